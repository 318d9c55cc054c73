//! The templates that the program brings along.

use sidang_domain::naskah::JenisNaskah;

macro_rules! bawaan {
    ($($jenis:ident => $berkas:literal),+ $(,)?) => {
        /// The template of a kind as the program brings it along; none for a kind that has none.
        pub const fn bawaan(jenis: JenisNaskah) -> Option<&'static str> {
            match jenis {
                $(JenisNaskah::$jenis => Some(include_str!(concat!(
                    "../../../../../assets/naskah/",
                    $berkas,
                    ".toml"
                ))),)+
                _ => None,
            }
        }
    };
}

bawaan! {
    Undangan => "undangan",
    DaftarHadir => "daftar-hadir",
    DaftarNominatif => "daftar-nominatif",
    DeklarasiKonflik => "deklarasi-konflik",
    PenetapanKetua => "penetapan-ketua",
}
