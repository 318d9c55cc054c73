//! Rule packs: the parameters that differ between regulations, each with the passage it comes from.

mod bawaan;
mod butir;
mod celah;
mod galat;
mod kotak;
mod kutipan;
mod mutasi;
mod naskah;
mod parameter;
mod pembaca;
mod pengisian;
mod pensiun;
mod peringkat;
mod promosi;
mod pustaka;
mod rapat;
mod skema;
mod syarat;
mod tenggat;
mod tim;
mod uji;
mod validasi;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub use bawaan::bawaan;
pub use butir::{BedaButir, Butir, beda};
pub use celah::{AturanPenilaian, CelahRapat, GasalBerlakuPada, PemungutanRahasia};
pub use galat::{AturanError, Cacat};
pub use kotak::{Ambang, KotakSembilan, Tingkat};
pub use mutasi::{DefinisiArah, Diskresi, Zona, ZonaError};
pub use naskah::NaskahPaket;
pub use parameter::{BlankSumber, Dasar, Ketentuan, Keyakinan, Parameter, Sumber};
pub use pengisian::{GolonganEselon, Pengisian};
pub use pensiun::{AcuanPensiun, Pensiun};
pub use peringkat::{Bobot, Kriteria};
pub use promosi::{AturanPromosi, RegimeKinerja, SeleksiJpt};
pub use pustaka::Pustaka;
pub use rapat::{AturanKuorum, AturanRapat, CalonLain, Pecahan, PecahanError};
pub use skema::{Skema, skema};
pub use syarat::{
    DisiplinLampau, Keberlakuan, KinerjaMinimal, LamaJabatan, Pengalaman, Syarat, SyaratJabatan,
};
pub use tenggat::{HitunganHari, MulaiProses, Tenggat};
pub use tim::{AturanBaperjakat, AturanTim};
pub use uji::{DataUji, HukumanUji, JabatanUji, MasaUji, OrangUji, SkpUji, UjiPaket};

use kutipan::{kata, kata_daftar, kata_peta, kutip};
use pembaca::{Lapis, Nilai, Pembaca};
use peringkat::Peringkat;

use crate::peta_jabatan::{JenisJabatan, Jenjang, Lini};
use crate::sidik::Sidik;

/// What the pack's region calls its offices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Istilah {
    /// Head of the region: `Bupati`, `Wali Kota`.
    pub kepala_daerah: String,
    /// The personnel office, abbreviated: `BKPSDM`.
    pub badan: String,
    /// The committee.
    pub tim: String,
}

/// One rule pack, complete and consistent: only reading its texts makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aturan {
    /// Identifier, as `kolaka-timur-2020`.
    pub id: String,
    /// Name for people.
    pub nama: String,
    /// The regulation that passages without a regulation's name are of.
    pub dasar_hukum: String,
    /// Its abbreviation, as `Perbup Kolaka Timur 14/2020`.
    pub singkatan: String,
    /// In force since.
    pub berlaku_sejak: NaiveDate,
    /// The pack it extends.
    pub mewarisi: Option<String>,
    /// The pack it supersedes.
    pub menggantikan: Option<String>,
    /// What offices are called.
    pub istilah: Istilah,
    /// The level of every kind of post; functional grades of a structural post's level equal it.
    pub jenjang: Parameter<BTreeMap<JenisJabatan, Jenjang>>,
    /// Lowest rank of every eselon.
    pub golongan_terendah: GolonganEselon,
    /// Highest rank of every eselon.
    pub golongan_tertinggi: GolonganEselon,
    /// What the directions of a move mean.
    pub arah: Parameter<DefinisiArah>,
    /// Retirement.
    pub pensiun: Pensiun,
    /// How kinds of posts are filled.
    pub pengisian: BTreeMap<JenisJabatan, Parameter<Pengisian>>,
    /// What is asked of candidates, for every kind filled from a nominative list.
    pub syarat: BTreeMap<JenisJabatan, SyaratJabatan>,
    /// Ways up, and the regulations behind performance, discipline and decisions.
    pub promosi: AturanPromosi,
    /// The committee.
    pub tim: AturanTim,
    /// Its meetings.
    pub rapat: AturanRapat,
    /// Its deadlines.
    pub tenggat: Tenggat,
    /// The criteria that order candidates, the first the weightiest in a tie.
    pub peringkat: Parameter<Vec<Bobot>>,
    /// Talent boxes.
    pub kotak_sembilan: Option<Parameter<KotakSembilan>>,
    /// Zones of places.
    pub zona: Option<Parameter<Zona>>,
    /// What may be departed from, and why.
    pub diskresi: Option<Parameter<Diskresi>>,
    /// Whether a post may be filled by open candidacy, which suspends the time in post.
    pub pencalonan_terbuka: Option<Parameter<bool>>,
    /// The pack's test table.
    pub uji: Vec<UjiPaket>,
    butir: Vec<Butir>,
    naskah: Vec<NaskahPaket>,
}

