//! The statement that someone is or was not punished (KT Anak Lampiran D).

use super::bidang::{Isian, Macam};
use super::penanda::{isian_kepala_unit, kepala_unit};
use super::register::OrangNaskah;
use super::susunan::Susunan;
use crate::kepegawaian::{HukumanDisiplin, TingkatHukuman};
use crate::waktu::tanggal_panjang;
use chrono::NaiveDate;

/// KT Pasal 16 ayat (2) huruf d (moving in), 17 ayat (2) huruf c (moving out), and the same of Banjar.
pub(super) const DASAR: &str = "KT Pasal 16 ayat (2) huruf d dan Pasal 17 ayat (2) huruf c; BJ Pasal 15 ayat (2) huruf d dan Pasal 16 ayat (2) huruf c";

pub(super) fn isian() -> Vec<Isian> {
    let mut isian = isian_kepala_unit("Perangkat daerah yang menyatakan");
    isian.extend([
        Isian::new("pegawai", "Pegawai yang dinyatakan", Macam::Pegawai),
        Isian::new(
            "diperiksa",
            "Tanggal daftar hukuman disiplin diperiksa",
            Macam::Tanggal,
        )
        .bantuan("Hukuman disiplin diperiksa program dari daftar pegawai per tanggal ini."),
        Isian::new(
            "tidak_diproses",
            "Tidak sedang dalam pemeriksaan pelanggaran disiplin",
            Macam::Ya,
        )
        .opsional()
        .bantuan("Tidak ada dalam daftar pegawai; dinyatakan kepala perangkat daerah."),
        Isian::new("tidak_dipidana", "Tidak dijatuhi hukuman pidana", Macam::Ya)
            .opsional()
            .bantuan("Tidak ada dalam daftar pegawai; dinyatakan kepala perangkat daerah."),
        Isian::new("bukti_pidana", "Bukti yang dilihat", Macam::Teks)
            .opsional()
            .bantuan("Misalnya nomor dan tanggal surat keterangan catatan kepolisian."),
    ]);
    isian
}

pub(super) fn susun(s: &mut Susunan<'_>) {
    let penanda = kepala_unit(s);
    s.urut_rujukan(&[("diperiksa", "Tanggal pemeriksaan daftar hukuman disiplin")]);
    s.harus_dinyatakan(
        "tidak_diproses",
        "Belum dinyatakan bahwa pegawai ini tidak sedang diperiksa.",
        DASAR,
        "Pastikan kepada atasan langsungnya, lalu centang.",
    );
    s.harus_dinyatakan(
        "tidak_dipidana",
        "Belum dinyatakan bahwa pegawai ini tidak dijatuhi hukuman pidana.",
        "KT Anak Lampiran D",
        "Lihat buktinya, lalu centang.",
    );
    let Some(orang) = s.isi.orang("pegawai").cloned() else {
        return;
    };
    if let Some(penanda) = &penanda {
        s.bukan_diri_sendiri("pegawai", penanda, &orang);
    }
    let per = s.isi.tanggal("diperiksa").unwrap_or(s.tanggal());
    tanpa_hukuman_berjalan(s, "pegawai", &orang, per);
    let pernah = orang.hukuman.iter().any(weighs);
    let frasa = if pernah {
        "tidak sedang"
    } else {
        "tidak pernah"
    };
    s.isi.put("frasa", frasa);
    s.perihal = format!("Pernyataan {frasa} dijatuhi hukuman a.n. {}", orang.nama);
    s.tujuan = orang.nama;
}

/// Nobody is let go or taken in while a punishment of middle or heavy degree runs.
pub(super) fn tanpa_hukuman_berjalan(
    s: &mut Susunan<'_>,
    isian: &str,
    orang: &OrangNaskah,
    per: NaiveDate,
) {
    let runs = |h: &&HukumanDisiplin| {
        weighs(h) && h.tmt_mulai <= per && h.tmt_selesai.is_none_or(|akhir| akhir >= per)
    };
    let Some(hukuman) = orang.hukuman.iter().find(runs) else {
        return;
    };
    let pesan = format!(
        "{} sedang menjalani hukuman disiplin tingkat {} ({}) sejak {}.",
        orang.nama,
        hukuman.tingkat.to_string().to_lowercase(),
        hukuman.jenis,
        tanggal_panjang(hukuman.tmt_mulai)
    );
    let saran = hukuman.tmt_selesai.map_or_else(
        || "Periksa daftar hukuman disiplin: tanggal selesainya belum dicatat.".to_owned(),
        |akhir| format!("Ulangi sesudah {}.", tanggal_panjang(akhir)),
    );
    s.tolak(isian, "hukuman_sedang_berjalan", pesan, DASAR, saran);
}

fn weighs(hukuman: &HukumanDisiplin) -> bool {
    hukuman.tingkat >= TingkatHukuman::Sedang
}
