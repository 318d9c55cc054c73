//! Berita Acara: the minutes of a meeting of the *Tim Penilai Kinerja*.

mod acara;
mod isi;
mod lampiran;
mod pembahasan;
mod periksa;

use chrono::{NaiveDate, NaiveTime};
use sidang_domain::kepegawaian::Nip;
use sidang_domain::naskah::TataNaskah;
use sidang_domain::rapat::Kuorum;

pub use acara::{
    CalonLain, CaraPutusan, Keputusan, MataAcara, MenjelangPensiun, Mundur, NominatifBeku,
    PendapatLain, Perihal, Pilihan, SuaraAnggota,
};

use crate::bagian::bab::Bab;
use crate::bagian::gaya::bersela;
use crate::bagian::lembar::Lembar;
use crate::bagian::pengesahan::Pengesahan;
use crate::templat::{Catatan, Kalimat, Templat};
use crate::typeset::flow::Flow;
use crate::typeset::layout::Layout;
use crate::{AnggotaTim, Cetak, Error, Kop, PokokRapat, Salinan};

/// The record of a closed meeting, with every fact the minutes print.
///
/// Decisions are counted from the agenda, every number is printed in figures and words from one value, and the
/// signatories are the members marked present, so the minutes cannot contradict themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BeritaAcaraNaskah {
    /// Where its sentences come from.
    pub templat: Templat,
    /// Letterhead.
    pub kop: Kop,
    /// Whose committee it is, as the title has it: `Kabupaten Kolaka Timur`.
    pub pemerintah: String,
    /// Number of the minutes.
    pub nomor: String,
    /// Which copy this is, of how many.
    pub salinan: Option<Salinan>,
    /// Committee, place and passages.
    pub rapat: PokokRapat,
    /// The sittings, at least one; the minutes bear the date of the last.
    pub pertemuan: Vec<Pertemuan>,
    /// The committee in its order, present or not.
    pub anggota: Vec<AnggotaTim>,
    /// Members, and those of them in the room when the meeting was opened.
    pub kuorum: Kuorum,
    /// Who chaired.
    pub pimpinan: Pimpinan,
    /// What lay before the meeting.
    pub bahan: Bahan,
    /// Items considered, in the order of the agenda.
    pub mata_acara: Vec<MataAcara>,
    /// Departures and warnings to be put on record.
    pub peringatan: Vec<String>,
    /// Who receives the minutes.
    pub distribusi: Vec<String>,
    /// The seal of the record.
    pub segel: Option<Segel>,
    /// Corrections since the meeting was closed, in their order.
    pub perbaikan: Vec<Perbaikan>,
}

/// One sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pertemuan {
    /// Its day.
    pub tanggal: NaiveDate,
    /// Hour at which it was opened or resumed.
    pub dibuka: NaiveTime,
    /// Hour at which it was suspended or closed.
    pub selesai: NaiveTime,
    /// Why it was suspended; none for the last.
    pub alasan: Option<String>,
}

/// Who chaired the meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pimpinan {
    /// The member.
    pub nip: Nip,
    /// As what.
    pub selaku: SelakuPimpinan,
}

/// As what someone chairs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SelakuPimpinan {
    /// The chair whom the decree names.
    Ketua,
    /// Appointed in the chair's place by the decision named here.
    KetuaPengganti(Penetapan),
    /// Leads this meeting alone, by consent of those present, as the passage named here allows.
    Sementara(String),
}

/// The decision that makes a member the chair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Penetapan {
    /// Who decided: `Bupati Kolaka Timur`.
    pub penetap: String,
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
}

/// What lay before the meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bahan {
    /// Name of the policy pack the candidates were checked by.
    pub paket_aturan: String,
    /// The units' proposals, each once.
    pub usulan: Vec<Usulan>,
}

/// A unit's proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usulan {
    /// The unit.
    pub unit: String,
    /// Number of its letter.
    pub nomor: String,
    /// Date of its letter.
    pub tanggal: NaiveDate,
}

/// The seal of a meeting's record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segel {
    /// One when the meeting is closed; every correction makes another.
    pub versi: u32,
    /// SHA-256 of the record in hexadecimal.
    pub sidik: String,
}

