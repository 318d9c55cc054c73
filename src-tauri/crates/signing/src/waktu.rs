//! The moment of signing: as a PDF writes it, and as a person reads it.

use chrono::{DateTime, FixedOffset, Timelike};
use sidang_domain::waktu::tanggal_panjang;

/// As in a PDF: `D:20261221093000+08'00'`.
pub fn to_pdf(moment: DateTime<FixedOffset>) -> String {
    let seconds = moment.offset().local_minus_utc();
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!(
        "D:{}{sign}{:02}'{:02}'",
        moment.format("%Y%m%d%H%M%S"),
        minutes / 60,
        minutes % 60
    )
}

/// From a PDF, where it is a full date with its offset.
pub fn from_pdf(text: &str) -> Option<DateTime<FixedOffset>> {
    let text = text.strip_prefix("D:")?.replace('\'', "");
    let text = text
        .strip_suffix('Z')
        .map_or(text.clone(), |t| format!("{t}+0000"));
    DateTime::parse_from_str(&text, "%Y%m%d%H%M%S%z").ok()
}

/// As a person reads it, with Indonesia's zones by name.
pub fn to_text(moment: DateTime<FixedOffset>) -> String {
    let hours = moment.offset().local_minus_utc() / 3600;
    let zone = match hours {
        7 => "WIB".to_owned(),
        8 => "WITA".to_owned(),
        9 => "WIT".to_owned(),
        _ => format!("UTC{}", moment.format("%:z")),
    };
    format!(
        "{} pukul {:02}.{:02} {zone}",
        tanggal_panjang(moment.date_naive()),
        moment.hour(),
        moment.minute()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waktu_pdf_bolak_balik_dan_terbaca() {
        let moment = DateTime::parse_from_rfc3339("2026-12-21T09:05:00+08:00").unwrap();
        assert_eq!(to_pdf(moment), "D:20261221090500+08'00'");
        assert_eq!(from_pdf("D:20261221090500+08'00'"), Some(moment));
        assert_eq!(
            from_pdf("D:20261221010500Z").map(|m| m.timestamp()),
            Some(moment.timestamp())
        );
        assert_eq!(from_pdf("kemarin"), None);
        assert_eq!(to_text(moment), "21 Desember 2026 pukul 09.05 WITA");
    }
}
