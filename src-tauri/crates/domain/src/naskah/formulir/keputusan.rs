//! The decision of appointment, transfer or placement with its list, and the excerpt and the copy made from it.

use std::collections::BTreeMap;

use super::bidang::{Isian, Macam};
use super::isi::{Isi, PenandaNaskah, Terisi};
use super::penanda::{self, isian_kepala_daerah, kepala_daerah};
use super::register::{JabatanNaskah, OrangNaskah};
use super::susunan::{Susunan, rekam_jabatan, rekam_orang};
use super::usulan::count;
use crate::kepegawaian::Nip;
use crate::naskah::JenisNaskah;
use crate::peta_jabatan::Lini;
use crate::waktu::tanggal_panjang;

pub(super) fn isian() -> Vec<Isian> {
    let mut isian = vec![
        Isian::pilihan(
            "tindakan",
            "Keputusan tentang",
            &[
                (
                    "pengangkatan",
                    "Pemberhentian dan Pengangkatan dalam Jabatan",
                ),
                ("pemindahan", "Pemindahan antar-Perangkat Daerah"),
                ("penempatan", "Penempatan Pegawai Negeri Sipil Mutasi Masuk"),
            ],
        ),
        Isian::new("rapat", "Rapat yang mempertimbangkan", Macam::Rapat)
            .opsional()
            .bantuan("Nomor dan tanggal Berita Acaranya diambil dari rapat."),
        Isian::new("usul", "Usul satuan kerja (nomor dan tanggal)", Macam::Teks).opsional(),
        Isian::new("nomor_pertek", "Nomor persetujuan teknis BKN", Macam::Teks).opsional(),
        Isian::new(
            "tanggal_pertek",
            "Tanggal persetujuan teknis",
            Macam::Tanggal,
        )
        .opsional(),
        Isian::new(
            "pertek_diterima",
            "Persetujuan teknis diterima",
            Macam::Tanggal,
        )
        .opsional(),
        Isian::new("alasan_lewat", "Sebab batas waktu terlewati", Macam::Uraian).opsional(),
        Isian::new(
            "mengingat",
            "Peraturan daerah yang ditambahkan pada Mengingat",
            Macam::Uraian,
        )
        .opsional()
        .bantuan("Misalnya peraturan kepala daerah tentang pola mutasi."),
        Isian::new(
            "baris",
            "Pegawai dalam lampiran",
            Macam::Daftar(vec![
                Isian::new("pegawai", "Pegawai", Macam::PegawaiLuar),
                Isian::new("jabatan", "Jabatan baru", Macam::Jabatan),
            ]),
        ),
        Isian::new("tmt", "Berlaku mulai tanggal", Macam::Tanggal),
    ];
    isian.extend(isian_kepala_daerah());
    isian.push(Isian::new("tembusan", "Tembusan tambahan", Macam::Teks).opsional());
    isian
}

pub(super) fn susun(s: &mut Susunan<'_>) {
    kepala_daerah(s, true);
    let label = match s.isi.get("tindakan") {
        Some(Isi::Pilihan { label, .. }) => label.clone(),
        _ => String::new(),
    };
    s.isi.put("tentang", label.as_str());
    dasar(s);
    pertek(s);
    if let Some(tmt) = s.isi.tanggal("tmt")
        && tmt < s.tanggal()
    {
        s.tolak(
            "tmt",
            "keputusan_berlaku_surut",
            format!(
                "Keputusan tanggal {} tidak boleh berlaku surut sejak {}.",
                tanggal_panjang(s.tanggal()),
                tanggal_panjang(tmt)
            ),
            "UU 30/2014 Pasal 58 ayat (6)",
            "Isi tanggal keputusan atau sesudahnya.",
        );
    }
    lampiran(s);
    s.isi
        .put_some("penanda_lampiran", s.isi.get("penanda").cloned());
    s.perihal = label;
    s.tujuan = match s.isi.daftar("lampiran") {
        [satu] => satu.teks("nama").unwrap_or_default().to_owned(),
        banyak => format!("{} pegawai", banyak.len()),
    };
}

