//! Checks that rest on the latest of several assessments.

use super::fakta::{asesmen_terakhir, integritas_terakhir, kesehatan_terakhir};
use super::syarat::{Pemeriksaan, Tergantung};
use super::{Bahan, Fakta, IdSyarat, Jawaban, Sasaran};
use crate::aturan::{Syarat, SyaratJabatan};
use crate::kepegawaian::NilaiKompetensi;
use crate::waktu::tanggal_panjang;

pub(super) struct Integritas;

impl Pemeriksaan for Integritas {
    type Nilai = ();
    const ID: IdSyarat = IdSyarat::Integritas;
    const KUNCI: &'static str = "integritas";
    const NAMA: &'static str = "Integritas dan moralitas";
    const TERGANTUNG: Tergantung = Tergantung::Nilai;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<()>> {
        syarat.integritas.as_ref()
    }

    fn jawab(fakta: &Fakta, _: &Sasaran<'_>, (): &()) -> Jawaban {
        Jawaban::menurut(fakta.integritas)
    }

    fn bukti(bahan: &Bahan<'_>, _: &Sasaran<'_>, (): &()) -> String {
        integritas_terakhir(bahan.rekam, bahan.latar.per).map_or_else(
            || "Belum ada penilaian integritas dan moralitas.".to_owned(),
            |i| {
                format!(
                    "Penilaian integritas {}: {}.",
                    tanggal_panjang(i.tanggal),
                    i.hasil
                )
            },
        )
    }
}

/// None of the three competences outside the results that pass.
pub(super) struct Kompetensi;

impl Pemeriksaan for Kompetensi {
    type Nilai = Vec<NilaiKompetensi>;
    const ID: IdSyarat = IdSyarat::Kompetensi;
    const KUNCI: &'static str = "kompetensi";
    const NAMA: &'static str = "Kompetensi";
    const TERGANTUNG: Tergantung = Tergantung::Nilai;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<Self::Nilai>> {
        syarat.kompetensi.as_ref()
    }

    fn jawab(fakta: &Fakta, _: &Sasaran<'_>, lulus: &Self::Nilai) -> Jawaban {
        let semua = |nilai: [NilaiKompetensi; 3]| nilai.iter().all(|n| lulus.contains(n));
        Jawaban::menurut(fakta.kompetensi.map(semua))
    }

    fn bukti(bahan: &Bahan<'_>, _: &Sasaran<'_>, _: &Self::Nilai) -> String {
        asesmen_terakhir(bahan.rekam, bahan.latar.per).map_or_else(
            || "Belum ada hasil asesmen kompetensi.".to_owned(),
            |a| {
                format!(
                    "Asesmen {}: teknis {}, manajerial {}, sosial kultural {}.",
                    tanggal_panjang(a.tanggal),
                    a.teknis,
                    a.manajerial,
                    a.sosial_kultural
                )
            },
        )
    }
}

pub(super) struct Kesehatan;

impl Pemeriksaan for Kesehatan {
    type Nilai = ();
    const ID: IdSyarat = IdSyarat::Kesehatan;
    const KUNCI: &'static str = "kesehatan";
    const NAMA: &'static str = "Kesehatan";
    const TERGANTUNG: Tergantung = Tergantung::Nilai;

    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<()>> {
        syarat.kesehatan.as_ref()
    }

    fn jawab(fakta: &Fakta, _: &Sasaran<'_>, (): &()) -> Jawaban {
        Jawaban::menurut(fakta.sehat)
    }

