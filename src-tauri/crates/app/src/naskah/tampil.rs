//! From what is kept of a document to what is shown of it.

use std::collections::HashMap;

use sidang_domain::rapat::RapatId;
use sidang_store::naskah::{NaskahTersimpan, PeristiwaNaskah, RiwayatNaskah};

use super::{KeadaanNaskah, NaskahView, PengirimanView};

/// A document with the state that its history gives it.
pub(super) fn naskah_view(
    n: &NaskahTersimpan,
    titles: &HashMap<RapatId, String>,
    riwayat: &[RiwayatNaskah],
) -> NaskahView {
    let naskah = &n.naskah;
    NaskahView {
        id: naskah.id.to_string(),
        jenis: naskah.jenis.kode().to_owned(),
        nama_jenis: naskah.jenis.nama().to_owned(),
        nomor: naskah.nomor.clone(),
        versi: naskah.versi,
        tanggal: naskah.tanggal,
        kunci: naskah.kunci.clone(),
        perihal: naskah.perihal.clone(),
        tujuan: naskah.tujuan.clone(),
        sifat: naskah.sifat.nama().to_owned(),
        rahasia: naskah.sifat >= sidang_domain::naskah::SifatNaskah::Rahasia,
        keadaan: state(riwayat),
        kiriman: riwayat.iter().rev().find_map(delivery),
        rapat: naskah.rapat.map(|id| id.0.to_string()),
        judul_rapat: naskah.rapat.and_then(|id| titles.get(&id).cloned()),
        dibuat_oleh: naskah.dibuat_oleh.clone(),
        sha256: n.sha256.clone(),
        ukuran: n.ukuran,
        nama_berkas: format!("{}.pdf", file_stem(&file_name(n))),
    }
}

/// The furthest that a document has come.
fn state(riwayat: &[RiwayatNaskah]) -> KeadaanNaskah {
    let reached = riwayat.iter().map(|r| match r.peristiwa {
        PeristiwaNaskah::Dikirim { .. } => KeadaanNaskah::Dikirim,
        PeristiwaNaskah::Ditandatangani { .. } => KeadaanNaskah::Ditandatangani,
        PeristiwaNaskah::Diekspor { .. } | PeristiwaNaskah::Dicetak {} => KeadaanNaskah::Final,
    });
    reached.max().unwrap_or(KeadaanNaskah::Final)
}

fn delivery(riwayat: &RiwayatNaskah) -> Option<PengirimanView> {
    match &riwayat.peristiwa {
        PeristiwaNaskah::Dikirim {
            kepada,
            tanggal,
            melalui,
            oleh,
        } => Some(PengirimanView {
            kepada: kepada.clone(),
            tanggal: *tanggal,
            melalui: melalui.clone(),
            oleh: oleh.clone(),
        }),
        _ => None,
    }
}

/// What a file of the document is called: kind, date, and what tells it from others of its kind.
fn file_name(n: &NaskahTersimpan) -> String {
    let naskah = &n.naskah;
    let rest = match (&naskah.kunci, &naskah.nomor, naskah.versi) {
        (Some(kunci), _, 1) => kunci.clone(),
        (Some(kunci), _, versi) => format!("{kunci} versi {versi}"),
        (None, Some(nomor), 1) if !naskah.jenis.dari_rapat() => nomor.clone(),
        (None, _, 1) => String::new(),
        (None, _, versi) => format!("versi {versi}"),
    };
    format!("{} {} {rest}", naskah.jenis.nama(), naskah.tanggal)
}

/// A name that every file system takes: letters, digits and dashes.
pub(super) fn file_stem(text: &str) -> String {
    let parts: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    parts.join("-")
}
