//! Issuing the documents of a meeting that are set from templates: attendance lists, nominative lists, declarations
//! of conflicts, and the decision on a substitute chair. Issued again, each is the same document until what it says
//! has changed; then it is a further version.

use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::Value;
use sidang_documents::templat::Catatan;
use sidang_domain::naskah::JenisNaskah;
use sidang_domain::nominatif::DaftarNominatif;
use sidang_domain::rapat::Rapat;
use sidang_domain::tim::{Anggota, PenetapanKetua};
use sidang_store::naskah::NaskahTersimpan;

use super::cetak_rapat::Bahan;
use super::naskah_rapat::require;
use super::{Cetakan, TerbitanView, catatan_rapat, kop_jenis};
use crate::rapat::judul;
use crate::{Hasil, Konteks, Sidang};

/// A record with what its document is known by.
struct Rekaman {
    nomor: Option<String>,
    tanggal: NaiveDate,
    kunci: Option<String>,
    perihal: String,
    catatan: Catatan,
}

impl Sidang {
    /// Issues the attendance list of every day of a meeting.
    ///
    /// # Errors
    /// Where nobody came yet.
    pub fn issue_daftar_hadir(&mut self, rapat: &str, konteks: &Konteks) -> Hasil<TerbitanView> {
        let rapat = self.load_rapat(rapat)?;
        require(&rapat, JenisNaskah::DaftarHadir)?;
        let days = catatan_rapat::hari_hadir(&rapat);
        let several = days.len() > 1;
        self.issue_records(&rapat, JenisNaskah::DaftarHadir, konteks, |bahan| {
            let record = |hari: NaiveDate| Rekaman {
                nomor: None,
                tanggal: hari,
                kunci: several.then(|| hari.to_string()),
                perihal: format!("Daftar Hadir {}", judul(bahan.rapat)),
                catatan: catatan_rapat::daftar_hadir(bahan, hari),
            };
            days.into_iter().map(record).collect()
        })
    }

    /// Issues the frozen nominative list of every post on a meeting's agenda.
    ///
    /// # Errors
    /// Where no item has one.
    pub fn issue_daftar_nominatif(
        &mut self,
        rapat: &str,
        konteks: &Konteks,
    ) -> Hasil<TerbitanView> {
        let rapat = self.load_rapat(rapat)?;
        require(&rapat, JenisNaskah::DaftarNominatif)?;
        let lists = self.beku_agenda(&rapat)?;
        self.issue_records(&rapat, JenisNaskah::DaftarNominatif, konteks, |bahan| {
            let record = |list: &Arc<DaftarNominatif>| Rekaman {
                nomor: None,
                tanggal: list.per(),
                kunci: Some(list.jabatan().kode.as_str().to_owned()),
                perihal: format!("Daftar Nominatif {}", list.jabatan().nama),
                catatan: catatan_rapat::daftar_nominatif(bahan, list),
            };
            lists.iter().map(record).collect()
        })
    }

    /// Issues the declaration of every member who declared.
    ///
    /// # Errors
    /// Where nobody declared yet.
    pub fn issue_deklarasi(&mut self, rapat: &str, konteks: &Konteks) -> Hasil<TerbitanView> {
        let rapat = self.load_rapat(rapat)?;
        require(&rapat, JenisNaskah::DeklarasiKonflik)?;
        self.issue_records(&rapat, JenisNaskah::DeklarasiKonflik, konteks, |bahan| {
            let people = bahan.rapat.tim().orang().iter();
            let record = |a: &Anggota| {
                Some(Rekaman {
                    nomor: None,
                    tanggal: bahan.rapat.jadwal().tanggal,
                    kunci: Some(a.nip.to_string()),
                    perihal: format!("Deklarasi Konflik Kepentingan {}", a.nama),
                    catatan: catatan_rapat::deklarasi(bahan, a)?,
                })
            };
            people.filter_map(record).collect()
        })
    }

