//! Traps of the histories, the map of posts and the committee.

use sidang_domain::kepegawaian::{NilaiKompetensi, Predikat};
use sidang_domain::peta_jabatan::{Eselon, JenisJabatan};
use sidang_domain::tim::Peran;
use sidang_exchange::{Isi, JenisLembar, Lembar, Tingkat};

use crate::buku_uji::{Angka, Isian, Kosong, Tanggal, Teks, baca_lembar, ganti, ringkas};

const NIP: Isian = Teks("198704122010011003");
const NIP_LAIN: &str = "199002202010022040";

fn riwayat() -> [Vec<Isian>; 2] {
    [
        [
            "NIP",
            "NAMA JABATAN",
            "JENIS JABATAN",
            "ESELON",
            "UNIT KERJA",
            "TMT MULAI",
            "TMT SELESAI",
        ]
        .map(Teks)
        .to_vec(),
        vec![
            NIP,
            Teks("Kepala Seksi Uji"),
            Teks("Pengawas"),
            Teks("IV.a"),
            Teks("Seksi Uji"),
            Tanggal("2020-01-01"),
            Tanggal("2022-12-31"),
        ],
    ]
}

fn skp() -> [Vec<Isian>; 2] {
    [
        ["NIP", "TAHUN", "HASIL KERJA", "PERILAKU KERJA", "PREDIKAT"]
            .map(Teks)
            .to_vec(),
        vec![
            NIP,
            Angka(2025.0),
            Teks("Sesuai Ekspektasi"),
            Teks("Sesuai Ekspektasi"),
            Teks("Baik"),
        ],
    ]
}

fn hukuman() -> [Vec<Isian>; 2] {
    [
        [
            "NIP",
            "TINGKAT",
            "JENIS HUKUMAN",
            "NOMOR SK",
            "TMT MULAI",
            "TMT SELESAI",
        ]
        .map(Teks)
        .to_vec(),
        vec![
            NIP,
            Teks("Sedang"),
            Teks("Penundaan kenaikan gaji berkala"),
            Teks("800/1/2026"),
            Tanggal("2026-01-01"),
            Kosong,
        ],
    ]
}

fn kompetensi() -> [Vec<Isian>; 2] {
    [
        [
            "NIP",
            "TANGGAL",
            "TEKNIS",
            "MANAJERIAL",
            "SOSIAL KULTURAL",
            "JPM",
        ]
        .map(Teks)
        .to_vec(),
        vec![
            NIP,
            Tanggal("2025-05-22"),
            Teks("MS"),
            Teks("MMS"),
            Teks("TMS"),
            Angka(91.0),
        ],
    ]
}

fn kesehatan() -> [Vec<Isian>; 2] {
    [
        ["NIP", "TANGGAL", "HASIL"].map(Teks).to_vec(),
        vec![NIP, Tanggal("2025-05-22"), Teks("Sehat dengan Catatan")],
    ]
}

fn jabatan() -> [Vec<Isian>; 2] {
    [
        [
            "KODE",
            "NAMA JABATAN",
            "JENIS JABATAN",
            "ESELON",
            "KELAS",
            "UNIT KERJA",
            "UNIT INDUK",
            "PENDIDIKAN MINIMAL",
            "KEBUTUHAN",
            "NIP PEMANGKU",
        ]
        .map(Teks)
        .to_vec(),
        vec![
            Teks("J00001"),
            Teks("Kepala Seksi Uji"),
            Teks("Pengawas"),
            Teks("IV.a"),
            Angka(9.0),
            Teks("Seksi Uji"),
            Teks("Dinas Uji"),
            Teks("D-III"),
            Angka(2.0),
            Teks("198704122010011003; 199002202010022040"),
        ],
    ]
}

fn tim() -> [Vec<Isian>; 2] {
    [
        ["NIP", "NAMA", "JABATAN", "PERAN"].map(Teks).to_vec(),
        vec![
            NIP,
            Teks("Andi Contoh"),
            Teks("Sekretaris Daerah"),
            Teks("Ketua"),
        ],
    ]
}

