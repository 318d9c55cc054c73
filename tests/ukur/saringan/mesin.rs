//! Our side of the comparison, and what bounds it.

use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use sidang_domain::aturan::Aturan;
use sidang_domain::kelayakan::{HasilHari, Latar, MasaHukuman, MasaJabatan, Pokok};
use sidang_domain::kepegawaian::{Asesmen, Predikat, RekamPegawai};
use sidang_domain::nominatif::saringan::{Himpunan, Saringan};
use sidang_domain::peta_jabatan::{Jabatan, PetaAcuan};

use crate::tabel::tanda;
use crate::{Jawaban, ms};

const ULANGAN: usize = 41;
/// What the scan for the memory's speed goes through: far more than a cache holds.
const PINDAI: usize = 96 << 20;

/// The people and posts in memory.
pub struct Mesin<'a> {
    himpunan: Himpunan,
    tanda: Vec<i64>,
    peta: &'a [Jabatan],
    acuan: PetaAcuan,
    aturan: &'a Aturan,
    per: NaiveDate,
}

impl<'a> Mesin<'a> {
    pub fn new(
        orang: Vec<RekamPegawai>,
        peta: &'a [Jabatan],
        aturan: &'a Aturan,
        per: NaiveDate,
    ) -> Self {
        Self {
            tanda: orang.iter().map(|o| tanda(&o.pegawai.nip)).collect(),
            himpunan: Himpunan::new(orang),
            peta,
            acuan: PetaAcuan::new(peta),
            aturan,
            per,
        }
    }

    fn latar(&self) -> Latar<'_> {
        Latar {
            aturan: self.aturan,
            per: self.per,
            peta: &self.acuan,
            pencalonan_terbuka: false,
        }
    }

    /// Everyone for every post: the time, and the answers.
    pub fn semua(&self) -> (Waktu, Vec<Jawaban>) {
        let mut jawaban = Vec::new();
        let waktu = measure(|| jawaban = self.answer_all());
        (waktu, jawaban)
    }

    fn answer_all(&self) -> Vec<Jawaban> {
        let mut saringan = Saringan::new(&self.latar(), &self.himpunan, self.peta);
        // Who qualifies is summed up once for posts that share it; each leaves out its own holders.
        let mut jumlah: Vec<Option<i64>> = Vec::new();
        (self.peta.iter())
            .map(|jabatan| {
                let tersaring = saringan.saring(&self.himpunan, jabatan).unwrap();
                let macam = tersaring.nomor_macam();
                jumlah.resize(jumlah.len().max(macam + 1), None);
                let semua = *jumlah[macam].get_or_insert_with(|| {
                    let lolos = tersaring.memenuhi().chain(tersaring.pemangku_memenuhi());
                    lolos.map(|indeks| self.tanda[indeks]).sum()
                });
                let sendiri: i64 = tersaring.pemangku_memenuhi().map(|i| self.tanda[i]).sum();
                let banyak = tersaring.jumlah();
                (
                    banyak.memenuhi,
                    banyak.perlu_verifikasi,
                    banyak.tidak_memenuhi,
                    semua - sendiri,
                )
            })
            .collect()
    }

    /// Gathering everyone's facts, and nothing else.
    pub fn fakta(&self) -> Waktu {
        measure(|| drop(black_box(Saringan::new(&self.latar(), &self.himpunan, []))))
    }

    /// One post, from nothing: the slowest of the kinds of posts.
    pub fn satu(&self) -> Duration {
        (self.peta.iter().take(12))
            .map(|jabatan| {
                measure(|| {
                    let mut saringan = Saringan::new(&self.latar(), &self.himpunan, [jabatan]);
                    let tersaring = saringan.saring(&self.himpunan, jabatan).unwrap();
                    black_box(tersaring.urutan().collect::<Vec<_>>());
                })
                .jam
            })
            .max()
            .unwrap()
    }

    /// One datum of one person after another, with all posts checked and all orders worked out: middle and worst.
    pub fn ubah(&mut self) -> (Duration, Duration) {
        let mut himpunan = std::mem::take(&mut self.himpunan);
        let latar = self.latar();
        let mut saringan = Saringan::new(&latar, &himpunan, self.peta);
        for jabatan in self.peta {
            let tersaring = saringan.saring(&himpunan, jabatan).unwrap();
            black_box(tersaring.urutan().next());
        }
        let mut times: Vec<Duration> = (0..himpunan.rekam().len())
            .step_by(97)
            .map(|indeks| {
                let mut rekam = himpunan.rekam()[indeks].clone();
                for skp in &mut rekam.skp {
                    skp.predikat = match skp.predikat {
                        Predikat::Baik => Predikat::SangatBaik,
                        _ => Predikat::Baik,
                    };
                }
                let start = Instant::now();
                saringan.update(&mut himpunan, indeks, rekam);
                start.elapsed()
            })
            .collect();
        times.sort_unstable();
        self.himpunan = himpunan;
        (times[times.len() / 2], times[times.len() - 1])
    }

    /// What reading the entries would take if nothing were done with them, and what share of our time that is.
    pub fn print_limit(&self, semua: Waktu) {
        let bytes = self.bytes();
        let speed = scan_speed();
        #[allow(clippy::cast_precision_loss, reason = "a figure to be read")]
        let bound = Duration::from_secs_f64(bytes as f64 / speed);
        println!(
            "  limit: the entries are {:.1} MB and memory is scanned at {:.1} GB/s by all threads, so reading them takes {:.2} ms, {:.0}% of our time; the rest is work per person, not bandwidth",
            mega(bytes),
            speed / 1e9,
            ms(bound),
            bound.as_secs_f64() / semua.jam.as_secs_f64() * 100.0
        );
    }

    /// Bytes of the entries that facts are gathered from.
    fn bytes(&self) -> usize {
        let person = size_of::<Pokok>() + 6 * size_of::<(u32, u32)>();
        let entries = |o: &RekamPegawai| {
            o.riwayat_jabatan.len() * size_of::<MasaJabatan>()
                + o.skp.len() * size_of::<(i32, Predikat)>()
                + o.hukuman_disiplin.len() * size_of::<MasaHukuman>()
                + o.kompetensi.len() * size_of::<Asesmen>()
                + (o.kesehatan.len() + o.integritas.len()) * size_of::<HasilHari>()
        };
        let orang = self.himpunan.rekam();
        orang.iter().map(|o| person + entries(o)).sum()
    }
}

