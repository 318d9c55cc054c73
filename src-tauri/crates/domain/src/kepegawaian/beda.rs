//! What changed in a person's record.

use chrono::NaiveDate;

use super::{
    Asesmen, HukumanDisiplin, Integritas, JabatanKini, Kesehatan, Pegawai, RekamPegawai,
    RiwayatJabatan, Skp,
};
use crate::beda::{Beda, Perbandingan};
use crate::waktu::tanggal_panjang;

impl RekamPegawai {
    /// What differs in a later state of the same person's record. Sex is left out, as no check or score looks at it.
    pub fn beda(&self, sesudah: &Self) -> Vec<Beda> {
        // Taken apart in full, so that a new history cannot be forgotten here.
        let Self {
            pegawai,
            riwayat_jabatan,
            skp,
            hukuman_disiplin,
            kompetensi,
            kesehatan,
            integritas,
        } = self;
        let mut found = Perbandingan::default();
        compare_main(&mut found, pegawai, &sesudah.pegawai);
        found.entries(
            riwayat_jabatan,
            &sesudah.riwayat_jabatan,
            |r| pada(&format!("Riwayat jabatan {} sejak", r.nama), r.tmt_mulai),
            isi_riwayat,
        );
        found.entries(skp, &sesudah.skp, |s| format!("SKP {}", s.tahun), isi_skp);
        found.entries(
            hukuman_disiplin,
            &sesudah.hukuman_disiplin,
            |h| pada(&format!("Hukuman disiplin {} sejak", h.jenis), h.tmt_mulai),
            isi_hukuman,
        );
        found.entries(
            kompetensi,
            &sesudah.kompetensi,
            |a| pada("Asesmen kompetensi", a.tanggal),
            isi_asesmen,
        );
        found.entries(
            kesehatan,
            &sesudah.kesehatan,
            |k| pada("Pemeriksaan kesehatan", k.tanggal),
            isi_kesehatan,
        );
        found.entries(
            integritas,
            &sesudah.integritas,
            |i| pada("Penilaian integritas", i.tanggal),
            isi_integritas,
        );
        found.finish()
    }
}

fn compare_main(found: &mut Perbandingan, sebelum: &Pegawai, sesudah: &Pegawai) {
    let Pegawai {
        nip: _,
        nama,
        tempat_lahir,
        tanggal_lahir,
        jenis_kelamin: _,
        status,
        kedudukan,
        golongan,
        tmt_golongan,
        masa_kerja_tahun,
        jabatan,
        pendidikan,
        jurusan,
    } = sebelum;
    let day = |tanggal: Option<NaiveDate>| tanggal.map(tanggal_panjang);
    let post = |jabatan: &Option<JabatanKini>| jabatan.as_ref().map(isi_jabatan_kini);
    found.field("Nama", Some(nama), Some(&sesudah.nama));
    found.field(
        "Tempat lahir",
        tempat_lahir.as_ref(),
        sesudah.tempat_lahir.as_ref(),
    );
    found.field(
        "Tanggal lahir",
        day(*tanggal_lahir),
        day(sesudah.tanggal_lahir),
    );
    found.field("Status kepegawaian", Some(status), Some(&sesudah.status));
    found.field(
        "Kedudukan hukum",
        kedudukan.as_ref(),
        sesudah.kedudukan.as_ref(),
    );
    found.field("Golongan", *golongan, sesudah.golongan);
    found.field(
        "TMT golongan",
        day(*tmt_golongan),
        day(sesudah.tmt_golongan),
    );
    found.field(
        "Masa kerja (tahun)",
        *masa_kerja_tahun,
        sesudah.masa_kerja_tahun,
    );
    found.field(
        "Jabatan pada data pegawai",
        post(jabatan),
        post(&sesudah.jabatan),
    );
    found.field("Pendidikan", *pendidikan, sesudah.pendidikan);
    found.field("Jurusan", jurusan.as_ref(), sesudah.jurusan.as_ref());
}

fn isi_jabatan_kini(jabatan: &JabatanKini) -> String {
    let JabatanKini {
        nama,
        eselon,
        tmt,
        unit_kerja,
        unit_induk,
    } = jabatan;
    jajarkan([
        Some(nama.clone()),
        eselon.map(|e| format!("eselon {e}")),
        Some(unit_kerja.clone()),
        Some(unit_induk.clone()),
        tmt.map(|tmt| pada("sejak", tmt)),
    ])
}

