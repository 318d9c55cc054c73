//! What the template of the minutes may name, and the sentences it has, section by section.

mod lampiran;
mod pembahasan;

use super::{acara, banyak, hadir, pengesahan, pokok};
use crate::templat::skema::{Bidang, BidangKalimat, JenisBidang, Skema};
use JenisBidang::{Angka, Catatan, Jam, Tanggal, Teks};

pub(super) fn skema(jenis: &'static str) -> Skema {
    let bagian = [
        pembuka(),
        kehadiran(),
        keabsahan_dan_pimpinan(),
        jalannya_dan_bahan(),
        pembahasan::kalimat(),
        pendapat_dan_kesimpulan(),
        akhir(),
        lampiran::kalimat(),
    ];
    Skema {
        kalimat: bagian.into_iter().flatten().collect(),
        ..Skema::new(jenis, bidang())
    }
}

const fn teks(nama: &'static str, label: &'static str) -> Bidang {
    Bidang::wajib(nama, label, Teks)
}

/// An item by its number and subject.
fn acara_bernomor() -> [Bidang; 2] {
    [
        Bidang::wajib("nomor_acara", "Nomor mata acara", Angka),
        teks("acara", "Pokok mata acara"),
    ]
}

fn bidang() -> Vec<Bidang> {
    let mut bidang = pokok();
    bidang.extend([
        Bidang::wajib("dibuka", "Jam rapat dibuka", Jam),
        Bidang::wajib("ditutup", "Jam rapat ditutup", Jam),
        Bidang::wajib("anggota", "Jumlah anggota", Angka),
        Bidang::wajib("hadir", "Jumlah anggota hadir saat rapat dibuka", Angka),
        Bidang::boleh("rangkap", "Jumlah salinan bernomor", Angka),
        Bidang::boleh(
            "segel",
            "Segel rekaman",
            Catatan(vec![teks("ringkas", "Awal sidik rekaman")]),
        ),
    ]);
    bidang
}

fn pembuka() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    let mut kalimat = vec![
        satu("kaki", "Kaki setiap halaman"),
        satu("judul", "Baris judul").beberapa(),
        satu("nomor", "Di bawah judul").harus(&["nomor"]),
    ];
    kalimat.extend(acara());
    kalimat.extend([
        satu("pembuka", "Alinea pembuka")
            .tentang([teks("acara", "Yang dibahas")])
            .harus(&["tanggal", "dibuka", "tempat", "sk.nomor"]),
        satu(
            "pembuka_lanjutan",
            "Alinea pembuka bila rapat lebih dari satu hari",
        )
        .tentang([
            teks("acara", "Yang dibahas"),
            Bidang::wajib("tanggal_awal", "Hari rapat dibuka", Tanggal),
        ])
        .harus(&["tanggal", "dibuka", "tempat", "sk.nomor", "tanggal_awal"]),
    ]);
    kalimat
}

fn kehadiran() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    let mut kalimat = vec![
        satu("judul_kehadiran", "Judul bagian kehadiran"),
        satu("kehadiran", "Di atas tabel kehadiran"),
    ];
    kalimat.extend(hadir());
    let mut mundur = acara_bernomor().to_vec();
    mundur.extend([teks("nama", "Nama anggota"), teks("alasan", "Konfliknya")]);
    kalimat.extend([
        satu(
            "tanpa_deklarasi",
            "Bila tidak ada pernyataan konflik yang dicatat",
        ),
        satu("deklarasi", "Di atas daftar konflik yang dinyatakan"),
        satu("butir_deklarasi", "Setiap anggota yang menyatakan konflik")
            .tentang([
                teks("nama", "Nama anggota"),
                teks("konflik", "Konflik yang dinyatakan"),
            ])
            .harus(&["nama", "konflik"]),
        satu("konflik", "Setiap konflik")
            .tentang([
                teks("dengan", "Pihak yang dibahas"),
                teks("hubungan", "Hubungan"),
                Bidang::boleh("uraian", "Uraian", Teks),
            ])
            .harus(&["dengan", "hubungan"]),
        satu("semua_nihil", "Bila semua menyatakan tanpa konflik").tentang([banyak()]),
        satu("sebagian_nihil", "Bila sebagian menyatakan tanpa konflik")
            .tentang([banyak()])
            .harus(&["banyak"]),
        satu("belum_menyatakan", "Anggota yang tidak menyatakan")
            .tentang([teks("nama", "Nama anggota")])
            .harus(&["nama"]),
        satu(
            "mundur",
            "Di atas daftar anggota yang tidak ikut memutuskan",
        ),
        satu("butir_mundur", "Setiap anggota yang tidak ikut memutuskan")
            .tentang(mundur)
            .harus(&["nama", "nomor_acara"]),
    ]);
    kalimat
}

