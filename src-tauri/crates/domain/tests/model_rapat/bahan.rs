//! What the random meetings are made of: people, rule packs, committees and items, all invented.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;
use sidang_domain::aturan::{HitunganHari, Kriteria, Pecahan};
use sidang_domain::kepegawaian::{Golongan, Nip};
use sidang_domain::peta_jabatan::{Eselon, Jabatan, JenisJabatan, KodeJabatan, UnitKerja};
use sidang_domain::rapat::{
    GasalPada, Jadwal, Ketentuan, KetentuanPenilaian, KetentuanRapat, KunciAcara, MataAcara,
    NominatifBeku, OrangAcara, Perihal, Peristiwa, RapatId, SyaratKuorum,
};
use sidang_domain::tim::{Anggota, JenisTim, Peran, SkTim, Tim, TimId};
use uuid::Uuid;

/// Serial number of the person who belongs to the secretariat.
pub const SEKRETARIAT: u32 = 20;
/// Serial number of someone who has nothing to do with the meeting.
pub const ORANG_LUAR: u32 = 30;
/// Serial number of the first candidate.
const CALON: u32 = 101;
/// How many candidates there are besides the members who are candidates.
const JUMLAH_CALON: u32 = 5;
pub const PAKET: &str = "paket-uji";

pub fn nip(n: u32) -> Nip {
    Nip::parse(&format!("198001012005011{n:03}")).unwrap()
}

/// The day of the meeting, or so many days after it.
pub fn tanggal(hari: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 21).unwrap() + Days::new(hari)
}

/// So many minutes after eight.
pub fn jam(menit: u32) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt((8 * 60 + menit % 900) * 60, 0).unwrap()
}

/// What a pack decides about meetings.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "as the pack has them")]
pub struct Paket {
    pub lebih_dari: (usize, usize),
    pub gasal: GasalPada,
    pub wakil: bool,
    pub daring: bool,
    pub mundur_dihitung_hadir: bool,
    pub ketua_sementara: bool,
    pub calon_lain: bool,
    pub nilai_wajib: bool,
    pub selisih: u32,
    pub min_calon: u32,
}

impl Paket {
    /// The strict reading of every gap in the sources.
    pub const KETAT: Self = Self {
        lebih_dari: (1, 2),
        gasal: GasalPada::Kehadiran,
        wakil: false,
        daring: false,
        mundur_dihitung_hadir: false,
        ketua_sementara: false,
        calon_lain: true,
        nilai_wajib: false,
        selisih: 30,
        min_calon: 2,
    };

    pub fn any() -> impl Strategy<Value = Self> {
        prop_oneof![
            Just(Self::KETAT),
            (any::<u8>(), 0..3_u8, 0..3_u8, 0..4_u32).prop_map(|(bits, share, odd, min_calon)| {
                let on = |bit: u8| bits >> bit & 1 == 1;
                Self {
                    lebih_dari: [(1, 2), (2, 3), (1, 3)][usize::from(share)],
                    gasal: [
                        GasalPada::Kehadiran,
                        GasalPada::Keanggotaan,
                        GasalPada::Tidak,
                    ][usize::from(odd)],
                    wakil: on(0),
                    daring: on(1),
                    mundur_dihitung_hadir: on(2),
                    ketua_sementara: on(3),
                    calon_lain: on(4),
                    nilai_wajib: on(5) && on(7),
                    selisih: if on(6) { 30 } else { 10 },
                    min_calon,
                }
            }),
        ]
    }

    pub fn ketentuan(&self) -> KetentuanRapat {
        fn rule<T>(nilai: T, ayat: u8) -> Ketentuan<T> {
            Ketentuan {
                nilai,
                dasar: format!("Pasal 10 ayat ({ayat})"),
            }
        }
        let (atas, bawah) = self.lebih_dari;
        KetentuanRapat {
            paket: PAKET.into(),
            dasar_hukum: "Peraturan Bupati Contoh Raya Nomor 1 Tahun 2026".into(),
            tim: "Pasal 9 ayat (1)".into(),
            nominatif: "Pasal 10 ayat (2)".into(),
            kuorum: rule(
                SyaratKuorum {
                    lebih_dari: Pecahan::try_from(format!("{atas}/{bawah}")).unwrap(),
                    gasal: self.gasal,
                },
                5,
            ),
            wakil: rule(self.wakil, 5),
            daring: rule(self.daring, 5),
            mundur_dihitung_hadir: rule(self.mundur_dihitung_hadir, 5),
            ketua_pengganti: "Pasal 10 ayat (6)".into(),
            ketua_sementara: rule(self.ketua_sementara, 6),
            calon_lain: rule(self.calon_lain, 3),
            penilaian: rule(
                KetentuanPenilaian {
                    kriteria: KRITERIA.to_vec(),
                    selisih: self.selisih,
                    wajib: self.nilai_wajib,
                },
                3,
            ),
            pemilih_rahasia: rule(5, 9),
            min_calon: rule(self.min_calon, 7),
            pensiun: "Pasal 10 ayat (4)".into(),
            berita_acara: "Pasal 10 ayat (8)".into(),
            rekomendasi_hari: rule(3, 8),
            hitungan_hari: HitunganHari::Kalender,
        }
    }
}

