//! What the rules forbid: for every event the codes of all the rules it breaks (KT Pasal 9 and 10, UU 30/2014).

use std::collections::BTreeSet;

use chrono::NaiveTime;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{
    CalonLain, CaraHadir, Hubungan, Konflik, KunciAcara, MataAcara, NilaiCalon, NominatifBeku,
    Perihal, Peristiwa,
};
use sidang_domain::tim::PenetapanKetua;

use crate::bahan::{KRITERIA, PAKET, sk_berakhir, tanggal, tanggal_sk};
use crate::model::{Butir, Isi, Model, Taraf};
use crate::putusan;

/// The codes of the rules that were found broken.
#[derive(Debug, Default)]
pub struct Langgar(pub BTreeSet<&'static str>);

impl Langgar {
    pub fn bila(&mut self, dilanggar: bool, kode: &'static str) {
        if dilanggar {
            self.0.insert(kode);
        }
    }

    /// A text that must say something.
    pub fn kosong(&mut self, isi: &str, kode: &'static str) {
        self.bila(isi.trim().is_empty(), kode);
    }
}

/// Every rule that `event` breaks.
pub fn forbids(m: &Model, event: &Peristiwa) -> BTreeSet<&'static str> {
    let mut l = Langgar::default();
    stage(m, event, &mut l);
    match event {
        Peristiwa::Dibuat { .. } => l.bila(true, "urutan_keliru"),
        Peristiwa::AgendaDitambah { agenda } => add(m, agenda, &mut l),
        Peristiwa::AgendaDihapus { acara } => {
            unlocked(m, &mut l);
            item(m, acara, &mut l);
        }
        Peristiwa::NominatifDisusunUlang { acara, nominatif } => {
            unlocked(m, &mut l);
            if let Some(butir) = item(m, acara, &mut l) {
                l.bila(butir.memenuhi.is_none(), "urutan_keliru");
                list(nominatif, &mut l);
            }
        }
        Peristiwa::UsulanDitautkan { acara, usulan } => {
            l.kosong(&usulan.nomor, "nomor_kosong");
            l.bila(usulan.tanggal > tanggal(0), "usulan_sesudah_rapat");
            if let Some(butir) = item(m, acara, &mut l) {
                let twice = butir
                    .usulan
                    .contains(&(usulan.nomor.clone(), usulan.unit.clone()));
                l.bila(twice, "urutan_keliru");
            }
        }
        Peristiwa::AgendaDikunci => {
            unlocked(m, &mut l);
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
        Peristiwa::KetuaDigantikan { penetapan } => chair(m, penetapan, &mut l),
        Peristiwa::Dicatat { acara, oleh, isi } => {
            if let Some(acara) = acara {
                item(m, acara, &mut l);
            }
            if let Some(nip) = oleh {
                member(m, *nip, &mut l);
            }
            l.kosong(isi, "catatan_kosong");
        }
        Peristiwa::Hadir { nip, jam, cara } => arrive(m, *nip, *jam, cara, &mut l),
        Peristiwa::Pergi { nip, jam } => {
            if member(m, *nip, &mut l) {
                l.bila(!m.hadir.contains(nip), "urutan_keliru");
                hours(m, *nip, *jam, &mut l);
            }
        }
        Peristiwa::HadirDibatalkan { nip } => {
            member(m, *nip, &mut l);
        }
        Peristiwa::Berhalangan { nip, alasan } => {
            member(m, *nip, &mut l);
            l.bila(m.hadir.contains(nip), "urutan_keliru");
            l.kosong(alasan, "alasan_kosong");
        }
        Peristiwa::Dideklarasikan { nip, konflik } => declare(m, *nip, konflik, &mut l),
        Peristiwa::Mundur { acara, nip, alasan } => {
            l.kosong(alasan, "alasan_kosong");
            let anggota = member(m, *nip, &mut l);
            if let (Some(butir), true) = (item(m, acara, &mut l), anggota) {
                l.bila(m.mundur(butir, *nip), "urutan_keliru");
                l.bila(took_part(butir, *nip), "mata_acara_sudah_diputuskan");
            }
        }
        Peristiwa::Dibuka { jam } => {
            l.bila(m.butir.is_empty(), "agenda_kosong");
            lawful_room(m, &mut l);
            not_before(m, *jam, &mut l);
        }
        Peristiwa::Dilanjutkan { jam } => {
            lawful_room(m, &mut l);
            not_before(m, *jam, &mut l);
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
                not_before(m, *jam, &mut l);
            }
        }
        Peristiwa::RapatDitunda { jam, alasan } => {
            l.kosong(alasan, "alasan_kosong");
            not_before(m, *jam, &mut l);
        }
        Peristiwa::Ditutup { jam } => {
            let undecided = m.butir.iter().any(|b| b.putusan.is_empty());
            l.bila(undecided, "mata_acara_belum_diputuskan");
            not_before(m, *jam, &mut l);
        }
        Peristiwa::PenilaianDibuka { acara, calon } => open_scores(m, acara, calon, &mut l),
        Peristiwa::Dinilai {
            acara,
            penilai,
            nilai,
            alasan,
        } => score(m, acara, *penilai, nilai, alasan.as_deref(), &mut l),
        Peristiwa::PenilaianDibatalkan { acara, alasan } => {
            l.kosong(alasan, "alasan_kosong");
            if let Some(butir) = undecided(m, acara, &mut l) {
                l.bila(butir.nilai.is_none(), "urutan_keliru");
            }
        }
        Peristiwa::CalonLainDitambah { acara, calon_lain } => other(m, acara, calon_lain, &mut l),
        _ => putusan::forbids(m, event, &mut l),
    }
    l.0
}

