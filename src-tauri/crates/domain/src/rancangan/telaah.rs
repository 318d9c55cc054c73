//! Everything a plan means, worked out afresh at every edit.

use super::keadaan::Keadaan;
use super::{
    Akibat, Benturan, Penempatan, Rancangan, Rantai, Register, akibat, atasan, orang, rantai,
    tempat,
};
use crate::kelayakan::{Bahan, HasilPeriksa, IdSyarat, Latar, Sasaran};
use crate::peta_jabatan::KodeJabatan;

/// One placement with what the rules say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TelaahPenempatan {
    /// The placement.
    pub penempatan: Penempatan,
    /// The checks, as on the nominative list; none where person or post are unknown, or the pack has no list for it.
    pub periksa: Option<HasilPeriksa>,
    /// What the move does to the person.
    pub akibat: Vec<Akibat>,
    /// The advisory checks it departs from, of those that the pack asks a ground for.
    pub menyimpang: Vec<IdSyarat>,
}

/// A plan examined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telaah {
    /// The placements, in the plan's order.
    pub penempatan: Vec<TelaahPenempatan>,
    /// The chains of posts, by their first post.
    pub rantai: Vec<Rantai>,
    /// The conflicts, the gravest first.
    pub benturan: Vec<Benturan>,
}

impl Telaah {
    /// The posts that the plan leaves vacant, in order.
    pub fn lowong(&self) -> Vec<&KodeJabatan> {
        let mut posts: Vec<_> = self.rantai.iter().filter_map(Rantai::lowong).collect();
        posts.sort();
        posts.dedup();
        posts
    }
}

/// Examines a plan at its date: every placement alone, and all of them together.
pub fn telaah(rancangan: &Rancangan, register: &Register<'_>, latar: &Latar<'_>) -> Telaah {
    let latar = Latar {
        per: rancangan.per(),
        ..*latar
    };
    let keadaan = Keadaan::new(rancangan, *register);
    let mut benturan = tempat::benturan(rancangan, &keadaan, latar.aturan);
    benturan.extend(atasan::benturan(&keadaan));
    let mut penempatan = Vec::with_capacity(rancangan.penempatan().len());
    for p in rancangan.penempatan() {
        let (telaah, found) = examine(p, register, &latar);
        penempatan.push(telaah);
        benturan.extend(found);
    }
    benturan.sort_by(|a, b| a.urutan().cmp(&b.urutan()));
    Telaah {
        penempatan,
        rantai: rantai::susun(&keadaan),
        benturan,
    }
}

fn examine(
    penempatan: &Penempatan,
    register: &Register<'_>,
    latar: &Latar<'_>,
) -> (TelaahPenempatan, Vec<Benturan>) {
    let mut telaah = TelaahPenempatan {
        penempatan: penempatan.clone(),
        periksa: None,
        akibat: Vec::new(),
        menyimpang: Vec::new(),
    };
    let found = (
        register.pegawai(&penempatan.nip),
        register.jabatan(&penempatan.jabatan),
    );
    let (Some(rekam), Some(jabatan)) = found else {
        return (telaah, Vec::new());
    };
    let aturan = latar.aturan;
    let bahan = Bahan::new(rekam, latar);
    telaah.akibat = akibat::akibat(&bahan, jabatan, latar);
    match Sasaran::new(jabatan, latar) {
        Err(penolakan) => {
            let found = orang::refused(&telaah, penolakan);
            (telaah, vec![found])
        }
        Ok(sasaran) => {
            let hasil = bahan.periksa(&sasaran);
            telaah.menyimpang = orang::departures(&hasil.temuan, aturan);
            telaah.periksa = Some(hasil);
            let found = orang::benturan(&telaah, register, aturan);
            (telaah, found)
        }
    }
}
