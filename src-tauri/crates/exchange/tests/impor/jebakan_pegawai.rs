//! Traps of the register's main sheet.

use chrono::NaiveDate;
use sidang_domain::kepegawaian::{Golongan, JenisKelamin, KedudukanHukum, Pegawai, Pendidikan};
use sidang_exchange::{Isi, Lembar, Tingkat};

use crate::buku_uji::{
    Angka, Isian, Kosong, Rumus, Tanggal, Teks, baca, baca_lembar, ganti, ringkas, sel_teks, xlsx,
    xlsx_mentah,
};

pub fn tajuk() -> Vec<Isian> {
    [
        "NO",
        "NIP BARU",
        "NAMA",
        "TANGGAL LAHIR",
        "JENIS KELAMIN",
        "AGAMA",
        "STATUS PEGAWAI",
        "KEDUDUKAN HUKUM",
        "GOL. RUANG",
        "TMT GOLONGAN",
        "MK TAHUN",
        "ESELON",
        "NAMA JABATAN",
        "TMT JABATAN",
        "UNIT KERJA",
        "TINGKAT PENDIDIKAN",
        "TMT CPNS",
    ]
    .map(Teks)
    .to_vec()
}

pub fn orang() -> Vec<Isian> {
    vec![
        Angka(1.0),
        Teks("198704122010011003"),
        Teks("Andi Contoh"),
        Tanggal("1987-04-12"),
        Teks("L"),
        Teks("Rahasia"),
        Teks("PNS"),
        Teks("Aktif"),
        Teks("III/d"),
        Tanggal("2024-04-01"),
        Angka(14.0),
        Teks("IV.a"),
        Teks("Kepala Seksi Uji"),
        Tanggal("2020-01-01"),
        Teks("Seksi Uji"),
        Teks("S-1"),
        Tanggal("2010-01-01"),
    ]
}

/// The header in row 1, a good person with one cell replaced in row 2.
fn dengan(kolom: &str, isian: Isian) -> Lembar {
    let tajuk = tajuk();
    let orang = ganti(&tajuk, &orang(), kolom, isian);
    baca_lembar("Pegawai", &[tajuk, orang])
}

fn pegawai(lembar: &Lembar) -> Vec<&Pegawai> {
    match &lembar.isi {
        Isi::Pegawai(rows) => rows.iter().map(|row| &row.nilai).collect(),
        other => panic!("another kind: {:?}", other.jenis()),
    }
}

#[test]
fn galat_menolak_barisnya() {
    for (kolom, isian, kode) in [
        (
            "NIP BARU",
            Angka(1.987_041_220_100_11e17),
            "nip_tersimpan_angka",
        ),
        ("NIP BARU", Angka(1.0), "nip_tersimpan_angka"),
        ("NIP BARU", Teks("1,98704E+17"), "nip_tersimpan_angka"),
        ("NIP BARU", Teks("19870412201001100"), "nip_panjang"),
        ("NIP BARU", Teks("19870412201001100X"), "nip_bukan_digit"),
        ("NIP BARU", Teks("198702302010011003"), "nip_tanggal_lahir"),
        ("NIP BARU", Teks("203004122060011003"), "nip_tanggal_lahir"),
        ("NIP BARU", Teks("198704122010131003"), "nip_pppk"),
        ("NIP BARU", Teks("198704121980011003"), "nip_tmt_cpns"),
        ("NIP BARU", Teks("198704122010013003"), "nip_jenis_kelamin"),
        ("NIP BARU", Teks("198704122010011000"), "nip_nomor_urut"),
        ("NIP BARU", Kosong, "kosong"),
        ("NIP BARU", Teks("#N/A"), "sel_galat"),
        ("NAMA", Kosong, "kosong"),
        ("NAMA", Teks("   "), "kosong"),
        ("NAMA", Teks("#DIV/0!"), "sel_galat"),
        ("NAMA", Angka(0.0), "nama_tidak_terbaca"),
        ("NAMA", Rumus("=UPPER(A1)", "0"), "nama_tidak_terbaca"),
        ("NAMA", Teks("n".repeat(301).leak()), "teks_terlalu_panjang"),
        ("STATUS PEGAWAI", Kosong, "kosong"),
        ("STATUS PEGAWAI", Teks("Honorer"), "status_tidak_terbaca"),
        ("GOL. RUANG", Teks("V/a"), "golongan_tidak_ada"),
        ("GOL. RUANG", Teks("IX"), "golongan_tidak_ada"),
    ] {
        let lembar = dengan(kolom, isian.clone());
        assert_eq!(
            ringkas(&lembar.masalah),
            [(2, kolom, Tingkat::Galat, kode)],
            "{isian:?}"
        );
        assert_eq!((lembar.baris, lembar.ditolak), (1, 1), "{isian:?}");
        assert!(lembar.isi.is_empty(), "{isian:?}");
    }
}

