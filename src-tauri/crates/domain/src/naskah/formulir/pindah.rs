//! Consent to a move by the head of an OPD, and the application to move in (KT Anak Lampiran C and E).

use super::bidang::{Isian, Macam};
use super::isi::{Isi, PenandaNaskah, Terisi};
use super::penanda::{isian_kepala_unit, kepala_unit};
use super::susunan::Susunan;
use crate::waktu::tanggal_panjang;

/// The grounds of KT Pasal 16 ayat (1), BJ Pasal 15 ayat (1).
const ALASAN: [(&str, &str); 4] = [
    ("ikut_pasangan", "mengikuti suami atau istri"),
    ("orang_tua", "mengurus orang tua yang telah uzur atau sakit"),
    ("warisan", "mengurus warisan atau usaha"),
    ("lain", "alasan lain"),
];

/// What the application is to carry: the five of Form E, and what KT Pasal 16 ayat (2) asks besides.
const BERKAS: [(&str, &str); 9] = [
    ("sk_cpns", "Fotokopi surat keputusan pengangkatan CPNS"),
    ("sk_pns", "Fotokopi surat keputusan pengangkatan PNS"),
    ("sk_pangkat", "Fotokopi surat keputusan pangkat terakhir"),
    ("sk_jabatan", "Fotokopi surat keputusan jabatan terakhir"),
    ("skp", "Penilaian kinerja 2 (dua) tahun terakhir"),
    (
        "persetujuan_asal",
        "Persetujuan tertulis pejabat pembina kepegawaian instansi asal",
    ),
    (
        "bebas_hukuman",
        "Surat pernyataan tidak sedang diproses, menjalani, atau dijatuhi hukuman disiplin tingkat sedang atau berat",
    ),
    (
        "bebas_tugas_belajar",
        "Surat pernyataan tidak sedang tugas belajar atau dalam ikatan dinas",
    ),
    ("dokumen_alasan", "Dokumen yang membuktikan alasan pindah"),
];

pub(super) fn isian_persetujuan() -> Vec<Isian> {
    let mut isian = vec![Isian::pilihan(
        "arah",
        "Persetujuan untuk",
        &[
            ("melepas", "Melepas pegawai ke unit lain"),
            ("menerima", "Menerima pegawai dari unit lain"),
        ],
    )];
    isian.extend(isian_kepala_unit(
        "Perangkat daerah yang memberi persetujuan",
    ));
    isian.extend([
        Isian::new("pegawai", "Pegawai", Macam::Pegawai),
        Isian::new("unit_lain", "Unit asal atau tujuan", Macam::Unit)
            .bantuan("Unit tujuan bila melepas, unit asal bila menerima."),
        Isian::new("jabatan_tujuan", "Jabatan tujuan", Macam::Jabatan).opsional(),
        Isian::new("alasan", "Alasan", Macam::Uraian).opsional(),
        Isian::new("berlaku_sampai", "Berlaku sampai", Macam::Tanggal)
            .opsional()
            .bantuan("Kosong: berlaku sampai surat keputusan mutasi ditetapkan."),
    ]);
    isian
}

pub(super) fn susun_persetujuan(s: &mut Susunan<'_>) {
    let penanda = kepala_unit(s);
    let melepas = s.isi.kode("arah") == "melepas";
    if let Some(orang) = s.isi.orang("pegawai").cloned() {
        if let Some(penanda) = &penanda {
            s.bukan_diri_sendiri("pegawai", penanda, &orang);
        }
        asal_tujuan(s, melepas, orang.unit_induk.as_deref());
        s.perihal = format!(
            "Persetujuan {} {}",
            if melepas { "Melepas" } else { "Menerima" },
            orang.nama
        );
        s.tujuan = orang.nama;
    }
    let sampai = s.isi.tanggal("berlaku_sampai");
    if sampai.is_some_and(|sampai| sampai < s.tanggal()) {
        s.tolak(
            "berlaku_sampai",
            "berlaku_surut",
            "Persetujuan ini sudah tidak berlaku pada tanggalnya sendiri.",
            "UU 30/2014 Pasal 58 ayat (6)",
            format!("Isi tanggal sesudah {}.", tanggal_panjang(s.tanggal())),
        );
    }
}

