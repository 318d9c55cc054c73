//! What the printed minutes hold of a meeting in which everything happened.

use crate::alat::{Berkas, assert_urut};
use crate::contoh;
use sidang_documents::Kehadiran;
use sidang_documents::berita_acara::{BeritaAcaraNaskah, CaraPutusan, Pertemuan, Pilihan};
use sidang_domain::aturan::Pecahan;
use sidang_domain::rapat::{GasalPada, SyaratKuorum};

fn cetak(naskah: &BeritaAcaraNaskah) -> Berkas {
    Berkas::new(&naskah.render(&contoh::tata()).unwrap().pdf)
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
        .map(|s| match &s.pilihan {
            Pilihan::Calon(calon) => format!("{} {calon}", s.nama),
            Pilihan::Setuju => format!("{} Setuju", s.nama),
            Pilihan::TidakSetuju => format!("{} Tidak setuju", s.nama),
            Pilihan::Abstain => format!("{} Abstain", s.nama),
        })
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
