//! One signature: what it covers, and whether it holds.

use std::ops::Range;

use chrono::{DateTime, FixedOffset};
use lopdf::{Dictionary, Object, ObjectId, decode_text_string};

use super::laporan::{HasilPeriksa, Pemeriksaan, TandaTangan};
use super::text;
use crate::cms::{self, Isi};
use crate::pdf::{Berkas, Pembaca};
use crate::ruang::Bidang;
use crate::sertifikat::{self, Akar, Sertifikasi};
use crate::{ber, cap_waktu, waktu};

/// A signature and the bytes it says it covers.
pub struct Cakupan {
    kolom: String,
    /// Where what it covers ends; 0 where it does not say.
    pub akhir: usize,
    isi: Result<Termuat, &'static str>,
    waktu: Option<DateTime<FixedOffset>>,
    alasan: Option<String>,
    nama: Option<String>,
}

/// What stands in a signature's dictionary, found exact.
struct Termuat {
    /// The string that holds the CMS, brackets included.
    celah: Range<usize>,
    der: Vec<u8>,
    bentuk: Bentuk,
}

/// What kind of thing fills a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bentuk {
    /// A signature as PAdES has it.
    Pades,
    /// A signature of the older kind.
    Pkcs7,
    /// A time stamp over the file.
    CapWaktu,
}

impl Cakupan {
    /// Reads the signature of a field.
    pub fn read(pdf: &[u8], berkas: &Berkas<'_>, field: &Bidang) -> Self {
        let value = berkas
            .value(&field.dict, "V")
            .and_then(|v| v.as_dict().ok())
            .cloned()
            .unwrap_or_default();
        let akhir = covered(&value).map_or(0, |(_, end)| end);
        Self {
            kolom: field.nama.clone(),
            akhir,
            isi: value_id(&field.dict)
                .ok_or("tidak terbaca")
                .and_then(|id| exact(pdf, berkas, id, akhir))
                .and_then(|isi| hidden_if_stamp(isi, berkas, field)),
            waktu: text(berkas, &value, "M").and_then(|m| waktu::from_pdf(&m)),
            alasan: text(berkas, &value, "Reason").filter(|r| !r.is_empty()),
            nama: text(berkas, &value, "Name"),
        }
    }

    /// The same by the number of the field.
    pub fn of_field(pdf: &[u8], berkas: &Berkas<'_>, id: ObjectId) -> Option<Self> {
        let dict = berkas.get(id)?.as_dict().ok()?.clone();
        let nama = dict
            .get(b"T")
            .ok()
            .and_then(|t| decode_text_string(t).ok())
            .unwrap_or_default();
        Some(Self::read(pdf, berkas, &Bidang { id, nama, dict }))
    }

    /// Whether it is a time stamp, nobody's signature.
    pub fn cap_waktu(&self) -> bool {
        self.isi
            .as_ref()
            .is_ok_and(|isi| isi.bentuk == Bentuk::CapWaktu)
    }

    /// Checks it: the signature for the report, unless it is a time stamp, and the checks.
    pub fn check(&self, pdf: &[u8], akar: &Akar) -> (Option<TandaTangan>, Vec<Pemeriksaan>) {
        let label = format!("Tanda tangan pada kolom '{}'", self.kolom);
        let pieces = |isi: &Termuat| [&pdf[..isi.celah.start], &pdf[isi.celah.end..self.akhir]];
        let read = match &self.isi {
            Ok(isi) if isi.bentuk == Bentuk::CapWaktu => {
                let label = format!("Cap waktu pada kolom '{}'", self.kolom);
                return (None, vec![stamp(label, &isi.der, &pieces(isi), akar)]);
            }
            Ok(isi) => cms::check(&isi.der, &pieces(isi), isi.bentuk == Bentuk::Pades),
            Err(why) => Err(*why),
        };
        match read {
            Err(why) => {
                let check =
                    Pemeriksaan::new(label, HasilPeriksa::Gagal, format!("Tidak sah: {why}."));
                (Some(self.unknown()), vec![check])
            }
            Ok(isi) => {
                let valid = self.valid_then(&isi);
                let certified = akar.weigh(&isi.rantai.iter().collect::<Vec<_>>());
                let tanda = self.known(&isi, certified, valid.is_ok());
                let mut checks = vec![
                    Pemeriksaan::of(
                        label,
                        &format!(
                            "Sah: dibuat dengan kunci {}.",
                            tanda.pemilik.trim_end_matches('.')
                        ),
                        valid,
                    ),
                    weight(&tanda),
                ];
                let label = format!("Cap waktu tanda tangan {}", tanda.pemilik);
                checks.extend(
                    isi.cap
                        .iter()
                        .map(|token| stamp(label.clone(), token, &[&isi.nilai], akar)),
                );
                (Some(tanda), checks)
            }
        }
    }

