//! Signing and verifying. The signer's key stays on this side: the page knows the name of its file alone.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sidang_app::tanda_tangan::{
    self as tanda, AkarView, BacaanView, BerkasView, IsianPindaian, IsianTandaTangan, LaporanView,
    PemegangView, PenerimaanView,
};
use sidang_app::{Galat, Hasil, Sidang};
use specta::Type;
use tauri::{AppHandle, State};
use zeroize::Zeroizing;

use super::{Desk, file_name, pick, read_file, save_as};
use crate::dialog::{self, NASKAH_PINDAIAN, P12, PDF, Permintaan, SERTIFIKAT};
use crate::meja::konteks;

/// Where the chosen PKCS#12 file lies. It is read anew for every act and not kept.
#[derive(Default)]
pub struct Penanda(Mutex<Option<PathBuf>>);

impl Penanda {
    fn read(&self) -> Hasil<Zeroizing<Vec<u8>>> {
        let path = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
            .ok_or_else(|| {
                Galat::masukan(
                    "p12_belum_dipilih",
                    "Berkas sertifikat belum dipilih.",
                    "Pilih berkas .p12 Anda.",
                )
            })?;
        Ok(Zeroizing::new(read_file(&path)?))
    }
}

/// A PDF that was chosen.
#[derive(Serialize, Type)]
pub struct PdfTerpilih {
    /// Its file name.
    nama: String,
    /// Its bytes, in base64.
    isi: String,
}

/// Asks for a PDF.
#[tauri::command]
#[specta::specta]
pub async fn choose_pdf(app: AppHandle) -> Hasil<Option<PdfTerpilih>> {
    let Some((nama, bytes)) = pick(&app, PDF).await? else {
        return Ok(None);
    };
    Ok(Some(PdfTerpilih {
        nama,
        isi: STANDARD.encode(bytes),
    }))
}

/// What a PDF to be signed holds.
#[tauri::command(async)]
#[specta::specta]
pub fn read_pdf(desk: Desk<'_>, isi: String) -> Hasil<BacaanView> {
    tanda::read_pdf(&decode(&isi)?, trusted(&desk)?.as_deref())
}

/// Asks for the PKCS#12 file; its name.
#[tauri::command]
#[specta::specta]
pub async fn choose_p12(app: AppHandle, penanda: State<'_, Penanda>) -> Hasil<Option<String>> {
    let Some(path) = dialog::ask(&app, Permintaan::OpenOne(P12))
        .await
        .into_iter()
        .next()
    else {
        return Ok(None);
    };
    let nama = file_name(&path);
    *penanda.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    Ok(Some(nama))
}

/// Whose certificate the chosen PKCS#12 file holds.
#[tauri::command(async)]
#[specta::specta]
pub fn read_p12(desk: Desk<'_>, penanda: State<'_, Penanda>, sandi: String) -> Hasil<PemegangView> {
    let sandi = Zeroizing::new(sandi);
    let akar = trusted(&desk)?;
    tanda::read_p12(&penanda.read()?, &sandi, akar.as_deref(), &konteks())
}

/// Signs a field with the chosen PKCS#12 file: the signed PDF, in base64.
#[tauri::command(async)]
#[specta::specta]
pub fn sign_pdf(
    desk: Desk<'_>,
    penanda: State<'_, Penanda>,
    isi: String,
    sandi: String,
    isian: IsianTandaTangan,
) -> Hasil<String> {
    let sandi = Zeroizing::new(sandi);
    let p12 = penanda.read()?;
    let akar = trusted(&desk)?;
    tanda::sign_pdf(
        &decode(&isi)?,
        &p12,
        &sandi,
        &isian,
        akar.as_deref(),
        &konteks(),
    )
    .map(|pdf| STANDARD.encode(pdf))
}

/// The roots that are trusted where the store is open.
fn trusted(desk: &Desk<'_>) -> Hasil<Option<Vec<u8>>> {
    desk.with_if_open(Sidang::get_akar).unwrap_or(Ok(None))
}

/// Saves a PDF that was signed here; the path.
#[tauri::command]
#[specta::specta]
pub async fn save_pdf(app: AppHandle, isi: String, nama: String) -> Hasil<Option<PathBuf>> {
    save_as(&app, nama, PDF, &decode(&isi)?).await
}

/// Checks a PDF; against the register too where the store is open. `akar`, as PEM, is trusted this once.
#[tauri::command(async)]
#[specta::specta]
pub fn verify_pdf(desk: Desk<'_>, isi: String, akar: Option<String>) -> Hasil<LaporanView> {
    let pdf = decode(&isi)?;
    let akar = akar.as_deref().map(str::as_bytes);
    desk.with_if_open(|s| s.verify_pdf(&pdf, akar))
        .unwrap_or_else(|| tanda::verify_pdf(&pdf, akar))
}

