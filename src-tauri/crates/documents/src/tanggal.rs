//! Dates and times as naskah dinas write them.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use sidang_domain::waktu;

use crate::terbilang::terbilang;

/// Indonesian name of the date's day: `Senin` to `Minggu`.
pub fn nama_hari(tanggal: NaiveDate) -> &'static str {
    match tanggal.weekday() {
        Weekday::Mon => "Senin",
        Weekday::Tue => "Selasa",
        Weekday::Wed => "Rabu",
        Weekday::Thu => "Kamis",
        Weekday::Fri => "Jumat",
        Weekday::Sat => "Sabtu",
        Weekday::Sun => "Minggu",
    }
}

/// The date in words: `Senin tanggal dua puluh satu bulan Desember tahun dua ribu dua puluh enam`.
pub fn tanggal_dengan_kata(tanggal: NaiveDate) -> String {
    format!(
        "{} tanggal {} bulan {} tahun {}",
        nama_hari(tanggal),
        terbilang(tanggal.day() as usize),
        waktu::nama_bulan(tanggal),
        terbilang(tanggal.year().unsigned_abs() as usize),
    )
}

/// The date in figures as minutes put it in brackets: `21-12-2026`.
pub fn tanggal_dengan_angka(tanggal: NaiveDate) -> String {
    tanggal.format("%d-%m-%Y").to_string()
}

/// The date as letters write it, `21 Desember 2026`, with no-break spaces.
pub(crate) fn tanggal_surat(tanggal: NaiveDate) -> String {
    waktu::tanggal_panjang(tanggal).replace(' ', "\u{a0}")
}

/// The time from `mulai` to `sampai` in full years and months: `4 tahun 3 bulan`; below a month in days.
pub fn lama(mulai: NaiveDate, sampai: NaiveDate) -> String {
    let bulan = (sampai.year() - mulai.year()) * 12 + sampai.month().cast_signed()
        - mulai.month().cast_signed()
        - i32::from(sampai.day() < mulai.day());
    let bagian = [(bulan / 12, "tahun"), (bulan % 12, "bulan")]
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, satuan)| format!("{n}\u{a0}{satuan}"))
        .collect::<Vec<_>>();
    if bagian.is_empty() {
        return format!("{}\u{a0}hari", (sampai - mulai).num_days());
    }
    bagian.join("\u{a0}")
}

/// The hour with a point and its time zone, `pukul 09.00 WITA`, with no-break spaces.
pub(crate) fn pukul(jam: NaiveTime, zona: &str) -> String {
    format!("pukul\u{a0}{}\u{a0}{zona}", jam_menit(jam))
}

/// The hour with a point: `09.00`.
pub fn jam_menit(jam: NaiveTime) -> String {
    jam.format("%H.%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tanggal_dengan_kata_menurut_vektor_rujukan() {
        for (tanggal, kata) in [
            (
                "2026-12-21",
                "Senin tanggal dua puluh satu bulan Desember tahun dua ribu dua puluh enam",
            ),
            (
                "2026-08-17",
                "Senin tanggal tujuh belas bulan Agustus tahun dua ribu dua puluh enam",
            ),
            (
                "2027-01-01",
                "Jumat tanggal satu bulan Januari tahun dua ribu dua puluh tujuh",
            ),
            (
                "2028-02-29",
                "Selasa tanggal dua puluh sembilan bulan Februari tahun dua ribu dua puluh delapan",
            ),
            (
                "2026-11-11",
                "Rabu tanggal sebelas bulan November tahun dua ribu dua puluh enam",
            ),
            (
                "2030-10-10",
                "Kamis tanggal sepuluh bulan Oktober tahun dua ribu tiga puluh",
            ),
        ] {
            assert_eq!(tanggal_dengan_kata(tanggal.parse().unwrap()), kata);
        }
    }

    #[test]
    fn lama_dalam_tahun_dan_bulan_penuh() {
        for (mulai, sampai, kata) in [
            ("2022-08-22", "2026-11-22", "4\u{a0}tahun\u{a0}3\u{a0}bulan"),
            ("2022-08-23", "2026-11-22", "4\u{a0}tahun\u{a0}2\u{a0}bulan"),
            ("2025-11-22", "2026-11-22", "1\u{a0}tahun"),
            ("2026-10-31", "2026-11-30", "30\u{a0}hari"),
            ("2026-09-30", "2026-11-22", "1\u{a0}bulan"),
        ] {
            assert_eq!(lama(mulai.parse().unwrap(), sampai.parse().unwrap()), kata);
        }
    }

    #[test]
    fn tanggal_dan_jam_dengan_angka() {
        let tanggal = "2026-12-01".parse().unwrap();
        assert_eq!(tanggal_dengan_angka(tanggal), "01-12-2026");
        assert_eq!(tanggal_surat(tanggal), "1\u{a0}Desember\u{a0}2026");
        assert_eq!(
            pukul("09:05:00".parse().unwrap(), "WITA"),
            "pukul\u{a0}09.05\u{a0}WITA"
        );
    }
}