#[test]
fn peringatan_menerima_barisnya() {
    for (kolom, isian, kode) in [
        (
            "TANGGAL LAHIR",
            Tanggal("1987-05-12"),
            "tanggal_lahir_beda_nip",
        ),
        ("TANGGAL LAHIR", Teks("12 Apr"), "tanggal_tidak_terbaca"),
        ("TANGGAL LAHIR", Angka(1987.0), "tanggal_tidak_terbaca"),
        ("JENIS KELAMIN", Teks("P"), "jenis_kelamin_beda_nip"),
        ("JENIS KELAMIN", Teks("?"), "jenis_kelamin_tidak_terbaca"),
        ("TMT CPNS", Tanggal("2010-02-01"), "tmt_cpns_beda_nip"),
        ("TMT JABATAN", Tanggal("2031-01-01"), "tanggal_masa_depan"),
        ("TMT GOLONGAN", Teks("#REF!"), "sel_galat"),
        (
            "NAMA JABATAN",
            Teks("n".repeat(301).leak()),
            "teks_terlalu_panjang",
        ),
        ("GOL. RUANG", Teks("#N/A"), "sel_galat"),
        ("MK TAHUN", Teks("empat belas"), "bilangan_tidak_terbaca"),
        ("ESELON", Teks("VI.a"), "eselon_tidak_terbaca"),
        (
            "TINGKAT PENDIDIKAN",
            Teks("tamat"),
            "pendidikan_tidak_terbaca",
        ),
    ] {
        let lembar = dengan(kolom, isian.clone());
        assert_eq!(
            ringkas(&lembar.masalah),
            [(2, kolom, Tingkat::Peringatan, kode)],
            "{isian:?}"
        );
        assert_eq!((lembar.isi.len(), lembar.ditolak), (1, 0), "{isian:?}");
    }
}

