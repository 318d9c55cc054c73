//! What a committee is, who chairs it, and what of its composition departs.

use super::*;
use crate::peta_jabatan::Eselon;

#[test]
fn peran_dibaca_dari_kata_pertamanya() {
    for (text, expected) in [
        ("Ketua merangkap Anggota", Some(Peran::Ketua)),
        ("SEKRETARIS", Some(Peran::Sekretaris)),
        (" anggota ", Some(Peran::Anggota)),
        ("Sekretariat", Some(Peran::Sekretariat)),
        ("Pengamat", None),
        ("", None),
    ] {
        assert_eq!(Peran::parse(text), expected, "{text}");
    }
    for peran in [
        Peran::Ketua,
        Peran::Sekretaris,
        Peran::Anggota,
        Peran::Sekretariat,
    ] {
        assert_eq!(Peran::parse(&peran.to_string()), Some(peran));
    }
}

#[test]
fn tim_mempunyai_tepat_satu_ketua() {
    let sah = contoh::tim(5);
    let mut dua_ketua = sah.orang().to_vec();
    dua_ketua[1].peran = Peran::Ketua;
    assert_eq!(
        Tim::new(sah.id(), JenisTim::Tpk, sah.sk().clone(), dua_ketua),
        Err(TimError::Chairs(2))
    );
    let mut kembar = sah.orang().to_vec();
    kembar[2].nip = kembar[3].nip;
    assert_eq!(
        Tim::new(sah.id(), JenisTim::Tpk, sah.sk().clone(), kembar),
        Err(TimError::Twice(contoh::nip(4)))
    );
}

#[test]
fn sekretariat_bukan_anggota() {
    let sah = contoh::tim(5);
    let mut orang = sah.orang().to_vec();
    orang[4].peran = Peran::Sekretariat;
    let tim = Tim::new(sah.id(), JenisTim::Tpk, sah.sk().clone(), orang).unwrap();
    assert_eq!(tim.jumlah_anggota(), 4);
    assert_eq!(tim.find(contoh::nip(5)), None);
}

/// What departs, under the pack of Kolaka Timur.
fn departures(tim: &Tim) -> Vec<(String, String)> {
    let kolaka = crate::aturan::bawaan()
        .iter()
        .find(|a| a.id == "kolaka-timur-2020");
    let found = tim.periksa_susunan(kolaka.unwrap());
    found.into_iter().map(|p| (p.pesan, p.dasar)).collect()
}

/// The committee of `contoh` as another body, its people changed.
fn changed(jumlah: u32, jenis: JenisTim, change: impl Fn(&mut Anggota)) -> Tim {
    let tim = contoh::tim(jumlah);
    let mut orang = tim.orang().to_vec();
    orang.iter_mut().for_each(change);
    Tim::new(tim.id(), jenis, tim.sk().clone(), orang).unwrap()
}

fn messages(tim: &Tim) -> Vec<String> {
    departures(tim)
        .into_iter()
        .map(|(pesan, _)| pesan)
        .collect()
}

#[test]
fn tpk_04_tim_gasal_dan_paling_sedikit_lima() {
    for (jumlah, expected) in [(5, 0), (7, 0), (6, 1), (4, 2)] {
        assert_eq!(messages(&contoh::tim(jumlah)).len(), expected, "{jumlah}");
    }
    assert_eq!(
        departures(&contoh::tim(6)),
        [(
            "jumlah anggota 6, tidak gasal".to_owned(),
            "PP 11/2017 Pasal 201 ayat (3)".to_owned()
        )]
    );
}

#[test]
fn tpk_03_setiap_unsur_terwakili() {
    let without = |unsur| {
        changed(5, JenisTim::Tpk, move |a| {
            a.unsur = a.unsur.filter(|u| *u != unsur);
        })
    };
    for unsur in UnsurTim::ALL {
        assert_eq!(
            messages(&without(unsur)),
            [format!("tidak ada anggota dari unsur: {unsur}")]
        );
    }
    let dasar = &departures(&without(UnsurTim::Pyb))[0].1;
    assert!(dasar.contains("Pasal 9 ayat (3)"), "{dasar}");
    let unrecorded = changed(5, JenisTim::Tpk, |a| a.unsur = None);
    assert_eq!(messages(&unrecorded), ["unsur para anggota belum dicatat"]);
}

