//! One candidate on a nominative list, as the records were when the list was drawn up.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::kelayakan::{Arah, Bahan, Hasil, Kategori, Sasaran, Temuan};
use crate::kepegawaian::{Golongan, Nip, Pendidikan, Predikat, RiwayatJabatan};
use crate::peringkat::{NilaiKriteria, Skor};
use crate::peta_jabatan::{Eselon, JenisJabatan};
use crate::sidik::{Sidik, SidikBuilder};

/// The predicate of one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkpTahun {
    /// The year.
    pub tahun: i32,
    /// None where the records are silent.
    pub predikat: Option<Predikat>,
}

/// The post held at the reference date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JabatanSekarang {
    /// Name of the post.
    pub nama: String,
    /// Kind.
    pub jenis: JenisJabatan,
    /// Eselon of a structural post.
    pub eselon: Option<Eselon>,
    /// Its unit.
    pub unit_kerja: String,
    /// In it since.
    pub tmt: NaiveDate,
}

/// What a list shows of a person, whatever the post. Sex, religion and marital status are not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfilCalon {
    /// The number that identifies the person.
    pub nip: Nip,
    /// Name with titles.
    pub nama: String,
    /// Date of birth.
    pub tanggal_lahir: Option<NaiveDate>,
    /// Rank.
    pub golongan: Option<Golongan>,
    /// In it since.
    pub tmt_golongan: Option<NaiveDate>,
    /// Present post.
    pub jabatan_sekarang: JabatanSekarang,
    /// Highest level of education.
    pub pendidikan: Option<Pendidikan>,
    /// Predicates of the two years before the reference date, the nearer first.
    pub skp: [SkpTahun; 2],
}

impl ProfilCalon {
    pub(super) fn new(bahan: &Bahan<'_>, jabatan: &RiwayatJabatan) -> Self {
        let pegawai = &bahan.rekam.pegawai;
        Self {
            nip: pegawai.nip,
            nama: pegawai.nama.to_string(),
            tanggal_lahir: pegawai.tanggal_lahir,
            golongan: pegawai.golongan,
            tmt_golongan: pegawai.tmt_golongan,
            jabatan_sekarang: JabatanSekarang {
                nama: jabatan.nama.clone(),
                jenis: jabatan.jenis,
                eselon: jabatan.eselon,
                unit_kerja: jabatan.unit_kerja.clone(),
                tmt: jabatan.tmt_mulai,
            },
            pendidikan: pegawai.pendidikan,
            skp: [1, 2].map(|mundur| SkpTahun {
                tahun: bahan.latar.per.year() - i32::from(mundur),
                predikat: bahan.fakta.predikat(mundur),
            }),
        }
    }
}

/// One candidate. The parts that lists have in common are shared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calon {
    /// The person.
    #[serde(flatten)]
    pub profil: Arc<ProfilCalon>,
    /// What the checks add up to.
    pub hasil: Hasil,
    /// Direction of the move.
    pub arah: Arah,
    /// Kind of the move.
    pub kategori: Kategori,
    /// The day that the retirement limit is counted back from.
    pub pensiun: Option<NaiveDate>,
    /// Place among those who qualify, from 1; equals share it.
    pub peringkat: Option<u32>,
    /// The points.
    pub skor: Arc<Skor>,
    /// The checks.
    pub temuan: Arc<[Temuan]>,
}

impl Calon {
    /// Checks a person for a post; none for who holds no post.
    pub(super) fn new(
        bahan: &Bahan<'_>,
        sasaran: &Sasaran<'_>,
        profil: &Arc<ProfilCalon>,
        skor: &Arc<Skor>,
    ) -> Option<Self> {
        let hasil = bahan.periksa(sasaran);
        Some(Self {
            profil: Arc::clone(profil),
            hasil: hasil.hasil,
            arah: hasil.arah?,
            kategori: hasil.kategori?,
            pensiun: hasil.pensiun,
            peringkat: None,
            skor: Arc::clone(skor),
            temuan: hasil.temuan.into(),
        })
    }

    /// The seal of everything but the place, which depends on who else is on the list.
    pub(super) fn sidik(&self) -> Sidik {
        // Taken apart in full, so that a new field cannot be forgotten here.
        let Self {
            profil,
            hasil,
            arah,
            kategori,
            pensiun,
            peringkat: _,
            skor,
            temuan,
        } = self;
        let mut b = SidikBuilder::new("calon/1");
        write_profil(&mut b, profil);
        b.text(hasil.key());
        b.text(arah.key());
        b.text(kategori.key());
        b.optional(*pensiun);
        write_skor(&mut b, skor);
        b.value(temuan.len());
        for temuan in temuan.iter() {
            write_temuan(&mut b, temuan);
        }
        b.finish()
    }
}

fn write_profil(b: &mut SidikBuilder, profil: &ProfilCalon) {
    let ProfilCalon {
        nip,
        nama,
        tanggal_lahir,
        golongan,
        tmt_golongan,
        jabatan_sekarang,
        pendidikan,
        skp,
    } = profil;
    let JabatanSekarang {
        nama: jabatan,
        jenis,
        eselon,
        unit_kerja,
        tmt,
    } = jabatan_sekarang;
    b.text(nip.as_str());
    b.text(nama);
    b.optional(*tanggal_lahir);
    b.optional(*golongan);
    b.optional(*tmt_golongan);
    b.text(jabatan);
    b.text(jenis.key());
    b.optional(*eselon);
    b.text(unit_kerja);
    b.value(tmt);
    b.optional(*pendidikan);
    for SkpTahun { tahun, predikat } in skp {
        b.value(tahun);
        b.optional(*predikat);
    }
}

fn write_skor(b: &mut SidikBuilder, skor: &Skor) {
    let Skor { total, nilai } = skor;
    b.value(total);
    b.value(nilai.len());
    for nilai in nilai {
        let NilaiKriteria {
            kriteria,
            poin,
            ada,
            uraian,
        } = nilai;
        b.text(kriteria.key());
        b.value(poin);
        b.value(ada);
        b.text(uraian);
    }
}

fn write_temuan(b: &mut SidikBuilder, temuan: &Temuan) {
    let Temuan {
        syarat,
        hasil,
        sifat,
        dasar,
        bukti,
    } = temuan;
    b.text(syarat.key());
    b.text(hasil.key());
    b.text(sifat.key());
    b.text(dasar.as_str());
    b.text(bukti);
}
