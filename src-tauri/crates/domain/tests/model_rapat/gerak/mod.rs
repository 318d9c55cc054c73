//! Random moves: small numbers that become an event of the meeting as it then is, so that they shrink well.
//!
//! A move is mostly what a secretary would do next; otherwise it is anything, done rightly or with one mistake.

mod maju;
mod ruang;

use chrono::{Days, NaiveTime, TimeDelta};
use proptest::prelude::*;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{
    CaraHadir, Hubungan, Konflik, KunciAcara, MataAcara, NominatifBeku, Perihal, Peristiwa,
    RujukanUsulan, Undangan,
};
use sidang_domain::tim::PenetapanKetua;

use crate::bahan::{Awal, ORANG_LUAR, SEKRETARIAT, jam, nip, nominatif, tanggal, tanggal_sk};
use crate::model::{Butir, Model};

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apa {
    Maju,
    Tambah,
    Hapus,
    SusunUlang,
    Tautkan,
    Kunci,
    BukaKunci,
    Undang,
    GantiKetua,
    Hadir,
    Pergi,
    BatalHadir,
    Berhalangan,
    Deklarasi,
    Mundur,
    Buka,
    Skors,
    Lanjut,
    Catat,
    BukaNilai,
    Nilai,
    BatalNilai,
    CalonLain,
    Rekomendasi,
    Timbang,
    Tunda,
    Pendapat,
    Tutup,
    TundaRapat,
    Koreksi,
    Ppk,
}

/// How often each thing is done, in proportion.
const SERING: [(u32, Apa); 31] = [
    (80, Apa::Maju),
    (5, Apa::Tambah),
    (2, Apa::Hapus),
    (2, Apa::SusunUlang),
    (3, Apa::Tautkan),
    (2, Apa::Kunci),
    (3, Apa::BukaKunci),
    (3, Apa::Undang),
    (2, Apa::GantiKetua),
    (8, Apa::Hadir),
    (5, Apa::Pergi),
    (2, Apa::BatalHadir),
    (3, Apa::Berhalangan),
    (5, Apa::Deklarasi),
    (4, Apa::Mundur),
    (3, Apa::Buka),
    (4, Apa::Skors),
    (3, Apa::Lanjut),
    (8, Apa::Catat),
    (6, Apa::BukaNilai),
    (10, Apa::Nilai),
    (2, Apa::BatalNilai),
    (8, Apa::CalonLain),
    (10, Apa::Rekomendasi),
    (8, Apa::Timbang),
    (5, Apa::Tunda),
    (5, Apa::Pendapat),
    (4, Apa::Tutup),
    (1, Apa::TundaRapat),
    (4, Apa::Koreksi),
    (8, Apa::Ppk),
];

/// One move.
#[derive(Debug, Clone, Copy)]
pub struct Gerak {
    pub apa: Apa,
    pub a: u8,
    pub b: u8,
    pub c: u16,
    /// The mistake; none where it is 0.
    pub keliru: u8,
}

impl Gerak {
    pub fn any() -> impl Strategy<Value = Self> {
        let apa = proptest::sample::select(
            SERING
                .iter()
                .flat_map(|(n, apa)| vec![*apa; *n as usize])
                .collect::<Vec<_>>(),
        );
        let keliru = prop_oneof![3 => Just(0), 1 => 1..=9_u8];
        (apa, any::<u8>(), any::<u8>(), any::<u16>(), keliru).prop_map(|(apa, a, b, c, keliru)| {
            Self {
                apa,
                a,
                b,
                c,
                keliru,
            }
        })
    }

    /// Whether the move makes that mistake.
    pub fn is(self, keliru: u8) -> bool {
        self.keliru == keliru
    }

    /// The text, or a blank one where that is the mistake.
    pub fn text(self, keliru: u8, text: &str) -> String {
        if self.is(keliru) {
            " ".into()
        } else {
            text.into()
        }
    }

