//! No bytes make the readers panic or go on without end.

use sidang_signing::{Akar, list, periksa, prepare};

use crate::alat::{bertanda, ruang, siap};

/// How many times each file is changed.
const CASES: usize = 800;

/// A fixed sequence, so that a failure can be looked at again.
struct Urutan(u64);

impl Urutan {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

/// Whether it is read or refused does not matter here: it comes back.
fn baca(pdf: &[u8]) {
    drop(periksa(pdf, &Akar::default()));
    drop(list(pdf));
    drop(prepare(pdf, &ruang()));
}

/// The bytes that say what the file is made of: those of signatures are most of it, and say little.
fn structure(pdf: &[u8]) -> Vec<usize> {
    let mut inside = false;
    let outside = |(at, b): (usize, &u8)| {
        inside = match b {
            b'<' => pdf.get(at + 200).is_some_and(u8::is_ascii_hexdigit) && pdf[at + 1] == b'3',
            b'>' => false,
            _ => inside,
        };
        (!inside).then_some(at)
    };
    pdf.iter().enumerate().filter_map(outside).collect()
}

#[test]
fn berkas_yang_rusak_di_mana_pun_tidak_menjatuhkan() {
    let mut urutan = Urutan(20_261_123);
    for pdf in [siap(), bertanda(2)] {
        let places = structure(&pdf);
        for _ in 0..CASES {
            let mut changed = pdf.clone();
            for _ in 0..=urutan.below(6) {
                let at = places[urutan.below(places.len())].min(changed.len() - 1);
                let length = urutan.below(9);
                let from = urutan.below(changed.len());
                let end = (at + length).min(changed.len());
                let piece = changed[from..(from + length).min(changed.len())].to_vec();
                match urutan.below(4) {
                    0 => changed[at] = u8::try_from(urutan.below(256)).unwrap(),
                    1 => drop(changed.drain(at..end)),
                    2 => drop(changed.splice(at..at, piece)),
                    _ => changed[at] = b"0123456789<>[]()/R"[urutan.below(18)],
                }
            }
            baca(&changed);
        }
        for end in (0..pdf.len()).step_by(pdf.len() / 61) {
            baca(&pdf[..end]);
        }
    }
}

#[test]
fn cakupan_yang_terbaca_dua_cara_ditolak() {
    let reason = b"/Reason (Sebagai Ketua Tim Penilai Kinerja: menyetujui isi naskah)";
    for again in ["[0 0 0 0]", "[0 1 2 3]", "null"] {
        let mut pdf = bertanda(1);
        let at = pdf.windows(reason.len()).position(|w| w == reason).unwrap();
        let again = format!(
            "{:width$}",
            format!("/ByteRange {again}"),
            width = reason.len()
        );
        pdf[at..at + reason.len()].copy_from_slice(again.as_bytes());
        assert!(!periksa(&pdf, &Akar::default()).unwrap().sah);
    }
}
