//! What is kept loaded while the store is open, so that lists and checks need not read it again.

use sidang_domain::kepegawaian::RekamPegawai;
use sidang_domain::peta_jabatan::Jabatan;

use super::Sidang;
use crate::Hasil;

/// Everyone and every post.
pub(crate) struct Muatan {
    pub pegawai: Vec<RekamPegawai>,
    pub jabatan: Vec<Jabatan>,
}

impl Sidang {
    /// Everyone and every post, read from the store at first use.
    pub(crate) fn muatan(&mut self) -> Hasil<&Muatan> {
        if self.muatan.is_none() {
            let muatan = self.basisdata.read(|tx| -> Hasil<Muatan> {
                Ok(Muatan {
                    pegawai: tx.kepegawaian().load_all()?,
                    jabatan: tx.peta_jabatan().load_all()?,
                })
            })?;
            self.muatan = Some(muatan);
        }
        Ok(self.muatan.as_ref().expect("it was loaded just now"))
    }

    /// Forgets what was loaded, after the register changed.
    pub(crate) fn forget_muatan(&mut self) {
        self.muatan = None;
    }
}
