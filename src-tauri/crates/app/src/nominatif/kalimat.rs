//! How firm an order is, in sentences that a secretary can read aloud.

use sidang_domain::aturan::Kriteria;
use sidang_domain::kelayakan::Hasil;
use sidang_domain::nominatif::DaftarNominatif;
use sidang_domain::peringkat::{
    Baris, BatasBobot, DataPenentu, Ketahanan, Pergeseran, SERATUS_PERSEN,
};

/// What the sentences are about.
pub(super) struct Kalimat<'a> {
    pub list: &'a DaftarNominatif,
    pub baris: &'a [Baris],
    pub kukuh: &'a Ketahanan,
}

impl Kalimat<'_> {
    /// The gist: who the first two are, and which weight moves them first.
    pub fn ringkas(&self) -> String {
        let qualified = self.list.calon().iter().filter(|c| c.peringkat.is_some());
        let teratas = &self.kukuh.dua_teratas;
        match (teratas.as_slice(), qualified.count()) {
            ([], _) => return "Belum ada calon yang memenuhi syarat.".to_owned(),
            ([one], _) => {
                return titik(&format!(
                    "Hanya satu yang memenuhi syarat: {}",
                    self.nama(*one)
                ));
            }
            (all, count) if all.len() == count => {
                return format!(
                    "Yang memenuhi syarat hanya {}; bobot tidak mengubah siapa dua teratas.",
                    self.names(all)
                );
            }
            _ => {}
        }
        let who = titik(&format!("Dua teratas ialah {}", self.names(teratas)));
        self.nearest().map_or_else(
            || format!("{who} Mereka tetap, bobot kriteria mana pun yang digeser."),
            |(batas, shift)| {
                format!(
                    "{who} Yang paling dekat mengubahnya ialah bobot {}: sekarang {}, berubah bila {} menjadi {}.",
                    batas.kriteria,
                    persen(batas.kini),
                    arah(batas, shift),
                    persen(shift.bobot)
                )
            },
        )
    }

    /// How far one weight may move.
    pub fn batas(&self, batas: &BatasBobot) -> String {
        let nama = batas.kriteria;
        if batas.kini == SERATUS_PERSEN {
            return format!(
                "Bobot {nama} seluruhnya 100%; tidak ada bobot lain yang dapat mengimbanginya bila digeser."
            );
        }
        let (dari, sampai) = batas.tetap;
        let unscored = if self.is_scored(nama) {
            String::new()
        } else {
            format!("{nama} belum dinilai pada calon mana pun. ")
        };
        let tetap = match (dari, sampai) {
            (0, SERATUS_PERSEN) => format!("Dua teratas tetap berapa pun bobot {nama}."),
            (0, _) => format!(
                "Dua teratas tetap selama bobot {nama} paling banyak {}.",
                persen(sampai)
            ),
            (_, SERATUS_PERSEN) => format!(
                "Dua teratas tetap selama bobot {nama} paling sedikit {}.",
                persen(dari)
            ),
            _ if dari == sampai => {
                format!(
                    "Dua teratas berubah begitu bobot {nama} digeser dari {}.",
                    persen(dari)
                )
            }
            _ => format!(
                "Dua teratas tetap selama bobot {nama} antara {} dan {}.",
                persen(dari),
                persen(sampai)
            ),
        };
        let swapped: Vec<_> = [("turun", batas.tukar_turun), ("naik", batas.tukar_naik)]
            .into_iter()
            .filter_map(|(arah, bobot)| Some(format!("{arah} menjadi {}", persen(bobot?))))
            .collect();
        if swapped.is_empty() {
            unscored + &tetap
        } else {
            format!(
                "{unscored}{tetap} Keduanya bertukar tempat bila bobot itu {}.",
                swapped.join(" atau ")
            )
        }
    }

    /// What a weight does.
    pub fn pergeseran(&self, batas: &BatasBobot, shift: &Pergeseran) -> String {
        let when = format!(
            "Bila bobot {} {} menjadi {}",
            batas.kriteria,
            arah(batas, shift),
            persen(shift.bobot)
        );
        let (masuk, keluar) = (self.names(&shift.masuk), self.names(&shift.keluar));
        match (masuk.as_str(), keluar.as_str()) {
            ("", _) => format!("{when}, {keluar} tidak lagi termasuk dua teratas."),
            (_, "") => format!("{when}, {masuk} ikut masuk dua teratas."),
            _ => titik(&format!(
                "{when}, {masuk} masuk dua teratas menggantikan {keluar}"
            )),
        }
    }

    /// What missing data could do.
    pub fn data(&self, data: &DataPenentu) -> String {
        let nama = self.nama(data.indeks);
        let kriteria: Vec<_> = data
            .kriteria
            .iter()
            .map(|k| self.missing(data.indeks, *k))
            .collect();
        let kriteria = join(&kriteria);
        if self.kukuh.dua_teratas.contains(&data.indeks) {
            return format!(
                "{nama}: {kriteria}. Bila nilainya bertambah, {nama} tidak lagi berbagi tempat kedua."
            );
        }
        if data.syarat.is_empty() {
            return format!(
                "{nama}: {kriteria}. Dengan nilai setinggi mungkin, {nama} masuk dua teratas."
            );
        }
        let syarat: Vec<_> = data.syarat.iter().map(ToString::to_string).collect();
        let opened = format!("{nama} perlu verifikasi: belum ada data {}.", join(&syarat));
        if data.kriteria.is_empty() {
            format!("{opened} Bila ternyata memenuhi syarat, {nama} masuk dua teratas.")
        } else {
            format!(
                "{opened} Bila ternyata memenuhi syarat, {nama} dapat masuk dua teratas, karena {kriteria} dan nilainya masih dapat bertambah."
            )
        }
    }

    /// In which way a criterion lacks data.
    fn missing(&self, indeks: usize, kriteria: Kriteria) -> String {
        let partly = self.poin(indeks, kriteria).is_some();
        if kriteria.dinilai_tim() {
            format!("{kriteria} belum dinilai tim")
        } else if partly {
            format!("data {kriteria} belum lengkap")
        } else {
            format!("data {kriteria} belum ada")
        }
    }

    /// Whether anyone who is ranked has points under a criterion.
    fn is_scored(&self, kriteria: Kriteria) -> bool {
        (0..self.baris.len()).any(|indeks| {
            self.baris[indeks].hasil == Hasil::Memenuhi && self.poin(indeks, kriteria).is_some()
        })
    }

    fn poin(&self, indeks: usize, kriteria: Kriteria) -> Option<u32> {
        let mut criteria = self.list.kriteria().iter();
        let position = criteria.position(|b| b.kriteria == kriteria)?;
        self.baris[indeks].poin[position]
    }

    /// The shift of all that moves its weight the least.
    fn nearest(&self) -> Option<(&BatasBobot, &Pergeseran)> {
        self.kukuh
            .bobot
            .iter()
            .flat_map(|b| {
                [&b.turun, &b.naik]
                    .into_iter()
                    .flatten()
                    .map(move |s| (b, s))
            })
            .min_by_key(|(batas, shift)| batas.kini.abs_diff(shift.bobot))
    }

    fn nama(&self, indeks: usize) -> &str {
        &self.list.calon()[indeks].profil.nama
    }

    fn names(&self, indeks: &[usize]) -> String {
        join(
            &indeks
                .iter()
                .map(|i| self.nama(*i).to_owned())
                .collect::<Vec<_>>(),
        )
    }
}

