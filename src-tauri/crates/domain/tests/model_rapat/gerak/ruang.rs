//! Moves in the meeting room: scores, other candidates, decisions and votes, and what follows the closing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{
    CalonLain, CaraPutusan, JumlahSuara, KeputusanPpk, Koreksi, KunciAcara, NilaiCalon, Peristiwa,
    Pilihan, PilihanPpk, SebabKoreksi, Sikap, SuaraAnggota, UsulRekomendasi,
};

use super::{Apa, Gerak, pick};
use crate::bahan::{Awal, KRITERIA, ORANG_LUAR, calon_di_luar_daftar, nip};
use crate::model::{Butir, Isi, Model};

pub fn event(g: Gerak, awal: &Awal, m: &Model) -> Peristiwa {
    match g.apa {
        Apa::BukaNilai => on(g, awal, m, |b| b.nilai.is_none(), open_scores),
        Apa::Nilai => on(g, awal, m, |b| b.nilai.is_some(), score),
        Apa::BatalNilai => on(
            g,
            awal,
            m,
            |b| b.nilai.is_some(),
            |g, _, b| Peristiwa::PenilaianDibatalkan {
                acara: b.kunci.clone(),
                alasan: g.text(3, "Kriteria disepakati ulang."),
            },
        ),
        Apa::CalonLain => on(g, awal, m, |b| b.calon().len() < 3, other),
        Apa::Rekomendasi => on(g, awal, m, |b| b.memenuhi.is_some(), recommend),
        Apa::Timbang => on(g, awal, m, |b| b.memenuhi.is_none(), consider),
        Apa::Tunda => on(g, awal, m, |_| true, |g, _, b| postpone(g, b)),
        Apa::Pendapat => on(g, awal, m, |b| b.sah().is_some(), dissent),
        Apa::Ppk => on(
            g,
            awal,
            m,
            |b| b.sah().is_some_and(|p| p.isi != Isi::Tunda),
            authority,
        ),
        _ => correct(g),
    }
}

/// The move on an item for which `fit` holds; nonsense on one that is not on the agenda.
fn on(
    g: Gerak,
    awal: &Awal,
    m: &Model,
    fit: impl Fn(&Butir) -> bool,
    event: impl Fn(Gerak, &Model, &Butir) -> Peristiwa,
) -> Peristiwa {
    match g.butir(m, fit).filter(|_| !g.is(9)) {
        Some(butir) => event(g, m, butir),
        None => Peristiwa::Ditunda {
            acara: absent(awal, m),
            alasan: "Berkas belum lengkap.".into(),
        },
    }
}

fn absent(awal: &Awal, m: &Model) -> KunciAcara {
    (0..awal.bahan.len())
        .map(|n| awal.mata_acara(n).kunci)
        .find(|kunci| m.butir(kunci).is_none())
        .unwrap_or_else(|| KunciAcara::parse("J99").unwrap())
}

pub fn open_scores(g: Gerak, m: &Model, b: &Butir) -> Peristiwa {
    let peserta = m.peserta(b);
    let mut calon: Vec<Nip> = b
        .calon()
        .into_iter()
        .filter(|n| !peserta.contains(n))
        .collect();
    match g.keliru {
        3 => calon.truncate(1),
        4 => calon.extend(calon.first().copied()),
        5 => calon.push(nip(ORANG_LUAR)),
        6 => calon.extend(peserta.first()),
        _ => calon.truncate(usize::from(g.c % 4) + 2),
    }
    Peristiwa::PenilaianDibuka {
        acara: b.kunci.clone(),
        calon,
    }
}

pub fn score(g: Gerak, m: &Model, b: &Butir) -> Peristiwa {
    let sheets = b
        .nilai
        .as_ref()
        .map(|n| n.lembar.keys().copied().collect::<BTreeSet<_>>());
    let sheets = sheets.unwrap_or_default();
    let waiting: Vec<Nip> = m
        .peserta(b)
        .into_iter()
        .filter(|n| !sheets.contains(n))
        .collect();
    let penilai = match g.keliru {
        1 | 7 => g.member(m),
        _ => pick(&waiting, g.b).unwrap_or_else(|| g.member(m)),
    };
    let calon = b
        .nilai
        .as_ref()
        .map(|n| n.calon.clone())
        .unwrap_or_default();
    // Mostly close together, now and then far apart.
    let base = if g.c.is_multiple_of(7) { 20 } else { 70 };
    let mut nilai: Vec<NilaiCalon> = (calon.iter())
        .flat_map(|c| KRITERIA.map(|kriteria| (*c, kriteria)))
        .enumerate()
        .map(|(n, (calon, kriteria))| NilaiCalon {
            calon,
            kriteria,
            nilai: base + u32::from(g.c >> (n % 8) & 7),
        })
        .collect();
    match g.keliru {
        3 => drop(nilai.pop()),
        4 => nilai.extend(nilai.first().copied()),
        5 => nilai.iter_mut().take(1).for_each(|n| n.nilai = 101),
        6 => nilai
            .iter_mut()
            .take(1)
            .for_each(|n| n.calon = nip(ORANG_LUAR)),
        _ => {}
    }
    let alasan = (!g.is(8)).then(|| "Rekam jejak.".to_owned());
    Peristiwa::Dinilai {
        acara: b.kunci.clone(),
        penilai,
        nilai,
        alasan,
    }
}

