//! Chains of posts: who fills a post frees another, which someone fills, and so on (MUT-03).

use std::collections::BTreeMap;

use super::Register;
use super::keadaan::Keadaan;
use crate::kepegawaian::Nip;
use crate::peta_jabatan::KodeJabatan;

/// One link: a place in a post, who leaves it and who takes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MataRantai {
    /// The post.
    pub jabatan: KodeJabatan,
    /// Who leaves it; none where the place was vacant.
    pub keluar: Option<Nip>,
    /// Who takes it; none where nobody does.
    pub masuk: Option<Nip>,
}

/// How a chain ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AkhirRantai {
    /// The last post stays vacant.
    Lowong,
    /// Nobody follows into the last post, but it still has all the people it needs.
    TetapTerisi,
    /// The last person leaves no other post on the map.
    DariLuarPeta,
    /// The last person comes from the first post: an exchange.
    Lingkar,
}

/// A chain, from the post that is filled first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rantai {
    /// The links; whoever takes a place leaves the next.
    pub mata: Vec<MataRantai>,
    /// Its end.
    pub akhir: AkhirRantai,
}

impl Rantai {
    /// The post that the chain leaves vacant.
    pub fn lowong(&self) -> Option<&KodeJabatan> {
        match (self.akhir, self.mata.last()) {
            (AkhirRantai::Lowong, Some(last)) => Some(&last.jabatan),
            _ => None,
        }
    }

    /// The chain as a sentence.
    pub fn kalimat(&self, register: &Register<'_>) -> String {
        let mut parts: Vec<String> = self.mata.iter().map(|mata| link(mata, register)).collect();
        let last = self.mata.last();
        match (self.akhir, last) {
            (AkhirRantai::Lingkar, _) => {
                parts.push("dengan itu pertukaran tertutup, tidak ada jabatan yang kosong".into());
            }
            (
                AkhirRantai::DariLuarPeta,
                Some(MataRantai {
                    masuk: Some(nip), ..
                }),
            ) => {
                let nama = register.nama(nip);
                parts.push(format!(
                    "{nama} tidak meninggalkan jabatan lain pada peta jabatan"
                ));
            }
            (AkhirRantai::TetapTerisi, _) => parts.push("kebutuhannya tetap terpenuhi".into()),
            _ => {}
        }
        format!("{}.", parts.join("; "))
    }
}

fn link(mata: &MataRantai, register: &Register<'_>) -> String {
    let jabatan = register.nama_jabatan(&mata.jabatan);
    let nama = |nip: &Nip| register.nama(nip);
    match (&mata.keluar, &mata.masuk) {
        (None, Some(masuk)) => format!("{jabatan} diisi {}", nama(masuk)),
        (Some(keluar), Some(masuk)) => {
            format!(
                "{jabatan} ditinggalkan {} dan diisi {}",
                nama(keluar),
                nama(masuk)
            )
        }
        (Some(keluar), None) => format!("{jabatan} ditinggalkan {} dan tidak diisi", nama(keluar)),
        (None, None) => jabatan,
    }
}

/// A place that someone leaves, takes, or both. Every departure and every arrival belongs to exactly one.
struct Tempat {
    jabatan: usize,
    keluar: Option<Nip>,
    masuk: Option<Nip>,
}

/// Parts the moves of a plan into chains, ordered by their first post.
pub(super) fn susun(keadaan: &Keadaan<'_>) -> Vec<Rantai> {
    let places = places(keadaan);
    let next = successors(&places, keadaan);
    let mut led = vec![false; places.len()];
    for to in next.iter().flatten() {
        led[*to] = true;
    }
    let mut seen = vec![false; places.len()];
    let mut chains = Vec::new();
    // First from the places nobody's departure leads to; what is left then are rings.
    let heads = (0..places.len()).filter(|at| !led[*at]);
    for head in heads.chain(0..places.len()) {
        let mut chain = Vec::new();
        let mut at = Some(head);
        while let Some(here) = at.filter(|here| !seen[*here]) {
            seen[here] = true;
            chain.push(here);
            at = next[here];
        }
        if !chain.is_empty() {
            chains.push(finish(&chain, at.is_some(), &places, keadaan));
        }
    }
    chains.sort();
    chains
}

