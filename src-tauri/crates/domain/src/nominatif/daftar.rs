//! The nominative list of one post, sealed.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Calon;
use crate::aturan::Bobot;
use crate::kelayakan::{Hasil, Latar};
use crate::kepegawaian::Nip;
use crate::peta_jabatan::{Jabatan, UnitKerja};
use crate::sidik::{Sidik, SidikBuilder};

/// Which rules and which data a list was drawn up from: with the same, it is the same again, byte for byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Versi {
    /// Seal of the pack's text ([`crate::aturan::Aturan::sidik`]).
    pub aturan: Sidik,
    /// Version of the register and the map.
    pub data: u64,
}

/// The form that a list is sealed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bentuk {
    /// Frozen before lists named the versions they were drawn up from.
    Satu,
    /// Today's.
    Dua,
}

/// Everyone who was looked at for a post, with what the checks found: who qualifies first, by rank; then who needs
/// verification; then who does not qualify. Reading one back refuses a list whose content no longer fits its seal.
// `remote = "Self"` keeps the derived `Deserialize` off the type, so that reading one back goes through the check below.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct DaftarNominatif {
    jabatan: Jabatan,
    aturan: String,
    #[serde(default)]
    versi: Option<Versi>,
    per: NaiveDate,
    #[serde(default)]
    pencalonan_terbuka: bool,
    kriteria: Vec<Bobot>,
    calon: Vec<Calon>,
    sidik: Sidik,
}

/// A list was changed after it was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("isi daftar nominatif tidak cocok dengan sidiknya; daftar ini berubah setelah disusun.")]
pub struct SidikBerubah;

impl DaftarNominatif {
    /// Seals a list of candidates in order, each with the seal of its content.
    pub(super) fn new(
        jabatan: &Jabatan,
        latar: &Latar<'_>,
        versi: Versi,
        calon: Vec<(Calon, Sidik)>,
    ) -> Self {
        let (mut calon, seals): (Vec<_>, Vec<_>) = calon.into_iter().unzip();
        assign_peringkat(&mut calon);
        let mut daftar = Self {
            jabatan: jabatan.clone(),
            aturan: latar.aturan.id.clone(),
            versi: Some(versi),
            per: latar.per,
            pencalonan_terbuka: latar.pencalonan_terbuka,
            kriteria: latar.aturan.peringkat.nilai.clone(),
            calon,
            sidik: SidikBuilder::new("kosong").finish(),
        };
        daftar.sidik = daftar.seal(seals.into_iter());
        daftar
    }

    /// The post, as it was.
    pub fn jabatan(&self) -> &Jabatan {
        &self.jabatan
    }

    /// Identifier of the rule pack.
    pub fn aturan(&self) -> &str {
        &self.aturan
    }

    /// What it was drawn up from; none for a list frozen before that was noted.
    pub fn versi(&self) -> Option<Versi> {
        self.versi
    }

    /// Whether the post was filled by open candidacy.
    pub fn pencalonan_terbuka(&self) -> bool {
        self.pencalonan_terbuka
    }

    /// The reference date.
    pub fn per(&self) -> NaiveDate {
        self.per
    }

    /// The criteria of the order, with their weights.
    pub fn kriteria(&self) -> &[Bobot] {
        &self.kriteria
    }

    /// The candidates in order.
    pub fn calon(&self) -> &[Calon] {
        &self.calon
    }

    /// The seal.
    pub fn sidik(&self) -> Sidik {
        self.sidik
    }

    /// One candidate.
    pub fn find(&self, nip: &Nip) -> Option<&Calon> {
        self.calon.iter().find(|c| c.profil.nip == *nip)
    }

    /// The candidates of one result, in order.
    pub fn dengan_hasil(&self, hasil: Hasil) -> impl Iterator<Item = &Calon> {
        self.calon.iter().filter(move |c| c.hasil == hasil)
    }

    /// Whether the content still fits the seal.
    ///
    /// # Errors
    /// When anything was changed since.
    pub fn verify(&self) -> Result<(), SidikBerubah> {
        let bentuk = self.bentuk();
        if self.seal(self.calon.iter().map(|c| c.sidik(bentuk))) == self.sidik {
            Ok(())
        } else {
            Err(SidikBerubah)
        }
    }

    fn bentuk(&self) -> Bentuk {
        if self.versi.is_some() {
            Bentuk::Dua
        } else {
            Bentuk::Satu
        }
    }

    fn seal(&self, calon: impl Iterator<Item = Sidik>) -> Sidik {
        // Taken apart in full, so that a new field cannot be forgotten here.
        let Self {
            jabatan,
            aturan,
            versi,
            per,
            pencalonan_terbuka,
            kriteria,
            calon: daftar,
            sidik: _,
        } = self;
        let bentuk = self.bentuk();
        let mut b = SidikBuilder::new(match bentuk {
            Bentuk::Satu => "nominatif/1",
            Bentuk::Dua => "nominatif/2",
        });
        write_jabatan(&mut b, jabatan, bentuk);
        b.text(aturan);
        if let Some(Versi { aturan, data }) = versi {
            b.part(*aturan);
            b.value(data);
        }
        b.value(per);
        if bentuk == Bentuk::Dua {
            b.value(pencalonan_terbuka);
        }
        b.value(kriteria.len());
        for Bobot { kriteria, bobot } in kriteria {
            b.text(kriteria.key());
            b.value(bobot);
        }
        b.value(daftar.len());
        for (calon, sidik) in daftar.iter().zip(calon) {
            calon.write_own(&mut b, bentuk);
            b.part(sidik);
        }
        b.finish()
    }
}

/// Places from 1 among those who qualify; equals share a place and the next place counts them all.
fn assign_peringkat(calon: &mut [Calon]) {
    let qualified = calon.partition_point(|c| c.hasil == Hasil::Memenuhi);
    for index in 0..qualified {
        let tied = index > 0
            && calon[index]
                .skor
                .urutan()
                .eq(calon[index - 1].skor.urutan());
        calon[index].peringkat = if tied {
            calon[index - 1].peringkat
        } else {
            u32::try_from(index + 1).ok()
        };
    }
}

fn write_jabatan(b: &mut SidikBuilder, jabatan: &Jabatan, bentuk: Bentuk) {
    let Jabatan {
        kode,
        nama,
        jenis,
        eselon,
        kelas,
        unit,
        pendidikan_minimal,
        kebutuhan,
        pemangku,
    } = jabatan;
    let UnitKerja {
        nama: unit,
        induk,
        kota,
    } = unit;
    b.value(kode);
    b.text(nama);
    b.text(jenis.key());
    b.optional(*eselon);
    b.optional(*kelas);
    b.text(unit);
    b.text(induk);
    if bentuk == Bentuk::Dua {
        b.optional(kota.as_ref());
    }
    b.optional(*pendidikan_minimal);
    b.value(kebutuhan);
    b.value(pemangku.len());
    for nip in pemangku {
        b.text(nip.as_str());
    }
}

impl Serialize for DaftarNominatif {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for DaftarNominatif {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let daftar = Self::deserialize(deserializer)?;
        daftar.verify().map_err(serde::de::Error::custom)?;
        Ok(daftar)
    }
}
