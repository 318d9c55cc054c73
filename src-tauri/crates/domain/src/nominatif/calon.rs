//! One candidate on a nominative list, as the records were when the list was drawn up.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::daftar::Bentuk;
use crate::kelayakan::{Arah, Bahan, Hasil, Kategori, Lingkup, Sasaran, Temuan, Tergantung};
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
    /// Class, by the map.
    #[serde(default)]
    pub kelas: Option<u8>,
    /// In it since.
    pub tmt: NaiveDate,
}

/// What a list shows of a person, whatever the post. Sex is not kept; religion and marital status are not even in the
/// register.
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
                kelas: bahan.fakta.jabatan.and_then(|j| j.kelas),
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
    /// Scope of the move; none where the OPD of either end is unknown.
    #[serde(default)]
    pub lingkup: Option<Lingkup>,
    /// The day that the retirement limit is counted back from.
    pub pensiun: Option<NaiveDate>,
    /// Place among those who qualify, from 1; equals share it.
    pub peringkat: Option<u32>,
    /// The points.
    pub skor: Arc<Skor>,
    /// The checks that alike posts share.
    temuan: Arc<[Temuan]>,
    /// The checks of this post alone.
    #[serde(default = "none_of_its_own")]
    temuan_jabatan: Arc<[Temuan]>,
}

/// Lists frozen before there were such checks have none.
fn none_of_its_own() -> Arc<[Temuan]> {
    Arc::new([])
}

impl Calon {
    /// Makes the checks that alike posts share; none for who holds no post.
    pub(super) fn shared(
        bahan: &Bahan<'_>,
        sasaran: &Sasaran<'_>,
        profil: &Arc<ProfilCalon>,
        skor: &Arc<Skor>,
    ) -> Option<Self> {
        let syarat = sasaran
            .syarat()
            .filter(|s| s.id.tergantung() != Tergantung::Jabatan);
        let temuan: Arc<[Temuan]> = syarat.map(|s| bahan.temuan(&s, sasaran)).collect();
        let (arah, kategori) = bahan.fakta.gerak_ke(sasaran)?;
        Some(Self {
            profil: Arc::clone(profil),
            hasil: sum(&temuan),
            arah,
            kategori,
            lingkup: None,
            pensiun: bahan.fakta.pensiun(sasaran),
            peringkat: None,
            skor: Arc::clone(skor),
            temuan,
            temuan_jabatan: none_of_its_own(),
        })
    }

    /// Adds what is of the single post: its checks, and the scope of the move.
    pub(super) fn for_post(
        mut self,
        bahan: &Bahan<'_>,
        sasaran: &Sasaran<'_>,
        temuan: Arc<[Temuan]>,
    ) -> Self {
        self.lingkup = bahan.fakta.lingkup_ke(sasaran);
        self.hasil = self.hasil.max(sum(&temuan));
        self.temuan_jabatan = temuan;
        self
    }

    /// The checks, in order.
    pub fn temuan(&self) -> impl Iterator<Item = &Temuan> {
        self.temuan.iter().chain(self.temuan_jabatan.iter())
    }

    /// The seal of what alike posts share. A list adds what is its own ([`Calon::write_own`]).
    pub(super) fn sidik(&self, bentuk: Bentuk) -> Sidik {
        // Taken apart in full, so that a new field cannot be forgotten here or in `write_own`.
        let Self {
            profil,
            hasil,
            arah,
            kategori,
            lingkup: _,
            pensiun,
            peringkat: _,
            skor,
            temuan,
            temuan_jabatan: _,
        } = self;
        let mut b = SidikBuilder::new(match bentuk {
            Bentuk::Satu => "calon/1",
            Bentuk::Dua => "calon/2",
        });
        write_profil(&mut b, profil, bentuk);
        if bentuk == Bentuk::Satu {
            b.text(hasil.key());
        }
        b.text(arah.key());
        b.text(kategori.key());
        b.optional(*pensiun);
        write_skor(&mut b, skor, bentuk);
        write_temuan(&mut b, temuan);
        b.finish()
    }

    /// Writes what is of one list alone.
    pub(super) fn write_own(&self, b: &mut SidikBuilder, bentuk: Bentuk) {
        b.optional(self.peringkat);
        if bentuk == Bentuk::Dua {
            b.text(self.hasil.key());
            b.optional(self.lingkup.map(Lingkup::key));
            write_temuan(b, &self.temuan_jabatan);
        }
    }
}

fn sum(temuan: &[Temuan]) -> Hasil {
    Hasil::of(temuan.iter().map(|t| (t.sifat, t.hasil)))
}

fn write_profil(b: &mut SidikBuilder, profil: &ProfilCalon, bentuk: Bentuk) {
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
        kelas,
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
    if bentuk == Bentuk::Dua {
        b.optional(*kelas);
    }
    b.value(tmt);
    b.optional(*pendidikan);
    for SkpTahun { tahun, predikat } in skp {
        b.value(tahun);
        b.optional(*predikat);
    }
}

fn write_skor(b: &mut SidikBuilder, skor: &Skor, bentuk: Bentuk) {
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
        if bentuk == Bentuk::Dua {
            b.value(ada);
        }
        b.text(uraian);
    }
}

fn write_temuan(b: &mut SidikBuilder, daftar: &[Temuan]) {
    b.value(daftar.len());
    for temuan in daftar {
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
}
