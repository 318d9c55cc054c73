//! Who is there, who is not and why, and who steps back.

use chrono::NaiveTime;

use super::tolak::{KONFLIK, TIDAK_SURUT, out_of_order, required_reason, required_text};
use super::{Mundur, Rapat, Tahap};
use crate::kepegawaian::Nip;
use crate::penolakan::Penolakan;
use crate::rapat::{CaraHadir, Hubungan, Konflik, KunciAcara, Sesi};

impl Rapat {
    pub(super) fn arrive(
        &mut self,
        nip: Nip,
        jam: NaiveTime,
        cara: CaraHadir,
    ) -> Result<(), Penolakan> {
        let nama = self.require_member(nip)?.nama.clone();
        if self.kehadiran.is_present(nip) {
            return Err(out_of_order(&format!("{nama} sudah tercatat hadir.")));
        }
        self.require_allowed(&cara)?;
        self.require_after_last(nip, jam)?;
        self.kehadiran.arrive(nip, self.hari(), jam, cara);
        self.berhalangan.remove(&nip);
        Ok(())
    }

    fn require_allowed(&self, cara: &CaraHadir) -> Result<(), Penolakan> {
        let (allowed, kode, pesan, saran) = match cara {
            CaraHadir::Langsung => return Ok(()),
            CaraHadir::Daring => (
                &self.ketentuan.daring,
                "daring_tidak_diatur",
                "Kehadiran daring tidak diatur, sehingga tidak dihitung.",
                "Catat hanya yang hadir di tempat rapat, atau pasang paket aturan yang membolehkannya.",
            ),
            CaraHadir::Wakil { nama } => {
                required_text(
                    "wakil_kosong",
                    nama,
                    "Nama yang mewakili belum diisi.",
                    "Isi nama dan kedudukan yang mewakili.",
                )?;
                (
                    &self.ketentuan.wakil,
                    "wakil_tidak_boleh",
                    "Kehadiran anggota tidak dapat diwakilkan.",
                    "Catat anggota itu berhalangan beserta alasannya.",
                )
            }
        };
        if !allowed.nilai {
            return Err(Penolakan::new(kode, pesan, &allowed.dasar, saran));
        }
        match cara {
            CaraHadir::Wakil { nama } => self.require_one_person(nama),
            _ => Ok(()),
        }
    }

    /// A proxy is one person: nobody of the committee, and nobody who attends for another member already.
    fn require_one_person(&self, wakil: &str) -> Result<(), Penolakan> {
        let person = |text: &str| text.trim().to_lowercase();
        let mut committee = self.tim.orang().iter().map(|a| person(&a.nama));
        let mut proxies = self.kehadiran.now().filter_map(|s| match &s.cara {
            CaraHadir::Wakil { nama } => Some(person(nama)),
            _ => None,
        });
        let wanted = person(wakil);
        if committee.any(|n| n == wanted) || proxies.any(|n| n == wanted) {
            return Err(Penolakan::new(
                "wakil_sudah_dihitung",
                format!("{} tidak dapat dihitung dua kali.", wakil.trim()),
                &self.ketentuan.wakil.dasar,
                "Catat wakil lain, atau catat anggota itu berhalangan beserta alasannya.",
            ));
        }
        Ok(())
    }

    pub(super) fn leave(&mut self, nip: Nip, jam: NaiveTime) -> Result<(), Penolakan> {
        let nama = self.require_member(nip)?.nama.clone();
        if !self.kehadiran.is_present(nip) {
            return Err(out_of_order(&format!("{nama} tidak sedang hadir.")));
        }
        self.require_after_last(nip, jam)?;
        self.kehadiran.leave(nip, jam);
        Ok(())
    }

    pub(super) fn untick(&mut self, nip: Nip) -> Result<(), Penolakan> {
        let another_day = match (self.tahap, self.pertemuan.last()) {
            (Tahap::Diskors { sampai }, Some(last)) => sampai > last.tanggal,
            _ => false,
        };
        if !another_day {
            self.require_preparing(
                "Kehadiran sesudah rapat dibuka tidak dihapus; catat waktu perginya.",
            )?;
        }
        self.require_member(nip)?;
        let hari = self.hari();
        self.kehadiran.forget(nip, hari);
        Ok(())
    }

