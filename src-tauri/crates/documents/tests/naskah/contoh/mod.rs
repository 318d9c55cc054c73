//! Made-up records for tests and for looking at: nobody here exists.
#![allow(clippy::unwrap_used, reason = "fixed data that parses")]

mod profil;

use chrono::{NaiveDate, NaiveTime};
use sidang_documents::berita_acara::{
    AnggotaTim, Bahan, BeritaAcaraNaskah, Kehadiran, Keputusan, MataAcara, NominatifBeku,
    PendapatBerbeda, Pimpinan, Salinan, SuratKeputusan,
};
use sidang_documents::surat_rekomendasi::{
    JabatanDitunda, LangkahBerikut, RekomendasiJabatan, SuratRekomendasiNaskah, SuratUsulan,
};
use sidang_documents::{CalonDirekomendasikan, JabatanDibahas, Kop, Orang};
use sidang_domain::kepegawaian::{Golongan, Nip};
use sidang_domain::rapat::{CaraHadir, Kuorum, Mundur, Sesi};
use sidang_domain::tim::Peran;

pub use profil::{profil, profil_terpanjang};

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

pub fn tanggal(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn jam(text: &str) -> NaiveTime {
    text.parse().unwrap()
}

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
        nip: Nip::parse(&nip).unwrap(),
        golongan: Some([Golongan::IIId, Golongan::IVa, Golongan::IVc][i % 3]),
        jabatan: jabatan.to_owned(),
    }
}

pub fn kop() -> Kop {
    Kop {
        pemda: "Pemerintah Kabupaten Teluk Sagara".to_owned(),
        instansi: "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia".to_owned(),
        alamat: "Kompleks Perkantoran Pemerintah Daerah, Jalan Cempaka Nomor 1, Sagara 93899\nTelepon (0400) 000000, laman bkpsdm.teluksagara.example".to_owned(),
        logo: Some(include_bytes!("lambang.png").to_vec()),
    }
}

fn sesi(datang: NaiveTime, pergi: Option<NaiveTime>) -> Sesi {
    Sesi {
        tanggal: NaiveDate::from_ymd_opt(2026, 12, 21).unwrap(),
        datang,
        pergi,
        cara: CaraHadir::Langsung,
    }
}

fn hadir(sejak: &str) -> Kehadiran {
    Kehadiran::Hadir(vec![sesi(jam(sejak), None)])
}

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
                kehadiran: hadir("08:50:00"),
            }
        })
        .collect()
}

fn jabatan_dibahas(i: usize) -> JabatanDibahas {
    JabatanDibahas {
        nama: JABATAN[i % JABATAN.len()].to_owned(),
        unit: UNIT[i % UNIT.len()].to_owned(),
        eselon: Some(["III.b", "IV.a"][i % 2].to_owned()),
        kelas: Some(11 - u8::try_from(i % 2).unwrap() * 2),
    }
}

