use super::*;

const BANJAR: &str = include_str!("../../../../../assets/aturan/banjar-2021.toml");

/// The shipped pack with one passage replaced, and why it is refused.
fn refused(from: &str, to: &str) -> AturanError {
    assert!(BANJAR.contains(from), "{from}");
    Aturan::parse(&BANJAR.replacen(from, to, 1)).unwrap_err()
}

#[test]
fn paket_bawaan_lengkap_dan_benar() {
    let [kolaka, banjar] = bawaan() else {
        panic!("two packs ship")
    };
    assert_eq!(
        (kolaka.id.as_str(), banjar.id.as_str()),
        ("kolaka-timur-2020", "banjar-2021")
    );
    let tahun = |aturan: &Aturan, jenis| {
        let syarat = &aturan.syarat[&jenis];
        let pp = syarat.pengalaman_pp.as_ref().map(|pp| pp.nilai.tahun);
        (syarat.pengalaman.as_ref().unwrap().nilai.tahun, pp)
    };
    assert_eq!(tahun(kolaka, JenisJabatan::Administrator), (3, None));
    assert_eq!(tahun(kolaka, JenisJabatan::Pengawas), (4, None));
    assert_eq!(tahun(banjar, JenisJabatan::Administrator), (3, None));
    assert_eq!(tahun(banjar, JenisJabatan::Pengawas), (3, Some(4)));
    assert_eq!(kolaka.rapat.kuorum.dasar(), "Pasal 10 ayat (5)");
    assert_eq!(banjar.rapat.min_calon.dasar(), "Pasal 9 ayat (7)");
    assert_eq!(
        kolaka.pengisian[&JenisJabatan::JptPratama].nilai,
        Pengisian::SeleksiTerbuka
    );
}

#[test]
fn golongan_terendah_paket_sama_dengan_lampiran_pp_13_2002() {
    // From eselon V.a up to I.a.
    let terendah = [
        "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e",
    ];
    for aturan in bawaan() {
        let paket: Vec<_> = aturan.golongan_terendah.nilai.values().collect();
        let paket: Vec<_> = paket.iter().map(ToString::to_string).collect();
        assert_eq!(paket, terendah, "{}", aturan.id);
    }
}

#[test]
fn kesalahan_tulisan_disebut_dengan_baris_dan_saran() {
    let baris_dari = |text: &str| BANJAR.lines().position(|line| line.contains(text)).unwrap() + 1;
    for (from, to, di, sebutan) in [
        (
            "badan = \"BKPPD\"",
            "bandan = \"BKPPD\"",
            "badan =",
            "bandan",
        ),
        (
            "nilai = \"bup\"",
            "nilai = \"bub\"",
            "nilai = \"bup\"",
            "bub",
        ),
        (
            "pelaksana = 1\n",
            "pelaksana = \"satu\"\n",
            "pelaksana = 1",
            "satu",
        ),
        ("singkatan = ", "singkatan = = ", "singkatan = ", ""),
        (
            "lebih_dari = \"1/2\"",
            "lebih_dari = \"3/2\"",
            "lebih_dari",
            "3/2",
        ),
        (
            "nilai = [\"PNS\"]",
            "nilai = [\"Honorer\"]",
            "nilai = [\"PNS\"]",
            "Honorer",
        ),
        (
            "\"III.b\" = \"III/d\"",
            "\"III.b\" = \"V/a\"",
            "\"III.b\"",
            "V/a",
        ),
        (
            "sumber = \"Pasal 6 huruf b angka 3\"",
            "sumber = \" \"",
            "Pasal 6 huruf b angka 3",
            "sumber kosong",
        ),
        ("2021-10-25", "25-10-2021", "berlaku_sejak", "tanggal"),
        ("bobot = 35", "bobot = -35", "bobot = 35", "mulai dari 0"),
        (
            "nilai = true",
            "nilai = \"ya\"",
            "nilai = true",
            "true atau false",
        ),
    ] {
        let AturanError::Unreadable {
            baris,
            pesan,
            saran,
        } = refused(from, to)
        else {
            panic!("{to} is a fault of form")
        };
        // A fault inside an inline table or an array is reported at the line where that begins.
        assert_eq!(baris, baris_dari(di), "{to}: {pesan}");
        assert!(!pesan.contains("expected"), "{pesan}");
        assert!(
            pesan.contains(sebutan) && !saran.is_empty(),
            "{to}: {pesan}"
        );
    }
}

