//! The deadlines of a pack, and what a day in them is.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Parameter;
use super::pembaca::Pembaca;
use crate::waktu::{tambah_hari, tambah_hari_kerja};

/// What a day in a deadline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HitunganHari {
    /// Every day.
    Kalender,
    /// Monday to Friday.
    Kerja,
}

impl HitunganHari {
    /// The day that is `hari` days after `tanggal`; none at the end of the calendar.
    pub fn setelah(self, tanggal: NaiveDate, hari: u32) -> Option<NaiveDate> {
        match self {
            Self::Kalender => tambah_hari(tanggal, hari),
            Self::Kerja => tambah_hari_kerja(tanggal, hari),
        }
    }
}

/// From when the days of an application count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MulaiProses {
    /// The day the file was received.
    Diterima,
    /// The day the file was complete.
    Lengkap,
}

/// The deadlines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenggat {
    /// Days from the meeting to the letters of recommendation.
    pub rekomendasi_hari: Parameter<u32>,
    /// What a day is.
    pub hitungan_hari: Parameter<HitunganHari>,
    /// Days in which an application to move is decided.
    pub proses_hari: Option<Parameter<u32>>,
    /// From when they count.
    pub mulai_proses: Option<Parameter<MulaiProses>>,
    /// Days from the technical consent's receipt to the decision of placement.
    pub penempatan_hari: Option<Parameter<u32>>,
    /// Days from the decision to the inauguration.
    pub pelantikan_hari: Option<Parameter<u32>>,
}

impl Tenggat {
    pub(super) fn baca(p: &Pembaca<'_>) -> Option<Self> {
        let hari = |n: &u32| format!("paling lambat {n} hari");
        let rekomendasi_hari =
            p.parameter("tenggat.rekomendasi_hari", "Surat Rekomendasi", true, hari);
        let hitungan_hari = p.parameter("tenggat.hitungan_hari", "Hitungan hari", true, |h| {
            match h {
                HitunganHari::Kalender => "hari kalender",
                HitunganHari::Kerja => "hari kerja",
            }
            .to_owned()
        });
        let proses_hari = p.parameter(
            "tenggat.proses_hari",
            "Penyelesaian permohonan mutasi",
            false,
            hari,
        );
        let mulai_proses = p.parameter(
            "tenggat.mulai_proses",
            "Mulai hitungan permohonan mutasi",
            false,
            |m| {
                match m {
                    MulaiProses::Diterima => "sejak berkas diterima",
                    MulaiProses::Lengkap => "sejak berkas lengkap",
                }
                .to_owned()
            },
        );
        let penempatan_hari = p.parameter(
            "tenggat.penempatan_hari",
            "SK penempatan sejak persetujuan teknis",
            false,
            hari,
        );
        let pelantikan_hari = p.parameter(
            "tenggat.pelantikan_hari",
            "Pelantikan sejak SK",
            false,
            hari,
        );
        Some(Self {
            rekomendasi_hari: rekomendasi_hari?,
            hitungan_hari: hitungan_hari?,
            proses_hari,
            mulai_proses,
            penempatan_hari,
            pelantikan_hari,
        })
    }
}
