//! The committee in documents: who belongs to it, who came and when, and the tables of attendance.

use chrono::NaiveDate;
use sidang_domain::rapat::{CaraHadir, Sesi};
use sidang_domain::tim::Peran;

use super::gaya::{sel, sel_kecil, sel_nomor};
use super::orang::Orang;
use crate::Error;
use crate::tanggal::{jam_menit, pukul, tanggal_dengan_angka};
use crate::templat::{Catatan, Kalimat};
use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::table::{Cell, Row, Table};

/// Room for a signature in the attendance list.
const RUANG_PARAF: f64 = 40.0;

/// One of the committee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnggotaTim {
    /// The person.
    pub orang: Orang,
    /// Role. Staff of the secretariat are listed, but neither counted nor signing.
    pub peran: Peran,
    /// Whether counted for the quorum.
    pub dihitung: bool,
    /// The office stood for in the committee: `Pejabat pengawasan internal`.
    pub unsur: Option<String>,
    /// Whether they came.
    pub kehadiran: Kehadiran,
    /// What was declared on conflicts of interest; none where nothing was declared, empty where there are none.
    pub deklarasi: Option<Vec<Konflik>>,
}

/// Whether a member came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kehadiran {
    /// Present, with every stay in the room.
    Hadir(Vec<Sesi>),
    /// Absent, with the reason where one was given.
    TidakHadir(Option<String>),
}

/// A declared conflict of interest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Konflik {
    /// With whom.
    pub dengan: String,
    /// The relation: `saudara kandung`.
    pub hubungan: String,
    /// What the member added; may be blank.
    pub uraian: String,
}

impl AnggotaTim {
    /// Whether they came: they sign.
    pub(crate) const fn hadir(&self) -> bool {
        matches!(self.kehadiran, Kehadiran::Hadir(_))
    }

    /// The capacity in the committee, in words.
    pub(crate) fn kedudukan(&self, kalimat: &Kalimat) -> Result<String, Error> {
        let peran = self.peran.to_string();
        if self.dihitung {
            return Ok(peran);
        }
        kalimat.tentang("bukan_anggota", &Catatan::new().dengan("kedudukan", peran))
    }

    /// Who came in the member's place, behind the capacity: ` (diwakili …)`; nothing for who came in person.
    pub(crate) fn diwakili(&self, kalimat: &Kalimat) -> Result<String, Error> {
        let Kehadiran::Hadir(sesi) = &self.kehadiran else {
            return Ok(String::new());
        };
        let wakil = sesi.iter().rev().find_map(|s| match &s.cara {
            CaraHadir::Wakil { nama } => Some(nama),
            CaraHadir::Langsung | CaraHadir::Daring => None,
        });
        wakil.map_or_else(
            || Ok(String::new()),
            |nama| Ok(format!(" ({})", diwakili(nama, kalimat)?)),
        )
    }

    /// The capacity, and below it the office stood for.
    fn sel_kedudukan(&self, kalimat: &Kalimat) -> Result<Cell, Error> {
        let mut paragraphs = vec![sel(self.kedudukan(kalimat)?)];
        paragraphs.extend(self.unsur.as_deref().map(sel_kecil));
        Ok(Cell::new(paragraphs))
    }

    /// The cells both tables of attendance begin with: number, person, post, capacity.
    fn sel(&self, nomor: usize, kalimat: &Kalimat) -> Result<Vec<Cell>, Error> {
        Ok(vec![
            sel_nomor(nomor),
            Cell::new(self.orang.nama_dan_nip()),
            Cell::new(vec![sel(&*self.orang.jabatan)]),
            self.sel_kedudukan(kalimat)?,
        ])
    }
}

impl Konflik {
    /// The conflict in one phrase, by the sentence `konflik`.
    pub(crate) fn kalimat(&self, kalimat: &Kalimat) -> Result<String, Error> {
        let tentang = Catatan::new()
            .dengan("dengan", &self.dengan)
            .dengan("hubungan", &self.hubungan)
            .dengan("uraian", self.uraian.trim());
        kalimat.tentang("konflik", &tentang)
    }
}

fn diwakili(nama: &str, kalimat: &Kalimat) -> Result<String, Error> {
    kalimat.tentang("diwakili", &Catatan::new().dengan("nama", nama))
}

/// What is added to `Hadir`; nothing for who was in the room.
fn catatan_cara(cara: &CaraHadir, kalimat: &Kalimat) -> Result<Option<String>, Error> {
    Ok(match cara {
        CaraHadir::Langsung => None,
        CaraHadir::Daring => Some(kalimat.teks("daring")?),
        CaraHadir::Wakil { nama } => Some(diwakili(nama, kalimat)?),
    })
}

