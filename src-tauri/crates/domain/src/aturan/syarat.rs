//! What a pack asks of a candidate for one kind of post.

use toml::de::DeValue;

use super::pembaca::{Bentuk, Isian, Nilai, Pembaca};
use super::{Dasar, Sumber, kata, kata_daftar};
use crate::kelayakan::IdSyarat;
use crate::kepegawaian::{NilaiKompetensi, Pendidikan, Predikat, StatusPegawai, TingkatHukuman};
use crate::peta_jabatan::{JenisJabatan, Jenjang};

/// Weight of a check in a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keberlakuan {
    /// Decides the result.
    Wajib,
    /// Shown, never blocks.
    Saran,
    /// The pack does not look at it.
    TidakDiperiksa,
}

/// One check: its weight, the value it measures by (`()` where there is none), and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Syarat<T> {
    /// Weight.
    pub sifat: Keberlakuan,
    /// The measure.
    pub nilai: T,
    /// Where it comes from.
    pub dasar: Dasar,
}

impl<T> Syarat<T> {
    /// The passage, to be cited.
    pub const fn dasar(&self) -> &Sumber {
        &self.dasar.sumber
    }

    fn map<U>(self, change: impl FnOnce(T) -> U) -> Syarat<U> {
        Syarat {
            sifat: self.sifat,
            nilai: change(self.nilai),
            dasar: self.dasar,
        }
    }
}

/// Years in posts of one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pengalaman {
    /// Years, each of 365 days.
    pub tahun: u16,
    /// Level of the posts that count; a post of the target's own level or higher fulfils the check at once.
    pub jenjang: Jenjang,
}

impl Pengalaman {
    /// The least number of days in posts of the level.
    pub fn hari(self) -> i64 {
        i64::from(self.tahun) * 365
    }
}

/// Performance over the last full years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KinerjaMinimal {
    /// The lowest predicate that passes.
    pub predikat: Predikat,
    /// How many years before the year of the reference date.
    pub tahun: u8,
}

/// Time in the present post that is normal (PP 11/2017 Pasal 190: 2 to 5 years; DJPb: 2 to 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LamaJabatan {
    /// Years that should have passed.
    pub paling_sedikit: u16,
    /// Years that should not be exceeded.
    pub paling_lama: Option<u16>,
}

/// Punishments of the past that are weighed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisiplinLampau {
    /// Severities that are weighed.
    pub tingkat: Vec<TingkatHukuman>,
    /// How many years back; ever, where none.
    pub tahun: Option<u16>,
}

/// Everything asked of a candidate for one kind of post; the fields are the checks' ids. A check that is absent is
/// not made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SyaratJabatan {
    /// Employment statuses that may be appointed.
    pub status: Option<Syarat<Vec<StatusPegawai>>>,
    /// In active service.
    pub kedudukan: Option<Syarat<()>>,
    /// Lowest level of education.
    pub pendidikan: Option<Syarat<Pendidikan>>,
    /// Integrity and morality.
    pub integritas: Option<Syarat<()>>,
    /// Experience that the local regulation asks for.
    pub pengalaman: Option<Syarat<Pengalaman>>,
    /// Experience that the PP asks for, where it asks for more; advisory.
    pub pengalaman_pp: Option<Syarat<Pengalaman>>,
    /// Yearly performance.
    pub kinerja: Option<Syarat<KinerjaMinimal>>,
    /// Results that pass in each of the three competences.
    pub kompetensi: Option<Syarat<Vec<NilaiKompetensi>>>,
    /// Sound in body and mind.
    pub kesehatan: Option<Syarat<()>>,
    /// How many ranks below the eselon's lowest still pass.
    pub pangkat: Option<Syarat<u8>>,
    /// Severities that bar while they run.
    pub disiplin: Option<Syarat<Vec<TingkatHukuman>>>,
    /// Punishments of the past.
    pub disiplin_lampau: Option<Syarat<DisiplinLampau>>,
    /// Enough time before retirement ([`Pensiun`]).
    pub pensiun: Option<Syarat<()>>,
    /// Release from a functional post.
    pub jf_dilepas: Option<Syarat<()>>,
    /// Time in the present post; suspended where candidacy is open.
    pub lama_jabatan: Option<Syarat<LamaJabatan>>,
    /// Class of the post against that of the present one.
    pub peringkat_jabatan: Option<Syarat<()>>,
    /// Not the same post in the same unit again.
    pub kembali: Option<Syarat<()>>,
    /// The zones of the present and the new place.
    pub zona: Option<Syarat<()>>,
    /// Consent of the releasing unit, where the candidate comes from another.
    pub persetujuan_asal: Option<Syarat<()>>,
    /// The post is vacant.
    pub lowongan: Option<Syarat<()>>,
}

impl Nilai for Jenjang {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.number(1, 6).map(Self)
    }
}

impl Nilai for Pengalaman {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let tahun = isian.field("tahun").number(1, 40);
        let jenjang = Jenjang::baca(&isian.field("jenjang"));
        Some(Self {
            tahun: tahun?,
            jenjang: jenjang?,
        })
    }
}

impl Nilai for KinerjaMinimal {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let predikat = Predikat::baca(&isian.field("predikat"));
        let tahun = isian.field("tahun").number(1, 10);
        Some(Self {
            predikat: predikat?,
            tahun: tahun?,
        })
    }
}

