use super::*;
use crate::templat::Templat;
use sidang_domain::naskah::formulir::BERFORMULIR;

/// The wording that ships for a kind.
fn bawaan(jenis: JenisNaskah) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../assets/naskah")
        .join(format!("{}.toml", jenis.kode().replace('_', "-")));
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn templat_bawaan_setiap_formulir_tanpa_kesalahan() {
    for jenis in BERFORMULIR {
        let templat = Templat::parse(&bawaan(jenis)).unwrap_or_else(|e| panic!("{jenis}: {e:#?}"));
        assert_eq!(templat.check(skema(jenis).unwrap()), [], "{jenis}");
        assert!(!templat.catatan.is_empty(), "{jenis}");
    }
}

#[test]
fn catatan_sementara_mempunyai_semua_isian_wajib() {
    for jenis in BERFORMULIR {
        let catatan = catatan_sementara(jenis, &Terisi::default());
        for bidang in &skema(jenis).unwrap().bidang {
            let listed = matches!(bidang.jenis, JenisBidang::Daftar(_) | JenisBidang::Ya);
            if bidang.wajib && !listed {
                assert!(catatan.get(bidang.nama).is_some(), "{jenis}: {}", bidang.nama);
            }
        }
    }
}

#[test]
fn nama_ruang_tanda_tangan_dari_nama_isian() {
    for (isian, ruang) in [
        ("penanda", "penanda"),
        ("penanda_saksi_1", "saksi-1"),
        ("penanda_lampiran", "lampiran"),
    ] {
        assert_eq!(room(isian), ruang);
    }
}
