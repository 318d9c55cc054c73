//! The files of an import, read whole before anything is changed.

use std::fs;
use std::path::PathBuf;

use sha2::{Digest, Sha256};
use sidang_exchange::{AnggotaTim, Buku, Isi, read_workbook};

use super::{Kemajuan, KemajuanView};
use crate::{Galat, Hasil, Konteks};

/// The sample regency: file names and contents. All people in it are invented.
const CONTOH: [(&str, &[u8]); 2] = [
    (
        "peta_jabatan.xlsx",
        include_bytes!("../../../../../assets/contoh/peta_jabatan.xlsx"),
    ),
    (
        "pegawai.xlsx",
        include_bytes!("../../../../../assets/contoh/pegawai.xlsx"),
    ),
];
const TIM_CONTOH: (&str, &[u8]) = (
    "tim.xlsx",
    include_bytes!("../../../../../assets/contoh/tim.xlsx"),
);

/// Workbooks read, and the seal of their contents.
pub struct Terbaca {
    pub buku: Vec<Buku>,
    pub sidik: String,
}

/// Reads the files in the order given.
pub fn read_files(paths: &[PathBuf], konteks: &Konteks, kemajuan: Kemajuan<'_>) -> Hasil<Terbaca> {
    if paths.is_empty() {
        return Err(Galat::masukan(
            "berkas_kosong",
            "Belum ada berkas yang dipilih.",
            "Pilih paling sedikit satu buku kerja.",
        ));
    }
    let mut files = Vec::with_capacity(paths.len());
    for path in paths {
        let nama = path.file_name().map_or_else(
            || path.display().to_string(),
            |n| n.to_string_lossy().into_owned(),
        );
        if files.iter().any(|(known, _)| *known == nama) {
            return Err(Galat::masukan(
                "berkas_ganda",
                format!("Berkas bernama '{nama}' dipilih dua kali."),
                "Pilih tiap berkas satu kali, atau ganti nama salah satunya.",
            ));
        }
        let bytes = fs::read(path).map_err(|source| sidang_exchange::Error::Unreadable {
            berkas: nama.clone(),
            source,
        })?;
        files.push((nama, bytes));
    }
    read_all(
        files
            .iter()
            .map(|(nama, bytes)| (nama.as_str(), bytes.as_slice())),
        konteks,
        kemajuan,
    )
}

/// Reads the sample regency.
pub fn read_sample(konteks: &Konteks, kemajuan: Kemajuan<'_>) -> Hasil<Terbaca> {
    read_all(CONTOH.into_iter(), konteks, kemajuan)
}

/// The sample regency's committee.
pub fn sample_committee(konteks: &Konteks) -> Hasil<Vec<AnggotaTim>> {
    let (nama, bytes) = TIM_CONTOH;
    Ok(members(read_workbook(nama, bytes, konteks.hari_ini())?))
}

/// The committee's members in a workbook.
pub fn members(buku: Buku) -> Vec<AnggotaTim> {
    buku.lembar
        .into_iter()
        .filter_map(|l| match l.isi {
            Isi::Tim(rows) => Some(rows),
            _ => None,
        })
        .flatten()
        .map(|row| row.nilai)
        .collect()
}

fn read_all<'a>(
    files: impl ExactSizeIterator<Item = (&'a str, &'a [u8])>,
    konteks: &Konteks,
    kemajuan: Kemajuan<'_>,
) -> Hasil<Terbaca> {
    let jumlah = u32::try_from(files.len()).unwrap_or(u32::MAX);
    let mut hasher = Sha256::new();
    let mut buku = Vec::new();
    for (selesai, (nama, bytes)) in (0..).zip(files) {
        kemajuan(KemajuanView {
            langkah: format!("Membaca {nama}"),
            selesai,
            jumlah,
        });
        hasher.update((bytes.len() as u64).to_be_bytes());
        hasher.update(bytes);
        buku.push(read_workbook(nama, bytes, konteks.hari_ini())?);
    }
    Ok(Terbaca {
        buku,
        sidik: hex::encode(hasher.finalize()),
    })
}
