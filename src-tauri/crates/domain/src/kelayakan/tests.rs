//! What holds for every candidate, whatever the records.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::contoh::{
    administrator, asesmen, aturan_dengan, banjar, d, jabatan, jawaban, kolaka, latar, layak, masa,
    pengawas, per, saran, skp,
};
use super::{
    Arah, Fakta, Hasil, IdSyarat, Jawaban, Kategori, Latar, Lingkup, Sasaran, Sifat, Tergantung,
    periksa,
};
use crate::aturan::{Aturan, Keberlakuan};
use crate::kepegawaian::{
    Golongan, HukumanDisiplin, JenisKelamin, KedudukanHukum, Nama, NilaiKompetensi, Pendidikan,
    Predikat, RekamPegawai, StatusPegawai, TingkatHukuman,
};
use crate::penolakan::Penolakan;
use crate::peta_jabatan::{Eselon, Jabatan, JenisJabatan, Jenjang, KodeJabatan, PetaAcuan};

#[test]
fn calon_yang_lengkap_memenuhi_kedua_paket() {
    for aturan in [kolaka(), banjar()] {
        for jabatan in [administrator(), pengawas()] {
            let hasil = periksa(&layak(), &jabatan, &latar(aturan)).unwrap();
            assert_eq!(hasil.hasil, Hasil::Memenuhi, "{hasil:#?}");
        }
    }
    let hasil = periksa(&layak(), &administrator(), &latar(kolaka())).unwrap();
    let gerak = (hasil.arah, hasil.kategori);
    assert_eq!(gerak, (Some(Arah::Vertikal), Some(Kategori::Promosi)));
    assert!(hasil.temuan.iter().all(|t| !t.bukti.is_empty()));
}

fn refuse(aturan: &Aturan, jenis: JenisJabatan) -> Penolakan {
    let target = jabatan(jenis, Some(Eselon::IIb));
    periksa(&layak(), &target, &latar(aturan)).unwrap_err()
}

#[test]
fn jabatan_tanpa_syarat_ditolak_dengan_dasar_dan_saran() {
    for jenis in [JenisJabatan::Pelaksana, JenisJabatan::AhliMuda] {
        let penolakan = refuse(kolaka(), jenis);
        assert_eq!(penolakan.kode, "tanpa_syarat", "{jenis}");
        assert!(penolakan.dasar.contains("Pasal") && !penolakan.saran.is_empty());
    }
}

#[test]
fn mut_01_mutasi_pada_jenjang_yang_sama_diperiksa_seperti_promosi() {
    let mut rekam = layak();
    rekam.kompetensi = vec![asesmen(
        "2025-05-01",
        [
            NilaiKompetensi::Ms,
            NilaiKompetensi::Tms,
            NilaiKompetensi::Ms,
        ],
        80,
    )];
    for aturan in [kolaka(), banjar()] {
        let checked = |jabatan: &Jabatan, kategori| {
            let hasil = periksa(&rekam, jabatan, &latar(aturan)).unwrap();
            assert_eq!(hasil.kategori, Some(kategori));
            assert_eq!(hasil.hasil, Hasil::TidakMemenuhi);
            let wajib = hasil.temuan.iter().filter(|t| t.sifat == Sifat::Wajib);
            wajib.map(|t| t.syarat).collect::<Vec<_>>()
        };
        assert_eq!(
            checked(&pengawas(), Kategori::Rotasi),
            checked(&administrator(), Kategori::Promosi)
        );
    }
}

