//! A made-up committee, post and nominative list, and a meeting about them.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use sidang_domain::aturan::{HitunganHari, Kriteria, bawaan};
use sidang_domain::kelayakan::{Hasil, Latar};
use sidang_domain::kepegawaian::{KedudukanHukum, Nip, RekamPegawai};
use sidang_domain::nominatif::DaftarNominatif;
use sidang_domain::peta_jabatan::{
    Eselon, Jabatan, JenisJabatan, KodeJabatan, PetaAcuan, UnitKerja,
};
use sidang_domain::rapat::{
    CaraHadir, CaraPutusan, Jadwal, Ketentuan, KetentuanPenilaian, KetentuanRapat, KunciAcara,
    MataAcara, NominatifBeku, Peristiwa, RapatId, SyaratKuorum, UsulRekomendasi,
};
use sidang_domain::tim::{Anggota, JenisTim, Peran, SkTim, Tim, TimId};

use super::{id, rekam, tanggal};

/// Date of the meeting.
pub const TANGGAL: &str = "2026-11-22";

pub fn rapat_id() -> RapatId {
    RapatId(id(500))
}

pub fn kode(text: &str) -> KodeJabatan {
    KodeJabatan::parse(text).unwrap()
}

pub fn kunci(text: &str) -> KunciAcara {
    KunciAcara::parse(text).unwrap()
}

pub fn jam(text: &str) -> NaiveTime {
    text.parse().unwrap()
}

/// The NIP of the `n`th member.
pub fn anggota(n: u32) -> Nip {
    rekam(100 + n).pegawai.nip
}

/// The NIP of the `n`th candidate: 1 to 3 qualify, 4 does not.
pub fn calon(n: u32) -> Nip {
    rekam(n).pegawai.nip
}

/// A committee of five and one of its secretariat.
pub fn tim(id_tim: u128, tanggal_sk: &str) -> Tim {
    let orang = (1..=6).map(|n| Anggota {
        nip: anggota(n),
        nama: format!("Anggota {n}"),
        jabatan: "Kepala Dinas".to_owned(),
        golongan: rekam(n).pegawai.golongan.filter(|_| n != 3),
        peran: match n {
            1 => Peran::Ketua,
            2 => Peran::Sekretaris,
            6 => Peran::Sekretariat,
            _ => Peran::Anggota,
        },
        unsur: None,
        dihitung_kuorum: n != 6,
        eselon: None,
    });
    let sk = SkTim {
        nomor: format!("800/{id_tim}/2026"),
        tanggal: tanggal(tanggal_sk),
        tentang: "Pembentukan Tim Penilai Kinerja".to_owned(),
        penetap: "Bupati Contoh".to_owned(),
        berlaku_sampai: None,
    };
    Tim::new(TimId(id(id_tim)), JenisTim::Tpk, sk, orang.collect()).unwrap()
}

pub fn jabatan(kode_jabatan: &str) -> Jabatan {
    Jabatan {
        kode: kode(kode_jabatan),
        nama: "Kepala Seksi".to_owned(),
        jenis: JenisJabatan::Pengawas,
        eselon: Some(Eselon::IVa),
        kelas: Some(9),
        unit: UnitKerja {
            nama: "Bidang Darat".to_owned(),
            induk: "Dinas Perhubungan".to_owned(),
            kota: None,
        },
        pendidikan_minimal: None,
        kebutuhan: 1,
        pemangku: Vec::new(),
    }
}

fn layak(n: u32) -> RekamPegawai {
    let mut orang = rekam(n);
    orang.pegawai.kedudukan = Some(if n == 4 {
        KedudukanHukum::Lain("Tugas Belajar".to_owned())
    } else {
        KedudukanHukum::Aktif
    });
    orang.pegawai.golongan = Some("III/d".parse().unwrap());
    orang.kompetensi[0].sosial_kultural = orang.kompetensi[0].teknis;
    orang
}

pub fn daftar(kode_jabatan: &str, per: &str) -> DaftarNominatif {
    let orang: Vec<_> = (1..=4).map(layak).collect();
    let latar = Latar {
        aturan: &bawaan()[0],
        per: tanggal(per),
        peta: &PetaAcuan::default(),
        pencalonan_terbuka: false,
    };
    DaftarNominatif::susun(&jabatan(kode_jabatan), &orang, &latar, 0).unwrap()
}

pub fn dibuat() -> Peristiwa {
    Peristiwa::Dibuat {
        id: rapat_id(),
        jadwal: Jadwal {
            tanggal: tanggal(TANGGAL),
            jam: jam("09:00:00"),
            zona: "WITA".to_owned(),
            tempat: "Ruang Rapat".to_owned(),
        },
        nomor: Some("TPK ke-2 Tahun 2026".to_owned()),
        tim: Box::new(tim(1, "2026-01-05")),
        ketentuan: Box::new(ketentuan()),
    }
}

fn rule<T>(nilai: T, dasar: &str) -> Ketentuan<T> {
    Ketentuan {
        nilai,
        dasar: dasar.to_owned(),
    }
}

