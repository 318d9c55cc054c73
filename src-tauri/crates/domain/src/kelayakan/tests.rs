//! What holds for every candidate, whatever the records.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::contoh::{
    administrator, banjar, d, jabatan, kolaka, latar, layak, masa, pengawas, per, skp,
};
use super::{Arah, Fakta, Hasil, IdSyarat, Jawaban, Kategori, Sifat, periksa};
use crate::kepegawaian::{
    Golongan, JenisKelamin, KedudukanHukum, Nama, Pendidikan, Predikat, RekamPegawai, StatusPegawai,
};
use crate::peta_jabatan::{Eselon, JenisJabatan, Jenjang};

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

#[test]
fn jabatan_yang_tidak_diisi_dari_daftar_nominatif_ditolak_dengan_dasar_dan_saran() {
    for (jenis, kode) in [
        (JenisJabatan::JptPratama, "seleksi_terbuka"),
        (JenisJabatan::Pelaksana, "tanpa_syarat"),
        (JenisJabatan::AhliMuda, "tanpa_syarat"),
    ] {
        let target = jabatan(jenis, Some(Eselon::IIb));
        let penolakan = periksa(&layak(), &target, &latar(kolaka())).unwrap_err();
        assert_eq!(penolakan.kode, kode, "{jenis}");
        assert!(penolakan.dasar.contains("Pasal") && !penolakan.saran.is_empty());
    }
}

#[test]
fn syarat_yang_dimatikan_paket_tidak_diperiksa() {
    let text = include_str!("../../../../../assets/aturan/banjar-2021.toml").replace(
        "[syarat.pengawas.integritas]\nsifat = \"wajib\"",
        "[syarat.pengawas.integritas]\nsifat = \"tidak_diperiksa\"",
    );
    let aturan = crate::aturan::Aturan::parse(&text).unwrap();
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

proptest! {
    #[test]
    fn jenis_kelamin_dan_nama_tidak_mengubah_apa_pun(rekam in rekam(), nama in ".{0,20}", pria in any::<bool>()) {
        let mut lain = rekam.clone();
        lain.pegawai.nama = Nama { gelar_depan: Some("Dr.".into()), nama, gelar_belakang: None };
        lain.pegawai.tempat_lahir = Some("Tirawuta".into());
        lain.pegawai.jenis_kelamin =
            Some(if pria { JenisKelamin::LakiLaki } else { JenisKelamin::Perempuan });
        for jabatan in [administrator(), pengawas()] {
            prop_assert_eq!(
                periksa(&rekam, &jabatan, &latar(kolaka())),
                periksa(&lain, &jabatan, &latar(kolaka()))
            );
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
        punished.hukuman_disiplin.push(crate::kepegawaian::HukumanDisiplin {
            tingkat: crate::kepegawaian::TingkatHukuman::Berat,
            jenis: "Hukuman".into(),
            nomor_sk: None,
            tmt_mulai,
            tmt_selesai: Some(tmt_mulai + Days::new(lama)),
        });
        let after = periksa(&punished, &administrator(), &latar(kolaka())).unwrap().hasil;
        prop_assert!(after >= before, "{before:?} -> {after:?}");
    }
}
