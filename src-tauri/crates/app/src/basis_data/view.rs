//! What the window shows of the store and the institution.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The institution whose committee this is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Instansi {
    /// As on the letterhead's first line: `Pemerintah Kabupaten Contoh Raya`.
    pub nama: String,
    /// `Bupati`, `Wali Kota`, `Menteri`, …
    pub kepala_daerah: String,
    /// The office that keeps the committee's secretariat, on the letterhead's second line.
    pub sekretariat: String,
    /// Street, telephone, mail: the letterhead's third line.
    pub alamat: String,
    /// Where letters are written: `Tirawuta`.
    pub tempat: String,
    /// `WIB`, `WITA` or `WIT`.
    pub zona_waktu: String,
}

/// Whether there is a store and whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum TahapAplikasi {
    /// No store at the chosen place: first run.
    BelumAda,
    /// A store that waits for its passphrase.
    Terkunci,
    /// Open.
    Terbuka,
}

/// What the window needs to know first.
#[derive(Debug, Clone, Serialize, Type)]
pub struct KeadaanView {
    /// How far one is.
    pub tahap: TahapAplikasi,
    /// The file of the store.
    pub basis_data: String,
    /// The institution, once open.
    pub instansi: Option<Instansi>,
    /// Who works, once open.
    pub pengguna: Option<String>,
    /// Today by the machine's clock.
    pub hari_ini: NaiveDate,
    /// Counts for the left rail, once open.
    pub jumlah_pegawai: u32,
}

/// What the first run asks for.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct BasisDataBaru {
    /// The institution.
    pub instansi: Instansi,
    /// Id of the rule pack.
    pub aturan: String,
    /// Name of the first user.
    pub pengguna: String,
}