/// What is missing.
pub(super) fn apa(data: &DataPenentu) -> String {
    let syarat = data.syarat.iter().map(ToString::to_string);
    let kriteria = data.kriteria.iter().map(ToString::to_string);
    join(&syarat.chain(kriteria).collect::<Vec<_>>())
}

const fn arah(batas: &BatasBobot, shift: &Pergeseran) -> &'static str {
    if shift.bobot < batas.kini {
        "turun"
    } else {
        "naik"
    }
}

/// `12,4%`; one decimal, more only where there are more.
fn persen(milli: u32) -> String {
    let text = format!("{},{:03}", milli / 1000, milli % 1000);
    let short = text.strip_suffix("00").or(text.strip_suffix('0'));
    format!("{}%", short.unwrap_or(&text))
}

/// A sentence with its full stop; a name may already end with that of its title.
fn titik(text: &str) -> String {
    format!("{}.", text.trim_end_matches('.'))
}

/// `A`, `A dan B`, `A; B; dan C`: semicolons, since names carry titles after commas.
fn join(texts: &[String]) -> String {
    match texts {
        [] => String::new(),
        [one] => one.clone(),
        [a, b] => format!("{a} dan {b}"),
        [most @ .., last] => format!("{}; dan {last}", most.join("; ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persen_satu_angka_di_belakang_koma_atau_seperlunya() {
        for (milli, text) in [
            (0, "0,0%"),
            (12_400, "12,4%"),
            (61_000, "61,0%"),
            (12_340, "12,34%"),
            (33_333, "33,333%"),
            (100_000, "100,0%"),
        ] {
            assert_eq!(persen(milli), text);
        }
    }

    #[test]
    fn nama_digabung_tanpa_mengaburkan_gelar() {
        let names = ["A, S.E.", "B", "C"].map(str::to_owned);
        assert_eq!(join(&names[..1]), "A, S.E.");
        assert_eq!(join(&names[..2]), "A, S.E. dan B");
        assert_eq!(join(&names), "A, S.E.; B; dan C");
    }
}
