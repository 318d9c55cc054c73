use proptest::prelude::*;
use sidang_domain::kepegawaian::{Nip, Predikat, RekamPegawai, Skp};
use sidang_domain::peta_jabatan::{Jabatan, UnitKerja};

use crate::contoh::{PENGGUNA, id, rapat, rekam, store, tanggal, waktu};
use crate::impor::Sumber;
use crate::{Result, Transaksi};

/// What one file states; small numbers, so that files often speak of the same things.
#[derive(Debug, Clone)]
enum Isi {
    /// A person with all histories, of which the first `riwayat` entries.
    Pegawai {
        n: u32,
        nama: u8,
        riwayat: usize,
    },
    Skp {
        n: u32,
        tahun: Vec<i32>,
        predikat: Predikat,
    },
    Unit {
        n: u8,
        kota: Option<u8>,
    },
    Jabatan {
        n: u8,
        unit: u8,
        kebutuhan: u16,
        pemangku: Vec<u32>,
    },
}

fn isi() -> impl Strategy<Value = Isi> {
    let predikat = prop_oneof![Just(Predikat::Baik), Just(Predikat::Kurang)];
    prop_oneof![
        (0..3_u32, 0..2_u8, 0..3_usize).prop_map(|(n, nama, riwayat)| Isi::Pegawai {
            n,
            nama,
            riwayat
        }),
        (0..3_u32, prop::collection::vec(2023..2026, 0..3), predikat)
            .prop_map(|(n, tahun, predikat)| Isi::Skp { n, tahun, predikat }),
        (0..2_u8, prop::option::of(0..2_u8)).prop_map(|(n, kota)| Isi::Unit { n, kota }),
        (
            0..2_u8,
            0..2_u8,
            1..3_u16,
            prop::sample::subsequence(vec![0, 1, 2], 0..=2)
        )
            .prop_map(|(n, unit, kebutuhan, pemangku)| Isi::Jabatan {
                n,
                unit,
                kebutuhan,
                pemangku
            }),
    ]
}

/// Import runs, each of some sheets, each sheet in one of the run's two files, in any order.
fn impor() -> impl Strategy<Value = Vec<Vec<(usize, Isi)>>> {
    prop::collection::vec(prop::collection::vec((0..2_usize, isi()), 0..6), 1..8)
}

fn nip(n: u32) -> Nip {
    rekam(n).pegawai.nip
}

fn unit(n: u8, kota: Option<u8>) -> UnitKerja {
    UnitKerja {
        nama: format!("Bidang {n}"),
        induk: "Dinas Uji".to_owned(),
        kota: kota.map(|k| format!("Kota {k}")),
    }
}

fn keep(tx: &Transaksi<'_>, isi: &Isi, sumber: Sumber) -> Result<()> {
    let (people, posts) = (tx.kepegawaian(), tx.peta_jabatan());
    match isi {
        Isi::Pegawai { n, nama, riwayat } => {
            let mut rekam = rekam(*n);
            rekam.pegawai.nama.nama = format!("Nama {nama}");
            rekam.riwayat_jabatan.truncate(*riwayat);
            rekam.kompetensi.truncate(*riwayat);
            people.save(&rekam, tanggal("2026-11-22"), sumber)?;
        }
        // A history of nobody is refused; the file then states nothing.
        Isi::Skp { n, .. } if people.find(nip(*n))?.is_none() => {}
        Isi::Skp { n, tahun, predikat } => {
            let skp: Vec<Skp> = tahun
                .iter()
                .map(|tahun| Skp {
                    tahun: *tahun,
                    hasil_kerja: None,
                    perilaku_kerja: None,
                    predikat: *predikat,
                })
                .collect();
            people.save_skp(nip(*n), &skp, sumber)?;
        }
        Isi::Unit { n, kota } => {
            posts.save_unit(&unit(*n, *kota), sumber)?;
        }
        Isi::Jabatan {
            n,
            unit: of,
            kebutuhan,
            pemangku,
        } => {
            let mut jabatan = rapat::jabatan(&format!("J{n}"));
            jabatan.unit = unit(*of, None);
            jabatan.kebutuhan = *kebutuhan;
            jabatan.pemangku = pemangku.iter().map(|n| nip(*n)).collect();
            posts.save(&jabatan, sumber)?;
        }
    }
    Ok(())
}

/// The state as it is read today, with its version.
fn state(tx: &Transaksi<'_>) -> Result<(u64, Vec<RekamPegawai>, Vec<Jabatan>)> {
    Ok((
        tx.impor().versi()?,
        tx.kepegawaian().load_all()?,
        tx.peta_jabatan().load_all()?,
    ))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn keadaan_lama_dibaca_kembali_persis_seperti_dulu(impor in impor()) {
        let (_dir, _path, mut bd) = store();
        let mut states = vec![bd.read(state).unwrap()];
        for (run, sheets) in (0..).zip(&impor) {
            bd.transaction(|tx| -> Result<()> {
                tx.impor().begin(id(run), waktu(), PENGGUNA)?;
                let files = [
                    tx.impor().add_berkas(id(run), "a.xlsx")?,
                    tx.impor().add_berkas(id(run), "b.xlsx")?,
                ];
                sheets
                    .iter()
                    .try_for_each(|(file, isi)| keep(tx, isi, files[*file]))
            })
            .unwrap();
            states.push(bd.read(state).unwrap());
        }
        for (versi, pegawai, jabatan) in states {
            bd.read(|tx| -> Result<()> {
                assert_eq!(tx.kepegawaian().load_all_as_of(versi)?, pegawai, "{versi}");
                assert_eq!(tx.peta_jabatan().load_all_as_of(versi)?, jabatan, "{versi}");
                Ok(())
            })
            .unwrap();
        }
    }
}

#[test]
fn versi_data_ialah_sumber_terakhir_dan_pratinjau_tidak_menaikkannya() {
    let (_dir, _path, mut bd) = store();
    let versi = |bd: &mut crate::Basisdata| bd.read(|tx| tx.impor().versi()).unwrap();
    assert_eq!(versi(&mut bd), 0);
    let two_files = |tx: &Transaksi<'_>| -> Result<()> {
        tx.impor().begin(id(1), waktu(), PENGGUNA)?;
        tx.impor().add_berkas(id(1), "a.xlsx")?;
        tx.impor().add_berkas(id(1), "b.xlsx")?;
        Ok(())
    };
    bd.rehearse(two_files).unwrap();
    assert_eq!(versi(&mut bd), 0);
    bd.transaction(two_files).unwrap();
    assert_eq!(versi(&mut bd), 2);
}
