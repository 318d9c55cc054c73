//! A made-up record of every kind, for looking at a template while it is written. Nobody in it exists.

use chrono::{NaiveDate, NaiveTime};
use sidang_domain::kepegawaian::Nip;

use super::nilai::{Catatan, Nilai};
use super::skema::{Bidang, BidangKalimat, JenisBidang, Skema};
use crate::Penanda;

const NAMA: [&str; 3] = [
    "Siti Contoh Rahmawati, S.Sos.",
    "Drs. Andi Contoh Mappanyukki, M.Si.",
    "Nyoman Contoh Lestari, S.Kom.",
];
const NIP: [&str; 3] = [
    "198704122010012003",
    "197503082002121001",
    "199001152014032002",
];
/// Entries of every list.
const BANYAK: usize = 2;

impl Skema {
    /// A made-up record with every field filled. What has no sample of its own stands there by its label.
    pub fn contoh(&self) -> Catatan {
        catatan(&self.bidang, 0)
    }
}

impl BidangKalimat {
    /// The same for the fields of a sentence.
    pub(super) fn contoh(&self) -> Catatan {
        catatan(&self.bidang, 0)
    }
}

fn catatan(bidang: &[Bidang], ke: usize) -> Catatan {
    bidang
        .iter()
        .map(|bidang| (bidang.nama, nilai(bidang, ke)))
        .collect()
}

fn nilai(bidang: &Bidang, ke: usize) -> Nilai {
    match &bidang.jenis {
        JenisBidang::Teks => teks(bidang, ke).into(),
        JenisBidang::Pilihan(pilihan) => pilihan.first().copied().unwrap_or_default().into(),
        JenisBidang::Angka => (ke + 5).into(),
        JenisBidang::Tanggal => hari().into(),
        JenisBidang::Jam => jam().into(),
        JenisBidang::Nip => nip(ke).into(),
        JenisBidang::Ya => true.into(),
        JenisBidang::Penanda => Penanda {
            nama: NAMA[1].to_owned(),
            pangkat: Some("Pembina Utama Muda (IV/c)".to_owned()),
            nip: Some(nip(1)),
            ..Penanda::kosong(ruang(bidang.nama), bidang.label)
        }
        .into(),
        JenisBidang::Catatan(dalam) => catatan(dalam, ke).into(),
        JenisBidang::Daftar(dalam) => (0..BANYAK)
            .map(|i| catatan(dalam, i))
            .collect::<Vec<_>>()
            .into(),
    }
}

/// Names and numbers look like what they are; other words are the field's label.
fn teks(bidang: &Bidang, ke: usize) -> String {
    match bidang.nama {
        "nama" => NAMA[ke % NAMA.len()].to_owned(),
        "nomor" => "800.1.3.3/12/2030".to_owned(),
        "pangkat" => "Pembina (IV/a)".to_owned(),
        "zona" => "WITA".to_owned(),
        _ => format!("\u{2039}{}\u{203a}", bidang.label),
    }
}

/// The name of a room for a signature: letters, digits and dashes.
fn ruang(nama: &str) -> String {
    nama.replace('_', "-")
}

fn nip(ke: usize) -> Nip {
    Nip::parse(NIP[ke % NIP.len()]).expect("well-formed")
}

fn hari() -> NaiveDate {
    NaiveDate::from_ymd_opt(2030, 10, 10).expect("a day")
}

fn jam() -> NaiveTime {
    NaiveTime::from_hms_opt(9, 0, 0).expect("an hour")
}
