use std::time::Instant;

use sidang_domain::kepegawaian::{
    Golongan, NilaiKompetensi, Pendidikan, Predikat, StatusPegawai, TingkatHukuman,
};
use sidang_domain::peta_jabatan::{Eselon, JenisJabatan};

use super::*;
use crate::Basisdata;
use crate::contoh::{rekam, store, sumber, tanggal};

fn save(bd: &mut Basisdata, run: u128, rekam: &RekamPegawai) -> Perubahan {
    bd.transaction(|tx| {
        let sumber = sumber(tx, run);
        tx.kepegawaian().save(rekam, tanggal("2026-11-22"), sumber)
    })
    .unwrap()
}

fn find(bd: &mut Basisdata, nip: Nip) -> Option<RekamPegawai> {
    bd.read(|tx| tx.kepegawaian().find(nip)).unwrap()
}

#[test]
fn rekam_pegawai_kembali_seperti_disimpan() {
    let (_dir, _path, mut bd) = store();
    let penuh = rekam(1);
    let mut kosong = RekamPegawai::new(rekam(2).pegawai);
    kosong.pegawai.kedudukan = None;
    kosong.pegawai.golongan = None;
    kosong.pegawai.jabatan = None;
    kosong.pegawai.pendidikan = None;
    kosong.pegawai.tanggal_lahir = None;
    assert_eq!(save(&mut bd, 1, &penuh), Perubahan::Baru);
    assert_eq!(save(&mut bd, 2, &kosong), Perubahan::Baru);
    assert_eq!(find(&mut bd, penuh.pegawai.nip).as_ref(), Some(&penuh));
    assert_eq!(find(&mut bd, kosong.pegawai.nip).as_ref(), Some(&kosong));
    assert_eq!(find(&mut bd, rekam(3).pegawai.nip), None);
    let all = bd.read(|tx| tx.kepegawaian().load_all()).unwrap();
    assert_eq!(all, [penuh, kosong]);
}

/// The CHECKs know every word of the domain's vocabulary.
#[test]
fn setiap_istilah_domain_dapat_disimpan() {
    use Predikat::{Baik, ButuhPerbaikan, Kurang, SangatBaik, SangatKurang};

    let (_dir, _path, mut bd) = store();
    let mut luas = rekam(1);
    let sejak = tanggal("2020-01-01");
    luas.riwayat_jabatan.clear();
    for (jenis, eselon) in JenisJabatan::ALL
        .into_iter()
        .map(|j| (j, None))
        .chain(Eselon::ALL.map(|e| (JenisJabatan::Pengawas, Some(e))))
    {
        luas.riwayat_jabatan.push(RiwayatJabatan {
            nama: format!("{jenis} {eselon:?}"),
            jenis,
            eselon,
            unit_kerja: "Bagian Umum".to_owned(),
            tmt_mulai: sejak,
            tmt_selesai: None,
        });
    }
    luas.skp = (2020..)
        .zip([SangatKurang, Kurang, ButuhPerbaikan, Baik, SangatBaik])
        .map(|(tahun, predikat)| Skp {
            tahun,
            hasil_kerja: None,
            perilaku_kerja: None,
            predikat,
        })
        .collect();
    luas.hukuman_disiplin = [
        TingkatHukuman::Ringan,
        TingkatHukuman::Sedang,
        TingkatHukuman::Berat,
    ]
    .map(|tingkat| HukumanDisiplin {
        tingkat,
        jenis: tingkat.to_string(),
        nomor_sk: None,
        tmt_mulai: sejak,
        tmt_selesai: None,
    })
    .to_vec();
    luas.kompetensi[0].teknis = NilaiKompetensi::Tms;
    save(&mut bd, 1, &luas);
    assert_eq!(find(&mut bd, luas.pegawai.nip), Some(luas));

    let mut orang = rekam(2);
    let mut run = 1;
    let mut keep = |orang: &RekamPegawai| {
        run += 1;
        save(&mut bd, run, orang);
        assert_eq!(find(&mut bd, orang.pegawai.nip).as_ref(), Some(orang));
    };
    for golongan in Golongan::ALL {
        orang.pegawai.golongan = Some(golongan);
        keep(&orang);
    }
    for pendidikan in Pendidikan::ALL {
        orang.pegawai.pendidikan = Some(pendidikan);
        keep(&orang);
    }
    for status in [StatusPegawai::Pns, StatusPegawai::Cpns, StatusPegawai::Pppk] {
        orang.pegawai.status = status;
        keep(&orang);
    }
}

