//! What the rules forbid: for every event the codes of all the rules it breaks (KT Pasal 9 and 10, UU 30/2014).

mod orang;
mod pembahasan;
mod persiapan;
mod putusan;
mod sesudah;
mod sidang;

use std::collections::BTreeSet;

use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{KunciAcara, NominatifBeku, Peristiwa};

use crate::bahan::{PAKET, tanggal};
use crate::model::{Butir, Model, Taraf};

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
    for judge in [
        persiapan::forbids,
        orang::forbids,
        sidang::forbids,
        pembahasan::forbids,
        putusan::forbids,
        sesudah::forbids,
    ] {
        judge(m, event, &mut l);
    }
    l.0
}

/// At which stage of the meeting each thing may happen.
fn stage(m: &Model, event: &Peristiwa, l: &mut Langgar) {
    use Taraf::{Batal, Buka, Siap, Skors, Tutup};
    let when: &[Taraf] = match event {
        Peristiwa::Dibuat { .. } => &[],
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
        _ if when.is_empty() => "urutan_keliru",
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

/// A list must have been drawn up for this meeting, under its pack.
pub fn list(nominatif: &NominatifBeku, l: &mut Langgar) {
    l.bila(
        nominatif.per != tanggal(0) || nominatif.aturan != PAKET,
        "nominatif_bukan_untuk_rapat_ini",
    );
}

/// The code of every rule that is judged.
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
