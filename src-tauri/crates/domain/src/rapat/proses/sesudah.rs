//! After closing: corrections, and the authority's decision.

use super::tolak::{TIDAK_SURUT, out_of_order, required_reason, required_text};
use super::{Rapat, Tahap};
use crate::penolakan::Penolakan;
use crate::rapat::{KeputusanPpk, Koreksi, KunciAcara, PilihanPpk};
use crate::waktu::tanggal_panjang;

impl Rapat {
    pub(super) fn correct(&mut self, koreksi: &Koreksi) -> Result<(), Penolakan> {
        self.require_closed()?;
        let text = |text: &str, pesan| {
            required_text(
                "koreksi_tidak_lengkap",
                text,
                pesan,
                "Lengkapi isian koreksi.",
            )
        };
        let koreksi = Koreksi {
            bagian: text(&koreksi.bagian, "Bagian yang dikoreksi belum disebut.")?,
            tertulis: text(&koreksi.tertulis, "Yang tertulis belum disebut.")?,
            seharusnya: text(
                &koreksi.seharusnya,
                "Yang seharusnya tertulis belum disebut.",
            )?,
            alasan: required_reason(&koreksi.alasan, "Koreksi harus disertai alasan.")?,
            sebab: koreksi.sebab,
        };
        if koreksi.tertulis == koreksi.seharusnya {
            return Err(out_of_order("Koreksi tidak mengubah apa pun."));
        }
        self.koreksi.push(koreksi);
        Ok(())
    }

    pub(super) fn record_ppk(
        &mut self,
        kunci: KunciAcara,
        keputusan: KeputusanPpk,
    ) -> Result<(), Penolakan> {
        self.require_closed()?;
        let item = self.find_agenda(&kunci)?;
        let Some(putusan) = self.putusan(&kunci).filter(|p| !p.is_postponed()) else {
            return Err(out_of_order(
                "Mata acara ini ditunda; belum ada yang dapat ditetapkan.",
            ));
        };
        let nomor = required_text(
            "nomor_kosong",
            &keputusan.nomor,
            "Nomor keputusan PPK belum diisi.",
            "Isi nomor keputusannya.",
        )?;
        if keputusan.tanggal < self.hari() {
            return Err(Penolakan::new(
                "penetapan_mendahului_rapat",
                format!(
                    "Keputusan bertanggal {} mendahului rapat {}.",
                    tanggal_panjang(keputusan.tanggal),
                    tanggal_panjang(self.hari())
                ),
                TIDAK_SURUT,
                "Isi tanggal rapat atau sesudahnya.",
            ));
        }
        let for_post = matches!(
            keputusan.pilihan,
            PilihanPpk::Calon { .. } | PilihanPpk::Lain { .. }
        );
        let refused = keputusan.pilihan == PilihanPpk::Ditolak;
        if for_post != item.jabatan().is_some() && !refused {
            return Err(out_of_order(
                "Pilihan itu tidak sesuai dengan jenis mata acaranya.",
            ));
        }
        let recommended = putusan.rekomendasi();
        let departs = match &keputusan.pilihan {
            PilihanPpk::Calon { nip } => {
                if !recommended.is_some_and(|r| r.calon().contains(nip)) {
                    return Err(Penolakan::new(
                        "bukan_calon_rekomendasi",
                        format!("NIP {nip} tidak direkomendasikan tim."),
                        &self.ketentuan.min_calon.dasar,
                        "Catat sebagai pilihan lain, beserta alasannya.",
                    ));
                }
                false
            }
            PilihanPpk::Lain { nip, nama } => {
                if recommended.is_some_and(|r| r.calon().contains(nip)) {
                    return Err(out_of_order(
                        "Orang itu direkomendasikan tim; catat sebagai calon yang dipilih.",
                    ));
                }
                required_text(
                    "nama_kosong",
                    nama,
                    "Nama yang ditetapkan belum diisi.",
                    "Isi namanya.",
                )?;
                true
            }
            PilihanPpk::Disetujui => {
                !matches!(putusan.keputusan, crate::rapat::Keputusan::Disetujui { .. })
            }
            PilihanPpk::Ditolak => !matches!(
                putusan.keputusan,
                crate::rapat::Keputusan::TidakDisetujui { .. }
            ),
        };
        let alasan = keputusan.alasan.trim().to_owned();
        if departs {
            required_reason(
                &alasan,
                "Keputusan yang berbeda dari pertimbangan tim harus disertai alasan.",
            )?;
        }
        let keputusan = KeputusanPpk {
            nomor,
            alasan,
            ..keputusan
        };
        self.jalannya.entry(kunci).or_default().ppk.push(keputusan);
        Ok(())
    }

    fn require_closed(&self) -> Result<(), Penolakan> {
        match self.tahap {
            Tahap::Ditutup { .. } => Ok(()),
            _ => Err(self.not_closed()),
        }
    }
}