/// Where from and where to; the person must belong to the unit that the direction says.
fn asal_tujuan(s: &mut Susunan<'_>, melepas: bool, induk: Option<&str>) {
    let (Some(sendiri), Some(lain)) = (
        s.isi.unit("unit").cloned(),
        s.isi.unit("unit_lain").cloned(),
    ) else {
        return;
    };
    let (asal, tujuan) = if melepas {
        (&sendiri, &lain)
    } else {
        (&lain, &sendiri)
    };
    if asal.induk == tujuan.induk {
        s.tolak(
            "unit_lain",
            "bukan_antar_perangkat_daerah",
            format!("{} dan {} satu perangkat daerah.", asal.nama, tujuan.nama),
            "KT Pasal 13; BJ Pasal 12",
            "Persetujuan pindah hanya untuk perpindahan antar-perangkat daerah; pilih unit lain.",
        );
    }
    if induk.is_some_and(|induk| induk != asal.induk) {
        s.tolak(
            "pegawai",
            "pegawai_bukan_dari_unit_asal",
            format!(
                "Menurut daftar pegawai, pegawai ini bekerja pada {}, bukan {}.",
                induk.unwrap_or_default(),
                asal.induk
            ),
            "KT Pasal 14 ayat (1) huruf c; BJ Pasal 13 ayat (1) huruf c",
            "Persetujuan melepas diberikan kepala unit asal; betulkan arah atau unitnya.",
        );
    }
    let outside = s
        .isi
        .jabatan("jabatan_tujuan")
        .filter(|j| j.unit_induk != tujuan.induk);
    if let Some(jabatan) = outside {
        let pesan = format!("{} tidak berada pada {}.", jabatan.nama, tujuan.induk);
        s.tolak(
            "jabatan_tujuan",
            "jabatan_bukan_pada_tujuan",
            pesan,
            "",
            "Pilih jabatan pada unit tujuan, atau kosongkan.",
        );
    }
    s.isi.put("nama_asal", asal.nama.as_str());
    s.isi.put("nama_tujuan", tujuan.nama.as_str());
}

pub(super) fn isian_permohonan() -> Vec<Isian> {
    vec![
        Isian::new("pemohon", "Pemohon", Macam::PegawaiLuar)
            .bantuan("Pegawai instansi lain diisi lengkap; pegawai dalam daftar cukup NIP."),
        Isian::new("instansi_asal", "Instansi asal", Macam::Teks)
            .bantuan("Misalnya Pemerintah Kabupaten Contoh Hulu."),
        Isian::pilihan("alasan", "Alasan pindah", &ALASAN),
        Isian::new("uraian_alasan", "Uraian alasan", Macam::Uraian)
            .opsional()
            .bantuan("Wajib diisi untuk alasan lain."),
        Isian::new("jabatan_tujuan", "Jabatan yang dituju", Macam::Jabatan).opsional(),
        Isian::centang("berkas", "Berkas yang dilampirkan", &BERKAS),
        Isian::new(
            "bersedia_ditempatkan",
            "Bersedia ditempatkan di seluruh satuan kerja",
            Macam::Ya,
        )
        .opsional(),
        Isian::new(
            "tidak_menuntut_tpp",
            "Tidak menuntut tambahan penghasilan pegawai tahun berjalan",
            Macam::Ya,
        )
        .opsional(),
    ]
}

pub(super) fn susun_permohonan(s: &mut Susunan<'_>) {
    let alasan = match s.isi.get("alasan") {
        Some(Isi::Pilihan { kode, label }) => {
            let lain = kode == "lain";
            let uraian = s.isi.teks("uraian_alasan").map(str::to_owned);
            match (lain, uraian) {
                (true, None) => None,
                (true, Some(uraian)) => Some(uraian),
                (false, Some(uraian)) => Some(format!("{label}, yaitu {uraian}")),
                (false, None) => Some(label.clone()),
            }
        }
        _ => Some(String::new()),
    };
    if alasan.is_none() {
        s.tolak(
            "uraian_alasan",
            "alasan_kosong",
            "Alasan lain belum diuraikan.",
            "KT Pasal 16 ayat (1); BJ Pasal 15 ayat (1)",
            "Uraikan alasannya.",
        );
    }
    s.isi.put_some("kalimat_alasan", alasan);
    s.harus_dinyatakan(
        "bersedia_ditempatkan",
        "Pemohon belum menyatakan bersedia ditempatkan di seluruh satuan kerja.",
        "KT Pasal 16 ayat (2) huruf h; BJ Pasal 15 ayat (2) huruf h",
        "Mintakan pernyataannya, lalu centang.",
    );
    s.harus_dinyatakan(
        "tidak_menuntut_tpp",
        "Pemohon belum menyatakan tidak menuntut tambahan penghasilan tahun berjalan.",
        "KT Pasal 16 ayat (2) huruf i; BJ Pasal 15 ayat (2) huruf i",
        "Mintakan pernyataannya, lalu centang.",
    );
    let ada = s.isi.centang("berkas");
    let kurang: Vec<_> = (BERKAS.iter())
        .filter(|(kode, _)| !ada.contains(kode))
        .map(|(_, label)| label.to_lowercase())
        .collect();
    let dilampirkan: Vec<Terisi> = (BERKAS.iter())
        .filter(|(kode, _)| ada.contains(kode))
        .map(|(_, label)| Terisi::default().with("uraian", *label))
        .collect();
    if !kurang.is_empty() {
        s.ingatkan(format!(
            "Belum dilampirkan: {} (KT Pasal 16 ayat (2) dan Anak Lampiran E).",
            kurang.join("; ")
        ));
    }
    s.isi.put("daftar_berkas", Isi::Daftar(dilampirkan));
    if let Some(orang) = s.isi.orang("pemohon").cloned() {
        s.isi.put(
            "penanda",
            Isi::Penanda(PenandaNaskah {
                selaku: Vec::new(),
                jabatan: "Hormat saya".to_owned(),
                nama: orang.nama.clone(),
                pangkat: None,
                nip: Some(orang.nip),
            }),
        );
        s.perihal = format!("Permohonan Pindah Wilayah Kerja a.n. {}", orang.nama);
    }
    s.tujuan.clone_from(&s.lingkup.kepala_daerah);
}
