//! The answers of the example forms.

use super::{DINAS, FUNGSIONAL, KEPALA, LAIN, LUAR, PEGAWAI, REKAN, SEKDA};
use crate::naskah::JenisNaskah;
use crate::naskah::formulir::{Jawab, Jawaban};

/// A form of each kind that may be issued as it stands.
#[allow(clippy::too_many_lines, reason = "it is one list")]
pub fn jawaban(jenis: JenisNaskah) -> Jawaban {
    use JenisNaskah as J;
    let list: &[(&str, &str)] = match jenis {
        J::SuratUsulan => &[
            ("unit", DINAS),
            (
                "alasan",
                "jabatan Kepala Bidang Lalu Lintas kosong menurut peta jabatan sejak pejabatnya pensiun.",
            ),
        ],
        J::LampiranUsulan => &[("surat", "surat_usulan")],
        J::PersetujuanPindah => &[
            ("unit", DINAS),
            ("pegawai", PEGAWAI),
            ("unit_lain", LAIN),
            ("jabatan_tujuan", "J6"),
            ("alasan", "kebutuhan organisasi pada unit tujuan"),
            ("berlaku_sampai", "2027-06-30"),
        ],
        J::PernyataanHukuman => &[
            ("unit", DINAS),
            ("pegawai", PEGAWAI),
            ("diperiksa", "2026-12-18"),
            (
                "bukti_pidana",
                "surat keterangan catatan kepolisian nomor SKCK/123/XII/2026",
            ),
        ],
        J::PermohonanPindah => &[
            ("instansi_asal", "Pemerintah Kabupaten Contoh Hulu"),
            ("alasan", "orang_tua"),
            ("uraian_alasan", "merawat ibu yang sakit menahun"),
        ],
        J::PersetujuanMutasi | J::PenolakanMutasi => &[
            ("jenis", "antar_opd"),
            ("pegawai", PEGAWAI),
            (
                "kepada",
                "Kepala Dinas Komunikasi, Informatika, Persandian, dan Statistik",
            ),
            ("nomor_permohonan", "800/77/DISKOMINFO/2026"),
            ("tanggal_permohonan", "2026-11-27"),
            ("diterima", "2026-12-01"),
            ("kelengkapan", "lengkap menurut Pasal 14 ayat (1)."),
            (
                "kebutuhan",
                "unit asal kelebihan satu orang dan unit tujuan kekurangan dua orang menurut analisis beban kerja.",
            ),
            ("nama_kepala_daerah", "Andi Contoh Raya"),
        ],
        J::PernyataanKepalaDaerah => &[
            ("pegawai", PEGAWAI),
            ("tanggal_permohonan", "2026-11-10"),
            ("instansi_tujuan", "Pemerintah Kabupaten Contoh Hulu"),
            ("jabatan_di_tujuan", "Analis Kebijakan Ahli Muda"),
            ("nomor_persetujuan", "800/12/BKD/2026"),
            ("tanggal_persetujuan", "2026-12-02"),
            ("nama_kepala_daerah", "Andi Contoh Raya"),
        ],
        J::Keputusan => &[
            ("tindakan", "pengangkatan"),
            ("rapat", "rapat"),
            ("tmt", "2027-01-04"),
            (
                "mengingat",
                "Peraturan Bupati Contoh Raya tentang Pola Promosi dan Mutasi Pegawai Negeri Sipil",
            ),
            ("nama_kepala_daerah", "Andi Contoh Raya"),
        ],
        J::PetikanKeputusan => &[
            ("keputusan", "keputusan"),
            ("nip", PEGAWAI),
            ("pengesah", SEKDA),
        ],
        J::SalinanKeputusan => &[("keputusan", "keputusan"), ("pengesah", SEKDA)],
        J::BeritaAcaraSumpah => &[
            ("keputusan", "keputusan"),
            ("nip", PEGAWAI),
            ("jam", "09:00"),
            ("bertempat", "Aula Sekretariat Daerah"),
            ("nama_kepala_daerah", "Andi Contoh Raya"),
            ("rohaniwan", "H. Contoh Rohaniwan"),
            ("jabatan_rohaniwan", "penghulu pada kantor urusan agama"),
            ("saksi_1", SEKDA),
            ("saksi_2", KEPALA),
        ],
        J::DaftarPelantikan => &[
            ("keputusan", "keputusan"),
            ("jam", "09:00"),
            ("bertempat", "Aula Sekretariat Daerah"),
            ("pejabat", SEKDA),
        ],
        J::SuratPerintah => &[
            ("sebagai", "plt"),
            ("jabatan", "J5"),
            ("pegawai", PEGAWAI),
            ("sebab", "jabatan kosong sejak pejabatnya pensiun"),
            ("mulai", "2026-12-21"),
            ("nama_kepala_daerah", "Andi Contoh Raya"),
        ],
        J::PaktaIntegritas => &[("pegawai", PEGAWAI), ("jabatan", "J5"), ("saksi", KEPALA)],
        J::MemoriSerahTerima => &[
            ("jabatan", "J5"),
            ("menyerahkan", REKAN),
            ("menerima", PEGAWAI),
            ("saksi", KEPALA),
            (
                "catatan",
                "Cap dinas diserahkan menyusul setelah dibuat yang baru.",
            ),
        ],
        _ => &[],
    };
    let mut jawaban: Jawaban = list
        .iter()
        .map(|(nama, jawab)| ((*nama).to_owned(), Jawab::from(*jawab)))
        .collect();
    for (nama, jawab) in more(jenis) {
        jawaban.insert(nama.to_owned(), jawab);
    }
    jawaban
}

