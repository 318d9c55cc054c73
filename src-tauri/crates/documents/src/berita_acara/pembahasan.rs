//! What was decided on every item, kind by kind.

use super::acara::bernomor;
use super::lampiran::{Lampiran, nama};
use super::{CalonLain, CaraPutusan, Keputusan, MataAcara, NominatifBeku, Perihal, Terperiksa};
use crate::Error;
use crate::bagian::acara::{TabelAcara, keterangan};
use crate::bagian::bab::Bab;
use crate::bagian::gaya::{ISI, bertitik, paragraf};
use crate::terbilang::angka_dan_kata;
use crate::typeset::paragraph::Paragraph;
use crate::typeset::text::Text;

/// One kind of items: its heading, its empty table after so many items, and how an item is put into the table.
struct Jenis {
    judul: &'static str,
    tabel: fn(usize) -> TabelAcara,
    memuat: fn(&Perihal) -> bool,
}

const JENIS: [Jenis; 4] = [
    Jenis {
        judul: "Pengisian jabatan",
        tabel: TabelAcara::jabatan,
        memuat: |p| matches!(p, Perihal::PengisianJabatan { .. }),
    },
    Jenis {
        judul: "Pertimbangan mutasi",
        tabel: |sesudah| TabelAcara::pegawai(sesudah, "Tujuan"),
        memuat: |p| matches!(p, Perihal::PertimbanganMutasi { .. }),
    },
    Jenis {
        judul: "Pemberhentian dari jabatan",
        tabel: |sesudah| TabelAcara::pegawai(sesudah, "Diberhentikan dari"),
        memuat: |p| matches!(p, Perihal::Pemberhentian { .. }),
    },
    Jenis {
        judul: "Hal lain",
        tabel: TabelAcara::pokok,
        memuat: |p| matches!(p, Perihal::Lainnya { .. }),
    },
];

/// Writes the section.
pub(super) fn tulis(rapat: &Terperiksa, bab: &mut Bab) -> Result<(), Error> {
    let mata_acara = bernomor(&rapat.naskah.mata_acara);
    bab.judul("Pembahasan dan Keputusan")?;
    bab.paragraf(&paragraf(pengantar(&rapat.naskah.mata_acara)).keep_with_next())?;
    let kelompok: Vec<_> = JENIS
        .iter()
        .map(|jenis| {
            let memuat = |(_, acara): &&(usize, &MataAcara)| (jenis.memuat)(&acara.perihal);
            (jenis, mata_acara.iter().filter(memuat).collect::<Vec<_>>())
        })
        .filter(|(_, isi)| !isi.is_empty())
        .collect();
    for (i, (jenis, isi)) in kelompok.iter().enumerate() {
        if kelompok.len() > 1 {
            let huruf = char::from(b'A' + u8::try_from(i).unwrap_or_default());
            let judul = Paragraph::new(Text::new(ISI.bold(), jenis.judul)).left(22.0);
            bab.paragraf(
                &judul
                    .label(0.0, format!("{huruf}."))
                    .after(8.0)
                    .keep_with_next(),
            )?;
        }
        let mut tabel = (jenis.tabel)(isi[0].0 - 1);
        for (_, acara) in isi {
            butir(rapat, acara, &mut tabel);
        }
        bab.flow.gap(if kelompok.len() > 1 { 4.0 } else { 8.0 });
        bab.flow.table(tabel.table())?;
        bab.flow.gap(4.0);
    }
    Ok(())
}

fn pengantar(mata_acara: &[MataAcara]) -> String {
    let mut kalimat = vec!["Rapat memeriksa setiap mata acara dan memutuskan sebagai berikut."];
    if mata_acara
        .iter()
        .any(|a| matches!(a.perihal, Perihal::PengisianJabatan { .. }))
    {
        kalimat.push(
            "Pengisian jabatan diperiksa berdasarkan daftar nominatifnya, dan calon ditulis menurut urutan rekomendasi.",
        );
    }
    let musyawarah = |a: &MataAcara| a.cara == Some(CaraPutusan::Musyawarah);
    let suara = |a: &MataAcara| a.cara.is_some() && !musyawarah(a);
    match (
        mata_acara.iter().any(musyawarah),
        mata_acara.iter().any(suara),
    ) {
        (true, false) => kalimat.push("Keputusan diambil dengan musyawarah."),
        (true, true) => kalimat.push(
            "Keputusan diambil dengan musyawarah, kecuali yang disebut diambil dengan pemungutan suara.",
        ),
        (false, _) => {}
    }
    kalimat.join(" ")
}

