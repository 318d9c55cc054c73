//! Cells read as the domain's values.

use chrono::NaiveDate;
use sidang_domain::kepegawaian::{
    JenisKelamin, NilaiKompetensi, Nip, NipError, Pendidikan, Predikat, StatusPegawai,
    TingkatHukuman,
};
use sidang_domain::peta_jabatan::{Eselon, JenisJabatan};
use sidang_domain::tim::{Peran, UnsurTim};

use crate::grid::Cell;
use crate::row::Flaw;
use crate::tanggal;

/// A NIP. A number cell is refused whatever it shows: spreadsheets keep 15 digits of a number, a NIP has 18.
pub(crate) fn nip(cell: &Cell) -> Result<Nip, Flaw> {
    if let Cell::Text(text) = cell
        && !is_scientific(text)
    {
        return Nip::parse(text).map_err(|error| nip_flaw(&error));
    }
    Err(Flaw::new(
        "nip_tersimpan_angka",
        "NIP tersimpan sebagai angka sehingga digit terakhirnya hilang (angka hanya teliti sampai 15 digit, NIP 18 digit). Format kolom sebagai Teks, lalu isi ulang NIP dari sumber data.",
    ))
}

fn nip_flaw(error: &NipError) -> Flaw {
    let kode = match error {
        NipError::Empty => "kosong",
        NipError::NotDigits => "nip_bukan_digit",
        NipError::Length(_) => "nip_panjang",
        NipError::Pppk => "nip_pppk",
        NipError::BirthDate => "nip_tanggal_lahir",
        NipError::Appointment => "nip_tmt_cpns",
        NipError::Sex => "nip_jenis_kelamin",
        NipError::Serial => "nip_nomor_urut",
    };
    Flaw::new(kode, format!("NIP tidak sah: {error}"))
}

/// `1,98609E+17`: a number that was written as text.
fn is_scientific(text: &str) -> bool {
    text.to_ascii_lowercase()
        .split_once("e+")
        .is_some_and(|(mantissa, exponent)| {
            let is_number = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
            is_number(exponent) && is_number(&mantissa.replace(['.', ','], ""))
        })
}

/// Several NIP in one cell, parted by semicolons, commas, slashes or line breaks; one written twice counts once.
pub(crate) fn daftar_nip(cell: &Cell) -> Result<Vec<Nip>, Flaw> {
    let Cell::Text(text) = cell else {
        return nip(cell).map(|nip| vec![nip]);
    };
    let mut all = Vec::new();
    for part in text.split([';', ',', '/']) {
        for number in split_digits(part).iter().filter_map(|n| Cell::text(n)) {
            let nip = nip(&number)?;
            if !all.contains(&nip) {
                all.push(nip);
            }
        }
    }
    Ok(all)
}

/// Line breaks are blanks by now, as the blanks inside a NIP are: a run of digits is cut at every eighteenth.
fn split_digits(text: &str) -> Vec<String> {
    let digits: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.iter().all(char::is_ascii_digit) && digits.len().is_multiple_of(Nip::LENGTH) {
        digits.chunks(Nip::LENGTH).map(String::from_iter).collect()
    } else {
        vec![text.to_owned()]
    }
}

/// A calendar date.
pub(crate) fn tanggal(cell: &Cell) -> Result<NaiveDate, Flaw> {
    match cell {
        Cell::Date(date) => tanggal::within_years(*date),
        Cell::Number(serial) => tanggal::from_serial(*serial),
        Cell::Text(text) | Cell::Error(text) => tanggal::parse(text),
    }
    .ok_or_else(|| {
        unreadable(
            "tanggal_tidak_terbaca",
            "Tanggal",
            cell,
            "Tulis hari, bulan dan tahun empat angka, misalnya 21-12-2026 atau 21 Desember 2026",
        )
    })
}