/// Of every post touched the departures and arrivals, side by side.
fn places(keadaan: &Keadaan<'_>) -> Vec<Tempat> {
    let mut places = Vec::new();
    for jabatan in keadaan.disentuh() {
        let mut keluar = keadaan.keluar(jabatan);
        let mut masuk = keadaan.masuk(jabatan);
        loop {
            let (keluar, masuk) = (keluar.next(), masuk.next());
            if keluar.is_none() && masuk.is_none() {
                break;
            }
            places.push(Tempat {
                jabatan,
                keluar,
                masuk,
            });
        }
    }
    places
}

/// For every place the one that its new holder leaves. Whoever is given several posts leaves a different one for each.
fn successors(places: &[Tempat], keadaan: &Keadaan<'_>) -> Vec<Option<usize>> {
    let left: BTreeMap<(usize, Nip), usize> = places
        .iter()
        .enumerate()
        .filter_map(|(at, place)| Some(((place.jabatan, place.keluar?), at)))
        .collect();
    places
        .iter()
        .map(|place| {
            let nip = place.masuk?;
            let pindah = &keadaan.pindah()[&nip];
            let nth = pindah.ke.iter().position(|ke| *ke == place.jabatan)?;
            left.get(&(*pindah.dari.get(nth)?, nip)).copied()
        })
        .collect()
}

fn finish(chain: &[usize], closed: bool, places: &[Tempat], keadaan: &Keadaan<'_>) -> Rantai {
    let mata = chain
        .iter()
        .map(|at| MataRantai {
            jabatan: keadaan.register.at(places[*at].jabatan).kode.clone(),
            keluar: places[*at].keluar,
            masuk: places[*at].masuk,
        })
        .collect();
    let last = chain.last().map(|at| &places[*at]);
    let akhir = match last {
        _ if closed => AkhirRantai::Lingkar,
        Some(place) if place.masuk.is_some() => AkhirRantai::DariLuarPeta,
        Some(place) if keadaan.lowong(place.jabatan) => AkhirRantai::Lowong,
        _ => AkhirRantai::TetapTerisi,
    };
    Rantai { mata, akhir }
}

#[cfg(test)]
mod tests {
    use super::super::contoh::{Kantor, kode};
    use super::*;

    /// The chains in short: `A+1 B-1+2` is P1 into A from B, which P2 takes.
    fn chains(kantor: &Kantor, penempatan: &[(&str, u16)]) -> Vec<(String, AkhirRantai)> {
        let serial = |nip: &Nip| nip.as_str()[15..].trim_start_matches('0').to_owned();
        let link = |mata: &MataRantai| {
            let part = |sign, nip: &Option<Nip>| {
                nip.as_ref()
                    .map(|nip| format!("{sign}{}", serial(nip)))
                    .unwrap_or_default()
            };
            format!(
                "{}{}{}",
                mata.jabatan,
                part('-', &mata.keluar),
                part('+', &mata.masuk)
            )
        };
        kantor
            .telaah(penempatan)
            .rantai
            .iter()
            .map(|rantai| {
                let links: Vec<String> = rantai.mata.iter().map(link).collect();
                (links.join(" "), rantai.akhir)
            })
            .collect()
    }

    #[test]
    fn mut_03_rantai_sampai_jabatan_yang_tetap_lowong() {
        let mut kantor = Kantor::new(4);
        kantor.post("A", &[]);
        kantor.post("B", &[1]);
        kantor.post("C", &[2]);
        kantor.post("D", &[3]);
        for (plan, expected) in [
            (&[("A", 1)][..], "A+1 B-1"),
            (&[("A", 1), ("B", 2)], "A+1 B-1+2 C-2"),
            (&[("B", 2), ("C", 3), ("A", 1)], "A+1 B-1+2 C-2+3 D-3"),
        ] {
            let expected = [(expected.to_owned(), AkhirRantai::Lowong)];
            assert_eq!(chains(&kantor, plan), expected);
        }
        let telaah = kantor.telaah(&[("A", 1), ("B", 2)]);
        assert_eq!(telaah.lowong(), [&kode("C")]);
    }

