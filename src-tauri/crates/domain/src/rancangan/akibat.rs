//! What a move does to the person: retirement, rank range, class, zone.

use std::cmp::Ordering;
use std::fmt;

use crate::aturan::{Aturan, Zona};
use crate::kelayakan::{Bahan, Latar};
use crate::peta_jabatan::{Jabatan, JenisJabatan};
use crate::waktu::{tanggal_panjang, ulang_tahun};

/// What a move changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JenisAkibat {
    /// Age and day of retirement.
    Pensiun,
    /// The person's rank against the range of the eselon.
    Golongan,
    /// Class of the post.
    Kelas,
    /// Zone of the place.
    Zona,
}

impl JenisAkibat {
    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pensiun => "pensiun",
            Self::Golongan => "golongan",
            Self::Kelas => "kelas",
            Self::Zona => "zona",
        }
    }
}

impl fmt::Display for JenisAkibat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Pensiun => "Batas usia pensiun",
            Self::Golongan => "Rentang golongan",
            Self::Kelas => "Kelas jabatan",
            Self::Zona => "Zona",
        })
    }
}

/// One effect, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Akibat {
    /// What changes.
    pub jenis: JenisAkibat,
    /// What it was; none where the person holds no post, or nothing is recorded.
    pub sebelum: Option<String>,
    /// What it becomes.
    pub sesudah: Option<String>,
    /// What that means.
    pub arti: String,
}