/// A whole number within `range`, written as a number or as text.
pub(crate) fn bilangan<T: TryFrom<i64>>(
    range: std::ops::RangeInclusive<i64>,
) -> impl Fn(&Cell) -> Result<T, Flaw> {
    move |cell| {
        let number = match cell {
            Cell::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 =>
            {
                #[allow(clippy::cast_possible_truncation, reason = "whole and small")]
                Some(*number as i64)
            }
            Cell::Text(text) => text.parse().ok(),
            _ => None,
        };
        number
            .filter(|number| range.contains(number))
            .and_then(|number| T::try_from(number).ok())
            .ok_or_else(|| {
                unreadable(
                    "bilangan_tidak_terbaca",
                    "Bilangan",
                    cell,
                    &format!(
                        "Tulis bilangan bulat {} sampai {}",
                        range.start(),
                        range.end()
                    ),
                )
            })
    }
}

/// Job person match: 0 to 100, rounded; a share such as 0.91 (a cell formatted as a percentage) is 91.
pub(crate) fn jpm(cell: &Cell) -> Result<u8, Flaw> {
    let number = match cell {
        Cell::Number(number) if *number > 0.0 && *number <= 1.0 => Some(number * 100.0),
        Cell::Number(number) => Some(*number),
        Cell::Text(text) => text
            .trim_end_matches([' ', '%'])
            .replace(',', ".")
            .parse()
            .ok(),
        _ => None,
    };
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 100 is checked first"
    )]
    number
        .filter(|number: &f64| (0.0..=100.0).contains(number))
        .map(|number| number.round() as u8)
        .ok_or_else(|| unreadable("jpm_tidak_terbaca", "JPM", cell, "Tulis angka 0 sampai 100"))
}

/// Employment status.
pub(crate) fn status(cell: &Cell) -> Result<StatusPegawai, Flaw> {
    word(
        cell,
        StatusPegawai::parse,
        "status_tidak_terbaca",
        "Status pegawai",
        "Tulis PNS, CPNS atau PPPK",
    )
}

/// Sex, by letter or word.
pub(crate) fn jenis_kelamin(cell: &Cell) -> Result<JenisKelamin, Flaw> {
    let parse = |text: &str| {
        let letters: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        Some(match letters.to_ascii_uppercase().as_str() {
            "L" | "LK" | "LAKILAKI" | "PRIA" | "M" | "1" => JenisKelamin::LakiLaki,
            "P" | "PR" | "PEREMPUAN" | "WANITA" | "F" | "2" => JenisKelamin::Perempuan,
            _ => return None,
        })
    };
    word(
        cell,
        parse,
        "jenis_kelamin_tidak_terbaca",
        "Jenis kelamin",
        "Tulis L atau P",
    )
}

/// Level of education.
pub(crate) fn pendidikan(cell: &Cell) -> Result<Pendidikan, Flaw> {
    word(
        cell,
        Pendidikan::parse,
        "pendidikan_tidak_terbaca",
        "Tingkat pendidikan",
        "Tulis salah satu dari SD, SLTP, SLTA, D-I, D-II, D-III, D-IV, S-1, S-2, S-3",
    )
}

/// Eselon; what is plainly none (`Non Eselon`) counts as none.
pub(crate) fn eselon(cell: &Cell) -> Result<Option<Eselon>, Flaw> {
    let parse = |text: &str| {
        if text.to_lowercase().starts_with("non") {
            Some(None)
        } else {
            Eselon::parse(text).map(Some)
        }
    };
    word(
        cell,
        parse,
        "eselon_tidak_terbaca",
        "Eselon",
        "Tulis I.a sampai V.a, misalnya III.b",
    )
}

/// Kind of a post.
pub(crate) fn jenis_jabatan(cell: &Cell) -> Result<JenisJabatan, Flaw> {
    word(
        cell,
        JenisJabatan::parse,
        "jenis_jabatan_tidak_terbaca",
        "Jenis jabatan",
        "Tulis jenjangnya, misalnya JPT Pratama, Administrator, Pengawas, Pelaksana atau Fungsional Ahli Muda",
    )
}

