//! What the printed minutes hold.

use crate::alat::{Berkas, assert_angka_sama_dengan_kata, assert_urut};
use crate::contoh;
use sidang_documents::berita_acara::{
    BeritaAcaraNaskah, CaraPutusan, Keputusan, Mundur, Pertemuan, Pilihan,
};
use sidang_documents::{Error, Kehadiran, tanggal};
use sidang_domain::aturan::Pecahan;
use sidang_domain::rapat::{GasalPada, SyaratKuorum};
use sidang_domain::tim::Peran;

fn cetak(naskah: &BeritaAcaraNaskah) -> Berkas {
    Berkas::new(&naskah.render().unwrap())
}

#[test]
fn isi_menurut_urutan_baku() {
    let mut naskah = contoh::berita_acara(6);
    naskah.mata_acara[0].pendapat = contoh::berita_acara_terpanjang().mata_acara[0]
        .pendapat
        .clone();
    assert_urut(
        &cetak(&naskah).teks(),
        &[
            "RAHASIA",
            "Salinan ke-1 dari 3",
            "PEMERINTAH KABUPATEN TELUK SAGARA",
            "BERITA ACARA RAPAT",
            "Nomor 800.1.3.3/15/TPK/2026",
            "Pada hari ini, Senin tanggal dua puluh satu bulan Desember tahun dua ribu dua puluh enam (21-12-2026), \
             pukul 09.00 WITA, bertempat di Ruang Rapat",
            "I. Susunan dan Kehadiran Tim",
            "Drs. Andi Baso Mappanyukki",
            "Tidak hadir dinas luar",
            "II. Keabsahan Rapat",
            "7 (tujuh) orang. Anggota yang hadir pada saat rapat dibuka berjumlah 5 (lima) orang, yaitu lebih dari \
             setengah jumlah anggota dan berjumlah gasal. Berdasarkan Pasal 10 ayat (5)",
            "SAH",
            "III. Pimpinan Rapat",
            "IV. Bahan Rapat",
            "per tanggal 21 Desember 2026",
            "V. Pembahasan dan Keputusan",
            "1. Kepala Bidang Pembinaan Pendidikan Dasar",
            "12 memenuhi syarat, 0 perlu verifikasi, 40 tidak memenuhi syarat",
            "Pertimbangan:",
            "4. Sekretaris Kecamatan",
            "Ditunda:",
            "VI. Catatan Rapat",
            "VII. Pendapat Berbeda",
            "menghendaki urutan kedua",
            "VIII. Kesimpulan",
            "Dari 6 (enam) jabatan yang dibahas, 5 (lima) jabatan direkomendasikan calonnya dan 1 (satu) jabatan ditunda.",
            "IX. Kerahasiaan dan Distribusi",
            "X. Penutup",
            "Rapat ditutup pukul 11.45 WITA.",
            "Ketua Tim Penilai Kinerja,",
            "Sekretaris Tim Penilai Kinerja,",
            "Lampiran I Berita Acara",
            "DAFTAR HADIR RAPAT",
            "Lampiran II Berita Acara",
            "DAFTAR NOMINATIF YANG DIBEKUKAN",
            "9e3779b9 9e3779b9",
        ],
    );
}

#[test]
fn setiap_angka_sama_dengan_katanya() {
    for naskah in [
        contoh::berita_acara(1),
        contoh::berita_acara(21),
        contoh::berita_acara_terpanjang(),
        contoh::berita_acara_lengkap(),
    ] {
        let ditemukan = assert_angka_sama_dengan_kata(&cetak(&naskah).teks());
        assert!(ditemukan >= 8, "hanya {ditemukan} angka dengan kata");
    }
}

#[test]
fn tanggal_kata_sama_dengan_tanggal_angka() {
    for hari in ["2026-08-17", "2027-01-01", "2028-02-29", "2030-10-10"] {
        let naskah = BeritaAcaraNaskah {
            pertemuan: vec![contoh::pertemuan(hari)],
            ..contoh::berita_acara(1)
        };
        let teks = cetak(&naskah).teks();
        let kata = teks.split("Pada hari ini, ").nth(1).unwrap();
        let (kata, sisa) = kata.split_once(" (").unwrap();
        let angka = chrono::NaiveDate::parse_from_str(&sisa[..10], "%d-%m-%Y").unwrap();
        assert_eq!(angka, naskah.pertemuan[0].tanggal);
        assert_eq!(kata, tanggal::tanggal_dengan_kata(angka));
    }
}

