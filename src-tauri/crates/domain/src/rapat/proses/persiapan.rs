//! Before the opening: agenda, invitation, chair.

use std::sync::Arc;

use super::tolak::{TIDAK_SURUT, out_of_order, required_reason, required_text};
use super::{Rapat, Tahap, UndanganTercatat};
use crate::penolakan::Penolakan;
use crate::rapat::{
    Jadwal, KetentuanRapat, KunciAcara, MataAcara, NominatifBeku, Perihal, RujukanUsulan, Undangan,
};
use crate::tim::{PenetapanKetua, Tim};
use crate::waktu::tanggal_panjang;

/// A decree in force on the meeting's date, and a place to meet.
pub(super) fn require_decree(
    tim: &Tim,
    jadwal: &Jadwal,
    ketentuan: &KetentuanRapat,
) -> Result<(), Penolakan> {
    if !tim.sk().berlaku_pada(jadwal.tanggal) {
        return Err(Penolakan::new(
            "sk_tim_belum_berlaku",
            format!(
                "SK tim nomor {} bertanggal {} tidak berlaku pada tanggal rapat {}.",
                tim.sk().nomor,
                tim.sk().tanggal,
                jadwal.tanggal
            ),
            &ketentuan.tim,
            "Pilih tanggal rapat selama SK berlaku, atau catat SK yang berlaku pada tanggal rapat.",
        ));
    }
    if jadwal.tempat.trim().is_empty() {
        return Err(Penolakan::new(
            "tempat_kosong",
            "Tempat rapat belum diisi.",
            &ketentuan.berita_acara,
            "Isi tempat rapat; Berita Acara memuatnya.",
        ));
    }
    Ok(())
}

impl Rapat {
    pub(super) fn add_agenda(&mut self, agenda: MataAcara) -> Result<(), Penolakan> {
        self.require_unlocked("Mata acara tidak dapat ditambah sesudah rapat dibuka.")?;
        if self.find_agenda(&agenda.kunci).is_ok() {
            return Err(Penolakan::new(
                "agenda_ganda",
                format!("{} sudah ada pada agenda rapat ini.", agenda.judul()),
                &self.ketentuan.nominatif,
                "Hapus dahulu bila hendak disusun ulang.",
            ));
        }
        self.require_fit(&agenda)?;
        for usulan in &agenda.usulan {
            self.require_proposal(usulan)?;
        }
        Arc::make_mut(&mut self.agenda).push(agenda);
        self.agenda_changed();
        Ok(())
    }

    /// What an item of its kind needs.
    fn require_fit(&self, agenda: &MataAcara) -> Result<(), Penolakan> {
        match &agenda.perihal {
            Perihal::PengisianJabatan {
                jabatan, nominatif, ..
            } => {
                self.require_for_this(nominatif)?;
                if agenda.kunci != KunciAcara::from(&jabatan.kode) {
                    return Err(out_of_order("Kunci mata acara bukan kode jabatannya."));
                }
                if jabatan.lowong() == 0 {
                    return Err(Penolakan::new(
                        "jabatan_tidak_lowong",
                        format!(
                            "{} tidak lowong: kebutuhan {} sudah terisi.",
                            jabatan.nama, jabatan.kebutuhan
                        ),
                        &self.ketentuan.nominatif,
                        "Pilih jabatan yang lowong menurut peta jabatan.",
                    ));
                }
                Ok(())
            }
            Perihal::PertimbanganMutasi { tujuan: isi, .. }
            | Perihal::Pemberhentian { dari: isi, .. }
            | Perihal::Lainnya { judul: isi, .. } => required_text(
                "perihal_kosong",
                isi,
                "Mata acara belum menyebut perihalnya.",
                "Isi tujuan mutasi, jabatan yang ditinggalkan, atau judulnya.",
            )
            .map(drop),
        }
    }

