//! What the printed minutes of a postponement hold.

use crate::alat::{Berkas, assert_angka_sama_dengan_kata, assert_urut};
use crate::contoh;
use sidang_documents::berita_acara_penundaan::BeritaAcaraPenundaanNaskah;
use sidang_documents::{Error, Kehadiran};

fn cetak(naskah: &BeritaAcaraPenundaanNaskah) -> Berkas {
    Berkas::new(&naskah.render(&contoh::tata()).unwrap().pdf)
}

#[test]
fn isi_menurut_urutan_baku() {
    let teks = cetak(&contoh::penundaan(4)).teks();
    assert_urut(
        &teks,
        &[
            "RAHASIA",
            "BERITA ACARA PENUNDAAN RAPAT",
            "Nomor 800.1.3.3/15.a/TPK/2026",
            "Pada hari ini, Senin tanggal dua puluh satu bulan Desember tahun dua ribu dua puluh enam (21-12-2026), \
             pukul 10.15 WITA",
            "menunda rapat yang dijadwalkan pukul 09.00 WITA sesuai dengan undangan Nomor R-000.1.5/14/TPK/2026",
            "pengisian 12 (dua belas) jabatan dan mutasi 2 (dua) pegawai",
            "I. Kehadiran Anggota",
            "Tidak hadir dinas luar di Makassar",
            "Tidak hadir tanpa keterangan",
            "II. Keabsahan Rapat",
            "7 (tujuh) orang. Pada saat rapat ditunda, yang hadir 4 (empat) orang dan yang tidak hadir 3 (tiga) orang. Berdasarkan Pasal 10 \
             ayat (5)",
            "tidak dapat dibuka secara sah karena:",
            "genap",
            "III. Penundaan",
            "dengan alasan: kuorum tidak tercapai",
            "tidak ada keputusan yang diambil",
            "Ketua Tim Penilai Kinerja,",
            "Sekretaris Tim Penilai Kinerja,",
            "2. Anggota,",
        ],
    );
    assert!(assert_angka_sama_dengan_kata(&teks) >= 5);
}

#[test]
fn penanda_tangan_adalah_yang_hadir() {
    for hadir in 0..=4 {
        let naskah = contoh::penundaan(hadir);
        let teks = cetak(&naskah).teks();
        let tanda_tangan = teks.split("Demikian berita acara").nth(1).unwrap();
        for anggota in &naskah.anggota {
            let hadir = matches!(anggota.kehadiran, Kehadiran::Hadir(_));
            let nip = anggota.orang.nip.grouped(' ');
            assert_eq!(tanda_tangan.contains(&nip), hadir, "{}", anggota.orang.nama);
        }
        let sekretariat = tanda_tangan.contains("petugas sekretariat");
        assert_eq!(sekretariat, hadir == 0);
    }
}

#[test]
fn ketua_yang_tidak_hadir_tidak_menandatangani() {
    let mut naskah = contoh::penundaan(4);
    naskah.anggota[0].kehadiran = Kehadiran::TidakHadir(Some("sakit".to_owned()));
    naskah.kuorum = contoh::kuorum(7, 3);
    let teks = cetak(&naskah).teks();
    assert!(!teks.contains("Ketua Tim Penilai Kinerja,"));
    assert_urut(
        &teks,
        &[
            "Sekretaris Tim Penilai Kinerja,",
            "1. Anggota,",
            "2. Anggota,",
        ],
    );
}

#[test]
fn penundaan_karena_sebab_lain_menyebut_kuorum_terpenuhi() {
    let mut naskah = contoh::penundaan(5);
    naskah.alasan = "Ketua berhalangan dan belum ada ketua pengganti.".to_owned();
    let teks = cetak(&naskah).teks();
    assert!(teks.contains("Jumlah itu memenuhi Pasal 10 ayat (5)"));
    assert!(!teks.contains("tidak dapat dibuka secara sah karena:"));
    assert!(teks.contains("belum ada ketua pengganti. Rapat diadakan"));
}

#[test]
fn jumlah_yang_bertentangan_ditolak() {
    for kuorum in [contoh::kuorum(7, 5), contoh::kuorum(8, 4)] {
        let naskah = BeritaAcaraPenundaanNaskah {
            kuorum,
            ..contoh::penundaan(4)
        };
        assert!(matches!(
            naskah.render(&contoh::tata()),
            Err(Error::JumlahTidakCocok { .. })
        ));
    }
}

#[test]
fn berkas_sehat_dan_selalu_sama() {
    let naskah = contoh::penundaan(4);
    let cetak = naskah.render(&contoh::tata()).unwrap();
    assert!(cetak == naskah.render(&contoh::tata()).unwrap());
    Berkas::new(&cetak.pdf).periksa();
}