#[test]
fn ejaan_lain_sah_tanpa_catatan() {
    type Periksa = fn(&Pegawai) -> bool;
    let lahir = |p: &Pegawai| p.tanggal_lahir == NaiveDate::from_ymd_opt(1987, 4, 12);
    let nip = |p: &Pegawai| p.nip.as_str() == "198704122010011003";
    let cases: Vec<(&str, Isian, Periksa)> = vec![
        ("NIP BARU", Teks("19870412 201001 1 003"), nip),
        ("NIP BARU", Teks("'198704122010011003"), nip),
        ("TANGGAL LAHIR", Teks("12/04/1987"), lahir),
        ("TANGGAL LAHIR", Teks("12-04-1987"), lahir),
        ("TANGGAL LAHIR", Teks("1987-04-12"), lahir),
        ("TANGGAL LAHIR", Teks("12 April 1987"), lahir),
        ("TANGGAL LAHIR", Teks("12 Apr 1987"), lahir),
        ("TANGGAL LAHIR", Angka(31879.0), lahir),
        ("TANGGAL LAHIR", Kosong, |p| p.tanggal_lahir.is_none()),
        ("TANGGAL LAHIR", Teks("-"), |p| p.tanggal_lahir.is_none()),
        ("NAMA", Teks("  ANDI   CONTOH\u{a0} "), |p| {
            p.nama.nama == "ANDI CONTOH"
        }),
        (
            "NAMA",
            Teks("\u{202e}Andi\u{200b}Con\u{ad}toh\u{2}\u{2069}"),
            |p| p.nama.nama == "Andi Contoh",
        ),
        ("NAMA", Teks("\u{202e}Nyoman Ñanda 2\u{202c}"), |p| {
            p.nama.nama == "Nyoman Ñanda 2"
        }),
        ("JENIS KELAMIN", Teks("Laki-laki"), |p| {
            p.jenis_kelamin == Some(JenisKelamin::LakiLaki)
        }),
        ("GOL. RUANG", Teks("iiic"), |p| {
            p.golongan == Some(Golongan::IIIc)
        }),
        ("GOL. RUANG", Kosong, |p| p.golongan.is_none()),
        ("KEDUDUKAN HUKUM", Kosong, |p| p.kedudukan.is_none()),
        ("KEDUDUKAN HUKUM", Teks("CLTN"), |p| {
            p.kedudukan == Some(KedudukanHukum::Lain("CLTN".into()))
        }),
        ("TINGKAT PENDIDIKAN", Teks("S1"), |p| {
            p.pendidikan == Some(Pendidikan::S1)
        }),
        ("TINGKAT PENDIDIKAN", Kosong, |p| p.pendidikan.is_none()),
        ("ESELON", Teks("Non Eselon"), |p| {
            p.jabatan.as_ref().is_some_and(|j| j.eselon.is_none())
        }),
        ("NAMA JABATAN", Kosong, |p| p.jabatan.is_none()),
        ("MK TAHUN", Teks("14"), |p| p.masa_kerja_tahun == Some(14)),
        ("TMT CPNS", Tanggal("2010-01-18"), nip),
    ];
    for (kolom, isian, periksa) in cases {
        let lembar = dengan(kolom, isian.clone());
        assert_eq!(lembar.masalah, [], "{kolom} {isian:?}");
        assert!(periksa(pegawai(&lembar)[0]), "{kolom} {isian:?}");
    }
}

#[test]
fn golongan_pppk_tidak_dihitung_sebagai_golongan_pns() {
    let tajuk = tajuk();
    let pppk = ganti(&tajuk, &orang(), "STATUS PEGAWAI", Teks("PPPK"));
    for (golongan, expected) in [
        (Teks("IX"), None),
        (Teks("xvii"), None),
        (Angka(9.0), None),
        (Teks("II/a"), Some(Golongan::IIa)),
    ] {
        let baris = ganti(&tajuk, &pppk, "GOL. RUANG", golongan);
        let lembar = baca_lembar("Pegawai", &[tajuk.clone(), baris]);
        assert_eq!(lembar.masalah, []);
        assert_eq!(pegawai(&lembar)[0].golongan, expected);
    }
    let baris = ganti(&tajuk, &pppk, "GOL. RUANG", Teks("XVIII"));
    let lembar = baca_lembar("Pegawai", &[tajuk, baris]);
    assert_eq!(lembar.masalah[0].kode, "golongan_tidak_ada");
}

const RUMUS: &str = "=HYPERLINK(\"http://contoh\",\"klik\")";

#[test]
fn rumus_pada_nama_disimpan_sebagai_teks() {
    let lembar = dengan("NAMA", Teks(RUMUS));
    assert_eq!(
        ringkas(&lembar.masalah),
        [(2, "NAMA", Tingkat::Peringatan, "rumus_sebagai_teks")]
    );
    assert_eq!(pegawai(&lembar)[0].nama.nama, RUMUS);
}

#[test]
fn hasil_rumus_yang_tersimpan_dipakai() {
    let lembar = dengan("NAMA", Rumus("=UPPER(\"andi\")", "ANDI"));
    assert_eq!(lembar.masalah, []);
    assert_eq!(pegawai(&lembar)[0].nama.nama, "ANDI");
}

