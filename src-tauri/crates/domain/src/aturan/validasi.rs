//! A pack is taken whole or not at all: what must hold between its values.

use std::collections::BTreeSet;

use super::galat::Cacat;
use super::{Aturan, Keberlakuan, Pengisian, SyaratJabatan};
use crate::peta_jabatan::{Eselon, JenisJabatan};

type Hasil = Result<(), Cacat>;

pub(super) fn validate(aturan: &Aturan) -> Hasil {
    identitas(aturan)?;
    kelengkapan_tabel(aturan)?;
    pensiun(aturan)?;
    pengisian(aturan)?;
    for (jenis, syarat) in &aturan.syarat {
        syarat_jabatan(aturan, *jenis, syarat)?;
    }
    tim_dan_rapat(aturan)?;
    peringkat(aturan)
}

fn ensure(holds: bool, bagian: &str, pesan: impl Into<String>, saran: &'static str) -> Hasil {
    if holds {
        return Ok(());
    }
    Err(Cacat {
        bagian: bagian.to_owned(),
        pesan: pesan.into(),
        saran,
    })
}

fn identitas(aturan: &Aturan) -> Hasil {
    let id = &aturan.id;
    ensure(
        !id.is_empty()
            && id
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
        "id",
        format!("'{id}' bukan pengenal paket"),
        "Pakai huruf kecil, angka, dan tanda hubung, misalnya kolaka-timur-2020.",
    )?;
    for (bagian, isi) in [
        ("nama", &aturan.nama),
        ("dasar_hukum", &aturan.dasar_hukum),
        ("singkatan", &aturan.singkatan),
        ("istilah", &aturan.istilah.kepala_daerah),
        ("istilah", &aturan.istilah.badan),
        ("istilah", &aturan.istilah.tim),
    ] {
        ensure(
            !isi.trim().is_empty(),
            bagian,
            "isinya kosong",
            "Isi teksnya; teks ini dicetak pada naskah.",
        )?;
    }
    Ok(())
}

fn kelengkapan_tabel(aturan: &Aturan) -> Hasil {
    for jenis in JenisJabatan::ALL {
        let tingkat = aturan.jenjang.nilai.get(&jenis).map(|j| j.0);
        ensure(
            tingkat.is_some_and(|t| (1..=6).contains(&t)),
            "jenjang",
            format!("jenjang {} belum ada atau di luar 1 sampai 6", jenis.key()),
            "Beri setiap jenis jabatan satu jenjang: 1 Pelaksana sampai 6 JPT Utama.",
        )?;
        let usia = aturan.pensiun.batas_usia.nilai.get(&jenis).copied();
        ensure(
            usia.is_some_and(|u| (50..=75).contains(&u)),
            "pensiun.batas_usia",
            format!(
                "batas usia {} belum ada atau di luar 50 sampai 75",
                jenis.key()
            ),
            "Beri setiap jenis jabatan batas usia pensiunnya dalam tahun.",
        )?;
    }
    for eselon in Eselon::ALL {
        ensure(
            aturan.golongan_terendah.nilai.contains_key(&eselon),
            "golongan_terendah",
            format!("golongan terendah eselon {eselon} belum ada"),
            "Beri setiap eselon golongan ruang terendahnya.",
        )?;
    }
    Ok(())
}

fn pensiun(aturan: &Aturan) -> Hasil {
    ensure(
        aturan.pensiun.pensiun_bulan.nilai <= 60,
        "pensiun",
        "pensiun_bulan lebih dari 60",
        "Tulis jumlah bulan sebelum pensiun, misalnya 6.",
    )
}

fn pengisian(aturan: &Aturan) -> Hasil {
    let dinominasikan: BTreeSet<_> = aturan
        .pengisian
        .iter()
        .filter(|(_, p)| p.nilai == Pengisian::DaftarNominatif)
        .map(|(jenis, _)| *jenis)
        .collect();
    for jenis in &dinominasikan {
        ensure(
            aturan.syarat.contains_key(jenis),
            "pengisian",
            format!(
                "{0} diisi melalui daftar nominatif, tetapi bagian [syarat.{0}] belum ada",
                jenis.key()
            ),
            "Tambahkan syarat jabatan itu.",
        )?;
    }
    for jenis in aturan.syarat.keys() {
        ensure(
            dinominasikan.contains(jenis),
            &format!("syarat.{}", jenis.key()),
            "jabatan ini tidak diisi melalui daftar nominatif",
            "Tulis pengisiannya \"daftar_nominatif\" pada bagian [pengisian], atau hapus syaratnya.",
        )?;
    }
    ensure(
        !dinominasikan.is_empty(),
        "pengisian",
        "tidak ada jabatan yang diisi melalui daftar nominatif",
        "Atur paling sedikit satu jenis jabatan.",
    )
}

