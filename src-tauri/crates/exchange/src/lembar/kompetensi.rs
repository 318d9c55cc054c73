//! Competence assessments.

use sidang_domain::kepegawaian::{Asesmen, Nip};

use super::Kind;
use super::kolom::{self, NIP, TANGGAL};
use crate::buku::{Isi, JenisLembar};
use crate::header::Column;
use crate::nilai;
use crate::row::Row;
use crate::table::{Repeats, Rows};

const TEKNIS: Column = Column::required("TEKNIS", &["KOMPETENSI TEKNIS"]);
const MANAJERIAL: Column = Column::required("MANAJERIAL", &["KOMPETENSI MANAJERIAL"]);
const SOSIAL_KULTURAL: Column = Column::required(
    "SOSIAL KULTURAL",
    &[
        "SOSIO KULTURAL",
        "KOMPETENSI SOSIAL KULTURAL",
        "KOMPETENSI SOSIO KULTURAL",
    ],
);
const JPM: Column = Column::optional("JPM", &["JOB PERSON MATCH", "NILAI JPM"]);

pub(super) const KIND: Kind = Kind {
    jenis: JenisLembar::Kompetensi,
    columns: &[NIP, TANGGAL, TEKNIS, MANAJERIAL, SOSIAL_KULTURAL, JPM],
    ciri: None,
    read: |sheet, rows| {
        Rows {
            read,
            key: |(nip, asesmen): &(Nip, Asesmen)| (*nip, asesmen.tanggal),
            column: &TANGGAL,
            repeats: Repeats::Warned,
            wrap: Isi::Kompetensi,
        }
        .collect(sheet, rows)
    },
};

fn read(row: &mut Row<'_>) -> Option<(Nip, Asesmen)> {
    let nip = row.get(&NIP, nilai::nip);
    let tanggal = kolom::tanggal(row);
    let teknis = row.get(&TEKNIS, nilai::kompetensi);
    let manajerial = row.get(&MANAJERIAL, nilai::kompetensi);
    let sosial_kultural = row.get(&SOSIAL_KULTURAL, nilai::kompetensi);
    let jpm = row.get(&JPM, nilai::jpm);
    let asesmen = Asesmen {
        tanggal: tanggal?,
        teknis: teknis?,
        manajerial: manajerial?,
        sosial_kultural: sosial_kultural?,
        jpm,
    };
    Some((nip?, asesmen))
}
