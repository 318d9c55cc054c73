mod keputusan;
mod penanda;

use chrono::NaiveTime;

use super::contoh::{
    FUNGSIONAL, KEPALA, PEGAWAI, REKAN, RegisterContoh, SEKDA, jawaban, lingkup, tinjau,
};
use super::*;
use crate::aturan::{Aturan, bawaan};
use crate::kepegawaian::{HukumanDisiplin, TingkatHukuman};
use crate::peta_jabatan::Eselon;

fn paket(id: &str) -> &'static Aturan {
    bawaan().iter().find(|a| a.id == id).unwrap()
}

fn kolaka() -> &'static Aturan {
    paket("kolaka-timur-2020")
}

/// The example of a kind with other answers, under a register.
fn dengan_register(
    jenis: JenisNaskah,
    ubah: &[(&str, Jawab)],
    register: &RegisterContoh,
) -> Tinjauan {
    let mut isian = jawaban(jenis);
    for (nama, jawab) in ubah {
        isian.insert((*nama).to_owned(), jawab.clone());
    }
    tinjau(jenis, &isian, register, kolaka()).unwrap()
}

fn dengan(jenis: JenisNaskah, ubah: &[(&str, &str)]) -> Tinjauan {
    let ubah: Vec<_> = ubah.iter().map(|(n, j)| (*n, Jawab::from(*j))).collect();
    dengan_register(jenis, &ubah, &RegisterContoh::default())
}

/// Codes of what stands against it.
fn kode(t: &Tinjauan) -> Vec<&str> {
    t.cacat.iter().map(|c| c.penolakan.kode).collect()
}

fn teks<'t>(t: &'t Tinjauan, nama: &str) -> &'t str {
    t.isi.teks(nama).unwrap_or_default()
}

fn baris(pairs: &[(&str, &str)]) -> Jawab {
    let line = |(jabatan, pegawai): &(&str, &str)| {
        let jawab = [("jabatan", *jabatan), ("pegawai", *pegawai)];
        Jawab::Kelompok(jawab.map(|(n, j)| (n.to_owned(), Jawab::from(j))).into())
    };
    Jawab::Daftar(pairs.iter().map(line).collect())
}

fn hukuman(tingkat: TingkatHukuman, mulai: &str, selesai: Option<&str>) -> RegisterContoh {
    RegisterContoh {
        hukuman: vec![HukumanDisiplin {
            tingkat,
            jenis: "Penundaan kenaikan gaji berkala".into(),
            nomor_sk: None,
            tmt_mulai: mulai.parse().unwrap(),
            tmt_selesai: selesai.map(|s| s.parse().unwrap()),
        }],
        ..RegisterContoh::default()
    }
}

#[test]
fn setiap_jenis_bukan_rapat_berformulir_dan_contohnya_dapat_terbit() {
    for jenis in JenisNaskah::SEMUA {
        assert_eq!(formulir(jenis).is_some(), !jenis.dari_rapat(), "{jenis}");
        assert_eq!(BERFORMULIR.contains(&jenis), !jenis.dari_rapat(), "{jenis}");
    }
    for jenis in BERFORMULIR {
        let t = dengan(jenis, &[]);
        assert_eq!(t.cacat, [], "{jenis}");
        assert!(!t.perihal.is_empty(), "{jenis}");
    }
}

#[test]
fn jam_dibaca_sebagai_jam_dan_menit() {
    let jenis = JenisNaskah::DaftarPelantikan;
    let jam = NaiveTime::from_hms_opt(9, 5, 0).unwrap();
    let t = dengan(jenis, &[("jam", " 09:05 ")]);
    assert_eq!(t.isi.get("jam"), Some(&Isi::Jam(jam)));
    assert_eq!(kode(&dengan(jenis, &[("jam", "25:00")])), ["jam_keliru"]);
}

#[test]
fn setiap_isi_memuat_nomor_dan_instansinya() {
    for jenis in JenisNaskah::SEMUA.into_iter().filter(|j| !j.dari_rapat()) {
        let tinjauan = dengan(jenis, &[]);
        for nama in ["nomor", "pemda", "kepala_daerah", "tempat", "badan"] {
            let mut isi = tinjauan.isi.iter();
            assert!(
                isi.any(|(ada, isi)| ada == nama && matches!(isi, Isi::Teks(_))),
                "{jenis}: {nama}"
            );
        }
    }
}

#[test]
fn isian_wajib_yang_kosong_ditunjuk_semuanya() {
    for jenis in BERFORMULIR {
        let t = tinjau(jenis, &Jawaban::new(), &RegisterContoh::default(), kolaka()).unwrap();
        for isian in formulir(jenis).unwrap().isian {
            let asked = isian.wajib && isian.bawaan.is_none() && isian.bila.is_none();
            let told = t
                .cacat
                .iter()
                .any(|c| c.isian == isian.nama && c.penolakan.kode == "isian_kosong");
            assert!(!asked || told, "{jenis} {}", isian.nama);
        }
    }
}

