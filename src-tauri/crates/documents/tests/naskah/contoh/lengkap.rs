//! Minutes with everything that can happen in a meeting.

use sidang_documents::berita_acara::{
    BeritaAcaraNaskah, CalonLain, CaraPutusan, Keputusan, MataAcara, PendapatLain, Perbaikan,
    Perihal, Pertemuan, Pilihan, Segel, SuaraAnggota,
};
use sidang_documents::{AnggotaTim, Kehadiran, Konflik};
use sidang_domain::rapat::{CaraHadir, Sesi, Sikap};

use super::{HARI, anggota, berita_acara, calon, jam, kuorum, nominatif, orang, tanggal};

const HARI_KEDUA: &str = "2026-12-23";

/// Fifteen members over two days: transfers, a dismissal, another subject, both kinds of votes, another candidate,
/// dissent, a declared conflict, a correction.
pub fn berita_acara_lengkap() -> BeritaAcaraNaskah {
    let mut naskah = berita_acara(3);
    naskah.anggota = anggota(15);
    naskah.kuorum = kuorum(15, 13);
    for anggota in &mut naskah.anggota {
        anggota.kehadiran = Kehadiran::Hadir(dua_hari());
    }
    absen(&mut naskah.anggota);
    naskah.anggota[5].deklarasi = Some(vec![Konflik {
        dengan: calon(0).orang.nama,
        hubungan: "saudara ipar".to_owned(),
        uraian: "istri calon adalah adik kandung".to_owned(),
    }]);
    naskah.anggota[6].deklarasi = None;
    naskah.pertemuan = vec![
        Pertemuan {
            tanggal: tanggal(HARI),
            dibuka: jam("09:00:00"),
            selesai: jam("12:00:00"),
            alasan: Some("pemeriksaan data diklat tiga calon".to_owned()),
        },
        Pertemuan {
            tanggal: tanggal(HARI_KEDUA),
            dibuka: jam("13:30:00"),
            selesai: jam("16:10:00"),
            alasan: None,
        },
    ];
    let nama: Vec<_> = hadir(&naskah).map(|a| a.orang.nama.clone()).collect();
    naskah.mata_acara.extend(orang_dan_hal_lain());
    for acara in &mut naskah.mata_acara {
        acara.kuorum = naskah.kuorum;
        acara.peserta = 13;
    }
    naskah.mata_acara[0].cara = Some(CaraPutusan::Terbuka(suara_terbuka(&nama)));
    naskah.mata_acara[0].pendapat = vec![PendapatLain {
        nama: nama[4].clone(),
        sikap: Sikap::Menolak,
        alasan: "menghendaki calon urutan kedua menjadi urutan pertama".to_owned(),
    }];
    naskah.mata_acara[1].cara = Some(CaraPutusan::Rahasia(vec![
        (Pilihan::Calon(calon(5).orang.nama), 7),
        (Pilihan::Calon(calon(6).orang.nama), 5),
        (Pilihan::Abstain, 1),
    ]));
    if let Perihal::PengisianJabatan { calon_lain, .. } = &mut naskah.mata_acara[2].perihal {
        calon_lain.push(CalonLain {
            nama: orang(17, "").nama,
            alasan: "tidak ada calon yang memenuhi syarat pada daftar nominatif".to_owned(),
            nominatif: nominatif(9),
        });
    }
    bersegel(naskah)
}

fn bersegel(naskah: BeritaAcaraNaskah) -> BeritaAcaraNaskah {
    let segel = Segel {
        versi: 2,
        sidik: "5bd1e995".repeat(8),
    };
    BeritaAcaraNaskah {
        segel: Some(segel.clone()),
        perbaikan: vec![Perbaikan {
            tanggal: tanggal("2026-12-28"),
            bagian: "Kehadiran anggota nomor 4".to_owned(),
            tertulis: "hadir pukul 08.50 WITA".to_owned(),
            seharusnya: "hadir pukul 09.50 WITA".to_owned(),
            sebab: "salah ketik jam kedatangan".to_owned(),
            alasan: "daftar hadir bertanda tangan mencatat pukul 09.50".to_owned(),
            segel: Some(segel),
        }],
        ..naskah
    }
}

