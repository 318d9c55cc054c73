//! The minutes proper, from the letterhead to the signatures.

use sidang_domain::tim::Peran;

use super::kehadiran::{selama, tidak_hadir};
use super::{BeritaAcaraNaskah, Kehadiran, Keputusan, MataAcara, NominatifBeku};
use crate::Error;
use crate::bagian::gaya::{
    ISI, bertitik, butir, judul_bagian, kepala_tabel, paragraf, paragraf_kaya, rincian, sel,
    sel_kecil, sel_nomor,
};
use crate::bagian::jabatan::{TabelJabatan, keterangan};
use crate::bagian::tanda_tangan::{Penanda, berdampingan};
use crate::tanggal::{pukul, tanggal_dengan_angka, tanggal_dengan_kata, tanggal_surat};
use crate::terbilang::angka_dan_kata;
use crate::typeset::flow::Flow;
use crate::typeset::paragraph::{Align, Paragraph};
use crate::typeset::table::{Cell, Row, Table};
use crate::typeset::text::{Style, Text};

const ROMAWI: [&str; 10] = [
    "I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII.", "IX.", "X.",
];

/// Writes the minutes up to and with the signatures.
pub(super) fn tulis(naskah: &BeritaAcaraNaskah, flow: &mut Flow) -> Result<(), Error> {
    let mut isi = Isi {
        naskah,
        flow,
        bagian: 0,
    };
    isi.kepala()?;
    isi.pembukaan()?;
    isi.kehadiran()?;
    isi.keabsahan()?;
    isi.pimpinan()?;
    isi.bahan()?;
    isi.pembahasan()?;
    isi.catatan()?;
    isi.pendapat_berbeda()?;
    isi.kesimpulan()?;
    isi.kerahasiaan()?;
    isi.penutup()
}

/// The galley with the number of sections written so far.
struct Isi<'a> {
    naskah: &'a BeritaAcaraNaskah,
    flow: &'a mut Flow,
    bagian: usize,
}

