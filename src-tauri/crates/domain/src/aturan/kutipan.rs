//! Values and passages in words.

use std::fmt::Display;

use super::parameter::is_own;

/// A passage with its regulation: passages of the pack's own get the abbreviation behind them.
pub(super) fn kutip(sumber: &str, singkatan: &str) -> String {
    sumber
        .split("; ")
        .map(|bagian| {
            if is_own(bagian) {
                format!("{bagian} {singkatan}")
            } else {
                bagian.to_owned()
            }
        })
        .collect::<Vec<_>>()
        .join("; ")
}

/// Words for a rule without a value.
pub(super) fn kata(text: &'static str) -> impl FnOnce(&()) -> String {
    move |()| text.to_owned()
}

/// Items with commas between.
pub(super) fn kata_daftar<T: Display>(items: &[T]) -> String {
    let items: Vec<_> = items.iter().map(ToString::to_string).collect();
    items.join(", ")
}

/// Terms with their values, with commas between.
pub(super) fn kata_peta<K: Display, V: Display>(pairs: impl Iterator<Item = (K, V)>) -> String {
    let pairs: Vec<_> = pairs
        .map(|(kunci, nilai)| format!("{kunci} {nilai}"))
        .collect();
    pairs.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nilai_berderet_ditulis_dengan_koma() {
        assert_eq!(kata_daftar(&["PNS", "CPNS"]), "PNS, CPNS");
        assert_eq!(kata_daftar::<u8>(&[]), "");
        let usia = [("administrator", 58), ("JPT", 60)];
        assert_eq!(kata_peta(usia.into_iter()), "administrator 58, JPT 60");
    }
}
