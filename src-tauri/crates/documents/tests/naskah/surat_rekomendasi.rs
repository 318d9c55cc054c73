//! What the printed letter holds.

use crate::alat::{Berkas, assert_urut};
use crate::contoh;
use sidang_documents::Error;
use sidang_documents::surat_rekomendasi::{
    HasilPertimbangan, LangkahBerikut, PertimbanganPegawai, SuratRekomendasiNaskah, Tentang,
    Terlambat,
};

fn cetak(naskah: &SuratRekomendasiNaskah) -> Berkas {
    Berkas::new(&naskah.render(&contoh::tata()).unwrap().pdf)
}

#[test]
fn isi_menurut_urutan_surat_dinas() {
    assert_urut(
        &cetak(&contoh::surat()).teks(),
        &[
            "RAHASIA",
            "PEMERINTAH KABUPATEN TELUK SAGARA",
            "Nomor : R-800.1.3.3/16/TPK/2026",
            "Sifat : Rahasia",
            "Lampiran : \u{2013}",
            "Hal : Rekomendasi Usulan Promosi/Mutasi Jabatan",
            "Sagara, 23 Desember 2026",
            "Yth. Kepala Dinas Pendidikan dan Kebudayaan",
            "Menindaklanjuti surat Saudara Nomor 800/214/DIKBUD tanggal 1 Desember 2026",
            "pengisian 3 (tiga) jabatan",
            "rapat hari Senin tanggal 21 Desember 2026",
            "Berita Acara Nomor 800.1.3.3/15/TPK/2026.",
            "Kepala Bidang Pembinaan Pendidikan Dasar",
            "NIP 19710404 200404 2 004",
            "Pengisian 1 (satu) jabatan berikut ditunda:",
            "Hasil rapat bersifat rahasia berdasarkan Pasal 10 ayat (9)",
            "mengajukan usulan kepada Bupati Teluk Sagara",
            "Ketua Tim Penilai Kinerja,",
            "NIP 19690202 200202 2 002",
            "Tembusan:",
        ],
    );
}

#[test]
fn tanpa_tempat_hanya_tanggal() {
    let mut naskah = contoh::surat();
    naskah.surat.tempat = " ".to_owned();
    let teks = cetak(&naskah).teks();
    assert!(teks.contains("23 Desember 2026") && !teks.contains(", 23 Desember 2026"));
}

#[test]
fn tidak_memuat_jumlah_dan_pertimbangan_rapat() {
    let teks = cetak(&contoh::surat()).teks();
    for terlarang in ["Pertimbangan:", "tidak memenuhi syarat", "perlu verifikasi"] {
        assert!(!teks.contains(terlarang), "{terlarang}");
    }
}

#[test]
fn semua_ditunda_tanpa_tabel_dan_tanpa_langkah_usulan() {
    let naskah = SuratRekomendasiNaskah {
        rekomendasi: Vec::new(),
        usulan: None,
        langkah: LangkahBerikut::Menunggu {
            penetapan: "Bupati Teluk Sagara".to_owned(),
        },
        terlambat: Some(Terlambat {
            hari: 2,
            batas: contoh::tanggal("2026-12-24"),
            dasar: "Pasal 10 ayat (8)".to_owned(),
        }),
        ..contoh::surat()
    };
    let berkas = cetak(&naskah);
    assert_eq!(berkas.jumlah_halaman(), 1);
    let teks = berkas.teks();
    assert!(!teks.contains("Calon menurut urutan"));
    assert!(!teks.contains("Selanjutnya"));
    assert_urut(
        &teks,
        &[
            "Dengan ini kami sampaikan",
            "ditunda:",
            "diterbitkan 2 hari sesudah batas 24 Desember 2026 (Pasal 10 ayat (8)).",
            "Demikian",
        ],
    );
}

#[test]
fn berkas_sehat_tertanam_dan_selalu_sama() {
    let naskah = contoh::surat();
    let cetak = naskah.render(&contoh::tata()).unwrap();
    assert!(cetak == naskah.render(&contoh::tata()).unwrap());
    let berkas = Berkas::new(&cetak.pdf);
    berkas.periksa();
    assert!(
        berkas
            .info("Title")
            .starts_with("Rekomendasi Usulan Promosi/Mutasi Jabatan")
    );
    assert!(
        berkas
            .fonts()
            .iter()
            .all(|font| font.contains("yes yes yes"))
    );
}

#[test]
fn rekomendasi_tanpa_calon_ditolak() {
    let mut naskah = contoh::surat();
    naskah.rekomendasi[0].calon.clear();
    assert!(matches!(
        naskah.render(&contoh::tata()),
        Err(Error::TanpaCalon { .. })
    ));
}

#[test]
fn pertimbangan_pegawai_tercantum_dengan_hasilnya() {
    let pertimbangan = |i, tentang, hasil| PertimbanganPegawai {
        orang: contoh::orang(i, "Pranata Komputer Ahli Muda"),
        tentang,
        hasil,
    };
    let mutasi = |tujuan: &str| Tentang::Mutasi(tujuan.to_owned());
    let naskah = SuratRekomendasiNaskah {
        rekomendasi: Vec::new(),
        ditunda: Vec::new(),
        pertimbangan: vec![
            pertimbangan(1, mutasi("Badan Keuangan"), HasilPertimbangan::Disetujui),
            pertimbangan(
                2,
                Tentang::Pemberhentian("Kepala Seksi".to_owned()),
                HasilPertimbangan::TidakDisetujui,
            ),
            pertimbangan(3, mutasi("Dinas Sosial"), HasilPertimbangan::Ditunda),
        ],
        ..contoh::surat()
    };
    assert_urut(
        &cetak(&naskah).teks(),
        &[
            "mutasi 2 (dua) pegawai dan pemberhentian 1 (satu) pegawai dari jabatan pada Dinas",
            "Hasil pertimbangan atas pegawai adalah sebagai berikut.",
            "Mutasi ke Badan Keuangan",
            "Hasil: disetujui.",
            "Pemberhentian dari Kepala Seksi",
            "Hasil: tidak disetujui.",
            "Mutasi ke Dinas Sosial",
            "Hasil: ditunda.",
        ],
    );
}
