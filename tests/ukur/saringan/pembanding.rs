//! The peers: one process each, on the tables written out for them.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use chrono::NaiveDate;

use crate::Jawaban;
use crate::mesin::Waktu;

const ULANGAN: &str = "9";

/// What one peer took and found.
pub struct Pembanding {
    pub nama: &'static str,
    pub versi: String,
    /// The middle one of its runs; loading the tables is not among them.
    pub waktu: Waktu,
    pub puncak_kb: u64,
    pub jawaban: Vec<Jawaban>,
}

/// Runs the peers with the Python that `SIDANG_PYTHON` names; none where there is none.
pub fn run(folder: &Path, per: NaiveDate) -> Vec<Pembanding> {
    let Some(python) = std::env::var_os("SIDANG_PYTHON") else {
        return Vec::new();
    };
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("pembanding");
    ["duckdb", "polars", "pandas"]
        .map(|nama| {
            let output = Command::new(&python)
                .arg(scripts.join(format!("jalan_{nama}.py")))
                .arg(folder)
                .args([&per.to_string(), ULANGAN])
                .output()
                .unwrap();
            let said = String::from_utf8(output.stdout).unwrap();
            assert!(
                output.status.success(),
                "{nama}: {}",
                String::from_utf8_lossy(&output.stderr)
            );
            read(nama, &said, folder)
        })
        .into()
}

/// What a peer says: version, peak memory in KB, processor's seconds of a run, and the seconds by the clock of each run, with spaces between.
fn read(nama: &'static str, said: &str, folder: &Path) -> Pembanding {
    let mut words = said.split_whitespace();
    let versi = words.next().unwrap().to_owned();
    let puncak_kb = words.next().unwrap().parse().unwrap();
    let prosesor = Duration::from_secs_f64(words.next().unwrap().parse().unwrap());
    let mut times: Vec<f64> = words.map(|word| word.parse().unwrap()).collect();
    times.sort_unstable_by(f64::total_cmp);
    let answers = std::fs::read_to_string(folder.join(format!("jawaban-{nama}.csv"))).unwrap();
    Pembanding {
        nama,
        versi,
        waktu: Waktu {
            jam: Duration::from_secs_f64(times[times.len() / 2]),
            prosesor,
        },
        puncak_kb,
        jawaban: answers.lines().map(answer).collect(),
    }
}

fn answer(line: &str) -> Jawaban {
    let numbers: Vec<i64> = (line.split(',').skip(1))
        .map(|number| number.parse().unwrap())
        .collect();
    let count = |at: usize| usize::try_from(numbers[at]).unwrap();
    (count(0), count(1), count(2), numbers[3])
}
