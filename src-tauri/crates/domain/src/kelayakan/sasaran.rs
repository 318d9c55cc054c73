//! The post that candidates are checked for.

use super::syarat::{SyaratBerlaku, berlaku};
use super::{Latar, Posisi};
use crate::aturan::{Parameter, Pengisian, SyaratJabatan};
use crate::kepegawaian::Pendidikan;
use crate::penolakan::Penolakan;
use crate::peta_jabatan::{Eselon, IdPosisi, IdSatker, Jabatan, JenisJabatan, Jenjang};

/// What posts have in common that share the answers of every check but those of the single post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ciri {
    /// Kind.
    pub jenis: JenisJabatan,
    /// Eselon.
    pub eselon: Option<Eselon>,
    /// Own minimum of education.
    pub pendidikan: Option<Pendidikan>,
}

impl From<&Jabatan> for Ciri {
    fn from(jabatan: &Jabatan) -> Self {
        Self {
            jenis: jabatan.jenis,
            eselon: jabatan.eselon,
            pendidikan: jabatan.pendidikan_minimal,
        }
    }
}

/// A post with what the pack asks for it and what the map says of it.
#[derive(Debug, Clone, Copy)]
pub struct Sasaran<'a> {
    /// The post.
    pub jabatan: &'a Jabatan,
    /// Its level.
    pub jenjang: Jenjang,
    /// Its name in its unit; none where the map does not have it.
    pub posisi: Option<IdPosisi>,
    /// Its OPD; none where the map does not have it.
    pub satker: Option<IdSatker>,
    /// The lowest class among the posts of its kind and eselon.
    pub kelas_terendah: Option<u8>,
    /// Zone of its town.
    pub zona: Option<u8>,
    pub(super) latar: Latar<'a>,
    pub(super) syarat: &'a SyaratJabatan,
}

impl<'a> Sasaran<'a> {
    /// The post as a target of promotion and transfer.
    ///
    /// # Errors
    /// When the pack fills such posts otherwise, or says nothing of them.
    pub fn new(jabatan: &'a Jabatan, latar: &Latar<'a>) -> Result<Self, Penolakan> {
        let aturan = latar.aturan;
        if let Some(pengisian) = aturan.pengisian.get(&jabatan.jenis) {
            match pengisian.nilai {
                Pengisian::DaftarNominatif => {}
                Pengisian::SeleksiTerbuka => {
                    return Err(seleksi_terbuka(jabatan, latar, pengisian));
                }
                Pengisian::PeraturanJabatanFungsional => {
                    return Err(peraturan_jabatan_fungsional(jabatan, latar, pengisian));
                }
            }
        }
        let syarat = aturan
            .syarat
            .get(&jabatan.jenis)
            .ok_or_else(|| tanpa_syarat(jabatan, latar))?;
        let peta = latar.peta;
        Ok(Self {
            jabatan,
            jenjang: aturan.jenjang(jabatan.jenis),
            posisi: peta.posisi(&jabatan.nama, &jabatan.unit.nama),
            satker: peta.satker(&jabatan.unit.induk),
            kelas_terendah: peta
                .kelas_terendah(jabatan.jenis, jabatan.eselon)
                .into_iter()
                .chain(jabatan.kelas)
                .min(),
            zona: jabatan
                .unit
                .kota
                .as_deref()
                .and_then(|k| latar.zona_kota(k)),
            latar: *latar,
            syarat,
        })
    }

    /// The checks that the pack makes for the post, in order.
    pub fn syarat(&self) -> impl Iterator<Item = SyaratBerlaku<'a>> + use<'a> {
        berlaku(self.syarat)
    }

    /// What it shares with others.
    pub fn ciri(&self) -> Ciri {
        Ciri::from(self.jabatan)
    }

    /// Where the post stands.
    pub fn letak(&self) -> Posisi {
        Posisi {
            lini: self.jabatan.jenis.lini(),
            jenjang: self.jenjang,
            eselon: self.jabatan.eselon,
        }
    }
}

/// Who may take part, and on what terms, is the pack's note (KT Pasal 5 ayat (4) dan ayat (5)).
fn seleksi_terbuka(
    jabatan: &Jabatan,
    latar: &Latar<'_>,
    pengisian: &Parameter<Pengisian>,
) -> Penolakan {
    let mut saran = "Ajukan pengisiannya kepada panitia seleksi.".to_owned();
    if let Some(catatan) = &pengisian.dasar.catatan {
        saran.push(' ');
        saran.push_str(catatan);
    }
    Penolakan::new(
        "seleksi_terbuka",
        format!(
            "Jabatan {} ({}) diisi melalui seleksi terbuka; daftar nominatif tidak disusun untuk jabatan ini.",
            jabatan.nama, jabatan.jenis
        ),
        latar.aturan.kutip(pengisian.dasar()),
        saran,
    )
}

/// A functional post follows its own regulation, wherever the candidate comes from (PER-43/PB/2012, pola mutasi).
fn peraturan_jabatan_fungsional(
    jabatan: &Jabatan,
    latar: &Latar<'_>,
    pengisian: &Parameter<Pengisian>,
) -> Penolakan {
    Penolakan::new(
        "peraturan_jabatan_fungsional",
        format!(
            "Jabatan {} ({}) diisi menurut peraturan jabatan fungsionalnya; daftar nominatif tidak disusun untuk jabatan ini.",
            jabatan.nama, jabatan.jenis
        ),
        latar.aturan.kutip(pengisian.dasar()),
        "Periksa syaratnya pada peraturan jabatan fungsional itu.",
    )
}

fn tanpa_syarat(jabatan: &Jabatan, latar: &Latar<'_>) -> Penolakan {
    let aturan = latar.aturan;
    Penolakan::new(
        "tanpa_syarat",
        format!(
            "Paket aturan {} tidak memuat syarat untuk jabatan {} ({}); daftar nominatif tidak dapat disusun.",
            aturan.nama, jabatan.nama, jabatan.jenis
        ),
        aturan.kutip(aturan.rapat.daftar_nominatif.dasar()),
        "Pilih jabatan Administrator atau Pengawas, atau pasang paket aturan yang memuat syaratnya.",
    )
}
