//! The letters of recommendation, one per OPD, with that OPD's posts alone (KT Pasal 10 ayat (8)).

use chrono::NaiveDate;

use super::{BeritaAcara, nomor_terisi};
use crate::penolakan::Penolakan;
use crate::rapat::{MataAcara, Perihal, Putusan};
use crate::waktu::tanggal_panjang;

/// One post or person of the letter.
#[derive(Debug, Clone, Copy)]
pub struct ButirSurat<'a> {
    /// The item of the agenda.
    pub agenda: &'a MataAcara,
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
    /// Its posts and people, in the agenda's order.
    pub butir: Vec<ButirSurat<'a>>,
    /// Last day on which the letter is in time.
    pub batas: NaiveDate,
}

impl<'a> SuratRekomendasi<'a> {
    /// The letters that follow from the minutes, one per OPD with something decided on a post or a person of its, in
    /// the agenda's order. A letter also names that OPD's postponed items; an OPD whose items were all postponed gets
    /// none, and other subjects are nobody's.
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
        let nomor = nomor_terisi(nomor, "Surat Rekomendasi", &ketentuan.dasar)?;
        let nomor = nomor.as_str();
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
            let (Some(unit), Some(putusan)) = (unit_of(agenda), rapat.putusan(&agenda.kunci))
            else {
                continue;
            };
            let butir = ButirSurat { agenda, putusan };
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
        letters.retain(Self::memuat_putusan);
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

    fn memuat_putusan(&self) -> bool {
        self.butir.iter().any(|b| !b.putusan.is_postponed())
    }
}

/// The OPD an item is about: that of the post, or the person's present one.
fn unit_of(agenda: &MataAcara) -> Option<&str> {
    match &agenda.perihal {
        Perihal::PengisianJabatan { jabatan, .. } => Some(&jabatan.unit.induk),
        Perihal::PertimbanganMutasi { orang, .. } | Perihal::Pemberhentian { orang, .. } => {
            Some(&orang.unit)
        }
        Perihal::Lainnya { .. } => None,
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