fn ketentuan() -> KetentuanRapat {
    KetentuanRapat {
        paket: bawaan()[0].id.clone(),
        dasar_hukum: "Peraturan Bupati Contoh".to_owned(),
        tim: "Pasal 9 ayat (1)".to_owned(),
        nominatif: "Pasal 10 ayat (2)".to_owned(),
        kuorum: rule(SyaratKuorum::default(), "Pasal 10 ayat (5)"),
        wakil: rule(false, "Pasal 10 ayat (5)"),
        daring: rule(false, "Pasal 10 ayat (5)"),
        mundur_dihitung_hadir: rule(false, "Pasal 10 ayat (5)"),
        ketua_pengganti: "Pasal 10 ayat (6)".to_owned(),
        ketua_sementara: rule(false, "Pasal 10 ayat (6)"),
        calon_lain: rule(true, "Pasal 10 ayat (3)"),
        penilaian: rule(
            KetentuanPenilaian {
                kriteria: vec![Kriteria::Kepemimpinan],
                selisih: 30,
                wajib: false,
            },
            "Pasal 5 ayat (3)",
        ),
        pemilih_rahasia: rule(5, "Pasal 10 ayat (9)"),
        min_calon: rule(2, "Pasal 10 ayat (7)"),
        pensiun: "Pasal 10 ayat (4)".to_owned(),
        berita_acara: "Pasal 10 ayat (8)".to_owned(),
        rekomendasi_hari: rule(3, "Pasal 10 ayat (8)"),
        hitungan_hari: HitunganHari::Kalender,
    }
}

pub fn beku(daftar: &DaftarNominatif) -> NominatifBeku {
    let count = |hasil| u32::try_from(daftar.dengan_hasil(hasil).count()).unwrap();
    NominatifBeku {
        sidik: daftar.sidik().to_string(),
        per: daftar.per(),
        aturan: daftar.aturan().to_owned(),
        memenuhi: daftar
            .dengan_hasil(Hasil::Memenuhi)
            .map(|c| c.profil.nip)
            .collect(),
        perlu_verifikasi: count(Hasil::PerluVerifikasi),
        tidak_memenuhi: count(Hasil::TidakMemenuhi),
        batas_pensiun: BTreeMap::new(),
    }
}

pub fn agenda_ditambah(daftar: &DaftarNominatif) -> Peristiwa {
    let agenda = MataAcara::pengisian(daftar.jabatan().clone(), beku(daftar), false);
    Peristiwa::AgendaDitambah {
        agenda: Box::new(agenda),
    }
}

pub fn hadir(n: u32) -> Peristiwa {
    hadir_pukul(n, "08:55:00")
}

pub fn hadir_pukul(n: u32, pukul: &str) -> Peristiwa {
    Peristiwa::Hadir {
        nip: anggota(n),
        jam: jam(pukul),
        cara: CaraHadir::Langsung,
    }
}

pub fn pergi(n: u32) -> Peristiwa {
    Peristiwa::Pergi {
        nip: anggota(n),
        jam: jam("10:00:00"),
    }
}

pub fn mundur(n: u32, kode_jabatan: &str) -> Peristiwa {
    Peristiwa::Mundur {
        acara: kunci(kode_jabatan),
        nip: anggota(n),
        alasan: "Saudara kandung calon".to_owned(),
    }
}

pub fn dibuka() -> Peristiwa {
    Peristiwa::Dibuka {
        jam: jam("09:05:00"),
    }
}

pub fn direkomendasikan(kode_jabatan: &str, urutan: &[u32]) -> Peristiwa {
    Peristiwa::Direkomendasikan {
        acara: kunci(kode_jabatan),
        usul: UsulRekomendasi {
            calon: urutan.iter().map(|n| calon(*n)).collect(),
            alasan: "Kinerja dan kompetensi terbaik".to_owned(),
        },
        cara: CaraPutusan::Musyawarah,
    }
}

pub fn ditunda(kode_jabatan: &str) -> Peristiwa {
    Peristiwa::Ditunda {
        acara: kunci(kode_jabatan),
        alasan: "Menunggu hasil asesmen".to_owned(),
    }
}

pub fn ditutup() -> Peristiwa {
    Peristiwa::Ditutup {
        jam: jam("11:00:00"),
    }
}

/// Called, with the posts J1 and J2 on the agenda; J1's and J2's lists (and others to try) are frozen.
pub fn disiapkan() -> Vec<Peristiwa> {
    vec![
        dibuat(),
        agenda_ditambah(&daftar("J1", TANGGAL)),
        agenda_ditambah(&daftar("J2", TANGGAL)),
    ]
}

/// [`disiapkan`], three of five present, opened.
pub fn terbuka() -> Vec<Peristiwa> {
    let mut events = disiapkan();
    events.extend([hadir(1), hadir(2), hadir(3), dibuka()]);
    events
}

/// [`terbuka`], both posts decided, closed.
pub fn tertutup() -> Vec<Peristiwa> {
    let mut events = terbuka();
    events.extend([direkomendasikan("J1", &[2, 1]), ditunda("J2"), ditutup()]);
    events
}
