//! The emblems of letterheads: chosen, printed, taken off again.

use std::path::Path;

use sidang_app::naskah::JenisLambang;
use sidang_tests::contoh::saat;
use sidang_tests::kantor::Kantor;
use sidang_tests::pdf;

/// The app's own icon, which is a PNG.
const GAMBAR: &str = "assets/icons/icon.png";

fn gambar() -> Vec<u8> {
    std::fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("..")
            .join(GAMBAR),
    )
    .unwrap()
}

fn jumlah_gambar(kantor: &mut Kantor) -> usize {
    let tata = kantor.sidang.get_tata_naskah().unwrap();
    let isi = kantor
        .sidang
        .preview_tata_naskah(tata, &saat("2026-11-20 08:00"))
        .unwrap();
    let path = kantor.berkas("contoh.pdf");
    std::fs::write(&path, isi).unwrap();
    pdf::assert_utuh(&path);
    pdf::gambar(&path)
}

#[test]
fn lambang_dipilih_tercetak_pada_kop_dan_dapat_dilepas() {
    let mut kantor = Kantor::contoh();
    let polos = jumlah_gambar(&mut kantor);
    let konteks = saat("2026-11-20 08:00");
    let ada = kantor
        .sidang
        .set_lambang(JenisLambang::Instansi, Some(&gambar()), &konteks)
        .unwrap();
    assert!(ada.instansi.is_some() && ada.negara.is_none());
    assert_eq!(jumlah_gambar(&mut kantor), polos + 1);
    let mut kantor = kantor.reopen();
    assert_eq!(kantor.sidang.get_lambang(), ada, "kept in the store");
    let lepas = kantor
        .sidang
        .set_lambang(JenisLambang::Instansi, None, &konteks)
        .unwrap();
    assert!(lepas.instansi.is_none());
    assert_eq!(jumlah_gambar(&mut kantor), polos);
}

#[test]
fn lambang_yang_bukan_gambar_ditolak_dan_yang_lama_tetap() {
    let mut kantor = Kantor::contoh();
    let konteks = saat("2026-11-20 08:00");
    let sidang = &mut kantor.sidang;
    let ada = sidang
        .set_lambang(JenisLambang::Negara, Some(&gambar()), &konteks)
        .unwrap();
    for (isi, kode) in [
        (b"%PDF-1.7".to_vec(), "naskah_tidak_tercetak"),
        (vec![0; 9 * 1024 * 1024], "lambang_terlalu_besar"),
    ] {
        let galat = sidang
            .set_lambang(JenisLambang::Negara, Some(&isi), &konteks)
            .unwrap_err();
        assert_eq!(galat.kode, kode);
    }
    assert_eq!(sidang.get_lambang(), ada);
}