#[test]
fn mut_07_mutasi_di_dalam_satuan_kerja_atau_antarperangkat_daerah() {
    for (induk, expected) in [
        ("Dinas Contoh", Lingkup::DalamSatuanKerja),
        ("Dinas Lain", Lingkup::AntarSatuanKerja),
    ] {
        let mut tujuan = pengawas();
        tujuan.unit.nama = "Seksi Tujuan".into();
        tujuan.unit.induk = induk.into();
        let mut asal = pengawas();
        asal.kode = KodeJabatan::parse("J2").unwrap();
        asal.unit.nama = "Dinas Contoh".into();
        let peta = [tujuan, asal];
        let acuan = PetaAcuan::new(&peta);
        let latar = Latar {
            peta: &acuan,
            ..latar(kolaka())
        };
        let hasil = periksa(&layak(), &peta[0], &latar).unwrap();
        let gerak = (hasil.arah, hasil.kategori, hasil.lingkup);
        assert_eq!(
            gerak,
            (
                Some(Arah::Horizontal),
                Some(Kategori::Rotasi),
                Some(expected)
            ),
            "{induk}"
        );
    }
}

#[test]
fn prm_04_administrator_dan_ahli_madya_ke_jpt_pratama_lewat_seleksi_terbuka() {
    for aturan in [kolaka(), banjar()] {
        let penolakan = refuse(aturan, JenisJabatan::JptPratama);
        assert_eq!(penolakan.kode, "seleksi_terbuka");
        assert!(penolakan.dasar.contains("Pasal"), "{}", penolakan.dasar);
        for kata in [
            "panitia seleksi",
            "administrator",
            "ahli madya",
            "Pasal 198 ayat (4)",
        ] {
            assert!(penolakan.saran.contains(kata), "{}", penolakan.saran);
        }
    }
}

#[test]
fn prm_05_ahli_utama_ke_jpt_pratama_disertai_catatan_jpt_madya() {
    for aturan in [kolaka(), banjar()] {
        let saran = refuse(aturan, JenisJabatan::JptPratama).saran;
        for kata in ["ahli utama", "JPT madya", "Pasal 198 ayat (5)"] {
            assert!(saran.contains(kata), "{saran}");
        }
    }
}

#[test]
fn def_06_syarat_dipilih_menurut_jabatan_yang_dituju() {
    let mut rekam = layak();
    rekam.pegawai.pendidikan = Some(Pendidikan::D3);
    rekam.riwayat_jabatan = vec![masa(JenisJabatan::AhliMuda, "2015-01-01", None)];
    let answer = |target| jawaban(&rekam, &target, IdSyarat::Pendidikan);
    assert_eq!(answer(pengawas()), Jawaban::Memenuhi);
    assert_eq!(answer(administrator()), Jawaban::TidakMemenuhi);
}

#[test]
fn prm_02_promosi_di_dalam_dan_antara_jabatan_administrasi_dan_fungsional() {
    use JenisJabatan::{
        AhliMadya, AhliMuda, AhliPertama, Mahir, Pelaksana, Pengawas, Penyelia, Terampil,
    };
    let latar = latar(kolaka());
    let target = administrator();
    let sasaran = Sasaran::new(&target, &latar).unwrap();
    for (kini, terjangkau) in [
        (Pengawas, true),
        (AhliMuda, true),
        (Penyelia, true),
        (AhliMadya, true),
        (Pelaksana, false),
        (AhliPertama, false),
        (Mahir, false),
        (Terampil, false),
    ] {
        let mut rekam = layak();
        rekam.riwayat_jabatan = vec![masa(kini, "2015-01-01", None)];
        let fakta = Fakta::new(&rekam, &latar);
        assert_eq!(fakta.is_within_reach_of(&sasaran), terjangkau, "{kini}");
    }
}

#[test]
fn fakta_seorang_ringkas() {
    assert!(size_of::<Fakta>() <= 128, "{}", size_of::<Fakta>());
}

#[test]
fn syarat_yang_dimatikan_paket_tidak_diperiksa() {
    let text = include_str!("../../../../../assets/aturan/banjar-2021.toml").replace(
        "[syarat.pengawas.integritas]\nsifat = \"wajib\"",
        "[syarat.pengawas.integritas]\nsifat = \"tidak_diperiksa\"",
    );
    let aturan = Aturan::parse(&text).unwrap();
    let hasil = periksa(&layak(), &pengawas(), &latar(&aturan)).unwrap();
    assert!(
        hasil
            .temuan
            .iter()
            .all(|t| t.syarat != IdSyarat::Integritas)
    );
}

