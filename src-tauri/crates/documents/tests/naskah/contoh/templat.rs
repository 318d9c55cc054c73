//! Records of the documents of a meeting that are all template.

use chrono::Days;
use sidang_documents::Penanda;
use sidang_documents::templat::Catatan;

use super::{HARI, anggota, jam, orang, tanggal};

const TIM: &str = "Tim Penilai Kinerja";

fn umum() -> Catatan {
    let penanda = Penanda::orang(
        "penanda",
        format!("Sekretaris {TIM}"),
        &orang(1, "Kepala Badan"),
    );
    Catatan::new()
        .dengan("tanggal", tanggal(HARI))
        .dengan("istilah_tim", TIM)
        .dengan("pemerintah", "Pemerintah Kabupaten Teluk Sagara")
        .dengan("penanda", penanda)
        .dengan(
            "rapat",
            Catatan::new()
                .dengan("tanggal", tanggal(HARI))
                .dengan("jam", jam("09:00:00"))
                .dengan("zona", "WITA")
                .dengan("tempat", "Ruang Rapat Sekretaris Daerah"),
        )
}

fn pribadi(i: usize) -> Catatan {
    let orang = orang(
        i,
        "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    );
    Catatan::new()
        .dengan("nama", &orang.nama)
        .dengan("nip", orang.nip)
        .dengan("pangkat", orang.golongan.unwrap().pangkat_golongan())
        .dengan("jabatan", &orang.jabatan)
        .dengan("kedudukan", "Anggota")
}

/// An attendance list of `jumlah` members, of whom the last was not there.
pub fn daftar_hadir(jumlah: usize) -> Catatan {
    let tim = anggota(jumlah);
    let baris = (1..).zip(&tim).map(|(urut, a): (usize, _)| {
        let baris = Catatan::new()
            .dengan("nama", &a.orang.nama)
            .dengan("nip", a.orang.nip)
            .dengan("pangkat", a.orang.golongan.unwrap().pangkat_golongan())
            .dengan("jabatan", &a.orang.jabatan)
            .dengan("kedudukan", a.peran.to_string());
        if urut == tim.len() {
            return baris.dengan("tidak_hadir", "sakit");
        }
        let sisi = if urut % 2 == 1 { "ganjil" } else { "genap" };
        baris.dengan(sisi, urut).dengan("jam", "08.50")
    });
    umum()
        .dengan("hari_ini", tanggal(HARI))
        .dengan("anggota", baris.collect::<Vec<_>>())
        .dengan(
            "petugas",
            vec![pribadi(9).dengan("jam", "08.30").dengan("ganjil", 1_u64)],
        )
        .dengan("jumlah_anggota", jumlah)
        .dengan("jumlah_hadir", jumlah - 1)
        .dengan("jumlah_tidak_hadir", 1_u32)
        .dengan("sah", false)
        .dengan("alasan", "jumlah yang hadir genap")
        .dengan(
            "pasal_kuorum",
            "Pasal 10 ayat (5) Peraturan Bupati Teluk Sagara Nomor 14 Tahun 2020",
        )
}

/// A declaration of that many conflicts.
pub fn deklarasi(konflik: usize) -> Catatan {
    let konflik = (0..konflik).map(|i| {
        Catatan::new()
            .dengan("dengan", &orang(i + 3, "").nama)
            .dengan("hubungan", "saudara kandung")
            .dengan_bila("uraian", (i == 0).then_some("Satu rumah"))
    });
    umum()
        .dengan("anggota", pribadi(2))
        .dengan("konflik", konflik.collect::<Vec<_>>())
        .dengan("dasar", "UU 30/2014 Pasal 42 sampai dengan Pasal 45")
}

/// The decision that makes a member the chair.
pub fn penetapan() -> Catatan {
    umum()
        .dengan("nomor", "R-800.1.3.3/5/TPK/2026")
        .dengan("penanda", Penanda::kosong("penanda", "Bupati Teluk Sagara"))
        .dengan("penetap", "Bupati Teluk Sagara")
        .dengan(
            "sk",
            Catatan::new()
                .dengan("penetap", "Bupati Teluk Sagara")
                .dengan("nomor", "100.3.3.2/12/2026")
                .dengan("tanggal", tanggal("2026-01-05"))
                .dengan(
                    "tentang",
                    "Pembentukan Tim Penilai Kinerja Pegawai Negeri Sipil",
                ),
        )
        .dengan("ketua_lama", pribadi(0))
        .dengan("ketua_baru", pribadi(1))
        .dengan("sebab", "diangkat menjadi pejabat pada instansi pusat")
        .dengan("dasar", "Pasal 10 ayat (6)")
        .dengan(
            "aturan",
            "Peraturan Bupati Teluk Sagara Nomor 14 Tahun 2020",
        )
}

/// A nominative list of `jumlah` candidates.
pub fn daftar_nominatif(jumlah: usize) -> Catatan {
    let calon = (0..jumlah).map(|i| {
        let orang = orang(i, "Kepala Seksi Kurikulum dan Penilaian Sekolah Dasar");
        Catatan::new()
            .dengan("nama", &orang.nama)
            .dengan("nip", orang.nip)
            .dengan("lahir", orang.nip.tanggal_lahir())
            .dengan("usia", "51 tahun")
            .dengan("pangkat", orang.golongan.unwrap().pangkat_golongan())
            .dengan("tmt_pangkat", tanggal("2022-04-01"))
            .dengan("jabatan", &orang.jabatan)
            .dengan("unit", "Dinas Pendidikan dan Kebudayaan")
            .dengan("kelas", 9_u32)
            .dengan("tmt", tanggal("2021-03-01") + Days::new(i as u64))
            .dengan("lama", "5 tahun 9 bulan")
            .dengan("pendidikan", "S1")
            .dengan("kinerja", "2025 Baik\n2024 Sangat Baik")
            .dengan("pensiun", tanggal("2033-05-01"))
            .dengan("sisa", "6 tahun 4 bulan")
            .dengan(
                "hasil",
                if i % 3 == 2 {
                    "Perlu periksa"
                } else {
                    "Memenuhi syarat"
                },
            )
            .dengan_bila(
                "temuan",
                (i % 3 == 2).then_some("SYA-07: ijazah belum dicatat"),
            )
            .dengan("arah", "Promosi (vertikal)")
    });
    umum()
        .dengan(
            "jabatan",
            Catatan::new()
                .dengan("nama", "Kepala Bidang Pembinaan Pendidikan Dasar")
                .dengan("unit", "Dinas Pendidikan dan Kebudayaan")
                .dengan("jenis", "Administrator")
                .dengan("eselon", "III.b")
                .dengan("kelas", 11_u32),
        )
        .dengan("per", tanggal(HARI))
        .dengan(
            "aturan",
            "Peraturan Bupati Teluk Sagara Nomor 14 Tahun 2020",
        )
        .dengan(
            "syarat",
            vec![
                Catatan::new()
                    .dengan("uraian", "Pangkat paling rendah")
                    .dengan("dasar", "Pasal 7 huruf b"),
                Catatan::new()
                    .dengan("uraian", "Pengalaman dalam jabatan")
                    .dengan("dasar", "Pasal 7 huruf c"),
            ],
        )
        .dengan("calon", calon.collect::<Vec<_>>())
        .dengan("memenuhi", jumlah - jumlah / 3)
        .dengan("perlu_periksa", jumlah / 3)
        .dengan("tidak_memenuhi", 12_u32)
        .dengan("versi_data", 7_u32)
        .dengan("sidik", "9f2c41d0")
        .dengan("sidik_lengkap", "9f2c41d0 7b3e55aa 0c1d2e3f 4a5b6c7d")
}
