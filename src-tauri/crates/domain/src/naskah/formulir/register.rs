//! The facts that forms take from the register: nobody types them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::isi::Terisi;
use crate::kepegawaian::{Golongan, HukumanDisiplin, Nip, RekamPegawai};
use crate::naskah::JenisNaskah;
use crate::peta_jabatan::{Eselon, Jabatan, JenisJabatan, KodeJabatan, Lini};

/// A person as documents name them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrangNaskah {
    /// NIP.
    pub nip: Nip,
    /// Name with titles.
    pub nama: String,
    /// Name without titles, as decisions write it (Permendagri 1/2023 Pasal 44).
    pub nama_polos: String,
    /// Whether the register has them; what is told of anyone else was typed.
    pub terdaftar: bool,
    /// Place of birth.
    pub tempat_lahir: Option<String>,
    /// Date of birth.
    pub tanggal_lahir: Option<NaiveDate>,
    /// Rank.
    pub golongan: Option<Golongan>,
    /// In that rank since.
    pub tmt_golongan: Option<NaiveDate>,
    /// Present post.
    pub jabatan: Option<String>,
    /// Its kind.
    pub jenis: Option<JenisJabatan>,
    /// Its eselon.
    pub eselon: Option<Eselon>,
    /// Its job class.
    pub kelas: Option<u8>,
    /// In that post since.
    pub tmt_jabatan: Option<NaiveDate>,
    /// Unit of the post.
    pub unit: Option<String>,
    /// The OPD above it, or another agency.
    pub unit_induk: Option<String>,
    /// Punishments; looked at, never kept with a document.
    #[serde(skip)]
    pub hukuman: Vec<HukumanDisiplin>,
}

impl OrangNaskah {
    /// A person of the register on a day, and the post on the map that they hold.
    pub fn new(rekam: &RekamPegawai, pangkuan: Option<&Jabatan>, per: NaiveDate) -> Self {
        let p = &rekam.pegawai;
        let kini = p.jabatan.as_ref();
        let riwayat = rekam.jabatan_pada(per);
        Self {
            nip: p.nip,
            nama: p.nama.to_string(),
            nama_polos: p.nama.nama.clone(),
            terdaftar: true,
            tempat_lahir: p.tempat_lahir.clone(),
            tanggal_lahir: p.tanggal_lahir,
            golongan: p.golongan,
            tmt_golongan: p.tmt_golongan,
            jabatan: pangkuan
                .map(|j| &j.nama)
                .or(kini.map(|k| &k.nama))
                .or(riwayat.map(|r| &r.nama))
                .cloned(),
            jenis: pangkuan.map(|j| j.jenis).or(riwayat.map(|r| r.jenis)),
            eselon: pangkuan
                .and_then(|j| j.eselon)
                .or_else(|| kini.and_then(|k| k.eselon)),
            kelas: pangkuan.and_then(|j| j.kelas),
            tmt_jabatan: kini.and_then(|k| k.tmt).or(riwayat.map(|r| r.tmt_mulai)),
            unit: pangkuan
                .map(|j| &j.unit.nama)
                .or(kini.map(|k| &k.unit_kerja))
                .cloned(),
            unit_induk: pangkuan
                .map(|j| &j.unit.induk)
                .or(kini.map(|k| &k.unit_induk))
                .cloned(),
            hukuman: rekam.hukuman_disiplin.clone(),
        }
    }

    /// Rank as printed.
    pub fn pangkat(&self) -> Option<String> {
        self.golongan.map(Golongan::pangkat_golongan)
    }

    /// Whether the present post is a functional one.
    pub fn fungsional(&self) -> bool {
        self.jenis.is_some_and(|j| j.lini() == Lini::Fungsional)
    }
}

/// A post as documents name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JabatanNaskah {
    /// Code on the map.
    pub kode: KodeJabatan,
    /// Name.
    pub nama: String,
    /// Kind.
    pub jenis: JenisJabatan,
    /// Eselon.
    pub eselon: Option<Eselon>,
    /// Job class.
    pub kelas: Option<u8>,
    /// Unit.
    pub unit: String,
    /// The OPD above it.
    pub unit_induk: String,
    /// How many it needs.
    pub kebutuhan: u16,
    /// Who holds it.
    pub pemangku: Vec<Nip>,
}

impl From<&Jabatan> for JabatanNaskah {
    fn from(j: &Jabatan) -> Self {
        Self {
            kode: j.kode.clone(),
            nama: j.nama.clone(),
            jenis: j.jenis,
            eselon: j.eselon,
            kelas: j.kelas,
            unit: j.unit.nama.clone(),
            unit_induk: j.unit.induk.clone(),
            kebutuhan: j.kebutuhan,
            pemangku: j.pemangku.clone(),
        }
    }
}

/// A unit with the post that heads its OPD.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitNaskah {
    /// Name.
    pub nama: String,
    /// The OPD (its own name for an OPD).
    pub induk: String,
    /// Town it sits in, where the map tells.
    pub kota: Option<String>,
    /// The post that heads the OPD.
    pub kepala: Option<JabatanNaskah>,
    /// Who holds that post.
    pub pejabat: Option<OrangNaskah>,
}

/// A closed meeting as documents refer to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RapatNaskah {
    /// Name of the body that met.
    pub tim: String,
    /// Its day.
    pub tanggal: NaiveDate,
    /// Number of its minutes, once issued.
    pub nomor_berita_acara: Option<String>,
    /// Whom it recommended for which post.
    pub rekomendasi: Vec<(Nip, KodeJabatan)>,
}

/// An issued document with the record it was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NaskahRujukan {
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// The record; looked at, not kept once more with what refers to it.
    #[serde(skip)]
    pub isi: Terisi,
}

/// Whether a person qualifies for a post, by the rule pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kelayakan {
    /// As the list of proposals prints it: `Memenuhi Syarat Jabatan`, or what falls short.
    pub keterangan: String,
    /// Whether the post stands higher than the present one; none where the register does not tell.
    pub naik: Option<bool>,
}

/// Where facts come from. All answers are of one day.
pub trait Register {
    /// The person of a NIP.
    fn orang(&self, nip: Nip) -> Option<OrangNaskah>;
    /// The post of a code.
    fn jabatan(&self, kode: &str) -> Option<JabatanNaskah>;
    /// The unit of a name.
    fn unit(&self, nama: &str) -> Option<UnitNaskah>;
    /// The closed meeting of an id.
    fn rapat(&self, id: &str) -> Option<RapatNaskah>;
    /// The issued document of an id, if it is of the kind.
    fn naskah(&self, id: &str, jenis: JenisNaskah) -> Option<NaskahRujukan>;
    /// Whether a person qualifies for a post; none where the register has not both.
    fn kelayakan(&self, nip: Nip, kode: &KodeJabatan) -> Option<Kelayakan>;
}