fn calon(i: usize) -> CalonDirekomendasikan {
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

pub fn mata_acara(jumlah: usize) -> Vec<MataAcara> {
    (0..jumlah)
        .map(|i| MataAcara {
            jabatan: jabatan_dibahas(i),
            nominatif: NominatifBeku {
                per_tanggal: tanggal("2026-12-21"),
                sidik: format!("{:08x}", 0x9e37_79b9_u32.wrapping_mul(u32::try_from(i).unwrap() + 1)).repeat(8),
                memenuhi: 12 - i % 4,
                perlu_verifikasi: i % 3,
                tidak_memenuhi: 40 + i,
            },
            keputusan: if i % 4 == 3 {
                Keputusan::Ditunda { alasan: "hanya satu calon yang memenuhi syarat dan data diklat tiga calon lain masih harus diverifikasi.".to_owned() }
            } else {
                Keputusan::Direkomendasikan {
                    calon: (0..2 + i % 2).map(|k| calon(i * 5 + k)).collect(),
                    alasan: "predikat kinerja dua tahun terakhir sangat baik, pengalaman pada bidang tugas yang sama, serta hasil uji kompetensi tertinggi di antara calon yang memenuhi syarat.".to_owned(),
                }
            },
            kuorum: Kuorum::new(7, 5),
            mundur: Vec::new(),
            catatan: if i % 5 == 2 {
                vec!["calon urutan 2 mencapai batas enam bulan sebelum pensiun pada tanggal 14 Maret 2027.".to_owned()]
            } else {
                Vec::new()
            },
        })
        .collect()
}

pub fn berita_acara(jumlah_acara: usize) -> BeritaAcaraNaskah {
    let mut anggota = anggota(7);
    let ketua = anggota[0].orang.nip;
    anggota[4].kehadiran = Kehadiran::TidakHadir(Some("dinas luar di Makassar".to_owned()));
    anggota[6].kehadiran = Kehadiran::TidakHadir(None);
    BeritaAcaraNaskah {
        kop: kop(),
        judul: vec![
            "BERITA ACARA RAPAT".to_owned(),
            "TIM PENILAI KINERJA PEGAWAI NEGERI SIPIL".to_owned(),
            "KABUPATEN TELUK SAGARA".to_owned(),
        ],
        nomor: "800.1.3.3/15/TPK/2026".to_owned(),
        salinan: Some(Salinan { ke: 1, dari: 3 }),
        tanggal: tanggal("2026-12-21"),
        mulai: jam("09:00:00"),
        selesai: jam("11:45:00"),
        zona: "WITA".to_owned(),
        tempat: "Ruang Rapat Sekretariat Daerah Kabupaten Teluk Sagara".to_owned(),
        istilah_tim: "Tim Penilai Kinerja".to_owned(),
        dasar: SuratKeputusan {
            penetap: "Bupati Teluk Sagara".to_owned(),
            nomor: "800.1.3.3/7 Tahun 2026".to_owned(),
            tanggal: tanggal("2026-01-12"),
            tentang: "Pembentukan Tim Penilai Kinerja Pegawai Negeri Sipil di Lingkungan Pemerintah Kabupaten Teluk Sagara".to_owned(),
        },
        anggota,
        kuorum: Kuorum::new(7, 5),
        pasal_kuorum: "Pasal 10 ayat (5) Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020".to_owned(),
        pimpinan: Pimpinan { nip: ketua, dasar: None },
        bahan: Bahan {
            paket_aturan: "Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020 tentang Pola Karier (paket aturan teluk-sagara-2020)".to_owned(),
            dokumen: vec![
                "Surat usulan Kepala Dinas Pendidikan dan Kebudayaan Nomor 800/214/DIKBUD tanggal 1 Desember 2026".to_owned(),
                "Peta jabatan dan daftar jabatan lowong menurut keadaan tanggal 14 Desember 2026".to_owned(),
            ],
        },
        mata_acara: mata_acara(jumlah_acara),
        peringatan: vec!["Susunan tim berjumlah tujuh orang, sedangkan paket aturan menyebut lima orang; susunan mengikuti keputusan pembentukan tim.".to_owned()],
        pendapat_berbeda: Vec::new(),
        dasar_kerahasiaan: Some("Pasal 10 ayat (9) Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020".to_owned()),
        distribusi: vec!["Bupati Teluk Sagara".to_owned(), "Ketua Tim Penilai Kinerja".to_owned(), "arsip sekretariat".to_owned()],
    }
}

/// The hardest lines: names of sixty characters, long units, a recusal, a dissent, a stand-in chair.
pub fn berita_acara_terpanjang() -> BeritaAcaraNaskah {
    let mut naskah = berita_acara(3);
    naskah.anggota = anggota(9);
    naskah.kuorum = Kuorum::new(9, 7);
    for acara in &mut naskah.mata_acara {
        acara.kuorum = naskah.kuorum;
    }
    let panjang = "Prof. Dr. Ir. H. Raden Mas Koesoemaningrat Hadiprodjo, M.Sc.";
    assert_eq!(panjang.chars().count(), 60);
    for anggota in &mut naskah.anggota {
        panjang.clone_into(&mut anggota.orang.nama);
        "Kepala Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana".clone_into(&mut anggota.orang.jabatan);
    }
    let alasan = "berhalangan tetap karena menjalani perawatan di rumah sakit pusat";
    naskah.anggota[0].kehadiran = Kehadiran::TidakHadir(Some(alasan.to_owned()));
    naskah.anggota[4].kehadiran = Kehadiran::Hadir(vec![sesi(jam("09:10:00"), Some(jam("11:05:00")))]);
    naskah.pimpinan = Pimpinan {
        nip: naskah.anggota[2].orang.nip,
        dasar: Some(
            "Keputusan Bupati Teluk Sagara Nomor 800.1.3.3/99 Tahun 2026 tanggal 18 Desember 2026"
                .to_owned(),
        ),
    };
    naskah.mata_acara[1].kuorum = Kuorum::new(9, 5);
    naskah.mata_acara[1].mundur = [3, 5]
        .map(|i: usize| Mundur {
            nip: naskah.anggota[i].orang.nip,
            alasan: "hubungan keluarga dengan salah seorang calon".to_owned(),
        })
        .to_vec();
    for acara in &mut naskah.mata_acara {
        "Kepala Bidang Pengendalian Penduduk, Penyuluhan, Penggerakan, Advokasi, dan Informasi Keluarga".clone_into(&mut acara.jabatan.nama);
        "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana".clone_into(&mut acara.jabatan.unit);
        if let Keputusan::Direkomendasikan { calon, .. } = &mut acara.keputusan {
            for calon in calon {
                panjang.clone_into(&mut calon.orang.nama);
                "Kepala Subbagian Perencanaan, Evaluasi, Pelaporan, dan Keuangan pada Dinas Lingkungan Hidup".clone_into(&mut calon.orang.jabatan);
            }
        }
    }
    naskah.pendapat_berbeda = vec![PendapatBerbeda {
        nama: panjang.to_owned(),
        uraian: "menghendaki urutan kedua menjadi urutan pertama karena masa kerja pada jenjang pengawas lebih lama.".to_owned(),
    }];
    naskah
}

pub fn surat() -> SuratRekomendasiNaskah {
    let rekomendasi = mata_acara(3)
        .into_iter()
        .filter_map(|acara| match acara.keputusan {
            Keputusan::Direkomendasikan { calon, .. } => Some(RekomendasiJabatan {
                jabatan: JabatanDibahas {
                    unit: UNIT[0].to_owned(),
                    ..acara.jabatan
                },
                calon,
                keterangan: acara.catatan.into_iter().next(),
            }),
            Keputusan::Ditunda { .. } => None,
        })
        .take(2)
        .collect();
    SuratRekomendasiNaskah {
        kop: kop(),
        nomor: "R-800.1.3.3/16/TPK/2026".to_owned(),
        lampiran: None,
        hal: "Rekomendasi Usulan Promosi/Mutasi Jabatan".to_owned(),
        tempat: "Sagara".to_owned(),
        tanggal: tanggal("2026-12-23"),
        kepada: format!("Kepala {}", UNIT[0]),
        di: "Sagara".to_owned(),
        unit: UNIT[0].to_owned(),
        istilah_tim: "Tim Penilai Kinerja".to_owned(),
        usulan: Some(SuratUsulan {
            nomor: "800/214/DIKBUD".to_owned(),
            tanggal: tanggal("2026-12-01"),
        }),
        tanggal_rapat: tanggal("2026-12-21"),
        nomor_berita_acara: "800.1.3.3/15/TPK/2026".to_owned(),
        rekomendasi,
        ditunda: vec![JabatanDitunda {
            jabatan: JabatanDibahas {
                nama: "Kepala Seksi Kurikulum dan Penilaian".to_owned(),
                unit: UNIT[0].to_owned(),
                eselon: Some("IV.a".to_owned()),
                kelas: Some(9),
            },
            alasan: "jumlah calon yang memenuhi syarat belum mencukupi".to_owned(),
        }],
        dasar_kerahasiaan: Some(
            "Pasal 10 ayat (9) Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020".to_owned(),
        ),
        langkah: LangkahBerikut::Mengusulkan {
            kepada:
                "Bupati Teluk Sagara melalui Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
                    .to_owned(),
        },
        catatan_tanggal: None,
        selaku: "Ketua Tim Penilai Kinerja".to_owned(),
        penanda_tangan: orang(1, "Sekretaris Daerah"),
        tembusan: vec![
            "Bupati Teluk Sagara (sebagai laporan)".to_owned(),
            "Arsip".to_owned(),
        ],
    }
}
