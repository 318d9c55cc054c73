//! Signing one field: the box, the signature's dictionary, and the CMS over everything else.

use chrono::{DateTime, FixedOffset};
use der::Encode;
use lopdf::{Dictionary, Object, StringFormat, dictionary, text_string};

use crate::kotak::Kotak;
use crate::kripto::Hash;
use crate::pdf::{Berkas, Increment};
use crate::ruang::{Bidang, bidang, require_table};
use crate::sertifikat::{Akar, Sertifikasi};
use crate::verifikasi::{HasilPeriksa, periksa};
use crate::{Galat, Kunci, cms, waktu};

/// A place in the byte range that is filled in afterwards: as wide as any file is long.
const LEBAR: i64 = 9_999_999_999;
/// Room in the CMS besides the certificates, in bytes.
const SELAIN_SERTIFIKAT: usize = 2048;

/// Which field, as what, why, when.
#[derive(Debug, Clone)]
pub struct Permintaan {
    /// Name of the field.
    pub kolom: String,
    /// The post under which it is signed, as it stands in the box.
    pub jabatan: String,
    /// Why, as 'menyetujui isi naskah'; may be empty.
    pub alasan: String,
    /// The moment, as the signer's computer has it.
    pub pada: DateTime<FixedOffset>,
}

/// Signs a field: the file so far, and the signature after it.
///
/// # Errors
/// Where the file is no PDF of the right kind or changed since it was signed, the field is not there or not empty, or
/// the box cannot be printed.
pub fn sign(
    pdf: &[u8],
    kunci: &Kunci,
    permintaan: &Permintaan,
    akar: &Akar,
) -> Result<Vec<u8>, Galat> {
    let berkas = Berkas::open(pdf)?;
    require_table(&berkas)?;
    let fields = bidang(&berkas);
    if fields.is_empty() {
        return Err(Galat::TanpaKolom);
    }
    let field = fields
        .iter()
        .find(|field| field.nama == permintaan.kolom)
        .ok_or_else(|| Galat::KolomTidakAda(permintaan.kolom.clone()))?;
    if field.terisi() {
        return Err(Galat::SudahDitandatangani(field.nama.clone()));
    }
    if fields.iter().any(Bidang::terisi) {
        require_whole(pdf, akar)?;
    }
    let mut increment = Increment::new(&berkas);
    let room = room(kunci)?;
    let value = increment.add(signature(kunci, permintaan, room));
    let mut dict = field.dict.clone();
    dict.set("V", value);
    if let Some([_, _, lebar, tinggi]) = field.area(&berkas)
        && lebar > 0.0
        && tinggi > 0.0
    {
        let look = draw(kunci, permintaan, akar, lebar, tinggi, &mut increment)?;
        dict.set("AP", dictionary! { "N" => look });
    }
    increment.set(field.id, dict);
    fill(increment.write(), pdf.len(), kunci)
}

/// What is signed already must still hold.
fn require_whole(pdf: &[u8], akar: &Akar) -> Result<(), Galat> {
    let laporan = periksa(pdf, akar)?;
    let failed = laporan
        .pemeriksaan
        .iter()
        .find(|p| p.hasil == HasilPeriksa::Gagal);
    failed.map_or(Ok(()), |p| Err(Galat::Berubah(p.keterangan.clone())))
}

/// Bytes to keep free for the CMS.
fn room(kunci: &Kunci) -> Result<usize, Galat> {
    let mut room = SELAIN_SERTIFIKAT;
    for certificate in kunci.rantai() {
        let encoded = certificate
            .to_der()
            .map_err(|_| Galat::KunciTidakDidukung)?;
        room += encoded.len();
    }
    Ok(room)
}

fn signature(kunci: &Kunci, permintaan: &Permintaan, room: usize) -> Dictionary {
    let reason = match (permintaan.jabatan.trim(), permintaan.alasan.trim()) {
        ("", reason) => reason.to_owned(),
        (post, "") => format!("Sebagai {post}"),
        (post, reason) => format!("Sebagai {post}: {reason}"),
    };
    dictionary! {
        "Type" => "Sig",
        "Filter" => "Adobe.PPKLite",
        "SubFilter" => "ETSI.CAdES.detached",
        "ByteRange" => vec![0.into(), LEBAR.into(), LEBAR.into(), LEBAR.into()],
        "Contents" => Object::String(vec![0; room], StringFormat::Hexadecimal),
        "Name" => text_string(&kunci.pemilik()),
        "Reason" => text_string(&reason),
        "M" => Object::string_literal(waktu::to_pdf(permintaan.pada)),
    }
}

fn draw(
    kunci: &Kunci,
    permintaan: &Permintaan,
    akar: &Akar,
    lebar: f64,
    tinggi: f64,
    increment: &mut Increment<'_>,
) -> Result<lopdf::ObjectId, Galat> {
    let pemilik = kunci.pemilik();
    let moment = format!("{}, menurut jam komputer", waktu::to_text(permintaan.pada));
    let counts_as = match kunci.sertifikasi(akar) {
        Sertifikasi::Tersertifikasi { akar } => {
            format!("Tanda tangan elektronik tersertifikasi ({akar})")
        }
        Sertifikasi::TidakTersertifikasi => {
            "Tanda tangan elektronik tidak tersertifikasi".to_owned()
        }
    };
    let mut baris = vec![
        ("Ditandatangani secara elektronik oleh", false),
        (pemilik.as_str(), true),
    ];
    if !permintaan.jabatan.trim().is_empty() {
        baris.push((permintaan.jabatan.trim(), false));
    }
    baris.extend([(moment.as_str(), false), (counts_as.as_str(), false)]);
    Kotak {
        baris,
        lebar,
        tinggi,
    }
    .draw(increment)
}

/// Writes the byte range and the signature into the room that was left for them after `from`.
fn fill(mut pdf: Vec<u8>, from: usize, kunci: &Kunci) -> Result<Vec<u8>, Galat> {
    let placeholder = format!("[0 {LEBAR} {LEBAR} {LEBAR}]");
    let range = find(&pdf, from, placeholder.as_bytes());
    let start = find(&pdf, from, b"/Contents <00") + b"/Contents ".len();
    let end = start
        + pdf[start..]
            .iter()
            .position(|b| *b == b'>')
            .expect("the string was written closed")
        + 1;
    let told = format!("[0 {start} {end} {}", pdf.len() - end);
    let told = format!("{told:<width$}]", width = placeholder.len() - 1);
    pdf[range..range + placeholder.len()].copy_from_slice(told.as_bytes());
    let digest = Hash::Sha256.digest(&[&pdf[..start], &pdf[end..]]);
    let der = cms::create(kunci, &digest)?;
    if der.len() * 2 > end - start - 2 {
        return Err(Galat::KunciTidakDidukung);
    }
    for (place, byte) in pdf[start + 1..].chunks_exact_mut(2).zip(der) {
        place.copy_from_slice(format!("{byte:02X}").as_bytes());
    }
    Ok(pdf)
}

/// The first place of `word` after `from`; our own increment always has it.
fn find(pdf: &[u8], from: usize, word: &[u8]) -> usize {
    from + pdf[from..]
        .windows(word.len())
        .position(|w| w == word)
        .expect("the increment was written with it")
}
