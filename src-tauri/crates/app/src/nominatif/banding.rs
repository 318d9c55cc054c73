//! Candidates side by side.

use sidang_domain::banding::{Bagian, Banding, BandingError, BarisBanding};

use super::kotak_view::SembilanKotak;
use super::{
    Acuan, BagianBandingView, BandingView, BarisBandingView, Rincian, SelBandingView, calon_view,
};
use crate::galat::sentence;
use crate::kepegawaian::parse_nip;
use crate::{Galat, Hasil, Sidang};

impl Sidang {
    /// Compares two to four candidates of a post.
    ///
    /// # Errors
    /// As [`Sidang::get_nominatif`], or where there are too few or too many, or one is no candidate.
    pub fn compare_calon<'a>(
        &mut self,
        kode: &str,
        acuan: impl Into<Acuan<'a>>,
        nip: &[String],
    ) -> Hasil<BandingView> {
        let nip = nip
            .iter()
            .map(|nip| parse_nip(nip))
            .collect::<Hasil<Vec<_>>>()?;
        let (list, aturan) = self.draw_up(kode, acuan.into())?;
        let banding = Banding::new(&list, &nip)?;
        let kotak = SembilanKotak::of(&aturan);
        Ok(BandingView {
            calon: banding
                .calon
                .iter()
                .map(|c| calon_view(c, &list, kotak.as_ref(), Rincian::Lengkap))
                .collect(),
            bagian: banding.bagian.into_iter().map(Into::into).collect(),
        })
    }
}

impl From<Bagian> for BagianBandingView {
    fn from(bagian: Bagian) -> Self {
        Self {
            judul: bagian.judul.to_owned(),
            baris: bagian.baris.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<BarisBanding> for BarisBandingView {
    fn from(baris: BarisBanding) -> Self {
        Self {
            beda: baris.beda(),
            nama: baris.nama,
            isi: baris
                .isi
                .into_iter()
                .map(|isi| SelBandingView {
                    teks: isi.teks,
                    hasil: isi.hasil.map(|h| h.key().to_owned()),
                })
                .collect(),
        }
    }
}

impl From<BandingError> for Galat {
    fn from(error: BandingError) -> Self {
        let (kode, saran) = match error {
            BandingError::Jumlah(_) => ("jumlah_banding", "Pilih dua sampai empat calon."),
            BandingError::Ganda(_) => ("calon_ganda", "Sebut setiap calon satu kali."),
            BandingError::BukanCalon(_) => (
                "tidak_ditemukan",
                "Pilih calon dari daftar nominatif jabatan ini.",
            ),
        };
        Self::masukan(kode, sentence(&error.to_string()), saran)
    }
}
