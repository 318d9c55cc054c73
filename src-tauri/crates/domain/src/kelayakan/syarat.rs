//! The register of the checks. A new check is one type in its own file that says all of itself ([`Pemeriksaan`]), and
//! one line here.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{
    Bahan, Fakta, Jawaban, Sasaran, Sifat, jabatan_kini, kualifikasi, penempatan, pengalaman,
    penilaian, pensiun, peringkat_jabatan, rekam_jejak, status,
};
use crate::aturan::{Keberlakuan, Sumber, Syarat, SyaratJabatan};

/// The checks, in the order they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are the checks themselves")]
pub enum IdSyarat {
    Status,
    Kedudukan,
    Pendidikan,
    Integritas,
    Pengalaman,
    PengalamanPp,
    Kinerja,
    Kompetensi,
    Kesehatan,
    Pangkat,
    Disiplin,
    Pensiun,
    JfDilepas,
    DisiplinLampau,
    LamaJabatan,
    PeringkatJabatan,
    Kembali,
    Zona,
    PersetujuanAsal,
    Lowongan,
}

static DAFTAR: [Baris; 20] = [
    Baris::of::<status::Status>(),
    Baris::of::<status::Kedudukan>(),
    Baris::of::<kualifikasi::Pendidikan>(),
    Baris::of::<penilaian::Integritas>(),
    Baris::of::<pengalaman::Pengalaman>(),
    Baris::of::<pengalaman::PengalamanPp>(),
    Baris::of::<rekam_jejak::Kinerja>(),
    Baris::of::<penilaian::Kompetensi>(),
    Baris::of::<penilaian::Kesehatan>(),
    Baris::of::<kualifikasi::Pangkat>(),
    Baris::of::<rekam_jejak::Disiplin>(),
    Baris::of::<pensiun::Pensiun>(),
    Baris::of::<status::JfDilepas>(),
    Baris::of::<rekam_jejak::DisiplinLampau>(),
    Baris::of::<jabatan_kini::LamaJabatan>(),
    Baris::of::<peringkat_jabatan::PeringkatJabatan>(),
    Baris::of::<penempatan::Kembali>(),
    Baris::of::<penempatan::Zona>(),
    Baris::of::<penempatan::PersetujuanAsal>(),
    Baris::of::<penempatan::Lowongan>(),
];

/// Which posts share a person's answer to a check. What the pack says of the post's kind always counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tergantung {
    /// All posts of which the pack asks the same.
    Nilai,
    /// All posts of one kind.
    Jenis,
    /// All posts of one kind and eselon.
    Eselon,
    /// All posts of one kind and own minimum of education.
    Pendidikan,
    /// All posts of one kind, eselon and own minimum of education ([`super::Ciri`]).
    Ciri,
    /// No two: the answer is of the single post.
    Jabatan,
}

impl Tergantung {
    /// Which posts share the answers to two checks.
    #[must_use]
    pub fn dan(self, lain: Self) -> Self {
        match (self, lain) {
            (Self::Eselon, Self::Pendidikan) | (Self::Pendidikan, Self::Eselon) => Self::Ciri,
            // Of the others the later one tells apart all that the earlier one does.
            _ => self.max(lain),
        }
    }
}

/// Which people share the answer to a check for one post, and its evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Menyangkut {
    /// All: it is about the post alone.
    Jabatan,
    /// All who come from one unit of one OPD.
    Asal,
    /// No two.
    Orang,
}

/// One check. The answer comes from the facts alone and allocates nothing; the evidence says it in words, from the
/// records.
pub(super) trait Pemeriksaan {
    /// What a pack sets for it.
    type Nilai: fmt::Debug + 'static;
    const ID: IdSyarat;
    /// The name in files; the field of [`SyaratJabatan`].
    const KUNCI: &'static str;
    /// The name for people.
    const NAMA: &'static str;
    const TERGANTUNG: Tergantung;
    const MENYANGKUT: Menyangkut = Menyangkut::Orang;

    /// Where a pack writes it.
    fn butir(syarat: &SyaratJabatan) -> Option<&Syarat<Self::Nilai>>;
    fn jawab(fakta: &Fakta, sasaran: &Sasaran<'_>, nilai: &Self::Nilai) -> Jawaban;
    /// What is asked for the post, in words, where that tells posts apart more coarsely than [`Self::TERGANTUNG`]:
    /// posts of which the same is asked share the answer.
    fn diminta_sama(_: &Sasaran<'_>, nilai: &Self::Nilai) -> Option<String> {
        (Self::TERGANTUNG == Tergantung::Nilai).then(|| format!("{nilai:?}"))
    }
    /// The same for many people: what does not depend on the person may be worked out first.
    fn penjawab<'s>(
        sasaran: &'s Sasaran<'_>,
        nilai: &'s Self::Nilai,
    ) -> impl Fn(&Fakta) -> Jawaban + 's {
        move |fakta| Self::jawab(fakta, sasaran, nilai)
    }
    /// A sentence: what was found, what was asked, since when.
    fn bukti(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, nilai: &Self::Nilai) -> String;
}

