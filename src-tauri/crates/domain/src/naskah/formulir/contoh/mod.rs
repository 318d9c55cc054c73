//! A register of people who do not exist, and an answered form of every kind: what templates are shown with, and what
//! tests begin from.

#![allow(
    clippy::missing_panics_doc,
    reason = "what is expected stands written here"
)]

mod jawaban;

use chrono::NaiveDate;

use super::isi::Terisi;
use super::jawaban::Jawaban;
use super::register::{
    JabatanNaskah, Kelayakan, NaskahRujukan, OrangNaskah, RapatNaskah, Register, UnitNaskah,
};
use super::{Lingkup, Tinjauan, formulir};

use crate::aturan::Aturan;
use crate::kepegawaian::{Golongan, HukumanDisiplin, Nip};
use crate::naskah::JenisNaskah;
use crate::peta_jabatan::{Eselon, JenisJabatan, KodeJabatan};
pub use jawaban::{jawaban, keputusan_panjang};

/// Head of the OPD that proposes and lets go.
pub const KEPALA: &str = "197003151995031001";
/// Someone of that OPD.
pub const PEGAWAI: &str = "198503152010011001";
/// Another.
pub const REKAN: &str = "198611202011012002";
/// Someone of the other OPD, a functional official.
pub const FUNGSIONAL: &str = "198808172012011003";
/// The regional secretary.
pub const SEKDA: &str = "196802101993031004";
/// Someone of no OPD here.
pub const LUAR: &str = "198404042009041005";

const DINAS: &str = "Dinas Perhubungan";
const LAIN: &str = "Dinas Komunikasi, Informatika, Persandian, dan Statistik";

/// The register, with the punishments and issued documents that a test gives it.
#[derive(Default)]
pub struct RegisterContoh {
    /// Punishments of [`PEGAWAI`].
    pub hukuman: Vec<HukumanDisiplin>,
    /// Whether the OPD's head is missing.
    pub kepala_kosong: bool,
    /// Eselon of [`SEKDA`], where it is not that of the regional secretary.
    pub eselon_sekda: Option<Eselon>,
}

impl RegisterContoh {
    fn person(&self, nip: Nip) -> Option<OrangNaskah> {
        let (nama, golongan, kode, jabatan) = match nip.as_str() {
            KEPALA => (
                "Dr. Ir. Ahmad Hidayat Nusantara, M.Si.",
                Golongan::IVc,
                "J1",
                None,
            ),
            PEGAWAI => (
                "Budi Santosa Wicaksana, S.STP., M.A.P.",
                Golongan::IIId,
                "J3",
                None,
            ),
            REKAN => (
                "Siti Rahmawati Kusumaningrum, S.E.",
                Golongan::IIId,
                "J4",
                None,
            ),
            FUNGSIONAL => (
                "Dewa Made Pranata, S.Kom., M.T.I.",
                Golongan::IVa,
                "",
                Some("Pranata Komputer Ahli Madya"),
            ),
            SEKDA => (
                "Drs. Muhammad Yusuf Rangga, M.M.",
                Golongan::IVd,
                "J0",
                None,
            ),
            other => {
                // One of many, for long lists.
                let urut: u32 = other.strip_prefix("199001012015011")?.parse().ok()?;
                return Some(self.one_of_many(nip, urut));
            }
        };
        let post = self.jabatan(kode);
        Some(OrangNaskah {
            nip,
            nama: nama.to_owned(),
            nama_polos: plain(nama),
            terdaftar: true,
            tempat_lahir: Some("Contoh Raya".to_owned()),
            tanggal_lahir: Some(nip.tanggal_lahir()),
            golongan: Some(golongan),
            tmt_golongan: day("2022-04-01"),
            jabatan: post
                .as_ref()
                .map(|j| j.nama.clone())
                .or(jabatan.map(str::to_owned)),
            jenis: post
                .as_ref()
                .map_or(Some(JenisJabatan::AhliMadya), |j| Some(j.jenis)),
            eselon: post.as_ref().and_then(|j| j.eselon),
            kelas: post.as_ref().map_or(Some(11), |j| j.kelas),
            tmt_jabatan: day("2020-01-02"),
            unit: post
                .as_ref()
                .map_or(Some(LAIN.to_owned()), |j| Some(j.unit.clone())),
            unit_induk: post
                .as_ref()
                .map_or(Some(LAIN.to_owned()), |j| Some(j.unit_induk.clone())),
            hukuman: if nip.as_str() == PEGAWAI {
                self.hukuman.clone()
            } else {
                Vec::new()
            },
        })
    }

    fn one_of_many(&self, nip: Nip, urut: u32) -> OrangNaskah {
        let nama = format!("Calon Contoh Nomor {urut}, S.Sos., M.A.P.");
        OrangNaskah {
            nip,
            nama_polos: plain(&nama),
            nama,
            jabatan: Some("Kepala Seksi Pengendalian dan Pengawasan Operasional".to_owned()),
            jenis: Some(JenisJabatan::Pengawas),
            eselon: Some(Eselon::IVa),
            kelas: Some(9),
            golongan: Some(Golongan::IIIc),
            hukuman: Vec::new(),
            ..self
                .person(Nip::parse(REKAN).expect("a NIP"))
                .expect("REKAN is known")
        }
    }
}

impl Register for RegisterContoh {
    fn orang(&self, nip: Nip) -> Option<OrangNaskah> {
        self.person(nip)
    }

