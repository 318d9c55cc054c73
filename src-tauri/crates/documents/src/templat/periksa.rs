//! Checks a template against the fields and sentences of its kind.

use super::Templat;
use super::blok::{Bentuk, Bila, Blok, Jalur, Syarat};
use super::format::Format;
use super::kesalahan::{Kesalahan, maksud};
use super::skema::{Bidang, JenisBidang, Skema};
use super::teks::{Isian, Potong, Teks};
use super::tercetak::{self, Tercetak};

/// What a placeholder may say of who signs.
static PENANDA: [Bidang; 4] = [
    Bidang::wajib("nama", "Nama", JenisBidang::Teks),
    Bidang::wajib("jabatan", "Jabatan", JenisBidang::Teks),
    Bidang::boleh("pangkat", "Pangkat", JenisBidang::Teks),
    Bidang::boleh("nip", "NIP", JenisBidang::Nip),
];

/// The number of an entry.
static URUT: [Bidang; 1] = [Bidang::wajib("urut", "Nomor urut", JenisBidang::Angka)];

/// The fields that a text sees, innermost first.
#[derive(Clone)]
struct Lingkup<'s>(Vec<&'s [Bidang]>);

impl<'s> Lingkup<'s> {
    fn dalam(&self, bidang: &'s [Bidang]) -> Self {
        let mut semua = vec![bidang, &URUT];
        semua.extend(&self.0);
        Self(semua)
    }

    /// The fields of that path, from the outermost; else the name that is unknown, and what would be known there.
    fn cari<'n>(&self, jalur: &'n [String]) -> Result<Vec<&'s Bidang>, (&'n str, Vec<&'s str>)> {
        let mut bidang: Vec<&'s [Bidang]> = self.0.clone();
        let mut hasil = Vec::new();
        for nama in jalur {
            let ada = bidang.iter().copied().flatten().find(|b| b.nama == nama);
            let Some(ini) = ada else {
                let dikenal = bidang.iter().copied().flatten().map(|b| b.nama).collect();
                return Err((nama, dikenal));
            };
            hasil.push(ini);
            bidang = vec![match &ini.jenis {
                JenisBidang::Catatan(bidang) => bidang,
                JenisBidang::Penanda => &PENANDA,
                _ => &[],
            }];
        }
        Ok(hasil)
    }
}

/// Whether a text may have empty places.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Macam {
    /// A sentence: what may be empty stands in brackets.
    Kalimat,
    /// A cell or a part in brackets.
    Sel,
    /// A part in brackets that is left out for want of another field.
    Hilang,
}

struct Pemeriksa {
    bagian: String,
    /// Fields known to be filled, since `bila` asked for them.
    pasti: Vec<Vec<String>>,
    tercetak: Tercetak,
    kesalahan: Vec<Kesalahan>,
}

/// Every mistake, by line.
pub(super) fn periksa(templat: &Templat, skema: &Skema) -> Vec<Kesalahan> {
    let mut pemeriksa = Pemeriksa {
        bagian: String::new(),
        pasti: Vec::new(),
        tercetak: Tercetak::default(),
        kesalahan: Vec::new(),
    };
    let lingkup = Lingkup(vec![&skema.bidang]);
    if templat.jenis != skema.jenis {
        pemeriksa.note(
            1,
            format!("jenis “{}” tidak sesuai", templat.jenis),
            format!("Tulis jenis = \"{}\".", skema.jenis),
        );
    }
    if let Some(kaki) = &templat.kaki {
        pemeriksa.teks(&lingkup, kaki, Macam::Kalimat);
        // The foot of the page is no place for what the document is to say.
        pemeriksa.tercetak.kosongkan();
    }
    pemeriksa.kalimat(templat, skema, &lingkup);
    pemeriksa.susunan(templat, skema, &lingkup);
    let mut kesalahan = pemeriksa.kesalahan;
    kesalahan.sort_by_key(|k| k.baris);
    kesalahan
}

impl Pemeriksa {
    fn note(&mut self, baris: usize, pesan: String, saran: String) {
        self.kesalahan.push(Kesalahan {
            baris,
            bagian: self.bagian.clone(),
            pesan,
            saran,
        });
    }

    fn semua(&mut self, baris: usize, cela: impl IntoIterator<Item = (String, String)>) {
        for (pesan, saran) in cela {
            self.note(baris, pesan, saran);
        }
    }

