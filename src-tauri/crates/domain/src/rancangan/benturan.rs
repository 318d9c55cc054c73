//! Conflicts: what a plan's placements do to each other, to the map, and to the rules.

use crate::kepegawaian::Nip;
use crate::peta_jabatan::KodeJabatan;

/// How grave a conflict is, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Berat {
    /// The plan cannot be carried out so.
    Galat,
    /// It can, but must be explained.
    Peringatan,
}

impl Berat {
    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Galat => "galat",
            Self::Peringatan => "peringatan",
        }
    }
}

/// The kinds of conflicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JenisBenturan {
    /// The register knows no such person (any more).
    PegawaiTidakAda,
    /// The map knows no such post (any more).
    JabatanTidakAda,
    /// One person in several posts.
    PegawaiGanda,
    /// More people in a post than it needs.
    MelebihiKebutuhan,
    /// The person holds the post already.
    SudahMenduduki,
    /// The post is filled by open selection.
    SeleksiTerbuka,
    /// The pack asks nothing of candidates for such posts.
    TanpaSyarat,
    /// A mandatory requirement is not met.
    TidakMemenuhi,
    /// The last day on which the person may be considered has passed.
    BatasPensiun,
    /// Records are missing.
    PerluVerifikasi,
    /// A departure from the pattern of moves without a ground.
    DiskresiBelumBeralasan,
    /// A ground of discretion that the pack does not know.
    DiskresiTanpaDasar,
    /// A superior of lower rank than a subordinate.
    AtasanDilampaui,
    /// A unit loses its last holder.
    UnitKosong,
    /// An OPD loses its last structural holder.
    StrukturalKosong,
}

impl JenisBenturan {
    /// The name in files, as `pegawai_ganda`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::PegawaiTidakAda => "pegawai_tidak_ada",
            Self::JabatanTidakAda => "jabatan_tidak_ada",
            Self::PegawaiGanda => "pegawai_ganda",
            Self::MelebihiKebutuhan => "melebihi_kebutuhan",
            Self::SudahMenduduki => "sudah_menduduki",
            Self::SeleksiTerbuka => "seleksi_terbuka",
            Self::TanpaSyarat => "tanpa_syarat",
            Self::TidakMemenuhi => "tidak_memenuhi",
            Self::BatasPensiun => "batas_pensiun",
            Self::PerluVerifikasi => "perlu_verifikasi",
            Self::DiskresiBelumBeralasan => "diskresi_belum_beralasan",
            Self::DiskresiTanpaDasar => "diskresi_tanpa_dasar",
            Self::AtasanDilampaui => "atasan_dilampaui",
            Self::UnitKosong => "unit_kosong",
            Self::StrukturalKosong => "struktural_kosong",
        }
    }

    /// How grave conflicts of the kind are.
    pub const fn berat(self) -> Berat {
        match self {
            Self::TanpaSyarat
            | Self::PerluVerifikasi
            | Self::DiskresiTanpaDasar
            | Self::AtasanDilampaui
            | Self::UnitKosong
            | Self::StrukturalKosong => Berat::Peringatan,
            _ => Berat::Galat,
        }
    }
}

/// One conflict, for people to read and mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benturan {
    /// What it is.
    pub jenis: JenisBenturan,
    /// What is wrong.
    pub pesan: String,
    /// The passage, where the pack has one.
    pub dasar: Option<String>,
    /// What would mend it.
    pub saran: String,
    /// The people concerned.
    pub nip: Vec<Nip>,
    /// The posts concerned.
    pub jabatan: Vec<KodeJabatan>,
}

impl Benturan {
    /// How grave it is.
    pub const fn berat(&self) -> Berat {
        self.jenis.berat()
    }

    /// The gravest first, then by kind, posts and people.
    pub(super) fn urutan(&self) -> (Berat, JenisBenturan, &[KodeJabatan], &[Nip]) {
        (self.berat(), self.jenis, &self.jabatan, &self.nip)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn setiap_benturan_bernama_dan_berbobot() {
        use Berat::{Galat, Peringatan};
        use JenisBenturan::{
            AtasanDilampaui, BatasPensiun, DiskresiBelumBeralasan, DiskresiTanpaDasar,
            JabatanTidakAda, MelebihiKebutuhan, PegawaiGanda, PegawaiTidakAda, PerluVerifikasi,
            SeleksiTerbuka, StrukturalKosong, SudahMenduduki, TanpaSyarat, TidakMemenuhi,
            UnitKosong,
        };
        assert_eq!([Galat, Peringatan].map(Berat::key), ["galat", "peringatan"]);
        for (jenis, key, berat) in [
            (PegawaiTidakAda, "pegawai_tidak_ada", Galat),
            (JabatanTidakAda, "jabatan_tidak_ada", Galat),
            (PegawaiGanda, "pegawai_ganda", Galat),
            (MelebihiKebutuhan, "melebihi_kebutuhan", Galat),
            (SudahMenduduki, "sudah_menduduki", Galat),
            (SeleksiTerbuka, "seleksi_terbuka", Galat),
            (TanpaSyarat, "tanpa_syarat", Peringatan),
            (TidakMemenuhi, "tidak_memenuhi", Galat),
            (BatasPensiun, "batas_pensiun", Galat),
            (PerluVerifikasi, "perlu_verifikasi", Peringatan),
            (DiskresiBelumBeralasan, "diskresi_belum_beralasan", Galat),
            (DiskresiTanpaDasar, "diskresi_tanpa_dasar", Peringatan),
            (AtasanDilampaui, "atasan_dilampaui", Peringatan),
            (UnitKosong, "unit_kosong", Peringatan),
            (StrukturalKosong, "struktural_kosong", Peringatan),
        ] {
            assert_eq!((jenis.key(), jenis.berat()), (key, berat));
        }
    }
}
