//! What each window may ask for.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sidang_tests::repo;

use crate::files;

#[test]
fn layar_proyektor_hanya_boleh_membaca_layarnya_sendiri() {
    let capabilities: BTreeMap<String, Value> = files("src-tauri/capabilities")
        .iter()
        .map(|f| serde_json::from_str::<Value>(&f.isi).unwrap())
        .map(|c| (c["identifier"].as_str().unwrap().to_owned(), c))
        .collect();
    let events = ["core:event:allow-listen", "core:event:allow-unlisten"];
    for (window, commands) in [
        ("main", "semua-perintah"),
        ("proyektor", "perintah-proyektor"),
    ] {
        let capability = &capabilities[window];
        assert_eq!(capability["windows"], json!([window]));
        assert_eq!(
            capability["permissions"],
            json!([commands, events[0], events[1]])
        );
    }
    assert_eq!(capabilities.len(), 2, "one capability for each window");

    let build = std::fs::read_to_string(repo().join("src-tauri/build.rs")).unwrap();
    assert!(
        build.contains(r#"const PROYEKTOR: [&str; 2] = ["get_proyektor", "press_proyektor"];"#),
        "the commands of the projector's window"
    );
}
