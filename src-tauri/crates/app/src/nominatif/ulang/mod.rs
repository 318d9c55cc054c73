//! Replay: a frozen list drawn up once more from what it was drawn up from, and why it would differ today.

mod sebab;
mod view;

use std::collections::BTreeSet;

use sidang_domain::aturan::{Aturan, AturanError, beda as beda_aturan};
use sidang_domain::kelayakan::Latar;
use sidang_domain::nominatif::{
    Aspek, DaftarNominatif, PerubahanCalon, Silang, Versi, beda, telusuri,
};
use sidang_store::Transaksi;

pub use view::*;

use self::sebab::Penyebab;
use super::versi_view;
use crate::aturan::beda_view;
use crate::basis_data::Muatan;
use crate::peta_jabatan::find_jabatan;
use crate::{Galat, Hasil, Sidang};

/// Why a frozen list does not come out the same once more.
#[derive(Debug, thiserror::Error)]
enum TidakSama {
    #[error(
        "Daftar ini dikunci sebelum versi aturan dan data dicatat, sehingga tidak dapat disusun ulang."
    )]
    TanpaVersi,
    #[error("Naskah aturan yang dikunci bersama daftar ini tidak ada pada basis data.")]
    NaskahTidakAda,
    #[error("Naskah aturan yang dikunci tidak terbaca oleh versi program ini: {0}")]
    NaskahTidakTerbaca(AturanError),
    #[error("Naskah aturan yang dikunci tidak cocok dengan sidiknya.")]
    NaskahBerubah,
    #[error("Daftar tidak dapat disusun ulang: {}", .0.pesan)]
    TidakTersusun(Galat),
    #[error(
        "Isi daftar berbeda pada {jumlah} hal; yang pertama tentang {nama}: {sebelum} menjadi {sesudah}."
    )]
    IsiBerbeda {
        jumlah: usize,
        nama: String,
        sebelum: String,
        sesudah: String,
    },
    #[error("Isi calon sama, tetapi jabatan, kriteria atau cara menulisnya berbeda.")]
    TertulisLain,
}

/// What a frozen list was drawn up from.
struct Dulu {
    aturan: Aturan,
    muatan: Muatan,
}

impl Sidang {
    /// Draws up the frozen list of an item once more from the rules and the data it was frozen with, and says why it
    /// would differ today.
    ///
    /// # Errors
    /// Where meeting or item are unknown, or the frozen list no longer fits its seal.
    pub fn replay_nominatif(&mut self, rapat: &str, kode: &str) -> Hasil<UlangView> {
        let beku = self.beku_of(rapat, kode)?;
        let (tertulis, dulu) = self.basisdata.read(|tx| -> Hasil<_> {
            let tertulis = tx.rapat().nominatif_tertulis(beku.sidik())?;
            Ok((tertulis, Dulu::read(tx, beku.versi())?))
        })?;
        let (dulu, ulang) = match dulu {
            Ok(dulu) => {
                let ulang = draw(&dulu.muatan, &dulu.aturan, &beku);
                (Some(dulu), ulang.map_err(TidakSama::TidakTersusun))
            }
            Err(why) => (None, Err(why)),
        };
        let sidik_ulang = ulang.as_ref().ok().map(|list| list.sidik().to_string());
        let verdict = ulang.and_then(|list| compare(&beku, &list, tertulis.as_deref()));
        Ok(UlangView {
            jabatan: beku.jabatan().into(),
            per: beku.per(),
            versi: beku.versi().map(versi_view),
            sidik_beku: beku.sidik().to_string(),
            sidik_ulang,
            sama: verdict.is_ok(),
            keterangan: match verdict {
                Ok(()) => {
                    "Disusun ulang dari aturan dan data saat dikunci, daftar ini sama persis."
                        .to_owned()
                }
                Err(why) => why.to_string(),
            },
            hari_ini: self.compare_today(&beku, dulu.as_ref())?,
        })
    }

