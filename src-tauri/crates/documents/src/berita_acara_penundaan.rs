//! Berita Acara Penundaan: the minutes of a meeting that could not be opened.

use chrono::{NaiveDate, NaiveTime};
use sidang_domain::kepegawaian::Nip;
use sidang_domain::naskah::TataNaskah;
use sidang_domain::rapat::Kuorum;

use crate::bagian::bab::Bab;
use crate::bagian::gaya::{bertitik, paragraf, paragraf_kaya, rincian};
use crate::bagian::pengesahan::Pengesahan;
use crate::bagian::rahasia;
use crate::bagian::tanda_tangan::{BlokTandaTangan, Penanda};
use crate::bagian::tim::tabel_kehadiran;
use crate::tanggal::tanggal_surat;
use crate::terbilang::angka_dan_kata;
use crate::typeset::flow::Flow;
use crate::typeset::layout::Layout;
use crate::typeset::sheet::{Identity, Sheet};
use crate::{AnggotaTim, Cetak, Error, JumlahAcara, Kop, PokokRapat, Salinan};

/// The record of a postponed meeting, with every fact its minutes print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BeritaAcaraPenundaanNaskah {
    /// Letterhead.
    pub kop: Kop,
    /// Lines of the title: `BERITA ACARA PENUNDAAN RAPAT`, `TIM PENILAI KINERJA …`.
    pub judul: Vec<String>,
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
        self.require_jumlah()?;
        let mut flow = Flow::new(Layout::new(*tata));
        self.tulis(&mut Bab::new(&mut flow))?;
        let kaki = format!("Berita Acara Penundaan Nomor {}", self.nomor);
        Sheet {
            title: format!("{} Nomor {}", self.judul.join(" "), self.nomor),
            author: self.kop.instansi.clone(),
            dated: self.tanggal.and_time(self.ditunda),
            identity: Identity {
                kind: "berita_acara_penundaan".to_owned(),
                nomor: self.nomor.clone(),
            },
            first_page: rahasia::kepala_halaman(
                &flow.layout(),
                self.salinan.map(Salinan::kalimat),
            )?,
            footer: &|layout, halaman, jumlah| {
                rahasia::kaki_halaman(layout, &kaki, halaman, jumlah)
            },
            flow,
        }
        .print()
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
        bab.kepala(&self.kop, &self.judul, &self.nomor)?;
        bab.flow.gap(10.0);
        self.pembukaan(bab)?;
        self.kehadiran(bab)?;
        self.keabsahan(bab)?;
        self.keputusan(bab)?;
        self.penutup(bab)
    }

    fn pembukaan(&self, bab: &mut Bab) -> Result<(), Error> {
        let undangan = self
            .undangan
            .as_ref()
            .map_or_else(String::new, |(nomor, tanggal)| {
                format!(
                    " sesuai dengan undangan Nomor {nomor} tanggal {}",
                    tanggal_surat(*tanggal)
                )
            });
        let acara = match self.acara.kalimat() {
            kosong if kosong.is_empty() => kosong,
            acara => format!(" untuk mempertimbangkan {acara}"),
        };
        let text = self.rapat.pembukaan(self.tanggal, self.ditunda).and(format!(
            "menunda rapat yang dijadwalkan {}{undangan}{acara}, dengan penjelasan sebagai berikut.",
            self.rapat.pukul(self.dijadwalkan),
        ));
        bab.paragraf(&paragraf_kaya(text))
    }

    fn kehadiran(&self, bab: &mut Bab) -> Result<(), Error> {
        bab.judul("Kehadiran Anggota")?;
        let text = format!(
            "Kehadiran anggota sampai {} adalah sebagai berikut.",
            self.rapat.pukul(self.ditunda)
        );
        bab.paragraf(&paragraf(text).keep_with_next())?;
        bab.flow.gap(8.0);
        let tabel = tabel_kehadiran(&self.anggota, &self.rapat.zona, false);
        bab.flow.table(&tabel)?;
        bab.flow.gap(4.0);
        Ok(())
    }

    fn keabsahan(&self, bab: &mut Bab) -> Result<(), Error> {
        let (anggota, hadir) = (self.kuorum.anggota as usize, self.kuorum.hadir as usize);
        bab.judul("Keabsahan Rapat")?;
        let jumlah = format!(
            "Jumlah anggota {} adalah {} orang. Pada saat rapat ditunda, yang hadir {} orang dan yang tidak hadir {} \
             orang.",
            self.rapat.istilah_tim,
            angka_dan_kata(anggota),
            angka_dan_kata(hadir),
            angka_dan_kata(anggota - hadir),
        );
        let kurang = self.kuorum.alasan();
        if kurang.is_empty() {
            let text = format!("{jumlah} Jumlah itu memenuhi {}.", self.rapat.pasal_kuorum);
            return bab.paragraf(&paragraf(text));
        }
        let text = format!(
            "{jumlah} Berdasarkan {}, rapat tidak dapat dibuka secara sah karena:",
            self.rapat.pasal_kuorum
        );
        bab.paragraf(&paragraf(text).keep_with_next())?;
        bab.semua(&rincian(&kurang))
    }

    fn keputusan(&self, bab: &mut Bab) -> Result<(), Error> {
        bab.judul("Penundaan")?;
        bab.paragraf(&paragraf(format!(
            "Rapat ditunda {} dengan alasan: {} Rapat diadakan pada waktu lain dengan undangan baru.",
            self.rapat.pukul(self.ditunda),
            bertitik(&self.alasan),
        )))?;
        bab.paragraf(&paragraf(format!(
            "Rapat tidak dibuka, sehingga tidak ada mata acara yang dibahas dan tidak ada keputusan yang diambil. Bahan \
             rapat yang sudah dibagikan dikembalikan kepada sekretariat dan tetap bersifat rahasia{}.",
            self.rapat.berdasarkan_kerahasiaan(),
        )))
    }

    fn penutup(&self, bab: &mut Bab) -> Result<(), Error> {
        let pengesahan = Pengesahan {
            istilah_tim: &self.rapat.istilah_tim,
            pimpinan: Some((self.ketua.0, &self.ketua.1)),
            tim: &self.anggota,
        };
        let oleh = if pengesahan.ada() {
            "anggota yang hadir"
        } else {
            "petugas sekretariat karena tidak ada anggota yang hadir,"
        };
        let text = paragraf(format!(
            "Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh {oleh} untuk dipergunakan \
             sebagaimana mestinya.",
        ));
        bab.paragraf(&text.keep_with_next())?;
        bab.flow.gap(16.0);
        if pengesahan.ada() {
            return pengesahan.tulis(bab.flow);
        }
        let selaku = format!("Sekretariat {}", self.rapat.istilah_tim);
        let blok = BlokTandaTangan::di_kanan(Penanda::kosong("sekretariat", selaku));
        for strip in blok.strips(&bab.flow.layout())? {
            bab.flow.strip(strip);
        }
        Ok(())
    }
}
