//! A meeting's letters to 500 heads: set, stamped and written into a folder, next to typst making the same letters in
//! the same run. Run by `cargo xtask bench`.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark fails by panicking"
)]

#[path = "typst.rs"]
mod typst;

use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use sidang_documents::salinan::{Stempel, stamp};
use sidang_documents::surat_rekomendasi::{LangkahBerikut, SuratRekomendasiNaskah};
use sidang_documents::tanggal::nama_hari;
use sidang_documents::terbilang::angka_dan_kata;
use sidang_documents::{TataNaskah, contoh};

const JUMLAH: usize = 500;
const BATAS: Duration = Duration::from_secs(2);
/// How many times longer typst must take at least.
const KALI: f64 = 5.0;

fn main() -> ExitCode {
    let letters: Vec<SuratRekomendasiNaskah> = (1..=JUMLAH).map(letter).collect();
    let folder = tempfile::tempdir().unwrap();
    let start = Instant::now();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    write(&letters, folder.path(), threads);
    let ours = start.elapsed();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), JUMLAH);
    println!(
        "{JUMLAH} letters set, stamped and written on {threads} threads: {} ms (floor {} ms)",
        ours.as_millis(),
        BATAS.as_millis()
    );
    let records: Vec<_> = letters.iter().map(record).collect();
    let faster = typst::compare("surat.typ", &records, ours, KALI, threads);
    if ours <= BATAS && faster {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The `n`th letter: its own number and unit.
fn letter(n: usize) -> SuratRekomendasiNaskah {
    let mut surat = contoh::surat();
    surat.surat.nomor = format!("800.1.3.3/{n}/BKPSDM/2026");
    surat.unit = format!("Dinas Contoh ke-{n}");
    surat.kepada = format!("Kepala {}", surat.unit);
    surat
}

fn write(letters: &[SuratRekomendasiNaskah], folder: &Path, threads: usize) {
    let (next, tata) = (AtomicUsize::new(0), TataNaskah::default());
    let work = || {
        while let Some(surat) = letters.get(next.fetch_add(1, Ordering::Relaxed)) {
            let pdf = surat.render(&tata).unwrap().pdf;
            let ke = letters.iter().position(|l| std::ptr::eq(l, surat)).unwrap() + 1;
            let stempel = Stempel {
                ke: u32::try_from(ke).unwrap(),
                dari: u32::try_from(letters.len()).unwrap(),
                penerima: surat.kepada.clone(),
            };
            std::fs::write(
                folder.join(format!("{ke:03}.pdf")),
                stamp(&pdf, &stempel).unwrap(),
            )
            .unwrap();
        }
    };
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
}

/// What typst prints of a letter: everything that ours prints but the stamp.
fn record(surat: &SuratRekomendasiNaskah) -> serde_json::Value {
    let LangkahBerikut::Mengusulkan { kepada: langkah } = &surat.langkah else {
        unreachable!("the sample proposes");
    };
    let usulan = surat.usulan.as_ref().unwrap();
    let rekomendasi = surat.rekomendasi.iter().map(|r| {
        let catatan = r.keterangan.iter().map(|text| ("Keterangan", &**text));
        typst::acara(&r.jabatan, None, &r.calon, &catatan.collect::<Vec<_>>())
    });
    let ditunda = surat.ditunda.iter().map(|jabatan| &jabatan.nama);
    json!({
        "kop": typst::kop(&surat.surat.kop),
        "nomor": surat.surat.nomor,
        "tempat": surat.surat.tempat,
        "tanggal": typst::tanggal(surat.surat.tanggal),
        "kepada": surat.kepada,
        "unit": surat.unit,
        "usulan": [usulan.nomor.clone(), typst::tanggal(usulan.tanggal)],
        "jumlah": angka_dan_kata(surat.rekomendasi.len() + surat.ditunda.len()),
        "hari": nama_hari(surat.tanggal_rapat),
        "tanggal_rapat": typst::tanggal(surat.tanggal_rapat),
        "berita_acara": surat.nomor_berita_acara,
        "rekomendasi": rekomendasi.collect::<Vec<_>>(),
        "jumlah_ditunda": angka_dan_kata(surat.ditunda.len()),
        "ditunda": ditunda.collect::<Vec<_>>(),
        "dasar": surat.dasar_kerahasiaan,
        "langkah": langkah,
        "selaku": surat.surat.selaku,
        "penanda": typst::orang(&surat.surat.penanda_tangan),
        "tembusan": [surat.pejabat],
    })
}
