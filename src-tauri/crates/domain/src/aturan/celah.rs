//! What the regulations leave open about meetings: each a parameter, read strictly where a pack is silent.

use std::collections::BTreeSet;

use super::pembaca::{Bentuk, Isian, Nilai, Pembaca};
use super::{Dasar, Ketentuan, Kriteria, Parameter, kata_daftar};

/// Of what the regulation's 'berjumlah gasal' speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GasalBerlakuPada {
    /// Of those present.
    Kehadiran,
    /// Of the members.
    Keanggotaan,
}

/// What the committee scores in its meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AturanPenilaian {
    /// The criteria, each of those the committee scores.
    pub kriteria: Vec<Kriteria>,
    /// The largest spread of one criterion, in points of 100; a wider one goes back once.
    pub selisih: u16,
    /// Whether no candidate is recommended without scores.
    pub wajib: bool,
}

impl Nilai for AturanPenilaian {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, toml::de::DeValue::as_table);
        let place = isian.field("kriteria");
        let kriteria = Vec::<Kriteria>::baca(&place);
        let selisih = isian.optional("selisih").number(0, 100);
        let wajib = bool::baca(&isian.optional("wajib"));
        let kriteria = kriteria?;
        let distinct: BTreeSet<_> = kriteria.iter().collect();
        place.ensure(
            !kriteria.is_empty()
                && distinct.len() == kriteria.len()
                && kriteria.iter().all(|k| k.dinilai_tim()),
            "kriteria kosong, berulang, atau bukan kriteria yang dinilai tim",
            "Tulis kepemimpinan, kerja_sama, atau kreativitas, masing-masing satu kali.",
        );
        Some(Self {
            kriteria,
            selisih: selisih.unwrap_or(SELISIH),
            wajib: wajib.unwrap_or_default(),
        })
    }
}

/// The spread above which scores go back, where a pack names none.
const SELISIH: u16 = 30;

/// Voters with whom a secret ballot is secret, where a pack names no number.
const PEMILIH_RAHASIA: u16 = 5;

/// Least number of voters of a secret ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PemungutanRahasia {
    /// With fewer the program warns that unanimity reveals all.
    pub pemilih_paling_sedikit: u16,
}

impl Nilai for PemungutanRahasia {
    fn baca(isian: &Isian<'_>) -> Option<Self> {
        isian.expect(Bentuk::Tabel, toml::de::DeValue::as_table);
        let pemilih_paling_sedikit = isian.field("pemilih_paling_sedikit").number(3, 99)?;
        Some(Self {
            pemilih_paling_sedikit,
        })
    }
}

/// The gaps about meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CelahRapat {
    /// Of what 'berjumlah gasal' speaks.
    pub gasal_berlaku_pada: Parameter<GasalBerlakuPada>,
    /// Whether someone may attend for a member.
    pub wakil: Parameter<bool>,
    /// Whether a member may attend from elsewhere.
    pub daring: Parameter<bool>,
    /// Whether a member who stepped back from an item counts as present for it.
    pub mundur_dihitung_hadir: Parameter<bool>,
    /// Whether another may lead while the chair is away for the time being.
    pub ketua_sementara: Parameter<bool>,
    /// What the committee scores.
    pub penilaian: Parameter<AturanPenilaian>,
    /// How many voters a secret ballot needs.
    pub pemungutan_rahasia: Parameter<PemungutanRahasia>,
}

/// The passages that leave the gaps, cited where a pack is silent.
pub(super) struct Bercelah<'a> {
    pub kuorum: &'a Dasar,
    pub ketua_pengganti: &'a Ketentuan,
    pub daftar_nominatif: &'a Ketentuan,
    pub kerahasiaan: &'a Ketentuan,
}

impl CelahRapat {
    /// Reads the gaps. `bercelah`: none where the pack lacks the passages and is refused for it; what may stand in the
    /// pack is asked for all the same.
    pub(super) fn baca(p: &Pembaca<'_>, bercelah: Option<Bercelah<'_>>) -> Option<Self> {
        let gasal = p.parameter(
            "rapat.gasal_berlaku_pada",
            "Gasal berlaku pada",
            false,
            |g| {
                match g {
                    GasalBerlakuPada::Kehadiran => "jumlah yang hadir",
                    GasalBerlakuPada::Keanggotaan => "jumlah anggota",
                }
                .to_owned()
            },
        );
        let allowed = |jalur: &str, nama: &str, kata: [&'static str; 2]| {
            p.parameter(jalur, nama, false, |boleh: &bool| {
                kata[usize::from(*boleh)].to_owned()
            })
        };
        let boleh = ["tidak boleh", "boleh"];
        let wakil = allowed("rapat.wakil", "Kehadiran melalui wakil", boleh);
        let daring = allowed("rapat.daring", "Kehadiran secara daring", boleh);
        let mundur = allowed(
            "rapat.mundur_dihitung_hadir",
            "Anggota yang mundur dari satu mata acara",
            ["tidak dihitung hadir", "tetap dihitung hadir"],
        );
        let ketua_sementara = allowed(
            "rapat.ketua_sementara",
            "Pimpinan sementara selama ketua berhalangan sementara",
            boleh,
        );
        let penilaian = p.parameter(
            "rapat.penilaian",
            "Penilaian calon oleh tim",
            false,
            |n: &AturanPenilaian| {
                let wajib = if n.wajib { "wajib" } else { "tidak wajib" };
                format!(
                    "{}; selisih di atas {} dinilai ulang satu kali; {wajib}",
                    kata_daftar(&n.kriteria),
                    n.selisih
                )
            },
        );
        let rahasia = p.parameter(
            "rapat.pemungutan_rahasia",
            "Pemungutan suara rahasia",
            false,
            |r: &PemungutanRahasia| {
                format!(
                    "peringatan bila pemilih kurang dari {}",
                    r.pemilih_paling_sedikit
                )
            },
        );
        let bercelah = bercelah?;
        Some(Self {
            gasal_berlaku_pada: or_strict(gasal, GasalBerlakuPada::Kehadiran, bercelah.kuorum),
            wakil: or_strict(wakil, false, bercelah.kuorum),
            daring: or_strict(daring, false, bercelah.kuorum),
            mundur_dihitung_hadir: or_strict(mundur, false, bercelah.kuorum),
            ketua_sementara: or_strict(ketua_sementara, false, &bercelah.ketua_pengganti.dasar),
            penilaian: or_strict(
                penilaian,
                AturanPenilaian {
                    kriteria: Kriteria::ALL
                        .into_iter()
                        .filter(|k| k.dinilai_tim())
                        .collect(),
                    selisih: SELISIH,
                    wajib: false,
                },
                &bercelah.daftar_nominatif.dasar,
            ),
            pemungutan_rahasia: or_strict(
                rahasia,
                PemungutanRahasia {
                    pemilih_paling_sedikit: PEMILIH_RAHASIA,
                },
                &bercelah.kerahasiaan.dasar,
            ),
        })
    }
}

/// A parameter as the pack has it; where it is silent, the strict value under the passage that leaves the gap.
pub(super) fn or_strict<T>(
    parameter: Option<Parameter<T>>,
    nilai: T,
    celah: &Dasar,
) -> Parameter<T> {
    parameter.unwrap_or_else(|| Parameter {
        nilai,
        dasar: Dasar {
            catatan: Some("Tidak disebut paket aturan; dibaca secara ketat.".to_owned()),
            ..celah.clone()
        },
    })
}