prop_compose! {
    fn periode()(
        jenis in prop::sample::select(JenisJabatan::ALL.to_vec()),
        mulai in 0u64..3_000,
        lama in prop::option::of(0u64..1_500),
    ) -> (JenisJabatan, NaiveDate, Option<NaiveDate>) {
        let first = d("2019-01-01") + Days::new(mulai);
        (jenis, first, lama.map(|l| first + Days::new(l)))
    }
}

fn with_periods(
    mut rekam: RekamPegawai,
    periods: &[(JenisJabatan, NaiveDate, Option<NaiveDate>)],
) -> RekamPegawai {
    rekam.riwayat_jabatan = periods
        .iter()
        .map(|(jenis, mulai, selesai)| {
            let mut r = masa(*jenis, "2019-01-01", None);
            (r.tmt_mulai, r.tmt_selesai) = (*mulai, *selesai);
            r
        })
        .collect();
    rekam
}

prop_compose! {
    /// People with whatever is in their records, and much that is not.
    fn rekam()(
        status in prop::sample::select(vec![StatusPegawai::Pns, StatusPegawai::Cpns, StatusPegawai::Pppk]),
        aktif in prop::option::of(any::<bool>()),
        golongan in prop::option::of(prop::sample::select(Golongan::ALL.to_vec())),
        pendidikan in prop::option::of(prop::sample::select(Pendidikan::ALL.to_vec())),
        usia in prop::option::of(8_000u64..22_000),
        periods in prop::collection::vec(periode(), 0..5),
        predikat in prop::collection::vec((2023i32..2027, prop::sample::select(
            vec![Predikat::SangatKurang, Predikat::ButuhPerbaikan, Predikat::Baik, Predikat::SangatBaik])), 0..4),
        diperiksa in any::<[bool; 3]>(),
    ) -> RekamPegawai {
        let mut rekam = with_periods(layak(), &periods);
        rekam.pegawai.status = status;
        rekam.pegawai.kedudukan = aktif.map(|aktif| {
            if aktif { KedudukanHukum::Aktif } else { KedudukanHukum::Lain("CLTN".into()) }
        });
        rekam.pegawai.golongan = golongan;
        rekam.pegawai.pendidikan = pendidikan;
        rekam.pegawai.tanggal_lahir = usia.map(|hari| per() - Days::new(hari));
        rekam.skp = predikat.into_iter().map(|(tahun, p)| skp(tahun, p)).collect();
        let [kompetensi, kesehatan, integritas] = diperiksa;
        if !kompetensi { rekam.kompetensi.clear(); }
        if !kesehatan { rekam.kesehatan.clear(); }
        if !integritas { rekam.integritas.clear(); }
        rekam
    }
}

/// A pack that makes every check.
fn semua_syarat() -> Aturan {
    let mut aturan = aturan_dengan(|s| {
        s.pengalaman_pp = Some(saran(crate::aturan::Pengalaman {
            tahun: 5,
            jenjang: Jenjang(1),
        }));
        s.disiplin_lampau = Some(saran(crate::aturan::DisiplinLampau {
            tingkat: vec![TingkatHukuman::Sedang],
            tahun: Some(5),
        }));
        s.lama_jabatan = Some(saran(crate::aturan::LamaJabatan {
            paling_sedikit: 2,
            paling_lama: Some(3),
        }));
        s.peringkat_jabatan = Some(saran(()));
        s.kembali = Some(saran(()));
        s.zona = Some(saran(()));
        s.persetujuan_asal = Some(saran(()));
        s.lowongan = Some(saran(()));
    });
    // One of the post's own decides, so that it is seen to count.
    let pengawas = aturan.syarat.get_mut(&JenisJabatan::Pengawas).unwrap();
    pengawas.kembali.as_mut().unwrap().sifat = Keberlakuan::Wajib;
    aturan
}

