//! Reading answers: what a person typed becomes typed values and facts of the register, or a mistake at its question.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::bidang::{Isian, Macam, Pilihan};
use super::isi::{Isi, Terisi};
use super::register::{OrangNaskah, Register};
use crate::kepegawaian::{Golongan, Nip};
use crate::penolakan::Penolakan;

/// Answers by the names of their questions.
pub type Jawaban = BTreeMap<String, Jawab>;

/// One answer as it is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[allow(missing_docs, reason = "what each is, its type says")]
pub enum Jawab {
    Ya(bool),
    Teks(String),
    Daftar(Vec<Self>),
    Kelompok(Jawaban),
    Kosong,
}

impl From<&str> for Jawab {
    fn from(text: &str) -> Self {
        Self::Teks(text.to_owned())
    }
}

/// What keeps a document from being issued, and at which question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cacat {
    /// Names of questions and numbers of lines from the outermost: `calon.2.pegawai`; blank for the whole form.
    pub isian: String,
    /// What is wrong and what mends it. The basis is blank where no rule forbids it.
    pub penolakan: Penolakan,
}

/// Reads the answers to questions; what cannot be read is left out and told.
pub(super) fn baca(
    isian: &[Isian],
    jawaban: &Jawaban,
    register: &dyn Register,
) -> (Terisi, Vec<Cacat>) {
    let mut pembaca = Pembaca {
        register,
        cacat: Vec::new(),
    };
    let terisi = pembaca.form(isian, jawaban, "");
    (terisi, pembaca.cacat)
}

struct Pembaca<'a> {
    register: &'a dyn Register,
    cacat: Vec<Cacat>,
}

