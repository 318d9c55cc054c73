//! Letter numbers: patterns of tokens, and serials that leave no gap and come twice never.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::JenisNaskah;
use crate::penolakan::Penolakan;

/// How far a typed serial may run ahead of the book: further is taken for a slip of the hand.
const LOMPATAN_TERJAUH: u32 = 1000;

/// What the refusals of serials rest on.
const DASAR: &str = "Tata naskah dinas: nomor surat berurutan dalam buku agenda";

/// A pattern as `{klasifikasi}/{urut:3}/{unit}/{tahun}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PolaNomor(Vec<Bagian>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Bagian {
    Teks(String),
    Klasifikasi,
    /// With so many digits at least.
    Urut(usize),
    Unit,
    BulanRomawi,
    Bulan,
    Tahun,
}

/// Why a text is no pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GalatPola {
    /// A brace without its other half.
    #[error("kurung kurawal tidak berpasangan")]
    KurungTidakBerpasangan,
    /// A token that is none.
    #[error(
        "'{{{0}}}' tidak dikenal; yang ada: {{klasifikasi}}, {{urut}}, {{urut:3}}, {{unit}}, {{bulan_romawi}}, {{bulan}}, {{tahun}}"
    )]
    TidakDikenal(String),
    /// No serial in it, or more than one.
    #[error("pola memuat {{urut}} tepat satu kali")]
    UrutTidakSatu,
}

/// What the tokens stand for, besides the serial.
#[derive(Debug, Clone, Copy)]
pub struct IsiPola<'a> {
    /// Classification code.
    pub klasifikasi: &'a str,
    /// Code of the unit that keeps the book.
    pub unit: &'a str,
    /// Date of the document.
    pub tanggal: NaiveDate,
}

impl PolaNomor {
    /// The usual one: `{klasifikasi}/{urut}/{unit}/{tahun}`.
    fn lazim() -> Self {
        let slash = || Bagian::Teks("/".to_owned());
        Self(vec![
            Bagian::Klasifikasi,
            slash(),
            Bagian::Urut(0),
            slash(),
            Bagian::Unit,
            slash(),
            Bagian::Tahun,
        ])
    }

    /// The number with that serial.
    pub fn format(&self, isi: &IsiPola<'_>, urut: u32) -> String {
        let (before, width, after) = self.halves(isi);
        format!("{before}{urut:0width$}{after}")
    }

    /// The number with `{urut}` left in it, for letters that get consecutive serials.
    pub fn format_terbuka(&self, isi: &IsiPola<'_>) -> String {
        let (before, _, after) = self.halves(isi);
        format!("{before}{{urut}}{after}")
    }

    /// The serial of a number of this pattern, however many zeros lead it; none of any other text.
    pub fn urut(&self, isi: &IsiPola<'_>, nomor: &str) -> Option<u32> {
        let (before, _, after) = self.halves(isi);
        let serial = nomor.trim().strip_prefix(&before)?.strip_suffix(&after)?;
        let digits = !serial.is_empty() && serial.bytes().all(|b| b.is_ascii_digit());
        serial.parse().ok().filter(|urut| digits && *urut > 0)
    }

    /// What stands before the serial, its width, and what stands behind it.
    fn halves(&self, isi: &IsiPola<'_>) -> (String, usize, String) {
        let (mut before, mut after, mut width) = (String::new(), String::new(), None);
        for part in &self.0 {
            let text = match part {
                Bagian::Urut(w) => {
                    width = Some(*w);
                    continue;
                }
                Bagian::Teks(text) => text.clone(),
                Bagian::Klasifikasi => isi.klasifikasi.to_owned(),
                Bagian::Unit => isi.unit.to_owned(),
                Bagian::BulanRomawi => ROMAWI[isi.tanggal.month0() as usize].to_owned(),
                Bagian::Bulan => format!("{:02}", isi.tanggal.month()),
                Bagian::Tahun => isi.tanggal.year().to_string(),
            };
            if width.is_none() {
                before.push_str(&text);
            } else {
                after.push_str(&text);
            }
        }
        (before, width.unwrap_or(0), after)
    }
}

const ROMAWI: [&str; 12] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
];

impl FromStr for PolaNomor {
    type Err = GalatPola;

