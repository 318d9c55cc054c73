//! Whether one person qualifies for one post, and why.
//!
//! Sex, religion, ethnicity, marital status and name are no input of any check (KT Pasal 5 ayat (3)).

mod bahan;
#[cfg(test)]
pub(crate) mod contoh;
mod gerak;
mod hasil;
mod kualifikasi;
mod pengalaman;
mod penilaian;
mod pensiun;
mod rekam_jejak;
mod sasaran;
mod status;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

pub use bahan::Bahan;
pub use gerak::{Arah, Kategori, Posisi};
pub use hasil::{Hasil, HasilPeriksa, IdSyarat, Jawaban, Sifat, Temuan};
pub use sasaran::Sasaran;

use crate::aturan::{Aturan, Keberlakuan, Sumber, Syarat, SyaratBernilai};
use crate::kepegawaian::RekamPegawai;
use crate::penolakan::Penolakan;
use crate::peta_jabatan::Jabatan;

/// Checks one person for one post at a date.
///
/// # Errors
/// When the pack fills such posts otherwise, or says nothing of them.
pub fn periksa(
    rekam: &RekamPegawai,
    jabatan: &Jabatan,
    aturan: &Aturan,
    per: NaiveDate,
) -> Result<HasilPeriksa, Penolakan> {
    let sasaran = Sasaran::new(jabatan, aturan)?;
    Ok(Bahan::new(rekam, aturan, per).periksa(&sasaran))
}

impl Bahan<'_> {
    /// Runs every check that the pack switches on.
    pub fn periksa(&self, sasaran: &Sasaran<'_>) -> HasilPeriksa {
        let syarat = sasaran.syarat;
        let masa = pensiun::masa_pensiun(self, sasaran);
        let mut daftar = Daftar(Vec::with_capacity(13));
        daftar.add(IdSyarat::Status, &syarat.status, || {
            status::status(self, sasaran)
        });
        daftar.add(IdSyarat::Kedudukan, &syarat.kedudukan, || {
            status::kedudukan(self)
        });
        daftar.add(IdSyarat::Pendidikan, &syarat.pendidikan, || {
            kualifikasi::pendidikan(self, sasaran)
        });
        daftar.add(IdSyarat::Integritas, &syarat.integritas, || {
            penilaian::integritas(self)
        });
        daftar.add(IdSyarat::Pengalaman, &syarat.pengalaman, || {
            pengalaman::pengalaman(self, sasaran, syarat.pengalaman.nilai)
        });
        if let Some(pp) = &syarat.pengalaman_pp {
            daftar.add(IdSyarat::PengalamanPp, pp, || {
                pengalaman::pengalaman(self, sasaran, pp.nilai)
            });
        }
        daftar.add(IdSyarat::Kinerja, &syarat.kinerja, || {
            rekam_jejak::kinerja(self, sasaran)
        });
        daftar.add(IdSyarat::Kompetensi, &syarat.kompetensi, || {
            penilaian::kompetensi(self, sasaran)
        });
        daftar.add(IdSyarat::Kesehatan, &syarat.kesehatan, || {
            penilaian::kesehatan(self)
        });
        daftar.add(IdSyarat::Pangkat, &syarat.pangkat, || {
            kualifikasi::pangkat(self, sasaran)
        });
        daftar.add(IdSyarat::Disiplin, &syarat.disiplin, || {
            rekam_jejak::disiplin(self, sasaran)
        });
        daftar.add(IdSyarat::Pensiun, &syarat.pensiun, || {
            pensiun::pensiun(self, masa)
        });
        daftar.add(IdSyarat::JfDilepas, &syarat.jf_dilepas, || {
            status::jf_dilepas(self)
        });
        let temuan = daftar.0;
        let gerak = self.posisi().map(|p| p.gerak_ke(sasaran.posisi()));
        HasilPeriksa {
            hasil: Hasil::of(&temuan),
            temuan,
            arah: gerak.map(|(arah, _)| arah),
            kategori: gerak.map(|(_, kategori)| kategori),
            pensiun: masa.map(|m| m.tanggal),
        }
    }
}

/// One check's answer and evidence.
struct Jawab {
    hasil: Jawaban,
    bukti: String,
}

impl Jawab {
    fn bila(memenuhi: bool, bukti: String) -> Self {
        let hasil = if memenuhi {
            Jawaban::Memenuhi
        } else {
            Jawaban::TidakMemenuhi
        };
        Self { hasil, bukti }
    }

    const fn kosong(bukti: String) -> Self {
        Self {
            hasil: Jawaban::BelumAdaData,
            bukti,
        }
    }
}

/// What a check's weight and passage are read from.
trait Acuan {
    fn acuan(&self) -> (Keberlakuan, &Sumber);
}

impl Acuan for Syarat {
    fn acuan(&self) -> (Keberlakuan, &Sumber) {
        (self.sifat, &self.sumber)
    }
}

impl<T> Acuan for SyaratBernilai<T> {
    fn acuan(&self) -> (Keberlakuan, &Sumber) {
        (self.sifat, &self.sumber)
    }
}

/// The findings so far.
struct Daftar(Vec<Temuan>);

impl Daftar {
    /// Adds a check's finding, unless the pack does not look at it.
    fn add(&mut self, syarat: IdSyarat, acuan: &impl Acuan, check: impl FnOnce() -> Jawab) {
        let (keberlakuan, dasar) = acuan.acuan();
        let sifat = match keberlakuan {
            Keberlakuan::Wajib => Sifat::Wajib,
            Keberlakuan::Saran => Sifat::Saran,
            Keberlakuan::TidakDiperiksa => return,
        };
        let Jawab { hasil, bukti } = check();
        self.0.push(Temuan {
            syarat,
            hasil,
            sifat,
            dasar: dasar.clone(),
            bukti,
        });
    }
}
