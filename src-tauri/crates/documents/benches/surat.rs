//! A meeting's letters to 500 heads: set, stamped and written into a folder, next to typst making the same letters in
//! the same run. Run by `cargo xtask bench`.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark fails by panicking"
)]

#[path = "../tests/naskah/contoh/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    reason = "the tests' records, of which only the letter is measured"
)]
mod contoh;

use std::path::Path;
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use sidang_documents::TataNaskah;
use sidang_documents::salinan::{Stempel, stamp};
use sidang_documents::surat_rekomendasi::SuratRekomendasiNaskah;

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
    let mut met = ours <= BATAS;
    match typst(&letters) {
        Some(theirs) => {
            let kali = theirs.as_secs_f64() / ours.as_secs_f64();
            println!(
                "typst, the same letters without stamps in one process: {} ms, {kali:.1} times as long (floor {KALI})",
                theirs.as_millis()
            );
            met &= kali >= KALI;
        }
        None => println!("typst is left out: SIDANG_PYTHON names no Python that has it"),
    }
    if met {
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

/// How long typst takes over the same letters, as it measures itself: without the start of Python.
fn typst(letters: &[SuratRekomendasiNaskah]) -> Option<Duration> {
    let python = std::env::var_os("SIDANG_PYTHON")?;
    let folder = tempfile::tempdir().unwrap();
    let records: Vec<_> = letters.iter().map(record).collect();
    let input = folder.path().join("surat.json");
    std::fs::write(&input, serde_json::to_vec(&records).unwrap()).unwrap();
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches");
    let answer = Command::new(python)
        .arg(home.join("typst_surat.py"))
        .arg(&input)
        .arg(home.join("surat.typ"))
        .arg(folder.path())
        .output()
        .ok()?;
    if !answer.status.success() {
        println!("{}", String::from_utf8_lossy(&answer.stderr));
        return None;
    }
    let seconds: f64 = String::from_utf8(answer.stdout).ok()?.trim().parse().ok()?;
    Some(Duration::from_secs_f64(seconds))
}

/// What typst prints of a letter: everything that ours prints.
fn record(surat: &SuratRekomendasiNaskah) -> serde_json::Value {
    let kop = &surat.surat.kop;
    let rows = surat.rekomendasi.iter().map(|r| {
        let calon = r.calon.iter().map(|c| {
            json!({ "nama": c.orang.nama, "nip": c.orang.nip.as_str(), "jabatan": c.orang.jabatan, "arah": c.arah })
        });
        json!({
            "jabatan": r.jabatan.nama,
            "calon": calon.collect::<Vec<_>>(),
            "keterangan": r.keterangan.clone().unwrap_or_default(),
        })
    });
    json!({
        "pemda": kop.pemda, "instansi": kop.instansi, "alamat": kop.alamat,
        "nomor": surat.surat.nomor, "hal": "Rekomendasi Usulan Promosi/Mutasi Jabatan", "tempat": surat.surat.tempat,
        "kepada": surat.kepada, "di": "Tempat", "unit": surat.unit,
        "berita_acara": surat.nomor_berita_acara,
        "penanda": surat.surat.penanda_tangan.nama, "nip": surat.surat.penanda_tangan.nip.as_str(),
        "selaku": surat.surat.selaku, "tembusan": [surat.pejabat],
        "rekomendasi": rows.collect::<Vec<_>>(),
        "ditunda": surat.ditunda.iter().map(|d| json!({ "jabatan": d.nama, "alasan": "masih memerlukan pertimbangan lebih lanjut" })).collect::<Vec<_>>(),
    })
}