    /// The certificate must have been valid when, as is claimed, it was used, and be meant for it.
    fn valid_then(&self, isi: &Isi) -> Result<(), String> {
        let leaf = &isi.rantai[0];
        if !sertifikat::may_sign(leaf) {
            return Err(
                "Tidak sah: sertifikatnya tidak diperuntukkan bagi tanda tangan naskah.".to_owned(),
            );
        }
        let (from, to) = sertifikat::berlaku(leaf);
        match self.waktu {
            None => Err("Tidak sah: waktu penandatanganan tidak terbaca.".to_owned()),
            Some(moment) if moment < from || moment > to => {
                Err("Tidak sah: sertifikatnya tidak berlaku pada waktu penandatanganan.".to_owned())
            }
            Some(_) => Ok(()),
        }
    }

    fn known(&self, isi: &Isi, sertifikasi: Sertifikasi, sah: bool) -> TandaTangan {
        let leaf = &isi.rantai[0];
        let (from, to) = sertifikat::berlaku(leaf);
        TandaTangan {
            kolom: self.kolom.clone(),
            pemilik: sertifikat::pemilik(leaf),
            penerbit: sertifikat::penerbit(leaf),
            berlaku: Some((from.date_naive(), to.date_naive())),
            waktu: self.waktu,
            alasan: self.alasan.clone(),
            sertifikasi,
            sah,
        }
    }

    fn unknown(&self) -> TandaTangan {
        TandaTangan {
            kolom: self.kolom.clone(),
            pemilik: self.nama.clone().unwrap_or_default(),
            penerbit: String::new(),
            berlaku: None,
            waktu: self.waktu,
            alasan: self.alasan.clone(),
            sertifikasi: Sertifikasi::TidakTersertifikasi,
            sah: false,
        }
    }
}

/// A time stamp over pieces: another's word on the moment, trusted only where a root is.
fn stamp(label: String, token: &[u8], pieces: &[&[u8]], akar: &Akar) -> Pemeriksaan {
    let cap = match cap_waktu::check(token, pieces) {
        Ok(cap) => cap,
        Err(why) => {
            return Pemeriksaan::new(label, HasilPeriksa::Gagal, format!("Tidak sah: {why}."));
        }
    };
    let told = format!(
        "Diberikan {} oleh {}",
        waktu::to_text(cap.pada),
        sertifikat::pemilik(&cap.rantai[0]).trim_end_matches('.')
    );
    match akar.weigh(&cap.rantai.iter().collect::<Vec<_>>()) {
        Sertifikasi::Tersertifikasi { akar } => Pemeriksaan::new(
            label,
            HasilPeriksa::Baik,
            format!("{told}; rantainya sampai pada akar '{akar}' yang dipercaya."),
        ),
        Sertifikasi::TidakTersertifikasi => Pemeriksaan::new(
            label,
            HasilPeriksa::Catatan,
            format!("{told}, yang akarnya tidak dipercaya di sini."),
        ),
    }
}

