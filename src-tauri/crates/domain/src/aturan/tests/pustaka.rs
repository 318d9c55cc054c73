//! Packs together: what they are read from, how they differ, which is in force.

use super::*;

#[test]
fn naskah_paket_membangun_paket_yang_sama() {
    for aturan in bawaan() {
        let again = Aturan::from_naskah(aturan.naskah()).unwrap();
        assert_eq!(again, **aturan);
        assert_eq!(again.sidik(), aturan.sidik());
    }
    let changed = Aturan::parse(&BANJAR.replace("# Paket aturan", "# paket aturan")).unwrap();
    assert_ne!(changed.sidik(), paket("banjar-2021").sidik());
    assert!(Aturan::from_naskah(&[]).is_err());
}

#[test]
fn beda_dua_paket_menyebut_nilai_dan_sumbernya() {
    let kolaka = paket("kolaka-timur-2020");
    assert_eq!(beda(kolaka, kolaka), []);
    let list = beda(kolaka, paket("banjar-2021"));
    let of = |jalur: &str| list.iter().find(|b| b.jalur == jalur);
    let pengalaman = of("syarat.pengawas.pengalaman").unwrap();
    let nilai = |butir: &Option<Butir>| butir.as_ref().map(|b| b.nilai.clone());
    assert_eq!(
        nilai(&pengalaman.sebelum).as_deref(),
        Some("4 tahun pada jenjang 1")
    );
    assert_eq!(
        nilai(&pengalaman.sesudah).as_deref(),
        Some("3 tahun pada jenjang 1")
    );
    assert_eq!(of("pensiun.batas_usia"), None);
    assert!(
        of("syarat.pengawas.pengalaman_pp")
            .unwrap()
            .sebelum
            .is_none()
    );
}

/// A pack of one's own on the national base.
fn sendiri(id: &str, kunci: &str) -> String {
    format!(
        "id = \"{id}\"\nnama = \"{id}\"\ndasar_hukum = \"Peraturan {id}\"\nsingkatan = \"P {id}\"\n{kunci}\n"
    )
}

#[test]
fn pustaka_menolak_rantai_id_dan_dasar_yang_keliru() {
    let bawaan = Pustaka::bawaan();
    let sejak = "berlaku_sejak = \"2024-01-01\"\n";
    let a = sendiri("a", &format!("{sejak}mewarisi = \"nasional\""));
    let b = sendiri("b", &format!("{sejak}mewarisi = \"a\""));
    let pustaka = bawaan.with(&a).unwrap().with(&b).unwrap();
    assert_eq!(pustaka.get("b").unwrap().naskah().len(), 3);
    assert!(!pustaka.is_shipped("b") && pustaka.is_shipped("nasional"));
    for (text, bagian, sebutan) in [
        (BANJAR.to_owned(), "id", "paket bawaan"),
        (
            sendiri("c", &format!("{sejak}mewarisi = \"entah\"")),
            "mewarisi",
            "entah",
        ),
        (
            sendiri("a", &format!("{sejak}mewarisi = \"b\"")),
            "mewarisi",
            "b → a",
        ),
        (
            sendiri("d", &format!("{sejak}mewarisi = \"d\"")),
            "mewarisi",
            "d → d",
        ),
        (
            sendiri(
                "e",
                &format!("{sejak}mewarisi = \"nasional\"\nmenggantikan = \"entah\""),
            ),
            "menggantikan",
            "entah",
        ),
    ] {
        let cacat = pustaka.with(&text).unwrap_err().cacat;
        assert_eq!(cacat[0].bagian, bagian, "{cacat:?}");
        assert!(cacat[0].pesan.contains(sebutan), "{cacat:?}");
    }
}

#[test]
fn paket_yang_diganti_naskahnya_mengubah_pewarisnya() {
    let sejak = "berlaku_sejak = \"2024-01-01\"\nmewarisi = \"nasional\"\n";
    let hari = |n: u8| format!("[tenggat.rekomendasi_hari]\nnilai = {n}\nsumber = \"Pasal 1\"");
    let a = |n| sendiri("a", &format!("{sejak}{}", hari(n)));
    let b = sendiri("b", "berlaku_sejak = \"2024-01-01\"\nmewarisi = \"a\"");
    let lama = Pustaka::bawaan().with(&a(3)).unwrap().with(&b).unwrap();
    let baru = lama.with(&a(5)).unwrap();
    assert_eq!(baru.list().len(), lama.list().len());
    for (pustaka, n) in [(&lama, 3), (&baru, 5)] {
        let b = pustaka.get("b").unwrap();
        assert_eq!(b.tenggat.rekomendasi_hari.nilai, n);
        assert_eq!(b.tenggat.rekomendasi_hari.dasar(), "P a Pasal 1");
    }
    assert_ne!(
        lama.get("b").unwrap().sidik(),
        baru.get("b").unwrap().sidik()
    );
}

