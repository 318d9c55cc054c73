//! Made-up stores and people for the tests of this crate.

pub mod rapat;

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate};
use sidang_domain::kepegawaian::{
    Asesmen, Golongan, HukumanDisiplin, Integritas, JabatanKini, JenisKelamin, KedudukanHukum,
    Kesehatan, Nama, NilaiKompetensi, Nip, Pegawai, Pendidikan, Predikat, RekamPegawai,
    RiwayatJabatan, Skp, StatusPegawai, TingkatHukuman,
};
use sidang_domain::peta_jabatan::{Eselon, JenisJabatan};
use tempfile::TempDir;
use uuid::Uuid;

use crate::impor::Sumber;
use crate::{Basisdata, ParameterArgon2, Sandi, Transaksi};

pub const SANDI: &str = "kuda laut berpayung biru";
pub const PENGGUNA: &str = "sekretaris";

pub fn sandi(text: &str) -> Sandi {
    Sandi::new(text).unwrap()
}

pub fn waktu() -> DateTime<FixedOffset> {
    "2026-11-22T09:00:00+08:00".parse().unwrap()
}

pub fn tanggal(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Ids in the order of their numbers.
pub fn id(n: u128) -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + n)
}

/// A folder that goes away with the test, and the path of a store in it.
pub fn folder() -> (TempDir, PathBuf) {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("kolaka.sidang");
    (dir, path)
}

/// A new store in a folder of its own.
pub fn store() -> (TempDir, PathBuf, Basisdata) {
    let (dir, path) = folder();
    let bd = Basisdata::create_with(
        &path,
        PENGGUNA,
        &sandi(SANDI),
        waktu(),
        ParameterArgon2::murah(),
    )
    .unwrap();
    (dir, path, bd)
}

/// An import run of one file.
pub fn sumber(tx: &Transaksi<'_>, n: u128) -> Sumber {
    tx.impor().begin(id(n), waktu(), PENGGUNA).unwrap();
    tx.impor().add_berkas(id(n), "pegawai.xlsx").unwrap()
}

/// The `n`th of many people; every optional part is filled in.
pub fn rekam(n: u32) -> RekamPegawai {
    let nip = Nip::parse(&format!("198{}09262015051{:03}", n / 999 % 10, n % 999 + 1));
    let sejak = tanggal("2020-03-01");
    let unit = format!(
        "Bidang {}",
        ["Angkutan", "Darat", "Laut", "Udara"][n as usize % 4]
    );
    RekamPegawai {
        pegawai: Pegawai {
            nip: nip.unwrap(),
            nama: Nama {
                gelar_depan: Some("Dr.".to_owned()),
                nama: format!("Wayan Ma'ruf {n}"),
                gelar_belakang: Some("S.Sos.".to_owned()),
            },
            tempat_lahir: Some("Tirawuta".to_owned()),
            tanggal_lahir: Some(tanggal("1986-09-26")),
            jenis_kelamin: Some(JenisKelamin::LakiLaki),
            status: StatusPegawai::Pns,
            kedudukan: Some(KedudukanHukum::Lain("Tugas Belajar".to_owned())),
            golongan: Some(Golongan::ALL[n as usize % 17]),
            tmt_golongan: Some(tanggal("2023-04-01")),
            masa_kerja_tahun: Some(11),
            jabatan: Some(JabatanKini {
                nama: "Kepala Seksi".to_owned(),
                eselon: Some(Eselon::IVa),
                tmt: Some(sejak),
                unit_kerja: unit.clone(),
                unit_induk: "Dinas Perhubungan".to_owned(),
            }),
            pendidikan: Some(Pendidikan::S1),
            jurusan: Some("Administrasi Negara".to_owned()),
        },
        riwayat_jabatan: vec![
            RiwayatJabatan {
                nama: "Analis".to_owned(),
                jenis: JenisJabatan::AhliPertama,
                eselon: None,
                unit_kerja: unit.clone(),
                tmt_mulai: tanggal("2015-05-01"),
                tmt_selesai: Some(tanggal("2020-02-29")),
            },
            RiwayatJabatan {
                nama: "Kepala Seksi".to_owned(),
                jenis: JenisJabatan::Pengawas,
                eselon: Some(Eselon::IVa),
                unit_kerja: unit,
                tmt_mulai: sejak,
                tmt_selesai: None,
            },
        ],
        skp: vec![
            Skp {
                tahun: 2024,
                hasil_kerja: Some("Sesuai Ekspektasi".to_owned()),
                perilaku_kerja: None,
                predikat: Predikat::Baik,
            },
            Skp {
                tahun: 2025,
                hasil_kerja: None,
                perilaku_kerja: None,
                predikat: Predikat::SangatBaik,
            },
        ],
        hukuman_disiplin: vec![HukumanDisiplin {
            tingkat: TingkatHukuman::Ringan,
            jenis: "Teguran tertulis".to_owned(),
            nomor_sk: Some("800/12".to_owned()),
            tmt_mulai: tanggal("2018-01-01"),
            tmt_selesai: Some(tanggal("2018-12-31")),
        }],
        kompetensi: vec![Asesmen {
            tanggal: tanggal("2025-06-01"),
            teknis: NilaiKompetensi::Ms,
            manajerial: NilaiKompetensi::Mms,
            sosial_kultural: NilaiKompetensi::Tms,
            jpm: Some(82),
        }],
        kesehatan: vec![Kesehatan {
            tanggal: tanggal("2026-01-10"),
            sehat: true,
            hasil: "Sehat dengan Catatan".to_owned(),
        }],
        integritas: vec![Integritas {
            tanggal: tanggal("2026-02-10"),
            baik: true,
            hasil: "Baik".to_owned(),
        }],
    }
}
