//! What the window and the command line hand in, read into the domain's words.

use sidang_domain::aturan::Kriteria;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::{
    CaraHadir, CaraPutusan, Hubungan, KeputusanPpk, Konflik, Koreksi, KunciAcara, NilaiCalon,
    Pilihan, PilihanPpk, RujukanUsulan, SebabKoreksi, Sikap, SuaraAnggota,
};
use sidang_domain::tim::PenetapanKetua;

use super::{
    CaraHadirIsian, CaraIsian, JumlahIsian, KetuaPenggantiIsian, KonflikIsian, KoreksiIsian,
    NilaiIsian, PilihanIsian, PilihanPpkIsian, PpkIsian, SikapIsian, SuaraIsian, UsulanIsian,
};
use crate::kepegawaian::parse_nip;
use crate::{Galat, Hasil};

/// The key of an item.
pub(crate) fn parse_kunci(acara: &str) -> Hasil<KunciAcara> {
    KunciAcara::parse(acara).map_err(|_| Galat::tidak_ada("Mata acara", acara))
}

pub(super) fn parse_nips(nips: &[String]) -> Hasil<Vec<Nip>> {
    nips.iter().map(|nip| parse_nip(nip)).collect()
}

/// One of the known words.
fn one_of<T: Copy>(
    apa: &str,
    text: &str,
    semua: impl IntoIterator<Item = T>,
    key: impl Fn(T) -> &'static str,
) -> Hasil<T> {
    let semua: Vec<T> = semua.into_iter().collect();
    let found = semua.iter().copied().find(|each| key(*each) == text.trim());
    found.ok_or_else(|| {
        let known: Vec<_> = semua.into_iter().map(key).collect();
        Galat::masukan(
            "pilihan_tidak_dikenal",
            format!("{apa} '{text}' tidak dikenal."),
            format!("Pilih salah satu: {}.", known.join(", ")),
        )
    })
}

impl UsulanIsian {
    pub(super) fn read(&self) -> Hasil<RujukanUsulan> {
        let signed = self.pengusul.as_deref().map(str::trim).unwrap_or_default();
        Ok(RujukanUsulan {
            nomor: self.nomor.trim().to_owned(),
            tanggal: self.tanggal,
            unit: self.unit.trim().to_owned(),
            pengusul: (!signed.is_empty())
                .then(|| parse_nip(signed))
                .transpose()?,
            calon: parse_nips(&self.calon)?,
        })
    }
}

impl KetuaPenggantiIsian {
    pub(super) fn read(&self) -> Hasil<PenetapanKetua> {
        Ok(PenetapanKetua {
            nip: parse_nip(&self.nip)?,
            nomor: self.nomor.trim().to_owned(),
            tanggal: self.tanggal,
            penetap: self.penetap.trim().to_owned(),
            sebab: self.sebab.trim().to_owned(),
        })
    }
}

impl From<&CaraHadirIsian> for CaraHadir {
    fn from(cara: &CaraHadirIsian) -> Self {
        match cara {
            CaraHadirIsian::Langsung => Self::Langsung,
            CaraHadirIsian::Daring => Self::Daring,
            CaraHadirIsian::Wakil { nama } => Self::Wakil {
                nama: nama.trim().to_owned(),
            },
        }
    }
}

impl KonflikIsian {
    pub(super) fn read(&self) -> Hasil<Konflik> {
        Ok(Konflik {
            calon: parse_nip(&self.calon)?,
            hubungan: one_of("Hubungan", &self.hubungan, Hubungan::SEMUA, Hubungan::key)?,
            uraian: self.uraian.trim().to_owned(),
        })
    }
}

impl NilaiIsian {
    pub(super) fn read(&self) -> Hasil<NilaiCalon> {
        let scored = Kriteria::ALL.into_iter().filter(|k| k.dinilai_tim());
        Ok(NilaiCalon {
            calon: parse_nip(&self.calon)?,
            kriteria: one_of("Kriteria", &self.kriteria, scored, Kriteria::key)?,
            nilai: self.nilai,
        })
    }
}

impl PilihanIsian {
    pub(super) fn read(&self) -> Hasil<Pilihan> {
        Ok(match self {
            Self::Calon { nip } => Pilihan::Calon(parse_nip(nip)?),
            Self::Setuju => Pilihan::Setuju,
            Self::TidakSetuju => Pilihan::TidakSetuju,
            Self::Abstain => Pilihan::Abstain,
        })
    }
}