    fn jabatan(&self, kode: &str) -> Option<JabatanNaskah> {
        use JenisJabatan::{Administrator, JptPratama, Pengawas};
        let (nama, jenis, eselon, unit, induk, kelas, pemangku) = match kode {
            "J0" => (
                "Sekretaris Daerah",
                JptPratama,
                self.eselon_sekda.unwrap_or(Eselon::IIa),
                "Sekretariat Daerah",
                "Sekretariat Daerah",
                15,
                Some(SEKDA),
            ),
            "J1" => (
                "Kepala Dinas Perhubungan",
                JptPratama,
                Eselon::IIb,
                DINAS,
                DINAS,
                14,
                Some(KEPALA).filter(|_| !self.kepala_kosong),
            ),
            "J2" => (
                "Kepala Dinas Komunikasi, Informatika, Persandian, dan Statistik",
                JptPratama,
                Eselon::IIb,
                LAIN,
                LAIN,
                14,
                None,
            ),
            "J3" => (
                "Kepala Seksi Manajemen dan Rekayasa Lalu Lintas",
                Pengawas,
                Eselon::IVa,
                "Bidang Lalu Lintas",
                DINAS,
                9,
                Some(PEGAWAI),
            ),
            "J4" => (
                "Kepala Subbagian Keuangan dan Aset",
                Pengawas,
                Eselon::IVa,
                "Sekretariat Dinas Perhubungan",
                DINAS,
                9,
                Some(REKAN),
            ),
            "J5" => (
                "Kepala Bidang Lalu Lintas",
                Administrator,
                Eselon::IIIb,
                "Bidang Lalu Lintas",
                DINAS,
                11,
                None,
            ),
            "J6" => (
                "Kepala Bidang Layanan E-Government",
                Administrator,
                Eselon::IIIb,
                "Bidang Layanan E-Government",
                LAIN,
                11,
                None,
            ),
            many if many.starts_with('P') => (
                "Kepala Bidang Contoh",
                Administrator,
                Eselon::IIIb,
                "Bidang Contoh yang Bernama Panjang",
                LAIN,
                11,
                None,
            ),
            _ => return None,
        };
        Some(JabatanNaskah {
            kode: KodeJabatan::parse(kode)?,
            nama: nama.to_owned(),
            jenis,
            eselon: Some(eselon),
            kelas: Some(kelas),
            unit: unit.to_owned(),
            unit_induk: induk.to_owned(),
            kebutuhan: 1,
            pemangku: pemangku
                .map(|nip| Nip::parse(nip).expect("a NIP"))
                .into_iter()
                .collect(),
        })
    }

    fn unit(&self, nama: &str) -> Option<UnitNaskah> {
        let (kode, induk) = match nama {
            DINAS | "Bidang Lalu Lintas" => ("J1", DINAS),
            LAIN => ("J2", LAIN),
            _ => return None,
        };
        let kepala = self.jabatan(kode)?;
        let pejabat = kepala.pemangku.first().and_then(|nip| self.person(*nip));
        Some(UnitNaskah {
            nama: nama.to_owned(),
            induk: induk.to_owned(),
            kota: None,
            kepala: Some(kepala),
            pejabat,
        })
    }

    fn rapat(&self, id: &str) -> Option<RapatNaskah> {
        (id == "rapat").then(|| RapatNaskah {
            tim: "Tim Penilai Kinerja".to_owned(),
            tanggal: day("2026-12-01").expect("a day"),
            nomor_berita_acara: Some("800.1.3.3/1/TPK/2026".to_owned()),
            rekomendasi: vec![(
                Nip::parse(PEGAWAI).expect("a NIP"),
                KodeJabatan::parse("J5").expect("a code"),
            )],
        })
    }

    fn naskah(&self, id: &str, jenis: JenisNaskah) -> Option<NaskahRujukan> {
        (id == jenis.kode()).then(|| NaskahRujukan {
            nomor: "800.1.3.3/21/BKPSDM/2026".to_owned(),
            tanggal: day("2026-12-14").expect("a day"),
            isi: record(jenis, self),
        })
    }

    fn kelayakan(&self, nip: Nip, kode: &KodeJabatan) -> Option<Kelayakan> {
        let orang = self.person(nip)?;
        let jabatan = self.jabatan(kode.as_str())?;
        Some(Kelayakan {
            keterangan: if nip.as_str() == REKAN {
                "Perlu verifikasi: Kesehatan".to_owned()
            } else {
                "Memenuhi Syarat Jabatan".to_owned()
            },
            naik: Some(jabatan.eselon > orang.eselon),
        })
    }
}

fn record(jenis: JenisNaskah, register: &RegisterContoh) -> Terisi {
    tinjau(
        jenis,
        &jawaban(jenis),
        register,
        &crate::aturan::bawaan()[0],
    )
    .map(|t| t.isi)
    .unwrap_or_default()
}

/// The name without its titles.
fn plain(nama: &str) -> String {
    let nama = nama.split(',').next().unwrap_or_default();
    let words = nama.split(' ').filter(|word| !word.ends_with('.'));
    words.collect::<Vec<_>>().join(" ")
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

/// Where and when the examples are made.
pub fn lingkup(aturan: &Aturan) -> Lingkup<'_> {
    Lingkup {
        pemda: "Pemerintah Kabupaten Contoh Raya".to_owned(),
        kepala_daerah: "Bupati Contoh Raya".to_owned(),
        tempat: "Contoh Raya".to_owned(),
        badan: "BKPSDM".to_owned(),
        aturan,
        nomor: "800.1.3.3/45/BKPSDM/2026".to_owned(),
        tanggal: day("2026-12-21").expect("a day"),
    }
}

/// The form of a kind with those answers, looked through; none for a kind without a form.
pub fn tinjau(
    jenis: JenisNaskah,
    jawaban: &Jawaban,
    register: &RegisterContoh,
    aturan: &Aturan,
) -> Option<Tinjauan> {
    Some(formulir(jenis)?.tinjau(jawaban, &lingkup(aturan), register))
}