    /// The event that the move is in this meeting.
    pub fn event(self, awal: &Awal, m: &Model) -> Peristiwa {
        match self.apa {
            Apa::Maju => maju::event(self, awal, m),
            Apa::Tambah => self.add(awal),
            Apa::Hapus => Peristiwa::AgendaDihapus {
                acara: self.kunci(awal, m),
            },
            Apa::SusunUlang => Peristiwa::NominatifDisusunUlang {
                acara: self.kunci(awal, m),
                nominatif: self.list(awal),
            },
            Apa::Tautkan => Peristiwa::UsulanDitautkan {
                acara: self.kunci(awal, m),
                usulan: RujukanUsulan {
                    nomor: self.text(3, &format!("800/{}", self.b % 4)),
                    tanggal: if self.is(4) {
                        tanggal(1)
                    } else {
                        tanggal(0) - Days::new(u64::from(self.b))
                    },
                    unit: "Kecamatan".into(),
                    pengusul: Some(nip(u32::from(self.b % 4) + 1)),
                    calon: Vec::new(),
                },
            },
            Apa::Kunci => Peristiwa::AgendaDikunci,
            Apa::BukaKunci => Peristiwa::AgendaDibukaKembali {
                alasan: self.text(1, "Usulan baru."),
            },
            Apa::Undang => Peristiwa::Diundang {
                undangan: self.invitation(),
            },
            Apa::GantiKetua => Peristiwa::KetuaDigantikan {
                penetapan: self.appointment(m),
            },
            Apa::Hadir => self.arrive(m),
            Apa::Pergi => Peristiwa::Pergi {
                nip: self.present(m),
                jam: self.jam(m),
            },
            Apa::BatalHadir => Peristiwa::HadirDibatalkan {
                nip: self.present(m),
            },
            Apa::Berhalangan => Peristiwa::Berhalangan {
                nip: self.member(m),
                alasan: self.text(3, "Dinas luar."),
            },
            Apa::Deklarasi => Peristiwa::Dideklarasikan {
                nip: self.member(m),
                konflik: self.conflicts(m),
            },
            Apa::Mundur => Peristiwa::Mundur {
                acara: self.kunci(awal, m),
                nip: self.member(m),
                alasan: self.text(3, "Saudara calon."),
            },
            Apa::Buka => Peristiwa::Dibuka { jam: self.jam(m) },
            Apa::Skors => Peristiwa::Diskors {
                jam: self.jam(m),
                alasan: self.text(3, "Istirahat."),
                sampai: if self.is(4) {
                    m.hari - Days::new(1)
                } else {
                    m.hari + Days::new(u64::from(self.c % 3))
                },
            },
            Apa::Lanjut => Peristiwa::Dilanjutkan { jam: self.jam(m) },
            Apa::Catat => Peristiwa::Dicatat {
                acara: self.c.is_multiple_of(2).then(|| self.kunci(awal, m)),
                oleh: self.c.is_multiple_of(3).then(|| self.member(m)),
                isi: self.text(3, "Dibahas rekam jejaknya."),
            },
            Apa::Tutup => Peristiwa::Ditutup { jam: self.jam(m) },
            Apa::TundaRapat => Peristiwa::RapatDitunda {
                jam: self.jam(m),
                alasan: self.text(3, "Kuorum tidak tercapai."),
            },
            _ => ruang::event(self, awal, m),
        }
    }

    fn add(self, awal: &Awal) -> Peristiwa {
        let mut agenda = awal.mata_acara(self.a.into());
        if let Perihal::PengisianJabatan {
            jabatan, nominatif, ..
        } = &mut agenda.perihal
        {
            match self.keliru {
                1 => nominatif.per = tanggal(1),
                2 => nominatif.aturan = "paket-lain".into(),
                3 => jabatan.pemangku.push(nip(200)),
                4 => agenda.kunci = KunciAcara::parse("lain").unwrap(),
                _ => {}
            }
        } else if self.is(1) {
            blank(&mut agenda);
        }
        Peristiwa::AgendaDitambah {
            agenda: Box::new(agenda),
        }
    }

    fn list(self, awal: &Awal) -> NominatifBeku {
        let mut list = awal.bahan[usize::from(self.b) % awal.bahan.len()].nominatif();
        if self.is(3) {
            list.per = tanggal(1);
        }
        list
    }

    fn invitation(self) -> Undangan {
        Undangan {
            nomor: self.text(1, "005/7"),
            tanggal: match self.keliru {
                2 => tanggal(1),
                3 => tanggal_sk() - Days::new(1),
                _ => tanggal(0) - Days::new(u64::from(self.b % 10)),
            },
        }
    }

    fn appointment(self, m: &Model) -> PenetapanKetua {
        PenetapanKetua {
            nip: self.member(m),
            nomor: self.text(3, "800/9/2026"),
            tanggal: match self.keliru {
                4 => m.hari + Days::new(1),
                5 => tanggal_sk() - Days::new(1),
                _ => m.hari - Days::new(u64::from(self.c % 3)),
            },
            penetap: self.text(6, "Bupati Contoh Raya"),
            sebab: self.text(7, "Ketua pensiun."),
        }
    }

