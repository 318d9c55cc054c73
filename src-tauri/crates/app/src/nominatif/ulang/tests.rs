use chrono::{DateTime, NaiveDate};
use sidang_domain::sidik::SidikBuilder;
use tempfile::TempDir;

use super::*;
use crate::Konteks;
use crate::basis_data::{BasisDataBaru, Instansi};

const KODE: &str = "J00020";

/// The sample regency.
fn contoh() -> (TempDir, Sidang) {
    let folder = TempDir::new().unwrap();
    let konteks = Konteks {
        waktu: DateTime::parse_from_rfc3339("2026-11-02T08:00:00+08:00").unwrap(),
    };
    let baru = BasisDataBaru {
        instansi: Instansi {
            nama: "Pemerintah Kabupaten Contoh Raya".into(),
            kepala_daerah: "Bupati".into(),
            sekretariat: String::new(),
            alamat: String::new(),
            tempat: String::new(),
            zona_waktu: "WITA".into(),
        },
        aturan: "kolaka-timur-2020".into(),
        pengguna: "Sekretaris".into(),
    };
    let path = folder.path().join("kantor.sidang");
    let mut sidang = Sidang::create(&path, &baru, "empat kata untuk uji", &konteks).unwrap();
    sidang.impor_contoh(&konteks, &mut |_| {}).unwrap();
    (folder, sidang)
}

fn list(sidang: &mut Sidang, per: &str) -> DaftarNominatif {
    let per: NaiveDate = per.parse().unwrap();
    sidang.draw_up(KODE, per.into()).unwrap().0
}

#[test]
fn yang_tidak_sama_disebut_di_mana_bedanya() {
    let (_folder, mut sidang) = contoh();
    let beku = list(&mut sidang, "2026-11-22");
    let text = serde_json::to_string(&beku).unwrap();
    assert!(compare(&beku, &beku, Some(&text)).is_ok());
    for other in [Some(" "), None] {
        assert!(matches!(
            compare(&beku, &beku, other),
            Err(TidakSama::TertulisLain)
        ));
    }
    let later = list(&mut sidang, "2028-11-22");
    let why = compare(&beku, &later, Some(&text)).unwrap_err();
    let TidakSama::IsiBerbeda { jumlah, nama, .. } = &why else {
        panic!("{why}")
    };
    assert!(*jumlah > 0 && beku.calon().iter().any(|c| c.profil.nama == *nama));
    assert!(why.to_string().contains(nama.as_str()));
}

#[test]
fn daftar_tanpa_versi_atau_tanpa_naskah_aturan_tidak_dapat_disusun_ulang() {
    let (_folder, mut sidang) = contoh();
    let versi = Versi {
        aturan: SidikBuilder::new("lain").finish(),
        data: 1,
    };
    let read = |sidang: &mut Sidang, versi| {
        let dulu = sidang.basisdata.read(|tx| Dulu::read(tx, versi)).unwrap();
        dulu.map(drop).unwrap_err()
    };
    assert!(matches!(read(&mut sidang, None), TidakSama::TanpaVersi));
    assert!(matches!(
        read(&mut sidang, Some(versi)),
        TidakSama::NaskahTidakAda
    ));
}