#[test]
fn penanda_tangan_adalah_yang_hadir_dan_satu_halaman() {
    for naskah in [
        contoh::berita_acara(1),
        contoh::berita_acara(6),
        contoh::berita_acara(40),
    ] {
        let berkas = cetak(&naskah);
        let halaman = (1..=berkas.jumlah_halaman())
            .map(|n| berkas.teks_halaman(n))
            .find(|teks| teks.contains("Ketua Tim Penilai Kinerja, Sekretaris Tim"))
            .expect("ketua dan sekretaris berdampingan");
        let tanda_tangan = halaman
            .split("Demikian berita acara")
            .nth(1)
            .expect("penutup ikut");
        for anggota in &naskah.anggota {
            let hadir = matches!(anggota.kehadiran, Kehadiran::Hadir(_));
            let nip = anggota.orang.nip.grouped(' ');
            assert_eq!(tanda_tangan.contains(&nip), hadir, "{}", anggota.orang.nama);
        }
        assert_urut(tanda_tangan, &["1. Anggota,", "2. Anggota,", "3. Anggota,"]);
    }
}

#[test]
fn ketua_pengganti_dan_anggota_yang_mundur_tercatat() {
    let naskah = contoh::berita_acara_terpanjang();
    assert_urut(
        &cetak(&naskah).teks(),
        &[
            "pukul 09.10 WITA sampai 11.05",
            "anggota berikut tidak ikut membahas dan memutuskan mata acara yang disebut:",
            "pada mata acara nomor 2",
            "hubungan keluarga dengan salah seorang calon",
            "9 (sembilan) orang. Anggota yang hadir pada saat rapat dibuka berjumlah 7 (tujuh) orang",
            "selaku ketua pengganti Tim Penilai Kinerja berdasarkan Keputusan Bupati",
            "Diputuskan oleh: 5 (lima) dari 9 (sembilan) anggota; tidak ikut memutuskan:",
            "Ketua Pengganti Tim Penilai Kinerja,",
        ],
    );
}

#[test]
fn sekretariat_tercatat_tetapi_tidak_dihitung_dan_tidak_menandatangani() {
    let mut naskah = contoh::berita_acara(1);
    let mut staf = naskah.anggota[2].clone();
    staf.peran = Peran::Sekretariat;
    staf.dihitung = false;
    staf.orang = contoh::orang(50, "Analis Sumber Daya Manusia Aparatur");
    naskah.anggota.push(staf.clone());
    let teks = cetak(&naskah).teks();
    assert_eq!(teks.matches("Sekretariat (bukan anggota)").count(), 2);
    assert_eq!(
        teks.matches(&staf.orang.nip.grouped(' ')).count(),
        2,
        "hanya dalam kedua daftar"
    );
    assert!(teks.contains("Jumlah anggota 7 (tujuh) orang, hadir 5 (lima) orang."));
}

#[test]
fn fonta_tertanam_sebagian_dan_berkas_sehat() {
    let berkas = cetak(&contoh::berita_acara(6));
    berkas.periksa();
    assert!(
        berkas
            .info("Title")
            .starts_with("BERITA ACARA RAPAT TIM PENILAI KINERJA")
    );
    assert!(berkas.info("Page size").contains("A4"));
    let fonts = berkas.fonts();
    assert_eq!(fonts.len(), 2, "{fonts:?}");
    for font in fonts {
        assert!(font.contains("+LiberationSans"), "{font}");
        // Embedded, subset, with a map to Unicode.
        assert!(font.contains("yes yes yes"), "{font}");
    }
}

