//! Minutes that forty-one people sign.

use std::collections::BTreeSet;

use crate::contoh;

/// Height of A4 in points, and the least margin above and below the text.
const A4: f64 = 842.0;
const TEPI: f64 = 40.0;
/// Rooms may touch.
const RAPAT: f64 = 0.01;

#[test]
fn setiap_penanda_tangan_mendapat_ruangnya_sendiri_yang_utuh_di_halaman() {
    let cetak = contoh::berita_acara_besar(41)
        .render(&contoh::tata())
        .unwrap();
    let nama: BTreeSet<_> = cetak.ruang.iter().map(|r| r.nama.clone()).collect();
    assert_eq!(nama.len(), cetak.ruang.len(), "no room is anyone else's");
    let semua = (1..=39).map(|i| format!("anggota-{i}"));
    let semua: BTreeSet<_> = semua
        .chain(["ketua", "sekretaris"].map(str::to_owned))
        .collect();
    assert_eq!(nama, semua);
    for ruang in &cetak.ruang {
        assert!(ruang.tinggi >= 12.0 && ruang.lebar >= 60.0, "{ruang:?}");
        assert!(
            ruang.y >= TEPI && ruang.y + ruang.tinggi <= A4 - TEPI,
            "{ruang:?}"
        );
    }
    for a in &cetak.ruang {
        let overlaps = |b: &&sidang_documents::RuangTandaTangan| {
            b.nama != a.nama
                && b.halaman == a.halaman
                && a.x < b.x + b.lebar
                && b.x < a.x + a.lebar
                && a.y + RAPAT < b.y + b.tinggi
                && b.y + RAPAT < a.y + a.tinggi
        };
        assert_eq!(cetak.ruang.iter().find(overlaps), None, "over {a:?}");
    }
}
