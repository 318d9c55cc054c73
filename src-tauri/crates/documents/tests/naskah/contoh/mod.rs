//! Made-up records for tests and for looking at: nobody here exists.
#![allow(clippy::unwrap_used, reason = "fixed data that parses")]

mod lengkap;
mod profil;
mod templat;

use sidang_documents::Kehadiran;
use sidang_documents::berita_acara::{
    BeritaAcaraNaskah, Keputusan, Mundur, PendapatLain, Penetapan, Perihal, Pimpinan,
    SelakuPimpinan,
};
use sidang_domain::naskah::TataNaskah;
use sidang_domain::rapat::{CaraHadir, Sesi, Sikap};

pub use lengkap::berita_acara_lengkap;
pub use profil::profil_terpanjang;
pub use sidang_documents::contoh::*;
pub use templat::{daftar_hadir, daftar_nominatif, deklarasi, penetapan};

/// The setting of an institution that chose nothing.
pub fn tata() -> TataNaskah {
    TataNaskah::default()
}

/// A committee of so many that its signatures go over pages.
pub fn berita_acara_besar(jumlah_anggota: usize) -> BeritaAcaraNaskah {
    let jumlah = u32::try_from(jumlah_anggota).unwrap();
    let mut naskah = BeritaAcaraNaskah {
        anggota: anggota(jumlah_anggota),
        kuorum: kuorum(jumlah, jumlah),
        ..berita_acara(2)
    };
    for acara in &mut naskah.mata_acara {
        acara.kuorum = naskah.kuorum;
        acara.peserta = jumlah_anggota;
    }
    naskah
}

/// The hardest lines: names of sixty characters, long units, a recusal, a dissent, a stand-in chair.
pub fn berita_acara_terpanjang() -> BeritaAcaraNaskah {
    let mut naskah = berita_acara(3);
    naskah.anggota = anggota(9);
    naskah.kuorum = kuorum(9, 7);
    for acara in &mut naskah.mata_acara {
        acara.kuorum = naskah.kuorum;
        acara.peserta = 7;
    }
    let panjang = "Prof. Dr. Ir. H. Raden Mas Koesoemaningrat Hadiprodjo, M.Sc.";
    assert_eq!(panjang.chars().count(), 60);
    for anggota in &mut naskah.anggota {
        panjang.clone_into(&mut anggota.orang.nama);
        "Kepala Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana".clone_into(&mut anggota.orang.jabatan);
    }
    let alasan = "berhalangan tetap karena menjalani perawatan di rumah sakit pusat";
    naskah.anggota[0].kehadiran = Kehadiran::TidakHadir(Some(alasan.to_owned()));
    naskah.anggota[4].kehadiran = Kehadiran::Hadir(vec![Sesi {
        tanggal: tanggal(HARI),
        datang: jam("09:10:00"),
        pergi: Some(jam("11:05:00")),
        cara: CaraHadir::Langsung,
    }]);
    let penetapan = Penetapan {
        penetap: "Bupati Teluk Sagara".to_owned(),
        nomor: "800.1.3.3/99 Tahun 2026".to_owned(),
        tanggal: tanggal("2026-12-18"),
    };
    naskah.pimpinan = Pimpinan {
        nip: naskah.anggota[2].orang.nip,
        selaku: SelakuPimpinan::KetuaPengganti(penetapan),
    };
    naskah.mata_acara[1].kuorum = kuorum(9, 5);
    naskah.mata_acara[1].peserta = 5;
    naskah.mata_acara[1].mundur = [3, 5]
        .map(|i: usize| Mundur {
            nip: naskah.anggota[i].orang.nip,
            alasan: "hubungan keluarga dengan salah seorang calon".to_owned(),
        })
        .to_vec();
    naskah.mata_acara[0].pendapat = vec![PendapatLain {
        nama: panjang.to_owned(),
        sikap: Sikap::Menolak,
        alasan: "menghendaki urutan kedua menjadi urutan pertama karena masa kerja pada jenjang pengawas lebih lama.".to_owned(),
    }];
    for acara in &mut naskah.mata_acara {
        if let Perihal::PengisianJabatan { jabatan, .. } = &mut acara.perihal {
            "Kepala Bidang Pengendalian Penduduk, Penyuluhan, Penggerakan, Advokasi, dan Informasi Keluarga".clone_into(&mut jabatan.nama);
            "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana".clone_into(&mut jabatan.unit);
        }
        if let Keputusan::Direkomendasikan { calon, .. } = &mut acara.keputusan {
            for calon in calon {
                panjang.clone_into(&mut calon.orang.nama);
                "Kepala Subbagian Perencanaan, Evaluasi, Pelaporan, dan Keuangan pada Dinas Lingkungan Hidup".clone_into(&mut calon.orang.jabatan);
            }
        }
    }
    naskah
}
