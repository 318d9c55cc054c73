//! The letters of recommendation, one per OPD, with that OPD's posts alone (KT Pasal 10 ayat (8)).

use chrono::NaiveDate;

use super::BeritaAcara;
use crate::penolakan::Penolakan;
use crate::peta_jabatan::Jabatan;
use crate::rapat::{MataAcara, Putusan};
use crate::waktu::tanggal_panjang;

/// One post of the letter.
#[derive(Debug, Clone, Copy)]
pub struct ButirSurat<'a> {
    /// The item of the agenda.
    pub agenda: &'a MataAcara,
    /// Its post.
    pub jabatan: &'a Jabatan,
    /// What was decided on it.
    pub putusan: &'a Putusan,
}

/// One letter, to the head of one OPD.
#[derive(Debug, Clone)]
pub struct SuratRekomendasi<'a> {
    /// Number of the letter.
    pub nomor: String,
    /// Date of the letter.
    pub tanggal: NaiveDate,
    /// The OPD.
    pub unit: &'a str,
    /// Its posts, in the agenda's order.
    pub butir: Vec<ButirSurat<'a>>,
    /// Last day on which the letter is in time.
    pub batas: NaiveDate,
}

impl<'a> SuratRekomendasi<'a> {
    /// The letters that follow from the minutes, one per OPD with a recommended post, in the agenda's order. A letter
    /// also names that OPD's postponed posts; an OPD whose posts were all postponed gets none.
    ///
    /// `nomor` may hold `{n}` for a running number from 1. Without it several letters share the serial and get `.1`,
    /// `.2`, … behind it: `800/16/TPK/2026` becomes `800/16.1/TPK/2026`.
    ///
    /// # Errors
    /// Where the number is blank or the date precedes the meeting (UU 30/2014 Pasal 58: nothing retroactive).
    pub fn susun(
        berita_acara: &BeritaAcara<'a>,
        nomor: &str,
        tanggal: NaiveDate,
    ) -> Result<Vec<Self>, Penolakan> {
        let rapat = berita_acara.rapat();
        let ketentuan = &rapat.ketentuan().rekomendasi_hari;
        let nomor = nomor.trim();
        if nomor.is_empty() {
            return Err(Penolakan::new(
                "nomor_kosong",
                "Nomor Surat Rekomendasi belum diisi.",
                &ketentuan.dasar,
                "Ambil nomor dari buku agenda, lalu isi di sini.",
            ));
        }
        let hari = rapat.hari();
        if tanggal < hari {
            return Err(Penolakan::new(
                "surat_mendahului_rapat",
                format!(
                    "Surat bertanggal {} mendahului rapat {}.",
                    tanggal_panjang(tanggal),
                    tanggal_panjang(hari)
                ),
                "UU 30/2014 Pasal 58 ayat (6)",
                "Pilih tanggal rapat atau sesudahnya; surat tidak boleh bertanggal mundur.",
            ));
        }
        let batas = rapat.batas_surat();
        let mut letters: Vec<Self> = Vec::new();
        for agenda in rapat.agenda() {
            let (Some(jabatan), Some(putusan)) = (agenda.jabatan(), rapat.putusan(&agenda.kunci))
            else {
                continue;
            };
            let unit = jabatan.unit.induk.as_str();
            let butir = ButirSurat {
                agenda,
                jabatan,
                putusan,
            };
            match letters.iter_mut().find(|l| l.unit == unit) {
                Some(letter) => letter.butir.push(butir),
                None => letters.push(Self {
                    nomor: String::new(),
                    tanggal,
                    unit,
                    butir: vec![butir],
                    batas,
                }),
            }
        }
        letters.retain(Self::memuat_rekomendasi);
        let several = letters.len() > 1;
        for (i, letter) in letters.iter_mut().enumerate() {
            letter.nomor = if several || nomor.contains("{n}") {
                numbered(nomor, i + 1)
            } else {
                nomor.to_owned()
            };
        }
        Ok(letters)
    }

    /// How many days the letter is past its limit; none where it is in time.
    pub fn terlambat_hari(&self) -> Option<i64> {
        let days = (self.tanggal - self.batas).num_days();
        (days > 0).then_some(days)
    }

    fn memuat_rekomendasi(&self) -> bool {
        self.butir.iter().any(|b| b.putusan.rekomendasi().is_some())
    }
}

/// The number of the `n`th letter.
fn numbered(nomor: &str, n: usize) -> String {
    if nomor.contains("{n}") {
        return nomor.replace("{n}", &n.to_string());
    }
    let mut parts: Vec<String> = nomor.split('/').map(str::to_owned).collect();
    let is_number = |part: &String| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    // A trailing year is no serial.
    let before_year =
        parts.len() - usize::from(parts.last().is_some_and(|p| p.len() == 4 && is_number(p)));
    let serial = parts[..before_year]
        .iter()
        .rposition(is_number)
        .unwrap_or(parts.len() - 1);
    parts[serial] = format!("{}.{n}", parts[serial]);
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::numbered;

    #[test]
    fn surat_sebanyak_unit_bernomor_urut() {
        for (nomor, expected) in [
            ("800/16/TPK/2026", "800/16.2/TPK/2026"),
            ("800.1.3.3/{n}/BKPSDM/2026", "800.1.3.3/2/BKPSDM/2026"),
            ("R-12/TPK", "R-12/TPK.2"),
            ("16", "16.2"),
            ("800/16", "800/16.2"),
            ("2026", "2026.2"),
        ] {
            assert_eq!(numbered(nomor, 2), expected, "{nomor}");
        }
    }
}
