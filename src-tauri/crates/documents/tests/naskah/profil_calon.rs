//! What the printed profile holds.

use sidang_domain::kelayakan::Jawaban;

use crate::alat::{Berkas, assert_urut};
use crate::contoh;
use sidang_documents::Error;
use sidang_documents::profil_calon::{Penilaian, ProfilCalonNaskah};

fn cetak(naskah: &ProfilCalonNaskah) -> Berkas {
    Berkas::new(&naskah.render(&contoh::tata()).unwrap().pdf)
}

#[test]
fn isi_menurut_urutan_profil() {
    assert_urut(
        &cetak(&contoh::profil()).teks(),
        &[
            "RAHASIA",
            "PEMERINTAH KABUPATEN TELUK SAGARA",
            "PROFIL CALON",
            "Bahan rapat Tim Penilai Kinerja, keadaan per 22 November 2026",
            "Calon",
            "NIP 19",
            "Jabatan yang dituju",
            "Kepala Bidang Bina Marga",
            "Eselon III.b",
            "Kelas 11",
            "Memenuhi syarat, peringkat 2 dari 7 calon yang memenuhi syarat",
            "promosi (vertikal), dalam satuan kerja",
            "15 Maret 1985 (41 tahun)",
            "Penata Tingkat I (III/d), sejak 1 April 2022",
            "S-2 Teknik Sipil",
            "22 Agustus 2022 (4 tahun 3 bulan)",
            "15 Maret 2043, rapat paling lambat 15 September 2042",
            "Riwayat jabatan",
            "sejak 08-2022",
            "Kepala Seksi Pembangunan Jalan dan Jembatan (Eselon IV.a)",
            "08-2019 \u{2013} 08-2022",
            "dan 1 jabatan sebelumnya",
            "Kotak sembilan: nomor 8",
            "kinerja tinggi, potensial sedang",
            "2025 Sangat Baik, 2024 Baik, 2023 Baik",
            "ya (1 Februari 2026)",
            "tidak tercatat hukuman",
            "Predikat kinerja 30% 87,50 26,25",
            "Kerja sama 10% \u{2013} \u{2013}",
            "Jumlah berbobot 72,42",
            "Status kepegawaian memenuhi PNS. Pasal 7 huruf b angka 1",
            "Saran, tidak menentukan hasil",
            "Persetujuan satuan kerja asal belum ada data Satuan kerja berbeda",
            "disusun dengan Sidang dari daftar nominatif per 22 November 2026, paket aturan Teluk Sagara 2020.",
            "Sidik daftar: 9e3779b9 9e3779b9",
            "Halaman 1 dari 1",
        ],
    );
}

#[test]
fn selalu_satu_halaman() {
    let terpanjang = contoh::profil_terpanjang();
    let berkas = cetak(&terpanjang);
    assert_eq!(berkas.jumlah_halaman(), 1);
    let teks = berkas.teks();
    assert!(teks.contains("jabatan sebelumnya"));
    assert_eq!(
        teks.matches("tidak memenuhi").count(),
        terpanjang.syarat.len()
    );
    assert!(
        teks.contains("sedang dijalani: ringan (sejak 1 Mei 2026), dan 1 lainnya; pernah: sedang")
    );
}

#[test]
fn yang_tidak_mungkin_sehalaman_ditolak() {
    let mut naskah = contoh::profil_terpanjang();
    let satu = naskah.syarat[0].clone();
    naskah.syarat = vec![satu; 200];
    assert!(matches!(
        naskah.render(&contoh::tata()),
        Err(Error::TidakSehalaman { .. })
    ));
}

#[test]
fn data_yang_tidak_ada_dikatakan() {
    let naskah = ProfilCalonNaskah {
        tanggal_lahir: None,
        tmt_golongan: None,
        pendidikan: None,
        riwayat: Vec::new(),
        skp: Vec::new(),
        kompetensi: None,
        kesehatan: None,
        integritas: None,
        pensiun: None,
        kotak: None,
        peringkat: None,
        ..contoh::profil()
    };
    let teks = cetak(&naskah).teks();
    assert_urut(
        &teks,
        &[
            "Lahir tidak tercatat",
            "Pendidikan tidak tercatat",
            "Pensiun tidak tercatat",
            "Riwayat jabatan tidak tercatat",
            "Kinerja belum ada data",
            "Integritas belum ada data",
        ],
    );
    for tiada in ["peringkat", "Kotak sembilan"] {
        assert!(!teks.contains(tiada), "{tiada}");
    }
}

#[test]
fn kesehatan_hanya_ya_atau_tidak() {
    let naskah = ProfilCalonNaskah {
        kesehatan: Some(Penilaian {
            baik: false,
            tanggal: contoh::tanggal("2026-02-01"),
        }),
        ..contoh::profil()
    };
    assert!(
        cetak(&naskah)
            .teks()
            .contains("Sehat tidak (1 Februari 2026)")
    );
}

#[test]
fn jawaban_dikatakan_tanpa_lambang() {
    let mut naskah = contoh::profil();
    for (i, jawaban) in [
        Jawaban::Memenuhi,
        Jawaban::BelumAdaData,
        Jawaban::TidakMemenuhi,
    ]
    .into_iter()
    .enumerate()
    {
        naskah.syarat[i].hasil = jawaban;
    }
    let teks = cetak(&naskah).teks();
    for kata in [
        "Kedudukan hukum belum ada data",
        "Pendidikan tidak memenuhi",
    ] {
        assert!(teks.contains(kata), "{kata}");
    }
}

#[test]
fn berkas_sehat_dan_selalu_sama() {
    for naskah in [contoh::profil(), contoh::profil_terpanjang()] {
        let cetak = naskah.render(&contoh::tata()).unwrap();
        assert!(cetak == naskah.render(&contoh::tata()).unwrap());
        let berkas = Berkas::new(&cetak.pdf);
        berkas.periksa();
        assert!(berkas.info("Title").starts_with("Profil Calon"));
        assert!(
            berkas
                .fonts()
                .iter()
                .all(|font| font.contains("yes yes yes"))
        );
    }
}
