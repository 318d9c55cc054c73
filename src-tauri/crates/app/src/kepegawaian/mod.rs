//! People: found, shown, handed out as a list.

mod view;

use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::json;
use sidang_domain::aturan::Aturan;
use sidang_domain::kepegawaian::{Golongan, Nip, Pegawai, RekamPegawai, StatusPegawai};
use sidang_domain::waktu::ulang_tahun;
use sidang_exchange::write_table;
use sidang_store::kepegawaian::{Pencarian, RingkasanPegawai, Urutan};

pub use view::*;

use crate::{Galat, Hasil, Konteks, Sidang};

impl Sidang {
    /// A page of people.
    ///
    /// # Errors
    /// Where a filter names no golongan or status.
    pub fn list_pegawai(&mut self, kueri: &KueriPegawai) -> Hasil<HalamanPegawaiView> {
        let pencarian = pencarian(kueri)?;
        let found = self
            .basisdata
            .read(|tx| tx.kepegawaian().search(&pencarian))?;
        Ok(HalamanPegawaiView {
            jumlah: found.jumlah,
            pegawai: found.pegawai.into_iter().map(row).collect(),
        })
    }

    /// One person with all histories, newest first.
    ///
    /// # Errors
    /// Where the NIP is none or belongs to nobody here.
    pub fn get_pegawai(&mut self, nip: &str) -> Hasil<PegawaiRinciView> {
        let nip = parse_nip(nip)?;
        let aturan = Arc::clone(&self.aturan);
        let rekam = self.basisdata.read(|tx| tx.kepegawaian().find(nip))?;
        rekam
            .map(|r| rinci(r, &aturan))
            .ok_or_else(|| Galat::tidak_ada("Pegawai dengan NIP", nip.as_str()))
    }

    /// Everyone who fits, as an xlsx file.
    ///
    /// # Errors
    /// As [`Sidang::list_pegawai`].
    pub fn export_pegawai(&mut self, kueri: &KueriPegawai, konteks: &Konteks) -> Hasil<Vec<u8>> {
        let mut pencarian = pencarian(kueri)?;
        (pencarian.lewati, pencarian.batas) = (0, None);
        let found = self
            .basisdata
            .read(|tx| tx.kepegawaian().search(&pencarian))?;
        let tajuk = [
            "NIP",
            "NAMA",
            "GOL. RUANG",
            "NAMA JABATAN",
            "ESELON",
            "UNIT KERJA",
            "STATUS PEGAWAI",
            "KEDUDUKAN HUKUM",
            "TINGKAT PENDIDIKAN",
        ];
        let baris: Vec<Vec<String>> = found
            .pegawai
            .into_iter()
            .map(row)
            .map(|p| {
                let or_blank = Option::unwrap_or_default;
                vec![
                    p.nip,
                    p.nama,
                    or_blank(p.golongan),
                    or_blank(p.jabatan),
                    or_blank(p.eselon),
                    or_blank(p.unit),
                    p.status,
                    or_blank(p.kedudukan),
                    or_blank(p.pendidikan),
                ]
            })
            .collect();
        let file = write_table(
            &format!("Daftar pegawai {}", self.instansi.nama),
            &tajuk,
            &baris,
        )?;
        self.change(konteks, |_, jejak| {
            jejak.note(
                "kepegawaian.ekspor",
                "daftar pegawai",
                json!({ "jumlah": baris.len() }),
            )
        })?;
        Ok(file)
    }
}

pub(crate) fn parse_nip(text: &str) -> Hasil<Nip> {
    Nip::parse(text).map_err(|error| {
        Galat::masukan(
            "nip_keliru",
            format!("NIP '{text}' keliru: {error}"),
            "Tulis 18 digit NIP.",
        )
    })
}

/// The retirement date by the present post; none where birth or post is unknown.
pub(crate) fn pensiun(rekam: &RekamPegawai, aturan: &Aturan, per: NaiveDate) -> Option<NaiveDate> {
    let usia = aturan.pensiun.usia(rekam.jabatan_pada(per)?.jenis);
    ulang_tahun(rekam.pegawai.tanggal_lahir?, u32::from(usia))
}

fn pencarian(kueri: &KueriPegawai) -> Hasil<Pencarian> {
    let wrong = |apa: &str, text: &str| Galat::tidak_ada(apa, text);
    let filled = |text: &Option<String>| text.clone().filter(|t| !t.trim().is_empty());
    Ok(Pencarian {
        teks: kueri.cari.clone(),
        urutan: match kueri.urut {
            UrutPegawai::Nama => Urutan::Nama,
            UrutPegawai::Nip => Urutan::Nip,
            UrutPegawai::Golongan => Urutan::Golongan,
            UrutPegawai::Jabatan => Urutan::Jabatan,
            UrutPegawai::Unit => Urutan::Unit,
        },
        menurun: kueri.menurun,
        batas: Some(kueri.batas),
        lewati: kueri.mulai,
        golongan: filled(&kueri.golongan)
            .map(|g| Golongan::parse(&g).map_err(|_| wrong("Golongan", &g)))
            .transpose()?,
        status: filled(&kueri.status)
            .map(|s| StatusPegawai::parse(&s).ok_or_else(|| wrong("Status", &s)))
            .transpose()?,
    })
}

