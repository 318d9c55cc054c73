//! Rule packs: which there are, and what they say.

mod view;

use serde_json::json;
use sidang_domain::aturan::{self, Aturan, Keberlakuan, Syarat, SyaratJabatan};
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
    fn row<'a, T>(
        nama: &'static str,
        syarat: Option<&'a Syarat<T>>,
        words: impl FnOnce(&T) -> String,
    ) -> Option<Requirement<'a>> {
        let s = syarat?;
        let nilai = weigh(s.sifat, &words(&s.nilai));
        Some((nama, nilai, s.dasar().as_str(), s.catatan.as_ref()))
    }
    fn join<T: ToString>(items: &[T]) -> String {
        let items: Vec<_> = items.iter().map(ToString::to_string).collect();
        items.join(", ")
    }
    let experience =
        |p: &aturan::Pengalaman| format!("{} tahun pada jenjang {}", p.tahun, p.jenjang.0);
    let kinerja = |k: &aturan::KinerjaMinimal| {
        format!(
            "paling rendah {} dalam {} tahun terakhir",
            k.predikat, k.tahun
        )
    };
    [
        row("status", s.status.as_ref(), |n| join(n)),
        row("kedudukan hukum", s.kedudukan.as_ref(), |()| {
            "aktif".to_owned()
        }),
        row("pendidikan", s.pendidikan.as_ref(), |n| {
            format!("paling rendah {n}")
        }),
        row("integritas", s.integritas.as_ref(), |()| "baik".to_owned()),
        row("pengalaman", s.pengalaman.as_ref(), experience),
        row("kinerja", s.kinerja.as_ref(), kinerja),
        row("kompetensi", s.kompetensi.as_ref(), |n| join(n)),
        row("kesehatan", s.kesehatan.as_ref(), |()| "sehat".to_owned()),
        row("pangkat", s.pangkat.as_ref(), |n| {
            format!("paling rendah {n} tingkat di bawah jenjang pangkat")
        }),
        row("hukuman disiplin", s.disiplin.as_ref(), |n| {
            format!("tidak sedang dijatuhi {}", join(n))
        }),
        row("pensiun", s.pensiun.as_ref(), |()| {
            "rapat sebelum batas".to_owned()
        }),
        row(
            "pelepasan dari jabatan fungsional",
            s.jf_dilepas.as_ref(),
            |()| "bagi calon dari jabatan fungsional".to_owned(),
        ),
        row(
            "pengalaman menurut PP",
            s.pengalaman_pp.as_ref(),
            experience,
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn weigh(sifat: Keberlakuan, nilai: &str) -> String {
    match sifat {
        Keberlakuan::Wajib => nilai.to_owned(),
        Keberlakuan::Saran => format!("{nilai} (saran)"),
        Keberlakuan::TidakDiperiksa => "tidak diperiksa".to_owned(),
    }
}
