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
        "rapat.segel" => ("Catatan rapat disegel", None),
        "rancangan.buat" => ("Rancangan penempatan dibuat", None),
        "rancangan.tempatkan" => ("Penempatan dimasukkan ke rancangan", placement(rincian)),
        "rancangan.lepas" => ("Penempatan dilepas dari rancangan", placement(rincian)),
        "rancangan.diskresi" => ("Alasan diskresi diubah", placement(rincian)),
        "rancangan.ganti_nama" => ("Rancangan penempatan diganti namanya", None),
        "rancangan.salin" => ("Rancangan penempatan disalin", None),
        "rancangan.hapus" => ("Rancangan penempatan dihapus", None),
        "templat.ubah" => ("Templat naskah diubah", None),
        "templat.bawaan" => ("Templat naskah dikembalikan ke bawaan", None),
        "naskah.terbit" => ("Naskah diterbitkan", None),
        "naskah.ekspor" => ("Naskah disimpan ke berkas", None),
        "naskah.tanda_tangan" => ("Naskah ditandatangani", None),
        "naskah.ekspor_opd" => ("Surat Rekomendasi disimpan per pimpinan satuan kerja", None),
        "naskah.ekspor_agenda" => ("Buku agenda disimpan ke berkas", None),
        "naskah.pesan_nomor" => ("Nomor naskah dipesan", None),
        "naskah.lepas_nomor" => ("Nomor naskah dilepas", None),
        "pengaturan.penomoran" => ("Penomoran naskah diubah", None),
        "pengaturan.akar_tambah" => ("Sertifikat akar dipercaya", None),
        "pengaturan.akar_hapus" => ("Sertifikat akar tidak dipercaya lagi", None),
        "naskah.kirim" => ("Naskah dikirim", None),
        "naskah.terima_berkas" => ("Berkas bertanda tangan diterima", None),
        "naskah.cetak" => ("Naskah dibuka di pembaca PDF", None),
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

/// An event of a meeting: its kind, and the item, member or place it is about.
fn meeting(catatan: &Catatan) -> (String, String) {
    let event = &catatan.rincian;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    // Entries from before there were items of other kinds name the post.
    let item = || match text(&event["acara"]) {
        key if key.is_empty() => text(&event["jabatan"]),
        key => key,
    };
    let kind = event["peristiwa"].as_str().unwrap_or_default();
    let objek = match kind {
        "dibuat" => format!(
            "{}, {}",
            text(&event["jadwal"]["tanggal"]),
            text(&event["jadwal"]["tempat"])
        ),
        "agenda_ditambah" => subject(&event["agenda"]),
        "hadir" | "pergi" | "hadir_dibatalkan" | "berhalangan" | "dideklarasikan" => {
            text(&event["nip"])
        }
        "mundur" | "berpendapat_lain" => {
            format!("{}, mata acara {}", text(&event["nip"]), item())
        }
        "dinilai" => format!("{}, mata acara {}", text(&event["penilai"]), item()),
        "calon_lain_ditambah" => {
            format!(
                "{}, mata acara {}",
                text(&event["calon_lain"]["nip"]),
                item()
            )
        }
        "diundang" => text(&event["undangan"]["nomor"]),
        "ketua_digantikan" => text(&event["penetapan"]["nip"]),
        "dikoreksi" => text(&event["koreksi"]["bagian"]),
        _ if !item().is_empty() => item(),
        _ => catatan.objek.clone(),
    };
    (act(kind).to_owned(), objek)
}

/// A meeting's event in words. One of a later program keeps its code.
fn act(kind: &str) -> &str {
    match kind {
        "dibuat" => "Rapat dibuat",
        "agenda_ditambah" => "Mata acara dimasukkan ke agenda",
        "agenda_dihapus" => "Mata acara dikeluarkan dari agenda",
        "nominatif_disusun_ulang" => "Daftar nominatif disusun ulang",
        "usulan_ditautkan" => "Usulan ditautkan",
        "agenda_dikunci" => "Agenda dikunci",
        "agenda_dibuka_kembali" => "Agenda dibuka kembali",
        "diundang" => "Undangan dicatat",
        "ketua_digantikan" => "Ketua pengganti dicatat",
        "hadir" => "Anggota hadir",
        "pergi" => "Anggota meninggalkan rapat",
        "hadir_dibatalkan" => "Kehadiran dibatalkan",
        "berhalangan" => "Anggota berhalangan",
        "dideklarasikan" => "Pernyataan konflik kepentingan dicatat",
        "mundur" => "Anggota mundur dari mata acara",
        "dibuka" => "Rapat dibuka",
        "diskors" => "Rapat diskors",
        "dilanjutkan" => "Rapat dilanjutkan",
        "dicatat" => "Pembahasan dicatat",
        "penilaian_dibuka" => "Penilaian calon dibuka",
        "dinilai" => "Lembar nilai diterima",
        "penilaian_dibatalkan" => "Penilaian calon dibatalkan",
        "calon_lain_ditambah" => "Calon lain dipertimbangkan",
        "direkomendasikan" => "Rekomendasi dicatat",
        "dipertimbangkan" => "Pertimbangan dicatat",
        "ditunda" => "Mata acara ditunda",
        "berpendapat_lain" => "Pendapat berbeda dicatat",
        "ditutup" => "Rapat ditutup",
        "rapat_ditunda" => "Rapat ditunda",
        "dikoreksi" => "Catatan rapat dikoreksi",
        "ditetapkan_ppk" => "Keputusan PPK dicatat",
        other => other,
    }
}

/// What an item is about, without a person's name.
fn subject(agenda: &Value) -> String {
    let perihal = &agenda["perihal"];
    let post = [&perihal["jabatan"]["nama"], &agenda["jabatan"]["nama"]];
    let mut named = post
        .into_iter()
        .chain([&perihal["judul"], &agenda["kunci"]]);
    named.find_map(Value::as_str).unwrap_or_default().to_owned()
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
                json!({ "peristiwa": "dipertimbangkan", "acara": "mutasi-198609262015051001", "setuju": true }),
                ("Pertimbangan dicatat", "mutasi-198609262015051001"),
            ),
            (
                "rapat.peristiwa",
                json!({ "peristiwa": "agenda_ditambah", "agenda": { "kunci": "lain-1", "perihal": { "jenis": "lainnya", "judul": "Peta jabatan" } } }),
                ("Mata acara dimasukkan ke agenda", "Peta jabatan"),
            ),
            (
                "rapat.peristiwa",
                json!({ "peristiwa": "agenda_ditambah", "agenda": { "jabatan": { "nama": "Camat" } } }),
                ("Mata acara dimasukkan ke agenda", "Camat"),
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
