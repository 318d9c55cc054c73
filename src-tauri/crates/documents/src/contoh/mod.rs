//! Made-up records of the documents of a meeting, for looking at a template while it is written, and for tests. Nobody
//! in them exists.
#![allow(clippy::missing_panics_doc, reason = "fixed data that parses")]

mod distribusi;
mod profil;
mod surat;

use chrono::{NaiveDate, NaiveTime};
use sidang_domain::kepegawaian::{Golongan, Nip};
use sidang_domain::naskah::JenisNaskah;
use sidang_domain::rapat::{CaraHadir, Kuorum, Sesi};
use sidang_domain::tim::Peran;

use crate::berita_acara::{
    Bahan, BeritaAcaraNaskah, CaraPutusan, Keputusan, MataAcara, MenjelangPensiun, NominatifBeku,
    Perihal, Pertemuan, Pimpinan, SelakuPimpinan, Usulan,
};
use crate::templat::{Templat, bawaan};
use crate::{
    AnggotaTim, CalonDirekomendasikan, JabatanDibahas, Kehadiran, Kop, Orang, PokokRapat, Salinan,
    SuratKeputusan,
};

pub use distribusi::distribusi;
pub use profil::profil;
pub use surat::{penundaan, surat, undangan};

/// The template that the program brings along.
fn templat(jenis: JenisNaskah) -> Templat {
    Templat::parse(bawaan(jenis)).expect("the program's own has no mistakes")
}

const NAMA: [&str; 12] = [
    "Siti Nurhaliza Rahmawati, S.Sos.",
    "Drs. Andi Baso Mappanyukki, M.Si.",
    "Muhammad Fikri Affandi, S.E., M.M.",
    "Yohanes Krisostomus Waturandang, S.STP.",
    "Nyoman Ayu Lestari, S.Kom.",
    "Ketut Wijaya Kusumaningrat, S.T., M.T.",
    "Maria Goretti Simbolon, S.H.",
    "Abdul Ghafur, S.Pd., M.Pd.",
    "dr. Fransiska Tandayu, M.Kes.",
    "Ir. Bambang Sutrisno, M.P.",
    "Wa Ode Nurjannah, S.K.M.",
    "La Ode Hasanuddin, A.Md.",
];

const UNIT: [&str; 5] = [
    "Dinas Pendidikan dan Kebudayaan",
    "Badan Keuangan dan Aset Daerah",
    "Dinas Pekerjaan Umum, Penataan Ruang, Perumahan, dan Kawasan Permukiman",
    "Kecamatan Sukamaju",
    "Dinas Kependudukan dan Pencatatan Sipil",
];

const JABATAN: [&str; 5] = [
    "Kepala Bidang Pembinaan Pendidikan Dasar",
    "Kepala Subbidang Perbendaharaan",
    "Kepala Bidang Bina Marga",
    "Sekretaris Kecamatan",
    "Kepala Seksi Pelayanan Pencatatan Sipil",
];

const UNSUR: [&str; 4] = [
    "Pejabat yang berwenang",
    "Pejabat kepegawaian",
    "Pejabat pengawasan internal",
    "Pejabat pimpinan tinggi terkait",
];

/// A day, `YYYY-MM-DD`.
pub fn tanggal(text: &str) -> NaiveDate {
    text.parse().expect("well-formed")
}

/// An hour, `HH:MM:SS`.
pub fn jam(text: &str) -> NaiveTime {
    text.parse().expect("well-formed")
}

/// The person `i`.
pub fn orang(i: usize, jabatan: &str) -> Orang {
    let nip = format!(
        "19{:02}{:02}{:02}200{}{:02}{}{:03}",
        68 + i % 20,
        i % 12 + 1,
        i % 27 + 1,
        i % 9 + 1,
        i % 12 + 1,
        i % 2 + 1,
        i % 900 + 1
    );
    Orang {
        nama: NAMA[i % NAMA.len()].to_owned(),
        nip: Nip::parse(&nip).expect("well-formed"),
        golongan: Some([Golongan::IIId, Golongan::IVa, Golongan::IVc][i % 3]),
        jabatan: jabatan.to_owned(),
    }
}

