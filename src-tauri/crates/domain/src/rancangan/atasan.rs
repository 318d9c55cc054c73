//! Superiors of lower rank than those they lead.

use std::collections::{BTreeMap, BTreeSet};

use super::keadaan::Keadaan;
use super::tempat::is_structural;
use super::{Benturan, JenisBenturan, Register};
use crate::kepegawaian::{Golongan, Nip};
use crate::peta_jabatan::{Eselon, Jabatan};

/// A superior and a subordinate.
type Pasangan = (Nip, Nip);

/// Every superior that a subordinate outranks, where the plan moves one of the two.
///
/// The superior of a structural post holds the nearest higher eselon in the same unit, else in the units around it up
/// to the OPD. Holders of functional posts are led whatever their rank.
pub(super) fn benturan(keadaan: &Keadaan<'_>) -> Vec<Benturan> {
    let register = keadaan.register;
    let opds: BTreeSet<&str> = keadaan
        .pindah()
        .values()
        .flat_map(|pindah| &pindah.ke)
        .map(|at| register.at(*at).unit.induk.as_str())
        .collect();
    let before = |at| register.at(at).pemangku.clone();
    let after = |at| keadaan.sesudah(at).collect::<Vec<_>>();
    let mut found = Vec::new();
    for opd in opds {
        let bawahan: Vec<usize> = structural(register.posts_in_opd(opd), &register).collect();
        let pairs = outranked(&bawahan, &register, after);
        let touched: Vec<_> = pairs
            .into_iter()
            .filter(|((atasan, bawahan), _)| keadaan.moves(atasan) || keadaan.moves(bawahan))
            .collect();
        if touched.is_empty() {
            continue;
        }
        let known = outranked(&bawahan, &register, before);
        for (pair, posts) in touched {
            found.push(conflict(pair, posts, known.contains_key(&pair), &register));
        }
    }
    found
}

fn structural(posts: &[usize], register: &Register<'_>) -> impl Iterator<Item = usize> {
    let register = *register;
    let posts = posts.iter().copied();
    posts.filter(move |at| is_structural(register.at(*at)))
}

/// The pairs in which the subordinate stands higher, each with the superior's post and the subordinate's.
fn outranked(
    posts: &[usize],
    register: &Register<'_>,
    holders: impl Fn(usize) -> Vec<Nip>,
) -> BTreeMap<Pasangan, (usize, usize)> {
    let mut pairs = BTreeMap::new();
    for bawahan in posts {
        let people = holders(*bawahan);
        if people.is_empty() {
            continue;
        }
        for atasan in superiors(register.at(*bawahan), register, &holders) {
            for chief in holders(atasan) {
                for nip in &people {
                    if is_outranked(&chief, nip, register) {
                        pairs.insert((chief, *nip), (atasan, *bawahan));
                    }
                }
            }
        }
    }
    pairs
}

fn is_outranked(atasan: &Nip, bawahan: &Nip, register: &Register<'_>) -> bool {
    match (rank(atasan, register), rank(bawahan, register)) {
        (Some(atasan), Some(bawahan)) => atasan < bawahan,
        _ => false,
    }
}

fn rank(nip: &Nip, register: &Register<'_>) -> Option<Golongan> {
    register.pegawai(nip)?.pegawai.golongan
}

/// The posts of those who lead a post: of the nearest unit upwards in which someone holds a higher eselon, the nearest
/// of these.
fn superiors(
    jabatan: &Jabatan,
    register: &Register<'_>,
    holders: impl Fn(usize) -> Vec<Nip>,
) -> Vec<usize> {
    for unit in units_upwards(jabatan) {
        let higher: Vec<(Option<Eselon>, usize)> =
            structural(register.posts_in_unit(unit), register)
                .map(|at| (register.at(at), at))
                .filter(|(post, _)| post.unit.induk == jabatan.unit.induk)
                .filter(|(post, at)| post.eselon > jabatan.eselon && !holders(*at).is_empty())
                .map(|(post, at)| (post.eselon, at))
                .collect();
        if let Some(nearest) = higher.iter().map(|(eselon, _)| *eselon).min() {
            let nearest = higher.into_iter().filter(|(eselon, _)| *eselon == nearest);
            return nearest.map(|(_, at)| at).collect();
        }
    }
    Vec::new()
}

/// The post's unit, the units it may be part of, and its OPD. The map names no unit between the two, but a unit's name
/// usually ends with the name of the one above: `Seksi Mutasi Bidang Kepegawaian Badan Contoh`.
fn units_upwards(jabatan: &Jabatan) -> impl Iterator<Item = &str> {
    let unit = jabatan.unit.nama.as_str();
    let endings = unit.match_indices(' ').map(|(at, _)| &unit[at + 1..]);
    std::iter::once(unit)
        .chain(endings)
        .chain([jabatan.unit.induk.as_str()])
}

fn conflict(
    (atasan, bawahan): Pasangan,
    (leading, led): (usize, usize),
    known: bool,
    register: &Register<'_>,
) -> Benturan {
    let person = |nip: &Nip| {
        let rank = rank(nip, register).map(|g| g.to_string());
        format!("{} ({})", register.nama(nip), rank.unwrap_or_default())
    };
    let (leading, led) = (&register.at(leading).kode, &register.at(led).kode);
    let since = if known {
        "Keadaan ini sudah ada sebelum rancangan."
    } else {
        "Keadaan ini timbul karena rancangan."
    };
    Benturan {
        jenis: JenisBenturan::AtasanDilampaui,
        pesan: format!(
            "{} sebagai {} membawahi {} sebagai {}, yang golongannya lebih tinggi. {since}",
            person(&atasan),
            register.nama_jabatan(leading),
            person(&bawahan),
            register.nama_jabatan(led),
        ),
        dasar: None,
        saran: "Pilih calon lain bagi salah satu jabatan, atau jelaskan alasannya dalam rapat."
            .into(),
        nip: vec![atasan, bawahan],
        jabatan: vec![leading.clone(), led.clone()],
    }
}

