//! Profil Calon: all that the committee is shown of one candidate for one post, on a single page for its file.
//!
//! Religion, marital status and sex have no place in the record; of health it holds yes or no and the date alone
//! (UU 27/2022 pasal 4).

mod identitas;
mod kotak;
mod penilaian;
mod syarat;
mod tata_letak;

use chrono::{NaiveDate, NaiveTime};
use sidang_domain::aturan::Tingkat;
use sidang_domain::kelayakan::Jawaban;
use sidang_domain::kepegawaian::{Asesmen, HukumanDisiplin, RiwayatJabatan, Skp};
use sidang_domain::naskah::TataNaskah;

use crate::bagian::gaya::bersela;
use crate::bagian::lembar::Lembar;
use crate::templat::{Catatan, Kalimat, Templat};
use crate::typeset::layout::Layout;
use crate::{Cetak, Error, JabatanDibahas, Kop, Orang};
use tata_letak::TataLetak;

/// The record of a profile, with every fact it prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfilCalonNaskah {
    /// Where its sentences come from.
    pub templat: Templat,
    /// Letterhead.
    pub kop: Kop,
    /// What the committee is called: `Tim Penilai Kinerja`.
    pub istilah_tim: String,
    /// The reference date: all that is said holds on it.
    pub per: NaiveDate,
    /// The post aimed at.
    pub jabatan: JabatanDibahas,
    /// The move: `Promosi (vertikal), antarsatuan kerja`.
    pub gerak: String,
    /// What the checks add up to: `Memenuhi syarat`.
    pub hasil: String,
    /// Place among those who qualify.
    pub peringkat: Option<Peringkat>,
    /// The candidate, with the present post.
    pub orang: Orang,
    /// Date of birth.
    pub tanggal_lahir: Option<NaiveDate>,
    /// In the rank since.
    pub tmt_golongan: Option<NaiveDate>,
    /// Unit of the present post.
    pub unit: String,
    /// In the present post since.
    pub tmt_jabatan: NaiveDate,
    /// Education with its field: `S-1 Teknik Sipil`.
    pub pendidikan: Option<String>,
    /// Posts held until the reference date, in any order; printed from the newest.
    pub riwayat: Vec<RiwayatJabatan>,
    /// Yearly performance, in any order; the last years are printed.
    pub skp: Vec<Skp>,
    /// The competence assessment that counts.
    pub kompetensi: Option<Asesmen>,
    /// Whether healthy, by the examination that counts.
    pub kesehatan: Option<Penilaian>,
    /// Whether of good integrity, by the assessment that counts.
    pub integritas: Option<Penilaian>,
    /// Punishments begun until the reference date, in any order.
    pub hukuman: Vec<HukumanDisiplin>,
    /// Retirement; none where the birth date is unknown.
    pub pensiun: Option<Pensiun>,
    /// The checks, in the order of the pack.
    pub syarat: Vec<SyaratDiperiksa>,
    /// The points of the ranking, in the order of the pack.
    pub nilai: Vec<NilaiKriteria>,
    /// Weighted sum in thousandths of a point.
    pub skor: u32,
    /// Place in the nine-box, where the pack has one and the data suffice.
    pub kotak: Option<KotakSembilan>,
    /// Name of the rule pack.
    pub paket_aturan: String,
    /// Seal of the nominative list the profile is drawn from, in hexadecimal.
    pub sidik: String,
}

/// Place among those who qualify.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peringkat {
    /// The place, from 1.
    pub ke: u32,
    /// How many qualify.
    pub dari: usize,
}

/// An assessment by yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Penilaian {
    /// Whether it is favourable.
    pub baik: bool,
    /// When it was made.
    pub tanggal: NaiveDate,
}

/// When a candidate retires, and until when a meeting may still recommend them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pensiun {
    /// The day of retirement.
    pub tanggal: NaiveDate,
    /// The last day of a meeting.
    pub batas_rapat: NaiveDate,
}

/// One check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyaratDiperiksa {
    /// What is checked: `Pengalaman jabatan`.
    pub nama: String,
    /// Whether it advises only.
    pub saran: bool,
    /// The answer.
    pub hasil: Jawaban,
    /// The record it rests on.
    pub bukti: String,
    /// The passage.
    pub dasar: String,
}