fn isi_riwayat(riwayat: &RiwayatJabatan) -> String {
    let RiwayatJabatan {
        nama: _,
        jenis,
        eselon,
        unit_kerja,
        tmt_mulai: _,
        tmt_selesai,
    } = riwayat;
    jajarkan([
        Some(jenis.to_string()),
        eselon.map(|e| format!("eselon {e}")),
        Some(unit_kerja.clone()),
        Some(sampai(*tmt_selesai)),
    ])
}

fn isi_skp(skp: &Skp) -> String {
    let Skp {
        tahun: _,
        hasil_kerja,
        perilaku_kerja,
        predikat,
    } = skp;
    jajarkan([
        Some(predikat.to_string()),
        hasil_kerja.as_ref().map(|h| format!("hasil kerja {h}")),
        perilaku_kerja
            .as_ref()
            .map(|p| format!("perilaku kerja {p}")),
    ])
}

fn isi_hukuman(hukuman: &HukumanDisiplin) -> String {
    let HukumanDisiplin {
        tingkat,
        jenis: _,
        nomor_sk,
        tmt_mulai: _,
        tmt_selesai,
    } = hukuman;
    jajarkan([
        Some(format!("tingkat {}", tingkat.to_string().to_lowercase())),
        nomor_sk.as_ref().map(|nomor| format!("SK {nomor}")),
        Some(sampai(*tmt_selesai)),
    ])
}

fn isi_asesmen(asesmen: &Asesmen) -> String {
    let Asesmen {
        tanggal: _,
        teknis,
        manajerial,
        sosial_kultural,
        jpm,
    } = asesmen;
    jajarkan([
        Some(format!("teknis {teknis}")),
        Some(format!("manajerial {manajerial}")),
        Some(format!("sosial kultural {sosial_kultural}")),
        jpm.map(|jpm| format!("JPM {jpm}")),
    ])
}

fn isi_kesehatan(kesehatan: &Kesehatan) -> String {
    let Kesehatan {
        tanggal: _,
        sehat,
        hasil,
    } = kesehatan;
    dinilai(hasil, *sehat, "sehat")
}

fn isi_integritas(integritas: &Integritas) -> String {
    let Integritas {
        tanggal: _,
        baik,
        hasil,
    } = integritas;
    dinilai(hasil, *baik, "baik")
}

/// The parts that are there, side by side.
fn jajarkan<const BANYAK: usize>(bagian: [Option<String>; BANYAK]) -> String {
    let ada: Vec<String> = bagian.into_iter().flatten().collect();
    ada.join(", ")
}

/// A result in its own words, and how it counts.
fn dinilai(hasil: &str, baik: bool, kata: &str) -> String {
    let tidak = if baik { "" } else { "tidak " };
    format!("{hasil} ({tidak}{kata})")
}

fn pada(apa: &str, tanggal: NaiveDate) -> String {
    format!("{apa} {}", tanggal_panjang(tanggal))
}

