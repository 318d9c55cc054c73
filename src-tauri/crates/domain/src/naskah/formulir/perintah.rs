//! The order that makes someone stand in for an official: Plt. in a post without a holder, Plh. while its holder is away.

use super::bidang::{Isian, Macam};
use super::penanda::{isian_kepala_daerah, kepala_daerah};
use super::susunan::Susunan;
use crate::waktu::tanggal_panjang;

const MANDAT: &str = "UU 30/2014 Pasal 14";

pub(super) fn isian() -> Vec<Isian> {
    let mut isian = vec![
        Isian::pilihan(
            "sebagai",
            "Diperintahkan sebagai",
            &[
                (
                    "plt",
                    "Pelaksana tugas (Plt.): jabatan tidak ada pemangkunya",
                ),
                (
                    "plh",
                    "Pelaksana harian (Plh.): pejabatnya berhalangan sementara",
                ),
            ],
        ),
        Isian::new("jabatan", "Jabatan yang dilaksanakan", Macam::Jabatan),
        Isian::new("pegawai", "Pegawai yang diperintahkan", Macam::Pegawai),
        Isian::new(
            "sebab",
            "Sebab pejabat berhalangan atau jabatan kosong",
            Macam::Uraian,
        ),
        Isian::new("mulai", "Mulai", Macam::Tanggal),
        Isian::new("sampai", "Sampai", Macam::Tanggal)
            .opsional()
            .bantuan(
                "Wajib untuk Plh.; untuk Plt. kosong berarti sampai pejabat definitif dilantik.",
            ),
    ];
    isian.extend(isian_kepala_daerah());
    isian
}

pub(super) fn susun(s: &mut Susunan<'_>) {
    kepala_daerah(s, false);
    let plt = s.isi.kode("sebagai") == "plt";
    s.isi.put(
        "kata_sebagai",
        if plt {
            "Pelaksana Tugas"
        } else {
            "Pelaksana Harian"
        },
    );
    s.isi
        .put("singkat_sebagai", if plt { "Plt." } else { "Plh." });
    masa(s, plt);
    let (Some(jabatan), Some(orang)) = (
        s.isi.jabatan("jabatan").cloned(),
        s.isi.orang("pegawai").cloned(),
    ) else {
        return;
    };
    let kosong = jabatan.pemangku.is_empty();
    if plt && !kosong {
        s.tolak(
            "sebagai",
            "plt_pada_jabatan_terisi",
            format!("Jabatan {} ada pemangkunya.", jabatan.nama),
            MANDAT,
            "Pilih Plh. bila pejabatnya berhalangan sementara, atau perbarui peta jabatan.",
        );
    }
    if !plt && kosong {
        s.tolak(
            "sebagai",
            "plh_pada_jabatan_kosong",
            format!("Jabatan {} tidak ada pemangkunya.", jabatan.nama),
            MANDAT,
            "Pilih Plt. untuk jabatan yang kosong.",
        );
    }
    if jabatan.pemangku.contains(&orang.nip) {
        s.tolak(
            "pegawai",
            "menggantikan_diri_sendiri",
            format!("{} pemangku jabatan itu sendiri.", orang.nama),
            MANDAT,
            "Pilih pegawai lain.",
        );
    }
    s.perihal = format!(
        "Perintah sebagai {} {}",
        if plt { "Plt." } else { "Plh." },
        jabatan.nama
    );
    s.tujuan = orang.nama;
}

/// From when until when: never backwards, and a stand-in for the day has an end.
fn masa(s: &mut Susunan<'_>, plt: bool) {
    let (mulai, sampai) = (s.isi.tanggal("mulai"), s.isi.tanggal("sampai"));
    if let Some(mulai) = mulai
        && mulai < s.tanggal()
    {
        s.tolak(
            "mulai",
            "perintah_berlaku_surut",
            format!(
                "Surat perintah tanggal {} tidak boleh berlaku surut sejak {}.",
                tanggal_panjang(s.tanggal()),
                tanggal_panjang(mulai)
            ),
            "UU 30/2014 Pasal 58 ayat (6)",
            "Isi tanggal surat perintah atau sesudahnya.",
        );
    }
    match (mulai, sampai) {
        (_, None) if !plt => s.tolak(
            "sampai",
            "plh_tanpa_akhir",
            "Pelaksana harian memerlukan tanggal berakhir.",
            MANDAT,
            "Isi hari terakhir pejabat definitif berhalangan.",
        ),
        (Some(mulai), Some(sampai)) if sampai < mulai => s.tolak(
            "sampai",
            "masa_terbalik",
            format!("Perintah berakhir sebelum {}.", tanggal_panjang(mulai)),
            "",
            "Isi tanggal sesudah tanggal mulainya.",
        ),
        _ => {}
    }
}
