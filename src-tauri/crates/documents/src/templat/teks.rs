//! The language of a template's texts: `{isian|format}`, `[bagian yang boleh hilang]`, `**tebal**`, and `~` for a
//! space at which no line breaks. A doubled sign stands for itself.

use std::iter::Peekable;
use std::ops::Range;
use std::str::CharIndices;

use super::format::Format;
use super::kesalahan::maksud;

/// A text with its placeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Teks {
    pub(super) potong: Vec<Potong>,
    /// Line of its beginning, from 1.
    pub(super) baris: usize,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Potong {
    /// Words as they stand.
    Kata(String),
    /// A field to be put in.
    Isian(Isian),
    /// What is left out where a field in it is empty.
    Pilihan(Vec<Potong>),
    /// Bold begins or ends.
    Tebal,
}

impl Potong {
    /// The placeholder it is, if it is one.
    pub(super) const fn isian(&self) -> Option<&Isian> {
        match self {
            Self::Isian(isian) => Some(isian),
            _ => None,
        }
    }
}

/// A placeholder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Isian {
    /// Names from the outermost field inwards.
    pub(super) jalur: Vec<String>,
    pub(super) format: Vec<Format>,
    /// Line it stands in, from 1.
    pub(super) baris: usize,
}

impl Isian {
    /// The names as written: `pegawai.nama`.
    pub(super) fn nama(&self) -> String {
        self.jalur.join(".")
    }
}

/// A text's place in the template: where its lines are counted.
#[derive(Debug, Clone)]
pub(super) struct Letak<'a> {
    /// The template.
    pub(super) sumber: &'a str,
    /// Where the text stands in it, with its quotation marks.
    pub(super) rentang: Range<usize>,
}

/// A mistake in a text: line, what, remedy.
pub(super) type Salah = (usize, String, String);

impl Letak<'_> {
    /// Line of an offset, from 1.
    pub(super) fn baris_dari(&self, offset: usize) -> usize {
        self.sumber
            .get(..offset)
            .unwrap_or(self.sumber)
            .matches('\n')
            .count()
            + 1
    }

    /// Line on which the text begins.
    pub(super) fn baris(&self) -> usize {
        let isi = self.sumber.get(self.rentang.clone()).unwrap_or_default();
        // A text in three quotation marks may begin on the next line.
        let kosong = isi.len()
            - isi
                .trim_start_matches(['"', '\'', '\n', '\r', '\\', ' '])
                .len();
        self.baris_dari(self.rentang.start + kosong.min(isi.len().saturating_sub(1)))
    }
}

/// Reads a text; what is wrong is noted, and the rest read nevertheless.
pub(super) fn parse(text: &str, letak: &Letak, salah: &mut Vec<Salah>) -> Teks {
    let mut pembaca = Pembaca {
        text,
        sisa: text.char_indices().peekable(),
        letak,
        sampai: letak.rentang.start,
        salah,
    };
    let potong = pembaca.baca(None);
    Teks {
        potong,
        baris: letak.baris(),
    }
}

struct Pembaca<'a, 's> {
    text: &'a str,
    sisa: Peekable<CharIndices<'a>>,
    letak: &'a Letak<'a>,
    /// How far the template has been searched for what was read, to count lines.
    sampai: usize,
    salah: &'s mut Vec<Salah>,
}

impl Pembaca<'_, '_> {
    /// Reads up to the end, or to the bracket that closes what was opened at line `dibuka`.
    fn baca(&mut self, dibuka: Option<usize>) -> Vec<Potong> {
        let mut potong = Vec::new();
        let mut kata = String::new();
        let mut tebal = None;
        let mut tutup = false;
        while let Some((mulai, huruf)) = self.sisa.next() {
            let ganda = matches!(huruf, '{' | '}' | '[' | ']' | '~')
                && self.sisa.next_if(|(_, lagi)| *lagi == huruf).is_some();
            if ganda {
                kata.push(huruf);
                continue;
            }
            match huruf {
                '~' => kata.push('\u{a0}'),
                '*' if self.sisa.next_if(|(_, lagi)| *lagi == '*').is_some() => {
                    flush(&mut kata, &mut potong);
                    let baris = self.cari("**");
                    tebal = if tebal.is_none() { Some(baris) } else { None };
                    potong.push(Potong::Tebal);
                }
                '{' => {
                    flush(&mut kata, &mut potong);
                    potong.extend(self.isian(mulai).map(Potong::Isian));
                }
                '[' => {
                    flush(&mut kata, &mut potong);
                    let baris = self.cari("[");
                    if dibuka.is_some() {
                        self.note(
                            baris,
                            "kurung siku di dalam kurung siku",
                            "Tutup dulu kurung siku yang pertama.",
                        );
                    }
                    let dalam = self.baca(Some(baris));
                    potong.push(Potong::Pilihan(dalam));
                }
                ']' if dibuka.is_some() => {
                    self.cari("]");
                    tutup = true;
                    break;
                }
                ']' | '}' => {
                    let baris = self.cari(&huruf.to_string());
                    self.note(
                        baris,
                        &format!("“{huruf}” tanpa pembuka"),
                        &format!("Hapus, atau tulis “{huruf}{huruf}” untuk mencetaknya."),
                    );
                }
                _ => kata.push(huruf),
            }
        }
        flush(&mut kata, &mut potong);
        if let Some(baris) = tebal {
            let pesan = "huruf tebal dibuka tetapi tidak ditutup";
            self.note(baris, pesan, "Tulis “**” di akhir bagian yang tebal.");
        }
        if let (Some(baris), false) = (dibuka, tutup) {
            self.note(
                baris,
                "kurung siku tidak ditutup",
                "Tulis “]” di akhir bagian itu.",
            );
        }
        potong
    }

