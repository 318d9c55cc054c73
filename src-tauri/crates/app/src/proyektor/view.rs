//! What the projector shows: nothing of a person beyond what the secretary lays on the table.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What the secretary lets the room see.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Type)]
pub struct Tayangan {
    /// Key of the item on the table.
    pub acara: Option<String>,
    /// The people shown, 18 digits each, in the order of showing.
    pub calon: Vec<String>,
    /// Whether the decision is shown with its names.
    pub putusan: bool,
    /// Whether the screen is blank.
    pub kosong: bool,
}

/// A member as the room sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct HadirinProyektor {
    /// Name.
    pub nama: String,
    /// Role, as `Ketua`.
    pub peran: String,
    /// `hadir`, `mundur` (in the room, but stepped back from the item on the table) or `tidak_hadir`.
    pub keadaan: String,
}

/// One item of the agenda, without names: not even its key, since the key of a transfer holds a NIP.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ButirProyektor {
    /// What it is called.
    pub judul: String,
    /// The unit, where it fills a post.
    pub unit: Option<String>,
    /// `belum`, `kini`, `selesai` or `ditunda`.
    pub keadaan: String,
}

/// A candidate as far as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CalonProyektor {
    /// Name with titles.
    pub nama: String,
    /// Present post and its unit.
    pub jabatan: String,
    /// Rank.
    pub golongan: Option<String>,
    /// `memenuhi`, `perlu_verifikasi` or `tidak_memenuhi`; none where no list says.
    pub hasil: Option<String>,
}

/// A decision as far as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PutusanProyektor {
    /// `Direkomendasikan`, `Disetujui`, `Tidak disetujui` or `Ditunda`.
    pub jenis: String,
    /// The recommended in order; empty unless the secretary shows the decision.
    pub calon: Vec<CalonProyektor>,
}

/// The item on the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AcaraProyektor {
    /// What it is called.
    pub judul: String,
    /// Unit, echelon and the like.
    pub keterangan: String,
    /// How many the post needs and has.
    pub kebutuhan: Option<String>,
    /// How many candidates qualify, where it fills a post.
    pub memenuhi: Option<u32>,
    /// Where a person would be transferred to; only while the person is shown.
    pub tujuan: Option<String>,
    /// The people shown.
    pub calon: Vec<CalonProyektor>,
    /// Why people are withheld though the secretary shows them.
    pub tertahan: Option<String>,
    /// The decision.
    pub putusan: Option<PutusanProyektor>,
}

/// The whole screen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Type)]
pub struct ProyektorView {
    /// Show nothing; everything else is empty then, but for what the meeting is called.
    pub kosong: bool,
    /// The institution.
    pub instansi: String,
    /// What the meeting is called.
    pub judul: String,
    /// Date, hour with its zone, and place.
    pub waktu: String,
    /// `Disiapkan`, `Berlangsung`, `Diskors`, `Ditutup` or `Ditunda`.
    pub tahap: String,
    /// Members.
    pub anggota: u32,
    /// Present, for the item on the table where there is one.
    pub hadir: u32,
    /// Whether that is lawful.
    pub sah: bool,
    /// `Hadir 5 dari 7: sah`.
    pub kuorum: String,
    /// Why it is not lawful.
    pub alasan: Vec<String>,
    /// What would mend it.
    pub saran: Vec<String>,
    /// The passage.
    pub dasar: String,
    /// The members.
    pub hadirin: Vec<HadirinProyektor>,
    /// The agenda.
    pub agenda: Vec<ButirProyektor>,
    /// The item on the table.
    pub acara: Option<AcaraProyektor>,
}