#[test]
fn yang_sama_tidak_ditulis_dan_yang_lama_tidak_hilang() {
    let (_dir, _path, mut bd) = store();
    let lama = rekam(1);
    save(&mut bd, 1, &lama);
    let mut acak = lama.clone();
    acak.riwayat_jabatan.reverse();
    assert_eq!(save(&mut bd, 2, &acak), Perubahan::Sama);

    let mut baru = lama.clone();
    baru.pegawai.nama.nama = "Wayan Baru".to_owned();
    baru.skp.remove(0);
    assert_eq!(save(&mut bd, 3, &baru), Perubahan::Berubah);
    assert_eq!(find(&mut bd, baru.pegawai.nip).as_ref(), Some(&baru));
    assert_eq!(save(&mut bd, 4, &baru), Perubahan::Sama);

    // What was withdrawn is still there, with the source that withdrew it; what stayed kept its source.
    let withdrawn: Vec<(String, i64, i64)> = bd
        .conn()
        .prepare(
            "SELECT nama, sumber_id, dicabut_oleh FROM data_pegawai WHERE dicabut_oleh IS NOT NULL
             UNION ALL
             SELECT predikat, sumber_id, dicabut_oleh FROM skp WHERE dicabut_oleh IS NOT NULL",
        )
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .map(|row| row.unwrap())
        .collect();
    assert_eq!(
        withdrawn,
        [
            ("Wayan Ma'ruf 1".to_owned(), 1, 3),
            ("baik".to_owned(), 1, 3)
        ]
    );
}

#[test]
fn riwayat_tanpa_pegawai_ditolak() {
    let (_dir, _path, mut bd) = store();
    let orang = rekam(1);
    let refused = bd.transaction(|tx| {
        let sumber = sumber(tx, 1);
        tx.kepegawaian()
            .save_skp(orang.pegawai.nip, &orang.skp, sumber)
    });
    assert!(matches!(refused, Err(Error::Ditolak(_))));
}

#[test]
fn baris_pegawai_yang_tidak_sah_ditolak_basis_data() {
    let (_dir, _path, mut bd) = store();
    save(&mut bd, 1, &rekam(1));
    for sql in [
        "INSERT INTO pegawai (nip) VALUES ('19860926201505100')",
        "INSERT INTO pegawai (nip) VALUES ('19860926201505100X')",
        "UPDATE pegawai SET nip = ''",
        "INSERT INTO pegawai (nip) SELECT nip FROM pegawai",
        "UPDATE data_pegawai SET golongan = 'III/e'",
        "UPDATE data_pegawai SET golongan = 'iii/d'",
        "UPDATE data_pegawai SET nama = ' '",
        "UPDATE data_pegawai SET status = 'Honorer'",
        "UPDATE data_pegawai SET kedudukan = ''",
        "UPDATE data_pegawai SET jenis_kelamin = 'L'",
        "UPDATE data_pegawai SET pendidikan = 'S1'",
        "UPDATE data_pegawai SET tanggal_lahir = '1986-02-30'",
        "UPDATE data_pegawai SET tanggal_lahir = '26-09-1986'",
        "UPDATE data_pegawai SET masa_kerja_tahun = -1",
        "UPDATE data_pegawai SET unit_kerja = NULL",
        "UPDATE data_pegawai SET sumber_id = 77",
        "UPDATE data_pegawai SET berlaku_sejak = NULL",
        "INSERT INTO data_pegawai (pegawai_id, nama, status, berlaku_sejak, sumber_id)
         VALUES (1, 'Kembar', 'PNS', '2026-01-01', 1)",
        "UPDATE riwayat_jabatan SET jenis = 'camat'",
        "UPDATE riwayat_jabatan SET eselon = 'VI.a'",
        "UPDATE riwayat_jabatan SET tmt_mulai = '2020-13-01'",
        "UPDATE riwayat_jabatan SET pegawai_id = 77",
        "UPDATE skp SET predikat = 'lumayan'",
        "UPDATE skp SET tahun = 20",
        "UPDATE hukuman_disiplin SET tingkat = 'sangat berat'",
        "UPDATE asesmen SET teknis = 'LULUS'",
        "UPDATE asesmen SET jpm = 101",
        "UPDATE kesehatan SET sehat = 2",
        "UPDATE integritas SET baik = 'ya'",
    ] {
        let refused = bd.conn().execute(sql, []).map_err(Error::from);
        assert!(
            matches!(refused, Err(Error::Ditolak(_))),
            "{sql}: {refused:?}"
        );
    }
}

