use super::*;

const BANJAR: &str = include_str!("../../../../../assets/aturan/banjar-2021.toml");

fn refused(from: &str, to: &str) -> AturanError {
    assert_eq!(BANJAR.matches(from).count(), 1, "{from}");
    Aturan::parse(&BANJAR.replace(from, to)).unwrap_err()
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
        (syarat.pengalaman.nilai.tahun, pp)
    };
    assert_eq!(tahun(kolaka, JenisJabatan::Administrator), (3, None));
    assert_eq!(tahun(kolaka, JenisJabatan::Pengawas), (4, None));
    assert_eq!(tahun(banjar, JenisJabatan::Administrator), (3, None));
    assert_eq!(tahun(banjar, JenisJabatan::Pengawas), (3, Some(4)));
    assert_eq!(kolaka.rapat.kuorum.dasar(), "Pasal 10 ayat (5)");
    assert_eq!(banjar.rapat.min_calon.dasar(), "Pasal 9 ayat (7)");
}