/// What the committee scores in the random meetings.
pub const KRITERIA: [Kriteria; 2] = [Kriteria::Kepemimpinan, Kriteria::KerjaSama];

/// One item before it is on the agenda.
#[derive(Debug, Clone, Copy)]
pub struct Bahan {
    pub jenis: u8,
    /// Who qualifies: bits 0 to 4 candidates, bits 5 to 7 the first members.
    pub memenuhi: u8,
    /// Whose last lawful day is when: two bits for each of the first candidates.
    pub pensiun: u8,
}

/// With what a random meeting begins.
#[derive(Debug, Clone)]
pub struct Awal {
    /// Members who are counted.
    pub anggota: u32,
    /// Whether the secretary stands apart from the members, as in a Baperjakat.
    pub sekretaris_terpisah: bool,
    pub sekretariat: bool,
    pub paket: Paket,
    pub bahan: Vec<Bahan>,
}

impl Awal {
    pub fn any() -> impl Strategy<Value = Self> {
        let anggota = prop_oneof![4 => 3..8_u32, 1 => 1..=15_u32];
        let jenis = prop_oneof![3 => Just(0), 2 => 1..4_u8];
        let memenuhi = prop_oneof![5 => 3..32_u8, 2 => any::<u8>(), 2 => Just(0)];
        let pensiun = prop_oneof![2 => Just(0), 1 => any::<u8>()];
        let bahan = (jenis, memenuhi, pensiun).prop_map(|(jenis, memenuhi, pensiun)| Bahan {
            jenis,
            memenuhi,
            pensiun,
        });
        let bahan = proptest::collection::vec(bahan, 1..=6);
        (anggota, any::<bool>(), any::<bool>(), Paket::any(), bahan).prop_map(
            |(anggota, terpisah, sekretariat, paket, bahan)| Self {
                anggota,
                sekretaris_terpisah: terpisah && anggota > 1,
                sekretariat,
                paket,
                bahan,
            },
        )
    }

    /// The members who are counted, in the decree's order; the first is the chair.
    pub fn anggota(&self) -> impl Iterator<Item = Nip> + use<> {
        (1..=self.anggota).map(nip)
    }

    pub fn dibuat(&self) -> Peristiwa {
        Peristiwa::Dibuat {
            id: RapatId(Uuid::nil()),
            jadwal: Jadwal {
                tanggal: tanggal(0),
                jam: jam(60),
                zona: "WITA".into(),
                tempat: "Aula".into(),
            },
            nomor: None,
            tim: Box::new(self.tim()),
            ketentuan: Box::new(self.paket.ketentuan()),
        }
    }

    fn tim(&self) -> Tim {
        let person = |n: u32, peran, dihitung_kuorum| Anggota {
            nip: nip(n),
            nama: format!("Anggota {n}"),
            jabatan: "Kepala Dinas".into(),
            golongan: Some(Golongan::IVb),
            eselon: Some(Eselon::IIb),
            peran,
            unsur: None,
            dihitung_kuorum,
        };
        let mut orang: Vec<Anggota> = (1..=self.anggota)
            .map(|n| match n {
                1 => person(n, Peran::Ketua, true),
                2 if !self.sekretaris_terpisah => person(n, Peran::Sekretaris, true),
                _ => person(n, Peran::Anggota, true),
            })
            .collect();
        if self.sekretaris_terpisah {
            orang.insert(1, person(SEKRETARIAT + 1, Peran::Sekretaris, false));
        }
        if self.sekretariat {
            orang.push(person(SEKRETARIAT, Peran::Sekretariat, true));
        }
        let sk = SkTim {
            nomor: "800/1/2026".into(),
            tanggal: tanggal_sk(),
            tentang: "Pembentukan Tim Penilai Kinerja".into(),
            penetap: "Bupati Contoh Raya".into(),
            berlaku_sampai: Some(sk_berakhir()),
        };
        Tim::new(TimId(Uuid::nil()), JenisTim::Tpk, sk, orang).unwrap()
    }

