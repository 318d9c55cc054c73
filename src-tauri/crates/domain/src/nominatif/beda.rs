//! What differs between two lists of one post, candidate by candidate, and whether data or rules made the difference.

use std::collections::{HashMap, HashSet};

use super::{Calon, DaftarNominatif};
use crate::aturan::Kriteria;
use crate::kelayakan::{IdSyarat, Temuan};
use crate::kepegawaian::Nip;
use crate::peringkat::NilaiKriteria;
use crate::waktu::tanggal_panjang;

/// What about a candidate differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Aspek {
    /// On the later list only.
    Masuk,
    /// On the earlier list only.
    Keluar,
    /// What the checks add up to.
    Hasil,
    /// The place among those who qualify.
    Peringkat,
    /// One check: its answer, weight, passage or evidence.
    Temuan(IdSyarat),
    /// The points of one criterion.
    Nilai(Kriteria),
    /// What the list shows of the person, the move and the total of points.
    Profil,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PerubahanCalon {
    /// The candidate.
    pub nip: Nip,
    /// Name with titles.
    pub nama: String,
    /// What differs.
    pub aspek: Aspek,
    /// The earlier list's words.
    pub sebelum: String,
    /// The later list's words.
    pub sesudah: String,
}

/// Where a difference comes from. Both: either alone makes it, or only the two together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asal {
    /// The data.
    pub data: bool,
    /// The rules.
    pub aturan: bool,
}

/// The same list with only one of its inputs exchanged; none where the pack then refuses the post.
#[derive(Debug, Clone, Copy)]
pub struct Silang<'a> {
    /// Earlier rules, later data.
    pub data: Option<&'a DaftarNominatif>,
    /// Later rules, earlier data.
    pub aturan: Option<&'a DaftarNominatif>,
}

/// The differences, in the order of the earlier list, then who is new in the order of the later one. Versions and seals
/// do not count.
pub fn beda(sebelum: &DaftarNominatif, sesudah: &DaftarNominatif) -> Vec<PerubahanCalon> {
    let by_nip = |list: &DaftarNominatif| -> HashSet<Nip> {
        list.calon().iter().map(|c| c.profil.nip).collect()
    };
    let later: HashMap<Nip, &Calon> = sesudah.calon().iter().map(|c| (c.profil.nip, c)).collect();
    let earlier = by_nip(sebelum);
    let mut found = Vec::new();
    for calon in sebelum.calon() {
        match later.get(&calon.profil.nip) {
            Some(now) => compare(&mut found, calon, now),
            None => found.push(change(
                calon,
                Aspek::Keluar,
                tempat(calon),
                TIDAK_ADA.to_owned(),
            )),
        }
    }
    let new = sesudah
        .calon()
        .iter()
        .filter(|c| !earlier.contains(&c.profil.nip));
    found.extend(new.map(|c| change(c, Aspek::Masuk, TIDAK_ADA.to_owned(), tempat(c))));
    found
}

/// The differences between two lists, each with where it comes from: found by exchanging one input at a time.
pub fn telusuri(
    sebelum: &DaftarNominatif,
    sesudah: &DaftarNominatif,
    silang: Silang<'_>,
) -> Vec<(PerubahanCalon, Asal)> {
    let keys = |list: Option<&DaftarNominatif>| -> Option<HashSet<(Nip, Aspek)>> {
        let changes = beda(sebelum, list?);
        Some(changes.iter().map(|c| (c.nip, c.aspek)).collect())
    };
    let (data, aturan) = (keys(silang.data), keys(silang.aturan));
    let made_by = |keys: &Option<HashSet<_>>, change: &PerubahanCalon| {
        keys.as_ref()
            .is_none_or(|keys| keys.contains(&(change.nip, change.aspek)))
    };
    beda(sebelum, sesudah)
        .into_iter()
        .map(|change| {
            let alone = Asal {
                data: made_by(&data, &change),
                aturan: made_by(&aturan, &change),
            };
            let together = !alone.data && !alone.aturan;
            let asal = Asal {
                data: alone.data || together,
                aturan: alone.aturan || together,
            };
            (change, asal)
        })
        .collect()
}

const TIDAK_ADA: &str = "tidak ada pada daftar";
const TIDAK_DIPERIKSA: &str = "tidak diperiksa";
const TIDAK_DINILAI: &str = "tidak dinilai";

fn change(calon: &Calon, aspek: Aspek, sebelum: String, sesudah: String) -> PerubahanCalon {
    PerubahanCalon {
        nip: calon.profil.nip,
        nama: calon.profil.nama.clone(),
        aspek,
        sebelum,
        sesudah,
    }
}

