//! The agenda: items of every kind, proposals, locking, invitation.

use std::sync::Arc;

use chrono::NaiveDate;
use sidang_domain::aturan::Aturan;
use sidang_domain::kepegawaian::{Nip, RekamPegawai};
use sidang_domain::nominatif::DaftarNominatif;
use sidang_domain::rapat::{
    KunciAcara, MataAcara, OrangAcara, Perihal, Peristiwa, Rapat, Undangan,
};
use sidang_store::rapat::RapatKini;

use super::beku::freeze;
use super::isian::parse_kunci;
use super::{KetuaPenggantiIsian, RapatView, UsulanIsian};
use crate::kepegawaian::parse_nip;
use crate::nominatif::Acuan;
use crate::{Galat, Hasil, Konteks, Sidang};

impl Sidang {
    /// Puts a post on the agenda: its nominative list is drawn up for the meeting's date, frozen and sealed.
    ///
    /// # Errors
    /// Where the pack refuses the post, or knows no open candidacy and the post is filled by one, or the domain
    /// refuses the item.
    pub fn add_agenda(
        &mut self,
        id: &str,
        kode: &str,
        pencalonan_terbuka: bool,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let kini = self.load_kini(id)?;
        let (list, aturan) = self.draw_up_for(&kini.rapat, kode, pencalonan_terbuka)?;
        let agenda = MataAcara::pengisian(
            list.jabatan().clone(),
            freeze(&list, &aturan),
            pencalonan_terbuka,
        );
        let event = Peristiwa::AgendaDitambah {
            agenda: Box::new(agenda),
        };
        self.happen_on_list(kini, event, (list, aturan), konteks)
    }

    /// Puts one person's transfer on the agenda.
    ///
    /// # Errors
    /// Where the person is not in the register or the domain refuses.
    pub fn add_mutasi(
        &mut self,
        id: &str,
        nip: &str,
        tujuan: &str,
        uraian: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let nip = parse_nip(nip)?;
        let orang = self.person_of(id, nip)?;
        let perihal = Perihal::PertimbanganMutasi {
            orang,
            tujuan: tujuan.trim().to_owned(),
            uraian: uraian.trim().to_owned(),
        };
        self.add_item(id, |_| KunciAcara::mutasi(nip), perihal, konteks)
    }

    /// Puts one person's release from the present post on the agenda.
    ///
    /// # Errors
    /// Where the person is not in the register or the domain refuses.
    pub fn add_pemberhentian(
        &mut self,
        id: &str,
        nip: &str,
        uraian: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let nip = parse_nip(nip)?;
        let orang = self.person_of(id, nip)?;
        let perihal = Perihal::Pemberhentian {
            dari: orang.jabatan.clone(),
            orang,
            uraian: uraian.trim().to_owned(),
        };
        self.add_item(id, |_| KunciAcara::pemberhentian(nip), perihal, konteks)
    }

