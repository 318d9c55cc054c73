//! On the item: notes, scores, other candidates, decisions, dissent.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::tolak::{KONFLIK, out_of_order, required_reason, required_text};
use super::{Catatan, Jalannya, Mundur, Rapat, Tahap};
use crate::kepegawaian::Nip;
use crate::penolakan::Penolakan;
use crate::rapat::{
    CalonLain, CaraPutusan, Keputusan, KunciAcara, NilaiCalon, PendapatLain, Penilaian, Putusan,
    Sikap, UsulRekomendasi,
};

impl Rapat {
    pub(super) fn note(
        &mut self,
        acara: Option<KunciAcara>,
        oleh: Option<Nip>,
        isi: &str,
    ) -> Result<(), Penolakan> {
        self.require_open()?;
        if let Some(kunci) = &acara {
            self.find_agenda(kunci)?;
        }
        if let Some(nip) = oleh {
            self.require_member(nip)?;
        }
        let isi = required_text(
            "catatan_kosong",
            isi,
            "Catatan masih kosong.",
            "Tulis pokok pembahasannya.",
        )?;
        self.catatan.push(Catatan { acara, oleh, isi });
        Ok(())
    }

    pub(super) fn open_penilaian(
        &mut self,
        kunci: KunciAcara,
        calon: Vec<Nip>,
    ) -> Result<(), Penolakan> {
        self.require_undecided(&kunci)?;
        let dasar = &self.ketentuan.penilaian.dasar;
        if self.find_agenda(&kunci)?.jabatan().is_none() {
            return Err(out_of_order(
                "Penilaian calon hanya untuk pengisian jabatan.",
            ));
        }
        if self.penilaian(&kunci).is_some() {
            return Err(out_of_order("Penilaian mata acara ini sudah dibuka."));
        }
        if self.ketentuan.penilaian.nilai.kriteria.is_empty() {
            return Err(Penolakan::new(
                "penilaian_tidak_diatur",
                "Paket aturan rapat ini tidak menyebut kriteria yang dinilai tim.",
                dasar,
                "Putuskan tanpa penilaian, atau pasang paket aturan yang memuat kriterianya.",
            ));
        }
        let distinct: BTreeSet<Nip> = calon.iter().copied().collect();
        if distinct.len() != calon.len()
            || calon.len() < 2
            || !distinct.is_subset(&self.memenuhi(&kunci))
        {
            return Err(Penolakan::new(
                "calon_dinilai_keliru",
                "Yang dinilai paling sedikit dua calon yang memenuhi syarat, masing-masing satu kali.",
                dasar,
                "Pilih calon dari daftar nominatif dengan hasil 'Memenuhi'.",
            ));
        }
        self.require_impartial(&kunci, &calon)?;
        self.jalannya.entry(kunci).or_default().penilaian = Some(Arc::new(Penilaian::new(calon)));
        Ok(())
    }

    pub(super) fn score(
        &mut self,
        kunci: &KunciAcara,
        penilai: Nip,
        nilai: &[NilaiCalon],
        alasan: Option<&str>,
    ) -> Result<(), Penolakan> {
        self.require_undecided(kunci)?;
        let nama = self.require_member(penilai)?.nama.clone();
        if !self.peserta(kunci).contains(&penilai) {
            return Err(Penolakan::new(
                "bukan_peserta",
                format!(
                    "{nama} tidak hadir, atau mundur dari mata acara ini, sehingga tidak menilai."
                ),
                KONFLIK,
                "Catat nilai hanya dari anggota yang ikut membahas mata acara ini.",
            ));
        }
        if self
            .penilaian(kunci)
            .is_some_and(|p| p.calon().contains(&penilai))
        {
            return Err(self_judged(penilai));
        }
        let ketentuan = self.ketentuan.penilaian.clone();
        let Some(penilaian) = self.penilaian_mut(kunci) else {
            return Err(out_of_order("Penilaian mata acara ini belum dibuka."));
        };
        penilaian.put(penilai, nilai, alasan, &ketentuan)
    }