fn syarat_jabatan(aturan: &Aturan, jenis: JenisJabatan, syarat: &SyaratJabatan) -> Hasil {
    let bagian = |butir: &str| format!("syarat.{}.{butir}", jenis.key());
    let kosong = [
        ("status", syarat.status.as_ref().map(|s| s.nilai.is_empty())),
        (
            "kompetensi",
            syarat.kompetensi.as_ref().map(|s| s.nilai.is_empty()),
        ),
        (
            "disiplin",
            syarat.disiplin.as_ref().map(|s| s.nilai.is_empty()),
        ),
    ];
    for (butir, kosong) in kosong {
        ensure(
            kosong != Some(true),
            &bagian(butir),
            "daftar nilainya kosong",
            "Isi paling sedikit satu nilai, atau tulis sifat = \"tidak_diperiksa\".",
        )?;
    }
    if let Some(lokal) = syarat.pengalaman.as_ref().map(|s| s.nilai) {
        ensure(
            lokal.jenjang.0 >= 1 && lokal.jenjang < aturan.jenjang(jenis),
            &bagian("pengalaman"),
            "jenjang pengalaman tidak di bawah jenjang jabatan",
            "Tulis jenjang jabatan yang harus pernah diduduki, satu di bawah jabatan ini.",
        )?;
        ensure(
            (1..=40).contains(&lokal.tahun),
            &bagian("pengalaman"),
            "lama pengalaman di luar 1 sampai 40 tahun",
            "Tulis lamanya dalam tahun, misalnya 3.",
        )?;
    }
    if let Some(pp) = &syarat.pengalaman_pp {
        let lokal = syarat.pengalaman.as_ref().map_or(0, |s| s.nilai.tahun);
        ensure(
            pp.nilai.tahun > lokal && pp.sifat == Keberlakuan::Saran,
            &bagian("pengalaman_pp"),
            "pengalaman_pp hanya bermakna sebagai saran dan bila PP meminta lebih lama",
            "Hapus bagian ini, atau tulis sifat = \"saran\" dengan tahun yang lebih lama.",
        )?;
    }
    ensure(
        syarat
            .kinerja
            .as_ref()
            .is_none_or(|s| (1..=10).contains(&s.nilai.tahun)),
        &bagian("kinerja"),
        "jumlah tahun kinerja di luar 1 sampai 10",
        "Tulis berapa tahun terakhir yang dilihat, misalnya 2.",
    )
}

fn tim_dan_rapat(aturan: &Aturan) -> Hasil {
    let tim = &aturan.tim;
    let minimal = tim.min_anggota.nilai;
    ensure(
        minimal > 0 && !(tim.anggota_gasal.nilai && minimal.is_multiple_of(2)),
        "tim",
        "min_anggota nol, atau genap sedangkan anggota harus gasal",
        "Tulis bilangan yang sesuai, misalnya 5.",
    )?;
    ensure(
        aturan.rapat.min_calon.nilai > 0 && aturan.rapat.per_tahun.nilai > 0,
        "rapat",
        "min_calon atau per_tahun nol",
        "Tulis bilangan mulai dari 1.",
    )
}

fn peringkat(aturan: &Aturan) -> Hasil {
    let bobot = &aturan.peringkat.nilai;
    let kriteria: BTreeSet<_> = bobot.iter().map(|b| b.kriteria).collect();
    ensure(
        kriteria.len() == bobot.len(),
        "peringkat",
        "sebuah kriteria tertulis lebih dari sekali",
        "Tulis setiap kriteria satu kali.",
    )?;
    let jumlah: u32 = bobot.iter().map(|b| u32::from(b.bobot)).sum();
    ensure(
        jumlah == 100,
        "peringkat",
        format!("jumlah bobot {jumlah}"),
        "Atur bobot sehingga jumlahnya 100.",
    )
}