/// A letterhead with its logo.
pub fn kop() -> Kop {
    Kop {
        pemda: "Pemerintah Kabupaten Teluk Sagara".to_owned(),
        instansi: "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia".to_owned(),
        alamat: "Kompleks Perkantoran Pemerintah Daerah, Jalan Cempaka Nomor 1, Sagara 93899\nTelepon (0400) 000000, laman bkpsdm.teluksagara.example".to_owned(),
        logo: Some(include_bytes!("lambang.png").to_vec()),
        kepala_daerah: false,
    }
}

/// The day of the meeting.
pub const HARI: &str = "2026-12-21";

/// Members, and those present.
pub fn kuorum(anggota: u32, hadir: u32) -> Kuorum {
    Kuorum::new(anggota, hadir)
}

fn hadir(sejak: &str) -> Kehadiran {
    Kehadiran::Hadir(vec![Sesi {
        tanggal: tanggal(HARI),
        datang: jam(sejak),
        pergi: None,
        cara: CaraHadir::Langsung,
    }])
}

/// A committee of so many members, all of whom came.
pub fn anggota(jumlah: usize) -> Vec<AnggotaTim> {
    let jabatan = [
        "Sekretaris Daerah",
        "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
        "Inspektur Daerah",
        "Asisten Administrasi Umum Sekretariat Daerah",
        "Kepala Badan Perencanaan Pembangunan Daerah",
        "Kepala Bagian Hukum Sekretariat Daerah",
        "Kepala Bagian Organisasi Sekretariat Daerah",
    ];
    (0..jumlah)
        .map(|i| {
            let peran = [Peran::Ketua, Peran::Sekretaris]
                .get(i)
                .copied()
                .unwrap_or(Peran::Anggota);
            let jabatan = jabatan[i % jabatan.len()];
            AnggotaTim {
                orang: Orang {
                    golongan: Some(Golongan::IVc),
                    ..orang(i + 1, jabatan)
                },
                peran,
                dihitung: true,
                unsur: Some(UNSUR[i.min(3)].to_owned()),
                kehadiran: hadir("08:50:00"),
                deklarasi: Some(Vec::new()),
            }
        })
        .collect()
}

/// The post `i`.
pub fn jabatan_dibahas(i: usize) -> JabatanDibahas {
    JabatanDibahas {
        nama: JABATAN[i % JABATAN.len()].to_owned(),
        unit: UNIT[i % UNIT.len()].to_owned(),
        eselon: Some(["III.b", "IV.a"][i % 2].to_owned()),
        kelas: Some(11 - u8::try_from(i % 2).expect("below 2") * 2),
    }
}

/// The candidate `i`.
pub fn calon(i: usize) -> CalonDirekomendasikan {
    CalonDirekomendasikan {
        orang: orang(
            i + 3,
            [
                "Analis Kepegawaian Ahli Muda",
                "Kepala Subbagian Umum dan Kepegawaian",
                "Pengelola Barang Milik Daerah",
            ][i % 3],
        ),
        hasil: "Memenuhi syarat".to_owned(),
        arah: [
            "Promosi (vertikal)",
            "Mutasi (horizontal)",
            "Promosi (diagonal)",
        ][i % 3]
            .to_owned(),
    }
}

/// The frozen list `i`.
pub fn nominatif(i: usize) -> NominatifBeku {
    let kata = 0x9e37_79b9_u32.wrapping_mul(u32::try_from(i).expect("few") + 1);
    NominatifBeku {
        per_tanggal: tanggal(HARI),
        sidik: format!("{kata:08x}").repeat(8),
        memenuhi: 12 - i % 4,
        perlu_verifikasi: i % 3,
        tidak_memenuhi: 40 + i,
    }
}

