//! What the rules forbid of who attends, who steps back, and who leads.

use std::collections::BTreeSet;

use chrono::NaiveTime;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{CaraHadir, Hubungan, Konflik, Peristiwa};
use sidang_domain::tim::PenetapanKetua;

use super::{Langgar, item, member};
use crate::bahan::sk_berakhir;
use crate::model::{Butir, Isi, Model};

pub fn forbids(m: &Model, event: &Peristiwa, l: &mut Langgar) {
    match event {
        Peristiwa::KetuaDigantikan { penetapan } => chair(m, penetapan, l),
        Peristiwa::Hadir { nip, jam, cara } => arrive(m, *nip, *jam, cara, l),
        Peristiwa::Pergi { nip, jam } => {
            member(m, *nip, l);
            l.bila(!m.hadir.contains(nip), "urutan_keliru");
            hours(m, *nip, *jam, l);
        }
        Peristiwa::HadirDibatalkan { nip } => {
            member(m, *nip, l);
        }
        Peristiwa::Berhalangan { nip, alasan } => {
            member(m, *nip, l);
            l.bila(m.hadir.contains(nip), "urutan_keliru");
            l.kosong(alasan, "alasan_kosong");
        }
        Peristiwa::Dideklarasikan { nip, konflik } => declare(m, *nip, konflik, l),
        Peristiwa::Mundur { acara, nip, alasan } => {
            l.kosong(alasan, "alasan_kosong");
            let anggota = member(m, *nip, l);
            if let (Some(butir), true) = (item(m, acara, l), anggota) {
                l.bila(m.mundur(butir, *nip), "urutan_keliru");
                l.bila(took_part(butir, *nip), "mata_acara_sudah_diputuskan");
            }
        }
        _ => {}
    }
}

/// Whether the decision that stands on the item is the member's too: he took part in it, or scored before it. Putting
/// off decides nothing.
fn took_part(butir: &Butir, nip: Nip) -> bool {
    let scored = || {
        butir
            .nilai
            .as_ref()
            .is_some_and(|n| n.lembar.contains_key(&nip))
    };
    let decided = butir.sah().filter(|p| p.isi != Isi::Tunda);
    decided.is_some_and(|p| p.peserta.contains(&nip) || scored())
}

/// RPT-06: another member leads by a document of its own, of a day on which the decree stood and the meeting was not
/// yet over.
fn chair(m: &Model, p: &PenetapanKetua, l: &mut Langgar) {
    l.bila(p.tanggal > m.hari, "penetapan_ketua_sesudah_rapat");
    for isi in [&p.nomor, &p.penetap, &p.sebab] {
        l.kosong(isi, "ketua_pengganti_ditolak");
    }
    let replaced = p.nip == m.ketua || p.nip == m.anggota[0];
    let outside = p.tanggal < m.ketua_sejak || p.tanggal > sk_berakhir();
    l.bila(
        !m.anggota.contains(&p.nip) || replaced || outside,
        "ketua_pengganti_ditolak",
    );
}

/// Proxies and attendance from elsewhere only as the pack allows; a proxy is one person, and no member besides.
fn arrive(m: &Model, nip: Nip, jam: NaiveTime, cara: &CaraHadir, l: &mut Langgar) {
    if !member(m, nip, l) {
        return;
    }
    l.bila(m.hadir.contains(&nip), "urutan_keliru");
    hours(m, nip, jam, l);
    match cara {
        CaraHadir::Langsung => {}
        CaraHadir::Daring => l.bila(!m.paket.daring, "daring_tidak_diatur"),
        CaraHadir::Wakil { nama } => {
            l.bila(!m.paket.wakil, "wakil_tidak_boleh");
            l.kosong(nama, "wakil_kosong");
            let name = nama.trim().to_lowercase();
            let counted = m.wakil.values().any(|w| *w == name);
            l.bila(counted || m.nama.contains(&name), "wakil_sudah_dihitung");
        }
    }
}

/// A member's hours never run back, and what was counted at the opening or the resumption stays as it was counted.
fn hours(m: &Model, nip: Nip, jam: NaiveTime, l: &mut Langgar) {
    let own = m.jam.get(&nip).is_some_and(|last| jam < *last);
    let before_sitting = m.jam_sidang.is_some_and(|start| jam < start);
    l.bila(own || before_sitting, "jam_mundur");
}

fn declare(m: &Model, nip: Nip, konflik: &[Konflik], l: &mut Langgar) {
    if !member(m, nip, l) {
        return;
    }
    for k in konflik {
        l.bila(
            k.hubungan == Hubungan::Lainnya && k.uraian.trim().is_empty(),
            "alasan_kosong",
        );
    }
    let with: BTreeSet<Nip> = konflik.iter().map(|k| k.calon).collect();
    let late = m
        .butir
        .iter()
        .any(|b| took_part(b, nip) && !with.is_disjoint(&b.pihak()));
    l.bila(late, "mata_acara_sudah_diputuskan");
}