/// The answers of up to 64 people to one check, a bit each; who is in neither set meets it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct JawabanBanyak {
    /// Who does not meet it.
    pub(crate) tidak: u64,
    /// Whose data is missing.
    pub(crate) belum: u64,
}

impl JawabanBanyak {
    fn of(jawaban: impl Iterator<Item = Jawaban>) -> Self {
        let mut banyak = Self::default();
        for (urut, jawaban) in jawaban.enumerate() {
            banyak.tidak |= u64::from(jawaban == Jawaban::TidakMemenuhi) << urut;
            banyak.belum |= u64::from(jawaban == Jawaban::BelumAdaData) << urut;
        }
        banyak
    }
}

/// Answers one check for up to 64 people.
pub(crate) type Penjawab<'s> = Box<dyn Fn(&[Fakta]) -> JawabanBanyak + 's>;

/// A check without its type.
struct Baris {
    id: IdSyarat,
    kunci: &'static str,
    nama: &'static str,
    tergantung: Tergantung,
    menyangkut: Menyangkut,
    acuan: fn(&SyaratJabatan) -> Option<(Keberlakuan, &Sumber)>,
    jawab: fn(&Fakta, &Sasaran<'_>) -> Jawaban,
    diminta_sama: fn(&Sasaran<'_>) -> Option<String>,
    penjawab: for<'s> fn(&'s Sasaran<'_>) -> Penjawab<'s>,
    bukti: fn(&Bahan<'_>, &Sasaran<'_>) -> String,
}

impl Baris {
    const fn of<P: Pemeriksaan>() -> Self {
        Self {
            id: P::ID,
            kunci: P::KUNCI,
            nama: P::NAMA,
            tergantung: P::TERGANTUNG,
            menyangkut: P::MENYANGKUT,
            acuan: |syarat| P::butir(syarat).map(|s| (s.sifat, s.dasar())),
            // What a pack does not ask for, nobody fails.
            jawab: |fakta, sasaran| {
                P::butir(sasaran.syarat)
                    .map_or(Jawaban::Memenuhi, |s| P::jawab(fakta, sasaran, &s.nilai))
            },
            diminta_sama: |sasaran| {
                P::butir(sasaran.syarat).and_then(|s| P::diminta_sama(sasaran, &s.nilai))
            },
            penjawab: |sasaran| match P::butir(sasaran.syarat) {
                None => Box::new(|_| JawabanBanyak::default()),
                Some(s) => {
                    let jawab = P::penjawab(sasaran, &s.nilai);
                    Box::new(move |orang| JawabanBanyak::of(orang.iter().map(&jawab)))
                }
            },
            bukti: |bahan, sasaran| {
                P::butir(sasaran.syarat)
                    .map_or_else(String::new, |s| P::bukti(bahan, sasaran, &s.nilai))
            },
        }
    }
}

/// A check that the pack makes for a post.
#[derive(Debug, Clone, Copy)]
pub struct SyaratBerlaku<'a> {
    /// The check.
    pub id: IdSyarat,
    /// Whether it decides or advises.
    pub sifat: Sifat,
    /// The passage.
    pub dasar: &'a Sumber,
}

impl IdSyarat {
    fn baris(self) -> &'static Baris {
        &DAFTAR[self as usize]
    }

    /// All, in the order they are shown.
    pub fn all() -> impl Iterator<Item = Self> {
        DAFTAR.iter().map(|b| b.id)
    }

    /// The name in files, as `jf_dilepas`.
    pub fn key(self) -> &'static str {
        self.baris().kunci
    }

    /// Which posts share a person's answer.
    pub fn tergantung(self) -> Tergantung {
        self.baris().tergantung
    }

    /// Which people share answer and evidence for a post.
    pub fn menyangkut(self) -> Menyangkut {
        self.baris().menyangkut
    }

    /// A person's answer; cheap. What the pack does not ask for is met.
    pub fn jawab(self, fakta: &Fakta, sasaran: &Sasaran<'_>) -> Jawaban {
        (self.baris().jawab)(fakta, sasaran)
    }

    /// What is asked for the post, in words; posts of which the same is asked share the answer. None where only
    /// [`Self::tergantung`] tells them apart.
    pub(crate) fn diminta_sama(self, sasaran: &Sasaran<'_>) -> Option<String> {
        (self.baris().diminta_sama)(sasaran)
    }

    /// Answers for many people, up to 64 at a time.
    pub(crate) fn penjawab<'s>(self, sasaran: &'s Sasaran<'_>) -> Penjawab<'s> {
        (self.baris().penjawab)(sasaran)
    }

    /// The answer's evidence, a sentence; empty where the pack does not ask.
    pub fn bukti(self, bahan: &Bahan<'_>, sasaran: &Sasaran<'_>) -> String {
        (self.baris().bukti)(bahan, sasaran)
    }
}

