//! Meetings to test with.

use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

use super::Rapat;
use crate::rapat::{
    CaraHadir, CaraPutusan, Jadwal, KunciAcara, Peristiwa, RapatId, UsulRekomendasi, acara,
    ketentuan,
};
use crate::tim::contoh::{nip, tim};

pub fn jam(h: u32, m: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(h, m, 0).unwrap()
}

pub fn kunci(text: &str) -> KunciAcara {
    KunciAcara::parse(text).unwrap()
}

pub fn dibuat(anggota: u32) -> Peristiwa {
    Peristiwa::Dibuat {
        id: RapatId(Uuid::nil()),
        jadwal: Jadwal {
            tanggal: NaiveDate::from_ymd_opt(2026, 12, 21).unwrap(),
            jam: jam(9, 0),
            zona: "WITA".into(),
            tempat: "Aula".into(),
        },
        nomor: None,
        tim: Box::new(tim(anggota)),
        ketentuan: Box::new(ketentuan::contoh()),
    }
}

pub fn rapat(anggota: u32, items: &[(&str, &[u32])]) -> Rapat {
    let mut rapat = Rapat::call(dibuat(anggota)).unwrap();
    for (kode, memenuhi) in items {
        rapat
            .apply(Peristiwa::AgendaDitambah {
                agenda: Box::new(acara::contoh::agenda(kode, memenuhi)),
            })
            .unwrap();
    }
    rapat
}

pub fn hadir(n: u32) -> Peristiwa {
    Peristiwa::Hadir {
        nip: nip(n),
        jam: jam(9, 0),
        cara: CaraHadir::Langsung,
    }
}

pub fn rekomendasi(jabatan: &str, calon: &[u32]) -> Peristiwa {
    let usul = UsulRekomendasi {
        calon: calon.iter().map(|n| nip(*n)).collect(),
        alasan: "Terbaik.".into(),
    };
    Peristiwa::Direkomendasikan {
        acara: kunci(jabatan),
        usul,
        cara: CaraPutusan::Musyawarah,
    }
}

pub fn buka() -> Peristiwa {
    Peristiwa::Dibuka { jam: jam(9, 7) }
}

pub fn tutup() -> Peristiwa {
    Peristiwa::Ditutup { jam: jam(11, 0) }
}

/// A meeting that everyone attends, opened, about these posts and these people's transfers.
pub fn terbuka(anggota: u32, items: &[(&str, &[u32])], mutasi: &[u32]) -> Rapat {
    let mut rapat = rapat(anggota, items);
    for n in mutasi {
        let agenda = Box::new(acara::contoh::mutasi(*n));
        rapat.apply(Peristiwa::AgendaDitambah { agenda }).unwrap();
    }
    for n in 1..=anggota {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    rapat
}