    pub(super) fn cancel_penilaian(
        &mut self,
        kunci: &KunciAcara,
        alasan: &str,
    ) -> Result<(), Penolakan> {
        self.require_undecided(kunci)?;
        let alasan = required_reason(alasan, "Membatalkan penilaian harus disertai alasan.")?;
        let found = self
            .jalannya
            .get_mut(kunci)
            .and_then(|j| j.penilaian.take());
        if found.is_none() {
            return Err(out_of_order("Penilaian mata acara ini belum dibuka."));
        }
        self.catatan.push(Catatan {
            acara: Some(kunci.clone()),
            oleh: None,
            isi: format!("Penilaian calon dibatalkan: {alasan}"),
        });
        Ok(())
    }

    fn penilaian_mut(&mut self, kunci: &KunciAcara) -> Option<&mut Penilaian> {
        let penilaian = self.jalannya.get_mut(kunci)?.penilaian.as_mut()?;
        Some(Arc::make_mut(penilaian))
    }

    /// Looks on every item whether all sheets are in; the sheet of who stepped back never counts.
    pub(super) fn settle_penilaian(&mut self) {
        let going_on = matches!(self.tahap, Tahap::Dibuka(_));
        let batas = self.ketentuan.penilaian.nilai.selisih;
        let scored: Vec<KunciAcara> = self
            .agenda
            .iter()
            .filter(|a| self.penilaian(&a.kunci).is_some())
            .map(|a| a.kunci.clone())
            .collect();
        for kunci in scored {
            let peserta = self.peserta(&kunci);
            let mundur = self.mundur(&kunci);
            let Some(penilaian) = self.penilaian_mut(&kunci) else {
                continue;
            };
            for Mundur { nip, .. } in mundur {
                penilaian.drop_member(nip);
            }
            if going_on {
                penilaian.settle(&peserta, batas);
            }
        }
    }

    pub(super) fn add_calon_lain(
        &mut self,
        kunci: KunciAcara,
        calon_lain: CalonLain,
    ) -> Result<(), Penolakan> {
        self.require_undecided(&kunci)?;
        let rule = &self.ketentuan.calon_lain;
        let Some(beku) = self.find_agenda(&kunci)?.nominatif() else {
            return Err(out_of_order("Calon lain hanya untuk pengisian jabatan."));
        };
        if !rule.nilai || !beku.memenuhi.is_empty() {
            return Err(Penolakan::new(
                "calon_lain_tidak_boleh",
                format!(
                    "Calon lain tidak dapat dipertimbangkan: {} calon pada daftar nominatif memenuhi syarat.",
                    beku.memenuhi.len()
                ),
                &rule.dasar,
                "Calon lain hanya bila tidak ada calon yang memenuhi syarat; rekomendasikan yang memenuhi, atau tunda mata acara ini.",
            ));
        }
        self.require_for_this(&calon_lain.nominatif)?;
        if !calon_lain.nominatif.memenuhi.contains(&calon_lain.nip) {
            return Err(Penolakan::new(
                "calon_tidak_memenuhi",
                format!("NIP {} tidak memenuhi syarat jabatan ini.", calon_lain.nip),
                &rule.dasar,
                "Calon lain diperiksa seperti calon yang lain; lengkapi datanya atau pilih orang lain.",
            ));
        }
        let alasan = required_reason(
            &calon_lain.alasan,
            "Calon lain dipertimbangkan dengan alasan.",
        )?;
        if self.memenuhi(&kunci).contains(&calon_lain.nip) {
            return Err(out_of_order("Calon lain itu sudah dicatat."));
        }
        self.jalannya
            .entry(kunci)
            .or_default()
            .calon_lain
            .push(CalonLain {
                alasan,
                ..calon_lain
            });
        Ok(())
    }

    pub(super) fn recommend(
        &mut self,
        kunci: KunciAcara,
        usul: UsulRekomendasi,
        cara: CaraPutusan,
    ) -> Result<(), Penolakan> {
        let putusan = self.sah_untuk(&kunci)?.rekomendasikan(&kunci, usul, cara)?;
        self.jalan(kunci).putusan.push(putusan);
        Ok(())
    }