/// The points of one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NilaiKriteria {
    /// The criterion.
    pub nama: String,
    /// Weight in per cent.
    pub bobot: u32,
    /// Thousandths of a point, 0 to 100,000; none without data.
    pub poin: Option<u32>,
}

/// Place in the nine-box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KotakSembilan {
    /// Performance.
    pub kinerja: Tingkat,
    /// Potential.
    pub potensial: Tingkat,
    /// Number of the box in the pack's numbering.
    pub nomor: u8,
    /// What the pack has done with who stands there.
    pub tindak_lanjut: String,
}

/// How closely the page is set: type is shrunk a little first, then evidence is cut, that of what is met before the
/// rest.
const KERAPATAN: [Kerapatan; 9] = [
    Kerapatan::whole(1.0),
    Kerapatan::whole(0.94),
    Kerapatan::whole(0.88),
    Kerapatan::whole(0.82),
    Kerapatan::cut(0.82, 105, usize::MAX, usize::MAX),
    Kerapatan::cut(0.82, 105, 160, 80),
    Kerapatan::cut(0.82, 50, 105, 80),
    Kerapatan::cut(0.82, 50, 50, 28),
    Kerapatan::cut(0.78, 50, 50, 28),
];

/// One way to set the page: a factor of all sizes of type, and how many characters are printed.
#[derive(Debug, Clone, Copy)]
struct Kerapatan {
    skala: f64,
    /// Of the evidence of a check that is met.
    terpenuhi: usize,
    /// Of other evidence.
    lainnya: usize,
    /// Of a passage.
    dasar: usize,
    /// Posts of the history that are printed at least.
    riwayat: usize,
}

impl Kerapatan {
    const fn whole(skala: f64) -> Self {
        Self {
            riwayat: 3,
            ..Self::cut(skala, usize::MAX, usize::MAX, usize::MAX)
        }
    }

    const fn cut(skala: f64, terpenuhi: usize, lainnya: usize, dasar: usize) -> Self {
        Self {
            skala,
            terpenuhi,
            lainnya,
            dasar,
            riwayat: 1,
        }
    }
}

impl ProfilCalonNaskah {
    /// Prints the profile as PDF on the paper of `tata`, on one page whatever the record holds.
    ///
    /// # Errors
    /// [`Error::TidakSehalaman`] where even the closest setting does not fit a page; [`Error::Logo`] and
    /// [`Error::HurufTidakTercetak`] when something in the record cannot be printed.
    pub fn render(&self, tata: &TataNaskah) -> Result<Cetak, Error> {
        self.lembar(tata)?.print()
    }

    pub(crate) fn lembar(&self, tata: &TataNaskah) -> Result<Lembar, Error> {
        let layout = Layout::dense(*tata);
        let kalimat = Kalimat::new(&self.templat, self.catatan());
        for kerapatan in KERAPATAN {
            let tata_letak = TataLetak::new(self, &kalimat, layout, kerapatan);
            let Some(flow) = tata_letak.flow()? else {
                continue;
            };
            return Ok(Lembar {
                flow,
                judul: format!(
                    "{} {} \u{2013} {}",
                    self.templat.nama, self.orang.nama, self.jabatan.nama
                ),
                instansi: self.kop.instansi.clone(),
                pada: self.per.and_time(NaiveTime::MIN),
                jenis: "profil_calon",
                nomor: String::new(),
                kanan: None,
                kaki: kalimat.teks("kaki")?,
            });
        }
        Err(Error::TidakSehalaman {
            nama: self.orang.nama.clone(),
        })
    }

    /// What its sentences may name.
    fn catatan(&self) -> Catatan {
        Catatan::new()
            .dengan("nama", &self.orang.nama)
            .dengan("nip", self.orang.nip)
            .dengan("jabatan", &self.jabatan.nama)
            .dengan("istilah_tim", &self.istilah_tim)
            .dengan("per", self.per)
            .dengan("aturan", &self.paket_aturan)
            .dengan("sidik", bersela(&self.sidik))
    }
}
