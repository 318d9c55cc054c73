//! What the random meetings found, and what changing the code showed them to find too seldom, each in its shortest
//! form.

use sidang_domain::kepegawaian::Nip;
use sidang_domain::penolakan::Penolakan;
use sidang_domain::rapat::{
    CaraHadir, CaraPutusan, Hubungan, JumlahSuara, Konflik, KunciAcara, NilaiCalon, Peristiwa,
    Pilihan, Rapat, UsulRekomendasi,
};
use sidang_domain::tim::PenetapanKetua;

use crate::bahan::{Awal, Bahan, KRITERIA, Paket, jam, nip, tanggal};

/// A post for which candidates 101 to 103 qualify, and the third member.
const CALON: Bahan = Bahan {
    jenis: 0,
    memenuhi: 0b1000_0111,
    pensiun: 0,
};

/// A meeting of five, all but the third in the room, ready to be opened where the pack asks for no odd number.
fn ready(paket: Paket) -> (Rapat, KunciAcara) {
    let awal = Awal {
        anggota: 5,
        sekretaris_terpisah: false,
        sekretariat: true,
        paket,
        bahan: vec![CALON],
    };
    let mut rapat = Rapat::call(awal.dibuat()).unwrap();
    let agenda = Box::new(awal.mata_acara(0));
    let kunci = agenda.kunci.clone();
    rapat.apply(Peristiwa::AgendaDitambah { agenda }).unwrap();
    for n in [1, 2, 4, 5] {
        rapat.apply(arrive(n, 60)).unwrap();
    }
    (rapat, kunci)
}

fn longgar() -> Paket {
    Paket {
        gasal: sidang_domain::rapat::GasalPada::Tidak,
        ..Paket::KETAT
    }
}

/// That meeting, opened.
fn open(paket: Paket) -> (Rapat, KunciAcara) {
    let (mut rapat, kunci) = ready(paket);
    rapat.apply(Peristiwa::Dibuka { jam: jam(67) }).unwrap();
    (rapat, kunci)
}

fn arrive(n: u32, menit: u32) -> Peristiwa {
    Peristiwa::Hadir {
        nip: nip(n),
        jam: jam(menit),
        cara: CaraHadir::Langsung,
    }
}

fn leave(n: u32, menit: u32) -> Peristiwa {
    Peristiwa::Pergi {
        nip: nip(n),
        jam: jam(menit),
    }
}

fn step_back(kunci: &KunciAcara, n: u32) -> Peristiwa {
    Peristiwa::Mundur {
        acara: kunci.clone(),
        nip: nip(n),
        alasan: "Saudara calon.".into(),
    }
}

fn recommend(kunci: &KunciAcara, calon: [u32; 2]) -> Peristiwa {
    Peristiwa::Direkomendasikan {
        acara: kunci.clone(),
        usul: UsulRekomendasi {
            calon: calon.map(nip).to_vec(),
            alasan: "Rekam jejak terbaik.".into(),
        },
        cara: CaraPutusan::Musyawarah,
    }
}

fn postpone(kunci: &KunciAcara) -> Peristiwa {
    Peristiwa::Ditunda {
        acara: kunci.clone(),
        alasan: "Berkas belum lengkap.".into(),
    }
}

fn open_scores(kunci: &KunciAcara, calon: [u32; 2]) -> Peristiwa {
    Peristiwa::PenilaianDibuka {
        acara: kunci.clone(),
        calon: calon.map(nip).to_vec(),
    }
}

fn score(kunci: &KunciAcara, n: u32, calon: [u32; 2]) -> Peristiwa {
    let sheet = |calon: Nip| {
        KRITERIA.map(|kriteria| NilaiCalon {
            calon,
            kriteria,
            nilai: 80,
        })
    };
    Peristiwa::Dinilai {
        acara: kunci.clone(),
        penilai: nip(n),
        nilai: calon.map(nip).map(sheet).concat(),
        alasan: None,
    }
}

fn suspend(menit: u32, hari: u64) -> Peristiwa {
    Peristiwa::Diskors {
        jam: jam(menit),
        alasan: "Istirahat.".into(),
        sampai: tanggal(hari),
    }
}

fn kode(result: Result<(), Penolakan>) -> Option<&'static str> {
    result.err().map(|p| p.kode)
}

#[test]
fn tidak_seorang_pun_memutuskan_bila_semua_mundur() {
    let paket = Paket {
        mundur_dihitung_hadir: true,
        ..longgar()
    };
    let (mut rapat, kunci) = open(paket);
    for n in [1, 2, 4, 5] {
        rapat.apply(step_back(&kunci, n)).unwrap();
    }
    let refused = rapat.apply(recommend(&kunci, [101, 102]));
    assert_eq!(kode(refused), Some("tidak_ada_peserta"));
}

