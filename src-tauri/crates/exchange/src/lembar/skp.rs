//! Yearly performance.

use chrono::Datelike;
use sidang_domain::kepegawaian::{Nip, Skp};

use super::Kind;
use super::kolom::NIP;
use crate::buku::{Isi, JenisLembar};
use crate::header::Column;
use crate::nilai;
use crate::row::Row;
use crate::table::{Repeats, Rows};

const TAHUN: Column = Column::required("TAHUN", &["TAHUN SKP", "TAHUN PENILAIAN"]);
const HASIL_KERJA: Column = Column::optional("HASIL KERJA", &["RATING HASIL KERJA"]);
const PERILAKU_KERJA: Column = Column::optional("PERILAKU KERJA", &["RATING PERILAKU KERJA"]);
const PREDIKAT: Column = Column::required("PREDIKAT", &["PREDIKAT KINERJA"]);

pub(super) const KIND: Kind = Kind {
    jenis: JenisLembar::Skp,
    columns: &[NIP, TAHUN, HASIL_KERJA, PERILAKU_KERJA, PREDIKAT],
    ciri: None,
    read: |sheet, rows| {
        Rows {
            read,
            key: |(nip, skp): &(Nip, Skp)| (*nip, skp.tahun),
            column: &TAHUN,
            repeats: Repeats::Warned,
            wrap: Isi::Skp,
        }
        .collect(sheet, rows)
    },
};

fn read(row: &mut Row<'_>) -> Option<(Nip, Skp)> {
    let nip = row.get(&NIP, nilai::nip);
    let tahun = row.get(&TAHUN, nilai::bilangan(1980..=2100));
    let predikat = row.get(&PREDIKAT, nilai::predikat);
    let hasil_kerja = row.text(&HASIL_KERJA);
    let perilaku_kerja = row.text(&PERILAKU_KERJA);
    let skp = Skp {
        tahun: tahun?,
        hasil_kerja,
        perilaku_kerja,
        predikat: predikat?,
    };
    if skp.tahun > row.hari_ini().year() {
        row.warn(
            &TAHUN,
            "tanggal_masa_depan",
            "TAHUN masih di masa depan. Periksa tahunnya pada sumber data.",
        );
    }
    Some((nip?, skp))
}
