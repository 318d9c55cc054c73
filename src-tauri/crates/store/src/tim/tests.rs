//! Committees over time: who sits and who chairs as of a date is never rewritten.

use sidang_domain::tim::{PenetapanKetua, Peran, UnsurTim};

use super::*;
use crate::Basisdata;
use crate::contoh::rapat::{anggota, tim};
use crate::contoh::{id, store, tanggal, waktu};

fn put(bd: &mut Basisdata, tim: &Tim) -> Result<()> {
    bd.transaction(|tx| tx.tim().put(tim, waktu()))
}

#[test]
fn tim_yang_berlaku_menurut_tanggal_sk() {
    let (_dir, _path, mut bd) = store();
    let (a, b) = (tim(1, "2026-01-05"), tim(2, "2025-03-01"));
    let (koreksi, c) = (tim(3, "2026-01-05"), tim(4, "2026-12-01"));
    for t in [&a, &b, &koreksi, &c] {
        put(&mut bd, t).unwrap();
    }
    bd.read(|tx| {
        for (per, expected) in [
            ("2025-02-28", None),
            ("2025-03-01", Some(&b)),
            ("2026-01-04", Some(&b)),
            ("2026-01-05", Some(&koreksi)),
            ("2026-11-22", Some(&koreksi)),
            ("2027-01-01", Some(&c)),
        ] {
            assert_eq!(tx.tim().current(tanggal(per))?.as_ref(), expected, "{per}");
        }
        assert_eq!(tx.tim().list()?, [c, koreksi, a, b]);
        Ok::<_, Error>(())
    })
    .unwrap();
}

#[test]
fn tim_tidak_dapat_diubah_dan_mempunyai_satu_ketua() {
    let (_dir, _path, mut bd) = store();
    put(&mut bd, &tim(1, "2026-01-05")).unwrap();
    assert!(matches!(
        put(&mut bd, &tim(1, "2026-02-05")),
        Err(Error::Ditolak(_))
    ));
    let insert = |nip: &str, peran: &str| {
        format!(
            "INSERT INTO tim_anggota (tim_id, urutan, nip, nama, jabatan, peran)
             SELECT id, 7, '{nip}', 'Tambahan', '', '{peran}' FROM tim"
        )
    };
    for sql in [
        "UPDATE tim SET sk_nomor = 'lain'",
        "DELETE FROM tim_anggota",
        "UPDATE tim_anggota SET peran = 'anggota'",
        "PRAGMA foreign_keys = OFF; DELETE FROM tim",
        "INSERT INTO tim (id, sk_nomor, sk_tanggal, sk_tentang, sk_penetap, dicatat_pada)
         VALUES (printf('%036d', 1), ' ', '2026-01-05', '', '', '2026-01-05T00:00:00Z')",
        &insert("198609262015051001", "ketua"),
        &insert("198609262015051001", "sekretaris"),
        &insert("198609262015051001", "penasihat"),
        &insert("1986", "anggota"),
    ] {
        let refused = bd.conn().execute_batch(sql).map_err(Error::from);
        assert!(
            matches!(refused, Err(Error::Ditolak(_))),
            "{sql}: {refused:?}"
        );
    }
}

/// The committee of `tim` under another decree.
fn changed(id: u128, tanggal_sk: &str, jenis: JenisTim, sampai: Option<&str>) -> Tim {
    let base = tim(id, tanggal_sk);
    let sk = SkTim {
        berlaku_sampai: sampai.map(tanggal),
        ..base.sk().clone()
    };
    let mut orang = base.orang().to_vec();
    orang[0].unsur = Some(UnsurTim::Pyb);
    orang[1].dihitung_kuorum = false;
    orang[2].eselon = Some(sidang_domain::peta_jabatan::Eselon::IIb);
    Tim::new(base.id(), jenis, sk, orang).unwrap()
}

fn penetapan(n: u32, tanggal_surat: &str) -> PenetapanKetua {
    PenetapanKetua {
        nip: anggota(n),
        nomor: "800/77/2026".to_owned(),
        tanggal: tanggal(tanggal_surat),
        penetap: "Bupati Contoh".to_owned(),
        sebab: "Pensiun".to_owned(),
    }
}

fn replace(bd: &mut Basisdata, tim: &Tim, p: &PenetapanKetua) -> Result<()> {
    bd.transaction(|tx| tx.tim().put_ketua_pengganti(tim.id(), p, waktu()))
}

