//! Numbers in Indonesian words, as minutes and letters write them.

const SATUAN: [&str; 12] = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    "sepuluh", "sebelas",
];

/// Scales from the hundreds up, the largest first.
const SKALA: [(usize, &str); 4] = [
    (1_000_000_000, "miliar"),
    (1_000_000, "juta"),
    (1_000, "ribu"),
    (100, "ratus"),
];

/// A number in lower-case words: 2026 is `dua ribu dua puluh enam`.
pub fn terbilang(angka: usize) -> String {
    if let Some((skala, nama)) = SKALA.into_iter().find(|(skala, _)| angka >= *skala) {
        // Of the scales only hundred and thousand take "se-".
        let depan = match (angka / skala, skala) {
            (1, 100 | 1_000) => format!("se{nama}"),
            (banyak, _) => format!("{} {nama}", terbilang(banyak)),
        };
        return join(depan, angka % skala);
    }
    match angka {
        0..12 => SATUAN[angka].to_owned(),
        12..20 => format!("{} belas", terbilang(angka - 10)),
        _ => join(format!("{} puluh", terbilang(angka / 10)), angka % 10),
    }
}

/// A number in figures and in words, `5 (lima)`, with a no-break space so that the two stay on one line.
///
/// The number is taken once, so figures and words cannot disagree.
pub fn angka_dan_kata(angka: usize) -> String {
    format!("{angka}\u{a0}({})", terbilang(angka))
}

fn join(depan: String, sisa: usize) -> String {
    if sisa == 0 {
        depan
    } else {
        format!("{depan} {}", terbilang(sisa))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terbilang_menurut_vektor_rujukan() {
        for (angka, kata) in [
            (0, "nol"),
            (1, "satu"),
            (10, "sepuluh"),
            (11, "sebelas"),
            (12, "dua belas"),
            (19, "sembilan belas"),
            (20, "dua puluh"),
            (21, "dua puluh satu"),
            (99, "sembilan puluh sembilan"),
            (100, "seratus"),
            (101, "seratus satu"),
            (110, "seratus sepuluh"),
            (111, "seratus sebelas"),
            (200, "dua ratus"),
            (1_000, "seribu"),
            (1_001, "seribu satu"),
            (1_945, "seribu sembilan ratus empat puluh lima"),
            (2_011, "dua ribu sebelas"),
            (2_026, "dua ribu dua puluh enam"),
            (11_000, "sebelas ribu"),
            (100_000, "seratus ribu"),
            (101_100, "seratus satu ribu seratus"),
            (1_000_000, "satu juta"),
            (1_001_000, "satu juta seribu"),
            (1_000_000_000, "satu miliar"),
        ] {
            assert_eq!(terbilang(angka), kata, "{angka}");
        }
    }

    #[test]
    fn angka_dan_kata_tidak_terpisah_baris() {
        assert_eq!(angka_dan_kata(5), "5\u{a0}(lima)");
        assert_eq!(
            format!("{} orang", angka_dan_kata(21)),
            "21\u{a0}(dua puluh satu) orang"
        );
    }
}