fn butir(rapat: &Terperiksa, acara: &MataAcara, tabel: &mut TabelAcara) {
    let uraian = uraian(rapat, acara);
    match &acara.perihal {
        Perihal::PengisianJabatan {
            jabatan, nominatif, ..
        } => {
            let calon = match &acara.keputusan {
                Keputusan::Direkomendasikan { calon, .. } => calon.as_slice(),
                _ => &[],
            };
            tabel.butir_jabatan(jabatan, Some(hitungan(nominatif)), calon, uraian);
        }
        Perihal::PertimbanganMutasi { orang, tujuan, .. } => {
            tabel.butir_pegawai(orang, tujuan, uraian);
        }
        Perihal::Pemberhentian { orang, dari, .. } => tabel.butir_pegawai(orang, dari, uraian),
        Perihal::Lainnya { judul, .. } => tabel.butir_pokok(judul, uraian),
    }
}

/// The remarks below an item, each opened by a bold word.
fn uraian(rapat: &Terperiksa, acara: &MataAcara) -> Vec<Paragraph> {
    let mut uraian = Vec::new();
    match &acara.perihal {
        Perihal::PengisianJabatan { calon_lain, .. } => {
            uraian.extend(calon_lain.iter().map(calon_di_luar_daftar));
        }
        Perihal::PertimbanganMutasi { uraian: usul, .. }
        | Perihal::Pemberhentian { uraian: usul, .. }
        | Perihal::Lainnya { uraian: usul, .. } => {
            if !usul.trim().is_empty() {
                uraian.push(keterangan("Uraian", usul));
            }
        }
    }
    uraian.extend(keputusan(&acara.keputusan));
    uraian.extend(cara(rapat, acara));
    uraian.extend(acara.catatan.iter().map(|text| keterangan("Catatan", text)));
    uraian.extend(pemutus(rapat, acara));
    uraian
}

fn keputusan(keputusan: &Keputusan) -> Vec<Paragraph> {
    let putusan = |hasil, alasan: &String| {
        vec![
            keterangan("Keputusan", hasil),
            keterangan("Pertimbangan", alasan),
        ]
    };
    match keputusan {
        Keputusan::Direkomendasikan { alasan, .. } => vec![keterangan("Pertimbangan", alasan)],
        Keputusan::Disetujui { alasan } => putusan("disetujui.", alasan),
        Keputusan::TidakDisetujui { alasan } => putusan("tidak disetujui.", alasan),
        Keputusan::Ditunda { alasan } => vec![keterangan("Ditunda", alasan)],
    }
}

fn calon_di_luar_daftar(lain: &CalonLain) -> Paragraph {
    let alasan = bertitik(&lain.alasan);
    keterangan(
        "Calon lain",
        &format!("{}, dengan alasan: {alasan}", lain.nama),
    )
}

/// How votes were cast; deliberation is the rule and is told once for all items.
fn cara(rapat: &Terperiksa, acara: &MataAcara) -> Option<Paragraph> {
    let cara = acara.cara.as_ref()?;
    let suara: Vec<_> = cara
        .hitungan()?
        .iter()
        .map(|(pilihan, jumlah)| format!("{pilihan}: {} suara", angka_dan_kata(*jumlah)))
        .collect();
    let suara = suara.join("; ");
    if let CaraPutusan::Rahasia(_) = cara {
        return Some(keterangan("Pemungutan suara rahasia", &format!("{suara}.")));
    }
    let lampiran = nama(rapat.naskah, Lampiran::Suara);
    let text = format!("{suara} (rinciannya dalam {lampiran}).");
    Some(keterangan("Pemungutan suara terbuka", &text))
}

/// Who took no part in the item, and how many decided, where that differs from the opening.
fn pemutus(rapat: &Terperiksa, acara: &MataAcara) -> Option<Paragraph> {
    let naskah = rapat.naskah;
    if acara.mundur.is_empty() && acara.peserta == naskah.kuorum.hadir as usize {
        return None;
    }
    let mundur: Vec<_> = acara.mundur.iter().map(|m| naskah.nama(m.nip)).collect();
    let mundur = match mundur.as_slice() {
        [] => String::new(),
        nama => format!("; tidak ikut memutuskan: {}", nama.join("; ")),
    };
    let uraian = bertitik(&format!(
        "{} dari {} anggota{mundur}",
        angka_dan_kata(acara.peserta),
        angka_dan_kata(acara.kuorum.anggota as usize),
    ));
    let tajuk = if acara.keputusan.ditunda() {
        "Ditunda oleh"
    } else {
        "Diputuskan oleh"
    };
    Some(keterangan(tajuk, &uraian))
}

/// How many of a list qualify, in one line.
fn hitungan(nominatif: &NominatifBeku) -> String {
    format!(
        "Daftar nominatif: {} memenuhi syarat, {} perlu verifikasi, {} tidak memenuhi syarat",
        nominatif.memenuhi, nominatif.perlu_verifikasi, nominatif.tidak_memenuhi
    )
}
