//! What the printed minutes hold.

use crate::alat::{Berkas, assert_urut};
use crate::contoh;
use sidang_documents::berita_acara::{BeritaAcaraNaskah, Kehadiran, Keputusan, Pimpinan};
use sidang_documents::terbilang::terbilang;
use sidang_documents::{Error, tanggal};

fn cetak(naskah: &BeritaAcaraNaskah) -> Berkas {
    Berkas::new(&naskah.render().unwrap())
}

#[test]
fn isi_menurut_urutan_baku() {
    let mut naskah = contoh::berita_acara(6);
    naskah.pendapat_berbeda = contoh::berita_acara_terpanjang().pendapat_berbeda;
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
            "7 (tujuh) orang. Anggota yang hadir berjumlah 5 (lima) orang, yaitu lebih dari setengah jumlah anggota \
             dan berjumlah gasal. Berdasarkan Pasal 10 ayat (5)",
            "SAH",
            "III. Pimpinan Rapat",
            "IV. Bahan Rapat",
            "per tanggal 21 Desember 2026",
            "V. Pembahasan dan Rekomendasi",
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
    ] {
        let teks = cetak(&naskah).teks();
        let mut ditemukan = 0;
        for (at, _) in teks.match_indices(" (") {
            let angka: u64 = match teks[..at].rsplit(' ').next().and_then(|a| a.parse().ok()) {
                Some(angka) => angka,
                None => continue,
            };
            let kata = &teks[at + 2..at + teks[at..].find(')').unwrap()];
            if kata.chars().all(|c| c.is_ascii_lowercase() || c == ' ') {
                assert_eq!(kata, terbilang(angka));
                ditemukan += 1;
            }
        }
        assert!(ditemukan >= 8, "hanya {ditemukan} angka dengan kata");
    }
}

#[test]
fn tanggal_kata_sama_dengan_tanggal_angka() {
    for hari in ["2026-08-17", "2027-01-01", "2028-02-29", "2030-10-10"] {
        let naskah = BeritaAcaraNaskah {
            tanggal: contoh::tanggal(hari),
            ..contoh::berita_acara(1)
        };
        let teks = cetak(&naskah).teks();
        let kata = teks.split("Pada hari ini, ").nth(1).unwrap();
        let (kata, sisa) = kata.split_once(" (").unwrap();
        let angka = chrono::NaiveDate::parse_from_str(&sisa[..10], "%d-%m-%Y").unwrap();
        assert_eq!(angka, naskah.tanggal);
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
fn ketua_pengganti_menandatangani_sebagai_pengganti() {
    let teks = cetak(&contoh::berita_acara_terpanjang()).teks();
    assert_urut(
        &teks,
        &[
            "selaku ketua pengganti Tim Penilai Kinerja berdasarkan Keputusan Bupati",
            "Tidak ikut memutuskan:",
            "Keputusan diambil oleh 4 (empat) anggota.",
            "Ketua Pengganti Tim Penilai Kinerja,",
        ],
    );
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
fn tanpa_kuorum_tidak_dapat_dicetak() {
    for (hadir, sah) in [(3, false), (4, false), (5, true), (6, false), (7, true)] {
        let mut naskah = contoh::berita_acara(1);
        for (i, anggota) in naskah.anggota.iter_mut().enumerate() {
            anggota.kehadiran = if i < hadir {
                Kehadiran::Hadir(None)
            } else {
                Kehadiran::TidakHadir("cuti".to_owned())
            };
        }
        match naskah.render() {
            Ok(_) => assert!(sah, "{hadir} hadir dari 7"),
            Err(Error::KuorumTidakTerpenuhi {
                hadir: h,
                anggota: 7,
                ..
            }) => assert!(!sah && h == hadir),
            Err(lain) => panic!("{lain}"),
        }
    }
}

#[test]
fn catatan_yang_bertentangan_ditolak() {
    let mut naskah = contoh::berita_acara(1);
    naskah.pimpinan = Pimpinan::Pengganti {
        anggota: 4,
        dasar: String::new(),
    };
    assert!(matches!(naskah.render(), Err(Error::PimpinanTidakHadir)));

    let mut naskah = contoh::berita_acara(1);
    naskah.mata_acara[0].keputusan = Keputusan::Direkomendasikan {
        calon: Vec::new(),
        alasan: String::new(),
    };
    assert!(matches!(naskah.render(), Err(Error::TanpaCalon { .. })));

    let mut naskah = contoh::berita_acara_terpanjang();
    naskah.mata_acara[1].mundur[0].anggota = 0;
    assert!(matches!(
        naskah.render(),
        Err(Error::MundurTidakHadir { .. })
    ));

    let mut naskah = contoh::berita_acara(1);
    naskah.kop.logo = Some(b"bukan gambar".to_vec());
    assert!(matches!(naskah.render(), Err(Error::Logo)));
}
