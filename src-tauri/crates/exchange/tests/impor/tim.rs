//! The committee's sheet: what the decree says of each person.

use sidang_domain::tim::{Peran, UnsurTim};
use sidang_exchange::{AnggotaTim, Isi, Lembar, Tingkat};

use crate::buku_uji::{Isian, Kosong, Teks, baca_lembar, ringkas};

const NIP: Isian = Teks("198704122010011003");

fn lembar(peran: &'static str, unsur: Isian, dihitung: Isian) -> Lembar {
    let tajuk = [
        "NIP",
        "NAMA",
        "JABATAN",
        "PERAN",
        "UNSUR",
        "DIHITUNG KUORUM",
    ];
    baca_lembar(
        "Tim",
        &[
            tajuk.map(Teks).to_vec(),
            vec![
                NIP,
                Teks("Andi Contoh"),
                Teks("Inspektur"),
                Teks(peran),
                unsur,
                dihitung,
            ],
        ],
    )
}

fn anggota(lembar: Lembar) -> AnggotaTim {
    assert_eq!(lembar.masalah, []);
    match lembar.isi {
        Isi::Tim(mut rows) => rows.remove(0).nilai,
        other => panic!("{other:?}"),
    }
}

#[test]
fn tpk_07_unsur_dan_hitungan_kuorum_dibaca_dari_lembar() {
    for (peran, unsur, dihitung, expected) in [
        (
            "Ketua merangkap Anggota",
            Teks("PyB"),
            Teks("ya"),
            (Peran::Ketua, true, Some(UnsurTim::Pyb), Some(true)),
        ),
        (
            "Sekretaris merangkap Anggota",
            Teks("Pejabat yang menangani bidang kepegawaian"),
            Kosong,
            (Peran::Sekretaris, true, Some(UnsurTim::Kepegawaian), None),
        ),
        (
            "Sekretaris",
            Teks("Kepegawaian"),
            Teks("TIDAK"),
            (
                Peran::Sekretaris,
                false,
                Some(UnsurTim::Kepegawaian),
                Some(false),
            ),
        ),
        (
            "Anggota",
            Teks("Pengawasan Internal"),
            Kosong,
            (
                Peran::Anggota,
                false,
                Some(UnsurTim::PengawasanInternal),
                None,
            ),
        ),
        (
            "Sekretariat",
            Kosong,
            Teks("tidak"),
            (Peran::Sekretariat, false, None, Some(false)),
        ),
    ] {
        let a = anggota(lembar(peran, unsur, dihitung));
        let found = (a.peran, a.merangkap_anggota, a.unsur, a.dihitung_kuorum);
        assert_eq!(found, expected, "{peran}");
    }
}

#[test]
fn isian_tim_yang_keliru_menolak_barisnya_dengan_saran() {
    for (peran, unsur, dihitung, kolom, kode) in [
        ("Pengamat", Kosong, Kosong, "PERAN", "peran_tidak_dikenal"),
        (
            "Anggota",
            Teks("Akademisi"),
            Kosong,
            "UNSUR",
            "unsur_tidak_dikenal",
        ),
        (
            "Anggota",
            Kosong,
            Teks("mungkin"),
            "DIHITUNG KUORUM",
            "ya_tidak_tidak_terbaca",
        ),
        (
            "Ketua",
            Kosong,
            Teks("tidak"),
            "DIHITUNG KUORUM",
            "dihitung_kuorum_bertentangan",
        ),
        (
            "Sekretariat",
            Kosong,
            Teks("ya"),
            "DIHITUNG KUORUM",
            "dihitung_kuorum_bertentangan",
        ),
    ] {
        let lembar = lembar(peran, unsur, dihitung);
        assert_eq!(
            ringkas(&lembar.masalah),
            [(2, kolom, Tingkat::Galat, kode)],
            "{peran}"
        );
        assert!(lembar.masalah[0].pesan.contains("Tulis"));
        assert_eq!((lembar.ditolak, lembar.isi.len()), (1, 0));
    }
}
