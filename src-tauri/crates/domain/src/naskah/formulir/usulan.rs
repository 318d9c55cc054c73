//! The proposal of an OPD and its list of candidates (KT Anak Lampiran A and B).

use super::bidang::{Isian, Macam};
use super::isi::{Isi, Terisi};
use super::penanda::{isian_kepala_unit, kepala_unit};
use super::register::{JabatanNaskah, OrangNaskah};
use super::susunan::{Susunan, rekam_jabatan, rekam_orang};
use crate::naskah::JenisNaskah;

pub(super) fn isian() -> Vec<Isian> {
    let mut isian = isian_kepala_unit("Perangkat daerah pengusul");
    isian.extend([
        Isian::pilihan(
            "jenis",
            "Yang diusulkan",
            &[("promosi", "Promosi"), ("mutasi", "Mutasi")],
        )
        .bantuan("Satu surat untuk satu jenis usul."),
        Isian::new("alasan", "Alasan usul", Macam::Uraian)
            .opsional()
            .bantuan("Misalnya jabatan yang kosong menurut peta jabatan."),
        Isian::new(
            "usulan",
            "Calon yang diusulkan",
            Macam::Daftar(vec![
                Isian::new("jabatan", "Jabatan baru", Macam::Jabatan),
                Isian::new("pegawai", "Calon", Macam::Pegawai),
            ]),
        )
        .bantuan("Satu baris untuk satu calon; calon untuk jabatan yang sama berurutan. Menjadi Lampiran surat."),
    ]);
    isian
}

pub(super) fn susun(s: &mut Susunan<'_>) {
    let promosi = s.isi.kode("jenis") == "promosi";
    s.isi
        .put("kata_usul", if promosi { "promosi" } else { "mutasi" });
    s.isi.put(
        "kata_usul_besar",
        if promosi { "Promosi" } else { "Mutasi" },
    );
    kepala_unit(s);
    let pairs = pairs(&s.isi);
    let mut posts: Vec<&JabatanNaskah> = Vec::new();
    for (jabatan, _) in &pairs {
        if !posts.iter().any(|known| known.kode == jabatan.kode) {
            posts.push(jabatan);
        }
    }
    let mut baris = Vec::new();
    for (urut, jabatan) in (1..).zip(&posts) {
        let calon: Vec<&OrangNaskah> = (pairs.iter())
            .filter(|(j, _)| j.kode == jabatan.kode)
            .map(|(_, orang)| orang)
            .collect();
        check_post(s, jabatan, calon.len());
        for (ke, orang) in (1..).zip(&calon) {
            if calon[..ke - 1].iter().any(|other| other.nip == orang.nip) {
                s.tolak(
                    "usulan",
                    "calon_ganda",
                    format!("{} tertulis dua kali untuk {}.", orang.nama, jabatan.nama),
                    "",
                    "Hapus salah satu barisnya.",
                );
            }
            let keterangan = keterangan(s, orang, jabatan, promosi);
            baris.push(
                rekam_orang(orang)
                    .with("nomor_jabatan", format!("{urut}."))
                    .with("ke", format!("{ke}."))
                    .with("jabatan_baru", Isi::Kelompok(rekam_jabatan(jabatan)))
                    .with("keterangan", keterangan),
            );
        }
    }
    s.isi.put("jumlah_jabatan", Isi::Angka(count(posts.len())));
    s.isi.put("jumlah_calon", Isi::Angka(count(baris.len())));
    s.isi.put("baris", Isi::Daftar(baris));
    s.perihal = format!(
        "Usul {} Jabatan Pegawai di Lingkungan {}",
        s.isi.teks("kata_usul_besar").unwrap_or_default(),
        s.isi.teks("nama_unit").unwrap_or("…")
    );
    s.tujuan.clone_from(&s.lingkup.kepala_daerah);
}

fn check_post(s: &mut Susunan<'_>, jabatan: &JabatanNaskah, calon: usize) {
    let minimal = &s.lingkup.aturan.rapat.min_calon;
    if calon < minimal.nilai as usize {
        let dasar = s.lingkup.aturan.kutip(minimal.dasar());
        s.ingatkan(format!(
            "{} hanya mempunyai {calon} calon; rapat merekomendasikan paling sedikit {} calon ({dasar}).",
            jabatan.nama, minimal.nilai
        ));
    }
    if jabatan.pemangku.len() >= usize::from(jabatan.kebutuhan) {
        s.ingatkan(format!(
            "{} tidak lowong menurut peta jabatan.",
            jabatan.nama
        ));
    }
}

/// What the check says, never what someone typed.
fn keterangan(
    s: &mut Susunan<'_>,
    orang: &OrangNaskah,
    jabatan: &JabatanNaskah,
    promosi: bool,
) -> String {
    let Some(hasil) = s.register.kelayakan(orang.nip, &jabatan.kode) else {
        return "Belum dapat diperiksa".to_owned();
    };
    if promosi && hasil.naik == Some(false) {
        s.tolak(
            "jenis",
            "bukan_promosi",
            format!(
                "{} ke {} bukan promosi: jenjangnya tidak lebih tinggi.",
                orang.nama, jabatan.nama
            ),
            "KT Pasal 1 angka 23; KT Pasal 5 ayat (1)",
            "Usulkan sebagai mutasi dalam surat tersendiri.",
        );
    }
    hasil.keterangan
}

fn pairs(isi: &Terisi) -> Vec<(JabatanNaskah, OrangNaskah)> {
    (isi.daftar("usulan").iter())
        .filter_map(|baris| {
            Some((
                baris.jabatan("jabatan")?.clone(),
                baris.orang("pegawai")?.clone(),
            ))
        })
        .collect()
}

pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

pub(super) fn isian_lampiran() -> Vec<Isian> {
    vec![
        Isian::new(
            "surat",
            "Surat usulan",
            Macam::Naskah(JenisNaskah::SuratUsulan),
        )
        .bantuan("Lampiran memuat calon dan penanda tangan surat itu."),
    ]
}

/// The list bears its letter's number, date and signer.
pub(super) fn susun_lampiran(s: &mut Susunan<'_>) {
    let Some(surat) = s.isi.naskah("surat").cloned() else {
        return;
    };
    for nama in [
        "baris",
        "penanda",
        "nama_unit",
        "sebutan_kepala",
        "kata_usul",
        "kata_usul_besar",
    ] {
        s.isi.put_some(nama, surat.isi.get(nama).cloned());
    }
    s.isi.put("nomor_surat", surat.nomor.as_str());
    s.isi.put("tanggal_surat", surat.tanggal);
    s.perihal = format!("Lampiran surat nomor {}", surat.nomor);
    s.tujuan.clone_from(&s.lingkup.kepala_daerah);
}
