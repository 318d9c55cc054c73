//! Undangan Rapat: the secret letter that calls the committee to a meeting. Its agenda names posts, never people.

use chrono::{NaiveDate, NaiveTime};
use sidang_domain::naskah::TataNaskah;

use crate::bagian::acara::berderet;
use crate::bagian::gaya::{sel, sel_nomor};
use crate::bagian::lampiran::{judul_lampiran, mulai_lampiran};
use crate::bagian::lembar::Lembar;
use crate::bagian::surat::{baris_alamat, di, isi_surat};
use crate::templat::{Catatan, Kalimat, Templat};
use crate::terbilang::angka_dan_kata;
use crate::typeset::flow::Flow;
use crate::typeset::layout::Layout;
use crate::typeset::mm;
use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::table::{Cell, Row, Table};
use crate::typeset::text::{Style, Text};
use crate::{Cetak, Error, JabatanDibahas, PokokRapat, PokokSurat};

/// Where the fields of day, hour and place stand.
const ISIAN: f64 = mm(12.5);

/// The record of an invitation, with every fact it prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndanganNaskah {
    /// Where its sentences come from.
    pub templat: Templat,
    /// Letterhead, number, signature.
    pub surat: PokokSurat,
    /// Who is invited, in the committee's order.
    pub penerima: Vec<Penerima>,
    /// What the meeting is called: its number, or the committee's name.
    pub sebutan: String,
    /// The appointing officer, who receives a copy.
    pub pejabat: String,
    /// Committee, place and passages.
    pub rapat: PokokRapat,
    /// The article that has the committee meet.
    pub pasal_rapat: String,
    /// Day of the meeting.
    pub tanggal: NaiveDate,
    /// Hour at which it begins.
    pub pukul: NaiveTime,
    /// What will be considered.
    pub agenda: Agenda,
    /// Members that count.
    pub anggota: usize,
    /// Numbers of members present with which the meeting is lawful, ascending.
    pub hadir_sah: Vec<usize>,
    /// Whether members may attend from afar.
    pub boleh_daring: bool,
    /// Whether someone else may attend in a member's place.
    pub boleh_wakil: bool,
    /// The article on conflicts of interest.
    pub dasar_konflik: String,
}

/// Someone invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Penerima {
    /// Name with titles.
    pub nama: String,
    /// Post.
    pub jabatan: String,
    /// Capacity in the committee: `Anggota`.
    pub kedudukan: String,
}

/// The agenda without the name of anyone it is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agenda {
    /// Posts to be filled.
    pub jabatan: Vec<JabatanDiagendakan>,
    /// How many transfers are considered.
    pub mutasi: usize,
    /// How many dismissals are considered.
    pub pemberhentian: usize,
    /// Other subjects.
    pub lainnya: Vec<String>,
}

/// A post on the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JabatanDiagendakan {
    /// The post.
    pub jabatan: JabatanDibahas,
    /// How many candidates qualify.
    pub calon: usize,
}

impl UndanganNaskah {
    /// Prints the letter as PDF in the setting `tata`.
    ///
    /// # Errors
    /// [`Error::Logo`] and [`Error::HurufTidakTercetak`] when something in the record cannot be printed.
    pub fn render(&self, tata: &TataNaskah) -> Result<Cetak, Error> {
        self.lembar(tata)?.print()
    }

    pub(crate) fn lembar(&self, tata: &TataNaskah) -> Result<Lembar, Error> {
        let kalimat = Kalimat::new(&self.templat, self.catatan());
        let hal = kalimat.teks("hal")?;
        let mut isi = Isi {
            naskah: self,
            kalimat: &kalimat,
            flow: Flow::new(Layout::new(*tata)),
        };
        isi.kepala(&hal)?;
        isi.waktu_dan_tempat()?;
        isi.catatan()?;
        let (penutup, tembusan) = (kalimat.teks("penutup")?, kalimat.beberapa("tembusan")?);
        self.surat
            .penutup(&mut isi.flow, kalimat.istilah(), &penutup, &tembusan)?;
        isi.lampiran()?;
        Ok(Lembar {
            flow: isi.flow,
            judul: format!("{hal} Nomor {}", self.surat.nomor),
            instansi: self.surat.kop.instansi.clone(),
            pada: self.surat.tanggal.and_time(NaiveTime::MIN),
            jenis: "undangan",
            nomor: self.surat.nomor.clone(),
            kanan: None,
            kaki: kalimat.teks("kaki")?,
        })
    }