fn dengan([tajuk, baris]: [Vec<Isian>; 2], kolom: &str, isian: Isian) -> Lembar {
    let baris = ganti(&tajuk, &baris, kolom, isian);
    baca_lembar("Lembar", &[tajuk, baris])
}

/// A good row with one cell replaced, and the code that refuses it.
type Kasus = ([Vec<Isian>; 2], &'static str, Isian, &'static str);

fn assert_ditolak(kasus: Vec<Kasus>) {
    for (lembar, kolom, isian, kode) in kasus {
        let lembar = dengan(lembar, kolom, isian.clone());
        assert_eq!(
            ringkas(&lembar.masalah),
            [(2, kolom, Tingkat::Galat, kode)],
            "{kolom} {isian:?}"
        );
        assert_eq!((lembar.ditolak, lembar.isi.len()), (1, 0));
    }
}

#[test]
fn galat_riwayat_menolak_barisnya() {
    assert_ditolak(vec![
        (
            riwayat(),
            "NIP",
            Angka(1.987_041_220_100_11e17),
            "nip_tersimpan_angka",
        ),
        (riwayat(), "NIP", Teks("123"), "nip_panjang"),
        (riwayat(), "NAMA JABATAN", Kosong, "kosong"),
        (
            riwayat(),
            "JENIS JABATAN",
            Teks("Kepala"),
            "jenis_jabatan_tidak_terbaca",
        ),
        (
            riwayat(),
            "TMT MULAI",
            Teks("kemarin"),
            "tanggal_tidak_terbaca",
        ),
        (riwayat(), "TMT MULAI", Teks("#VALUE!"), "sel_galat"),
        (
            riwayat(),
            "TMT SELESAI",
            Teks("sekarang"),
            "tanggal_tidak_terbaca",
        ),
        (
            riwayat(),
            "TMT SELESAI",
            Tanggal("2019-12-31"),
            "tmt_selesai_sebelum_mulai",
        ),
        (
            skp(),
            "PREDIKAT",
            Teks("Memuaskan"),
            "predikat_tidak_terbaca",
        ),
        (skp(), "PREDIKAT", Kosong, "kosong"),
        (skp(), "TAHUN", Teks("dua ribu"), "bilangan_tidak_terbaca"),
        (skp(), "TAHUN", Angka(2025.5), "bilangan_tidak_terbaca"),
        (
            hukuman(),
            "TINGKAT",
            Teks("Agak berat"),
            "tingkat_hukuman_tidak_terbaca",
        ),
        (
            hukuman(),
            "TMT SELESAI",
            Tanggal("2025-01-01"),
            "tmt_selesai_sebelum_mulai",
        ),
        (
            kompetensi(),
            "TEKNIS",
            Teks("Lulus"),
            "kompetensi_tidak_terbaca",
        ),
        (kompetensi(), "TANGGAL", Kosong, "kosong"),
        (
            kesehatan(),
            "HASIL",
            Teks("Kurang sehat"),
            "hasil_tidak_terbaca",
        ),
    ]);
}

#[test]
fn galat_peta_dan_tim_menolak_barisnya() {
    assert_ditolak(vec![
        (jabatan(), "KODE", Kosong, "kosong"),
        (jabatan(), "ESELON", Teks("VI"), "eselon_tidak_terbaca"),
        (
            jabatan(),
            "KEBUTUHAN",
            Teks("banyak"),
            "bilangan_tidak_terbaca",
        ),
        (
            jabatan(),
            "PENDIDIKAN MINIMAL",
            Teks("pintar"),
            "pendidikan_tidak_terbaca",
        ),
        (
            jabatan(),
            "NIP PEMANGKU",
            Angka(1.987_041_220_100_11e17),
            "nip_tersimpan_angka",
        ),
        (
            jabatan(),
            "NIP PEMANGKU",
            Teks("198704122010011003; 123"),
            "nip_panjang",
        ),
        (tim(), "PERAN", Kosong, "kosong"),
    ]);
}

