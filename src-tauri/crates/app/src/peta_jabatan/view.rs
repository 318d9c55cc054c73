//! What the window and the command line show of posts.

use serde::Serialize;
use specta::Type;

/// One post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct JabatanView {
    /// Code on the map.
    pub kode: String,
    /// Name.
    pub nama: String,
    /// Kind, as `Administrator`.
    pub jenis: String,
    /// Eselon of a structural post.
    pub eselon: Option<String>,
    /// Job class.
    pub kelas: Option<u8>,
    /// Unit.
    pub unit: String,
    /// The OPD.
    pub unit_induk: String,
    /// How many the post needs.
    pub kebutuhan: u16,
    /// How many hold it.
    pub terisi: u16,
}
