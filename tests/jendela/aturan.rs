//! Rule packs: what one says, how two differ, one's own with mistakes, then mended and installed.

use std::fs::write;

use sidang_tests::peramban::Jendela;

use crate::go;
use crate::periksa::Pemeriksa;

const SENDIRI: &str = "id = \"paket-sendiri\"\nnama = \"Paket sendiri\"\ndasar_hukum = \"Peraturan Bupati Contoh Raya\"\n\
singkatan = \"Perbup Contoh Raya\"\nberlaku_sejak = 2026-01-01\nmewarisi = \"kolaka-timur-2020\"\n\n\
[rapat.min_calon]\nnilai = 3\nsumber = \"Pasal 3\"\n";

/// Looks at the packs and installs one.
pub fn look(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    go(j, "pengaturan/aturan");
    j.wait("aturan-parameter");
    j.click("aturan-sisi-uji");
    j.wait("aturan-uji");
    pemeriksa.examine("pengaturan-aturan-uji");
    j.click("aturan-sisi-beda");
    j.wait("aturan-beda");
    pemeriksa.examine("pengaturan-aturan-beda");

    let berkas = j.berkas("paket.toml");
    write(&berkas, SENDIRI.replace("= 3\n", "= \"tiga\"\n")).unwrap();
    j.answer_dialog(std::slice::from_ref(&berkas));
    j.click("aturan-pilih-berkas");
    j.wait("aturan-cacat");
    assert!(
        j.text("aturan-cacat").contains("rapat.min_calon"),
        "the mistake is named"
    );
    pemeriksa.examine("pengaturan-aturan-cacat");

    write(&berkas, SENDIRI).unwrap();
    j.click("aturan-periksa-ulang");
    j.wait("aturan-pasang");
    assert!(j.text("aturan-beda").contains("paling sedikit 3"));
    pemeriksa.examine("pengaturan-aturan-sah");
    j.click("aturan-pasang");
    j.wait("aturan-pakai");
}