#[test]
fn isi_yang_tidak_dikenal_bukan_kepanikan() {
    let (_dir, _path, mut bd) = store();
    save(&mut bd, 1, &rekam(1));
    bd.conn()
        .execute_batch(
            "PRAGMA ignore_check_constraints = ON; UPDATE data_pegawai SET golongan = 'V/a';",
        )
        .unwrap();
    let read = bd.read(|tx| tx.kepegawaian().load_all());
    assert!(matches!(read, Err(Error::IsiTidakTerbaca(_))));
}

fn search(bd: &mut Basisdata, pencarian: &Pencarian) -> HasilPencarian {
    bd.read(|tx| tx.kepegawaian().search(pencarian)).unwrap()
}

fn numbers(hasil: &HasilPencarian) -> Vec<&str> {
    let last = |p: &RingkasanPegawai| p.nama.nama.rfind(' ').unwrap() + 1;
    hasil
        .pegawai
        .iter()
        .map(|p| &p.nama.nama[last(p)..])
        .collect()
}

#[test]
fn pegawai_dicari_dengan_nama_nip_jabatan_dan_unit() {
    let (_dir, _path, mut bd) = store();
    bd.transaction(|tx| -> Result<()> {
        let sumber = sumber(tx, 1);
        for n in 1..=3 {
            tx.kepegawaian()
                .save(&rekam(n), tanggal("2026-11-22"), sumber)?;
        }
        Ok(())
    })
    .unwrap();
    let nip = rekam(2).pegawai.nip;
    for (teks, expected) in [
        ("", &["1", "2", "3"][..]),
        ("maruf", &["1", "2", "3"]),
        ("DARAT MA'RUF", &["1"]),
        ("udara, wayan", &["3"]),
        ("kepala seksi perhubungan", &["1", "2", "3"]),
        (nip.as_str(), &["2"]),
        (nip.grouped(' ').as_str(), &["2"]),
        ("dr. s.sos", &["1", "2", "3"]),
        ("tidak ada", &[]),
    ] {
        let hasil = search(
            &mut bd,
            &Pencarian {
                teks: teks.to_owned(),
                ..Pencarian::default()
            },
        );
        assert_eq!(numbers(&hasil), expected, "{teks}");
        assert_eq!(hasil.jumlah as usize, expected.len(), "{teks}");
    }
    // A person whose record changes is found by the new words alone.
    let mut pindah = rekam(1);
    pindah.pegawai.jabatan.as_mut().unwrap().unit_kerja = "Bagian Hukum".to_owned();
    save(&mut bd, 2, &pindah);
    for (teks, jumlah) in [("hukum", 1), ("darat", 0)] {
        let teks = teks.to_owned();
        let hasil = search(
            &mut bd,
            &Pencarian {
                teks,
                ..Pencarian::default()
            },
        );
        assert_eq!(hasil.jumlah, jumlah);
    }
}