#[test]
fn peringatan_menerima_barisnya() {
    for (lembar, kolom, isian, kode) in [
        (riwayat(), "ESELON", Teks("tinggi"), "eselon_tidak_terbaca"),
        (skp(), "TAHUN", Angka(2027.0), "tanggal_masa_depan"),
        (kompetensi(), "JPM", Angka(191.0), "jpm_tidak_terbaca"),
        (
            kompetensi(),
            "TANGGAL",
            Tanggal("2026-11-23"),
            "tanggal_masa_depan",
        ),
        (
            jabatan(),
            "KELAS",
            Teks("sembilan"),
            "bilangan_tidak_terbaca",
        ),
    ] {
        let lembar = dengan(lembar, kolom, isian.clone());
        assert_eq!(
            ringkas(&lembar.masalah),
            [(2, kolom, Tingkat::Peringatan, kode)],
            "{kolom} {isian:?}"
        );
        assert_eq!((lembar.ditolak, lembar.isi.len()), (0, 1));
    }
}

#[test]
fn tmt_di_masa_depan_diperingatkan() {
    let [tajuk, baris] = riwayat();
    let baris = ganti(&tajuk, &baris, "TMT MULAI", Tanggal("2031-01-01"));
    let baris = ganti(&tajuk, &baris, "TMT SELESAI", Kosong);
    let lembar = baca_lembar("Riwayat", &[tajuk, baris]);
    assert_eq!(
        ringkas(&lembar.masalah),
        [(2, "TMT MULAI", Tingkat::Peringatan, "tanggal_masa_depan")]
    );
    assert_eq!(lembar.isi.len(), 1);
}

#[test]
fn baris_riwayat_kembar_tersimpan_sekali() {
    for (lembar, kolom, isian) in [
        (riwayat(), "TMT SELESAI", Kosong),
        (skp(), "PREDIKAT", Teks("Kurang")),
        (hukuman(), "TINGKAT", Teks("Berat")),
        (kompetensi(), "TEKNIS", Teks("MMS")),
        (kesehatan(), "HASIL", Teks("Tidak Sehat")),
        (jabatan(), "KEBUTUHAN", Angka(3.0)),
        (tim(), "PERAN", Teks("Anggota")),
    ] {
        let [tajuk, baris] = lembar;
        let lain = ganti(&tajuk, &baris, kolom, isian);
        let lembar = baca_lembar("Lembar", &[tajuk, baris.clone(), baris, lain]);
        let kode: Vec<_> = ringkas(&lembar.masalah)
            .into_iter()
            .map(|(baris, _, tingkat, kode)| (baris, tingkat, kode))
            .collect();
        assert_eq!(
            kode,
            [
                (3, Tingkat::Peringatan, "baris_kembar"),
                (4, Tingkat::Galat, "baris_bertentangan")
            ]
        );
        assert_eq!((lembar.isi.len(), lembar.kembar, lembar.ditolak), (1, 1, 1));
    }
}

#[test]
fn unit_boleh_disebut_berkali_kali_asal_sama() {
    let tajuk = vec![Teks("UNIT KERJA"), Teks("UNIT INDUK")];
    let unit = vec![Teks("Seksi Uji"), Teks("Dinas Uji")];
    let lain = vec![Teks("Seksi Uji"), Teks("Dinas Lain")];
    let lembar = baca_lembar("Unit", &[tajuk, unit.clone(), unit, lain]);
    assert_eq!(
        ringkas(&lembar.masalah),
        [(4, "UNIT KERJA", Tingkat::Galat, "baris_bertentangan")]
    );
    assert_eq!((lembar.isi.len(), lembar.kembar, lembar.ditolak), (1, 1, 1));
}