fn row(p: RingkasanPegawai) -> PegawaiBarisView {
    PegawaiBarisView {
        nip: p.nip.to_string(),
        nama: p.nama.to_string(),
        golongan: p.golongan.map(|g| g.to_string()),
        jabatan: p.jabatan,
        unit: p.unit_kerja,
        eselon: p.eselon.map(|e| e.to_string()),
        status: p.status.to_string(),
        kedudukan: p.kedudukan,
        pendidikan: p.pendidikan.map(|p| p.to_string()),
    }
}

fn rinci(mut rekam: RekamPegawai, aturan: &Aturan) -> PegawaiRinciView {
    let latest = rekam.riwayat_jabatan.iter().map(|r| r.tmt_mulai).max();
    let pensiun = latest.and_then(|per| pensiun(&rekam, aturan, per));
    newest_first(&mut rekam);
    let on = |tanggal, uraian: String, keterangan: String| RiwayatView {
        mulai: Some(tanggal),
        selesai: None,
        uraian,
        keterangan,
    };
    let p = &rekam.pegawai;
    PegawaiRinciView {
        ringkas: ringkas(p),
        tempat_lahir: p.tempat_lahir.clone(),
        tanggal_lahir: p.tanggal_lahir,
        tmt_golongan: p.tmt_golongan,
        pangkat: p.golongan.map(|g| g.pangkat().to_owned()),
        jurusan: p.jurusan.clone(),
        pensiun,
        riwayat_jabatan: rekam
            .riwayat_jabatan
            .iter()
            .map(|r| RiwayatView {
                mulai: Some(r.tmt_mulai),
                selesai: r.tmt_selesai,
                uraian: r.nama.clone(),
                keterangan: [
                    Some(r.jenis.to_string()),
                    r.eselon.map(|e| e.to_string()),
                    Some(r.unit_kerja.clone()),
                ]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" · "),
            })
            .collect(),
        skp: rekam
            .skp
            .iter()
            .map(|s| RiwayatView {
                mulai: None,
                selesai: None,
                uraian: format!("{} {}", s.tahun, s.predikat),
                keterangan: [s.hasil_kerja.clone(), s.perilaku_kerja.clone()]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(" · "),
            })
            .collect(),
        hukuman_disiplin: rekam
            .hukuman_disiplin
            .iter()
            .map(|h| RiwayatView {
                mulai: Some(h.tmt_mulai),
                selesai: h.tmt_selesai,
                uraian: format!("{}: {}", h.tingkat, h.jenis),
                keterangan: h.nomor_sk.clone().unwrap_or_default(),
            })
            .collect(),
        kompetensi: rekam
            .kompetensi
            .iter()
            .map(|k| {
                let jpm = k.jpm.map(|j| format!("JPM {j}")).unwrap_or_default();
                on(
                    k.tanggal,
                    format!(
                        "Teknis {}, manajerial {}, sosial kultural {}",
                        k.teknis, k.manajerial, k.sosial_kultural
                    ),
                    jpm,
                )
            })
            .collect(),
        kesehatan: rekam
            .kesehatan
            .iter()
            .map(|k| on(k.tanggal, k.hasil.clone(), String::new()))
            .collect(),
        integritas: rekam
            .integritas
            .iter()
            .map(|i| on(i.tanggal, i.hasil.clone(), String::new()))
            .collect(),
    }
}

fn newest_first(rekam: &mut RekamPegawai) {
    rekam
        .riwayat_jabatan
        .sort_by_key(|r| std::cmp::Reverse(r.tmt_mulai));
    rekam.skp.sort_by_key(|s| std::cmp::Reverse(s.tahun));
    rekam
        .hukuman_disiplin
        .sort_by_key(|h| std::cmp::Reverse(h.tmt_mulai));
    rekam
        .kompetensi
        .sort_by_key(|k| std::cmp::Reverse(k.tanggal));
    rekam
        .kesehatan
        .sort_by_key(|k| std::cmp::Reverse(k.tanggal));
    rekam
        .integritas
        .sort_by_key(|i| std::cmp::Reverse(i.tanggal));
}

fn ringkas(p: &Pegawai) -> PegawaiBarisView {
    PegawaiBarisView {
        nip: p.nip.to_string(),
        nama: p.nama.to_string(),
        golongan: p.golongan.map(|g| g.to_string()),
        jabatan: p.jabatan.as_ref().map(|j| j.nama.clone()),
        unit: p.jabatan.as_ref().map(|j| j.unit_kerja.clone()),
        eselon: p
            .jabatan
            .as_ref()
            .and_then(|j| j.eselon)
            .map(|e| e.to_string()),
        status: p.status.to_string(),
        kedudukan: p.kedudukan.as_ref().map(ToString::to_string),
        pendidikan: p.pendidikan.map(|p| p.to_string()),
    }
}
