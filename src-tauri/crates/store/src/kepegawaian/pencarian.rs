//! Finding people as one types: every word must occur in the name, NIP, post or unit.

use std::fmt::Write as _;

use rusqlite::types::Value;
use rusqlite::{Connection, Row, params, params_from_iter};
use sidang_domain::kepegawaian::{Golongan, Nama, Nip, Pegawai, Pendidikan, StatusPegawai};
use sidang_domain::peta_jabatan::Eselon;

use crate::Result;
use crate::nilai::Baca;

/// What is looked for.
#[derive(Debug, Clone, Default)]
pub struct Pencarian {
    /// Words in any order, in any spelling of case; a NIP may be spaced. Empty: everyone.
    pub teks: String,
    /// Order of the answer.
    pub urutan: Urutan,
    /// From the last instead of the first.
    pub menurun: bool,
    /// At most so many; none: all.
    pub batas: Option<u32>,
    /// So many are passed over first.
    pub lewati: u32,
    /// Only people of this rank.
    pub golongan: Option<Golongan>,
    /// Only people of this status.
    pub status: Option<StatusPegawai>,
}

/// Order of the people found; names decide between equals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the columns themselves")]
pub enum Urutan {
    #[default]
    Nama,
    Nip,
    Golongan,
    Jabatan,
    Unit,
}

/// A person in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "as in Pegawai")]
pub struct RingkasanPegawai {
    pub nip: Nip,
    pub nama: Nama,
    pub status: StatusPegawai,
    pub kedudukan: Option<String>,
    pub golongan: Option<Golongan>,
    pub jabatan: Option<String>,
    pub eselon: Option<Eselon>,
    pub unit_kerja: Option<String>,
    pub unit_induk: Option<String>,
    pub pendidikan: Option<Pendidikan>,
}

/// One page of people found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HasilPencarian {
    /// How many there are in all.
    pub jumlah: u32,
    /// Those of the page.
    pub pegawai: Vec<RingkasanPegawai>,
}

/// Makes a person findable.
pub fn index(conn: &Connection, pegawai_id: i64, pegawai: &Pegawai) -> Result<()> {
    let mut teks = format!("{} {}", pegawai.nama, pegawai.nip);
    if let Some(j) = &pegawai.jabatan {
        write!(teks, " {} {} {}", j.nama, j.unit_kerja, j.unit_induk)
            .expect("a String takes any text");
    }
    conn.prepare_cached(
        "INSERT INTO pegawai_cari (pegawai_id, nama, teks) VALUES (?1, ?2, ?3)
         ON CONFLICT (pegawai_id) DO UPDATE SET nama = excluded.nama, teks = excluded.teks",
    )?
    .execute(params![pegawai_id, fold(&pegawai.nama.nama), fold(&teks)])?;
    Ok(())
}

pub fn search(conn: &Connection, pencarian: &Pencarian) -> Result<HasilPencarian> {
    let folded = fold(&pencarian.teks);
    let mut bound: Vec<Value> = Vec::new();
    let mut matches: Vec<String> = Vec::new();
    let mut require = |condition: &str, value: String| {
        bound.push(Value::Text(value));
        matches.push(condition.replace('?', &format!("?{}", bound.len())));
    };
    for word in folded.split_whitespace() {
        require("instr(c.teks, ?)", word.to_owned());
    }
    if let Some(golongan) = pencarian.golongan {
        require("d.golongan = ?", golongan.to_string());
    }
    if let Some(status) = pencarian.status {
        require("d.status = ?", status.to_string());
    }
    let filter = if matches.is_empty() {
        "true".to_owned()
    } else {
        matches.join(" AND ")
    };

    let jumlah = conn
        .prepare_cached(&format!("SELECT count(*) {ASAL} WHERE {filter}"))?
        .query_row(params_from_iter(&bound), |row| row.get(0))?;

    let arah = if pencarian.menurun { "DESC" } else { "ASC" };
    let order = match pencarian.urutan {
        Urutan::Nama => String::new(),
        Urutan::Nip => format!("p.nip {arah}, "),
        Urutan::Golongan => format!("{GOLONGAN} {arah}, "),
        Urutan::Jabatan => format!("d.jabatan {arah}, "),
        Urutan::Unit => format!("d.unit_kerja {arah}, "),
    };
    let page = [
        Value::Integer(pencarian.batas.map_or(-1, i64::from)),
        Value::Integer(i64::from(pencarian.lewati)),
    ];
    let (limit, offset) = (bound.len() + 1, bound.len() + 2);
    let pegawai = conn
        .prepare_cached(&format!(
            "SELECT p.nip, d.gelar_depan, d.nama, d.gelar_belakang, d.golongan, d.jabatan, d.unit_kerja, d.unit_induk,
                    d.status, d.kedudukan, d.jabatan_eselon, d.pendidikan
             {ASAL}
             WHERE {filter}
             ORDER BY {order}c.nama {arah}, c.pegawai_id
             LIMIT ?{limit} OFFSET ?{offset}"
        ))?
        .query_map(params_from_iter(bound.iter().chain(&page)), summary)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(HasilPencarian { jumlah, pegawai })
}

/// Where people are found: the folded words, the person, the record in force.
const ASAL: &str = "FROM pegawai_cari c
             JOIN pegawai p ON p.id = c.pegawai_id
             JOIN data_pegawai d ON d.pegawai_id = c.pegawai_id AND d.dicabut_oleh IS NULL";

/// A rank that sorts as ranks do: with IV written IIII, the sign `/` before any letter puts the shorter group first.
const GOLONGAN: &str = "iif(d.golongan LIKE 'IV/%', 'IIII' || substr(d.golongan, 3), d.golongan)";

fn summary(row: &Row<'_>) -> rusqlite::Result<RingkasanPegawai> {
    Ok(RingkasanPegawai {
        nip: row.teks(0)?,
        nama: Nama {
            gelar_depan: row.get(1)?,
            nama: row.get(2)?,
            gelar_belakang: row.get(3)?,
        },
        golongan: row.kode_opt(4)?,
        jabatan: row.get(5)?,
        unit_kerja: row.get(6)?,
        unit_induk: row.get(7)?,
        status: row.kode(8)?,
        kedudukan: row.get(9)?,
        eselon: row.kode_opt(10)?,
        pendidikan: row.kode_opt(11)?,
    })
}

/// Lower case; apostrophes fall away (`Ma'ruf` is found as `maruf`), other signs part words.
fn fold(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\'' | '\u{2019}' | '`'))
        .flat_map(|c| if c.is_alphanumeric() { c } else { ' ' }.to_lowercase())
        .collect()
}
