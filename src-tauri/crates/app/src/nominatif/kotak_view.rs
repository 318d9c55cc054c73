//! What the window and the command line show of the nine boxes.

use std::sync::Arc;

use serde::Serialize;
use sidang_domain::aturan::{Aturan, KotakSembilan};
use sidang_domain::nominatif::Calon;
use sidang_domain::peringkat::Kotak;
use specta::Type;

/// The box that one candidate stands in: the pair counts, the number is the pack's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KotakView {
    /// `rendah`, `sedang` or `tinggi`.
    pub kinerja: String,
    /// `rendah`, `sedang` or `tinggi`.
    pub potensial: String,
    /// The pack's number of the box.
    pub nomor: u8,
    /// Its name.
    pub nama: String,
    /// What follows for who stands there.
    pub tindak_lanjut: String,
}

impl KotakView {
    pub(super) fn new(kotak: Kotak, paket: &KotakSembilan) -> Self {
        let nomor = paket.nomor(kotak.kinerja, kotak.potensial);
        Self {
            kinerja: kotak.kinerja.key().to_owned(),
            potensial: kotak.potensial.key().to_owned(),
            nomor,
            nama: kotak.nama(),
            tindak_lanjut: paket.tindak_lanjut(nomor).to_owned(),
        }
    }
}

/// The nine boxes of a pack, each made once for all who stand there.
pub(super) struct SembilanKotak<'a> {
    paket: &'a KotakSembilan,
    kotak: Vec<(Kotak, Arc<KotakView>)>,
}

impl<'a> SembilanKotak<'a> {
    /// None where the pack has no talent matrix.
    pub(super) fn of(aturan: &'a Aturan) -> Option<Self> {
        let paket = &aturan.kotak_sembilan.as_ref()?.nilai;
        let view = |kotak| (kotak, Arc::new(KotakView::new(kotak, paket)));
        Some(Self {
            paket,
            kotak: Kotak::all().map(view).collect(),
        })
    }

    /// None where records are missing on an axis.
    pub(super) fn place(&self, calon: &Calon) -> Option<Arc<KotakView>> {
        let here = Kotak::new(&calon.skor, &calon.profil, self.paket).ok()?;
        let mut boxes = self.kotak.iter();
        let (_, view) = boxes.find(|(kotak, _)| *kotak == here)?;
        Some(Arc::clone(view))
    }
}

/// One of the nine, with who stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SelView {
    /// `rendah`, `sedang` or `tinggi`.
    pub kinerja: String,
    /// `rendah`, `sedang` or `tinggi`.
    pub potensial: String,
    /// The pack's number of the box.
    pub nomor: u8,
    /// Its name.
    pub nama: String,
    /// What follows for who stands there.
    pub tindak_lanjut: String,
    /// The NIPs, in the order of the list.
    pub calon: Vec<String>,
}

/// The candidates of a post in the nine boxes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct KotakSembilanView {
    /// Whether the pack has a talent matrix; without one the rest is empty.
    pub ada: bool,
    /// The passage.
    pub dasar: String,
    /// How the pack reads it.
    pub catatan: Option<String>,
    /// The nine, the highest performance first, in it the lowest potential first.
    pub kotak: Vec<SelView>,
    /// The NIPs of those who are not placed because records are missing on an axis.
    pub tanpa_data: Vec<String>,
}