#[test]
fn dicetak_ulang_sama_setiap_byte() {
    let naskah = contoh::berita_acara(6);
    assert!(naskah.render().unwrap() == naskah.render().unwrap());
    let lain = BeritaAcaraNaskah {
        nomor: "800.1.3.3/16/TPK/2026".to_owned(),
        ..naskah.clone()
    };
    assert!(naskah.render().unwrap() != lain.render().unwrap());
}

#[test]
fn nomor_halaman_dan_catatan_rahasia_di_setiap_halaman() {
    let berkas = cetak(&contoh::berita_acara(40));
    let jumlah = berkas.jumlah_halaman();
    assert!((12..=22).contains(&jumlah), "{jumlah} halaman");
    for n in 1..=jumlah {
        let kaki = format!(
            "RAHASIA \u{2013} Berita Acara Nomor 800.1.3.3/15/TPK/2026 Halaman {n} dari {jumlah}"
        );
        assert!(berkas.teks_halaman(n).ends_with(&kaki));
    }
}

#[test]
fn kepala_tabel_berulang_dan_setiap_jabatan_tercetak() {
    let berkas = cetak(&contoh::berita_acara(40));
    let mut jabatan = 0;
    for n in 1..=berkas.jumlah_halaman() {
        let teks = berkas.teks_halaman(n);
        let di_halaman = teks.matches("Daftar nominatif: ").count();
        if di_halaman > 0 {
            assert!(
                teks.contains("Calon menurut urutan"),
                "halaman {n} tanpa kepala tabel"
            );
        }
        jabatan += di_halaman;
    }
    assert_eq!(jabatan, 40);
}

#[test]
fn tim_besar_setiap_nama_sehalaman_dengan_nip_nya() {
    let mut naskah = contoh::berita_acara(1);
    naskah.anggota = contoh::anggota(21);
    naskah.kuorum = contoh::kuorum(21, 21);
    naskah.mata_acara[0].kuorum = naskah.kuorum;
    let berkas = cetak(&naskah);
    let halaman: Vec<_> = (1..=berkas.jumlah_halaman())
        .map(|n| berkas.teks_halaman(n))
        .collect();
    for anggota in &naskah.anggota {
        let nama_dan_nip = format!(
            "{} NIP {}",
            anggota.orang.nama,
            anggota.orang.nip.grouped(' ')
        );
        let ditemukan = halaman.iter().filter(|teks| teks.contains(&nama_dan_nip));
        assert!(ditemukan.count() >= 2, "{nama_dan_nip}");
    }
}

#[test]
fn huruf_khusus_terbaca_kembali() {
    let mut naskah = contoh::berita_acara(1);
    let nama = "Andr\u{e9} N\u{fa}\u{f1}ez \u{2013} \u{201c}Dg. Ma\u{2019}ruf\u{201d}, S.Si.";
    naskah.anggota[0].orang.nama = nama.to_owned();
    assert_eq!(cetak(&naskah).teks().matches(nama).count(), 4);
}

#[test]
fn tanpa_kuorum_tidak_dapat_dicetak() {
    for (hadir, sah) in [(3, false), (4, false), (5, true), (6, false), (7, false)] {
        // Seven present would be lawful, but the list marks only five.
        let kuorum = contoh::kuorum(7, hadir);
        let mut rapat = contoh::berita_acara(1);
        rapat.kuorum = kuorum;
        let mut acara = contoh::berita_acara(1);
        acara.mata_acara[0].kuorum = kuorum;
        for naskah in [rapat, acara] {
            match naskah.render() {
                Ok(_) => assert!(sah, "{hadir} dari 7"),
                Err(Error::KuorumTidakTerpenuhi {
                    hadir: h,
                    anggota: 7,
                    ..
                }) => assert!(h == hadir && h < 7),
                Err(Error::JumlahTidakCocok {
                    dihitung: 7,
                    tercatat: 5,
                }) => assert_eq!(hadir, 7),
                Err(lain) => panic!("{lain}"),
            }
        }
    }
}

