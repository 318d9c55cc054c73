//! The fields of the documents of a meeting.

mod berita_acara;
mod penundaan;
mod profil_calon;
mod surat_rekomendasi;
mod undangan;

use sidang_domain::naskah::JenisNaskah;

use super::skema::{Bidang, BidangKalimat, JenisBidang, Skema};
use JenisBidang::{Angka, Catatan, Daftar, Jam, Nip, Penanda, Tanggal, Teks, Ya};

/// The fields of a kind that is made from a meeting; none for any other.
pub fn skema_rapat(jenis: JenisNaskah) -> Option<Skema> {
    let kode = jenis.kode();
    Some(match jenis {
        JenisNaskah::Undangan => undangan::skema(kode),
        JenisNaskah::SuratRekomendasi => surat_rekomendasi::skema(kode),
        JenisNaskah::BeritaAcara => berita_acara::skema(kode),
        JenisNaskah::BeritaAcaraPenundaan => penundaan::skema(kode),
        JenisNaskah::ProfilCalon => profil_calon::skema(kode),
        JenisNaskah::DaftarHadir => Skema::terbit(jenis, daftar_hadir()).mencetak(&[
            "hari_ini",
            "anggota.nama",
            "anggota.nip",
            "jumlah_anggota",
            "jumlah_hadir",
        ]),
        JenisNaskah::DaftarNominatif => Skema::terbit(jenis, daftar_nominatif()).mencetak(&[
            "jabatan.nama",
            "per",
            "calon.nama",
            "calon.nip",
            "calon.hasil",
            "sidik_lengkap",
        ]),
        JenisNaskah::DeklarasiKonflik => Skema {
            // It is made for a meeting, and bears the meeting's date.
            harus: vec![vec!["rapat.tanggal", "tanggal"]],
            ..Skema::terbit(jenis, deklarasi_konflik())
        }
        .mencetak(&["anggota.nama", "konflik.dengan", "konflik.hubungan"]),
        JenisNaskah::PenetapanKetua => Skema::terbit(jenis, penetapan_ketua()).mencetak(&[
            "ketua_baru.nama",
            "ketua_baru.nip",
            "sk.nomor",
            "dasar",
        ]),
        _ => return None,
    })
}

/// Items of the agenda in a phrase, kind by kind.
fn acara() -> [BidangKalimat; 4] {
    [
        ("acara_jabatan", "Yang dibahas: pengisian jabatan"),
        ("acara_mutasi", "Yang dibahas: mutasi"),
        ("acara_pemberhentian", "Yang dibahas: pemberhentian"),
        ("acara_lainnya", "Yang dibahas: hal lain"),
    ]
    .map(|(nama, label)| {
        BidangKalimat::new(nama, label)
            .tentang([banyak()])
            .harus(&["banyak"])
    })
}

const fn banyak() -> Bidang {
    Bidang::wajib("banyak", "Jumlahnya", Angka)
}

/// What minutes of either kind may name.
fn pokok() -> Vec<Bidang> {
    vec![
        Bidang::wajib("nomor", "Nomor berita acara", Teks),
        Bidang::wajib("tanggal", "Tanggal berita acara", Tanggal),
        Bidang::wajib("pemerintah", "Pemerintah daerah atau instansi", Teks),
        Bidang::wajib("istilah_tim", "Sebutan tim", Teks),
        keputusan_tim(),
        Bidang::wajib("tempat", "Tempat rapat", Teks),
        Bidang::wajib("zona", "Zona waktu", Teks),
        Bidang::wajib("pasal_kuorum", "Pasal tentang kuorum", Teks),
        Bidang::boleh("dasar_kerahasiaan", "Pasal tentang kerahasiaan", Teks),
    ]
}

/// The table of attendance.
fn hadir() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    vec![
        BidangKalimat::kepala("tabel_kehadiran", "Kepala tabel kehadiran", 5),
        satu("hadir", "Kehadiran: hadir"),
        satu("tidak_hadir", "Kehadiran: tidak hadir"),
        satu("tanpa_keterangan", "Tidak hadir tanpa alasan"),
        satu("daring", "Hadir secara daring"),
        satu("diwakili", "Hadir melalui wakil")
            .tentang([Bidang::wajib("nama", "Nama wakil", Teks)])
            .harus(&["nama"]),
        satu("bukan_anggota", "Kedudukan yang bukan anggota").tentang([Bidang::wajib(
            "kedudukan",
            "Kedudukan dalam tim",
            Teks,
        )]),
        satu("sampai", "Jam anggota meninggalkan rapat")
            .tentang([Bidang::wajib("jam", "Jam", Jam)])
            .harus(&["jam"]),
    ]
}

