//! What follows from where a person comes from and where the post is: return, zone, consent, vacancy.

use super::syarat::{Pemeriksaan, Tergantung};
use super::{Bahan, Fakta, IdSyarat, Jawaban, Lingkup, Sasaran};
use crate::aturan::{self, Syarat, SyaratJabatan};
use crate::waktu::tanggal_panjang;

/// Not to the level, post and unit that the person was once placed in.
pub(super) struct Kembali;

impl Pemeriksaan for Kembali {
    type Nilai = ();
    const ID: IdSyarat = IdSyarat::Kembali;
    const KUNCI: &'static str = "kembali";
    const NAMA: &'static str = "Tidak kembali ke jabatan yang sama";
    const TERGANTUNG: Tergantung = Tergantung::Jabatan;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<()>> {
        syarat.kembali.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, (): &()) -> Jawaban {
        let Some(posisi) = sasaran.posisi.filter(|_| fakta.jenjang_tertinggi.is_some()) else {
            return Jawaban::BelumAdaData;
        };
        let sama = fakta
            .pernah
            .iter()
            .any(|p| p.posisi == posisi && p.jenjang == sasaran.jenjang);
        Jawaban::bila(!sama)
    }

    fn bukti(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, (): &()) -> String {
        let latar = &bahan.latar;
        let tujuan = &sasaran.jabatan;
        if bahan.fakta.jenjang_tertinggi.is_none() {
            return "Riwayat jabatan tidak tercatat.".to_owned();
        }
        if sasaran.posisi.is_none() {
            return "Jabatan yang dituju tidak ditemukan pada peta jabatan.".to_owned();
        }
        let terakhir = super::fakta::begun(bahan.rekam, latar.per)
            .filter(|r| latar.aturan.jenjang(r.jenis) == sasaran.jenjang)
            .filter(|r| latar.peta.posisi(&r.nama, &r.unit_kerja) == sasaran.posisi)
            .max_by_key(|r| r.tmt_mulai);
        terakhir.map_or_else(
            || format!("Belum pernah ditempatkan sebagai {} pada {}.", tujuan.nama, tujuan.unit.nama),
            |r| {
                let akhir = r.tmt_selesai.map_or_else(
                    || "sampai sekarang".to_owned(),
                    |akhir| format!("sampai {}", tanggal_panjang(akhir)),
                );
                format!(
                    "Pernah ditempatkan sebagai {} pada {} sejak {} {akhir}; tidak ditempatkan kembali pada tingkat, jabatan, dan unit yang sama.",
                    r.nama,
                    r.unit_kerja,
                    tanggal_panjang(r.tmt_mulai)
                )
            },
        )
    }
}

/// The zones of the old and the new place. Moves within a zone and between zones are both allowed; the check shows
/// which it is.
pub(super) struct Zona;

impl Pemeriksaan for Zona {
    type Nilai = ();
    const ID: IdSyarat = IdSyarat::Zona;
    const KUNCI: &'static str = "zona";
    const NAMA: &'static str = "Zona";
    const TERGANTUNG: Tergantung = Tergantung::Jabatan;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<()>> {
        syarat.zona.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, (): &()) -> Jawaban {
        Jawaban::menurut(fakta.zona.and(sasaran.zona).map(|_| true))
    }

    fn bukti(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, (): &()) -> String {
        let kota_lama = bahan
            .jabatan
            .and_then(|r| bahan.latar.peta.kota(&r.unit_kerja));
        let kota_baru = sasaran.jabatan.unit.kota.as_deref();
        match (bahan.fakta.zona, sasaran.zona) {
            (Some(lama), Some(baru)) => {
                let arti = match baru.cmp(&lama) {
                    std::cmp::Ordering::Less => "naik",
                    std::cmp::Ordering::Equal => "tetap",
                    std::cmp::Ordering::Greater => "turun",
                };
                format!(
                    "Zona {} ke zona {}: {arti} ({} ke {}).",
                    aturan::Zona::roman(lama),
                    aturan::Zona::roman(baru),
                    kota_lama.unwrap_or_default(),
                    kota_baru.unwrap_or_default()
                )
            }
            (lama, baru) => {
                let sebut = |kota: Option<&str>, zona: Option<u8>| match (kota, zona) {
                    (_, Some(zona)) => format!("zona {}", aturan::Zona::roman(zona)),
                    (Some(kota), None) => format!("{kota} tidak termasuk daftar zona"),
                    (None, None) => "kotanya tidak tercatat".to_owned(),
                };
                format!(
                    "Zona belum dapat dibandingkan; tempat sekarang: {}; tempat yang dituju: {}.",
                    sebut(kota_lama, lama),
                    sebut(kota_baru, baru)
                )
            }
        }
    }
}

/// From another OPD the releasing one must consent (Formulir C). The consent is not among the records.
pub(super) struct PersetujuanAsal;

impl Pemeriksaan for PersetujuanAsal {
    type Nilai = ();
    const ID: IdSyarat = IdSyarat::PersetujuanAsal;
    const KUNCI: &'static str = "persetujuan_asal";
    const NAMA: &'static str = "Persetujuan satuan kerja asal";
    const TERGANTUNG: Tergantung = Tergantung::Jabatan;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<()>> {
        syarat.persetujuan_asal.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, (): &()) -> Jawaban {
        match fakta.lingkup_ke(sasaran) {
            Some(Lingkup::DalamSatuanKerja) => Jawaban::Memenuhi,
            Some(Lingkup::AntarSatuanKerja) | None => Jawaban::BelumAdaData,
        }
    }

    fn bukti(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, (): &()) -> String {
        let tujuan = &sasaran.jabatan.unit.induk;
        let asal = bahan.jabatan.map_or("", |r| &r.unit_kerja);
        match bahan.fakta.lingkup_ke(sasaran) {
            Some(Lingkup::DalamSatuanKerja) => {
                format!("Calon berasal dari {tujuan} sendiri; persetujuan pindah tidak diperlukan.")
            }
            Some(Lingkup::AntarSatuanKerja) => format!(
                "Calon bertugas pada {asal}, di luar {tujuan}; lampirkan surat persetujuan pindah (Formulir C) dari satuan kerja asal."
            ),
            None => format!("Satuan kerja asal belum dapat dibandingkan dengan {tujuan}."),
        }
    }
}

/// The post has room.
pub(super) struct Lowongan;

impl Pemeriksaan for Lowongan {
    type Nilai = ();
    const ID: IdSyarat = IdSyarat::Lowongan;
    const KUNCI: &'static str = "lowongan";
    const NAMA: &'static str = "Lowongan jabatan";
    const TERGANTUNG: Tergantung = Tergantung::Jabatan;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<()>> {
        syarat.lowongan.as_ref()
    }

    fn jawab(_: &Fakta, sasaran: &Sasaran<'_>, (): &()) -> Jawaban {
        Jawaban::bila(sasaran.jabatan.lowong() > 0)
    }

    fn bukti(_: &Bahan<'_>, sasaran: &Sasaran<'_>, (): &()) -> String {
        let jabatan = sasaran.jabatan;
        format!(
            "Kebutuhan {}, terisi {}, lowong {}.",
            jabatan.kebutuhan,
            jabatan.pemangku.len(),
            jabatan.lowong()
        )
    }
}