fn keabsahan_dan_pimpinan() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    let bagian = || [teks("bagian", "Bagian dari jumlah anggota")];
    let pimpinan = || vec![teks("nama", "Nama"), teks("jabatan", "Jabatan")];
    let penetapan = vec![
        teks("penetap", "Pejabat yang menetapkan"),
        teks("nomor", "Nomor"),
        Bidang::wajib("tanggal", "Tanggal", Tanggal),
    ];
    let penetapan = Bidang::wajib("penetapan", "Penetapan ketua pengganti", Catatan(penetapan));
    let berdasar = |dasar| {
        let mut bidang = pimpinan();
        bidang.push(dasar);
        bidang
    };
    vec![
        satu("judul_keabsahan", "Judul bagian keabsahan"),
        satu("keabsahan", "Tentang keabsahan rapat")
            .tentang([teks("sebab_sah", "Sebab rapat sah")])
            .harus(&["anggota", "hadir", "sebab_sah", "pasal_kuorum"]),
        satu("setengah", "Kata untuk setengah"),
        satu("lebih_dari", "Sebab sah bila tanpa syarat gasal").tentang(bagian()),
        satu("hadir_gasal", "Sebab sah bila jumlah hadir harus gasal").tentang(bagian()),
        satu("anggota_gasal", "Sebab sah bila jumlah anggota harus gasal").tentang(bagian()),
        satu("judul_pimpinan", "Judul bagian pimpinan rapat"),
        satu("pimpinan_ketua", "Bila dipimpin ketua")
            .tentang(pimpinan())
            .harus(&["nama"]),
        satu("pimpinan_pengganti", "Bila dipimpin ketua pengganti")
            .tentang(berdasar(penetapan))
            .harus(&["nama", "penetapan.nomor"]),
        satu("pimpinan_sementara", "Bila dipimpin pimpinan rapat")
            .tentang(berdasar(teks("dasar", "Pasal tentang pimpinan rapat")))
            .harus(&["nama", "dasar"]),
    ]
}

fn jalannya_dan_bahan() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    let nominatif = || vec![banyak(), teks("lampiran", "Nama lampirannya")];
    let usulan = vec![
        teks("unit", "Satuan kerja"),
        teks("nomor", "Nomor"),
        Bidang::wajib("tanggal", "Tanggal", Tanggal),
    ];
    let mut per = nominatif();
    per.push(Bidang::wajib("per", "Tanggal acuan", Tanggal));
    vec![
        satu("judul_jalannya", "Judul bagian jalannya rapat"),
        satu("jalannya", "Di atas tabel pertemuan").tentang([banyak()]),
        BidangKalimat::kepala("tabel_jalannya", "Kepala tabel pertemuan", 4),
        satu("waktu_pertemuan", "Jam setiap pertemuan")
            .tentang(jam())
            .harus(&["dibuka", "selesai"]),
        satu("diskors", "Pertemuan yang diskors").tentang([teks("alasan", "Alasan")]),
        satu("rapat_ditutup", "Pertemuan terakhir"),
        satu("judul_bahan", "Judul bagian bahan rapat"),
        satu("bahan", "Di atas daftar bahan"),
        satu("bahan_usulan", "Setiap surat usulan satuan kerja")
            .tentang([Bidang::wajib("usulan", "Surat usulan", Catatan(usulan))])
            .harus(&["usulan.nomor"]),
        satu(
            "bahan_nominatif",
            "Daftar nominatif bila tanggal acuannya sama",
        )
        .tentang(per),
        satu(
            "bahan_nominatif_beragam",
            "Daftar nominatif bila tanggal acuannya berlainan",
        )
        .tentang(nominatif()),
        satu("bahan_aturan", "Aturan yang dipakai")
            .tentang([teks("aturan", "Peraturan")])
            .harus(&["aturan"]),
    ]
}