    /// What its sentences may name.
    fn catatan(&self) -> Catatan {
        let rapat = Catatan::new()
            .dengan("sebutan", &self.sebutan)
            .dengan("tanggal", self.tanggal)
            .dengan("jam", self.pukul)
            .dengan("zona", &self.rapat.zona)
            .dengan("tempat", &self.rapat.tempat);
        Catatan::new()
            .dengan("nomor", &self.surat.nomor)
            .dengan("tanggal", self.surat.tanggal)
            .dengan("pejabat", &self.pejabat)
            .dengan("sk", self.rapat.dasar.catatan())
            .dengan("rapat", rapat)
            .dengan("istilah_tim", &self.rapat.istilah_tim)
            .dengan("pasal_rapat", &self.pasal_rapat)
            .dengan("pasal_kuorum", &self.rapat.pasal_kuorum)
            .dengan("mata_acara", self.agenda.jumlah())
            .dengan("anggota", self.anggota)
            .dengan("dasar_konflik", &self.dasar_konflik)
    }

    /// The sentence that says how members may attend.
    const fn cara_hadir(&self) -> &'static str {
        match (self.boleh_daring, self.boleh_wakil) {
            (false, false) => "hadir_langsung",
            (true, false) => "hadir_daring",
            (false, true) => "hadir_wakil",
            (true, true) => "hadir_daring_atau_wakil",
        }
    }

    /// The lawful attendances: `5 (lima) atau 7 (tujuh) orang`; where every larger number is lawful too, the least.
    fn hadir_sah(&self, kalimat: &Kalimat) -> Result<String, Error> {
        let angka: Vec<_> = self.hadir_sah.iter().map(|h| angka_dan_kata(*h)).collect();
        let (nama, jumlah) = match (self.hadir_sah.first(), angka.as_slice()) {
            (Some(least), [satu, _, ..]) if self.anggota + 1 - least == angka.len() => {
                ("hadir_paling_sedikit", satu.clone())
            }
            _ => ("hadir_tepat", berderet(&angka).replace(" dan ", " atau ")),
        };
        kalimat.tentang(nama, &Catatan::new().dengan("jumlah", jumlah))
    }
}

/// The invitation while it is written.
struct Isi<'a> {
    naskah: &'a UndanganNaskah,
    kalimat: &'a Kalimat<'a>,
    flow: Flow,
}

