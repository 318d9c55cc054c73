//! Conflicts over places: who is named that nobody knows, who sits twice, what is overfull, what is left empty.

use std::collections::{BTreeMap, BTreeSet};

use super::keadaan::Keadaan;
use super::{Benturan, JenisBenturan, Rancangan, Register};
use crate::aturan::Aturan;
use crate::kepegawaian::Nip;
use crate::peta_jabatan::{Jabatan, KodeJabatan, Lini};

/// Every conflict over places.
pub(super) fn benturan(
    rancangan: &Rancangan,
    keadaan: &Keadaan<'_>,
    aturan: &Aturan,
) -> Vec<Benturan> {
    let register = keadaan.register;
    let mut found = unknown(rancangan, &register);
    found.extend(twice(rancangan, &register, aturan));
    found.extend(held_already(rancangan, &register));
    for at in keadaan.disentuh() {
        found.extend(overfull(at, keadaan, aturan));
    }
    found.extend(emptied(keadaan));
    found
}

/// Placements whose person or post a later import took away.
fn unknown(rancangan: &Rancangan, register: &Register<'_>) -> Vec<Benturan> {
    let mut found = Vec::new();
    let people: BTreeSet<Nip> = rancangan.penempatan().iter().map(|p| p.nip).collect();
    for nip in people
        .into_iter()
        .filter(|nip| register.pegawai(nip).is_none())
    {
        found.push(Benturan {
            jenis: JenisBenturan::PegawaiTidakAda,
            pesan: format!(
                "NIP {nip} tidak ada dalam data pegawai; penempatannya belum diperhitungkan."
            ),
            dasar: None,
            saran: "Impor data pegawai yang memuatnya, atau lepaskan dari rancangan.".into(),
            nip: vec![nip],
            jabatan: posts_of(rancangan, &nip),
        });
    }
    let posts: BTreeSet<&KodeJabatan> = rancangan.penempatan().iter().map(|p| &p.jabatan).collect();
    for kode in posts
        .into_iter()
        .filter(|kode| register.jabatan(kode).is_none())
    {
        found.push(Benturan {
            jenis: JenisBenturan::JabatanTidakAda,
            pesan: format!("Jabatan {kode} tidak ada pada peta jabatan; penempatan ke situ belum diperhitungkan."),
            dasar: None,
            saran: "Impor peta jabatan yang memuatnya, atau lepaskan dari rancangan.".into(),
            nip: rancangan
                .penempatan()
                .iter()
                .filter(|p| p.jabatan == *kode)
                .map(|p| p.nip)
                .collect(),
            jabatan: vec![kode.clone()],
        });
    }
    found
}

fn posts_of(rancangan: &Rancangan, nip: &Nip) -> Vec<KodeJabatan> {
    let placed = rancangan.penempatan().iter().filter(|p| p.nip == *nip);
    placed.map(|p| p.jabatan.clone()).collect()
}

/// One person in several posts (MUT-03).
fn twice(rancangan: &Rancangan, register: &Register<'_>, aturan: &Aturan) -> Vec<Benturan> {
    let mut placed: BTreeMap<Nip, u32> = BTreeMap::new();
    for p in rancangan.penempatan() {
        *placed.entry(p.nip).or_default() += 1;
    }
    placed
        .into_iter()
        .filter(|(_, count)| *count > 1)
        .map(|(nip, count)| {
            let jabatan = posts_of(rancangan, &nip);
            let first = jabatan.iter().find_map(|kode| register.jabatan(kode));
            Benturan {
                jenis: JenisBenturan::PegawaiGanda,
                pesan: format!(
                    "{} ditempatkan pada {count} jabatan: {}.",
                    register.nama(&nip),
                    names(&jabatan, register)
                ),
                dasar: first.and_then(|j| vacancy_rule(j, aturan)),
                saran: "Pilih satu jabatan baginya dan lepaskan yang lain.".into(),
                nip: vec![nip],
                jabatan,
            }
        })
        .collect()
}

/// Placed into the post one holds.
fn held_already(rancangan: &Rancangan, register: &Register<'_>) -> Vec<Benturan> {
    rancangan
        .penempatan()
        .iter()
        .filter(|p| register.dipangku(&p.nip).any(|j| j.kode == p.jabatan))
        .map(|p| Benturan {
            jenis: JenisBenturan::SudahMenduduki,
            pesan: format!(
                "{} sudah menduduki {}.",
                register.nama(&p.nip),
                register.nama_jabatan(&p.jabatan)
            ),
            dasar: None,
            saran: "Lepaskan penempatan ini.".into(),
            nip: vec![p.nip],
            jabatan: vec![p.jabatan.clone()],
        })
        .collect()
}

