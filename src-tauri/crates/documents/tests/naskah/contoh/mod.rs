//! Made-up records for tests and for looking at: nobody here exists.

use chrono::{NaiveDate, NaiveTime};
use sidang_documents::berita_acara::{
    AnggotaTim, AturanKuorum, Bahan, BeritaAcaraNaskah, Kehadiran, Keputusan, MataAcara, Mundur,
    NominatifBeku, Peran, Pimpinan, Salinan, SuratKeputusan,
};
use sidang_documents::surat_rekomendasi::{
    JabatanDitunda, LangkahBerikut, RekomendasiJabatan, SuratRekomendasiNaskah, SuratUsulan,
};
use sidang_documents::{CalonDirekomendasikan, JabatanDibahas, Kop, Orang};
use sidang_domain::kepegawaian::Nip;

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
        pangkat: [
            "Penata Tk. I, III/d",
            "Pembina, IV/a",
            "Pembina Utama Muda, IV/c",
        ][i % 3]
            .to_owned(),
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
            let (peran, kedudukan) = match i {
                0 => (Peran::Ketua, "Ketua merangkap anggota"),
                1 => (Peran::Sekretaris, "Sekretaris merangkap anggota"),
                _ => (Peran::Anggota, "Anggota"),
            };
            AnggotaTim {
                orang: Orang {
                    pangkat: "Pembina Utama Muda, IV/c".into(),
                    ..orang(i + 1, jabatan[i % jabatan.len()])
                },
                peran,
                kedudukan: kedudukan.to_owned(),
                dihitung_kuorum: true,
                kehadiran: Kehadiran::Hadir(Some(jam("08:50:00"))),
                konflik: Vec::new(),
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
    anggota[4].kehadiran = Kehadiran::TidakHadir("dinas luar di Makassar".to_owned());
    anggota[6].kehadiran = Kehadiran::TidakHadir("sakit".to_owned());
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
        kuorum: AturanKuorum {
            gasal: true,
            pasal: "Pasal 10 ayat (5) Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020".to_owned(),
        },
        pimpinan: Pimpinan::Ketua,
        bahan: Bahan {
            paket_aturan: "Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020 tentang Pola Karier (paket aturan teluk-sagara-2020)".to_owned(),
            dokumen: vec![
                "Surat usulan Kepala Dinas Pendidikan dan Kebudayaan Nomor 800/214/DIKBUD tanggal 1 Desember 2026;".to_owned(),
                "Peta jabatan dan daftar jabatan lowong menurut keadaan tanggal 14 Desember 2026;".to_owned(),
            ],
        },
        mata_acara: mata_acara(jumlah_acara),
        peringatan: vec!["Susunan tim berjumlah tujuh orang, sedangkan paket aturan menyebut lima orang; susunan mengikuti keputusan pembentukan tim.".to_owned()],
        pendapat_berbeda: Vec::new(),
        dasar_kerahasiaan: Some("Pasal 10 ayat (9) Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020".to_owned()),
        distribusi: vec!["Bupati Teluk Sagara;".to_owned(), "Ketua Tim Penilai Kinerja; dan".to_owned(), "arsip sekretariat.".to_owned()],
    }
}

/// The hardest lines: names of sixty characters, long units, a recusal, a dissent, a stand-in chair.
pub fn berita_acara_terpanjang() -> BeritaAcaraNaskah {
    let mut naskah = berita_acara(3);
    let panjang = "Prof. Dr. Ir. H. Raden Mas Koesoemaningrat Hadiprodjo, M.Sc.";
    assert_eq!(panjang.chars().count(), 60);
    for anggota in &mut naskah.anggota {
        anggota.orang.nama = panjang.to_owned();
        anggota.orang.jabatan = "Kepala Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana".to_owned();
    }
    naskah.anggota[0].kehadiran = Kehadiran::TidakHadir(
        "berhalangan tetap karena menjalani perawatan di rumah sakit pusat".to_owned(),
    );
    naskah.anggota[4].kehadiran = Kehadiran::Hadir(None);
    naskah.pimpinan = Pimpinan::Pengganti {
        anggota: 2,
        dasar:
            "Keputusan Bupati Teluk Sagara Nomor 800.1.3.3/99 Tahun 2026 tanggal 18 Desember 2026"
                .to_owned(),
    };
    naskah.anggota[3].konflik = vec![
        "hubungan keluarga dengan salah seorang calon pada jabatan Kepala Subbidang Perbendaharaan"
            .to_owned(),
    ];
    naskah.mata_acara[1].mundur = vec![Mundur {
        anggota: 3,
        alasan: "hubungan keluarga sedarah".to_owned(),
    }];
    for acara in &mut naskah.mata_acara {
        acara.jabatan.nama = "Kepala Bidang Pengendalian Penduduk, Penyuluhan, Penggerakan, Advokasi, dan Informasi Keluarga".to_owned();
        acara.jabatan.unit = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana".to_owned();
        if let Keputusan::Direkomendasikan { calon, .. } = &mut acara.keputusan {
            for calon in calon {
                calon.orang.nama = panjang.to_owned();
                calon.orang.jabatan = "Kepala Subbagian Perencanaan, Evaluasi, Pelaporan, dan Keuangan pada Dinas Lingkungan Hidup".to_owned();
            }
        }
    }
    naskah.pendapat_berbeda = vec![sidang_documents::berita_acara::PendapatBerbeda {
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
            alasan: "jumlah calon yang memenuhi syarat belum mencukupi.".to_owned(),
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
            "Bupati Teluk Sagara (sebagai laporan); dan".to_owned(),
            "Arsip.".to_owned(),
        ],
    }
}
