//! Dates as people and programs write them.

use chrono::{Datelike, Days, NaiveDate};

/// Years that a date of a civil servant's record can carry.
const YEARS: std::ops::RangeInclusive<i32> = 1930..=2100;

/// Reads `21/12/2026`, `21-12-2026`, `21.12.2026`, `2026-12-21` (with or without a time), `21 Desember 2026`,
/// `21-Des-2026` and a spreadsheet's serial number; the day always stands before the month.
pub(crate) fn parse(text: &str) -> Option<NaiveDate> {
    let text = text.trim_start_matches(['\'', '\u{2019}', '`']);
    let day = text.split_once('T').map_or(text, |(day, time)| {
        if time.starts_with(|c: char| c.is_ascii_digit()) {
            day
        } else {
            text
        }
    });
    let parts: Vec<&str> = day
        .split(['/', '-', '.', ',', ' '])
        .filter(|part| !part.is_empty() && !part.contains(':'))
        .collect();
    let date = match parts.as_slice() {
        [serial] => return from_serial(serial.parse().ok()?),
        [y, m, d] if y.len() == 4 => NaiveDate::from_ymd_opt(number(y)?, month(m)?, number(d)?),
        [d, m, y] if y.len() == 4 => NaiveDate::from_ymd_opt(number(y)?, month(m)?, number(d)?),
        _ => None,
    }?;
    within_years(date)
}

/// The date of a spreadsheet's serial number (days since 30 December 1899).
pub(crate) fn from_serial(serial: f64) -> Option<NaiveDate> {
    if !(1.0..100_000.0).contains(&serial) {
        return None;
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked above; the fraction is the time of day"
    )]
    let days = Days::new(serial as u64);
    within_years(NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(days)?)
}

/// The date, unless it lies outside the years of a record.
pub(crate) fn within_years(date: NaiveDate) -> Option<NaiveDate> {
    YEARS.contains(&date.year()).then_some(date)
}

fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())?
}

/// A month by number or by name, Indonesian (with its old and short spellings) or English.
fn month(text: &str) -> Option<u32> {
    const NAMES: [&[&str]; 12] = [
        &["januari", "january"],
        &["februari", "pebruari", "february"],
        &["maret", "march"],
        &["april"],
        &["mei", "may"],
        &["juni", "june"],
        &["juli", "july"],
        &["agustus", "agt", "ags", "august"],
        &["september", "sept"],
        &["oktober", "october"],
        &["november", "nopember"],
        &["desember", "december"],
    ];
    if let Some(number) = number(text) {
        return Some(number);
    }
    let text = text.to_lowercase();
    let matches = |name: &&str| text.len() >= 3 && name.starts_with(text.as_str());
    NAMES
        .iter()
        .zip(1..)
        .find_map(|(names, number)| names.iter().any(matches).then_some(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tanggal_dibaca_dalam_semua_ejaannya() {
        let expected = NaiveDate::from_ymd_opt(2026, 12, 21);
        for text in [
            "21/12/2026",
            "21-12-2026",
            "21.12.2026",
            "'21-12-2026",
            "2026-12-21",
            "2026/12/21",
            "2026-12-21T00:00:00",
            "2026-12-21 00:00:00",
            "21/12/2026 08:30",
            "21 Desember 2026",
            "21 desember 2026",
            "21 Des 2026",
            "21-Dec-2026",
            "46377",
        ] {
            assert_eq!(parse(text), expected, "{text}");
        }
        assert_eq!(from_serial(46377.75), expected);
        assert_eq!(parse("1 Agt 2026"), NaiveDate::from_ymd_opt(2026, 8, 1));
        assert_eq!(
            parse("1 Pebruari 2026"),
            NaiveDate::from_ymd_opt(2026, 2, 1)
        );
    }

    #[test]
    fn tanggal_yang_tidak_ada_ditolak() {
        for text in [
            "31/02/2026",
            "12/21/2026",
            "21/12/26",
            "2026",
            "0000-00-00",
            "21 Xyz 2026",
            "21 Ju 2026",
            "Desember 2026",
            "+1/-2/2026",
            "01/01/1899",
            "besok",
            "",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
        for serial in [f64::NAN, -1.0, 0.5, 1e300, 2026.0] {
            assert_eq!(from_serial(serial), None, "{serial}");
        }
    }
}
