mod lama;
mod lengkap;
mod segel;

use rusqlite::params;
use serde_json::{Value, json};
use sidang_domain::aturan::{Aturan, bawaan};
use sidang_domain::rapat::Tahap;

use super::*;
use crate::contoh::rapat::{
    TANGGAL, agenda_ditambah, anggota, calon, daftar, dibuat, dibuka, direkomendasikan, disiapkan,
    ditunda, ditutup, hadir, hadir_pukul, jam, kunci, mundur, pergi, rapat_id, terbuka, tertutup,
};
use crate::contoh::{PENGGUNA, id, store, waktu};
use crate::{Basisdata, Transaksi};

/// Keeps events the proper way; the lists that they or later ones refer to are frozen first.
fn keep(tx: &Transaksi<'_>, events: Vec<Peristiwa>) {
    for (kode, per) in [
        ("J1", TANGGAL),
        ("J2", TANGGAL),
        ("J3", TANGGAL),
        ("J4", "2026-11-21"),
    ] {
        tx.rapat()
            .put_nominatif(&daftar(kode, per), &bawaan()[0])
            .unwrap();
    }
    for event in events {
        tx.rapat()
            .append(rapat_id(), &event, waktu(), PENGGUNA)
            .unwrap();
    }
}

fn store_with(events: Vec<Peristiwa>) -> (tempfile::TempDir, Basisdata) {
    let (dir, _path, mut bd) = store();
    bd.transaction(|tx| {
        keep(tx, events);
        Ok::<_, Error>(())
    })
    .unwrap();
    (dir, bd)
}

/// Writes an event past the domain, as a bug might.
fn smuggle(bd: &Basisdata, isi: &Value) -> Result<()> {
    bd.conn().execute(
        "INSERT INTO rapat_peristiwa (rapat_id, seq, waktu, pelaku, jenis, isi)
         VALUES (?1, (SELECT coalesce(max(seq), 0) + 1 FROM rapat_peristiwa WHERE rapat_id = ?1), ?2, 'bug', ?3, ?4)",
        params![
            Teks(rapat_id().0),
            Waktu(waktu()),
            isi["peristiwa"].as_str(),
            isi.to_string()
        ],
    )?;
    Ok(())
}

fn as_json(event: &Peristiwa) -> Value {
    serde_json::to_value(event).unwrap()
}

#[test]
fn rapat_kembali_seperti_dicatat() {
    let events = tertutup();
    let (_dir, mut bd) = store_with(events.clone());
    let rapat = Rapat::replay(events.clone()).unwrap();
    bd.read(|tx| {
        let repo = tx.rapat();
        assert_eq!(repo.load(rapat_id())?, Some(rapat.clone()));
        assert_eq!(repo.list()?, [rapat]);
        assert_eq!(repo.load(RapatId(id(9)))?, None);
        let stored = repo.events(rapat_id())?;
        assert!(stored.iter().map(|s| s.seq).eq(1..=10));
        assert!(
            stored
                .iter()
                .all(|s| s.waktu == waktu() && s.pelaku == PENGGUNA)
        );
        assert!(stored.into_iter().map(|s| s.peristiwa).eq(events));
        Ok::<_, Error>(())
    })
    .unwrap();
    bd.check_integrity().unwrap();
}

#[test]
fn rapat_berurut_dari_tanggal_terakhir() {
    let (_dir, mut bd) = store_with(vec![dibuat()]);
    bd.transaction(|tx| {
        for (n, hari) in [(1, "2026-11-30"), (2, "2026-11-01")] {
            let mut lain = dibuat();
            let Peristiwa::Dibuat {
                id: rapat, jadwal, ..
            } = &mut lain
            else {
                unreachable!("a meeting is called first")
            };
            *rapat = RapatId(id(n));
            jadwal.tanggal = hari.parse().unwrap();
            tx.rapat()
                .append(RapatId(id(n)), &lain, waktu(), PENGGUNA)?;
        }
        let order: Vec<_> = tx.rapat().list()?.iter().map(Rapat::id).collect();
        assert_eq!(order, [RapatId(id(1)), rapat_id(), RapatId(id(2))]);
        Ok::<_, Error>(())
    })
    .unwrap();
}