impl From<Pilihan> for PilihanIsian {
    fn from(pilihan: Pilihan) -> Self {
        match pilihan {
            Pilihan::Calon(nip) => Self::Calon {
                nip: nip.to_string(),
            },
            Pilihan::Setuju => Self::Setuju,
            Pilihan::TidakSetuju => Self::TidakSetuju,
            Pilihan::Abstain => Self::Abstain,
        }
    }
}

impl CaraIsian {
    /// Counts of a secret ballot are put in the order of the choices, so that not even the order of counting is kept.
    pub(super) fn read(&self) -> Hasil<CaraPutusan> {
        Ok(match self {
            Self::Musyawarah => CaraPutusan::Musyawarah,
            Self::Terbuka { suara } => CaraPutusan::Terbuka {
                suara: suara.iter().map(vote).collect::<Hasil<_>>()?,
            },
            Self::Rahasia { suara } => {
                let counts: Vec<(Pilihan, u32)> = suara.iter().map(tally).collect::<Hasil<_>>()?;
                let sums = counts.iter().try_fold(
                    std::collections::BTreeMap::<Pilihan, u32>::new(),
                    |mut sums, (pilihan, jumlah)| {
                        let sum = sums.entry(*pilihan).or_default();
                        *sum = sum.checked_add(*jumlah).ok_or_else(too_many)?;
                        Ok::<_, Galat>(sums)
                    },
                )?;
                CaraPutusan::rahasia(&sums)
            }
        })
    }
}

fn too_many() -> Galat {
    Galat::masukan(
        "suara_tidak_cocok",
        "Jumlah suara terlalu besar.",
        "Hitung ulang suaranya.",
    )
}

fn vote(suara: &SuaraIsian) -> Hasil<SuaraAnggota> {
    let alasan = suara.alasan.as_deref().map(str::trim).unwrap_or_default();
    Ok(SuaraAnggota {
        nip: parse_nip(&suara.nip)?,
        pilihan: suara.pilihan.read()?,
        alasan: (!alasan.is_empty()).then(|| alasan.to_owned()),
    })
}

fn tally(suara: &JumlahIsian) -> Hasil<(Pilihan, u32)> {
    Ok((suara.pilihan.read()?, suara.jumlah))
}

impl From<SikapIsian> for Sikap {
    fn from(sikap: SikapIsian) -> Self {
        match sikap {
            SikapIsian::Abstain => Self::Abstain,
            SikapIsian::Menolak => Self::Menolak,
        }
    }
}

impl From<Sikap> for SikapIsian {
    fn from(sikap: Sikap) -> Self {
        match sikap {
            Sikap::Abstain => Self::Abstain,
            Sikap::Menolak => Self::Menolak,
        }
    }
}

impl KoreksiIsian {
    pub(super) fn read(&self) -> Hasil<Koreksi> {
        Ok(Koreksi {
            bagian: self.bagian.clone(),
            tertulis: self.tertulis.clone(),
            seharusnya: self.seharusnya.clone(),
            sebab: one_of("Sebab", &self.sebab, SebabKoreksi::SEMUA, SebabKoreksi::key)?,
            alasan: self.alasan.clone(),
        })
    }
}

impl PpkIsian {
    /// `nama_pegawai`: the register's name of someone whose name was not given.
    pub(super) fn read(
        &self,
        nama_pegawai: impl FnOnce(Nip) -> Option<String>,
    ) -> Hasil<KeputusanPpk> {
        let pilihan = match &self.pilihan {
            PilihanPpkIsian::Calon { nip } => PilihanPpk::Calon {
                nip: parse_nip(nip)?,
            },
            PilihanPpkIsian::Lain { nip, nama } => {
                let nip = parse_nip(nip)?;
                let given = nama.trim();
                PilihanPpk::Lain {
                    nip,
                    nama: if given.is_empty() {
                        nama_pegawai(nip).unwrap_or_default()
                    } else {
                        given.to_owned()
                    },
                }
            }
            PilihanPpkIsian::Disetujui => PilihanPpk::Disetujui,
            PilihanPpkIsian::Ditolak => PilihanPpk::Ditolak,
        };
        Ok(KeputusanPpk {
            nomor: self.nomor.trim().to_owned(),
            tanggal: self.tanggal,
            pilihan,
            alasan: self.alasan.trim().to_owned(),
        })
    }
}
