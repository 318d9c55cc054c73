//! What must hold between the values of a pack.

use std::collections::BTreeMap;

use super::pembaca::{Pembaca, Pilihan};
use super::{Keberlakuan, Parameter, Pengisian, SyaratJabatan};
use crate::peta_jabatan::{JenisJabatan, Jenjang};

/// Every term has a value.
pub(super) fn complete<K: Pilihan + Ord, V>(
    p: &Pembaca<'_>,
    jalur: &str,
    peta: &BTreeMap<K, V>,
) -> bool {
    let missing: Vec<_> = K::semua()
        .filter(|kunci| !peta.contains_key(kunci))
        .map(|kunci| kunci.tulisan())
        .collect();
    if !missing.is_empty() {
        p.cacat(
            jalur,
            format!("nilai untuk {} belum ada", missing.join(", ")),
            "Beri setiap kunci satu nilai.",
        );
    }
    missing.is_empty()
}

/// The identity is one that files and settings can be named after.
pub(super) fn identitas(p: &Pembaca<'_>, id: &str) {
    let sound = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if id.is_empty() || !id.bytes().all(sound) {
        p.cacat(
            "id",
            format!("'{id}' bukan pengenal paket"),
            "Pakai huruf kecil, angka, dan tanda hubung, misalnya kolaka-timur-2020.",
        );
    }
}

/// Posts filled from a nominative list have checks, others have none.
pub(super) fn pengisian(
    p: &Pembaca<'_>,
    pengisian: &BTreeMap<JenisJabatan, Parameter<Pengisian>>,
    syarat: &BTreeMap<JenisJabatan, SyaratJabatan>,
) {
    let dinominasikan = |jenis: &JenisJabatan| {
        pengisian
            .get(jenis)
            .is_some_and(|p| p.nilai == Pengisian::DaftarNominatif)
    };
    for jenis in pengisian.keys().filter(|jenis| dinominasikan(jenis)) {
        if !syarat.contains_key(jenis) {
            p.cacat(
                &format!("pengisian.{}", jenis.key()),
                format!(
                    "{0} diisi melalui daftar nominatif, tetapi bagian [syarat.{0}] belum ada",
                    jenis.key()
                ),
                "Tambahkan syarat jabatan itu.",
            );
        }
    }
    for jenis in syarat.keys().filter(|jenis| !dinominasikan(jenis)) {
        p.cacat(
            &format!("syarat.{}", jenis.key()),
            "jabatan ini tidak diisi melalui daftar nominatif",
            "Tulis pengisiannya \"daftar_nominatif\" pada bagian [pengisian], atau hapus syaratnya.",
        );
    }
    if !pengisian.keys().any(dinominasikan) {
        p.cacat(
            "pengisian",
            "tidak ada jabatan yang diisi melalui daftar nominatif",
            "Atur paling sedikit satu jenis jabatan.",
        );
    }
}

/// Experience is asked for below the post's own level, and the PP's only where it asks for more.
pub(super) fn pengalaman(
    p: &Pembaca<'_>,
    jenis: JenisJabatan,
    jenjang: Option<Jenjang>,
    syarat: &SyaratJabatan,
) {
    let jalur = |butir: &str| format!("syarat.{}.{butir}", jenis.key());
    let lokal = syarat.pengalaman.as_ref().map(|s| s.nilai);
    if let (Some(lokal), Some(jenjang)) = (lokal, jenjang)
        && lokal.jenjang >= jenjang
    {
        p.cacat(
            &jalur("pengalaman"),
            "jenjang pengalaman tidak di bawah jenjang jabatan",
            "Tulis jenjang jabatan yang harus pernah diduduki, satu di bawah jabatan ini.",
        );
    }
    if let Some(pp) = &syarat.pengalaman_pp
        && (pp.sifat == Keberlakuan::Wajib || lokal.is_some_and(|l| pp.nilai.tahun <= l.tahun))
    {
        p.cacat(
            &jalur("pengalaman_pp"),
            "pengalaman_pp hanya bermakna sebagai saran dan bila PP meminta lebih lama",
            "Hapus bagian ini, atau tulis sifat = \"saran\" dengan tahun yang lebih lama.",
        );
    }
}