#[test]
fn tpk_03_unsur_yang_tidak_dihitung_tidak_mewakili() {
    let tim = changed(6, JenisTim::Tpk, |a| {
        if a.unsur == Some(UnsurTim::Kepegawaian) {
            a.dihitung_kuorum = false;
        }
    });
    assert_eq!(
        messages(&tim),
        ["tidak ada anggota dari unsur: Pejabat kepegawaian"]
    );
}

#[test]
fn tpk_05_baperjakat_gasal_dan_paling_sedikit_tiga() {
    for (jumlah, expected) in [(1, 1), (2, 2), (3, 0), (4, 1), (5, 0)] {
        let tim = changed(jumlah, JenisTim::Baperjakat, |_| {});
        assert_eq!(messages(&tim).len(), expected, "{jumlah}");
        assert!(
            departures(&tim)
                .iter()
                .all(|(_, d)| d.contains("Pasal 9 ayat (5)"))
        );
    }
    let baperjafung = changed(2, JenisTim::Baperjafung, |_| {});
    assert_eq!(baperjafung.jenis(), JenisTim::Baperjafung);
    assert!(messages(&baperjafung).is_empty());
}

#[test]
fn tpk_06_ketua_baperjakat_eselon_iia_dan_yang_lain_pratama() {
    let eselon = |ketua, lain| {
        changed(3, JenisTim::Baperjakat, move |a| {
            a.eselon = match a.peran {
                Peran::Ketua => ketua,
                _ => lain,
            };
        })
    };
    assert!(messages(&eselon(Some(Eselon::IIa), Some(Eselon::IIb))).is_empty());
    assert!(messages(&eselon(None, None)).is_empty());
    assert_eq!(
        messages(&eselon(Some(Eselon::IIb), None)),
        ["ketua Anggota 1 pejabat eselon II.b, bukan II.a"]
    );
    assert_eq!(
        messages(&eselon(Some(Eselon::IIa), Some(Eselon::IIIa))),
        [
            "sekretaris Anggota 2 pejabat eselon III.a, bukan pejabat pimpinan tinggi pratama",
            "anggota Anggota 3 pejabat eselon III.a, bukan pejabat pimpinan tinggi pratama",
        ]
    );
}

#[test]
fn tpk_06_sekretariat_baperjakat_boleh_bereselon_lain() {
    let tim = changed(4, JenisTim::Baperjakat, |a| {
        a.eselon = Some(Eselon::IIa);
        if a.nip == contoh::nip(4) {
            (a.peran, a.eselon) = (Peran::Sekretariat, Some(Eselon::IVa));
        }
    });
    assert_eq!(messages(&tim), [""; 0]);
}

#[test]
fn jenis_tim_disebut_dengan_nama_lengkapnya() {
    let nama = [JenisTim::Tpk, JenisTim::Baperjakat, JenisTim::Baperjafung].map(|j| j.to_string());
    assert_eq!(
        nama,
        [
            "Tim Penilai Kinerja",
            "Badan Pertimbangan Jabatan dan Kepangkatan",
            "Badan Pertimbangan Jabatan Fungsional"
        ]
    );
}

fn penetapan(n: u32, tanggal: &str) -> PenetapanKetua {
    PenetapanKetua {
        nip: contoh::nip(n),
        nomor: "800/9/2026".into(),
        tanggal: tanggal.parse().unwrap(),
        penetap: "Bupati Contoh Raya".into(),
        sebab: "Ketua meninggal dunia".into(),
    }
}

#[test]
fn rpt_06_ketua_pengganti_salah_satu_anggota_dengan_penetapannya() {
    let tim = contoh::tim(5);
    assert_eq!(tim.ketua().nip, contoh::nip(1));
    let diganti = tim
        .with_ketua_pengganti(penetapan(3, "2026-01-05"))
        .unwrap();
    assert_eq!(diganti.ketua().nip, contoh::nip(3));
    assert_eq!(diganti.ketua_menurut_sk().nip, contoh::nip(1));
    assert_eq!(diganti.ketua_pengganti(), Some(&penetapan(3, "2026-01-05")));
    assert_eq!(diganti.jumlah_anggota(), 5);
    let lagi = diganti
        .with_ketua_pengganti(penetapan(4, "2026-02-01"))
        .unwrap();
    assert_eq!(lagi.ketua().nip, contoh::nip(4));
}

