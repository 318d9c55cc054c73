//! No byte string makes the reader panic.

use proptest::prelude::*;
use sidang_exchange::read_workbook;

use crate::buku_uji::{Isian, hari_ini, sel_teks, xlsx, xlsx_mentah};
use crate::jebakan_pegawai::{orang, tajuk};

fn baca(nama: &str, bytes: &[u8]) {
    // Whether it is read or refused does not matter here: it comes back.
    drop(read_workbook(nama, bytes, hari_ini()));
}

fn buku() -> Vec<u8> {
    let rows: Vec<Vec<Isian>> = vec![tajuk(), orang(), orang()];
    xlsx("Pegawai", &rows)
}

#[test]
fn buku_yang_terpotong_di_mana_pun_ditolak() {
    let whole = buku();
    for end in (0..whole.len()).step_by(37) {
        assert!(read_workbook("uji.xlsx", &whole[..end], hari_ini()).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn bita_acak_tidak_menjatuhkan(bytes in prop::collection::vec(any::<u8>(), 0..2048)) {
        baca("acak.xlsx", &bytes);
        baca("acak.csv", &bytes);
        baca("acak.xlsx", &[b"PK\x03\x04", bytes.as_slice()].concat());
    }

    #[test]
    fn teks_acak_tidak_menjatuhkan(rows in prop::collection::vec("[\\PC;,\t\"]{0,60}", 0..12)) {
        let body = rows.join("\n");
        baca("acak.csv", body.as_bytes());
        baca("acak.csv", format!("NIP;NAMA;STATUS;TANGGAL LAHIR;GOL\n{body}").as_bytes());
        baca("acak.csv", format!("KODE;JABATAN;JENIS JABATAN;UNIT KERJA;KEBUTUHAN;NIP PEMANGKU\n{body}").as_bytes());
    }

    #[test]
    fn xml_acak_dalam_buku_tidak_menjatuhkan(
        sel in prop::collection::vec("(<c( r=\"[A-Z]{0,4}[0-9]{0,8}\")?( s=\"[0-9]{1,3}\")?( t=\"(s|b|e|d|n|str|inlineStr)\")?>|</c>|<f>|</f>|<v>|</v>|<row>|</row>|[A-Z0-9#/.=&;-]{1,9}){1,9}", 0..9)
    ) {
        let header = ["NIP", "NAMA", "STATUS"].map(sel_teks).concat();
        baca("uji.xlsx", &xlsx_mentah(&format!("<row>{header}</row>{}", sel.concat())));
    }

    #[test]
    fn buku_yang_bitanya_diubah_tidak_menjatuhkan(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut bytes = buku();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        baca("uji.xlsx", &bytes);
    }
}