/// A correction of the record, which itself stays as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Perbaikan {
    /// When it was made.
    pub tanggal: NaiveDate,
    /// The part of the minutes it is about.
    pub bagian: String,
    /// What stands there.
    pub tertulis: String,
    /// What should stand there.
    pub seharusnya: String,
    /// What caused the mistake.
    pub sebab: String,
    /// Why it is mended.
    pub alasan: String,
    /// The seal that it led to.
    pub segel: Option<Segel>,
}

impl BeritaAcaraNaskah {
    /// Prints the minutes as PDF in the setting `tata`.
    ///
    /// # Errors
    /// [`Error::TanpaPertemuan`], [`Error::KuorumTidakTerpenuhi`], [`Error::JumlahTidakCocok`],
    /// [`Error::SuaraTidakCocok`], [`Error::PimpinanTidakHadir`], [`Error::TanpaCalon`] and
    /// [`Error::MundurTidakHadir`] when the record would make the minutes untrue; [`Error::Logo`] and
    /// [`Error::HurufTidakTercetak`] when something in it cannot be printed.
    pub fn render(&self, tata: &TataNaskah) -> Result<Cetak, Error> {
        self.lembar(tata)?.print()
    }

    pub(crate) fn lembar(&self, tata: &TataNaskah) -> Result<Lembar, Error> {
        let rapat = self.periksa()?;
        let kalimat = Kalimat::new(&self.templat, rapat.catatan());
        let mut flow = Flow::new(Layout::new(*tata));
        isi::tulis(&rapat, &mut Bab::new(&mut flow, &kalimat))?;
        lampiran::tulis(&rapat, &mut Bab::new(&mut flow, &kalimat))?;
        Ok(Lembar {
            flow,
            judul: format!(
                "{} Nomor {}",
                kalimat.beberapa("judul")?.join(" "),
                self.nomor
            ),
            instansi: self.kop.instansi.clone(),
            pada: rapat.terakhir.tanggal.and_time(rapat.terakhir.selesai),
            jenis: "berita_acara",
            nomor: self.nomor.clone(),
            kanan: self.salinan.map(Salinan::kalimat),
            kaki: kalimat.teks("kaki")?,
        })
    }
}

impl Segel {
    /// The first two groups of the hash: enough to tell versions apart by eye.
    fn ringkas(&self) -> String {
        bersela(self.sidik.get(..16).unwrap_or(&self.sidik))
    }
}

impl SelakuPimpinan {
    /// The capacity in a signature: `Ketua`.
    const fn kata(&self) -> &'static str {
        match self {
            Self::Ketua => "Ketua",
            Self::KetuaPengganti(_) => "Ketua Pengganti",
            Self::Sementara(_) => "Pimpinan Rapat",
        }
    }
}

/// A record that was found not to contradict itself, with what was looked up in it.
struct Terperiksa<'a> {
    naskah: &'a BeritaAcaraNaskah,
    pertama: &'a Pertemuan,
    terakhir: &'a Pertemuan,
    pimpinan: &'a AnggotaTim,
}

impl Terperiksa<'_> {
    /// Whether the meeting took more than one day.
    fn beberapa_hari(&self) -> bool {
        self.pertama.tanggal != self.terakhir.tanggal
    }

    /// What its sentences may name.
    fn catatan(&self) -> Catatan {
        let n = self.naskah;
        let dibuka = if self.beberapa_hari() {
            self.terakhir.dibuka
        } else {
            self.pertama.dibuka
        };
        let segel = (n.segel.as_ref()).map(|s| Catatan::new().dengan("ringkas", s.ringkas()));
        n.rapat
            .catatan()
            .dengan("nomor", &n.nomor)
            .dengan("tanggal", self.terakhir.tanggal)
            .dengan("pemerintah", &n.pemerintah)
            .dengan("dibuka", dibuka)
            .dengan("ditutup", self.terakhir.selesai)
            .dengan("anggota", n.kuorum.anggota)
            .dengan("hadir", n.kuorum.hadir)
            .dengan_bila("rangkap", n.salinan.map(|s| s.dari))
            .dengan_bila("segel", segel)
    }

    fn pengesahan<'a>(&'a self, kalimat: &'a Kalimat<'a>) -> Pengesahan<'a> {
        let pimpinan = &self.naskah.pimpinan;
        Pengesahan {
            kalimat,
            pimpinan: Some((pimpinan.nip, pimpinan.selaku.kata())),
            tim: &self.naskah.anggota,
        }
    }
}