#[test]
fn penolakan_domain_tidak_meninggalkan_catatan() {
    let (_dir, mut bd) = store_with(disiapkan());
    let refused = bd.transaction(|tx| {
        tx.rapat()
            .append(rapat_id(), &dibuka(), waktu(), PENGGUNA)
            .map(|rapat| rapat.tahap())
    });
    assert!(matches!(refused, Err(Error::Ditolak(pesan)) if pesan.contains("Pasal 10 ayat (5)")));
    let rapat = bd.read(|tx| tx.rapat().load(rapat_id())).unwrap().unwrap();
    assert_eq!(rapat.tahap(), Tahap::Disiapkan);
}

#[test]
fn nominatif_beku_kembali_utuh() {
    let (_dir, mut bd) = store_with(Vec::new());
    let daftar = daftar("J1", TANGGAL);
    assert_eq!(daftar.calon().len(), 4);
    bd.transaction(|tx| {
        let sidik = daftar.sidik().to_string();
        tx.rapat().put_nominatif(&daftar, &bawaan()[0])?;
        assert_eq!(tx.rapat().nominatif(&sidik)?, Some(daftar.clone()));
        assert_eq!(tx.rapat().nominatif(&"0".repeat(64))?, None);
        Ok::<_, Error>(())
    })
    .unwrap();

    let versi = daftar.versi().unwrap();
    bd.read(|tx| {
        let naskah = tx.rapat().naskah_aturan(versi.aturan)?.unwrap();
        assert_eq!(Aturan::from_naskah(&naskah).unwrap(), *bawaan()[0]);
        assert_eq!(
            tx.rapat().nominatif_tertulis(daftar.sidik())?,
            Some(serde_json::to_string(&daftar).unwrap())
        );
        assert_eq!(tx.rapat().naskah_aturan(daftar.sidik())?, None);
        Ok::<_, Error>(())
    })
    .unwrap();

    // Changed past the triggers, the list no longer fits its seal.
    bd.conn()
        .execute_batch(
            "DROP TRIGGER nominatif_tidak_diubah;
             UPDATE nominatif_beku SET isi = replace(isi, '\"tidak_memenuhi\"', '\"memenuhi\"');",
        )
        .unwrap();
    let read = bd.read(|tx| tx.rapat().nominatif(&daftar.sidik().to_string()));
    assert!(matches!(read, Err(Error::IsiTidakTerbaca(_))));
}

/// The database refuses the smuggled event to the meeting so far, in these words.
#[track_caller]
fn refuses(before: &[Peristiwa], event: &Value, words: &str) {
    let (_dir, bd) = store_with(before.to_vec());
    let answer = smuggle(&bd, event);
    assert!(
        matches!(&answer, Err(Error::Ditolak(pesan)) if pesan.contains(words)),
        "{event}: {answer:?}"
    );
}

/// An event with one of its values changed.
fn altered(event: &Peristiwa, pointer: &str, value: Value) -> Value {
    let mut json = as_json(event);
    *json.pointer_mut(pointer).unwrap() = value;
    json
}

fn with(mut events: Vec<Peristiwa>, more: impl IntoIterator<Item = Peristiwa>) -> Vec<Peristiwa> {
    events.extend(more);
    events
}

