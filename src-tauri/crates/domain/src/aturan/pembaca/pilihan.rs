//! The words that stand for terms in a pack.

use super::{Bentuk, Isian, Nilai};
use crate::aturan::{
    AcuanPensiun, CalonLain, DefinisiArah, GasalBerlakuPada, HitunganHari, Keberlakuan, Keyakinan,
    Kriteria, MulaiProses, Pengisian, SeleksiJpt,
};
use crate::kelayakan::{Hasil, IdSyarat, Jawaban};
use crate::kepegawaian::{
    Golongan, NilaiKompetensi, Pendidikan, Predikat, StatusPegawai, TingkatHukuman,
};
use crate::peta_jabatan::{Eselon, JenisJabatan};

/// A term chosen among some.
pub trait Pilihan: Copy {
    /// All terms.
    fn semua() -> impl Iterator<Item = Self>;

    /// The word in files.
    fn tulisan(&self) -> String;

    /// The term of a word.
    fn dari(kata: &str) -> Option<Self> {
        Self::semua().find(|pilihan| pilihan.tulisan() == kata)
    }
}

impl<T: Pilihan> Nilai for T {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        let words = T::semua().map(|pilihan| pilihan.tulisan()).collect();
        isian.expect(Bentuk::Pilihan(words), |nilai| T::dari(nilai.as_str()?))
    }
}

/// Terms whose words are what `$word` gives.
macro_rules! pilihan {
    ($($jenis:ty = $semua:expr, $word:expr;)*) => {$(
        impl Pilihan for $jenis {
            fn semua() -> impl Iterator<Item = Self> {
                $semua.into_iter()
            }
            fn tulisan(&self) -> String {
                let word: fn(&Self) -> String = $word;
                word(self)
            }
        }
    )*};
}

/// Terms whose words are listed.
macro_rules! kata {
    ($($jenis:ty { $($nama:ident = $kata:literal),* $(,)? })*) => {$(
        impl Pilihan for $jenis {
            fn semua() -> impl Iterator<Item = Self> {
                [$(Self::$nama),*].into_iter()
            }
            fn tulisan(&self) -> String {
                match self { $(Self::$nama => $kata),* }.to_owned()
            }
        }
    )*};
}

pilihan! {
    JenisJabatan = JenisJabatan::ALL, |j| j.key().to_owned();
    Eselon = Eselon::ALL, ToString::to_string;
    Golongan = Golongan::ALL, ToString::to_string;
    Pendidikan = Pendidikan::ALL, ToString::to_string;
    IdSyarat = IdSyarat::all(), |s| s.key().to_owned();
    Kriteria = Kriteria::ALL, |k| k.key().to_owned();
    Jawaban = [Jawaban::Memenuhi, Jawaban::TidakMemenuhi, Jawaban::BelumAdaData], |j| j.key().to_owned();
    Hasil = [Hasil::Memenuhi, Hasil::PerluVerifikasi, Hasil::TidakMemenuhi], |h| h.key().to_owned();
    Keyakinan = [Keyakinan::Primer, Keyakinan::Sekunder, Keyakinan::Pengetahuan], |k| k.key().to_owned();
    StatusPegawai = [StatusPegawai::Pns, StatusPegawai::Cpns, StatusPegawai::Pppk], ToString::to_string;
    NilaiKompetensi = [NilaiKompetensi::Ms, NilaiKompetensi::Mms, NilaiKompetensi::Tms], ToString::to_string;
}

kata! {
    Keberlakuan { Wajib = "wajib", Saran = "saran", TidakDiperiksa = "tidak_diperiksa" }
    Pengisian { DaftarNominatif = "daftar_nominatif", SeleksiTerbuka = "seleksi_terbuka", PeraturanJabatanFungsional = "peraturan_jabatan_fungsional" }
    AcuanPensiun { Bup = "bup", Tmt = "tmt" }
    CalonLain { BilaTidakAdaYangMemenuhi = "bila_tidak_ada_yang_memenuhi", TidakBoleh = "tidak_boleh" }
    GasalBerlakuPada { Kehadiran = "kehadiran", Keanggotaan = "keanggotaan" }
    HitunganHari { Kalender = "kalender", Kerja = "kerja" }
    DefinisiArah { Nasional = "nasional", Djpb = "djpb" }
    MulaiProses { Diterima = "diterima", Lengkap = "lengkap" }
    SeleksiJpt { WajibLulus = "wajib_lulus", MengikutiAtauLulus = "mengikuti_atau_lulus" }
    TingkatHukuman { Ringan = "ringan", Sedang = "sedang", Berat = "berat" }
    Predikat {
        SangatKurang = "sangat_kurang",
        Kurang = "kurang",
        ButuhPerbaikan = "butuh_perbaikan",
        Baik = "baik",
        SangatBaik = "sangat_baik",
    }
}
