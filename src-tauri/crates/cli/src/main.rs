//! `sidang-cli`: the same use cases without a window. Every command is parse, call `app`, print.
//!
//! Standard output carries the result and nothing else, standard error progress and errors. With `--json` the result
//! is one JSON document, and so is an error. Exit codes: see [`galat::Kode`].

mod argumen;
mod bantuan;
mod cetak;
mod galat;
mod meja;
mod perintah;
mod tabel;

use std::process::ExitCode;

use clap::Parser;

use argumen::Argumen;
use galat::{Gagal, Kode};

fn main() -> ExitCode {
    let (argumen, json) = match Argumen::try_parse() {
        Ok(argumen) => {
            let json = argumen.global.json;
            (argumen, json)
        }
        Err(error) => {
            return bantuan::answer(&error, std::env::args_os().any(|word| word == "--json"));
        }
    };
    match perintah::run(&argumen) {
        Ok(kode) => kode.into(),
        Err(Gagal::Galat { kode, galat }) => {
            galat::print(&galat, json);
            kode.into()
        }
        // Whoever read the output has left, as `head` does: nobody is there to be told.
        Err(Gagal::TidakTercetak) => Kode::Selesai.into(),
    }
}
