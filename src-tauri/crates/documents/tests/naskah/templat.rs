//! Documents set from the templates that the program brings along.

use sidang_documents::formulir::catatan;
use sidang_documents::templat::{Catatan, Templat, bawaan};
use sidang_documents::{Cetak, Penanda};
use sidang_domain::aturan;
use sidang_domain::naskah::JenisNaskah;
use sidang_domain::naskah::formulir::contoh as formulir;

use super::alat::{Berkas, assert_angka_sama_dengan_kata, assert_urut};
use super::contoh;

fn cetak(jenis: JenisNaskah, catatan: &Catatan) -> Cetak {
    let templat = Templat::parse(bawaan(jenis)).unwrap();
    templat
        .cetak(catatan, &contoh::tata(), &contoh::kop())
        .unwrap()
}

#[test]
fn daftar_hadir_memuat_setiap_anggota_dan_keabsahan() {
    let cetak = cetak(JenisNaskah::DaftarHadir, &contoh::daftar_hadir(7));
    let berkas = Berkas::new(&cetak.pdf);
    berkas.periksa();
    let teks = berkas.teks();
    assert_urut(
        &teks,
        &[
            "RAHASIA",
            "PEMERINTAH KABUPATEN TELUK SAGARA",
            "DAFTAR HADIR",
            "Senin, 21 Desember 2026",
            "pukul 09.00 WITA",
            "1 Drs. Andi Baso Mappanyukki, M.Si.",
            "Tidak hadir (sakit)",
            "Jumlah anggota 7 (tujuh) orang; hadir 6 (enam) orang",
            "belum sah karena jumlah yang hadir genap.",
            "Petugas sekretariat, tidak dihitung sebagai anggota:",
            "Sekretaris Tim Penilai Kinerja,",
        ],
    );
    assert_eq!(assert_angka_sama_dengan_kata(&teks), 3);
    assert_eq!(cetak.ruang.len(), 1);
}

#[test]
fn deklarasi_menyatakan_ada_atau_tidaknya_konflik() {
    let tanpa =
        Berkas::new(&cetak(JenisNaskah::DeklarasiKonflik, &contoh::deklarasi(0)).pdf).teks();
    assert!(tanpa.contains("Tidak mempunyai konflik kepentingan"));
    assert!(!tanpa.contains("tidak ikut membahas"));
    let dengan =
        Berkas::new(&cetak(JenisNaskah::DeklarasiKonflik, &contoh::deklarasi(2)).pdf).teks();
    assert_urut(
        &dengan,
        &[
            "Mempunyai konflik kepentingan",
            "Yohanes Krisostomus",
            "saudara kandung",
            "Satu rumah",
            "tidak ikut membahas dan memutuskan",
        ],
    );
    assert!(!dengan.contains("Tidak mempunyai"));
}

#[test]
fn rpt_06_penetapan_ketua_menyebut_yang_diganti_dan_penggantinya() {
    let berkas = Berkas::new(&cetak(JenisNaskah::PenetapanKetua, &contoh::penetapan()).pdf);
    // The signature never stands alone on a page.
    assert_urut(
        &berkas.teks_halaman(berkas.jumlah_halaman()),
        &[
            "berlaku pada tanggal ditetapkan, yaitu tanggal 21 Desember 2026.",
            "Bupati Teluk Sagara,",
        ],
    );
    assert_urut(
        &berkas.teks(),
        &[
            "PENETAPAN KETUA PENGGANTI",
            "Nomor R-800.1.3.3/5/TPK/2026",
            "Menimbang",
            "Siti Nurhaliza Rahmawati, S.Sos.",
            "berhalangan tetap karena diangkat",
            "KESATU",
            "Drs. Andi Baso Mappanyukki, M.Si.",
            "KETIGA",
            "Bupati Teluk Sagara,",
            "Tembusan:",
        ],
    );
}

#[test]
fn kepala_daerah_menandatangani_tanpa_nip_dan_pejabat_lain_dengan_nip() {
    for (penetap, ber_nip) in [
        ("Bupati Teluk Sagara", false),
        ("Pj. Bupati Teluk Sagara", true),
        ("Sekretaris Daerah", true),
    ] {
        let catatan = contoh::penetapan().dengan("penanda", Penanda::kosong("penanda", penetap));
        let teks = Berkas::new(&cetak(JenisNaskah::PenetapanKetua, &catatan).pdf).teks();
        assert!(teks.contains(&format!("{penetap}, ....")), "{teks}");
        assert_eq!(teks.contains("NIP ...."), ber_nip, "{penetap}: {teks}");
    }
}

#[test]
fn surat_usulan_menyebut_daftar_calon_yang_dilampirkannya() {
    let jenis = JenisNaskah::SuratUsulan;
    let isian = formulir::jawaban(jenis);
    let register = formulir::RegisterContoh::default();
    let tinjauan = formulir::tinjau(jenis, &isian, &register, &aturan::bawaan()[0]).unwrap();
    let teks = Berkas::new(&cetak(jenis, &catatan(&tinjauan.isi)).pdf).teks();
    assert!(
        teks.contains("Lampiran : Daftar 2 (dua) orang calon"),
        "{teks}"
    );
}

#[test]
fn daftar_nominatif_mendatar_dan_mengulang_kepala_tabel() {
    let berkas =
        Berkas::new(&cetak(JenisNaskah::DaftarNominatif, &contoh::daftar_nominatif(40)).pdf);
    berkas.periksa();
    assert_eq!(berkas.info("Page size"), "841.89 x 595.28 pts (A4)");
    let halaman = berkas.jumlah_halaman();
    assert!(halaman >= 3, "{halaman}");
    assert!(berkas.teks_halaman(2).contains("Hasil periksa"));
    let teks = berkas.teks();
    assert_eq!(teks.matches("Perlu periksa").count(), 13);
    assert!(teks.contains("memenuhi syarat 12 (dua belas) orang"));
}

#[test]
fn naskah_dari_templat_tercetak_sama_dua_kali() {
    let catatan = contoh::deklarasi(1);
    let satu = cetak(JenisNaskah::DeklarasiKonflik, &catatan);
    assert_eq!(satu, cetak(JenisNaskah::DeklarasiKonflik, &catatan));
}