#[test]
fn rapat_dimulai_dengan_tim_yang_sah() {
    for (pointer, value) in [
        ("/tim/anggota/2/peran", json!("ketua")),
        ("/tim/anggota/0/peran", json!("anggota")),
        ("/tim/anggota/2/nip", json!(anggota(4))),
        ("/tim/sk/tanggal", json!("2026-11-23")),
        ("/jadwal/tanggal", json!("2026-11-31")),
        ("/id", json!(id(9))),
    ] {
        refuses(&[], &altered(&dibuat(), pointer, value), "rapat memerlukan");
    }
    refuses(&[dibuat()], &as_json(&dibuat()), "dimulai dengan pembuatan");
    refuses(&[dibuat()], &json!({"peristiwa": "libur"}), "CHECK");

    let (_dir, bd) = store_with(vec![dibuat()]);
    let gap = bd
        .conn()
        .execute(
            "INSERT INTO rapat_peristiwa SELECT rapat_id, 3, waktu, pelaku, 'hadir', ?1 FROM rapat_peristiwa",
            [as_json(&hadir(1)).to_string()],
        )
        .map_err(Error::from);
    assert!(matches!(gap, Err(Error::Ditolak(pesan)) if pesan.contains("di ujungnya")));
}

#[test]
fn agenda_hanya_dengan_nominatif_yang_dikunci() {
    let j3 = agenda_ditambah(&daftar("J3", TANGGAL));
    for event in [
        as_json(&agenda_ditambah(&daftar("J9", TANGGAL))),
        as_json(&agenda_ditambah(&daftar("J4", "2026-11-21"))),
        altered(&j3, "/agenda/kunci", json!("J5")),
        altered(&j3, "/agenda/perihal/nominatif/memenuhi", json!([calon(1)])),
        altered(
            &j3,
            "/agenda/perihal/nominatif/memenuhi",
            json!([calon(1), calon(2), calon(3), calon(4)]),
        ),
    ] {
        refuses(&[dibuat()], &event, "nominatif yang dikunci");
    }
    let j1 = as_json(&agenda_ditambah(&daftar("J1", TANGGAL)));
    refuses(&disiapkan(), &j1, "sudah ada pada agenda");
    let j3_dihapus = json!({"peristiwa": "agenda_dihapus", "acara": "J3"});
    refuses(&disiapkan(), &j3_dihapus, "tidak ada pada agenda");
    for event in [
        as_json(&j3),
        json!({"peristiwa": "agenda_dihapus", "acara": "J2"}),
    ] {
        refuses(&terbuka(), &event, "terkunci sejak rapat dibuka");
    }
    let batal = json!({"peristiwa": "hadir_dibatalkan", "nip": anggota(1)});
    refuses(&terbuka(), &batal, "tidak dihapus");
}

#[test]
fn kehadiran_hanya_anggota_dan_sekali() {
    for event in [hadir(9), hadir(6), mundur(6, "J1")] {
        refuses(&disiapkan(), &as_json(&event), "bukan anggota");
    }
    refuses(&terbuka(), &as_json(&hadir(1)), "datang dua kali");
    refuses(&terbuka(), &as_json(&pergi(4)), "datang dua kali");
    let pulang = with(terbuka(), [pergi(1)]);
    refuses(&pulang, &as_json(&pergi(1)), "datang dua kali");
    let diputuskan = with(terbuka(), [ditunda("J1")]);
    refuses(
        &diputuskan,
        &as_json(&mundur(1, "J1")),
        "sudah diputuskan bersamanya",
    );
}

#[test]
fn rapat_tidak_dibuka_tanpa_kuorum() {
    let batal = Peristiwa::HadirDibatalkan { nip: anggota(2) };
    for kehadiran in [
        vec![hadir(1)],
        vec![hadir(1), hadir(2)],
        vec![hadir(1), hadir(2), hadir(3), hadir(4)],
        vec![hadir(1), hadir(2), hadir(3), pergi(3)],
        vec![hadir(1), hadir(2), hadir(3), batal],
    ] {
        let before = with(disiapkan(), kehadiran);
        refuses(
            &before,
            &as_json(&dibuka()),
            "lebih dari setengah jumlah anggota dan gasal",
        );
    }
    let tanpa_agenda = [dibuat(), hadir(1), hadir(2), hadir(3)];
    refuses(&tanpa_agenda, &as_json(&dibuka()), "tanpa mata acara");
    refuses(&terbuka(), &as_json(&dibuka()), "UNIQUE");
}