/// What the decision rests on (KT Pasal 8: consideration of the committee, or request of the unit).
fn dasar(s: &mut Susunan<'_>) {
    let rapat = s.isi.rapat("rapat").cloned();
    let ada = rapat.is_some()
        || ["usul", "nomor_pertek"]
            .iter()
            .any(|n| s.isi.teks(n).is_some());
    s.isi.put("ada_rujukan", Isi::Ya(ada));
    if !ada {
        s.tolak(
            "rapat",
            "keputusan_tanpa_dasar",
            "Keputusan ini belum menyebut pertimbangan tim, usul satuan kerja, atau persetujuan teknis.",
            "KT Pasal 8; BJ Pasal 7; PP 11/2017 Pasal 191",
            "Pilih rapat yang mempertimbangkan, atau isi usul atau persetujuan teknisnya.",
        );
    }
    let Some(rapat) = rapat else {
        if s.isi.kode("tindakan") == "pengangkatan" {
            s.ingatkan(
                "Pengangkatan ini tidak merujuk Berita Acara tim; PP 11/2017 Pasal 56 ayat (2) mensyaratkan pertimbangan tim.",
            );
        }
        return;
    };
    if rapat.tanggal > s.tanggal() {
        s.tolak(
            "rapat",
            "keputusan_mendahului_rapat",
            format!("Rapat baru berlangsung {}.", tanggal_panjang(rapat.tanggal)),
            "PP 11/2017 Pasal 56 ayat (2) dan Pasal 191",
            "Tanggal keputusan tidak boleh mendahului rapat.",
        );
    }
    s.isi.put("tim", rapat.tim.as_str());
    s.isi.put("tanggal_rapat", rapat.tanggal);
    s.isi
        .put_some("nomor_berita_acara", rapat.nomor_berita_acara.clone());
    if rapat.nomor_berita_acara.is_none() {
        s.tolak(
            "rapat",
            "berita_acara_belum_terbit",
            "Berita Acara rapat itu belum diterbitkan.",
            "KT Pasal 10 ayat (8); BJ Pasal 9 ayat (8)",
            "Terbitkan Berita Acaranya lebih dahulu.",
        );
    }
    for (orang, jabatan) in pairs(&s.isi) {
        if !rapat
            .rekomendasi
            .contains(&(orang.nip, jabatan.kode.clone()))
        {
            s.ingatkan(format!(
                "{} untuk {} tidak termasuk yang direkomendasikan rapat itu.",
                orang.nama, jabatan.nama
            ));
        }
    }
}

/// The decision of placement follows the technical consent within the pack's days (MM-06).
fn pertek(s: &mut Susunan<'_>) {
    s.urut_rujukan(&[
        ("tanggal_pertek", "Tanggal persetujuan teknis"),
        ("pertek_diterima", "Tanggal persetujuan teknis diterima"),
    ]);
    if s.isi.teks("nomor_pertek").is_some() && s.isi.tanggal("tanggal_pertek").is_none() {
        s.tolak(
            "tanggal_pertek",
            "isian_kosong",
            "Tanggal persetujuan teknis belum diisi.",
            "",
            "Isi tanggalnya; keputusan menyebut nomor dan tanggalnya.",
        );
    }
    if s.isi.kode("tindakan") != "penempatan" {
        return;
    }
    if s.isi.teks("nomor_pertek").is_none() || s.isi.tanggal("pertek_diterima").is_none() {
        s.tolak(
            "nomor_pertek",
            "pertek_belum_ada",
            "Penempatan pegawai mutasi masuk memerlukan persetujuan teknis BKN.",
            "KT Pasal 16 ayat (3) huruf d dan huruf e; BJ Pasal 15 ayat (3) huruf c dan huruf d",
            "Isi nomor, tanggal, dan tanggal diterimanya.",
        );
        return;
    }
    let tenggat = &s.lingkup.aturan.tenggat;
    let (Some(hari), Some(diterima)) = (&tenggat.penempatan_hari, s.isi.tanggal("pertek_diterima"))
    else {
        return;
    };
    let batas = tenggat.hitungan_hari.nilai.setelah(diterima, hari.nilai);
    let late = batas.filter(|batas| s.tanggal() > *batas);
    if let Some(batas) = late
        && s.isi.teks("alasan_lewat").is_none()
    {
        let (lamanya, dasar) = (hari.nilai, s.lingkup.aturan.kutip(hari.dasar()));
        s.tolak(
            "alasan_lewat",
            "batas_waktu_terlewati",
            format!("Batas {lamanya} hari berakhir {}.", tanggal_panjang(batas)),
            dasar,
            "Keputusan tetap dapat diterbitkan bila sebab keterlambatannya diisi.",
        );
    }
}