#[test]
fn rpt_06_penetapan_ketua_yang_keliru_ditolak() {
    let mut orang = contoh::tim(5).orang().to_vec();
    orang[4].peran = Peran::Sekretariat;
    let sk = SkTim {
        berlaku_sampai: NaiveDate::from_ymd_opt(2026, 12, 31),
        ..contoh::tim(5).sk().clone()
    };
    let tim = Tim::new(TimId(Uuid::nil()), JenisTim::Tpk, sk, orang)
        .unwrap()
        .with_ketua_pengganti(penetapan(2, "2026-03-01"))
        .unwrap();
    let replace = |p| tim.clone().with_ketua_pengganti(p).map(|_| ());
    let not_member = |n| {
        Err(KetuaError::NotMember {
            nip: contoh::nip(n),
            sk: "800/1/2026".into(),
        })
    };
    assert_eq!(replace(penetapan(9, "2026-04-01")), not_member(9));
    assert_eq!(replace(penetapan(5, "2026-04-01")), not_member(5));
    for n in [1, 2] {
        assert_eq!(
            replace(penetapan(n, "2026-04-01")),
            Err(KetuaError::Replaced(contoh::nip(n)))
        );
    }
    for (field, nama) in [(0, "Nomor"), (1, "Pejabat penetap"), (2, "Sebab")] {
        let mut p = penetapan(3, "2026-04-01");
        *[&mut p.nomor, &mut p.penetap, &mut p.sebab][field] = " ".into();
        assert_eq!(replace(p), Err(KetuaError::Blank(nama)));
    }
    assert!(matches!(
        replace(penetapan(3, "2026-02-28")),
        Err(KetuaError::TooEarly { .. })
    ));
    assert!(matches!(
        replace(penetapan(3, "2027-01-01")),
        Err(KetuaError::Expired { .. })
    ));
    for (p, kode, saran) in [
        (
            penetapan(9, "2026-04-01"),
            "ketua_pengganti_bukan_anggota",
            "kuorum",
        ),
        (
            penetapan(1, "2026-04-01"),
            "ketua_pengganti_ketua_yang_sama",
            "yang lain",
        ),
        (
            penetapan(3, "2026-02-28"),
            "penetapan_ketua_di_luar_masa_sk",
            "tanggal",
        ),
        (
            penetapan(3, "2027-01-01"),
            "penetapan_ketua_di_luar_masa_sk",
            "SK tim yang baru",
        ),
    ] {
        let error = replace(p).unwrap_err();
        assert_eq!(error.kode(), kode);
        assert!(error.saran().contains(saran), "{}", error.saran());
    }
    assert!(replace(penetapan(3, "2026-12-31")).is_ok());
    let awal = contoh::tim(5).with_ketua_pengganti(penetapan(3, "2026-01-04"));
    assert!(matches!(awal, Err(KetuaError::TooEarly { .. })));
}

#[test]
fn tpk_01_tim_berlaku_selama_masa_sknya() {
    let mut sk = contoh::tim(5).sk().clone();
    let berlaku = |sk: &SkTim, hari: &str| sk.berlaku_pada(hari.parse().unwrap());
    assert!(!berlaku(&sk, "2026-01-04"));
    assert!(berlaku(&sk, "2026-01-05"));
    assert!(berlaku(&sk, "2099-01-01"));
    sk.berlaku_sampai = NaiveDate::from_ymd_opt(2026, 12, 31);
    assert!(berlaku(&sk, "2026-12-31"));
    assert!(!berlaku(&sk, "2027-01-01"));
    sk.berlaku_sampai = NaiveDate::from_ymd_opt(2026, 1, 4);
    let terbalik = Tim::new(TimId(Uuid::nil()), JenisTim::Tpk, sk, Vec::new());
    assert!(matches!(terbalik, Err(TimError::EndsEarly { .. })));
}

