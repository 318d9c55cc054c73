//! The meeting: every act loads it, lets the domain decide, appends what happened, and answers with the whole.

mod tampil;
mod view;

use std::sync::Arc;

use chrono::NaiveTime;
use serde_json::json;
use sidang_domain::aturan::Aturan;
use sidang_domain::nominatif::DaftarNominatif;
use sidang_domain::penolakan::Penolakan;
use sidang_domain::peta_jabatan::KodeJabatan;
use sidang_domain::rapat::{
    Agenda, Jadwal, NominatifBeku, Peristiwa, Rapat, RapatId, UsulRekomendasi,
};
use sidang_domain::waktu::tanggal_panjang;
use sidang_store::Transaksi;

pub use view::*;

pub(crate) use self::tampil::{RapatTampil, baris_view, judul};
use crate::acak::{new_id, parse_id};
use crate::aturan::{find_aturan, ketentuan_rapat};
use crate::basis_data::Pencatat;
use crate::kepegawaian::parse_nip;
use crate::nominatif::{Acuan, CalonView, NominatifView, Rincian, find_calon, nominatif_view};
use crate::{Galat, Hasil, Konteks, Sidang};

impl Sidang {
    /// All meetings, the latest date first.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn list_rapat(&mut self) -> Hasil<Vec<RapatBarisView>> {
        Ok(self.load_rapat_all()?.iter().map(baris_view).collect())
    }

    /// Calls a meeting of the committee in force on its date, under the store's rule pack.
    ///
    /// # Errors
    /// Where no committee is recorded for that date, the pack is not yet in force, or the domain refuses.
    pub fn create_rapat(&mut self, baru: &RapatBaru, konteks: &Konteks) -> Hasil<RapatView> {
        let aturan = self.aturan_berlaku(baru.tanggal);
        if baru.tanggal < aturan.berlaku_sejak {
            return Err(Penolakan::new(
                "aturan_belum_berlaku",
                format!(
                    "{} belum berlaku pada {}.",
                    aturan.singkatan,
                    tanggal_panjang(baru.tanggal)
                ),
                &aturan.dasar_hukum,
                format!(
                    "Pilih tanggal rapat sejak {}, atau pasang paket aturan yang berlaku pada tanggal itu.",
                    tanggal_panjang(aturan.berlaku_sejak)
                ),
            )
            .into());
        }
        let ketentuan = ketentuan_rapat(&aturan);
        let tim = self
            .basisdata
            .read(|tx| tx.tim().current(baru.tanggal))?
            .ok_or_else(|| {
                Penolakan::new(
                    "tim_belum_ada",
                    format!(
                        "Belum ada tim dengan SK yang berlaku pada {}.",
                        tanggal_panjang(baru.tanggal)
                    ),
                    &ketentuan.tim,
                    "Catat susunan tim beserta nomor dan tanggal SK-nya.",
                )
            })?;
        let id = RapatId(new_id(konteks)?);
        let dibuat = Peristiwa::Dibuat {
            id,
            jadwal: Jadwal {
                tanggal: baru.tanggal,
                jam: baru.jam,
                zona: self.instansi.zona_waktu.clone(),
                tempat: baru.tempat.trim().to_owned(),
            },
            nomor: baru
                .nomor
                .as_deref()
                .map(str::trim)
                .filter(|n| !n.is_empty())
                .map(str::to_owned),
            tim: Box::new(tim),
            ketentuan: Box::new(ketentuan),
        };
        Rapat::call(dibuat.clone())?;
        let rapat = self.change(konteks, |tx, jejak| append(tx, jejak, konteks, id, &dibuat))?;
        self.show(&rapat)
    }

    /// One meeting.
    ///
    /// # Errors
    /// Where there is none of that id.
    pub fn get_rapat(&mut self, id: &str) -> Hasil<RapatView> {
        let rapat = self.load_rapat(id)?;
        self.show(&rapat)
    }

    /// Puts a post on the agenda: its nominative list is drawn up for the meeting's date, frozen and sealed.
    ///
    /// # Errors
    /// Where the pack refuses the post or the domain refuses the item.
    pub fn add_agenda(&mut self, id: &str, kode: &str, konteks: &Konteks) -> Hasil<RapatView> {
        let rapat = self.load_rapat(id)?;
        let acuan = Acuan {
            aturan: Some(&rapat.ketentuan().paket),
            ..rapat.jadwal().tanggal.into()
        };
        let (list, aturan) = self.draw_up(kode, acuan)?;
        let agenda = Agenda {
            jabatan: list.jabatan().clone(),
            nominatif: freeze(&list),
        };
        let event = Peristiwa::AgendaDitambah {
            agenda: Box::new(agenda),
        };
        rapat.clone().apply(event.clone())?;
        let rapat = self.change(konteks, |tx, jejak| {
            tx.rapat().put_nominatif(&list, &aturan)?;
            append(tx, jejak, konteks, rapat.id(), &event)
        })?;
        self.keep_beku(list);
        self.show(&rapat)
    }

    /// Takes a post off the agenda, before the opening.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn remove_agenda(&mut self, id: &str, kode: &str, konteks: &Konteks) -> Hasil<RapatView> {
        let jabatan = parse_kode(kode)?;
        self.happen(id, konteks, |_| Ok(Peristiwa::AgendaDihapus { jabatan }))
    }

    /// A member arrives; without an hour: now, or on another day than the meeting's the last hour on record.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn set_hadir(
        &mut self,
        id: &str,
        nip: &str,
        jam: Option<NaiveTime>,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let nip = parse_nip(nip)?;
        self.happen(id, konteks, |rapat| {
            Ok(Peristiwa::Hadir {
                nip,
                jam: hour(jam, rapat, konteks),
            })
        })
    }

    /// A member leaves.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn set_pergi(
        &mut self,
        id: &str,
        nip: &str,
        jam: Option<NaiveTime>,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let nip = parse_nip(nip)?;
        self.happen(id, konteks, |rapat| {
            Ok(Peristiwa::Pergi {
                nip,
                jam: hour(jam, rapat, konteks),
            })
        })
    }

    /// Takes back an arrival ticked by mistake, before the opening.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn cancel_hadir(&mut self, id: &str, nip: &str, konteks: &Konteks) -> Hasil<RapatView> {
        let nip = parse_nip(nip)?;
        self.happen(id, konteks, |_| Ok(Peristiwa::HadirDibatalkan { nip }))
    }

    /// A member steps back from one item for a conflict of interest.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn recuse(
        &mut self,
        id: &str,
        kode: &str,
        nip: &str,
        alasan: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let (jabatan, nip) = (parse_kode(kode)?, parse_nip(nip)?);
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::Mundur {
                jabatan,
                nip,
                alasan: alasan.to_owned(),
            })
        })
    }

    /// Opens the meeting; only with quorum.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn open_rapat(
        &mut self,
        id: &str,
        jam: Option<NaiveTime>,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        self.happen(id, konteks, |rapat| {
            Ok(Peristiwa::Dibuka {
                jam: hour(jam, rapat, konteks),
            })
        })
    }

    /// Recommends candidates for a post, the best first.
    ///
    /// # Errors
    /// Where the domain refuses: no quorum, too few candidates, one who does not qualify, no reasons.
    pub fn recommend(
        &mut self,
        id: &str,
        kode: &str,
        calon: &[String],
        alasan: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let jabatan = parse_kode(kode)?;
        let calon = calon
            .iter()
            .map(|nip| parse_nip(nip))
            .collect::<Hasil<Vec<_>>>()?;
        let usul = UsulRekomendasi {
            calon,
            alasan: alasan.to_owned(),
        };
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::Direkomendasikan { jabatan, usul })
        })
    }

    /// Postpones an item, with its reason.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn postpone(
        &mut self,
        id: &str,
        kode: &str,
        alasan: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let jabatan = parse_kode(kode)?;
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::Ditunda {
                jabatan,
                alasan: alasan.to_owned(),
            })
        })
    }

    /// Closes the meeting; nothing changes afterwards.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn close_rapat(
        &mut self,
        id: &str,
        jam: Option<NaiveTime>,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        self.happen(id, konteks, |rapat| {
            Ok(Peristiwa::Ditutup {
                jam: hour(jam, rapat, konteks),
            })
        })
    }

    /// The frozen list of an item, without evidence.
    ///
    /// # Errors
    /// Where meeting or item are unknown.
    pub fn get_nominatif_rapat(&mut self, id: &str, kode: &str) -> Hasil<NominatifView> {
        let list = self.beku_of(id, kode)?;
        let aturan = find_aturan(&self.pustaka, list.aturan()).ok();
        Ok(nominatif_view(&list, aturan.as_deref(), Rincian::Ringkas))
    }

    /// One candidate of the frozen list, with evidence.
    ///
    /// # Errors
    /// Where meeting, item or person are unknown.
    pub fn get_calon_rapat(&mut self, id: &str, kode: &str, nip: &str) -> Hasil<CalonView> {
        let list = self.beku_of(id, kode)?;
        let aturan = find_aturan(&self.pustaka, list.aturan()).ok();
        find_calon(&list, aturan.as_deref(), nip)
    }

    /// Lets the domain decide about an event and appends it.
    fn happen(
        &mut self,
        id: &str,
        konteks: &Konteks,
        event: impl FnOnce(&Rapat) -> Hasil<Peristiwa>,
    ) -> Hasil<RapatView> {
        let mut rapat = self.load_rapat(id)?;
        let event = event(&rapat)?;
        rapat.apply(event.clone())?;
        let rapat = self.change(konteks, |tx, jejak| {
            append(tx, jejak, konteks, rapat.id(), &event)
        })?;
        self.show(&rapat)
    }

    pub(crate) fn load_rapat(&mut self, id: &str) -> Hasil<Rapat> {
        let rapat = RapatId(parse_id("Rapat", id)?);
        self.basisdata
            .read(|tx| tx.rapat().load(rapat))?
            .ok_or_else(|| Galat::tidak_ada("Rapat", id))
    }

    pub(crate) fn load_rapat_all(&mut self) -> Hasil<Vec<Rapat>> {
        Ok(self.basisdata.read(|tx| tx.rapat().list())?)
    }

    /// The frozen list under a seal, kept once it was read.
    pub(crate) fn beku(&mut self, sidik: &str) -> Hasil<Arc<DaftarNominatif>> {
        if let Some(list) = self.beku.get(sidik) {
            return Ok(Arc::clone(list));
        }
        let list = self.basisdata.read(|tx| tx.rapat().nominatif(sidik))?;
        let list = list.ok_or_else(|| {
            sidang_store::Error::Rusak("daftar nominatif yang dikunci tidak ada".into())
        })?;
        Ok(self.keep_beku(list))
    }

    fn keep_beku(&mut self, list: DaftarNominatif) -> Arc<DaftarNominatif> {
        let list = Arc::new(list);
        self.beku
            .insert(list.sidik().to_string(), Arc::clone(&list));
        list
    }

    pub(crate) fn beku_of(&mut self, id: &str, kode: &str) -> Hasil<Arc<DaftarNominatif>> {
        let sidik = self
            .load_rapat(id)?
            .find_agenda(&parse_kode(kode)?)?
            .nominatif
            .sidik
            .clone();
        self.beku(&sidik)
    }

    /// The pack that a meeting was called under.
    pub(crate) fn aturan_rapat(&self, rapat: &Rapat) -> Hasil<Arc<Aturan>> {
        find_aturan(&self.pustaka, &rapat.ketentuan().paket)
    }

    fn show(&mut self, rapat: &Rapat) -> Hasil<RapatView> {
        let lists = self.beku_putusan(rapat)?;
        let events = self.basisdata.read(|tx| tx.rapat().events(rapat.id()))?;
        Ok(RapatTampil {
            rapat,
            lists: &lists,
            events: &events,
            aturan: &*self.aturan_rapat(rapat)?,
        }
        .view())
    }

    /// The frozen lists of the items on which candidates were recommended, by seal.
    pub(crate) fn beku_putusan(&mut self, rapat: &Rapat) -> Hasil<Vec<Arc<DaftarNominatif>>> {
        rapat
            .agenda()
            .iter()
            .filter(|a| rapat.putusan(&a.jabatan.kode).is_some())
            .map(|a| self.beku(&a.nominatif.sidik))
            .collect()
    }
}