    fn bukti(bahan: &Bahan<'_>, _: &Sasaran<'_>, (): &()) -> String {
        kesehatan_terakhir(bahan.rekam, bahan.latar.per).map_or_else(
            || "Belum ada hasil pemeriksaan kesehatan.".to_owned(),
            |k| {
                format!(
                    "Pemeriksaan kesehatan {}: {}.",
                    tanggal_panjang(k.tanggal),
                    k.hasil
                )
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{integritas_terakhir, kesehatan_terakhir};
    use crate::kelayakan::contoh::{administrator, asesmen, d, jawaban, layak, pengawas};
    use crate::kelayakan::{IdSyarat, Jawaban};
    use crate::kepegawaian::{Integritas, Kesehatan, NilaiKompetensi, RekamPegawai};
    use crate::peta_jabatan::Jabatan;

    /// Dates with a good or bad result, and the answer at 22 November 2026: of all dates up to then the latest.
    const URUTAN: [(&[(&str, bool)], Jawaban); 7] = [
        (&[], Jawaban::BelumAdaData),
        (&[("2026-11-22", true)], Jawaban::Memenuhi),
        (&[("2026-11-23", true)], Jawaban::BelumAdaData),
        (
            &[("2024-01-01", false), ("2026-01-01", true)],
            Jawaban::Memenuhi,
        ),
        (
            &[("2026-01-01", false), ("2024-01-01", true)],
            Jawaban::TidakMemenuhi,
        ),
        (
            &[("2026-01-01", true), ("2026-11-23", false)],
            Jawaban::Memenuhi,
        ),
        // Two results of one day: the unfavourable one, in whichever row it stands.
        (
            &[("2026-01-01", false), ("2026-01-01", true)],
            Jawaban::TidakMemenuhi,
        ),
    ];

    /// Checks every order of results that `record` writes.
    fn check(
        jabatan: &Jabatan,
        syarat: IdSyarat,
        record: impl Fn(&mut RekamPegawai, &[(&str, bool)]),
    ) {
        for (urutan, expected) in URUTAN {
            let mut rekam = layak();
            record(&mut rekam, urutan);
            let answer = jawaban(&rekam, jabatan, syarat);
            assert_eq!(answer, expected, "{urutan:?}");
        }
    }

    fn integritas(rekam: &mut RekamPegawai, urutan: &[(&str, bool)]) {
        let entry = |(tanggal, baik): &(&str, bool)| Integritas {
            tanggal: d(tanggal),
            baik: *baik,
            hasil: String::new(),
        };
        rekam.integritas = urutan.iter().map(entry).collect();
    }

    fn kesehatan(rekam: &mut RekamPegawai, urutan: &[(&str, bool)]) {
        let entry = |(tanggal, sehat): &(&str, bool)| Kesehatan {
            tanggal: d(tanggal),
            sehat: *sehat,
            hasil: String::new(),
        };
        rekam.kesehatan = urutan.iter().map(entry).collect();
    }

    /// The entry that counts is the one that the answer rests on, in whichever row it stands.
    #[test]
    fn bukti_hari_yang_sama_menyebut_hasil_yang_tidak_baik() {
        for urutan in [[true, false], [false, true]] {
            let mut rekam = layak();
            let hari = urutan.map(|baik| ("2026-01-01", baik));
            kesehatan(&mut rekam, &hari);
            integritas(&mut rekam, &hari);
            let per = d("2026-11-22");
            assert!(kesehatan_terakhir(&rekam, per).is_some_and(|k| !k.sehat));
            assert!(integritas_terakhir(&rekam, per).is_some_and(|i| !i.baik));
        }
    }

    fn kompetensi(rekam: &mut RekamPegawai, urutan: &[(&str, bool)]) {
        let entry = |(tanggal, lulus): &(&str, bool)| {
            let nilai = if *lulus {
                NilaiKompetensi::Ms
            } else {
                NilaiKompetensi::Tms
            };
            asesmen(tanggal, [nilai; 3], 80)
        };
        rekam.kompetensi = urutan.iter().map(entry).collect();
    }

    #[test]
    fn sya_a3_integritas_menurut_penilaian_terakhir() {
        check(&administrator(), IdSyarat::Integritas, integritas);
    }

    #[test]
    fn sya_p3_integritas_menurut_penilaian_terakhir() {
        check(&pengawas(), IdSyarat::Integritas, integritas);
    }

    #[test]
    fn sya_a6_kompetensi_menurut_asesmen_terakhir() {
        check(&administrator(), IdSyarat::Kompetensi, kompetensi);
    }

    #[test]
    fn sya_p6_kompetensi_menurut_asesmen_terakhir() {
        check(&pengawas(), IdSyarat::Kompetensi, kompetensi);
    }

    #[test]
    fn sya_a7_kesehatan_menurut_hasil_terakhir() {
        check(&administrator(), IdSyarat::Kesehatan, kesehatan);
    }

    #[test]
    fn sya_p7_kesehatan_menurut_hasil_terakhir() {
        check(&pengawas(), IdSyarat::Kesehatan, kesehatan);
    }

    #[test]
    fn sya_a6_kompetensi_tms_pada_satu_aspek_menggugurkan_dan_mms_lulus() {
        use NilaiKompetensi::{Mms, Ms, Tms};
        for (nilai, expected) in [
            ([Ms, Ms, Ms], Jawaban::Memenuhi),
            ([Mms, Mms, Mms], Jawaban::Memenuhi),
            ([Tms, Ms, Ms], Jawaban::TidakMemenuhi),
            ([Ms, Tms, Ms], Jawaban::TidakMemenuhi),
            ([Ms, Mms, Tms], Jawaban::TidakMemenuhi),
        ] {
            let mut rekam = layak();
            rekam.kompetensi = vec![asesmen("2025-01-01", nilai, 80)];
            let answer = jawaban(&rekam, &administrator(), IdSyarat::Kompetensi);
            assert_eq!(answer, expected, "{nilai:?}");
        }
    }
}
