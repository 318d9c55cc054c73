//! Words of the command line that hold several parts: `NIP=PILIHAN`, `NIP:HUBUNGAN:URAIAN`.

use sidang_app::rapat::{
    CaraIsian, JumlahIsian, KonflikIsian, NilaiIsian, PilihanIsian, SuaraIsian,
};
use sidang_app::{Galat, Hasil};

use crate::argumen::rapat::Cara;
use crate::galat::galat_masukan;

/// How the committee came to a decision.
pub fn cara(cara: &Cara) -> Hasil<CaraIsian> {
    if !cara.hitungan.is_empty() {
        let suara = cara
            .hitungan
            .iter()
            .map(|t| jumlah(t))
            .collect::<Hasil<_>>()?;
        return Ok(CaraIsian::Rahasia { suara });
    }
    if !cara.suara.is_empty() {
        let suara = cara.suara.iter().map(|t| suara(t)).collect::<Hasil<_>>()?;
        return Ok(CaraIsian::Terbuka { suara });
    }
    Ok(CaraIsian::Musyawarah)
}

fn jumlah(text: &str) -> Hasil<JumlahIsian> {
    let (choice, count) = split(text, '=', "--hitungan setuju=4 abstain=1")?;
    Ok(JumlahIsian {
        pilihan: pilihan(choice),
        jumlah: number(text, count)?,
    })
}

fn suara(text: &str) -> Hasil<SuaraIsian> {
    let (nip, vote) = split(text, '=', "--suara 197001011990031001=setuju")?;
    let (choice, alasan) = match vote.split_once(':') {
        Some((choice, alasan)) => (choice, Some(alasan.to_owned())),
        None => (vote, None),
    };
    Ok(SuaraIsian {
        nip: nip.to_owned(),
        pilihan: pilihan(choice),
        alasan,
    })
}

/// What is none of the words is a candidate's NIP.
fn pilihan(text: &str) -> PilihanIsian {
    match text {
        "setuju" => PilihanIsian::Setuju,
        "tidak_setuju" => PilihanIsian::TidakSetuju,
        "abstain" => PilihanIsian::Abstain,
        nip => PilihanIsian::Calon {
            nip: nip.to_owned(),
        },
    }
}

/// A declared conflict.
pub fn konflik(text: &str) -> Hasil<KonflikIsian> {
    let (calon, rest) = split(text, ':', "--konflik 198609262015051001:saudara")?;
    let (hubungan, uraian) = rest.split_once(':').unwrap_or((rest, ""));
    Ok(KonflikIsian {
        calon: calon.to_owned(),
        hubungan: hubungan.to_owned(),
        uraian: uraian.to_owned(),
    })
}

/// One score.
pub fn nilai(text: &str) -> Hasil<NilaiIsian> {
    let contoh = "--nilai 198609262015051001:kepemimpinan=80";
    let (calon, rest) = split(text, ':', contoh)?;
    let (kriteria, nilai) = split(rest, '=', contoh)?;
    Ok(NilaiIsian {
        calon: calon.to_owned(),
        kriteria: kriteria.to_owned(),
        nilai: number(text, nilai)?,
    })
}

fn split<'t>(text: &'t str, by: char, contoh: &str) -> Hasil<(&'t str, &'t str)> {
    text.split_once(by)
        .ok_or_else(|| unreadable(text, &format!("Tulis seperti {contoh}.")))
}

fn number(text: &str, part: &str) -> Hasil<u32> {
    part.parse()
        .map_err(|_| unreadable(text, "Isi bilangan bulat."))
}

fn unreadable(text: &str, saran: &str) -> Galat {
    galat_masukan(
        "masukan_tidak_terbaca",
        format!("'{text}' tidak terbaca."),
        saran,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suara_terbaca_dengan_alasannya() {
        let s = suara("1=abstain:belum kenal: benar").unwrap();
        assert_eq!(
            (s.nip.as_str(), s.pilihan, s.alasan.as_deref()),
            ("1", PilihanIsian::Abstain, Some("belum kenal: benar"))
        );
        assert_eq!(
            suara("1=22").unwrap().pilihan,
            PilihanIsian::Calon { nip: "22".into() }
        );
        assert_eq!(suara("1").unwrap_err().kode, "masukan_tidak_terbaca");
    }

    #[test]
    fn hitungan_konflik_dan_nilai_terbaca_atau_ditolak() {
        let h = jumlah("tidak_setuju=3").unwrap();
        assert_eq!((h.pilihan, h.jumlah), (PilihanIsian::TidakSetuju, 3));
        for text in ["setuju", "setuju=", "setuju=-1", "setuju=1,5"] {
            assert!(jumlah(text).is_err(), "{text}");
        }
        let k = konflik("7:lainnya:satu: yayasan").unwrap();
        assert_eq!(
            (k.calon.as_str(), k.hubungan.as_str(), k.uraian.as_str()),
            ("7", "lainnya", "satu: yayasan")
        );
        let n = nilai("7:kerja_sama=90").unwrap();
        assert_eq!((n.kriteria.as_str(), n.nilai), ("kerja_sama", 90));
        assert!(nilai("7=90").is_err());
    }
}
