//! The documents that are not made from a meeting: what each asks for, and the rules by which answers become its record.
//!
//! Facts come from the [`Register`], never from a keyboard; only numbers, dates, reasons and choices are typed. Start
//! at [`formulir`] and [`tinjau`].

mod bidang;
pub mod contoh;
mod hukuman;
mod isi;
mod jawaban;
mod keputusan;
mod mutasi;
mod pelantikan;
mod penanda;
mod perintah;
mod pindah;
mod register;
mod serah_terima;
mod susunan;
#[cfg(test)]
mod tests;
mod usulan;

pub use bidang::{Bila, Isian, Macam, Pilihan};
pub use isi::{Isi, PenandaNaskah, Selaku, Terisi};
pub use jawaban::{Cacat, Jawab, Jawaban};
pub use register::{
    JabatanNaskah, Kelayakan, NaskahRujukan, OrangNaskah, RapatNaskah, Register, UnitNaskah,
};
pub use susunan::{Lingkup, rekam_jabatan, rekam_orang};

use self::susunan::Susunan;
use super::JenisNaskah;

/// The form of a kind of document.
pub struct Formulir {
    /// The kind.
    pub jenis: JenisNaskah,
    /// What one wants to do who needs it, as the list of kinds says.
    pub keperluan: &'static str,
    /// Its questions, in order.
    pub isian: Vec<Isian>,
    susun: fn(&mut Susunan<'_>),
}

/// A form looked through: what its document would say, and what stands against issuing it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tinjauan {
    /// Answers, facts and what follows from them.
    pub isi: Terisi,
    /// What the document is about.
    pub perihal: String,
    /// Whom it goes to.
    pub tujuan: String,
    /// What must be mended first; empty where it may be issued.
    pub cacat: Vec<Cacat>,
    /// What is allowed but worth knowing.
    pub peringatan: Vec<String>,
}

/// Kinds that have a form, in the order in which people look for them.
pub const BERFORMULIR: [JenisNaskah; 16] = [
    JenisNaskah::SuratUsulan,
    JenisNaskah::LampiranUsulan,
    JenisNaskah::PersetujuanPindah,
    JenisNaskah::PernyataanHukuman,
    JenisNaskah::PermohonanPindah,
    JenisNaskah::PersetujuanMutasi,
    JenisNaskah::PenolakanMutasi,
    JenisNaskah::PernyataanKepalaDaerah,
    JenisNaskah::Keputusan,
    JenisNaskah::PetikanKeputusan,
    JenisNaskah::SalinanKeputusan,
    JenisNaskah::BeritaAcaraSumpah,
    JenisNaskah::DaftarPelantikan,
    JenisNaskah::PaktaIntegritas,
    JenisNaskah::SuratPerintah,
    JenisNaskah::MemoriSerahTerima,
];

/// The form of a kind; none for what is made from a meeting.
pub fn formulir(jenis: JenisNaskah) -> Option<Formulir> {
    use JenisNaskah as J;
    type Susun = fn(&mut Susunan<'_>);
    let (keperluan, isian, susun): (_, Vec<Isian>, Susun) = match jenis {
        J::SuratUsulan => (
            "Mengusulkan calon untuk suatu jabatan",
            usulan::isian(),
            usulan::susun,
        ),
        J::LampiranUsulan => (
            "Mencetak daftar calon dari surat usulan",
            usulan::isian_lampiran(),
            usulan::susun_lampiran,
        ),
        J::PersetujuanPindah => (
            "Melepas atau menerima pegawai antar-perangkat daerah",
            pindah::isian_persetujuan(),
            pindah::susun_persetujuan,
        ),
        J::PernyataanHukuman => (
            "Menyatakan pegawai tidak dijatuhi hukuman",
            hukuman::isian(),
            hukuman::susun,
        ),
        J::PermohonanPindah => (
            "Memohon pindah masuk dari instansi lain",
            pindah::isian_permohonan(),
            pindah::susun_permohonan,
        ),
        J::PersetujuanMutasi => (
            "Menyetujui permohonan mutasi",
            mutasi::isian_persetujuan(),
            mutasi::susun_persetujuan,
        ),
        J::PenolakanMutasi => (
            "Menolak permohonan mutasi",
            mutasi::isian_penolakan(),
            mutasi::susun_penolakan,
        ),
        J::PernyataanKepalaDaerah => (
            "Menyetujui pegawai pindah ke instansi lain",
            mutasi::isian_pernyataan(),
            mutasi::susun_pernyataan,
        ),
        J::Keputusan => (
            "Mengangkat, memindahkan, atau menempatkan pegawai",
            keputusan::isian(),
            keputusan::susun,
        ),
        J::PetikanKeputusan => (
            "Memetik keputusan untuk seorang pegawai",
            keputusan::isian_petikan(),
            keputusan::susun_petikan,
        ),
        J::SalinanKeputusan => (
            "Menyalin keputusan seutuhnya",
            keputusan::isian_salinan(),
            keputusan::susun_salinan,
        ),
        J::BeritaAcaraSumpah => (
            "Mencatat pengambilan sumpah jabatan",
            pelantikan::isian_sumpah(),
            pelantikan::susun_sumpah,
        ),
        J::DaftarPelantikan => (
            "Mendaftar pegawai yang dilantik",
            pelantikan::isian_daftar(),
            pelantikan::susun_daftar,
        ),
        J::PaktaIntegritas => (
            "Menyatakan janji integritas pejabat",
            serah_terima::isian_pakta(),
            serah_terima::susun_pakta,
        ),
        J::SuratPerintah => (
            "Menunjuk Plt. atau Plh.",
            perintah::isian(),
            perintah::susun,
        ),
        J::MemoriSerahTerima => (
            "Menyerahterimakan jabatan",
            serah_terima::isian_memori(),
            serah_terima::susun_memori,
        ),
        _ => return None,
    };
    Some(Formulir {
        jenis,
        keperluan,
        isian,
        susun,
    })
}

impl Formulir {
    /// Looks a form through: reads its answers, takes facts from the register, checks the rules.
    pub fn tinjau(
        &self,
        jawaban: &Jawaban,
        lingkup: &Lingkup<'_>,
        register: &dyn Register,
    ) -> Tinjauan {
        let (isi, cacat) = jawaban::baca(&self.isian, jawaban, register);
        let mut s = Susunan {
            lingkup,
            register,
            isi,
            perihal: String::new(),
            tujuan: String::new(),
            cacat,
            peringatan: Vec::new(),
        };
        put_common(&mut s);
        (self.susun)(&mut s);
        Tinjauan {
            isi: s.isi,
            perihal: s.perihal,
            tujuan: s.tujuan,
            cacat: s.cacat,
            peringatan: s.peringatan,
        }
    }
}

/// What every record has.
fn put_common(s: &mut Susunan<'_>) {
    let l = s.lingkup;
    s.isi.put("nomor", l.nomor.as_str());
    s.isi.put("tanggal", l.tanggal);
    s.isi.put("pemda", l.pemda.as_str());
    s.isi.put("kepala_daerah", l.kepala_daerah.as_str());
    s.isi.put("tempat", l.tempat.as_str());
    s.isi.put("badan", l.badan.as_str());
}