    fn arrive(self, m: &Model) -> Peristiwa {
        let absent: Vec<Nip> = m
            .anggota
            .iter()
            .copied()
            .filter(|n| !m.hadir.contains(n))
            .collect();
        let nip = match self.keliru {
            1 | 5 => self.member(m),
            _ => pick(&absent, self.a).unwrap_or_else(|| self.member(m)),
        };
        let cara = match self.c % 8 {
            6 => CaraHadir::Daring,
            7 => CaraHadir::Wakil {
                nama: match self.b % 5 {
                    3 => "ANGGOTA 2 ".into(),
                    n => self.text(6, &format!("Plh. {}", n % 2)),
                },
            },
            _ => CaraHadir::Langsung,
        };
        Peristiwa::Hadir {
            nip,
            jam: self.jam(m),
            cara,
        }
    }

    fn conflicts(self, m: &Model) -> Vec<Konflik> {
        let parties: Vec<Nip> = m.butir.iter().flat_map(Butir::pihak).collect();
        let conflict = |n: u8| Konflik {
            calon: pick(&parties, n).unwrap_or(nip(ORANG_LUAR)),
            hubungan: if self.is(3) {
                Hubungan::Lainnya
            } else {
                Hubungan::Saudara
            },
            uraian: String::new(),
        };
        (0..self.c % 3)
            .map(|n| conflict(self.b.wrapping_mul(u8::try_from(n).unwrap() + 1)))
            .collect()
    }

    /// An hour after all that is recorded, or one before.
    pub fn jam(self, m: &Model) -> NaiveTime {
        let last = m.jam_terakhir().unwrap_or_else(|| jam(55));
        let step = if self.is(2) {
            -25
        } else {
            i64::from(self.b % 3)
        };
        match last.overflowing_add_signed(TimeDelta::minutes(step)) {
            (hour, 0) => hour,
            _ => last,
        }
    }

    /// A member, or someone who is none.
    pub fn member(self, m: &Model) -> Nip {
        match self.keliru {
            1 if self.b.is_multiple_of(2) => nip(SEKRETARIAT),
            1 => nip(ORANG_LUAR),
            _ => m.anggota[usize::from(self.b) % m.anggota.len()],
        }
    }

    fn present(self, m: &Model) -> Nip {
        let present: Vec<Nip> = m.hadir.iter().copied().collect();
        match self.keliru {
            1 | 5 => self.member(m),
            _ => pick(&present, self.a).unwrap_or_else(|| self.member(m)),
        }
    }

    /// An item of the agenda, or one that is not on it.
    fn kunci(self, awal: &Awal, m: &Model) -> KunciAcara {
        let any = self.is(9).then(|| awal.mata_acara(self.a.into()).kunci);
        any.or_else(|| self.butir(m, |_| true).map(|b| b.kunci.clone()))
            .unwrap_or_else(|| awal.mata_acara(self.a.into()).kunci)
    }

    /// One of the items for which `fit` holds; any where there is none.
    pub fn butir(self, m: &Model, fit: impl Fn(&Butir) -> bool) -> Option<&Butir> {
        let fitting: Vec<&Butir> = m.butir.iter().filter(|b| fit(b)).collect();
        pick(&fitting, self.a).or_else(|| m.butir.get(usize::from(self.a) % m.butir.len().max(1)))
    }

    /// A list on which another candidate qualifies, or not.
    pub fn other_list(self, orang: Nip) -> NominatifBeku {
        let memenuhi = if self.is(3) { nip(ORANG_LUAR) } else { orang };
        let mut list = nominatif(
            [memenuhi].into(),
            if self.c.is_multiple_of(5) { self.b } else { 0 },
        );
        if self.is(4) {
            list.aturan = "paket-lain".into();
        }
        list
    }
}

fn blank(agenda: &mut MataAcara) {
    match &mut agenda.perihal {
        Perihal::PertimbanganMutasi { tujuan: isi, .. }
        | Perihal::Pemberhentian { dari: isi, .. }
        | Perihal::Lainnya { judul: isi, .. } => *isi = " ".into(),
        Perihal::PengisianJabatan { .. } => {}
    }
}

/// Entry `n`, beginning anew after the last; none of an empty list.
pub fn pick<T: Copy>(list: &[T], n: u8) -> Option<T> {
    list.get(usize::from(n) % list.len().max(1)).copied()
}
