//! Letters, and the minutes of a meeting that was never opened.

use sidang_domain::naskah::JenisNaskah;

use super::{
    HARI, UNIT, anggota, jabatan_dibahas, jam, kop, kuorum, mata_acara, orang, pokok_rapat,
    tanggal, templat,
};
use crate::berita_acara::{Keputusan, Perihal};
use crate::berita_acara_penundaan::BeritaAcaraPenundaanNaskah;
use crate::surat_rekomendasi::{
    LangkahBerikut, RekomendasiJabatan, SuratRekomendasiNaskah, SuratUsulan,
};
use crate::undangan::{Agenda, JabatanDiagendakan, Penerima, UndanganNaskah};
use crate::{JabatanDibahas, JumlahAcara, Kehadiran, PokokSurat};

const KETERANGAN: &str =
    "calon urutan 2 mencapai batas enam bulan sebelum pensiun pada tanggal 14 Maret 2027.";

/// A letter of recommendation on two posts, and on one that was postponed.
pub fn surat() -> SuratRekomendasiNaskah {
    let rekomendasi = mata_acara(3)
        .into_iter()
        .filter_map(|acara| match (acara.perihal, acara.keputusan) {
            (
                Perihal::PengisianJabatan { jabatan, .. },
                Keputusan::Direkomendasikan { calon, .. },
            ) => Some(RekomendasiJabatan {
                jabatan: JabatanDibahas {
                    unit: UNIT[0].to_owned(),
                    ..jabatan
                },
                calon,
                keterangan: acara.menjelang_pensiun.map(|_| KETERANGAN.to_owned()),
            }),
            _ => None,
        })
        .take(2)
        .collect();
    SuratRekomendasiNaskah {
        templat: templat(JenisNaskah::SuratRekomendasi),
        surat: PokokSurat {
            kop: kop(),
            nomor: "R-800.1.3.3/16/TPK/2026".to_owned(),
            tempat: "Sagara".to_owned(),
            tanggal: tanggal("2026-12-23"),
            selaku: "Ketua Tim Penilai Kinerja".to_owned(),
            penanda_tangan: orang(1, "Sekretaris Daerah"),
        },
        lampiran: None,
        kepada: format!("Kepala {}", UNIT[0]),
        unit: UNIT[0].to_owned(),
        istilah_tim: "Tim Penilai Kinerja".to_owned(),
        usulan: Some(SuratUsulan {
            nomor: "800/214/DIKBUD".to_owned(),
            tanggal: tanggal("2026-12-01"),
        }),
        tanggal_rapat: tanggal(HARI),
        nomor_berita_acara: "800.1.3.3/15/TPK/2026".to_owned(),
        rekomendasi,
        pertimbangan: Vec::new(),
        ditunda: vec![JabatanDibahas {
            nama: "Kepala Seksi Kurikulum dan Penilaian".to_owned(),
            unit: UNIT[0].to_owned(),
            eselon: Some("IV.a".to_owned()),
            kelas: Some(9),
        }],
        dasar_kerahasiaan: Some(
            "Pasal 10 ayat (9) Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020".to_owned(),
        ),
        langkah: LangkahBerikut::Mengusulkan {
            kepada:
                "Bupati Teluk Sagara melalui Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
                    .to_owned(),
        },
        terlambat: None,
        pejabat: "Bupati Teluk Sagara".to_owned(),
    }
}

/// An invitation of so many members to consider so many posts.
pub fn undangan(jumlah_anggota: usize, jumlah_jabatan: usize) -> UndanganNaskah {
    let penerima = anggota(jumlah_anggota)
        .into_iter()
        .map(|a| Penerima {
            nama: a.orang.nama,
            jabatan: a.orang.jabatan,
            kedudukan: a.peran.to_string(),
        })
        .collect();
    UndanganNaskah {
        templat: templat(JenisNaskah::Undangan),
        surat: PokokSurat {
            nomor: "R-000.1.5/14/TPK/2026".to_owned(),
            tanggal: tanggal("2026-12-16"),
            ..surat().surat
        },
        penerima,
        sebutan: "Tim Penilai Kinerja".to_owned(),
        pejabat: "Bupati Teluk Sagara".to_owned(),
        rapat: pokok_rapat(),
        pasal_rapat: "Pasal 10 ayat (1) Peraturan Bupati Teluk Sagara Nomor 4 Tahun 2020"
            .to_owned(),
        tanggal: tanggal(HARI),
        pukul: jam("09:00:00"),
        agenda: Agenda {
            jabatan: (0..jumlah_jabatan)
                .map(|i| JabatanDiagendakan {
                    jabatan: jabatan_dibahas(i),
                    calon: 12 - i % 4,
                })
                .collect(),
            ..Agenda::default()
        },
        anggota: jumlah_anggota,
        hadir_sah: (1..=jumlah_anggota)
            .filter(|h| h * 2 > jumlah_anggota && h % 2 == 1)
            .collect(),
        boleh_daring: false,
        boleh_wakil: false,
        dasar_konflik: "Pasal 43 Undang-Undang Nomor 30 Tahun 2014".to_owned(),
    }
}

/// A meeting of seven to which only so many came, from the head of the list.
pub fn penundaan(hadir: usize) -> BeritaAcaraPenundaanNaskah {
    let mut anggota = anggota(7);
    for (i, absen) in anggota.iter_mut().enumerate().skip(hadir) {
        let alasan = (i % 2 == 0).then(|| "dinas luar di Makassar".to_owned());
        absen.kehadiran = Kehadiran::TidakHadir(alasan);
        absen.deklarasi = None;
    }
    BeritaAcaraPenundaanNaskah {
        templat: templat(JenisNaskah::BeritaAcaraPenundaan),
        kop: kop(),
        pemerintah: "Kabupaten Teluk Sagara".to_owned(),
        nomor: "800.1.3.3/15.a/TPK/2026".to_owned(),
        salinan: None,
        rapat: pokok_rapat(),
        tanggal: tanggal(HARI),
        dijadwalkan: jam("09:00:00"),
        ditunda: jam("10:15:00"),
        undangan: Some(("R-000.1.5/14/TPK/2026".to_owned(), tanggal("2026-12-16"))),
        acara: JumlahAcara {
            jabatan: 12,
            mutasi: 2,
            ..JumlahAcara::default()
        },
        ketua: (anggota[0].orang.nip, "Ketua".to_owned()),
        anggota,
        kuorum: kuorum(7, u32::try_from(hadir).expect("few")),
        alasan: "kuorum tidak tercapai setelah ditunggu satu jam lima belas menit".to_owned(),
    }
}