impl Aturan {
    /// Reads a pack that extends none, or a shipped one.
    ///
    /// # Errors
    /// When the text is no pack; the error names every mistake with its line and remedy.
    pub fn parse(text: &str) -> Result<Self, AturanError> {
        bawaan::pustaka().read(text)
    }

    /// Reads a pack from all its texts, its own first, as [`Aturan::naskah`] gave them.
    ///
    /// # Errors
    /// When the texts are no pack.
    pub fn from_naskah(naskah: &[NaskahPaket]) -> Result<Self, AturanError> {
        if naskah.is_empty() {
            return Err(AturanError::whole(
                "",
                "paket tidak mempunyai naskah".to_owned(),
                "Sertakan naskahnya.",
            ));
        }
        let mut cacat = Vec::new();
        let lapis = naskah
            .iter()
            .enumerate()
            .map(|(nomor, naskah)| Lapis::parse(naskah, nomor > 0, &mut cacat))
            .collect();
        let malformed = !cacat.is_empty();
        let p = Pembaca::new(lapis, cacat);
        // A text that is not TOML is read no further: what follows the fault would all seem missing.
        let aturan = if malformed { None } else { Self::baca(&p) };
        if !malformed {
            p.sweep();
        }
        let catatan = p.catatan.into_inner();
        match aturan {
            Some(aturan) if catatan.cacat.is_empty() => Ok(Self {
                butir: catatan.butir,
                naskah: naskah.to_vec(),
                ..aturan
            }),
            _ => Err(AturanError::new(catatan.cacat)),
        }
    }

