//! The map of posts made quick to ask: who holds what, where a unit belongs and sits, which class is the lowest.

use std::collections::HashMap;

use super::{Eselon, Jabatan, JenisJabatan};
use crate::kepegawaian::Nip;

/// An OPD on the map, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdSatker(u32);

/// A post's name in its unit, by number: posts that share both share it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdPosisi(u32);

/// An index of the map of posts. Names are compared without regard to case and superfluous spaces.
#[derive(Debug, Clone, Default)]
pub struct PetaAcuan {
    unit: HashMap<String, UnitAcuan>,
    satker: HashMap<String, IdSatker>,
    posisi: HashMap<(String, String), IdPosisi>,
    pemangku: HashMap<Nip, Vec<usize>>,
    jabatan: Vec<JabatanAcuan>,
    kelas_terendah: HashMap<(JenisJabatan, Option<Eselon>), u8>,
}

/// One unit.
#[derive(Debug, Clone)]
struct UnitAcuan {
    satker: IdSatker,
    kota: Option<String>,
}

/// One post.
#[derive(Debug, Clone, Copy)]
struct JabatanAcuan {
    posisi: IdPosisi,
    kelas: Option<u8>,
}

impl PetaAcuan {
    /// Indexes a map.
    pub fn new(peta: &[Jabatan]) -> Self {
        let mut acuan = Self::default();
        for (indeks, jabatan) in peta.iter().enumerate() {
            acuan.add(indeks, jabatan);
        }
        acuan
    }

    fn add(&mut self, indeks: usize, jabatan: &Jabatan) {
        let unit = kunci(&jabatan.unit.nama);
        let next = self.satker.len();
        let satker = *self
            .satker
            .entry(kunci(&jabatan.unit.induk))
            .or_insert_with(|| IdSatker(nomor(next)));
        let terdaftar = self
            .unit
            .entry(unit.clone())
            .or_insert_with(|| UnitAcuan { satker, kota: None });
        if terdaftar.kota.is_none() {
            terdaftar.kota.clone_from(&jabatan.unit.kota);
        }
        let next = self.posisi.len();
        let posisi = *self
            .posisi
            .entry((kunci(&jabatan.nama), unit))
            .or_insert_with(|| IdPosisi(nomor(next)));
        self.jabatan.push(JabatanAcuan {
            posisi,
            kelas: jabatan.kelas,
        });
        for nip in &jabatan.pemangku {
            self.pemangku.entry(*nip).or_default().push(indeks);
        }
        if let Some(kelas) = jabatan.kelas {
            self.kelas_terendah
                .entry((jabatan.jenis, jabatan.eselon))
                .and_modify(|k| *k = kelas.min(*k))
                .or_insert(kelas);
        }
    }

    /// The OPD of a unit; an OPD's own name is its own.
    pub fn satker(&self, unit: &str) -> Option<IdSatker> {
        let unit = kunci(unit);
        self.unit
            .get(&unit)
            .map(|u| u.satker)
            .or_else(|| self.satker.get(&unit).copied())
    }

    /// The town that a unit sits in.
    pub fn kota(&self, unit: &str) -> Option<&str> {
        self.unit.get(&kunci(unit))?.kota.as_deref()
    }

    /// The post of that name in that unit.
    pub fn posisi(&self, nama: &str, unit: &str) -> Option<IdPosisi> {
        self.posisi.get(&(kunci(nama), kunci(unit))).copied()
    }

    /// Class of the post that a person holds: of several, that of the name and unit; none where that is not told.
    pub fn kelas_pemangku(&self, nip: &Nip, nama: &str, unit: &str) -> Option<u8> {
        let dipangku = self.pemangku.get(nip)?;
        let indeks = if let [satu] = dipangku.as_slice() {
            *satu
        } else {
            let posisi = self.posisi(nama, unit)?;
            *dipangku
                .iter()
                .find(|i| self.jabatan[**i].posisi == posisi)?
        };
        self.jabatan[indeks].kelas
    }

    /// The lowest class among the posts of a kind and eselon.
    pub fn kelas_terendah(&self, jenis: JenisJabatan, eselon: Option<Eselon>) -> Option<u8> {
        self.kelas_terendah.get(&(jenis, eselon)).copied()
    }
}

