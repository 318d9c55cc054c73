//! The nominative list of one post, sealed.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Calon;
use crate::aturan::{Aturan, Bobot};
use crate::kelayakan::Hasil;
use crate::kepegawaian::Nip;
use crate::peta_jabatan::{Jabatan, UnitKerja};
use crate::sidik::{Sidik, SidikBuilder};

/// Everyone who was looked at for a post, with what the checks found: who qualifies first, by rank; then who needs
/// verification; then who does not qualify. Reading one back refuses a list whose content no longer fits its seal.
// `remote = "Self"` keeps the derived `Deserialize` off the type, so that reading one back goes through the check below.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct DaftarNominatif {
    jabatan: Jabatan,
    aturan: String,
    per: NaiveDate,
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
        aturan: &Aturan,
        per: NaiveDate,
        calon: impl Iterator<Item = (Calon, Sidik)>,
    ) -> Self {
        let (mut calon, seals): (Vec<_>, Vec<_>) = calon.unzip();
        assign_peringkat(&mut calon);
        let mut daftar = Self {
            jabatan: jabatan.clone(),
            aturan: aturan.id.clone(),
            per,
            kriteria: aturan.peringkat.nilai.clone(),
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
        if self.seal(self.calon.iter().map(Calon::sidik)) == self.sidik {
            Ok(())
        } else {
            Err(SidikBerubah)
        }
    }

    fn seal(&self, calon: impl Iterator<Item = Sidik>) -> Sidik {
        let mut b = SidikBuilder::new("nominatif/1");
        write_jabatan(&mut b, &self.jabatan);
        b.text(&self.aturan);
        b.value(self.per);
        b.value(self.kriteria.len());
        for Bobot { kriteria, bobot } in &self.kriteria {
            b.text(kriteria.key());
            b.value(bobot);
        }
        b.value(self.calon.len());
        for (calon, sidik) in self.calon.iter().zip(calon) {
            b.optional(calon.peringkat);
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

fn write_jabatan(b: &mut SidikBuilder, jabatan: &Jabatan) {
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
    b.optional(kota.as_ref());
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
