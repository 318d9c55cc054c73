//! A long session: 60 posts, 15 members, every act timed.

use std::fmt::Write as _;
use std::time::Duration;

use sidang_app::kepegawaian::KueriPegawai;
use sidang_app::rapat::{CaraHadirIsian, CaraIsian, NilaiIsian, RapatBaru};
use sidang_app::tim::SkTimView;
use sidang_tests::contoh::{per, saat};
use sidang_tests::kantor::Kantor;

use crate::{median, timed};

const POSTS: usize = 60;
const MEMBERS: usize = 15;
const PAGI: &str = "2026-11-22 08:00";

/// How long the acts of the session took, from the first arrival to the closing.
pub struct Sesi {
    /// Putting a post on the agenda beforehand, the middle one: a list is drawn up, sealed and kept.
    pub agenda: Duration,
    /// The slowest act.
    pub terlama: Duration,
    /// What it was.
    pub apa: &'static str,
    /// What 99 of 100 stay within: what the disk or another program holds up now and then is not ours.
    pub hampir_semua: Duration,
    /// The middle one.
    pub tengah: Duration,
    /// How many there were.
    pub jumlah: usize,
    /// The same meeting read from scratch, every event folded anew: what each act would cost at least if the meeting
    /// were not kept.
    pub dari_awal: Duration,
}

/// Holds the session.
pub fn session() -> Sesi {
    let mut kantor = Kantor::contoh();
    widen_map(&mut kantor);
    let members = enlarge_committee(&mut kantor);
    let mut acts: Vec<(&'static str, Duration)> = Vec::new();
    let mut act = |apa: &'static str, time: Duration| acts.push((apa, time));
    let s = &mut kantor.sidang;
    let kini = saat(PAGI);
    let baru = RapatBaru {
        tanggal: per(),
        jam: "08:00:00".parse().unwrap(),
        tempat: "Aula".into(),
        nomor: None,
    };
    let id = s.create_rapat(&baru, &kini).unwrap().ringkas.id;
    let agenda = posts()
        .map(|kode| timed(|| s.add_agenda(&id, &kode, false, &kini).unwrap()).0)
        .collect();
    for nip in &members {
        let cara = CaraHadirIsian::Langsung;
        let (time, _) = timed(|| s.set_hadir(&id, nip, None, &cara, &kini).unwrap());
        act("a member arrives", time);
        let (time, _) = timed(|| s.declare(&id, nip, &[], &kini).unwrap());
        act("a member declares", time);
    }
    let (time, _) = timed(|| s.open_rapat(&id, None, &kini).unwrap());
    act("opening", time);
    for kode in posts() {
        let beku = s.get_nominatif_rapat(&id, &kode).unwrap();
        let calon: Vec<String> = beku.calon.iter().take(3).map(|c| c.nip.clone()).collect();
        let (time, _) = timed(|| s.open_penilaian(&id, &kode, &calon, &kini).unwrap());
        act("opening the scores", time);
        let sheet = sheet(&calon);
        for nip in &members {
            let (time, _) = timed(|| s.score(&id, &kode, nip, &sheet, None, &kini).unwrap());
            act("a sheet of scores", time);
        }
        let cara = CaraIsian::Musyawarah;
        let (time, _) = timed(|| {
            s.recommend(&id, &kode, &calon, "Sesuai.", &cara, &kini)
                .unwrap()
        });
        act("a recommendation", time);
    }
    let (time, _) = timed(|| s.close_rapat(&id, None, &kini).unwrap());
    act("closing", time);

    let mut kantor = kantor.reopen();
    let (dari_awal, _) = timed(|| kantor.sidang.get_rapat(&id).unwrap());
    acts.sort_by_key(|(_, time)| *time);
    let (apa, terlama) = acts[acts.len() - 1];
    Sesi {
        agenda: median(agenda),
        terlama,
        apa,
        hampir_semua: acts[acts.len() * 99 / 100].1,
        tengah: acts[acts.len() / 2].1,
        jumlah: acts.len(),
        dari_awal,
    }
}

fn posts() -> impl Iterator<Item = String> {
    (1..=POSTS).map(|n| format!("B{n:05}"))
}

/// The sample regency gets as many vacant posts alike.
fn widen_map(kantor: &mut Kantor) {
    let mut map = "KODE;NAMA JABATAN;JENIS JABATAN;ESELON;KELAS;UNIT KERJA;UNIT INDUK;PENDIDIKAN MINIMAL;KEBUTUHAN;NIP PEMANGKU\n".to_owned();
    let unit = "Sekretariat Daerah";
    for kode in posts() {
        writeln!(
            map,
            "{kode};Kepala Subbagian {kode};Pengawas;IV.a;9;{unit};{unit};D-III;1;"
        )
        .unwrap();
    }
    let file = kantor.berkas("peta.csv");
    std::fs::write(&file, map).unwrap();
    kantor
        .sidang
        .commit_impor(&[file], None, &saat("2026-11-02 10:00"), &mut |_| {})
        .unwrap();
}

/// A committee of those who stand above any of these posts.
fn enlarge_committee(kantor: &mut Kantor) -> Vec<String> {
    let kueri = KueriPegawai {
        batas: 5000,
        ..KueriPegawai::default()
    };
    let everyone = kantor.sidang.list_pegawai(&kueri).unwrap().pegawai;
    let members: Vec<_> = everyone
        .into_iter()
        .filter(|p| p.eselon.as_deref().is_some_and(|e| e.starts_with("II.")))
        .take(MEMBERS)
        .collect();
    assert_eq!(members.len(), MEMBERS);
    let mut list = "NIP;NAMA;JABATAN;PERAN\n".to_owned();
    for (i, p) in members.iter().enumerate() {
        let peran = if i == 0 { "Ketua" } else { "Anggota" };
        let jabatan = p.jabatan.as_deref().unwrap_or_default();
        writeln!(list, "{};{};{jabatan};{peran}", p.nip, p.nama).unwrap();
    }
    let file = kantor.berkas("tim.csv");
    std::fs::write(&file, list).unwrap();
    let sk = SkTimView {
        nomor: "800/16/2026".into(),
        tanggal: "2026-01-06".parse().unwrap(),
        ..SkTimView::default()
    };
    kantor
        .sidang
        .set_tim(&file, &sk, None, &saat("2026-11-02 11:00"))
        .unwrap();
    members.into_iter().map(|p| p.nip).collect()
}

fn sheet(calon: &[String]) -> Vec<NilaiIsian> {
    calon
        .iter()
        .flat_map(|nip| {
            ["kepemimpinan", "kerja_sama", "kreativitas"].map(|kriteria| NilaiIsian {
                calon: nip.clone(),
                kriteria: kriteria.to_owned(),
                nilai: 80,
            })
        })
        .collect()
}
