//! What was frozen once stays as it is: old lists are read, and the same inputs give the same bytes.

use super::DaftarNominatif;
use crate::aturan::{Aturan, NaskahPaket};
use crate::kelayakan::contoh::{
    administrator, asesmen, d, layak_dengan_urut, masa, pengawas, per, skp,
};
use crate::kelayakan::{Hasil, Latar};
use crate::kepegawaian::{
    Golongan, HukumanDisiplin, NilaiKompetensi, Pendidikan, Predikat, RekamPegawai, StatusPegawai,
    TingkatHukuman,
};
use crate::peta_jabatan::{Jabatan, JenisJabatan, KodeJabatan, PetaAcuan};

/// A list as it was frozen before lists named their versions: still read, and still sealed.
#[test]
fn daftar_bentuk_pertama_tetap_terbaca_dan_tersegel() {
    let stored = include_str!("beku/bentuk_1.toml");
    let daftar: DaftarNominatif = toml::from_str(stored).unwrap();
    assert_eq!(daftar.versi(), None);
    let hasil: Vec<_> = daftar.calon().iter().map(|c| c.hasil).collect();
    assert_eq!(hasil, [Hasil::Memenuhi, Hasil::PerluVerifikasi]);
    for (asli, palsu) in [
        ("\"perlu_verifikasi\"", "\"memenuhi\""),
        ("Sehat.", "Sakit."),
        ("poin = 75000", "poin = 75001"),
        ("Bidang Contoh", "Bidang Lain"),
    ] {
        let forged = stored.replacen(asli, palsu, 1);
        assert_ne!(forged, stored, "{asli}");
        assert!(
            toml::from_str::<DaftarNominatif>(&forged).is_err(),
            "{asli}"
        );
    }
}

/// Ten people, each with something of their own.
fn pegawai() -> Vec<RekamPegawai> {
    let mut orang: Vec<_> = (1..=10).map(layak_dengan_urut).collect();
    for rekam in &mut orang {
        rekam.riwayat_jabatan[1].unit_kerja = "Seksi Satu".into();
    }
    orang[1].pegawai.pendidikan = Some(Pendidikan::S2);
    orang[2].skp[0].predikat = Predikat::SangatBaik;
    orang[3].skp = vec![skp(2025, Predikat::ButuhPerbaikan)];
    orang[4].kesehatan.clear();
    orang[5].pegawai.status = StatusPegawai::Pppk;
    orang[6].hukuman_disiplin = vec![HukumanDisiplin {
        tingkat: TingkatHukuman::Sedang,
        jenis: "Pemotongan tunjangan kinerja".into(),
        nomor_sk: None,
        tmt_mulai: d("2026-06-01"),
        tmt_selesai: Some(d("2026-11-30")),
    }];
    orang[7].riwayat_jabatan = vec![masa(JenisJabatan::AhliMuda, "2019-03-01", None)];
    orang[8].pegawai.golongan = Some(Golongan::IVa);
    orang[8].pegawai.tanggal_lahir = Some(d("1968-08-31"));
    orang[9].kompetensi = vec![asesmen("2026-01-05", [NilaiKompetensi::Mms; 3], 91)];
    orang
}

fn peta(orang: &[RekamPegawai]) -> Vec<Jabatan> {
    let post = |kode, mut jabatan: Jabatan, unit: &str, induk: &str, kota: &str, kelas| {
        jabatan.kode = KodeJabatan::parse(kode).unwrap();
        jabatan.unit.nama = unit.into();
        jabatan.unit.induk = induk.into();
        jabatan.unit.kota = Some(kota.into());
        jabatan.kelas = Some(kelas);
        jabatan
    };
    let mut peta = vec![
        post(
            "J1",
            administrator(),
            "Bidang Satu",
            "Dinas Satu",
            "Kota Satu",
            11,
        ),
        post("J2", pengawas(), "Seksi Satu", "Dinas Satu", "Kota Satu", 9),
        post("J3", pengawas(), "Seksi Dua", "Dinas Dua", "Kota Dua", 8),
    ];
    peta[1].pemangku = vec![orang[0].pegawai.nip];
    peta
}

#[test]
fn masukan_yang_sama_memberi_bita_yang_sama() {
    let naskah = NaskahPaket::new(include_str!("beku/paket.toml"));
    let aturan = Aturan::from_naskah(&[naskah]).unwrap();
    let orang = pegawai();
    let peta = peta(&orang);
    let acuan = PetaAcuan::new(&peta);
    let latar = Latar {
        aturan: &aturan,
        per: per(),
        peta: &acuan,
        pencalonan_terbuka: false,
    };
    let sidik: Vec<_> = DaftarNominatif::susun_banyak(&peta, &orang, &latar, 42)
        .map(|daftar| daftar.unwrap().sidik().to_string())
        .collect();
    assert_eq!(
        sidik,
        [
            "244282899850d032318e2ae4ee24e03b4547f2e53d33e0b5f9e5c02043786608",
            "9ba62f18a93ef775225dbeee01cafbf291d896498d674e98fe0b58fe3d1fa115",
            "98a7646d25b95b946dd3d07af696e3c29bf45e1462f93271e50cf193fdce6ad0",
        ]
    );
}
