//! Opening, suspending, resuming, closing.

use chrono::{NaiveDate, NaiveTime};

use super::kehadiran::runs_back;
use super::tolak::{TIDAK_SURUT, out_of_order, required_reason};
use super::{Pertemuan, Rapat, Tahap};
use crate::kepegawaian::Nip;
use crate::penolakan::Penolakan;
use crate::rapat::MataAcara;
use crate::waktu::tanggal_panjang;

impl Rapat {
    pub(super) fn open(&mut self, jam: NaiveTime) -> Result<(), Penolakan> {
        if self.tahap != Tahap::Disiapkan {
            return Err(out_of_order("Rapat sudah dibuka."));
        }
        self.require_ready(jam)?;
        self.require_agenda()?;
        self.terkunci = true;
        self.begin(jam);
        Ok(())
    }

    pub(super) fn suspend(
        &mut self,
        jam: NaiveTime,
        alasan: &str,
        sampai: NaiveDate,
    ) -> Result<(), Penolakan> {
        self.require_begun()?;
        let alasan = required_reason(alasan, "Skors harus disertai alasan.")?;
        let hari = self.hari();
        let going_on = matches!(self.tahap, Tahap::Dibuka(_));
        if sampai < hari || (!going_on && sampai == hari) {
            return Err(Penolakan::new(
                "hari_lanjutan_keliru",
                format!(
                    "Rapat tidak dapat diskors dari {} sampai {}.",
                    tanggal_panjang(hari),
                    tanggal_panjang(sampai)
                ),
                TIDAK_SURUT,
                "Pilih hari yang sama atau sesudahnya; skors yang sedang berjalan hanya dapat digeser ke hari sesudahnya.",
            ));
        }
        if !self.tim.sk().berlaku_pada(sampai) {
            return Err(Penolakan::new(
                "sk_tim_tidak_berlaku",
                format!(
                    "SK tim nomor {} tidak berlaku lagi pada {}.",
                    self.tim.sk().nomor,
                    tanggal_panjang(sampai)
                ),
                &self.ketentuan.tim,
                "Lanjutkan rapat selama SK tim berlaku; sesudahnya adakan rapat baru dengan SK yang baru.",
            ));
        }
        let today = self.pertemuan.last().is_some_and(|p| p.tanggal == hari);
        if today {
            self.require_after_all(jam)?;
        }
        match (today, sampai > hari) {
            (true, true) => self.kehadiran.disperse(jam),
            // The day it was put off to is put off again: its ticks are of a sitting that never began.
            (false, _) => self.kehadiran.forget_day(hari),
            (true, false) => {}
        }
        if let Some(last) = self.pertemuan.last_mut().filter(|_| going_on) {
            last.selesai = Some(jam);
            last.alasan = Some(alasan);
        }
        self.tahap = Tahap::Diskors { sampai };
        self.hari = sampai;
        Ok(())
    }

    pub(super) fn resume(&mut self, jam: NaiveTime) -> Result<(), Penolakan> {
        let Tahap::Diskors { .. } = self.tahap else {
            return Err(out_of_order("Rapat tidak sedang diskors."));
        };
        self.require_ready(jam)?;
        self.begin(jam);
        Ok(())
    }

    pub(super) fn close(&mut self, jam: NaiveTime) -> Result<(), Penolakan> {
        self.require_begun()?;
        self.require_all_decided()?;
        self.require_after_all(jam)?;
        let dibuka = self.pertemuan.first().map_or(jam, |p| p.dibuka);
        if let Some(last) = self.pertemuan.last_mut() {
            last.selesai.get_or_insert(jam);
        }
        self.tahap = Tahap::Ditutup {
            dibuka,
            ditutup: jam,
        };
        Ok(())
    }

    pub(super) fn postpone_rapat(&mut self, jam: NaiveTime, alasan: &str) -> Result<(), Penolakan> {
        self.require_preparing(
            "Rapat yang sudah dibuka tidak ditunda; skors, atau tunda mata acaranya.",
        )?;
        self.require_after_all(jam)?;
        let alasan = required_reason(alasan, "Penundaan rapat harus disertai alasan.")?;
        self.pertemuan.push(Pertemuan {
            tanggal: self.jadwal.tanggal,
            dibuka: jam,
            selesai: Some(jam),
            alasan: Some(alasan),
            pembuka: self.present(),
        });
        self.tahap = Tahap::Ditunda(jam);
        Ok(())
    }

    /// Quorum, a chair, and an hour that counts nobody before he came.
    fn require_ready(&self, jam: NaiveTime) -> Result<(), Penolakan> {
        let kuorum = &self.ketentuan.kuorum;
        self.kuorum().require(&kuorum.dasar)?;
        self.require_ketua()?;
        self.require_after_all(jam)
    }

    /// The chair leads; for a chair who is away for the time being the sources know no one (RPT-06).
    fn require_ketua(&self) -> Result<(), Penolakan> {
        let ketua = self.tim.ketua();
        let sementara = &self.ketentuan.ketua_sementara;
        if self.kehadiran.is_present(ketua.nip) || sementara.nilai {
            return Ok(());
        }
        Err(Penolakan::new(
            "ketua_tidak_hadir",
            format!(
                "Ketua tim, {}, tidak hadir, sedangkan pimpinan rapat selama ketua berhalangan sementara tidak diatur.",
                ketua.nama
            ),
            &sementara.dasar,
            "Hadirkan ketua, catat penetapan ketua pengganti bila ia berhalangan tetap, atau tunda rapat.",
        ))
    }

    fn require_all_decided(&self) -> Result<(), Penolakan> {
        let open: Vec<&str> = self
            .agenda
            .iter()
            .filter(|a| self.putusan(&a.kunci).is_none())
            .map(MataAcara::judul)
            .collect();
        if open.is_empty() {
            return Ok(());
        }
        Err(Penolakan::new(
            "mata_acara_belum_diputuskan",
            format!(
                "{} mata acara belum diputuskan: {}.",
                open.len(),
                open.join("; ")
            ),
            &self.ketentuan.berita_acara,
            "Catat putusannya, atau tunda dengan alasannya, lalu tutup rapat.",
        ))
    }

    /// Nothing recorded of this day is later.
    fn require_after_all(&self, jam: NaiveTime) -> Result<(), Penolakan> {
        match self.jam_tercatat() {
            Some(last) if jam < last => Err(runs_back(jam, last)),
            _ => Ok(()),
        }
    }

    fn begin(&mut self, jam: NaiveTime) {
        self.pertemuan.push(Pertemuan {
            tanggal: self.hari(),
            dibuka: jam,
            selesai: None,
            alasan: None,
            pembuka: self.present(),
        });
        self.tahap = Tahap::Dibuka(jam);
    }

    /// The members in the meeting now, in the decree's order.
    fn present(&self) -> Vec<Nip> {
        self.tim
            .anggota()
            .map(|a| a.nip)
            .filter(|nip| self.kehadiran.is_present(*nip))
            .collect()
    }
}
