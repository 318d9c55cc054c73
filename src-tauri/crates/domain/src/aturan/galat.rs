//! What is wrong with a rule pack, where, and what would mend it.

use std::fmt;

/// One mistake of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cacat {
    /// The pack it stands in, where that is a base of the one being read.
    pub paket: Option<String>,
    /// Line, from 1.
    pub baris: usize,
    /// Section, as `syarat.pengawas.pengalaman`; empty for the whole text.
    pub bagian: String,
    /// What is wrong.
    pub pesan: String,
    /// What would mend it.
    pub saran: String,
}

impl fmt::Display for Cacat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(paket) = &self.paket {
            write!(f, "Pada paket dasar {paket}, baris ")?;
        } else {
            f.write_str("Baris ")?;
        }
        write!(f, "{}", self.baris)?;
        if !self.bagian.is_empty() {
            write!(f, ", bagian [{}]", self.bagian)?;
        }
        write!(f, ": {}. {}", self.pesan, self.saran)
    }
}

/// A text is no rule pack: every mistake found in it, by line. There is at least one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("Paket aturan belum benar. {}", words(cacat))]
pub struct AturanError {
    /// The mistakes.
    pub cacat: Vec<Cacat>,
}

impl AturanError {
    /// The mistakes, by line.
    pub(super) fn new(mut cacat: Vec<Cacat>) -> Self {
        cacat.sort_by(|a, b| (a.paket.as_ref(), a.baris).cmp(&(b.paket.as_ref(), b.baris)));
        Self { cacat }
    }

    /// One mistake of the text as a whole.
    pub(super) fn whole(bagian: &str, pesan: String, saran: &str) -> Self {
        Self::new(vec![Cacat {
            paket: None,
            baris: 1,
            bagian: bagian.to_owned(),
            pesan,
            saran: saran.to_owned(),
        }])
    }
}

fn words(cacat: &[Cacat]) -> String {
    cacat
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(" ")
}
