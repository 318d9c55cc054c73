//! The first screen: the next meeting and what it lacks, deadlines, vacancies, retirements, data to repair.

mod view;

use chrono::{Datelike, Months, NaiveDate};
use sidang_domain::aturan::{Aturan, Pengisian};
use sidang_domain::kepegawaian::{RekamPegawai, StatusPegawai};
use sidang_domain::naskah::JenisNaskah;
use sidang_domain::peta_jabatan::JenisJabatan;
use sidang_domain::rapat::{Keputusan, Rapat, Tahap};

pub use view::*;

use crate::basis_data::Muatan;
use crate::kepegawaian::pensiun;
use crate::peta_jabatan::vacant;
use crate::rapat::{baris_view, judul};
use crate::tim::PeringatanView;
use crate::{Hasil, Konteks, Sidang};

/// How many retirements the screen lists.
const PENSIUN_TERBANYAK: usize = 50;

impl Sidang {
    /// The first screen.
    ///
    /// # Errors
    /// Where the store cannot be read.
    pub fn beranda(&mut self, konteks: &Konteks) -> Hasil<BerandaView> {
        let today = konteks.hari_ini();
        let aturan = self.aturan_berlaku(today);
        let meetings = self.load_rapat_all()?;
        let tenggat = self.letters_due(&meetings, today)?;
        let ada_tim = self.basisdata.read(|tx| tx.tim().current(today))?.is_some();
        let next = meetings
            .iter()
            .filter(|r| !matches!(r.tahap(), Tahap::Ditutup { .. } | Tahap::Ditunda(_)))
            .min_by_key(|r| (r.jadwal().tanggal, r.jadwal().jam));
        let held = meetings
            .iter()
            .filter(|r| {
                matches!(r.tahap(), Tahap::Ditutup { .. })
                    && r.jadwal().tanggal.year() == today.year()
            })
            .count();
        let held = count(held);
        let kekurangan = match next {
            Some(rapat) => self.kekurangan_rapat(rapat)?,
            None => Vec::new(),
        };
        let required = u32::from(aturan.rapat.per_tahun.nilai);
        let dasar_rapat = aturan.kutip(aturan.rapat.per_tahun.dasar());
        let muatan = self.muatan()?;
        Ok(BerandaView {
            rapat: next.map(baris_view),
            kekurangan,
            tenggat,
            rapat_tahun_ini: held,
            rapat_wajib: required,
            peringatan_rapat: running_late(held, required, today, &dasar_rapat),
            dasar_rapat,
            jumlah_pegawai: count(muatan.pegawai.len()),
            jumlah_jabatan: count(muatan.jabatan.len()),
            jumlah_lowong: count(vacant(muatan).count()),
            jumlah_lowong_nominatif: count(
                vacant(muatan)
                    .filter(|j| is_by_list(&aturan, j.jenis))
                    .count(),
            ),
            pensiun: retiring(muatan, &aturan, today),
            perbaikan: to_repair(&muatan.pegawai),
            ada_tim,
        })
    }

    /// The letters that are still to go out after closed meetings.
    fn letters_due(&mut self, meetings: &[Rapat], today: NaiveDate) -> Hasil<Vec<TenggatView>> {
        let mut due = Vec::new();
        for rapat in meetings
            .iter()
            .filter(|r| matches!(r.tahap(), Tahap::Ditutup { .. }))
        {
            let issued = self
                .basisdata
                .read(|tx| tx.naskah().list(Some(rapat.id())))?;
            let has_letters = issued
                .iter()
                .any(|n| n.naskah.jenis == JenisNaskah::SuratRekomendasi);
            let recommended = rapat
                .agenda()
                .iter()
                .filter_map(|a| rapat.putusan(&a.kunci))
                .any(|p| matches!(p.keputusan, Keputusan::Direkomendasikan(_)));
            if has_letters || !recommended {
                continue;
            }
            let ketentuan = &rapat.ketentuan().rekomendasi_hari;
            let batas = rapat.batas_surat();
            due.push(TenggatView {
                uraian: format!("Surat Rekomendasi {}", judul(rapat)),
                batas,
                sisa_hari: i32::try_from((batas - today).num_days()).unwrap_or(i32::MAX),
                dasar: ketentuan.dasar.clone(),
                rapat: Some(rapat.id().0.to_string()),
            });
        }
        due.sort_by_key(|t| t.batas);
        Ok(due)
    }
}