/// Beginning and end of a sitting.
fn jam() -> [Bidang; 2] {
    [teks("dibuka", "Jam dibuka"), teks("selesai", "Jam selesai")]
}

fn pendapat_dan_kesimpulan() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    let mut pendapat = acara_bernomor().to_vec();
    pendapat.extend([teks("nama", "Nama anggota"), teks("alasan", "Alasannya")]);
    let kesimpulan = || {
        [
            Bidang::wajib("semua", "Jumlah semuanya", Angka),
            teks("hasil", "Jumlah setiap hasil"),
        ]
    };
    let mut kalimat = vec![
        satu("judul_catatan", "Judul bagian catatan rapat"),
        satu("judul_pendapat", "Judul bagian pendapat berbeda"),
        satu("tanpa_pendapat", "Bila tidak ada pendapat berbeda"),
        satu("pendapat_menolak", "Setiap pendapat yang menolak")
            .tentang(pendapat.clone())
            .harus(&["nama", "alasan"]),
        satu("pendapat_abstain", "Setiap pendapat yang abstain")
            .tentang(pendapat)
            .harus(&["nama", "alasan"]),
        satu("judul_kesimpulan", "Judul bagian kesimpulan"),
        satu(
            "kesimpulan_jabatan",
            "Kesimpulan bila semua mata acara jabatan",
        )
        .tentang(kesimpulan())
        .harus(&["semua", "hasil"]),
        satu("kesimpulan_acara", "Kesimpulan bila ada mata acara lain")
            .tentang(kesimpulan())
            .harus(&["semua", "hasil"]),
    ];
    let hasil = [
        ("hasil_direkomendasikan", "Hasil: direkomendasikan"),
        ("hasil_disetujui", "Hasil: disetujui"),
        ("hasil_tidak_disetujui", "Hasil: tidak disetujui"),
        ("hasil_jabatan_ditunda", "Hasil: jabatan ditunda"),
        ("hasil_acara_ditunda", "Hasil: mata acara ditunda"),
    ];
    kalimat.extend(
        hasil.map(|(nama, label)| satu(nama, label).tentang([banyak()]).harus(&["banyak"])),
    );
    kalimat
}

fn akhir() -> Vec<BidangKalimat> {
    let satu = BidangKalimat::new;
    let mut kalimat = vec![
        satu("judul_kerahasiaan", "Judul bagian kerahasiaan"),
        satu("kerahasiaan", "Tentang kerahasiaan"),
        satu(
            "kerahasiaan_dan_distribusi",
            "Tentang kerahasiaan, di atas daftar penerima",
        ),
        satu("judul_segel", "Judul bagian segel"),
        satu("segel", "Di atas sidik rekaman").tentang([Bidang::wajib(
            "versi",
            "Versi rekaman",
            Angka,
        )]),
        satu("perbaikan", "Bila ada perbaikan")
            .tentang([banyak(), teks("lampiran", "Nama lampirannya")])
            .harus(&["banyak", "lampiran"]),
        satu("judul_penutup", "Judul bagian penutup"),
        satu("penutup", "Alinea penutup").harus(&["ditutup"]),
    ];
    kalimat.extend(pengesahan());
    kalimat
}
