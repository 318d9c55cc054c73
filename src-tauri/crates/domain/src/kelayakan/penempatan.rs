//! What follows from where a person comes from and where the post is: return, zone, consent, vacancy.

use super::syarat::{Menyangkut, Pemeriksaan, Tergantung};
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
    const MENYANGKUT: Menyangkut = Menyangkut::Asal;

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
    const MENYANGKUT: Menyangkut = Menyangkut::Asal;

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
    const MENYANGKUT: Menyangkut = Menyangkut::Jabatan;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aturan::{Aturan, Parameter};
    use crate::kelayakan::contoh::{
        aturan_dengan, di_peta, jawaban_menurut, layak, masa, pengawas, saran,
    };
    use crate::kepegawaian::RekamPegawai;
    use crate::peta_jabatan::{Jabatan, JenisJabatan, KodeJabatan};

    fn post(kode: &str, unit: &str, induk: &str, kota: Option<&str>) -> Jabatan {
        let mut jabatan = pengawas();
        jabatan.kode = KodeJabatan::parse(kode).unwrap();
        jabatan.unit.nama = unit.into();
        jabatan.unit.induk = induk.into();
        jabatan.unit.kota = kota.map(str::to_owned);
        jabatan
    }

    /// Someone who is Pengawas in a unit.
    fn dari(unit: &str) -> RekamPegawai {
        let mut rekam = layak();
        unit.clone_into(&mut rekam.riwayat_jabatan[1].unit_kerja);
        rekam
    }

    #[test]
    fn pol_05_tidak_kembali_ke_tingkat_jabatan_dan_unit_yang_sama() {
        use JenisJabatan::{AhliMuda, Pelaksana, Pengawas};
        let aturan = aturan_dengan(|s| s.kembali = Some(saran(())));
        let peta = [post("J1", "Seksi Satu", "Dinas Satu", None)];
        let nama = peta[0].nama.clone();
        for (jenis, jabatan, unit, selesai, expected) in [
            (
                Pengawas,
                &*nama,
                "Seksi Satu",
                Some("2015-01-01"),
                Jawaban::TidakMemenuhi,
            ),
            (
                Pengawas,
                &*nama.to_uppercase(),
                " Seksi  satu",
                None,
                Jawaban::TidakMemenuhi,
            ),
            // Another name, another unit, another level.
            (
                Pengawas,
                "Kepala Lain",
                "Seksi Satu",
                None,
                Jawaban::Memenuhi,
            ),
            (Pengawas, &*nama, "Seksi Dua", None, Jawaban::Memenuhi),
            (Pelaksana, &*nama, "Seksi Satu", None, Jawaban::Memenuhi),
            (AhliMuda, &*nama, "Seksi Satu", None, Jawaban::TidakMemenuhi),
        ] {
            let mut rekam = layak();
            let mut lampau = masa(jenis, "2012-01-01", selesai);
            (lampau.nama, lampau.unit_kerja) = (jabatan.to_owned(), unit.to_owned());
            rekam.riwayat_jabatan.insert(0, lampau);
            let (jawaban, bukti) = di_peta(&aturan, &rekam, &peta, IdSyarat::Kembali);
            assert_eq!(jawaban, expected, "{jenis} {jabatan} {unit}: {bukti}");
            let sejak = bukti.contains("sejak 1 Januari 2012");
            assert_eq!(sejak, expected == Jawaban::TidakMemenuhi, "{bukti}");
        }
    }

    #[test]
    fn pol_05_penempatan_setelah_tanggal_acuan_tidak_dihitung() {
        let aturan = aturan_dengan(|s| s.kembali = Some(saran(())));
        let peta = [post("J1", "Seksi Satu", "Dinas Satu", None)];
        let mut rekam = layak();
        let mut nanti = masa(JenisJabatan::Pengawas, "2026-11-23", None);
        (nanti.nama, nanti.unit_kerja) = (peta[0].nama.clone(), "Seksi Satu".into());
        rekam.riwayat_jabatan.push(nanti);
        let (jawaban, _) = di_peta(&aturan, &rekam, &peta, IdSyarat::Kembali);
        assert_eq!(jawaban, Jawaban::Memenuhi);
        rekam.riwayat_jabatan.clear();
        let (jawaban, _) = di_peta(&aturan, &rekam, &peta, IdSyarat::Kembali);
        assert_eq!(jawaban, Jawaban::BelumAdaData);
        // A post that the map does not have cannot be found in a history either.
        let answer = jawaban_menurut(&aturan, &layak(), &peta[0], IdSyarat::Kembali);
        assert_eq!(answer, Some(Jawaban::BelumAdaData));
    }

    fn aturan_zona() -> Aturan {
        let mut aturan = aturan_dengan(|s| s.zona = Some(saran(())));
        let daftar = ["Kota Satu", "Kota Dua", "Kota Tiga"].map(|kota| vec![kota.to_owned()]);
        aturan.zona = Some(Parameter {
            nilai: aturan::Zona::try_from(daftar.to_vec()).unwrap(),
            dasar: aturan.peringkat.dasar.clone(),
        });
        aturan
    }

    #[test]
    fn pol_03_zona_asal_dan_tujuan_ditampilkan() {
        for (asal, tujuan, expected, uraian) in [
            (
                Some("Kota Tiga"),
                Some("kota  SATU"),
                Jawaban::Memenuhi,
                "Zona III ke zona I: naik (Kota Tiga ke kota  SATU).",
            ),
            (
                Some("Kota Satu"),
                Some("Kota Dua"),
                Jawaban::Memenuhi,
                "Zona I ke zona II: turun (Kota Satu ke Kota Dua).",
            ),
            (
                Some("Kota Dua"),
                Some("Kota Dua"),
                Jawaban::Memenuhi,
                "Zona II ke zona II: tetap (Kota Dua ke Kota Dua).",
            ),
            (
                Some("Tirawuta"),
                Some("Kota Dua"),
                Jawaban::BelumAdaData,
                "Zona belum dapat dibandingkan; tempat sekarang: Tirawuta tidak termasuk daftar zona; tempat yang dituju: zona II.",
            ),
            (
                None,
                None,
                Jawaban::BelumAdaData,
                "Zona belum dapat dibandingkan; tempat sekarang: kotanya tidak tercatat; tempat yang dituju: kotanya tidak tercatat.",
            ),
        ] {
            let peta = [
                post("J1", "Seksi Satu", "Dinas Satu", tujuan),
                post("J2", "Seksi Dua", "Dinas Dua", asal),
            ];
            let (jawaban, bukti) =
                di_peta(&aturan_zona(), &dari("Seksi Dua"), &peta, IdSyarat::Zona);
            assert_eq!((jawaban, bukti.as_str()), (expected, uraian));
        }
    }

    #[test]
    fn apr_02_calon_dari_satuan_kerja_lain_memerlukan_persetujuan() {
        let aturan = aturan_dengan(|s| s.persetujuan_asal = Some(saran(())));
        let peta = [
            post("J1", "Seksi Satu", "Dinas Satu", None),
            post("J2", "Seksi Dua", "Dinas Satu", None),
            post("J3", "Seksi Tiga", "Dinas Tiga", None),
        ];
        for (unit, expected, uraian) in [
            ("Seksi Dua", Jawaban::Memenuhi, "tidak diperlukan"),
            ("Dinas Satu", Jawaban::Memenuhi, "tidak diperlukan"),
            ("Seksi Tiga", Jawaban::BelumAdaData, "Formulir C"),
            (
                "Seksi Entah",
                Jawaban::BelumAdaData,
                "belum dapat dibandingkan",
            ),
        ] {
            let (jawaban, bukti) = di_peta(&aturan, &dari(unit), &peta, IdSyarat::PersetujuanAsal);
            assert_eq!(jawaban, expected, "{unit}");
            assert!(bukti.contains(uraian), "{bukti}");
        }
    }

    #[test]
    fn apr_02_satuan_kerja_menurut_lembar_utama_bila_unit_di_luar_peta() {
        let aturan = aturan_dengan(|s| s.persetujuan_asal = Some(saran(())));
        let peta = [post("J1", "Seksi Satu", "Dinas Satu", None)];
        for (unit, induk, expected) in [
            ("Seksi Lama", "Dinas Satu", "tidak diperlukan"),
            ("Seksi Lama", "Dinas Lain", "Formulir C"),
            // The main sheet speaks of another unit.
            ("Seksi Lain", "Dinas Satu", "belum dapat dibandingkan"),
            ("Seksi Lama", " ", "belum dapat dibandingkan"),
        ] {
            let mut rekam = dari("Seksi Lama");
            rekam.pegawai.jabatan = Some(crate::kepegawaian::JabatanKini {
                nama: "Kepala Seksi".into(),
                eselon: None,
                tmt: None,
                unit_kerja: unit.into(),
                unit_induk: induk.into(),
            });
            let (_, bukti) = di_peta(&aturan, &rekam, &peta, IdSyarat::PersetujuanAsal);
            assert!(bukti.contains(expected), "{unit} {induk}: {bukti}");
        }
    }

    #[test]
    fn mut_03_jabatan_yang_dituju_harus_lowong() {
        let aturan = aturan_dengan(|s| s.lowongan = Some(saran(())));
        for (kebutuhan, terisi, expected, uraian) in [
            (1, 0, Jawaban::Memenuhi, "Kebutuhan 1, terisi 0, lowong 1."),
            (2, 1, Jawaban::Memenuhi, "Kebutuhan 2, terisi 1, lowong 1."),
            (
                1,
                1,
                Jawaban::TidakMemenuhi,
                "Kebutuhan 1, terisi 1, lowong 0.",
            ),
            (
                0,
                0,
                Jawaban::TidakMemenuhi,
                "Kebutuhan 0, terisi 0, lowong 0.",
            ),
        ] {
            let mut jabatan = post("J1", "Seksi Satu", "Dinas Satu", None);
            jabatan.kebutuhan = kebutuhan;
            jabatan.pemangku = vec![layak().pegawai.nip; terisi];
            let (jawaban, bukti) = di_peta(&aturan, &layak(), &[jabatan], IdSyarat::Lowongan);
            assert_eq!((jawaban, bukti.as_str()), (expected, uraian));
        }
    }
}