    /// The names of everyone in the decree.
    pub fn nama(&self) -> impl Iterator<Item = String> + use<> {
        let tim = self.tim();
        tim.orang()
            .iter()
            .map(|a| a.nama.clone())
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// The item that `n` stands for; beyond the end it begins anew.
    pub fn mata_acara(&self, n: usize) -> MataAcara {
        let n = n % self.bahan.len();
        self.bahan[n].mata_acara(u32::try_from(n).unwrap())
    }
}

pub fn tanggal_sk() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).unwrap()
}

/// The last day of the decree.
pub fn sk_berakhir() -> NaiveDate {
    tanggal(4)
}

impl Bahan {
    fn mata_acara(self, n: u32) -> MataAcara {
        let perihal = match self.jenis {
            0 => return MataAcara::pengisian(jabatan(n), self.nominatif(), n % 2 == 1),
            1 => Perihal::PertimbanganMutasi {
                orang: self.orang(n),
                tujuan: "Dinas Kesehatan".into(),
                uraian: String::new(),
            },
            2 => Perihal::Pemberhentian {
                orang: self.orang(n),
                dari: "Kepala Seksi".into(),
                uraian: "Permintaan sendiri.".into(),
            },
            _ => Perihal::Lainnya {
                judul: "Rencana suksesi".into(),
                uraian: String::new(),
            },
        };
        let kunci = match &perihal {
            Perihal::PertimbanganMutasi { orang, .. } => KunciAcara::mutasi(orang.nip),
            Perihal::Pemberhentian { orang, .. } => KunciAcara::pemberhentian(orang.nip),
            _ => KunciAcara::lainnya(n as usize + 1),
        };
        MataAcara {
            kunci,
            perihal,
            usulan: Vec::new(),
        }
    }

    /// Mostly an outsider, now and then a member of the committee.
    fn orang(self, n: u32) -> OrangAcara {
        let serial = if self.memenuhi >= 32 {
            n % 3 + 1
        } else {
            CALON + 50 + n
        };
        OrangAcara {
            nip: nip(serial),
            nama: format!("Pegawai {serial}"),
            golongan: Some(Golongan::IIId),
            jabatan: "Kepala Seksi".into(),
            unit: "Dinas Perhubungan".into(),
        }
    }

    /// The list of those who qualify.
    pub fn nominatif(self) -> NominatifBeku {
        let memenuhi: BTreeSet<Nip> = (0..8)
            .filter(|bit| self.memenuhi >> bit & 1 == 1)
            .map(|bit| {
                if bit < JUMLAH_CALON {
                    nip(CALON + bit)
                } else {
                    nip(bit - JUMLAH_CALON + 1)
                }
            })
            .collect();
        nominatif(memenuhi, self.pensiun)
    }
}

/// A list frozen for the day of the meeting; `pensiun` says whose last lawful day is before, on, or after it.
pub fn nominatif(memenuhi: BTreeSet<Nip>, pensiun: u8) -> NominatifBeku {
    let batas_pensiun: BTreeMap<Nip, NaiveDate> = (0..4)
        .filter_map(|n| match pensiun >> (2 * n) & 3 {
            0 => None,
            1 => Some((n, tanggal(0) - Days::new(1))),
            later => Some((n, tanggal(u64::from(later) - 2))),
        })
        .map(|(n, batas)| (nip(CALON + n), batas))
        .filter(|(nip, _)| memenuhi.contains(nip))
        .collect();
    NominatifBeku {
        sidik: "0".repeat(64),
        per: tanggal(0),
        aturan: PAKET.into(),
        memenuhi,
        perlu_verifikasi: 0,
        tidak_memenuhi: 0,
        batas_pensiun,
    }
}

/// Candidate `n` of those who may be thought of though they are on no list.
pub fn calon_di_luar_daftar(n: u32) -> Nip {
    nip(CALON + n % JUMLAH_CALON)
}

pub fn jabatan(n: u32) -> Jabatan {
    Jabatan {
        kode: KodeJabatan::parse(&format!("J{n}")).unwrap(),
        nama: "Camat".into(),
        jenis: JenisJabatan::Administrator,
        eselon: Some(Eselon::IIIa),
        kelas: Some(12),
        unit: UnitKerja {
            nama: "Kecamatan".into(),
            induk: "Kecamatan".into(),
            kota: None,
        },
        pendidikan_minimal: None,
        kebutuhan: 1,
        pemangku: Vec::new(),
    }
}