impl Pembaca<'_> {
    fn form(&mut self, isian: &[Isian], jawaban: &Jawaban, di: &str) -> Terisi {
        let mut terisi = Terisi::default();
        for satu in isian {
            let asked = satu
                .bila
                .is_none_or(|bila| bila.kode.contains(&terisi.kode(bila.isian)));
            if asked {
                let nama = format!("{di}{}", satu.nama);
                let isi = self.answer(satu, jawaban.get(satu.nama), &nama);
                terisi.put_some(satu.nama, isi);
            }
        }
        for nama in jawaban.keys() {
            if !isian.iter().any(|i| i.nama == nama) {
                self.wrong(
                    &format!("{di}{nama}"),
                    "isian_tidak_dikenal",
                    format!("Isian '{nama}' tidak ada pada formulir ini."),
                    "Hapus isian itu, atau periksa penulisan namanya.",
                );
            }
        }
        terisi
    }

    fn answer(&mut self, isian: &Isian, jawab: Option<&Jawab>, nama: &str) -> Option<Isi> {
        let bawaan = isian.bawaan.map(Jawab::from);
        let given = jawab.filter(|jawab| !blank(jawab));
        let Some(jawab) = given.or(bawaan.as_ref()) else {
            if isian.wajib {
                self.wrong(
                    nama,
                    "isian_kosong",
                    format!("{} belum diisi.", isian.label),
                    "Lengkapi isian ini.",
                );
            }
            return None;
        };
        match (&isian.macam, jawab) {
            (Macam::Ya, Jawab::Ya(ya)) => Some(Isi::Ya(*ya)),
            (Macam::Teks | Macam::Uraian, Jawab::Teks(text)) => Some(Isi::Teks(tidy(text))),
            (Macam::Tanggal, Jawab::Teks(text)) => self.tanggal(isian, text, nama),
            (Macam::Jam, Jawab::Teks(text)) => self.jam(isian, text, nama),
            (Macam::Pilihan(list), Jawab::Teks(text)) => self.pilihan(isian, list, text, nama),
            (Macam::Centang(list), Jawab::Daftar(kode)) => Some(Isi::Centang(
                (list.iter())
                    .filter(|p| kode.contains(&Jawab::from(p.kode)))
                    .map(|p| (p.kode.to_owned(), p.label.to_owned()))
                    .collect(),
            )),
            (Macam::Pegawai | Macam::PegawaiLuar, Jawab::Teks(text)) => self.terdaftar(text, nama),
            (Macam::PegawaiLuar, Jawab::Kelompok(orang)) => self.luar(orang, nama),
            (Macam::Jabatan, Jawab::Teks(text)) => {
                let found = self.register.jabatan(text);
                self.found(found, "Jabatan", text, nama)
                    .map(|j| Isi::Jabatan(Box::new(j)))
            }
            (Macam::Unit, Jawab::Teks(text)) => {
                let found = self.register.unit(text);
                self.found(found, "Unit kerja", text, nama)
                    .map(|u| Isi::Unit(Box::new(u)))
            }
            (Macam::Rapat, Jawab::Teks(text)) => {
                let found = self.register.rapat(text);
                self.found(found, "Rapat yang sudah ditutup", text, nama)
                    .map(|r| Isi::Rapat(Box::new(r)))
            }
            (Macam::Naskah(jenis), Jawab::Teks(text)) => {
                let found = self.register.naskah(text, *jenis);
                self.found(found, jenis.nama(), text, nama)
                    .map(|n| Isi::Naskah(Box::new(n)))
            }
            (Macam::Daftar(kolom), Jawab::Daftar(baris)) => {
                Some(Isi::Daftar(self.lines(kolom, baris, nama)))
            }
            _ => {
                self.wrong(
                    nama,
                    "isian_salah_bentuk",
                    format!("{} tidak dapat dibaca.", isian.label),
                    "Isi kembali pada formulir.",
                );
                None
            }
        }
    }

    fn lines(&mut self, kolom: &[Isian], baris: &[Jawab], nama: &str) -> Vec<Terisi> {
        let mut lines = Vec::new();
        for (urut, satu) in (1..).zip(baris) {
            let di = format!("{nama}.{urut}.");
            if let Jawab::Kelompok(jawaban) = satu {
                lines.push(self.form(kolom, jawaban, &di));
            } else {
                self.wrong(
                    &di,
                    "isian_salah_bentuk",
                    format!("Baris {urut} tidak dapat dibaca."),
                    "Isi kembali baris itu pada formulir.",
                );
            }
        }
        lines
    }

    fn tanggal(&mut self, isian: &Isian, text: &str, nama: &str) -> Option<Isi> {
        let read = text.trim().parse::<NaiveDate>().ok().map(Isi::Tanggal);
        if read.is_none() {
            self.wrong(
                nama,
                "tanggal_keliru",
                format!("{}: '{text}' bukan tanggal.", isian.label),
                "Tulis tahun-bulan-hari, misalnya 2026-12-21.",
            );
        }
        read
    }

    fn jam(&mut self, isian: &Isian, text: &str, nama: &str) -> Option<Isi> {
        let read = NaiveTime::parse_from_str(text.trim(), "%H:%M").ok();
        if read.is_none() {
            self.wrong(
                nama,
                "jam_keliru",
                format!("{}: '{text}' bukan jam.", isian.label),
                "Tulis jam dan menit, misalnya 09:00.",
            );
        }
        read.map(Isi::Jam)
    }

    fn pilihan(&mut self, isian: &Isian, list: &[Pilihan], text: &str, nama: &str) -> Option<Isi> {
        let found = list.iter().find(|p| p.kode == text);
        if found.is_none() {
            let known: Vec<_> = list.iter().map(|p| p.kode).collect();
            self.wrong(
                nama,
                "pilihan_tidak_ada",
                format!("{}: '{text}' bukan pilihan.", isian.label),
                format!("Pilih salah satu: {}.", known.join(", ")),
            );
        }
        found.map(|p| Isi::Pilihan {
            kode: p.kode.to_owned(),
            label: p.label.to_owned(),
        })
    }

    fn nip(&mut self, text: &str, nama: &str) -> Option<Nip> {
        match Nip::parse(text) {
            Ok(nip) => Some(nip),
            Err(error) => {
                self.wrong(
                    nama,
                    "nip_keliru",
                    format!("NIP '{text}' keliru: {error}"),
                    "Tulis 18 digit NIP.",
                );
                None
            }
        }
    }

    fn terdaftar(&mut self, text: &str, nama: &str) -> Option<Isi> {
        let nip = self.nip(text, nama)?;
        let found = self.register.orang(nip);
        self.found(found, "Pegawai dengan NIP", text, nama)
            .map(|o| Isi::Orang(Box::new(o)))
    }

    /// Someone of another agency. Who is in the register is taken from there, whatever was typed.
    fn luar(&mut self, orang: &Jawaban, nama: &str) -> Option<Isi> {
        let text = |kunci: &str| match orang.get(kunci) {
            Some(Jawab::Teks(text)) => Some(tidy(text)).filter(|t| !t.is_empty()),
            _ => None,
        };
        let nip = self.nip(&text("nip").unwrap_or_default(), nama)?;
        if let Some(known) = self.register.orang(nip) {
            return Some(Isi::Orang(Box::new(known)));
        }
        let golongan = text("golongan").and_then(|g| Golongan::parse(&g).ok());
        let (Some(lengkap), Some(golongan)) = (text("nama"), golongan) else {
            self.wrong(
                nama,
                "pegawai_luar_kurang",
                "Nama atau golongan ruang pegawai dari luar daftar belum benar.",
                "Isi nama lengkap dan golongan ruang (I/a sampai IV/e) menurut surat keputusan pangkat terakhir.",
            );
            return None;
        };
        Some(Isi::Orang(Box::new(OrangNaskah {
            nip,
            nama_polos: lengkap.clone(),
            nama: lengkap,
            terdaftar: false,
            tempat_lahir: None,
            tanggal_lahir: Some(nip.tanggal_lahir()),
            golongan: Some(golongan),
            tmt_golongan: None,
            jabatan: text("jabatan"),
            jenis: None,
            eselon: None,
            kelas: None,
            tmt_jabatan: None,
            unit: text("unit"),
            unit_induk: text("instansi"),
            hukuman: Vec::new(),
        })))
    }

    fn found<T>(&mut self, found: Option<T>, apa: &str, text: &str, nama: &str) -> Option<T> {
        if found.is_none() {
            self.wrong(
                nama,
                "tidak_ditemukan",
                format!("{apa} '{text}' tidak ditemukan."),
                "Pilih dari daftar.",
            );
        }
        found
    }

    fn wrong(
        &mut self,
        isian: &str,
        kode: &'static str,
        pesan: impl Into<String>,
        saran: impl Into<String>,
    ) {
        self.cacat.push(Cacat {
            isian: isian.to_owned(),
            penolakan: Penolakan::new(kode, pesan, "", saran),
        });
    }
}

/// Whether an answer says nothing. A statement not made is none.
fn blank(jawab: &Jawab) -> bool {
    match jawab {
        Jawab::Kosong | Jawab::Ya(false) => true,
        Jawab::Ya(true) => false,
        Jawab::Teks(text) => text.trim().is_empty(),
        Jawab::Daftar(list) => list.is_empty(),
        Jawab::Kelompok(group) => group.values().all(blank),
    }
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