    /// Issues the decision by which a member chairs in the place of the one whom the decree names (RPT-06), under
    /// the number and date that were recorded.
    ///
    /// # Errors
    /// Where the chair was not replaced.
    pub fn issue_penetapan_ketua(&mut self, rapat: &str, konteks: &Konteks) -> Hasil<TerbitanView> {
        let rapat = self.load_rapat(rapat)?;
        require(&rapat, JenisNaskah::PenetapanKetua)?;
        self.issue_records(&rapat, JenisNaskah::PenetapanKetua, konteks, |bahan| {
            let penetapan = bahan.rapat.tim().ketua_pengganti();
            let record = |penetapan: &PenetapanKetua| Rekaman {
                nomor: Some(penetapan.nomor.clone()),
                tanggal: penetapan.tanggal,
                kunci: None,
                perihal: "Penetapan Ketua Pengganti".to_owned(),
                catatan: catatan_rapat::penetapan_ketua(bahan, penetapan),
            };
            penetapan.map(record).into_iter().collect()
        })
    }

    /// Issues what is new among the records of a kind, and shows what was issued before.
    fn issue_records(
        &mut self,
        rapat: &Rapat,
        jenis: JenisNaskah,
        konteks: &Konteks,
        records: impl FnOnce(Bahan<'_>) -> Vec<Rekaman>,
    ) -> Hasil<TerbitanView> {
        let berlaku = self.templat(jenis)?;
        let tata = self.get_tata_naskah()?;
        let aturan = self.aturan_rapat(rapat)?;
        let lists = self.beku_agenda(rapat)?;
        let bahan = Bahan {
            rapat,
            instansi: &self.instansi,
            lambang: &self.lambang,
            aturan: &aturan,
            lists: &lists,
        };
        let kop = kop_jenis(jenis, &self.instansi, &self.lambang, &aturan);
        let records = records(bahan);
        let issued = self.issued(rapat, jenis)?;
        let mut naskah = Vec::new();
        let mut baru = Vec::new();
        for r in records {
            let isi = serde_json::to_value(&r.catatan).expect("a record is plain data");
            let latest = latest(&issued, &r);
            if let Some(known) = latest
                && self.says(known, &isi)?
            {
                naskah.push(super::terbit::shown_view(known, rapat));
                continue;
            }
            baru.push(Cetakan {
                jenis,
                nomor: r.nomor,
                versi: latest.map_or(1, |known| known.naskah.versi + 1),
                tanggal: r.tanggal,
                kunci: r.kunci,
                perihal: r.perihal,
                tujuan: None,
                cetak: berlaku.templat.cetak(&r.catatan, &tata, &kop)?,
                isi: Some(isi),
                templat: Some(berlaku.sidik.clone()),
            });
        }
        let mut terbitan = TerbitanView::all_new(Vec::new());
        if !baru.is_empty() {
            terbitan = TerbitanView::all_new(self.keep(Some(rapat), baru, konteks)?);
        }
        terbitan.naskah.splice(0..0, naskah);
        Ok(terbitan)
    }

    /// The frozen lists of the items, in the agenda's order.
    fn beku_agenda(&mut self, rapat: &Rapat) -> Hasil<Vec<Arc<DaftarNominatif>>> {
        let items = rapat.agenda().iter();
        items
            .filter_map(|item| item.nominatif())
            .map(|nominatif| self.beku(&nominatif.sidik))
            .collect()
    }

    /// Whether a document was made from this very record. One with a number is made once.
    fn says(&mut self, known: &NaskahTersimpan, isi: &Value) -> Hasil<bool> {
        if known.naskah.nomor.is_some() {
            return Ok(true);
        }
        let id = known.naskah.id;
        let record = self.basisdata.read(|tx| tx.naskah().catatan(id))?;
        Ok(record.as_ref() == Some(isi))
    }
}

/// The latest version of what is known by the same number or key.
fn latest<'n>(issued: &'n [NaskahTersimpan], r: &Rekaman) -> Option<&'n NaskahTersimpan> {
    issued
        .iter()
        .filter(|n| n.naskah.nomor == r.nomor && n.naskah.kunci == r.kunci)
        .max_by_key(|n| n.naskah.versi)
}
