//! Education and rank.

use super::{Bahan, Jawab, Sasaran};

pub(super) fn pendidikan(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>) -> Jawab {
    let kelas = sasaran.syarat.pendidikan.nilai;
    let diminta = sasaran
        .jabatan
        .pendidikan_minimal
        .filter(|sendiri| sendiri.tingkat() > kelas.tingkat())
        .unwrap_or(kelas);
    match bahan.rekam.pegawai.pendidikan {
        None => Jawab::kosong(format!(
            "Tingkat pendidikan tidak tercatat; diminta paling rendah {diminta}."
        )),
        Some(punya) => Jawab::bila(
            punya.tingkat() >= diminta.tingkat(),
            format!("Pendidikan {punya}; diminta paling rendah {diminta}."),
        ),
    }
}

pub(super) fn pangkat(bahan: &Bahan<'_>, sasaran: &Sasaran<'_>) -> Jawab {
    let Some(eselon) = sasaran.jabatan.eselon else {
        return Jawab::kosong(
            "Eselon jabatan yang dituju tidak tercatat pada peta jabatan.".to_owned(),
        );
    };
    let terendah = bahan.aturan.golongan_terendah.nilai[&eselon];
    let diminta = (0..sasaran.syarat.pangkat.nilai).fold(terendah, |g, _| g.one_below());
    match bahan.rekam.pegawai.golongan {
        None => Jawab::kosong(format!(
            "Golongan tidak tercatat; diminta paling rendah {diminta}."
        )),
        Some(punya) => Jawab::bila(
            punya >= diminta,
            format!(
                "Golongan {punya}; diminta paling rendah {diminta} (golongan terendah eselon {eselon} adalah {terendah})."
            ),
        ),
    }
}