#[test]
fn isian_yang_tidak_dikenal_atau_salah_bentuk_ditolak_pada_tempatnya() {
    for (nama, jawab, kode) in [
        ("nomer", Jawab::from("1"), "isian_tidak_dikenal"),
        ("diperiksa", Jawab::from("18/12/2026"), "tanggal_keliru"),
        ("pegawai", Jawab::from("123"), "nip_keliru"),
        (
            "pegawai",
            Jawab::from("198404042009041005"),
            "tidak_ditemukan",
        ),
        ("unit", Jawab::from("Dinas Khayal"), "tidak_ditemukan"),
        ("selaku", Jawab::from("wakil"), "pilihan_tidak_ada"),
        ("tidak_diproses", Jawab::from("ya"), "isian_salah_bentuk"),
    ] {
        let t = dengan_register(
            JenisNaskah::PernyataanHukuman,
            &[(nama, jawab)],
            &RegisterContoh::default(),
        );
        let found = t.cacat.iter().find(|c| c.penolakan.kode == kode);
        assert_eq!(found.map(|c| c.isian.as_str()), Some(nama), "{:?}", t.cacat);
    }
}

#[test]
fn prm_01_perpindahan_mendatar_tidak_diusulkan_sebagai_promosi() {
    let usul = |jenis: &str| {
        let ubah = [
            ("jenis", Jawab::from(jenis)),
            ("usulan", baris(&[("J4", PEGAWAI), ("J4", REKAN)])),
        ];
        dengan_register(JenisNaskah::SuratUsulan, &ubah, &RegisterContoh::default())
    };
    assert_eq!(kode(&usul("promosi")), ["bukan_promosi", "bukan_promosi"]);
    assert_eq!(kode(&usul("mutasi")), [""; 0]);
}

#[test]
fn formulir_a_menyebut_promosi_atau_mutasi_dan_tidak_keduanya() {
    let t = dengan(JenisNaskah::SuratUsulan, &[]);
    assert_eq!(
        t.perihal,
        "Usul Promosi Jabatan Pegawai di Lingkungan Dinas Perhubungan"
    );
    assert_eq!(t.tujuan, "Bupati Contoh Raya");
    assert_eq!(t.isi.get("jumlah_jabatan"), Some(&Isi::Angka(1)));
    assert_eq!(t.isi.get("jumlah_calon"), Some(&Isi::Angka(2)));
}

