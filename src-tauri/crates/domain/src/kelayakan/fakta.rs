//! What the answers rest on: one person's records at one date under one pack, as numbers and terms.

use chrono::{Datelike, NaiveDate};

use super::catatan::{HasilHari, MasaJabatan};
use super::pensiun::masa_pensiun;
use super::{Arah, Catatan, Hasil, Kategori, Latar, Lingkup, Posisi, Sasaran, Satker, Sifat};
use crate::kepegawaian::{
    Asesmen, Golongan, Integritas, Kesehatan, NilaiKompetensi, Pendidikan, Predikat, RekamPegawai,
    RiwayatJabatan, StatusPegawai, TingkatHukuman,
};
use crate::peta_jabatan::{Eselon, IdPosisi, JenisJabatan, Jenjang};

/// Levels of posts.
const JENJANG: usize = 6;
/// Years of performance that a pack may ask for.
const TAHUN_KINERJA: usize = 10;

/// Legal standing as the checks see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kedudukan {
    /// The register is silent.
    TidakTercatat,
    /// In active service.
    Aktif,
    /// Anything else.
    Lain,
}

/// The post held at the reference date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JabatanFakta {
    /// Kind.
    pub jenis: JenisJabatan,
    /// Level.
    pub jenjang: Jenjang,
    /// Eselon of a structural post.
    pub eselon: Option<Eselon>,
    /// Class, by the map.
    pub kelas: Option<u8>,
    /// In it since.
    pub tmt: NaiveDate,
}

/// A post of the map that the person was once placed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PernahDiduduki {
    /// The post's name and unit.
    pub posisi: IdPosisi,
    /// Its level then.
    pub jenjang: Jenjang,
}

/// The facts of one person. Name, sex and place of birth are not among them; religion, marital status and ethnicity
/// are not even in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fakta {
    /// Employment status.
    pub status: StatusPegawai,
    /// Legal standing.
    pub kedudukan: Kedudukan,
    /// Highest level of education.
    pub pendidikan: Option<Pendidikan>,
    /// Rank.
    pub golongan: Option<Golongan>,
    /// In it since.
    pub tmt_golongan: Option<NaiveDate>,
    /// Date of birth.
    pub tanggal_lahir: Option<NaiveDate>,
    /// The present post.
    pub jabatan: Option<JabatanFakta>,
    /// The highest level of any post begun by the date; none without a history.
    pub jenjang_tertinggi: Option<Jenjang>,
    /// Days in posts of the levels 1 to 6 up to and including the date; overlapping days count once.
    pub hari_jenjang: [u32; JENJANG],
    /// SKP predicates of the last years, the nearest first; the lowest where a year has several.
    pub predikat: [Option<Predikat>; TAHUN_KINERJA],
    /// The latest assessment: technical, managerial, socio-cultural.
    pub kompetensi: Option<[NilaiKompetensi; 3]>,
    /// Job person match of the latest assessment, 0 to 100.
    pub jpm: Option<u8>,
    /// The latest health examination.
    pub sehat: Option<bool>,
    /// The latest assessment of integrity.
    pub integritas: Option<bool>,
    /// The last day of the punishments begun by the date, the lightest severity first; without an end,
    /// [`NaiveDate::MAX`].
    pub hukuman_sampai: [Option<NaiveDate>; 3],
    /// OPD of the present post.
    pub satker: Satker,
    /// Zone of the present post's town.
    pub zona: Option<u8>,
    /// Posts of the map that were begun by the date.
    pub pernah: Box<[PernahDiduduki]>,
}

/// What facts are measured by: a date, and the level of every kind of post under a pack, quick to find.
#[derive(Debug, Clone, Copy)]
pub struct Ukuran {
    per: NaiveDate,
    jenjang: [Jenjang; JenisJabatan::ALL.len()],
}