    pub(super) fn consider(
        &mut self,
        kunci: KunciAcara,
        setuju: bool,
        alasan: &str,
        cara: CaraPutusan,
    ) -> Result<(), Penolakan> {
        let putusan = self
            .sah_untuk(&kunci)?
            .pertimbangkan(&kunci, setuju, alasan, cara)?;
        self.jalan(kunci).putusan.push(putusan);
        Ok(())
    }

    pub(super) fn postpone(&mut self, kunci: KunciAcara, alasan: &str) -> Result<(), Penolakan> {
        // Putting off decides nothing and needs no quorum; taking a decision back needs what deciding needs.
        if self.putusan(&kunci).is_some_and(|p| !p.is_postponed()) {
            self.sah_untuk(&kunci)?;
        }
        self.require_begun()?;
        self.find_agenda(&kunci)?;
        let alasan = required_reason(alasan, "Penundaan harus disertai alasan.")?;
        let putusan = Putusan {
            keputusan: Keputusan::Ditunda { alasan },
            kuorum: self.kuorum_untuk(&kunci),
            peserta: self.peserta(&kunci),
            cara: CaraPutusan::Musyawarah,
            pendapat: Vec::new(),
        };
        self.jalan(kunci).putusan.push(putusan);
        Ok(())
    }

    pub(super) fn dissent(
        &mut self,
        kunci: &KunciAcara,
        nip: Nip,
        sikap: Sikap,
        alasan: &str,
    ) -> Result<(), Penolakan> {
        self.require_begun()?;
        let nama = self.require_member(nip)?.nama.clone();
        self.find_agenda(kunci)?;
        let alasan = required_reason(alasan, "Pendapat berbeda harus disertai alasan.")?;
        let Some(putusan) = self
            .jalannya
            .get_mut(kunci)
            .and_then(|j| j.putusan.last_mut())
        else {
            return Err(out_of_order("Mata acara ini belum diputuskan."));
        };
        if !putusan.peserta.contains(&nip) {
            return Err(Penolakan::new(
                "bukan_peserta",
                format!("{nama} tidak ikut memutuskan mata acara ini."),
                KONFLIK,
                "Catat pendapat berbeda hanya dari anggota yang ikut memutuskan.",
            ));
        }
        if putusan.pendapat.iter().any(|p| p.nip == nip) {
            return Err(out_of_order(&format!("Pendapat {nama} sudah dicatat.")));
        }
        putusan.pendapat.push(PendapatLain { nip, sikap, alasan });
        Ok(())
    }

    /// None of `calon` takes part in deciding on himself.
    pub(super) fn require_impartial(
        &self,
        kunci: &KunciAcara,
        calon: &[Nip],
    ) -> Result<(), Penolakan> {
        let peserta = self.peserta(kunci);
        match calon.iter().find(|nip| peserta.contains(nip)) {
            Some(nip) => Err(self_judged(*nip)),
            None => Ok(()),
        }
    }

    /// The item while the meeting goes on and it is not decided; one that was put off may be taken up again.
    fn require_undecided(&self, kunci: &KunciAcara) -> Result<(), Penolakan> {
        self.require_open()?;
        self.find_agenda(kunci)?;
        if self.putusan(kunci).is_some_and(|p| !p.is_postponed()) {
            return Err(Penolakan::new(
                "mata_acara_sudah_diputuskan",
                "Mata acara ini sudah diputuskan.",
                &self.ketentuan.berita_acara,
                "Penilaian dan calon lain mendahului putusan.",
            ));
        }
        Ok(())
    }

    fn jalan(&mut self, kunci: KunciAcara) -> &mut Jalannya {
        self.jalannya.entry(kunci).or_default()
    }
}

fn self_judged(nip: Nip) -> Penolakan {
    Penolakan::new(
        "anggota_menjadi_calon",
        format!(
            "NIP {nip} adalah anggota tim yang ikut membahas mata acara tentang dirinya sendiri."
        ),
        KONFLIK,
        "Catat pengunduran dirinya dari mata acara ini lebih dahulu.",
    )
}
