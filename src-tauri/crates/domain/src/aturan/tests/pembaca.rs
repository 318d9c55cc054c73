//! Reading: every mistake, at its line; values from bases; no panic.

use proptest::prelude::*;

use super::*;

/// The national pack, which stands alone, with one passage replaced, and what is found wrong with it.
fn faults(from: &str, to: &str) -> Vec<Cacat> {
    assert!(NASIONAL.contains(from), "{from}");
    Aturan::parse(&NASIONAL.replacen(from, to, 1))
        .unwrap_err()
        .cacat
}

#[test]
fn semua_kesalahan_disebut_sekaligus_dengan_baris_bagian_dan_saran() {
    let text = NASIONAL
        .replace("badan = \"BKD\"", "bandan = \"BKD\"")
        .replace("nilai = \"bup\"", "nilai = \"bub\"")
        .replace("ahli_muda = 58\n", "ahli_muda = 9\n")
        .replace("[rapat.kerahasiaan]", "[rapat.rahasia]")
        .replace(
            "kriteria = \"predikat_kinerja\", bobot = 35",
            "kriteria = \"predikat_kinerja\", bobot = 36",
        );
    let error = Aturan::parse(&text).unwrap_err();
    let found: Vec<_> = error
        .cacat
        .iter()
        .map(|c| (c.baris, c.bagian.as_str()))
        .collect();
    let at = |passage| line(&text, passage);
    assert_eq!(
        found,
        [
            (at("[istilah]"), "istilah"),
            (at("bandan"), "istilah"),
            (at("ahli_muda = 9"), "pensiun.batas_usia.nilai.*"),
            (at("\"bub\""), "pensiun.acuan_pensiun"),
            (at("[rapat.per_tahun]"), "rapat"),
            (at("[rapat.rahasia]"), "rapat"),
            (at("bobot = 36") - 1, "peringkat"),
        ]
    );
    assert!(
        error
            .cacat
            .iter()
            .all(|c| !c.saran.is_empty() && c.paket.is_none())
    );
}

#[test]
fn kesalahan_tulisan_disebut_pada_barisnya() {
    for (from, to, sebutan) in [
        ("badan = \"BKD\"", "badan = 3", "tertulis"),
        ("pelaksana = 1\n", "pelaksana = \"satu\"\n", "satu"),
        ("lebih_dari = \"1/2\"", "lebih_dari = \"3/2\"", "3/2"),
        ("lebih_dari = \"1/2\"", "lebih_dari = \"2/2\"", "2/2"),
        ("nilai = [\"PNS\"]", "nilai = [\"Honorer\"]", "Honorer"),
        ("\"III.b\" = \"III/d\"", "\"III.b\" = \"V/a\"", "V/a"),
        ("\"III.b\" = \"III/d\"", "\"VI.b\" = \"III/d\"", "VI.b"),
        (
            "sumber = \"Pasal 54 ayat (3) huruf b\"",
            "sumber = \" \"",
            "sumber kosong",
        ),
        (
            "berlaku_sejak = \"2017-04-07\"",
            "berlaku_sejak = \"07-04-2017\"",
            "tanggal",
        ),
        (
            "berlaku_sejak = \"2017-04-07\"",
            "berlaku_sejak = 2017-04-07T08:00:00",
            "tanggal",
        ),
        (
            "kriteria = \"kompetensi\", bobot = 20",
            "kriteria = \"kompetensi\", asing = 1, bobot = 20",
            "asing",
        ),
        (
            "\"III.b\" = \"III/d\"",
            "\"III.b\" = { asing = 1 }",
            "asing",
        ),
        ("nilai = [\"PNS\"]", "nilai = [{ asing = 1 }]", "asing"),
        ("nilai = [\"PNS\"]", "nilai = [[{ asing = 1 }]]", "asing"),
        (
            "ambang_potensial = { sedang = 60, tinggi = 80 }",
            "ambang_potensial = { sedang = 80, tinggi = 80 }",
            "tidak di bawah",
        ),
        ("bobot = 35", "bobot = -35", "-35"),
        ("min_anggota = 3,", "min_anggota = 4,", "genap"),
        (
            "\"kerja_sama\", \"kreativitas\"]",
            "\"kepemimpinan\"]",
            "berulang",
        ),
        (
            "\"kerja_sama\", \"kreativitas\"]",
            "\"golongan\"]",
            "bukan kriteria",
        ),
        ("selisih = 30", "selisih = 101", "101"),
        (
            "pemilih_paling_sedikit = 5",
            "pemilih_paling_sedikit = 1",
            "1",
        ),
        ("nilai = true", "nilai = \"ya\"", "true atau false"),
        ("singkatan = ", "singkatan = = ", "TOML"),
        (
            "badan = \"BKD\"",
            "badan = \"BKD\"\nbadan = \"BKD\"",
            "dua kali",
        ),
        ("keyakinan = \"S\"", "keyakinan = \"Y\"", "\"Y\""),
        ("paling_lama = 5", "paling_lama = 2", "paling_lama"),
        ("nomor = [[4, 7, 9]", "nomor = [[4, 7, 7]", "1 sampai 9"),
    ] {
        let text = NASIONAL.replacen(from, to, 1);
        let cacat = faults(from, to);
        let changed = line(&text, to.lines().last().unwrap());
        assert!(
            cacat.iter().any(|c| c.baris == changed
                && (c.pesan.contains(sebutan) || sebutan == "tertulis")),
            "{to} (baris {changed}): {cacat:?}"
        );
        assert!(cacat.iter().all(|c| !c.saran.is_empty()));
    }
}