#[test]
fn tpk_01_tim_berlaku_menurut_jenis_dan_masa_sknya() {
    let (_dir, _path, mut bd) = store();
    let badan = changed(1, "2025-01-01", JenisTim::Baperjakat, None);
    let fungsional = changed(2, "2025-01-01", JenisTim::Baperjafung, None);
    let lama = changed(3, "2025-06-01", JenisTim::Tpk, None);
    let singkat = changed(4, "2026-01-05", JenisTim::Tpk, Some("2026-06-30"));
    for t in [&badan, &fungsional, &lama, &singkat] {
        put(&mut bd, t).unwrap();
    }
    bd.read(|tx| {
        for (per, expected) in [
            ("2024-12-31", None),
            ("2025-05-31", Some(&badan)),
            ("2025-06-01", Some(&lama)),
            ("2026-06-30", Some(&singkat)),
            // The decree before it does not revive.
            ("2026-07-01", Some(&badan)),
        ] {
            assert_eq!(tx.tim().current(tanggal(per))?.as_ref(), expected, "{per}");
        }
        let of = |jenis, per| tx.tim().current_of(jenis, tanggal(per));
        assert_eq!(of(JenisTim::Baperjafung, "2026-07-01")?, Some(fungsional));
        assert_eq!(of(JenisTim::Tpk, "2026-07-01")?, None);
        assert_eq!(tx.tim().find(lama.id())?, Some(lama));
        assert_eq!(tx.tim().find(TimId(id(9)))?, None);
        Ok::<_, Error>(())
    })
    .unwrap();
}

#[test]
fn rpt_06_ketua_pengganti_berlaku_sejak_tanggal_penetapannya() {
    let (_dir, _path, mut bd) = store();
    let tim = tim(1, "2026-01-05");
    put(&mut bd, &tim).unwrap();
    replace(&mut bd, &tim, &penetapan(2, "2026-03-01")).unwrap();
    replace(&mut bd, &tim, &penetapan(3, "2026-05-01")).unwrap();
    bd.read(|tx| {
        for (per, chair) in [
            ("2026-01-05", 1),
            ("2026-02-28", 1),
            ("2026-03-01", 2),
            ("2026-04-30", 2),
            ("2026-05-01", 3),
        ] {
            let found = tx.tim().current(tanggal(per))?.unwrap();
            assert_eq!(found.ketua().nip, anggota(chair), "{per}");
            assert_eq!(found.orang(), tim.orang());
        }
        assert_eq!(tx.tim().list()?[0].ketua().nip, anggota(3));
        assert_eq!(
            tx.tim().ketua_pengganti(tim.id())?,
            [penetapan(2, "2026-03-01"), penetapan(3, "2026-05-01")]
        );
        Ok::<_, Error>(())
    })
    .unwrap();
    let (_dir, _path, mut lain) = store();
    let diganti = tim
        .with_ketua_pengganti(penetapan(4, "2026-03-01"))
        .unwrap();
    put(&mut lain, &diganti).unwrap();
    let found = lain.read(|tx| tx.tim().find(diganti.id())).unwrap();
    assert_eq!(found, Some(diganti));
}

#[test]
fn rpt_06_penetapan_yang_tidak_sah_ditolak_juga_oleh_basis_data() {
    let (_dir, _path, mut bd) = store();
    let tim = changed(1, "2026-01-05", JenisTim::Tpk, Some("2026-12-31"));
    put(&mut bd, &tim).unwrap();
    replace(&mut bd, &tim, &penetapan(3, "2026-03-01")).unwrap();
    let blank = |change: fn(&mut PenetapanKetua)| {
        let mut p = penetapan(4, "2026-04-01");
        change(&mut p);
        p
    };
    for p in [
        penetapan(1, "2026-04-01"),
        penetapan(2, "2026-04-01"),
        penetapan(3, "2026-04-01"),
        penetapan(6, "2026-04-01"),
        penetapan(7, "2026-04-01"),
        penetapan(4, "2026-01-04"),
        penetapan(4, "2026-02-28"),
        penetapan(4, "2027-01-01"),
        blank(|p| p.nomor.clear()),
        blank(|p| p.penetap.clear()),
        blank(|p| p.sebab = " ".to_owned()),
    ] {
        let refused = replace(&mut bd, &tim, &p);
        assert!(
            matches!(refused, Err(Error::Ditolak(_))),
            "{p:?}: {refused:?}"
        );
        let law = tim
            .clone()
            .with_ketua_pengganti(penetapan(3, "2026-03-01"))
            .unwrap();
        assert!(
            law.with_ketua_pengganti(p).is_err(),
            "the domain says the same"
        );
    }
    replace(&mut bd, &tim, &penetapan(4, "2026-12-31")).unwrap();
}

