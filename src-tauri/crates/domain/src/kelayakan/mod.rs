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

use crate::aturan::{Aturan, Keberlakuan, Syarat};
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
        daftar.add(IdSyarat::Status, syarat.status.as_ref(), |nilai| {
            status::status(self, nilai)
        });
        daftar.add(IdSyarat::Kedudukan, syarat.kedudukan.as_ref(), |()| {
            status::kedudukan(self)
        });
        daftar.add(IdSyarat::Pendidikan, syarat.pendidikan.as_ref(), |nilai| {
            kualifikasi::pendidikan(self, sasaran, *nilai)
        });
        daftar.add(IdSyarat::Integritas, syarat.integritas.as_ref(), |()| {
            penilaian::integritas(self)
        });
        daftar.add(IdSyarat::Pengalaman, syarat.pengalaman.as_ref(), |nilai| {
            pengalaman::pengalaman(self, sasaran, *nilai)
        });
        daftar.add(
            IdSyarat::PengalamanPp,
            syarat.pengalaman_pp.as_ref(),
            |nilai| pengalaman::pengalaman(self, sasaran, *nilai),
        );
        daftar.add(IdSyarat::Kinerja, syarat.kinerja.as_ref(), |nilai| {
            rekam_jejak::kinerja(self, *nilai)
        });
        daftar.add(IdSyarat::Kompetensi, syarat.kompetensi.as_ref(), |nilai| {
            penilaian::kompetensi(self, nilai)
        });
        daftar.add(IdSyarat::Kesehatan, syarat.kesehatan.as_ref(), |()| {
            penilaian::kesehatan(self)
        });
        daftar.add(IdSyarat::Pangkat, syarat.pangkat.as_ref(), |nilai| {
            kualifikasi::pangkat(self, sasaran, *nilai)
        });
        daftar.add(IdSyarat::Disiplin, syarat.disiplin.as_ref(), |nilai| {
            rekam_jejak::disiplin(self, nilai)
        });
        daftar.add(IdSyarat::Pensiun, syarat.pensiun.as_ref(), |()| {
            pensiun::pensiun(self, masa)
        });
        daftar.add(IdSyarat::JfDilepas, syarat.jf_dilepas.as_ref(), |()| {
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

/// The findings so far.
struct Daftar(Vec<Temuan>);

impl Daftar {
    /// Adds a check's finding, unless the pack does not look at it.
    fn add<T>(
        &mut self,
        id: IdSyarat,
        syarat: Option<&Syarat<T>>,
        check: impl FnOnce(&T) -> Jawab,
    ) {
        let Some(syarat) = syarat else { return };
        let sifat = match syarat.sifat {
            Keberlakuan::Wajib => Sifat::Wajib,
            Keberlakuan::Saran => Sifat::Saran,
            Keberlakuan::TidakDiperiksa => return,
        };
        let Jawab { hasil, bukti } = check(&syarat.nilai);
        self.0.push(Temuan {
            syarat: id,
            hasil,
            sifat,
            dasar: syarat.dasar().clone(),
            bukti,
        });
    }
}
