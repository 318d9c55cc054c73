//! Attendance in words, for the minutes and for the attendance list.

use sidang_domain::rapat::Sesi;

use crate::bagian::gaya::{sel, sel_kecil};
use crate::tanggal::{jam_menit, pukul};
use crate::typeset::paragraph::Paragraph;

/// A stay in the room: `pukul 08.50 WITA`, and below it `sampai 10.15` for who left before the end.
pub(super) fn selama(sesi: &Sesi, zona: &str) -> String {
    let datang = pukul(sesi.datang, zona);
    match sesi.pergi {
        None => datang,
        Some(jam) => format!("{datang}\nsampai\u{a0}{}", jam_menit(jam)),
    }
}

/// The same in figures alone: `08.50`, and below it `–10.15`.
pub(super) fn jam_sesi(sesi: &Sesi) -> String {
    let datang = jam_menit(sesi.datang);
    match sesi.pergi {
        None => datang,
        Some(jam) => format!("{datang}\n\u{2013}{}", jam_menit(jam)),
    }
}

/// What a table says of who did not come.
pub(super) fn tidak_hadir(alasan: Option<&str>) -> Vec<Paragraph> {
    let mut paragraphs = vec![sel("Tidak hadir")];
    paragraphs.extend(alasan.map(sel_kecil));
    paragraphs
}
