//! Import: the sample without a complaint, every trap of real exports, and files that are none.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;
use sidang_app::JenisGalat;
use sidang_app::impor::{LaporanImporView, TingkatMasalah};
use sidang_app::kepegawaian::KueriPegawai;
use sidang_tests::contoh::{buku, fixture, saat};
use sidang_tests::kantor::Kantor;

const PAGI: &str = "2026-11-22 08:00";

fn sum(laporan: &LaporanImporView, of: impl Fn(&sidang_app::impor::LembarView) -> u32) -> u32 {
    laporan.lembar.iter().map(of).sum()
}

#[test]
fn pratinjau_dan_penyimpanan_menempuh_jalan_yang_sama() {
    let mut kantor = Kantor::kosong("kolaka-timur-2020");
    let mut langkah = 0;
    let pratinjau = kantor
        .sidang
        .preview_impor(&buku(), &saat(PAGI), &mut |_| langkah += 1)
        .unwrap();
    assert_eq!(pratinjau.masalah, [], "the sample is without a complaint");
    assert!(!pratinjau.tersimpan && langkah > 0);
    // One unit stands twice in the map.
    assert_eq!(
        sum(&pratinjau, |l| l.baru + l.sama),
        sum(&pratinjau, |l| l.baris)
    );
    assert_eq!(sum(&pratinjau, |l| l.sama), 1);
    assert_eq!(
        kantor
            .sidang
            .list_pegawai(&KueriPegawai::default())
            .unwrap()
            .jumlah,
        0,
        "a preview writes nothing"
    );

    let tersimpan = kantor
        .sidang
        .commit_impor(&buku(), Some(&pratinjau.sidik), &saat(PAGI), &mut |_| {})
        .unwrap();
    assert_eq!(
        tersimpan,
        LaporanImporView {
            tersimpan: true,
            ..pratinjau
        }
    );
    assert_eq!(
        kantor
            .sidang
            .list_pegawai(&KueriPegawai::default())
            .unwrap()
            .jumlah,
        1500
    );

    let ulang = kantor
        .sidang
        .commit_impor(&buku(), None, &saat(PAGI), &mut |_| {})
        .unwrap();
    assert_eq!(
        sum(&ulang, |l| l.sama),
        sum(&ulang, |l| l.baris),
        "nothing is new the second time"
    );
    assert_eq!(ulang.masalah, []);
}

#[test]
fn berkas_yang_berubah_sesudah_pratinjau_ditolak() {
    let mut kantor = Kantor::kosong("kolaka-timur-2020");
    let sidik = kantor
        .sidang
        .preview_impor(&buku()[..1], &saat(PAGI), &mut |_| {})
        .unwrap()
        .sidik;
    let galat = kantor
        .sidang
        .commit_impor(&buku(), Some(&sidik), &saat(PAGI), &mut |_| {})
        .unwrap_err();
    assert_eq!(galat.kode, "berkas_berubah");
}

/// What `kotor.json` says of a trap, by the words it ends in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Harapan {
    Galat,
    Peringatan,
    Sah,
    /// The same number twice, or a formula in a name: kept once and as text, and said.
    Diberitahukan,
}

fn harapan(jebakan: &str) -> Harapan {
    if jebakan.contains("kembar") || jebakan.contains("rumus") {
        Harapan::Diberitahukan
    } else if jebakan.ends_with("galat") || jebakan.contains("disimpan sebagai angka") {
        Harapan::Galat
    } else if jebakan.ends_with("peringatan") {
        Harapan::Peringatan
    } else {
        Harapan::Sah
    }
}

fn kotor() -> Vec<PathBuf> {
    ["kotor/peta_jabatan.xlsx", "kotor/pegawai.xlsx"]
        .map(fixture)
        .to_vec()
}