    /// Puts anything else on the agenda.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn add_lainnya(
        &mut self,
        id: &str,
        judul: &str,
        uraian: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let perihal = Perihal::Lainnya {
            judul: judul.trim().to_owned(),
            uraian: uraian.trim().to_owned(),
        };
        self.add_item(id, next_other, perihal, konteks)
    }

    /// Takes an item off the agenda, before the opening.
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn remove_agenda(&mut self, id: &str, acara: &str, konteks: &Konteks) -> Hasil<RapatView> {
        let acara = parse_kunci(acara)?;
        self.happen(id, konteks, |_| Ok(Peristiwa::AgendaDihapus { acara }))
    }

    /// Links a unit's proposal to an item (RPT-12).
    ///
    /// # Errors
    /// Where the domain refuses: a date after the meeting, no number, or the same letter twice.
    pub fn link_usulan(
        &mut self,
        id: &str,
        acara: &str,
        usulan: &UsulanIsian,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let (acara, usulan) = (parse_kunci(acara)?, usulan.read()?);
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::UsulanDitautkan { acara, usulan })
        })
    }

    /// Draws the list of a post up again from today's data and freezes it in place of the earlier.
    ///
    /// # Errors
    /// Where the agenda is locked, the item has no list, or the pack refuses.
    pub fn refresh_nominatif(
        &mut self,
        id: &str,
        acara: &str,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let kini = self.load_kini(id)?;
        let item = kini.rapat.find_agenda(&parse_kunci(acara)?)?.clone();
        let (list, aturan) = self
            .draw_up_again(&kini.rapat, &item)?
            .ok_or_else(without_list)?;
        let event = Peristiwa::NominatifDisusunUlang {
            acara: item.kunci,
            nominatif: freeze(&list, &aturan),
        };
        self.happen_on_list(kini, event, (list, aturan), konteks)
    }

    /// Locks the agenda: what the members are invited to. Every list is drawn up again from today's data; those that
    /// differ are frozen anew, all in one transaction.
    ///
    /// # Errors
    /// Where the agenda is empty or locked, or a list can no longer be drawn up.
    pub fn lock_agenda(&mut self, id: &str, konteks: &Konteks) -> Hasil<RapatView> {
        let kini = self.load_kini(id)?;
        kini.rapat.clone().apply(Peristiwa::AgendaDikunci)?;
        let (mut events, mut lists) = (Vec::new(), Vec::new());
        for item in kini.rapat.agenda() {
            let Some((list, aturan)) = self.draw_up_again(&kini.rapat, item)? else {
                continue;
            };
            let same = item
                .nominatif()
                .is_some_and(|beku| beku.sidik == list.sidik().to_string());
            if !same {
                events.push(Peristiwa::NominatifDisusunUlang {
                    acara: item.kunci.clone(),
                    nominatif: freeze(&list, &aturan),
                });
                lists.push((list, aturan));
            }
        }
        events.push(Peristiwa::AgendaDikunci);
        self.record(kini, &events, lists, konteks, |_, _, _| Ok(()))
    }

    /// Opens a locked agenda again, before the meeting.
    ///
    /// # Errors
    /// Where it is not locked, the reason is blank, or the meeting was opened.
    pub fn unlock_agenda(&mut self, id: &str, alasan: &str, konteks: &Konteks) -> Hasil<RapatView> {
        let alasan = alasan.to_owned();
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::AgendaDibukaKembali { alasan })
        })
    }

    /// Records the invitation that went out.
    ///
    /// # Errors
    /// Where the agenda is not locked, or number or date do not fit.
    pub fn invite(
        &mut self,
        id: &str,
        nomor: &str,
        tanggal: NaiveDate,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let undangan = Undangan {
            nomor: nomor.to_owned(),
            tanggal,
        };
        self.happen(id, konteks, |_| Ok(Peristiwa::Diundang { undangan }))
    }

    /// Records that a member was made chair, the chair being permanently prevented (RPT-06).
    ///
    /// # Errors
    /// Where the domain refuses.
    pub fn replace_ketua(
        &mut self,
        id: &str,
        penetapan: &KetuaPenggantiIsian,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        let penetapan = penetapan.read()?;
        self.happen(id, konteks, |_| {
            Ok(Peristiwa::KetuaDigantikan { penetapan })
        })
    }

    /// The list of a post for a meeting: per its date, under its pack.
    fn draw_up_for(
        &mut self,
        rapat: &Rapat,
        kode: &str,
        pencalonan_terbuka: bool,
    ) -> Hasil<(DaftarNominatif, Arc<Aturan>)> {
        let acuan = Acuan {
            per: rapat.jadwal().tanggal,
            aturan: Some(&rapat.ketentuan().paket),
            pencalonan_terbuka,
        };
        self.draw_up(kode, acuan)
    }

    /// The list of an item from today's data; none where it has no list.
    pub(super) fn draw_up_again(
        &mut self,
        rapat: &Rapat,
        item: &MataAcara,
    ) -> Hasil<Option<(DaftarNominatif, Arc<Aturan>)>> {
        let Perihal::PengisianJabatan {
            jabatan,
            pencalonan_terbuka,
            ..
        } = &item.perihal
        else {
            return Ok(None);
        };
        self.draw_up_for(rapat, jabatan.kode.as_str(), *pencalonan_terbuka)
            .map(Some)
    }

    /// Lets an event happen that rests on a list, which is frozen with it.
    pub(super) fn happen_on_list(
        &mut self,
        kini: RapatKini,
        event: Peristiwa,
        list: (DaftarNominatif, Arc<Aturan>),
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        self.record(kini, &[event], vec![list], konteks, |_, _, _| Ok(()))
    }

    fn add_item(
        &mut self,
        id: &str,
        kunci: impl FnOnce(&Rapat) -> KunciAcara,
        perihal: Perihal,
        konteks: &Konteks,
    ) -> Hasil<RapatView> {
        self.happen(id, konteks, |rapat| {
            Ok(Peristiwa::AgendaDitambah {
                agenda: Box::new(MataAcara {
                    kunci: kunci(rapat),
                    perihal,
                    usulan: Vec::new(),
                }),
            })
        })
    }

    /// The person as the register has them on the meeting's date.
    fn person_of(&mut self, id: &str, nip: Nip) -> Hasil<OrangAcara> {
        let per = self.load_rapat(id)?.jadwal().tanggal;
        let rekam = self.basisdata.read(|tx| tx.kepegawaian().find(nip))?;
        rekam
            .map(|rekam| person(&rekam, per))
            .ok_or_else(|| Galat::tidak_ada("Pegawai dengan NIP", nip.as_str()))
    }
}

fn person(rekam: &RekamPegawai, per: NaiveDate) -> OrangAcara {
    let held = rekam.jabatan_pada(per);
    let kini = rekam.pegawai.jabatan.as_ref();
    let (jabatan, unit) = held
        .map(|j| (j.nama.clone(), j.unit_kerja.clone()))
        .or_else(|| kini.map(|j| (j.nama.clone(), j.unit_kerja.clone())))
        .unwrap_or_default();
    OrangAcara {
        nip: rekam.pegawai.nip,
        nama: rekam.pegawai.nama.to_string(),
        golongan: rekam.pegawai.golongan,
        jabatan,
        unit,
    }
}

/// The first key of other items that no item bears.
fn next_other(rapat: &Rapat) -> KunciAcara {
    let taken = |kunci: &KunciAcara| rapat.agenda().iter().any(|a| a.kunci == *kunci);
    (1..=rapat.agenda().len() + 1)
        .map(KunciAcara::lainnya)
        .find(|kunci| !taken(kunci))
        .expect("one key more than there are items")
}

pub(super) fn without_list() -> Galat {
    Galat::masukan(
        "tanpa_daftar_nominatif",
        "Mata acara ini tidak memakai daftar nominatif.",
        "Susun ulang hanya daftar nominatif pengisian jabatan.",
    )
}