/// So many posts to be filled, each fourth of them postponed.
pub fn mata_acara(jumlah: usize) -> Vec<MataAcara> {
    (0..jumlah)
        .map(|i| MataAcara {
            perihal: Perihal::PengisianJabatan {
                jabatan: jabatan_dibahas(i),
                nominatif: nominatif(i),
                calon_lain: Vec::new(),
            },
            keputusan: if i % 4 == 3 {
                Keputusan::Ditunda { alasan: "hanya satu calon yang memenuhi syarat dan data diklat tiga calon lain masih harus diverifikasi.".to_owned() }
            } else {
                Keputusan::Direkomendasikan {
                    calon: (0..2 + i % 2).map(|k| calon(i * 5 + k)).collect(),
                    alasan: "predikat kinerja dua tahun terakhir sangat baik, pengalaman pada bidang tugas yang sama, serta hasil uji kompetensi tertinggi di antara calon yang memenuhi syarat.".to_owned(),
                }
            },
            cara: (i % 4 != 3).then_some(CaraPutusan::Musyawarah),
            kuorum: kuorum(7, 5),
            peserta: 5,
            mundur: Vec::new(),
            pendapat: Vec::new(),
            menjelang_pensiun: (i % 5 == 2).then(|| MenjelangPensiun {
                dasar: "Pasal 10 ayat (4) Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020".to_owned(),
                calon: vec![(calon(i * 5 + 1).orang.nama, tanggal("2027-03-14"))],
            }),
            menggantikan: 0,
        })
        .collect()
}

/// Committee, decree, place and passages.
pub fn pokok_rapat() -> PokokRapat {
    PokokRapat {
        istilah_tim: "Tim Penilai Kinerja".to_owned(),
        dasar: SuratKeputusan {
            penetap: "Bupati Teluk Sagara".to_owned(),
            nomor: "800.1.3.3/7 Tahun 2026".to_owned(),
            tanggal: tanggal("2026-01-12"),
            tentang: "Pembentukan Tim Penilai Kinerja Pegawai Negeri Sipil di Lingkungan Pemerintah Kabupaten Teluk Sagara".to_owned(),
        },
        tempat: "Ruang Rapat Sekretariat Daerah Kabupaten Teluk Sagara".to_owned(),
        zona: "WITA".to_owned(),
        pasal_kuorum: "Pasal 10 ayat (5) Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020".to_owned(),
        dasar_kerahasiaan: Some(
            "Pasal 10 ayat (9) Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020".to_owned(),
        ),
    }
}

/// A morning's sitting.
pub fn pertemuan(hari: &str) -> Pertemuan {
    Pertemuan {
        tanggal: tanggal(hari),
        dibuka: jam("09:00:00"),
        selesai: jam("11:45:00"),
        alasan: None,
    }
}

/// Minutes of a meeting on so many posts, to which five of seven members came.
pub fn berita_acara(jumlah_acara: usize) -> BeritaAcaraNaskah {
    let mut anggota = anggota(7);
    let ketua = anggota[0].orang.nip;
    anggota[4].kehadiran = Kehadiran::TidakHadir(Some("dinas luar di Makassar".to_owned()));
    anggota[6].kehadiran = Kehadiran::TidakHadir(None);
    for absen in [4, 6] {
        anggota[absen].deklarasi = None;
    }
    BeritaAcaraNaskah {
        templat: templat(JenisNaskah::BeritaAcara),
        kop: kop(),
        pemerintah: "Kabupaten Teluk Sagara".to_owned(),
        nomor: "800.1.3.3/15/TPK/2026".to_owned(),
        salinan: Some(Salinan { ke: 1, dari: 3 }),
        rapat: pokok_rapat(),
        pertemuan: vec![pertemuan(HARI)],
        anggota,
        kuorum: kuorum(7, 5),
        pimpinan: Pimpinan { nip: ketua, selaku: SelakuPimpinan::Ketua },
        bahan: Bahan {
            paket_aturan: "Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020 tentang Pola Karier (paket aturan teluk-sagara-2020)".to_owned(),
            usulan: vec![
                Usulan {
                    unit: "Dinas Pendidikan dan Kebudayaan".to_owned(),
                    nomor: "800/214/DIKBUD".to_owned(),
                    tanggal: tanggal("2026-12-01"),
                },
                Usulan {
                    unit: "Dinas Kesehatan".to_owned(),
                    nomor: "800/97/DINKES".to_owned(),
                    tanggal: tanggal("2026-12-03"),
                },
            ],
        },
        mata_acara: mata_acara(jumlah_acara),
        peringatan: vec!["Susunan tim berjumlah tujuh orang, sedangkan paket aturan menyebut lima orang; susunan mengikuti keputusan pembentukan tim.".to_owned()],
        distribusi: vec!["Bupati Teluk Sagara".to_owned(), "Ketua Tim Penilai Kinerja".to_owned(), "arsip sekretariat".to_owned()],
        segel: None,
        perbaikan: Vec::new(),
    }
}