    pub(super) fn require_for_this(&self, nominatif: &NominatifBeku) -> Result<(), Penolakan> {
        if nominatif.per == self.jadwal.tanggal && nominatif.aturan == self.ketentuan.paket {
            return Ok(());
        }
        Err(Penolakan::new(
            "nominatif_bukan_untuk_rapat_ini",
            "Daftar nominatif tidak disusun per tanggal rapat dengan paket aturan rapat ini.",
            &self.ketentuan.nominatif,
            format!(
                "Susun daftar nominatif per {} lalu masukkan kembali.",
                self.jadwal.tanggal
            ),
        ))
    }

    /// A proposal precedes the meeting that considers it (RPT-12).
    fn require_proposal(&self, usulan: &RujukanUsulan) -> Result<(), Penolakan> {
        required_text(
            "nomor_kosong",
            &usulan.nomor,
            "Nomor surat usulan belum diisi.",
            "Isi nomor surat usulan (Formulir A).",
        )?;
        if usulan.tanggal > self.jadwal.tanggal {
            return Err(Penolakan::new(
                "usulan_sesudah_rapat",
                format!(
                    "Usulan nomor {} bertanggal {}, sesudah tanggal rapat {}.",
                    usulan.nomor,
                    tanggal_panjang(usulan.tanggal),
                    tanggal_panjang(self.jadwal.tanggal)
                ),
                &self.ketentuan.nominatif,
                "Periksa tanggal usulan; usulan mendahului rapat yang mempertimbangkannya.",
            ));
        }
        Ok(())
    }

    pub(super) fn remove_agenda(&mut self, kunci: &KunciAcara) -> Result<(), Penolakan> {
        self.require_unlocked(
            "Mata acara tidak dapat dihapus sesudah rapat dibuka; tunda dengan alasannya.",
        )?;
        self.find_agenda(kunci)?;
        Arc::make_mut(&mut self.agenda).retain(|a| &a.kunci != kunci);
        self.jalannya.remove(kunci);
        self.agenda_changed();
        Ok(())
    }

    pub(super) fn refresh_nominatif(
        &mut self,
        kunci: &KunciAcara,
        baru: NominatifBeku,
    ) -> Result<(), Penolakan> {
        self.require_unlocked("Daftar nominatif terkunci sejak rapat dibuka.")?;
        self.find_agenda(kunci)?;
        self.require_for_this(&baru)?;
        let item = Arc::make_mut(&mut self.agenda)
            .iter_mut()
            .find(|a| &a.kunci == kunci);
        let Some(Perihal::PengisianJabatan { nominatif, .. }) = item.map(|a| &mut a.perihal) else {
            return Err(out_of_order(
                "Mata acara ini tidak memakai daftar nominatif.",
            ));
        };
        *nominatif = baru;
        self.agenda_changed();
        Ok(())
    }

    pub(super) fn link_usulan(
        &mut self,
        kunci: &KunciAcara,
        usulan: RujukanUsulan,
    ) -> Result<(), Penolakan> {
        self.require_preparing("Usulan ditautkan sebelum rapat dibuka.")?;
        let item = self.find_agenda(kunci)?;
        self.require_proposal(&usulan)?;
        if item
            .usulan
            .iter()
            .any(|u| u.nomor == usulan.nomor && u.unit == usulan.unit)
        {
            return Err(out_of_order(&format!(
                "Usulan nomor {} dari {} sudah ditautkan.",
                usulan.nomor, usulan.unit
            )));
        }
        if let Some(item) = Arc::make_mut(&mut self.agenda)
            .iter_mut()
            .find(|a| &a.kunci == kunci)
        {
            item.usulan.push(usulan);
        }
        Ok(())
    }

    pub(super) fn lock_agenda(&mut self) -> Result<(), Penolakan> {
        self.require_unlocked("Agenda terkunci sejak rapat dibuka.")?;
        self.require_agenda()?;
        self.terkunci = true;
        Ok(())
    }

    pub(super) fn unlock_agenda(&mut self, alasan: &str) -> Result<(), Penolakan> {
        self.require_preparing("Agenda terkunci sejak rapat dibuka.")?;
        if !self.terkunci {
            return Err(out_of_order("Agenda belum dikunci."));
        }
        required_reason(alasan, "Membuka kembali agenda harus disertai alasan.")?;
        self.terkunci = false;
        Ok(())
    }

