//! Rule packs: which there are, and what they say.

mod view;

use serde_json::json;
use sidang_domain::aturan::{self, Aturan, Keberlakuan, Syarat, SyaratBernilai, SyaratJabatan};
use sidang_domain::rapat::{Ketentuan, KetentuanRapat};

pub use view::*;

use crate::basis_data::ATURAN;
use crate::nominatif::kriteria_view;
use crate::{Galat, Hasil, Konteks, Sidang};

/// The packs on offer; `dipakai` is the id of the store's.
///
/// # Errors
/// None today; packs of one's own will come from files.
pub fn list_aturan(dipakai: Option<&str>) -> Hasil<Vec<AturanBarisView>> {
    Ok(aturan::bawaan().iter().map(|a| row(a, dipakai)).collect())
}

/// One pack with its parameters, their sources, and the ranking's weights; `dipakai` as in [`list_aturan`].
///
/// # Errors
/// Where no pack has that id.
pub fn get_aturan(id: &str, dipakai: Option<&str>) -> Hasil<AturanView> {
    let aturan = find_aturan(id)?;
    Ok(AturanView {
        ringkas: row(aturan, dipakai),
        parameter: parameters(aturan),
        kriteria: kriteria_view(&aturan.peringkat.nilai),
    })
}

impl Sidang {
    /// Works under another pack from now on. Meetings that were called keep the provisions frozen into them.
    ///
    /// # Errors
    /// Where the pack is unknown.
    pub fn set_aturan(&mut self, id: &str, konteks: &Konteks) -> Hasil<AturanView> {
        let aturan = find_aturan(id)?;
        let before = self.id_aturan().to_owned();
        self.change(konteks, |tx, jejak| {
            tx.pengaturan().set(ATURAN, &aturan.id)?;
            jejak.note(
                "pengaturan.aturan",
                &aturan.nama,
                json!({ "sebelum": before, "sesudah": aturan.id }),
            )
        })?;
        self.aturan = aturan;
        get_aturan(id, Some(id))
    }

    /// Id of the pack that this store works under.
    pub fn id_aturan(&self) -> &str {
        &self.aturan.id
    }
}

pub(crate) fn find_aturan(id: &str) -> Hasil<&'static Aturan> {
    aturan::bawaan().iter().find(|a| a.id == id).ok_or_else(|| {
        let known: Vec<&str> = aturan::bawaan().iter().map(|a| a.id.as_str()).collect();
        Galat::masukan(
            "aturan_tidak_dikenal",
            format!("Paket aturan '{id}' tidak dikenal."),
            format!("Pilih salah satu: {}.", known.join(", ")),
        )
    })
}

/// What a pack says about meetings, to be frozen into one.
pub(crate) fn ketentuan_rapat(aturan: &Aturan) -> KetentuanRapat {
    let kutip = |dasar: &str| aturan.kutip(dasar);
    KetentuanRapat {
        paket: aturan.id.clone(),
        dasar_hukum: aturan.dasar_hukum.clone(),
        tim: kutip(aturan.tim.pembentuk.dasar()),
        nominatif: kutip(aturan.rapat.daftar_nominatif.dasar()),
        kuorum: kutip(aturan.rapat.kuorum.dasar()),
        min_calon: Ketentuan {
            nilai: u32::from(aturan.rapat.min_calon.nilai),
            dasar: kutip(aturan.rapat.min_calon.dasar()),
        },
        berita_acara: kutip(aturan.rapat.berita_acara.dasar()),
        rekomendasi_hari: Ketentuan {
            nilai: aturan.tenggat.rekomendasi_hari.nilai,
            dasar: kutip(aturan.tenggat.rekomendasi_hari.dasar()),
        },
        hitungan_hari: aturan.tenggat.hitungan_hari.nilai,
    }
}

fn row(aturan: &Aturan, dipakai: Option<&str>) -> AturanBarisView {
    AturanBarisView {
        id: aturan.id.clone(),
        nama: aturan.nama.clone(),
        dasar_hukum: aturan.dasar_hukum.clone(),
        berlaku_sejak: aturan.berlaku_sejak,
        dipakai: dipakai == Some(aturan.id.as_str()),
    }
}

