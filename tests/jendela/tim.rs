//! The committees in the settings: several over time, the chair replaced by keyboard alone.

use std::fmt::Write;
use std::fs;

use fantoccini::key::Key;
use serde_json::{Value, json};
use sidang_app::Sidang;
use sidang_tests::contoh::{SANDI, saat, tim};
use sidang_tests::kantor::{baru, sk};
use sidang_tests::peramban::Jendela;

use crate::go;
use crate::periksa::Pemeriksa;

/// From the committee of today to a second one, and back to who sat before.
#[test]
#[ignore = "needs a display and the built window: cargo xtask test"]
fn tim_dari_waktu_ke_waktu() {
    let window = Jendela::open();
    let j = &window;
    let konteks = saat("2026-11-22 08:00");
    let mut sidang = Sidang::create(
        &j.berkas("kantor.sidang"),
        &baru("kolaka-timur-2020"),
        SANDI,
        &konteks,
    )
    .unwrap();
    sidang.set_tim(&tim(), &sk(), None, &konteks).unwrap();
    drop(sidang);
    j.run("location.reload()", vec![]);
    j.fill("kunci-sandi", SANDI);
    j.click("kunci-buka");
    j.wait("bilah-kunci");
    let pemeriksa = &mut Pemeriksa::new(j);
    go(j, "pengaturan/tim");
    j.wait("tim-susunan");
    replace_chair(j, pemeriksa);
    record_another(j, pemeriksa);
    j.fill("tim-per", "31-12-2025");
    j.press(&key(Key::Tab));
    j.until(
        "the committee of that day is shown",
        "return document.querySelector('[data-uji=tim-susunan]')?.textContent.includes(arguments[0]) ?? false",
        &json!("800/2/2025"),
    );
    j.fill("tim-per", "1-1-2000");
    j.wait("tim-tiada");
    pemeriksa.examine("pengaturan-tim-tiada");
    pemeriksa.assert_clean();
}

/// RPT-06, without touching the pointer.
fn replace_chair(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    focus(j, "tim-ketua-ganti");
    j.press(&key(Key::Enter));
    j.wait("tim-ketua-dialog");
    focus(j, "tim-ketua-nip");
    j.press(&key(Key::Enter));
    j.wait_css(".menu[role=listbox] [role=option]");
    j.press(&key(Key::Down));
    j.press(&key(Key::Enter));
    j.wait_gone(".menu[role=listbox]");
    let typed = [
        "800/9/2026",
        "1-2-2000",
        "",
        "",
        "Ketua memasuki masa pensiun",
    ];
    // The button of the calendar stands between the date and the next field.
    for text in typed {
        j.press(&key(Key::Tab));
        if !text.is_empty() {
            j.press(text);
        }
    }
    j.press(&key(Key::Enter));
    j.wait_css("[data-uji=penolakan][data-kode=penetapan_ketua_di_luar_masa_sk]");
    pemeriksa.examine("pengaturan-tim-ketua");
    j.fill("tim-ketua-tanggal", "1-11-2026");
    focus(j, "tim-ketua-simpan");
    j.press(&key(Key::Enter));
    j.wait_gone("[data-uji=tim-ketua-dialog]");
    j.wait("tim-pengganti");
    pemeriksa.examine("pengaturan-tim-pengganti");
}

/// A Baperjakat of the year before, with its decree's file.
fn record_another(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    let numbers = j.run(
        "return [...document.querySelectorAll('[data-uji=tim-susunan] .nip')].map((e) => e.textContent.replace(/\\D/g, ''))",
        vec![],
    );
    let nip = |n: usize| numbers[n].as_str().unwrap().to_owned();
    let mut csv = "NIP;NAMA;PERAN;UNSUR;DIHITUNG KUORUM\n".to_owned();
    for (n, peran) in ["Ketua", "Sekretaris", "Anggota"].iter().enumerate() {
        writeln!(csv, "{};Nama {n};{peran};;", nip(n)).unwrap();
    }
    let (lembar, sk) = (j.berkas("badan.csv"), j.berkas("sk.pdf"));
    fs::write(&lembar, csv).unwrap();
    fs::write(&sk, b"%PDF-1.7 SK").unwrap();

    j.click("tim-ganti");
    j.answer_dialog(&[lembar]);
    j.click("tim-pilih");
    chosen(j, "tim-berkas", "badan.csv");
    j.click("tim-jenis");
    j.click("tim-jenis-baperjakat");
    j.fill("tim-sk-nomor", "800/2/2025");
    j.fill("tim-sk-tanggal", "1-3-2025");
    j.fill("tim-sk-sampai", "31-12-2025");
    j.answer_dialog(&[sk]);
    j.click("tim-sk-pilih");
    chosen(j, "tim-sk-berkas", "sk.pdf");
    j.click("tim-periksa");
    j.wait("tim-simpan");
    pemeriksa.examine("pengaturan-tim-baru");
    j.click("tim-simpan");
    j.wait("tim-sk-simpan");
    pemeriksa.examine("pengaturan-tim-dua");
    let salinan = j.berkas("salinan.pdf");
    j.answer_dialog(std::slice::from_ref(&salinan));
    j.click("tim-sk-simpan");
    j.until(
        "the file was saved",
        "return document.body.innerText.includes('Berkas SK disimpan.')",
        &Value::Null,
    );
    assert_eq!(fs::read(salinan).unwrap(), b"%PDF-1.7 SK");
}

fn chosen(j: &Jendela, uji: &str, nama: &str) {
    j.until(
        "the file is chosen",
        "return document.querySelector(`[data-uji=${arguments[0][0]}]`).textContent === arguments[0][1]",
        &json!([uji, nama]),
    );
}

fn focus(j: &Jendela, uji: &str) {
    j.wait(uji);
    j.run(
        "document.querySelector(`[data-uji=${arguments[0]}]`).focus()",
        vec![json!(uji)],
    );
}

fn key(key: Key) -> String {
    char::from(key).to_string()
}
