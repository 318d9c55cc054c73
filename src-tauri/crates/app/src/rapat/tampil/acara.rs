//! One item of the agenda as it is shown.

use chrono::{Days, NaiveDate};
use sidang_domain::kepegawaian::Nip;
use sidang_domain::nominatif::Calon;
use sidang_domain::penolakan::Penolakan;
use sidang_domain::rapat::{
    CaraPutusan, MataAcara, NominatifBeku, OrangAcara, Perihal, RujukanUsulan, Tahap,
    UsulRekomendasi,
};

use super::{RapatTampil, count, kuorum_view};
use crate::nominatif::JumlahHasilView;
use crate::rapat::{
    BatasPensiunView, CalonLainView, JenisAcara, MataAcaraView, MundurView, OrangView, UsulanView,
};

/// How many days ahead of the meeting's day nearness to retirement is shown.
const DEKAT_HARI: u64 = 31;

impl RapatTampil<'_> {
    pub(super) fn mata_acara(&self, item: &MataAcara) -> MataAcaraView {
        let rapat = self.rapat;
        let kunci = &item.kunci;
        let nominatif = item.nominatif();
        let ketentuan = rapat.ketentuan();
        MataAcaraView {
            kunci: kunci.to_string(),
            jenis: jenis(&item.perihal),
            judul: item.judul().to_owned(),
            keterangan: keterangan(&item.perihal),
            jabatan: item.jabatan().map(Into::into),
            orang: item.orang().map(orang_view),
            tujuan: match &item.perihal {
                Perihal::PertimbanganMutasi { tujuan, .. } => Some(tujuan.clone()),
                _ => None,
            },
            uraian: uraian(&item.perihal).to_owned(),
            usulan: item.usulan.iter().map(usulan_view).collect(),
            sidik: nominatif.map(|n| n.sidik.clone()),
            jumlah: nominatif.map(jumlah_view),
            pencalonan_terbuka: matches!(
                item.perihal,
                Perihal::PengisianJabatan {
                    pencalonan_terbuka: true,
                    ..
                }
            ),
            batas_pensiun: self.batas_pensiun(item),
            calon_lain: self.calon_lain(item),
            boleh_calon_lain: ketentuan.calon_lain.nilai
                && nominatif.is_some_and(|n| n.memenuhi.is_empty()),
            mundur: rapat
                .mundur(kunci)
                .into_iter()
                .map(|m| MundurView {
                    nip: m.nip.to_string(),
                    nama: self.orang.anggota(m.nip),
                    alasan: m.alasan,
                    hadir: rapat.kehadiran().is_present(m.nip),
                })
                .collect(),
            kuorum: kuorum_view(rapat.kuorum_untuk(kunci), &ketentuan.kuorum),
            peserta: rapat
                .peserta(kunci)
                .iter()
                .map(ToString::to_string)
                .collect(),
            penilaian: self.penilaian(item),
            catatan: self.catatan(|c| c.acara.as_ref() == Some(kunci)),
            putusan: rapat.putusan(kunci).map(|p| self.putusan(item, p)),
            putusan_terdahulu: rapat
                .putusan_terdahulu(kunci)
                .iter()
                .map(|p| self.putusan(item, p))
                .collect(),
            ppk: rapat.ppk(kunci).iter().map(|p| self.ppk(item, p)).collect(),
            halangan: self.halangan(item).map(Into::into),
            peringatan_rahasia: self.peringatan_rahasia(item),
        }
    }

    /// Why nothing but a postponement can be recorded on the item now: the domain is asked for the decision that is
    /// the easiest to take.
    fn halangan(&self, item: &MataAcara) -> Option<Penolakan> {
        let sah = match self.rapat.sah_untuk(&item.kunci) {
            Ok(sah) => sah,
            Err(refusal) => return Some(refusal),
        };
        if item.jabatan().is_none() {
            let trial = sah.pertimbangkan(&item.kunci, true, "-", CaraPutusan::Musyawarah);
            return trial.err();
        }
        let ketentuan = self.rapat.ketentuan();
        let least = ketentuan.calon_paling_sedikit();
        let qualified = self.dapat_dipilih(item);
        if qualified.len() < least as usize {
            return Some(Penolakan::new(
                "calon_kurang",
                format!(
                    "Calon yang memenuhi syarat {} orang; paling sedikit {least} orang direkomendasikan.",
                    qualified.len()
                ),
                &ketentuan.min_calon.dasar,
                "Tunda mata acara ini dengan alasannya.",
            ));
        }
        let usul = UsulRekomendasi {
            calon: qualified.into_iter().take(least as usize).collect(),
            alasan: "-".to_owned(),
        };
        sah.rekomendasikan(&item.kunci, usul, CaraPutusan::Musyawarah)
            .err()
    }

    /// The qualified whom neither retirement nor taking part in the meeting keeps from being recommended, those first
    /// who do not take part.
    pub fn dapat_dipilih(&self, item: &MataAcara) -> Vec<Nip> {
        let rapat = self.rapat;
        let peserta = rapat.peserta(&item.kunci);
        let hari = rapat.hari();
        let listed = item.nominatif().into_iter().flat_map(|n| {
            let limit = |nip: &Nip| n.batas_pensiun.get(nip);
            n.memenuhi.iter().map(move |nip| (*nip, limit(nip)))
        });
        let others = rapat.calon_lain(&item.kunci).iter();
        let others = others.map(|c| (c.nip, c.nominatif.batas_pensiun.get(&c.nip)));
        let in_time = |batas: Option<&NaiveDate>| batas.is_none_or(|batas| hari <= *batas);
        let mut found: Vec<_> = listed
            .chain(others)
            .filter(|(_, batas)| in_time(*batas))
            .map(|(nip, _)| nip)
            .collect();
        found.sort_by_key(|nip| peserta.contains(nip));
        found
    }

    /// Those near retirement, the nearest first.
    pub fn batas_pensiun(&self, item: &MataAcara) -> Vec<BatasPensiunView> {
        let hari = self.rapat.hari();
        let near = hari.checked_add_days(Days::new(DEKAT_HARI)).unwrap_or(hari);
        let Some((nominatif, list)) = item
            .nominatif()
            .and_then(|n| Some((n, self.orang.list(n)?)))
        else {
            return Vec::new();
        };
        let view = |calon: &Calon, batas: NaiveDate, memenuhi| BatasPensiunView {
            nip: calon.profil.nip.to_string(),
            nama: calon.profil.nama.clone(),
            batas,
            lewat: batas < hari,
            memenuhi,
        };
        let qualified = nominatif
            .batas_pensiun
            .iter()
            .filter(|(_, batas)| **batas <= near)
            .filter_map(|(nip, batas)| Some(view(list.find(nip)?, *batas, true)));
        let kept_out = self
            .terhalang_pensiun
            .get(&nominatif.sidik)
            .into_iter()
            .flatten()
            .filter_map(|nip| {
                let c = list.find(nip)?;
                let batas = self.aturan.pensiun.batas_rapat(c.pensiun?)?;
                Some(view(c, batas, false))
            });
        let mut found: Vec<_> = qualified.chain(kept_out).collect();
        found.sort_by(|a, b| (a.batas, &a.nama).cmp(&(b.batas, &b.nama)));
        found
    }

    fn calon_lain(&self, item: &MataAcara) -> Vec<CalonLainView> {
        self.rapat
            .calon_lain(&item.kunci)
            .iter()
            .map(|c| {
                let (nama, jabatan) = self.orang.pihak(item, c.nip);
                CalonLainView {
                    nip: c.nip.to_string(),
                    nama,
                    jabatan,
                    alasan: c.alasan.clone(),
                    sidik: c.nominatif.sidik.clone(),
                }
            })
            .collect()
    }

    /// With few voters a unanimous secret ballot tells how each voted.
    fn peringatan_rahasia(&self, item: &MataAcara) -> Option<String> {
        if !matches!(self.rapat.tahap(), Tahap::Dibuka(_)) {
            return None;
        }
        let voters = self.rapat.peserta(&item.kunci).len();
        let rule = &self.rapat.ketentuan().pemilih_rahasia;
        (voters < rule.nilai as usize).then(|| {
            format!(
                "Pemilih hanya {voters} orang, kurang dari {}: bila suaranya bulat, hasilnya memperlihatkan pilihan setiap anggota ({}).",
                rule.nilai, rule.dasar
            )
        })
    }
}

