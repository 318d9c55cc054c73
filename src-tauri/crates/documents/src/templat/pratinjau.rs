//! A template looked at while it is written: its document about a made-up record.

use std::sync::Arc;

use sidang_domain::naskah::{JenisNaskah, TataNaskah};

use super::isi::Lingkup;
use super::skema::Skema;
use super::susun::gaya;
use super::{Istilah, JenisTemplat, Teks, Templat};
use crate::bagian::gaya::{ISI, KECIL, judul_bagian, paragraf_kaya};
use crate::bagian::kop::Kop;
use crate::bagian::lembar::Lembar;
use crate::typeset::flow::Flow;
use crate::typeset::paragraph::Paragraph;
use crate::typeset::sheet::Cetak;
use crate::typeset::text::Text;
use crate::{Error, contoh};

/// Above the sentences that follow the document.
const SEMUA_KALIMAT: &str = "Semua kalimat templat ini, juga yang dipakai dalam keadaan lain";

impl Templat {
    /// Prints a made-up document. One whose layout stands in code is followed by all of its sentences, since no one
    /// record has use for each.
    ///
    /// # Errors
    /// As [`Templat::cetak`].
    pub fn cetak_contoh(
        &self,
        skema: &Skema,
        tata: &TataNaskah,
        kop: &Kop,
    ) -> Result<Cetak, Error> {
        match self.lembar_contoh(skema, tata, kop)? {
            None => self.cetak(&skema.contoh(), tata, kop),
            Some(mut lembar) => {
                self.daftar_kalimat(skema, &mut lembar.flow)?;
                lembar.print()
            }
        }
    }

    /// The made-up document of a kind whose layout stands in code.
    fn lembar_contoh(
        &self,
        skema: &Skema,
        tata: &TataNaskah,
        kop: &Kop,
    ) -> Result<Option<Lembar>, Error> {
        let (templat, kop) = (self.clone(), kop.clone());
        if skema.jenis == JenisTemplat::Istilah.kode() {
            let istilah = Arc::new(Istilah::new(self)?);
            let mut naskah = contoh::surat();
            naskah.templat = naskah.templat.dengan_istilah(istilah);
            naskah.surat.kop = kop;
            return naskah.lembar(tata).map(Some);
        }
        let lembar = match JenisNaskah::dari_kode(skema.jenis) {
            Some(JenisNaskah::Undangan) => {
                let mut naskah = contoh::undangan(5, 3);
                (naskah.templat, naskah.surat.kop) = (templat, kop);
                naskah.lembar(tata)
            }
            Some(JenisNaskah::SuratRekomendasi) => {
                let mut naskah = contoh::surat();
                (naskah.templat, naskah.surat.kop) = (templat, kop);
                naskah.lembar(tata)
            }
            Some(JenisNaskah::BeritaAcara) => {
                let mut naskah = contoh::berita_acara(4);
                (naskah.templat, naskah.kop) = (templat, kop);
                naskah.lembar(tata)
            }
            Some(JenisNaskah::BeritaAcaraPenundaan) => {
                let mut naskah = contoh::penundaan(4);
                (naskah.templat, naskah.kop) = (templat, kop);
                naskah.lembar(tata)
            }
            Some(JenisNaskah::ProfilCalon) => {
                let mut naskah = contoh::profil();
                (naskah.templat, naskah.kop) = (templat, kop);
                naskah.lembar(tata)
            }
            _ => return Ok(None),
        };
        lembar.map(Some)
    }

