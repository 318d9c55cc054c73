//! Documents made from a form in the real window, by keyboard alone: what one wants, the form, the page beside it, the
//! draft, the document.

use fantoccini::key::Key;
use serde_json::{Value, json};
use sidang_tests::kantor::Kantor;
use sidang_tests::peramban::Jendela;

use crate::papan_tik::PapanTik;
use crate::periksa::Pemeriksa;

/// Someone of the sample regency, and an OPD of it that has a head.
struct Bahan {
    unit: String,
    pegawai: String,
}

fn bahan(kantor: &mut Kantor) -> Bahan {
    let posts = kantor.sidang.find_jabatan("Kepala Dinas", 500).unwrap();
    let head = posts
        .iter()
        .find(|j| j.terisi > 0 && j.unit == j.unit_induk)
        .unwrap();
    let people = kantor
        .sidang
        .list_pegawai(&sidang_app::kepegawaian::KueriPegawai {
            batas: 50,
            ..Default::default()
        })
        .unwrap();
    let other = people
        .pegawai
        .into_iter()
        .find(|p| p.jabatan.as_deref() != Some(head.nama.as_str()));
    Bahan {
        unit: head.unit.clone(),
        pegawai: other.unwrap().nip,
    }
}

#[test]
#[ignore = "needs a display and the built window: cargo xtask test"]
fn naskah_dari_formulir_dengan_papan_tik_saja() {
    let mut kantor = Kantor::contoh();
    let b = bahan(&mut kantor);
    let j = Jendela::open_at(kantor);
    let p = PapanTik(&j);
    let mut pemeriksa = Pemeriksa::new(&j);
    pemeriksa.begin_at(90);
    p.watch_pointer();
    crate::go(&j, "dokumen");
    p.activate("dokumen-buat");
    j.wait("jenis-daftar");
    pemeriksa.examine("naskah-jenis");
    p.write("jenis-cari", "hukuman");
    p.activate("jenis-pernyataan_hukuman");
    page_shows(&j, "SURAT PERNYATAAN");
    pemeriksa.examine("naskah-formulir-kosong");
    p.activate("usulan-pernyataan_hukuman");
    let nomor = j.run(
        "return document.querySelector('[data-uji=formulir-nomor]').value",
        vec![],
    );
    let nomor = nomor.as_str().unwrap().to_owned();
    assert!(nomor.contains('/'), "the next of the book: {nomor}");
    p.write("isian-unit", &b.unit);
    j.wait("isian-unit-butir");
    p.press(Key::Down);
    p.press(Key::Enter);
    p.write("isian-pegawai-cari", &b.pegawai);
    p.activate("isian-pegawai-pilih");
    p.activate("formulir-simpan");
    p.activate("formulir-terbit");
    j.wait_css(".cacat");
    pemeriksa.examine("naskah-formulir-kurang");
    p.write("formulir-tanggal", "21-12-2026");
    p.write("isian-diperiksa", "18-12-2026");
    for uji in ["isian-tidak_diproses", "isian-tidak_dipidana"] {
        p.tab_to(uji);
        p.press(Key::Space);
    }
    j.until(
        "nothing stands against it",
        "return document.querySelector('[data-uji=formulir-keadaan]').textContent.includes('dapat diterbitkan')",
        &Value::Null,
    );
    pemeriksa.examine("naskah-formulir-lengkap");
    large(&j, &mut pemeriksa);
    p.activate("formulir-terbit");
    page_shows(&j, &nomor);
    p.assert_no_pointer();
    pemeriksa.assert_clean();
}

/// Twice as large, the page stands below the form, and nothing sticks out at the side.
fn large(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.run("document.documentElement.style.fontSize = '200%'", vec![]);
    pemeriksa.examine("naskah-formulir-200");
    let out = j.run(
        "return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1",
        vec![],
    );
    assert_eq!(out, json!(false), "nothing sticks out at the side");
    j.run("document.documentElement.style.fontSize = ''", vec![]);
}

fn page_shows(j: &Jendela, word: &str) {
    j.until(
        &format!("the page shows {word}"),
        "return [...document.querySelectorAll('[data-uji=pdf-teks]')].some((t) => t.textContent.includes(arguments[0]))",
        &json!(word),
    );
}