/// The lines of the list; nobody twice, no post to more than it needs (MUT-03).
fn lampiran(s: &mut Susunan<'_>) {
    let pairs = pairs(&s.isi);
    let mut people: BTreeMap<_, usize> = BTreeMap::new();
    let mut posts: BTreeMap<_, usize> = BTreeMap::new();
    let mut lines = Vec::new();
    for (urut, (orang, jabatan)) in (1..).zip(&pairs) {
        let isian = format!("baris.{urut}");
        let times = people.entry(orang.nip).or_default();
        *times += 1;
        if *times == 2 {
            s.tolak(
                &format!("{isian}.pegawai"),
                "pegawai_ganda",
                format!("{} tertulis lebih dari sekali.", orang.nama),
                "KT Pasal 11 ayat (3); BJ Pasal 10 huruf c",
                "Hapus salah satu barisnya.",
            );
        }
        let taken = posts.entry(jabatan.kode.clone()).or_default();
        *taken += 1;
        if *taken > usize::from(jabatan.kebutuhan) {
            s.tolak(
                &format!("{isian}.jabatan"),
                "jabatan_diisi_berlebih",
                format!(
                    "{} hanya memerlukan {} orang.",
                    jabatan.nama, jabatan.kebutuhan
                ),
                "KT Pasal 11 ayat (3); BJ Pasal 10 huruf c",
                "Pilih jabatan lain untuk salah seorang.",
            );
        }
        lines.push(line(urut, orang, jabatan));
    }
    for (orang, jabatan) in &pairs {
        let leaving = |nip| {
            pairs
                .iter()
                .any(|(o, j)| o.nip == nip && j.kode != jabatan.kode)
        };
        let stay = jabatan
            .pemangku
            .iter()
            .filter(|nip| **nip != orang.nip && !leaving(**nip))
            .count();
        if stay >= usize::from(jabatan.kebutuhan) {
            s.ingatkan(format!(
                "{} masih dipangku pegawai yang tidak dipindahkan keputusan ini.",
                jabatan.nama
            ));
        }
    }
    s.isi.put("jumlah", Isi::Angka(count(lines.len())));
    s.isi.put("lampiran", Isi::Daftar(lines));
}

fn line(urut: u32, orang: &OrangNaskah, jabatan: &JabatanNaskah) -> Terisi {
    // A functional official who is given a structural post is dismissed from the functional one (KT Pasal 7 ayat (4)).
    let dismissed = orang.fungsional() && jabatan.jenis.lini() == Lini::Struktural;
    let lama = orang.jabatan.clone().unwrap_or_default();
    rekam_orang(orang)
        .with("urut", Isi::Angka(urut))
        .with("jabatan_baru", Isi::Kelompok(rekam_jabatan(jabatan)))
        .with(
            "keterangan",
            if dismissed {
                format!("diberhentikan dari jabatan fungsional {lama}")
            } else {
                String::new()
            },
        )
}

fn pairs(isi: &Terisi) -> Vec<(OrangNaskah, JabatanNaskah)> {
    (isi.daftar("baris").iter())
        .filter_map(|baris| {
            Some((
                baris.orang("pegawai")?.clone(),
                baris.jabatan("jabatan")?.clone(),
            ))
        })
        .collect()
}

pub(super) fn isian_dari(label: &'static str) -> Isian {
    Isian::new("keputusan", label, Macam::Naskah(JenisNaskah::Keputusan))
        .bantuan("Isinya diambil dari keputusan yang sudah terbit.")
}

