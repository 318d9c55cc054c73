//! Scores, decisions, dissent, and what follows after the closing.

use sidang_app::rapat::{KoreksiIsian, PilihanPpkIsian, PpkIsian, RapatView, SikapIsian};
use sidang_app::{Hasil, Konteks, Sidang};

use super::baca::{cara, nilai};
use crate::argumen::rapat::{
    RapatKoreksi, RapatNilai, RapatPendapat, RapatPpk, RapatPutuskan, RapatTimbang,
};

pub fn score(s: &mut Sidang, a: &RapatNilai, konteks: &Konteks) -> Hasil<RapatView> {
    let nilai = a
        .nilai
        .iter()
        .map(|text| nilai(text))
        .collect::<Hasil<Vec<_>>>()?;
    s.score(
        &a.acara.rapat.id,
        &a.acara.jabatan,
        &a.penilai,
        &nilai,
        a.alasan.as_deref(),
        konteks,
    )
}

pub fn recommend(s: &mut Sidang, a: &RapatPutuskan, konteks: &Konteks) -> Hasil<RapatView> {
    s.recommend(
        &a.acara.rapat.id,
        &a.acara.jabatan,
        &a.calon,
        &a.alasan,
        &cara(&a.cara)?,
        konteks,
    )
}

pub fn decide(
    s: &mut Sidang,
    a: &RapatTimbang,
    setuju: bool,
    konteks: &Konteks,
) -> Hasil<RapatView> {
    s.decide(
        &a.acara.rapat.id,
        &a.acara.jabatan,
        setuju,
        &a.alasan,
        &cara(&a.cara)?,
        konteks,
    )
}

pub fn dissent(s: &mut Sidang, a: &RapatPendapat, konteks: &Konteks) -> Hasil<RapatView> {
    let sikap = if a.sikap == "abstain" {
        SikapIsian::Abstain
    } else {
        SikapIsian::Menolak
    };
    s.dissent(
        &a.acara.rapat.id,
        &a.acara.jabatan,
        &a.nip,
        sikap,
        &a.alasan,
        konteks,
    )
}

pub fn correct(s: &mut Sidang, a: &RapatKoreksi, konteks: &Konteks) -> Hasil<RapatView> {
    let koreksi = KoreksiIsian {
        bagian: a.bagian.clone(),
        tertulis: a.tertulis.clone(),
        seharusnya: a.seharusnya.clone(),
        sebab: a.sebab.clone(),
        alasan: a.alasan.clone(),
    };
    s.correct(&a.rapat.id, &koreksi, konteks)
}

pub fn record_ppk(s: &mut Sidang, a: &RapatPpk, konteks: &Konteks) -> Hasil<RapatView> {
    let pilihan = if let Some(nip) = &a.calon {
        PilihanPpkIsian::Calon { nip: nip.clone() }
    } else if let Some(nip) = &a.lain {
        PilihanPpkIsian::Lain {
            nip: nip.clone(),
            nama: a.nama.clone().unwrap_or_default(),
        }
    } else if a.disetujui {
        PilihanPpkIsian::Disetujui
    } else {
        PilihanPpkIsian::Ditolak
    };
    let keputusan = PpkIsian {
        nomor: a.nomor.clone(),
        tanggal: a.tanggal,
        pilihan,
        alasan: a.alasan.clone().unwrap_or_default(),
    };
    s.record_ppk(&a.acara.rapat.id, &a.acara.jabatan, &keputusan, konteks)
}