/// At which stage of the meeting each thing may happen.
fn stage(m: &Model, event: &Peristiwa, l: &mut Langgar) {
    use Taraf::{Batal, Buka, Siap, Skors, Tutup};
    let when: &[Taraf] = match event {
        Peristiwa::AgendaDitambah { .. }
        | Peristiwa::AgendaDihapus { .. }
        | Peristiwa::NominatifDisusunUlang { .. }
        | Peristiwa::UsulanDitautkan { .. }
        | Peristiwa::AgendaDikunci
        | Peristiwa::AgendaDibukaKembali { .. }
        | Peristiwa::Diundang { .. }
        | Peristiwa::Dibuka { .. }
        | Peristiwa::RapatDitunda { .. } => &[Siap],
        // Not while the sitting of the day is only interrupted: what was counted then stays.
        Peristiwa::HadirDibatalkan { .. } if m.hari == m.bersidang => &[Siap],
        Peristiwa::KetuaDigantikan { .. } | Peristiwa::HadirDibatalkan { .. } => &[Siap, Skors],
        Peristiwa::Dilanjutkan { .. } => &[Skors],
        Peristiwa::Dicatat { .. }
        | Peristiwa::PenilaianDibuka { .. }
        | Peristiwa::Dinilai { .. }
        | Peristiwa::PenilaianDibatalkan { .. }
        | Peristiwa::CalonLainDitambah { .. }
        | Peristiwa::Direkomendasikan { .. }
        | Peristiwa::Dipertimbangkan { .. } => &[Buka],
        Peristiwa::Diskors { .. }
        | Peristiwa::Ditunda { .. }
        | Peristiwa::BerpendapatLain { .. }
        | Peristiwa::Ditutup { .. } => &[Buka, Skors],
        Peristiwa::Dikoreksi { .. } | Peristiwa::DitetapkanPpk { .. } => &[Tutup],
        _ => &[Siap, Buka, Skors],
    };
    if when.contains(&m.taraf) {
        return;
    }
    let kode = match (m.taraf, event) {
        (Batal, _) => "rapat_sudah_ditunda",
        (Tutup, _) => "rapat_sudah_ditutup",
        _ if when == [Tutup] => "rapat_belum_ditutup",
        (_, Peristiwa::Dibuka { .. } | Peristiwa::Dilanjutkan { .. }) => "urutan_keliru",
        (Siap, _) => "rapat_belum_dibuka",
        (Skors, _) if when == [Buka] => "rapat_diskors",
        _ => "rapat_sudah_dibuka",
    };
    l.bila(true, kode);
}

/// The item of that name.
pub fn item<'a>(m: &'a Model, kunci: &KunciAcara, l: &mut Langgar) -> Option<&'a Butir> {
    let found = m.butir(kunci);
    l.bila(found.is_none(), "bukan_mata_acara");
    found
}

/// Whether the person is counted as a member.
pub fn member(m: &Model, nip: Nip, l: &mut Langgar) -> bool {
    let found = m.anggota.contains(&nip);
    l.bila(!found, "bukan_anggota");
    found
}

/// The item of that name, while scores and other candidates may still precede a decision on it.
fn undecided<'a>(m: &'a Model, kunci: &KunciAcara, l: &mut Langgar) -> Option<&'a Butir> {
    let found = item(m, kunci, l)?;
    let decided = found.sah().is_some_and(|p| p.isi != Isi::Tunda);
    l.bila(decided, "mata_acara_sudah_diputuskan");
    Some(found)
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

fn unlocked(m: &Model, l: &mut Langgar) {
    l.bila(m.terkunci, "agenda_terkunci");
}

