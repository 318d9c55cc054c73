//! The templates that the program brings along.

use sidang_domain::naskah::JenisNaskah;

macro_rules! bawaan {
    ($($jenis:ident => $berkas:literal),+ $(,)?) => {
        /// The template of a kind as the program brings it along.
        pub const fn bawaan(jenis: JenisNaskah) -> &'static str {
            match jenis {
                $(JenisNaskah::$jenis => include_str!(concat!(
                    "../../../../../assets/naskah/",
                    $berkas,
                    ".toml"
                )),)+
            }
        }
    };
}

bawaan! {
    Undangan => "undangan",
    ProfilCalon => "profil-calon",
    BeritaAcara => "berita-acara",
    BeritaAcaraPenundaan => "berita-acara-penundaan",
    SuratRekomendasi => "surat-rekomendasi",
    DaftarHadir => "daftar-hadir",
    DaftarNominatif => "daftar-nominatif",
    DeklarasiKonflik => "deklarasi-konflik",
    PenetapanKetua => "penetapan-ketua",
    SuratUsulan => "surat-usulan",
    LampiranUsulan => "lampiran-usulan",
    PersetujuanPindah => "persetujuan-pindah",
    PernyataanHukuman => "pernyataan-hukuman",
    PermohonanPindah => "permohonan-pindah",
    PersetujuanMutasi => "persetujuan-mutasi",
    PenolakanMutasi => "penolakan-mutasi",
    PernyataanKepalaDaerah => "pernyataan-kepala-daerah",
    Keputusan => "keputusan",
    PetikanKeputusan => "petikan-keputusan",
    SalinanKeputusan => "salinan-keputusan",
    BeritaAcaraSumpah => "berita-acara-sumpah",
    DaftarPelantikan => "daftar-pelantikan",
    SuratPerintah => "surat-perintah",
    PaktaIntegritas => "pakta-integritas",
    MemoriSerahTerima => "memori-serah-terima",
}