pub fn other(g: Gerak, _: &Model, b: &Butir) -> Peristiwa {
    let known = b.calon();
    let orang = (0..5)
        .map(|n| calon_di_luar_daftar(n + u32::from(g.b)))
        .find(|nip| g.is(5) || !known.contains(nip))
        .unwrap_or(nip(ORANG_LUAR));
    Peristiwa::CalonLainDitambah {
        acara: b.kunci.clone(),
        calon_lain: CalonLain {
            nip: orang,
            nominatif: g.other_list(orang),
            alasan: g.text(6, "Tidak ada yang memenuhi."),
        },
    }
}

pub fn postpone(g: Gerak, b: &Butir) -> Peristiwa {
    Peristiwa::Ditunda {
        acara: b.kunci.clone(),
        alasan: g.text(3, "Berkas belum lengkap."),
    }
}

/// A recommendation of some who qualify, in the order of the votes where there is a vote.
pub fn recommend(g: Gerak, m: &Model, b: &Butir) -> Peristiwa {
    let peserta = m.peserta(b);
    let careless = g.is(3) || g.b.is_multiple_of(6);
    let early = |nip: &Nip| careless || b.batas.get(nip).is_none_or(|batas| *batas >= m.hari);
    let free = |nip: &Nip| !peserta.contains(nip) || g.is(4);
    let fit: Vec<Nip> = b
        .calon()
        .into_iter()
        .filter(|n| early(n) && free(n))
        .collect();
    let options: Vec<Pilihan> = fit.iter().copied().map(Pilihan::Calon).collect();
    let pemilih: Vec<Nip> = peserta.into_iter().collect();
    let surat = ballots(g, &options, pemilih.len());
    let got = |nip: &Nip| surat.iter().filter(|p| **p == Pilihan::Calon(*nip)).count();
    let mut calon = fit.clone();
    if g.c & 3 > 1 {
        calon.sort_by_key(|nip| std::cmp::Reverse(got(nip)));
    }
    calon.truncate(m.paket.min_calon.max(2) as usize + usize::from(g.b % 2));
    match g.keliru {
        1 => calon.truncate(1),
        5 => calon.extend(calon.first().copied()),
        6 => calon.reverse(),
        7 => calon.push(nip(ORANG_LUAR)),
        _ => {}
    }
    let usul = UsulRekomendasi {
        calon,
        alasan: g.text(8, "Rekam jejak terbaik."),
    };
    let cara = way(g, &pemilih, &surat);
    Peristiwa::Direkomendasikan {
        acara: b.kunci.clone(),
        usul,
        cara,
    }
}

pub fn consider(g: Gerak, m: &Model, b: &Butir) -> Peristiwa {
    let pemilih: Vec<Nip> = m.peserta(b).into_iter().collect();
    let setuju = g.b.is_multiple_of(2);
    let mut options = vec![Pilihan::Setuju, Pilihan::TidakSetuju];
    if setuju == g.is(3) {
        options.reverse();
    }
    let surat = ballots(g, &options, pemilih.len());
    Peristiwa::Dipertimbangkan {
        acara: b.kunci.clone(),
        setuju,
        alasan: g.text(8, "Sesuai kebutuhan unit."),
        cara: way(g, &pemilih, &surat),
    }
}

/// A vote of everyone, mostly for the first option.
fn ballots(g: Gerak, options: &[Pilihan], pemilih: usize) -> Vec<Pilihan> {
    let vote = |n: usize| {
        let wish = usize::from(g.c.rotate_right(2 + 2 * u32::try_from(n % 7).unwrap()) & 3);
        match wish {
            3 if n.is_multiple_of(2) => Pilihan::Abstain,
            wish => *options
                .get(wish.saturating_sub(1))
                .unwrap_or(&Pilihan::Abstain),
        }
    };
    (0..pemilih).map(vote).collect()
}

/// By deliberation, roll call or secret ballot, perhaps with a mistake in the votes.
fn way(g: Gerak, pemilih: &[Nip], surat: &[Pilihan]) -> CaraPutusan {
    let mistake = if g.is(2) || g.is(9) { g.b % 6 + 1 } else { 0 };
    match g.c & 3 {
        0 | 1 => CaraPutusan::Musyawarah,
        2 => roll_call(mistake, pemilih, surat),
        _ => secret(mistake, surat),
    }
}

