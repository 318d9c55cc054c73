//! Answers to applications to move: consent and refusal within 30 days, and the head of region's consent to a move out.

use chrono::NaiveDate;

use super::bidang::{Isian, Macam};
use super::hukuman::tanpa_hukuman_berjalan;
use super::isi::Isi;
use super::penanda::{isian_kepala_daerah, kepala_daerah};
use super::susunan::Susunan;
use crate::aturan::MulaiProses;
use crate::waktu::tanggal_panjang;

fn isian_permohonan() -> Vec<Isian> {
    vec![
        Isian::pilihan(
            "jenis",
            "Jenis mutasi",
            &[
                ("antar_opd", "Antar-perangkat daerah"),
                ("masuk", "Masuk dari instansi lain"),
            ],
        ),
        Isian::new("pegawai", "Pegawai", Macam::PegawaiLuar),
        Isian::new("kepada", "Surat ditujukan kepada", Macam::Teks)
            .bantuan("Pemohon, kepala perangkat daerah pengusul, atau instansi asal; misalnya Kepala Dinas Kesehatan."),
        Isian::new("nomor_permohonan", "Nomor surat permohonan atau usul", Macam::Teks).opsional(),
        Isian::new("tanggal_permohonan", "Tanggal surat permohonan atau usul", Macam::Tanggal),
        Isian::new("diterima", "Tanggal berkas diterima", Macam::Tanggal)
            .bantuan("Batas waktu dihitung dari sini."),
        Isian::new("lengkap", "Tanggal berkas lengkap", Macam::Tanggal).opsional(),
        Isian::new("kelengkapan", "Hasil pemeriksaan kelengkapan", Macam::Uraian),
        Isian::new("kebutuhan", "Hasil analisis kebutuhan", Macam::Uraian)
            .bantuan("Menurut analisis jabatan, analisis beban kerja, dan peta jabatan."),
        Isian::new("alasan_lewat", "Sebab batas waktu terlewati", Macam::Uraian)
            .opsional()
            .bantuan("Hanya bila surat ini terbit sesudah batas waktu."),
    ]
}

pub(super) fn isian_persetujuan() -> Vec<Isian> {
    let mut isian = isian_permohonan();
    isian.push(Isian::new(
        "jabatan_tujuan",
        "Jabatan tujuan",
        Macam::Jabatan,
    ));
    isian.extend(isian_kepala_daerah());
    isian
}

pub(super) fn isian_penolakan() -> Vec<Isian> {
    let mut isian = isian_permohonan();
    isian.push(
        Isian::new("alasan", "Alasan penolakan", Macam::Uraian)
            .opsional()
            .bantuan("Wajib: tidak ada penolakan tanpa alasan."),
    );
    isian.extend(isian_kepala_daerah());
    isian
}

pub(super) fn susun_persetujuan(s: &mut Susunan<'_>) {
    s.isi.put("kata_putusan", "Persetujuan");
    answer(s);
    if let Some(orang) = s.isi.orang("pegawai").cloned() {
        let per = s.tanggal();
        tanpa_hukuman_berjalan(s, "pegawai", &orang, per);
    }
    let Some(jabatan) = s.isi.jabatan("jabatan_tujuan").cloned() else {
        return;
    };
    if jabatan.pemangku.len() >= usize::from(jabatan.kebutuhan) {
        s.tolak(
            "jabatan_tujuan",
            "jabatan_tidak_lowong",
            format!("{} tidak lowong menurut peta jabatan.", jabatan.nama),
            "KT Pasal 16 ayat (2) huruf a; BJ Pasal 15 ayat (2) huruf a",
            "Pilih jabatan yang lowong, atau perbarui peta jabatan.",
        );
    }
}

pub(super) fn susun_penolakan(s: &mut Susunan<'_>) {
    s.isi.put("kata_putusan", "Penolakan");
    if s.isi.teks("alasan").is_none() {
        s.tolak(
            "alasan",
            "alasan_kosong",
            "Alasan penolakan belum diisi.",
            "UU 30/2014 Pasal 55; KT Pasal 17 ayat (3) huruf b",
            "Uraikan alasannya: syarat yang tidak dipenuhi, atau kebutuhan organisasi.",
        );
    }
    answer(s);
}

fn answer(s: &mut Susunan<'_>) {
    kepala_daerah(s, false);
    if let Some(diterima) = s.isi.tanggal("diterima") {
        s.urut(
            "tanggal_permohonan",
            "Tanggal permohonan",
            diterima,
            "tanggal berkas diterima",
        );
    }
    s.urut_rujukan(&[
        ("diterima", "Tanggal berkas diterima"),
        ("lengkap", "Tanggal berkas lengkap"),
    ]);
    count_days(s);
    if let Some(orang) = s.isi.orang("pegawai").cloned() {
        s.perihal = format!(
            "{} Permohonan Mutasi a.n. {}",
            s.isi.teks("kata_putusan").unwrap_or_default(),
            orang.nama
        );
    }
    s.tujuan = s.isi.teks("kepada").unwrap_or_default().to_owned();
}

