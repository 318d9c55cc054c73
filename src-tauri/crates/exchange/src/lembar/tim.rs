//! Members of the committee.

use sidang_domain::tim::Peran;

use super::Kind;
use super::kolom::{self, NIP};
use crate::buku::{AnggotaTim, Isi, JenisLembar};
use crate::header::Column;
use crate::nilai;
use crate::row::Row;
use crate::table::{Repeats, Rows};

const NAMA: Column = Column::required("NAMA", kolom::ALIAS_NAMA);
const JABATAN: Column = Column::optional("JABATAN", &["NAMA JABATAN", "JABATAN NAMA"]);
const PERAN: Column = Column::required(
    "PERAN",
    &[
        "KEDUDUKAN DALAM TIM",
        "JABATAN DALAM TIM",
        "PERAN DALAM TIM",
    ],
);

/// What cannot be read must not pass for a blank: the decree says whom a member stands for and whether he is counted.
const UNSUR: Column = Column::strict("UNSUR", &["UNSUR TIM", "MEWAKILI UNSUR"]);
const DIHITUNG_KUORUM: Column =
    Column::strict("DIHITUNG KUORUM", &["DIHITUNG UNTUK KUORUM", "KUORUM"]);

pub(super) const KIND: Kind = Kind {
    jenis: JenisLembar::Tim,
    columns: &[NIP, NAMA, JABATAN, PERAN, UNSUR, DIHITUNG_KUORUM],
    ciri: None,
    read: |sheet, rows| {
        Rows {
            read,
            key: |anggota: &AnggotaTim| anggota.nip,
            column: &NIP,
            repeats: Repeats::Warned,
            wrap: Isi::Tim,
        }
        .collect(sheet, rows)
    },
};

fn read(row: &mut Row<'_>) -> Option<AnggotaTim> {
    let nip = row.get(&NIP, nilai::nip);
    let nama = row.text(&NAMA);
    let jabatan = row.text(&JABATAN);
    let peran = row.get(&PERAN, nilai::peran_tim);
    let unsur = row.get(&UNSUR, nilai::unsur_tim);
    let dihitung_kuorum = row.get(&DIHITUNG_KUORUM, nilai::ya_tidak);
    let (peran, merangkap_anggota) = peran?;
    check_counted(row, peran, dihitung_kuorum);
    Some(AnggotaTim {
        nip: nip?,
        nama: nama?,
        jabatan,
        peran,
        merangkap_anggota,
        unsur,
        dihitung_kuorum,
    })
}

/// A chair is a member, and the secretariat are none.
fn check_counted(row: &mut Row<'_>, peran: Peran, dihitung: Option<bool>) {
    let uraian = match (peran, dihitung) {
        (Peran::Ketua, Some(false)) => {
            "Ketua merangkap anggota, jadi dihitung untuk kuorum. Tulis ya atau kosongkan selnya."
        }
        (Peran::Sekretariat, Some(true)) => {
            "Sekretariat bukan anggota, jadi tidak dihitung untuk kuorum. Tulis tidak, atau perbaiki PERAN sesuai SK."
        }
        _ => return,
    };
    row.refuse(&DIHITUNG_KUORUM, "dihitung_kuorum_bertentangan", uraian);
}
