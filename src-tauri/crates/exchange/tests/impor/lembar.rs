//! How sheets are recognised, wherever and however their headers are written.

use rust_xlsxwriter::Format;
use sidang_domain::tim::Peran;
use sidang_exchange::{Buku, Error, Isi, JenisLembar, read_workbook};

use crate::buku_uji::{
    Angka, Isian, Kosong, Tanggal, Teks, baca, baca_lembar, hari_ini, ringkas, xlsx, xlsx_dengan,
};

const NIP: Isian = Teks("198704122010011003");

fn tajuk_tim() -> Vec<Isian> {
    ["NIP", "NAMA", "JABATAN", "PERAN"].map(Teks).to_vec()
}

fn anggota() -> Vec<Isian> {
    vec![NIP, Teks("Andi Contoh"), Teks("Inspektur"), Teks("Anggota")]
}

fn jenis(buku: &Buku) -> Vec<(&str, JenisLembar)> {
    buku.lembar
        .iter()
        .map(|lembar| (lembar.nama.as_str(), lembar.isi.jenis()))
        .collect()
}

#[test]
fn judul_di_atas_dan_kolom_di_kanan_tidak_mengganggu() {
    let geser = |cells: Vec<Isian>| [vec![Kosong, Kosong], cells].concat();
    let lembar = baca_lembar(
        "Tim",
        &[
            vec![],
            vec![Kosong, Teks("SUSUNAN TIM PENILAI KINERJA")],
            vec![Kosong, Teks("Keadaan tanggal"), Tanggal("2026-11-22")],
            vec![],
            geser(tajuk_tim()),
            geser([1.0, 2.0, 3.0, 4.0].map(Angka).to_vec()),
            vec![],
            geser(anggota()),
            vec![Teks("Jumlah: 1")],
        ],
    );
    assert_eq!(lembar.masalah, []);
    assert_eq!((lembar.baris, lembar.isi.len()), (1, 1));
    match lembar.isi {
        Isi::Tim(rows) => assert_eq!(rows[0].nomor, 8),
        other => panic!("{other:?}"),
    }
}

#[test]
fn nomor_kolom_dalam_kurung_bukan_data() {
    let nomor = ["(1)", "(2)", "(3)", "(4)"].map(Teks).to_vec();
    let lembar = baca_lembar("Tim", &[tajuk_tim(), nomor, anggota()]);
    assert_eq!((lembar.baris, lembar.ditolak), (1, 0));
}

