//! What the printed minutes hold.

use crate::alat::{Berkas, assert_angka_sama_dengan_kata, assert_urut};
use crate::contoh;
use sidang_documents::berita_acara::{BeritaAcaraNaskah, CaraPutusan, Keputusan, Mundur, Pilihan};
use sidang_documents::{Error, Kehadiran, tanggal};
use sidang_domain::tim::Peran;

fn cetak(naskah: &BeritaAcaraNaskah) -> Berkas {
    Berkas::new(&naskah.render(&contoh::tata()).unwrap().pdf)
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
            "selaku ketua pengganti Tim Penilai Kinerja berdasarkan penetapan Bupati",
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
    assert!(naskah.render(&contoh::tata()).unwrap() == naskah.render(&contoh::tata()).unwrap());
    let lain = BeritaAcaraNaskah {
        nomor: "800.1.3.3/16/TPK/2026".to_owned(),
        ..naskah.clone()
    };
    assert!(naskah.render(&contoh::tata()).unwrap() != lain.render(&contoh::tata()).unwrap());
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
            match naskah.render(&contoh::tata()) {
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
        naskah.render(&contoh::tata()),
        Err(Error::JumlahTidakCocok {
            dihitung: 9,
            tercatat: 7
        })
    ));

    let mut naskah = contoh::berita_acara(1);
    naskah.pimpinan.nip = absen;
    assert!(matches!(
        naskah.render(&contoh::tata()),
        Err(Error::PimpinanTidakHadir)
    ));

    let mut naskah = contoh::berita_acara(1);
    naskah.mata_acara[0].keputusan = Keputusan::Direkomendasikan {
        calon: Vec::new(),
        alasan: String::new(),
    };
    assert!(matches!(
        naskah.render(&contoh::tata()),
        Err(Error::TanpaCalon { .. })
    ));

    let mut naskah = contoh::berita_acara(1);
    naskah.mata_acara[0].mundur = vec![Mundur {
        nip: absen,
        alasan: "keluarga".to_owned(),
    }];
    assert!(matches!(
        naskah.render(&contoh::tata()),
        Err(Error::MundurTidakHadir { .. })
    ));

    let mut naskah = contoh::berita_acara(1);
    naskah.kop.logo = Some(b"bukan gambar".to_vec());
    assert!(matches!(naskah.render(&contoh::tata()), Err(Error::Logo)));
}

#[test]
fn tanpa_pertemuan_tidak_dapat_dicetak() {
    let naskah = BeritaAcaraNaskah {
        pertemuan: Vec::new(),
        ..contoh::berita_acara(1)
    };
    assert!(matches!(
        naskah.render(&contoh::tata()),
        Err(Error::TanpaPertemuan)
    ));
}

#[test]
fn jumlah_suara_sama_dengan_yang_ikut_memutuskan() {
    for (suara, sah) in [(5, true), (4, false), (6, false)] {
        let mut naskah = contoh::berita_acara(1);
        let pilihan = Pilihan::Calon("Calon".to_owned());
        naskah.mata_acara[0].cara = Some(CaraPutusan::Rahasia(vec![(pilihan, suara)]));
        match naskah.render(&contoh::tata()) {
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
