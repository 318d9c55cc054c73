//! What a document must print whatever its template says: its number and date, whom it is about, how it was decided.

use super::blok::{Bila, Syarat};
use super::skema::{Bagian, BidangKalimat, Skema};
use super::teks::Teks;

/// The fields that a template is sure to print.
#[derive(Default)]
pub(super) struct Tercetak {
    jalur: Vec<String>,
    /// The list whose entries are being printed, and the names of their fields.
    daftar: Option<(String, Vec<&'static str>)>,
    /// What the block asks for before it is set.
    bila: Option<String>,
    /// Whether it asks for something else than that a field is filled.
    bersyarat: bool,
}

impl Tercetak {
    /// Begins a block.
    pub(super) fn mulai(
        &mut self,
        daftar: Option<(String, Vec<&'static str>)>,
        bila: Option<&Bila>,
    ) {
        self.daftar = daftar;
        self.bila = bila.map(|bila| bila.jalur.nama.join("."));
        self.bersyarat = bila.is_some_and(|bila| bila.syarat != Syarat::Terisi);
    }

    /// Begins a sentence.
    pub(super) fn kosongkan(&mut self) {
        *self = Self::default();
    }

    /// Notes a field that is printed.
    pub(super) fn catat(&mut self, jalur: &[String]) {
        let nama = jalur.join(".");
        let jalur = match (&self.daftar, jalur.first()) {
            (Some((daftar, bidang)), Some(awal)) if bidang.contains(&awal.as_str()) => {
                format!("{daftar}.{nama}")
            }
            _ => nama,
        };
        let pasti = match &self.bila {
            None => true,
            // What is only set when a field is filled prints that field whenever there is one.
            Some(bila) => {
                !self.bersyarat && (jalur == *bila || jalur.starts_with(&format!("{bila}.")))
            }
        };
        if pasti {
            self.jalur.push(jalur);
        }
    }

    fn memuat(&self, jalur: &str) -> bool {
        self.jalur.iter().any(|ada| ada == jalur)
    }

    /// What the layout leaves out, with its remedy.
    pub(super) fn kurang(&self, skema: &Skema) -> Vec<(String, String)> {
        let kurang = skema
            .harus
            .iter()
            .filter(|pilihan| !pilihan.iter().any(|jalur| self.memuat(jalur)));
        kurang
            .filter_map(|pilihan| pilihan.first())
            .map(|jalur| {
                (
                    format!("naskah tidak pernah mencetak “{jalur}”"),
                    format!("Tulis {} di sebuah blok tanpa “bila”.", tulisan(jalur)),
                )
            })
            .collect()
    }

    /// What a sentence leaves out, with its remedy.
    pub(super) fn kurang_kalimat(&self, kalimat: &BidangKalimat) -> Vec<(String, String)> {
        let kurang = kalimat.harus.iter().filter(|jalur| !self.memuat(jalur));
        kurang
            .map(|jalur| {
                (
                    format!("kalimat ini harus mencetak “{jalur}”"),
                    format!("Tulis {{{jalur}}} di dalamnya."),
                )
            })
            .collect()
    }
}

/// How a field is written: those of a list in what is repeated for it.
fn tulisan(jalur: &str) -> String {
    match jalur.split_once('.') {
        Some((daftar, isian)) => {
            format!("{{{isian}}} untuk setiap “{daftar}”, atau {{{jalur}}},")
        }
        None => format!("{{{jalur}}}"),
    }
}

/// Whether a sentence has as many texts as the document has places for, and else what is wrong.
pub(super) fn bagian(kalimat: &BidangKalimat, teks: &[Teks]) -> Option<(String, String)> {
    let harus = match kalimat.bagian {
        Bagian::Beberapa => return None,
        Bagian::Satu => 1,
        Bagian::Tepat(n) => n,
    };
    (teks.len() != harus).then(|| {
        let saran = if harus == 1 {
            format!("Tulis {} = \"…\".", kalimat.nama)
        } else {
            format!("Tulis {harus} teks: {} = [\"…\", \"…\"].", kalimat.nama)
        };
        let ada = teks.len();
        (
            format!("kalimat ini terdiri dari {ada} teks, seharusnya {harus}"),
            saran,
        )
    })
}
