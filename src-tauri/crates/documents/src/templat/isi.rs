//! Puts a record's values into a text.

use super::blok::{Bila, Syarat};
use super::format::tulis;
use super::nilai::{Catatan, Nilai};
use super::teks::{Potong, Teks};
use crate::Error;

/// Words, and whether they are bold.
pub(super) type Kata = (String, bool);

/// The fields that a text sees: those of the entry it is repeated for, then those around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lingkup<'a> {
    catatan: &'a Catatan,
    /// Number of the entry, from 1.
    urut: Option<usize>,
    luar: Option<&'a Lingkup<'a>>,
}

impl<'a> Lingkup<'a> {
    pub(super) const fn new(catatan: &'a Catatan) -> Self {
        Self {
            catatan,
            urut: None,
            luar: None,
        }
    }

    /// What an entry of a list sees, its number from 1.
    pub(super) const fn butir(&'a self, catatan: &'a Catatan, urut: usize) -> Self {
        Self {
            catatan,
            urut: Some(urut),
            luar: Some(self),
        }
    }

    /// The value of a field; none where it has none.
    pub(super) fn nilai(&self, jalur: &[String]) -> Option<Nilai> {
        let [nama] = jalur else {
            return self.cari(jalur).cloned().or_else(|| self.penanda(jalur));
        };
        if let Some(nilai) = self.catatan.get(nama) {
            return Some(nilai.clone());
        }
        match self.urut {
            Some(urut) if nama == "urut" => Some(urut.into()),
            _ => self.luar?.nilai(jalur),
        }
    }

    /// The entries of a list; none where it has none.
    pub(super) fn daftar(&self, jalur: &[String]) -> &'a [Catatan] {
        match self.cari(jalur) {
            Some(Nilai::Daftar(daftar)) => daftar,
            _ => &[],
        }
    }

    pub(super) fn cari(&self, jalur: &[String]) -> Option<&'a Nilai> {
        let (nama, sisa) = jalur.split_first()?;
        let Some(awal) = self.catatan.get(nama) else {
            return self.luar?.cari(jalur);
        };
        sisa.iter().try_fold(awal, |nilai, nama| match nilai {
            Nilai::Catatan(catatan) => catatan.get(nama),
            _ => None,
        })
    }

    /// A field of who signs.
    fn penanda(&self, jalur: &[String]) -> Option<Nilai> {
        let (akhir, awal) = jalur.split_last()?;
        let Some(Nilai::Penanda(penanda)) = self.cari(awal) else {
            return None;
        };
        match akhir.as_str() {
            "nama" => Some(penanda.nama.as_str().into()),
            "jabatan" => Some(penanda.jabatan.as_str().into()),
            "pangkat" => penanda.pangkat.as_ref().map(Into::into),
            "nip" => penanda.nip.map(Into::into),
            _ => None,
        }
    }

    /// Whether a block is set.
    pub(super) fn berlaku(&self, bila: Option<&Bila>) -> bool {
        let Some(bila) = bila else {
            return true;
        };
        let nilai = self.nilai(&bila.jalur.nama);
        match &bila.syarat {
            Syarat::Terisi => nilai.is_some_and(|nilai| !nilai.kosong()),
            Syarat::Kosong => nilai.is_none_or(|nilai| nilai.kosong()),
            Syarat::Sama(kata) => matches!(nilai, Some(Nilai::Teks(ini)) if ini == *kata),
        }
    }

    /// The text with its values. An empty field leaves out the brackets around it.
    ///
    /// # Errors
    /// [`Error::IsianKosong`] where a field outside brackets is empty, [`Error::IsianTakSesuai`] where a format does
    /// not write its value.
    pub(super) fn kalimat(&self, teks: &Teks) -> Result<Vec<Kata>, Error> {
        let mut hasil = Tulisan::default();
        self.tulis(&teks.potong, &mut hasil, Kosong::Ditolak)?;
        Ok(hasil.kata)
    }

    /// The same for a cell: an empty field leaves its place empty.
    ///
    /// # Errors
    /// [`Error::IsianTakSesuai`].
    pub(super) fn sel(&self, teks: &Teks) -> Result<Vec<Kata>, Error> {
        let mut hasil = Tulisan::default();
        self.tulis(&teks.potong, &mut hasil, Kosong::Dibiarkan)?;
        Ok(hasil.kata)
    }

    /// Writes the pieces; answers whether nothing in them was empty.
    fn tulis(&self, potong: &[Potong], hasil: &mut Tulisan, kosong: Kosong) -> Result<bool, Error> {
        let mut utuh = true;
        for potong in potong {
            match potong {
                Potong::Kata(kata) => hasil.tambah(kata),
                Potong::Tebal => hasil.tebal = !hasil.tebal,
                Potong::Pilihan(dalam) => {
                    let mut sementara = Tulisan {
                        tebal: hasil.tebal,
                        ..Tulisan::default()
                    };
                    if self.tulis(dalam, &mut sementara, Kosong::Dibiarkan)? {
                        hasil.kata.extend(sementara.kata);
                    }
                }
                Potong::Isian(isian) => {
                    let nilai = self.nilai(&isian.jalur).filter(|nilai| !nilai.kosong());
                    match nilai {
                        Some(nilai) => {
                            let tulisan = tulis(&nilai, &isian.format);
                            hasil.tambah(&tulisan.ok_or_else(|| Error::IsianTakSesuai {
                                isian: isian.nama(),
                            })?);
                        }
                        None if kosong == Kosong::Ditolak => {
                            return Err(Error::IsianKosong {
                                isian: isian.nama(),
                            });
                        }
                        None => utuh = false,
                    }
                }
            }
        }
        Ok(utuh)
    }
}

/// What an empty field does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kosong {
    Ditolak,
    Dibiarkan,
}

#[derive(Default)]
struct Tulisan {
    kata: Vec<Kata>,
    tebal: bool,
}

impl Tulisan {
    fn tambah(&mut self, kata: &str) {
        match self.kata.last_mut() {
            Some((akhir, tebal)) if *tebal == self.tebal => akhir.push_str(kata),
            _ => self.kata.push((kata.to_owned(), self.tebal)),
        }
    }
}

/// The words without their boldness.
pub(super) fn polos(kata: &[Kata]) -> String {
    kata.iter().map(|(kata, _)| kata.as_str()).collect()
}
