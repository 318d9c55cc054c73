//! Recommended candidates as the frozen lists have them.

use std::sync::Arc;

use sidang_documents::{CalonDirekomendasikan, Orang};
use sidang_domain::kelayakan::{Arah, Kategori};
use sidang_domain::kepegawaian::Nip;
use sidang_domain::nominatif::{Calon, DaftarNominatif};
use sidang_domain::rapat::{MataAcara, NominatifBeku, Rapat};

/// The candidates in their order: from the item's list, or for another candidate from the list drawn up for it.
pub fn candidates(
    lists: &[Arc<DaftarNominatif>],
    rapat: &Rapat,
    item: &MataAcara,
    calon: &[Nip],
) -> Vec<CalonDirekomendasikan> {
    let under = |nominatif: &NominatifBeku, nip: Nip| {
        let list = lists
            .iter()
            .find(|list| list.sidik().to_string() == nominatif.sidik);
        list.and_then(|list| list.find(&nip)).map(candidate)
    };
    calon
        .iter()
        .filter_map(|nip| {
            let others = rapat.calon_lain(&item.kunci);
            match others.iter().find(|other| other.nip == *nip) {
                Some(other) => under(&other.nominatif, *nip),
                None => under(item.nominatif()?, *nip),
            }
        })
        .collect()
}

fn candidate(calon: &Calon) -> CalonDirekomendasikan {
    let now = &calon.profil.jabatan_sekarang;
    let arah = match calon.arah {
        Arah::Horizontal => "horizontal",
        Arah::Vertikal => "vertikal",
        Arah::Diagonal => "diagonal",
    };
    let kategori = match calon.kategori {
        Kategori::Promosi => "Promosi",
        Kategori::Rotasi => "Rotasi",
        Kategori::Demosi => "Demosi",
    };
    CalonDirekomendasikan {
        orang: Orang {
            nama: calon.profil.nama.clone(),
            nip: calon.profil.nip,
            golongan: calon.profil.golongan,
            jabatan: format!("{}, {}", now.nama, now.unit_kerja),
        },
        hasil: calon.hasil.to_string(),
        arah: format!("{kategori} ({arah})"),
    }
}