#[test]
fn judul_kolom_siasn_dikenali() {
    let lembar = baca_lembar(
        "Export",
        &[
            [
                "PNS ID",
                "Nip_Baru",
                "nama",
                "Tempat Lahir (Nama)",
                "STATUS CPNS/PNS",
                "KEDUDUKAN HUKUM NAMA",
                "GOL AWAL NAMA",
                "GOL AKHIR NAMA",
                "JABATAN NAMA",
                "UNOR NAMA",
                "TINGKAT  PENDIDIKAN\nNAMA",
                "PENDIDIKAN NAMA",
                "NIK",
            ]
            .map(Teks)
            .to_vec(),
            vec![
                Teks("A1"),
                NIP,
                Teks("Andi Contoh"),
                Teks("Kendari"),
                Teks("P"),
                Teks("Aktif"),
                Teks("III/a"),
                Teks("III/d"),
                Teks("Kepala Seksi Uji"),
                Teks("Seksi Uji"),
                Teks("S-1"),
                Teks("S-1 Hukum"),
                Teks("7400000000000000"),
            ],
        ],
    );
    assert_eq!(lembar.masalah, []);
    assert_eq!(lembar.kolom_kunci, "Nip_Baru");
    match lembar.isi {
        Isi::Pegawai(rows) => {
            let pegawai = &rows[0].nilai;
            assert_eq!(pegawai.status.to_string(), "PNS");
            assert_eq!(pegawai.tempat_lahir.as_deref(), Some("Kendari"));
            assert_eq!(
                pegawai.golongan.map(|g| g.to_string()).as_deref(),
                Some("III/d")
            );
            assert_eq!(
                pegawai.pendidikan.map(|p| p.to_string()).as_deref(),
                Some("S-1")
            );
            assert_eq!(pegawai.jurusan.as_deref(), Some("S-1 Hukum"));
            let jabatan = pegawai.jabatan.as_ref().expect("the post is named");
            assert_eq!(jabatan.unit_kerja, "Seksi Uji");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn urutan_kolom_bebas() {
    let lembar = baca_lembar(
        "Tim",
        &[
            ["PERAN", "CATATAN", "NAMA", "NIP"].map(Teks).to_vec(),
            vec![Teks("Ketua"), Teks("-"), Teks("Andi Contoh"), NIP],
        ],
    );
    match lembar.isi {
        Isi::Tim(rows) => {
            assert_eq!(rows[0].nilai.peran, Peran::Ketua);
            assert_eq!(rows[0].nilai.jabatan, None);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn lembar_lain_dan_lembar_kosong_diperingatkan() {
    let buku = baca(&xlsx_dengan(
        &[
            ("Catatan", &[vec![Teks("apa saja")]]),
            ("Kosong", &[]),
            ("Tim", &[tajuk_tim(), anggota()]),
            ("Judul saja", &[tajuk_tim()]),
        ],
        |_| {},
    ));
    assert_eq!(
        jenis(&buku),
        [("Tim", JenisLembar::Tim), ("Judul saja", JenisLembar::Tim)]
    );
    let masalah: Vec<_> = buku
        .semua_masalah()
        .map(|m| (m.lembar.as_str(), m.kode, m.baris))
        .collect();
    assert_eq!(
        masalah,
        [
            ("Catatan", "lembar_tidak_dikenali", None),
            ("Kosong", "lembar_kosong", None),
            ("Judul saja", "lembar_kosong", None),
        ]
    );
}

#[test]
fn lembar_tersembunyi_tetap_dibaca() {
    let bytes = xlsx_dengan(
        &[
            ("Catatan", &[vec![Teks("apa saja")]]),
            ("Tim", &[tajuk_tim(), anggota()]),
        ],
        |workbook| {
            let sheet = workbook.worksheet_from_index(1).expect("the second sheet");
            sheet.set_hidden(true);
            sheet.set_row_hidden(1).expect("a row");
        },
    );
    assert_eq!(baca(&bytes).lembar[0].isi.len(), 1);
}

#[test]
fn sel_gabungan_berlaku_bagi_semua_barisnya() {
    let tajuk = ["NIP", "TAHUN", "PREDIKAT"].map(Teks).to_vec();
    let baris = |nip, tahun| vec![nip, Angka(tahun), Teks("Baik")];
    let bytes = xlsx_dengan(
        &[(
            "SKP",
            &[
                tajuk,
                baris(NIP, 2025.0),
                baris(Kosong, 2024.0),
                baris(Kosong, 2023.0),
            ],
        )],
        |workbook| {
            let sheet = workbook.worksheet_from_index(0).expect("the sheet");
            sheet
                .merge_range(1, 0, 2, 0, "198704122010011003", &Format::new())
                .expect("a range");
        },
    );
    let buku = baca(&bytes);
    let lembar = &buku.lembar[0];
    assert_eq!(lembar.isi.len(), 2);
    assert_eq!(ringkas(&lembar.masalah)[0].0, 4);
    assert_eq!((lembar.ditolak, lembar.masalah.len()), (1, 1));
}

#[test]
fn kolom_wajib_yang_hilang_disebut() {
    let bytes = xlsx(
        "Pegawai",
        &[
            ["NIP", "NAMA", "TANGGAL LAHIR", "GOLONGAN"]
                .map(Teks)
                .to_vec(),
            vec![NIP, Teks("Andi Contoh"), Kosong, Teks("III/d")],
        ],
    );
    let error = read_workbook("uji.xlsx", &bytes, hari_ini()).expect_err("no known sheet");
    assert!(matches!(error, Error::NoKnownSheet { .. }));
    let pesan = error.to_string();
    assert!(
        pesan.contains("lembar Pegawai") && pesan.contains("STATUS PEGAWAI"),
        "{pesan}"
    );
}

#[test]
fn sel_jauh_di_ujung_lembar_tidak_memberatkan() {
    let bytes = xlsx_dengan(&[("Tim", &[tajuk_tim(), anggota()])], |workbook| {
        let sheet = workbook.worksheet_from_index(0).expect("the sheet");
        sheet.write_string(1_048_575, 16_383, "x").expect("a cell");
    });
    let buku = baca(&bytes);
    assert_eq!((buku.lembar[0].baris, buku.lembar[0].isi.len()), (1, 1));
}