#[test]
fn putusan_hanya_selagi_terbuka_dan_beralasan() {
    let siap = with(disiapkan(), [hadir(1), hadir(2), hadir(3)]);
    let rekomendasi = direkomendasikan("J1", &[1, 2]);
    refuses(&siap, &as_json(&rekomendasi), "belum dibuka");
    refuses(&siap, &as_json(&ditunda("J1")), "belum dibuka");
    refuses(
        &terbuka(),
        &as_json(&ditunda("J3")),
        "tidak ada pada agenda",
    );
    for event in [
        altered(&rekomendasi, "/usul/alasan", json!(" ")),
        altered(&ditunda("J1"), "/alasan", json!("  ")),
        altered(&mundur(1, "J1"), "/alasan", json!("")),
    ] {
        refuses(&terbuka(), &event, "disertai alasan");
    }
}

#[test]
fn rekomendasi_paling_sedikit_dua_yang_memenuhi() {
    for urutan in [&[][..], &[1], &[1, 1]] {
        let event = as_json(&direkomendasikan("J1", urutan));
        refuses(&terbuka(), &event, "paling sedikit dua");
    }
    for urutan in [[1, 4].as_slice(), &[1, 2, 50]] {
        let event = as_json(&direkomendasikan("J1", urutan));
        refuses(&terbuka(), &event, "harus memenuhi syarat");
    }
    let mut min_tiga = terbuka();
    let Peristiwa::Dibuat { ketentuan, .. } = &mut min_tiga[0] else {
        unreachable!("a meeting is called first")
    };
    ketentuan.min_calon.nilai = 3;
    let dua = as_json(&direkomendasikan("J1", &[1, 2]));
    refuses(&min_tiga, &dua, "paling sedikit dua");
}

#[test]
fn rekomendasi_memerlukan_kuorum_pada_mata_acaranya() {
    for keadaan in [
        vec![hadir_pukul(4, "09:30:00")],
        vec![mundur(1, "J1")],
        vec![pergi(1), pergi(2)],
    ] {
        let before = with(terbuka(), keadaan);
        let event = as_json(&direkomendasikan("J1", &[1, 2]));
        refuses(&before, &event, "kuorum pada mata acara itu");
    }
}

#[test]
fn rapat_ditutup_sekali_dan_sesudah_semua_diputuskan() {
    refuses(&[dibuat()], &as_json(&ditutup()), "belum dibuka");
    let setengah = with(terbuka(), [ditunda("J1")]);
    refuses(&setengah, &as_json(&ditutup()), "belum diputuskan");
    for event in [hadir(4), ditutup()] {
        refuses(&tertutup(), &as_json(&event), "sudah ditutup");
    }
    let putusan = as_json(&direkomendasikan("J2", &[1, 2]));
    refuses(&tertutup(), &putusan, "rapat belum dibuka");
}

/// The same way in lets through what is lawful, so that it is the rule that refuses and not the way.
#[test]
fn peristiwa_yang_sah_diterima_basis_data() {
    let lain = [
        agenda_ditambah(&daftar("J3", TANGGAL)),
        Peristiwa::AgendaDihapus { acara: kunci("J3") },
        mundur(3, "J2"),
        Peristiwa::AgendaDihapus { acara: kunci("J2") },
        agenda_ditambah(&daftar("J2", TANGGAL)),
        hadir(1),
        hadir(2),
        Peristiwa::HadirDibatalkan { nip: anggota(2) },
        hadir(2),
        hadir(3),
        dibuka(),
        hadir_pukul(4, "09:30:00"),
        mundur(4, "J1"),
        direkomendasikan("J1", &[3, 1]),
        Peristiwa::Pergi {
            nip: anggota(4),
            jam: jam("10:00:00"),
        },
        direkomendasikan("J1", &[1, 2, 3]),
        direkomendasikan("J2", &[1, 2]),
        ditunda("J1"),
        ditutup(),
    ];
    let (_dir, mut bd) = store_with(disiapkan());
    for event in &lain {
        smuggle(&bd, &as_json(event)).unwrap();
    }
    let mut expected = disiapkan();
    expected.extend(lain);
    let rapat = bd.read(|tx| tx.rapat().load(rapat_id())).unwrap();
    assert_eq!(rapat, Some(Rapat::replay(expected).unwrap()));
}

