//! Who signs as the head of a region.

/// Posts of heads of regions (UU 23/2014 Pasal 59).
const SEBUTAN: [&str; 4] = ["gubernur", "bupati", "wali kota", "walikota"];

/// Whether a post is that of the head of a region or the deputy: they are elected, and sign without rank and NIP
/// (Permendagri 1/2023 Pasal 44). Who stands in for one, as `Pj. Bupati`, is a civil servant.
pub fn kepala_daerah(jabatan: &str) -> bool {
    let jabatan = jabatan.trim().to_lowercase();
    let jabatan = jabatan.strip_prefix("wakil ").unwrap_or(&jabatan);
    SEBUTAN
        .iter()
        .filter_map(|sebutan| jabatan.strip_prefix(sebutan))
        .any(|daerah| daerah.is_empty() || daerah.starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kepala_daerah_dan_wakilnya_bukan_pegawai() {
        for (jabatan, expected) in [
            ("Bupati Contoh Raya", true),
            ("Bupati", true),
            (" WALI KOTA Contoh", true),
            ("Walikota Contoh", true),
            ("Wakil Gubernur Contoh", true),
            ("Pj. Bupati Contoh Raya", false),
            ("Asisten Gubernur", false),
            ("Bupatiraya", false),
            ("Sekretaris Daerah", false),
            ("", false),
        ] {
            assert_eq!(kepala_daerah(jabatan), expected, "{jabatan}");
        }
    }
}