fn hadir(naskah: &BeritaAcaraNaskah) -> impl Iterator<Item = &AnggotaTim> {
    let hadir = |a: &&AnggotaTim| matches!(a.kehadiran, Kehadiran::Hadir(_));
    naskah.anggota.iter().filter(hadir)
}

fn dua_hari() -> Vec<Sesi> {
    let sesi = |hari, datang, pergi| Sesi {
        tanggal: tanggal(hari),
        datang: jam(datang),
        pergi,
        cara: CaraHadir::Langsung,
    };
    vec![
        sesi(HARI, "08:50:00", Some(jam("12:00:00"))),
        sesi(HARI_KEDUA, "13:20:00", None),
    ]
}

fn absen(anggota: &mut [AnggotaTim]) {
    let alasan = Some("dinas luar di Makassar".to_owned());
    anggota[12].kehadiran = Kehadiran::TidakHadir(alasan);
    anggota[13].kehadiran = Kehadiran::TidakHadir(None);
    for (i, cara) in [
        (9, CaraHadir::Daring),
        (
            10,
            CaraHadir::Wakil {
                nama: "Wa Ode Salmiah, S.H.".to_owned(),
            },
        ),
    ] {
        if let Kehadiran::Hadir(sesi) = &mut anggota[i].kehadiran {
            for s in sesi {
                s.cara = cara.clone();
            }
        }
    }
}

fn suara_terbuka(nama: &[String]) -> Vec<SuaraAnggota> {
    nama.iter()
        .enumerate()
        .map(|(i, nama)| SuaraAnggota {
            nama: nama.clone(),
            pilihan: match i {
                12 => Pilihan::Abstain,
                i if i % 3 == 2 => Pilihan::Calon(calon(1).orang.nama),
                _ => Pilihan::Calon(calon(0).orang.nama),
            },
            alasan: (i == 12).then(|| "belum cukup mengenal kedua calon".to_owned()),
        })
        .collect()
}

fn orang_dan_hal_lain() -> Vec<MataAcara> {
    let acara = |perihal, keputusan, cara| MataAcara {
        perihal,
        keputusan,
        cara,
        kuorum: kuorum(15, 13),
        peserta: 13,
        mundur: Vec::new(),
        pendapat: Vec::new(),
        menjelang_pensiun: None,
        menggantikan: 0,
    };
    let alasan = "sesuai dengan analisis kebutuhan dan beban kerja kedua unit.".to_owned();
    vec![
        acara(
            Perihal::Lainnya {
                judul: "Tata cara penilaian calon pada rapat berikutnya".to_owned(),
                uraian: "pembagian lembar penilaian paling lambat tujuh hari sebelum rapat."
                    .to_owned(),
            },
            Keputusan::Disetujui {
                alasan: "mempercepat pemeriksaan bahan.".to_owned(),
            },
            Some(CaraPutusan::Musyawarah),
        ),
        acara(
            Perihal::PertimbanganMutasi {
                orang: orang(21, "Pranata Komputer Ahli Muda, Dinas Komunikasi"),
                tujuan: "Badan Keuangan dan Aset Daerah".to_owned(),
                uraian: "permohonan pindah antarunit atas permintaan sendiri.".to_owned(),
            },
            Keputusan::Disetujui {
                alasan: alasan.clone(),
            },
            Some(CaraPutusan::Musyawarah),
        ),
        acara(
            Perihal::PertimbanganMutasi {
                orang: orang(22, "Auditor Ahli Pertama, Inspektorat Daerah"),
                tujuan: "Dinas Pendidikan dan Kebudayaan".to_owned(),
                uraian: String::new(),
            },
            Keputusan::TidakDisetujui {
                alasan: "tenaga auditor pada unit asal masih kurang.".to_owned(),
            },
            Some(CaraPutusan::Rahasia(vec![
                (Pilihan::Setuju, 4),
                (Pilihan::TidakSetuju, 9),
            ])),
        ),
        acara(
            Perihal::Pemberhentian {
                orang: orang(23, "Kepala Seksi Bina Usaha, Dinas Perdagangan"),
                dari: "Kepala Seksi Bina Usaha".to_owned(),
                uraian: "usul pemberhentian karena tidak memenuhi target kinerja.".to_owned(),
            },
            Keputusan::Ditunda {
                alasan: "hasil evaluasi kinerja semester kedua belum diterima.".to_owned(),
            },
            None,
        ),
    ]
}