#[test]
fn penundaan_tanpa_kuorum_tetap_tercetak() {
    let mut naskah = contoh::berita_acara(1);
    naskah.mata_acara[0].kuorum.hadir = 4;
    naskah.mata_acara[0].peserta = 4;
    naskah.mata_acara[0].cara = None;
    naskah.mata_acara[0].keputusan = Keputusan::Ditunda {
        alasan: "Kuorum tidak lagi terpenuhi.".to_owned(),
    };
    let teks = cetak(&naskah).teks();
    assert!(teks.contains("Ditunda oleh") && teks.contains("Kuorum tidak lagi terpenuhi."));
}

#[test]
fn catatan_yang_bertentangan_ditolak() {
    let absen = contoh::berita_acara(1).anggota[4].orang.nip;

    let mut naskah = contoh::berita_acara(1);
    naskah.kuorum.anggota = 9;
    assert!(matches!(
        naskah.render(),
        Err(Error::JumlahTidakCocok {
            dihitung: 9,
            tercatat: 7
        })
    ));

    let mut naskah = contoh::berita_acara(1);
    naskah.pimpinan.nip = absen;
    assert!(matches!(naskah.render(), Err(Error::PimpinanTidakHadir)));

    let mut naskah = contoh::berita_acara(1);
    naskah.mata_acara[0].keputusan = Keputusan::Direkomendasikan {
        calon: Vec::new(),
        alasan: String::new(),
    };
    assert!(matches!(naskah.render(), Err(Error::TanpaCalon { .. })));

    let mut naskah = contoh::berita_acara(1);
    naskah.mata_acara[0].mundur = vec![Mundur {
        nip: absen,
        alasan: "keluarga".to_owned(),
    }];
    assert!(matches!(
        naskah.render(),
        Err(Error::MundurTidakHadir { .. })
    ));

    let mut naskah = contoh::berita_acara(1);
    naskah.kop.logo = Some(b"bukan gambar".to_vec());
    assert!(matches!(naskah.render(), Err(Error::Logo)));
}

#[test]
fn tanpa_pertemuan_tidak_dapat_dicetak() {
    let naskah = BeritaAcaraNaskah {
        pertemuan: Vec::new(),
        ..contoh::berita_acara(1)
    };
    assert!(matches!(naskah.render(), Err(Error::TanpaPertemuan)));
}

#[test]
fn jumlah_suara_sama_dengan_yang_ikut_memutuskan() {
    for (suara, sah) in [(5, true), (4, false), (6, false)] {
        let mut naskah = contoh::berita_acara(1);
        let pilihan = Pilihan::Calon("Calon".to_owned());
        naskah.mata_acara[0].cara = Some(CaraPutusan::Rahasia(vec![(pilihan, suara)]));
        match naskah.render() {
            Ok(_) => assert!(sah, "{suara} dari 5"),
            Err(Error::SuaraTidakCocok {
                suara: s,
                peserta: 5,
                ..
            }) => assert!(s == suara && !sah),
            Err(lain) => panic!("{lain}"),
        }
    }
}

#[test]
fn penanda_tangan_tim_besar_sehalaman_dengan_penutup() {
    let naskah = contoh::berita_acara_lengkap();
    let berkas = cetak(&naskah);
    let halaman = (1..=berkas.jumlah_halaman())
        .map(|n| berkas.teks_halaman(n))
        .find(|teks| teks.contains("Demikian berita acara"))
        .unwrap();
    let tanda_tangan = halaman.split("Demikian berita acara").nth(1).unwrap();
    for anggota in &naskah.anggota {
        let hadir = matches!(anggota.kehadiran, Kehadiran::Hadir(_));
        let nip = anggota.orang.nip.grouped(' ');
        assert_eq!(tanda_tangan.contains(&nip), hadir, "{}", anggota.orang.nama);
    }
    assert!(tanda_tangan.contains("(diwakili Wa Ode Salmiah, S.H.)"));
}

