//! Undangan Rapat: the secret letter that calls the committee to a meeting. Its agenda names posts, never people.

use chrono::{NaiveDate, NaiveTime};
use sidang_domain::naskah::TataNaskah;

use crate::bagian::acara::berderet;
use crate::bagian::gaya::{kepala_tabel, sel, sel_nomor};
use crate::bagian::lampiran::{Induk, judul_lampiran};
use crate::bagian::rahasia;
use crate::bagian::surat::{baris_alamat, di, isi_surat};
use crate::tanggal::{nama_hari, tanggal_surat};
use crate::templat::{Catatan, Templat};
use crate::terbilang::angka_dan_kata;
use crate::typeset::flow::Flow;
use crate::typeset::layout::Layout;
use crate::typeset::mm;
use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::sheet::{Identity, Sheet};
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
    /// Letterhead, number, subject, signature.
    pub surat: PokokSurat,
    /// Who is invited, in the committee's order.
    pub penerima: Vec<Penerima>,
    /// Where they are, as the address has it.
    pub di: String,
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
        let mut flow = Flow::new(Layout::new(*tata));
        let lampiran = format!("{} berkas", angka_dan_kata(1));
        let alamat = format!("Anggota {} (daftar terlampir)", self.rapat.istilah_tim);
        let mut alamat = vec![baris_alamat(alamat).label(0.0, "Yth.")];
        alamat.extend(di(&self.di));
        self.surat.kepala(&mut flow, Some(&lampiran), alamat)?;
        self.waktu_dan_tempat(&mut flow)?;
        self.catatan(&mut flow)?;
        self.surat.penutup(&mut flow, &self.kalimat("penutup")?)?;
        self.lampiran(&mut flow)?;
        let kaki = format!("Undangan Nomor {}", self.surat.nomor);
        Sheet {
            title: format!("{} Nomor {}", self.surat.hal, self.surat.nomor),
            author: self.surat.kop.instansi.clone(),
            dated: self.surat.tanggal.and_time(NaiveTime::MIN),
            identity: Identity {
                kind: "undangan".to_owned(),
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

    fn waktu_dan_tempat(&self, flow: &mut Flow) -> Result<(), Error> {
        let text = isi_surat(self.kalimat("pembuka")?);
        flow.paragraph(&text.keep_with_next())?;
        flow.gap(2.0);
        let hari = format!(
            "{}, {}",
            nama_hari(self.tanggal),
            tanggal_surat(self.tanggal)
        );
        let isian = [
            ("hari, tanggal", hari),
            ("waktu", self.rapat.pukul(self.pukul)),
            ("tempat", self.rapat.tempat.clone()),
        ];
        for (nama, isi) in &isian {
            let baris = isi_surat(&**isi)
                .first_indent(0.0)
                .aligned(Align::Left)
                .left(ISIAN + 88.0)
                .after(2.0);
            let baris = baris.label(ISIAN, *nama).label(ISIAN + 78.0, ":");
            flow.paragraph(&baris.keep_with_next())?;
        }
        Ok(())
    }

    /// What an invited member is to know and to do.
    fn catatan(&self, flow: &mut Flow) -> Result<(), Error> {
        let text = isi_surat(self.kalimat("catatan")?);
        flow.paragraph(&text.keep_with_next())?;
        let catatan = [self.cara_hadir(), "kuorum", "konflik", "rahasia"];
        (1..).zip(catatan).try_for_each(|(nomor, nama)| {
            flow.paragraph(&butir_catatan(nomor, &self.kalimat(nama)?))
        })
    }

    /// The sentence of that name.
    fn kalimat(&self, nama: &str) -> Result<String, Error> {
        let sk = Catatan::new()
            .dengan("rujukan", self.rapat.dasar.rujukan())
            .dengan("tentang", &self.rapat.dasar.tentang);
        let catatan = Catatan::new()
            .dengan("sk", sk)
            .dengan("istilah_tim", &self.rapat.istilah_tim)
            .dengan("pasal_rapat", &self.pasal_rapat)
            .dengan("pasal_kuorum", &self.rapat.pasal_kuorum)
            .dengan("mata_acara", self.agenda.jumlah())
            .dengan("anggota", self.anggota)
            .dengan("hadir_sah", self.hadir_sah())
            .dengan("dasar_konflik", &self.dasar_konflik);
        self.templat.kalimat(nama, &catatan)
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
    fn hadir_sah(&self) -> String {
        let angka: Vec<_> = self.hadir_sah.iter().map(|h| angka_dan_kata(*h)).collect();
        match (self.hadir_sah.first(), angka.as_slice()) {
            (Some(least), [satu, _, ..]) if self.anggota + 1 - least == angka.len() => {
                format!("paling sedikit {satu} orang")
            }
            _ => format!("{} orang", berderet(&angka).replace(" dan ", " atau ")),
        }
    }

    /// What is to be considered, and who is invited.
    fn lampiran(&self, flow: &mut Flow) -> Result<(), Error> {
        let induk = Induk {
            naskah: "Undangan",
            nomor: &self.surat.nomor,
            tanggal: self.surat.tanggal,
        };
        induk.lampiran(flow, "Lampiran", "MATA ACARA RAPAT")?;
        flow.table(&self.agenda.tabel())?;
        flow.gap(20.0);
        judul_lampiran(flow, "DAFTAR PENERIMA UNDANGAN")?;
        flow.table(&self.tabel_penerima())
    }

    fn tabel_penerima(&self) -> Table {
        let head = kepala_tabel(&["No.", "Nama", "Jabatan", "Kedudukan dalam tim"]);
        let mut table = Table::new([6.5, 37.0, 38.0, 18.5], head);
        for (i, p) in self.penerima.iter().enumerate() {
            let teks = |text: &str| Cell::new(vec![sel(text)]);
            table.row(Row::new(vec![
                sel_nomor(i + 1),
                teks(&p.nama),
                teks(&p.jabatan),
                teks(&p.kedudukan),
            ]));
        }
        table
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
    fn jumlah(&self) -> usize {
        self.jabatan.len() + self.mutasi + self.pemberhentian + self.lainnya.len()
    }

    /// Items numbered as the minutes will number them.
    fn tabel(&self) -> Table {
        let head = kepala_tabel(&["No.", "Mata acara", "Jumlah"]);
        let mut table = Table::new([8.5, 69.0, 22.5], head);
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
        for j in &self.jabatan {
            let isi = j.jabatan.judul_dan_rincian(None);
            baris(1, isi, format!("{} calon", j.calon));
        }
        let orang = [
            ("Pertimbangan mutasi pegawai", self.mutasi),
            (
                "Pertimbangan pemberhentian pegawai dari jabatan",
                self.pemberhentian,
            ),
        ];
        for (isi, banyak) in orang.into_iter().filter(|(_, banyak)| *banyak > 0) {
            baris(banyak, vec![sel(isi)], format!("{banyak} pegawai"));
        }
        for judul in &self.lainnya {
            baris(1, vec![sel(&**judul)], "\u{2013}".to_owned());
        }
        table
    }
}
