//! The 18-digit civil servant number (Perka BKN 22/2007 and 43/2007).

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::JenisKelamin;

/// A well-formed NIP: birth date (8), month of appointment (6), sex (1), serial (3).
///
/// [`Nip::parse`] is the only way to one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Nip([u8; Self::LENGTH]);

/// Why a text is not a NIP. The messages say how to mend the source.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NipError {
    /// Nothing was given.
    #[error("NIP kosong; isi dengan 18 digit.")]
    Empty,
    /// Something other than digits is left after separators are dropped.
    #[error("NIP memuat tanda selain angka; tulis 18 digit tanpa huruf.")]
    NotDigits,
    /// Digits are missing or too many.
    #[error("NIP harus 18 digit, yang tertulis {0} digit; perbaiki pada sumber data.")]
    Length(usize),
    /// The number of a PPPK: its "month" is the year's contract count.
    #[error("ini NI PPPK, bukan NIP PNS; calon pada daftar nominatif harus PNS.")]
    Pppk,
    /// The first eight digits are no date.
    #[error("delapan digit pertama NIP bukan tanggal lahir yang ada pada kalender.")]
    BirthDate,
    /// Digits 9 to 14 are no month of appointment after the birth.
    #[error("digit ke-9 sampai ke-14 NIP bukan bulan pengangkatan CPNS yang sah.")]
    Appointment,
    /// Digit 15 is neither 1 nor 2.
    #[error("digit ke-15 NIP harus 1 (pria) atau 2 (wanita).")]
    Sex,
    /// The serial number is 000, as after a loss of precision.
    #[error(
        "tiga digit terakhir NIP 000; nomor urut dimulai dari 001. Simpan kolom NIP sebagai teks."
    )]
    Serial,
}

impl Nip {
    /// Number of digits.
    pub const LENGTH: usize = 18;

    /// Reads a NIP; spaces, points, dashes and a leading apostrophe (as exports write them) are dropped.
    ///
    /// # Errors
    /// The first rule of the number's build that the text breaks.
    pub fn parse(text: &str) -> Result<Self, NipError> {
        let cleaned: String = text
            .trim()
            .trim_start_matches(['\'', '\u{2019}', '`'])
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '\u{200b}' | '\u{feff}'))
            .collect();
        if cleaned.is_empty() {
            return Err(NipError::Empty);
        }
        if !cleaned.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NipError::NotDigits);
        }
        let digits: [u8; Self::LENGTH] = cleaned
            .as_bytes()
            .try_into()
            .map_err(|_| NipError::Length(cleaned.len()))?;
        let nip = Self(digits);
        let birth = nip.date_at(0).ok_or(NipError::BirthDate)?;
        if !(1930..2100).contains(&nip.number(0, 4)) {
            return Err(NipError::BirthDate);
        }
        if nip.number(12, 14) >= 13 {
            return Err(NipError::Pppk);
        }
        let appointed =
            NaiveDate::from_ymd_opt(nip.number(8, 12).cast_signed(), nip.number(12, 14), 1)
                .ok_or(NipError::Appointment)?;
        if appointed <= birth {
            return Err(NipError::Appointment);
        }
        if !matches!(digits[14], b'1' | b'2') {
            return Err(NipError::Sex);
        }
        if &digits[15..] == b"000" {
            return Err(NipError::Serial);
        }
        Ok(nip)
    }

    /// The 18 digits without separators.
    #[allow(clippy::missing_panics_doc, reason = "the digits are ASCII")]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a NIP holds ASCII digits alone")
    }

    /// The digits in the official groups of 8, 6, 1 and 3, parted by `separator`.
    pub fn grouped(&self, separator: char) -> String {
        let s = self.as_str();
        [&s[..8], &s[8..14], &s[14..15], &s[15..]].join(&separator.to_string())
    }

    /// The birth date that the number states.
    #[allow(clippy::missing_panics_doc, reason = "parse checked it")]
    pub fn tanggal_lahir(&self) -> NaiveDate {
        self.date_at(0).expect("parse checked the birth date")
    }

    /// The first day of the month of appointment (TMT CPNS) that the number states.
    #[allow(clippy::missing_panics_doc, reason = "parse checked it")]
    pub fn tmt_cpns(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.number(8, 12).cast_signed(), self.number(12, 14), 1)
            .expect("parse checked the month of appointment")
    }

    /// The sex that the number states.
    pub fn jenis_kelamin(&self) -> JenisKelamin {
        if self.0[14] == b'1' {
            JenisKelamin::LakiLaki
        } else {
            JenisKelamin::Perempuan
        }
    }

    fn date_at(&self, start: usize) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(
            self.number(start, start + 4).cast_signed(),
            self.number(start + 4, start + 6),
            self.number(start + 6, start + 8),
        )
    }

    fn number(&self, start: usize, end: usize) -> u32 {
        self.0[start..end]
            .iter()
            .fold(0, |n, b| n * 10 + u32::from(b - b'0'))
    }
}

impl fmt::Display for Nip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Nip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Nip({self})")
    }
}

impl FromStr for Nip {
    type Err = NipError;
    fn from_str(s: &str) -> Result<Self, NipError> {
        Self::parse(s)
    }
}

impl TryFrom<String> for Nip {
    type Error = NipError;
    fn try_from(s: String) -> Result<Self, NipError> {
        Self::parse(&s)
    }
}

impl From<Nip> for String {
    fn from(nip: Nip) -> Self {
        nip.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nip_dibaca_menurut_susunannya() {
        for (text, expected) in [
            ("198609262015051001", Ok(())),
            ("'19860926 201505 1 001", Ok(())),
            ("196804111993031009", Ok(())),
            ("199002302019031001", Err(NipError::BirthDate)),
            ("199001012022211001", Err(NipError::Pppk)),
            ("19860926201505100", Err(NipError::Length(17))),
            ("198609262015053001", Err(NipError::Sex)),
            ("198609262015051000", Err(NipError::Serial)),
            ("198609261985051001", Err(NipError::Appointment)),
            ("1,98609E+17", Err(NipError::NotDigits)),
            ("  ", Err(NipError::Empty)),
        ] {
            assert_eq!(Nip::parse(text).map(|_| ()), expected, "{text}");
        }
    }

    #[test]
    fn nip_menyebut_tanggal_lahir_tmt_cpns_dan_jenis_kelamin() {
        let nip = Nip::parse("199002282019122001").unwrap();
        assert_eq!(nip.to_string(), "199002282019122001");
        assert_eq!(nip.tanggal_lahir().to_string(), "1990-02-28");
        assert_eq!(nip.tmt_cpns().to_string(), "2019-12-01");
        assert_eq!(nip.jenis_kelamin(), JenisKelamin::Perempuan);
    }

    #[test]
    fn nip_dikelompokkan_8_6_1_3() {
        let nip = Nip::parse("198704122010011003").unwrap();
        assert_eq!(nip.grouped(' '), "19870412 201001 1 003");
        assert_eq!(nip.jenis_kelamin(), JenisKelamin::LakiLaki);
    }
}