    #[test]
    fn mut_03_pertukaran_adalah_lingkar() {
        let mut kantor = Kantor::new(3);
        for (nama, urut) in [("A", 1), ("B", 2), ("C", 3)] {
            kantor.post(nama, &[urut]);
        }
        assert_eq!(
            chains(&kantor, &[("A", 2), ("B", 1)]),
            [("A-1+2 B-2+1".to_owned(), AkhirRantai::Lingkar)]
        );
        assert_eq!(
            chains(&kantor, &[("A", 3), ("C", 2), ("B", 1)]),
            [("A-1+3 C-3+2 B-2+1".to_owned(), AkhirRantai::Lingkar)]
        );
        let telaah = kantor.telaah(&[("A", 2), ("B", 1)]);
        assert_eq!((telaah.lowong().len(), telaah.benturan.len()), (0, 0));
    }

    #[test]
    fn mut_03_orang_tanpa_jabatan_dan_jabatan_yang_kelebihan_pemangku() {
        let mut kantor = Kantor::new(5);
        kantor.post("A", &[]);
        kantor.post("B", &[1, 2]);
        kantor.post("C", &[3]).kebutuhan = 2;
        assert_eq!(
            chains(&kantor, &[("A", 5)]),
            [("A+5".to_owned(), AkhirRantai::DariLuarPeta)]
        );
        // B needs one and keeps one.
        assert_eq!(
            chains(&kantor, &[("A", 1)]),
            [("A+1 B-1".to_owned(), AkhirRantai::TetapTerisi)]
        );
        assert_eq!(
            chains(&kantor, &[("A", 3), ("C", 1)]),
            [("A+3 C-3+1 B-1".to_owned(), AkhirRantai::TetapTerisi)]
        );
    }

    #[test]
    fn mut_03_pemangku_dua_jabatan_meninggalkan_keduanya() {
        let mut kantor = Kantor::new(2);
        kantor.post("A", &[]);
        kantor.post("B", &[1]);
        kantor.post("C", &[1]);
        assert_eq!(
            chains(&kantor, &[("A", 1), ("C", 2)]),
            [
                ("A+1 B-1".to_owned(), AkhirRantai::Lowong),
                ("C-1+2".to_owned(), AkhirRantai::DariLuarPeta),
            ]
        );
    }

    #[test]
    fn rantai_terbaca_sebagai_kalimat() {
        let mut kantor = Kantor::new(5);
        kantor.post("A", &[]);
        kantor.post("B", &[1]);
        kantor.post("C", &[2]);
        kantor.post("D", &[4, 5]);
        let sentences = |plan: &[(&str, u16)]| {
            let indeks = kantor.indeks();
            let register = Register::new(&kantor.pegawai, &kantor.jabatan, &indeks);
            let chains = kantor.telaah(plan).rantai;
            chains
                .iter()
                .map(|rantai| rantai.kalimat(&register))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            sentences(&[("A", 1), ("B", 2)]),
            [
                "Jabatan A (A) diisi P1; Jabatan B (B) ditinggalkan P1 dan diisi P2; \
                 Jabatan C (C) ditinggalkan P2 dan tidak diisi."
            ]
        );
        assert_eq!(
            sentences(&[("C", 1), ("B", 2)]),
            [
                "Jabatan B (B) ditinggalkan P1 dan diisi P2; Jabatan C (C) ditinggalkan P2 dan diisi P1; \
                 dengan itu pertukaran tertutup, tidak ada jabatan yang kosong."
            ]
        );
        assert_eq!(
            sentences(&[("A", 3)]),
            ["Jabatan A (A) diisi P3; P3 tidak meninggalkan jabatan lain pada peta jabatan."]
        );
        // D needs one and keeps one.
        assert_eq!(
            sentences(&[("A", 4)]),
            [
                "Jabatan A (A) diisi P4; Jabatan D (D) ditinggalkan P4 dan tidak diisi; \
                 kebutuhannya tetap terpenuhi."
            ]
        );
    }
}
