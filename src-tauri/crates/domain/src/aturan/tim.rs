//! What a pack says of the committee.

use super::Parameter;
use super::celah::or_strict;
use super::pembaca::{Bentuk, Isian, Nilai, Pembaca};

/// What is asked of a Baperjakat, the body that acts while no committee is formed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AturanBaperjakat {
    /// The least number of members; their number is always odd.
    pub min_anggota: u16,
    /// Whether its secretary is a member where the decree does not say.
    pub sekretaris_anggota: bool,
}

impl Nilai for AturanBaperjakat {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, toml::de::DeValue::as_table);
        let place = isian.field("min_anggota");
        let min_anggota = place.number(1, 99);
        let sekretaris_anggota = bool::baca(&isian.field("sekretaris_anggota"));
        place.ensure(
            min_anggota.is_none_or(|n: u16| !n.is_multiple_of(2)),
            "min_anggota genap, sedangkan anggotanya harus gasal",
            "Tulis bilangan gasal, misalnya 3.",
        );
        Some(Self {
            min_anggota: min_anggota?,
            sekretaris_anggota: sekretaris_anggota?,
        })
    }
}

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
    /// What is asked of a Baperjakat.
    pub baperjakat: Parameter<AturanBaperjakat>,
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
        let baperjakat = p.parameter(
            "tim.baperjakat",
            "Susunan Baperjakat",
            false,
            |b: &AturanBaperjakat| {
                let sekretaris = if b.sekretaris_anggota {
                    "sekretarisnya anggota"
                } else {
                    "sekretarisnya anggota hanya bila SK menyebutnya"
                };
                format!(
                    "gasal, paling sedikit {} orang; {sekretaris}",
                    b.min_anggota
                )
            },
        );
        let min_anggota = min_anggota?;
        let strict = AturanBaperjakat {
            min_anggota: 3,
            sekretaris_anggota: false,
        };
        let tim = Self {
            pembentuk: pembentuk?,
            baperjakat: or_strict(baperjakat, strict, &min_anggota.dasar),
            min_anggota,
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