    fn kalimat(&mut self, templat: &Templat, skema: &Skema, lingkup: &Lingkup) {
        for (nama, teks) in &templat.kalimat {
            self.bagian = format!("kalimat {nama}");
            let baris = teks.first().map_or(1, |teks| teks.baris);
            let Some(kalimat) = skema.kalimat.iter().find(|k| k.nama == nama) else {
                let dikenal = skema.kalimat.iter().map(|k| k.nama);
                self.note(
                    baris,
                    format!("kalimat “{nama}” tidak dipakai naskah ini"),
                    maksud(nama, dikenal),
                );
                continue;
            };
            let mut semua: Vec<&[Bidang]> = vec![&kalimat.bidang];
            semua.extend(&lingkup.0);
            let dalam = Lingkup(semua);
            for teks in teks {
                self.teks(&dalam, teks, Macam::Kalimat);
            }
            self.semua(baris, tercetak::bagian(kalimat, teks));
            self.semua(baris, self.tercetak.kurang_kalimat(kalimat));
            self.tercetak.kosongkan();
        }
        self.bagian = String::new();
        for kalimat in &skema.kalimat {
            if !templat.kalimat.contains_key(kalimat.nama) {
                self.note(
                    1,
                    format!("kalimat “{}” ({}) belum ada", kalimat.nama, kalimat.label),
                    format!("Tambahkan {} = \"…\" di bawah [kalimat].", kalimat.nama),
                );
            }
        }
    }

    fn susunan(&mut self, templat: &Templat, skema: &Skema, lingkup: &Lingkup) {
        for blok in &templat.blok {
            self.bagian.clone_from(&blok.sebutan);
            if skema.tersusun_templat() {
                self.blok(blok, lingkup);
                continue;
            }
            let pesan = "naskah ini tersusun tetap dan hanya memakai kalimat".to_owned();
            self.note(blok.baris, pesan, "Hapus blok ini.".to_owned());
        }
        self.bagian = String::new();
        if !skema.tersusun_templat() {
            return;
        }
        if templat.blok.is_empty() {
            let saran = "Tambahkan [[blok]] untuk setiap bagian naskah.".to_owned();
            self.note(1, "templat tanpa blok".to_owned(), saran);
        }
        if skema.rahasia && !templat.rahasia {
            self.note(
                1,
                "naskah ini rahasia, tetapi templat tidak memberinya tanda RAHASIA".to_owned(),
                "Tulis rahasia = true di bawah nama templat.".to_owned(),
            );
        }
        self.semua(1, self.tercetak.kurang(skema));
        if skema.penanda_bertanggal && !templat.blok.iter().any(Blok::bertempat_tanggal) {
            self.note(
                1,
                "tanda tangan tanpa tempat dan tanggal di atasnya".to_owned(),
                "Tambahkan tempat_tanggal = \"{tempat}, {tanggal}\" di bawah “penanda”.".to_owned(),
            );
        }
        for bidang in skema.bidang.iter().filter(|b| b.wajib) {
            let ditandatangani = templat.blok.iter().any(|blok| {
                matches!(&blok.bentuk, Bentuk::TandaTangan { penanda, .. }
                    if penanda.iter().any(|p| p.nama == [bidang.nama]))
            });
            if bidang.jenis == JenisBidang::Penanda && !ditandatangani {
                self.note(
                    1,
                    format!("naskah tanpa tanda tangan “{}”", bidang.nama),
                    format!(
                        "Tambahkan blok tanda_tangan dengan penanda = \"{}\".",
                        bidang.nama
                    ),
                );
            }
        }
    }

    fn blok(&mut self, blok: &Blok, luar: &Lingkup) {
        let mut lingkup = luar.clone();
        if let Bentuk::Tabel {
            kelompok: Some((jalur, judul)),
            ..
        } = &blok.bentuk
        {
            lingkup = self.butir(&lingkup, jalur);
            self.teks(&lingkup, judul, Macam::Kalimat);
        }
        if let Some(jalur) = &blok.untuk {
            lingkup = self.butir(&lingkup, jalur);
        } else if matches!(blok.bentuk, Bentuk::Tabel { .. }) {
            self.note(
                blok.baris,
                "tabel tanpa “untuk”".to_owned(),
                "Tulis untuk = \"…\" dengan nama daftar yang menjadi barisnya.".to_owned(),
            );
            return;
        }
        let sebelum = self.pasti.len();
        if let Some(bila) = &blok.bila {
            self.bila(&lingkup, bila);
        }
        let daftar = blok.untuk.as_ref().map(|jalur| {
            let bidang = luar.cari(&jalur.nama).ok().and_then(|b| b.last().copied());
            let dalam = bidang.map_or(&[][..], |bidang| bidang.jenis.bidang());
            (jalur.nama.join("."), dalam.iter().map(|b| b.nama).collect())
        });
        self.tercetak.mulai(daftar, blok.bila.as_ref());
        self.bentuk(&blok.bentuk, &lingkup);
        self.pasti.truncate(sebelum);
    }