#[test]
fn rumus_tanpa_hasil_tidak_pernah_dijalankan() {
    let rumus = |isi: &str| format!("<c><f>{isi}</f><v></v></c>");
    let baris = |nip: &str, nama: &str, pendidikan: &str| {
        format!("<row>{nip}{nama}{}{pendidikan}</row>", sel_teks("PNS"))
    };
    let nip = sel_teks("198704122010011003");
    let nama = sel_teks("Andi Contoh");
    let hyperlink = rumus("HYPERLINK(&quot;http://contoh&quot;,&quot;klik&quot;)");
    let bytes = xlsx_mentah(&format!(
        "<row>{}{}{}{}</row>{}{}{}",
        sel_teks("NIP"),
        sel_teks("NAMA"),
        sel_teks("STATUS"),
        sel_teks("PENDIDIKAN"),
        baris(&rumus("A1"), &nama, &sel_teks("S-1")),
        baris(&nip, &hyperlink, &rumus("D1")),
        baris(
            "<c t=\"str\"><f>A9</f><v>199002202010022040</v></c>",
            &nama,
            &sel_teks("S-1")
        ),
    ));
    let buku = baca(&bytes);
    let lembar = &buku.lembar[0];
    assert_eq!(
        ringkas(&lembar.masalah),
        [
            (2, "NIP", Tingkat::Galat, "rumus_tanpa_hasil"),
            (3, "NAMA", Tingkat::Peringatan, "rumus_sebagai_teks"),
            (3, "PENDIDIKAN", Tingkat::Peringatan, "rumus_tanpa_hasil"),
        ]
    );
    let orang = pegawai(lembar);
    assert_eq!(orang[0].nama.nama, RUMUS);
    assert_eq!(orang[1].nip.as_str(), "199002202010022040");
}

#[test]
fn galat_dan_peringatan_dalam_satu_baris_dilaporkan_semua() {
    let tajuk = tajuk();
    let mut baris = ganti(&tajuk, &orang(), "NIP BARU", Teks("123"));
    baris = ganti(&tajuk, &baris, "STATUS PEGAWAI", Kosong);
    baris = ganti(&tajuk, &baris, "TINGKAT PENDIDIKAN", Teks("tamat"));
    let lembar = baca_lembar("Pegawai", &[tajuk, baris]);
    let kode: Vec<_> = lembar.masalah.iter().map(|m| m.kode).collect();
    assert_eq!(kode, ["nip_panjang", "kosong", "pendidikan_tidak_terbaca"]);
    assert_eq!(lembar.ditolak, 1);
}

#[test]
fn nip_kembar_tersimpan_sekali() {
    let tajuk = tajuk();
    let lain = ganti(&tajuk, &orang(), "NAMA", Teks("Budi Contoh"));
    let nomor = ganti(&tajuk, &orang(), "NO", Angka(2.0));
    let lembar = baca_lembar("Pegawai", &[tajuk, orang(), nomor, lain]);
    assert_eq!(
        ringkas(&lembar.masalah),
        [
            (3, "NIP BARU", Tingkat::Peringatan, "baris_kembar"),
            (4, "NIP BARU", Tingkat::Galat, "baris_bertentangan"),
        ]
    );
    assert_eq!((lembar.baris, lembar.kembar, lembar.ditolak), (3, 1, 1));
    assert_eq!(pegawai(&lembar)[0].nama.nama, "Andi Contoh");
}

#[test]
fn baris_yang_ditolak_tidak_menghalangi_perbaikannya() {
    let tajuk = tajuk();
    let salah = ganti(&tajuk, &orang(), "GOL. RUANG", Teks("V/a"));
    let lembar = baca_lembar("Pegawai", &[tajuk, salah, orang()]);
    assert_eq!((lembar.ditolak, lembar.kembar, lembar.isi.len()), (1, 0, 1));
}

#[test]
fn agama_tidak_pernah_ikut_terbaca() {
    let buku = baca(&xlsx("Pegawai", &[tajuk(), orang()]));
    assert!(!format!("{buku:?}").contains("Rahasia"));
}
