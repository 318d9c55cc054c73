//! Who signs, and as what.

use super::*;

fn penanda<'t>(t: &'t Tinjauan, nama: &str) -> &'t PenandaNaskah {
    match t.isi.get(nama) {
        Some(Isi::Penanda(penanda)) => penanda,
        other => panic!("{nama}: {other:?}"),
    }
}

#[test]
fn kepala_unit_diambil_dari_peta_jabatan_dan_penggantinya_menurut_kekosongan() {
    let jenis = JenisNaskah::PernyataanHukuman;
    let t = dengan(jenis, &[]);
    let kepala = penanda(&t, "penanda");
    assert_eq!(kepala.nip.unwrap().as_str(), KEPALA);
    assert_eq!(kepala.pangkat.as_deref(), Some("Pembina Utama Muda (IV/c)"));
    assert_eq!(kepala.selaku, []);
    assert_eq!(teks(&t, "sebutan_kepala"), "Kepala Dinas Perhubungan");
    let kosong = RegisterContoh {
        kepala_kosong: true,
        ..RegisterContoh::default()
    };
    let jawab = |selaku: &str| {
        [
            ("selaku", Jawab::from(selaku)),
            ("pelaksana", Jawab::from(SEKDA)),
        ]
    };
    for (register, selaku, expected) in [
        (&kosong, "plt", Ok(Selaku::Plt)),
        (&kosong, "plh", Err("plh_pada_jabatan_kosong")),
        (&RegisterContoh::default(), "plh", Ok(Selaku::Plh)),
        (
            &RegisterContoh::default(),
            "plt",
            Err("plt_pada_jabatan_terisi"),
        ),
    ] {
        let t = dengan_register(jenis, &jawab(selaku), register);
        assert_eq!(
            kode(&t).first().copied(),
            expected.clone().err(),
            "{selaku}"
        );
        if let Ok(expected) = expected {
            assert!(teks(&t, "sebutan_kepala").starts_with("Pl"), "{selaku}");
            assert_eq!(penanda(&t, "penanda").selaku, [expected]);
        }
    }
    assert_eq!(
        kode(&dengan_register(jenis, &[], &kosong)),
        ["kepala_unit_kosong"]
    );
}

#[test]
fn tidak_ada_yang_menandatangani_untuk_dirinya_sendiri() {
    for (jenis, isian) in [
        (JenisNaskah::PernyataanHukuman, "pegawai"),
        (JenisNaskah::PersetujuanPindah, "pegawai"),
    ] {
        let t = dengan(jenis, &[(isian, KEPALA)]);
        let told = t
            .cacat
            .iter()
            .find(|c| c.penolakan.kode == "menandatangani_untuk_diri_sendiri");
        assert_eq!(
            told.unwrap().penolakan.dasar,
            "UU 30/2014 Pasal 42 dan Pasal 43",
            "{jenis}"
        );
    }
}

#[test]
fn pejabat_lain_menandatangani_hanya_dengan_pelimpahan() {
    let atas_nama = [
        ("cara", "atas_nama"),
        ("pejabat", SEKDA),
        ("nama_kepala_daerah", ""),
    ];
    let t = dengan(JenisNaskah::Keputusan, &atas_nama);
    assert_eq!(kode(&t), ["pelimpahan_tidak_ada"]);
    let mut lengkap = atas_nama.to_vec();
    lengkap.push(("pelimpahan", "Keputusan Bupati nomor 1 tahun 2026"));
    let t = dengan(JenisNaskah::Keputusan, &lengkap);
    assert_eq!(t.cacat, []);
    let sekda = penanda(&t, "penanda");
    assert_eq!(
        sekda.selaku,
        [Selaku::AtasNama("Bupati Contoh Raya".into())]
    );
    // Decisions bear names without titles.
    assert_eq!(sekda.nama, "Muhammad Yusuf Rangga");
    assert_eq!(
        teks(&t, "sebutan_penanda"),
        "Sekretaris Daerah pada Sekretariat Daerah atas nama Bupati Contoh Raya"
    );
}

#[test]
fn petikan_dan_salinan_disahkan_pejabat_bernama_tanpa_gelar() {
    for jenis in [JenisNaskah::PetikanKeputusan, JenisNaskah::SalinanKeputusan] {
        let t = dengan(jenis, &[]);
        let pengesah = penanda(&t, "penanda_pengesah");
        assert_eq!(pengesah.nama, "Muhammad Yusuf Rangga", "{jenis}");
        assert_eq!(pengesah.jabatan, "Sekretaris Daerah", "{jenis}");
    }
}

#[test]
fn yang_disumpah_dan_saksinya_menandatangani_sebagai_itu() {
    let t = dengan(JenisNaskah::BeritaAcaraSumpah, &[]);
    for (nama, jabatan, nip) in [
        (
            "penanda_tersumpah",
            "Yang mengucapkan sumpah/janji",
            PEGAWAI,
        ),
        ("penanda_saksi_1", "Saksi", SEKDA),
        ("penanda_saksi_2", "Saksi", KEPALA),
    ] {
        let satu = penanda(&t, nama);
        assert_eq!(satu.jabatan, jabatan);
        assert_eq!(satu.nip.unwrap().as_str(), nip, "{nama}");
    }
}

#[test]
fn kepala_daerah_menandatangani_tanpa_nip_dan_pangkat_juga_selama_namanya_belum_diisi() {
    for nama in ["Andi Contoh Raya", ""] {
        let t = dengan(JenisNaskah::Keputusan, &[("nama_kepala_daerah", nama)]);
        let kepala = penanda(&t, "penanda");
        assert_eq!(kepala.jabatan, "Bupati Contoh Raya");
        assert_eq!(kepala.nama, nama);
        assert_eq!((kepala.nip, &kepala.pangkat), (None, &None));
    }
}
