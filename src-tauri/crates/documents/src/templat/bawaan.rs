//! The templates that the program brings along.

use sidang_domain::naskah::JenisNaskah;

use super::JenisTemplat;

macro_rules! bawaan {
    ($($jenis:pat => $berkas:literal),+ $(,)?) => {
        /// A template as the program brings it along.
        pub fn bawaan(jenis: impl Into<JenisTemplat>) -> &'static str {
            match jenis.into() {
                $($jenis => include_str!(concat!(
                    "../../../../../assets/naskah/",
                    $berkas,
                    ".toml"
                )),)+
            }
        }
    };
}

bawaan! {
    JenisTemplat::Naskah(JenisNaskah::Undangan) => "undangan",
    JenisTemplat::Naskah(JenisNaskah::ProfilCalon) => "profil-calon",
    JenisTemplat::Naskah(JenisNaskah::BeritaAcara) => "berita-acara",
    JenisTemplat::Naskah(JenisNaskah::BeritaAcaraPenundaan) => "berita-acara-penundaan",
    JenisTemplat::Naskah(JenisNaskah::SuratRekomendasi) => "surat-rekomendasi",
    JenisTemplat::Naskah(JenisNaskah::DaftarHadir) => "daftar-hadir",
    JenisTemplat::Naskah(JenisNaskah::DaftarNominatif) => "daftar-nominatif",
    JenisTemplat::Naskah(JenisNaskah::DeklarasiKonflik) => "deklarasi-konflik",
    JenisTemplat::Naskah(JenisNaskah::PenetapanKetua) => "penetapan-ketua",
    JenisTemplat::Naskah(JenisNaskah::SuratUsulan) => "surat-usulan",
    JenisTemplat::Naskah(JenisNaskah::LampiranUsulan) => "lampiran-usulan",
    JenisTemplat::Naskah(JenisNaskah::PersetujuanPindah) => "persetujuan-pindah",
    JenisTemplat::Naskah(JenisNaskah::PernyataanHukuman) => "pernyataan-hukuman",
    JenisTemplat::Naskah(JenisNaskah::PermohonanPindah) => "permohonan-pindah",
    JenisTemplat::Naskah(JenisNaskah::PersetujuanMutasi) => "persetujuan-mutasi",
    JenisTemplat::Naskah(JenisNaskah::PenolakanMutasi) => "penolakan-mutasi",
    JenisTemplat::Naskah(JenisNaskah::PernyataanKepalaDaerah) => "pernyataan-kepala-daerah",
    JenisTemplat::Naskah(JenisNaskah::Keputusan) => "keputusan",
    JenisTemplat::Naskah(JenisNaskah::PetikanKeputusan) => "petikan-keputusan",
    JenisTemplat::Naskah(JenisNaskah::SalinanKeputusan) => "salinan-keputusan",
    JenisTemplat::Naskah(JenisNaskah::BeritaAcaraSumpah) => "berita-acara-sumpah",
    JenisTemplat::Naskah(JenisNaskah::DaftarPelantikan) => "daftar-pelantikan",
    JenisTemplat::Naskah(JenisNaskah::SuratPerintah) => "surat-perintah",
    JenisTemplat::Naskah(JenisNaskah::PaktaIntegritas) => "pakta-integritas",
    JenisTemplat::Naskah(JenisNaskah::MemoriSerahTerima) => "memori-serah-terima",
    JenisTemplat::DaftarDistribusi => "daftar-distribusi",
    JenisTemplat::DaftarSampul => "daftar-sampul",
    JenisTemplat::Istilah => "istilah",
}