#[test]
fn kota_unit_dibaca_dari_judul_yang_lazim() {
    for judul in ["KOTA", "Kabupaten/Kota", "Kab./Kota", "LOKASI"] {
        let lembar = baca_lembar(
            "Unit",
            &[
                ["UNIT KERJA", "UNIT INDUK", judul].map(Teks).to_vec(),
                ["Seksi Uji", "Dinas Uji", " Tirawuta "].map(Teks).to_vec(),
                ["Seksi Lain", "Dinas Uji"].map(Teks).to_vec(),
            ],
        );
        assert_eq!(lembar.masalah, [], "{judul}");
        match lembar.isi {
            Isi::Unit(rows) => {
                let kota: Vec<_> = rows.iter().map(|r| r.nilai.kota.as_deref()).collect();
                assert_eq!(kota, [Some("Tirawuta"), None], "{judul}");
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn isi_lembar_menjadi_nilai_domain() {
    let read = |[tajuk, baris]: [Vec<Isian>; 2]| baca_lembar("Lembar", &[tajuk, baris]).isi;
    match read(riwayat()) {
        Isi::RiwayatJabatan(rows) => {
            assert_eq!(rows[0].nomor, 2);
            assert_eq!(rows[0].nilai.1.jenis, JenisJabatan::Pengawas);
            assert_eq!(rows[0].nilai.1.eselon, Some(Eselon::IVa));
        }
        other => panic!("{other:?}"),
    }
    match read(skp()) {
        Isi::Skp(rows) => {
            assert_eq!(rows[0].nilai.1.tahun, 2025);
            assert_eq!(rows[0].nilai.1.predikat, Predikat::Baik);
        }
        other => panic!("{other:?}"),
    }
    match read(hukuman()) {
        Isi::HukumanDisiplin(rows) => assert_eq!(rows[0].nilai.1.tmt_selesai, None),
        other => panic!("{other:?}"),
    }
    match read(kompetensi()) {
        Isi::Kompetensi(rows) => {
            assert_eq!(rows[0].nilai.1.jpm, Some(91));
            assert_eq!(rows[0].nilai.1.sosial_kultural, NilaiKompetensi::Tms);
        }
        other => panic!("{other:?}"),
    }
    match read(kesehatan()) {
        Isi::Kesehatan(rows) => assert!(rows[0].nilai.1.sehat),
        other => panic!("{other:?}"),
    }
    match read(tim()) {
        Isi::Tim(rows) => assert_eq!(rows[0].nilai.peran, Peran::Ketua),
        other => panic!("{other:?}"),
    }
}

#[test]
fn pemangku_boleh_beberapa() {
    const DUA_BARIS: &str = "19870412 201001 1 003\n19900220 201002 2 040";
    for (isian, jumlah) in [
        (Teks("198704122010011003; 199002202010022040"), 2),
        (Teks("198704122010011003;"), 1),
        (Teks("198704122010011003; 198704122010011003"), 1),
        (Teks(DUA_BARIS), 2),
        (Teks(NIP_LAIN), 1),
        (Kosong, 0),
    ] {
        let lembar = dengan(jabatan(), "NIP PEMANGKU", isian.clone());
        assert_eq!(lembar.masalah, [], "{isian:?}");
        match &lembar.isi {
            Isi::Jabatan(rows) => assert_eq!(rows[0].nilai.pemangku.len(), jumlah, "{isian:?}"),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn jpm_boleh_berupa_persen() {
    for (isian, expected) in [
        (Angka(87.6), 88),
        (Angka(0.91), 91),
        (Teks("91%"), 91),
        (Teks("87,4"), 87),
    ] {
        match dengan(kompetensi(), "JPM", isian).isi {
            Isi::Kompetensi(rows) => assert_eq!(rows[0].nilai.1.jpm, Some(expected)),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn kesehatan_dan_integritas_dibedakan_dari_nama_lalu_isinya() {
    let tajuk = || ["NIP", "TANGGAL", "HASIL"].map(Teks).to_vec();
    let baris = |hasil| vec![NIP, Tanggal("2025-05-22"), Teks(hasil)];
    for (nama, hasil, jenis) in [
        ("Kesehatan", "Sehat", JenisLembar::Kesehatan),
        ("Data Integritas", "Baik", JenisLembar::Integritas),
        ("Sheet1", "Tidak Sehat", JenisLembar::Kesehatan),
        ("Sheet1", "Tidak Baik", JenisLembar::Integritas),
    ] {
        let lembar = baca_lembar(nama, &[tajuk(), baris(hasil)]);
        assert_eq!(lembar.isi.jenis(), jenis, "{nama} {hasil}");
        assert_eq!(lembar.isi.len(), 1);
    }
}