    pub(super) fn excuse(&mut self, nip: Nip, alasan: &str) -> Result<(), Penolakan> {
        let nama = self.require_member(nip)?.nama.clone();
        if self.kehadiran.is_present(nip) {
            return Err(out_of_order(&format!(
                "{nama} sedang hadir, sehingga tidak dicatat berhalangan."
            )));
        }
        let alasan = required_reason(alasan, "Ketidakhadiran dicatat beserta alasannya.")?;
        self.berhalangan.insert(nip, alasan);
        Ok(())
    }

    pub(super) fn declare(&mut self, nip: Nip, konflik: Vec<Konflik>) -> Result<(), Penolakan> {
        let nama = self.require_member(nip)?.nama.clone();
        for k in &konflik {
            if k.hubungan == Hubungan::Lainnya {
                required_reason(&k.uraian, "Hubungan lain harus diuraikan.")?;
            }
        }
        let decided = self
            .agenda
            .iter()
            .filter(|a| konflik.iter().any(|k| self.is_party(&a.kunci, k.calon)))
            .find(|a| self.took_part(&a.kunci, nip));
        if let Some(item) = decided {
            return Err(already_decided(&nama, item.judul()));
        }
        let declared = self.deklarasi.entry(nip).or_default();
        for k in konflik {
            let known = declared
                .iter()
                .any(|d| d.calon == k.calon && d.hubungan == k.hubungan);
            if !known {
                declared.push(Konflik {
                    uraian: k.uraian.trim().to_owned(),
                    ..k
                });
            }
        }
        Ok(())
    }

    pub(super) fn recuse(
        &mut self,
        kunci: KunciAcara,
        nip: Nip,
        alasan: &str,
    ) -> Result<(), Penolakan> {
        let nama = self.require_member(nip)?.nama.clone();
        let judul = self.find_agenda(&kunci)?.judul().to_owned();
        let alasan = required_reason(
            alasan,
            "Pengunduran diri karena konflik kepentingan harus disertai alasan.",
        )?;
        if self.has_recused(&kunci, nip) {
            return Err(out_of_order(&format!(
                "{nama} sudah mundur dari mata acara ini."
            )));
        }
        if self.took_part(&kunci, nip) {
            return Err(already_decided(&nama, &judul));
        }
        self.jalannya
            .entry(kunci)
            .or_default()
            .mundur
            .push(Mundur { nip, alasan });
        Ok(())
    }

    /// Whether the member took part in the decision that stands, or his scores went before it. Who was there when the
    /// item was put off may still step back: nothing was decided.
    fn took_part(&self, kunci: &KunciAcara, nip: Nip) -> bool {
        let scored = || {
            self.penilaian(kunci)
                .is_some_and(|p| p.sudah().any(|n| n == nip))
        };
        self.putusan(kunci)
            .is_some_and(|p| !p.is_postponed() && (p.peserta.contains(&nip) || scored()))
    }

    /// Hours of one person never run back, nor before the stretch that is going on began.
    pub(super) fn require_after_last(&self, nip: Nip, jam: NaiveTime) -> Result<(), Penolakan> {
        let hari = self.hari();
        let stay = self.kehadiran.sesi(nip).last();
        let last = stay.filter(|s| s.tanggal == hari).map(Sesi::jam_terakhir);
        let began = self
            .pertemuan
            .last()
            .filter(|p| p.tanggal == hari)
            .map(|p| p.selesai.unwrap_or(p.dibuka));
        match last.max(began) {
            Some(last) if jam < last => Err(runs_back(jam, last)),
            _ => Ok(()),
        }
    }
}

pub(super) fn runs_back(jam: NaiveTime, last: NaiveTime) -> Penolakan {
    Penolakan::new(
        "jam_mundur",
        format!(
            "Jam {} mendahului catatan rapat pukul {}.",
            jam.format("%H.%M"),
            last.format("%H.%M")
        ),
        TIDAK_SURUT,
        "Isi jam yang sama atau sesudahnya.",
    )
}

fn already_decided(nama: &str, judul: &str) -> Penolakan {
    Penolakan::new(
        "mata_acara_sudah_diputuskan",
        format!("{nama} tidak dapat mundur: {judul} sudah diputuskan dengan keikutsertaannya."),
        KONFLIK,
        "Tunda mata acara ini dan bahas kembali pada rapat berikutnya.",
    )
}
