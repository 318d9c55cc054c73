//! A committee, and all of them over time, as they are shown.

use chrono::{Days, NaiveDate};
use sidang_domain::aturan::Aturan;
use sidang_domain::rapat::{Kuorum, SyaratKuorum};
use sidang_domain::tim::{Anggota, PenetapanKetua, Penyimpangan, SkTim, Tim};
use sidang_store::tim::BerkasSk;

use super::{
    AnggotaView, BerkasSkView, KeadaanTim, PenetapanKetuaView, PeringatanView, SkTimView,
    TimRingkasView, TimView,
};
use crate::aturan::kuorum;

/// A committee with what is kept beside it.
pub(super) struct TimTampil<'a> {
    pub tim: &'a Tim,
    pub aturan: &'a Aturan,
    pub penggantian: &'a [PenetapanKetua],
    pub berkas: Option<BerkasSk>,
}

impl TimTampil<'_> {
    pub fn view(self) -> TimView {
        let tim = self.tim;
        TimView {
            id: tim.id().0.to_string(),
            sk: sk_view(tim),
            nama_jenis: tim.jenis().to_string(),
            anggota: tim.orang().iter().map(|a| member(tim, a)).collect(),
            jumlah_anggota: tim.jumlah_anggota(),
            kehadiran_sah: lawful(tim.jumlah_anggota(), kuorum(self.aturan)),
            peringatan: tim
                .periksa_susunan(self.aturan)
                .into_iter()
                .map(PeringatanView::from)
                .collect(),
            ketua_pengganti: self
                .penggantian
                .iter()
                .map(|p| PenetapanKetuaView {
                    nip: p.nip.to_string(),
                    nama: tim.find(p.nip).map(|a| a.nama.clone()).unwrap_or_default(),
                    nomor: p.nomor.clone(),
                    tanggal: p.tanggal,
                    penetap: p.penetap.clone(),
                    sebab: p.sebab.clone(),
                })
                .collect(),
            berkas: self.berkas.map(|b| BerkasSkView {
                nama: b.nama,
                sha256: b.sha256,
                ukuran: b.ukuran,
            }),
        }
    }
}

/// All committees as they stand on a day; `all` with the latest decree first, as the store lists them.
pub(super) fn list(all: &[Tim], hari: NaiveDate, aturan: &Aturan) -> Vec<TimRingkasView> {
    let later = |index: usize| {
        let jenis = all[index].jenis();
        all[..index].iter().rev().find(|t| t.jenis() == jenis)
    };
    all.iter()
        .enumerate()
        .map(|(index, tim)| {
            let (keadaan, sampai) = standing(tim.sk(), later(index).map(Tim::sk), hari);
            TimRingkasView {
                id: tim.id().0.to_string(),
                sk: sk_view(tim),
                nama_jenis: tim.jenis().singkatan().to_owned(),
                ketua: tim.ketua().nama.clone(),
                jumlah_anggota: tim.jumlah_anggota(),
                keadaan,
                sampai,
                jumlah_peringatan: u32::try_from(tim.periksa_susunan(aturan).len())
                    .unwrap_or(u32::MAX),
            }
        })
        .collect()
}

/// How a decree stands on a day under the next one of its kind, and its last day in force.
fn standing(sk: &SkTim, later: Option<&SkTim>, hari: NaiveDate) -> (KeadaanTim, Option<NaiveDate>) {
    let until = later.and_then(|next| next.tanggal.checked_sub_days(Days::new(1)));
    let sampai = match (sk.berlaku_sampai, until) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    let keadaan = if sk.tanggal > hari {
        KeadaanTim::BelumBerlaku
    } else if sampai.is_none_or(|sampai| hari <= sampai) {
        KeadaanTim::Berlaku
    } else if until.is_some() && sampai == until {
        KeadaanTim::Digantikan
    } else {
        KeadaanTim::Berakhir
    };
    (keadaan, sampai)
}

fn sk_view(tim: &Tim) -> SkTimView {
    let sk = tim.sk();
    SkTimView {
        nomor: sk.nomor.clone(),
        tanggal: sk.tanggal,
        tentang: sk.tentang.clone(),
        penetap: sk.penetap.clone(),
        jenis: tim.jenis().key().to_owned(),
        berlaku_sampai: sk.berlaku_sampai,
    }
}

fn member(tim: &Tim, a: &Anggota) -> AnggotaView {
    AnggotaView {
        nip: a.nip.to_string(),
        nama: a.nama.clone(),
        jabatan: a.jabatan.clone(),
        peran: a.peran.to_string().to_lowercase(),
        unsur: a.unsur.map(|u| u.to_string()),
        dihitung_kuorum: a.dihitung_kuorum,
        ketua: tim.ketua().nip == a.nip,
    }
}

/// The attendances with which a committee of that size may meet.
fn lawful(anggota: u32, syarat: SyaratKuorum) -> Vec<u32> {
    (0..=anggota)
        .filter(|&hadir| {
            Kuorum {
                anggota,
                hadir,
                syarat,
            }
            .sah()
        })
        .collect()
}

impl From<Penyimpangan> for PeringatanView {
    fn from(p: Penyimpangan) -> Self {
        Self {
            pesan: format!("Susunan tim menyimpang: {}.", p.pesan),
            dasar: p.dasar,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tpk_01_keadaan_tim_menurut_masa_sk_dan_sk_sesudahnya() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let sk = |tanggal: &str, sampai: Option<&str>| SkTim {
            nomor: "1".into(),
            tanggal: day(tanggal),
            tentang: String::new(),
            penetap: String::new(),
            berlaku_sampai: sampai.map(day),
        };
        for (decree, next, keadaan, sampai) in [
            (sk("2026-01-05", None), None, KeadaanTim::Berlaku, None),
            (sk("2026-12-01", None), None, KeadaanTim::BelumBerlaku, None),
            (
                sk("2025-01-05", Some("2026-11-22")),
                None,
                KeadaanTim::Berlaku,
                Some("2026-11-22"),
            ),
            (
                sk("2025-01-05", Some("2026-11-21")),
                None,
                KeadaanTim::Berakhir,
                Some("2026-11-21"),
            ),
            (
                sk("2025-01-05", None),
                Some(sk("2026-01-05", None)),
                KeadaanTim::Digantikan,
                Some("2026-01-04"),
            ),
            (
                sk("2025-01-05", Some("2025-06-30")),
                Some(sk("2026-01-05", None)),
                KeadaanTim::Berakhir,
                Some("2025-06-30"),
            ),
            (
                sk("2026-01-05", None),
                Some(sk("2026-12-01", None)),
                KeadaanTim::Berlaku,
                Some("2026-11-30"),
            ),
            // Corrected the same day: it never held.
            (
                sk("2026-01-05", None),
                Some(sk("2026-01-05", None)),
                KeadaanTim::Digantikan,
                Some("2026-01-04"),
            ),
        ] {
            assert_eq!(
                standing(&decree, next.as_ref(), day("2026-11-22")),
                (keadaan, sampai.map(day)),
                "{decree:?}"
            );
        }
    }
}
