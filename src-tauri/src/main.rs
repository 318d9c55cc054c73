//! The window's executable.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    sidang::run();
}
