//! What the template of the Profil Calon may name, and the sentences it has.

use super::banyak;
use crate::templat::skema::{Bidang, BidangKalimat, JenisBidang, Skema};
use JenisBidang::{Angka, Nip, Tanggal, Teks};

pub(super) fn skema(jenis: &'static str) -> Skema {
    let mut kalimat = kepala();
    kalimat.extend(identitas());
    kalimat.extend(rekam());
    kalimat.extend(nilai_dan_syarat());
    Skema {
        kalimat,
        ..Skema::new(jenis, bidang())
    }
}

fn bidang() -> Vec<Bidang> {
    vec![
        Bidang::wajib("nama", "Nama calon", Teks),
        Bidang::wajib("nip", "NIP calon", Nip),
        Bidang::wajib("jabatan", "Jabatan yang dituju", Teks),
        Bidang::wajib("istilah_tim", "Sebutan tim", Teks),
        Bidang::wajib("per", "Tanggal acuan", Tanggal),
        Bidang::wajib("aturan", "Paket aturan", Teks),
        Bidang::wajib("sidik", "Sidik daftar nominatif", Teks),
    ]
}

fn kepala() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    vec![
        satu("kaki", "Kaki halaman").harus(&["nip", "sidik"]),
        satu("judul", "Judul"),
        satu("keadaan", "Di bawah judul").harus(&["per"]),
        satu("calon", "Di atas nama calon"),
        satu("dituju", "Di atas jabatan yang dituju"),
        satu("hasil", "Hasil pemeriksaan")
            .tentang([
                Bidang::wajib("hasil", "Hasil pemeriksaan", Teks),
                Bidang::boleh("peringkat", "Peringkat", Angka),
                Bidang::boleh("banyak_calon", "Jumlah calon yang memenuhi syarat", Angka),
                Bidang::wajib("gerak", "Arah perpindahan", Teks),
            ])
            .harus(&["hasil", "peringkat"]),
    ]
}

fn identitas() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    let hari = |nama, label| Bidang::wajib(nama, label, Tanggal);
    vec![
        satu("judul_identitas", "Judul identitas"),
        BidangKalimat::kepala("nama_identitas", "Nama isian identitas", 7),
        satu("lahir", "Isian lahir").tentang([
            hari("tanggal_lahir", "Tanggal lahir"),
            Bidang::wajib("usia", "Usia dalam tahun", Angka),
        ]),
        satu("pangkat", "Isian pangkat").tentang([
            Bidang::wajib("pangkat", "Pangkat dan golongan ruang", Teks),
            Bidang::boleh("tmt", "TMT pangkat", Tanggal),
        ]),
        satu("menjabat", "Isian menjabat sejak").tentang([
            hari("tmt", "TMT jabatan"),
            Bidang::wajib("lama", "Lama dalam jabatan", Teks),
        ]),
        satu("pensiun", "Isian pensiun")
            .tentang([
                hari("pensiun", "Hari pensiun"),
                hari("batas", "Hari terakhir rapat"),
            ])
            .harus(&["pensiun", "batas"]),
        satu("tidak_tercatat", "Bila tidak tercatat"),
        BidangKalimat::kepala("tabel_riwayat", "Kepala tabel riwayat", 2),
        satu("sejak", "Masa jabatan yang masih berjalan").tentang([Bidang::wajib(
            "bulan",
            "Bulan mulai",
            Teks,
        )]),
        satu("riwayat_lain", "Jabatan yang tidak dimuat").tentang([banyak()]),
    ]
}

fn rekam() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    let dinilai = |nama, label| {
        satu(nama, label).tentang([Bidang::wajib("tanggal", "Tanggal penilaian", Tanggal)])
    };
    let teks = |nama, label| Bidang::wajib(nama, label, Teks);
    let hukuman = || {
        vec![
            teks("tingkat", "Tingkat hukuman"),
            Bidang::wajib("mulai", "Mulai dijalani", Tanggal),
        ]
    };
    let mut sampai = hukuman();
    sampai.push(Bidang::wajib("selesai", "Selesai dijalani", Tanggal));
    vec![
        satu("judul_rekam", "Judul rekam jejak"),
        BidangKalimat::kepala("nama_rekam", "Nama isian rekam jejak", 5),
        satu("kompetensi", "Isian kompetensi").tentang([
            teks("teknis", "Kompetensi teknis"),
            teks("manajerial", "Kompetensi manajerial"),
            teks("sosial_kultural", "Kompetensi sosial kultural"),
            Bidang::boleh("jpm", "Job person match", Angka),
            Bidang::wajib("tanggal", "Tanggal penilaian", Tanggal),
        ]),
        dinilai("sehat", "Isian sehat bila ya"),
        dinilai("tidak_sehat", "Isian sehat bila tidak"),
        dinilai("berintegritas", "Isian integritas bila baik"),
        dinilai("tidak_berintegritas", "Isian integritas bila tidak baik"),
        satu("sedang_dijalani", "Hukuman yang sedang dijalani")
            .tentang([teks("hukuman", "Hukuman")])
            .harus(&["hukuman"]),
        satu("pernah", "Hukuman lampau")
            .tentang([teks("hukuman", "Hukuman")])
            .harus(&["hukuman"]),
        satu("hukuman", "Sebuah hukuman dengan akhirnya").tentang(sampai),
        satu("hukuman_berjalan", "Sebuah hukuman tanpa akhir").tentang(hukuman()),
        satu("hukuman_lain", "Hukuman yang tidak disebut").tentang([banyak()]),
        satu("tanpa_hukuman", "Bila tidak ada hukuman"),
        satu("belum_ada_data", "Bila belum ada data"),
    ]
}

fn nilai_dan_syarat() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    vec![
        BidangKalimat::kepala("tabel_nilai", "Kepala tabel nilai", 4),
        satu("jumlah_nilai", "Jumlah nilai"),
        satu("kotak", "Kotak sembilan").tentang([Bidang::wajib(
            "nomor_kotak",
            "Nomor kotak",
            Angka,
        )]),
        satu("tingkat_kotak", "Tingkat dalam kotak sembilan").tentang([
            Bidang::wajib("kinerja", "Tingkat kinerja", Teks),
            Bidang::wajib("potensial", "Tingkat potensial", Teks),
        ]),
        BidangKalimat::kepala("tabel_syarat", "Kepala tabel syarat", 4),
        satu("judul_saran", "Di atas syarat yang hanya saran"),
        satu("memenuhi", "Hasil bila memenuhi"),
        satu("tidak_memenuhi", "Hasil bila tidak memenuhi"),
    ]
}
