//! The meeting. Every act answers with the meeting as it is afterwards.

use chrono::{NaiveDate, NaiveTime};
use sidang_app::nominatif::{CalonView, NominatifView, UlangView};
use sidang_app::rapat::{
    CaraHadirIsian, CaraIsian, HubunganView, KetuaPenggantiIsian, KonflikIsian, KoreksiIsian,
    NilaiIsian, PeriksaSegelView, PihakView, PpkIsian, RapatBarisView, RapatBaru, RapatView,
    SikapIsian, UsulanIsian,
};
use sidang_app::{Hasil, Sidang};

use super::Desk;
use crate::meja::konteks;

/// All meetings, the newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_rapat(desk: Desk<'_>) -> Hasil<Vec<RapatBarisView>> {
    desk.with(Sidang::list_rapat)
}

/// Calls a meeting.
#[tauri::command(async)]
#[specta::specta]
pub fn create_rapat(desk: Desk<'_>, baru: RapatBaru) -> Hasil<RapatView> {
    desk.with(|s| s.create_rapat(&baru, &konteks()))
}

/// One meeting.
#[tauri::command(async)]
#[specta::specta]
pub fn get_rapat(desk: Desk<'_>, id: String) -> Hasil<RapatView> {
    desk.with(|s| s.get_rapat(&id))
}

/// Puts a post on the agenda and freezes its nominative list.
#[tauri::command(async)]
#[specta::specta]
pub fn add_agenda(
    desk: Desk<'_>,
    id: String,
    kode: String,
    pencalonan_terbuka: bool,
) -> Hasil<RapatView> {
    desk.with(|s| s.add_agenda(&id, &kode, pencalonan_terbuka, &konteks()))
}

/// Puts one person's transfer on the agenda.
#[tauri::command(async)]
#[specta::specta]
pub fn add_mutasi(
    desk: Desk<'_>,
    id: String,
    nip: String,
    tujuan: String,
    uraian: String,
) -> Hasil<RapatView> {
    desk.with(|s| s.add_mutasi(&id, &nip, &tujuan, &uraian, &konteks()))
}

/// Puts one person's release from the present post on the agenda.
#[tauri::command(async)]
#[specta::specta]
pub fn add_pemberhentian(
    desk: Desk<'_>,
    id: String,
    nip: String,
    uraian: String,
) -> Hasil<RapatView> {
    desk.with(|s| s.add_pemberhentian(&id, &nip, &uraian, &konteks()))
}

/// Puts anything else on the agenda.
#[tauri::command(async)]
#[specta::specta]
pub fn add_lainnya(desk: Desk<'_>, id: String, judul: String, uraian: String) -> Hasil<RapatView> {
    desk.with(|s| s.add_lainnya(&id, &judul, &uraian, &konteks()))
}

/// Takes an item off the agenda.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_agenda(desk: Desk<'_>, id: String, acara: String) -> Hasil<RapatView> {
    desk.with(|s| s.remove_agenda(&id, &acara, &konteks()))
}

/// Links a unit's proposal to an item.
#[tauri::command(async)]
#[specta::specta]
pub fn link_usulan(
    desk: Desk<'_>,
    id: String,
    acara: String,
    usulan: UsulanIsian,
) -> Hasil<RapatView> {
    desk.with(|s| s.link_usulan(&id, &acara, &usulan, &konteks()))
}

/// Draws the list of a post up again and freezes it in place of the earlier.
#[tauri::command(async)]
#[specta::specta]
pub fn refresh_nominatif(desk: Desk<'_>, id: String, acara: String) -> Hasil<RapatView> {
    desk.with(|s| s.refresh_nominatif(&id, &acara, &konteks()))
}

/// Locks the agenda; every list is drawn up again and frozen.
#[tauri::command(async)]
#[specta::specta]
pub fn lock_agenda(desk: Desk<'_>, id: String) -> Hasil<RapatView> {
    desk.with(|s| s.lock_agenda(&id, &konteks()))
}

/// Opens a locked agenda again.
#[tauri::command(async)]
#[specta::specta]
pub fn unlock_agenda(desk: Desk<'_>, id: String, alasan: String) -> Hasil<RapatView> {
    desk.with(|s| s.unlock_agenda(&id, &alasan, &konteks()))
}

/// Records the invitation that went out.
#[tauri::command(async)]
#[specta::specta]
pub fn invite(desk: Desk<'_>, id: String, nomor: String, tanggal: NaiveDate) -> Hasil<RapatView> {
    desk.with(|s| s.invite(&id, &nomor, tanggal, &konteks()))
}

/// Records that a member was made chair.
#[tauri::command(async)]
#[specta::specta]
pub fn replace_ketua(
    desk: Desk<'_>,
    id: String,
    penetapan: KetuaPenggantiIsian,
) -> Hasil<RapatView> {
    desk.with(|s| s.replace_ketua(&id, &penetapan, &konteks()))
}

