//! The terms that all letters share, such as `Nomor` and `Tembusan`. They have a template of their own, on which every
//! other falls back.

use std::sync::{Arc, LazyLock};

use super::skema::{BidangKalimat, Skema};
use super::{Catatan, JenisTemplat, Kalimat, Templat, bawaan};
use crate::Error;

/// The terms, as they are printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Istilah {
    pub(crate) nomor: String,
    pub(crate) sifat: String,
    pub(crate) rahasia: String,
    pub(crate) lampiran: String,
    pub(crate) hal: String,
    pub(crate) yth: String,
    pub(crate) tembusan: String,
}

static BAWAAN: LazyLock<Arc<Istilah>> = LazyLock::new(|| {
    let templat = Templat::parse(bawaan(JenisTemplat::Istilah));
    let templat = templat.expect("the program's own has no mistakes");
    Arc::new(Istilah::new(&templat).expect("the program's own has every term"))
});

impl Istilah {
    /// The terms of their template.
    ///
    /// # Errors
    /// [`Error::TanpaKalimat`] where one is missing, which a template without mistakes never meets.
    pub fn new(templat: &Templat) -> Result<Self, Error> {
        let kalimat = Kalimat::new(templat, Catatan::new());
        Ok(Self {
            nomor: kalimat.teks("nomor")?,
            sifat: kalimat.teks("sifat")?,
            rahasia: kalimat.teks("rahasia")?,
            lampiran: kalimat.teks("lampiran")?,
            hal: kalimat.teks("hal")?,
            yth: kalimat.teks("yth")?,
            tembusan: kalimat.teks("tembusan")?,
        })
    }

    /// The terms that the template of them must have.
    pub fn skema() -> Skema {
        let kalimat = [
            ("nomor", "Nama isian nomor surat"),
            ("sifat", "Nama isian sifat surat"),
            ("rahasia", "Sifat surat yang rahasia"),
            ("lampiran", "Nama isian lampiran"),
            ("hal", "Nama isian hal"),
            ("yth", "Di depan alamat"),
            ("tembusan", "Di atas penerima tembusan"),
        ];
        let kalimat = kalimat.map(|(nama, label)| BidangKalimat::new(nama, label));
        Skema {
            kalimat: kalimat.into(),
            ..Skema::new(JenisTemplat::Istilah.kode(), Vec::new())
        }
    }
}

impl Templat {
    /// With an institution's own terms in place of the program's.
    #[must_use]
    pub fn dengan_istilah(self, istilah: Arc<Istilah>) -> Self {
        Self {
            istilah: Some(istilah),
            ..self
        }
    }

    /// The terms in force.
    pub(crate) fn istilah(&self) -> &Istilah {
        self.istilah.as_ref().unwrap_or(&BAWAAN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn istilah_bawaan_lengkap_dan_yang_kurang_disebut() {
        let isi = bawaan(JenisTemplat::Istilah);
        let templat = Templat::parse(isi).unwrap();
        assert_eq!(templat.check(&Istilah::skema()), []);
        let kurang = Templat::parse(&isi.replace("hal = \"Hal\"\n", "")).unwrap();
        let [cela] = &kurang.check(&Istilah::skema())[..] else {
            panic!("one mistake");
        };
        assert!(cela.to_string().contains("“hal”"), "{cela}");
    }

    #[test]
    fn surat_memakai_istilah_instansi_dan_tanpa_itu_bawaan() {
        let isi = bawaan(JenisTemplat::Istilah).replace("\"Hal\"", "\"Perihal\"");
        let milik = Istilah::new(&Templat::parse(&isi).unwrap()).unwrap();
        let surat = crate::contoh::surat();
        assert_eq!(surat.templat.istilah().hal, "Hal");
        let templat = surat.templat.clone().dengan_istilah(Arc::new(milik));
        let berubah = crate::surat_rekomendasi::SuratRekomendasiNaskah {
            templat,
            ..surat.clone()
        };
        let tata = crate::TataNaskah::default();
        let teks = |surat: &crate::surat_rekomendasi::SuratRekomendasiNaskah| {
            let strips = surat.lembar(&tata).unwrap().flow.into_strips();
            let teks = strips.iter().map(crate::typeset::strip::Strip::text);
            teks.collect::<Vec<_>>().join(" ")
        };
        assert!(teks(&berubah).contains("Perihal"));
        assert!(!teks(&surat).contains("Perihal"));
    }
}