    /// Reads a placeholder whose brace stands at `mulai`.
    fn isian(&mut self, mulai: usize) -> Option<Isian> {
        let Some(akhir) = self.text[mulai..].find('}').map(|n| mulai + n) else {
            let baris = self.cari("{");
            self.note(
                baris,
                "kurung kurawal tidak ditutup",
                "Tulis “}” di akhir nama isian.",
            );
            return None;
        };
        while self.sisa.next_if(|(i, _)| *i <= akhir).is_some() {}
        let baris = self.cari(&self.text[mulai..=akhir]);
        let mut bagian = self.text[mulai + 1..akhir].split('|').map(str::trim);
        let jalur = bagian.next().unwrap_or_default();
        let mut format = Vec::new();
        for nama in bagian {
            let Some(ini) = Format::parse(nama) else {
                let dikenal = Format::SEMUA.iter().map(|(nama, _)| *nama);
                self.note(
                    baris,
                    &format!("bentuk “{nama}” tidak dikenal"),
                    &maksud(nama, dikenal),
                );
                return None;
            };
            format.push(ini);
        }
        if jalur.is_empty() {
            self.note(
                baris,
                "isian tanpa nama",
                "Tulis nama isian di antara “{” dan “}”.",
            );
            return None;
        }
        Some(Isian {
            jalur: jalur
                .split('.')
                .map(|nama| nama.trim().to_owned())
                .collect(),
            format,
            baris,
        })
    }

    /// Line of the next occurrence of what was just read.
    fn cari(&mut self, tulisan: &str) -> usize {
        let ujung = self.letak.rentang.end.min(self.letak.sumber.len());
        let sisa = self.letak.sumber.get(self.sampai..ujung);
        if let Some(n) = sisa.and_then(|sisa| sisa.find(tulisan)) {
            let baris = self.letak.baris_dari(self.sampai + n);
            self.sampai += n + tulisan.len();
            return baris;
        }
        self.letak.baris_dari(self.sampai)
    }

    fn note(&mut self, baris: usize, pesan: &str, saran: &str) {
        self.salah.push((baris, pesan.to_owned(), saran.to_owned()));
    }
}

fn flush(kata: &mut String, potong: &mut Vec<Potong>) {
    if !kata.is_empty() {
        potong.push(Potong::Kata(std::mem::take(kata)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn baca(text: &str) -> (Vec<Potong>, Vec<Salah>) {
        let letak = Letak {
            sumber: text,
            rentang: 0..text.len(),
        };
        let mut salah = Vec::new();
        (parse(text, &letak, &mut salah).potong, salah)
    }

    fn isian(jalur: &str, format: &[Format]) -> Potong {
        Potong::Isian(Isian {
            jalur: jalur.split('.').map(str::to_owned).collect(),
            format: format.to_vec(),
            baris: 1,
        })
    }

    #[test]
    fn potongan_sebuah_teks() {
        let kata = |kata: &str| Potong::Kata(kata.to_owned());
        let (potong, salah) = baca("Nomor~{nomor}, **{ pegawai.nama | besar }**[ ({alasan})].");
        assert_eq!(
            potong,
            [
                kata("Nomor\u{a0}"),
                isian("nomor", &[]),
                kata(", "),
                Potong::Tebal,
                isian("pegawai.nama", &[Format::Besar]),
                Potong::Tebal,
                Potong::Pilihan(vec![kata(" ("), isian("alasan", &[]), kata(")")]),
                kata("."),
            ]
        );
        assert!(salah.is_empty());
        assert_eq!(
            baca("a {{b}} [[c]] 5 * 6 ~~").0,
            [kata("a {b} [c] 5 * 6 ~")]
        );
    }

    #[test]
    fn tanda_yang_keliru_disebut_dengan_barisnya() {
        for (text, baris, pesan) in [
            ("a\n{nomor", 2, "kurung kurawal tidak ditutup"),
            ("a {} b", 1, "isian tanpa nama"),
            ("a\n\n[ {b}", 3, "kurung siku tidak ditutup"),
            ("a ] b", 1, "“]” tanpa pembuka"),
            ("a } b", 1, "“}” tanpa pembuka"),
            ("a\n** b", 2, "huruf tebal dibuka tetapi tidak ditutup"),
            ("[a [b] c]", 1, "kurung siku di dalam kurung siku"),
            ("{a}\n{a|bsar}", 2, "bentuk “bsar” tidak dikenal"),
        ] {
            let (_, salah) = baca(text);
            assert_eq!(
                salah.first().map(|(b, p, _)| (*b, p.as_str())),
                Some((baris, pesan)),
                "{text}"
            );
        }
        assert_eq!(baca("{a|bsar}").1[0].2, "Maksud Anda “besar”?");
    }
}