/// Who signs minutes.
fn pengesahan() -> [BidangKalimat; 2] {
    [
        BidangKalimat::new(
            "penanda",
            "Jabatan ketua dan sekretaris sebagai penanda tangan",
        )
        .tentang([Bidang::wajib("kedudukan", "Kedudukan dalam tim", Teks)])
        .harus(&["kedudukan"]),
        BidangKalimat::kepala("tabel_pengesahan", "Kepala tabel tanda tangan", 4),
    ]
}

/// The decision that formed the committee.
fn keputusan_tim() -> Bidang {
    Bidang::wajib(
        "sk",
        "Keputusan pembentukan tim",
        Catatan(vec![
            Bidang::wajib("penetap", "Pejabat yang menetapkan", Teks),
            Bidang::wajib("nomor", "Nomor", Teks),
            Bidang::wajib("tanggal", "Tanggal", Tanggal),
            Bidang::wajib("tentang", "Tentang", Teks),
        ]),
    )
}

fn umum(lagi: Vec<Bidang>) -> Vec<Bidang> {
    let mut bidang = vec![
        Bidang::wajib("tanggal", "Tanggal naskah", Tanggal),
        Bidang::wajib("istilah_tim", "Sebutan tim", Teks),
        Bidang::wajib("pemerintah", "Pemerintah daerah atau instansi", Teks),
        Bidang::wajib("penanda", "Penanda tangan", Penanda),
    ];
    bidang.extend(lagi);
    bidang
}

fn rapat() -> Bidang {
    Bidang::wajib(
        "rapat",
        "Rapat",
        Catatan(vec![
            Bidang::wajib("tanggal", "Hari rapat", Tanggal),
            Bidang::wajib("jam", "Jam mulai", Jam),
            Bidang::wajib("zona", "Zona waktu", Teks),
            Bidang::wajib("tempat", "Tempat", Teks),
        ]),
    )
}

fn orang() -> Vec<Bidang> {
    vec![
        Bidang::wajib("nama", "Nama dengan gelar", Teks),
        Bidang::wajib("nip", "NIP", Nip),
        Bidang::boleh("pangkat", "Pangkat dan golongan ruang", Teks),
        Bidang::wajib("jabatan", "Jabatan", Teks),
        Bidang::wajib("kedudukan", "Kedudukan dalam tim", Teks),
    ]
}

fn kehadiran() -> Vec<Bidang> {
    let mut bidang = orang();
    bidang.extend([
        Bidang::boleh("jam", "Jam hadir", Teks),
        Bidang::boleh("ganjil", "Nomor urut bila hadir dan ganjil", Angka),
        Bidang::boleh("genap", "Nomor urut bila hadir dan genap", Angka),
        Bidang::boleh("tidak_hadir", "Alasan tidak hadir", Teks),
    ]);
    bidang
}

fn daftar_hadir() -> Vec<Bidang> {
    umum(vec![
        rapat(),
        Bidang::wajib("hari_ini", "Hari yang dicatat daftar ini", Tanggal),
        Bidang::wajib(
            "anggota",
            "Anggota menurut susunan tim",
            Daftar(kehadiran()),
        ),
        Bidang::boleh("petugas", "Petugas sekretariat", Daftar(kehadiran())),
        Bidang::wajib("jumlah_anggota", "Jumlah anggota", Angka),
        Bidang::wajib("jumlah_hadir", "Jumlah anggota hadir", Angka),
        Bidang::wajib("jumlah_tidak_hadir", "Jumlah anggota tidak hadir", Angka),
        Bidang::boleh(
            "hadir_dibuka",
            "Jumlah anggota hadir saat rapat dibuka",
            Angka,
        ),
        Bidang::wajib("sah", "Kuorum terpenuhi", Ya),
        Bidang::boleh("alasan", "Sebab kuorum tidak terpenuhi", Teks),
        Bidang::wajib("pasal_kuorum", "Pasal tentang kuorum", Teks),
    ])
}