    pub(super) fn invite(&mut self, undangan: &Undangan) -> Result<(), Penolakan> {
        self.require_preparing("Undangan dicatat sebelum rapat dibuka.")?;
        if !self.terkunci {
            return Err(Penolakan::new(
                "agenda_belum_dikunci",
                "Undangan menyebut agenda, sedangkan agenda belum dikunci.",
                &self.ketentuan.nominatif,
                "Kunci agenda lebih dahulu; daftar nominatif dibekukan pada saat itu.",
            ));
        }
        let nomor = required_text(
            "nomor_kosong",
            &undangan.nomor,
            "Nomor undangan belum diisi.",
            "Ambil nomor dari buku agenda, lalu isi di sini.",
        )?;
        let (sk, rapat) = (self.tim.sk().tanggal, self.jadwal.tanggal);
        if undangan.tanggal > rapat || undangan.tanggal < sk {
            return Err(Penolakan::new(
                "tanggal_undangan_keliru",
                format!(
                    "Undangan bertanggal {}, sedangkan SK tim {} dan rapat {}.",
                    tanggal_panjang(undangan.tanggal),
                    tanggal_panjang(sk),
                    tanggal_panjang(rapat)
                ),
                TIDAK_SURUT,
                "Isi tanggal undangan sejak SK tim berlaku sampai hari rapat.",
            ));
        }
        self.undangan.push(UndanganTercatat {
            undangan: Undangan {
                nomor,
                tanggal: undangan.tanggal,
            },
            agenda_berubah: false,
        });
        Ok(())
    }

    pub(super) fn replace_ketua(&mut self, penetapan: PenetapanKetua) -> Result<(), Penolakan> {
        if !matches!(self.tahap, Tahap::Diskors { .. }) {
            self.require_preparing(
                "Ketua pengganti dicatat sebelum rapat dibuka atau dilanjutkan.",
            )?;
        }
        let hari = self.hari();
        if penetapan.tanggal > hari {
            return Err(Penolakan::new(
                "penetapan_ketua_sesudah_rapat",
                format!(
                    "Penetapan ketua pengganti bertanggal {}, sesudah tanggal rapat {}.",
                    tanggal_panjang(penetapan.tanggal),
                    tanggal_panjang(hari)
                ),
                &self.ketentuan.ketua_pengganti,
                "Ketua pengganti ditetapkan paling lambat pada hari rapat.",
            ));
        }
        self.tim = self
            .tim
            .clone()
            .with_ketua_pengganti(penetapan)
            .map_err(|error| {
                Penolakan::new(
                    "ketua_pengganti_ditolak",
                    error.to_string(),
                    &self.ketentuan.ketua_pengganti,
                    "Pilih salah satu anggota tim dan isi penetapannya dengan lengkap.",
                )
            })?;
        Ok(())
    }

    pub(super) fn require_agenda(&self) -> Result<(), Penolakan> {
        if self.agenda.is_empty() {
            return Err(Penolakan::new(
                "agenda_kosong",
                "Rapat belum mempunyai mata acara.",
                &self.ketentuan.nominatif,
                "Masukkan paling sedikit satu jabatan lowong beserta daftar nominatifnya, atau mata acara lain.",
            ));
        }
        Ok(())
    }

    /// The invitations so far no longer say what the meeting is about.
    fn agenda_changed(&mut self) {
        for undangan in &mut self.undangan {
            undangan.agenda_berubah = true;
        }
    }

    fn require_unlocked(&self, pesan: &str) -> Result<(), Penolakan> {
        self.require_preparing(pesan)?;
        if self.terkunci {
            return Err(Penolakan::new(
                "agenda_terkunci",
                "Agenda sudah dikunci.",
                &self.ketentuan.nominatif,
                "Buka kembali agenda dengan alasannya; anggota yang sudah diundang perlu diberi tahu.",
            ));
        }
        Ok(())
    }
}
