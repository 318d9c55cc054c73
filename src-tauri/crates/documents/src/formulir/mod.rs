//! The documents that are not made from a meeting: their records, as templates read them.
//!
//! What a form says and what follows from it stands in `sidang_domain::naskah::formulir`; here it becomes a
//! [`Catatan`], and the fields of each kind a [`Skema`].

mod skema;

use sidang_domain::naskah::JenisNaskah;
use sidang_domain::naskah::formulir::{
    Isi, PenandaNaskah, Selaku, Terisi, rekam_jabatan, rekam_orang,
};

pub use skema::skema;

use crate::templat::{Bidang, Catatan, JenisBidang, Nilai};
use crate::{Awalan, Penanda};

/// What stands where an answer is still missing, while a document is being written.
const BELUM: &str = "……";

/// The record of a filled-in form. Where an answer is missing it has none: only a form without faults can be issued.
pub fn catatan(terisi: &Terisi) -> Catatan {
    group(terisi)
}

/// The same with dots in place of every answer that is missing, to be looked at while it is written.
pub fn catatan_sementara(jenis: JenisNaskah, terisi: &Terisi) -> Catatan {
    let catatan = catatan(terisi);
    match skema(jenis) {
        Some(skema) => completed(catatan, &skema.bidang),
        None => catatan,
    }
}

fn completed(mut catatan: Catatan, bidang: &[Bidang]) -> Catatan {
    for b in bidang {
        let missing = catatan.get(b.nama).is_none_or(Nilai::kosong);
        match &b.jenis {
            JenisBidang::Catatan(inner) if b.wajib => {
                let part = match catatan.get(b.nama) {
                    Some(Nilai::Catatan(part)) => part.clone(),
                    _ => Catatan::new(),
                };
                catatan.isi(b.nama, completed(part, inner));
            }
            JenisBidang::Penanda if missing && b.wajib => {
                catatan.isi(b.nama, Penanda::kosong(room(b.nama), BELUM));
            }
            JenisBidang::Daftar(inner) => {
                if let Some(Nilai::Daftar(lines)) = catatan.get(b.nama).cloned() {
                    let lines: Vec<_> = lines.into_iter().map(|l| completed(l, inner)).collect();
                    catatan.isi(b.nama, lines);
                }
            }
            JenisBidang::Ya => {}
            _ if missing && b.wajib => catatan.isi(b.nama, BELUM),
            _ => {}
        }
    }
    catatan
}

fn group(terisi: &Terisi) -> Catatan {
    let fields = terisi.iter().map(|(nama, isi)| (nama, value(nama, isi)));
    fields.collect()
}

fn value(nama: &str, isi: &Isi) -> Nilai {
    match isi {
        Isi::Teks(teks) => teks.into(),
        Isi::Angka(angka) => (*angka).into(),
        Isi::Tanggal(tanggal) => (*tanggal).into(),
        Isi::Jam(jam) => (*jam).into(),
        Isi::Ya(ya) => (*ya).into(),
        Isi::Nip(nip) => (*nip).into(),
        Isi::Pilihan { kode, .. } => kode.into(),
        Isi::Centang(list) => (list.iter())
            .map(|(_, label)| Catatan::new().dengan("uraian", label))
            .collect::<Vec<_>>()
            .into(),
        Isi::Orang(orang) => group(&rekam_orang(orang)).into(),
        Isi::Jabatan(jabatan) => group(&rekam_jabatan(jabatan)).into(),
        Isi::Unit(unit) => Catatan::new()
            .dengan("nama", &unit.nama)
            .dengan("induk", &unit.induk)
            .into(),
        Isi::Rapat(rapat) => Catatan::new()
            .dengan("tim", &rapat.tim)
            .dengan("tanggal", rapat.tanggal)
            .dengan(
                "nomor_berita_acara",
                rapat.nomor_berita_acara.as_deref().unwrap_or_default(),
            )
            .into(),
        Isi::Naskah(naskah) => Catatan::new()
            .dengan("nomor", &naskah.nomor)
            .dengan("tanggal", naskah.tanggal)
            .into(),
        Isi::Penanda(penanda) => signer(nama, penanda).into(),
        Isi::Kelompok(terisi) => group(terisi).into(),
        Isi::Daftar(lines) => lines.iter().map(group).collect::<Vec<_>>().into(),
    }
}

fn signer(nama: &str, penanda: &PenandaNaskah) -> Penanda {
    Penanda {
        awalan: (penanda.selaku.iter())
            .map(|selaku| match selaku {
                Selaku::AtasNama(siapa) => Awalan::AtasNama(siapa.clone()),
                Selaku::Plt => Awalan::Plt,
                Selaku::Plh => Awalan::Plh,
            })
            .collect(),
        nama: penanda.nama.clone(),
        pangkat: penanda.pangkat.clone(),
        nip: penanda.nip,
        ..Penanda::kosong(room(nama), penanda.jabatan.as_str())
    }
}

/// Name of the room for a signature: `saksi-1` of the field `penanda_saksi_1`.
fn room(nama: &str) -> String {
    nama.strip_prefix("penanda_")
        .unwrap_or(nama)
        .replace('_', "-")
}

/// Whether place and date stand above the signature; letters have them at their head, and minutes in their opening.
const fn dated_by_signer(jenis: JenisNaskah) -> bool {
    use JenisNaskah as J;
    !matches!(
        jenis,
        J::SuratUsulan
            | J::LampiranUsulan
            | J::PermohonanPindah
            | J::PersetujuanMutasi
            | J::PenolakanMutasi
            | J::BeritaAcaraSumpah
            | J::MemoriSerahTerima
    )
}

#[cfg(test)]
mod tests;