    /// Compares a frozen list with the one of today's data and rules for the same date.
    fn compare_today(
        &mut self,
        beku: &DaftarNominatif,
        dulu: Option<&Dulu>,
    ) -> Hasil<PerbedaanView> {
        let aturan = &*self.aturan_berlaku(beku.per());
        let kini = self.muatan()?;
        let rules = dulu.map_or_else(Vec::new, |dulu| beda_aturan(&dulu.aturan, aturan));
        let mut view = PerbedaanView {
            sama: false,
            keterangan: String::new(),
            aturan: rules.iter().map(beda_view).collect(),
            calon: Vec::new(),
        };
        let today = match draw(kini, aturan, beku) {
            Ok(today) => today,
            Err(galat) => {
                view.keterangan =
                    format!("Hari ini daftar ini tidak dapat disusun: {}", galat.pesan);
                return Ok(view);
            }
        };
        view.calon = match dulu {
            None => beda(beku, &today)
                .into_iter()
                .map(|change| change_view(change, Vec::new()))
                .collect(),
            Some(dulu) => {
                let (data, rule) = (
                    draw(kini, &dulu.aturan, beku),
                    draw(&dulu.muatan, aturan, beku),
                );
                let silang = Silang {
                    data: data.as_ref().ok(),
                    aturan: rule.as_ref().ok(),
                };
                let traced = telusuri(beku, &today, silang);
                let penyebab = Penyebab::new(&dulu.muatan, kini, beku.jabatan(), &rules, &traced);
                traced
                    .iter()
                    .map(|(change, asal)| change_view(change.clone(), penyebab.of(change, *asal)))
                    .collect()
            }
        };
        view.sama = view.calon.is_empty();
        view.keterangan = sentence(&view);
        Ok(view)
    }
}

impl Dulu {
    /// Reads the rules and the data of a version back.
    fn read(tx: &Transaksi<'_>, versi: Option<Versi>) -> Hasil<Result<Self, TidakSama>> {
        let Some(versi) = versi else {
            return Ok(Err(TidakSama::TanpaVersi));
        };
        let Some(naskah) = tx.rapat().naskah_aturan(versi.aturan)? else {
            return Ok(Err(TidakSama::NaskahTidakAda));
        };
        let aturan = match Aturan::from_naskah(&naskah) {
            Ok(aturan) if aturan.sidik() == versi.aturan => aturan,
            Ok(_) => return Ok(Err(TidakSama::NaskahBerubah)),
            Err(error) => return Ok(Err(TidakSama::NaskahTidakTerbaca(error))),
        };
        Ok(Ok(Self {
            aturan,
            muatan: Muatan::as_of(tx, versi.data)?,
        }))
    }
}

/// The list of the frozen one's post, date and way of filling, from other people, posts and rules.
fn draw(muatan: &Muatan, aturan: &Aturan, beku: &DaftarNominatif) -> Hasil<DaftarNominatif> {
    let jabatan = find_jabatan(muatan, beku.jabatan().kode.as_str())?;
    let latar = Latar {
        pencalonan_terbuka: beku.pencalonan_terbuka(),
        ..muatan.latar(aturan, beku.per())
    };
    Ok(DaftarNominatif::susun(
        jabatan,
        &muatan.pegawai,
        &latar,
        muatan.versi,
    )?)
}

/// Compares the list drawn up once more with the frozen one, byte for byte.
fn compare(
    beku: &DaftarNominatif,
    ulang: &DaftarNominatif,
    tertulis: Option<&str>,
) -> Result<(), TidakSama> {
    let written = serde_json::to_string(ulang).ok();
    if ulang.sidik() == beku.sidik() && written.as_deref() == tertulis {
        return Ok(());
    }
    let changes = beda(beku, ulang);
    Err(match changes.first() {
        None => TidakSama::TertulisLain,
        Some(first) => TidakSama::IsiBerbeda {
            jumlah: changes.len(),
            nama: first.nama.clone(),
            sebelum: first.sebelum.clone(),
            sesudah: first.sesudah.clone(),
        },
    })
}

fn sentence(view: &PerbedaanView) -> String {
    let people: BTreeSet<&str> = view.calon.iter().map(|c| c.nip.as_str()).collect();
    match (people.len(), view.aturan.len()) {
        (0, 0) => "Bila disusun hari ini, daftar ini sama.".to_owned(),
        (0, rules) => format!(
            "Bila disusun hari ini, daftar ini sama; {rules} ketentuan berubah tanpa pengaruh padanya."
        ),
        (people, rules) => format!(
            "Bila disusun hari ini, daftar ini berbeda tentang {people} calon; {rules} ketentuan berubah."
        ),
    }
}

fn change_view(change: PerubahanCalon, sebab: Vec<SebabView>) -> PerubahanCalonView {
    let apa = match change.aspek {
        Aspek::Masuk => "masuk",
        Aspek::Keluar => "keluar",
        Aspek::Hasil => "hasil",
        Aspek::Peringkat => "peringkat",
        Aspek::Temuan(_) | Aspek::Nilai(_) | Aspek::Profil => "bukti",
    };
    PerubahanCalonView {
        nip: change.nip.to_string(),
        nama: change.nama,
        apa: apa.to_owned(),
        sebelum: change.sebelum,
        sesudah: change.sesudah,
        sebab,
    }
}

#[cfg(test)]
mod tests;