/// Posts of two kinds in two units; the histories of [`masa`] name some of them.
fn peta() -> Vec<Jabatan> {
    let mut peta = Vec::new();
    for (kode, jabatan) in [
        ("J1", administrator()),
        ("J2", pengawas()),
        ("J3", pengawas()),
    ] {
        let mut jabatan = jabatan;
        jabatan.kode = KodeJabatan::parse(kode).unwrap();
        jabatan.nama = format!("Jabatan {}", jabatan.jenis);
        jabatan.kelas = Some(9);
        if kode != "J3" {
            jabatan.unit.nama = "Dinas Contoh".into();
        }
        peta.push(jabatan);
    }
    peta
}

proptest! {
    /// Religion, marital status and ethnicity cannot be changed here: the register has no field for them.
    #[test]
    fn def_12_nama_gelar_jenis_kelamin_dan_tempat_lahir_tidak_mengubah_apa_pun(
        rekam in rekam(), nama in ".{0,20}", gelar in prop::option::of("[A-Z][a-z]{1,3}\\."),
        pria in prop::option::of(any::<bool>()), tempat in prop::option::of("[A-Z][a-z]{2,9}"),
    ) {
        let mut lain = rekam.clone();
        lain.pegawai.nama = Nama { gelar_depan: gelar.clone(), nama, gelar_belakang: gelar };
        lain.pegawai.tempat_lahir = tempat;
        lain.pegawai.jenis_kelamin = pria.map(|pria| {
            if pria { JenisKelamin::LakiLaki } else { JenisKelamin::Perempuan }
        });
        let (aturan, peta) = (semua_syarat(), peta());
        let acuan = PetaAcuan::new(&peta);
        let latar = Latar { peta: &acuan, ..latar(&aturan) };
        prop_assert_eq!(Fakta::new(&rekam, &latar), Fakta::new(&lain, &latar));
        for jabatan in &peta {
            prop_assert_eq!(periksa(&rekam, jabatan, &latar), periksa(&lain, jabatan, &latar));
        }
    }

    #[test]
    fn jawaban_dari_fakta_sama_dengan_temuan_dan_hasilnya(rekam in rekam()) {
        let (aturan, peta) = (semua_syarat(), peta());
        let acuan = PetaAcuan::new(&peta);
        let latar = Latar { peta: &acuan, ..latar(&aturan) };
        let fakta = Fakta::new(&rekam, &latar);
        for jabatan in &peta {
            let sasaran = Sasaran::new(jabatan, &latar).unwrap();
            let hasil = periksa(&rekam, jabatan, &latar).unwrap();
            prop_assert_eq!(fakta.hasil(&sasaran), hasil.hasil);
            prop_assert_eq!(hasil.temuan.len(), IdSyarat::all().count());
            for (temuan, id) in hasil.temuan.iter().zip(IdSyarat::all()) {
                prop_assert_eq!(temuan.syarat, id);
                prop_assert_eq!(temuan.hasil, id.jawab(&fakta, &sasaran));
                prop_assert!(temuan.bukti.ends_with('.'), "{}", temuan.bukti);
            }
        }
    }

    /// What the register of checks says of sharing answers is so: posts alike give alike answers and evidence.
    #[test]
    fn jabatan_sejenis_berbagi_jawaban_menurut_tergantungnya(rekam in rekam()) {
        let (aturan, mut peta) = (semua_syarat(), peta());
        // As unlike as a post of the same kind can be, first but for eselon and education.
        peta[2].unit.induk = "Dinas Lain".into();
        peta[2].kelas = Some(8);
        peta[2].kebutuhan = 0;
        let mut beda_ciri = peta[2].clone();
        beda_ciri.eselon = Some(Eselon::IVb);
        beda_ciri.pendidikan_minimal = Some(Pendidikan::S2);
        let mut beda_eselon = peta[2].clone();
        beda_eselon.eselon = beda_ciri.eselon;
        let mut beda_pendidikan = peta[2].clone();
        beda_pendidikan.pendidikan_minimal = beda_ciri.pendidikan_minimal;
        peta.extend([beda_ciri, beda_eselon, beda_pendidikan]);
        let acuan = PetaAcuan::new(&peta);
        let latar = Latar { peta: &acuan, ..latar(&aturan) };
        let temuan = |jabatan: &Jabatan| periksa(&rekam, jabatan, &latar).unwrap().temuan;
        let satu = temuan(&peta[1]);
        let berbagi = [Tergantung::Ciri, Tergantung::Jenis, Tergantung::Pendidikan, Tergantung::Eselon];
        for (lain, bersama) in peta[2..].iter().zip(berbagi) {
            for (a, b) in satu.iter().zip(&temuan(lain)) {
                let lebih = a.syarat.tergantung().dan(bersama) != bersama;
                prop_assert!(lebih || a == b, "{:?} {:?}", a, b);
            }
        }
    }

    #[test]
    fn hasil_adalah_gabungan_syarat_wajib(rekam in rekam()) {
        for aturan in [kolaka(), banjar()] {
            let hasil = periksa(&rekam, &pengawas(), &latar(aturan)).unwrap();
            let wajib: Vec<_> =
                hasil.temuan.iter().filter(|t| t.sifat == Sifat::Wajib).map(|t| t.hasil).collect();
            let expected = if wajib.contains(&Jawaban::TidakMemenuhi) {
                Hasil::TidakMemenuhi
            } else if wajib.iter().all(|j| *j == Jawaban::Memenuhi) {
                Hasil::Memenuhi
            } else {
                Hasil::PerluVerifikasi
            };
            prop_assert_eq!(hasil.hasil, expected);
        }
    }

    #[test]
    fn hari_pengalaman_sama_dengan_hitungan_hari_demi_hari(periods in prop::collection::vec(periode(), 0..6)) {
        let rekam = with_periods(layak(), &periods);
        let fakta = Fakta::new(&rekam, &latar(kolaka()));
        for jenjang in 1..=4 {
            let days: BTreeSet<NaiveDate> = periods
                .iter()
                .filter(|(jenis, ..)| kolaka().jenjang(*jenis) == Jenjang(jenjang))
                .flat_map(|(_, mulai, selesai)| {
                    let last = selesai.unwrap_or(per()).min(per());
                    mulai.iter_days().take_while(move |day| *day <= last)
                })
                .collect();
            prop_assert_eq!(fakta.hari_pada(Jenjang(jenjang)), u32::try_from(days.len()).unwrap());
        }
    }

    #[test]
    fn jabatan_tambahan_tidak_pernah_menggugurkan_pengalaman(
        periods in prop::collection::vec(periode(), 1..5), tambahan in periode(),
    ) {
        let answer = |periods: &[_]| {
            let hasil = periksa(&with_periods(layak(), periods), &administrator(), &latar(kolaka())).unwrap();
            hasil.temuan.into_iter().find(|t| t.syarat == IdSyarat::Pengalaman).unwrap().hasil
        };
        let before = answer(&periods);
        let mut more = periods;
        more.push(tambahan);
        prop_assert!(before != Jawaban::Memenuhi || answer(&more) == Jawaban::Memenuhi);
    }

    #[test]
    fn hukuman_yang_tercatat_tidak_pernah_memperbaiki_hasil(rekam in rekam(), mulai in 0u64..2_000, lama in 0u64..2_000) {
        let before = periksa(&rekam, &administrator(), &latar(kolaka())).unwrap().hasil;
        let mut punished = rekam;
        let tmt_mulai = d("2022-01-01") + Days::new(mulai);
        punished.hukuman_disiplin.push(HukumanDisiplin {
            tingkat: TingkatHukuman::Berat,
            jenis: "Hukuman".into(),
            nomor_sk: None,
            tmt_mulai,
            tmt_selesai: Some(tmt_mulai + Days::new(lama)),
        });
        let after = periksa(&punished, &administrator(), &latar(kolaka())).unwrap().hasil;
        prop_assert!(after >= before, "{before:?} -> {after:?}");
    }
}