/// More people than the post needs, what the plan frees counted in (MUT-03).
fn overfull(at: usize, keadaan: &Keadaan<'_>, aturan: &Aturan) -> Option<Benturan> {
    let jabatan = keadaan.register.at(at);
    let masuk: Vec<Nip> = keadaan.masuk(at).collect();
    let staying = keadaan.sesudah(at).count() - masuk.len();
    let room = usize::from(jabatan.kebutuhan).saturating_sub(staying);
    (masuk.len() > room).then(|| Benturan {
        jenis: JenisBenturan::MelebihiKebutuhan,
        pesan: format!(
            "{} orang ditempatkan pada {}, padahal yang lowong {room}: kebutuhannya {} dan {staying} pemangku tetap di situ.",
            masuk.len(),
            keadaan.register.nama_jabatan(&jabatan.kode),
            jabatan.kebutuhan,
        ),
        dasar: vacancy_rule(jabatan, aturan),
        saran: "Kurangi penempatan pada jabatan ini, atau tempatkan pemangkunya pada jabatan lain lebih dahulu.".into(),
        nip: masuk,
        jabatan: vec![jabatan.kode.clone()],
    })
}

/// Units that lose their last holder, and OPDs that lose their last structural one.
fn emptied(keadaan: &Keadaan<'_>) -> Vec<Benturan> {
    let register = keadaan.register;
    let left: Vec<&Jabatan> = keadaan
        .disentuh()
        .into_iter()
        .filter(|at| keadaan.keluar(*at).next().is_some())
        .map(|at| register.at(at))
        .collect();
    let units: BTreeSet<&str> = left.iter().map(|j| j.unit.nama.as_str()).collect();
    let opds: BTreeSet<&str> = left.iter().map(|j| j.unit.induk.as_str()).collect();
    let mut found = Vec::new();
    for unit in units {
        let posts = register.posts_in_unit(unit);
        if let Some((nip, jabatan)) = deserted(posts, keadaan, |_| true) {
            found.push(Benturan {
                jenis: JenisBenturan::UnitKosong,
                pesan: format!("{unit} ditinggalkan semua pemangku jabatannya."),
                dasar: None,
                saran: "Tempatkan pengganti pada unit ini, atau tunjuk pelaksana tugas.".into(),
                nip,
                jabatan,
            });
        }
    }
    for opd in opds {
        let posts = register.posts_in_opd(opd);
        if let Some((nip, jabatan)) = deserted(posts, keadaan, is_structural) {
            found.push(Benturan {
                jenis: JenisBenturan::StrukturalKosong,
                pesan: format!("Semua jabatan struktural {opd} menjadi kosong."),
                dasar: None,
                saran: "Tempatkan pengganti pada salah satunya, atau tunjuk pelaksana tugas."
                    .into(),
                nip,
                jabatan,
            });
        }
    }
    found
}

/// Who leaves which of `posts`, where nobody is left in those that count.
fn deserted(
    posts: &[usize],
    keadaan: &Keadaan<'_>,
    counts: impl Fn(&Jabatan) -> bool,
) -> Option<(Vec<Nip>, Vec<KodeJabatan>)> {
    let posts = || {
        let all = posts.iter().copied();
        all.filter(|at| counts(keadaan.register.at(*at)))
    };
    if posts().any(|at| keadaan.sesudah(at).next().is_some()) {
        return None;
    }
    let left: Vec<usize> = posts()
        .filter(|at| keadaan.keluar(*at).next().is_some())
        .collect();
    let nip: BTreeSet<Nip> = left.iter().flat_map(|at| keadaan.keluar(*at)).collect();
    let kode = left.iter().map(|at| keadaan.register.at(*at).kode.clone());
    (!left.is_empty()).then(|| (nip.into_iter().collect(), kode.collect()))
}

/// A post that heads a unit, or a part of one.
pub(super) fn is_structural(jabatan: &Jabatan) -> bool {
    jabatan.jenis.lini() == Lini::Struktural && jabatan.eselon.is_some()
}

fn names(jabatan: &[KodeJabatan], register: &Register<'_>) -> String {
    let names: Vec<String> = jabatan.iter().map(|k| register.nama_jabatan(k)).collect();
    names.join(", ")
}

/// The passage that asks for a vacancy before someone is placed.
fn vacancy_rule(jabatan: &Jabatan, aturan: &Aturan) -> Option<String> {
    let rule = aturan.syarat.get(&jabatan.jenis)?.lowongan.as_ref()?;
    Some(aturan.kutip(rule.dasar().as_str()))
}

#[cfg(test)]
mod tests {
    use super::super::contoh::{Kantor, kode, nip};
    use super::*;
    use crate::peta_jabatan::{Eselon, JenisJabatan};

    #[test]
    fn mut_03_satu_orang_pada_dua_jabatan() {
        let mut kantor = Kantor::new(2);
        kantor.post("A", &[]);
        kantor.post("B", &[]);
        let found = kantor.benturan(&[("A", 1), ("B", 1), ("B", 2)], JenisBenturan::PegawaiGanda);
        let [one] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(one.nip, [nip(1)]);
        assert_eq!(one.jabatan, [kode("A"), kode("B")]);
        assert_eq!(
            one.pesan,
            "P1 ditempatkan pada 2 jabatan: Jabatan A (A), Jabatan B (B)."
        );
        assert!(
            kantor
                .benturan(&[("A", 1), ("B", 2)], JenisBenturan::PegawaiGanda)
                .is_empty()
        );
    }

