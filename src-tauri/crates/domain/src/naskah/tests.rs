//! What a closed meeting hands out.

use chrono::NaiveDate;

use super::{BeritaAcara, SuratRekomendasi};
use crate::penolakan::Penolakan;
use crate::rapat::contoh::{buka, dibuat, hadir, kunci, rekomendasi, tutup};
use crate::rapat::{Perihal, Peristiwa, Rapat, agenda_contoh};

/// Item, OPD, and whether it was recommended or postponed.
type Acara = (&'static str, &'static str, bool);

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A closed meeting of 21 December 2026 with these items.
fn rapat(acara: &[Acara]) -> Rapat {
    let mut rapat = Rapat::call(dibuat(3)).unwrap();
    for (k, opd, _) in acara {
        let mut agenda = agenda_contoh(k, &[100, 101]);
        let Perihal::PengisianJabatan { jabatan, .. } = &mut agenda.perihal else {
            unreachable!("a post's item")
        };
        jabatan.unit.induk = (*opd).to_owned();
        let agenda = Box::new(agenda);
        rapat.apply(Peristiwa::AgendaDitambah { agenda }).unwrap();
    }
    for n in 1..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    for (k, _, direkomendasikan) in acara {
        let putusan = if *direkomendasikan {
            rekomendasi(k, &[100, 101])
        } else {
            Peristiwa::Ditunda {
                acara: kunci(k),
                alasan: "Belum lengkap.".into(),
            }
        };
        rapat.apply(putusan).unwrap();
    }
    rapat.apply(tutup()).unwrap();
    rapat
}

fn surat<'a>(
    rapat: &'a Rapat,
    nomor: &str,
    tanggal: &str,
) -> Result<Vec<SuratRekomendasi<'a>>, Penolakan> {
    let berita_acara = BeritaAcara::new(rapat.tertutup().unwrap(), "1").unwrap();
    SuratRekomendasi::susun(&berita_acara, nomor, d(tanggal))
}

#[test]
fn rpt_08_berita_acara_bernomor_dan_bertanggal_rapatnya() {
    let rapat = rapat(&[("J1", "Dinas A", true)]);
    let refused = BeritaAcara::new(rapat.tertutup().unwrap(), "  ").unwrap_err();
    assert_eq!(refused.kode, "nomor_kosong");
    let berita_acara = BeritaAcara::new(rapat.tertutup().unwrap(), " 800/1/2026 ").unwrap();
    assert_eq!(berita_acara.nomor(), "800/1/2026");
    assert_eq!(berita_acara.tanggal(), d("2026-12-21"));
    assert_eq!(berita_acara.rapat(), &rapat);
}

#[test]
fn satu_surat_untuk_setiap_opd_yang_jabatannya_direkomendasikan() {
    let rapat = rapat(&[
        ("J1", "Dinas A", true),
        ("J2", "Dinas B", false),
        ("J3", "Dinas C", true),
        ("J4", "Dinas A", false),
    ]);
    let letters = surat(&rapat, "800/16/TPK/2026", "2026-12-22").unwrap();
    let isi: Vec<_> = letters
        .iter()
        .map(|l| {
            let kode: Vec<_> = l.butir.iter().map(|b| b.jabatan.kode.as_str()).collect();
            (l.unit, l.nomor.as_str(), kode)
        })
        .collect();
    assert_eq!(
        isi,
        [
            ("Dinas A", "800/16.1/TPK/2026", vec!["J1", "J4"]),
            ("Dinas C", "800/16.2/TPK/2026", vec!["J3"]),
        ]
    );
}

#[test]
fn surat_tunggal_memakai_nomornya_sendiri_kecuali_diminta_berurut() {
    let rapat = rapat(&[("J1", "Dinas A", true)]);
    for (nomor, expected) in [(" 800/16 ", "800/16"), ("800/{n}", "800/1")] {
        assert_eq!(
            surat(&rapat, nomor, "2026-12-21").unwrap()[0].nomor,
            expected
        );
    }
}

#[test]
fn surat_tidak_tanpa_nomor_dan_tidak_bertanggal_mundur() {
    let rapat = rapat(&[("J1", "Dinas A", true)]);
    let kode = |nomor, tanggal| surat(&rapat, nomor, tanggal).map(drop).map_err(|p| p.kode);
    assert_eq!(kode(" ", "2026-12-21"), Err("nomor_kosong"));
    assert_eq!(kode("1", "2026-12-20"), Err("surat_mendahului_rapat"));
    assert_eq!(kode("1", "2026-12-21"), Ok(()));
}

#[test]
fn surat_terlambat_setelah_hari_ketiga() {
    let rapat = rapat(&[("J1", "Dinas A", true)]);
    for (tanggal, expected) in [
        ("2026-12-21", None),
        ("2026-12-24", None),
        ("2026-12-25", Some(1)),
        ("2027-01-03", Some(10)),
    ] {
        let letters = surat(&rapat, "1", tanggal).unwrap();
        assert_eq!(letters[0].batas, d("2026-12-24"));
        assert_eq!(letters[0].terlambat_hari(), expected, "{tanggal}");
    }
}
