//! A made-up candidate.

use sidang_domain::aturan::Tingkat;
use sidang_domain::kelayakan::Jawaban;
use sidang_domain::kepegawaian::{
    Asesmen, Golongan, NilaiKompetensi, Predikat, RiwayatJabatan, Skp,
};
use sidang_domain::naskah::JenisNaskah;
use sidang_domain::peta_jabatan::{Eselon, JenisJabatan};

use super::{kop, orang, tanggal, templat};
use crate::profil_calon::{
    KotakSembilan, NilaiKriteria, Penilaian, Pensiun, Peringkat, ProfilCalonNaskah, SyaratDiperiksa,
};
use crate::{JabatanDibahas, Orang};

/// Checks of a pack with all of its advice: name, advisory, evidence, passage.
const SYARAT: [(&str, bool, &str, &str); 18] = [
    (
        "Status kepegawaian",
        false,
        "PNS.",
        "Pasal 7 huruf b angka 1",
    ),
    (
        "Kedudukan hukum",
        false,
        "Aktif.",
        "Pasal 7 huruf b angka 1",
    ),
    (
        "Pendidikan",
        false,
        "S-1; paling rendah S-1.",
        "Pasal 7 huruf b angka 2",
    ),
    (
        "Integritas dan moralitas",
        false,
        "Baik (1 Maret 2026).",
        "Pasal 7 huruf b angka 3",
    ),
    (
        "Pengalaman jabatan",
        false,
        "2.518 hari pada jenjang Pengawas; paling singkat 3 tahun (1.095 hari).",
        "Pasal 7 huruf b angka 4",
    ),
    (
        "Kinerja",
        false,
        "2025 Sangat Baik, 2024 Baik.",
        "Pasal 7 huruf b angka 5",
    ),
    (
        "Kompetensi",
        false,
        "Teknis MS, manajerial MMS, sosial kultural MS (1 Mei 2025).",
        "Pasal 7 huruf b angka 6",
    ),
    (
        "Kesehatan",
        false,
        "Sehat (1 Februari 2026).",
        "Pasal 7 huruf b angka 7",
    ),
    (
        "Pangkat dan golongan",
        false,
        "III/d; paling rendah III/c.",
        "Pasal 7 ayat (5)",
    ),
    (
        "Hukuman disiplin",
        false,
        "Tidak ada hukuman sedang atau berat yang dijalani.",
        "Pasal 16 ayat (2) huruf d",
    ),
    (
        "Batas usia pensiun",
        false,
        "Pensiun 15 Maret 2043 (batas usia 58 tahun); rapat paling lambat 15 September 2042.",
        "Pasal 10 ayat (4)",
    ),
    (
        "Pelepasan jabatan fungsional",
        true,
        "Bukan dari jabatan fungsional.",
        "Pasal 7 ayat (4)",
    ),
    (
        "Lama dalam jabatan",
        true,
        "4 tahun 3 bulan dalam jabatan; lazimnya 2 sampai 5 tahun.",
        "Pasal 11 ayat (5)",
    ),
    (
        "Peringkat jabatan",
        true,
        "Kelas 9 ke kelas 11.",
        "PP 11/2017 Pasal 189",
    ),
    (
        "Tidak kembali ke jabatan semula",
        true,
        "Belum pernah memangku jabatan ini pada unit yang sama.",
        "Pasal 11 ayat (1)",
    ),
    (
        "Hukuman disiplin lampau",
        true,
        "Tidak ada hukuman dalam lima tahun terakhir.",
        "Pasal 11 ayat (1)",
    ),
    (
        "Persetujuan satuan kerja asal",
        true,
        "Satuan kerja berbeda; surat persetujuan pindah (formulir C) belum dicatat.",
        "Pasal 8 ayat (2)",
    ),
    (
        "Lowongan",
        true,
        "Kebutuhan 1, terisi 0.",
        "Pasal 11 ayat (3)",
    ),
];

fn riwayat(i: i32, nama: &str, eselon: Option<Eselon>) -> RiwayatJabatan {
    let tahun = 2022 - 3 * i;
    RiwayatJabatan {
        nama: nama.to_owned(),
        jenis: JenisJabatan::Pengawas,
        eselon,
        unit_kerja: "Dinas Pekerjaan Umum dan Penataan Ruang".to_owned(),
        tmt_mulai: tanggal(&format!("{tahun}-08-22")),
        tmt_selesai: (i > 0).then(|| tanggal(&format!("{}-08-21", tahun + 3))),
    }
}