    fn from_str(text: &str) -> Result<Self, GalatPola> {
        let mut parts = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() {
            if let Some(inner) = rest.strip_prefix('{') {
                let (token, behind) = inner
                    .split_once('}')
                    .ok_or(GalatPola::KurungTidakBerpasangan)?;
                parts.push(token_of(token)?);
                rest = behind;
            } else {
                let end = rest.find('{').unwrap_or(rest.len());
                let (literal, behind) = rest.split_at(end);
                if literal.contains('}') {
                    return Err(GalatPola::KurungTidakBerpasangan);
                }
                parts.push(Bagian::Teks(literal.to_owned()));
                rest = behind;
            }
        }
        let serials = parts.iter().filter(|p| matches!(p, Bagian::Urut(_)));
        if serials.count() == 1 {
            Ok(Self(parts))
        } else {
            Err(GalatPola::UrutTidakSatu)
        }
    }
}

fn token_of(token: &str) -> Result<Bagian, GalatPola> {
    Ok(match token {
        "klasifikasi" => Bagian::Klasifikasi,
        "urut" => Bagian::Urut(0),
        "unit" => Bagian::Unit,
        "bulan_romawi" => Bagian::BulanRomawi,
        "bulan" => Bagian::Bulan,
        "tahun" => Bagian::Tahun,
        other => {
            let width = other.strip_prefix("urut:").and_then(|w| w.parse().ok());
            match width {
                Some(width @ 1..=9) => Bagian::Urut(width),
                _ => return Err(GalatPola::TidakDikenal(other.to_owned())),
            }
        }
    })
}

impl fmt::Display for PolaNomor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| match part {
            Bagian::Teks(text) => f.write_str(text),
            Bagian::Klasifikasi => f.write_str("{klasifikasi}"),
            Bagian::Urut(0) => f.write_str("{urut}"),
            Bagian::Urut(width) => write!(f, "{{urut:{width}}}"),
            Bagian::Unit => f.write_str("{unit}"),
            Bagian::BulanRomawi => f.write_str("{bulan_romawi}"),
            Bagian::Bulan => f.write_str("{bulan}"),
            Bagian::Tahun => f.write_str("{tahun}"),
        })
    }
}

impl TryFrom<String> for PolaNomor {
    type Error = GalatPola;

    fn try_from(text: String) -> Result<Self, GalatPola> {
        text.parse()
    }
}

impl From<PolaNomor> for String {
    fn from(pola: PolaNomor) -> Self {
        pola.to_string()
    }
}

/// Within what serials run; each begins again with the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LingkupUrut {
    /// One row of serials for all kinds.
    #[default]
    Semua,
    /// One row for each kind.
    PerJenis,
}

/// The pattern of one kind, with its classification code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolaJenis {
    /// Code of Permendagri 83/2022, or the institution's own.
    pub klasifikasi: String,
    /// Pattern.
    pub pola: PolaNomor,
}

/// How an institution numbers its documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Penomoran {
    /// Code of the unit that keeps the book.
    pub unit: String,
    /// Within what serials run.
    pub lingkup: LingkupUrut,
    /// Kinds with a pattern of their own; the others have the usual one.
    pub pola: BTreeMap<JenisNaskah, PolaJenis>,
}

impl Default for Penomoran {
    fn default() -> Self {
        Self {
            unit: "BKPSDM".to_owned(),
            lingkup: LingkupUrut::default(),
            pola: BTreeMap::new(),
        }
    }
}

impl Penomoran {
    /// The pattern of a kind.
    pub fn pola(&self, jenis: JenisNaskah) -> PolaJenis {
        self.pola.get(&jenis).cloned().unwrap_or_else(|| PolaJenis {
            klasifikasi: klasifikasi(jenis).to_owned(),
            pola: PolaNomor::lazim(),
        })
    }

    /// The row of serials a kind's numbers run in.
    pub const fn lingkup(&self, jenis: JenisNaskah) -> &'static str {
        match self.lingkup {
            LingkupUrut::Semua => "semua",
            LingkupUrut::PerJenis => jenis.kode(),
        }
    }
}