impl Isi<'_> {
    fn kepala(&mut self) -> Result<(), Error> {
        self.flow.strip(self.naskah.kop.strip()?);
        self.flow.gap(14.0);
        for baris in &self.naskah.judul {
            self.flow
                .paragraph(&judul(Style::plain(12.5).bold(), baris))?;
        }
        let nomor = format!("Nomor {}", self.naskah.nomor);
        self.flow.paragraph(&judul(ISI, &nomor).after(5.0))?;
        self.flow.gap(10.0);
        Ok(())
    }

    fn pembukaan(&mut self) -> Result<(), Error> {
        let n = self.naskah;
        let text = Text::new(ISI, "Pada hari ini, ")
            .bold(tanggal_dengan_kata(n.tanggal))
            .and(format!(
                " ({}), {}, bertempat di {}, {} yang dibentuk dengan Keputusan {} Nomor {} tanggal {} tentang {} \
                 mengadakan rapat untuk mempertimbangkan pengisian {} jabatan, dengan hasil sebagai berikut.",
                tanggal_dengan_angka(n.tanggal),
                pukul(n.mulai, &n.zona),
                n.tempat,
                n.istilah_tim,
                n.dasar.penetap,
                n.dasar.nomor,
                tanggal_surat(n.dasar.tanggal),
                n.dasar.tentang,
                angka_dan_kata(n.mata_acara.len()),
            ));
        self.flow.paragraph(&paragraf_kaya(text))
    }

    fn kehadiran(&mut self) -> Result<(), Error> {
        self.judul("Susunan dan Kehadiran Tim")?;
        self.flow.paragraph(
            &paragraf(format!(
                "Susunan {} serta kehadiran dalam rapat adalah sebagai berikut.",
                self.naskah.istilah_tim
            ))
            .keep_with_next(),
        )?;
        self.flow.gap(8.0);
        self.flow.table(&self.tabel_kehadiran())?;
        self.flow.gap(4.0);
        self.konflik()
    }

    fn tabel_kehadiran(&self) -> Table {
        let head = kepala_tabel(&["No.", "Nama dan NIP", "Jabatan", "Kedudukan", "Kehadiran"]);
        let mut table = Table::new([6.5, 34.0, 28.0, 14.5, 17.0], head);
        for (i, anggota) in self.naskah.anggota.iter().enumerate() {
            let kehadiran = match &anggota.kehadiran {
                Kehadiran::Hadir(sesi) => {
                    let mut hadir = vec![sel("Hadir")];
                    hadir.extend(
                        sesi.iter()
                            .map(|sesi| sel_kecil(selama(sesi, &self.naskah.zona))),
                    );
                    hadir
                }
                Kehadiran::TidakHadir(alasan) => tidak_hadir(alasan.as_deref()),
            };
            table.row(Row::new(vec![
                sel_nomor(i + 1),
                Cell::new(anggota.orang.nama_dan_nip()),
                Cell::new(vec![sel(&*anggota.orang.jabatan)]),
                Cell::new(vec![sel(anggota.kedudukan())]),
                Cell::new(kehadiran),
            ]));
        }
        table
    }

    /// Conflicts of interest, as the recusals from items declare them.
    fn konflik(&mut self) -> Result<(), Error> {
        let konflik: Vec<_> = self
            .naskah
            .mata_acara
            .iter()
            .flat_map(|acara| acara.mundur.iter().map(move |mundur| (acara, mundur)))
            .map(|(acara, mundur)| {
                let nama = self.naskah.nama(mundur.nip);
                format!(
                    "{nama}, untuk jabatan {}: {}",
                    acara.jabatan.nama, mundur.alasan
                )
            })
            .collect();
        if konflik.is_empty() {
            let text = "Tidak ada pernyataan konflik kepentingan yang dicatat dalam rapat ini.";
            return self.flow.paragraph(&paragraf(text));
        }
        let text = "Anggota berikut menyatakan konflik kepentingan dan tidak ikut membahas jabatan yang disebut:";
        self.flow.paragraph(&paragraf(text).keep_with_next())?;
        self.semua(&rincian(&konflik))
    }

    fn keabsahan(&mut self) -> Result<(), Error> {
        let n = self.naskah;
        self.judul("Keabsahan Rapat")?;
        let text = Text::new(
            ISI,
            format!(
                "Jumlah anggota {} adalah {} orang. Anggota yang hadir pada saat rapat dibuka berjumlah {} orang, \
                 yaitu lebih dari setengah jumlah anggota dan berjumlah gasal. Berdasarkan {}, rapat dinyatakan\u{a0}",
                n.istilah_tim,
                angka_dan_kata(n.kuorum.anggota as usize),
                angka_dan_kata(n.kuorum.hadir as usize),
                n.pasal_kuorum,
            ),
        )
        .bold("SAH")
        .and(".");
        self.flow.paragraph(&paragraf_kaya(text))
    }

    fn pimpinan(&mut self) -> Result<(), Error> {
        let n = self.naskah;
        let Some(pimpinan) = n.pimpinan() else {
            return Err(Error::PimpinanTidakHadir);
        };
        self.judul("Pimpinan Rapat")?;
        let selaku = match pimpinan.peran {
            Peran::Ketua => "Ketua",
            _ => "ketua pengganti",
        };
        let dasar = n.pimpinan.dasar.as_ref();
        let dasar = dasar.map_or_else(String::new, |dasar| format!(" berdasarkan {dasar}"));
        self.flow.paragraph(&paragraf(format!(
            "Rapat dipimpin oleh {}, {}, selaku {selaku} {}{dasar}.",
            pimpinan.orang.nama, pimpinan.orang.jabatan, n.istilah_tim
        )))
    }

    fn bahan(&mut self) -> Result<(), Error> {
        let n = self.naskah;
        self.judul("Bahan Rapat")?;
        self.flow
            .paragraph(&paragraf("Bahan yang diperiksa dalam rapat adalah:").keep_with_next())?;
        let mut bahan = n.bahan.dokumen.clone();
        bahan.push(format!(
            "Daftar nominatif calon untuk {} jabatan menurut keadaan data {}, yang dibekukan ketika dimasukkan ke \
             dalam acara rapat dan dapat dikenali dari sidiknya sebagaimana tercantum dalam Lampiran II",
            angka_dan_kata(n.mata_acara.len()),
            self.keadaan_data(),
        ));
        bahan.push(format!(
            "Persyaratan jabatan menurut {}",
            n.bahan.paket_aturan
        ));
        self.semua(&rincian(&bahan))
    }

    /// The reference date where all lists have the same one.
    fn keadaan_data(&self) -> String {
        let mut tanggal = self
            .naskah
            .mata_acara
            .iter()
            .map(|acara| acara.nominatif.per_tanggal);
        match tanggal.next() {
            Some(pertama) if tanggal.all(|lain| lain == pertama) => {
                format!("per tanggal {}", tanggal_surat(pertama))
            }
            _ => "per tanggal masing-masing daftar".to_owned(),
        }
    }

    fn pembahasan(&mut self) -> Result<(), Error> {
        self.judul("Pembahasan dan Rekomendasi")?;
        let text = "Rapat memeriksa setiap jabatan berdasarkan daftar nominatifnya dan memutuskan sebagai berikut. \
                    Calon ditulis menurut urutan rekomendasi.";
        self.flow.paragraph(&paragraf(text).keep_with_next())?;
        self.flow.gap(8.0);
        let mut tabel = TabelJabatan::new();
        for acara in &self.naskah.mata_acara {
            let (calon, mut uraian) = match &acara.keputusan {
                Keputusan::Direkomendasikan { calon, alasan } => {
                    (calon.as_slice(), vec![keterangan("Pertimbangan", alasan)])
                }
                Keputusan::Ditunda { alasan } => (&[][..], vec![keterangan("Ditunda", alasan)]),
            };
            uraian.extend(
                acara
                    .catatan
                    .iter()
                    .map(|catatan| keterangan("Catatan", catatan)),
            );
            uraian.extend(self.pemutus(acara));
            tabel.jabatan(
                &acara.jabatan,
                Some(hitungan(&acara.nominatif)),
                calon,
                uraian,
            );
        }
        self.flow.table(tabel.table())
    }

    /// Who took no part in the item, and how many decided, where that differs from the opening.
    fn pemutus(&self, acara: &MataAcara) -> Option<Paragraph> {
        if acara.mundur.is_empty() && acara.kuorum == self.naskah.kuorum {
            return None;
        }
        let mundur: Vec<_> = acara
            .mundur
            .iter()
            .map(|m| self.naskah.nama(m.nip))
            .collect();
        let mundur = match mundur.as_slice() {
            [] => String::new(),
            nama => format!("; tidak ikut memutuskan: {}", nama.join("; ")),
        };
        let hadir = angka_dan_kata(acara.kuorum.hadir as usize);
        let anggota = angka_dan_kata(acara.kuorum.anggota as usize);
        let uraian = bertitik(&format!("{hadir} dari {anggota} anggota{mundur}"));
        let tajuk = match &acara.keputusan {
            Keputusan::Direkomendasikan { .. } => "Diputuskan oleh",
            Keputusan::Ditunda { .. } => "Ditunda oleh",
        };
        Some(keterangan(tajuk, &uraian))
    }

    fn catatan(&mut self) -> Result<(), Error> {
        if self.naskah.peringatan.is_empty() {
            return Ok(());
        }
        self.judul("Catatan Rapat")?;
        self.semua(&bernomor(&self.naskah.peringatan))
    }

    fn pendapat_berbeda(&mut self) -> Result<(), Error> {
        self.judul("Pendapat Berbeda")?;
        if self.naskah.pendapat_berbeda.is_empty() {
            let text = "Tidak ada pendapat berbeda yang dicatat dalam rapat ini.";
            return self.flow.paragraph(&paragraf(text));
        }
        let pendapat: Vec<_> = self
            .naskah
            .pendapat_berbeda
            .iter()
            .map(|pendapat| format!("{}: {}", pendapat.nama, pendapat.uraian))
            .collect();
        self.semua(&bernomor(&pendapat))
    }

    fn kesimpulan(&mut self) -> Result<(), Error> {
        let acara = &self.naskah.mata_acara;
        let ditunda = acara
            .iter()
            .filter(|a| matches!(a.keputusan, Keputusan::Ditunda { .. }))
            .count();
        self.judul("Kesimpulan")?;
        self.flow.paragraph(&paragraf(format!(
            "Dari {} jabatan yang dibahas, {} jabatan direkomendasikan calonnya dan {} jabatan ditunda.",
            angka_dan_kata(acara.len()),
            angka_dan_kata(acara.len() - ditunda),
            angka_dan_kata(ditunda),
        )))
    }

    fn kerahasiaan(&mut self) -> Result<(), Error> {
        let n = self.naskah;
        self.judul("Kerahasiaan dan Distribusi")?;
        let dasar = n
            .dasar_kerahasiaan
            .as_ref()
            .map_or_else(String::new, |pasal| format!(" berdasarkan {pasal}"));
        let rangkap = n.salinan.map_or_else(String::new, |salinan| {
            format!(
                " dibuat dalam {} salinan bernomor,",
                angka_dan_kata(salinan.dari)
            )
        });
        let tujuan = if n.distribusi.is_empty() {
            "."
        } else {
            ", yaitu kepada:"
        };
        let text = paragraf(format!(
            "Hasil rapat ini bersifat rahasia{dasar}. Berita acara ini{rangkap} disimpan oleh sekretariat \
             {} dan hanya disampaikan kepada pihak yang berwenang{tujuan}",
            n.istilah_tim,
        ));
        self.flow.paragraph(&if n.distribusi.is_empty() {
            text
        } else {
            text.keep_with_next()
        })?;
        self.semua(&rincian(&n.distribusi))
    }

    fn penutup(&mut self) -> Result<(), Error> {
        let n = self.naskah;
        self.judul("Penutup")?;
        let text = paragraf(format!(
            "Rapat ditutup {}. Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh anggota yang \
             hadir untuk dipergunakan sebagaimana mestinya.",
            pukul(n.selesai, &n.zona),
        ));
        self.flow.paragraph(&text.keep_with_next())?;
        self.flow.gap(16.0);
        self.tanda_tangan()
    }

    /// Ketua and Sekretaris, then the members present in their order, two by two; all on one page.
    fn tanda_tangan(&mut self) -> Result<(), Error> {
        let n = self.naskah;
        let Some(pimpinan) = n.pimpinan() else {
            return Err(Error::PimpinanTidakHadir);
        };
        let selaku = match pimpinan.peran {
            Peran::Ketua => format!("Ketua {},", n.istilah_tim),
            _ => format!("Ketua Pengganti {},", n.istilah_tim),
        };
        let ketua = Penanda {
            selaku: &selaku,
            orang: &pimpinan.orang,
        };
        let (sekretaris, anggota): (Vec<_>, Vec<_>) = n
            .anggota_hadir()
            .filter(|a| a.orang.nip != pimpinan.orang.nip)
            .partition(|a| a.peran == Peran::Sekretaris);
        let selaku = format!("Sekretaris {},", n.istilah_tim);
        let sekretaris = sekretaris.first().map(|a| Penanda {
            selaku: &selaku,
            orang: &a.orang,
        });
        let anggota: Vec<_> = anggota
            .iter()
            .enumerate()
            .map(|(i, a)| (format!("{}. {},", i + 1, a.kedudukan()), &a.orang))
            .collect();

        let mut strips = vec![berdampingan(ketua, sekretaris)?];
        for pair in anggota.chunks(2) {
            let penanda: Vec<_> = pair
                .iter()
                .map(|(selaku, orang)| Penanda { selaku, orang })
                .collect();
            strips.push(berdampingan(penanda[0], penanda.get(1).copied())?);
        }
        let last = strips.len() - 1;
        for (i, mut strip) in strips.into_iter().enumerate() {
            strip.space_before = if i == 0 { 0.0 } else { 15.0 };
            strip.keep_with_next = i < last;
            self.flow.strip(strip);
        }
        Ok(())
    }

    fn judul(&mut self, judul: &str) -> Result<(), Error> {
        self.bagian += 1;
        self.flow
            .paragraph(&judul_bagian(ROMAWI[self.bagian - 1], judul))
    }

    fn semua(&mut self, paragraphs: &[Paragraph]) -> Result<(), Error> {
        paragraphs
            .iter()
            .try_for_each(|paragraph| self.flow.paragraph(paragraph))
    }
}

/// Sentences of their own, numbered.
fn bernomor(kalimat: &[String]) -> Vec<Paragraph> {
    kalimat
        .iter()
        .enumerate()
        .map(|(i, text)| butir(i + 1, &**text))
        .collect()
}

fn judul(style: Style, text: &str) -> Paragraph {
    Paragraph::new(Text::new(style, text))
        .aligned(Align::Centre)
        .leading(1.3)
        .keep_with_next()
}

/// How many of a list qualify, in one line.
fn hitungan(nominatif: &NominatifBeku) -> String {
    format!(
        "Daftar nominatif: {} memenuhi syarat, {} perlu verifikasi, {} tidak memenuhi syarat",
        nominatif.memenuhi, nominatif.perlu_verifikasi, nominatif.tidak_memenuhi
    )
}