#[test]
fn catatan_rapat_dan_nominatif_tidak_dapat_diubah() {
    let (_dir, bd) = store_with(tertutup());
    for sql in [
        "UPDATE rapat_peristiwa SET pelaku = 'lain'",
        "UPDATE rapat_peristiwa SET rapat_id = rapat_id",
        "DELETE FROM rapat_peristiwa WHERE jenis = 'ditutup'",
        "INSERT OR REPLACE INTO rapat_peristiwa SELECT * FROM rapat_peristiwa WHERE jenis = 'ditunda'",
        "UPDATE nominatif_beku SET isi = '{}'",
        "DELETE FROM nominatif_beku",
        "INSERT OR REPLACE INTO nominatif_beku (sidik, isi)
         SELECT sidik, json_set(isi, '$.aturan', 'lain') FROM nominatif_beku",
        "INSERT INTO nominatif_beku (sidik, isi) SELECT 'x', json_set(isi, '$.sidik', 'x') FROM nominatif_beku",
        "INSERT INTO nominatif_beku (sidik, isi) SELECT printf('%064d', 1), isi FROM nominatif_beku",
        "INSERT INTO nominatif_beku (sidik, isi)
         SELECT printf('%064d', 2), json_set(isi, '$.sidik', printf('%064d', 2), '$.versi.aturan', printf('%064d', 3))
         FROM nominatif_beku LIMIT 1",
        "INSERT INTO nominatif_beku (sidik, isi)
         SELECT printf('%064d', 2), json_set(isi, '$.sidik', printf('%064d', 2), '$.versi.data', 1)
         FROM nominatif_beku LIMIT 1",
        "UPDATE aturan_beku SET naskah = '[1]'",
        "DELETE FROM aturan_beku",
        "INSERT OR REPLACE INTO aturan_beku SELECT sidik, '[1]' FROM aturan_beku",
        "INSERT INTO aturan_beku VALUES (printf('%064d', 1), '[]')",
        "UPDATE nominatif_calon SET hasil = 'memenuhi'",
        "DELETE FROM nominatif_calon",
        "INSERT INTO nominatif_calon SELECT sidik, 4, '198609262015051001', 'memenuhi' FROM nominatif_beku",
        "INSERT INTO nominatif_calon SELECT sidik, 3, '198609262015051001', 'memenuhi' FROM nominatif_beku",
        "INSERT INTO nominatif_calon SELECT sidik, -1, '198609262015051001', 'memenuhi' FROM nominatif_beku",
        "INSERT OR REPLACE INTO nominatif_calon SELECT sidik, 3, nip, 'memenuhi' FROM nominatif_calon WHERE urutan = 3",
    ] {
        let refused = bd.conn().execute(sql, []).map_err(Error::from);
        assert!(
            matches!(refused, Err(Error::Ditolak(_))),
            "{sql}: {refused:?}"
        );
    }
}

#[test]
fn catatan_yang_dirusak_di_luar_program_dikenali() {
    let (_dir, mut bd) = store_with(tertutup());
    bd.conn()
        .execute_batch(
            "DROP TRIGGER rapat_tidak_dihapus;
             DELETE FROM rapat_peristiwa WHERE jenis = 'hadir' AND seq = 4;",
        )
        .unwrap();
    let read = bd.read(|tx| tx.rapat().load(rapat_id()));
    assert!(matches!(read, Err(Error::Rusak(_))));
}