fn sampai(selesai: Option<NaiveDate>) -> String {
    selesai.map_or_else(
        || "belum berakhir".to_owned(),
        |tanggal| pada("sampai", tanggal),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kelayakan::contoh::{asesmen, d, layak, skp};
    use crate::kepegawaian::{
        Golongan, JenisKelamin, KedudukanHukum, NilaiKompetensi, Predikat, TingkatHukuman,
    };
    use crate::peta_jabatan::Eselon;

    type Edit = fn(&mut RekamPegawai);

    /// Name of the datum, what it was, what it is.
    fn words(sesudah: &RekamPegawai) -> Vec<(String, String, String)> {
        let word = |text: Option<String>| text.unwrap_or_else(|| "tidak ada".to_owned());
        layak()
            .beda(sesudah)
            .into_iter()
            .map(|b| (b.apa, word(b.sebelum), word(b.sesudah)))
            .collect()
    }

    #[test]
    fn jabatan_kini_disebut_dengan_unit_dan_tanggalnya() {
        let mut rekam = layak();
        rekam.pegawai.jabatan = Some(JabatanKini {
            nama: "Analis".into(),
            eselon: None,
            tmt: NaiveDate::from_ymd_opt(2026, 1, 2),
            unit_kerja: "Bidang Contoh".into(),
            unit_induk: "Dinas Contoh".into(),
        });
        let found = words(&rekam);
        let jabatan = "Analis, Bidang Contoh, Dinas Contoh, sejak 2 Januari 2026";
        let expected = ["Jabatan pada data pegawai", "tidak ada", jabatan].map(str::to_owned);
        assert_eq!(found, [expected.into()]);
    }

    #[test]
    fn data_yang_berubah_disebut_satu_per_satu() {
        let changes: [(Edit, [&str; 3]); 13] = [
            (
                |r| r.skp.push(skp(2023, Predikat::Baik)),
                ["SKP 2023", "tidak ada", "Baik"],
            ),
            (
                |r| r.skp[0].predikat = Predikat::Kurang,
                ["SKP 2025", "Baik", "Kurang"],
            ),
            (
                |r| r.skp[1].hasil_kerja = Some("di atas ekspektasi".into()),
                ["SKP 2024", "Baik", "Baik, hasil kerja di atas ekspektasi"],
            ),
            (|r| drop(r.skp.remove(1)), ["SKP 2024", "Baik", "tidak ada"]),
            (
                |r| r.pegawai.golongan = Some(Golongan::IVa),
                ["Golongan", "III/d", "IV/a"],
            ),
            (
                |r| r.pegawai.tmt_golongan = None,
                ["TMT golongan", "1 April 2022", "tidak ada"],
            ),
            (
                |r| r.pegawai.kedudukan = Some(KedudukanHukum::Lain("Tugas Belajar".into())),
                ["Kedudukan hukum", "Aktif", "Tugas Belajar"],
            ),
            (
                |r| r.pegawai.nama.gelar_depan = Some("Dr.".into()),
                ["Nama", "Budi Contoh", "Dr. Budi Contoh"],
            ),
            (
                |r| r.riwayat_jabatan[1].eselon = Some(Eselon::IVb),
                [
                    "Riwayat jabatan Jabatan Pengawas sejak 1 Januari 2020",
                    "Pengawas, eselon IV.a, Dinas Contoh, belum berakhir",
                    "Pengawas, eselon IV.b, Dinas Contoh, belum berakhir",
                ],
            ),
            (
                |r| r.kompetensi = vec![asesmen("2025-05-01", [NilaiKompetensi::Mms; 3], 70)],
                [
                    "Asesmen kompetensi 1 Mei 2025",
                    "teknis MS, manajerial MS, sosial kultural MS, JPM 80",
                    "teknis MMS, manajerial MMS, sosial kultural MMS, JPM 70",
                ],
            ),
            (
                |r| r.kesehatan[0].sehat = false,
                [
                    "Pemeriksaan kesehatan 1 Februari 2026",
                    "Sehat (sehat)",
                    "Sehat (tidak sehat)",
                ],
            ),
            (
                |r| r.integritas.clear(),
                [
                    "Penilaian integritas 1 Maret 2026",
                    "Baik (baik)",
                    "tidak ada",
                ],
            ),
            (
                |r| {
                    r.hukuman_disiplin.push(HukumanDisiplin {
                        tingkat: TingkatHukuman::Sedang,
                        jenis: "Pemotongan tunjangan".into(),
                        nomor_sk: Some("800/1".into()),
                        tmt_mulai: d("2026-01-01"),
                        tmt_selesai: Some(d("2026-06-30")),
                    });
                },
                [
                    "Hukuman disiplin Pemotongan tunjangan sejak 1 Januari 2026",
                    "tidak ada",
                    "tingkat sedang, SK 800/1, sampai 30 Juni 2026",
                ],
            ),
        ];
        for (change, [apa, sebelum, sesudah]) in changes {
            let mut record = layak();
            change(&mut record);
            assert_eq!(
                words(&record),
                [(apa.to_owned(), sebelum.to_owned(), sesudah.to_owned())]
            );
        }
    }

    #[test]
    fn urutan_baris_dan_jenis_kelamin_bukan_perbedaan() {
        let mut record = layak();
        record.skp.reverse();
        record.riwayat_jabatan.reverse();
        record.pegawai.jenis_kelamin = Some(JenisKelamin::Perempuan);
        assert_eq!(words(&record), []);
    }
}
