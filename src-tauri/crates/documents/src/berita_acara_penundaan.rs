//! Berita Acara Penundaan: the minutes of a meeting that could not be opened.

use chrono::{NaiveDate, NaiveTime};
use sidang_domain::kepegawaian::Nip;
use sidang_domain::naskah::TataNaskah;
use sidang_domain::rapat::Kuorum;

use crate::bagian::bab::Bab;
use crate::bagian::gaya::{bertitik, paragraf, rincian};
use crate::bagian::lembar::Lembar;
use crate::bagian::pengesahan::Pengesahan;
use crate::bagian::tanda_tangan::{BlokTandaTangan, Penanda};
use crate::bagian::tim::tabel_kehadiran;
use crate::templat::{Catatan, Kalimat, Templat};
use crate::typeset::flow::Flow;
use crate::typeset::layout::Layout;
use crate::{AnggotaTim, Cetak, Error, JumlahAcara, Kop, PokokRapat, Salinan};

/// The record of a postponed meeting, with every fact its minutes print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BeritaAcaraPenundaanNaskah {
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
    /// Day for which the meeting was called.
    pub tanggal: NaiveDate,
    /// Hour for which it was called.
    pub dijadwalkan: NaiveTime,
    /// Hour at which it was postponed.
    pub ditunda: NaiveTime,
    /// Number and date of the invitation.
    pub undangan: Option<(String, NaiveDate)>,
    /// What was to be considered.
    pub acara: JumlahAcara,
    /// The committee in its order, present or not.
    pub anggota: Vec<AnggotaTim>,
    /// Members, and those of them in the room at the hour of the postponement.
    pub kuorum: Kuorum,
    /// The chair, and as what: `Ketua`, `Ketua Pengganti`; signs if there.
    pub ketua: (Nip, String),
    /// Why it was postponed, as it was recorded.
    pub alasan: String,
}

impl BeritaAcaraPenundaanNaskah {
    /// Prints the minutes as PDF in the setting `tata`.
    ///
    /// # Errors
    /// [`Error::JumlahTidakCocok`] when the quorum was counted over other people than are listed; [`Error::Logo`] and
    /// [`Error::HurufTidakTercetak`] when something in the record cannot be printed.
    pub fn render(&self, tata: &TataNaskah) -> Result<Cetak, Error> {
        self.lembar(tata)?.print()
    }

    pub(crate) fn lembar(&self, tata: &TataNaskah) -> Result<Lembar, Error> {
        self.require_jumlah()?;
        let kalimat = Kalimat::new(&self.templat, self.catatan());
        let mut flow = Flow::new(Layout::new(*tata));
        self.tulis(&mut Bab::new(&mut flow, &kalimat))?;
        Ok(Lembar {
            flow,
            judul: format!(
                "{} Nomor {}",
                kalimat.beberapa("judul")?.join(" "),
                self.nomor
            ),
            instansi: self.kop.instansi.clone(),
            pada: self.tanggal.and_time(self.ditunda),
            jenis: "berita_acara_penundaan",
            nomor: self.nomor.clone(),
            kanan: self.salinan.map(Salinan::kalimat),
            kaki: kalimat.teks("kaki")?,
        })
    }

    /// What its sentences may name.
    fn catatan(&self) -> Catatan {
        let undangan = self.undangan.as_ref().map(|(nomor, tanggal)| {
            Catatan::new()
                .dengan("nomor", nomor)
                .dengan("tanggal", *tanggal)
        });
        self.rapat
            .catatan()
            .dengan("nomor", &self.nomor)
            .dengan("tanggal", self.tanggal)
            .dengan("pemerintah", &self.pemerintah)
            .dengan("dijadwalkan", self.dijadwalkan)
            .dengan("ditunda", self.ditunda)
            .dengan_bila("undangan", undangan)
            .dengan("anggota", self.kuorum.anggota)
            .dengan("hadir", self.kuorum.hadir)
            .dengan("tidak_hadir", self.kuorum.anggota - self.kuorum.hadir)
            .dengan("alasan", bertitik(&self.alasan))
    }

    fn dihitung(&self) -> impl Iterator<Item = &AnggotaTim> {
        self.anggota.iter().filter(|a| a.dihitung)
    }

    fn require_jumlah(&self) -> Result<(), Error> {
        let jumlah = |dihitung: u32, tercatat: usize| Error::JumlahTidakCocok {
            dihitung: dihitung as usize,
            tercatat,
        };
        let anggota = self.dihitung().count();
        if self.kuorum.anggota as usize != anggota {
            return Err(jumlah(self.kuorum.anggota, anggota));
        }
        // Who came and left again is on the list too, so it may be longer than the count.
        let hadir = self.dihitung().filter(|a| a.hadir()).count();
        if self.kuorum.hadir as usize > hadir {
            return Err(jumlah(self.kuorum.hadir, hadir));
        }
        Ok(())
    }

    fn tulis(&self, bab: &mut Bab) -> Result<(), Error> {
        bab.kepala(&self.kop)?;
        bab.flow.gap(10.0);
        let acara = self.acara.kalimat(bab.kalimat)?;
        bab.alinea_tentang("pembuka", &Catatan::new().dengan("acara", acara))?;
        self.kehadiran(bab)?;
        self.keabsahan(bab)?;
        bab.judul("judul_penundaan")?;
        bab.alinea("penundaan")?;
        bab.alinea("tanpa_keputusan")?;
        self.penutup(bab)
    }

    fn kehadiran(&self, bab: &mut Bab) -> Result<(), Error> {
        bab.judul("judul_kehadiran")?;
        bab.pengantar("kehadiran", &Catatan::new())?;
        bab.flow.gap(8.0);
        let tabel = tabel_kehadiran(&self.anggota, &self.rapat.zona, false, bab.kalimat)?;
        bab.flow.table(&tabel)?;
        bab.flow.gap(4.0);
        Ok(())
    }

    fn keabsahan(&self, bab: &mut Bab) -> Result<(), Error> {
        bab.judul("judul_keabsahan")?;
        let kurang = self.kuorum.alasan();
        let akhir = if kurang.is_empty() {
            "terpenuhi"
        } else {
            "tidak_terpenuhi"
        };
        let text = [bab.kalimat.teks("keabsahan")?, bab.kalimat.teks(akhir)?];
        let text = paragraf(text.join(" "));
        if kurang.is_empty() {
            return bab.paragraf(&text);
        }
        bab.paragraf(&text.keep_with_next())?;
        bab.semua(&rincian(&kurang))
    }

    fn penutup(&self, bab: &mut Bab) -> Result<(), Error> {
        let pengesahan = Pengesahan {
            kalimat: bab.kalimat,
            pimpinan: Some((self.ketua.0, &self.ketua.1)),
            tim: &self.anggota,
        };
        let penutup = if pengesahan.ada() {
            "penutup"
        } else {
            "penutup_sekretariat"
        };
        bab.pengantar(penutup, &Catatan::new())?;
        bab.flow.gap(16.0);
        if pengesahan.ada() {
            return pengesahan.tulis(bab.flow);
        }
        let selaku = bab.kalimat.teks("penanda_sekretariat")?;
        let blok = BlokTandaTangan::di_kanan(Penanda::kosong("sekretariat", selaku));
        for strip in blok.strips(&bab.flow.layout())? {
            bab.flow.strip(strip);
        }
        Ok(())
    }
}
