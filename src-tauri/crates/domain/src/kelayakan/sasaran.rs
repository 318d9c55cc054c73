//! The post that candidates are checked for.

use crate::aturan::{Aturan, Pengisian, SyaratJabatan};
use crate::kelayakan::Posisi;
use crate::penolakan::Penolakan;
use crate::peta_jabatan::{Jabatan, Jenjang};

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
    pub fn new(jabatan: &'a Jabatan, aturan: &'a Aturan) -> Result<Self, Penolakan> {
        if let Some(pengisian) = aturan.pengisian.get(&jabatan.jenis)
            && pengisian.nilai == Pengisian::SeleksiTerbuka
        {
            return Err(Penolakan::new(
                "seleksi_terbuka",
                format!(
                    "Jabatan {} ({}) diisi melalui seleksi terbuka; daftar nominatif tidak disusun untuk jabatan ini.",
                    jabatan.nama, jabatan.jenis
                ),
                aturan.kutip(pengisian.dasar()),
                "Ajukan pengisiannya kepada panitia seleksi.",
            ));
        }
        let syarat = aturan.syarat.get(&jabatan.jenis).ok_or_else(|| {
            Penolakan::new(
                "tanpa_syarat",
                format!(
                    "Paket aturan {} tidak memuat syarat untuk jabatan {} ({}); daftar nominatif tidak dapat disusun.",
                    aturan.nama, jabatan.nama, jabatan.jenis
                ),
                aturan.kutip(aturan.rapat.daftar_nominatif.dasar()),
                "Pilih jabatan Administrator atau Pengawas, atau pasang paket aturan yang memuat syaratnya.",
            )
        })?;
        Ok(Self {
            jabatan,
            jenjang: aturan.jenjang(jabatan.jenis),
            syarat,
        })
    }

    /// Where the post stands.
    pub fn posisi(&self) -> Posisi {
        Posisi {
            lini: self.jabatan.jenis.lini(),
            jenjang: self.jenjang,
            eselon: self.jabatan.eselon,
        }
    }
}
