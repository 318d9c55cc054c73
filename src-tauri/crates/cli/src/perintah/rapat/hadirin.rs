//! Attendance and declarations.

use sidang_app::rapat::{CaraHadirIsian, RapatView};
use sidang_app::{Hasil, Konteks, Sidang};

use super::baca::konflik;
use crate::argumen::rapat::{RapatDeklarasi, RapatHadir};

pub fn attend(s: &mut Sidang, a: &RapatHadir, konteks: &Konteks) -> Hasil<RapatView> {
    let id = &a.rapat.id;
    let cara = match &a.wakil {
        Some(nama) => CaraHadirIsian::Wakil { nama: nama.clone() },
        None if a.daring => CaraHadirIsian::Daring,
        None => CaraHadirIsian::Langsung,
    };
    for nip in &a.nip {
        if a.batal {
            s.cancel_hadir(id, nip, konteks)?;
        } else {
            s.set_hadir(id, nip, a.jam, &cara, konteks)?;
        }
    }
    s.get_rapat(id)
}

pub fn declare(s: &mut Sidang, a: &RapatDeklarasi, konteks: &Konteks) -> Hasil<RapatView> {
    let konflik = a
        .konflik
        .iter()
        .map(|text| konflik(text))
        .collect::<Hasil<Vec<_>>>()?;
    s.declare(&a.rapat.id, &a.nip, &konflik, konteks)
}
