//! The post that candidates are checked for.

use crate::aturan::{Aturan, Pengisian, SyaratJabatan};
use crate::kelayakan::Kedudukan;
use crate::peta_jabatan::{Jabatan, Jenjang};

/// Why candidates cannot be checked for a post.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SasaranError {
    /// The kind of post is filled by open selection.
    #[error(
        "Jabatan {jabatan} diisi melalui seleksi terbuka ({dasar}); daftar nominatif tidak disusun untuk jabatan ini. \
         Ajukan pengisiannya kepada panitia seleksi."
    )]
    SeleksiTerbuka {
        /// Name of the post.
        jabatan: String,
        /// The passage.
        dasar: String,
    },
    /// The pack asks nothing of candidates for the kind of post.
    #[error(
        "Paket aturan {aturan} tidak memuat syarat untuk jabatan {jenis}; daftar nominatif tidak dapat disusun untuk \
         {jabatan}. Pilih jabatan Administrator atau Pengawas, atau pasang paket aturan yang memuat syaratnya."
    )]
    TanpaSyarat {
        /// Name of the post.
        jabatan: String,
        /// Kind of the post.
        jenis: String,
        /// Name of the pack.
        aturan: String,
    },
}

/// A post with what the pack asks for it.
#[derive(Debug, Clone, Copy)]
pub struct Sasaran<'a> {
    /// The post.
    pub jabatan: &'a Jabatan,
    /// Its level.
    pub jenjang: Jenjang,
    pub(super) syarat: &'a SyaratJabatan,
}

impl<'a> Sasaran<'a> {
    /// The post as a target of promotion and transfer.
    ///
    /// # Errors
    /// When the pack fills such posts otherwise, or says nothing of them.
    pub fn new(jabatan: &'a Jabatan, aturan: &'a Aturan) -> Result<Self, SasaranError> {
        if let Some(pengisian) = aturan.pengisian.get(&jabatan.jenis)
            && pengisian.nilai == Pengisian::SeleksiTerbuka
        {
            return Err(SasaranError::SeleksiTerbuka {
                jabatan: jabatan.nama.clone(),
                dasar: aturan.kutip(pengisian.dasar()),
            });
        }
        let syarat =
            aturan
                .syarat
                .get(&jabatan.jenis)
                .ok_or_else(|| SasaranError::TanpaSyarat {
                    jabatan: jabatan.nama.clone(),
                    jenis: jabatan.jenis.to_string(),
                    aturan: aturan.nama.clone(),
                })?;
        Ok(Self {
            jabatan,
            jenjang: aturan.jenjang(jabatan.jenis),
            syarat,
        })
    }

    /// Where the post stands.
    pub fn kedudukan(&self) -> Kedudukan {
        Kedudukan {
            lini: self.jabatan.jenis.lini(),
            jenjang: self.jenjang,
            eselon: self.jabatan.eselon,
        }
    }
}