/// Root certificates of a file that was chosen.
#[derive(Serialize, Type)]
pub struct AkarTerpilih {
    /// The certificates, as PEM.
    pem: String,
    /// What they are.
    akar: Vec<AkarView>,
}

/// Asks for a root certificate to trust for one check.
#[tauri::command]
#[specta::specta]
pub async fn choose_akar(app: AppHandle) -> Hasil<Option<AkarTerpilih>> {
    let Some((_, isi)) = pick(&app, SERTIFIKAT).await? else {
        return Ok(None);
    };
    let (pem, akar) = tanda::read_akar(&isi)?;
    Ok(Some(AkarTerpilih { pem, akar }))
}

/// The root certificates that are trusted.
#[tauri::command(async)]
#[specta::specta]
pub fn list_akar(desk: Desk<'_>) -> Hasil<Vec<AkarView>> {
    desk.with(Sidang::list_akar)
}

/// Asks for a root certificate, and trusts it from now on.
#[tauri::command]
#[specta::specta]
pub async fn add_akar(app: AppHandle, desk: Desk<'_>) -> Hasil<Option<Vec<AkarView>>> {
    let Some((_, isi)) = pick(&app, SERTIFIKAT).await? else {
        return Ok(None);
    };
    desk.with(|s| s.add_akar(&isi, &konteks())).map(Some)
}

/// Trusts a root certificate no longer.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_akar(desk: Desk<'_>, sidik: String) -> Hasil<Vec<AkarView>> {
    desk.with(|s| s.remove_akar(&sidik, &konteks()))
}

/// A document as its next signer gets it.
#[tauri::command(async)]
#[specta::specta]
pub fn get_salinan_tanda(desk: Desk<'_>, id: String) -> Hasil<PdfTerpilih> {
    let (nama, pdf) = desk.with(|s| s.signing_copy(&id))?;
    Ok(PdfTerpilih {
        nama,
        isi: STANDARD.encode(pdf),
    })
}

/// Takes in a document that was signed here.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_signed(desk: Desk<'_>, id: String, nama: String, isi: String) -> Hasil<PenerimaanView> {
    let pdf = decode(&isi)?;
    desk.with(|s| s.receive_signed(&id, &nama, &pdf, &konteks()))
}

/// Saves a document to be signed elsewhere, with the signatures it has; the path.
#[tauri::command]
#[specta::specta]
pub async fn export_for_signing(
    app: AppHandle,
    desk: Desk<'_>,
    id: String,
) -> Hasil<Option<PathBuf>> {
    let (nama, pdf) = desk.with(|s| s.signing_copy(&id))?;
    let path = save_as(&app, nama, PDF, &pdf).await?;
    if path.is_some() {
        desk.with(|s| s.export_for_signing(&id, &konteks()))?;
    }
    Ok(path)
}

/// Asks for the signed PDF of a document and takes it in.
#[tauri::command]
#[specta::specta]
pub async fn receive_signed(
    app: AppHandle,
    desk: Desk<'_>,
    id: String,
) -> Hasil<Option<PenerimaanView>> {
    let Some((nama, pdf)) = pick(&app, PDF).await? else {
        return Ok(None);
    };
    desk.with(|s| s.receive_signed(&id, &nama, &pdf, &konteks()))
        .map(Some)
}

/// Asks for the scan of a document that was signed in ink, and attaches it.
#[tauri::command]
#[specta::specta]
pub async fn attach_scan(
    app: AppHandle,
    desk: Desk<'_>,
    id: String,
    isian: IsianPindaian,
) -> Hasil<Option<PenerimaanView>> {
    let Some((nama, isi)) = pick(&app, NASKAH_PINDAIAN).await? else {
        return Ok(None);
    };
    desk.with(|s| s.attach_scan(&id, &nama, &isi, &isian, &konteks()))
        .map(Some)
}

/// The files that came back for a document.
#[tauri::command(async)]
#[specta::specta]
pub fn list_berkas_naskah(desk: Desk<'_>, id: String) -> Hasil<Vec<BerkasView>> {
    desk.with(|s| s.list_berkas_naskah(&id))
}

/// Saves a file that came back; the path.
#[tauri::command]
#[specta::specta]
pub async fn save_berkas_naskah(
    app: AppHandle,
    desk: Desk<'_>,
    id: String,
    nama: String,
) -> Hasil<Option<PathBuf>> {
    let isi = desk.with(|s| s.get_berkas_naskah(&id))?;
    save_as(&app, nama, NASKAH_PINDAIAN, &isi).await
}

fn decode(isi: &str) -> Hasil<Vec<u8>> {
    STANDARD
        .decode(isi)
        .map_err(|_| Galat::masukan("bukan_pdf", "Berkas ini bukan PDF.", "Pilih berkas PDF."))
}
