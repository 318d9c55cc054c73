//! What a meeting needs, and what of it is there.

use serde::Serialize;
use specta::Type;

/// One thing a meeting needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KesiapanView {
    /// Stable name, as `undangan`.
    pub kunci: String,
    /// What it is called.
    pub nama: String,
    /// There.
    pub siap: bool,
    /// Without it the next step is refused; else the minutes remark it.
    pub wajib: bool,
    /// How it stands.
    pub pesan: String,
    /// The pasal.
    pub dasar: String,
    /// What mends it; none where it is there.
    pub saran: Option<String>,
    /// Where in the window, as `rapat/0193…/kehadiran`.
    pub jalan: String,
}
