//! A document under way: the form as filled in, what follows from it, and what stands against it.

use chrono::NaiveDate;

use super::isi::{Isi, Selaku, Terisi};
use super::jawaban::Cacat;
use super::register::{JabatanNaskah, OrangNaskah, Register};
use crate::aturan::Aturan;
use crate::penolakan::Penolakan;
use crate::waktu::tanggal_panjang;

/// What a document is made in, besides its form.
pub struct Lingkup<'a> {
    /// The government: `Pemerintah Kabupaten Contoh Raya`.
    pub pemda: String,
    /// Its head: `Bupati Contoh Raya`.
    pub kepala_daerah: String,
    /// Where letters are written.
    pub tempat: String,
    /// The personnel office.
    pub badan: String,
    /// The rule pack in force.
    pub aturan: &'a Aturan,
    /// Number the document is to bear; blank while it is being written.
    pub nomor: String,
    /// Date the document is to bear.
    pub tanggal: NaiveDate,
}

/// A document under way.
pub(super) struct Susunan<'a> {
    pub lingkup: &'a Lingkup<'a>,
    pub register: &'a dyn Register,
    /// Answers, facts, and what was made of them.
    pub isi: Terisi,
    /// What it is about, as the book of letters has it.
    pub perihal: String,
    /// Whom it goes to.
    pub tujuan: String,
    /// What must be mended before it is issued.
    pub cacat: Vec<Cacat>,
    /// What is allowed but worth knowing.
    pub peringatan: Vec<String>,
}

impl Susunan<'_> {
    /// The date the document is to bear.
    pub fn tanggal(&self) -> NaiveDate {
        self.lingkup.tanggal
    }

    /// A rule forbids it: the question that could mend it, and why.
    pub fn tolak(
        &mut self,
        isian: &str,
        kode: &'static str,
        pesan: impl Into<String>,
        dasar: impl Into<String>,
        saran: impl Into<String>,
    ) {
        self.cacat.push(Cacat {
            isian: isian.to_owned(),
            penolakan: Penolakan::new(kode, pesan, dasar, saran),
        });
    }

    pub fn ingatkan(&mut self, pesan: impl Into<String>) {
        self.peringatan.push(pesan.into());
    }

    /// What a document refers to is not younger than what refers to it (RPT-12): `lama` is the question that has the
    /// earlier date.
    pub fn urut(&mut self, lama: &str, apa_lama: &str, baru: NaiveDate, apa_baru: &str) {
        let Some(tanggal) = self.isi.tanggal(lama) else {
            return;
        };
        if tanggal > baru {
            self.tolak(
                lama,
                "tanggal_mendahului_rujukan",
                format!(
                    "{apa_lama} ({}) lebih muda daripada {apa_baru} ({}).",
                    tanggal_panjang(tanggal),
                    tanggal_panjang(baru)
                ),
                "UU 30/2014 Pasal 58 ayat (6)",
                "Perbaiki salah satu tanggal; naskah tidak boleh mendahului yang dirujuknya.",
            );
        }
    }

    /// Every reference of the form is at latest of the document's own date.
    pub fn urut_rujukan(&mut self, rujukan: &[(&str, &str)]) {
        for (isian, apa) in rujukan {
            self.urut(isian, apa, self.tanggal(), "tanggal naskah ini");
        }
    }

    /// A statement without which the document says what nobody answers for.
    pub fn harus_dinyatakan(&mut self, isian: &str, pesan: &str, dasar: &str, saran: &str) {
        if !self.isi.ya(isian) {
            self.tolak(isian, "belum_dinyatakan", pesan, dasar, saran);
        }
    }

    /// Nobody decides on themselves (UU 30/2014 Pasal 42 and 43).
    pub fn bukan_diri_sendiri(&mut self, isian: &str, penanda: &OrangNaskah, orang: &OrangNaskah) {
        if penanda.nip == orang.nip {
            self.tolak(
                isian,
                "menandatangani_untuk_diri_sendiri",
                format!(
                    "{} tidak dapat menandatangani naskah tentang dirinya sendiri.",
                    orang.nama
                ),
                "UU 30/2014 Pasal 42 dan Pasal 43",
                "Mintakan tanda tangan atasannya, atau pejabat lain yang ditunjuk atasannya.",
            );
        }
    }
}

/// A person as records have them.
pub fn rekam_orang(orang: &OrangNaskah) -> Terisi {
    let mut rekam = Terisi::default();
    rekam.put("nama", orang.nama.as_str());
    rekam.put("nama_polos", orang.nama_polos.as_str());
    rekam.put("nip", Isi::Nip(orang.nip));
    rekam.put("pangkat", orang.pangkat().unwrap_or_else(|| "–".to_owned()));
    rekam.put_some("golongan", orang.golongan.map(|g| g.to_string()));
    rekam.put_some("tmt_pangkat", orang.tmt_golongan);
    rekam.put_some("tempat_lahir", orang.tempat_lahir.clone());
    rekam.put_some("tanggal_lahir", orang.tanggal_lahir);
    rekam.put("jabatan", or_dash(orang.jabatan.as_ref()));
    rekam.put("unit", or_dash(orang.unit.as_ref()));
    rekam.put("unit_induk", or_dash(orang.unit_induk.as_ref()));
    rekam.put("eselon", or_dash(orang.eselon));
    rekam.put("kelas", or_dash(orang.kelas));
    rekam.put_some("tmt_jabatan", orang.tmt_jabatan);
    rekam.put("jabatan_lengkap", jabatan_lengkap(orang));
    rekam
}

/// A post as records have it.
pub fn rekam_jabatan(jabatan: &JabatanNaskah) -> Terisi {
    let mut rekam = Terisi::default();
    rekam.put("kode", jabatan.kode.as_str());
    rekam.put("nama", jabatan.nama.as_str());
    rekam.put("unit", jabatan.unit.as_str());
    rekam.put("unit_induk", jabatan.unit_induk.as_str());
    rekam.put("eselon", or_dash(jabatan.eselon));
    rekam.put("kelas", or_dash(jabatan.kelas));
    rekam
}

/// What is not there, as the eselon of a functional post, is printed as a dash.
fn or_dash(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "–".to_owned(), |v| v.to_string())
}

/// The present post with its unit, for running text.
pub(super) fn jabatan_lengkap(orang: &OrangNaskah) -> String {
    let parts: Vec<_> = [&orang.jabatan, &orang.unit]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    or_dash((!parts.is_empty()).then(|| parts.join(" pada ")))
}

/// `Plt.` or `Plh.` by the code of an answer.
pub(super) fn selaku(kode: &str) -> Vec<Selaku> {
    match kode {
        "plt" => vec![Selaku::Plt],
        "plh" => vec![Selaku::Plh],
        _ => Vec::new(),
    }
}
