//! What the rules forbid before the opening: of the agenda, its lists and proposals, and the invitation.

use sidang_domain::rapat::{MataAcara, Perihal, Peristiwa};

use super::{Langgar, item, list};
use crate::bahan::{tanggal, tanggal_sk};
use crate::model::Model;

pub fn forbids(m: &Model, event: &Peristiwa, l: &mut Langgar) {
    match event {
        Peristiwa::AgendaDitambah { agenda } => add(m, agenda, l),
        Peristiwa::AgendaDihapus { acara } => {
            unlocked(m, l);
            item(m, acara, l);
        }
        Peristiwa::NominatifDisusunUlang { acara, nominatif } => {
            unlocked(m, l);
            if let Some(butir) = item(m, acara, l) {
                l.bila(butir.memenuhi.is_none(), "urutan_keliru");
                list(nominatif, l);
            }
        }
        Peristiwa::UsulanDitautkan { acara, usulan } => {
            l.kosong(&usulan.nomor, "nomor_kosong");
            l.bila(usulan.tanggal > tanggal(0), "usulan_sesudah_rapat");
            if let Some(butir) = item(m, acara, l) {
                let twice = butir
                    .usulan
                    .contains(&(usulan.nomor.clone(), usulan.unit.clone()));
                l.bila(twice, "urutan_keliru");
            }
        }
        Peristiwa::AgendaDikunci => {
            unlocked(m, l);
            l.bila(m.butir.is_empty(), "agenda_kosong");
        }
        Peristiwa::AgendaDibukaKembali { alasan } => {
            l.bila(!m.terkunci, "urutan_keliru");
            l.kosong(alasan, "alasan_kosong");
        }
        Peristiwa::Diundang { undangan } => {
            l.bila(!m.terkunci, "agenda_belum_dikunci");
            l.kosong(&undangan.nomor, "nomor_kosong");
            l.bila(
                undangan.tanggal > tanggal(0) || undangan.tanggal < tanggal_sk(),
                "tanggal_undangan_keliru",
            );
        }
        _ => {}
    }
}

fn unlocked(m: &Model, l: &mut Langgar) {
    l.bila(m.terkunci, "agenda_terkunci");
}

fn add(m: &Model, agenda: &MataAcara, l: &mut Langgar) {
    unlocked(m, l);
    l.bila(m.butir(&agenda.kunci).is_some(), "agenda_ganda");
    match &agenda.perihal {
        Perihal::PengisianJabatan {
            jabatan, nominatif, ..
        } => {
            list(nominatif, l);
            l.bila(
                agenda.kunci.as_str() != jabatan.kode.as_str(),
                "urutan_keliru",
            );
            l.bila(
                jabatan.pemangku.len() >= usize::from(jabatan.kebutuhan),
                "jabatan_tidak_lowong",
            );
        }
        Perihal::PertimbanganMutasi { tujuan, .. } => l.kosong(tujuan, "perihal_kosong"),
        Perihal::Pemberhentian { dari, .. } => l.kosong(dari, "perihal_kosong"),
        Perihal::Lainnya { judul, .. } => l.kosong(judul, "perihal_kosong"),
    }
}