fn daftar_nominatif() -> Vec<Bidang> {
    let jabatan = vec![
        Bidang::wajib("nama", "Nama jabatan", Teks),
        Bidang::wajib("unit", "Unit kerja", Teks),
        Bidang::wajib("jenis", "Jenis jabatan", Teks),
        Bidang::boleh("eselon", "Eselon", Teks),
        Bidang::boleh("kelas", "Kelas jabatan", Angka),
    ];
    let syarat = vec![
        Bidang::wajib("uraian", "Syarat", Teks),
        Bidang::boleh("dasar", "Pasal", Teks),
    ];
    let calon = vec![
        Bidang::wajib("nama", "Nama dengan gelar", Teks),
        Bidang::wajib("nip", "NIP", Nip),
        Bidang::boleh("lahir", "Tanggal lahir", Tanggal),
        Bidang::boleh("usia", "Usia", Teks),
        Bidang::boleh("pangkat", "Pangkat dan golongan ruang", Teks),
        Bidang::boleh("tmt_pangkat", "TMT pangkat", Tanggal),
        Bidang::wajib("jabatan", "Jabatan sekarang", Teks),
        Bidang::wajib("unit", "Unit kerja", Teks),
        Bidang::boleh("kelas", "Kelas jabatan sekarang", Angka),
        Bidang::wajib("tmt", "TMT jabatan", Tanggal),
        Bidang::wajib("lama", "Lama dalam jabatan", Teks),
        Bidang::boleh("pendidikan", "Pendidikan", Teks),
        Bidang::boleh("kinerja", "Predikat kinerja dua tahun terakhir", Teks),
        Bidang::boleh("pensiun", "Tanggal batas usia pensiun", Tanggal),
        Bidang::boleh("sisa", "Sisa masa kerja", Teks),
        Bidang::wajib("hasil", "Hasil periksa", Teks),
        Bidang::boleh("temuan", "Yang belum memenuhi atau perlu diperiksa", Teks),
        Bidang::boleh("peringkat", "Peringkat", Angka),
        Bidang::wajib("arah", "Arah perpindahan", Teks),
    ];
    umum(vec![
        Bidang::wajib("jabatan", "Jabatan lowong", Catatan(jabatan)),
        Bidang::wajib("per", "Tanggal acuan", Tanggal),
        Bidang::wajib("aturan", "Paket aturan", Teks),
        Bidang::boleh("syarat", "Syarat yang diperiksa", Daftar(syarat)),
        Bidang::boleh("calon", "Calon menurut urutan", Daftar(calon)),
        Bidang::wajib("memenuhi", "Jumlah yang memenuhi syarat", Angka),
        Bidang::wajib("perlu_periksa", "Jumlah yang perlu diperiksa", Angka),
        Bidang::wajib("tidak_memenuhi", "Jumlah yang tidak memenuhi syarat", Angka),
        Bidang::boleh("versi_data", "Versi data kepegawaian", Angka),
        Bidang::wajib("sidik", "Awal sidik daftar", Teks),
        Bidang::wajib("sidik_lengkap", "Sidik daftar", Teks),
    ])
}

fn deklarasi_konflik() -> Vec<Bidang> {
    let konflik = vec![
        Bidang::wajib("dengan", "Pihak yang dibahas", Teks),
        Bidang::wajib("hubungan", "Hubungan", Teks),
        Bidang::boleh("uraian", "Uraian", Teks),
    ];
    umum(vec![
        rapat(),
        Bidang::wajib("anggota", "Yang menyatakan", Catatan(orang())),
        Bidang::boleh("konflik", "Konflik yang dinyatakan", Daftar(konflik)),
        Bidang::wajib("dasar", "Pasal tentang konflik kepentingan", Teks),
    ])
}

fn penetapan_ketua() -> Vec<Bidang> {
    umum(vec![
        Bidang::wajib("nomor", "Nomor", Teks),
        keputusan_tim(),
        Bidang::wajib(
            "ketua_lama",
            "Ketua yang berhalangan tetap",
            Catatan(orang()),
        ),
        Bidang::wajib("ketua_baru", "Ketua pengganti", Catatan(orang())),
        Bidang::wajib("sebab", "Sebab berhalangan tetap", Teks),
        Bidang::wajib("dasar", "Pasal tentang ketua pengganti", Teks),
        Bidang::wajib("aturan", "Peraturan yang dipakai", Teks),
        Bidang::wajib("penetap", "Pejabat yang menetapkan", Teks),
    ])
}
