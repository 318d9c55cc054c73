//! Assessments of integrity and morality.

use sidang_domain::kepegawaian::{Integritas, Nip};

use super::kolom::{self, NIP, TANGGAL};
use super::{Ciri, Kind};
use crate::buku::{Isi, JenisLembar};
use crate::header::Column;
use crate::nilai;
use crate::row::Row;
use crate::table::{Repeats, Rows};

const HASIL: Column = Column::required("HASIL", &["HASIL INTEGRITAS", "HASIL PENILAIAN"]);

pub(super) const KIND: Kind = Kind {
    jenis: JenisLembar::Integritas,
    columns: &[NIP, TANGGAL, HASIL],
    ciri: Some(Ciri {
        nama: "integritas",
        isi: "baik",
    }),
    read: |sheet, rows| {
        Rows {
            read,
            key: |(nip, integritas): &(Nip, Integritas)| (*nip, integritas.tanggal),
            column: &TANGGAL,
            repeats: Repeats::Warned,
            wrap: Isi::Integritas,
        }
        .collect(sheet, rows)
    },
};

fn read(row: &mut Row<'_>) -> Option<(Nip, Integritas)> {
    let nip = row.get(&NIP, nilai::nip);
    let tanggal = kolom::tanggal(row);
    let (baik, hasil) = row.get(
        &HASIL,
        nilai::hasil(&["sangat baik", "baik"], &["kurang baik", "tidak baik"]),
    )?;
    let integritas = Integritas {
        tanggal: tanggal?,
        baik,
        hasil,
    };
    Some((nip?, integritas))
}
