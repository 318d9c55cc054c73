//! Embeds Tauri's configuration and what each window may call.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use tauri_build::{AppManifest, Attributes};

/// Where the one list of commands stands.
const DAFTAR: &str = "src/lib.rs";
/// What the projector's window may call: it reads its own screen, and has two keys of its own. Nothing else.
const PROYEKTOR: [&str; 2] = ["get_proyektor", "press_proyektor"];

fn main() {
    println!("cargo:rerun-if-changed={DAFTAR}");
    let source = std::fs::read_to_string(DAFTAR).expect("the list of commands can be read");
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it")).join("izin");
    let permissions = [
        permission("semua-perintah", &commands(&source)),
        permission("perintah-proyektor", &PROYEKTOR),
    ]
    .concat();
    keep(&folder, &permissions);
    let pattern = format!("{}/*.toml", folder.display());
    let manifest = AppManifest::new().permissions_path_pattern(pattern.leak());
    tauri_build::try_build(Attributes::new().app_manifest(manifest))
        .expect("Tauri's configuration is in order");
}

/// The commands' names in the one list of them: without a permission, none can be called from any window.
fn commands(source: &str) -> Vec<&str> {
    let list = source
        .split("collect_commands![")
        .nth(1)
        .and_then(|rest| rest.split(']').next())
        .expect("the list of commands is there");
    list.split(',')
        .filter_map(|path| path.trim().rsplit("::").next())
        .filter(|name| !name.is_empty())
        .collect()
}

fn permission(identifier: &str, commands: &[&str]) -> String {
    let mut text = format!("[[permission]]\nidentifier = \"{identifier}\"\ncommands.allow = [\n");
    for command in commands {
        writeln!(text, "  \"{command}\",").expect("a text can be written to");
    }
    text + "]\n\n"
}

fn keep(folder: &Path, permissions: &str) {
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(folder.join("perintah.toml"), permissions))
        .expect("the permissions can be written");
}
