//! The kinds of documents that are issued, and what holds for each whoever it is made for.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Kind of a document. Its serialised name is its code wherever one is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(
    missing_docs,
    reason = "the documents' own names; `nama` spells them out"
)]
pub enum JenisNaskah {
    Undangan,
    DaftarHadir,
    DaftarNominatif,
    ProfilCalon,
    BeritaAcara,
    BeritaAcaraPenundaan,
    SuratRekomendasi,
    SuratUsulan,
    LampiranUsulan,
    PersetujuanPindah,
    PernyataanHukuman,
    PermohonanPindah,
    PersetujuanMutasi,
    PenolakanMutasi,
    PernyataanKepalaDaerah,
    Keputusan,
    PetikanKeputusan,
    SalinanKeputusan,
    DeklarasiKonflik,
    PenetapanKetua,
    BeritaAcaraSumpah,
    DaftarPelantikan,
    SuratPerintah,
    PaktaIntegritas,
    MemoriSerahTerima,
}

/// Security class of a document (fakta 12.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the classes' own names")]
pub enum SifatNaskah {
    Biasa,
    Terbatas,
    Rahasia,
    SangatRahasia,
}

/// Where the number of a document comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsalNomor {
    /// A serial of the book of letters.
    Sendiri,
    /// That of the document it belongs to: an attachment, an excerpt, a copy.
    Induk,
    /// It bears none: a list, a private letter, a declaration.
    Tanpa,
}

impl JenisNaskah {
    /// Every kind, in the order in which they are listed.
    pub const SEMUA: [Self; 25] = [
        Self::Undangan,
        Self::DaftarHadir,
        Self::DaftarNominatif,
        Self::ProfilCalon,
        Self::BeritaAcara,
        Self::BeritaAcaraPenundaan,
        Self::SuratRekomendasi,
        Self::SuratUsulan,
        Self::LampiranUsulan,
        Self::PersetujuanPindah,
        Self::PernyataanHukuman,
        Self::PermohonanPindah,
        Self::PersetujuanMutasi,
        Self::PenolakanMutasi,
        Self::PernyataanKepalaDaerah,
        Self::Keputusan,
        Self::PetikanKeputusan,
        Self::SalinanKeputusan,
        Self::DeklarasiKonflik,
        Self::PenetapanKetua,
        Self::BeritaAcaraSumpah,
        Self::DaftarPelantikan,
        Self::SuratPerintah,
        Self::PaktaIntegritas,
        Self::MemoriSerahTerima,
    ];

