//! What goes with the copies of a meeting's letters: the list of who receives which copy, and the covering list for
//! their double envelopes (secret letters: the inner envelope is marked, the outer one is not).

use chrono::NaiveDateTime;

use crate::bagian::gaya::bersela;
use crate::templat::{Bidang, Catatan, JenisBidang, JenisTemplat, Skema};
use JenisBidang::{Angka, Daftar, Jam, Tanggal, Teks};

/// One copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kiriman {
    /// Number of the copy, counted from 1.
    pub ke: usize,
    /// Who receives it.
    pub penerima: String,
    /// Number of the letter.
    pub nomor: String,
    /// File it is in.
    pub berkas: String,
    /// SHA-256 of that file, in hexadecimal.
    pub sha256: String,
    /// The password that opens it.
    pub sandi: Option<String>,
}

/// The record of one export, with every fact its lists print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DistribusiNaskah {
    /// The institution that sends them.
    pub instansi: String,
    /// What the letters are of: the meeting's name.
    pub perihal: String,
    /// When the copies were made.
    pub waktu: NaiveDateTime,
    /// Who made them.
    pub oleh: String,
    /// The copies, in order.
    pub kiriman: Vec<Kiriman>,
}

impl DistribusiNaskah {
    /// What the templates of both lists may name. Where any copy has a password, the copies are those of the list
    /// `bersandi`; else of `terbuka`.
    pub fn catatan(&self) -> Catatan {
        let salinan: Vec<_> = self.kiriman.iter().map(Kiriman::catatan).collect();
        let bersandi = self.kiriman.iter().any(|k| k.sandi.is_some());
        Catatan::new()
            .dengan("instansi", &self.instansi)
            .dengan("perihal", &self.perihal)
            .dengan("tanggal", self.waktu.date())
            .dengan("jam", self.waktu.time())
            .dengan("oleh", &self.oleh)
            .dengan("banyak", self.kiriman.len())
            .dengan(
                if bersandi { "bersandi" } else { "terbuka" },
                salinan.clone(),
            )
            .dengan("salinan", salinan)
    }
}

impl Kiriman {
    fn catatan(&self) -> Catatan {
        Catatan::new()
            .dengan("ke", self.ke)
            .dengan("penerima", &self.penerima)
            .dengan("nomor", &self.nomor)
            .dengan("berkas", &self.berkas)
            .dengan("sha256", bersela(&self.sha256))
            .dengan_bila("sandi", self.sandi.as_ref())
    }
}

/// The fields of either list; none for anything else.
pub fn skema(jenis: JenisTemplat) -> Option<Skema> {
    let (khusus, harus): (_, &[_]) = match jenis {
        JenisTemplat::Naskah(_) | JenisTemplat::Istilah => return None,
        JenisTemplat::DaftarDistribusi => (
            vec![
                Bidang::boleh(
                    "bersandi",
                    "Salinan, bila ada yang bersandi",
                    Daftar(salinan()),
                ),
                Bidang::boleh(
                    "terbuka",
                    "Salinan, bila tidak ada yang bersandi",
                    Daftar(salinan()),
                ),
            ],
            &[
                "bersandi.penerima",
                "bersandi.nomor",
                "bersandi.berkas",
                "bersandi.sha256",
                "bersandi.sandi",
                "terbuka.penerima",
                "terbuka.nomor",
                "terbuka.berkas",
                "terbuka.sha256",
            ],
        ),
        JenisTemplat::DaftarSampul => (
            vec![Bidang::wajib("salinan", "Salinan", Daftar(salinan()))],
            &["salinan.penerima", "salinan.nomor", "salinan.ke"],
        ),
    };
    let mut bidang = vec![
        Bidang::wajib("instansi", "Instansi pengirim", Teks),
        Bidang::wajib("perihal", "Rapat yang suratnya dikirim", Teks),
        Bidang::wajib("tanggal", "Hari salinan dibuat", Tanggal),
        Bidang::wajib("jam", "Jam salinan dibuat", Jam),
        Bidang::wajib("oleh", "Yang membuat salinan", Teks),
        Bidang::wajib("banyak", "Jumlah salinan", Angka),
    ];
    bidang.extend(khusus);
    let skema = Skema {
        rahasia: true,
        ..Skema::new(jenis.kode(), bidang)
    };
    Some(skema.mencetak(&["tanggal"]).mencetak(harus))
}

fn salinan() -> Vec<Bidang> {
    vec![
        Bidang::wajib("ke", "Nomor salinan", Angka),
        Bidang::wajib("penerima", "Penerima", Teks),
        Bidang::boleh("nomor", "Nomor surat", Teks),
        Bidang::wajib("berkas", "Nama berkas", Teks),
        Bidang::wajib("sha256", "SHA-256 berkas", Teks),
        Bidang::boleh("sandi", "Kata sandi", Teks),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contoh::distribusi;
    use crate::templat::{Nilai, Templat, bawaan};

    #[test]
    fn salinan_bersandi_dan_terbuka_tidak_bercampur() {
        let panjang = |catatan: &Catatan, nama: &str| match catatan.get(nama) {
            Some(Nilai::Daftar(daftar)) => daftar.len(),
            _ => 0,
        };
        for (sandi, bersandi, terbuka) in [(false, 0, 3), (true, 3, 0)] {
            let catatan = distribusi(3, sandi).catatan();
            assert_eq!(panjang(&catatan, "bersandi"), bersandi);
            assert_eq!(panjang(&catatan, "terbuka"), terbuka);
            assert_eq!(panjang(&catatan, "salinan"), 3);
        }
    }

    #[test]
    fn kedua_daftar_tercetak_dengan_dan_tanpa_sandi() {
        for jenis in [JenisTemplat::DaftarDistribusi, JenisTemplat::DaftarSampul] {
            let templat = Templat::parse(bawaan(jenis)).unwrap();
            assert_eq!(templat.check(&skema(jenis).unwrap()), [], "{jenis}");
            for sandi in [false, true] {
                let (tata, kop) = (crate::TataNaskah::default(), crate::Kop::default());
                templat
                    .cetak(&distribusi(3, sandi).catatan(), &tata, &kop)
                    .unwrap_or_else(|e| panic!("{jenis}: {e}"));
            }
        }
    }
}