#[test]
fn formulir_b_berketerangan_dari_pemeriksaan_dan_bernomor_per_jabatan() {
    let t = dengan(JenisNaskah::LampiranUsulan, &[]);
    let lines: Vec<_> = (t.isi.daftar("baris").iter())
        .map(|b| {
            (
                b.teks("nomor_jabatan").unwrap(),
                b.teks("ke").unwrap(),
                b.teks("keterangan").unwrap(),
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            ("1.", "1.", "Memenuhi Syarat Jabatan"),
            ("1.", "2.", "Perlu verifikasi: Kesehatan"),
        ]
    );
    assert_eq!(teks(&t, "nomor_surat"), "800.1.3.3/21/BKPSDM/2026");
}

#[test]
fn rpt_07_usul_satu_calon_diperingatkan_bukan_ditolak() {
    let ubah = [("usulan", baris(&[("J5", PEGAWAI)]))];
    let t = dengan_register(JenisNaskah::SuratUsulan, &ubah, &RegisterContoh::default());
    assert_eq!(t.cacat, []);
    assert!(
        t.peringatan[0].contains("paling sedikit 2 calon"),
        "{:?}",
        t.peringatan
    );
    assert_eq!(dengan(JenisNaskah::SuratUsulan, &[]).peringatan, [""; 0]);
}

#[test]
fn usul_untuk_jabatan_yang_dipangku_diperingatkan() {
    let ubah = [(
        "usulan",
        baris(&[
            ("J5", PEGAWAI),
            ("J5", REKAN),
            ("J0", PEGAWAI),
            ("J0", REKAN),
        ]),
    )];
    let t = dengan_register(JenisNaskah::SuratUsulan, &ubah, &RegisterContoh::default());
    assert_eq!(
        t.peringatan,
        ["Sekretaris Daerah tidak lowong menurut peta jabatan."]
    );
}

#[test]
fn calon_ganda_untuk_satu_jabatan_ditolak() {
    let ubah = [("usulan", baris(&[("J5", PEGAWAI), ("J5", PEGAWAI)]))];
    let t = dengan_register(JenisNaskah::SuratUsulan, &ubah, &RegisterContoh::default());
    assert_eq!(kode(&t), ["calon_ganda"]);
}

#[test]
fn ma_03_persetujuan_pindah_tegas_arahnya() {
    let jenis = JenisNaskah::PersetujuanPindah;
    let melepas = dengan(jenis, &[]);
    assert_eq!(teks(&melepas, "nama_asal"), "Dinas Perhubungan");
    assert_eq!(
        melepas.perihal,
        "Persetujuan Melepas Budi Santosa Wicaksana, S.STP., M.A.P."
    );
    let menerima = dengan(
        jenis,
        &[
            ("arah", "menerima"),
            ("pegawai", FUNGSIONAL),
            ("jabatan_tujuan", "J5"),
        ],
    );
    assert_eq!(menerima.cacat, []);
    assert_eq!(teks(&menerima, "nama_tujuan"), "Dinas Perhubungan");
    for (ubah, expected) in [
        (("pegawai", FUNGSIONAL), "pegawai_bukan_dari_unit_asal"),
        (
            ("unit_lain", "Bidang Lalu Lintas"),
            "bukan_antar_perangkat_daerah",
        ),
        (("jabatan_tujuan", "J5"), "jabatan_bukan_pada_tujuan"),
        (("berlaku_sampai", "2026-12-20"), "berlaku_surut"),
    ] {
        assert!(
            kode(&dengan(jenis, &[ubah])).contains(&expected),
            "{expected}"
        );
    }
    let sehari = [("berlaku_sampai", "2026-12-21")];
    assert_eq!(kode(&dengan(jenis, &sehari)), [""; 0]);
}

#[test]
fn mm_02_formulir_d_ditolak_selama_hukuman_berjalan() {
    use TingkatHukuman::{Berat, Ringan, Sedang};
    let jenis = JenisNaskah::PernyataanHukuman;
    for (register, frasa, refused) in [
        (RegisterContoh::default(), "tidak pernah", false),
        (hukuman(Ringan, "2026-01-01", None), "tidak pernah", false),
        (
            hukuman(Sedang, "2024-01-01", Some("2025-01-01")),
            "tidak sedang",
            false,
        ),
        // The register is looked at on 18 December 2026: the last day of a punishment still counts.
        (
            hukuman(Sedang, "2025-12-18", Some("2026-12-18")),
            "tidak sedang",
            true,
        ),
        (
            hukuman(Berat, "2025-12-17", Some("2026-12-17")),
            "tidak sedang",
            false,
        ),
        (hukuman(Berat, "2020-01-01", None), "tidak sedang", true),
    ] {
        let t = dengan_register(jenis, &[], &register);
        assert_eq!(teks(&t, "frasa"), frasa);
        assert_eq!(
            kode(&t).contains(&"hukuman_sedang_berjalan"),
            refused,
            "{:?}",
            register.hukuman
        );
    }
}

#[test]
fn formulir_d_diperiksa_tidak_sesudah_tanggalnya_dan_dinyatakan_orang() {
    let jenis = JenisNaskah::PernyataanHukuman;
    assert_eq!(
        kode(&dengan(jenis, &[("diperiksa", "2026-12-22")])),
        ["tanggal_mendahului_rujukan"]
    );
    assert_eq!(
        kode(&dengan(jenis, &[("diperiksa", "2026-12-21")])),
        [""; 0]
    );
    let tanpa = [
        ("tidak_diproses", Jawab::Ya(false)),
        ("tidak_dipidana", Jawab::Kosong),
    ];
    let t = dengan_register(jenis, &tanpa, &RegisterContoh::default());
    assert_eq!(kode(&t), ["belum_dinyatakan", "belum_dinyatakan"]);
}

#[test]
fn mm_02_permohonan_pindah_memuat_kedua_pernyataan_dan_menyebut_berkas_yang_kurang() {
    let jenis = JenisNaskah::PermohonanPindah;
    let t = dengan(jenis, &[]);
    assert_eq!(t.tujuan, "Bupati Contoh Raya");
    assert_eq!(t.isi.daftar("daftar_berkas").len(), 6);
    assert!(t.peringatan[0].starts_with("Belum dilampirkan: surat pernyataan tidak sedang"));
    assert_eq!(
        teks(&t, "kalimat_alasan"),
        "mengurus orang tua yang telah uzur atau sakit, yaitu merawat ibu yang sakit menahun"
    );
    let tanpa = [
        ("bersedia_ditempatkan", Jawab::Ya(false)),
        ("tidak_menuntut_tpp", Jawab::Ya(false)),
    ];
    let t = dengan_register(jenis, &tanpa, &RegisterContoh::default());
    let dasar: Vec<_> = t.cacat.iter().map(|c| c.penolakan.dasar.as_str()).collect();
    assert_eq!(
        dasar,
        [
            "KT Pasal 16 ayat (2) huruf h; BJ Pasal 15 ayat (2) huruf h",
            "KT Pasal 16 ayat (2) huruf i; BJ Pasal 15 ayat (2) huruf i",
        ]
    );
}

#[test]
fn mm_01_alasan_lain_diuraikan() {
    let ubah = [("alasan", "lain"), ("uraian_alasan", "")];
    assert_eq!(
        kode(&dengan(JenisNaskah::PermohonanPindah, &ubah)),
        ["alasan_kosong"]
    );
}
