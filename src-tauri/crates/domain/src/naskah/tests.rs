//! What a closed meeting hands out.

use chrono::NaiveDate;

use super::{BeritaAcara, BeritaAcaraPenundaan, SuratRekomendasi, Undangan};
use crate::penolakan::Penolakan;
use crate::rapat::contoh::{buka, dibuat, hadir, jam, kunci, rekomendasi, tutup};
use crate::rapat::{
    CaraPutusan, KunciAcara, Perihal, Peristiwa, Rapat, Undangan as SuratUndangan, agenda_contoh,
    mutasi_contoh,
};
use crate::tim::contoh::nip;

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
            let kode: Vec<_> = l.butir.iter().map(|b| b.agenda.kunci.as_str()).collect();
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

/// A meeting with one post on its agenda, invited to.
fn diundang() -> Rapat {
    let mut rapat = Rapat::call(dibuat(7)).unwrap();
    let agenda = Box::new(agenda_contoh("J1", &[100, 101]));
    for peristiwa in [
        Peristiwa::AgendaDitambah { agenda },
        Peristiwa::AgendaDikunci,
        Peristiwa::Diundang {
            undangan: SuratUndangan {
                nomor: "000/14".into(),
                tanggal: d("2026-12-16"),
            },
        },
    ] {
        rapat.apply(peristiwa).unwrap();
    }
    rapat
}

#[test]
fn undangan_hanya_dari_yang_tercatat_dan_agenda_yang_sama() {
    let rapat = Rapat::call(dibuat(7)).unwrap();
    assert_eq!(
        Undangan::new(&rapat).unwrap_err().kode,
        "undangan_belum_dicatat"
    );

    let mut rapat = diundang();
    let undangan = Undangan::new(&rapat).unwrap();
    assert_eq!(
        (undangan.nomor(), undangan.tanggal()),
        ("000/14", d("2026-12-16"))
    );
    assert_eq!(undangan.hadir_sah(), [5, 7]);
    assert_eq!(undangan.penanda_tangan(), rapat.tim().ketua());

    rapat
        .apply(Peristiwa::AgendaDibukaKembali {
            alasan: "Usulan baru.".into(),
        })
        .unwrap();
    let agenda = Box::new(agenda_contoh("J2", &[100, 101]));
    rapat.apply(Peristiwa::AgendaDitambah { agenda }).unwrap();
    assert_eq!(Undangan::new(&rapat).unwrap_err().kode, "undangan_usang");
}

#[test]
fn berita_acara_penundaan_hanya_dari_rapat_yang_ditunda() {
    let mut rapat = diundang();
    assert_eq!(rapat.tertunda().unwrap_err().kode, "rapat_tidak_ditunda");
    for n in 1..=4 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat
        .apply(Peristiwa::RapatDitunda {
            jam: jam(10, 15),
            alasan: "Kuorum tidak tercapai.".into(),
        })
        .unwrap();
    let kosong = BeritaAcaraPenundaan::new(rapat.tertunda().unwrap(), " ").unwrap_err();
    assert_eq!(kosong.kode, "nomor_kosong");
    let berita_acara = BeritaAcaraPenundaan::new(rapat.tertunda().unwrap(), " 800/15 ").unwrap();
    assert_eq!(berita_acara.nomor(), "800/15");
    assert_eq!(berita_acara.tanggal(), d("2026-12-21"));
    let tertunda = berita_acara.tertunda();
    assert_eq!(tertunda.jam(), jam(10, 15));
    assert_eq!(tertunda.alasan(), "Kuorum tidak tercapai.");
    assert_eq!(
        (tertunda.kuorum().hadir, tertunda.kuorum().sah()),
        (4, false)
    );
    assert_eq!(berita_acara.rapat(), &rapat);
}

#[test]
fn pegawai_yang_dipertimbangkan_disuratkan_kepada_unitnya_sekarang() {
    let mut rapat = Rapat::call(dibuat(3)).unwrap();
    for n in [200, 201, 202] {
        let agenda = Box::new(mutasi_contoh(n));
        rapat.apply(Peristiwa::AgendaDitambah { agenda }).unwrap();
    }
    for n in 1..=3 {
        rapat.apply(hadir(n)).unwrap();
    }
    rapat.apply(buka()).unwrap();
    for (n, setuju) in [(200, true), (201, false)] {
        rapat
            .apply(Peristiwa::Dipertimbangkan {
                acara: KunciAcara::mutasi(nip(n)),
                setuju,
                alasan: "Sesuai kebutuhan.".into(),
                cara: CaraPutusan::Musyawarah,
            })
            .unwrap();
    }
    rapat
        .apply(Peristiwa::Ditunda {
            acara: KunciAcara::mutasi(nip(202)),
            alasan: "Belum lengkap.".into(),
        })
        .unwrap();
    rapat.apply(tutup()).unwrap();
    let letters = surat(&rapat, "800/16", "2026-12-22").unwrap();
    let [letter] = letters.as_slice() else {
        panic!("one unit: {letters:?}")
    };
    assert_eq!((letter.unit, letter.butir.len()), ("Dinas Perhubungan", 3));
}
