//! Health examinations: result and date only (UU 27/2022 pasal 4).

use sidang_domain::kepegawaian::{Kesehatan, Nip};

use super::kolom::{self, NIP, TANGGAL};
use super::{Ciri, Kind};
use crate::buku::{Isi, JenisLembar};
use crate::header::Column;
use crate::nilai;
use crate::row::Row;
use crate::table::{Repeats, Rows};

const HASIL: Column = Column::required("HASIL", &["HASIL KESEHATAN", "HASIL PEMERIKSAAN"]);

pub(super) const KIND: Kind = Kind {
    jenis: JenisLembar::Kesehatan,
    columns: &[NIP, TANGGAL, HASIL],
    ciri: Some(Ciri {
        nama: "sehat",
        isi: "sehat",
    }),
    read: |sheet, rows| {
        Rows {
            read,
            key: |(nip, kesehatan): &(Nip, Kesehatan)| (*nip, kesehatan.tanggal),
            column: &TANGGAL,
            repeats: Repeats::Warned,
            wrap: Isi::Kesehatan,
        }
        .collect(sheet, rows)
    },
};

fn read(row: &mut Row<'_>) -> Option<(Nip, Kesehatan)> {
    let nip = row.get(&NIP, nilai::nip);
    let tanggal = kolom::tanggal(row);
    let (sehat, hasil) = row.get(
        &HASIL,
        nilai::hasil(&["sehat", "sehat dengan catatan"], &["tidak sehat"]),
    )?;
    let kesehatan = Kesehatan {
        tanggal: tanggal?,
        sehat,
        hasil,
    };
    Some((nip?, kesehatan))
}