/// The usual classification code of a kind (Permendagri 83/2022).
const fn klasifikasi(jenis: JenisNaskah) -> &'static str {
    match jenis {
        JenisNaskah::Undangan => "000.1.5",
        JenisNaskah::PersetujuanPindah
        | JenisNaskah::PersetujuanMutasi
        | JenisNaskah::PenolakanMutasi
        | JenisNaskah::PernyataanKepalaDaerah => "800.1.3.1",
        JenisNaskah::PernyataanHukuman => "800.1.3.4",
        JenisNaskah::SuratPerintah => "800.1.11.1",
        _ => "800.1.3.3",
    }
}

/// What became of a serial.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeadaanNomor {
    /// Set aside for a document to come.
    Dipesan,
    /// Borne by an issued document.
    Dipakai,
    /// Set aside and given up, with a reason; never given again.
    Dilepas,
    /// Passed over: given outside the program, as in a paper book.
    Dilewati,
}

/// One row of serials in one year: from the first on each is in one state.
#[derive(Debug, Clone, Default)]
pub struct BukuUrut(BTreeMap<u32, KeadaanNomor>);

impl BukuUrut {
    /// The row as it is kept.
    pub fn new(butir: impl IntoIterator<Item = (u32, KeadaanNomor)>) -> Self {
        Self(butir.into_iter().collect())
    }

    /// The next serial.
    pub fn berikut(&self) -> u32 {
        self.0.last_key_value().map_or(1, |(last, _)| last + 1)
    }

    /// Sets the next serial aside.
    pub fn pesan(&mut self) -> u32 {
        let urut = self.berikut();
        self.0.insert(urut, KeadaanNomor::Dipesan);
        urut
    }

    /// Takes a serial for a document and answers the serials whose state changes, in order. A row begins wherever its
    /// first serial is, so that a book kept on paper can be carried on; what is passed over later is noted as such. A
    /// serial from before the beginning belongs to the paper book, and changes nothing here.
    ///
    /// # Errors
    /// Where the serial is used or given up, or is far ahead of the book.
    pub fn pakai(&mut self, urut: u32) -> Result<Vec<(u32, KeadaanNomor)>, Penolakan> {
        match self.0.get(&urut) {
            Some(KeadaanNomor::Dipakai) => return Err(used(urut, self.berikut())),
            Some(KeadaanNomor::Dilepas) => return Err(given_up(urut, self.berikut())),
            _ => {}
        }
        let next = self.berikut();
        let mut changes = Vec::new();
        match self.0.first_key_value() {
            Some((first, _)) if urut < *first => return Ok(changes),
            Some(_) if urut >= next + LOMPATAN_TERJAUH => return Err(too_far(urut, next)),
            Some(_) => changes.extend((next..urut).map(|n| (n, KeadaanNomor::Dilewati))),
            None => {}
        }
        changes.push((urut, KeadaanNomor::Dipakai));
        self.0.extend(changes.iter().copied());
        Ok(changes)
    }

    /// Gives a reserved serial up.
    ///
    /// # Errors
    /// Where it is not reserved.
    pub fn lepas(&mut self, urut: u32) -> Result<(), Penolakan> {
        match self.0.get_mut(&urut) {
            Some(keadaan @ KeadaanNomor::Dipesan) => {
                *keadaan = KeadaanNomor::Dilepas;
                Ok(())
            }
            _ => Err(Penolakan::new(
                "nomor_tidak_dipesan",
                format!("Nomor urut {urut} tidak sedang dipesan."),
                DASAR,
                "Lepaskan hanya nomor yang tercantum sebagai dipesan.",
            )),
        }
    }
}

fn used(urut: u32, next: u32) -> Penolakan {
    Penolakan::new(
        "nomor_sudah_dipakai",
        format!("Nomor urut {urut} sudah dipakai naskah lain tahun ini."),
        DASAR,
        format!("Pakai nomor urut berikutnya, {next}, atau nomor yang dipesan."),
    )
}

fn given_up(urut: u32, next: u32) -> Penolakan {
    Penolakan::new(
        "nomor_sudah_dilepas",
        format!("Nomor urut {urut} sudah dilepas dengan alasan tercatat, dan tidak dipakai lagi."),
        DASAR,
        format!("Pakai nomor urut berikutnya, {next}."),
    )
}

fn too_far(urut: u32, next: u32) -> Penolakan {
    Penolakan::new(
        "nomor_melompat",
        format!("Nomor urut {urut} melompat jauh; nomor berikutnya {next}."),
        DASAR,
        "Periksa penulisan nomornya.",
    )
}

#[cfg(test)]
mod tests;