/// Yearly predicate.
pub(crate) fn predikat(cell: &Cell) -> Result<Predikat, Flaw> {
    word(
        cell,
        Predikat::parse,
        "predikat_tidak_terbaca",
        "Predikat kinerja",
        "Tulis Sangat Baik, Baik, Butuh Perbaikan, Kurang atau Sangat Kurang (PermenPANRB 6/2022)",
    )
}

/// Severity of a punishment.
pub(crate) fn tingkat_hukuman(cell: &Cell) -> Result<TingkatHukuman, Flaw> {
    word(
        cell,
        TingkatHukuman::parse,
        "tingkat_hukuman_tidak_terbaca",
        "Tingkat hukuman",
        "Tulis Ringan, Sedang atau Berat (PP 94/2021 pasal 8)",
    )
}

/// Result of one competence.
pub(crate) fn kompetensi(cell: &Cell) -> Result<NilaiKompetensi, Flaw> {
    word(
        cell,
        NilaiKompetensi::parse,
        "kompetensi_tidak_terbaca",
        "Hasil kompetensi",
        "Tulis MS, MMS atau TMS",
    )
}

/// A result in words with what it means: good or not.
pub(crate) fn hasil(
    baik: &'static [&'static str],
    buruk: &'static [&'static str],
) -> impl Fn(&Cell) -> Result<(bool, String), Flaw> {
    move |cell| {
        let parse = |text: &str| {
            let lower = text.to_lowercase();
            let among = |words: &[&str]| words.iter().any(|word| lower == *word);
            (among(baik) || among(buruk)).then(|| (among(baik), text.to_owned()))
        };
        let all = [baik, buruk].concat().join(", ");
        word(
            cell,
            parse,
            "hasil_tidak_terbaca",
            "Hasil",
            &format!("Tulis salah satu dari: {all}"),
        )
    }
}

/// Part in the committee, and whether the text says that it is a member's besides.
pub(crate) fn peran_tim(cell: &Cell) -> Result<(Peran, bool), Flaw> {
    word(
        cell,
        |text| Some((Peran::parse(text)?, Peran::merangkap_anggota(text))),
        "peran_tidak_dikenal",
        "Peran",
        "Tulis Ketua, Sekretaris, Sekretaris merangkap Anggota, Anggota, atau Sekretariat",
    )
}

/// The element a member of the committee stands for.
pub(crate) fn unsur_tim(cell: &Cell) -> Result<UnsurTim, Flaw> {
    word(
        cell,
        UnsurTim::parse,
        "unsur_tidak_dikenal",
        "Unsur",
        "Tulis PyB, Kepegawaian, Pengawasan Internal, atau Pejabat Terkait",
    )
}

/// Yes or no.
pub(crate) fn ya_tidak(cell: &Cell) -> Result<bool, Flaw> {
    let parse = |text: &str| match text.trim().to_lowercase().as_str() {
        "ya" | "y" => Some(true),
        "tidak" | "t" | "bukan" => Some(false),
        _ => None,
    };
    word(
        cell,
        parse,
        "ya_tidak_tidak_terbaca",
        "Isian",
        "Tulis ya atau tidak",
    )
}

fn word<T>(
    cell: &Cell,
    parse: impl FnOnce(&str) -> Option<T>,
    kode: &'static str,
    apa: &str,
    saran: &str,
) -> Result<T, Flaw> {
    parse(&cell.shown()).ok_or_else(|| unreadable(kode, apa, cell, saran))
}

fn unreadable(kode: &'static str, apa: &str, cell: &Cell, saran: &str) -> Flaw {
    Flaw::new(
        kode,
        format!("{apa} '{}' tidak terbaca. {saran}.", cell.shown()),
    )
}