#[test]
fn penetapan_dan_berkas_tidak_dapat_diubah() {
    let (_dir, _path, mut bd) = store();
    let tim = tim(1, "2026-01-05");
    put(&mut bd, &tim).unwrap();
    replace(&mut bd, &tim, &penetapan(2, "2026-03-01")).unwrap();
    let keep = |bd: &mut Basisdata, isi: &[u8]| {
        bd.transaction(|tx| tx.tim().put_berkas(tim.id(), "SK.pdf", isi))
    };
    assert!(matches!(keep(&mut bd, b""), Err(Error::Ditolak(_))));
    assert_eq!(bd.read(|tx| tx.tim().find_berkas(tim.id())).unwrap(), None);
    let sha256 = keep(&mut bd, b"%PDF-1.7 isi").unwrap();
    assert!(matches!(
        keep(&mut bd, b"%PDF-1.7 lain"),
        Err(Error::Ditolak(_))
    ));
    bd.read(|tx| {
        let kept = BerkasSk {
            nama: "SK.pdf".to_owned(),
            sha256,
            ukuran: 12,
        };
        assert_eq!(tx.tim().find_berkas(tim.id())?, Some(kept));
        let isi = tx.tim().isi_berkas(tim.id())?;
        assert_eq!(isi.as_deref(), Some(b"%PDF-1.7 isi".as_slice()));
        Ok::<_, Error>(())
    })
    .unwrap();
    for sql in [
        "UPDATE tim_ketua_pengganti SET nomor = 'lain'",
        "DELETE FROM tim_ketua_pengganti",
        "INSERT OR REPLACE INTO tim_ketua_pengganti SELECT * FROM tim_ketua_pengganti",
        "UPDATE tim_berkas SET isi = CAST('lain' AS BLOB)",
        "DELETE FROM tim_berkas",
        "INSERT OR REPLACE INTO tim_berkas SELECT * FROM tim_berkas",
    ] {
        let refused = bd.conn().execute_batch(sql).map_err(Error::from);
        assert!(
            matches!(refused, Err(Error::Ditolak(_))),
            "{sql}: {refused:?}"
        );
    }
    bd.conn()
        .execute_batch(
            "DROP TRIGGER tim_berkas_tidak_diubah;
             UPDATE tim_berkas SET isi = CAST('lain' AS BLOB);",
        )
        .unwrap();
    let read = bd.read(|tx| tx.tim().isi_berkas(tim.id()));
    assert!(matches!(read, Err(Error::Rusak(_))));
}

#[test]
fn tpk_07_sekretariat_tidak_dihitung_dan_ketua_dihitung() {
    let (_dir, _path, mut bd) = store();
    let tim = tim(1, "2026-01-05");
    put(&mut bd, &tim).unwrap();
    // A second committee that still lacks its people.
    bd.conn()
        .execute_batch(
            "INSERT INTO tim (id, jenis, sk_nomor, sk_tanggal, sk_tentang, sk_penetap, jumlah, dicatat_pada)
             SELECT printf('%036d', 1), jenis, 'lain', sk_tanggal, '', '', 3, dicatat_pada FROM tim",
        )
        .unwrap();
    for (peran, dihitung, holds) in [
        (Peran::Ketua, 0, false),
        (Peran::Ketua, 1, true),
        (Peran::Sekretariat, 1, false),
        (Peran::Sekretariat, 0, true),
        (Peran::Sekretaris, 0, true),
    ] {
        let refused = bd.conn().execute(
            "INSERT INTO tim_anggota (tim_id, urutan, nip, nama, jabatan, peran, dihitung_kuorum)
             SELECT printf('%036d', 1), 1 + count(*), printf('%018d', count(*)), 'Nama', '', ?1, ?2
             FROM tim_anggota WHERE tim_id = printf('%036d', 1)",
            params![Kode(peran), dihitung],
        );
        assert_eq!(refused.is_ok(), holds, "{peran:?} {dihitung}: {refused:?}");
    }
}