const fn jenis(perihal: &Perihal) -> JenisAcara {
    match perihal {
        Perihal::PengisianJabatan { .. } => JenisAcara::PengisianJabatan,
        Perihal::PertimbanganMutasi { .. } => JenisAcara::PertimbanganMutasi,
        Perihal::Pemberhentian { .. } => JenisAcara::Pemberhentian,
        Perihal::Lainnya { .. } => JenisAcara::Lainnya,
    }
}

fn keterangan(perihal: &Perihal) -> String {
    match perihal {
        Perihal::PengisianJabatan { jabatan, .. } => jabatan.unit.nama.clone(),
        Perihal::PertimbanganMutasi { orang, tujuan, .. } => format!("{} ke {tujuan}", orang.nama),
        Perihal::Pemberhentian { orang, dari, .. } => format!("{} dari {dari}", orang.nama),
        Perihal::Lainnya { uraian, .. } => uraian.clone(),
    }
}

fn uraian(perihal: &Perihal) -> &str {
    match perihal {
        Perihal::PengisianJabatan { .. } => "",
        Perihal::PertimbanganMutasi { uraian, .. }
        | Perihal::Pemberhentian { uraian, .. }
        | Perihal::Lainnya { uraian, .. } => uraian,
    }
}

fn orang_view(orang: &OrangAcara) -> OrangView {
    OrangView {
        nip: orang.nip.to_string(),
        nama: orang.nama.clone(),
        golongan: orang.golongan.map(|g| g.to_string()),
        jabatan: orang.jabatan.clone(),
        unit: orang.unit.clone(),
    }
}

fn usulan_view(usulan: &RujukanUsulan) -> UsulanView {
    UsulanView {
        nomor: usulan.nomor.clone(),
        tanggal: usulan.tanggal,
        unit: usulan.unit.clone(),
        pengusul: usulan.pengusul.map(|nip| nip.to_string()),
        calon: usulan.calon.iter().map(ToString::to_string).collect(),
    }
}

fn jumlah_view(nominatif: &NominatifBeku) -> JumlahHasilView {
    JumlahHasilView {
        memenuhi: count(nominatif.memenuhi.len()),
        perlu_verifikasi: nominatif.perlu_verifikasi,
        tidak_memenuhi: nominatif.tidak_memenuhi,
    }
}
