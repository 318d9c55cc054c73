//! What the rules forbid of opening, suspending, resuming, closing and putting off the meeting.

use chrono::NaiveTime;
use sidang_domain::rapat::Peristiwa;

use super::Langgar;
use crate::bahan::sk_berakhir;
use crate::model::{Model, Taraf};

pub fn forbids(m: &Model, event: &Peristiwa, l: &mut Langgar) {
    match event {
        Peristiwa::Dibuka { jam } => {
            l.bila(m.butir.is_empty(), "agenda_kosong");
            lawful_room(m, l);
            not_before(m, *jam, l);
        }
        Peristiwa::Dilanjutkan { jam } => {
            lawful_room(m, l);
            not_before(m, *jam, l);
        }
        Peristiwa::Diskors {
            jam,
            alasan,
            sampai,
        } => {
            l.kosong(alasan, "alasan_kosong");
            let moved = m.taraf == Taraf::Buka || *sampai > m.hari;
            l.bila(*sampai < m.hari || !moved, "hari_lanjutan_keliru");
            l.bila(*sampai > sk_berakhir(), "sk_tim_tidak_berlaku");
            // A day that was never begun has no hours yet.
            if m.hari == m.bersidang {
                not_before(m, *jam, l);
            }
        }
        Peristiwa::RapatDitunda { jam, alasan } => {
            l.kosong(alasan, "alasan_kosong");
            not_before(m, *jam, l);
        }
        Peristiwa::Ditutup { jam } => {
            let undecided = m.butir.iter().any(|b| b.putusan.is_empty());
            l.bila(undecided, "mata_acara_belum_diputuskan");
            not_before(m, *jam, l);
        }
        _ => {}
    }
}

/// Nothing that counts who is in the room comes before an hour that the record of the day names.
fn not_before(m: &Model, jam: NaiveTime, l: &mut Langgar) {
    l.bila(
        m.jam_terakhir().is_some_and(|last| jam < last),
        "jam_mundur",
    );
}

/// RPT-05 and RPT-06: a quorum and someone to lead.
fn lawful_room(m: &Model, l: &mut Langgar) {
    l.bila(!m.kuorum(m.hadir.len()), "kuorum_belum_sah");
    l.bila(!m.ada_pimpinan(), "ketua_tidak_hadir");
}