#[test]
fn setiap_jebakan_dijumpai_dan_setiap_baris_baik_disimpan() {
    let mut kantor = Kantor::kosong("kolaka-timur-2020");
    let laporan = kantor
        .sidang
        .commit_impor(&kotor(), None, &saat(PAGI), &mut |_| {})
        .unwrap();
    let mut tingkat: BTreeMap<u32, BTreeSet<&str>> = BTreeMap::new();
    for m in laporan.masalah.iter().filter(|m| m.lembar == "Pegawai") {
        assert!(!m.pesan.is_empty() && !m.kode.is_empty());
        let name = if m.tingkat == TingkatMasalah::Galat {
            "galat"
        } else {
            "peringatan"
        };
        tingkat.entry(m.baris).or_default().insert(name);
    }
    let jebakan: Value =
        serde_json::from_str(&std::fs::read_to_string(fixture("kotor/kotor.json")).unwrap())
            .unwrap();
    let mut tercatat = BTreeSet::new();
    for j in jebakan.as_array().unwrap() {
        let (nip, apa) = (j["nip"].as_str().unwrap(), j["jebakan"].as_str().unwrap());
        // The first data row stands in the spreadsheet's row 4.
        let baris = u32::try_from(j["baris"].as_u64().unwrap()).unwrap() + 3;
        let found = tingkat.get(&baris).cloned().unwrap_or_default();
        let disimpan = kantor.sidang.get_pegawai(nip).is_ok();
        match harapan(apa) {
            Harapan::Galat => assert!(found.contains("galat") && !disimpan, "{apa}: {found:?}"),
            Harapan::Peringatan => assert!(
                found == BTreeSet::from(["peringatan"]) && disimpan,
                "{apa}: {found:?}"
            ),
            Harapan::Sah => assert!(found.is_empty() && disimpan, "{apa}: {found:?}"),
            Harapan::Diberitahukan => assert!(disimpan, "{apa}: the person is kept"),
        }
        tercatat.insert(baris);
    }
    let kembar = laporan
        .masalah
        .iter()
        .filter(|m| m.lembar == "Pegawai" && m.kode == "baris_kembar")
        .count();
    assert_eq!(kembar, 3, "each of the three rows that stand twice is told");

    let pegawai = laporan
        .lembar
        .iter()
        .find(|l| l.jenis == "pegawai")
        .unwrap();
    assert_eq!(
        pegawai.baris,
        pegawai.baru + pegawai.sama + pegawai.ditolak,
        "no row is lost"
    );
    assert_eq!(
        kantor
            .sidang
            .list_pegawai(&KueriPegawai::default())
            .unwrap()
            .jumlah,
        pegawai.baru
    );
    assert_eq!(
        (pegawai.baru, pegawai.ditolak),
        (385, 15),
        "10 numbers, 3 short numbers, 2 unknown ranks are refused"
    );
    let surprises: Vec<_> = tingkat
        .keys()
        .filter(|baris| !tercatat.contains(baris))
        .collect();
    assert!(
        surprises.len() <= 3,
        "only the second of twin rows is told besides the traps: {surprises:?}"
    );

    let ulang = kantor
        .sidang
        .commit_impor(&kotor(), None, &saat(PAGI), &mut |_| {})
        .unwrap();
    for l in &ulang.lembar {
        assert_eq!(
            (l.baru, l.berubah, l.sama + l.ditolak),
            (0, 0, l.baris),
            "{}: all the same",
            l.nama
        );
    }
}

#[test]
fn rumus_pada_nama_tersimpan_sebagai_teks_dan_tidak_diekspor_sebagai_rumus() {
    let mut kantor = Kantor::kosong("kolaka-timur-2020");
    kantor
        .sidang
        .commit_impor(&kotor(), None, &saat(PAGI), &mut |_| {})
        .unwrap();
    let kueri = KueriPegawai {
        batas: 10,
        cari: "198608202006082005".into(),
        ..KueriPegawai::default()
    };
    let nama = &kantor.sidang.list_pegawai(&kueri).unwrap().pegawai[0].nama;
    assert!(nama.contains('='), "kept as it was written: {nama}");
    let xlsx = kantor.sidang.export_pegawai(&kueri, &saat(PAGI)).unwrap();
    let path = kantor.berkas("pegawai.xlsx");
    std::fs::write(&path, xlsx).unwrap();
    // Read back by the same reader: a formula would come back without its text.
    let galat = kantor
        .sidang
        .preview_impor(std::slice::from_ref(&path), &saat(PAGI), &mut |_| {});
    let formula = galat
        .as_ref()
        .is_ok_and(|l| l.masalah.iter().any(|m| m.kode.starts_with("rumus_tanpa")));
    assert!(!formula, "{galat:?}");
}

#[test]
fn berkas_yang_tidak_dapat_dibaca_tidak_mengubah_apa_pun() {
    let mut kantor = Kantor::kosong("kolaka-timur-2020");
    let good = &buku()[1];
    let whole = std::fs::read(good).unwrap();
    let cases: [(&str, &[u8]); 4] = [
        ("catatan.xlsx", b"bukan buku kerja"),
        ("terpotong.xlsx", &whole[..whole.len() / 2]),
        ("kosong.csv", b""),
        ("lain.csv", b"APA;SAJA\n1;2\n"),
    ];
    for (nama, isi) in cases {
        let path = kantor.berkas(nama);
        std::fs::write(&path, isi).unwrap();
        // The good file first: it must not stay behind either.
        refuse(&mut kantor, &[good.clone(), path], nama);
    }
    let gone = kantor.berkas("tidak-ada.xlsx");
    refuse(&mut kantor, &[good.clone(), gone], "tidak-ada.xlsx");
    let jejak = kantor.sidang.list_jejak(0, 10).unwrap();
    assert_eq!(
        jejak.jumlah, 1,
        "only that the store was made: {:?}",
        jejak.jejak
    );
}

fn refuse(kantor: &mut Kantor, berkas: &[PathBuf], nama: &str) {
    let galat = kantor
        .sidang
        .commit_impor(berkas, None, &saat(PAGI), &mut |_| {})
        .unwrap_err();
    assert_eq!(galat.jenis, JenisGalat::Masukan, "{nama}");
    assert!(
        galat
            .pesan
            .contains(Path::new(nama).file_name().unwrap().to_str().unwrap()),
        "names the file: {}",
        galat.pesan
    );
    assert_eq!(
        kantor
            .sidang
            .list_pegawai(&KueriPegawai::default())
            .unwrap()
            .jumlah,
        0,
        "{nama}"
    );
}