/// The day of the count that the letter is issued on; late letters say why.
fn count_days(s: &mut Susunan<'_>) {
    let tenggat = &s.lingkup.aturan.tenggat;
    let Some(hari) = &tenggat.proses_hari else {
        return;
    };
    let lengkap = tenggat
        .mulai_proses
        .as_ref()
        .is_some_and(|m| m.nilai == MulaiProses::Lengkap);
    let mulai = s.isi.tanggal(if lengkap { "lengkap" } else { "diterima" });
    let Some(mulai) = mulai else {
        return;
    };
    let Some(batas) = tenggat.hitungan_hari.nilai.setelah(mulai, hari.nilai) else {
        return;
    };
    let dasar = s.lingkup.aturan.kutip(hari.dasar());
    let (lamanya, tanggal) = (hari.nilai, s.tanggal());
    s.isi.put("mulai_hitung", mulai);
    s.isi.put("batas", batas);
    s.isi.put("lama_hari", Isi::Angka(lamanya));
    s.isi.put("hari_ke", Isi::Angka(day_of(mulai, tanggal)));
    s.isi.put("dasar_batas", dasar.as_str());
    if tanggal > batas {
        s.isi.put("lewat", Isi::Ya(true));
        if s.isi.teks("alasan_lewat").is_none() {
            s.tolak(
                "alasan_lewat",
                "batas_waktu_terlewati",
                format!(
                    "Batas {lamanya} hari berakhir {}; surat ini terbit pada hari ke-{}.",
                    tanggal_panjang(batas),
                    day_of(mulai, tanggal)
                ),
                dasar,
                "Surat tetap dapat diterbitkan bila sebab keterlambatannya diisi; sebab itu ikut dicetak.",
            );
        }
    } else if tanggal == batas {
        s.ingatkan(format!(
            "Hari ini hari terakhir dari batas {lamanya} hari ({dasar})."
        ));
    }
}

/// Days since the count began; 0 on its first day.
fn day_of(mulai: NaiveDate, tanggal: NaiveDate) -> u32 {
    u32::try_from((tanggal - mulai).num_days()).unwrap_or(0)
}

pub(super) fn isian_pernyataan() -> Vec<Isian> {
    let mut isian = vec![
        Isian::new("pegawai", "Pegawai", Macam::Pegawai),
        Isian::new("tanggal_permohonan", "Tanggal permohonan pegawai", Macam::Tanggal),
        Isian::new("instansi_tujuan", "Instansi tujuan", Macam::Teks),
        Isian::new("jabatan_di_tujuan", "Jabatan di instansi tujuan", Macam::Teks).opsional()
            .bantuan("Persetujuan antarinstansi menyebut jabatannya (PP 11/2017 Pasal 191 sampai dengan 195)."),
        Isian::new("nomor_persetujuan", "Nomor persetujuan instansi tujuan", Macam::Teks),
        Isian::new("tanggal_persetujuan", "Tanggal persetujuan instansi tujuan", Macam::Tanggal),
        Isian::new(
            "tidak_ikatan_dinas",
            "Tidak sedang tugas belajar atau dalam ikatan dinas",
            Macam::Ya,
        )
        .opsional(),
    ];
    isian.extend(isian_kepala_daerah());
    isian
}

pub(super) fn susun_pernyataan(s: &mut Susunan<'_>) {
    kepala_daerah(s, false);
    s.urut_rujukan(&[
        ("tanggal_permohonan", "Tanggal permohonan"),
        ("tanggal_persetujuan", "Tanggal persetujuan instansi tujuan"),
    ]);
    s.harus_dinyatakan(
        "tidak_ikatan_dinas",
        "Belum dinyatakan bahwa pegawai tidak sedang tugas belajar atau dalam ikatan dinas.",
        "KT Pasal 17 ayat (2) huruf d; BJ Pasal 16 ayat (2) huruf d",
        "Periksa berkasnya, lalu centang.",
    );
    let Some(orang) = s.isi.orang("pegawai").cloned() else {
        return;
    };
    let per = s.tanggal();
    tanpa_hukuman_berjalan(s, "pegawai", &orang, per);
    s.perihal = format!("Pernyataan Persetujuan Mutasi Keluar a.n. {}", orang.nama);
    s.tujuan = s.isi.teks("instansi_tujuan").unwrap_or_default().to_owned();
}