/// Every effect of moving a person to a post.
pub(super) fn akibat(bahan: &Bahan<'_>, jabatan: &Jabatan, latar: &Latar<'_>) -> Vec<Akibat> {
    [
        Some(retirement(bahan, jabatan, latar.aturan)),
        rank_range(bahan, jabatan, latar.aturan),
        class(bahan.fakta.jabatan.and_then(|j| j.kelas), jabatan.kelas),
        zone(bahan, jabatan, latar),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn retirement(bahan: &Bahan<'_>, jabatan: &Jabatan, aturan: &Aturan) -> Akibat {
    let usia = |jenis: JenisJabatan| aturan.pensiun.usia(jenis);
    let words = |usia: u8| {
        let lahir = bahan.rekam.pegawai.tanggal_lahir;
        let tanggal = lahir.and_then(|lahir| ulang_tahun(lahir, usia.into()));
        tanggal.map_or_else(
            || format!("{usia} tahun"),
            |tanggal| format!("{usia} tahun, {}", tanggal_panjang(tanggal)),
        )
    };
    let (kini, nanti) = (bahan.jabatan.map(|r| usia(r.jenis)), usia(jabatan.jenis));
    Akibat {
        jenis: JenisAkibat::Pensiun,
        sebelum: kini.map(words),
        sesudah: Some(words(nanti)),
        arti: match kini.map(|kini| (nanti.cmp(&kini), nanti.abs_diff(kini))) {
            None => "Jabatan sekarang tidak tercatat.".into(),
            Some((Ordering::Equal, _)) => "Tidak berubah.".into(),
            Some((Ordering::Greater, tahun)) => format!("Pensiun {tahun} tahun lebih lambat."),
            Some((Ordering::Less, tahun)) => format!("Pensiun {tahun} tahun lebih cepat."),
        },
    }
}

/// The range of the target's eselon; none for a post without one.
fn rank_range(bahan: &Bahan<'_>, jabatan: &Jabatan, aturan: &Aturan) -> Option<Akibat> {
    let range = |eselon| {
        Some((
            *aturan.golongan_terendah.nilai.get(&eselon)?,
            *aturan.golongan_tertinggi.nilai.get(&eselon)?,
        ))
    };
    let words = |eselon| {
        let (terendah, tertinggi) = range(eselon)?;
        Some(format!("eselon {eselon}: {terendah} sampai {tertinggi}"))
    };
    let eselon = jabatan.eselon?;
    let (terendah, tertinggi) = range(eselon)?;
    Some(Akibat {
        jenis: JenisAkibat::Golongan,
        sebelum: bahan.jabatan.and_then(|r| r.eselon).and_then(words),
        sesudah: words(eselon),
        arti: match bahan.rekam.pegawai.golongan {
            None => "Golongan pegawai tidak tercatat.".into(),
            Some(g) if g < terendah => format!("Golongan {g} di bawah rentang."),
            Some(g) if g > tertinggi => format!("Golongan {g} di atas rentang."),
            Some(g) => format!("Golongan {g} dalam rentang."),
        },
    })
}

/// None where the map gives classes to neither post.
fn class(kini: Option<u8>, nanti: Option<u8>) -> Option<Akibat> {
    kini.or(nanti)?;
    Some(Akibat {
        jenis: JenisAkibat::Kelas,
        sebelum: kini.map(|kelas| kelas.to_string()),
        sesudah: nanti.map(|kelas| kelas.to_string()),
        arti: match kini.zip(nanti).map(|(kini, nanti)| nanti.cmp(&kini)) {
            None => "Kelas salah satu jabatan tidak tercatat.",
            Some(Ordering::Greater) => "Kelas jabatan naik.",
            Some(Ordering::Equal) => "Kelas jabatan tetap.",
            Some(Ordering::Less) => "Kelas jabatan turun.",
        }
        .into(),
    })
}

/// None where the pack knows no zones. Zone I is the best provided for.
fn zone(bahan: &Bahan<'_>, jabatan: &Jabatan, latar: &Latar<'_>) -> Option<Akibat> {
    latar.aturan.zona.as_ref()?;
    let place = |unit: &str| latar.peta.kota(unit);
    let words = |kota: &str| match latar.zona_kota(kota) {
        Some(zona) => format!("Zona {} ({kota})", Zona::roman(zona)),
        None => format!("{kota}, di luar daftar zona"),
    };
    let kini = bahan.jabatan.and_then(|r| place(&r.unit_kerja));
    let nanti = jabatan.unit.kota.as_deref();
    let number = |kota: Option<&str>| latar.zona_kota(kota?);
    let change = number(kini).zip(number(nanti)).map(|(k, n)| n.cmp(&k));
    Some(Akibat {
        jenis: JenisAkibat::Zona,
        arti: match change {
            None => "Zona salah satu tempat tidak diketahui.",
            Some(Ordering::Less) => "Pindah ke zona yang lebih baik.",
            Some(Ordering::Equal) => "Tetap dalam zona yang sama.",
            Some(Ordering::Greater) => "Pindah ke zona yang kurang baik.",
        }
        .into(),
        sebelum: kini.map(words),
        sesudah: nanti.map(words),
    })
}

#[cfg(test)]
mod tests {
    use super::super::contoh::Kantor;
    use super::*;
    use crate::aturan::{Dasar, Parameter};
    use crate::kepegawaian::Golongan;
    use crate::peta_jabatan::Eselon;

    /// The effect of one kind of moving P1, who holds `B`, to `A`: before, after, meaning.
    fn effect(kantor: &Kantor, jenis: JenisAkibat) -> Option<[String; 3]> {
        let telaah = kantor.telaah(&[("A", 1)]);
        let found = telaah.penempatan[0]
            .akibat
            .iter()
            .find(|a| a.jenis == jenis);
        found.cloned().map(|a| {
            [a.sebelum, a.sesudah, Some(a.arti)].map(|text| text.unwrap_or_else(|| "-".into()))
        })
    }

    #[test]
    fn jenis_akibat_bernama_dalam_berkas_dan_bagi_orang() {
        for (jenis, key, nama) in [
            (JenisAkibat::Pensiun, "pensiun", "Batas usia pensiun"),
            (JenisAkibat::Golongan, "golongan", "Rentang golongan"),
            (JenisAkibat::Kelas, "kelas", "Kelas jabatan"),
            (JenisAkibat::Zona, "zona", "Zona"),
        ] {
            assert_eq!((jenis.key(), jenis.to_string().as_str()), (key, nama));
        }
    }

    fn kantor(tujuan: JenisJabatan, eselon: Option<Eselon>) -> Kantor {
        let mut kantor = Kantor::new(1);
        kantor.post_in("A", (tujuan, eselon), "Bidang Contoh", &[]);
        kantor.post("B", &[1]);
        kantor
    }

    #[test]
    fn batas_usia_pensiun_sebelum_dan_sesudah() {
        let pengawas = "58 tahun, 15 Maret 2043";
        let madya = "60 tahun, 15 Maret 2045";
        for (kini, tujuan, expected) in [
            (
                None,
                JenisJabatan::Administrator,
                [pengawas, pengawas, "Tidak berubah."],
            ),
            (
                None,
                JenisJabatan::AhliMadya,
                [pengawas, madya, "Pensiun 2 tahun lebih lambat."],
            ),
            (
                None,
                JenisJabatan::JptPratama,
                [pengawas, madya, "Pensiun 2 tahun lebih lambat."],
            ),
            (
                Some(JenisJabatan::AhliMadya),
                JenisJabatan::Administrator,
                [madya, pengawas, "Pensiun 2 tahun lebih cepat."],
            ),
        ] {
            let mut kantor = kantor(tujuan, None);
            if let Some(kini) = kini {
                kantor.set_present(1, kini);
            }
            assert_eq!(effect(&kantor, JenisAkibat::Pensiun).unwrap(), expected);
        }
        let mut unknown = kantor(JenisJabatan::Administrator, None);
        unknown.person(1).pegawai.tanggal_lahir = None;
        unknown.person(1).riwayat_jabatan.clear();
        assert_eq!(
            effect(&unknown, JenisAkibat::Pensiun).unwrap(),
            ["-", "58 tahun", "Jabatan sekarang tidak tercatat."]
        );
    }

    #[test]
    fn golongan_terhadap_rentang_eselon_yang_dituju() {
        let mut kantor = kantor(JenisJabatan::Administrator, Some(Eselon::IIIb));
        for (golongan, arti) in [
            (Some(Golongan::IIIc), "Golongan III/c di bawah rentang."),
            (Some(Golongan::IIId), "Golongan III/d dalam rentang."),
            (Some(Golongan::IVa), "Golongan IV/a dalam rentang."),
            (Some(Golongan::IVb), "Golongan IV/b di atas rentang."),
            (None, "Golongan pegawai tidak tercatat."),
        ] {
            kantor.person(1).pegawai.golongan = golongan;
            assert_eq!(
                effect(&kantor, JenisAkibat::Golongan).unwrap(),
                [
                    "eselon IV.a: III/c sampai III/d",
                    "eselon III.b: III/d sampai IV/a",
                    arti
                ]
            );
        }
        kantor.jabatan[0].eselon = None;
        assert_eq!(effect(&kantor, JenisAkibat::Golongan), None);
    }

    #[test]
    fn pol_07_kelas_jabatan_naik_tetap_atau_turun() {
        let mut kantor = kantor(JenisJabatan::Pengawas, Some(Eselon::IVa));
        for (nanti, kini, expected) in [
            (Some(11), Some(9), ["9", "11", "Kelas jabatan naik."]),
            (Some(9), Some(9), ["9", "9", "Kelas jabatan tetap."]),
            (Some(8), Some(9), ["9", "8", "Kelas jabatan turun."]),
            (
                None,
                Some(9),
                ["9", "-", "Kelas salah satu jabatan tidak tercatat."],
            ),
            (
                Some(9),
                None,
                ["-", "9", "Kelas salah satu jabatan tidak tercatat."],
            ),
        ] {
            (kantor.jabatan[0].kelas, kantor.jabatan[1].kelas) = (nanti, kini);
            assert_eq!(effect(&kantor, JenisAkibat::Kelas).unwrap(), expected);
        }
        (kantor.jabatan[0].kelas, kantor.jabatan[1].kelas) = (None, None);
        assert_eq!(effect(&kantor, JenisAkibat::Kelas), None);
    }

    #[test]
    fn pol_03_zona_tempat_lama_dan_baru() {
        let mut kantor = kantor(JenisJabatan::Pengawas, Some(Eselon::IVa));
        "Dinas Contoh".clone_into(&mut kantor.jabatan[1].unit.nama);
        let town = |kota: &str| (!kota.is_empty()).then(|| kota.to_owned());
        assert_eq!(effect(&kantor, JenisAkibat::Zona), None);
        let zones = vec![
            vec!["Kota Surabaya".to_owned()],
            vec!["Kota Kendari".to_owned()],
        ];
        kantor.aturan.zona = Some(Parameter {
            nilai: zones.try_into().unwrap(),
            dasar: Dasar {
                sumber: "Pasal 99".to_owned().try_into().unwrap(),
                ..kantor.aturan.peringkat.dasar.clone()
            },
        });
        let (satu, dua) = ("Zona I (Kota Surabaya)", "Zona II (Kota Kendari)");
        let unknown = "Zona salah satu tempat tidak diketahui.";
        for (kini, nanti, expected) in [
            (
                "Kota Kendari",
                "Kota Surabaya",
                [dua, satu, "Pindah ke zona yang lebih baik."],
            ),
            (
                "Kota Surabaya",
                "Kota Kendari",
                [satu, dua, "Pindah ke zona yang kurang baik."],
            ),
            (
                "Kota Kendari",
                "Kota Kendari",
                [dua, dua, "Tetap dalam zona yang sama."],
            ),
            (
                "Kota Kendari",
                "Kota Lain",
                [dua, "Kota Lain, di luar daftar zona", unknown],
            ),
            ("", "Kota Surabaya", ["-", satu, unknown]),
        ] {
            kantor.jabatan[0].unit.kota = town(nanti);
            kantor.jabatan[1].unit.kota = town(kini);
            assert_eq!(effect(&kantor, JenisAkibat::Zona).unwrap(), expected);
        }
    }
}
