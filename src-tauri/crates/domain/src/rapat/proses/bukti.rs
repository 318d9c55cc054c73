//! Proofs that a meeting is lawful, closed or put off: what decisions and minutes are made from.

use chrono::{NaiveDate, NaiveTime};

use super::tolak::{KONFLIK, required_reason};
use super::{Pertemuan, Rapat, Tahap};
use crate::penolakan::Penolakan;
use crate::rapat::{
    CaraPutusan, Keputusan, KunciAcara, Kuorum, Penilaian, Pilihan, Putusan, Rekomendasi,
    UsulRekomendasi,
};
use crate::waktu::tanggal_panjang;

/// Proof that a meeting is open and its quorum lawful at this moment, for one item or as a whole.
#[derive(Debug, Clone, Copy)]
pub struct RapatSah<'a> {
    rapat: &'a Rapat,
    kuorum: Kuorum,
}

/// Proof that a meeting was lawfully opened and is closed: the only source of a Berita Acara.
#[derive(Debug, Clone, Copy)]
pub struct RapatTertutup<'a> {
    rapat: &'a Rapat,
    dibuka: NaiveTime,
    ditutup: NaiveTime,
}

/// Proof that a meeting was put off without being opened: the only source of a Berita Acara of postponement.
#[derive(Debug, Clone, Copy)]
pub struct RapatTertunda<'a> {
    rapat: &'a Rapat,
    penundaan: &'a Pertemuan,
}

impl Rapat {
    /// Proof that the meeting is open and lawful for that item now.
    ///
    /// # Errors
    /// Where it is not open, the item is not on the agenda, the quorum (recusals taken off) is not lawful, or nobody is
    /// left to decide.
    pub fn sah_untuk(&self, kunci: &KunciAcara) -> Result<RapatSah<'_>, Penolakan> {
        self.require_open()?;
        self.find_agenda(kunci)?;
        let kuorum = self.kuorum_untuk(kunci);
        kuorum.require(&self.ketentuan.kuorum.dasar)?;
        if self.peserta(kunci).is_empty() {
            return Err(Penolakan::new(
                "tidak_ada_peserta",
                "Semua anggota yang hadir mundur dari mata acara ini, sehingga tidak ada yang memutuskan.",
                KONFLIK,
                "Hadirkan anggota yang tidak berkepentingan, atau tunda mata acara ini.",
            ));
        }
        Ok(RapatSah {
            rapat: self,
            kuorum,
        })
    }

    /// Proof that the meeting is closed.
    ///
    /// # Errors
    /// Where it is not.
    pub fn tertutup(&self) -> Result<RapatTertutup<'_>, Penolakan> {
        match self.tahap {
            Tahap::Ditutup { dibuka, ditutup } => Ok(RapatTertutup {
                rapat: self,
                dibuka,
                ditutup,
            }),
            _ => Err(self.not_closed()),
        }
    }

    /// Proof that the meeting was put off.
    ///
    /// # Errors
    /// Where it was not.
    pub fn tertunda(&self) -> Result<RapatTertunda<'_>, Penolakan> {
        match (self.tahap, self.pertemuan.last()) {
            (Tahap::Ditunda(_), Some(penundaan)) => Ok(RapatTertunda {
                rapat: self,
                penundaan,
            }),
            _ => Err(Penolakan::new(
                "rapat_tidak_ditunda",
                "Rapat ini tidak ditunda.",
                &self.ketentuan.kuorum.dasar,
                "Berita Acara penundaan hanya untuk rapat yang tidak dapat dibuka.",
            )),
        }
    }

    pub(super) fn not_closed(&self) -> Penolakan {
        Penolakan::new(
            "rapat_belum_ditutup",
            "Rapat belum ditutup.",
            &self.ketentuan.berita_acara,
            "Putuskan atau tunda semua mata acara, lalu tutup rapat.",
        )
    }
}