fn more(jenis: JenisNaskah) -> Vec<(&'static str, Jawab)> {
    use JenisNaskah as J;
    let ya = |nama| (nama, Jawab::Ya(true));
    match jenis {
        J::SuratUsulan => vec![(
            "usulan",
            lines(["jabatan", "pegawai"], &[("J5", PEGAWAI), ("J5", REKAN)]),
        )],
        J::PernyataanHukuman => vec![ya("tidak_diproses"), ya("tidak_dipidana")],
        J::PermohonanPindah => vec![
            ("pemohon", Jawab::Kelompok(outsider())),
            ya("bersedia_ditempatkan"),
            ya("tidak_menuntut_tpp"),
            (
                "berkas",
                Jawab::Daftar(
                    [
                        "sk_cpns",
                        "sk_pns",
                        "sk_pangkat",
                        "sk_jabatan",
                        "skp",
                        "persetujuan_asal",
                    ]
                    .map(Jawab::from)
                    .to_vec(),
                ),
            ),
        ],
        J::PersetujuanMutasi => vec![("jabatan_tujuan", Jawab::from("J6"))],
        J::PenolakanMutasi => vec![(
            "alasan",
            Jawab::from("unit asal kekurangan pegawai menurut analisis beban kerja"),
        )],
        J::PernyataanKepalaDaerah => vec![ya("tidak_ikatan_dinas")],
        J::Keputusan => vec![(
            "baris",
            lines(
                ["jabatan", "pegawai"],
                &[("J5", PEGAWAI), ("J6", FUNGSIONAL)],
            ),
        )],
        J::MemoriSerahTerima => vec![
            (
                "butir",
                Jawab::Daftar(
                    [
                        "rencana", "anggaran", "kegiatan", "berjalan", "pegawai", "barang",
                        "arsip", "temuan",
                    ]
                    .map(Jawab::from)
                    .to_vec(),
                ),
            ),
            (
                "pekerjaan",
                lines(
                    ["uraian", "keadaan"],
                    &[(
                        "Penyusunan rencana kerja tahun berikut",
                        "Rancangan selesai; menunggu pembahasan dengan bagian perencanaan",
                    )],
                ),
            ),
        ],
        _ => Vec::new(),
    }
}

fn lines(nama: [&str; 2], baris: &[(&str, &str)]) -> Jawab {
    let line = |(satu, dua): &(&str, &str)| {
        Jawab::Kelompok(
            [
                (nama[0].to_owned(), Jawab::from(*satu)),
                (nama[1].to_owned(), Jawab::from(*dua)),
            ]
            .into(),
        )
    };
    Jawab::Daftar(baris.iter().map(line).collect())
}

/// A decision on many, for long lists.
pub fn keputusan_panjang(banyak: u32) -> Jawaban {
    let pairs: Vec<(String, String)> = (1..=banyak)
        .map(|n| (format!("P{n}"), format!("199001012015011{n:03}")))
        .collect();
    let pairs: Vec<(&str, &str)> = pairs
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let mut jawaban = jawaban(JenisNaskah::Keputusan);
    jawaban.insert("baris".to_owned(), lines(["jabatan", "pegawai"], &pairs));
    jawaban
}

fn outsider() -> Jawaban {
    [
        ("nip", LUAR),
        ("nama", "Wayan Contoh Luar, S.T."),
        ("golongan", "III/c"),
        ("jabatan", "Analis Tata Ruang"),
        ("unit", "Dinas Pekerjaan Umum dan Penataan Ruang"),
    ]
    .map(|(nama, jawab)| (nama.to_owned(), Jawab::from(jawab)))
    .into()
}
