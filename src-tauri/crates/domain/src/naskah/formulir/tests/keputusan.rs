//! Answers to applications, decisions, swearing-in, stand-ins, handing over.

use super::*;

#[test]
fn ma_09_hari_ke_dicetak_dan_yang_lewat_batas_menyebut_sebabnya() {
    let jenis = JenisNaskah::PenolakanMutasi;
    for (diterima, hari_ke, refused) in [
        ("2026-12-21", 0, false),
        ("2026-12-01", 20, false),
        ("2026-11-21", 30, false),
        ("2026-11-20", 31, true),
    ] {
        let t = dengan(
            jenis,
            &[("tanggal_permohonan", "2026-11-20"), ("diterima", diterima)],
        );
        assert_eq!(
            t.isi.get("hari_ke"),
            Some(&Isi::Angka(hari_ke)),
            "{diterima}"
        );
        assert_eq!(
            kode(&t).contains(&"batas_waktu_terlewati"),
            refused,
            "{diterima}"
        );
        let last = t.peringatan.iter().any(|p| p.contains("hari terakhir"));
        assert_eq!(last, hari_ke == 30, "{diterima}: {:?}", t.peringatan);
    }
    let lewat = [
        ("tanggal_permohonan", "2026-11-19"),
        ("diterima", "2026-11-20"),
        ("alasan_lewat", "berkas perlu dikonfirmasi ke instansi asal"),
    ];
    let t = dengan(jenis, &lewat);
    assert_eq!(t.cacat, []);
    assert_eq!(t.isi.get("lewat"), Some(&Isi::Ya(true)));
}

#[test]
fn mk_04_penolakan_tanpa_alasan_ditolak() {
    let t = dengan(JenisNaskah::PenolakanMutasi, &[("alasan", "  ")]);
    assert_eq!(kode(&t), ["alasan_kosong"]);
    assert!(
        t.cacat[0]
            .penolakan
            .dasar
            .starts_with("UU 30/2014 Pasal 55")
    );
}

#[test]
fn mm_02_persetujuan_hanya_untuk_jabatan_lowong_dan_tanpa_hukuman_berjalan() {
    let jenis = JenisNaskah::PersetujuanMutasi;
    assert_eq!(
        kode(&dengan(jenis, &[("jabatan_tujuan", "J4")])),
        ["jabatan_tidak_lowong"]
    );
    let dihukum = hukuman(TingkatHukuman::Berat, "2026-01-01", None);
    assert_eq!(
        kode(&dengan_register(jenis, &[], &dihukum)),
        ["hukuman_sedang_berjalan"]
    );
}

#[test]
fn tanggal_permohonan_tidak_sesudah_diterima() {
    let ubah = [("tanggal_permohonan", "2026-12-02")];
    let t = dengan(JenisNaskah::PersetujuanMutasi, &ubah);
    assert_eq!(kode(&t), ["tanggal_mendahului_rujukan"]);
    let sehari = [("tanggal_permohonan", "2026-12-01")];
    assert_eq!(
        kode(&dengan(JenisNaskah::PersetujuanMutasi, &sehari)),
        [""; 0]
    );
}

#[test]
fn mk_05_pernyataan_kepala_daerah_sesudah_persetujuan_tujuan_dan_tanpa_hukuman() {
    let jenis = JenisNaskah::PernyataanKepalaDaerah;
    assert_eq!(
        kode(&dengan(jenis, &[("tanggal_persetujuan", "2026-12-22")])),
        ["tanggal_mendahului_rujukan"]
    );
    let dihukum = hukuman(TingkatHukuman::Sedang, "2026-07-01", Some("2027-06-30"));
    assert_eq!(
        kode(&dengan_register(jenis, &[], &dihukum)),
        ["hukuman_sedang_berjalan"]
    );
}