#[test]
fn hasil_pencarian_berurut_dan_berhalaman() {
    let (_dir, _path, mut bd) = store();
    bd.transaction(|tx| -> Result<()> {
        let sumber = sumber(tx, 1);
        for n in 0..17 {
            let rekam = RekamPegawai::new(rekam(n).pegawai);
            tx.kepegawaian()
                .save(&rekam, tanggal("2026-11-22"), sumber)?;
        }
        Ok(())
    })
    .unwrap();
    let mut pencarian = Pencarian {
        urutan: Urutan::Golongan,
        ..Pencarian::default()
    };
    let ranks: Vec<_> = search(&mut bd, &pencarian)
        .pegawai
        .iter()
        .map(|p| p.golongan.unwrap())
        .collect();
    assert_eq!(ranks, Golongan::ALL);

    pencarian.batas = Some(2);
    pencarian.lewati = 1;
    pencarian.menurun = true;
    let page = search(&mut bd, &pencarian);
    assert_eq!(page.jumlah, 17);
    assert_eq!(numbers(&page), ["15", "14"]);

    for urutan in [Urutan::Nama, Urutan::Nip, Urutan::Jabatan, Urutan::Unit] {
        let hasil = search(
            &mut bd,
            &Pencarian {
                urutan,
                ..Pencarian::default()
            },
        );
        let key = |p: &RingkasanPegawai| match urutan {
            Urutan::Nama | Urutan::Golongan => p.nama.nama.clone(),
            Urutan::Nip => p.nip.to_string(),
            Urutan::Jabatan => p.jabatan.clone().unwrap(),
            Urutan::Unit => p.unit_kerja.clone().unwrap(),
        };
        assert!(hasil.pegawai.is_sorted_by_key(key), "{urutan:?}");
    }
}

/// Figures for the release build: `cargo test --release -p sidang-store -- --ignored --nocapture`.
#[test]
#[ignore = "measures; run it by hand"]
fn ukur_muat_dan_cari() {
    for people in [1_500, 100_000] {
        let (_dir, path, mut bd) = store();
        let started = Instant::now();
        bd.transaction(|tx| -> Result<()> {
            let sumber = sumber(tx, 1);
            for n in 0..people {
                let mut rekam = rekam(n);
                rekam.pegawai.nip = nip(n);
                tx.kepegawaian()
                    .save(&rekam, tanggal("2026-11-22"), sumber)?;
            }
            Ok(())
        })
        .unwrap();
        println!("{people} orang disimpan: {:?}", started.elapsed());
        drop(bd);
        let started = Instant::now();
        let sandi = crate::contoh::sandi(crate::contoh::SANDI);
        let mut bd = Basisdata::open(&path, None, &sandi).unwrap();
        println!("  dibuka: {:?}", started.elapsed());
        for round in ["dingin", "hangat"] {
            let started = Instant::now();
            let all = bd.read(|tx| tx.kepegawaian().load_all()).unwrap();
            assert_eq!(all.len(), people as usize);
            println!("  dimuat ({round}): {:?}", started.elapsed());
        }
        for (teks, urutan) in [
            ("", Urutan::Nama),
            ("wayan", Urutan::Nama),
            ("ruf 777", Urutan::Nama),
            ("bidang darat", Urutan::Golongan),
            ("", Urutan::Golongan),
        ] {
            let started = Instant::now();
            let hasil = search(
                &mut bd,
                &Pencarian {
                    teks: teks.to_owned(),
                    urutan,
                    batas: Some(50),
                    ..Pencarian::default()
                },
            );
            println!(
                "  cari '{teks}' menurut {urutan:?}: {} dalam {:?}",
                hasil.jumlah,
                started.elapsed()
            );
        }
    }
}

fn nip(n: u32) -> Nip {
    let (day, serial) = (n / 999, n % 999 + 1);
    Nip::parse(&format!(
        "19{:02}{:02}01201505{}{serial:03}",
        60 + day / 12 % 30,
        day % 12 + 1,
        n % 2 + 1
    ))
    .unwrap()
}