fn append(
    tx: &Transaksi<'_>,
    jejak: &Pencatat<'_, '_>,
    konteks: &Konteks,
    id: RapatId,
    event: &Peristiwa,
) -> Hasil<Rapat> {
    let rapat = tx.rapat().append(id, event, konteks.waktu, &jejak.pelaku)?;
    jejak.note("rapat.peristiwa", id.0.to_string(), json!(event))?;
    Ok(rapat)
}

fn freeze(list: &DaftarNominatif) -> NominatifBeku {
    use sidang_domain::kelayakan::Hasil as H;
    let jumlah = crate::nominatif::count(list);
    NominatifBeku {
        sidik: list.sidik().to_string(),
        per: list.per(),
        aturan: list.aturan().to_owned(),
        memenuhi: list
            .dengan_hasil(H::Memenuhi)
            .map(|c| c.profil.nip)
            .collect(),
        perlu_verifikasi: jumlah.perlu_verifikasi,
        tidak_memenuhi: jumlah.tidak_memenuhi,
    }
}

/// The hour as given; else now on the meeting's day, and on another day the last hour on record.
fn hour(given: Option<NaiveTime>, rapat: &Rapat, konteks: &Konteks) -> NaiveTime {
    given.unwrap_or_else(|| {
        if konteks.hari_ini() == rapat.jadwal().tanggal {
            konteks.jam()
        } else {
            rapat.jam_terakhir()
        }
    })
}

fn parse_kode(kode: &str) -> Hasil<KodeJabatan> {
    KodeJabatan::parse(kode).ok_or_else(|| Galat::tidak_ada("Jabatan dengan kode", kode))
}
