//! Calendar arithmetic of the rules. No clock: every date comes in as an argument.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// The birthday at `usia` years; who was born on 29 February has it on the 28th in a common year.
pub fn ulang_tahun(lahir: NaiveDate, usia: u32) -> Option<NaiveDate> {
    lahir.checked_add_months(Months::new(usia * 12))
}

/// `bulan` months earlier: the same day, or the month's last where there is none (31 August less 6 is 28 February).
pub fn kurangi_bulan(tanggal: NaiveDate, bulan: u32) -> Option<NaiveDate> {
    tanggal.checked_sub_months(Months::new(bulan))
}

/// The first day of the month after `tanggal`.
pub fn awal_bulan_berikut(tanggal: NaiveDate) -> Option<NaiveDate> {
    tanggal.with_day(1)?.checked_add_months(Months::new(1))
}

/// `hari` calendar days later.
pub fn tambah_hari(tanggal: NaiveDate, hari: u32) -> Option<NaiveDate> {
    tanggal.checked_add_days(Days::new(u64::from(hari)))
}

/// `hari` working days later, Saturdays and Sundays left out (public holidays are not known here).
pub fn tambah_hari_kerja(tanggal: NaiveDate, hari: u32) -> Option<NaiveDate> {
    let mut day = tanggal;
    let mut left = hari;
    while left > 0 {
        day = day.succ_opt()?;
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    Some(day)
}

/// Date as people write it: `21 Desember 2026`.
pub fn tanggal_panjang(tanggal: NaiveDate) -> String {
    format!(
        "{} {} {}",
        tanggal.day(),
        nama_bulan(tanggal),
        tanggal.year()
    )
}

/// Indonesian name of the date's month.
pub fn nama_bulan(tanggal: NaiveDate) -> &'static str {
    const BULAN: [&str; 12] = [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ];
    BULAN[tanggal.month0() as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Vectors of `fakta.md` 5: birth, age, birthday at that age, six months before it.
    #[test]
    fn batas_enam_bulan_sebelum_pensiun() {
        for (lahir, usia, bup, batas, tmt) in [
            ("1968-03-15", 58, "2026-03-15", "2025-09-15", "2026-04-01"),
            ("1968-02-29", 58, "2026-02-28", "2025-08-28", "2026-03-01"),
            ("1968-08-31", 58, "2026-08-31", "2026-02-28", "2026-09-01"),
            ("1966-12-31", 60, "2026-12-31", "2026-06-30", "2027-01-01"),
            ("1961-06-10", 65, "2026-06-10", "2025-12-10", "2026-07-01"),
        ] {
            let pensiun = ulang_tahun(d(lahir), usia).unwrap();
            assert_eq!(pensiun, d(bup));
            assert_eq!(kurangi_bulan(pensiun, 6), Some(d(batas)));
            assert_eq!(awal_bulan_berikut(pensiun), Some(d(tmt)));
        }
    }

    #[test]
    fn tiga_hari_kalender_dan_kerja() {
        assert_eq!(tambah_hari(d("2026-12-18"), 3), Some(d("2026-12-21")));
        assert_eq!(tambah_hari_kerja(d("2026-12-18"), 3), Some(d("2026-12-23")));
        assert_eq!(tanggal_panjang(d("2026-12-21")), "21 Desember 2026");
    }
}