fn syarat() -> Vec<SyaratDiperiksa> {
    SYARAT
        .iter()
        .map(|(nama, saran, bukti, dasar)| SyaratDiperiksa {
            nama: (*nama).to_owned(),
            saran: *saran,
            hasil: if nama.starts_with("Persetujuan") {
                Jawaban::BelumAdaData
            } else {
                Jawaban::Memenuhi
            },
            bukti: (*bukti).to_owned(),
            dasar: (*dasar).to_owned(),
        })
        .collect()
}

/// A candidate as there are many.
pub fn profil() -> ProfilCalonNaskah {
    ProfilCalonNaskah {
        templat: templat(JenisNaskah::ProfilCalon),
        kop: kop(),
        istilah_tim: "Tim Penilai Kinerja".to_owned(),
        per: tanggal("2026-11-22"),
        jabatan: JabatanDibahas {
            nama: "Kepala Bidang Bina Marga".to_owned(),
            unit: "Dinas Pekerjaan Umum dan Penataan Ruang".to_owned(),
            eselon: Some("III.b".to_owned()),
            kelas: Some(11),
        },
        gerak: "promosi (vertikal), dalam satuan kerja".to_owned(),
        hasil: "Memenuhi syarat".to_owned(),
        peringkat: Some(Peringkat { ke: 2, dari: 7 }),
        orang: Orang {
            golongan: Some(Golongan::IIId),
            ..orang(5, "Kepala Seksi Pembangunan Jalan dan Jembatan")
        },
        tanggal_lahir: Some(tanggal("1985-03-15")),
        tmt_golongan: Some(tanggal("2022-04-01")),
        unit: "Dinas Pekerjaan Umum dan Penataan Ruang".to_owned(),
        tmt_jabatan: tanggal("2022-08-22"),
        pendidikan: Some("S-2 Teknik Sipil".to_owned()),
        riwayat: vec![
            riwayat(2, "Pengelola Jalan dan Jembatan", None),
            riwayat(
                0,
                "Kepala Seksi Pembangunan Jalan dan Jembatan",
                Some(Eselon::IVa),
            ),
            riwayat(1, "Kepala Seksi Pemeliharaan Jalan", Some(Eselon::IVa)),
            riwayat(3, "Pengadministrasi Umum", None),
        ],
        skp: [
            (2022, Predikat::Baik),
            (2025, Predikat::SangatBaik),
            (2023, Predikat::Baik),
            (2024, Predikat::Baik),
        ]
        .map(|(tahun, predikat)| Skp {
            tahun,
            hasil_kerja: None,
            perilaku_kerja: None,
            predikat,
        })
        .to_vec(),
        kompetensi: Some(Asesmen {
            tanggal: tanggal("2025-05-01"),
            teknis: NilaiKompetensi::Ms,
            manajerial: NilaiKompetensi::Mms,
            sosial_kultural: NilaiKompetensi::Ms,
            jpm: Some(84),
        }),
        kesehatan: Some(Penilaian {
            baik: true,
            tanggal: tanggal("2026-02-01"),
        }),
        integritas: Some(Penilaian {
            baik: true,
            tanggal: tanggal("2026-03-01"),
        }),
        hukuman: Vec::new(),
        pensiun: Some(Pensiun {
            tanggal: tanggal("2043-03-15"),
            batas_rapat: tanggal("2042-09-15"),
        }),
        syarat: syarat(),
        nilai: [
            ("Predikat kinerja", 30, Some(87_500)),
            ("Pendidikan", 15, Some(87_500)),
            ("Golongan", 15, Some(72_314)),
            ("Lama pada jenjang", 20, Some(68_986)),
            ("Kompetensi", 10, Some(84_000)),
            ("Kepemimpinan", 0, None),
            ("Kerja sama", 10, None),
            ("Kreativitas", 0, None),
        ]
        .map(|(nama, bobot, poin)| NilaiKriteria {
            nama: nama.to_owned(),
            bobot,
            poin,
        })
        .to_vec(),
        skor: 72_418,
        kotak: Some(KotakSembilan {
            kinerja: Tingkat::Tinggi,
            potensial: Tingkat::Sedang,
            nomor: 8,
            tindak_lanjut: "dipersiapkan untuk jabatan satu tingkat lebih tinggi".to_owned(),
        }),
        paket_aturan: "Teluk Sagara 2020".to_owned(),
        sidik: "9e3779b9".repeat(8),
    }
}
