//! The seal of a closed meeting, and what is being written before it is recorded.

use super::*;
use crate::contoh::rapat::kunci;

fn koreksi() -> Peristiwa {
    serde_json::from_value(json!({"peristiwa": "dikoreksi", "koreksi":
        {"bagian": "Tempat", "tertulis": "A", "seharusnya": "B", "sebab": "salah_tulis", "alasan": "x"}}))
    .unwrap()
}

fn seal(bd: &mut Basisdata) -> Result<SegelRapat> {
    bd.transaction(|tx| tx.rapat().seal(rapat_id(), waktu()))
}

#[test]
fn segel_dibuat_saat_ditutup_dan_pada_setiap_koreksi() {
    let (_dir, mut bd) = store_with(terbuka());
    assert!(matches!(seal(&mut bd), Err(Error::Ditolak(pesan)) if pesan.contains("segel dibuat")));
    let (_dir, mut bd) = store_with(tertutup());
    let pertama = seal(&mut bd).unwrap();
    assert_eq!((pertama.versi, pertama.seq), (1, 10));
    assert!(matches!(seal(&mut bd), Err(Error::Ditolak(_))));
    bd.transaction(|tx| tx.rapat().append(rapat_id(), &koreksi(), waktu(), PENGGUNA))
        .unwrap();
    let kedua = seal(&mut bd).unwrap();
    assert_eq!((kedua.versi, kedua.seq), (2, 11));
    assert_ne!(kedua.sidik, pertama.sidik);
    bd.read(|tx| {
        assert_eq!(tx.rapat().segel(rapat_id())?, [pertama, kedua]);
        assert_eq!(tx.rapat().check_segel(rapat_id())?, []);
        Ok::<_, Error>(())
    })
    .unwrap();
    for sql in [
        "UPDATE rapat_segel SET sidik = printf('%064d', 1)",
        "DELETE FROM rapat_segel",
        "INSERT INTO rapat_segel SELECT rapat_id, 4, seq, sidik, waktu FROM rapat_segel WHERE versi = 2",
        "INSERT INTO rapat_segel SELECT rapat_id, 3, 10, sidik, waktu FROM rapat_segel WHERE versi = 2",
    ] {
        let refused = bd.conn().execute(sql, []).map_err(Error::from);
        assert!(
            matches!(refused, Err(Error::Ditolak(_))),
            "{sql}: {refused:?}"
        );
    }
}

#[test]
fn segel_sama_untuk_isi_yang_sama_dan_mengenali_yang_diubah() {
    let (_dir, mut bd) = store_with(tertutup());
    let (_dir, mut kembar) = store_with(tertutup());
    let segel = seal(&mut bd).unwrap();
    assert_eq!(seal(&mut kembar).unwrap().sidik, segel.sidik);
    for change in [
        "UPDATE rapat_peristiwa SET isi = json_set(isi, '$.alasan', 'lain') WHERE jenis = 'ditunda'",
        "UPDATE rapat_peristiwa SET pelaku = 'lain' WHERE seq = 2",
        "UPDATE rapat_peristiwa SET waktu = '2026-11-21T09:00:00+08:00' WHERE seq = 3",
    ] {
        let (_dir, mut bd) = store_with(tertutup());
        let segel = seal(&mut bd).unwrap();
        bd.conn()
            .execute_batch(&format!("DROP TRIGGER rapat_tidak_diubah; {change};"))
            .unwrap();
        let broken = bd.read(|tx| tx.rapat().check_segel(rapat_id())).unwrap();
        assert_eq!(broken, [segel], "{change}");
    }
}

#[test]
fn draf_disimpan_diganti_dan_dihapus() {
    let (_dir, mut bd) = store_with(terbuka());
    let put = |bd: &mut Basisdata, acara: &str, isi: &str| {
        bd.transaction(|tx| tx.rapat().put_draf(rapat_id(), acara, isi, waktu()))
    };
    let acara = kunci("J1");
    for isi in [r#"{"alasan":"T"}"#, r#"{"alasan":"Terbaik"}"#] {
        put(&mut bd, acara.as_str(), isi).unwrap();
    }
    put(&mut bd, "", r#"{"catatan":""}"#).unwrap();
    let expected = |acara: &str, isi: &str| Draf {
        acara: acara.to_owned(),
        isi: isi.to_owned(),
    };
    assert_eq!(
        bd.read(|tx| tx.rapat().draf(rapat_id())).unwrap(),
        [
            expected("", r#"{"catatan":""}"#),
            expected("J1", r#"{"alasan":"Terbaik"}"#)
        ]
    );
    assert_eq!(bd.read(|tx| tx.rapat().draf(RapatId(id(9)))).unwrap(), []);
    let panjang = format!("\"{}\"", "a".repeat(65_535));
    for rusak in ["bukan json", panjang.as_str()] {
        assert!(matches!(put(&mut bd, "J2", rusak), Err(Error::Ditolak(_))));
    }
    bd.transaction(|tx| tx.rapat().clear_draf(rapat_id(), "J1"))
        .unwrap();
    assert_eq!(bd.read(|tx| tx.rapat().draf(rapat_id())).unwrap().len(), 1);
}