fn weight(tanda: &TandaTangan) -> Pemeriksaan {
    let nama = format!("Sertifikat {}", tanda.pemilik);
    match &tanda.sertifikasi {
        Sertifikasi::Tersertifikasi { akar } => Pemeriksaan::new(
            nama,
            HasilPeriksa::Baik,
            format!("Tersertifikasi: rantainya sampai pada akar '{akar}' yang dipercaya."),
        ),
        Sertifikasi::TidakTersertifikasi => Pemeriksaan::new(
            nama,
            HasilPeriksa::Catatan,
            format!(
                "Tidak tersertifikasi: penerbit '{}' bukan PSrE yang akarnya dipercaya di sini.",
                tanda.penerbit
            ),
        ),
    }
}

fn value_id(field: &Dictionary) -> Option<ObjectId> {
    field.get(b"V").ok()?.as_reference().ok()
}

/// Where the gap begins, and where what is covered ends.
fn covered(value: &Dictionary) -> Option<(Range<usize>, usize)> {
    let numbers: Vec<usize> = value
        .get(b"ByteRange")
        .ok()?
        .as_array()
        .ok()?
        .iter()
        .map(|n| n.as_i64().ok().and_then(|n| usize::try_from(n).ok()))
        .collect::<Option<_>>()?;
    let [0, first, second, length] = numbers[..] else {
        return None;
    };
    let end = second.checked_add(length)?;
    (first < second && second <= end).then_some((first..second, end))
}

/// Reads the signature's dictionary where it stands, and demands that the gap is its `/Contents` and nothing more, and
/// that it covers up to `akhir`, as another reading has it.
fn exact(
    pdf: &[u8],
    berkas: &Berkas<'_>,
    id: ObjectId,
    akhir: usize,
) -> Result<Termuat, &'static str> {
    let unreadable = "isi tanda tangannya tidak terbaca";
    let place = berkas.place(id).ok_or(unreadable)?;
    let (found, object, span) = Pembaca::new(pdf, place)
        .indirect(&|_| None)
        .ok_or(unreadable)?;
    let dict = object.as_dict().map_err(|_| unreadable)?;
    let (celah, end) = covered(dict).ok_or("cakupannya tidak utuh")?;
    if found != id
        || end != akhir
        || span.as_ref() != Some(&celah)
        || akhir > pdf.len()
        || place > celah.start
    {
        return Err("cakupannya tidak tepat seluruh berkas selain tanda tangan itu sendiri");
    }
    let bentuk = match dict.get(b"SubFilter").and_then(Object::as_name) {
        Ok(b"ETSI.CAdES.detached") => Bentuk::Pades,
        Ok(b"adbe.pkcs7.detached") => Bentuk::Pkcs7,
        Ok(b"ETSI.RFC3161") => Bentuk::CapWaktu,
        _ => return Err("bentuk tanda tangannya tidak dikenal"),
    };
    Ok(Termuat {
        der: unpad(&pdf[celah.start + 1..celah.end - 1]).ok_or(unreadable)?,
        celah,
        bentuk,
    })
}

/// A time stamp is nobody's signature, and must not look like one.
fn hidden_if_stamp(
    isi: Termuat,
    berkas: &Berkas<'_>,
    field: &Bidang,
) -> Result<Termuat, &'static str> {
    if isi.bentuk == Bentuk::CapWaktu && !field.tersembunyi(berkas) {
        return Err("kolom tanda tangan dipakai untuk cap waktu");
    }
    Ok(isi)
}

/// The DER in a hexadecimal string, which is filled up with zeros. Letters must be all large or all small.
fn unpad(hex: &[u8]) -> Option<Vec<u8>> {
    let plain = hex.iter().all(u8::is_ascii_hexdigit)
        && !(hex.iter().any(u8::is_ascii_uppercase) && hex.iter().any(u8::is_ascii_lowercase));
    if !plain || hex.len() % 2 == 1 {
        return None;
    }
    let digit = |b: u8| u8::try_from(char::from(b).to_digit(16)?).ok();
    let bytes: Vec<u8> = hex
        .chunks(2)
        .map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?))
        .collect::<Option<_>>()?;
    let (der, length) = ber::to_der(&bytes)?;
    bytes[length..].iter().all(|b| *b == 0).then_some(der)
}
