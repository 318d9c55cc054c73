//! What a pack says of the committee.

use super::Parameter;
use super::pembaca::Pembaca;

/// The committee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AturanTim {
    /// Who appoints it.
    pub pembentuk: Parameter<String>,
    /// The least number of members.
    pub min_anggota: Parameter<u16>,
    /// Whether the number of members must be odd.
    pub anggota_gasal: Parameter<bool>,
    /// The offices that must be represented.
    pub unsur: Parameter<Vec<String>>,
    /// Who considers in its place while it is not formed.
    pub pengganti: Option<Parameter<String>>,
}

impl AturanTim {
    pub(super) fn baca(p: &Pembaca<'_>) -> Option<Self> {
        let pembentuk = p.parameter("tim.pembentuk", "Pembentuk tim", true, String::clone);
        let min_anggota = p.parameter("tim.min_anggota", "Jumlah anggota tim", true, |n| {
            format!("paling sedikit {n} orang")
        });
        let anggota_gasal = p.parameter("tim.anggota_gasal", "Anggota gasal", true, |gasal| {
            if *gasal {
                "jumlahnya gasal"
            } else {
                "tidak diminta"
            }
            .to_owned()
        });
        let unsur = p.parameter("tim.unsur", "Unsur tim", true, |unsur: &Vec<String>| {
            unsur.join("; ")
        });
        let pengganti = p.parameter(
            "tim.pengganti",
            "Pengganti selama tim belum dibentuk",
            false,
            String::clone,
        );
        let tim = Self {
            pembentuk: pembentuk?,
            min_anggota: min_anggota?,
            anggota_gasal: anggota_gasal?,
            unsur: unsur?,
            pengganti,
        };
        let minimal = tim.min_anggota.nilai;
        if minimal == 0 || (tim.anggota_gasal.nilai && minimal.is_multiple_of(2)) {
            p.cacat(
                "tim.min_anggota",
                "min_anggota nol, atau genap sedangkan anggota harus gasal",
                "Tulis bilangan yang sesuai, misalnya 5.",
            );
        }
        Some(tim)
    }
}
