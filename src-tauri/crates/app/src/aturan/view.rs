//! What the window and the command line show of rule packs.

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;

use crate::nominatif::KriteriaView;

/// One pack in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AturanBarisView {
    /// Id, as `kolaka-timur-2020`.
    pub id: String,
    /// Name.
    pub nama: String,
    /// The regulation.
    pub dasar_hukum: String,
    /// In force since.
    pub berlaku_sejak: NaiveDate,
    /// The store's pack.
    pub dipakai: bool,
}

/// One parameter of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ParameterView {
    /// What it is about.
    pub nama: String,
    /// Its value in words.
    pub nilai: String,
    /// The pasal.
    pub sumber: String,
    /// A remark.
    pub catatan: Option<String>,
}

/// A pack, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct AturanView {
    /// As in the list.
    pub ringkas: AturanBarisView,
    /// Its parameters.
    pub parameter: Vec<ParameterView>,
    /// The ranking's criteria in order.
    pub kriteria: Vec<KriteriaView>,
}

/// A rule that differs between two packs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BedaView {
    /// Where it stands in the pack.
    pub jalur: String,
    /// What it is about.
    pub nama: String,
    /// Its value in the first pack; none where it has none.
    pub sebelum: Option<String>,
    /// Its value in the second pack; none where it has none.
    pub sesudah: Option<String>,
    /// The passage in the first.
    pub sumber_sebelum: Option<String>,
    /// The passage in the second.
    pub sumber_sesudah: Option<String>,
}
