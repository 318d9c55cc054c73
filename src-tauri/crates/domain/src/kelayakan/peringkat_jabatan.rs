//! The class of the new post against that of the present one (PER-43/PB/2012, pola mutasi angka 4).

use super::syarat::{Pemeriksaan, Tergantung};
use super::{Arah, Bahan, Fakta, IdSyarat, Jawaban, Kategori, Sasaran};
use crate::aturan::{Syarat, SyaratJabatan, Zona};

/// Up: the lowest class of the new level. Otherwise: no lower class, unless for a written reason.
pub(super) struct PeringkatJabatan;

/// What the pattern says of one move.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pola {
    /// A vertical move up.
    Naik { baru: u8, terendah: u8 },
    /// A move on one level, or down.
    Setara { baru: u8, lama: u8 },
    /// A diagonal promotion, of which the pattern says nothing.
    TidakDiatur,
    /// A class, or the present post, is not known.
    TidakDiketahui,
}

impl Pola {
    fn of(fakta: &Fakta, sasaran: &Sasaran<'_>) -> Self {
        let baru = sasaran.jabatan.kelas;
        match fakta.gerak_ke(sasaran) {
            Some((Arah::Diagonal, Kategori::Promosi)) => Self::TidakDiatur,
            Some((_, Kategori::Promosi)) => {
                baru.zip(sasaran.kelas_terendah)
                    .map_or(Self::TidakDiketahui, |(baru, terendah)| Self::Naik {
                        baru,
                        terendah,
                    })
            }
            Some(_) => baru.zip(fakta.jabatan.and_then(|j| j.kelas)).map_or(
                Self::TidakDiketahui,
                |(baru, lama)| Self::Setara { baru, lama },
            ),
            None => Self::TidakDiketahui,
        }
    }
}

impl Pemeriksaan for PeringkatJabatan {
    type Nilai = ();
    const ID: IdSyarat = IdSyarat::PeringkatJabatan;
    const KUNCI: &'static str = "peringkat_jabatan";
    const NAMA: &'static str = "Peringkat jabatan";
    const TERGANTUNG: Tergantung = Tergantung::Jabatan;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<()>> {
        syarat.peringkat_jabatan.as_ref()
    }

    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, (): &()) -> Jawaban {
        match Pola::of(fakta, sasaran) {
            Pola::Naik { baru, terendah } => Jawaban::bila(baru == terendah),
            Pola::Setara { baru, lama } => Jawaban::bila(baru >= lama),
            Pola::TidakDiatur => Jawaban::Memenuhi,
            Pola::TidakDiketahui => Jawaban::BelumAdaData,
        }
    }

    fn bukti(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, (): &()) -> String {
        match Pola::of(&bahan.fakta, sasaran) {
            Pola::Naik { baru, terendah } => format!(
                "Perpindahan vertikal ke peringkat {baru}; diminta peringkat terendah pada jenjang baru, yaitu {terendah}."
            ),
            Pola::Setara { baru, lama } if baru >= lama => format!(
                "Dari peringkat {lama} ke peringkat {baru}; diminta peringkat yang sama atau lebih tinggi."
            ),
            Pola::Setara { baru, lama } => format!(
                "Dari peringkat {lama} ke peringkat {baru}; peringkat lebih rendah hanya dengan alasan tertulis: lokasi lebih baik ({}) atau kebutuhan organisasi.",
                lokasi(&bahan.fakta, sasaran)
            ),
            Pola::TidakDiatur => {
                "Promosi diagonal; pola peringkat hanya mengatur perpindahan vertikal dan horizontal.".to_owned()
            }
            Pola::TidakDiketahui => tidak_diketahui(&bahan.fakta, sasaran).to_owned(),
        }
    }
}

/// Whether the better place may be the reason: the lower zone is the better.
fn lokasi(fakta: &Fakta, sasaran: &Sasaran<'_>) -> String {
    match (fakta.zona, sasaran.zona) {
        (Some(lama), Some(baru)) => format!(
            "{}: zona {} ke zona {}",
            if baru < lama {
                "terpenuhi"
            } else {
                "tidak terpenuhi"
            },
            Zona::roman(lama),
            Zona::roman(baru)
        ),
        _ => "zona belum diketahui".to_owned(),
    }
}

