//! What goes with the copies of a meeting's letters: the list of who receives which copy, and the covering list for
//! their double envelopes (secret letters: the inner envelope is marked, the outer one is not).

use chrono::NaiveDateTime;
use sidang_domain::naskah::TataNaskah;

use crate::bagian::bab::kepala;
use crate::bagian::gaya::{bersela, kepala_tabel, paragraf, sel, sel_kecil, sel_nomor};
use crate::bagian::lembar::Lembar;
use crate::tanggal::tanggal_surat;
use crate::typeset::flow::Flow;
use crate::typeset::layout::Layout;
use crate::typeset::table::{Cell, Row, Table};
use crate::{Cetak, Error, Kop};

/// One copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kiriman {
    /// Number of the copy, counted from 1.
    pub ke: usize,
    /// Who receives it.
    pub penerima: String,
    /// Number of the letter.
    pub nomor: String,
    /// File it is in.
    pub berkas: String,
    /// SHA-256 of that file, in hexadecimal.
    pub sha256: String,
    /// The password that opens it.
    pub sandi: Option<String>,
}

/// The record of one export, with every fact its lists print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DistribusiNaskah {
    /// Letterhead.
    pub kop: Kop,
    /// What the letters are of: the meeting's name.
    pub perihal: String,
    /// When the copies were made.
    pub waktu: NaiveDateTime,
    /// Who made them.
    pub oleh: String,
    /// The copies, in order.
    pub kiriman: Vec<Kiriman>,
}

impl DistribusiNaskah {
    /// Prints the distribution list: copy by copy its recipient, letter, file, seal and, where there is one, password.
    ///
    /// # Errors
    /// Where something in the record cannot be printed.
    pub fn render_daftar(&self, tata: &TataNaskah) -> Result<Cetak, Error> {
        let bersandi = self.kiriman.iter().any(|k| k.sandi.is_some());
        // A password stands on one line: it is typed from here.
        let (kepala, lebar) = if bersandi {
            (
                vec![
                    "No.",
                    "Penerima dan surat",
                    "Berkas dan SHA-256",
                    "Kata sandi",
                    "Diterima oleh",
                ],
                vec![6.0, 26.0, 26.0, 26.0, 16.0],
            )
        } else {
            (
                vec![
                    "No.",
                    "Penerima dan surat",
                    "Berkas dan SHA-256",
                    "Diterima oleh, tanggal",
                ],
                vec![6.0, 38.0, 34.0, 22.0],
            )
        };
        let mut table = Table::new(lebar, kepala_tabel(&kepala));
        for k in &self.kiriman {
            let mut cells = vec![
                sel_nomor(k.ke),
                Cell::new(vec![sel(&*k.penerima), sel_kecil(&*k.nomor)]),
                Cell::new(vec![sel_kecil(&*k.berkas), sel_kecil(bersela(&k.sha256))]),
            ];
            if bersandi {
                cells.push(Cell::new(vec![sel(k.sandi.clone().unwrap_or_default())]));
            }
            cells.push(Cell::new(vec![sel("")]));
            table.row(Row::new(cells));
        }
        let mut isi = self.pengantar();
        if bersandi {
            isi += " Setiap berkas terbuka dengan kata sandinya sendiri, yang tidak tersimpan di tempat lain: sampaikan \
                    kata sandi melalui jalur yang berbeda dari berkasnya, dan simpan daftar ini terpisah.";
        }
        self.print(tata, "DAFTAR DISTRIBUSI", &isi, &table)
    }

    /// Prints the covering list: what is written on the outer envelope, which bears no mark, and on the inner one.
    ///
    /// # Errors
    /// As [`Self::render_daftar`].
    pub fn render_sampul(&self, tata: &TataNaskah) -> Result<Cetak, Error> {
        let dari = self.kiriman.len();
        let kepala = kepala_tabel(&[
            "No.",
            "Sampul luar (tanpa tanda sifat)",
            "Sampul dalam",
            "Tanda terima",
        ]);
        let mut table = Table::new([7.0, 36.0, 38.0, 19.0], kepala);
        for k in &self.kiriman {
            let luar = vec![
                sel(format!("Yth. {}", k.penerima)),
                sel_kecil(&*self.kop.instansi),
            ];
            let dalam = vec![
                sel("RAHASIA"),
                sel(format!("Yth. {}", k.penerima)),
                sel_kecil(format!(
                    "Nomor {}, salinan ke-{} dari {dari}",
                    k.nomor, k.ke
                )),
            ];
            table.row(Row::new(vec![
                sel_nomor(k.ke),
                Cell::new(luar),
                Cell::new(dalam),
                Cell::new(vec![sel("")]),
            ]));
        }
        let isi = format!(
            "{} Surat rahasia dikirim dalam sampul rangkap: sampul dalam bertanda RAHASIA dan direkat, sampul luar tanpa \
             tanda sifat.",
            self.pengantar()
        );
        self.print(tata, "DAFTAR SAMPUL", &isi, &table)
    }

    fn pengantar(&self) -> String {
        format!(
            "Salinan Surat Rekomendasi {} dibuat pada {} pukul {} oleh {}, sebanyak {} salinan bernomor.",
            self.perihal,
            tanggal_surat(self.waktu.date()),
            self.waktu.format("%H.%M"),
            self.oleh,
            self.kiriman.len()
        )
    }

    fn print(
        &self,
        tata: &TataNaskah,
        judul: &str,
        isi: &str,
        table: &Table,
    ) -> Result<Cetak, Error> {
        let mut flow = Flow::new(Layout::new(*tata));
        kepala(
            &mut flow,
            &self.kop,
            &[judul.to_owned(), self.perihal.to_uppercase()],
        )?;
        flow.gap(8.0);
        flow.paragraph(&paragraf(isi))?;
        flow.gap(6.0);
        flow.table(table)?;
        Lembar {
            flow,
            judul: format!("{judul} {}", self.perihal),
            instansi: self.kop.instansi.clone(),
            pada: self.waktu,
            jenis: "daftar_distribusi",
            nomor: self.perihal.clone(),
            kanan: None,
            kaki: format!("{judul} {}", self.perihal),
        }
        .print()
    }
}