/// A stay in words: `pukul 08.50 WITA`, with its end for who left before the end of the meeting.
fn selama(sesi: &Sesi, zona: &str, kalimat: &Kalimat) -> Result<String, Error> {
    let datang = pukul(sesi.datang, zona);
    let Some(jam) = sesi.pergi else {
        return Ok(datang);
    };
    let sampai = kalimat.tentang("sampai", &Catatan::new().dengan("jam", jam))?;
    Ok(format!("{datang}\n{sampai}"))
}

/// The same in figures alone: `08.50`, and behind `pemisah` its end.
fn jam_sesi(sesi: &Sesi, pemisah: &str) -> String {
    let datang = jam_menit(sesi.datang);
    match sesi.pergi {
        None => datang,
        Some(jam) => format!("{datang}{pemisah}\u{2013}{}", jam_menit(jam)),
    }
}

/// Committee and attendance as the minutes tell them. Days are told where the meeting took several.
pub fn tabel_kehadiran(
    tim: &[AnggotaTim],
    zona: &str,
    beberapa_hari: bool,
    kalimat: &Kalimat,
) -> Result<Table, Error> {
    let head = kalimat.kepala_tabel("tabel_kehadiran")?;
    let mut table = Table::new([6.5, 31.0, 25.0, 20.0, 17.5], head);
    for (i, anggota) in tim.iter().enumerate() {
        let mut cells = anggota.sel(i + 1, kalimat)?;
        cells.push(Cell::new(match &anggota.kehadiran {
            Kehadiran::Hadir(sesi) => hadir(sesi, zona, beberapa_hari, kalimat)?,
            Kehadiran::TidakHadir(alasan) => tidak_hadir(alasan.as_deref(), kalimat)?,
        }));
        table.row(Row::new(cells));
    }
    Ok(table)
}

fn hadir(
    sesi: &[Sesi],
    zona: &str,
    beberapa_hari: bool,
    kalimat: &Kalimat,
) -> Result<Vec<Paragraph>, Error> {
    let mut paragraphs = vec![sel(kalimat.teks("hadir")?)];
    for (i, ini) in sesi.iter().enumerate() {
        let sebelum = i.checked_sub(1).map(|i| &sesi[i]);
        if sebelum.is_none_or(|s| s.cara != ini.cara) {
            paragraphs.extend(catatan_cara(&ini.cara, kalimat)?.map(sel_kecil));
        }
        if beberapa_hari && sebelum.is_none_or(|s| s.tanggal != ini.tanggal) {
            paragraphs.push(sel_kecil(tanggal_dengan_angka(ini.tanggal)).after(3.0));
        }
        paragraphs.push(sel_kecil(if beberapa_hari {
            jam_sesi(ini, "")
        } else {
            selama(ini, zona, kalimat)?
        }));
    }
    Ok(paragraphs)
}

fn tidak_hadir(alasan: Option<&str>, kalimat: &Kalimat) -> Result<Vec<Paragraph>, Error> {
    let alasan = match alasan {
        Some(alasan) => alasan.to_owned(),
        None => kalimat.teks("tanpa_keterangan")?,
    };
    Ok(vec![sel(kalimat.teks("tidak_hadir")?), sel_kecil(alasan)])
}

/// The attendance list of one day, to be signed.
pub fn tabel_tanda_tangan(
    tim: &[AnggotaTim],
    hari: NaiveDate,
    kalimat: &Kalimat,
) -> Result<Table, Error> {
    let head = kalimat.kepala_tabel("tabel_daftar_hadir")?;
    let mut table = Table::new([6.5, 29.5, 20.0, 18.5, 9.0, 16.5], head);
    for (i, anggota) in tim.iter().enumerate() {
        let sesi: Vec<_> = match &anggota.kehadiran {
            Kehadiran::Hadir(sesi) => sesi.iter().filter(|s| s.tanggal == hari).collect(),
            Kehadiran::TidakHadir(_) => Vec::new(),
        };
        let alasan = match &anggota.kehadiran {
            Kehadiran::TidakHadir(alasan) => alasan.as_deref(),
            Kehadiran::Hadir(_) => None,
        };
        let (jam, tanda_tangan) = if sesi.is_empty() {
            ("\u{2013}".to_owned(), tidak_hadir(alasan, kalimat)?)
        } else {
            let jam: Vec<_> = sesi.iter().map(|sesi| jam_sesi(sesi, "\n")).collect();
            (jam.join("\n"), ruang_tanda_tangan(i + 1))
        };
        let mut cells = anggota.sel(i + 1, kalimat)?;
        cells.push(Cell::new(vec![sel(jam).aligned(Align::Centre)]));
        cells.push(Cell::new(tanda_tangan));
        table.row(Row::new(cells).at_least(RUANG_PARAF));
    }
    Ok(table)
}

/// The number before the room for a signature: odd ones at the left, even ones further in, so that two signatures
/// below each other do not meet.
pub fn ruang_tanda_tangan(nomor: usize) -> Vec<Paragraph> {
    let left = if nomor % 2 == 1 { 0.0 } else { 30.0 };
    vec![sel(format!("{nomor}.")).left(left)]
}
