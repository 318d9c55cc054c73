//! Surat Rekomendasi: the letter that tells one unit's head what was recommended for that unit's posts, and no more.

use chrono::NaiveDate;
use sidang_domain::naskah::TataNaskah;

use crate::bagian::acara::{JumlahAcara, TabelAcara, keterangan};
use crate::bagian::gaya::rincian;
use crate::bagian::rahasia;
use crate::bagian::surat::{baris_alamat, di, isi_surat};
use crate::tanggal::{nama_hari, tanggal_surat};
use crate::terbilang::angka_dan_kata;
use crate::typeset::flow::Flow;
use crate::typeset::layout::Layout;
use crate::typeset::sheet::{Identity, Sheet};
use crate::{CalonDirekomendasikan, Cetak, Error, JabatanDibahas, Orang, PokokSurat};

/// The record of a letter, with every fact it prints. It carries that unit's posts and people alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuratRekomendasiNaskah {
    /// Letterhead, number, subject, signature.
    pub surat: PokokSurat,
    /// What is attached: `1 (satu) berkas`; none is printed as a dash.
    pub lampiran: Option<String>,
    /// Whom it addresses, as it follows `Yth.`: `Kepala Dinas Kesehatan`.
    pub kepada: String,
    /// Where they are: `Tirawuta`.
    pub di: String,
    /// The unit whose posts it is about.
    pub unit: String,
    /// What the committee is called: `Tim Penilai Kinerja`.
    pub istilah_tim: String,
    /// The unit's own proposal that the letter answers.
    pub usulan: Option<SuratUsulan>,
    /// Day of the meeting.
    pub tanggal_rapat: NaiveDate,
    /// Number of the minutes.
    pub nomor_berita_acara: String,
    /// Posts with recommended candidates.
    pub rekomendasi: Vec<RekomendasiJabatan>,
    /// The unit's people whose transfer or dismissal was considered.
    pub pertimbangan: Vec<PertimbanganPegawai>,
    /// Posts that were postponed.
    pub ditunda: Vec<JabatanDitunda>,
    /// The article that makes the result secret.
    pub dasar_kerahasiaan: Option<String>,
    /// What happens next.
    pub langkah: LangkahBerikut,
    /// Why the letter is late, when it is.
    pub catatan_tanggal: Option<String>,
}

/// A letter by number and date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuratUsulan {
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
}

/// Candidates recommended for a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RekomendasiJabatan {
    /// The post.
    pub jabatan: JabatanDibahas,
    /// In the order of the recommendation.
    pub calon: Vec<CalonDirekomendasikan>,
    /// A remark, such as the last date before a retirement limit.
    pub keterangan: Option<String>,
}

/// A person whose transfer or dismissal was considered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PertimbanganPegawai {
    /// The person.
    pub orang: Orang,
    /// What was considered.
    pub tentang: Tentang,
    /// What came of it.
    pub hasil: HasilPertimbangan,
}

/// What came of considering a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HasilPertimbangan {
    /// Approved.
    Disetujui,
    /// Not approved.
    TidakDisetujui,
    /// Left to another meeting.
    Ditunda,
}

/// What was considered of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tentang {
    /// A transfer to the place named here.
    Mutasi(String),
    /// Dismissal from the post named here.
    Pemberhentian(String),
}

/// A post that was postponed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JabatanDitunda {
    /// The post.
    pub jabatan: JabatanDibahas,
    /// The kind of reason, without what was said.
    pub alasan: String,
}

/// What the unit's head is to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LangkahBerikut {
    /// Propose one of the candidates to the appointing officer, named here.
    Mengusulkan {
        /// To whom: `Bupati Kolaka Timur`.
        kepada: String,
    },
    /// Wait: the committee passes the result on to the appointing officer, named here.
    Menunggu {
        /// Who decides.
        penetapan: String,
    },
}

impl SuratRekomendasiNaskah {
    /// Prints the letter as PDF in the setting `tata`.
    ///
    /// # Errors
    /// [`Error::TanpaCalon`] for a recommendation that names nobody; [`Error::Logo`] and
    /// [`Error::HurufTidakTercetak`] when something in the record cannot be printed.
    pub fn render(&self, tata: &TataNaskah) -> Result<Cetak, Error> {
        if let Some(kosong) = self.rekomendasi.iter().find(|r| r.calon.is_empty()) {
            return Err(Error::TanpaCalon {
                jabatan: kosong.jabatan.nama.clone(),
            });
        }
        let mut flow = Flow::new(Layout::new(*tata));
        let mut alamat = vec![baris_alamat(&*self.kepada).label(0.0, "Yth.")];
        alamat.extend(di(&self.di));
        self.surat
            .kepala(&mut flow, self.lampiran.as_deref(), alamat)?;
        self.pembukaan(&mut flow)?;
        self.tabel_jabatan(&mut flow)?;
        self.tabel_pegawai(&mut flow)?;
        self.daftar_ditunda(&mut flow)?;
        self.penutup(&mut flow)?;
        let kaki = format!("Surat Nomor {}", self.surat.nomor);
        Sheet {
            title: format!("{} – {}", self.surat.hal, self.unit),
            author: self.surat.kop.instansi.clone(),
            dated: self.surat.tanggal.and_time(chrono::NaiveTime::MIN),
            identity: Identity {
                kind: "surat_rekomendasi".to_owned(),
                nomor: self.surat.nomor.clone(),
            },
            first_page: rahasia::kepala_halaman(&flow.layout(), None)?,
            footer: &|layout, halaman, jumlah| {
                rahasia::kaki_halaman(layout, &kaki, halaman, jumlah)
            },
            flow,
        }
        .print()
    }

