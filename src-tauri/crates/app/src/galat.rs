//! What went wrong, as it reaches the person: a stable code, a message, its basis and the remedy.

use serde::Serialize;
use sidang_domain::penolakan::Penolakan;
use specta::Type;

/// What kind of trouble it is; the command line's exit code follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum JenisGalat {
    /// Refused by a rule of law.
    Aturan,
    /// The input is wrong.
    Masukan,
    /// The store cannot be opened or is damaged.
    BasisData,
}

/// An error in the person's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type, thiserror::Error)]
#[error("{pesan}")]
pub struct Galat {
    /// What kind of trouble.
    pub jenis: JenisGalat,
    /// Stable code, as `kuorum_belum_sah`.
    pub kode: String,
    /// What is wrong and where.
    pub pesan: String,
    /// The pasal or other rule, where one forbids it.
    pub dasar: Option<String>,
    /// What to do.
    pub saran: Option<String>,
}

impl Galat {
    /// Wrong input, with its remedy.
    pub fn masukan(kode: &str, pesan: impl Into<String>, saran: impl Into<String>) -> Self {
        Self {
            jenis: JenisGalat::Masukan,
            kode: kode.to_owned(),
            pesan: pesan.into(),
            dasar: None,
            saran: Some(saran.into()),
        }
    }

    /// Something named that is not there.
    pub fn tidak_ada(apa: &str, nama: &str) -> Self {
        Self::masukan(
            "tidak_ditemukan",
            format!("{apa} '{nama}' tidak ditemukan."),
            "Periksa penulisannya.",
        )
    }

    fn basis_data(kode: &str, pesan: impl Into<String>) -> Self {
        Self {
            jenis: JenisGalat::BasisData,
            kode: kode.to_owned(),
            pesan: sentence(&pesan.into()),
            dasar: None,
            saran: None,
        }
    }
}

impl From<Penolakan> for Galat {
    fn from(p: Penolakan) -> Self {
        Self {
            jenis: JenisGalat::Aturan,
            kode: p.kode.to_owned(),
            pesan: p.pesan,
            dasar: Some(p.dasar),
            saran: Some(p.saran),
        }
    }
}

impl From<sidang_store::Error> for Galat {
    fn from(error: sidang_store::Error) -> Self {
        use sidang_store::Error as E;
        let kode = match &error {
            E::TidakAda(_) => "basis_data_tidak_ada",
            E::KunciTidakAda(_) => "kunci_tidak_ada",
            E::SudahAda(_) => {
                return Self::masukan(
                    "basis_data_sudah_ada",
                    sentence(&error.to_string()),
                    "Pilih nama berkas lain.",
                );
            }
            E::SandiSalah => "sandi_salah",
            E::SandiKosong => {
                return Self::masukan(
                    "sandi_kosong",
                    sentence(&error.to_string()),
                    "Isi kata sandi.",
                );
            }
            E::PenggunaTidakAda(_) => "pengguna_tidak_ada",
            E::PenggunaSudahAda(_) => "pengguna_sudah_ada",
            E::Rusak(_) => "basis_data_rusak",
            E::LebihBaru { .. } => "basis_data_lebih_baru",
            E::Dipakai => "basis_data_dipakai",
            E::JejakPutus { .. } => "jejak_putus",
            E::IsiTidakTerbaca(_) => "isi_tidak_terbaca",
            E::Berkas { .. } => "berkas_tidak_dapat_dibaca",
            _ => "basis_data_menolak",
        };
        Self::basis_data(kode, error.to_string())
    }
}

impl From<sidang_exchange::Error> for Galat {
    fn from(error: sidang_exchange::Error) -> Self {
        use sidang_exchange::Error as E;
        let kode = match &error {
            E::Unreadable { .. } => "berkas_tidak_dapat_dibaca",
            E::WrongType { .. } => "bukan_buku_kerja",
            E::Password { .. } => "buku_kerja_terkunci",
            E::Damaged { .. } => "buku_kerja_rusak",
            E::Empty { .. } => "buku_kerja_kosong",
            E::NoKnownSheet { .. } => "lembar_tidak_dikenal",
            E::TooLarge { .. } => "berkas_terlalu_besar",
            E::Write(_) => "tabel_tidak_dapat_ditulis",
        };
        // The message itself says what to do.
        Self {
            jenis: JenisGalat::Masukan,
            kode: kode.to_owned(),
            pesan: error.to_string(),
            dasar: None,
            saran: None,
        }
    }
}

impl From<sidang_domain::tim::TimError> for Galat {
    fn from(error: sidang_domain::tim::TimError) -> Self {
        Self::masukan(
            "tim_tidak_sah",
            sentence(&error.to_string()),
            "Sesuaikan susunan tim dengan SK, lalu ulangi.",
        )
    }
}

pub(crate) fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

impl From<sidang_documents::Error> for Galat {
    fn from(error: sidang_documents::Error) -> Self {
        // The message itself says what to do.
        Self {
            jenis: JenisGalat::Masukan,
            kode: "naskah_tidak_tercetak".to_owned(),
            pesan: error.to_string(),
            dasar: None,
            saran: None,
        }
    }
}