    #[test]
    fn mut_03_jabatan_diisi_melebihi_yang_lowong() {
        let mut kantor = Kantor::new(5);
        kantor.post("A", &[1]);
        kantor.post("B", &[2]).kebutuhan = 2;
        kantor.post("C", &[]);
        for (plan, over) in [
            (&[("A", 3)][..], Some(("A", 1))),
            (&[("C", 3), ("C", 4)], Some(("C", 2))),
            (&[("B", 3), ("B", 4)], Some(("B", 2))),
            (&[("B", 3)], None),
            // What the plan itself frees is vacant.
            (&[("A", 3), ("C", 1)], None),
            (&[("B", 3), ("B", 4), ("C", 2)], None),
            (&[("A", 3), ("A", 4), ("C", 1)], Some(("A", 2))),
        ] {
            let found = kantor.benturan(plan, JenisBenturan::MelebihiKebutuhan);
            let found: Vec<_> = found
                .iter()
                .map(|b| (b.jabatan[0].as_str(), b.nip.len()))
                .collect();
            assert_eq!(found, over.into_iter().collect::<Vec<_>>(), "{plan:?}");
        }
    }

    #[test]
    fn mut_03_dasar_lowongan_dari_paket() {
        let mut kantor = Kantor::new(2);
        kantor.post("A", &[1]);
        let pengawas = kantor
            .aturan
            .syarat
            .get_mut(&JenisJabatan::Pengawas)
            .unwrap();
        pengawas.lowongan = pengawas.jf_dilepas.clone();
        let found = kantor.benturan(&[("A", 2)], JenisBenturan::MelebihiKebutuhan);
        assert_eq!(
            found[0].dasar.as_deref(),
            Some("Pasal 7 ayat (4) Perbup Kolaka Timur 14/2020")
        );
    }

    #[test]
    fn pegawai_atau_jabatan_yang_tidak_dikenal_disebut_dan_tidak_diperhitungkan() {
        let mut kantor = Kantor::new(2);
        kantor.post("A", &[1]);
        let plan = [("A", 9), ("X", 1), ("X", 2)];
        let telaah = kantor.telaah(&plan);
        assert!(telaah.rantai.is_empty());
        let found: Vec<_> = telaah
            .benturan
            .iter()
            .map(|b| (b.jenis, b.nip.len(), b.jabatan[0].as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (JenisBenturan::PegawaiTidakAda, 1, "A"),
                (JenisBenturan::JabatanTidakAda, 2, "X"),
            ]
        );
        assert!(telaah.penempatan.iter().all(|p| p.periksa.is_none()));
    }

    #[test]
    fn penempatan_pada_jabatan_yang_sudah_diduduki() {
        let mut kantor = Kantor::new(1);
        kantor.post("A", &[1]);
        let telaah = kantor.telaah(&[("A", 1)]);
        let kinds: Vec<_> = telaah.benturan.iter().map(|b| b.jenis).collect();
        assert_eq!(kinds, [JenisBenturan::SudahMenduduki]);
        assert!(telaah.rantai.is_empty());
    }

    #[test]
    fn unit_dan_jabatan_struktural_opd_yang_ditinggalkan_semua_orang() {
        let mut kantor = Kantor::new(4);
        kantor.post("A", &[1]);
        kantor.post("B", &[2]);
        let staff = (JenisJabatan::AhliMuda, None);
        kantor.post_in("S", staff, "Bidang Contoh", &[3]);
        let elsewhere = kantor.post_in(
            "X",
            (JenisJabatan::Pengawas, Some(Eselon::IVa)),
            "Bidang Lain",
            &[],
        );
        elsewhere.kebutuhan = 9;
        "Dinas Lain".clone_into(&mut elsewhere.unit.induk);
        for (plan, unit, structural) in [
            (&[("X", 1)][..], 0, 0),
            (&[("X", 1), ("X", 2)], 0, 1),
            (&[("X", 1), ("X", 2), ("X", 3)], 1, 1),
            // Someone follows.
            (&[("X", 1), ("X", 2), ("X", 3), ("A", 4)], 0, 0),
            (&[("X", 1), ("X", 2), ("S", 4)], 0, 1),
        ] {
            let count = |jenis| kantor.benturan(plan, jenis).len();
            assert_eq!(
                (
                    count(JenisBenturan::UnitKosong),
                    count(JenisBenturan::StrukturalKosong)
                ),
                (unit, structural),
                "{plan:?}"
            );
        }
        let found = kantor.benturan(&[("X", 1), ("X", 2)], JenisBenturan::StrukturalKosong);
        assert_eq!(found[0].nip, [nip(1), nip(2)]);
        assert_eq!(found[0].jabatan, [kode("A"), kode("B")]);
        // Staff without an eselon head nothing.
        kantor.post_in("P", (JenisJabatan::Pelaksana, None), "Bidang Contoh", &[4]);
        let found = kantor.benturan(&[("X", 1), ("X", 2)], JenisBenturan::StrukturalKosong);
        assert_eq!(found.len(), 1);
    }
}
