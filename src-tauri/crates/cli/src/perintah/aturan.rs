//! `aturan`.

use serde::Serialize;
use sidang_app::aturan::{AturanBarisView, list_aturan};

use crate::argumen::Aturan;
use crate::cetak;
use crate::galat::Gagal;
use crate::meja::Meja;
use crate::tabel::Tabel;

#[derive(Serialize)]
struct Hasil {
    aturan: Vec<AturanBarisView>,
}

/// Rule packs.
pub fn run(meja: &Meja<'_>, perintah: &Aturan) -> Result<(), Gagal> {
    match perintah {
        Aturan::Daftar => list(meja),
    }
}

/// Lists the packs; where a store and its passphrase are given, the store's own is marked.
fn list(meja: &Meja<'_>) -> Result<(), Gagal> {
    let sidang = meja.open_if_given()?;
    let hasil = Hasil {
        aturan: list_aturan(sidang.as_ref().map(sidang_app::Sidang::id_aturan))?,
    };
    cetak::print(meja, &hasil, |out| {
        let mut tabel = Tabel::new(&["", "PAKET", "NAMA", "BERLAKU SEJAK", "DASAR HUKUM"]);
        for a in &hasil.aturan {
            tabel.row([
                if a.dipakai { "*" } else { "" }.into(),
                a.id.clone(),
                a.nama.clone(),
                a.berlaku_sejak.to_string(),
                a.dasar_hukum.clone(),
            ]);
        }
        tabel.write(out)
    })
}
