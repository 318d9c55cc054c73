//! What comes after closing: corrections, and the authority's decision.

use super::*;
use crate::rapat::{CaraPutusan, KeputusanPpk, Koreksi, KunciAcara, PilihanPpk, SebabKoreksi};

fn tertutup() -> Rapat {
    let mut rapat = terbuka(3, &[("J1", &[100, 101, 102]), ("J2", &[100, 101])], &[100]);
    rapat.apply(rekomendasi("J1", &[100, 101])).unwrap();
    rapat
        .apply(Peristiwa::Ditunda {
            acara: kunci("J2"),
            alasan: "Menunggu asesmen".into(),
        })
        .unwrap();
    rapat
        .apply(Peristiwa::Dipertimbangkan {
            acara: KunciAcara::mutasi(nip(100)),
            setuju: true,
            alasan: "Dibutuhkan".into(),
            cara: CaraPutusan::Musyawarah,
        })
        .unwrap();
    rapat.apply(tutup()).unwrap();
    rapat
}

#[test]
fn koreksi_adalah_versi_baru_dengan_sebab_dan_alasan() {
    let koreksi =
        |bagian: &str, tertulis: &str, seharusnya: &str, alasan: &str| Peristiwa::Dikoreksi {
            koreksi: Koreksi {
                bagian: bagian.into(),
                tertulis: tertulis.into(),
                seharusnya: seharusnya.into(),
                sebab: SebabKoreksi::SalahTulis,
                alasan: alasan.into(),
            },
        };
    let mut rapat = tertutup();
    for (event, expected) in [
        (
            koreksi(" ", "Aula", "Ruang A", "x"),
            Some("koreksi_tidak_lengkap"),
        ),
        (
            koreksi("Tempat", " ", "Ruang A", "x"),
            Some("koreksi_tidak_lengkap"),
        ),
        (
            koreksi("Tempat", "Aula", "", "x"),
            Some("koreksi_tidak_lengkap"),
        ),
        (
            koreksi("Tempat", "Aula", "Ruang A", " "),
            Some("alasan_kosong"),
        ),
        (
            koreksi("Tempat", "Aula", " Aula ", "x"),
            Some("urutan_keliru"),
        ),
        (koreksi("Tempat", "Aula", "Ruang A", "Salah ketik"), None),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
    assert_eq!(rapat.koreksi().len(), 1);
    assert_eq!(rapat.jadwal().tempat, "Aula");
    let mut terbuka = terbuka(3, &[("J1", &[100, 101])], &[]);
    let awal = koreksi("Tempat", "Aula", "Ruang A", "Salah ketik");
    assert_eq!(
        kode_penolakan(terbuka.apply(awal)),
        Some("rapat_belum_ditutup")
    );
}

#[test]
fn prm_06_penetapan_ppk_yang_berbeda_disertai_alasan() {
    let ppk =
        |acara: &str, tanggal: &str, pilihan: PilihanPpk, alasan: &str| Peristiwa::DitetapkanPpk {
            acara: kunci(acara),
            keputusan: KeputusanPpk {
                nomor: "821/1/2026".into(),
                tanggal: tanggal.parse().unwrap(),
                pilihan,
                alasan: alasan.into(),
            },
        };
    let dipilih = |n| PilihanPpk::Calon { nip: nip(n) };
    let lain = |n, nama: &str| PilihanPpk::Lain {
        nip: nip(n),
        nama: nama.into(),
    };
    let mutasi = KunciAcara::mutasi(nip(100));
    let hari = "2026-12-28";
    let mut rapat = tertutup();
    for (event, expected) in [
        (ppk("J2", hari, dipilih(100), ""), Some("urutan_keliru")),
        (ppk("J9", hari, dipilih(100), ""), Some("bukan_mata_acara")),
        (
            ppk("J1", "2026-12-20", dipilih(100), ""),
            Some("penetapan_mendahului_rapat"),
        ),
        (
            ppk("J1", hari, dipilih(102), ""),
            Some("bukan_calon_rekomendasi"),
        ),
        (ppk("J1", hari, lain(101, "B"), "x"), Some("urutan_keliru")),
        (ppk("J1", hari, lain(102, " "), "x"), Some("nama_kosong")),
        (ppk("J1", hari, lain(102, "C"), " "), Some("alasan_kosong")),
        (
            ppk("J1", hari, PilihanPpk::Disetujui, "x"),
            Some("urutan_keliru"),
        ),
        (
            ppk("J1", hari, PilihanPpk::Ditolak, ""),
            Some("alasan_kosong"),
        ),
        (ppk("J1", "2026-12-21", dipilih(101), ""), None),
        (
            ppk("J1", hari, lain(102, "C"), "Kebutuhan organisasi"),
            None,
        ),
        (
            ppk(mutasi.as_str(), hari, dipilih(100), ""),
            Some("urutan_keliru"),
        ),
        (
            ppk(mutasi.as_str(), hari, PilihanPpk::Ditolak, ""),
            Some("alasan_kosong"),
        ),
        (ppk(mutasi.as_str(), hari, PilihanPpk::Disetujui, ""), None),
    ] {
        assert_eq!(
            kode_penolakan(rapat.apply(event.clone())),
            expected,
            "{event:?}"
        );
    }
    assert_eq!(rapat.ppk(&kunci("J1")).len(), 2);
    assert_eq!(rapat.ppk(&kunci("J1"))[0].pilihan, dipilih(101));
    let mut berspasi = ppk("J1", hari, lain(102, "C"), "  Kebutuhan organisasi ");
    let Peristiwa::DitetapkanPpk { keputusan, .. } = &mut berspasi else {
        unreachable!()
    };
    keputusan.nomor = " 821/2/2026 ".into();
    rapat.apply(berspasi).unwrap();
    let tercatat = rapat.ppk(&kunci("J1")).last().unwrap();
    assert_eq!(
        (tercatat.nomor.as_str(), tercatat.alasan.as_str()),
        ("821/2/2026", "Kebutuhan organisasi")
    );
    let mut tanpa_nomor = ppk("J1", hari, dipilih(100), "");
    let Peristiwa::DitetapkanPpk { keputusan, .. } = &mut tanpa_nomor else {
        unreachable!()
    };
    keputusan.nomor = " ".into();
    assert_eq!(
        kode_penolakan(rapat.apply(tanpa_nomor)),
        Some("nomor_kosong")
    );
}