#[test]
fn apr_01_keputusan_berdasar_pertimbangan_atau_usul() {
    let jenis = JenisNaskah::Keputusan;
    assert_eq!(
        kode(&dengan(jenis, &[("rapat", "")])),
        ["keputusan_tanpa_dasar"]
    );
    let usul = dengan(
        jenis,
        &[
            ("rapat", ""),
            (
                "usul",
                "Dinas Perhubungan nomor 800/1/DISHUB tanggal 1 Desember 2026",
            ),
        ],
    );
    assert_eq!(usul.cacat, []);
    assert!(
        usul.peringatan[0].contains("PP 11/2017 Pasal 56 ayat (2)"),
        "{:?}",
        usul.peringatan
    );
    assert_eq!(
        dengan(jenis, &[]).peringatan,
        [
            "Dewa Made Pranata, S.Kom., M.T.I. untuk Kepala Bidang Layanan E-Government tidak termasuk yang direkomendasikan rapat itu."
        ]
    );
}

#[test]
fn rpt_12_keputusan_tidak_mendahului_rapat_dan_tidak_berlaku_surut() {
    let jenis = JenisNaskah::Keputusan;
    assert_eq!(
        kode(&dengan(jenis, &[("tmt", "2026-12-20")])),
        ["keputusan_berlaku_surut"]
    );
    assert_eq!(kode(&dengan(jenis, &[("tmt", "2026-12-21")])), [""; 0]);
    // The meeting was on 1 December 2026.
    for (tanggal, expected) in [
        ("2026-11-30", &["keputusan_mendahului_rapat"][..]),
        ("2026-12-01", &[]),
    ] {
        let mut awal = lingkup(kolaka());
        awal.tanggal = tanggal.parse().unwrap();
        let t = formulir(jenis)
            .unwrap()
            .tinjau(&jawaban(jenis), &awal, &RegisterContoh::default());
        assert_eq!(kode(&t), expected, "{tanggal}");
    }
}

#[test]
fn mut_03_satu_orang_satu_baris_dan_satu_jabatan_sebanyak_kebutuhannya() {
    let jenis = JenisNaskah::Keputusan;
    for (pairs, expected) in [
        ([("J5", PEGAWAI), ("J6", PEGAWAI)], "pegawai_ganda"),
        ([("J5", PEGAWAI), ("J5", REKAN)], "jabatan_diisi_berlebih"),
    ] {
        let t = dengan_register(
            jenis,
            &[("baris", baris(&pairs))],
            &RegisterContoh::default(),
        );
        assert_eq!(kode(&t), [expected]);
    }
}

#[test]
fn mut_03_rantai_perpindahan_tidak_diperingatkan_dan_jabatan_yang_masih_dipangku_diperingatkan() {
    let jenis = JenisNaskah::Keputusan;
    let still = |pairs: &[(&str, &str)]| {
        let t = dengan_register(
            jenis,
            &[("baris", baris(pairs))],
            &RegisterContoh::default(),
        );
        t.peringatan.iter().any(|p| p.contains("masih dipangku"))
    };
    // The holder of J4 leaves for J5 by the same decision.
    assert!(!still(&[("J5", REKAN), ("J4", PEGAWAI)]));
    assert!(still(&[("J4", PEGAWAI)]));
    // That others move by it does not free J4.
    assert!(still(&[("J4", PEGAWAI), ("J6", FUNGSIONAL)]));
}

#[test]
fn sya_08_pejabat_fungsional_diberhentikan_dari_jabatan_fungsionalnya() {
    let t = dengan(JenisNaskah::Keputusan, &[]);
    let keterangan: Vec<_> = t
        .isi
        .daftar("lampiran")
        .iter()
        .map(|b| b.teks("keterangan").unwrap())
        .collect();
    assert_eq!(
        keterangan,
        [
            "",
            "diberhentikan dari jabatan fungsional Pranata Komputer Ahli Madya"
        ]
    );
}

#[test]
fn mm_06_penempatan_mutasi_masuk_memerlukan_pertek_dan_empat_belas_hari() {
    let jenis = JenisNaskah::Keputusan;
    let ada = |diterima: &'static str| {
        [
            ("tindakan", "penempatan"),
            ("nomor_pertek", "PERTEK/1/2026"),
            ("tanggal_pertek", "2026-12-01"),
            ("pertek_diterima", diterima),
        ]
    };
    assert_eq!(
        kode(&dengan(jenis, &[("tindakan", "penempatan")])),
        ["pertek_belum_ada"]
    );
    assert_eq!(kode(&dengan(jenis, &ada(""))), ["pertek_belum_ada"]);
    assert_eq!(kode(&dengan(jenis, &ada("2026-12-07"))), [""; 0]);
    assert_eq!(
        kode(&dengan(jenis, &ada("2026-12-06"))),
        ["batas_waktu_terlewati"]
    );
}

