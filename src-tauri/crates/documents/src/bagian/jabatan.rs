//! Posts as documents name them.

use super::gaya::{TABEL, sel_kecil};
use crate::typeset::paragraph::Paragraph;
use crate::typeset::text::Text;

/// A post that the meeting considered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JabatanDibahas {
    /// Its name.
    pub nama: String,
    /// The unit it belongs to.
    pub unit: String,
    /// Its echelon, `III.b`; functional posts have none.
    pub eselon: Option<String>,
    /// Its class (*kelas jabatan*).
    pub kelas: Option<u8>,
}

impl JabatanDibahas {
    /// Unit, echelon and class in one line.
    pub(crate) fn rincian(&self) -> String {
        let eselon = self
            .eselon
            .as_ref()
            .map(|eselon| format!("Eselon\u{a0}{eselon}"));
        let kelas = self.kelas.map(|kelas| format!("Kelas\u{a0}{kelas}"));
        let rincian = [Some(self.unit.clone()), eselon, kelas];
        rincian
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("\u{a0}\u{b7} ")
    }

    /// The name in bold, and below it unit, echelon, class, and a further line.
    pub(crate) fn judul_dan_rincian(&self, catatan: Option<String>) -> Vec<Paragraph> {
        let judul = Paragraph::new(Text::new(TABEL.bold(), &*self.nama));
        let mut paragraphs = vec![judul, sel_kecil(self.rincian())];
        paragraphs.extend(catatan.map(sel_kecil));
        paragraphs
    }
}