fn compare(found: &mut Vec<PerubahanCalon>, sebelum: &Calon, sesudah: &Calon) {
    let mut add = |aspek, a: String, b: String| {
        if a != b {
            found.push(change(sesudah, aspek, a, b));
        }
    };
    add(
        Aspek::Hasil,
        sebelum.hasil.to_string(),
        sesudah.hasil.to_string(),
    );
    add(Aspek::Peringkat, peringkat(sebelum), peringkat(sesudah));
    for syarat in union(
        sebelum.temuan().map(|t| t.syarat),
        sesudah.temuan().map(|t| t.syarat),
    ) {
        let words = |calon: &Calon| {
            let temuan = calon.temuan().find(|t| t.syarat == syarat);
            temuan.map_or_else(|| format!("{syarat}: {TIDAK_DIPERIKSA}"), isi_temuan)
        };
        add(Aspek::Temuan(syarat), words(sebelum), words(sesudah));
    }
    let kriteria =
        |calon: &Calon| -> Vec<Kriteria> { calon.skor.nilai.iter().map(|n| n.kriteria).collect() };
    for kriteria in union(kriteria(sebelum), kriteria(sesudah)) {
        let words = |calon: &Calon| {
            let nilai = calon.skor.nilai.iter().find(|n| n.kriteria == kriteria);
            nilai.map_or_else(|| format!("{kriteria}: {TIDAK_DINILAI}"), isi_nilai)
        };
        add(Aspek::Nilai(kriteria), words(sebelum), words(sesudah));
    }
    add(Aspek::Profil, profil(sebelum), profil(sesudah));
}

