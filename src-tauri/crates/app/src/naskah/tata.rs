//! The setting of everything that is printed, as the institution chose it.

use serde::{Deserialize, Serialize};
use serde_json::json;
use sidang_documents::contoh_surat;
use sidang_domain::naskah::{HurufNaskah, Kertas, Margin, TataKop, TataNaskah};
use specta::Type;

use super::kop;
use crate::{Hasil, Konteks, Sidang};

/// Key of the setting.
const TATA_NASKAH: &str = "tata_naskah";

/// Paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[allow(missing_docs, reason = "the sizes' own names")]
pub enum KertasView {
    A4,
    F4,
}

/// Family of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the families' own names")]
pub enum HurufView {
    Sans,
    Serif,
}

/// Where the letterhead has its emblem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the places' own names")]
pub enum TataKopView {
    LogoKiri,
    LogoTengah,
}

/// White around the text, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[allow(missing_docs, reason = "the sides' own names")]
pub struct MarginView {
    pub kiri: u8,
    pub kanan: u8,
    pub atas: u8,
    pub bawah: u8,
}

/// The setting of everything that is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TataNaskahView {
    /// The paper.
    pub kertas: KertasView,
    /// White around the text.
    pub margin: MarginView,
    /// The family of letters.
    pub huruf: HurufView,
    /// Size of running text in points: 11 or 12.
    pub ukuran: u8,
    /// Where the letterhead has its emblem.
    pub kop: TataKopView,
    /// Whether each page ends with the first word of the next.
    pub kata_penyambung: bool,
    /// Whether the last page bears a code with the document's identity.
    pub kode_qr: bool,
}

impl Sidang {
    /// How documents are set; as national guides ask until the institution chooses otherwise.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn get_tata_naskah(&mut self) -> Hasil<TataNaskah> {
        let tata = self.basisdata.read(|tx| tx.pengaturan().get(TATA_NASKAH))?;
        Ok(tata.unwrap_or_default())
    }

    /// Has documents printed from now on set as `tata` says. Those already issued stay as they are.
    ///
    /// # Errors
    /// Where nothing can be printed with it, or the store cannot be written.
    pub fn set_tata_naskah(&mut self, tata: TataNaskah, konteks: &Konteks) -> Hasil<()> {
        let baru = tata.checked()?;
        let before = self.get_tata_naskah()?;
        self.change(konteks, |tx, jejak| {
            tx.pengaturan().set(TATA_NASKAH, &baru)?;
            jejak.note(
                "pengaturan.tata_naskah",
                "tata naskah",
                json!({ "sebelum": before, "sesudah": baru }),
            )
        })
    }

    /// A sample letter of the institution in the setting `tata`, as PDF.
    ///
    /// # Errors
    /// Where nothing can be printed with it.
    pub fn preview_tata_naskah(&mut self, tata: TataNaskah, konteks: &Konteks) -> Hasil<Vec<u8>> {
        let tata = tata.checked()?;
        let kop = kop(
            &self.instansi,
            &self.lambang,
            &self.aturan_berlaku(konteks.waktu.date_naive()),
        );
        Ok(contoh_surat::cetak(&kop, &tata)?.pdf)
    }
}

impl From<TataNaskahView> for TataNaskah {
    fn from(view: TataNaskahView) -> Self {
        let MarginView {
            kiri,
            kanan,
            atas,
            bawah,
        } = view.margin;
        Self {
            kertas: match view.kertas {
                KertasView::A4 => Kertas::A4,
                KertasView::F4 => Kertas::F4,
            },
            margin: Margin {
                kiri,
                kanan,
                atas,
                bawah,
            },
            huruf: match view.huruf {
                HurufView::Sans => HurufNaskah::Sans,
                HurufView::Serif => HurufNaskah::Serif,
            },
            ukuran: view.ukuran,
            kop: match view.kop {
                TataKopView::LogoKiri => TataKop::LogoKiri,
                TataKopView::LogoTengah => TataKop::LogoTengah,
            },
            kata_penyambung: view.kata_penyambung,
            kode_qr: view.kode_qr,
        }
    }
}

impl From<TataNaskah> for TataNaskahView {
    fn from(tata: TataNaskah) -> Self {
        let Margin {
            kiri,
            kanan,
            atas,
            bawah,
        } = tata.margin;
        Self {
            kertas: match tata.kertas {
                Kertas::A4 => KertasView::A4,
                Kertas::F4 => KertasView::F4,
            },
            margin: MarginView {
                kiri,
                kanan,
                atas,
                bawah,
            },
            huruf: match tata.huruf {
                HurufNaskah::Sans => HurufView::Sans,
                HurufNaskah::Serif => HurufView::Serif,
            },
            ukuran: tata.ukuran,
            kop: match tata.kop {
                TataKop::LogoKiri => TataKopView::LogoKiri,
                TataKop::LogoTengah => TataKopView::LogoTengah,
            },
            kata_penyambung: tata.kata_penyambung,
            kode_qr: tata.kode_qr,
        }
    }
}