    fn pembukaan(&self, flow: &mut Flow) -> Result<(), Error> {
        let usulan = self.usulan.as_ref().map_or_else(String::new, |usulan| {
            format!(
                "Menindaklanjuti surat Saudara Nomor {} tanggal {}, ",
                usulan.nomor,
                tanggal_surat(usulan.tanggal)
            )
        });
        let kami = if usulan.is_empty() {
            "Dengan ini kami"
        } else {
            "kami"
        };
        let tentang = |memuat: fn(&Tentang) -> bool| {
            let memuat = |p: &&PertimbanganPegawai| memuat(&p.tentang);
            self.pertimbangan.iter().filter(memuat).count()
        };
        let acara = JumlahAcara {
            jabatan: self.rekomendasi.len() + self.ditunda.len(),
            mutasi: tentang(|t| matches!(t, Tentang::Mutasi(_))),
            pemberhentian: tentang(|t| matches!(t, Tentang::Pemberhentian(_))),
            lainnya: 0,
        };
        flow.paragraph(&isi_surat(format!(
            "{usulan}{kami} sampaikan bahwa {} telah mempertimbangkan {} pada {} dalam rapat hari {} tanggal {}, \
             sebagaimana dituangkan dalam Berita Acara Nomor {}.",
            self.istilah_tim,
            acara.kalimat(),
            self.unit,
            nama_hari(self.tanggal_rapat),
            tanggal_surat(self.tanggal_rapat),
            self.nomor_berita_acara,
        )))
    }

    fn tabel_jabatan(&self, flow: &mut Flow) -> Result<(), Error> {
        if self.rekomendasi.is_empty() {
            return Ok(());
        }
        let text = format!(
            "{} merekomendasikan calon berikut menurut urutannya.",
            self.istilah_tim
        );
        flow.paragraph(&isi_surat(text).keep_with_next())?;
        flow.gap(8.0);
        let mut tabel = TabelAcara::jabatan(0);
        for r in &self.rekomendasi {
            let catatan = r
                .keterangan
                .iter()
                .map(|text| keterangan("Keterangan", text));
            tabel.butir_jabatan(&r.jabatan, None, &r.calon, catatan.collect());
        }
        flow.table(tabel.table())?;
        flow.gap(4.0);
        Ok(())
    }

    fn tabel_pegawai(&self, flow: &mut Flow) -> Result<(), Error> {
        if self.pertimbangan.is_empty() {
            return Ok(());
        }
        let text = "Hasil pertimbangan atas pegawai adalah sebagai berikut.";
        flow.paragraph(&isi_surat(text).keep_with_next())?;
        flow.gap(8.0);
        let mut tabel = TabelAcara::pegawai(0, "Pertimbangan");
        for p in &self.pertimbangan {
            let tentang = match &p.tentang {
                Tentang::Mutasi(tujuan) => format!("Mutasi ke {tujuan}"),
                Tentang::Pemberhentian(dari) => format!("Pemberhentian dari {dari}"),
            };
            let hasil = match p.hasil {
                HasilPertimbangan::Disetujui => "disetujui.",
                HasilPertimbangan::TidakDisetujui => "tidak disetujui.",
                HasilPertimbangan::Ditunda => "ditunda.",
            };
            tabel.butir_pegawai(&p.orang, &tentang, vec![keterangan("Hasil", hasil)]);
        }
        flow.table(tabel.table())?;
        flow.gap(4.0);
        Ok(())
    }

    fn daftar_ditunda(&self, flow: &mut Flow) -> Result<(), Error> {
        if self.ditunda.is_empty() {
            return Ok(());
        }
        let text = format!(
            "Pengisian {} jabatan berikut ditunda:",
            angka_dan_kata(self.ditunda.len())
        );
        flow.paragraph(&isi_surat(text).keep_with_next())?;
        let ditunda: Vec<_> = self
            .ditunda
            .iter()
            .map(|ditunda| format!("{}, karena {}", ditunda.jabatan.nama, ditunda.alasan))
            .collect();
        rincian(&ditunda)
            .iter()
            .try_for_each(|butir| flow.paragraph(butir))
    }

    /// Secrecy, next step, signature and copies.
    fn penutup(&self, flow: &mut Flow) -> Result<(), Error> {
        let dasar = self
            .dasar_kerahasiaan
            .as_ref()
            .map_or_else(String::new, |pasal| format!(" berdasarkan {pasal}"));
        flow.paragraph(&isi_surat(format!(
            "Hasil rapat bersifat rahasia{dasar}. Saudara diminta menjaga kerahasiaan surat ini dan tidak \
             menyampaikan isinya kepada pihak yang tidak berwenang, termasuk kepada pegawai yang bersangkutan.",
        )))?;
        if !self.rekomendasi.is_empty() {
            flow.paragraph(&isi_surat(self.langkah.kalimat()))?;
        }
        if let Some(catatan) = &self.catatan_tanggal {
            flow.paragraph(&isi_surat(&**catatan))?;
        }
        self.surat.penutup(
            flow,
            "Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.",
        )
    }
}

impl LangkahBerikut {
    fn kalimat(&self) -> String {
        match self {
            Self::Mengusulkan { kepada } => format!(
                "Selanjutnya Saudara dapat mengajukan usulan kepada {kepada} dengan memperhatikan rekomendasi \
                 tersebut."
            ),
            Self::Menunggu { penetapan } => format!(
                "Selanjutnya hasil rapat disampaikan kepada {penetapan} untuk ditetapkan. Rekomendasi ini belum \
                 merupakan keputusan pengangkatan."
            ),
        }
    }
}