#[test]
fn putusan_ditarik_kembali_hanya_dengan_kuorum() {
    let (mut rapat, kunci) = open(longgar());
    rapat.apply(recommend(&kunci, [101, 102])).unwrap();
    for n in [4, 5] {
        rapat.apply(leave(n, 80)).unwrap();
    }
    assert_eq!(
        kode(rapat.apply(postpone(&kunci))),
        Some("kuorum_belum_sah")
    );
    rapat.apply(suspend(90, 0)).unwrap();
    assert_eq!(kode(rapat.apply(postpone(&kunci))), Some("rapat_diskors"));
    assert!(rapat.putusan(&kunci).unwrap().rekomendasi().is_some());
}

#[test]
fn mata_acara_yang_ditunda_dapat_dibahas_lagi() {
    let (mut rapat, kunci) = open(longgar());
    rapat.apply(postpone(&kunci)).unwrap();
    // Who was there when nothing was decided may still step back, and the scoring may begin.
    rapat.apply(step_back(&kunci, 4)).unwrap();
    rapat.apply(open_scores(&kunci, [101, 102])).unwrap();
    for n in [1, 2, 5] {
        rapat.apply(score(&kunci, n, [101, 102])).unwrap();
    }
    rapat.apply(recommend(&kunci, [101, 102])).unwrap();
    assert_eq!(
        kode(rapat.apply(step_back(&kunci, 5))),
        Some("mata_acara_sudah_diputuskan")
    );
}

#[test]
fn calon_tidak_menilai_dirinya_sendiri() {
    let (mut rapat, kunci) = open(longgar());
    rapat.apply(open_scores(&kunci, [3, 101])).unwrap();
    rapat.apply(arrive(3, 70)).unwrap();
    let refused = rapat.apply(score(&kunci, 3, [3, 101]));
    assert_eq!(kode(refused), Some("anggota_menjadi_calon"));
}

#[test]
fn nilai_dari_yang_mundur_tidak_dihitung() {
    let (mut rapat, kunci) = open(longgar());
    rapat.apply(open_scores(&kunci, [101, 102])).unwrap();
    for n in [1, 2, 4, 5] {
        rapat.apply(score(&kunci, n, [101, 102])).unwrap();
    }
    rapat.apply(step_back(&kunci, 4)).unwrap();
    let sheets = rapat.penilaian(&kunci).unwrap().lembar().unwrap();
    assert!(sheets.keys().eq(&[nip(1), nip(2), nip(5)]));
}

#[test]
fn penilai_yang_pulang_sesudah_putusan_tidak_dapat_mundur() {
    let (mut rapat, kunci) = open(longgar());
    rapat.apply(open_scores(&kunci, [101, 102])).unwrap();
    for n in [1, 2, 4, 5] {
        rapat.apply(score(&kunci, n, [101, 102])).unwrap();
    }
    rapat.apply(leave(5, 80)).unwrap();
    rapat.apply(recommend(&kunci, [101, 102])).unwrap();
    assert_eq!(
        kode(rapat.apply(step_back(&kunci, 5))),
        Some("mata_acara_sudah_diputuskan")
    );
    // Who neither scored nor decided may.
    rapat.apply(step_back(&kunci, 3)).unwrap();
}

#[test]
fn penilaian_lengkap_bila_yang_belum_menilai_tidak_kembali_dari_skors() {
    let (mut rapat, kunci) = open(longgar());
    rapat.apply(open_scores(&kunci, [101, 102])).unwrap();
    for n in [1, 2, 4] {
        rapat.apply(score(&kunci, n, [101, 102])).unwrap();
    }
    rapat.apply(suspend(80, 1)).unwrap();
    for n in [1, 2, 4] {
        rapat.apply(arrive(n, 60)).unwrap();
    }
    assert!(!rapat.penilaian(&kunci).unwrap().is_complete());
    rapat
        .apply(Peristiwa::Dilanjutkan { jam: jam(60) })
        .unwrap();
    assert!(rapat.penilaian(&kunci).unwrap().is_complete());
    rapat.apply(recommend(&kunci, [101, 102])).unwrap();
}

#[test]
fn penilaian_wajib_mencakup_setiap_yang_direkomendasikan() {
    let (mut rapat, kunci) = open(Paket {
        nilai_wajib: true,
        ..longgar()
    });
    rapat.apply(open_scores(&kunci, [101, 102])).unwrap();
    for n in [1, 2, 4, 5] {
        rapat.apply(score(&kunci, n, [101, 102])).unwrap();
    }
    let refused = rapat.apply(recommend(&kunci, [101, 103]));
    assert_eq!(kode(refused), Some("penilaian_belum_lengkap"));
    rapat.apply(recommend(&kunci, [102, 101])).unwrap();
}

#[test]
fn jumlah_suara_rahasia_yang_tidak_masuk_akal_ditolak() {
    let (mut rapat, kunci) = open(longgar());
    let vote = JumlahSuara {
        pilihan: Pilihan::Calon(nip(101)),
        jumlah: u32::MAX,
    };
    let mut event = recommend(&kunci, [101, 102]);
    if let Peristiwa::Direkomendasikan { cara, .. } = &mut event {
        *cara = CaraPutusan::Rahasia {
            suara: vec![vote, vote],
        };
    }
    assert_eq!(kode(rapat.apply(event)), Some("suara_tidak_cocok"));
}