/// A member arrives; without an hour: now, or the hour of the meeting on another day.
#[tauri::command(async)]
#[specta::specta]
pub fn set_hadir(
    desk: Desk<'_>,
    id: String,
    nip: String,
    jam: Option<NaiveTime>,
    cara: CaraHadirIsian,
) -> Hasil<RapatView> {
    desk.with(|s| s.set_hadir(&id, &nip, jam, &cara, &konteks()))
}

/// A member leaves.
#[tauri::command(async)]
#[specta::specta]
pub fn set_pergi(
    desk: Desk<'_>,
    id: String,
    nip: String,
    jam: Option<NaiveTime>,
) -> Hasil<RapatView> {
    desk.with(|s| s.set_pergi(&id, &nip, jam, &konteks()))
}

/// Takes back an arrival ticked by mistake, before the opening.
#[tauri::command(async)]
#[specta::specta]
pub fn cancel_hadir(desk: Desk<'_>, id: String, nip: String) -> Hasil<RapatView> {
    desk.with(|s| s.cancel_hadir(&id, &nip, &konteks()))
}

/// Records why a member does not come.
#[tauri::command(async)]
#[specta::specta]
pub fn set_berhalangan(
    desk: Desk<'_>,
    id: String,
    nip: String,
    alasan: String,
) -> Hasil<RapatView> {
    desk.with(|s| s.set_berhalangan(&id, &nip, &alasan, &konteks()))
}

/// The relations that are a conflict of interest.
#[tauri::command(async)]
#[specta::specta]
pub fn list_hubungan() -> Vec<HubunganView> {
    sidang_app::rapat::list_hubungan()
}

/// Everyone whom the meeting decides about, by name.
#[tauri::command(async)]
#[specta::specta]
pub fn list_pihak(desk: Desk<'_>, id: String) -> Hasil<Vec<PihakView>> {
    desk.with(|s| s.list_pihak(&id))
}

/// A member declares conflicts of interest, or that there are none.
#[tauri::command(async)]
#[specta::specta]
pub fn declare(
    desk: Desk<'_>,
    id: String,
    nip: String,
    konflik: Vec<KonflikIsian>,
) -> Hasil<RapatView> {
    desk.with(|s| s.declare(&id, &nip, &konflik, &konteks()))
}

/// A member steps back from one item.
#[tauri::command(async)]
#[specta::specta]
pub fn recuse(
    desk: Desk<'_>,
    id: String,
    acara: String,
    nip: String,
    alasan: String,
) -> Hasil<RapatView> {
    desk.with(|s| s.recuse(&id, &acara, &nip, &alasan, &konteks()))
}

/// Opens the meeting; only with quorum.
#[tauri::command(async)]
#[specta::specta]
pub fn open_rapat(desk: Desk<'_>, id: String, jam: Option<NaiveTime>) -> Hasil<RapatView> {
    desk.with(|s| s.open_rapat(&id, jam, &konteks()))
}

/// Suspends the meeting, to the same day or another.
#[tauri::command(async)]
#[specta::specta]
pub fn suspend(
    desk: Desk<'_>,
    id: String,
    jam: Option<NaiveTime>,
    alasan: String,
    sampai: Option<NaiveDate>,
) -> Hasil<RapatView> {
    desk.with(|s| s.suspend(&id, jam, &alasan, sampai, &konteks()))
}

/// The meeting goes on; only with quorum.
#[tauri::command(async)]
#[specta::specta]
pub fn resume(desk: Desk<'_>, id: String, jam: Option<NaiveTime>) -> Hasil<RapatView> {
    desk.with(|s| s.resume(&id, jam, &konteks()))
}

/// Notes something said, on an item or on the meeting as a whole.
#[tauri::command(async)]
#[specta::specta]
pub fn note(
    desk: Desk<'_>,
    id: String,
    acara: Option<String>,
    oleh: Option<String>,
    isi: String,
) -> Hasil<RapatView> {
    desk.with(|s| s.note(&id, acara.as_deref(), oleh.as_deref(), &isi, &konteks()))
}

/// Begins the scoring of candidates.
#[tauri::command(async)]
#[specta::specta]
pub fn open_penilaian(
    desk: Desk<'_>,
    id: String,
    acara: String,
    calon: Vec<String>,
) -> Hasil<RapatView> {
    desk.with(|s| s.open_penilaian(&id, &acara, &calon, &konteks()))
}

/// A member hands in a sheet of scores.
#[tauri::command(async)]
#[specta::specta]
pub fn score(
    desk: Desk<'_>,
    id: String,
    acara: String,
    penilai: String,
    nilai: Vec<NilaiIsian>,
    alasan: Option<String>,
) -> Hasil<RapatView> {
    desk.with(|s| s.score(&id, &acara, &penilai, &nilai, alasan.as_deref(), &konteks()))
}

/// Gives the scoring of an item up.
#[tauri::command(async)]
#[specta::specta]
pub fn cancel_penilaian(
    desk: Desk<'_>,
    id: String,
    acara: String,
    alasan: String,
) -> Hasil<RapatView> {
    desk.with(|s| s.cancel_penilaian(&id, &acara, &alasan, &konteks()))
}

