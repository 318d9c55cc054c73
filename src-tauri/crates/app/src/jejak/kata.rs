//! The trail's codes in words: what was done, and to what.

use serde_json::Value;
use sidang_store::jejak::Catatan;

/// What was done and to what, for people. An act of a later program keeps its code.
pub fn describe(catatan: &Catatan) -> (String, String) {
    let rincian = &catatan.rincian;
    let (tindakan, objek) = match catatan.tindakan.as_str() {
        "basis_data.buat" => ("Basis data dibuat", None),
        "basis_data.ganti_sandi" => ("Kata sandi diganti", None),
        "pengaturan.instansi" => ("Data instansi diubah", None),
        "pengaturan.aturan" => ("Paket aturan diganti", None),
        "aturan.pasang" => ("Paket aturan dipasang", None),
        "impor.simpan" => ("Data diimpor", Some(texts(&rincian["berkas"]).join(", "))),
        "kepegawaian.ekspor" => ("Daftar pegawai diekspor", None),
        "nominatif.ekspor" => ("Daftar nominatif diekspor", None),
        "nominatif.profil" => (
            "Profil calon disimpan ke berkas",
            rincian["nip"]
                .as_str()
                .map(|nip| format!("{nip}, jabatan {}", catatan.objek)),
        ),
        "tim.atur" => ("Tim dicatat", None),
        "tim.ganti_ketua" => ("Ketua pengganti tim dicatat", None),
        "tim.ekspor_sk" => ("Berkas SK tim disimpan ke berkas", None),
        "rapat.peristiwa" => return meeting(catatan),
        "rancangan.buat" => ("Rancangan penempatan dibuat", None),
        "rancangan.tempatkan" => ("Penempatan dimasukkan ke rancangan", placement(rincian)),
        "rancangan.lepas" => ("Penempatan dilepas dari rancangan", placement(rincian)),
        "rancangan.diskresi" => ("Alasan diskresi diubah", placement(rincian)),
        "rancangan.ganti_nama" => ("Rancangan penempatan diganti namanya", None),
        "rancangan.salin" => ("Rancangan penempatan disalin", None),
        "rancangan.hapus" => ("Rancangan penempatan dihapus", None),
        "naskah.terbit" => ("Naskah diterbitkan", None),
        "naskah.ekspor" => ("Naskah disimpan ke berkas", None),
        other => (other, None),
    };
    (
        tindakan.to_owned(),
        objek.unwrap_or_else(|| catatan.objek.clone()),
    )
}

/// Who and where, of a placement.
fn placement(rincian: &Value) -> Option<String> {
    let text = |key: &str| rincian[key].as_str();
    Some(format!("{}, jabatan {}", text("nip")?, text("jabatan")?))
}

/// An event of a meeting: its kind, and the post, member or place it is about.
fn meeting(catatan: &Catatan) -> (String, String) {
    let event = &catatan.rincian;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (tindakan, objek) = match event["peristiwa"].as_str().unwrap_or_default() {
        "dibuat" => (
            "Rapat dibuat",
            format!(
                "{}, {}",
                text(&event["jadwal"]["tanggal"]),
                text(&event["jadwal"]["tempat"])
            ),
        ),
        "agenda_ditambah" => (
            "Jabatan dimasukkan ke agenda",
            text(&event["agenda"]["jabatan"]["nama"]),
        ),
        "agenda_dihapus" => ("Jabatan dikeluarkan dari agenda", text(&event["jabatan"])),
        "hadir" => ("Anggota hadir", text(&event["nip"])),
        "pergi" => ("Anggota meninggalkan rapat", text(&event["nip"])),
        "hadir_dibatalkan" => ("Kehadiran dibatalkan", text(&event["nip"])),
        "mundur" => (
            "Anggota mundur dari mata acara",
            format!(
                "{}, jabatan {}",
                text(&event["nip"]),
                text(&event["jabatan"])
            ),
        ),
        "dibuka" => ("Rapat dibuka", catatan.objek.clone()),
        "direkomendasikan" => ("Rekomendasi dicatat", text(&event["jabatan"])),
        "ditunda" => ("Mata acara ditunda", text(&event["jabatan"])),
        "ditutup" => ("Rapat ditutup", catatan.objek.clone()),
        other => (other, catatan.objek.clone()),
    };
    (tindakan.to_owned(), objek)
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn catatan(tindakan: &str, rincian: Value) -> Catatan {
        Catatan {
            waktu: "2026-11-22T09:00:00+08:00".parse().unwrap(),
            pelaku: "R. Handayani".into(),
            tindakan: tindakan.into(),
            objek: "0190".into(),
            rincian,
        }
    }

    #[test]
    fn jejak_dituturkan_dengan_kata() {
        for (tindakan, rincian, expected) in [
            (
                "impor.simpan",
                json!({ "berkas": ["a.xlsx", "b.ods"] }),
                ("Data diimpor", "a.xlsx, b.ods"),
            ),
            (
                "rapat.peristiwa",
                json!({ "peristiwa": "ditunda", "jabatan": "J00065" }),
                ("Mata acara ditunda", "J00065"),
            ),
            (
                "rapat.peristiwa",
                json!({ "peristiwa": "dibuka", "jam": "09:07:00" }),
                ("Rapat dibuka", "0190"),
            ),
            (
                "rancangan.lepas",
                json!({ "jabatan": "J00065", "nip": "198609262015051001", "jumlah": 3 }),
                (
                    "Penempatan dilepas dari rancangan",
                    "198609262015051001, jabatan J00065",
                ),
            ),
            ("kelak.ada", json!({}), ("kelak.ada", "0190")),
        ] {
            let (what, on) = describe(&catatan(tindakan, rincian));
            assert_eq!((what.as_str(), on.as_str()), expected);
        }
    }
}
