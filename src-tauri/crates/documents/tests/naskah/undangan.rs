//! What the printed invitation holds, and what it must not.

use crate::alat::{Berkas, assert_angka_sama_dengan_kata, assert_urut};
use crate::contoh;
use sidang_documents::undangan::UndanganNaskah;

fn cetak(naskah: &UndanganNaskah) -> Berkas {
    Berkas::new(&naskah.render(&contoh::tata()).unwrap().pdf)
}

/// With items of every kind.
fn lengkap(anggota: usize, jabatan: usize) -> UndanganNaskah {
    let mut naskah = contoh::undangan(anggota, jabatan);
    naskah.agenda.mutasi = 2;
    naskah.agenda.pemberhentian = 1;
    naskah.agenda.lainnya = vec!["Tata cara penilaian calon".to_owned()];
    naskah
}

#[test]
fn isi_menurut_urutan_surat_dinas() {
    let teks = cetak(&contoh::undangan(5, 3)).teks();
    assert_urut(
        &teks,
        &[
            "RAHASIA",
            "PEMERINTAH KABUPATEN TELUK SAGARA",
            "Nomor : R-000.1.5/14/TPK/2026",
            "Sifat : Rahasia",
            "Lampiran : 1 (satu) berkas",
            "Hal : Undangan Rapat Tim Penilai Kinerja",
            "Sagara, 16 Desember 2026",
            "Yth. Anggota Tim Penilai Kinerja (daftar terlampir)",
            "di Tempat",
            "Keputusan Bupati Teluk Sagara Nomor 800.1.3.3/7 Tahun 2026 tanggal 12 Januari 2026",
            "Pasal 10 ayat (1)",
            "mempertimbangkan 3 (tiga) mata acara sebagaimana terlampir",
            "hari, tanggal : Senin, 21 Desember 2026",
            "waktu : pukul 09.00 WITA",
            "tempat : Ruang Rapat Sekretariat Daerah",
            "Saudara hadir sendiri di tempat rapat",
            "dari 5 (lima) anggota hadir 3 (tiga) atau 5 (lima) orang (Pasal 10 ayat (5)",
            "konflik kepentingan",
            "Bahan dibagikan dalam rapat dan dikembalikan",
            "Ketua Tim Penilai Kinerja,",
            "Tembusan:",
            "Lampiran Undangan",
            "MATA ACARA RAPAT",
            "1 Kepala Bidang Pembinaan Pendidikan Dasar",
            "12 calon",
            "DAFTAR PENERIMA UNDANGAN",
            "1 Drs. Andi Baso Mappanyukki, M.Si. Sekretaris Daerah Ketua",
        ],
    );
    assert!(assert_angka_sama_dengan_kata(&teks) >= 4);
}

#[test]
fn mata_acara_tanpa_nama_siapa_pun() {
    let teks = cetak(&lengkap(5, 3)).teks();
    let agenda = teks.split("MATA ACARA RAPAT").nth(1).unwrap();
    let agenda = agenda.split("DAFTAR PENERIMA").next().unwrap();
    for n in 0..40 {
        let orang = contoh::orang(n, "");
        assert!(!agenda.contains(&orang.nama), "{}", orang.nama);
        assert!(!agenda.contains("NIP"));
    }
    assert_urut(
        agenda,
        &[
            "3 Kepala Bidang Bina Marga",
            "10 calon",
            "4\u{2013}5 Pertimbangan mutasi pegawai 2 pegawai",
            "6 Pertimbangan pemberhentian pegawai dari jabatan 1 pegawai",
            "7 Tata cara penilaian calon",
        ],
    );
}

#[test]
fn surat_sehalaman_dan_semua_acara_serta_penerima_terlampir() {
    for (anggota, jabatan) in [(3, 1), (5, 6), (15, 60)] {
        let naskah = lengkap(anggota, jabatan);
        let berkas = cetak(&naskah);
        let surat = berkas.teks_halaman(1);
        assert_urut(&surat, &["Yth.", "Ketua Tim Penilai Kinerja,", "Tembusan:"]);
        let teks = berkas.teks();
        let daftar = teks.split("DAFTAR PENERIMA UNDANGAN").nth(1).unwrap();
        for penerima in &naskah.penerima {
            assert!(daftar.contains(&penerima.nama));
        }
        // Besides one in the other subject's title.
        let calon = teks.matches(" calon ").count() - 1;
        assert_eq!(calon, jabatan, "{anggota} anggota");
    }
}

#[test]
fn kehadiran_daring_dan_wakil_hanya_bila_diizinkan() {
    for (daring, wakil, kata) in [
        (
            false,
            false,
            "di tempat rapat, tidak diwakilkan, dan tidak secara daring",
        ),
        (
            true,
            false,
            "di tempat rapat atau secara daring, dan tidak diwakilkan",
        ),
        (
            false,
            true,
            "hadir di tempat rapat; bila berhalangan, Saudara menunjuk wakil",
        ),
        (
            true,
            true,
            "atau secara daring; bila berhalangan, Saudara menunjuk wakil",
        ),
    ] {
        let naskah = UndanganNaskah {
            boleh_daring: daring,
            boleh_wakil: wakil,
            ..contoh::undangan(5, 1)
        };
        assert!(cetak(&naskah).teks().contains(kata), "{kata}");
    }
}

#[test]
fn kuorum_tanpa_syarat_gasal_menyebut_jumlah_terkecil() {
    let naskah = UndanganNaskah {
        hadir_sah: vec![4, 5, 6, 7],
        ..contoh::undangan(7, 1)
    };
    let teks = cetak(&naskah).teks();
    assert!(teks.contains("dari 7 (tujuh) anggota hadir paling sedikit 4 (empat) orang"));
}

#[test]
fn berkas_sehat_dan_selalu_sama() {
    let naskah = lengkap(5, 2);
    let cetak = naskah.render(&contoh::tata()).unwrap();
    assert!(cetak == naskah.render(&contoh::tata()).unwrap());
    let berkas = Berkas::new(&cetak.pdf);
    berkas.periksa();
    assert!(berkas.info("Title").contains("R-000.1.5/14/TPK/2026"));
}