/// Considers someone outside the frozen list, on which nobody qualifies.
#[tauri::command(async)]
#[specta::specta]
pub fn add_calon_lain(
    desk: Desk<'_>,
    id: String,
    acara: String,
    nip: String,
    alasan: String,
) -> Hasil<RapatView> {
    desk.with(|s| s.add_calon_lain(&id, &acara, &nip, &alasan, &konteks()))
}

/// Recommends candidates, the best first.
#[tauri::command(async)]
#[specta::specta]
pub fn recommend(
    desk: Desk<'_>,
    id: String,
    acara: String,
    calon: Vec<String>,
    alasan: String,
    cara: CaraIsian,
) -> Hasil<RapatView> {
    desk.with(|s| s.recommend(&id, &acara, &calon, &alasan, &cara, &konteks()))
}

/// Approves or refuses an item that fills no post.
#[tauri::command(async)]
#[specta::specta]
pub fn decide(
    desk: Desk<'_>,
    id: String,
    acara: String,
    setuju: bool,
    alasan: String,
    cara: CaraIsian,
) -> Hasil<RapatView> {
    desk.with(|s| s.decide(&id, &acara, setuju, &alasan, &cara, &konteks()))
}

/// Postpones an item.
#[tauri::command(async)]
#[specta::specta]
pub fn postpone(desk: Desk<'_>, id: String, acara: String, alasan: String) -> Hasil<RapatView> {
    desk.with(|s| s.postpone(&id, &acara, &alasan, &konteks()))
}

/// Records that a member thought otherwise than the decision.
#[tauri::command(async)]
#[specta::specta]
pub fn dissent(
    desk: Desk<'_>,
    id: String,
    acara: String,
    nip: String,
    sikap: SikapIsian,
    alasan: String,
) -> Hasil<RapatView> {
    desk.with(|s| s.dissent(&id, &acara, &nip, sikap, &alasan, &konteks()))
}

/// Closes the meeting and seals its record.
#[tauri::command(async)]
#[specta::specta]
pub fn close_rapat(desk: Desk<'_>, id: String, jam: Option<NaiveTime>) -> Hasil<RapatView> {
    desk.with(|s| s.close_rapat(&id, jam, &konteks()))
}

/// Puts a meeting off that cannot be opened.
#[tauri::command(async)]
#[specta::specta]
pub fn postpone_rapat(
    desk: Desk<'_>,
    id: String,
    jam: Option<NaiveTime>,
    alasan: String,
) -> Hasil<RapatView> {
    desk.with(|s| s.postpone_rapat(&id, jam, &alasan, &konteks()))
}

/// Corrects the record of a closed meeting: a new version, never an edit.
#[tauri::command(async)]
#[specta::specta]
pub fn correct(desk: Desk<'_>, id: String, koreksi: KoreksiIsian) -> Hasil<RapatView> {
    desk.with(|s| s.correct(&id, &koreksi, &konteks()))
}

/// Records what the authority decided on an item.
#[tauri::command(async)]
#[specta::specta]
pub fn record_ppk(
    desk: Desk<'_>,
    id: String,
    acara: String,
    keputusan: PpkIsian,
) -> Hasil<RapatView> {
    desk.with(|s| s.record_ppk(&id, &acara, &keputusan, &konteks()))
}

/// Whether the record of a meeting is as it was sealed.
#[tauri::command(async)]
#[specta::specta]
pub fn check_segel(desk: Desk<'_>, id: String) -> Hasil<PeriksaSegelView> {
    desk.with(|s| s.check_segel(&id))
}

/// Keeps what is being written of an item, or with a blank key of the meeting; never of a secret ballot.
#[tauri::command(async)]
#[specta::specta]
pub fn save_draf(desk: Desk<'_>, id: String, acara: String, isi: String) -> Hasil<()> {
    desk.with(|s| s.save_draf(&id, &acara, &isi, &konteks()))
}

/// Throws away what is being written of an item.
#[tauri::command(async)]
#[specta::specta]
pub fn clear_draf(desk: Desk<'_>, id: String, acara: String) -> Hasil<()> {
    desk.with(|s| s.clear_draf(&id, &acara))
}

/// The frozen list of an item.
#[tauri::command(async)]
#[specta::specta]
pub fn get_nominatif_rapat(desk: Desk<'_>, id: String, acara: String) -> Hasil<NominatifView> {
    desk.with(|s| s.get_nominatif_rapat(&id, &acara))
}

/// One candidate of the frozen list, with evidence; refused to a reader who stepped back from the item.
#[tauri::command(async)]
#[specta::specta]
pub fn get_calon_rapat(
    desk: Desk<'_>,
    id: String,
    acara: String,
    nip: String,
    pembaca: Option<String>,
) -> Hasil<CalonView> {
    desk.with(|s| s.get_calon_rapat(&id, &acara, &nip, pembaca.as_deref()))
}

/// Draws the frozen list of an item up once more, and says why it would differ today.
#[tauri::command(async)]
#[specta::specta]
pub fn replay_nominatif(desk: Desk<'_>, rapat: String, acara: String) -> Hasil<UlangView> {
    desk.with(|s| s.replay_nominatif(&rapat, &acara))
}