impl fmt::Display for IdSyarat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.baris().nama)
    }
}

/// The checks that a pack makes for one kind of post, in order.
pub(super) fn berlaku(syarat: &SyaratJabatan) -> impl Iterator<Item = SyaratBerlaku<'_>> {
    DAFTAR.iter().filter_map(|baris| {
        let (keberlakuan, dasar) = (baris.acuan)(syarat)?;
        let sifat = match keberlakuan {
            Keberlakuan::Wajib => Sifat::Wajib,
            Keberlakuan::Saran => Sifat::Saran,
            Keberlakuan::TidakDiperiksa => return None,
        };
        Some(SyaratBerlaku {
            id: baris.id,
            sifat,
            dasar,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kelayakan::contoh::{administrator, jabatan, kolaka, latar, pengawas};
    use crate::kepegawaian::Pendidikan;
    use crate::peta_jabatan::{Eselon, JenisJabatan};

    #[test]
    fn dua_syarat_dibagi_oleh_jabatan_yang_sama_menurut_keduanya() {
        use Tergantung::{Ciri, Eselon, Jabatan, Jenis, Nilai, Pendidikan};
        for (satu, dua, keduanya) in [
            (Eselon, Pendidikan, Ciri),
            (Nilai, Jenis, Jenis),
            (Jenis, Eselon, Eselon),
            (Jenis, Pendidikan, Pendidikan),
            (Ciri, Eselon, Ciri),
            (Ciri, Jabatan, Jabatan),
        ] {
            assert_eq!(satu.dan(dua), keduanya);
            assert_eq!(dua.dan(satu), keduanya);
        }
    }

    /// Posts of which the same is asked share the answer, although they differ.
    #[test]
    fn yang_diminta_sama_dikenali_pada_jabatan_yang_berbeda() {
        let mut lulusan = administrator();
        let with_own = |pendidikan| {
            lulusan.pendidikan_minimal = Some(pendidikan);
            lulusan.clone()
        };
        let [d3, d4, s2] = [Pendidikan::D3, Pendidikan::D4, Pendidikan::S2].map(with_own);
        let eselon = |eselon| jabatan(JenisJabatan::Administrator, Some(eselon));
        for (syarat, lain, sama) in [
            (IdSyarat::Pendidikan, d3, true),
            (IdSyarat::Pendidikan, d4, true),
            (IdSyarat::Pendidikan, s2, false),
            (IdSyarat::Pangkat, eselon(Eselon::IIIb), true),
            (IdSyarat::Pangkat, eselon(Eselon::IIIa), false),
            (IdSyarat::Pensiun, pengawas(), true),
            (IdSyarat::Kinerja, pengawas(), true),
            (IdSyarat::Status, pengawas(), true),
        ] {
            let latar = latar(kolaka());
            let diminta = |jabatan| {
                let sasaran = Sasaran::new(jabatan, &latar).unwrap();
                syarat.diminta_sama(&sasaran).unwrap()
            };
            assert_eq!(
                diminta(&administrator()) == diminta(&lain),
                sama,
                "{syarat} {lain:?}"
            );
        }
        // Where the ages of retirement differ, so does what is asked.
        let mut beda_usia = kolaka().clone();
        let usia = &mut beda_usia.pensiun.batas_usia.nilai;
        usia.insert(JenisJabatan::Pengawas, 56);
        let latar_beda = latar(&beda_usia);
        let [satu, dua] = [administrator(), pengawas()].map(|jabatan| {
            let sasaran = Sasaran::new(&jabatan, &latar_beda).unwrap();
            IdSyarat::Pensiun.diminta_sama(&sasaran).unwrap()
        });
        assert_ne!(satu, dua);
        // Of the level that is asked only the kind of post tells.
        let post = administrator();
        let latar = latar(kolaka());
        let sasaran = Sasaran::new(&post, &latar).unwrap();
        assert_eq!(IdSyarat::Pengalaman.diminta_sama(&sasaran), None);
    }

    #[test]
    fn daftar_syarat_lengkap_dan_berurutan() {
        for (nomor, baris) in DAFTAR.iter().enumerate() {
            assert_eq!(baris.id as usize, nomor, "{}", baris.kunci);
            let written = toml::Value::try_from(baris.id).unwrap();
            assert_eq!(written.as_str(), Some(baris.kunci));
            assert!(!baris.nama.is_empty());
        }
    }
}