#[test]
fn paket_yang_bertentangan_ditolak() {
    for (from, to, bagian) in [
        ("id = \"nasional\"", "id = \"Nasional 2017\"", "id"),
        (
            "kepala_daerah = \"Pejabat Pembina Kepegawaian\"",
            "kepala_daerah = \"\"",
            "istilah.kepala_daerah",
        ),
        ("ahli_muda = 2\n", "", "jenjang"),
        ("penyelia = 58\n", "", "pensiun.batas_usia"),
        ("\"IV.b\" = \"III/b\"\n", "", "golongan_terendah"),
        ("nilai = 6\n", "nilai = 600\n", "pensiun.pensiun_bulan"),
        (
            "[pengisian.pengawas]\nnilai = \"daftar_nominatif\"",
            "[pengisian.pengawas]\nnilai = \"seleksi_terbuka\"",
            "syarat.pengawas",
        ),
        (
            "[pengisian.jpt_pratama]\nnilai = \"seleksi_terbuka\"",
            "[pengisian.jpt_pratama]\nnilai = \"daftar_nominatif\"",
            "pengisian.jpt_pratama",
        ),
        (
            "nilai = [\"PNS\"]",
            "nilai = []",
            "syarat.administrator.status",
        ),
        (
            "nilai = { tahun = 3, jenjang = 2 }",
            "nilai = { tahun = 3, jenjang = 3 }",
            "syarat.administrator.pengalaman",
        ),
        (
            "nilai = { predikat = \"baik\", tahun = 2 }",
            "nilai = { predikat = \"baik\", tahun = 0 }",
            "syarat.administrator.kinerja.nilai.tahun",
        ),
        (
            "[tim.min_anggota]\nnilai = 5",
            "[tim.min_anggota]\nnilai = 6",
            "tim.min_anggota",
        ),
        (
            "[rapat.min_calon]\nnilai = 2",
            "[rapat.min_calon]\nnilai = 0",
            "rapat.min_calon",
        ),
        ("bobot = 35", "bobot = 36", "peringkat"),
        (
            "kriteria = \"kompetensi\", bobot = 20",
            "kriteria = \"golongan\", bobot = 20",
            "peringkat",
        ),
    ] {
        let cacat = faults(from, to);
        assert!(
            cacat.iter().any(|c| c.bagian == bagian && c.baris > 0),
            "{to}: {cacat:?}"
        );
    }
}

#[test]
fn pengalaman_pp_hanya_bila_pp_meminta_lebih_lama() {
    let text = BANJAR.replace(
        "nilai = { tahun = 4, jenjang = 1 }",
        "nilai = { tahun = 3, jenjang = 1 }",
    );
    let cacat = Aturan::parse(&text).unwrap_err().cacat;
    assert_eq!(cacat[0].bagian, "syarat.pengawas.pengalaman_pp");
}

#[test]
fn nilai_dan_sumber_diwarisi_utuh_dan_menyebut_asalnya() {
    let kolaka = paket("kolaka-timur-2020");
    let butir = |jalur: &str| kolaka.butir().iter().find(|b| b.jalur == jalur).unwrap();
    let usia = butir("pensiun.batas_usia");
    assert_eq!(usia.asal, "nasional");
    assert_eq!(usia.sumber, "PP 11/2017 Pasal 239");
    assert_eq!(usia.berlaku_sejak.to_string(), "2017-04-07");
    assert_eq!(kolaka.pensiun.usia(JenisJabatan::AhliUtama), 65);
    let kuorum = butir("rapat.kuorum");
    assert_eq!(kuorum.asal, "kolaka-timur-2020");
    assert_eq!(
        kuorum.sumber,
        "Pasal 10 ayat (5) Perbup Kolaka Timur 14/2020"
    );
    // A value whose passage is left out is not completed from the base.
    let text = BANJAR.replace(
        "[rapat.per_tahun]\nnilai = 2\nsumber = \"Pasal 9 ayat (1)\"",
        "[rapat.per_tahun]\nnilai = 3",
    );
    let cacat = Aturan::parse(&text).unwrap_err().cacat;
    assert_eq!(
        (cacat[0].pesan.as_str(), cacat[0].bagian.as_str()),
        ("kunci `sumber` belum ada", "rapat.per_tahun")
    );
}