#[allow(clippy::cast_precision_loss, reason = "a figure to be read")]
fn mega(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// Bytes a second when every thread adds up its part of a large buffer.
fn scan_speed() -> f64 {
    let buffer = vec![1_u64; PINDAI / size_of::<u64>()];
    let utas = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let time = measure(|| {
        thread::scope(|scope| {
            for part in buffer.chunks(buffer.len().div_ceil(utas)) {
                scope.spawn(move || black_box(part.iter().sum::<u64>()));
            }
        });
    });
    #[allow(clippy::cast_precision_loss, reason = "a figure to be read")]
    let bytes = PINDAI as f64;
    bytes / time.jam.as_secs_f64()
}

/// What an act takes: the middle one of several runs by the clock, and the processors' time of one run, all threads
/// together, which tells more where the machine is busy with other things.
#[derive(Clone, Copy)]
pub struct Waktu {
    pub jam: Duration,
    pub prosesor: Duration,
}

fn measure(mut act: impl FnMut()) -> Waktu {
    let before = processor_time();
    let mut times: Vec<Duration> = (0..ULANGAN)
        .map(|_| {
            let start = Instant::now();
            act();
            start.elapsed()
        })
        .collect();
    let prosesor = processor_time().saturating_sub(before) / u32::try_from(ULANGAN).unwrap();
    times.sort_unstable();
    Waktu {
        jam: times[ULANGAN / 2],
        prosesor,
    }
}

/// The processors' time that this process has used, in steps of ten milliseconds; nothing where the system does not
/// say.
fn processor_time() -> Duration {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name in parentheses: user and system time are the twelfth and thirteenth.
    let after_name = text.rsplit(')').next().unwrap_or_default();
    let ticks: u64 = (after_name.split_whitespace().skip(11).take(2))
        .filter_map(|word| word.parse::<u64>().ok())
        .sum();
    Duration::from_millis(ticks * 10)
}

/// The most memory that this process ever held; nothing where the system does not say.
pub fn puncak_kb() -> u64 {
    std::fs::read_to_string("/proc/self/status")
        .ok()
        .and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("VmHWM"))?;
            line.split_whitespace().nth(1)?.parse().ok()
        })
        .unwrap_or(0)
}
