//! Everyone checked for every vacant post: 100,000 people, 2,000 posts, beside the same rules in DuckDB SQL, polars and
//! pandas. Everybody starts from tables in memory and ends with counts and qualified people per post, which must agree.
//! Run by `cargo xtask bench`.
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

mod acak;
mod mesin;
mod pembanding;
mod peta;
mod populasi;
mod tabel;

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use chrono::NaiveDate;
use sidang_domain::aturan::bawaan;

use acak::Acak;
use mesin::Mesin;

const ORANG: usize = 100_000;
const JABATAN: usize = 2_000;
/// How many times faster than the fastest peer.
const KALI: f64 = 10.0;
const MEMORI_KB: u64 = 300 * 1024;

/// One post's answer: how many qualify, need verification, do not qualify; and what stands for who qualifies.
type Jawaban = (usize, usize, usize, i64);

fn main() -> ExitCode {
    let per = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let aturan = &bawaan()[0];
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("saringan");
    std::fs::create_dir_all(&folder).unwrap();
    let mut acak = Acak::new(20_261_122);
    let orang = populasi::populasi(ORANG, per, &mut acak);
    let peta = peta::peta(JABATAN, &orang, &mut acak);
    tabel::write(&folder, &orang, &peta, aturan).unwrap();

    let mut mesin = Mesin::new(orang, &peta, aturan, per);
    let (semua, jawaban) = mesin.semua();
    let fakta = mesin.fakta();
    let satu = mesin.satu();
    let (ubah, ubah_terlama) = mesin.ubah();
    let puncak = mesin::puncak_kb();

    println!(
        "{ORANG} people, {JABATAN} vacant posts, every mandatory check, verdicts kept for everyone"
    );
    let mut tepat = [
        floor(
            "one post: verdicts and the order of who qualifies",
            satu,
            Duration::from_millis(20),
        ),
        floor(
            "one datum changed: every post brought up to date",
            ubah,
            Duration::from_millis(1),
        ),
        puncak <= MEMORI_KB,
    ]
    .iter()
    .all(|tepat| *tepat);
    println!(
        "  the slowest change {:.3} ms; peak memory {:.0} MB of at most 300 MB",
        ms(ubah_terlama),
        kb_to_mb(puncak)
    );
    println!(
        "  all posts {:.2} ms (processors {:.1} ms), of which gathering the facts {:.2} ms (processors {:.1} ms)",
        ms(semua.jam),
        ms(semua.prosesor),
        ms(fakta.jam),
        ms(fakta.prosesor)
    );
    mesin.print_limit(semua);

    let peers = pembanding::run(&folder, per);
    for peer in &peers {
        println!(
            "  {:<8} {:<8} {:>8.1} ms, {:>5.1} times ours; processors {:>6.1} ms, {:>5.1} times ours; peak memory {:.0} MB",
            peer.nama,
            peer.versi,
            ms(peer.waktu.jam),
            kali(peer.waktu.jam, semua.jam),
            ms(peer.waktu.prosesor),
            kali(peer.waktu.prosesor, semua.prosesor),
            kb_to_mb(peer.puncak_kb)
        );
        if peer.jawaban != jawaban {
            eprintln!("{} answers differently", peer.nama);
            tepat = false;
        }
    }
    match peers.iter().map(|p| p.waktu.jam).min() {
        None => println!("  peers left out: their Python is not here"),
        Some(tercepat) => {
            tepat &= floor(
                "all posts, against the fastest peer less a factor of ten",
                semua.jam,
                tercepat.div_f64(KALI),
            );
        }
    }
    if tepat {
        ExitCode::SUCCESS
    } else {
        eprintln!("a floor was missed");
        ExitCode::FAILURE
    }
}

/// Prints a figure beside its limit, and says whether it holds.
fn floor(apa: &str, nilai: Duration, batas: Duration) -> bool {
    println!(
        "  {apa:<58} {:>8.3} ms {:>8.3} ms {:>5.0}%",
        ms(nilai),
        ms(batas),
        kali(nilai, batas) * 100.0
    );
    nilai <= batas
}

fn kali(satu: Duration, lain: Duration) -> f64 {
    satu.as_secs_f64() / lain.as_secs_f64()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[allow(clippy::cast_precision_loss, reason = "a figure to be read")]
fn kb_to_mb(kb: u64) -> f64 {
    kb as f64 / 1024.0
}