    /// The code: the serialised name.
    pub const fn kode(self) -> &'static str {
        self.sebutan().0
    }

    /// The name as people say it.
    pub const fn nama(self) -> &'static str {
        self.sebutan().1
    }

    /// The kind of that code.
    pub fn dari_kode(kode: &str) -> Option<Self> {
        Self::SEMUA.into_iter().find(|jenis| jenis.kode() == kode)
    }

    /// Whether it is made from the record of a meeting.
    pub const fn dari_rapat(self) -> bool {
        matches!(
            self,
            Self::Undangan
                | Self::DaftarHadir
                | Self::DaftarNominatif
                | Self::ProfilCalon
                | Self::BeritaAcara
                | Self::BeritaAcaraPenundaan
                | Self::SuratRekomendasi
                | Self::DeklarasiKonflik
                | Self::PenetapanKetua
        )
    }

    /// Whether it bears the letterhead of the head of the region, whose act it is or is about, and not an office's
    /// (Permendagri 1/2023).
    pub const fn berkop_kepala_daerah(self) -> bool {
        matches!(
            self,
            Self::Keputusan
                | Self::PetikanKeputusan
                | Self::SalinanKeputusan
                | Self::PernyataanKepalaDaerah
                | Self::BeritaAcaraSumpah
                | Self::SuratPerintah
                | Self::PenetapanKetua
        )
    }

    /// The security class it has unless its record says otherwise: what a meeting says is secret (KT Pasal 10 ayat
    /// (7)), and so are the proposals put to it (KT Anak Lampiran A).
    pub const fn sifat(self) -> SifatNaskah {
        if self.dari_rapat() || matches!(self, Self::SuratUsulan | Self::LampiranUsulan) {
            SifatNaskah::Rahasia
        } else {
            SifatNaskah::Biasa
        }
    }

    /// Where its number comes from.
    pub const fn asal_nomor(self) -> AsalNomor {
        match self {
            Self::LampiranUsulan
            | Self::PetikanKeputusan
            | Self::SalinanKeputusan
            | Self::DaftarPelantikan => AsalNomor::Induk,
            Self::DaftarHadir
            | Self::DaftarNominatif
            | Self::ProfilCalon
            | Self::PermohonanPindah
            | Self::DeklarasiKonflik
            | Self::PaktaIntegritas
            | Self::MemoriSerahTerima => AsalNomor::Tanpa,
            _ => AsalNomor::Sendiri,
        }
    }

    /// Code and name.
    const fn sebutan(self) -> (&'static str, &'static str) {
        match self {
            Self::Undangan => ("undangan", "Undangan"),
            Self::DaftarHadir => ("daftar_hadir", "Daftar Hadir"),
            Self::DaftarNominatif => ("daftar_nominatif", "Daftar Nominatif"),
            Self::ProfilCalon => ("profil_calon", "Profil Calon"),
            Self::BeritaAcara => ("berita_acara", "Berita Acara"),
            Self::BeritaAcaraPenundaan => ("berita_acara_penundaan", "Berita Acara Penundaan"),
            Self::SuratRekomendasi => ("surat_rekomendasi", "Surat Rekomendasi"),
            Self::SuratUsulan => ("surat_usulan", "Surat Usulan"),
            Self::LampiranUsulan => ("lampiran_usulan", "Lampiran Surat Usulan"),
            Self::PersetujuanPindah => ("persetujuan_pindah", "Surat Persetujuan Pindah"),
            Self::PernyataanHukuman => (
                "pernyataan_hukuman",
                "Surat Pernyataan Tidak Dijatuhi Hukuman",
            ),
            Self::PermohonanPindah => ("permohonan_pindah", "Permohonan Pindah"),
            Self::PersetujuanMutasi => ("persetujuan_mutasi", "Surat Persetujuan Mutasi"),
            Self::PenolakanMutasi => ("penolakan_mutasi", "Surat Penolakan Mutasi"),
            Self::PernyataanKepalaDaerah => (
                "pernyataan_kepala_daerah",
                "Surat Pernyataan Persetujuan Kepala Daerah",
            ),
            Self::Keputusan => ("keputusan", "Keputusan"),
            Self::PetikanKeputusan => ("petikan_keputusan", "Petikan Keputusan"),
            Self::SalinanKeputusan => ("salinan_keputusan", "Salinan Keputusan"),
            Self::DeklarasiKonflik => ("deklarasi_konflik", "Deklarasi Konflik Kepentingan"),
            Self::PenetapanKetua => ("penetapan_ketua", "Penetapan Ketua Pengganti"),
            Self::BeritaAcaraSumpah => ("berita_acara_sumpah", "Berita Acara Sumpah Jabatan"),
            Self::DaftarPelantikan => ("daftar_pelantikan", "Daftar Pelantikan"),
            Self::SuratPerintah => ("surat_perintah", "Surat Perintah"),
            Self::PaktaIntegritas => ("pakta_integritas", "Pakta Integritas"),
            Self::MemoriSerahTerima => ("memori_serah_terima", "Memori Serah Terima"),
        }
    }
}

impl fmt::Display for JenisNaskah {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.nama())
    }
}

impl SifatNaskah {
    /// Every class, the most open first.
    pub const SEMUA: [Self; 4] = [
        Self::Biasa,
        Self::Terbatas,
        Self::Rahasia,
        Self::SangatRahasia,
    ];