impl RapatSah<'_> {
    /// The decision to recommend, which only a lawful meeting can take.
    ///
    /// # Errors
    /// See [`Rekomendasi::new`]; also where someone would decide on himself, is too near to retirement, the scores are
    /// not in, or the votes do not bear the order.
    pub fn rekomendasikan(
        &self,
        kunci: &KunciAcara,
        usul: UsulRekomendasi,
        cara: CaraPutusan,
    ) -> Result<Putusan, Penolakan> {
        let Rapat { ketentuan, .. } = self.rapat;
        let agenda = self.rapat.find_agenda(kunci)?;
        if agenda.jabatan().is_none() {
            return Err(wrong_kind(
                agenda.judul(),
                "setujui atau tolak",
                &ketentuan.nominatif,
            ));
        }
        let memenuhi = self.rapat.memenuhi(kunci);
        let rekomendasi =
            Rekomendasi::new(&memenuhi, usul, &ketentuan.min_calon, &ketentuan.nominatif)?;
        self.rapat.require_impartial(kunci, rekomendasi.calon())?;
        self.require_before_retirement(kunci, &rekomendasi)?;
        self.require_scores(kunci, &rekomendasi)?;
        cara.require(
            &self.rapat.peserta(kunci),
            |p| matches!(p, Pilihan::Calon(nip) if memenuhi.contains(&nip)),
        )?;
        require_order(&rekomendasi, &cara)?;
        Ok(self.putusan(kunci, Keputusan::Direkomendasikan(rekomendasi), cara))
    }

    /// The decision to approve or refuse, for items that fill no post.
    ///
    /// # Errors
    /// Where the item fills a post, the reason is blank, the person takes part, or the votes do not bear it.
    pub fn pertimbangkan(
        &self,
        kunci: &KunciAcara,
        setuju: bool,
        alasan: &str,
        cara: CaraPutusan,
    ) -> Result<Putusan, Penolakan> {
        let agenda = self.rapat.find_agenda(kunci)?;
        if agenda.jabatan().is_some() {
            return Err(wrong_kind(
                agenda.judul(),
                "rekomendasikan calon",
                &self.rapat.ketentuan.min_calon.dasar,
            ));
        }
        if let Some(orang) = agenda.orang() {
            self.rapat.require_impartial(kunci, &[orang.nip])?;
        }
        let alasan = required_reason(alasan, "Pertimbangan harus disertai alasan.")?;
        let peserta = self.rapat.peserta(kunci);
        cara.require(&peserta, |p| {
            matches!(p, Pilihan::Setuju | Pilihan::TidakSetuju)
        })?;
        require_majority(setuju, &cara, peserta.len())?;
        let keputusan = if setuju {
            Keputusan::Disetujui { alasan }
        } else {
            Keputusan::TidakDisetujui { alasan }
        };
        Ok(self.putusan(kunci, keputusan, cara))
    }

    fn putusan(&self, kunci: &KunciAcara, keputusan: Keputusan, cara: CaraPutusan) -> Putusan {
        Putusan {
            keputusan,
            kuorum: self.kuorum,
            peserta: self.rapat.peserta(kunci),
            cara,
            pendapat: Vec::new(),
        }
    }

    /// Nobody whose last lawful day has passed (RPT-04); a meeting may go on days after its lists were drawn up.
    fn require_before_retirement(
        &self,
        kunci: &KunciAcara,
        rekomendasi: &Rekomendasi,
    ) -> Result<(), Penolakan> {
        let hari = self.rapat.hari();
        let late = rekomendasi.calon().iter().find_map(|nip| {
            let batas = self.rapat.batas_pensiun(kunci, *nip)?;
            (batas < hari).then_some((nip, batas))
        });
        match late {
            Some((nip, batas)) => Err(Penolakan::new(
                "batas_pensiun_lewat",
                format!(
                    "NIP {nip} hanya dapat dipertimbangkan sampai {}, sedangkan rapat berlangsung {}.",
                    tanggal_panjang(batas),
                    tanggal_panjang(hari)
                ),
                &self.rapat.ketentuan.pensiun,
                "Pilih calon lain yang memenuhi syarat, atau tunda mata acara ini.",
            )),
            None => Ok(()),
        }
    }

    /// Every score is in where scoring was opened; where the pack requires it, of everyone recommended.
    fn require_scores(
        &self,
        kunci: &KunciAcara,
        rekomendasi: &Rekomendasi,
    ) -> Result<(), Penolakan> {
        let rule = &self.rapat.ketentuan.penilaian;
        let unscored = |penilaian: &Penilaian| {
            (rekomendasi.calon().iter()).any(|c| !penilaian.calon().contains(c))
        };
        let (refused, pesan) = match self.rapat.penilaian(kunci) {
            Some(penilaian) if penilaian.is_complete() => (
                rule.nilai.wajib && unscored(penilaian),
                "Ada calon yang direkomendasikan tetapi tidak dinilai, padahal paket aturan rapat ini mewajibkannya.",
            ),
            Some(_) => (
                true,
                "Penilaian calon sudah dibuka, tetapi belum semua anggota menilai.",
            ),
            None => (
                rule.nilai.wajib,
                "Paket aturan rapat ini mewajibkan penilaian calon oleh tim.",
            ),
        };
        if !refused {
            return Ok(());
        }
        Err(Penolakan::new(
            "penilaian_belum_lengkap",
            pesan,
            &rule.dasar,
            "Lengkapi penilaian semua anggota yang ikut, atau batalkan penilaian yang tidak diwajibkan beserta alasannya.",
        ))
    }
}

