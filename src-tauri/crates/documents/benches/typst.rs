//! Typst beside us: the same records in the same run, and what of them its documents say.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "shared by benchmarks, which fail by panicking"
)]

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use sidang_documents::{CalonDirekomendasikan, JabatanDibahas, Kop, Orang};
use sidang_domain::waktu::tanggal_panjang;

/// How many seconds typst took for all records.
#[derive(Deserialize)]
struct Lama {
    /// In one process.
    satu: f64,
    /// In one process, as PDF/A-2b.
    pdfa: f64,
    /// In as many processes as we had processors.
    semua: f64,
}

/// Has typst make a document of `template` from each record, tells how long it took, and answers whether its quickest
/// run took `floor` times as long as `ours`: on as many processors as we had. Without typst there is nothing to miss.
pub fn compare(
    template: &str,
    records: &[Value],
    ours: Duration,
    floor: f64,
    processors: usize,
) -> bool {
    let Some(lama) = run(template, records, processors) else {
        println!("typst is left out: SIDANG_PYTHON names no Python that has it");
        return true;
    };
    let times = |seconds: f64| seconds / ours.as_secs_f64();
    for (how, seconds) in [
        ("in one process", lama.satu),
        ("in one process as PDF/A-2b", lama.pdfa),
        (&format!("in {processors} processes"), lama.semua),
    ] {
        println!(
            "typst, the same {how}: {:.0} ms, {:.1} times as long",
            seconds * 1000.0,
            times(seconds)
        );
    }
    let quickest = times(lama.satu.min(lama.pdfa).min(lama.semua));
    println!("typst's quickest: {quickest:.1} times as long (floor {floor})");
    quickest >= floor
}

fn run(template: &str, records: &[Value], processors: usize) -> Option<Lama> {
    let python = std::env::var_os("SIDANG_PYTHON")?;
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("naskah.json");
    std::fs::write(&input, serde_json::to_vec(records).unwrap()).unwrap();
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches");
    let answer = Command::new(python)
        .arg(home.join("oleh_typst.py"))
        .arg(&input)
        .arg(home.join(template))
        .arg(folder.path())
        .arg(processors.to_string())
        .output()
        .unwrap();
    let complaint = String::from_utf8_lossy(&answer.stderr);
    assert!(answer.status.success(), "typst failed: {complaint}");
    Some(serde_json::from_slice(&answer.stdout).unwrap())
}

/// A letterhead.
pub fn kop(kop: &Kop) -> Value {
    json!({ "pemda": kop.pemda, "instansi": kop.instansi, "alamat": kop.alamat })
}

/// A person.
pub fn orang(orang: &Orang) -> Value {
    json!({
        "nama": orang.nama,
        "nip": orang.nip.grouped('\u{a0}'),
        "pangkat": orang.pangkat(),
        "jabatan": orang.jabatan,
    })
}

/// A post with its candidates and the remarks below them.
pub fn acara(
    jabatan: &JabatanDibahas,
    nominatif: Option<&str>,
    calon: &[CalonDirekomendasikan],
    catatan: &[(&str, &str)],
) -> Value {
    let calon = calon.iter().map(|c| {
        let mut calon = orang(&c.orang);
        calon["hasil"] = json!(c.hasil);
        calon["arah"] = json!(c.arah);
        calon
    });
    json!({
        "jabatan": jabatan.nama,
        "unit": format!(
            "{} · Eselon {} · Kelas {}",
            jabatan.unit, jabatan.eselon.as_deref().unwrap(), jabatan.kelas.unwrap()
        ),
        "nominatif": nominatif,
        "calon": calon.collect::<Vec<_>>(),
        "catatan": catatan,
    })
}

/// A date as letters write it.
pub fn tanggal(tanggal: chrono::NaiveDate) -> String {
    tanggal_panjang(tanggal)
}