#[test]
fn kesalahan_pada_paket_dasar_disebut_di_sana() {
    let naskah = [
        NaskahPaket::new(BANJAR),
        NaskahPaket::new(&NASIONAL.replace("ahli_muda = 2\n", "ahli_muda = \"dua\"\n")),
    ];
    let error = Aturan::from_naskah(&naskah).unwrap_err();
    assert_eq!(error.cacat[0].paket.as_deref(), Some("nasional"));
    assert_eq!(
        error.cacat[0].baris,
        line(&naskah[1].text, "ahli_muda = \"dua\"")
    );
    assert!(error.to_string().contains("paket dasar nasional"));
    // So is a base that is no TOML at all, and the own text that is none.
    for (nomor, paket) in [(0, None), (1, Some("nasional"))] {
        let mut rusak = naskah.clone();
        rusak[1] = NaskahPaket::new(NASIONAL);
        rusak[nomor].text.push_str("\nrusak = = 1\n");
        let cacat = Aturan::from_naskah(&rusak).unwrap_err().cacat;
        assert_eq!(cacat[0].paket.as_deref(), paket, "{cacat:?}");
    }
}

#[test]
fn bagian_yang_bukan_tabel_ditolak_di_sana() {
    for (kunci, bagian) in [
        ("tim = 3", "tim"),
        ("tim.min_anggota = 5", "tim.min_anggota"),
    ] {
        let text = format!(
            "id = \"a\"\nnama = \"A\"\ndasar_hukum = \"Peraturan A\"\nsingkatan = \"P A\"\n\
             berlaku_sejak = 2024-01-01\nmewarisi = \"nasional\"\n{kunci}\n"
        );
        let cacat = Aturan::parse(&text).unwrap_err().cacat;
        let found = cacat.iter().find(|c| c.pesan.contains("bukan tabel"));
        let found = found.unwrap_or_else(|| panic!("{cacat:?}"));
        assert_eq!((found.baris, found.bagian.as_str()), (7, bagian));
    }
}

#[test]
fn kesalahan_dibaca_sebagai_kalimat_utuh() {
    let cacat = Cacat {
        paket: None,
        baris: 3,
        bagian: "tim".to_owned(),
        pesan: "kunci tidak dikenal".to_owned(),
        saran: "Hapus kunci itu.".to_owned(),
    };
    let kalimat = "Baris 3, bagian [tim]: kunci tidak dikenal. Hapus kunci itu.";
    assert_eq!(cacat.to_string(), kalimat);
    let seluruhnya = Cacat {
        bagian: String::new(),
        ..cacat
    };
    let kalimat = "Baris 3: kunci tidak dikenal. Hapus kunci itu.";
    assert_eq!(seluruhnya.to_string(), kalimat);
}

#[test]
fn syarat_kosong_berarti_jabatan_itu_tanpa_pemeriksaan() {
    let jenis = JenisJabatan::Pelaksana;
    assert!(!paket("nasional").syarat.contains_key(&jenis));
    let pengisian = "[pengisian.pelaksana]\nnilai = \"daftar_nominatif\"\nsumber = \"Pasal 1\"";
    let text = format!("{NASIONAL}\n{pengisian}\n[syarat.pelaksana]\n");
    let aturan = Aturan::parse(&text).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(aturan.syarat.get(&jenis), Some(&SyaratJabatan::default()));
}

#[test]
fn diskresi_membutuhkan_alasan_dan_syarat() {
    let djpb = bawaan::TEKS[2];
    let start = djpb.find("alasan = [").unwrap();
    let end = djpb[start..].find("]\n").unwrap() + start;
    let tanpa_alasan = format!("{}alasan = [{}", &djpb[..start], &djpb[end..]);
    let syarat = "syarat = [\"lama_jabatan\", \"peringkat_jabatan\", \"kembali\", \"zona\"]";
    for text in [tanpa_alasan, djpb.replace(syarat, "syarat = []")] {
        assert_ne!(text, djpb);
        let cacat = Pustaka::bawaan()
            .read(&text.replacen("djpb-2012", "djpb-x", 1))
            .unwrap_err()
            .cacat;
        assert!(
            cacat.iter().any(|c| c.pesan.contains("diskresi kosong")),
            "{cacat:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn teks_apa_pun_tidak_pernah_membuat_panik(text in "\\PC{0,200}") {
        let _any = Aturan::parse(&text);
    }

    #[test]
    fn paket_yang_dirusak_ditolak_atau_dibaca_tanpa_panik(
        at in 0usize..20_000, length in 0usize..40, splice in "[ -~\n]{0,12}",
    ) {
        for teks in [NASIONAL, bawaan::TEKS[2]] {
            let bytes: Vec<char> = teks.chars().collect();
            let first = at.min(bytes.len());
            let last = (first + length).min(bytes.len());
            let broken: String = bytes[..first].iter().copied()
                .chain(splice.chars())
                .chain(bytes[last..].iter().copied())
                .collect();
            if let Err(error) = Aturan::parse(&broken) {
                prop_assert!(!error.cacat.is_empty());
                prop_assert!(error.cacat.iter().all(|c| c.baris > 0 && !c.saran.is_empty()));
            }
        }
    }
}
