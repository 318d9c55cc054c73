//! What a pack says of the ways up, and of the regulations behind performance, discipline and decisions.

use toml::de::DeValue;

use super::Parameter;
use super::pembaca::{Bentuk, Isian, Nilai, Pembaca};
use crate::peta_jabatan::JenisJabatan;

/// What a candidate for JPT must have done in the selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeleksiJpt {
    /// Passed it.
    WajibLulus,
    /// Taken part in it, or passed it.
    MengikutiAtauLulus,
}

/// One way of appraising performance and since when it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegimeKinerja {
    /// First year appraised by it.
    pub sejak: u16,
    /// The regulation.
    pub nama: String,
    /// What counts as Baik.
    pub baik: String,
}

impl Nilai for RegimeKinerja {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, DeValue::as_table);
        let sejak = isian.field("sejak").number(1945, 2999);
        let nama = String::baca(&isian.field("nama"));
        let baik = String::baca(&isian.field("baik"));
        Some(Self {
            sejak: sejak?,
            nama: nama?,
            baik: baik?,
        })
    }
}

/// Ways up and the regulations behind checks; none where the pack does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AturanPromosi {
    /// Where an ahli utama may be promoted to.
    pub ahli_utama_ke: Option<Parameter<JenisJabatan>>,
    /// What the selection for JPT asks for.
    pub seleksi_jpt: Option<Parameter<SeleksiJpt>>,
    /// Ways of appraising performance, by year.
    pub dasar_kinerja: Option<Parameter<Vec<RegimeKinerja>>>,
    /// The regulation on discipline.
    pub dasar_disiplin: Option<Parameter<String>>,
    /// Who signs the decision of a move.
    pub penanda_tangan_sk: Option<Parameter<String>>,
}

impl AturanPromosi {
    pub(super) fn baca(p: &Pembaca<'_>) -> Self {
        Self {
            ahli_utama_ke: p.parameter(
                "promosi.ahli_utama_ke",
                "Promosi dari ahli utama",
                false,
                |jenis: &JenisJabatan| format!("ke {jenis}"),
            ),
            seleksi_jpt: p.parameter(
                "promosi.seleksi_jpt",
                "Seleksi jabatan pimpinan tinggi",
                false,
                |seleksi| {
                    match seleksi {
                        SeleksiJpt::WajibLulus => "wajib lulus",
                        SeleksiJpt::MengikutiAtauLulus => "mengikuti dan/atau lulus",
                    }
                    .to_owned()
                },
            ),
            dasar_kinerja: p.parameter(
                "promosi.dasar_kinerja",
                "Dasar penilaian kinerja",
                false,
                |regime: &Vec<RegimeKinerja>| {
                    let words: Vec<_> = regime
                        .iter()
                        .map(|r| format!("sejak {} {}: {}", r.sejak, r.nama, r.baik))
                        .collect();
                    words.join("; ")
                },
            ),
            dasar_disiplin: p.parameter(
                "promosi.dasar_disiplin",
                "Dasar hukuman disiplin",
                false,
                String::clone,
            ),
            penanda_tangan_sk: p.parameter(
                "promosi.penanda_tangan_sk",
                "Penanda tangan SK mutasi",
                false,
                String::clone,
            ),
        }
    }
}
