//! Migrations: SQL files applied in order, all of them in one transaction or none.
//!
//! A migration is SQL alone and never uses today's types, so that it stays what it was when it was written.

use rusqlite::{Connection, TransactionBehavior};

use crate::{Error, Result};

/// "SIDG": tells a store from any other database.
const APPLICATION_ID: i32 = 0x5349_4447;

/// A migration by its file name, with its text.
macro_rules! migrasi {
    ($name:literal) => {
        ($name, include_str!(concat!("../migrations/", $name)))
    };
}

/// Every migration, in order; its place in the list, counted from one, is the schema version it leads to.
const MIGRASI: &[(&str, &str)] = &[
    migrasi!("0001_jejak_dan_pengaturan.sql"),
    migrasi!("0002_kepegawaian.sql"),
    migrasi!("0003_peta_jabatan.sql"),
    migrasi!("0004_tim.sql"),
    migrasi!("0005_rapat.sql"),
    migrasi!("0006_naskah.sql"),
    migrasi!("0007_kota_unit.sql"),
    migrasi!("0008_rancangan.sql"),
    migrasi!("0009_versi_beku.sql"),
    migrasi!("0010_rapat_lengkap.sql"),
    migrasi!("0011_tim.sql"),
    migrasi!("0012_naskah_rapat.sql"),
    migrasi!("0013_buku_agenda.sql"),
];

/// Newest schema version this program knows.
pub fn terbaru() -> u32 {
    u32::try_from(MIGRASI.len()).expect("a handful of migrations")
}

/// Lays out an empty database.
pub fn create(conn: &mut Connection) -> Result<()> {
    apply(conn, MIGRASI)
}

/// Lays out an empty database as the program of that version did.
#[cfg(test)]
pub fn create_until(conn: &mut Connection, versi: usize) -> Result<()> {
    apply(conn, &MIGRASI[..versi])
}

/// Refuses what is no store, and what a newer program wrote.
pub fn check_version(conn: &Connection) -> Result<()> {
    let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if id != APPLICATION_ID {
        return Err(Error::Rusak("tanda berkas Sidang tidak ada".to_owned()));
    }
    let (file, program) = (version(conn)?, terbaru());
    if file > program {
        return Err(Error::LebihBaru { file, program });
    }
    Ok(())
}

/// Brings the file of an older program up to date.
pub fn upgrade(conn: &mut Connection) -> Result<()> {
    if version(conn)? < terbaru() {
        apply(conn, MIGRASI)?;
    }
    Ok(())
}

fn version(conn: &Connection) -> Result<u32> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

fn apply(conn: &mut Connection, migrasi: &[(&str, &str)]) -> Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Read inside the transaction: another process may have migrated in between.
    let done = usize::try_from(version(&tx)?).expect("32 bits fit");
    for (_, sql) in migrasi.iter().skip(done) {
        tx.execute_batch(sql)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", migrasi.len().to_string())?;
    Ok(tx.commit()?)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn setiap_migrasi_terdaftar_tepat_sekali_dan_berurutan() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
        let files: BTreeSet<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        let listed: Vec<&str> = MIGRASI.iter().map(|(name, _)| *name).collect();
        assert_eq!(listed, files.iter().collect::<Vec<_>>());
        for (place, name) in listed.iter().enumerate() {
            assert!(name.starts_with(&format!("{:04}_", place + 1)), "{name}");
        }
    }

    #[test]
    fn migrasi_semua_atau_tidak_sama_sekali() {
        let mut conn = Connection::open_in_memory().unwrap();
        let broken = [
            ("0001_baik.sql", "CREATE TABLE baik (a);"),
            ("0002_cacat.sql", "CREATE TABLE setengah (a); BUKAN SQL;"),
        ];
        assert!(apply(&mut conn, &broken).is_err());
        assert_eq!(version(&conn).unwrap(), 0);
        let tables: u32 = conn
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .unwrap();
        assert_eq!(tables, 0);
    }

    #[test]
    fn berkas_lama_dinaikkan_dan_isinya_tetap() {
        let mut conn = Connection::open_in_memory().unwrap();
        apply(&mut conn, &MIGRASI[..1]).unwrap();
        conn.execute(
            "INSERT INTO pengaturan VALUES ('instansi', '\"Contoh\"')",
            [],
        )
        .unwrap();
        assert_eq!(version(&conn).unwrap(), 1);
        upgrade(&mut conn).unwrap();
        assert_eq!(version(&conn).unwrap(), terbaru());
        check_version(&conn).unwrap();
        let nilai: String = conn
            .query_row("SELECT nilai FROM pengaturan", [], |row| row.get(0))
            .unwrap();
        assert_eq!(nilai, "\"Contoh\"");
    }

    #[test]
    fn tim_lama_dinaikkan_menjadi_tpk_dan_sekretariatnya_tidak_dihitung() {
        let mut conn = Connection::open_in_memory().unwrap();
        let before = MIGRASI
            .iter()
            .position(|(name, _)| name.ends_with("_tim.sql") && !name.starts_with("0004"))
            .unwrap();
        apply(&mut conn, &MIGRASI[..before]).unwrap();
        conn.execute_batch(
            "INSERT INTO tim (id, sk_nomor, sk_tanggal, sk_tentang, sk_penetap, dicatat_pada)
             VALUES (printf('%036d', 1), '800/1', '2025-01-05', '', '', '2025-01-05T00:00:00Z');
             INSERT INTO tim_anggota (tim_id, urutan, nip, nama, jabatan, peran)
             SELECT id, 1, printf('%018d', 1), 'Satu', '', 'ketua' FROM tim
             UNION ALL SELECT id, 2, printf('%018d', 2), 'Dua', '', 'sekretariat' FROM tim;",
        )
        .unwrap();
        upgrade(&mut conn).unwrap();
        let counted: Vec<bool> = conn
            .prepare("SELECT dihitung_kuorum FROM tim_anggota ORDER BY urutan")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap();
        assert_eq!(counted, [true, false]);
        let tim: (String, u32, Option<String>) = conn
            .query_row(
                "SELECT jenis, jumlah, sk_berlaku_sampai FROM tim",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .unwrap();
        assert_eq!(tim, ("tpk".to_owned(), 2, None));
        assert!(conn.execute("UPDATE tim SET jumlah = 3", []).is_err());
        assert!(
            conn.execute("UPDATE tim_anggota SET dihitung_kuorum = 1", [])
                .is_err()
        );
    }

    #[test]
    fn basis_data_asing_bukan_milik_sidang() {
        let conn = Connection::open_in_memory().unwrap();
        assert!(matches!(check_version(&conn), Err(Error::Rusak(_))));
    }
}
