//! Facts of a person's record as rows: what a later source no longer states is withdrawn, never overwritten.

use rusqlite::types::Value;
use rusqlite::{Connection, Row, ToSql, params, params_from_iter};
use sidang_domain::kepegawaian::Nip;

use crate::impor::Sumber;
use crate::keadaan::Keadaan;
use crate::{Perubahan, Result};

/// One kind of fact and its table.
pub trait Fakta: PartialEq + Sized {
    /// Table that keeps it.
    const TABEL: &'static str;
    /// Its own columns, in the order of [`Fakta::read`] (from column 2 on) and [`Fakta::values`].
    const KOLOM: &'static [&'static str];

    /// Reads the fact of the person `nip`; the columns before [`AWAL`] are the row's id and the person's.
    fn read(row: &Row<'_>, nip: Nip) -> rusqlite::Result<Self>;

    /// The values of its columns.
    fn values(&self) -> rusqlite::Result<Vec<Value>>;
}

/// First of a fact's own columns in a row.
pub const AWAL: usize = 2;

/// A column's value of its own, for facts of differing columns.
pub fn value(column: impl ToSql) -> rusqlite::Result<Value> {
    use rusqlite::types::ToSqlOutput::{Borrowed, Owned};
    match column.to_sql()? {
        Owned(value) => Ok(value),
        Borrowed(value) => Ok(value.try_into()?),
        other => unreachable!("columns are plain values, not {other:?}"),
    }
}

/// Whose facts are read, and of which state.
#[derive(Debug, Clone, Copy)]
pub struct Cakupan {
    pub keadaan: Keadaan,
    /// One person, or all.
    pub pegawai_id: Option<i64>,
}

/// Calls `take` with the row id, the person's id and the row of every fact in the scope, in the order they were stated.
pub fn each<F: Fakta>(
    conn: &Connection,
    cakupan: Cakupan,
    mut take: impl FnMut(i64, i64, &Row<'_>) -> rusqlite::Result<()>,
) -> Result<()> {
    let filter = cakupan.pegawai_id.map_or("", |_| " AND pegawai_id = ?1");
    let mut query = conn.prepare_cached(&format!(
        "SELECT id, pegawai_id, {} FROM {} WHERE {}{filter} ORDER BY id",
        F::KOLOM.join(", "),
        F::TABEL,
        cakupan.keadaan.berlaku(F::TABEL)
    ))?;
    let mut rows = query.query(params_from_iter(cakupan.pegawai_id))?;
    while let Some(row) = rows.next()? {
        take(row.get(0)?, row.get(1)?, row)?;
    }
    Ok(())
}

/// Makes `facts` the facts in force of a person: withdraws what they no longer state, adds what is new.
pub fn save<F: Fakta>(
    conn: &Connection,
    (pegawai_id, nip): (i64, Nip),
    facts: &[F],
    sumber: Sumber,
) -> Result<Perubahan> {
    let mut known: Vec<(i64, F)> = Vec::new();
    let now = Cakupan {
        keadaan: Keadaan::Kini,
        pegawai_id: Some(pegawai_id),
    };
    each::<F>(conn, now, |id, _, row| {
        known.push((id, F::read(row, nip)?));
        Ok(())
    })?;
    let was_empty = known.is_empty();
    let mut added = Vec::new();
    for fact in facts {
        match known.iter().position(|(_, ada)| ada == fact) {
            Some(i) => drop(known.swap_remove(i)),
            None => added.push(fact),
        }
    }
    withdraw::<F>(conn, known.iter().map(|(id, _)| *id), sumber)?;
    for fact in &added {
        insert(conn, pegawai_id, *fact, sumber)?;
    }
    Ok(match (known.is_empty() && added.is_empty(), was_empty) {
        (true, _) => Perubahan::Sama,
        (false, true) => Perubahan::Baru,
        (false, false) => Perubahan::Berubah,
    })
}

fn withdraw<F: Fakta>(
    conn: &Connection,
    ids: impl Iterator<Item = i64>,
    sumber: Sumber,
) -> Result<()> {
    let mut update = conn.prepare_cached(&format!(
        "UPDATE {} SET dicabut_oleh = ?2 WHERE id = ?1",
        F::TABEL
    ))?;
    for id in ids {
        update.execute(params![id, sumber.0])?;
    }
    Ok(())
}

fn insert<F: Fakta>(conn: &Connection, pegawai_id: i64, fact: &F, sumber: Sumber) -> Result<()> {
    let values = fact.values()?;
    let places = (3..3 + values.len())
        .map(|i| format!("?{i}"))
        .collect::<Vec<_>>()
        .join(", ");
    let mut insert = conn.prepare_cached(&format!(
        "INSERT INTO {} (pegawai_id, sumber_id, {}) VALUES (?1, ?2, {places})",
        F::TABEL,
        F::KOLOM.join(", ")
    ))?;
    insert.execute(params_from_iter(
        [Value::from(pegawai_id), Value::from(sumber.0)]
            .into_iter()
            .chain(values),
    ))?;
    Ok(())
}