impl Ukuran {
    /// Takes date and levels from a background.
    pub fn new(latar: &Latar<'_>) -> Self {
        Self {
            per: latar.per,
            jenjang: JenisJabatan::ALL.map(|jenis| latar.aturan.jenjang(jenis)),
        }
    }

    /// `ALL` is in the order of the kinds.
    fn jenjang(&self, jenis: JenisJabatan) -> Jenjang {
        self.jenjang[jenis as usize]
    }
}

impl Fakta {
    /// Gathers the facts of a person.
    pub fn new(rekam: &RekamPegawai, latar: &Latar<'_>) -> Self {
        let kini = rekam.jabatan_pada(latar.per);
        let mut fakta = Self::tanpa_peta(rekam, &Ukuran::new(latar));
        if let (Some(jabatan), Some(r)) = (&mut fakta.jabatan, kini) {
            jabatan.kelas = latar
                .peta
                .kelas_pemangku(&rekam.pegawai.nip, &r.nama, &r.unit_kerja);
        }
        fakta.satker = kini.map_or(Satker::TidakDiketahui, |r| satker(rekam, r, latar));
        fakta.zona = kini.and_then(|r| latar.zona(&r.unit_kerja));
        fakta.pernah = begun(rekam, latar.per)
            .filter_map(|r| {
                Some(PernahDiduduki {
                    posisi: latar.peta.posisi(&r.nama, &r.unit_kerja)?,
                    jenjang: latar.aturan.jenjang(r.jenis),
                })
            })
            .collect();
        fakta
    }

    /// The facts that do not rest on the map of posts; the others are left unknown. Every check but those of the
    /// single post ([`super::Tergantung::Jabatan`]) is answered from these alone.
    pub fn tanpa_peta(catatan: &impl Catatan, ukuran: &Ukuran) -> Self {
        let per = ukuran.per;
        let pokok = catatan.pokok();
        let perjalanan = Perjalanan::new(catatan, ukuran);
        let asesmen = latest(catatan.asesmen(), per, kunci_asesmen);
        Self {
            status: pokok.status,
            kedudukan: pokok.kedudukan,
            pendidikan: pokok.pendidikan,
            golongan: pokok.golongan,
            tmt_golongan: pokok.tmt_golongan,
            tanggal_lahir: pokok.tanggal_lahir,
            jabatan: perjalanan.kini.map(|m| JabatanFakta {
                jenis: m.jenis,
                jenjang: ukuran.jenjang(m.jenis),
                eselon: m.eselon,
                kelas: None,
                tmt: m.mulai,
            }),
            jenjang_tertinggi: perjalanan.tertinggi,
            hari_jenjang: perjalanan.hari,
            predikat: predikat(catatan, per),
            kompetensi: asesmen
                .as_ref()
                .map(|a| [a.teknis, a.manajerial, a.sosial_kultural]),
            jpm: asesmen.and_then(|a| a.jpm),
            sehat: baik_terakhir(catatan.kesehatan(), per),
            integritas: baik_terakhir(catatan.integritas(), per),
            hukuman_sampai: hukuman_sampai(catatan, per),
            satker: Satker::TidakDiketahui,
            zona: None,
            pernah: Box::default(),
        }
    }

    /// Level of the present post.
    pub fn jenjang(&self) -> Option<Jenjang> {
        self.jabatan.map(|j| j.jenjang)
    }

    /// Where the present post stands.
    pub fn letak(&self) -> Option<Posisi> {
        self.jabatan.map(|j| Posisi {
            lini: j.jenis.lini(),
            jenjang: j.jenjang,
            eselon: j.eselon,
        })
    }

    /// Direction and kind of the move to a post; none for who holds no post.
    pub fn gerak_ke(&self, sasaran: &Sasaran<'_>) -> Option<(Arah, Kategori)> {
        let definisi = sasaran.latar.aturan.arah.nilai;
        self.letak().map(|l| l.gerak_ke(sasaran.letak(), definisi))
    }

