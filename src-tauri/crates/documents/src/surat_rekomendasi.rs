//! Surat Rekomendasi: the letter that tells one unit's head what was recommended for that unit's posts, and no more.

use chrono::{NaiveDate, NaiveTime};
use sidang_domain::naskah::TataNaskah;

use crate::bagian::acara::{JumlahAcara, TabelAcara, keterangan};
use crate::bagian::gaya::rincian;
use crate::bagian::lembar::Lembar;
use crate::bagian::surat::{baris_alamat, di, isi_surat};
use crate::templat::{Catatan, Kalimat, Templat};
use crate::typeset::flow::Flow;
use crate::typeset::layout::Layout;
use crate::{CalonDirekomendasikan, Cetak, Error, JabatanDibahas, Orang, PokokSurat};

/// The record of a letter, with every fact it prints. It carries that unit's posts and people alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuratRekomendasiNaskah {
    /// Where its sentences come from.
    pub templat: Templat,
    /// Letterhead, number, signature.
    pub surat: PokokSurat,
    /// What is attached: `1 (satu) berkas`; none is printed as a dash.
    pub lampiran: Option<String>,
    /// Whom it addresses, as it follows `Yth.`: `Kepala Dinas Kesehatan`.
    pub kepada: String,
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
    pub ditunda: Vec<JabatanDibahas>,
    /// The article that makes the result secret.
    pub dasar_kerahasiaan: Option<String>,
    /// What happens next.
    pub langkah: LangkahBerikut,
    /// By how much the letter is late, when it is.
    pub terlambat: Option<Terlambat>,
    /// The appointing officer, who receives a copy: `Bupati Kolaka Timur`.
    pub pejabat: String,
}

/// By how much a letter is late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terlambat {
    /// Days after the limit.
    pub hari: usize,
    /// The last day on time.
    pub batas: NaiveDate,
    /// The passage that sets the limit.
    pub dasar: String,
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
        self.lembar(tata)?.print()
    }

    pub(crate) fn lembar(&self, tata: &TataNaskah) -> Result<Lembar, Error> {
        if let Some(kosong) = self.rekomendasi.iter().find(|r| r.calon.is_empty()) {
            return Err(Error::TanpaCalon {
                jabatan: kosong.jabatan.nama.clone(),
            });
        }
        let kalimat = Kalimat::new(&self.templat, self.catatan());
        let hal = kalimat.teks("hal")?;
        let mut isi = Isi {
            naskah: self,
            kalimat: &kalimat,
            flow: Flow::new(Layout::new(*tata)),
        };
        isi.kepala(&hal)?;
        isi.pembuka()?;
        isi.tabel_jabatan()?;
        isi.tabel_pegawai()?;
        isi.daftar_ditunda()?;
        isi.penutup()?;
        Ok(Lembar {
            flow: isi.flow,
            judul: format!("{hal} \u{2013} {}", self.unit),
            instansi: self.surat.kop.instansi.clone(),
            pada: self.surat.tanggal.and_time(NaiveTime::MIN),
            jenis: "surat_rekomendasi",
            nomor: self.surat.nomor.clone(),
            kanan: None,
            kaki: kalimat.teks("kaki")?,
        })
    }

    /// What its sentences may name.
    fn catatan(&self) -> Catatan {
        Catatan::new()
            .dengan("nomor", &self.surat.nomor)
            .dengan("tanggal", self.surat.tanggal)
            .dengan("istilah_tim", &self.istilah_tim)
            .dengan("unit", &self.unit)
            .dengan("pejabat", &self.pejabat)
            .dengan(
                "rapat",
                Catatan::new().dengan("tanggal", self.tanggal_rapat),
            )
            .dengan(
                "berita_acara",
                Catatan::new().dengan("nomor", &self.nomor_berita_acara),
            )
            .dengan_bila("dasar_kerahasiaan", self.dasar_kerahasiaan.as_ref())
    }

    /// Items by kind.
    fn acara(&self) -> JumlahAcara {
        let tentang = |memuat: fn(&Tentang) -> bool| {
            let memuat = |p: &&PertimbanganPegawai| memuat(&p.tentang);
            self.pertimbangan.iter().filter(memuat).count()
        };
        JumlahAcara {
            jabatan: self.rekomendasi.len() + self.ditunda.len(),
            mutasi: tentang(|t| matches!(t, Tentang::Mutasi(_))),
            pemberhentian: tentang(|t| matches!(t, Tentang::Pemberhentian(_))),
            lainnya: 0,
        }
    }
}

/// The letter while it is written.
struct Isi<'a> {
    naskah: &'a SuratRekomendasiNaskah,
    kalimat: &'a Kalimat<'a>,
    flow: Flow,
}

