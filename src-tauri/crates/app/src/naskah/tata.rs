//! The setting of everything that is printed, as the institution chose it.

use serde_json::json;
use sidang_domain::naskah::TataNaskah;

use crate::{Hasil, Konteks, Sidang};

/// Key of the setting.
const TATA_NASKAH: &str = "tata_naskah";

impl Sidang {
    /// How documents are set; as national guides ask until the institution chooses otherwise.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn get_tata_naskah(&mut self) -> Hasil<TataNaskah> {
        let tata = self.basisdata.read(|tx| tx.pengaturan().get(TATA_NASKAH))?;
        Ok(tata.unwrap_or_default())
    }

    /// Has documents printed from now on set as `tata` says. Those already issued stay as they are.
    ///
    /// # Errors
    /// Where nothing can be printed with it, or the store cannot be written.
    pub fn set_tata_naskah(&mut self, tata: TataNaskah, konteks: &Konteks) -> Hasil<()> {
        let baru = tata.checked()?;
        let before = self.get_tata_naskah()?;
        self.change(konteks, |tx, jejak| {
            tx.pengaturan().set(TATA_NASKAH, &baru)?;
            jejak.note(
                "pengaturan.tata_naskah",
                "tata naskah",
                json!({ "sebelum": before, "sesudah": baru }),
            )
        })
    }
}