    /// Scope of the move to a post; none where the OPD of either end is unknown.
    pub fn lingkup_ke(&self, sasaran: &Sasaran<'_>) -> Option<Lingkup> {
        self.satker.lingkup_ke(sasaran.satker)
    }

    /// The day that the retirement limit for a post is counted back from; none where the birth date is unknown.
    pub fn pensiun(&self, sasaran: &Sasaran<'_>) -> Option<NaiveDate> {
        masa_pensiun(self, sasaran).map(|m| m.tanggal)
    }

    /// What the checks for a post add up to.
    pub fn hasil(&self, sasaran: &Sasaran<'_>) -> Hasil {
        Hasil::of(
            sasaran
                .syarat()
                .filter(|s| s.sifat == Sifat::Wajib)
                .map(|s| (s.sifat, s.id.jawab(self, sasaran))),
        )
    }

    /// Days in posts of a level up to and including the date.
    pub fn hari_pada(&self, jenjang: Jenjang) -> u32 {
        usize::from(jenjang.0)
            .checked_sub(1)
            .and_then(|i| self.hari_jenjang.get(i))
            .map_or(0, |hari| *hari)
    }

    /// Predicate of the year `mundur` years before that of the date, from 1.
    pub fn predikat(&self, mundur: u8) -> Option<Predikat> {
        usize::from(mundur)
            .checked_sub(1)
            .and_then(|i| self.predikat.get(i))
            .copied()
            .flatten()
    }

    /// Last day of the punishments of a severity.
    pub fn hukuman_sampai(&self, tingkat: TingkatHukuman) -> Option<NaiveDate> {
        self.hukuman_sampai[tingkat as usize]
    }

    /// Whether the present post stands on the level of the post or one below.
    pub fn is_within_reach_of(&self, sasaran: &Sasaran<'_>) -> bool {
        self.jenjang()
            .is_some_and(|j| j == sasaran.jenjang || j.0 + 1 == sasaran.jenjang.0)
    }
}

/// The posts begun by the date.
pub(super) fn begun(rekam: &RekamPegawai, per: NaiveDate) -> impl Iterator<Item = &RiwayatJabatan> {
    rekam
        .riwayat_jabatan
        .iter()
        .filter(move |r| r.tmt_mulai <= per)
}

// Of several results of one day the unfavourable one counts: the order of rows must not decide.

fn kunci_asesmen(a: &Asesmen) -> (NaiveDate, bool) {
    let tms = [a.teknis, a.manajerial, a.sosial_kultural].contains(&NilaiKompetensi::Tms);
    (a.tanggal, tms)
}

/// Whether the latest result is favourable.
fn baik_terakhir(hasil: impl Iterator<Item = HasilHari>, per: NaiveDate) -> Option<bool> {
    latest(hasil, per, |h| (h.tanggal, !h.baik)).map(|h| h.baik)
}

/// The competence assessment that counts at `per`.
pub fn asesmen_terakhir(rekam: &RekamPegawai, per: NaiveDate) -> Option<&Asesmen> {
    latest(rekam.kompetensi.iter(), per, |a| kunci_asesmen(a))
}

/// The health examination that counts at `per`.
pub fn kesehatan_terakhir(rekam: &RekamPegawai, per: NaiveDate) -> Option<&Kesehatan> {
    latest(rekam.kesehatan.iter(), per, |k| (k.tanggal, !k.sehat))
}

/// The assessment of integrity that counts at `per`.
pub fn integritas_terakhir(rekam: &RekamPegawai, per: NaiveDate) -> Option<&Integritas> {
    latest(rekam.integritas.iter(), per, |i| (i.tanggal, !i.baik))
}

/// The entry of the highest key among those dated no later than `per`; a key begins with the date.
fn latest<T>(
    entries: impl Iterator<Item = T>,
    per: NaiveDate,
    key: impl Fn(&T) -> (NaiveDate, bool),
) -> Option<T> {
    entries
        .filter(|entry| key(entry).0 <= per)
        .max_by_key(|entry| key(entry))
}

