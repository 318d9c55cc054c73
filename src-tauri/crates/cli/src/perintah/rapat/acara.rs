//! The agenda.

use sidang_app::rapat::{KetuaPenggantiIsian, RapatView, UsulanIsian};
use sidang_app::{Hasil, Konteks, Sidang};

use crate::argumen::rapat::{RapatAgenda, RapatGantiKetua, RapatUsulan};

pub fn change(s: &mut Sidang, a: &RapatAgenda, konteks: &Konteks) -> Hasil<RapatView> {
    let id = &a.rapat.id;
    let uraian = a.uraian.as_deref().unwrap_or_default();
    if let Some(kode) = &a.jabatan {
        s.add_agenda(id, kode, a.pencalonan_terbuka, konteks)
    } else if let Some(nip) = &a.mutasi {
        let tujuan = a.tujuan.as_deref().unwrap_or_default();
        s.add_mutasi(id, nip, tujuan, uraian, konteks)
    } else if let Some(nip) = &a.pemberhentian {
        s.add_pemberhentian(id, nip, uraian, konteks)
    } else if let Some(judul) = &a.lainnya {
        s.add_lainnya(id, judul, uraian, konteks)
    } else if let Some(kunci) = &a.hapus {
        s.remove_agenda(id, kunci, konteks)
    } else {
        let kunci = a.susun_ulang.as_deref().unwrap_or_default();
        s.refresh_nominatif(id, kunci, konteks)
    }
}

pub fn link(s: &mut Sidang, a: &RapatUsulan, konteks: &Konteks) -> Hasil<RapatView> {
    let usulan = UsulanIsian {
        nomor: a.nomor.clone(),
        tanggal: a.tanggal,
        unit: a.unit.clone(),
        pengusul: a.pengusul.clone(),
        calon: a.calon.clone(),
    };
    s.link_usulan(&a.acara.rapat.id, &a.acara.jabatan, &usulan, konteks)
}

pub fn replace_ketua(s: &mut Sidang, a: &RapatGantiKetua, konteks: &Konteks) -> Hasil<RapatView> {
    let penetapan = KetuaPenggantiIsian {
        nip: a.nip.clone(),
        nomor: a.nomor.clone(),
        tanggal: a.tanggal,
        penetap: a.penetap.clone(),
        sebab: a.sebab.clone(),
    };
    s.replace_ketua(&a.rapat.id, &penetapan, konteks)
}