#[test]
fn petikan_hanya_memuat_satu_nama_dan_menolak_yang_tidak_tercantum() {
    let jenis = JenisNaskah::PetikanKeputusan;
    let t = dengan(jenis, &[]);
    assert_eq!(t.isi.daftar("lampiran").len(), 1);
    assert_eq!(t.tujuan, "Budi Santosa Wicaksana, S.STP., M.A.P.");
    assert_eq!(teks(&t, "nomor_keputusan"), "800.1.3.3/21/BKPSDM/2026");
    assert_eq!(
        kode(&dengan(jenis, &[("nip", REKAN)])),
        ["tidak_tercantum_dalam_keputusan"]
    );
}

#[test]
fn salinan_sama_isinya_dengan_keputusannya() {
    let asli = dengan(JenisNaskah::Keputusan, &[]);
    let salinan = dengan(JenisNaskah::SalinanKeputusan, &[]);
    for nama in [
        "tentang",
        "tmt",
        "lampiran",
        "jumlah",
        "mengingat",
        "nomor_berita_acara",
    ] {
        assert_eq!(salinan.isi.get(nama), asli.isi.get(nama), "{nama}");
        assert!(salinan.isi.get(nama).is_some(), "{nama}");
    }
}

/// What stands against a swearing-in on a day; its decision is of 14 December 2026.
fn pelantikan(aturan: &Aturan, tanggal: &str, alasan: &str) -> Vec<&'static str> {
    let jenis = JenisNaskah::BeritaAcaraSumpah;
    let mut l = lingkup(aturan);
    l.tanggal = tanggal.parse().unwrap();
    let mut isian = jawaban(jenis);
    isian.insert("alasan_lewat".into(), Jawab::from(alasan));
    let t = formulir(jenis)
        .unwrap()
        .tinjau(&isian, &l, &RegisterContoh::default());
    t.cacat.iter().map(|c| c.penolakan.kode).collect()
}

#[test]
fn plt_02_pelantikan_yang_ditunda_menyebut_sebabnya() {
    let djpb = paket("djpb-2012");
    assert_eq!(
        pelantikan(djpb, "2027-01-14", "aula dipakai tanggap bencana"),
        [""; 0]
    );
    assert_eq!(
        pelantikan(djpb, "2027-01-14", "  "),
        ["pelantikan_terlambat"]
    );
}

#[test]
fn plt_01_pelantikan_tidak_mendahului_keputusan_dan_tidak_lewat_batas_paket() {
    let djpb = paket("djpb-2012");
    assert_eq!(
        pelantikan(djpb, "2026-12-13", ""),
        ["pelantikan_mendahului_keputusan"]
    );
    for tanggal in ["2026-12-14", "2027-01-13"] {
        assert_eq!(pelantikan(djpb, tanggal, ""), [""; 0], "{tanggal}");
    }
    assert_eq!(pelantikan(djpb, "2027-01-14", ""), ["pelantikan_terlambat"]);
}

#[test]
fn saksi_sumpah_dua_orang_lain_yang_jabatannya_paling_rendah_sama() {
    let jenis = JenisNaskah::BeritaAcaraSumpah;
    for (saksi, expected) in [
        (REKAN, "saksi_lebih_rendah"),
        (PEGAWAI, "saksi_diri_sendiri"),
        (SEKDA, "saksi_sama"),
    ] {
        assert_eq!(kode(&dengan(jenis, &[("saksi_2", saksi)])), [expected]);
    }
    let t = dengan(jenis, &[("saksi_2", FUNGSIONAL)]);
    assert_eq!(t.cacat, []);
    assert_eq!(t.peringatan.len(), 1);
    // Who is sworn in takes a post of eselon III.b.
    for (eselon, expected) in [
        (Eselon::IIIb, &[][..]),
        (Eselon::IVa, &["saksi_lebih_rendah"]),
    ] {
        let register = RegisterContoh {
            eselon_sekda: Some(eselon),
            ..RegisterContoh::default()
        };
        assert_eq!(kode(&dengan_register(jenis, &[], &register)), expected);
    }
}