#[test]
fn tpk_07_dihitung_kuorum_menurut_sk_bukan_menurut_sebutan() {
    for (jenis, peran, paket, expected) in [
        (JenisTim::Tpk, Peran::Ketua, false, true),
        (JenisTim::Tpk, Peran::Sekretaris, false, true),
        (JenisTim::Tpk, Peran::Sekretariat, true, false),
        (JenisTim::Baperjakat, Peran::Ketua, false, true),
        (JenisTim::Baperjakat, Peran::Sekretaris, false, false),
        (JenisTim::Baperjakat, Peran::Sekretaris, true, true),
        (JenisTim::Baperjakat, Peran::Anggota, false, true),
        (JenisTim::Baperjafung, Peran::Sekretaris, false, true),
    ] {
        assert_eq!(
            peran.dihitung_kuorum(jenis, paket),
            expected,
            "{jenis:?} {peran:?}"
        );
    }
    for (text, expected) in [
        ("Sekretaris merangkap Anggota", true),
        ("SEKRETARIS  MERANGKAP ANGGOTA", true),
        ("Sekretaris", false),
        ("Anggota merangkap", false),
    ] {
        assert_eq!(Peran::merangkap_anggota(text), expected, "{text}");
    }
    let sah = contoh::tim(5);
    let mut orang = sah.orang().to_vec();
    orang[1].dihitung_kuorum = false;
    let tim = Tim::new(sah.id(), JenisTim::Tpk, sah.sk().clone(), orang.clone()).unwrap();
    assert_eq!(tim.jumlah_anggota(), 4);
    orang[0].dihitung_kuorum = false;
    assert_eq!(
        Tim::new(sah.id(), JenisTim::Tpk, sah.sk().clone(), orang),
        Err(TimError::ChairNotCounted)
    );
}

#[test]
fn tim_dari_catatan_lama_terbaca() {
    let mut lama = serde_json::to_value(contoh::tim(3)).unwrap();
    let map = lama.as_object_mut().unwrap();
    map.remove("jenis");
    map.remove("ketua_pengganti");
    map["sk"].as_object_mut().unwrap().remove("berlaku_sampai");
    for orang in map["anggota"].as_array_mut().unwrap() {
        for kunci in ["unsur", "dihitung_kuorum", "eselon"] {
            orang.as_object_mut().unwrap().remove(kunci);
        }
    }
    lama["anggota"][2]["peran"] = "sekretariat".into();
    let tim: Tim = serde_json::from_value(lama).unwrap();
    assert_eq!(tim.jenis(), JenisTim::Tpk);
    assert_eq!(tim.jumlah_anggota(), 2);
    assert_eq!(tim.ketua_pengganti(), None);
    let ulang: Tim = serde_json::from_value(serde_json::to_value(&tim).unwrap()).unwrap();
    assert_eq!(ulang, tim);
}

#[test]
fn ketua_pengganti_tersimpan_bersama_tim() {
    let tim = contoh::tim(5)
        .with_ketua_pengganti(penetapan(3, "2026-02-01"))
        .unwrap();
    let mut json = serde_json::to_value(&tim).unwrap();
    assert_eq!(serde_json::from_value::<Tim>(json.clone()).unwrap(), tim);
    json["ketua_pengganti"]["nomor"] = "".into();
    assert!(serde_json::from_value::<Tim>(json).is_err());
}

#[test]
fn unsur_dibaca_dari_sebutannya() {
    for (text, expected) in [
        ("PyB", Some(UnsurTim::Pyb)),
        ("Pejabat yang berwenang", Some(UnsurTim::Pyb)),
        (
            "Pejabat yang menangani bidang kepegawaian",
            Some(UnsurTim::Kepegawaian),
        ),
        ("pengawasan_internal", Some(UnsurTim::PengawasanInternal)),
        (
            "Pejabat pimpinan tinggi terkait",
            Some(UnsurTim::PejabatTerkait),
        ),
        ("Pakar", None),
        ("", None),
    ] {
        assert_eq!(UnsurTim::parse(text), expected, "{text}");
    }
    for unsur in UnsurTim::ALL {
        assert_eq!(UnsurTim::parse(unsur.key()), Some(unsur));
        assert_eq!(UnsurTim::parse(&unsur.to_string()), Some(unsur));
    }
    for jenis in JenisTim::ALL {
        assert_eq!(JenisTim::parse(jenis.singkatan()), Some(jenis));
    }
}