#[test]
fn rapat_beberapa_hari_bertanggal_pertemuan_terakhir() {
    let naskah = contoh::berita_acara_lengkap();
    assert_urut(
        &cetak(&naskah).teks(),
        &[
            "Rabu tanggal dua puluh tiga bulan Desember tahun dua ribu dua puluh enam (23-12-2026), pukul 13.30 WITA",
            "melanjutkan dan menyelesaikan rapat yang dibuka pada hari Senin tanggal 21 Desember 2026",
            "pengisian 3 (tiga) jabatan, mutasi 2 (dua) pegawai, pemberhentian 1 (satu) pegawai dari jabatan, dan 1 \
             (satu) hal lain",
            "Pejabat pengawasan internal",
            "secara daring",
            "diwakili Wa Ode Salmiah, S.H.",
            "tanpa keterangan",
            "IV. Jalannya Rapat",
            "2 (dua) pertemuan",
            "Senin, 21 Desember 2026 09.00 sampai 12.00 WITA",
            "diskors: pemeriksaan data diklat tiga calon",
            "Rabu, 23 Desember 2026 13.30 sampai 16.10 WITA",
            "rapat ditutup",
            "Rapat ditutup pukul 16.10 WITA.",
            "DAFTAR HADIR RAPAT",
            "Senin, 21 Desember 2026, pukul 09.00 sampai 12.00 WITA",
            "Rabu, 23 Desember 2026, pukul 13.30 sampai 16.10 WITA",
        ],
    );
}

#[test]
fn pernyataan_konflik_setiap_anggota_tercatat() {
    assert_urut(
        &cetak(&contoh::berita_acara_lengkap()).teks(),
        &[
            "Anggota berikut menyatakan konflik kepentingan:",
            "(saudara ipar), istri calon adalah adik kandung.",
            "Sebanyak 11 (sebelas) anggota yang hadir menyatakan tidak mempunyai konflik kepentingan",
            "Pernyataan konflik kepentingan tidak dicatat dari",
        ],
    );
    let semua = cetak(&contoh::berita_acara(1)).teks();
    assert!(semua.contains("Semua anggota yang hadir menyatakan tidak mempunyai konflik"));
    let mut naskah = contoh::berita_acara(1);
    naskah.anggota.iter_mut().for_each(|a| a.deklarasi = None);
    assert!(
        cetak(&naskah)
            .teks()
            .contains("Tidak ada pernyataan konflik kepentingan")
    );
}

#[test]
fn mata_acara_bernomor_menurut_jenisnya() {
    assert_urut(
        &cetak(&contoh::berita_acara_lengkap()).teks(),
        &[
            "A. Pengisian jabatan",
            "1. Kepala Bidang Pembinaan Pendidikan Dasar",
            "Pemungutan suara terbuka: ",
            ": 8 (delapan) suara; ",
            ": 4 (empat) suara; Abstain: 1 (satu) suara (rinciannya dalam Lampiran III).",
            "Pemungutan suara rahasia: ",
            ": 7 (tujuh) suara; ",
            "Calon lain: ",
            "dengan alasan: tidak ada calon yang memenuhi syarat pada daftar nominatif.",
            "B. Pertimbangan mutasi",
            "4. ",
            "Badan Keuangan dan Aset Daerah",
            "Keputusan: disetujui.",
            "5. ",
            "Keputusan: tidak disetujui.",
            "Pemungutan suara rahasia: Tidak setuju: 9 (sembilan) suara; Setuju: 4 (empat) suara.",
            "C. Pemberhentian dari jabatan",
            "6. ",
            "Ditunda: hasil evaluasi kinerja",
            "D. Hal lain",
            "7. Tata cara penilaian calon",
            "menolak: menghendaki calon urutan kedua",
            "Dari 7 (tujuh) mata acara yang dibahas, 3 (tiga) jabatan direkomendasikan calonnya, 2 (dua) mata acara \
             disetujui, 1 (satu) mata acara tidak disetujui, dan 1 (satu) mata acara ditunda.",
        ],
    );
}

#[test]
fn suara_rahasia_tidak_menyebut_anggota() {
    let mut naskah = contoh::berita_acara(1);
    let pilihan = |nama: &str| Pilihan::Calon(nama.to_owned());
    naskah.mata_acara[0].cara = Some(CaraPutusan::Rahasia(vec![
        (pilihan("Calon Pertama"), 3),
        (pilihan("Calon Kedua"), 2),
    ]));
    let berkas = cetak(&naskah);
    let teks = berkas.teks();
    assert!(teks.contains(
        "Pemungutan suara rahasia: Calon Pertama: 3 (tiga) suara; Calon Kedua: 2 (dua) suara."
    ));
    assert!(!teks.contains("HASIL PEMUNGUTAN SUARA"));
}