#[cfg(test)]
mod tests {
    use super::super::contoh::{Kantor, kode, nip};
    use super::*;
    use crate::peta_jabatan::JenisJabatan;

    const KEPALA: (JenisJabatan, Option<Eselon>) = (JenisJabatan::JptPratama, Some(Eselon::IIb));
    const BIDANG: (JenisJabatan, Option<Eselon>) =
        (JenisJabatan::Administrator, Some(Eselon::IIIb));
    const SEKSI: (JenisJabatan, Option<Eselon>) = (JenisJabatan::Pengawas, Some(Eselon::IVa));

    /// An office with a head (P1, IV/b), one division (P2, IV/a) and its section (P3, III/c); P4 to P7 are outside.
    fn kantor() -> Kantor {
        let mut kantor = Kantor::new(7);
        kantor.post_in("K", KEPALA, "Dinas Contoh", &[1]);
        kantor.post_in("B", BIDANG, "Bidang Satu Dinas Contoh", &[2]);
        kantor.post_in("S", SEKSI, "Seksi Dua Bidang Satu Dinas Contoh", &[3]);
        kantor.post_in("T", SEKSI, "Bidang Satu Dinas Contoh", &[]);
        for (urut, golongan) in [
            (1, Golongan::IVb),
            (2, Golongan::IVa),
            (3, Golongan::IIIc),
            (4, Golongan::IIId),
            (5, Golongan::IVc),
        ] {
            kantor.set_rank(urut, golongan);
        }
        kantor
    }

    /// Superior and subordinate of each conflict, by serial number of the NIP.
    fn pairs(kantor: &Kantor, plan: &[(&str, u16)]) -> Vec<(u16, u16)> {
        let serial = |nip: &Nip| nip.as_str()[15..].parse().unwrap();
        let found = kantor.benturan(plan, JenisBenturan::AtasanDilampaui);
        let mut pairs: Vec<_> = found
            .iter()
            .map(|b| (serial(&b.nip[0]), serial(&b.nip[1])))
            .collect();
        pairs.sort_unstable();
        pairs
    }

    #[test]
    fn bawahan_bergolongan_lebih_tinggi_dari_atasan_terdekat() {
        let mut kantor = kantor();
        kantor.person(6).pegawai.golongan = None;
        kantor.set_rank(7, Golongan::IVa);
        for (plan, expected) in [
            // In the same unit, and in the unit above by its name.
            (&[("T", 5)][..], &[(2, 5)][..]),
            (&[("S", 5)], &[(2, 5)]),
            (&[("T", 4)], &[]),
            // The one placed is the superior: of both sections and of the division.
            (&[("B", 4)], &[]),
            (&[("B", 4), ("T", 2)], &[(4, 2)]),
            // Nobody heads the division any more: the head of the office is next.
            (&[("T", 2), ("S", 5)], &[(1, 5)]),
            (&[("T", 2)], &[]),
            // Equal rank is no conflict.
            (&[("T", 7)], &[]),
            // Without a rank nothing can be said.
            (&[("T", 6)], &[]),
        ] {
            assert_eq!(pairs(&kantor, plan), expected, "{plan:?}");
        }
    }

    #[test]
    fn keadaan_yang_sudah_ada_disebut_dan_yang_tidak_disentuh_didiamkan() {
        let mut kantor = kantor();
        kantor.set_rank(3, Golongan::IVc);
        kantor.post_in("U", SEKSI, "Dinas Lain", &[]);
        let messages = |plan: &[(&str, u16)]| -> Vec<String> {
            let found = kantor.benturan(plan, JenisBenturan::AtasanDilampaui);
            found.into_iter().map(|b| b.pesan).collect()
        };
        let moved_within = messages(&[("T", 3)]);
        assert_eq!(moved_within.len(), 1);
        assert!(moved_within[0].ends_with("Keadaan ini sudah ada sebelum rancangan."));
        let new = messages(&[("T", 5)]);
        assert_eq!(
            new.len(),
            1,
            "P3 outranks P2 too, but the plan moves neither"
        );
        assert_eq!(
            new[0],
            "P2 (IV/a) sebagai Jabatan B (B) membawahi P5 (IV/c) sebagai Jabatan T (T), \
             yang golongannya lebih tinggi. Keadaan ini timbul karena rancangan."
        );
        assert!(messages(&[("U", 4)]).is_empty());
    }

    #[test]
    fn pemangku_jabatan_fungsional_tidak_dihitung_bawahan() {
        let mut kantor = kantor();
        let expert = (JenisJabatan::AhliMadya, None);
        kantor.post_in("F", expert, "Bidang Satu Dinas Contoh", &[]);
        assert_eq!(pairs(&kantor, &[("F", 5)]), []);
    }

    #[test]
    fn unit_bernama_serupa_pada_opd_lain_bukan_atasan() {
        let mut kantor = kantor();
        let stray = kantor.post_in("Z", SEKSI, "Seksi Bidang Satu Dinas Contoh", &[]);
        "Dinas Lain".clone_into(&mut stray.unit.induk);
        assert_eq!(pairs(&kantor, &[("Z", 5)]), []);
        let found = kantor.benturan(&[("S", 5)], JenisBenturan::AtasanDilampaui);
        assert_eq!(found[0].nip, [nip(2), nip(5)]);
        assert_eq!(found[0].jabatan, [kode("B"), kode("S")]);
    }
}
