//! A meeting as it is shown: what is allowed now, and why not.

mod acara;
mod hadirin;
mod nilai;
mod orang;
mod peringatan;
mod putusan;

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, FixedOffset};
use sidang_domain::aturan::{Aturan, HitunganHari};
use sidang_domain::kepegawaian::Nip;
use sidang_domain::penolakan::Penolakan;
use sidang_domain::rapat::{Ketentuan, Kuorum, Peristiwa, Rapat, SyaratKuorum, Tahap};
use sidang_domain::waktu::tanggal_panjang;
use sidang_store::rapat::{Draf, SegelRapat};

pub(super) use self::orang::Orang;
pub(super) use self::putusan::segel_view;
use super::{
    BolehView, CatatanView, DrafView, KetuaPenggantiView, KetuaView, KriteriaNilaiView, KuorumView,
    PertemuanView, RapatBarisView, RapatView, TahapRapat, UndanganView,
};
use crate::peta_jabatan::head_of_unit;
use crate::tim::PeringatanView;
use crate::{Hasil, Sidang};

/// A meeting with what is needed to show it.
pub(super) struct RapatTampil<'a> {
    pub rapat: &'a Rapat,
    pub orang: Orang<'a>,
    /// Those of each list whom nothing but nearness to retirement keeps from qualifying.
    pub terhalang_pensiun: &'a HashMap<String, Vec<Nip>>,
    pub aturan: &'a Aturan,
    /// When each opening and resuming was recorded.
    pub pembukaan: &'a [DateTime<FixedOffset>],
    pub segel: &'a [SegelRapat],
    pub draf: &'a [Draf],
    /// Version of the data now.
    pub versi_data: u64,
    /// Who heads the units that proposed.
    pub kepala: &'a BTreeMap<String, Vec<Nip>>,
}

#[allow(
    clippy::redundant_closure_for_method_calls,
    reason = "a path to the method is of one lifetime alone"
)]
impl Sidang {
    /// The meeting as it is shown.
    pub(super) fn show(&mut self, rapat: &Rapat) -> Hasil<RapatView> {
        self.with_tampil(rapat, |tampil| tampil.view())
    }

    /// What the minutes remark.
    pub(crate) fn peringatan_rapat(&mut self, rapat: &Rapat) -> Hasil<Vec<PeringatanView>> {
        self.with_tampil(rapat, |tampil| tampil.peringatan())
    }

    /// What the meeting still lacks, in words.
    pub(crate) fn kekurangan_rapat(&mut self, rapat: &Rapat) -> Hasil<Vec<String>> {
        self.with_tampil(rapat, |tampil| {
            let lacking = tampil.kesiapan().into_iter().filter(|k| !k.siap);
            lacking.map(|k| k.pesan).collect()
        })
    }

    fn with_tampil<T>(
        &mut self,
        rapat: &Rapat,
        work: impl FnOnce(&RapatTampil<'_>) -> T,
    ) -> Hasil<T> {
        self.load_beku(rapat)?;
        let kepala = self.heads_of_proposers(rapat)?;
        let aturan = self.aturan_rapat(rapat)?;
        let (pembukaan, segel, draf, versi_data) = self.basisdata.read(|tx| -> Hasil<_> {
            let repo = tx.rapat();
            Ok((
                repo.pembukaan(rapat.id())?,
                repo.segel(rapat.id())?,
                repo.draf(rapat.id())?,
                tx.impor().versi()?,
            ))
        })?;
        Ok(work(&RapatTampil {
            rapat,
            orang: Orang::new(rapat, &self.beku),
            terhalang_pensiun: &self.terhalang_pensiun,
            aturan: &aturan,
            pembukaan: &pembukaan,
            segel: &segel,
            draf: &draf,
            versi_data,
            kepala: &kepala,
        }))
    }

    /// Who holds the post that heads each unit with a linked proposal.
    fn heads_of_proposers(&mut self, rapat: &Rapat) -> Hasil<BTreeMap<String, Vec<Nip>>> {
        let mut units = rapat.agenda().iter().flat_map(|a| &a.usulan).peekable();
        if units.peek().is_none() {
            return Ok(BTreeMap::new());
        }
        let muatan = self.muatan()?;
        Ok(units
            .filter_map(|u| {
                let post = head_of_unit(muatan, &u.unit)?;
                Some((u.unit.clone(), post.pemangku.clone()))
            })
            .collect())
    }
}

impl RapatTampil<'_> {
    /// The whole.
    pub fn view(&self) -> RapatView {
        let rapat = self.rapat;
        let ketentuan = rapat.ketentuan();
        let dibuka = rapat.pertemuan().first().map(|p| p.dibuka);
        let (dibuka, ditutup) = match rapat.tahap() {
            Tahap::Disiapkan | Tahap::Ditunda(_) => (None, None),
            Tahap::Dibuka(_) | Tahap::Diskors { .. } => (dibuka, None),
            Tahap::Ditutup { dibuka, ditutup } => (Some(dibuka), Some(ditutup)),
        };
        let jam = rapat.jam_terakhir();
        let refusal = |event| self.refusal(event).map(Into::into);
        RapatView {
            ringkas: baris_view(rapat),
            zona: rapat.jadwal().zona.clone(),
            hari: rapat.hari(),
            dibuka,
            ditutup,
            pimpinan: rapat.pimpinan().map(|a| a.nama.clone()),
            ketua: self.ketua(),
            min_calon: ketentuan.calon_paling_sedikit(),
            dasar_min_calon: ketentuan.min_calon.dasar.clone(),
            kuorum: kuorum_view(rapat.kuorum(), &ketentuan.kuorum),
            kehadiran: rapat.tim().anggota().map(|a| self.kehadiran(a)).collect(),
            agenda: rapat.agenda().iter().map(|a| self.mata_acara(a)).collect(),
            terkunci: rapat.terkunci(),
            undangan: rapat
                .undangan()
                .iter()
                .map(|u| UndanganView {
                    nomor: u.undangan.nomor.clone(),
                    tanggal: u.undangan.tanggal,
                    agenda_berubah: u.agenda_berubah,
                })
                .collect(),
            pertemuan: self.pertemuan(),
            catatan: self.catatan(|_| true),
            kesiapan: self.kesiapan(),
            halangan_buka: refusal(Peristiwa::Dibuka { jam }),
            halangan_tutup: refusal(Peristiwa::Ditutup { jam }),
            halangan_kunci: refusal(Peristiwa::AgendaDikunci),
            halangan_lanjut: refusal(Peristiwa::Dilanjutkan { jam }),
            peringatan: self.peringatan(),
            batas_surat: rapat.batas_surat(),
            batas_surat_kalender: rapat.batas_surat_menurut(HitunganHari::Kalender),
            batas_surat_kerja: rapat.batas_surat_menurut(HitunganHari::Kerja),
            segel: self.segel.iter().map(segel_view).collect(),
            koreksi: self.koreksi(),
            boleh: BolehView {
                daring: ketentuan.daring.nilai,
                wakil: ketentuan.wakil.nilai,
            },
            penilaian_kriteria: ketentuan
                .penilaian
                .nilai
                .kriteria
                .iter()
                .map(|k| KriteriaNilaiView {
                    id: k.key().to_owned(),
                    nama: k.to_string(),
                })
                .collect(),
            penilaian_selisih: ketentuan.penilaian.nilai.selisih,
            penilaian_wajib: ketentuan.penilaian.nilai.wajib,
            draf: self
                .draf
                .iter()
                .map(|d| DrafView {
                    acara: d.acara.clone(),
                    isi: d.isi.clone(),
                })
                .collect(),
        }
    }

