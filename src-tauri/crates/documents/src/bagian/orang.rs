//! People as documents name them.

use sidang_domain::kepegawaian::{Golongan, Nip};

use super::gaya::{TABEL, sel, sel_kecil};
use crate::typeset::paragraph::Paragraph;
use crate::typeset::table::Cell;
use crate::typeset::text::Text;

/// A civil servant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Orang {
    /// Full name with academic titles.
    pub nama: String,
    /// The 18-digit number; printed in groups of 8, 6, 1 and 3.
    pub nip: Nip,
    /// Golongan, printed with its rank; none where it is not known.
    pub golongan: Option<Golongan>,
    /// Present position.
    pub jabatan: String,
}

/// A candidate whom the meeting recommends. Their order is the order of the recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalonDirekomendasikan {
    /// The candidate.
    pub orang: Orang,
    /// Result of the check: `Memenuhi syarat`.
    pub hasil: String,
    /// Direction of the movement: `Promosi (vertikal)`.
    pub arah: String,
}

/// The NIP in its groups, held together on one line.
pub fn nip(nip: &Nip) -> String {
    nip.grouped('\u{a0}')
}

impl Orang {
    /// Rank and golongan in words.
    pub fn pangkat(&self) -> Option<String> {
        // A Roman number does not begin a line.
        let pangkat = self.golongan.map(Golongan::pangkat_golongan)?;
        Some(pangkat.replace("Tingkat ", "Tingkat\u{a0}"))
    }

    /// Name in bold with the NIP below it.
    pub(crate) fn nama_dan_nip(&self) -> Vec<Paragraph> {
        vec![
            Paragraph::new(Text::new(TABEL.bold(), &*self.nama)),
            sel(format!("NIP\u{a0}{}", nip(&self.nip))).after(1.5),
        ]
    }

    /// The cells of a person's row after the number: person, rank, present position.
    pub(crate) fn sel(&self) -> [Cell; 3] {
        [
            Cell::new(self.nama_dan_nip()),
            Cell::new(vec![sel(self.pangkat().unwrap_or_default())]),
            Cell::new(vec![sel(&*self.jabatan)]),
        ]
    }
}

impl CalonDirekomendasikan {
    /// The cells of a candidate's row after the number: person, rank, present position, result and direction.
    pub(crate) fn sel(&self) -> [Cell; 4] {
        let [orang, pangkat, jabatan] = self.orang.sel();
        let hasil = Cell::new(vec![sel(&*self.hasil), sel_kecil(&*self.arah)]);
        [orang, pangkat, jabatan, hasil]
    }
}
