//! Where Indonesian words may be divided at the end of a line, after the rules of EYD V.
//!
//! Only what is surely an ordinary word is divided: lower-case letters alone, with marks around them at most. Names,
//! titles, numbers and a NIP are none. Where a rule would need to know the root, the word is left whole at that place.

/// Letters that stay before and after a hyphen.
const LEAST: (usize, usize) = (2, 3);
/// Words of fewer letters are never divided.
const SHORTEST: usize = 6;
/// Prefixes that end in a consonant which a vowel must not draw over to the root: `ber-akhir`, not `be-rakhir`.
const PREFIXES: [&[u8]; 3] = [b"ber", b"ter", b"per"];

/// Places in `token`, counted in bytes, before which a line may begin.
pub fn breaks(token: &str) -> Vec<usize> {
    let start = token.len()
        - token
            .trim_start_matches(['(', '"', '\u{201c}', '\u{2018}'])
            .len();
    let marks = [
        ')', '"', '\u{201d}', '\u{2019}', ',', '.', ';', ':', '?', '!',
    ];
    let word = token[start..].trim_end_matches(marks).as_bytes();
    if word.len() < SHORTEST || !word.iter().all(u8::is_ascii_lowercase) {
        return Vec::new();
    }
    let allowed = LEAST.0..=word.len() - LEAST.1;
    syllables(word)
        .into_iter()
        .filter(|at| allowed.contains(at) && !parts_root_from_affix(word, *at))
        .map(|at| start + at)
        .collect()
}

/// Where syllables begin: a vowel takes one consonant of those before it.
fn syllables(word: &[u8]) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut i = 0;
    while i < word.len() {
        if !is_vowel(word[i]) {
            i += 1;
            continue;
        }
        let after = i + 1;
        let Some(next) = (after..word.len()).find(|j| is_vowel(word[*j])) else {
            break;
        };
        // Two vowels side by side may be one sound.
        let consonants = &word[after..next];
        match consonants.len() {
            0 => {}
            1 => starts.push(after),
            2 if is_one_sound(consonants) => starts.push(after),
            // ng stays with the vowel before it where another consonant follows.
            3 if is_one_sound(&consonants[..2]) => starts.push(after + 2),
            _ => starts.push(after + 1),
        }
        i = next;
    }
    starts
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

fn is_one_sound(pair: &[u8]) -> bool {
    matches!(pair, b"ng" | b"ny" | b"sy" | b"kh")
}

/// Whether dividing there would tear a root: after `be` in `berakhir`, or before `tan` in `jabatan`.
fn parts_root_from_affix(word: &[u8], at: usize) -> bool {
    let prefixed = at == 2 && PREFIXES.iter().any(|prefix| word.starts_with(prefix));
    let suffixed = word.ends_with(b"an") && !word.ends_with(b"kan") && {
        let rest = &word[at..word.len() - 2];
        !rest.is_empty() && rest.iter().all(|letter| !is_vowel(*letter))
    };
    prefixed || suffixed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(token: &str) -> String {
        let mut text = String::new();
        let mut from = 0;
        for at in breaks(token) {
            text.push_str(&token[from..at]);
            text.push('-');
            from = at;
        }
        text + &token[from..]
    }

    #[test]
    fn kata_dipenggal_menurut_suku_kata() {
        for (token, pemenggalan) in [
            ("mempertimbangkan", "mem-per-tim-bang-kan"),
            ("kerahasiaan", "ke-ra-ha-siaan"),
            ("pengisian", "pe-ngi-sian"),
            ("instrumen", "in-stru-men"),
            ("menyatakan", "me-nya-ta-kan"),
            ("(kepegawaian),", "(ke-pe-ga-waian),"),
            ("berakhir", "bera-khir"),
            ("jabatan", "ja-batan"),
            ("kewenangan.", "ke-we-nangan."),
            ("keputusan;", "ke-pu-tusan;"),
            ("sekretariat", "sek-re-ta-riat"),
        ] {
            assert_eq!(divided(token), pemenggalan);
        }
    }

    #[test]
    fn nama_gelar_nomor_dan_kata_pendek_tidak_dipenggal() {
        for token in [
            "Rahmawati,",
            "S.Sos.",
            "19780404\u{a0}200304\u{a0}2\u{a0}003",
            "800.1.3.3/15/BKPSDM/2026",
            "bkpsdm@contoh.go.id",
            "undang-undang",
            "rapat",
            "KEPUTUSAN",
        ] {
            assert_eq!(breaks(token), Vec::<usize>::new(), "{token}");
        }
    }
}
