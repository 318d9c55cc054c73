//! Under what candidates are looked at: shared by the commands on nominative lists.

use chrono::NaiveDate;
use clap::Args;
use sidang_app::nominatif::Acuan;

use crate::meja::Meja;

#[derive(Debug, Args)]
pub struct AcuanCalon {
    /// Tanggal acuan; bila tidak disebut: hari ini
    #[arg(long, value_name = "TANGGAL")]
    per: Option<NaiveDate>,
    /// Paket aturan lain daripada milik basis data
    #[arg(long, value_name = "PAKET")]
    aturan: Option<String>,
    /// Jabatan diisi melalui pencalonan terbuka, bila paket aturannya mengenalnya
    #[arg(long)]
    pencalonan_terbuka: bool,
}

impl AcuanCalon {
    /// With today's date where none was named.
    pub fn at(&self, meja: &Meja<'_>) -> Acuan<'_> {
        Acuan {
            per: self.per.unwrap_or_else(|| meja.konteks().hari_ini()),
            aturan: self.aturan.as_deref(),
            pencalonan_terbuka: self.pencalonan_terbuka,
        }
    }
}
