//! Terms: each has its name in files, and words for people.

use std::collections::BTreeSet;

use crate::aturan::{Keyakinan, Kriteria, Tingkat};

fn in_file(istilah: impl serde::Serialize) -> String {
    let written = toml::Value::try_from(istilah).unwrap();
    written.as_str().unwrap().to_owned()
}

#[test]
fn setiap_kriteria_bernama_dan_menyebut_skalanya() {
    let mut nama = BTreeSet::new();
    for kriteria in Kriteria::ALL {
        assert_eq!(kriteria.key(), in_file(kriteria));
        assert!(nama.insert(kriteria.to_string()), "{kriteria}");
        let skala = kriteria.skala();
        assert!(skala.contains("100") || skala.contains("JPM"), "{skala}");
        assert_eq!(skala.contains("diberikan tim"), kriteria.dinilai_tim());
    }
}

#[test]
fn tingkat_ditulis_seperti_dalam_berkas() {
    for tingkat in Tingkat::ALL {
        assert_eq!(tingkat.key(), in_file(tingkat));
        assert_eq!(tingkat.to_string(), tingkat.key());
    }
    assert_eq!(Tingkat::Tinggi.key(), "tinggi");
}

#[test]
fn keyakinan_ditulis_dengan_huruf_dan_kata() {
    for (keyakinan, huruf, kata) in [
        (Keyakinan::Primer, "P", "naskah peraturan"),
        (Keyakinan::Sekunder, "S", "sumber kedua"),
        (Keyakinan::Pengetahuan, "K", "pengetahuan umum"),
    ] {
        assert_eq!(keyakinan.key(), huruf);
        assert_eq!(keyakinan.key(), in_file(keyakinan));
        assert_eq!(keyakinan.to_string(), kata);
    }
}