fn roll_call(mistake: u8, pemilih: &[Nip], surat: &[Pilihan]) -> CaraPutusan {
    let mut suara: Vec<SuaraAnggota> = (pemilih.iter().zip(surat))
        .map(|(nip, pilihan)| SuaraAnggota {
            nip: *nip,
            pilihan: *pilihan,
            alasan: (*pilihan == Pilihan::Abstain).then(|| "Tidak mengenal calon.".into()),
        })
        .collect();
    match (mistake, suara.first_mut()) {
        (1, Some(_)) => drop(suara.pop()),
        (2, Some(first)) => first.nip = nip(ORANG_LUAR),
        (3, Some(first)) => first.pilihan = Pilihan::Calon(nip(ORANG_LUAR)),
        (4, Some(_)) => suara.iter_mut().for_each(|s| {
            s.pilihan = Pilihan::Abstain;
            s.alasan = Some("Tidak mengenal calon.".into());
        }),
        (5, Some(_)) => suara.iter_mut().for_each(|s| s.alasan = None),
        (6, Some(_)) => suara.extend(suara.first().cloned()),
        _ => {}
    }
    CaraPutusan::Terbuka { suara }
}

fn secret(mistake: u8, surat: &[Pilihan]) -> CaraPutusan {
    let mut counts: BTreeMap<Pilihan, u32> = BTreeMap::new();
    for pilihan in surat {
        *counts.entry(*pilihan).or_default() += 1;
    }
    let mut suara: Vec<JumlahSuara> = (counts.into_iter())
        .map(|(pilihan, jumlah)| JumlahSuara { pilihan, jumlah })
        .collect();
    match (mistake, suara.first_mut()) {
        (1, Some(first)) => first.jumlah += 1,
        (2, Some(_)) => suara.reverse(),
        (3, Some(first)) => first.pilihan = Pilihan::Calon(nip(ORANG_LUAR)),
        // Everyone abstains, and a choice is listed that nobody made.
        (4, Some(_)) => {
            let jumlah = u32::try_from(surat.len()).unwrap();
            suara.retain(|s| s.pilihan != Pilihan::Abstain);
            for s in &mut suara {
                s.jumlah = 0;
            }
            suara.push(JumlahSuara {
                pilihan: Pilihan::Abstain,
                jumlah,
            });
        }
        // More votes than any number holds.
        (5, Some(first)) => {
            first.jumlah = u32::MAX;
            suara.extend(suara.first().copied());
        }
        (6, Some(_)) => suara.clear(),
        _ => {}
    }
    CaraPutusan::Rahasia { suara }
}

fn dissent(g: Gerak, m: &Model, b: &Butir) -> Peristiwa {
    let peserta: Vec<Nip> = b
        .sah()
        .map(|p| p.peserta.iter().copied().collect())
        .unwrap_or_default();
    let nip = match g.keliru {
        1 | 2 => g.member(m),
        _ => pick(&peserta, g.b).unwrap_or_else(|| g.member(m)),
    };
    Peristiwa::BerpendapatLain {
        acara: b.kunci.clone(),
        nip,
        sikap: if g.c.is_multiple_of(2) {
            Sikap::Menolak
        } else {
            Sikap::Abstain
        },
        alasan: g.text(3, "Masa jabatannya baru setahun."),
    }
}

fn authority(g: Gerak, m: &Model, b: &Butir) -> Peristiwa {
    let recommended = match b.sah().map(|p| &p.isi) {
        Some(Isi::Calon(calon)) => calon.clone(),
        _ => Vec::new(),
    };
    let other = if g.is(4) {
        pick(&recommended, g.b)
    } else {
        None
    };
    let pilihan = match (g.c % 4, pick(&recommended, g.b)) {
        (0 | 1, Some(nip)) if !g.is(5) => PilihanPpk::Calon { nip },
        (0, _) => PilihanPpk::Calon {
            nip: nip(ORANG_LUAR),
        },
        (2, Some(_)) => PilihanPpk::Lain {
            nip: other.unwrap_or(nip(ORANG_LUAR)),
            nama: g.text(6, "Pegawai 30"),
        },
        (1 | 2, _) => PilihanPpk::Disetujui,
        _ => PilihanPpk::Ditolak,
    };
    Peristiwa::DitetapkanPpk {
        acara: b.kunci.clone(),
        keputusan: KeputusanPpk {
            nomor: g.text(2, "821/4/2027"),
            tanggal: if g.is(3) {
                m.hari - Days::new(1)
            } else {
                m.hari + Days::new(u64::from(g.b % 30))
            },
            pilihan,
            alasan: g.text(8, "Kebutuhan organisasi."),
        },
    }
}

fn correct(g: Gerak) -> Peristiwa {
    Peristiwa::Dikoreksi {
        koreksi: Koreksi {
            bagian: g.text(1, "Tempat rapat"),
            tertulis: g.text(2, "Aula"),
            seharusnya: match g.keliru {
                3 => " ".into(),
                4 => "Aula".into(),
                _ => "Aula Utama".into(),
            },
            sebab: SebabKoreksi::SEMUA[usize::from(g.a) % 3],
            alasan: g.text(5, "Salah tulis."),
        },
    }
}
