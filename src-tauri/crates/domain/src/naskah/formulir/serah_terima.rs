//! What an official signs on entering a post and on leaving one: the pact of integrity, the memory of handing over.

use super::bidang::{Isian, Macam};
use super::isi::{Isi, Terisi};
use super::penanda;
use super::susunan::Susunan;

/// What is handed over with a post, in the order of the checklist.
const BUTIR: [(&str, &str); 9] = [
    ("rencana", "Dokumen perencanaan dan perjanjian kinerja"),
    ("anggaran", "Dokumen anggaran dan laporan keuangan"),
    ("kegiatan", "Laporan kegiatan yang selesai"),
    ("berjalan", "Daftar pekerjaan yang sedang berjalan"),
    ("pegawai", "Daftar pegawai dan pembagian tugas"),
    ("barang", "Daftar barang milik daerah dan kendaraan"),
    ("arsip", "Daftar arsip, termasuk arsip rahasia"),
    ("temuan", "Tindak lanjut hasil pemeriksaan dan perkara"),
    ("akses", "Kunci, cap dinas, dan akses sistem informasi"),
];

pub(super) fn isian_pakta() -> Vec<Isian> {
    vec![
        Isian::new("pegawai", "Yang menyatakan", Macam::Pegawai),
        Isian::new("jabatan", "Jabatan yang akan dipangku", Macam::Jabatan),
        Isian::new("saksi", "Disaksikan oleh (atasan)", Macam::Pegawai),
    ]
}

pub(super) fn susun_pakta(s: &mut Susunan<'_>) {
    let Some(orang) = s.isi.orang("pegawai").cloned() else {
        return;
    };
    s.isi.put(
        "penanda",
        Isi::Penanda(penanda::sebagai("Yang membuat pernyataan", &orang)),
    );
    if let Some(saksi) = s.isi.orang("saksi").cloned() {
        if saksi.nip == orang.nip {
            s.tolak(
                "saksi",
                "saksi_diri_sendiri",
                format!("{} tidak dapat menyaksikan paktanya sendiri.", orang.nama),
                "",
                "Pilih atasannya.",
            );
        }
        s.isi
            .put("penanda_saksi", Isi::Penanda(penanda::pegawai(&saksi)));
    }
    s.perihal = format!("Pakta Integritas {}", orang.nama);
    s.tujuan.clone_from(&s.lingkup.kepala_daerah);
}

pub(super) fn isian_memori() -> Vec<Isian> {
    vec![
        Isian::new("jabatan", "Jabatan yang diserahterimakan", Macam::Jabatan),
        Isian::new("menyerahkan", "Yang menyerahkan", Macam::Pegawai),
        Isian::new("menerima", "Yang menerima", Macam::Pegawai),
        Isian::new("saksi", "Diketahui oleh (atasan)", Macam::Pegawai).opsional(),
        Isian::centang("butir", "Yang diserahkan", &BUTIR),
        Isian::new(
            "pekerjaan",
            "Pekerjaan yang belum selesai",
            Macam::Daftar(vec![
                Isian::new("uraian", "Pekerjaan", Macam::Teks),
                Isian::new("keadaan", "Keadaan dan langkah berikut", Macam::Teks),
            ]),
        )
        .opsional(),
        Isian::new("catatan", "Catatan", Macam::Uraian).opsional(),
    ]
}

pub(super) fn susun_memori(s: &mut Susunan<'_>) {
    let ada = s.isi.centang("butir");
    let butir = (1..)
        .zip(&BUTIR)
        .map(|(urut, (kode, label))| {
            Terisi::default()
                .with("urut", Isi::Angka(urut))
                .with("uraian", *label)
                .with(
                    "keadaan",
                    if ada.contains(kode) {
                        "Diserahkan"
                    } else {
                        "Tidak diserahkan"
                    },
                )
        })
        .collect();
    let kurang = BUTIR.iter().filter(|(kode, _)| !ada.contains(kode)).count();
    if kurang > 0 {
        s.ingatkan(format!(
            "{kurang} butir daftar periksa tidak diserahkan; sebutkan sebabnya pada catatan."
        ));
    }
    s.isi.put("daftar_butir", Isi::Daftar(butir));
    if let Some(jabatan) = s.isi.jabatan("jabatan").cloned() {
        s.perihal = format!("Memori Serah Terima {}", jabatan.nama);
    }
    for (isian, sebutan) in [
        ("menyerahkan", "Yang menyerahkan"),
        ("menerima", "Yang menerima"),
    ] {
        if let Some(orang) = s.isi.orang(isian).cloned() {
            s.isi.put(
                &format!("penanda_{isian}"),
                Isi::Penanda(penanda::sebagai(sebutan, &orang)),
            );
        }
    }
    if let Some(saksi) = s.isi.orang("saksi").cloned() {
        s.isi
            .put("penanda_saksi", Isi::Penanda(penanda::pegawai(&saksi)));
    }
    if let (Some(lama), Some(baru)) = (s.isi.orang("menyerahkan"), s.isi.orang("menerima")) {
        let (sama, nama) = (lama.nip == baru.nip, baru.nama.clone());
        if sama {
            s.tolak(
                "menerima",
                "serah_terima_diri_sendiri",
                "Yang menyerahkan dan yang menerima orang yang sama.",
                "",
                "Pilih pejabat penggantinya.",
            );
        }
        s.tujuan = nama;
    }
}
