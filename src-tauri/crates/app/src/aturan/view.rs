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
    /// Ships with the program; others are installed in the store.
    pub bawaan: bool,
}

/// One parameter of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ParameterView {
    /// Where it stands in the pack, as `rapat.kuorum`.
    pub jalur: String,
    /// What it is about.
    pub nama: String,
    /// Its value in words.
    pub nilai: String,
    /// The pasal.
    pub sumber: String,
    /// A remark.
    pub catatan: Option<String>,
    /// How sure the pack is: `P` the regulation's text, `S` another's account, `K` common knowledge.
    pub keyakinan: String,
    /// In force since.
    pub berlaku_sejak: NaiveDate,
    /// Id of the pack it was taken from.
    pub asal: String,
}

/// A row of a pack's test table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct UjiView {
    /// What the row shows.
    pub nama: String,
    /// Whether the pack says what the row expects.
    pub lulus: bool,
    /// What differs; blank where nothing does.
    pub pesan: String,
}

/// A pack, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct AturanView {
    /// As in the list.
    pub ringkas: AturanBarisView,
    /// The pack it extends.
    pub mewarisi: Option<String>,
    /// The pack it supersedes.
    pub menggantikan: Option<String>,
    /// Its version: the seal of its texts.
    pub sidik: String,
    /// Its parameters.
    pub parameter: Vec<ParameterView>,
    /// The ranking's criteria in order.
    pub kriteria: Vec<KriteriaView>,
    /// How its test table comes out.
    pub uji: Vec<UjiView>,
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

/// A mistake in a pack's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CacatView {
    /// The base pack it stands in; none for the text itself.
    pub paket: Option<String>,
    /// Line, from 1.
    pub baris: u32,
    /// Section; blank for the whole text.
    pub bagian: String,
    /// What is wrong.
    pub pesan: String,
    /// What would mend it.
    pub saran: String,
}

/// What a check of a pack's text found.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct PeriksaAturanView {
    /// Whether it is a pack.
    pub sah: bool,
    /// The mistakes, by line.
    pub cacat: Vec<CacatView>,
    /// The pack, where it is one.
    pub aturan: Option<AturanView>,
    /// What differs from the other pack.
    pub beda: Vec<BedaView>,
    /// The other pack.
    pub beda_dengan: Option<String>,
}

/// A pack that was installed.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct PasangAturanView {
    /// The pack.
    pub aturan: AturanView,
    /// Whether it replaces another text of the same id.
    pub versi_baru: bool,
    /// The version it replaces.
    pub sidik_sebelum: Option<String>,
}
