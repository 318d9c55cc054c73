//! The lists and declarations of a meeting: which can be issued as it stands, why others cannot, and what was issued.

use serde::Serialize;
use sidang_domain::naskah::JenisNaskah;
use sidang_domain::penolakan::Penolakan;
use sidang_domain::rapat::Rapat;
use specta::Type;

use super::terbit::shown_view;
use super::{NaskahView, catatan_rapat};
use crate::{Galat, Hasil, Sidang};

/// A kind of document of a meeting.
#[derive(Debug, Clone, Serialize, Type)]
pub struct NaskahRapatView {
    /// Code of the kind.
    pub jenis: String,
    /// Its name.
    pub nama: String,
    /// Why it cannot be issued as the meeting stands.
    pub belum: Option<Galat>,
    /// What was issued, the newest first.
    pub terbit: Vec<NaskahView>,
}

/// The kinds, in the order in which a meeting comes to them.
const JENIS: [JenisNaskah; 4] = [
    JenisNaskah::DaftarHadir,
    JenisNaskah::DaftarNominatif,
    JenisNaskah::DeklarasiKonflik,
    JenisNaskah::PenetapanKetua,
];

impl Sidang {
    /// The lists and declarations of a meeting with their state.
    ///
    /// # Errors
    /// Where there is no such meeting.
    pub fn list_naskah_rapat(&mut self, rapat: &str) -> Hasil<Vec<NaskahRapatView>> {
        let rapat = self.load_rapat(rapat)?;
        let view = |jenis: JenisNaskah| {
            let terbit = self.issued(&rapat, jenis)?;
            Ok(NaskahRapatView {
                jenis: jenis.kode().to_owned(),
                nama: jenis.nama().to_owned(),
                belum: require(&rapat, jenis).err().map(Galat::from),
                terbit: terbit.iter().map(|n| shown_view(n, &rapat)).collect(),
            })
        };
        JENIS.into_iter().map(view).collect()
    }
}

/// Refuses to issue a document of which the meeting has nothing to say yet.
pub(super) fn require(rapat: &Rapat, jenis: JenisNaskah) -> Result<(), Penolakan> {
    let ketentuan = rapat.ketentuan();
    let penolakan = match jenis {
        JenisNaskah::DaftarHadir if catatan_rapat::hari_hadir(rapat).is_empty() => Penolakan::new(
            "daftar_hadir_kosong",
            "Belum ada anggota yang dicatat hadir.",
            &ketentuan.kuorum.dasar,
            "Catat kehadiran anggota lebih dahulu.",
        ),
        JenisNaskah::DaftarNominatif
            if !rapat.agenda().iter().any(|item| item.nominatif().is_some()) =>
        {
            Penolakan::new(
                "tanpa_daftar_nominatif",
                "Agenda rapat ini tidak memuat jabatan dengan daftar nominatif.",
                &ketentuan.nominatif,
                "Masukkan jabatan lowong ke agenda; daftarnya dibekukan bersamanya.",
            )
        }
        JenisNaskah::DeklarasiKonflik
            if !(rapat.tim().orang().iter()).any(|a| rapat.deklarasi(a.nip).is_some()) =>
        {
            Penolakan::new(
                "deklarasi_kosong",
                "Belum ada anggota yang menyatakan ada atau tidaknya konflik kepentingan.",
                "UU 30/2014 Pasal 43",
                "Catat pernyataan anggota lebih dahulu.",
            )
        }
        JenisNaskah::PenetapanKetua if rapat.tim().ketua_pengganti().is_none() => Penolakan::new(
            "tanpa_ketua_pengganti",
            "Rapat ini dipimpin ketua menurut keputusan pembentukan tim; tidak ada ketua pengganti.",
            &ketentuan.ketua_pengganti,
            "Naskah ini hanya perlu bila ketua berhalangan tetap; catat penggantinya pada tim.",
        ),
        _ => return Ok(()),
    };
    Err(penolakan)
}
