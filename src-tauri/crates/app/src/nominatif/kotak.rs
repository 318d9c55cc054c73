//! Candidates in the nine boxes of the talent matrix.

use sidang_domain::peringkat::Kotak;

use super::{Acuan, KotakSembilanView, KotakView, SelView};
use crate::{Hasil, Sidang};

impl Sidang {
    /// The candidates of a post in the nine boxes of the pack.
    ///
    /// # Errors
    /// As [`Sidang::get_nominatif`].
    pub fn get_kotak_sembilan<'a>(
        &mut self,
        kode: &str,
        acuan: impl Into<Acuan<'a>>,
    ) -> Hasil<KotakSembilanView> {
        let (list, aturan) = self.draw_up(kode, acuan.into())?;
        let Some(parameter) = &aturan.kotak_sembilan else {
            return Ok(KotakSembilanView {
                ada: false,
                dasar: String::new(),
                catatan: None,
                kotak: Vec::new(),
                tanpa_data: Vec::new(),
            });
        };
        let paket = &parameter.nilai;
        let placed: Vec<_> = list
            .calon()
            .iter()
            .map(|c| {
                let kotak = Kotak::new(&c.skor, &c.profil, paket).ok();
                (kotak, c.profil.nip.to_string())
            })
            .collect();
        let nip_of = |wanted: Option<Kotak>| {
            let there = placed.iter().filter(|(kotak, _)| *kotak == wanted);
            there.map(|(_, nip)| nip.clone()).collect()
        };
        Ok(KotakSembilanView {
            ada: true,
            dasar: aturan.kutip(parameter.dasar()),
            catatan: parameter.dasar.catatan.clone(),
            kotak: Kotak::all()
                .map(|kotak| sel(KotakView::new(kotak, paket), nip_of(Some(kotak))))
                .collect(),
            tanpa_data: nip_of(None),
        })
    }
}

fn sel(kotak: KotakView, calon: Vec<String>) -> SelView {
    let KotakView {
        kinerja,
        potensial,
        nomor,
        nama,
        tindak_lanjut,
    } = kotak;
    SelView {
        kinerja,
        potensial,
        nomor,
        nama,
        tindak_lanjut,
        calon,
    }
}
