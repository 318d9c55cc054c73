//! The lists that go with a meeting's letters.

use super::{HARI, UNIT, jam, kop, tanggal};
use crate::distribusi::{DistribusiNaskah, Kiriman};

/// So many copies handed out; those with passwords but the second, which came back signed.
pub fn distribusi(jumlah: usize, bersandi: bool) -> DistribusiNaskah {
    let kiriman = (1..=jumlah).map(|ke| Kiriman {
        ke,
        penerima: format!("Kepala {}", UNIT[ke % UNIT.len()]),
        nomor: format!("800.1.3.3/{}/TPK/2026", ke + 15),
        berkas: format!("{ke:03}-surat-rekomendasi.pdf"),
        sha256: "9e3779b97f4a7c15".repeat(4),
        sandi: (bersandi && ke != 2).then(|| "abcd-efgh-jkmn-pqrs".to_owned()),
    });
    DistribusiNaskah {
        instansi: kop().instansi,
        perihal: "Rapat 1".to_owned(),
        waktu: tanggal(HARI).and_time(jam("14:30:00")),
        oleh: "Sekretariat".to_owned(),
        kiriman: kiriman.collect(),
    }
}