/// A list must have been drawn up for this meeting, under its pack.
fn list(nominatif: &NominatifBeku, l: &mut Langgar) {
    l.bila(
        nominatif.per != tanggal(0) || nominatif.aturan != PAKET,
        "nominatif_bukan_untuk_rapat_ini",
    );
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

fn open_scores(m: &Model, acara: &KunciAcara, calon: &[Nip], l: &mut Langgar) {
    let Some(butir) = undecided(m, acara, l) else {
        return;
    };
    l.bila(
        butir.memenuhi.is_none() || butir.nilai.is_some(),
        "urutan_keliru",
    );
    let distinct: BTreeSet<Nip> = calon.iter().copied().collect();
    let fit = distinct.len() == calon.len() && distinct.len() > 1;
    l.bila(
        !fit || !distinct.is_subset(&butir.calon()),
        "calon_dinilai_keliru",
    );
    l.bila(
        !distinct.is_disjoint(&m.peserta(butir)),
        "anggota_menjadi_calon",
    );
}

fn score(
    m: &Model,
    acara: &KunciAcara,
    penilai: Nip,
    nilai: &[NilaiCalon],
    alasan: Option<&str>,
    l: &mut Langgar,
) {
    let Some(butir) = undecided(m, acara, l) else {
        return;
    };
    if member(m, penilai, l) {
        l.bila(!m.peserta(butir).contains(&penilai), "bukan_peserta");
    }
    let Some(open) = &butir.nilai else {
        l.bila(true, "urutan_keliru");
        return;
    };
    l.bila(open.lengkap, "penilaian_sudah_lengkap");
    l.bila(open.calon.contains(&penilai), "anggota_menjadi_calon");
    let given: BTreeSet<_> = nilai.iter().map(|n| (n.calon, n.kriteria)).collect();
    let asked: BTreeSet<_> = (open.calon.iter())
        .flat_map(|c| KRITERIA.map(|k| (*c, k)))
        .collect();
    l.bila(
        given != asked || nilai.len() != asked.len(),
        "lembar_nilai_tidak_lengkap",
    );
    l.bila(nilai.iter().any(|n| n.nilai > 100), "nilai_di_luar_skala");
    l.bila(
        open.putaran == 2 && alasan.is_none_or(|a| a.trim().is_empty()),
        "alasan_kosong",
    );
}

/// RPT-03: another is considered where the pack allows it, nobody on the frozen list qualifies, and he qualifies on a
/// list of his own.
fn other(m: &Model, acara: &KunciAcara, lain: &CalonLain, l: &mut Langgar) {
    l.kosong(&lain.alasan, "alasan_kosong");
    l.bila(!m.paket.calon_lain, "calon_lain_tidak_boleh");
    list(&lain.nominatif, l);
    l.bila(
        !lain.nominatif.memenuhi.contains(&lain.nip),
        "calon_tidak_memenuhi",
    );
    let Some(butir) = undecided(m, acara, l) else {
        return;
    };
    match &butir.memenuhi {
        None => l.bila(true, "urutan_keliru"),
        Some(frozen) => l.bila(!frozen.is_empty(), "calon_lain_tidak_boleh"),
    }
    l.bila(butir.lain.contains(&lain.nip), "urutan_keliru");
}

/// The code of every rule that is judged here or in `putusan`.
pub const KODE: [&str; 57] = [
    "agenda_belum_dikunci",
    "agenda_ganda",
    "agenda_kosong",
    "agenda_terkunci",
    "alasan_kosong",
    "anggota_menjadi_calon",
    "batas_pensiun_lewat",
    "bukan_anggota",
    "bukan_calon_rekomendasi",
    "bukan_mata_acara",
    "bukan_peserta",
    "calon_dinilai_keliru",
    "calon_ganda",
    "calon_kurang",
    "calon_lain_tidak_boleh",
    "calon_tidak_memenuhi",
    "catatan_kosong",
    "daring_tidak_diatur",
    "hari_lanjutan_keliru",
    "jabatan_tidak_lowong",
    "jam_mundur",
    "jenis_putusan_keliru",
    "ketua_pengganti_ditolak",
    "ketua_tidak_hadir",
    "koreksi_tidak_lengkap",
    "kuorum_belum_sah",
    "lembar_nilai_tidak_lengkap",
    "mata_acara_belum_diputuskan",
    "mata_acara_sudah_diputuskan",
    "nama_kosong",
    "nilai_di_luar_skala",
    "nominatif_bukan_untuk_rapat_ini",
    "nomor_kosong",
    "penetapan_ketua_sesudah_rapat",
    "penetapan_mendahului_rapat",
    "penilaian_belum_lengkap",
    "penilaian_sudah_lengkap",
    "perihal_kosong",
    "pilihan_tidak_dikenal",
    "rapat_belum_dibuka",
    "rapat_belum_ditutup",
    "rapat_diskors",
    "rapat_sudah_dibuka",
    "rapat_sudah_ditunda",
    "rapat_sudah_ditutup",
    "semua_abstain",
    "sk_tim_tidak_berlaku",
    "suara_tidak_cocok",
    "suara_tidak_cukup",
    "tanggal_undangan_keliru",
    "tidak_ada_peserta",
    "urutan_bukan_suara",
    "urutan_keliru",
    "usulan_sesudah_rapat",
    "wakil_kosong",
    "wakil_sudah_dihitung",
    "wakil_tidak_boleh",
];
