//! What the window and the command line show of draft plans.

use chrono::NaiveDate;
use serde::Serialize;
use specta::Type;

use crate::nominatif::TemuanView;

/// One plan in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RancanganBarisView {
    /// Identity.
    pub id: String,
    /// Name.
    pub nama: String,
    /// Date of reference.
    pub per: NaiveDate,
    /// Placements.
    pub jumlah: u32,
    /// Conflicts.
    pub benturan: u32,
    /// Those of them that stand in the way.
    pub galat: u32,
    /// When it was last changed, RFC 3339.
    pub diubah: String,
    /// By whom.
    pub diubah_oleh: String,
}

/// One plan, examined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RancanganView {
    /// As in the list.
    pub ringkas: RancanganBarisView,
    /// Id of the rule pack.
    pub aturan: String,
    /// Name of the rule pack.
    pub nama_aturan: String,
    /// The placements, by post and person.
    pub penempatan: Vec<PenempatanView>,
    /// Chains of posts.
    pub rantai: Vec<RantaiView>,
    /// The posts that the plan leaves vacant.
    pub lowong: Vec<JabatanRancanganView>,
    /// Conflicts, the gravest first.
    pub benturan: Vec<BenturanView>,
    /// The pack's grounds for departing from the pattern of moves; empty where it knows none.
    pub alasan_diskresi: Vec<String>,
}

/// One placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PenempatanView {
    /// 18 digits.
    pub nip: String,
    /// Name with titles; empty where the register knows no such person.
    pub nama: String,
    /// Post held at the date of reference.
    pub jabatan_kini: Option<String>,
    /// Its unit.
    pub unit_kini: Option<String>,
    /// Code of the post to be filled.
    pub kode: String,
    /// Its name; empty where the map knows no such post.
    pub jabatan: String,
    /// Its unit.
    pub unit: String,
    /// `memenuhi`, `tidak_memenuhi` or `perlu_verifikasi`; none where nothing could be checked.
    pub hasil: Option<String>,
    /// `horizontal`, `vertikal` or `diagonal`.
    pub arah: Option<String>,
    /// `promosi`, `rotasi` or `demosi`.
    pub kategori: Option<String>,
    /// `dalam_satuan_kerja` or `antar_satuan_kerja`.
    pub lingkup: Option<String>,
    /// The checks with evidence.
    pub temuan: Vec<TemuanView>,
    /// What the move does to the person.
    pub akibat: Vec<AkibatView>,
    /// Ground for departing from the pattern of moves, where one was given.
    pub diskresi: Option<DiskresiView>,
    /// Names of the checks that it departs from and must give a ground for.
    pub menyimpang: Vec<String>,
}

/// One effect of a move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AkibatView {
    /// `pensiun`, `golongan`, `kelas` or `zona`.
    pub jenis: String,
    /// What changes, for people.
    pub apa: String,
    /// What it was.
    pub sebelum: Option<String>,
    /// What it becomes.
    pub sesudah: Option<String>,
    /// What that means.
    pub arti: String,
}

/// Why a placement departs from the pattern of moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DiskresiView {
    /// The ground, in the pack's words.
    pub alasan: String,
    /// What makes it apply.
    pub uraian: String,
}

/// One chain of posts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RantaiView {
    /// The chain as a sentence.
    pub kalimat: String,
    /// `lowong`, `tetap_terisi`, `dari_luar_peta` or `lingkar`.
    pub akhir: String,
    /// Its links; whoever takes a place leaves the next.
    pub mata: Vec<MataRantaiView>,
}

/// One link of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct MataRantaiView {
    /// Code of the post.
    pub kode: String,
    /// Its name.
    pub jabatan: String,
    /// Who takes it.
    pub nip: Option<String>,
    /// Name of who takes it.
    pub nama: Option<String>,
    /// Name of who leaves it.
    pub keluar: Option<String>,
}

/// One conflict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BenturanView {
    /// Kind, as `pegawai_ganda`.
    pub jenis: String,
    /// `galat` or `peringatan`.
    pub berat: String,
    /// What is wrong.
    pub pesan: String,
    /// The pasal, where one stands behind it.
    pub dasar: Option<String>,
    /// What would mend it.
    pub saran: String,
    /// The people concerned.
    pub nip: Vec<String>,
    /// The posts concerned.
    pub kode: Vec<String>,
}

/// A post as a plan speaks of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct JabatanRancanganView {
    /// Code.
    pub kode: String,
    /// Name.
    pub jabatan: String,
    /// Unit.
    pub unit: String,
}

/// A person as a plan speaks of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct OrangRancanganView {
    /// 18 digits.
    pub nip: String,
    /// Name with titles; empty where the register knows no such person.
    pub nama: String,
}

/// What was taken out of a plan, and the plan without it. Placing it and setting its ground again undoes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DilepasView {
    /// The plan as it is now.
    pub rancangan: RancanganView,
    /// Code of the post.
    pub kode: String,
    /// The person.
    pub nip: String,
    /// The ground it had.
    pub diskresi: Option<DiskresiView>,
}

/// Two plans side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BandingRancanganView {
    /// The first.
    pub a: RancanganSisiView,
    /// The second.
    pub b: RancanganSisiView,
    /// Placements in both.
    pub sama: Vec<PenempatanRingkasView>,
    /// Only in the first, into posts that the second leaves alone.
    pub hanya_a: Vec<PenempatanRingkasView>,
    /// Only in the second, into posts that the first leaves alone.
    pub hanya_b: Vec<PenempatanRingkasView>,
    /// Other people for the same post.
    pub beda_orang: Vec<BedaOrangView>,
}

/// One plan of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RancanganSisiView {
    /// As in the list, with its counts.
    pub ringkas: RancanganBarisView,
    /// Its conflicts.
    pub benturan: Vec<BenturanView>,
    /// The posts it leaves vacant.
    pub lowong: Vec<JabatanRancanganView>,
}

/// A placement without what follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PenempatanRingkasView {
    /// The post.
    #[serde(flatten)]
    pub jabatan: JabatanRancanganView,
    /// The person.
    #[serde(flatten)]
    pub orang: OrangRancanganView,
}

/// One post that two plans fill with different people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct BedaOrangView {
    /// The post.
    #[serde(flatten)]
    pub jabatan: JabatanRancanganView,
    /// Whom the first places there.
    pub a: Vec<OrangRancanganView>,
    /// Whom the second places there.
    pub b: Vec<OrangRancanganView>,
}