/// A name without case and superfluous spaces.
fn kunci(nama: &str) -> String {
    let mut kunci = String::with_capacity(nama.len());
    for kata in nama.split_whitespace() {
        if !kunci.is_empty() {
            kunci.push(' ');
        }
        kunci.extend(kata.chars().flat_map(char::to_lowercase));
    }
    kunci
}

fn nomor(jumlah: usize) -> u32 {
    u32::try_from(jumlah).expect("a map of posts has fewer than four thousand million names")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kelayakan::contoh::{jabatan, layak_dengan_urut};
    use crate::peta_jabatan::KodeJabatan;

    #[test]
    fn nama_disamakan_tanpa_huruf_besar_dan_spasi_berlebih() {
        assert_eq!(kunci("  Kepala   BIDANG "), "kepala bidang");
        assert_ne!(kunci("Kepala Bidang"), kunci("KepalaBidang"));
    }

    fn peta() -> Vec<Jabatan> {
        let nip = |urut| layak_dengan_urut(urut).pegawai.nip;
        [
            (
                "A1",
                "Kepala Bidang",
                "Bidang Satu",
                "Dinas Satu",
                Some(11),
                vec![nip(1)],
            ),
            (
                "A2",
                "Kepala Bidang",
                "Bidang Dua",
                "Dinas Satu",
                Some(10),
                vec![nip(2), nip(3)],
            ),
            ("A3", "Analis", "Dinas Dua", "Dinas Dua", None, vec![nip(2)]),
        ]
        .into_iter()
        .map(|(kode, nama, unit, induk, kelas, pemangku)| {
            let mut j = jabatan(JenisJabatan::Administrator, Some(Eselon::IIIb));
            j.kode = KodeJabatan::parse(kode).unwrap();
            j.nama = nama.into();
            j.unit.nama = unit.into();
            j.unit.induk = induk.into();
            j.unit.kota = (kode == "A2").then(|| "Kendari".to_owned());
            (j.kelas, j.pemangku) = (kelas, pemangku);
            j
        })
        .collect()
    }

    #[test]
    fn unit_satker_kota_dan_posisi_ditemukan_menurut_nama() {
        let acuan = PetaAcuan::new(&peta());
        assert_eq!(acuan.satker(" bidang  SATU "), acuan.satker("Bidang Dua"));
        assert_eq!(acuan.satker("Dinas Satu"), acuan.satker("Bidang Dua"));
        assert_ne!(acuan.satker("Dinas Dua"), acuan.satker("Dinas Satu"));
        assert_eq!(acuan.satker("Dinas Tiga"), None);
        assert_eq!(acuan.kota("bidang dua"), Some("Kendari"));
        assert_eq!(acuan.kota("Bidang Satu"), None);
        assert_ne!(
            acuan.posisi("Kepala Bidang", "Bidang Satu"),
            acuan.posisi("Kepala Bidang", "Bidang Dua")
        );
        assert_eq!(acuan.posisi("Kepala Bidang", "Dinas Dua"), None);
    }

    #[test]
    fn kelas_menurut_jabatan_yang_dipangku() {
        let acuan = PetaAcuan::new(&peta());
        let kelas = |urut, nama, unit| {
            acuan.kelas_pemangku(&layak_dengan_urut(urut).pegawai.nip, nama, unit)
        };
        assert_eq!(kelas(1, "Nama Lain", "Unit Lain"), Some(11));
        // Of two posts held, the one that the history names.
        assert_eq!(kelas(2, "kepala bidang", "Bidang Dua"), Some(10));
        assert_eq!(kelas(2, "Analis", "Dinas Dua"), None);
        assert_eq!(kelas(2, "Nama Lain", "Unit Lain"), None);
        assert_eq!(kelas(9, "Kepala Bidang", "Bidang Satu"), None);
        let terendah = acuan.kelas_terendah(JenisJabatan::Administrator, Some(Eselon::IIIb));
        assert_eq!(terendah, Some(10));
        assert_eq!(
            acuan.kelas_terendah(JenisJabatan::Administrator, None),
            None
        );
    }
}