#[test]
fn pen_04_paket_yang_berlaku_pada_tanggal_rapat() {
    let tanggal = |text: &str| text.parse::<NaiveDate>().unwrap();
    let baru = |id: &str, sejak: &str, lama: &str| {
        sendiri(
            id,
            &format!("berlaku_sejak = {sejak}\nmewarisi = \"{lama}\"\nmenggantikan = \"{lama}\""),
        )
    };
    let pustaka = Pustaka::bawaan()
        .with(&baru(
            "kolaka-timur-2025",
            "2025-01-01",
            "kolaka-timur-2020",
        ))
        .unwrap()
        .with(&baru(
            "kolaka-timur-2027",
            "2027-06-01",
            "kolaka-timur-2025",
        ))
        .unwrap();
    for (per, expected) in [
        ("2020-05-25", None),
        ("2020-05-26", Some("kolaka-timur-2020")),
        ("2024-12-31", Some("kolaka-timur-2020")),
        ("2025-01-01", Some("kolaka-timur-2025")),
        ("2027-05-31", Some("kolaka-timur-2025")),
        ("2027-06-01", Some("kolaka-timur-2027")),
    ] {
        for id in [
            "kolaka-timur-2020",
            "kolaka-timur-2025",
            "kolaka-timur-2027",
        ] {
            let found = pustaka.berlaku(id, tanggal(per)).map(|a| a.id.as_str());
            assert_eq!(found, expected, "{id} {per}");
        }
    }
    assert_eq!(pustaka.berlaku("entah", tanggal("2026-01-01")), None);
}

#[test]
fn beda_sumber_saja_dan_butir_yang_dihapus_juga_disebut() {
    let nasional = paket("nasional");
    let sumber = "sumber = \"Pasal 54 ayat (3) huruf b\"";
    let lain = Aturan::parse(&NASIONAL.replacen(sumber, "sumber = \"Pasal 54\"", 1)).unwrap();
    let list = beda(nasional, &lain);
    let [satu] = list.as_slice() else {
        panic!("{list:?}")
    };
    let (sebelum, sesudah) = (satu.sebelum.as_ref(), satu.sesudah.as_ref());
    assert_eq!(sebelum.map(|b| &b.nilai), sesudah.map(|b| &b.nilai));
    assert_ne!(sebelum.map(|b| &b.sumber), sesudah.map(|b| &b.sumber));

    let start = NASIONAL.find("[tim.baperjakat]").unwrap();
    let end = NASIONAL[start..].find("# ----").unwrap() + start;
    let tanpa = format!("{}{}", &NASIONAL[..start], &NASIONAL[end..]);
    let list = beda(nasional, &Aturan::parse(&tanpa).unwrap());
    let jalur: Vec<_> = list
        .iter()
        .map(|b| (b.jalur.as_str(), b.sesudah.is_none()))
        .collect();
    assert_eq!(jalur, [("tim.baperjakat", true)]);
}

#[test]
fn paket_terpasang_dibaca_dalam_urutan_apa_pun_dan_yang_rusak_ditinggalkan() {
    let sejak = "berlaku_sejak = \"2024-01-01\"\n";
    let a = sendiri("a", &format!("{sejak}mewarisi = \"nasional\""));
    let b = sendiri("b", &format!("{sejak}mewarisi = \"a\""));
    let bawaan = Pustaka::bawaan();
    let ids = |teks: &[&str]| -> Vec<String> {
        let pustaka = bawaan.with_readable(teks.iter().copied());
        let own = pustaka.list().iter().filter(|p| !pustaka.is_shipped(&p.id));
        own.map(|p| p.id.clone()).collect()
    };
    assert_eq!(ids(&[&b, "rusak = = ", &a]), ["a", "b"]);
    assert_eq!(ids(&[&a, &b]), ["a", "b"]);
    assert_eq!(ids(&["rusak = = "]), [""; 0]);
    assert_eq!(ids(&[]), [""; 0]);
    assert_eq!(bawaan.with_readable([]).list().len(), bawaan.list().len());
}