    fn baca(p: &Pembaca<'_>) -> Option<Self> {
        let text = |jalur| String::baca(&p.own(jalur, true));
        let (id, nama) = (text("id"), text("nama"));
        let (dasar_hukum, singkatan) = (text("dasar_hukum"), text("singkatan"));
        let berlaku_sejak = NaiveDate::baca(&p.own("berlaku_sejak", true));
        let mewarisi = String::baca(&p.own("mewarisi", false));
        let menggantikan = String::baca(&p.own("menggantikan", false));
        if let Some(id) = &id {
            validasi::identitas(p, id);
        }
        let istilah = |kunci: &str| String::baca(&p.isian(&format!("istilah.{kunci}"), true));
        let (kepala_daerah, badan, tim) =
            (istilah("kepala_daerah"), istilah("badan"), istilah("tim"));
        let jenjang = pengisian::read_jenjang(p);
        let golongan_terendah =
            pengisian::read_golongan(p, "golongan_terendah", "Golongan terendah setiap eselon");
        let golongan_tertinggi =
            pengisian::read_golongan(p, "golongan_tertinggi", "Golongan tertinggi setiap eselon");
        let arah = mutasi::read_arah(p);
        let pensiun = Pensiun::baca(p);
        let pengisian = pengisian::read_pengisian(p);
        let syarat = read_syarat(p, jenjang.as_ref());
        validasi::pengisian(p, &pengisian, &syarat);
        let promosi = AturanPromosi::baca(p);
        let aturan_tim = AturanTim::baca(p);
        let rapat = AturanRapat::baca(p);
        let tenggat = Tenggat::baca(p);
        let peringkat = p.parameter(
            "peringkat",
            "Kriteria peringkat",
            true,
            |bobot: &Peringkat| kata_peta(bobot.0.iter().map(|b| (b.kriteria, b.bobot))),
        );
        let kotak_sembilan = KotakSembilan::parameter(p);
        let zona = mutasi::read_zona(p);
        let diskresi = mutasi::read_diskresi(p);
        let pencalonan_terbuka = mutasi::read_pencalonan_terbuka(p);
        let uji = Option::unwrap_or_default(Vec::<UjiPaket>::baca(&p.own("uji", false)));
        Some(Self {
            id: id?,
            nama: nama?,
            dasar_hukum: dasar_hukum?,
            singkatan: singkatan?,
            berlaku_sejak: berlaku_sejak?,
            mewarisi,
            menggantikan,
            istilah: Istilah {
                kepala_daerah: kepala_daerah?,
                badan: badan?,
                tim: tim?,
            },
            jenjang: jenjang?,
            golongan_terendah: golongan_terendah?,
            golongan_tertinggi: golongan_tertinggi?,
            arah: arah?,
            pensiun: pensiun?,
            pengisian,
            syarat,
            promosi,
            tim: aturan_tim?,
            rapat: rapat?,
            tenggat: tenggat?,
            peringkat: peringkat?.map(|peringkat| peringkat.0),
            kotak_sembilan,
            zona,
            diskresi,
            pencalonan_terbuka,
            uji,
            butir: Vec::new(),
            naskah: Vec::new(),
        })
    }

    /// Every value of the pack in words, in its order.
    pub fn butir(&self) -> &[Butir] {
        &self.butir
    }

    /// The texts it was read from, its own first.
    pub fn naskah(&self) -> &[NaskahPaket] {
        &self.naskah
    }

    /// The pack's version: the seal of its texts.
    pub fn sidik(&self) -> Sidik {
        naskah::sidik(&self.naskah)
    }

    /// The level of a kind of post.
    pub fn jenjang(&self, jenis: JenisJabatan) -> Jenjang {
        self.jenjang.nilai[&jenis]
    }

    /// The name of a level: that of the structural post on it.
    pub fn nama_jenjang(&self, jenjang: Jenjang) -> String {
        JenisJabatan::ALL
            .into_iter()
            .find(|jenis| jenis.lini() == Lini::Struktural && self.jenjang(*jenis) == jenjang)
            .map_or_else(
                || format!("jenjang {}", jenjang.0),
                |jenis| jenis.to_string(),
            )
    }

    /// Whether posts may be filled by open candidacy.
    pub fn knows_open_candidacy(&self) -> bool {
        self.pencalonan_terbuka.as_ref().is_some_and(|p| p.nilai)
    }

    /// A passage with its regulation: passages of the pack's own get the abbreviation behind them.
    pub fn kutip(&self, sumber: &str) -> String {
        kutip(sumber, &self.singkatan)
    }
}

/// What is asked of candidates, for every kind of post that has a check.
fn read_syarat(
    p: &Pembaca<'_>,
    jenjang: Option<&Parameter<BTreeMap<JenisJabatan, Jenjang>>>,
) -> BTreeMap<JenisJabatan, SyaratJabatan> {
    let mut peta = BTreeMap::new();
    for jenis in JenisJabatan::ALL {
        let syarat = SyaratJabatan::baca(p, jenis);
        let level = jenjang.and_then(|j| j.nilai.get(&jenis)).copied();
        validasi::pengalaman(p, jenis, level, &syarat);
        if p.has(&format!("syarat.{}", jenis.key())) {
            peta.insert(jenis, syarat);
        }
    }
    peta
}

#[cfg(test)]
mod tests;