fn is_by_list(aturan: &Aturan, jenis: JenisJabatan) -> bool {
    aturan
        .pengisian
        .get(&jenis)
        .is_some_and(|p| p.nilai == Pengisian::DaftarNominatif)
}

/// That the meetings of the year run late (RPT-01): in its last two months none may be lacking, in September and October
/// one.
fn running_late(held: u32, required: u32, today: NaiveDate, dasar: &str) -> Option<PeringatanView> {
    let may_lack = match today.month() {
        1..=8 => return None,
        9 | 10 => 1,
        _ => 0,
    };
    (held + may_lack < required).then(|| PeringatanView {
        pesan: format!(
            "Rapat yang sah pada tahun {} baru {held} dari paling sedikit {required} kali.",
            today.year()
        ),
        dasar: dasar.to_owned(),
    })
}

/// Holders of structural posts who retire within twelve months, the nearest first.
fn retiring(muatan: &Muatan, aturan: &Aturan, today: NaiveDate) -> Vec<PensiunView> {
    let Some(horizon) = today.checked_add_months(Months::new(12)) else {
        return Vec::new();
    };
    let mut list: Vec<PensiunView> = muatan
        .pegawai
        .iter()
        .filter_map(|rekam| {
            let jabatan = rekam.jabatan_pada(today)?;
            jabatan.eselon?;
            let tanggal = pensiun(rekam, aturan, today)?;
            (today <= tanggal && tanggal <= horizon).then(|| PensiunView {
                nip: rekam.pegawai.nip.to_string(),
                nama: rekam.pegawai.nama.to_string(),
                jabatan: jabatan.nama.clone(),
                tanggal,
            })
        })
        .collect();
    list.sort_by_key(|p| p.tanggal);
    list.truncate(PENSIUN_TERBANYAK);
    list
}

/// Data that keeps civil servants from being checked.
fn to_repair(pegawai: &[RekamPegawai]) -> Vec<PerbaikanView> {
    type Lacks = fn(&RekamPegawai) -> bool;
    let kinds: [(&str, Lacks); 8] = [
        ("Belum ada tanggal lahir", |r| {
            r.pegawai.tanggal_lahir.is_none()
        }),
        ("Belum ada golongan ruang", |r| r.pegawai.golongan.is_none()),
        ("Belum ada tingkat pendidikan", |r| {
            r.pegawai.pendidikan.is_none()
        }),
        ("Belum ada riwayat jabatan", |r| {
            r.riwayat_jabatan.is_empty()
        }),
        ("Belum ada SKP", |r| r.skp.is_empty()),
        ("Belum ada asesmen kompetensi", |r| r.kompetensi.is_empty()),
        ("Belum ada hasil pemeriksaan kesehatan", |r| {
            r.kesehatan.is_empty()
        }),
        ("Belum ada penilaian integritas", |r| {
            r.integritas.is_empty()
        }),
    ];
    kinds
        .into_iter()
        .map(|(uraian, lacks)| PerbaikanView {
            uraian: uraian.to_owned(),
            jumlah: count(
                pegawai
                    .iter()
                    .filter(|r| r.pegawai.status == StatusPegawai::Pns && lacks(r))
                    .count(),
            ),
        })
        .filter(|p| p.jumlah > 0)
        .collect()
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rpt_01_dua_rapat_setahun_diperingatkan_sejak_september() {
        for (held, required, today, expected) in [
            (0, 2, "2026-08-31", false),
            (0, 2, "2026-09-01", true),
            (1, 2, "2026-09-01", false),
            (1, 2, "2026-10-31", false),
            (1, 2, "2026-11-01", true),
            (2, 2, "2026-12-31", false),
            (0, 1, "2026-09-01", false),
            (0, 1, "2026-11-01", true),
        ] {
            let today = today.parse().unwrap();
            let warned = running_late(held, required, today, "Pasal 10 ayat (1)");
            assert_eq!(
                warned.is_some(),
                expected,
                "{held} of {required} by {today}"
            );
        }
    }
}
