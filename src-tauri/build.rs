//! Embeds Tauri's configuration and the window's permissions.

fn main() {
    tauri_build::build();
}