#[test]
fn tpk_01_rapat_tidak_dilanjutkan_sesudah_sk_tim_berakhir() {
    let (mut rapat, _) = open(longgar());
    // The decree ends on the fourth day after the meeting's.
    assert_eq!(
        kode(rapat.apply(suspend(80, 5))),
        Some("sk_tim_tidak_berlaku")
    );
    rapat.apply(suspend(80, 4)).unwrap();
    assert_eq!(
        kode(rapat.apply(suspend(80, 5))),
        Some("sk_tim_tidak_berlaku")
    );
}

#[test]
fn rapat_yang_tidak_dapat_dilanjutkan_ditutup_pada_hari_lanjutannya() {
    let (mut rapat, kunci) = open(longgar());
    rapat.apply(suspend(80, 1)).unwrap();
    rapat.apply(postpone(&kunci)).unwrap();
    rapat.apply(Peristiwa::Ditutup { jam: jam(30) }).unwrap();
    let closed = rapat.tertutup().unwrap();
    // Earlier by the clock than the opening, but a day later.
    assert_eq!((closed.tanggal(), closed.ditutup()), (tanggal(1), jam(30)));
}

#[test]
fn rpt_06_ketua_pengganti_ditetapkan_juga_selama_rapat_diskors() {
    let (mut rapat, _) = open(longgar());
    let replace = |hari| Peristiwa::KetuaDigantikan {
        penetapan: PenetapanKetua {
            nip: nip(2),
            nomor: "800/9/2026".into(),
            tanggal: tanggal(hari),
            penetap: "Bupati Contoh Raya".into(),
            sebab: "Ketua pensiun.".into(),
        },
    };
    assert_eq!(kode(rapat.apply(replace(0))), Some("rapat_sudah_dibuka"));
    rapat.apply(suspend(80, 1)).unwrap();
    for n in [2, 4, 5] {
        rapat.apply(arrive(n, 60)).unwrap();
    }
    let resume = Peristiwa::Dilanjutkan { jam: jam(60) };
    assert_eq!(kode(rapat.apply(resume.clone())), Some("ketua_tidak_hadir"));
    assert_eq!(
        kode(rapat.apply(replace(2))),
        Some("penetapan_ketua_sesudah_rapat")
    );
    rapat.apply(replace(1)).unwrap();
    rapat.apply(resume).unwrap();
}

#[test]
fn rpt_05_satu_orang_tidak_mewakili_dua_anggota() {
    let (mut rapat, _) = ready(Paket {
        wakil: true,
        ..longgar()
    });
    for n in [4, 5] {
        rapat.apply(leave(n, 61)).unwrap();
    }
    let proxy = |n, nama: &str| Peristiwa::Hadir {
        nip: nip(n),
        jam: jam(62),
        cara: CaraHadir::Wakil { nama: nama.into() },
    };
    for (event, expected) in [
        (proxy(4, "Budi"), None),
        (proxy(5, " budi"), Some("wakil_sudah_dihitung")),
        // A member of the committee attends for himself.
        (proxy(5, "Anggota 2"), Some("wakil_sudah_dihitung")),
        (leave(4, 63), None),
        (proxy(5, "Budi"), None),
    ] {
        assert_eq!(kode(rapat.apply(event.clone())), expected, "{event:?}");
    }
}

#[test]
fn kehadiran_tidak_dibatalkan_selama_rapat_diskors_pada_hari_yang_sama() {
    let (mut rapat, _) = open(longgar());
    let untick = Peristiwa::HadirDibatalkan { nip: nip(2) };
    rapat.apply(suspend(80, 0)).unwrap();
    let refused = rapat.apply(untick.clone());
    assert_eq!(kode(refused), Some("rapat_sudah_dibuka"));
    // For another day nobody was counted yet.
    rapat.apply(suspend(90, 1)).unwrap();
    rapat.apply(arrive(2, 60)).unwrap();
    rapat.apply(untick).unwrap();
    assert!(!rapat.kehadiran().is_present(nip(2)));
}

#[test]
fn setiap_konflik_yang_dideklarasikan_tercatat() {
    let (mut rapat, kunci) = open(longgar());
    let declare = |hubungan, calon| Peristiwa::Dideklarasikan {
        nip: nip(2),
        konflik: vec![Konflik {
            calon: nip(calon),
            hubungan,
            uraian: String::new(),
        }],
    };
    // Of the same kind with another, of another kind with the same, and the same once more.
    for (hubungan, calon, expected) in [
        (Hubungan::Saudara, 200, 1),
        (Hubungan::Saudara, 101, 2),
        (Hubungan::HubunganKerja, 101, 3),
        (Hubungan::Saudara, 101, 3),
    ] {
        rapat.apply(declare(hubungan, calon)).unwrap();
        assert_eq!(rapat.deklarasi(nip(2)).unwrap().len(), expected);
    }
    assert!(rapat.has_recused(&kunci, nip(2)));
}