fn parameters(aturan: &Aturan) -> Vec<ParameterView> {
    let mut list = Vec::new();
    let mut add = |nama: &str, nilai: String, sumber: &str, catatan: Option<&String>| {
        list.push(ParameterView {
            nama: nama.to_owned(),
            nilai,
            sumber: aturan.kutip(sumber),
            catatan: catatan.cloned(),
        });
    };
    let rapat = &aturan.rapat;
    let kuorum = &rapat.kuorum;
    add(
        "Kuorum rapat",
        format!(
            "lebih dari {} anggota{}",
            kuorum.nilai.lebih_dari,
            if kuorum.nilai.gasal { " dan gasal" } else { "" }
        ),
        kuorum.dasar(),
        kuorum.catatan.as_ref(),
    );
    add(
        "Calon yang direkomendasikan",
        format!("paling sedikit {} orang", rapat.min_calon.nilai),
        rapat.min_calon.dasar(),
        rapat.min_calon.catatan.as_ref(),
    );
    add(
        "Rapat dalam setahun",
        format!("paling sedikit {} kali", rapat.per_tahun.nilai),
        rapat.per_tahun.dasar(),
        rapat.per_tahun.catatan.as_ref(),
    );
    let surat = &aturan.tenggat.rekomendasi_hari;
    add(
        "Surat Rekomendasi",
        format!("paling lambat {} hari", surat.nilai),
        surat.dasar(),
        surat.catatan.as_ref(),
    );
    let tim = &aturan.tim;
    add(
        "Susunan tim",
        format!(
            "paling sedikit {} orang{}",
            tim.min_anggota.nilai,
            if tim.anggota_gasal.nilai {
                ", berjumlah gasal"
            } else {
                ""
            }
        ),
        tim.min_anggota.dasar(),
        tim.min_anggota.catatan.as_ref(),
    );
    let batas = &aturan.pensiun.pensiun_bulan;
    add(
        "Batas rapat sebelum pensiun",
        format!("{} bulan", batas.nilai),
        batas.dasar(),
        batas.catatan.as_ref(),
    );
    for (jenis, pengisian) in &aturan.pengisian {
        let nilai = match pengisian.nilai {
            aturan::Pengisian::DaftarNominatif => "dari daftar nominatif",
            aturan::Pengisian::SeleksiTerbuka => "melalui seleksi terbuka",
        };
        add(
            &format!("Pengisian {jenis}"),
            nilai.to_owned(),
            pengisian.dasar(),
            pengisian.catatan.as_ref(),
        );
    }
    for (jenis, syarat) in &aturan.syarat {
        for (nama, nilai, sumber, catatan) in requirements(syarat) {
            add(&format!("{jenis}: {nama}"), nilai, sumber, catatan);
        }
    }
    list
}

type Requirement<'a> = (&'static str, String, &'a str, Option<&'a String>);

/// What is asked of candidates for one kind of post, in words.
fn requirements(s: &SyaratJabatan) -> Vec<Requirement<'_>> {
    fn plain<'a>(nama: &'static str, s: &'a Syarat, nilai: &str) -> Requirement<'a> {
        (
            nama,
            weigh(s.sifat, nilai),
            s.sumber.as_str(),
            s.catatan.as_ref(),
        )
    }
    fn valued<'a, T>(nama: &'static str, s: &'a SyaratBernilai<T>, nilai: &str) -> Requirement<'a> {
        (
            nama,
            weigh(s.sifat, nilai),
            s.sumber.as_str(),
            s.catatan.as_ref(),
        )
    }
    let join = |items: Vec<String>| items.join(", ");
    let experience =
        |p: &aturan::Pengalaman| format!("{} tahun pada jenjang {}", p.tahun, p.jenjang.0);
    let mut list = vec![
        valued(
            "status",
            &s.status,
            &join(s.status.nilai.iter().map(ToString::to_string).collect()),
        ),
        plain("kedudukan hukum", &s.kedudukan, "aktif"),
        valued(
            "pendidikan",
            &s.pendidikan,
            &format!("paling rendah {}", s.pendidikan.nilai),
        ),
        plain("integritas", &s.integritas, "baik"),
        valued(
            "pengalaman",
            &s.pengalaman,
            &experience(&s.pengalaman.nilai),
        ),
        valued(
            "kinerja",
            &s.kinerja,
            &format!(
                "paling rendah {} dalam {} tahun terakhir",
                s.kinerja.nilai.predikat, s.kinerja.nilai.tahun
            ),
        ),
        valued(
            "kompetensi",
            &s.kompetensi,
            &join(s.kompetensi.nilai.iter().map(ToString::to_string).collect()),
        ),
        plain("kesehatan", &s.kesehatan, "sehat"),
        valued(
            "pangkat",
            &s.pangkat,
            &format!(
                "paling rendah {} tingkat di bawah jenjang pangkat",
                s.pangkat.nilai
            ),
        ),
        valued(
            "hukuman disiplin",
            &s.disiplin,
            &format!(
                "tidak sedang dijatuhi {}",
                join(s.disiplin.nilai.iter().map(ToString::to_string).collect())
            ),
        ),
        plain("pensiun", &s.pensiun, "rapat sebelum batas"),
        plain(
            "pelepasan dari jabatan fungsional",
            &s.jf_dilepas,
            "bagi calon dari jabatan fungsional",
        ),
    ];
    if let Some(pp) = &s.pengalaman_pp {
        list.push(valued("pengalaman menurut PP", pp, &experience(&pp.nilai)));
    }
    list
}

fn weigh(sifat: Keberlakuan, nilai: &str) -> String {
    match sifat {
        Keberlakuan::Wajib => nilai.to_owned(),
        Keberlakuan::Saran => format!("{nilai} (saran)"),
        Keberlakuan::TidakDiperiksa => "tidak diperiksa".to_owned(),
    }
}