    fn daftar_kalimat(&self, skema: &Skema, flow: &mut Flow) -> Result<(), Error> {
        flow.new_page();
        flow.paragraph(&judul_bagian("", SEMUA_KALIMAT).left(0.0))?;
        let contoh = skema.contoh();
        let luar = Lingkup::new(&contoh);
        for kalimat in &skema.kalimat {
            let Some(teks) = self.kalimat.get(kalimat.nama) else {
                continue;
            };
            let label = format!("{} ({})", kalimat.nama, kalimat.label);
            let label = Paragraph::new(Text::new(KECIL, label));
            flow.paragraph(&label.after(1.0).keep_with_next())?;
            let sendiri = kalimat.contoh();
            let dalam = luar.butir(&sendiri, 1);
            let bagian = teks.iter().map(|teks: &Teks| dalam.kalimat(teks));
            let mut isi = Vec::new();
            for (i, bagian) in bagian.enumerate() {
                if i > 0 {
                    isi.push((" | ".to_owned(), false));
                }
                isi.extend(bagian?);
            }
            flow.paragraph(&paragraf_kaya(gaya(ISI, isi)))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;
    use crate::templat::{Bagian, Bidang, JenisBidang, bawaan, skema_rapat};

    /// Kinds laid out by code.
    fn tersusun_tetap() -> impl Iterator<Item = (JenisNaskah, Skema)> {
        let semua = JenisNaskah::SEMUA.into_iter();
        let berskema = semua.filter_map(|jenis| Some((jenis, skema_rapat(jenis)?)));
        berskema.filter(|(_, skema)| !skema.tersusun_templat())
    }

    /// Every printable field as a placeholder, those that may be empty in brackets.
    fn semua_isian(awal: &str, bidang: &[Bidang], boleh: bool, hasil: &mut String) {
        for b in bidang {
            let nama = format!("{awal}{}", b.nama);
            let boleh = boleh || !b.wajib;
            match &b.jenis {
                JenisBidang::Catatan(dalam) => {
                    semua_isian(&format!("{nama}."), dalam, boleh, hasil);
                }
                _ if boleh => write!(hasil, "[{{{nama}}}] ").unwrap(),
                _ => write!(hasil, "{{{nama}}} ").unwrap(),
            }
        }
    }

    #[test]
    fn catatan_naskah_mengisi_setiap_isian_yang_boleh_disebut_kalimatnya() {
        let mut diperiksa = 0;
        for (jenis, skema) in tersusun_tetap() {
            let mut sumber = format!(
                "jenis = \"{jenis}\"\nnama = \"Uji\"\n[kalimat]\n",
                jenis = jenis.kode()
            );
            let mut umum = String::new();
            semua_isian("", &skema.bidang, false, &mut umum);
            for kalimat in &skema.kalimat {
                // A page of its own is too narrow for everything at every place.
                let mut isi = String::new();
                if jenis != JenisNaskah::ProfilCalon || ["kaki", "keadaan"].contains(&kalimat.nama)
                {
                    isi.clone_from(&umum);
                }
                semua_isian("", &kalimat.bidang, false, &mut isi);
                let nama = kalimat.nama;
                let teks = format!("'{isi}'");
                let banyak = match kalimat.bagian {
                    Bagian::Satu => 1,
                    Bagian::Tepat(n) => n,
                    Bagian::Beberapa => 2,
                };
                let teks = vec![teks; banyak].join(", ");
                writeln!(sumber, "{nama} = [{teks}]").unwrap();
            }
            let templat = Templat::parse(&sumber).unwrap();
            assert_eq!(templat.check(&skema), [], "{jenis:?}");
            templat
                .cetak_contoh(&skema, &TataNaskah::default(), &Kop::default())
                .unwrap_or_else(|e| panic!("{jenis:?}: {e}"));
            diperiksa += 1;
        }
        assert_eq!(diperiksa, 5);
    }

    #[test]
    fn pratinjau_memuat_naskah_dan_setiap_kalimat() {
        for (jenis, skema) in tersusun_tetap() {
            let templat = Templat::parse(bawaan(jenis)).unwrap();
            let (tata, kop) = (TataNaskah::default(), Kop::default());
            let mut lembar = templat.lembar_contoh(&skema, &tata, &kop).unwrap().unwrap();
            let naskah = lembar.flow.height();
            templat.daftar_kalimat(&skema, &mut lembar.flow).unwrap();
            assert!(naskah > 0.0 && lembar.flow.height() > naskah, "{jenis:?}");
            let strips = lembar.flow.into_strips();
            let teks: Vec<_> = strips
                .iter()
                .map(crate::typeset::strip::Strip::text)
                .collect();
            let teks = teks
                .join(" ")
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            for kalimat in &skema.kalimat {
                assert!(teks.contains(kalimat.nama), "{jenis:?}: {}", kalimat.nama);
            }
        }
    }
}