impl Isi<'_> {
    fn kepala(&mut self, hal: &str) -> Result<(), Error> {
        let alamat = self.kalimat.teks("alamat")?;
        let mut alamat = vec![baris_alamat(alamat).label(0.0, &*self.kalimat.istilah().yth)];
        alamat.extend(di(&self.kalimat.teks("di")?));
        let lampiran = self.kalimat.teks("lampiran")?;
        self.naskah.surat.kepala(
            &mut self.flow,
            self.kalimat.istilah(),
            hal,
            Some(&lampiran),
            alamat,
        )
    }

    fn waktu_dan_tempat(&mut self) -> Result<(), Error> {
        let text = isi_surat(self.kalimat.teks("pembuka")?);
        self.flow.paragraph(&text.keep_with_next())?;
        self.flow.gap(2.0);
        let nama = self.kalimat.beberapa("nama_isian")?;
        for (nama, isi) in nama.iter().zip(["hari", "waktu", "tempat"]) {
            let baris = isi_surat(self.kalimat.teks(isi)?)
                .first_indent(0.0)
                .aligned(Align::Left)
                .left(ISIAN + 88.0)
                .after(2.0);
            let baris = baris.label(ISIAN, &**nama).label(ISIAN + 78.0, ":");
            self.flow.paragraph(&baris.keep_with_next())?;
        }
        Ok(())
    }

    /// What an invited member is to know and to do.
    fn catatan(&mut self) -> Result<(), Error> {
        let text = isi_surat(self.kalimat.teks("catatan")?);
        self.flow.paragraph(&text.keep_with_next())?;
        let hadir_sah = self.naskah.hadir_sah(self.kalimat)?;
        let hadir_sah = Catatan::new().dengan("hadir_sah", hadir_sah);
        let catatan = [self.naskah.cara_hadir(), "kuorum", "konflik", "rahasia"];
        (1..).zip(catatan).try_for_each(|(nomor, nama)| {
            let text = self.kalimat.tentang(nama, &hadir_sah)?;
            self.flow.paragraph(&butir_catatan(nomor, &text))
        })
    }

    /// What is to be considered, and who is invited.
    fn lampiran(&mut self) -> Result<(), Error> {
        let rujukan = self.kalimat.beberapa("rujukan_lampiran")?;
        mulai_lampiran(&mut self.flow, &rujukan, &self.kalimat.teks("judul_acara")?)?;
        let acara = self.tabel_acara()?;
        self.flow.table(&acara)?;
        self.flow.gap(20.0);
        judul_lampiran(&mut self.flow, &self.kalimat.teks("judul_penerima")?)?;
        let penerima = self.tabel_penerima()?;
        self.flow.table(&penerima)
    }

    /// Items numbered as the minutes will number them.
    fn tabel_acara(&self) -> Result<Table, Error> {
        let agenda = &self.naskah.agenda;
        let mut table = Table::new([8.5, 69.0, 22.5], self.kalimat.kepala_tabel("tabel_acara")?);
        let mut nomor = 0;
        let mut baris = |banyak: usize, isi: Vec<Paragraph>, jumlah: String| {
            let dari = nomor + 1;
            nomor += banyak;
            let urut = match banyak {
                1 => dari.to_string(),
                _ => format!("{dari}\u{2013}{nomor}"),
            };
            let tengah = |text| Cell::new(vec![sel(text).aligned(Align::Centre)]);
            table.row(Row::new(vec![tengah(urut), Cell::new(isi), tengah(jumlah)]));
        };
        let banyak = |nama: &str, n: usize| {
            let tentang = Catatan::new().dengan("banyak", n);
            self.kalimat.tentang(nama, &tentang)
        };
        for j in &agenda.jabatan {
            let isi = j.jabatan.judul_dan_rincian(None);
            baris(1, isi, banyak("jumlah_calon", j.calon)?);
        }
        let orang = [
            ("acara_mutasi", agenda.mutasi),
            ("acara_pemberhentian", agenda.pemberhentian),
        ];
        for (nama, n) in orang.into_iter().filter(|(_, n)| *n > 0) {
            let isi = vec![sel(self.kalimat.teks(nama)?)];
            baris(n, isi, banyak("jumlah_pegawai", n)?);
        }
        for judul in &agenda.lainnya {
            baris(1, vec![sel(&**judul)], "\u{2013}".to_owned());
        }
        Ok(table)
    }

    fn tabel_penerima(&self) -> Result<Table, Error> {
        let head = self.kalimat.kepala_tabel("tabel_penerima")?;
        let mut table = Table::new([6.5, 37.0, 38.0, 18.5], head);
        for (i, p) in self.naskah.penerima.iter().enumerate() {
            let teks = |text: &str| Cell::new(vec![sel(text)]);
            table.row(Row::new(vec![
                sel_nomor(i + 1),
                teks(&p.nama),
                teks(&p.jabatan),
                teks(&p.kedudukan),
            ]));
        }
        Ok(table)
    }
}

/// A numbered note, somewhat smaller than the letter, so that letter and signature share a page.
fn butir_catatan(nomor: usize, text: &str) -> Paragraph {
    Paragraph::new(Text::new(Style::plain(10.0), text))
        .aligned(Align::Justify)
        .left(18.0)
        .label(0.0, format!("{nomor}."))
        .after(3.0)
}

impl Agenda {
    const fn jumlah(&self) -> usize {
        self.jabatan.len() + self.mutasi + self.pemberhentian + self.lainnya.len()
    }
}