#[test]
fn paket_setengah_isi_ditolak() {
    for (from, to, bagian) in [
        ("id = \"banjar-2021\"", "id = \"Banjar 2021\"", "id"),
        (
            "kepala_daerah = \"Wali Kota\"",
            "kepala_daerah = \"\"",
            "istilah",
        ),
        ("ahli_muda = 2\n", "", "jenjang"),
        ("ahli_muda = 2\n", "ahli_muda = 9\n", "jenjang"),
        ("penyelia = 58\n", "", "pensiun.batas_usia"),
        ("\"IV.b\" = \"III/b\"\n", "", "golongan_terendah"),
        ("nilai = 6\n", "nilai = 600\n", "pensiun"),
        (
            "[pengisian.pengawas]\nnilai = \"daftar_nominatif\"",
            "[pengisian.pengawas]\nnilai = \"seleksi_terbuka\"",
            "syarat.pengawas",
        ),
        (
            "[pengisian.jpt_pratama]\nnilai = \"seleksi_terbuka\"",
            "[pengisian.jpt_pratama]\nnilai = \"daftar_nominatif\"",
            "pengisian",
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
            "nilai = { tahun = 4, jenjang = 1 }",
            "nilai = { tahun = 3, jenjang = 1 }",
            "syarat.pengawas.pengalaman_pp",
        ),
        (
            "nilai = { predikat = \"baik\", tahun = 2 }",
            "nilai = { predikat = \"baik\", tahun = 0 }",
            "syarat.administrator.kinerja",
        ),
        (
            "[tim.min_anggota]\nnilai = 5",
            "[tim.min_anggota]\nnilai = 6",
            "tim",
        ),
        (
            "[rapat.min_calon]\nnilai = 2",
            "[rapat.min_calon]\nnilai = 0",
            "rapat",
        ),
        ("bobot = 35", "bobot = 36", "peringkat"),
        (
            "kriteria = \"kompetensi\"",
            "kriteria = \"golongan\"",
            "peringkat",
        ),
    ] {
        let error = refused(from, to);
        let AturanError::Inconsistent {
            bagian: found,
            baris,
            saran,
            ..
        } = &error
        else {
            panic!("{to}: {error}")
        };
        assert_eq!(found, bagian, "{error}");
        assert!(*baris > 0 && !saran.is_empty(), "{error}");
    }
    let AturanError::Inconsistent { baris, .. } = refused("bobot = 35", "bobot = 36") else {
        panic!("weights are a fault of content")
    };
    assert_eq!(BANJAR.lines().nth(baris - 1), Some("[peringkat]"));
}

#[test]
fn kunci_yang_hilang_ditolak() {
    let without = BANJAR.replace("[rapat.kerahasiaan]\nsumber = \"Pasal 9 ayat (9)\"\n", "");
    let error = Aturan::parse(&without).unwrap_err();
    assert!(
        error.to_string().contains("kunci `kerahasiaan` belum ada"),
        "{error}"
    );
}

#[test]
fn lebih_dari_setengah() {
    let lebih_dari = bawaan()[0].rapat.kuorum.nilai.lebih_dari;
    for (hadir, anggota, expected) in [
        (3, 5, true),
        (2, 5, false),
        (3, 6, false),
        (4, 6, true),
        (0, 0, false),
    ] {
        assert_eq!(
            lebih_dari.is_exceeded_by(hadir, anggota),
            expected,
            "{hadir}/{anggota}"
        );
    }
}

#[test]
fn tenggat_rekomendasi_tiga_hari_kalender() {
    let aturan = &bawaan()[0];
    let rapat = NaiveDate::from_ymd_opt(2026, 12, 18).unwrap();
    let batas = |tenggat: &Tenggat| {
        let hari = tenggat.rekomendasi_hari.nilai;
        tenggat.hitungan_hari.nilai.setelah(rapat, hari)
    };
    assert_eq!(
        batas(&aturan.tenggat),
        NaiveDate::from_ymd_opt(2026, 12, 21)
    );
    let kerja = BANJAR.replace("nilai = \"kalender\"", "nilai = \"kerja\"");
    let batas = batas(&Aturan::parse(&kerja).unwrap().tenggat);
    assert_eq!(batas, NaiveDate::from_ymd_opt(2026, 12, 23));
}

#[test]
fn pasal_dikutip_dengan_peraturannya() {
    let aturan = &bawaan()[0];
    assert_eq!(
        aturan.kutip("Pasal 7 ayat (5); PP 13/2002 Lampiran"),
        "Pasal 7 ayat (5) Perbup Kolaka Timur 14/2020; PP 13/2002 Lampiran"
    );
    assert_eq!(aturan.nama_jenjang(Jenjang(2)), "Pengawas");
}