#[test]
fn suara_terbuka_terlampir_per_anggota() {
    let naskah = contoh::berita_acara_lengkap();
    let Some(CaraPutusan::Terbuka(suara)) = &naskah.mata_acara[0].cara else {
        panic!("a roll call")
    };
    let teks = cetak(&naskah).teks();
    let lampiran = teks.split("HASIL PEMUNGUTAN SUARA TERBUKA").nth(1).unwrap();
    let baris: Vec<_> = suara
        .iter()
        .map(|s| format!("{} {}", s.nama, s.pilihan))
        .collect();
    let mut urut = vec!["Mata acara nomor 1: Kepala Bidang Pembinaan Pendidikan Dasar"];
    urut.extend(baris.iter().map(String::as_str));
    urut.push("belum cukup mengenal kedua calon");
    assert_urut(lampiran, &urut);
}

#[test]
fn perbaikan_terlampir_dan_segel_tercetak() {
    let naskah = contoh::berita_acara_lengkap();
    let berkas = cetak(&naskah);
    let sidik = ["5bd1e995"; 8].join(" ");
    assert_urut(
        &berkas.teks(),
        &[
            "Segel Rekaman",
            "rekaman versi 2 adalah:",
            &sidik,
            "memuat 1 (satu) perbaikan sebagaimana tercantum dalam Lampiran IV.",
            "Lampiran IV Berita Acara",
            "PERBAIKAN",
            "Kehadiran anggota nomor 4",
            "hadir pukul 08.50 WITA",
            "hadir pukul 09.50 WITA",
            "Sebab: salah ketik jam kedatangan",
            "Alasan: daftar hadir bertanda tangan",
            "Segel versi 2: ",
            "Ketua Tim Penilai Kinerja, Sekretaris Tim Penilai Kinerja,",
        ],
    );
    let kaki = "Berita Acara Nomor 800.1.3.3/15/TPK/2026, sidik 5bd1e995 5bd1e995 Halaman";
    for n in 1..=berkas.jumlah_halaman() {
        assert!(berkas.teks_halaman(n).contains(kaki), "halaman {n}");
    }
}

#[test]
fn rapat_yang_diskors_pada_hari_yang_sama_berdaftar_hadir_satu() {
    let naskah = BeritaAcaraNaskah {
        pertemuan: vec![
            Pertemuan {
                alasan: Some("salat zuhur".to_owned()),
                ..contoh::pertemuan(contoh::HARI)
            },
            contoh::pertemuan(contoh::HARI),
        ],
        ..contoh::berita_acara(1)
    };
    let teks = cetak(&naskah).teks();
    assert!(teks.contains("mengadakan rapat untuk mempertimbangkan pengisian 1 (satu) jabatan"));
    assert!(teks.contains("09.00 sampai 11.45 dan 09.00 sampai 11.45 WITA"));
    assert_eq!(
        teks.matches("Tanda tangan").count(),
        1,
        "one list for the day"
    );
}

#[test]
fn keabsahan_menurut_syarat_kuorum() {
    let syarat = |lebih_dari: &str, gasal| SyaratKuorum {
        lebih_dari: Pecahan::try_from(lebih_dari.to_owned()).unwrap(),
        gasal,
    };
    for (syarat, kata) in [
        (
            SyaratKuorum::default(),
            "lebih dari setengah jumlah anggota dan berjumlah gasal.",
        ),
        (
            syarat("2/3", GasalPada::Keanggotaan),
            "lebih dari 2/3 jumlah anggota, sedangkan jumlah anggota gasal.",
        ),
        (
            syarat("1/2", GasalPada::Tidak),
            "lebih dari setengah jumlah anggota. Berdasarkan",
        ),
    ] {
        let mut naskah = contoh::berita_acara(1);
        naskah.kuorum.syarat = syarat;
        let teks = cetak(&naskah).teks();
        assert!(teks.contains(kata), "{kata}");
    }
}