    /// What an entry of the list sees.
    fn butir<'s>(&mut self, lingkup: &Lingkup<'s>, jalur: &Jalur) -> Lingkup<'s> {
        match self.bidang(lingkup, &jalur.nama, jalur.baris) {
            Some(bidang) => {
                if !matches!(bidang.jenis, JenisBidang::Daftar(_)) {
                    self.bukan(jalur, bidang, "daftar");
                }
                lingkup.dalam(bidang.jenis.bidang())
            }
            None => lingkup.clone(),
        }
    }

    fn bukan(&mut self, jalur: &Jalur, bidang: &Bidang, seharusnya: &str) {
        self.note(
            jalur.baris,
            format!(
                "“{}” berisi {}, bukan {seharusnya}",
                jalur.nama.join("."),
                bidang.jenis.nama()
            ),
            format!("Tulis nama isian yang berisi {seharusnya}."),
        );
    }

    fn bila(&mut self, lingkup: &Lingkup, bila: &Bila) {
        let jalur = &bila.jalur;
        let Some(bidang) = self.bidang(lingkup, &jalur.nama, jalur.baris) else {
            return;
        };
        if let Syarat::Sama(kata) = &bila.syarat {
            match &bidang.jenis {
                JenisBidang::Pilihan(pilihan) if pilihan.contains(&kata.as_str()) => {}
                JenisBidang::Pilihan(pilihan) => self.note(
                    jalur.baris,
                    format!("“{}” tidak pernah berisi “{kata}”", jalur.nama.join(".")),
                    maksud(kata, pilihan.iter().copied()),
                ),
                _ => self.bukan(jalur, bidang, "pilihan"),
            }
        }
        if bila.syarat != Syarat::Kosong {
            self.pasti.push(jalur.nama.clone());
        }
    }

    fn bentuk(&mut self, bentuk: &Bentuk, lingkup: &Lingkup) {
        let (mut kalimat, mut sel): (Vec<&Teks>, Vec<&Teks>) = (Vec::new(), Vec::new());
        match bentuk {
            Bentuk::Kop | Bentuk::Ruang { .. } => {}
            Bentuk::Judul { teks, nomor } => {
                kalimat.extend(teks);
                kalimat.extend(nomor);
            }
            Bentuk::KepalaSurat {
                nomor,
                sifat,
                lampiran,
                hal,
                tempat_tanggal,
                alamat,
            } => {
                sel.extend([nomor, sifat, lampiran].into_iter().flatten());
                kalimat.extend([hal, tempat_tanggal]);
                kalimat.extend(alamat);
            }
            Bentuk::Paragraf { teks, .. } => kalimat.push(teks),
            Bentuk::Isian { baris, .. } => {
                for (nama, isi) in baris {
                    kalimat.push(nama);
                    sel.push(isi);
                }
            }
            Bentuk::Butir { isi, .. } | Bentuk::Tembusan { isi } => kalimat.extend(isi),
            Bentuk::Tabel { kolom, .. } => sel.extend(kolom.iter().map(|kolom| &kolom.isi)),
            Bentuk::Diktum { nama, isi, .. } => {
                kalimat.push(nama);
                kalimat.extend(isi);
            }
            Bentuk::TandaTangan {
                penanda,
                tempat_tanggal,
            } => {
                kalimat.extend(tempat_tanggal);
                for jalur in penanda {
                    let bidang = self.bidang(lingkup, &jalur.nama, jalur.baris);
                    if let Some(bidang) = bidang.filter(|b| b.jenis != JenisBidang::Penanda) {
                        self.bukan(jalur, bidang, "penanda tangan");
                    }
                }
            }
            Bentuk::Lampiran { isi, judul, .. } => {
                kalimat.extend(isi);
                kalimat.extend(judul);
            }
        }
        for teks in kalimat {
            self.teks(lingkup, teks, Macam::Kalimat);
        }
        for teks in sel {
            self.teks(lingkup, teks, Macam::Sel);
        }
    }

    fn teks(&mut self, lingkup: &Lingkup, teks: &Teks, macam: Macam) {
        for potong in &teks.potong {
            match potong {
                Potong::Kata(_) | Potong::Tebal => {}
                Potong::Isian(isian) => self.isian(lingkup, isian, macam),
                Potong::Pilihan(dalam) => {
                    let isian: Vec<_> = dalam.iter().filter_map(Potong::isian).collect();
                    let tetap = isian.iter().all(|isian| self.selalu(lingkup, isian));
                    for isian in &isian {
                        let macam = if tetap || !self.selalu(lingkup, isian) {
                            Macam::Sel
                        } else {
                            Macam::Hilang
                        };
                        self.isian(lingkup, isian, macam);
                    }
                    if isian.is_empty() {
                        self.note(
                            teks.baris,
                            "kurung siku tanpa isian di dalamnya".to_owned(),
                            "Hapus kurungnya, atau tulis “[[” dan “]]” untuk mencetaknya."
                                .to_owned(),
                        );
                    }
                }
            }
        }
    }

    fn isian(&mut self, lingkup: &Lingkup, isian: &Isian, macam: Macam) {
        let nama = isian.nama();
        let bidang = match lingkup.cari(&isian.jalur) {
            Ok(bidang) => bidang,
            Err((salah, dikenal)) => {
                self.note(
                    isian.baris,
                    format!("isian “{nama}” tidak dikenal"),
                    maksud(salah, dikenal.into_iter()),
                );
                return;
            }
        };
        let Some(jenis) = bidang.last().map(|bidang| &bidang.jenis) else {
            return;
        };
        if macam != Macam::Hilang {
            self.tercetak.catat(&isian.jalur);
        }
        if !Format::berlaku(&isian.format, jenis) {
            let bisa = Format::bagi(jenis);
            let saran = match (bisa.is_empty(), jenis.bidang().first()) {
                (false, _) => format!("Bentuk yang dapat dipakai: {}.", bisa.join(", ")),
                (true, Some(dalam)) => {
                    format!("Tulis isian di dalamnya: {{{nama}.{}}}.", dalam.nama)
                }
                (true, None) => "Isian ini hanya untuk “bila” atau “penanda”.".to_owned(),
            };
            let pesan = if isian.format.is_empty() {
                format!(
                    "“{nama}” berisi {} dan tidak dapat dicetak begitu saja",
                    jenis.nama()
                )
            } else {
                format!(
                    "bentuk itu tidak untuk “{nama}”, yang berisi {}",
                    jenis.nama()
                )
            };
            self.note(isian.baris, pesan, saran);
        } else if macam == Macam::Kalimat && !self.terisi(&isian.jalur, &bidang) {
            self.note(
                isian.baris,
                format!("isian “{nama}” boleh kosong"),
                "Letakkan bagian kalimat itu di antara “[” dan “]”, atau beri blok ini “bila”."
                    .to_owned(),
            );
        }
    }

    /// The same for a placeholder; not, for one of an unknown field.
    fn selalu(&self, lingkup: &Lingkup, isian: &Isian) -> bool {
        let bidang = lingkup.cari(&isian.jalur);
        bidang.is_ok_and(|bidang| self.terisi(&isian.jalur, &bidang))
    }

    /// Whether the field at the end of the path is always filled.
    fn terisi(&self, jalur: &[String], bidang: &[&Bidang]) -> bool {
        (1..)
            .zip(bidang)
            .all(|(n, bidang)| bidang.wajib || self.pasti.iter().any(|pasti| *pasti == jalur[..n]))
    }

    fn bidang<'s>(
        &mut self,
        lingkup: &Lingkup<'s>,
        jalur: &[String],
        baris: usize,
    ) -> Option<&'s Bidang> {
        match lingkup.cari(jalur) {
            Ok(bidang) => bidang.last().copied(),
            Err((salah, dikenal)) => {
                self.note(
                    baris,
                    format!("isian “{}” tidak dikenal", jalur.join(".")),
                    maksud(salah, dikenal.into_iter()),
                );
                None
            }
        }
    }
}
