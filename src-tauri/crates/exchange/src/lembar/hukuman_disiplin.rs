//! Disciplinary punishments.

use sidang_domain::kepegawaian::{HukumanDisiplin, Nip};

use super::Kind;
use super::kolom::{self, NIP, TMT_MULAI, TMT_SELESAI};
use crate::buku::{Isi, JenisLembar};
use crate::header::Column;
use crate::nilai;
use crate::row::Row;
use crate::table::{Repeats, Rows};

const TINGKAT: Column =
    Column::required("TINGKAT", &["TINGKAT HUKUMAN", "TINGKAT HUKUMAN DISIPLIN"]);
const JENIS: Column = Column::required("JENIS HUKUMAN", &["JENIS HUKUMAN DISIPLIN"]);
const NOMOR_SK: Column = Column::optional("NOMOR SK", &["NO SK", "SK NOMOR"]);

pub(super) const KIND: Kind = Kind {
    jenis: JenisLembar::HukumanDisiplin,
    columns: &[NIP, TINGKAT, JENIS, NOMOR_SK, TMT_MULAI, TMT_SELESAI],
    ciri: None,
    read: |sheet, rows| {
        Rows {
            read,
            key: |(nip, h): &(Nip, HukumanDisiplin)| {
                (*nip, h.tmt_mulai, h.jenis.clone(), h.nomor_sk.clone())
            },
            column: &NIP,
            repeats: Repeats::Warned,
            wrap: Isi::HukumanDisiplin,
        }
        .collect(sheet, rows)
    },
};

fn read(row: &mut Row<'_>) -> Option<(Nip, HukumanDisiplin)> {
    let nip = row.get(&NIP, nilai::nip);
    let tingkat = row.get(&TINGKAT, nilai::tingkat_hukuman);
    let jenis = row.text(&JENIS);
    let nomor_sk = row.text(&NOMOR_SK);
    let (tmt_mulai, tmt_selesai) = kolom::periode(row)?;
    let hukuman = HukumanDisiplin {
        tingkat: tingkat?,
        jenis: jenis?,
        nomor_sk,
        tmt_mulai,
        tmt_selesai,
    };
    Some((nip?, hukuman))
}