impl Isi<'_> {
    fn kepala(&mut self, hal: &str) -> Result<(), Error> {
        let n = self.naskah;
        let mut alamat = vec![baris_alamat(&*n.kepada).label(0.0, &*self.kalimat.istilah().yth)];
        alamat.extend(di(&self.kalimat.teks("di")?));
        n.surat.kepala(
            &mut self.flow,
            self.kalimat.istilah(),
            hal,
            n.lampiran.as_deref(),
            alamat,
        )
    }

    fn pembuka(&mut self) -> Result<(), Error> {
        let acara = self.naskah.acara().kalimat(self.kalimat)?;
        let tentang = Catatan::new().dengan("acara", acara);
        let text = match &self.naskah.usulan {
            None => self.kalimat.tentang("pembuka", &tentang)?,
            Some(usulan) => {
                let usulan = Catatan::new()
                    .dengan("nomor", &usulan.nomor)
                    .dengan("tanggal", usulan.tanggal);
                let tentang = tentang.dengan("usulan", usulan);
                self.kalimat.tentang("pembuka_usulan", &tentang)?
            }
        };
        self.flow.paragraph(&isi_surat(text))
    }

    fn tabel_jabatan(&mut self) -> Result<(), Error> {
        let n = self.naskah;
        if n.rekomendasi.is_empty() {
            return Ok(());
        }
        self.pengantar("rekomendasi")?;
        self.flow.gap(8.0);
        let mut tabel = TabelAcara::orang(0, self.kalimat.kepala_tabel("tabel_jabatan")?);
        for r in &n.rekomendasi {
            let catatan = r.keterangan.iter().map(|text| {
                let tentang = Catatan::new().dengan("uraian", text);
                keterangan(self.kalimat, "keterangan", &tentang)
            });
            let catatan = catatan.collect::<Result<_, Error>>()?;
            tabel.butir_jabatan(&r.jabatan, None, &r.calon, catatan);
        }
        self.flow.table(tabel.table())?;
        self.flow.gap(4.0);
        Ok(())
    }

    fn tabel_pegawai(&mut self) -> Result<(), Error> {
        let n = self.naskah;
        if n.pertimbangan.is_empty() {
            return Ok(());
        }
        self.pengantar("pertimbangan")?;
        self.flow.gap(8.0);
        let mut tabel = TabelAcara::orang(0, self.kalimat.kepala_tabel("tabel_pegawai")?);
        for p in &n.pertimbangan {
            let tentang = match &p.tentang {
                Tentang::Mutasi(tujuan) => {
                    let tentang = Catatan::new().dengan("tujuan", tujuan);
                    self.kalimat.tentang("mutasi", &tentang)?
                }
                Tentang::Pemberhentian(dari) => {
                    let tentang = Catatan::new().dengan("dari", dari);
                    self.kalimat.tentang("pemberhentian", &tentang)?
                }
            };
            let hasil = match p.hasil {
                HasilPertimbangan::Disetujui => "disetujui",
                HasilPertimbangan::TidakDisetujui => "tidak_disetujui",
                HasilPertimbangan::Ditunda => "pegawai_ditunda",
            };
            let hasil = keterangan(self.kalimat, hasil, &Catatan::new())?;
            tabel.butir_pegawai(&p.orang, &tentang, vec![hasil]);
        }
        self.flow.table(tabel.table())?;
        self.flow.gap(4.0);
        Ok(())
    }

    fn daftar_ditunda(&mut self) -> Result<(), Error> {
        let n = self.naskah;
        if n.ditunda.is_empty() {
            return Ok(());
        }
        let banyak = Catatan::new().dengan("banyak", n.ditunda.len());
        let text = self.kalimat.tentang("ditunda", &banyak)?;
        self.flow.paragraph(&isi_surat(text).keep_with_next())?;
        let ditunda = n.ditunda.iter().map(|jabatan| {
            let tentang = Catatan::new().dengan("jabatan", &jabatan.nama);
            self.kalimat.tentang("jabatan_ditunda", &tentang)
        });
        let ditunda = ditunda.collect::<Result<Vec<_>, Error>>()?;
        rincian(&ditunda)
            .iter()
            .try_for_each(|butir| self.flow.paragraph(butir))
    }

    /// Secrecy, next step, signature and copies.
    fn penutup(&mut self) -> Result<(), Error> {
        let n = self.naskah;
        self.flow
            .paragraph(&isi_surat(self.kalimat.teks("kerahasiaan")?))?;
        if !n.rekomendasi.is_empty() {
            let (nama, kepada) = match &n.langkah {
                LangkahBerikut::Mengusulkan { kepada } => ("mengusulkan", kepada),
                LangkahBerikut::Menunggu { penetapan } => ("menunggu", penetapan),
            };
            let tentang = Catatan::new().dengan("kepada", kepada);
            let text = self.kalimat.tentang(nama, &tentang)?;
            self.flow.paragraph(&isi_surat(text))?;
        }
        if let Some(terlambat) = &n.terlambat {
            let tentang = Catatan::new()
                .dengan("hari", terlambat.hari)
                .dengan("batas", terlambat.batas)
                .dengan("dasar", &terlambat.dasar);
            let text = self.kalimat.tentang("terlambat", &tentang)?;
            self.flow.paragraph(&isi_surat(text))?;
        }
        let penutup = self.kalimat.teks("penutup")?;
        let tembusan = self.kalimat.beberapa("tembusan")?;
        n.surat
            .penutup(&mut self.flow, self.kalimat.istilah(), &penutup, &tembusan)
    }

    /// A sentence above a table.
    fn pengantar(&mut self, nama: &str) -> Result<(), Error> {
        let text = isi_surat(self.kalimat.teks(nama)?);
        self.flow.paragraph(&text.keep_with_next())
    }
}