    /// The name as it is printed.
    pub const fn nama(self) -> &'static str {
        match self {
            Self::Biasa => "Biasa",
            Self::Terbatas => "Terbatas",
            Self::Rahasia => "Rahasia",
            Self::SangatRahasia => "Sangat Rahasia",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kode_jenis_sama_dengan_nama_yang_disimpan() {
        for jenis in JenisNaskah::SEMUA {
            assert_eq!(serde_json::to_value(jenis).unwrap(), jenis.kode());
            assert_eq!(JenisNaskah::dari_kode(jenis.kode()), Some(jenis));
        }
        assert_eq!(JenisNaskah::dari_kode("Undangan"), None);
    }

    #[test]
    fn keputusan_dan_penetapan_kepala_daerah_berkop_kepala_daerah() {
        for jenis in JenisNaskah::SEMUA {
            let kode = jenis.kode();
            let his = kode.contains("keputusan")
                || [
                    "pernyataan_kepala_daerah",
                    "berita_acara_sumpah",
                    "surat_perintah",
                    "penetapan_ketua",
                ]
                .contains(&kode);
            assert_eq!(jenis.berkop_kepala_daerah(), his, "{jenis}");
        }
    }

    #[test]
    fn naskah_rapat_dan_usulan_bersifat_rahasia() {
        for jenis in JenisNaskah::SEMUA {
            let rahasia = jenis.dari_rapat()
                || [JenisNaskah::SuratUsulan, JenisNaskah::LampiranUsulan].contains(&jenis);
            assert_eq!(jenis.sifat() == SifatNaskah::Rahasia, rahasia, "{jenis}");
        }
        assert_eq!(JenisNaskah::Keputusan.sifat(), SifatNaskah::Biasa);
    }

    #[test]
    fn setiap_jenis_punya_nama_tersendiri_yang_dicetak() {
        let nama: std::collections::BTreeSet<_> =
            JenisNaskah::SEMUA.iter().map(ToString::to_string).collect();
        assert_eq!(nama.len(), JenisNaskah::SEMUA.len());
        assert!(
            nama.iter()
                .all(|n| n.len() > 6 && n.starts_with(char::is_uppercase))
        );
        assert_eq!(JenisNaskah::BeritaAcara.nama(), "Berita Acara");
        let sifat = SifatNaskah::SEMUA.map(SifatNaskah::nama);
        assert_eq!(sifat, ["Biasa", "Terbatas", "Rahasia", "Sangat Rahasia"]);
    }

    #[test]
    fn sembilan_jenis_dibuat_dari_rapat() {
        let dari_rapat: Vec<_> = JenisNaskah::SEMUA
            .into_iter()
            .filter(|j| j.dari_rapat())
            .map(JenisNaskah::kode)
            .collect();
        assert_eq!(
            dari_rapat,
            [
                "undangan",
                "daftar_hadir",
                "daftar_nominatif",
                "profil_calon",
                "berita_acara",
                "berita_acara_penundaan",
                "surat_rekomendasi",
                "deklarasi_konflik",
                "penetapan_ketua",
            ]
        );
    }

    #[test]
    fn nomor_sendiri_induknya_atau_tanpa_nomor() {
        let of = |asal| -> Vec<_> {
            let semua = JenisNaskah::SEMUA.into_iter();
            semua
                .filter(|j| j.asal_nomor() == asal)
                .map(JenisNaskah::kode)
                .collect()
        };
        assert_eq!(
            of(AsalNomor::Induk),
            [
                "lampiran_usulan",
                "petikan_keputusan",
                "salinan_keputusan",
                "daftar_pelantikan"
            ]
        );
        assert_eq!(
            of(AsalNomor::Tanpa),
            [
                "daftar_hadir",
                "daftar_nominatif",
                "profil_calon",
                "permohonan_pindah",
                "deklarasi_konflik",
                "pakta_integritas",
                "memori_serah_terima",
            ]
        );
        assert_eq!(of(AsalNomor::Sendiri).len(), 14);
    }
}