impl Nilai for LamaJabatan {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let paling_sedikit: Option<u16> = isian.field("paling_sedikit").number(0, 40);
        let paling_lama: Option<u16> = isian.optional("paling_lama").number(1, 40);
        isian.ensure(
            paling_lama.is_none_or(|lama| paling_sedikit.is_none_or(|sedikit| sedikit < lama)),
            "paling_sedikit tidak di bawah paling_lama",
            "Tulis paling_lama yang lebih besar, atau hapus.",
        );
        Some(Self {
            paling_sedikit: paling_sedikit?,
            paling_lama,
        })
    }
}

impl Nilai for DisiplinLampau {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let tingkat = BerisiSedikitnyaSatu::baca(&isian.field("tingkat"));
        let tahun = isian.optional("tahun").number(1, 40);
        Some(Self {
            tingkat: tingkat?.0,
            tahun,
        })
    }
}

/// A list that is not empty.
struct BerisiSedikitnyaSatu<T>(Vec<T>);

impl<T: Nilai> Nilai for BerisiSedikitnyaSatu<T> {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        let list = Vec::baca(isian)?;
        isian.ensure(
            !list.is_empty(),
            "daftar nilainya kosong",
            "Isi paling sedikit satu nilai, atau tulis sifat = \"tidak_diperiksa\".",
        );
        Some(Self(list))
    }
}

/// How many ranks below the lowest still pass.
struct Toleransi(u8);

impl Nilai for Toleransi {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.number(0, 16).map(Self)
    }
}

impl SyaratJabatan {
    /// Reads every check of a kind of post.
    pub(super) fn baca(p: &Pembaca<'_>, jenis: JenisJabatan) -> Self {
        let butir = Butiran { p, jenis };
        let pengalaman = |p: &Pengalaman| format!("{} tahun pada jenjang {}", p.tahun, p.jenjang.0);
        Self {
            status: butir.daftar(IdSyarat::Status, kata_daftar),
            kedudukan: butir.syarat(IdSyarat::Kedudukan, kata("aktif")),
            pendidikan: butir.syarat(IdSyarat::Pendidikan, |n| format!("paling rendah {n}")),
            integritas: butir.syarat(IdSyarat::Integritas, kata("baik")),
            pengalaman: butir.syarat(IdSyarat::Pengalaman, pengalaman),
            pengalaman_pp: butir.syarat(IdSyarat::PengalamanPp, pengalaman),
            kinerja: butir.syarat(IdSyarat::Kinerja, |k: &KinerjaMinimal| {
                format!("paling rendah {} dalam {} tahun terakhir", k.predikat, k.tahun)
            }),
            kompetensi: butir.daftar(IdSyarat::Kompetensi, kata_daftar),
            kesehatan: butir.syarat(IdSyarat::Kesehatan, kata("sehat")),
            pangkat: butir
                .syarat(IdSyarat::Pangkat, |n: &Toleransi| {
                    format!("paling rendah {} tingkat di bawah jenjang pangkat", n.0)
                })
                .map(|s| s.map(|toleransi| toleransi.0)),
            disiplin: butir.daftar(IdSyarat::Disiplin, |n: &[TingkatHukuman]| {
                format!("tidak sedang dijatuhi {}", kata_daftar(n))
            }),
            disiplin_lampau: butir.syarat(IdSyarat::DisiplinLampau, |d: &DisiplinLampau| {
                let masa = d
                    .tahun
                    .map_or_else(String::new, |n| format!(" dalam {n} tahun terakhir"));
                format!("tidak pernah dijatuhi {}{masa}", kata_daftar(&d.tingkat))
            }),
            pensiun: butir.syarat(IdSyarat::Pensiun, kata("rapat sebelum batas")),
            jf_dilepas: butir.syarat(
                IdSyarat::JfDilepas,
                kata("bagi calon dari jabatan fungsional"),
            ),
            lama_jabatan: butir.syarat(IdSyarat::LamaJabatan, |l: &LamaJabatan| {
                l.paling_lama.map_or_else(
                    || format!("paling sedikit {} tahun", l.paling_sedikit),
                    |lama| format!("{} sampai {lama} tahun", l.paling_sedikit),
                )
            }),
            peringkat_jabatan: butir.syarat(
                IdSyarat::PeringkatJabatan,
                kata("naik ke peringkat terendah jabatan baru; mendatar ke peringkat sama atau lebih tinggi"),
            ),
            kembali: butir.syarat(
                IdSyarat::Kembali,
                kata("bukan jabatan yang sama pada unit yang sama"),
            ),
            zona: butir.syarat(IdSyarat::Zona, kata("zona lama dan zona baru ditunjukkan")),
            persetujuan_asal: butir.syarat(
                IdSyarat::PersetujuanAsal,
                kata("bagi calon dari satuan kerja lain"),
            ),
            lowongan: butir.syarat(IdSyarat::Lowongan, kata("jabatan lowong")),
        }
    }
}

/// The checks of one kind of post.
struct Butiran<'p, 'a> {
    p: &'p Pembaca<'a>,
    jenis: JenisJabatan,
}

impl Butiran<'_, '_> {
    fn syarat<T: Nilai>(&self, id: IdSyarat, kata: impl FnOnce(&T) -> String) -> Option<Syarat<T>> {
        self.p.syarat(self.jenis, id, kata)
    }

    fn daftar<T: Nilai>(
        &self,
        id: IdSyarat,
        kata: impl FnOnce(&[T]) -> String,
    ) -> Option<Syarat<Vec<T>>> {
        self.syarat(id, |list: &BerisiSedikitnyaSatu<T>| kata(&list.0))
            .map(|s| s.map(|list| list.0))
    }
}
