//! A refusal by law: what is not allowed, by which rule, and what would make it lawful.

use serde::Serialize;

/// What the law forbids. The text is for the person: message, basis, remedy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{pesan} {saran} ({dasar})")]
pub struct Penolakan {
    /// Stable code, as `kuorum_belum_sah`.
    pub kode: &'static str,
    /// What is refused and why.
    pub pesan: String,
    /// The pasal or other source of the rule.
    pub dasar: String,
    /// What would mend it.
    pub saran: String,
}

impl Penolakan {
    /// A refusal from its four parts.
    pub fn new(
        kode: &'static str,
        pesan: impl Into<String>,
        dasar: impl Into<String>,
        saran: impl Into<String>,
    ) -> Self {
        Self {
            kode,
            pesan: pesan.into(),
            dasar: dasar.into(),
            saran: saran.into(),
        }
    }
}
