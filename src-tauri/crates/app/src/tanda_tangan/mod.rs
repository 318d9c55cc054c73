//! Signing and verifying. Whoever is asked to sign needs no store: the functions here take bytes and give bytes. With a
//! store open, a file is looked for in the register besides, and what comes back signed is kept.

mod akar;
mod galat;
mod register;
mod terima;
mod view;

use sidang_signing::{Akar, Kunci, Laporan, Permintaan, Sertifikasi, periksa, sign};

pub use akar::{AkarView, read_akar};
pub use view::*;

use crate::{Hasil, Konteks};

/// Roots of PSrE that the person trusts, as files hold them; none is trusted of itself.
///
/// # Errors
/// Where the file is no certificate.
fn roots(akar: Option<&[u8]>) -> Hasil<Akar> {
    Ok(match akar {
        Some(bytes) => Akar::read(bytes)?,
        None => Akar::default(),
    })
}

/// What a file to be signed holds: its fields, and what is to be said of the signatures that are there.
///
/// # Errors
/// Where it is no PDF, has a password, or cannot be read.
pub fn read_pdf(pdf: &[u8], akar: Option<&[u8]>) -> Hasil<BacaanView> {
    let laporan = periksa(pdf, &roots(akar)?)?;
    let view = LaporanView::of(pdf, &laporan)?;
    Ok(BacaanView {
        halangan: obstacle(&view.kolom, &laporan),
        laporan: view,
    })
}

/// Why a file is not to be signed, where it is not.
fn obstacle(kolom: &[KolomView], laporan: &Laporan) -> Option<String> {
    if kolom.is_empty() {
        return Some("PDF ini tidak mempunyai kolom tanda tangan. Minta sekretariat mengekspor naskah untuk ditandatangani.".to_owned());
    }
    if kolom.iter().all(|k| k.terisi) {
        return Some("Semua kolom pada PDF ini sudah ditandatangani.".to_owned());
    }
    if !laporan.tanda_tangan.is_empty() && !laporan.sah {
        return Some("PDF ini berubah sesudah ditandatangani. Jangan ditandatangani; minta berkas asli kepada sekretariat.".to_owned());
    }
    None
}

/// Opens a PKCS#12 file only to say whose it is; the key is wiped at once.
///
/// # Errors
/// Where the passphrase is wrong, there is no key in it, or its certificate may not sign now.
pub fn read_p12(
    p12: &[u8],
    sandi: &str,
    akar: Option<&[u8]>,
    konteks: &Konteks,
) -> Hasil<PemegangView> {
    let kunci = Kunci::open(p12, sandi, konteks.waktu)?;
    Ok(PemegangView {
        pemilik: kunci.pemilik(),
        penerbit: kunci.penerbit(),
        berlaku_sampai: kunci.berlaku_sampai(),
        tersertifikasi: kunci.sertifikasi(&roots(akar)?) != Sertifikasi::TidakTersertifikasi,
    })
}

/// Signs a field with a key from a PKCS#12 file: the signed file. Key and passphrase are kept nowhere.
///
/// # Errors
/// Where the key cannot be used, or the file is not to be signed.
pub fn sign_pdf(
    pdf: &[u8],
    p12: &[u8],
    sandi: &str,
    isian: &IsianTandaTangan,
    akar: Option<&[u8]>,
    konteks: &Konteks,
) -> Hasil<Vec<u8>> {
    let kunci = Kunci::open(p12, sandi, konteks.waktu)?;
    let permintaan = Permintaan {
        kolom: isian.kolom.clone(),
        jabatan: isian.jabatan.clone(),
        alasan: isian.alasan.clone(),
        pada: konteks.waktu,
    };
    Ok(sign(pdf, &kunci, &permintaan, &roots(akar)?)?)
}

/// Checks a file from scratch, without a register to look in.
///
/// # Errors
/// Where it is no PDF, has a password, or cannot be read.
pub fn verify_pdf(pdf: &[u8], akar: Option<&[u8]>) -> Hasil<LaporanView> {
    let laporan = periksa(pdf, &roots(akar)?)?;
    LaporanView::of(pdf, &laporan)
}
