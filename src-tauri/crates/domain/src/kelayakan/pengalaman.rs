//! Time in posts of the required level.

use super::{Bahan, Jawab, Sasaran};
use crate::aturan::Pengalaman;
use crate::waktu::tanggal_panjang;

/// Met at once by a post of the target's own level or higher; otherwise days in posts of the required level count.
pub(super) fn pengalaman(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>, diminta: Pengalaman) -> Jawab {
    if !bahan.has_history() {
        return Jawab::kosong("Riwayat jabatan tidak tercatat.".to_owned());
    }
    if let Some(r) = bahan.pernah(sasaran.jenjang) {
        return Jawab::bila(
            true,
            format!(
                "Menduduki {} ({}) sejak {}, setingkat atau lebih tinggi daripada jabatan yang dituju.",
                r.nama,
                r.jenis,
                tanggal_panjang(r.tmt_mulai)
            ),
        );
    }
    let hari = bahan.hari_pada(diminta.jenjang);
    Jawab::bila(
        hari >= diminta.hari(),
        format!(
            "{hari} hari pada jabatan {} atau yang setingkat sampai dengan {}; diminta {} tahun ({} hari).",
            bahan.aturan.nama_jenjang(diminta.jenjang),
            tanggal_panjang(bahan.per),
            diminta.tahun,
            diminta.hari()
        ),
    )
}
