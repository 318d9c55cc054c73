//! The projector in its own window: what the room sees, and what that window may not ask for.

use fantoccini::key::Key;
use serde_json::{Value, json};
use sidang_tests::peramban::Jendela;

use crate::periksa::Pemeriksa;

const HALAMAN: &str = "proyektor.html";

/// Opens the projector, shows a candidate and takes him away again, blanks the screen, closes it. The first item of an
/// open meeting is on the table.
pub fn look(j: &Jendela, pemeriksa: &mut Pemeriksa) {
    j.press(&char::from(Key::F11).to_string());
    j.wait_css("[data-uji=proyektor-pratinjau] [data-uji=proyektor-acara]");
    j.in_window(HALAMAN, || {
        j.wait("proyektor-acara");
        assert!(j.text("proyektor-kuorum").contains("Hadir 5 dari 7: sah"));
        assert_eq!(count(j), 0, "nobody is shown unasked");
        assert_may_only_read(j);
        pemeriksa.examine("proyektor");
    });

    j.click("proyektor-berikutnya");
    j.click("proyektor-berikutnya");
    j.in_window(HALAMAN, || {
        until_shown(j, 2);
        pemeriksa.examine("proyektor-calon");
    });
    pemeriksa.examine("proyektor-panel");
    j.click_css("[data-uji^='proyektor-pilih-']");
    j.in_window(HALAMAN, || until_shown(j, 1));

    blank(j);
    j.press(&char::from(Key::Escape).to_string());
    j.wait_gone("[data-uji=proyektor-panel]");
    j.press(&char::from(Key::F11).to_string());
    j.until_windows(1);
}

/// Blanked by the secretary and shown again from the projector's own keyboard: both sides know.
fn blank(j: &Jendela) {
    j.click("proyektor-kosong");
    j.in_window(HALAMAN, || {
        j.wait_css("[data-uji=proyektor][data-kosong=true]");
        assert!(!j.text("proyektor").contains("Hadir"));
        j.press("b");
        until_shown(j, 1);
    });
    j.wait_css("[data-uji=proyektor-kosong][data-state=unchecked]");
}

fn count(j: &Jendela) -> u64 {
    let script = "return document.querySelectorAll('[data-uji=proyektor-calon]').length";
    j.run(script, vec![]).as_u64().unwrap()
}

fn until_shown(j: &Jendela, calon: u32) {
    j.until(
        &format!("{calon} candidates are shown"),
        "return document.querySelectorAll('[data-uji=proyektor-calon]').length === arguments[0]",
        &json!(calon),
    );
}

/// Whatever its page is made to do, this window reads its own screen and nothing else.
fn assert_may_only_read(j: &Jendela) {
    assert_eq!(ask(j, "get_proyektor"), "dijawab");
    for command in [
        "list_rapat",
        "get_rapat",
        "get_nominatif_rapat",
        "get_pegawai",
        "show_proyektor",
        "toggle_proyektor",
        "export_semua",
        "lock",
        "plugin:event|emit",
        "plugin:window|close",
    ] {
        let answer = ask(j, command);
        assert!(answer.contains("not allowed"), "{command}: {answer}");
    }
}

fn ask(j: &Jendela, command: &str) -> String {
    let answer = j.run_async(
        "const done = arguments[arguments.length - 1];
         window.__TAURI_INTERNALS__.invoke(arguments[0], {}).then(() => done('dijawab'), (sebab) => done(String(sebab)))",
        vec![Value::from(command)],
    );
    answer.as_str().unwrap().to_owned()
}