/// The items of both, each once, in the first's order.
fn union<T: PartialEq>(a: impl IntoIterator<Item = T>, b: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = a.into_iter().collect();
    for item in b {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    items
}

fn tempat(calon: &Calon) -> String {
    let place = calon.peringkat.map(|p| format!(", peringkat {p}"));
    format!("{}{}", calon.hasil, place.unwrap_or_default())
}

fn peringkat(calon: &Calon) -> String {
    calon.peringkat.map_or_else(
        || "tanpa peringkat".to_owned(),
        |p| format!("peringkat {p}"),
    )
}

fn isi_temuan(temuan: &Temuan) -> String {
    let Temuan {
        syarat,
        hasil,
        sifat,
        dasar,
        bukti,
    } = temuan;
    format!(
        "{syarat}: {} ({}; {}; {dasar})",
        bukti.trim_end_matches('.'),
        hasil.key().replace('_', " "),
        sifat.key()
    )
}

fn isi_nilai(nilai: &NilaiKriteria) -> String {
    let NilaiKriteria {
        kriteria,
        poin,
        ada: _,
        uraian,
    } = nilai;
    format!("{kriteria}: {} ({uraian})", poin_text(*poin))
}

fn profil(calon: &Calon) -> String {
    let profil = &calon.profil;
    let now = &profil.jabatan_sekarang;
    let mut parts = vec![profil.nama.clone()];
    parts.extend(
        profil
            .tanggal_lahir
            .map(|t| format!("lahir {}", tanggal_panjang(t))),
    );
    parts.extend(profil.golongan.map(|g| g.to_string()));
    parts.extend(
        profil
            .tmt_golongan
            .map(|t| format!("TMT golongan {}", tanggal_panjang(t))),
    );
    parts.extend(profil.pendidikan.map(|p| p.to_string()));
    parts.extend(
        profil
            .skp
            .iter()
            .filter_map(|s| Some(format!("SKP {} {}", s.tahun, s.predikat?))),
    );
    parts.push(format!(
        "{} ({}) pada {}",
        now.nama, now.jenis, now.unit_kerja
    ));
    parts.extend(now.eselon.map(|e| format!("eselon {e}")));
    parts.push(format!("sejak {}", tanggal_panjang(now.tmt)));
    parts.push(format!("{}, {}", calon.arah.key(), calon.kategori.key()));
    parts.extend(calon.lingkup.map(|l| l.key().replace('_', " ")));
    parts.extend(
        calon
            .pensiun
            .map(|t| format!("pensiun {}", tanggal_panjang(t))),
    );
    parts.push(format!("skor {}", poin_text(calon.skor.total)));
    parts.join("; ")
}

/// Thousandths of a point as points: `71,25`.
fn poin_text(milli: u32) -> String {
    let text = format!("{},{:03}", milli / 1000, milli % 1000);
    text.trim_end_matches('0').trim_end_matches(',').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aturan::Aturan;
    use crate::kelayakan::contoh::{
        administrator, banjar, kolaka, latar, layak, layak_dengan_urut, masa,
    };
    use crate::kepegawaian::{Predikat, RekamPegawai};
    use crate::peta_jabatan::JenisJabatan;

    fn susun(pegawai: &[RekamPegawai], aturan: &Aturan) -> DaftarNominatif {
        DaftarNominatif::susun(&administrator(), pegawai, &latar(aturan), 1).unwrap()
    }

    fn aspek(changes: &[PerubahanCalon]) -> Vec<(&str, Aspek)> {
        changes
            .iter()
            .map(|c| (&c.nip.as_str()[15..], c.aspek))
            .collect()
    }

    fn tiga() -> Vec<RekamPegawai> {
        (1..=3).map(layak_dengan_urut).collect()
    }

    #[test]
    fn daftar_yang_sama_tidak_berbeda() {
        let list = susun(&tiga(), kolaka());
        assert_eq!(beda(&list, &list), []);
    }

    #[test]
    fn yang_masuk_dan_keluar_disebut() {
        let (all, two) = (susun(&tiga(), kolaka()), susun(&tiga()[..2], kolaka()));
        let gone = beda(&all, &two);
        assert_eq!(aspek(&gone), [("003", Aspek::Keluar)]);
        assert_eq!(gone[0].sebelum, "Memenuhi syarat, peringkat 1");
        assert_eq!(aspek(&beda(&two, &all)), [("003", Aspek::Masuk)]);
    }

    #[test]
    fn hasil_peringkat_dan_bukti_yang_berubah_disebut() {
        let mut people = tiga();
        people[1].skp[0].predikat = Predikat::Kurang;
        let changes = beda(&susun(&tiga(), kolaka()), &susun(&people, kolaka()));
        assert_eq!(
            aspek(&changes),
            [
                ("002", Aspek::Hasil),
                ("002", Aspek::Peringkat),
                ("002", Aspek::Temuan(IdSyarat::Kinerja)),
                ("002", Aspek::Nilai(Kriteria::PredikatKinerja)),
                ("002", Aspek::Profil),
            ]
        );
        let words = (changes[0].sebelum.as_str(), changes[0].sesudah.as_str());
        assert_eq!(words, ("Memenuhi syarat", "Tidak memenuhi syarat"));
    }

    /// Whatever changes the seal of a list of the same version is told.
    #[test]
    fn tiada_perubahan_isi_yang_tidak_disebut() {
        let changes: [fn(&mut RekamPegawai); 8] = [
            |r| r.pegawai.nama.nama = "Lain".into(),
            |r| r.pegawai.golongan = None,
            |r| r.pegawai.tanggal_lahir = None,
            |r| r.pegawai.kedudukan = None,
            |r| r.riwayat_jabatan[1].unit_kerja = "Dinas Lain".into(),
            |r| r.riwayat_jabatan = vec![masa(JenisJabatan::Pengawas, "2019-01-01", None)],
            |r| r.kompetensi[0].jpm = Some(81),
            |r| r.integritas.clear(),
        ];
        let before = susun(&[layak()], kolaka());
        for (index, edit) in changes.iter().enumerate() {
            let mut record = layak();
            edit(&mut record);
            let after = susun(&[record], kolaka());
            assert_ne!(after.sidik(), before.sidik(), "{index}");
            assert_ne!(beda(&before, &after), [], "{index}");
        }
    }

    #[test]
    fn sebab_perubahan_dibedakan_antara_data_dan_aturan() {
        let mut people = tiga();
        people[1].skp[0].predikat = Predikat::Kurang;
        let (before, after) = (susun(&tiga(), kolaka()), susun(&people, banjar()));
        let (data, aturan) = (susun(&people, kolaka()), susun(&tiga(), banjar()));
        let traced = telusuri(
            &before,
            &after,
            Silang {
                data: Some(&data),
                aturan: Some(&aturan),
            },
        );
        let asal = |nip: &str, aspek: Aspek| {
            let found = traced
                .iter()
                .find(|(c, _)| c.nip.as_str().ends_with(nip) && c.aspek == aspek);
            found.map(|(_, asal)| (asal.data, asal.aturan))
        };
        assert_eq!(asal("002", Aspek::Hasil), Some((true, false)));
        assert_eq!(
            asal("001", Aspek::Temuan(IdSyarat::Kinerja)),
            Some((false, true)),
            "another passage"
        );
        assert_eq!(
            asal("002", Aspek::Temuan(IdSyarat::Kinerja)),
            Some((true, true))
        );
        assert_eq!(asal("001", Aspek::Hasil), None);
    }

    #[test]
    fn angka_skor_ditulis_dengan_koma() {
        for (milli, text) in [(0, "0"), (71_250, "71,25"), (100_000, "100"), (5, "0,005")] {
            assert_eq!(poin_text(milli), text);
        }
    }
}