/// The recommended stand in the order of their votes, and nobody left out has more than one of them.
fn require_order(rekomendasi: &Rekomendasi, cara: &CaraPutusan) -> Result<(), Penolakan> {
    let Some(counts) = cara.hitungan() else {
        return Ok(());
    };
    let votes = |nip| counts.get(&Pilihan::Calon(nip)).copied().unwrap_or(0);
    let chosen: Vec<u32> = rekomendasi.calon().iter().map(|nip| votes(*nip)).collect();
    let least = chosen.last().copied().unwrap_or(0);
    let passed_over = counts.iter().any(|(pilihan, n)| {
        matches!(pilihan, Pilihan::Calon(nip) if !rekomendasi.calon().contains(nip)) && *n > least
    });
    if passed_over || chosen.windows(2).any(|w| w[0] < w[1]) {
        return Err(Penolakan::new(
            "urutan_bukan_suara",
            "Urutan rekomendasi tidak sesuai dengan perolehan suara.",
            "UU 30/2014 Pasal 8 dan Pasal 55",
            "Urutkan calon menurut suara terbanyak, atau putuskan kembali dengan musyawarah.",
        ));
    }
    Ok(())
}

/// More than half of those who take part stand behind it.
fn require_majority(setuju: bool, cara: &CaraPutusan, peserta: usize) -> Result<(), Penolakan> {
    let Some(counts) = cara.hitungan() else {
        return Ok(());
    };
    let side = if setuju {
        Pilihan::Setuju
    } else {
        Pilihan::TidakSetuju
    };
    let votes = counts.get(&side).copied().unwrap_or(0);
    if votes as usize * 2 > peserta {
        return Ok(());
    }
    Err(Penolakan::new(
        "suara_tidak_cukup",
        format!(
            "Hanya {votes} dari {peserta} peserta bersuara demikian; putusan memerlukan lebih dari setengahnya."
        ),
        "UU 30/2014 Pasal 8 dan Pasal 55",
        "Ulangi pemungutan suara, bermusyawarah, atau tunda mata acara ini.",
    ))
}

fn wrong_kind(judul: &str, cara: &str, dasar: &str) -> Penolakan {
    Penolakan::new(
        "jenis_putusan_keliru",
        format!("Mata acara '{judul}' tidak diputuskan dengan cara itu."),
        dasar,
        format!("Pada mata acara ini, {cara}."),
    )
}

impl<'a> RapatTertutup<'a> {
    /// The meeting.
    pub const fn rapat(&self) -> &'a Rapat {
        self.rapat
    }

    /// Opened at, local time.
    pub const fn dibuka(&self) -> NaiveTime {
        self.dibuka
    }

    /// Closed at, local time.
    pub const fn ditutup(&self) -> NaiveTime {
        self.ditutup
    }

    /// The day it was closed.
    pub fn tanggal(&self) -> NaiveDate {
        self.rapat.hari()
    }
}

impl<'a> RapatTertunda<'a> {
    /// The meeting.
    pub const fn rapat(&self) -> &'a Rapat {
        self.rapat
    }

    /// Put off at, local time.
    pub const fn jam(&self) -> NaiveTime {
        self.penundaan.dibuka
    }

    /// Why.
    pub fn alasan(&self) -> &'a str {
        self.penundaan.alasan.as_deref().unwrap_or_default()
    }

    /// The attendance at that moment.
    pub fn kuorum(&self) -> Kuorum {
        self.rapat.kuorum()
    }
}
