//! The floors: what must not take longer, measured and printed beside its limit. Run by `cargo xtask bench`.
#![allow(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

mod rapat;

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use sidang_app::nominatif::Rincian;
use sidang_app::rapat::{CaraHadirIsian, CaraIsian, RapatBaru};
use sidang_tests::contoh::{buku, per, saat};
use sidang_tests::kantor::Kantor;

const PAGI: &str = "2026-11-22 08:00";

/// One figure and its limit.
struct Ukuran {
    apa: &'static str,
    nilai: Duration,
    batas: Duration,
}

fn main() -> ExitCode {
    let sesi = rapat::session();
    let figures = [
        import(),
        lists(),
        minutes(),
        Ukuran {
            apa: "a post put on the agenda: its list drawn up, sealed and kept",
            nilai: sesi.agenda,
            batas: Duration::from_millis(250),
        },
        Ukuran {
            apa: "99 of 100 acts of a session of 60 posts and 15 members",
            nilai: sesi.hampir_semua,
            batas: Duration::from_millis(100),
        },
    ];
    println!(
        "{:<62} {:>10} {:>10} {:>8}",
        "measured in this release build", "figure", "floor", "ratio"
    );
    for u in &figures {
        let ratio = u.nilai.as_secs_f64() / u.batas.as_secs_f64();
        println!(
            "{:<62} {:>7.1} ms {:>7.0} ms {:>7.0}%",
            u.apa,
            ms(u.nilai),
            ms(u.batas),
            ratio * 100.0
        );
    }
    match peer() {
        Some(time) => println!(
            "peer in the same run: python3 with openpyxl reads the same workbooks, and no more, in {:.0} ms: {:.1} times our import",
            ms(time),
            time.as_secs_f64() / figures[0].nilai.as_secs_f64()
        ),
        None => println!("peer left out: python3 with openpyxl is not here"),
    }
    println!(
        "long session: {} acts, the middle one {:.1} ms, the slowest ({}) {:.1} ms; peer in the same run: the meeting read from scratch takes {:.1} ms, {:.1} times the middle act",
        sesi.jumlah,
        ms(sesi.tengah),
        sesi.apa,
        ms(sesi.terlama),
        ms(sesi.dari_awal),
        sesi.dari_awal.as_secs_f64() / sesi.tengah.as_secs_f64()
    );
    if figures.iter().any(|u| u.nilai > u.batas) {
        eprintln!("a floor was missed");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn timed<T>(act: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = act();
    (start.elapsed(), result)
}

/// The middle one of several runs.
fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn import() -> Ukuran {
    let times = (0..3).map(|_| {
        let mut kantor = Kantor::kosong("kolaka-timur-2020");
        let (time, ()) = timed(|| {
            let pratinjau = kantor
                .sidang
                .preview_impor(&buku(), &saat(PAGI), &mut |_| {})
                .unwrap();
            kantor
                .sidang
                .commit_impor(&buku(), Some(&pratinjau.sidik), &saat(PAGI), &mut |_| {})
                .unwrap();
        });
        time
    });
    Ukuran {
        apa: "import of the sample regency, preview and commit",
        nilai: median(times.collect()),
        batas: Duration::from_secs(2),
    }
}

fn lists() -> Ukuran {
    let mut kantor = Kantor::contoh();
    kantor.sidang.list_lowong().unwrap();
    let times = (0..9).map(|_| {
        let (time, lists) = timed(|| {
            kantor
                .sidang
                .get_semua_nominatif(per(), Rincian::Ringkas)
                .unwrap()
        });
        assert!(lists.iter().filter(|list| list.is_ok()).count() >= 10);
        time
    });
    Ukuran {
        apa: "nominative lists of all vacant posts, after loading",
        nilai: median(times.collect()),
        batas: Duration::from_millis(100),
    }
}

fn minutes() -> Ukuran {
    let mut kantor = Kantor::contoh();
    let times = (1..=5).map(|n| {
        let id = hold(&mut kantor);
        let (time, _) = timed(|| {
            kantor
                .sidang
                .issue_berita_acara(&id, &format!("800/{n}/2026"), &saat(PAGI))
                .unwrap()
        });
        time
    });
    Ukuran {
        apa: "minutes: drawn up, typeset, sealed and kept",
        nilai: median(times.collect()),
        batas: Duration::from_millis(50),
    }
}

/// A meeting of five members that recommends three candidates for each of three posts.
fn hold(kantor: &mut Kantor) -> String {
    let s = &mut kantor.sidang;
    let baru = RapatBaru {
        tanggal: per(),
        jam: "09:00:00".parse().unwrap(),
        tempat: "Aula".into(),
        nomor: None,
    };
    let rapat = s.create_rapat(&baru, &saat(PAGI)).unwrap();
    let id = rapat.ringkas.id;
    for k in &rapat.kehadiran[..5] {
        s.set_hadir(&id, &k.nip, None, &CaraHadirIsian::Langsung, &saat(PAGI))
            .unwrap();
    }
    let posts = ["J00020", "J00119", "J00266"];
    for kode in posts {
        s.add_agenda(&id, kode, false, &saat(PAGI)).unwrap();
    }
    s.open_rapat(&id, None, &saat(PAGI)).unwrap();
    for kode in posts {
        let beku = s.get_nominatif_rapat(&id, kode).unwrap();
        let calon: Vec<String> = beku.calon.iter().take(3).map(|c| c.nip.clone()).collect();
        s.recommend(
            &id,
            kode,
            &calon,
            "Paling sesuai.",
            &CaraIsian::Musyawarah,
            &saat(PAGI),
        )
        .unwrap();
    }
    s.close_rapat(&id, None, &saat(PAGI)).unwrap();
    id
}

/// How long the usual Python library takes to read the same workbooks, without checking or keeping anything.
fn peer() -> Option<Duration> {
    let script = "import sys, openpyxl\nfor path in sys.argv[1:]:\n  for sheet in openpyxl.load_workbook(path, read_only=True):\n    list(sheet.iter_rows(values_only=True))";
    let (time, output) = timed(|| {
        Command::new("python3")
            .arg("-c")
            .arg(script)
            .args(buku())
            .output()
    });
    output
        .is_ok_and(|output| output.status.success())
        .then_some(time)
}
