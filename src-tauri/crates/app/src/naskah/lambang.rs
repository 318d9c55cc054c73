//! The emblems of letterheads, as the institution chose them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sidang_store::pengaturan::RepoPengaturan;
use specta::Type;

use crate::{Galat, Hasil, Konteks, Sidang};

/// Key of the setting.
const LAMBANG: &str = "lambang";
/// A larger file than this is no emblem.
const TERBESAR: usize = 8 * 1024 * 1024;

/// Whose emblem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum JenisLambang {
    /// The institution's, on the letterhead of its offices.
    Instansi,
    /// The state's, which the head of the region alone writes under (Permendagri 1/2023).
    Negara,
}

/// The emblems that were chosen, each a PNG in base64.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LambangView {
    /// The institution's.
    pub instansi: Option<String>,
    /// The state's.
    pub negara: Option<String>,
}

/// The emblems as letterheads bear them.
#[derive(Debug, Clone, Default)]
pub struct Lambang {
    pub instansi: Option<Vec<u8>>,
    pub negara: Option<Vec<u8>>,
}

impl Lambang {
    /// Those kept in the store; one that cannot be read any more is left out, as if none had been chosen.
    pub fn load(pengaturan: &RepoPengaturan<'_>) -> Hasil<Self> {
        let kept: LambangView = pengaturan.get(LAMBANG)?.unwrap_or_default();
        let picture = |text: Option<String>| STANDARD.decode(text?).ok();
        Ok(Self {
            instansi: picture(kept.instansi),
            negara: picture(kept.negara),
        })
    }

    fn of(&mut self, jenis: JenisLambang) -> &mut Option<Vec<u8>> {
        match jenis {
            JenisLambang::Instansi => &mut self.instansi,
            JenisLambang::Negara => &mut self.negara,
        }
    }

    fn view(&self) -> LambangView {
        let text = |picture: &Option<Vec<u8>>| picture.as_ref().map(|p| STANDARD.encode(p));
        LambangView {
            instansi: text(&self.instansi),
            negara: text(&self.negara),
        }
    }
}

impl JenisLambang {
    const fn kode(self) -> &'static str {
        match self {
            Self::Instansi => "instansi",
            Self::Negara => "negara",
        }
    }
}

impl Sidang {
    /// The emblems that were chosen.
    pub fn get_lambang(&self) -> LambangView {
        self.lambang.view()
    }

    /// Has letterheads bear the emblem in `berkas`, a PNG or JPEG, or none. Documents already issued stay as they are.
    ///
    /// # Errors
    /// Where the file is too large or no picture, or the store cannot be written.
    pub fn set_lambang(
        &mut self,
        jenis: JenisLambang,
        berkas: Option<&[u8]>,
        konteks: &Konteks,
    ) -> Hasil<LambangView> {
        if berkas.is_some_and(|b| b.len() > TERBESAR) {
            return Err(Galat::masukan(
                "lambang_terlalu_besar",
                "Berkas gambar lebih besar dari 8 MB.",
                "Perkecil gambarnya, lalu pilih lagi; lambang tercetak selebar 2 cm.",
            ));
        }
        let mut baru = self.lambang.clone();
        *baru.of(jenis) = berkas.map(sidang_documents::lambang).transpose()?;
        let view = baru.view();
        self.change(konteks, |tx, jejak| {
            tx.pengaturan().set(LAMBANG, &view)?;
            let rincian = json!({ "lambang": jenis.kode(), "dipasang": berkas.is_some() });
            jejak.note("pengaturan.lambang", "lambang kop surat", rincian)
        })?;
        self.lambang = baru;
        Ok(view)
    }
}