fn tidak_diketahui(fakta: &Fakta, sasaran: &Sasaran<'_>) -> &'static str {
    if sasaran.jabatan.kelas.is_none() {
        "Kelas jabatan yang dituju tidak tercatat pada peta jabatan."
    } else if fakta.jabatan.is_none() {
        "Jabatan sekarang tidak tercatat."
    } else {
        "Kelas jabatan sekarang tidak ditemukan pada peta jabatan."
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aturan::{Aturan, Parameter};
    use crate::kelayakan::contoh::{
        administrator, aturan_dengan, di_peta, layak, masa, pengawas, saran,
    };
    use crate::kepegawaian::RekamPegawai;
    use crate::peta_jabatan::{Jabatan, JenisJabatan, KodeJabatan};

    fn aturan() -> Aturan {
        let mut aturan = aturan_dengan(|s| s.peringkat_jabatan = Some(saran(())));
        let daftar = ["Kota Satu", "Kota Dua"].map(|kota| vec![kota.to_owned()]);
        aturan.zona = Some(Parameter {
            nilai: Zona::try_from(daftar.to_vec()).unwrap(),
            dasar: aturan.peringkat.dasar.clone(),
        });
        aturan
    }

    fn kelas(mut jabatan: Jabatan, kode: &str, kelas: Option<u8>, kota: Option<&str>) -> Jabatan {
        jabatan.kode = KodeJabatan::parse(kode).unwrap();
        jabatan.kelas = kelas;
        jabatan.unit.nama = format!("Unit {kode}");
        jabatan.unit.kota = kota.map(str::to_owned);
        jabatan
    }

    /// The answer and evidence for the first post of a map in which the candidate holds the last.
    fn ask(rekam: &mut RekamPegawai, mut peta: Vec<Jabatan>) -> (Jawaban, String) {
        let dipangku = peta.last_mut().unwrap();
        dipangku.pemangku = vec![rekam.pegawai.nip];
        let kini = rekam.riwayat_jabatan.last_mut().unwrap();
        kini.unit_kerja.clone_from(&dipangku.unit.nama);
        di_peta(&aturan(), rekam, &peta, IdSyarat::PeringkatJabatan)
    }

    #[test]
    fn pol_06_vertikal_pada_peringkat_terendah_jenjang_baru() {
        for (baru, expected) in [
            (Some(11), Jawaban::Memenuhi),
            (Some(10), Jawaban::Memenuhi),
            (Some(12), Jawaban::TidakMemenuhi),
            (None, Jawaban::BelumAdaData),
        ] {
            let peta = vec![
                kelas(administrator(), "J1", baru, None),
                kelas(administrator(), "J2", Some(11), None),
                kelas(pengawas(), "J3", Some(9), None),
            ];
            let (jawaban, bukti) = ask(&mut layak(), peta);
            assert_eq!(jawaban, expected, "{baru:?} {bukti}");
        }
    }

    #[test]
    fn pol_07_horizontal_pada_peringkat_sama_atau_lebih_tinggi() {
        for (lama, baru, expected, uraian) in [
            (
                Some(9),
                Some(9),
                Jawaban::Memenuhi,
                "peringkat 9; diminta peringkat yang sama",
            ),
            (
                Some(8),
                Some(9),
                Jawaban::Memenuhi,
                "peringkat 9; diminta peringkat yang sama",
            ),
            (
                Some(9),
                Some(8),
                Jawaban::TidakMemenuhi,
                "hanya dengan alasan tertulis",
            ),
            (
                None,
                Some(9),
                Jawaban::BelumAdaData,
                "sekarang tidak ditemukan",
            ),
            (
                Some(9),
                None,
                Jawaban::BelumAdaData,
                "yang dituju tidak tercatat",
            ),
        ] {
            let peta = vec![
                kelas(pengawas(), "J1", baru, None),
                kelas(pengawas(), "J3", lama, None),
            ];
            let (jawaban, bukti) = ask(&mut layak(), peta);
            assert_eq!(jawaban, expected, "{lama:?} {baru:?} {bukti}");
            assert!(bukti.contains(uraian), "{lama:?} {baru:?} {bukti}");
        }
    }

    #[test]
    fn pol_08_peringkat_lebih_rendah_hanya_dengan_alasan() {
        for (lama, baru, uraian) in [
            (
                Some("Kota Dua"),
                Some("Kota Satu"),
                "(terpenuhi: zona II ke zona I)",
            ),
            (
                Some("Kota Satu"),
                Some("Kota Dua"),
                "(tidak terpenuhi: zona I ke zona II)",
            ),
            (None, Some("Kota Dua"), "(zona belum diketahui)"),
        ] {
            let peta = vec![
                kelas(pengawas(), "J1", Some(8), baru),
                kelas(pengawas(), "J3", Some(9), lama),
            ];
            let (jawaban, bukti) = ask(&mut layak(), peta);
            assert_eq!(jawaban, Jawaban::TidakMemenuhi);
            assert!(
                bukti.starts_with("Dari peringkat 9 ke peringkat 8;"),
                "{bukti}"
            );
            assert!(bukti.contains(uraian), "{bukti}");
        }
    }

    #[test]
    fn promosi_diagonal_tidak_diatur_pola_peringkat() {
        let mut rekam = layak();
        rekam.riwayat_jabatan = vec![masa(JenisJabatan::AhliMuda, "2020-01-01", None)];
        let peta = vec![
            kelas(administrator(), "J1", Some(12), None),
            kelas(administrator(), "J2", Some(11), None),
        ];
        let (jawaban, bukti) = ask(&mut rekam, peta);
        assert_eq!(jawaban, Jawaban::Memenuhi, "{bukti}");
    }
}