#[test]
fn plt_hanya_untuk_jabatan_kosong_dan_plh_hanya_selama_berhalangan() {
    let jenis = JenisNaskah::SuratPerintah;
    for (ubah, expected) in [
        (&[("jabatan", "J4")][..], "plt_pada_jabatan_terisi"),
        (
            &[("sebagai", "plh"), ("sampai", "2026-12-31")],
            "plh_pada_jabatan_kosong",
        ),
        (&[("sebagai", "plh"), ("jabatan", "J4")], "plh_tanpa_akhir"),
        (
            &[
                ("sebagai", "plh"),
                ("jabatan", "J4"),
                ("pegawai", REKAN),
                ("sampai", "2026-12-31"),
            ],
            "menggantikan_diri_sendiri",
        ),
        (&[("mulai", "2026-12-20")], "perintah_berlaku_surut"),
        (&[("sampai", "2026-12-20")], "masa_terbalik"),
    ] {
        assert_eq!(kode(&dengan(jenis, ubah)), [expected]);
    }
    let plh = [
        ("sebagai", "plh"),
        ("jabatan", "J4"),
        ("sampai", "2026-12-31"),
    ];
    assert_eq!(dengan(jenis, &plh).cacat, []);
    // One day is a term too.
    let sehari = [("sampai", "2026-12-21")];
    assert_eq!(dengan(jenis, &sehari).cacat, []);
}

#[test]
fn pakta_dan_serah_terima_memerlukan_dua_orang() {
    let t = dengan(JenisNaskah::PaktaIntegritas, &[("saksi", PEGAWAI)]);
    assert_eq!(kode(&t), ["saksi_diri_sendiri"]);
    let t = dengan(JenisNaskah::MemoriSerahTerima, &[("menerima", REKAN)]);
    assert_eq!(kode(&t), ["serah_terima_diri_sendiri"]);
}

#[test]
fn serah_terima_menghitung_butir_yang_tidak_diserahkan() {
    let jenis = JenisNaskah::MemoriSerahTerima;
    let semua: Vec<_> = match formulir(jenis).unwrap().isian.remove(4).macam {
        Macam::Centang(butir) => butir.iter().map(|b| Jawab::from(b.kode)).collect(),
        other => panic!("{other:?}"),
    };
    for (diserahkan, peringatan) in [
        (
            7,
            &["2 butir daftar periksa tidak diserahkan; sebutkan sebabnya pada catatan."][..],
        ),
        (9, &[]),
    ] {
        let ubah = [("butir", Jawab::Daftar(semua[..diserahkan].to_vec()))];
        let t = dengan_register(jenis, &ubah, &RegisterContoh::default());
        assert_eq!(t.peringatan, peringatan);
        let butir = t.isi.daftar("daftar_butir").iter();
        let ada = butir.filter(|b| b.teks("keadaan") == Some("Diserahkan"));
        assert_eq!(ada.count(), diserahkan);
    }
}

#[test]
fn catatan_tersimpan_terbaca_kembali_tanpa_hukuman_dan_tanpa_isi_rujukan() {
    let register = hukuman(TingkatHukuman::Ringan, "2020-01-01", Some("2021-01-01"));
    let t = dengan_register(JenisNaskah::PernyataanHukuman, &[], &register);
    let json = serde_json::to_string(&t.isi).unwrap();
    assert!(!json.contains("Penundaan"));
    let pulang: Terisi = serde_json::from_str(&json).unwrap();
    assert_eq!(pulang.teks("frasa"), t.isi.teks("frasa"));
    assert_eq!(
        pulang.orang("pegawai").unwrap().nama,
        t.isi.orang("pegawai").unwrap().nama
    );
}