/// What an excerpt or a copy takes over as it stands.
const TERUSAN: [&str; 14] = [
    "tentang",
    "tmt",
    "usul",
    "nomor_pertek",
    "tanggal_pertek",
    "mengingat",
    "tim",
    "tanggal_rapat",
    "nomor_berita_acara",
    "tindakan",
    "ada_rujukan",
    "sebutan_penanda",
    "lampiran",
    "jumlah",
];

/// Takes over the decision's record, its number and its date.
pub(super) fn terusan(s: &mut Susunan<'_>) -> Option<()> {
    let keputusan = s.isi.naskah("keputusan")?.clone();
    for nama in TERUSAN {
        s.isi.put_some(nama, keputusan.isi.get(nama).cloned());
    }
    if let Some(Isi::Penanda(penanda)) = keputusan.isi.get("penanda") {
        s.isi.put("nama_penanda", penanda.nama.as_str());
    }
    s.isi.put("nomor_keputusan", keputusan.nomor.as_str());
    s.isi.put("tanggal_keputusan", keputusan.tanggal);
    Some(())
}

pub(super) fn isian_petikan() -> Vec<Isian> {
    vec![
        isian_dari("Keputusan yang dipetik"),
        isian_tercantum("Petikan untuk (NIP)"),
        isian_pengesah(),
    ]
}

/// Someone whom the list of a decision has.
pub(super) fn isian_tercantum(label: &'static str) -> Isian {
    Isian::new("nip", label, Macam::Teks)
        .bantuan("NIP seorang pegawai yang tercantum dalam lampiran keputusan itu.")
}

fn isian_pengesah() -> Isian {
    Isian::new("pengesah", "Pejabat yang mengesahkan", Macam::Pegawai)
        .bantuan("Pejabat yang menyatakan naskah ini sesuai dengan aslinya.")
}

pub(super) fn susun_petikan(s: &mut Susunan<'_>) {
    pengesah(s);
    if terusan(s).is_none() {
        return;
    }
    let Some(baris) = tercantum(s) else {
        return;
    };
    baris
        .teks("nama")
        .unwrap_or_default()
        .clone_into(&mut s.tujuan);
    // An excerpt holds one person's line and no other.
    s.isi.put("lampiran", Isi::Daftar(vec![baris.clone()]));
    s.isi.put("petikan", Isi::Kelompok(baris));
    s.perihal = format!("Petikan {}", s.isi.teks("tentang").unwrap_or_default());
}

/// The line of the person asked for.
pub(super) fn tercantum(s: &mut Susunan<'_>) -> Option<Terisi> {
    let text = s.isi.teks("nip")?.to_owned();
    let nip = Nip::parse(&text).ok();
    let own =
        |baris: &&Terisi| matches!(baris.get("nip"), Some(Isi::Nip(known)) if Some(*known) == nip);
    let found = s.isi.daftar("lampiran").iter().find(own).cloned();
    if found.is_none() {
        s.tolak(
            "nip",
            "tidak_tercantum_dalam_keputusan",
            format!("NIP '{text}' tidak tercantum dalam lampiran keputusan itu."),
            "",
            "Tulis 18 digit NIP pegawai yang tercantum dalam lampirannya.",
        );
    }
    found
}

pub(super) fn isian_salinan() -> Vec<Isian> {
    vec![isian_dari("Keputusan yang disalin"), isian_pengesah()]
}

pub(super) fn susun_salinan(s: &mut Susunan<'_>) {
    pengesah(s);
    if terusan(s).is_none() {
        return;
    }
    s.perihal = format!("Salinan {}", s.isi.teks("tentang").unwrap_or_default());
}

/// Who says that it is as the original; the original's own signer is named, but does not sign again.
fn pengesah(s: &mut Susunan<'_>) {
    if let Some(orang) = s.isi.orang("pengesah").cloned() {
        let penanda = PenandaNaskah {
            nama: orang.nama_polos.clone(),
            ..penanda::pegawai(&orang)
        };
        s.isi.put("penanda_pengesah", Isi::Penanda(penanda));
    }
}
