//! What the rules forbid after the closing: of corrections, and of the authority's decision.

use sidang_domain::rapat::{KeputusanPpk, KunciAcara, Peristiwa, PilihanPpk};

use super::{Langgar, item};
use crate::model::{Isi, Model};

pub fn forbids(m: &Model, event: &Peristiwa, l: &mut Langgar) {
    match event {
        Peristiwa::Dikoreksi { koreksi } => {
            l.kosong(&koreksi.alasan, "alasan_kosong");
            l.kosong(&koreksi.bagian, "koreksi_tidak_lengkap");
            l.kosong(&koreksi.tertulis, "koreksi_tidak_lengkap");
            l.kosong(&koreksi.seharusnya, "koreksi_tidak_lengkap");
            let same = koreksi.tertulis.trim() == koreksi.seharusnya.trim();
            l.bila(same, "urutan_keliru");
        }
        Peristiwa::DitetapkanPpk { acara, keputusan } => authority(m, acara, keputusan, l),
        _ => {}
    }
}

/// What the authority's decision on an item must be.
fn authority(m: &Model, acara: &KunciAcara, k: &KeputusanPpk, l: &mut Langgar) {
    l.kosong(&k.nomor, "nomor_kosong");
    l.bila(k.tanggal < m.hari, "penetapan_mendahului_rapat");
    let Some(butir) = item(m, acara, l) else {
        return;
    };
    let Some(isi) = butir
        .sah()
        .map(|p| &p.isi)
        .filter(|isi| **isi != Isi::Tunda)
    else {
        l.bila(true, "urutan_keliru");
        return;
    };
    let recommended = |nip| matches!(isi, Isi::Calon(calon) if calon.contains(nip));
    let about_a_post = matches!(isi, Isi::Calon(_));
    let departs = match &k.pilihan {
        PilihanPpk::Calon { nip } => {
            l.bila(!about_a_post, "urutan_keliru");
            l.bila(!recommended(nip), "bukan_calon_rekomendasi");
            false
        }
        PilihanPpk::Lain { nip, nama } => {
            l.kosong(nama, "nama_kosong");
            l.bila(!about_a_post || recommended(nip), "urutan_keliru");
            true
        }
        PilihanPpk::Disetujui => {
            l.bila(about_a_post, "urutan_keliru");
            *isi != Isi::Setuju
        }
        PilihanPpk::Ditolak => *isi != Isi::Tidak,
    };
    l.bila(departs && k.alasan.trim().is_empty(), "alasan_kosong");
}
