//! From bytes to typed rows.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;

use crate::buku::{Buku, Lembar};
use crate::error::Error;
use crate::grid::Grid;
use crate::header::{Recognition, recognise};
use crate::masalah::{Masalah, Tingkat};
use crate::row::Sheet;
use crate::sumber;

/// Reads a workbook from the disk; see [`read_workbook`].
///
/// # Errors
/// As [`read_workbook`], and when the file cannot be read.
pub fn read_workbook_file(path: &Path, hari_ini: NaiveDate) -> Result<Buku, Error> {
    let berkas = path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    );
    match fs::read(path) {
        Ok(bytes) => read_workbook(&berkas, &bytes, hari_ini),
        Err(source) => Err(Error::Unreadable { berkas, source }),
    }
}

/// Reads every sheet of a workbook (xlsx, ods, or csv by its extension) whose headers are known. Rows are read one by
/// one: what is wrong with one never costs another. `hari_ini` is the date that "in the future" is measured from.
///
/// # Errors
/// When the file as a whole is of no use: wrong type, locked, damaged, empty, too large, or without a known sheet.
pub fn read_workbook(berkas: &str, bytes: &[u8], hari_ini: NaiveDate) -> Result<Buku, Error> {
    let grids = sumber::load(berkas, bytes)?;
    if grids.iter().all(|grid| grid.rows.is_empty()) {
        return Err(Error::Empty {
            berkas: berkas.to_owned(),
        });
    }
    let mut buku = Buku {
        berkas: berkas.to_owned(),
        lembar: Vec::new(),
        masalah: Vec::new(),
    };
    let mut first_advice = None;
    for grid in grids {
        if grid.rows.is_empty() {
            let pesan = "Lembar kosong; dilewati.".to_owned();
            buku.masalah
                .push(sheet_warning(berkas, &grid.nama, "lembar_kosong", pesan));
            continue;
        }
        match read_sheet(berkas, grid, hari_ini) {
            Ok(lembar) => buku.lembar.push(lembar),
            Err(unknown) => {
                let pesan = format!(
                    "Lembar tidak dikenali dari judul kolomnya; dilewati. {}",
                    unknown.saran
                );
                buku.masalah.push(sheet_warning(
                    berkas,
                    &unknown.nama,
                    "lembar_tidak_dikenali",
                    pesan,
                ));
                first_advice.get_or_insert(unknown.saran);
            }
        }
    }
    match first_advice {
        Some(saran) if buku.lembar.is_empty() => Err(Error::NoKnownSheet {
            berkas: berkas.to_owned(),
            saran,
        }),
        _ => Ok(buku),
    }
}

/// A sheet that no kind fits.
struct Unknown {
    nama: String,
    saran: String,
}

fn read_sheet(berkas: &str, mut grid: Grid, hari_ini: NaiveDate) -> Result<Lembar, Unknown> {
    let (kind, header) = match recognise(&grid) {
        Recognition::Known(kind, header) => (kind, header),
        Recognition::Unknown(saran) => {
            return Err(Unknown {
                nama: grid.nama,
                saran,
            });
        }
    };
    grid.spread_merged(header.nomor);
    let sheet = Sheet {
        berkas,
        nama: &grid.nama,
        header: &header,
        hari_ini,
    };
    let mut lembar = (kind.read)(&sheet, &grid.rows[header.data..]);
    if lembar.baris == 0 {
        let pesan = "Lembar tidak berisi satu baris data pun di bawah judul kolomnya.".to_owned();
        lembar
            .masalah
            .push(sheet_warning(berkas, &grid.nama, "lembar_kosong", pesan));
    }
    Ok(lembar)
}

fn sheet_warning(berkas: &str, lembar: &str, kode: &'static str, pesan: String) -> Masalah {
    Masalah {
        berkas: berkas.to_owned(),
        lembar: lembar.to_owned(),
        baris: None,
        kolom: None,
        tingkat: Tingkat::Peringatan,
        kode,
        pesan,
    }
}