/// What a history of posts comes to at the date.
struct Perjalanan {
    kini: Option<MasaJabatan>,
    tertinggi: Option<Jenjang>,
    hari: [u32; JENJANG],
}

impl Perjalanan {
    fn new(catatan: &impl Catatan, ukuran: &Ukuran) -> Self {
        Self::from_earliest(catatan.masa_jabatan(), ukuran).unwrap_or_else(|| {
            let mut masa: Vec<_> = catatan.masa_jabatan().collect();
            masa.sort_by_key(|m| m.mulai);
            Self::from_earliest(masa.into_iter(), ukuran).expect("they were just put in order")
        })
    }

    /// Goes through posts once, from the earliest; none where they stand in another order. A day already counted on a
    /// level does not count again.
    fn from_earliest(masa: impl Iterator<Item = MasaJabatan>, ukuran: &Ukuran) -> Option<Self> {
        let mut perjalanan = Self {
            kini: None,
            tertinggi: None,
            hari: [0; JENJANG],
        };
        let mut sebelum = NaiveDate::MIN;
        let mut counted_until = [i32::MIN; JENJANG];
        for masa in masa {
            if masa.mulai < sebelum {
                return None;
            }
            sebelum = masa.mulai;
            if masa.mulai > ukuran.per {
                continue;
            }
            let jenjang = ukuran.jenjang(masa.jenis);
            perjalanan.tertinggi = perjalanan.tertinggi.max(Some(jenjang));
            let last = masa.selesai.unwrap_or(NaiveDate::MAX);
            if last >= ukuran.per {
                // Of several the latest.
                perjalanan.kini = Some(masa);
            }
            let level = usize::from(jenjang.0) - 1;
            let last = last.min(ukuran.per).num_days_from_ce();
            let first = masa
                .mulai
                .num_days_from_ce()
                .max(counted_until[level].saturating_add(1));
            if first <= last {
                perjalanan.hari[level] += first.abs_diff(last) + 1;
                counted_until[level] = last;
            }
        }
        Some(perjalanan)
    }
}

fn predikat(catatan: &impl Catatan, per: NaiveDate) -> [Option<Predikat>; TAHUN_KINERJA] {
    let mut predikat = [None; TAHUN_KINERJA];
    for (tahun, nilai) in catatan.skp() {
        let mundur = i64::from(per.year()) - i64::from(tahun);
        let Some(tercatat) = usize::try_from(mundur - 1)
            .ok()
            .and_then(|i| predikat.get_mut(i))
        else {
            continue;
        };
        *tercatat = Some(tercatat.map_or(nilai, |p: Predikat| p.min(nilai)));
    }
    predikat
}

fn hukuman_sampai(catatan: &impl Catatan, per: NaiveDate) -> [Option<NaiveDate>; 3] {
    let mut sampai = [None; 3];
    for hukuman in catatan.hukuman().filter(|h| h.mulai <= per) {
        let akhir = Some(hukuman.selesai.unwrap_or(NaiveDate::MAX));
        let tercatat = &mut sampai[hukuman.tingkat as usize];
        *tercatat = akhir.max(*tercatat);
    }
    sampai
}

/// By the map; where the map does not know the unit, by the main sheet if that names the same unit.
fn satker(rekam: &RekamPegawai, kini: &RiwayatJabatan, latar: &Latar<'_>) -> Satker {
    if let Some(satker) = latar.peta.satker(&kini.unit_kerja) {
        return Satker::Peta(satker);
    }
    match &rekam.pegawai.jabatan {
        Some(j) if j.unit_kerja == kini.unit_kerja && !j.unit_induk.trim().is_empty() => latar
            .peta
            .satker(&j.unit_induk)
            .map_or(Satker::DiLuarPeta, Satker::Peta),
        _ => Satker::TidakDiketahui,
    }
}