    /// Why the event may not happen now: the domain is asked, on a copy.
    pub fn refusal(&self, event: Peristiwa) -> Option<Penolakan> {
        self.rapat.clone().apply(event).err()
    }

    fn ketua(&self) -> KetuaView {
        let tim = self.rapat.tim();
        let ketua = tim.ketua();
        KetuaView {
            nip: ketua.nip.to_string(),
            nama: ketua.nama.clone(),
            hadir: self.rapat.kehadiran().is_present(ketua.nip),
            pengganti: tim.ketua_pengganti().map(|p| KetuaPenggantiView {
                nomor: p.nomor.clone(),
                tanggal: p.tanggal,
                penetap: p.penetap.clone(),
                sebab: p.sebab.clone(),
                menggantikan: tim.ketua_menurut_sk().nama.clone(),
            }),
        }
    }

    fn pertemuan(&self) -> Vec<PertemuanView> {
        self.rapat
            .pertemuan()
            .iter()
            .map(|p| PertemuanView {
                tanggal: p.tanggal,
                dibuka: p.dibuka,
                selesai: p.selesai,
                alasan: p.alasan.clone(),
                hadir: p
                    .pembuka
                    .iter()
                    .map(|nip| self.orang.anggota(*nip))
                    .collect(),
            })
            .collect()
    }

    /// The notes that fit.
    fn catatan(&self, fits: impl Fn(&sidang_domain::rapat::Catatan) -> bool) -> Vec<CatatanView> {
        self.rapat
            .catatan()
            .iter()
            .filter(|c| fits(c))
            .map(|c| CatatanView {
                acara: c.acara.as_ref().map(ToString::to_string),
                oleh: c.oleh.map(|nip| nip.to_string()),
                nama: c.oleh.map(|nip| self.orang.anggota(nip)),
                isi: c.isi.clone(),
            })
            .collect()
    }
}

/// A meeting in a list.
pub(crate) fn baris_view(rapat: &Rapat) -> RapatBarisView {
    let jadwal = rapat.jadwal();
    RapatBarisView {
        id: rapat.id().0.to_string(),
        judul: judul(rapat),
        tanggal: jadwal.tanggal,
        jam: jadwal.jam,
        tempat: jadwal.tempat.clone(),
        tahap: match rapat.tahap() {
            Tahap::Disiapkan => TahapRapat::Disiapkan,
            Tahap::Dibuka(_) => TahapRapat::Dibuka,
            Tahap::Diskors { .. } => TahapRapat::Diskors,
            Tahap::Ditutup { .. } => TahapRapat::Ditutup,
            Tahap::Ditunda(_) => TahapRapat::Ditunda,
        },
        mata_acara: count(rapat.agenda().len()),
        selesai: count(
            rapat
                .agenda()
                .iter()
                .filter(|a| rapat.putusan(&a.kunci).is_some())
                .count(),
        ),
    }
}

/// What a meeting is called.
pub(crate) fn judul(rapat: &Rapat) -> String {
    rapat.nomor().map_or_else(
        || format!("Rapat TPK {}", tanggal_panjang(rapat.jadwal().tanggal)),
        str::to_owned,
    )
}

fn kuorum_view(kuorum: Kuorum, ketentuan: &Ketentuan<SyaratKuorum>) -> KuorumView {
    KuorumView {
        anggota: kuorum.anggota,
        hadir: kuorum.hadir,
        sah: kuorum.sah(),
        lebih_dari_setengah: kuorum.lebih_dari_setengah(),
        gasal: kuorum.gasal(),
        alasan: kuorum.alasan(),
        saran: kuorum.saran(),
        dasar: ketentuan.dasar.clone(),
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
