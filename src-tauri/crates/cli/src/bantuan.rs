//! Help and wrong usage, in Indonesian as far as clap allows.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use sidang_app::{Galat, JenisGalat};

use crate::galat::{self, Kode};

/// clap's own words around our help, and ours for them.
const KATA: [(&str, &str); 6] = [
    ("Usage:", "Pemakaian:"),
    ("Commands:", "Perintah:"),
    ("Arguments:", "Masukan:"),
    ("Options:", "Pilihan:"),
    ("[OPTIONS]", "[PILIHAN]"),
    ("<COMMAND>", "<PERINTAH>"),
];

/// Prints help, or what is wrong with the usage.
pub fn answer(error: &Error, json: bool) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // Whoever asked for help and left needs none.
            let _ = write!(io::stdout(), "{}", help(error));
            Kode::Selesai.into()
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if !json => {
            eprint!("{}", help(error));
            Kode::SalahPakai.into()
        }
        _ => {
            galat::print(&translate(error), json);
            Kode::SalahPakai.into()
        }
    }
}

fn help(error: &Error) -> String {
    KATA.iter()
        .fold(error.render().to_string(), |text, (theirs, ours)| {
            text.replace(theirs, ours)
        })
}

fn translate(error: &Error) -> Galat {
    let about = |kind| error.get(kind).map(words).unwrap_or_default();
    let arg = about(ContextKind::InvalidArg);
    let value = about(ContextKind::InvalidValue);
    let pesan = match error.kind() {
        ErrorKind::MissingRequiredArgument => format!("Belum lengkap: {arg} harus diisi."),
        ErrorKind::InvalidSubcommand => format!(
            "Perintah '{}' tidak dikenal.",
            about(ContextKind::InvalidSubcommand)
        ),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "Perintahnya belum disebut.".into()
        }
        ErrorKind::UnknownArgument => format!("Pilihan '{arg}' tidak dikenal."),
        ErrorKind::InvalidValue if value.is_empty() => format!("Nilai untuk {arg} belum diisi."),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            format!("Nilai '{value}' tidak sah untuk {arg}.")
        }
        ErrorKind::ArgumentConflict => format!(
            "{arg} tidak dapat dipakai bersama {}.",
            about(ContextKind::PriorArg)
        ),
        ErrorKind::TooManyValues
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => {
            format!("Banyaknya nilai untuk {arg} tidak sesuai.")
        }
        ErrorKind::InvalidUtf8 => "Ada teks yang bukan UTF-8.".into(),
        _ => error.to_string(),
    };
    Galat {
        jenis: JenisGalat::Masukan,
        kode: "salah_pakai".into(),
        pesan,
        dasar: None,
        saran: Some(advice(error, &arg)),
    }
}

fn advice(error: &Error, arg: &str) -> String {
    let near = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ]
    .into_iter()
    .find_map(|kind| error.get(kind))
    .map(words);
    match near {
        Some(near) => format!("Barangkali yang dimaksud: {near}."),
        None if arg.contains("TANGGAL") => "Tulis tanggal seperti 2026-12-21.".into(),
        None if arg.contains("JAM") => "Tulis jam seperti 09:30.".into(),
        None => "Lihat `sidang-cli --help`, atau `--help` di belakang perintahnya.".into(),
    }
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(all) => all.join(", "),
        other => other.to_string(),
    }
}
