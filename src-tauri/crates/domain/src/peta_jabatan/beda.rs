//! What changed about a post on the map.

use super::{Jabatan, UnitKerja};
use crate::beda::{Beda, Perbandingan};

impl Jabatan {
    /// What differs in a later state of the same post.
    pub fn beda(&self, sesudah: &Self) -> Vec<Beda> {
        // Taken apart in full, so that a new field cannot be forgotten here.
        let Self {
            kode: _,
            nama,
            jenis,
            eselon,
            kelas,
            unit:
                UnitKerja {
                    nama: unit,
                    induk,
                    kota,
                },
            pendidikan_minimal,
            kebutuhan,
            pemangku,
        } = self;
        let mut found = Perbandingan::default();
        found.field("Nama jabatan", Some(nama), Some(&sesudah.nama));
        found.field("Jenis jabatan", Some(jenis), Some(&sesudah.jenis));
        found.field("Eselon jabatan", *eselon, sesudah.eselon);
        found.field("Kelas jabatan", *kelas, sesudah.kelas);
        found.field("Unit kerja", Some(unit), Some(&sesudah.unit.nama));
        found.field("Unit induk", Some(induk), Some(&sesudah.unit.induk));
        found.field("Kota unit kerja", kota.as_ref(), sesudah.unit.kota.as_ref());
        found.field(
            "Pendidikan minimal jabatan",
            *pendidikan_minimal,
            sesudah.pendidikan_minimal,
        );
        found.field(
            "Kebutuhan jabatan",
            Some(kebutuhan),
            Some(&sesudah.kebutuhan),
        );
        found.entries(
            pemangku,
            &sesudah.pemangku,
            |nip| format!("Pemangku {nip}"),
            |_| "memangku".to_owned(),
        );
        found.finish()
    }
}

#[cfg(test)]
mod tests {
    use crate::kelayakan::contoh::{administrator, layak};

    #[test]
    fn jabatan_yang_berubah_disebut_apa_yang_berubah() {
        let mut post = administrator();
        post.kebutuhan = 2;
        post.unit.kota = Some("Tirawuta".into());
        post.pemangku = vec![layak().pegawai.nip];
        let words: Vec<_> = administrator()
            .beda(&post)
            .into_iter()
            .map(|b| (b.apa, b.sebelum, b.sesudah))
            .collect();
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            words,
            [
                ("Kota unit kerja".to_owned(), None, some("Tirawuta")),
                ("Kebutuhan jabatan".to_owned(), some("1"), some("2")),
                (
                    format!("Pemangku {}", layak().pegawai.nip),
                    None,
                    some("memangku")
                ),
            ]
        );
        assert_eq!(post.beda(&post), []);
    }
}
