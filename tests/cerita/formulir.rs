//! Documents that are not made from a meeting: filled in from the register, refused by rule, issued once.

use serde_json::{Value, json};
use sidang_app::JenisGalat;
use sidang_app::naskah::formulir::Pengisian;
use sidang_app::naskah::{NaskahView, TerbitanView};
use sidang_tests::contoh::saat;
use sidang_tests::kantor::Kantor;
use sidang_tests::pdf;

const WAKTU: &str = "2026-12-21 09:00";

fn issue(
    kantor: &mut Kantor,
    jenis: &str,
    isian: &Value,
    nomor: &str,
) -> sidang_app::Hasil<TerbitanView> {
    let isian = isian.to_string();
    let isi = Pengisian {
        jenis,
        isian: &isian,
        nomor,
        tanggal: "2026-12-21".parse().unwrap(),
    };
    kantor.sidang.issue_formulir(&isi, None, &saat(WAKTU))
}

fn teks(kantor: &mut Kantor, naskah: &NaskahView) -> String {
    let path = kantor.berkas(&naskah.nama_berkas);
    std::fs::write(&path, kantor.sidang.get_pdf(&naskah.id).unwrap()).unwrap();
    pdf::assert_utuh(&path);
    pdf::teks(&path)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// An OPD of the sample regency whose head is in post, someone of it, and a vacant post there.
struct Bahan {
    unit: String,
    kepala: String,
    pegawai: String,
    jabatan: String,
}

fn bahan(kantor: &mut Kantor) -> Bahan {
    let posts = kantor.sidang.find_jabatan("", 10_000).unwrap();
    let vacant = kantor.sidang.list_lowong().unwrap();
    for post in &vacant {
        if post.jenis != "Administrator" && post.jenis != "Pengawas" {
            continue;
        }
        let head = posts
            .iter()
            .find(|j| j.unit == post.unit_induk && j.terisi > 0 && j.nama.starts_with("Kepala"));
        let Some(head) = head else { continue };
        let mut find = |cari: &str| {
            let kueri = sidang_app::kepegawaian::KueriPegawai {
                cari: cari.to_owned(),
                batas: 50,
                ..Default::default()
            };
            kantor.sidang.list_pegawai(&kueri).unwrap().pegawai
        };
        let holders = find(&head.nama);
        let everyone = find("");
        let kepala = holders
            .iter()
            .find(|p| p.jabatan.as_deref() == Some(head.nama.as_str()));
        let other = everyone
            .iter()
            .find(|p| p.jabatan.as_deref() != Some(head.nama.as_str()));
        if let (Some(kepala), Some(other)) = (kepala, other) {
            return Bahan {
                unit: post.unit_induk.clone(),
                kepala: kepala.nip.clone(),
                pegawai: other.nip.clone(),
                jabatan: post.kode.clone(),
            };
        }
    }
    panic!("the sample regency has no such OPD");
}

#[test]
fn usulan_terbit_bersama_lampirannya_dari_daftar_pegawai() {
    let mut kantor = Kantor::contoh();
    let b = bahan(&mut kantor);
    let isian = json!({
        "unit": b.unit, "jenis": "mutasi", "alasan": "jabatan itu kosong.",
        "usulan": [{ "jabatan": b.jabatan, "pegawai": b.pegawai }],
    });
    let terbitan = issue(&mut kantor, "surat_usulan", &isian, "800/1/DINAS/2026").unwrap();
    let [surat, lampiran] = terbitan.naskah.as_slice() else {
        panic!("a letter and its list");
    };
    assert_eq!(
        (surat.jenis.as_str(), lampiran.jenis.as_str()),
        ("surat_usulan", "lampiran_usulan")
    );
    assert_eq!(lampiran.nomor, surat.nomor);
    let nama = kantor.sidang.get_pegawai(&b.pegawai).unwrap().ringkas.nama;
    let text = teks(&mut kantor, surat);
    assert!(
        text.contains("RAHASIA") && text.contains("usul mutasi jabatan"),
        "{text}"
    );
    assert!(!text.contains("promosi/mutasi"), "{text}");
    let text = teks(&mut kantor, lampiran);
    assert!(
        text.contains(&nama) && text.contains("800/1/DINAS/2026"),
        "{text}"
    );
    let judged = [
        "Memenuhi Syarat Jabatan",
        "Tidak memenuhi:",
        "Perlu verifikasi:",
    ];
    assert!(judged.iter().any(|words| text.contains(words)), "{text}");
    let lagi = issue(&mut kantor, "surat_usulan", &isian, "800/1/DINAS/2026").unwrap_err();
    assert_eq!(lagi.kode, "nomor_sudah_dipakai");
}

#[test]
fn pernyataan_ditolak_untuk_diri_sendiri_dan_tanpa_pernyataan_dan_tidak_menyisakan_apa_pun() {
    let mut kantor = Kantor::contoh();
    let b = bahan(&mut kantor);
    let isian = |pegawai: &str, ya: bool| {
        json!({
            "unit": b.unit, "pegawai": pegawai, "diperiksa": "2026-12-18",
            "tidak_diproses": ya, "tidak_dipidana": ya,
        })
    };
    let sendiri = issue(
        &mut kantor,
        "pernyataan_hukuman",
        &isian(&b.kepala, true),
        "800/2",
    )
    .unwrap_err();
    assert_eq!(
        (sendiri.jenis, sendiri.kode.as_str()),
        (JenisGalat::Aturan, "menandatangani_untuk_diri_sendiri")
    );
    assert!(sendiri.dasar.unwrap().starts_with("UU 30/2014"));
    let tanpa = issue(
        &mut kantor,
        "pernyataan_hukuman",
        &isian(&b.pegawai, false),
        "800/2",
    )
    .unwrap_err();
    assert_eq!(tanpa.kode, "belum_dinyatakan");
    let bernomor = issue(
        &mut kantor,
        "pernyataan_hukuman",
        &isian(&b.pegawai, true),
        " ",
    )
    .unwrap_err();
    assert_eq!(
        (bernomor.jenis, bernomor.kode.as_str()),
        (JenisGalat::Masukan, "nomor_kosong")
    );
    assert!(kantor.sidang.list_naskah().unwrap().is_empty());
}

#[test]
fn keputusan_lalu_petikan_salinan_dan_pelantikan_dari_catatan_yang_sama() {
    let mut kantor = Kantor::contoh();
    let b = bahan(&mut kantor);
    let isian = json!({
        "tindakan": "pengangkatan", "usul": "nomor 800/1/DINAS/2026 tanggal 1 Desember 2026",
        "baris": [{ "pegawai": b.pegawai, "jabatan": b.jabatan }],
        "tmt": "2027-01-04", "nama_kepala_daerah": "Andi Contoh Raya",
    });
    let keputusan = issue(&mut kantor, "keputusan", &isian, "800.1.3.3/21/2026")
        .unwrap()
        .naskah
        .remove(0);
    let nama = kantor.sidang.get_pegawai(&b.pegawai).unwrap().ringkas.nama;
    let text = teks(&mut kantor, &keputusan);
    for words in [
        "MEMUTUSKAN",
        "KESATU",
        "4 Januari 2027",
        nama.as_str(),
        "Andi Contoh Raya",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let sesudah = |jenis: &str, more: Value| {
        let mut isian = json!({ "keputusan": keputusan.id });
        isian
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        (jenis.to_owned(), isian)
    };
    for (jenis, isian) in [
        sesudah(
            "petikan_keputusan",
            json!({ "nip": b.pegawai, "pengesah": b.kepala }),
        ),
        sesudah("salinan_keputusan", json!({ "pengesah": b.kepala })),
        sesudah(
            "daftar_pelantikan",
            json!({ "jam": "09:00", "bertempat": "Aula", "pejabat": b.kepala }),
        ),
    ] {
        let naskah = issue(&mut kantor, &jenis, &isian, "")
            .unwrap()
            .naskah
            .remove(0);
        assert_eq!(naskah.nomor, keputusan.nomor, "{jenis}");
        let text = teks(&mut kantor, &naskah);
        assert!(
            text.contains(&nama) && text.contains("800.1.3.3/21/2026"),
            "{jenis}: {text}"
        );
    }
    let asing = json!({ "keputusan": keputusan.id, "nip": b.kepala, "pengesah": b.kepala });
    let galat = issue(&mut kantor, "petikan_keputusan", &asing, "").unwrap_err();
    assert_eq!(galat.kode, "tidak_tercantum_dalam_keputusan");
}

#[test]
fn konsep_disimpan_diubah_dilihat_dan_hilang_setelah_terbit() {
    let mut kantor = Kantor::contoh();
    let b = bahan(&mut kantor);
    let setengah = json!({ "unit": b.unit }).to_string();
    let id = kantor
        .sidang
        .save_konsep(None, "pernyataan_hukuman", &setengah, &saat(WAKTU))
        .unwrap();
    let isi = |isian| Pengisian {
        jenis: "pernyataan_hukuman",
        isian,
        nomor: "800/3",
        tanggal: "2026-12-21".parse().unwrap(),
    };
    let lihat = kantor.sidang.preview_formulir(&isi(&setengah)).unwrap();
    assert!(lihat.pdf.starts_with(b"%PDF-"));
    assert!(
        lihat
            .cacat
            .iter()
            .any(|c| c.isian == "pegawai" && c.kode == "isian_kosong")
    );
    let penuh = json!({
        "unit": b.unit, "pegawai": b.pegawai, "diperiksa": "2026-12-18",
        "tidak_diproses": true, "tidak_dipidana": true,
    })
    .to_string();
    let sama = kantor
        .sidang
        .save_konsep(Some(&id), "pernyataan_hukuman", &penuh, &saat(WAKTU))
        .unwrap();
    assert_eq!(sama, id);
    let konsep = kantor.sidang.list_konsep().unwrap();
    assert_eq!(konsep.len(), 1);
    assert_eq!(
        serde_json::from_str::<Value>(&konsep[0].isian).unwrap(),
        serde_json::from_str::<Value>(&penuh).unwrap()
    );
    kantor
        .sidang
        .issue_formulir(&isi(&penuh), Some(&id), &saat(WAKTU))
        .unwrap();
    assert!(kantor.sidang.list_konsep().unwrap().is_empty());
}
