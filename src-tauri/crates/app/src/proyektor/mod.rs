//! The projector: the meeting as the room may see it.

mod view;

use std::sync::Arc;

use sidang_domain::kepegawaian::Nip;
use sidang_domain::nominatif::DaftarNominatif;
use sidang_domain::rapat::{
    Keputusan, KunciAcara, MataAcara, Perihal, Putusan, Rapat, Rekomendasi, Tahap,
};
use sidang_domain::waktu::tanggal_panjang;

pub use view::*;

use crate::rapat::{judul, parse_kunci};
use crate::{Hasil, Sidang};

impl Sidang {
    /// The meeting as far as the secretary shows it.
    ///
    /// # Errors
    /// Where meeting or item are unknown.
    pub fn show_proyektor(&mut self, rapat: &str, tayangan: &Tayangan) -> Hasil<ProyektorView> {
        let rapat = self.load_rapat(rapat)?;
        let meja = match &tayangan.acara {
            None => None,
            Some(kunci) => {
                let kunci = parse_kunci(kunci)?;
                let acara = rapat.find_agenda(&kunci)?;
                let lists = self.lists_of(&rapat, acara)?;
                Some(Meja {
                    rapat: &rapat,
                    acara,
                    lists,
                })
            }
        };
        let layar = Layar {
            rapat: &rapat,
            tayangan,
            meja: meja.as_ref(),
        };
        Ok(if tayangan.kosong {
            layar.blank()
        } else {
            layar.view(&self.instansi.nama)
        })
    }

    /// The item's frozen list and those of its other candidates.
    fn lists_of(&mut self, rapat: &Rapat, acara: &MataAcara) -> Hasil<Vec<Arc<DaftarNominatif>>> {
        let other = rapat.calon_lain(&acara.kunci).iter().map(|c| &c.nominatif);
        acara
            .nominatif()
            .into_iter()
            .chain(other)
            .map(|beku| self.beku(&beku.sidik))
            .collect()
    }
}

/// The item on the table, with what is known of its people.
struct Meja<'a> {
    rapat: &'a Rapat,
    acara: &'a MataAcara,
    lists: Vec<Arc<DaftarNominatif>>,
}

/// The screen to compose.
struct Layar<'a> {
    rapat: &'a Rapat,
    tayangan: &'a Tayangan,
    meja: Option<&'a Meja<'a>>,
}

impl Layar<'_> {
    fn view(&self, instansi: &str) -> ProyektorView {
        let rapat = self.rapat;
        let jadwal = rapat.jadwal();
        let kunci = self.meja.map(|m| &m.acara.kunci);
        let kuorum = kunci.map_or_else(|| rapat.kuorum(), |k| rapat.kuorum_untuk(k));
        ProyektorView {
            kosong: false,
            instansi: instansi.to_owned(),
            judul: judul(rapat),
            waktu: format!(
                "{}, pukul {} {}, {}",
                tanggal_panjang(rapat.hari()),
                jadwal.jam.format("%H.%M"),
                jadwal.zona,
                jadwal.tempat
            ),
            tahap: tahap(rapat.tahap()).to_owned(),
            anggota: kuorum.anggota,
            hadir: kuorum.hadir,
            sah: kuorum.sah(),
            kuorum: format!(
                "Hadir {} dari {}: {}",
                kuorum.hadir,
                kuorum.anggota,
                if kuorum.sah() { "sah" } else { "belum sah" }
            ),
            alasan: kuorum.alasan(),
            saran: kuorum.saran(),
            dasar: rapat.ketentuan().kuorum.dasar.clone(),
            hadirin: self.hadirin(kunci),
            agenda: rapat.agenda().iter().map(|a| self.butir(a)).collect(),
            acara: self.meja.map(|m| m.view(self.tayangan)),
        }
    }

    /// A blank screen holds nothing that could be read out of the window behind it.
    fn blank(&self) -> ProyektorView {
        ProyektorView {
            kosong: true,
            judul: judul(self.rapat),
            ..ProyektorView::default()
        }
    }

    fn hadirin(&self, kunci: Option<&KunciAcara>) -> Vec<HadirinProyektor> {
        let rapat = self.rapat;
        rapat
            .tim()
            .anggota()
            .map(|a| HadirinProyektor {
                nama: a.nama.clone(),
                peran: if a.nip == rapat.tim().ketua().nip {
                    "Ketua".to_owned()
                } else {
                    a.peran.to_string()
                },
                keadaan: if !rapat.kehadiran().is_present(a.nip) {
                    "tidak_hadir"
                } else if kunci.is_some_and(|k| rapat.has_recused(k, a.nip)) {
                    "mundur"
                } else {
                    "hadir"
                }
                .to_owned(),
            })
            .collect()
    }

    fn butir(&self, acara: &MataAcara) -> ButirProyektor {
        let on_table = self.meja.is_some_and(|m| m.acara.kunci == acara.kunci);
        let keadaan = match self.rapat.putusan(&acara.kunci) {
            _ if on_table => "kini",
            None => "belum",
            Some(putusan) if putusan.is_postponed() => "ditunda",
            Some(_) => "selesai",
        };
        ButirProyektor {
            judul: acara.judul().to_owned(),
            unit: acara.jabatan().map(|j| j.unit.nama.clone()),
            keadaan: keadaan.to_owned(),
        }
    }
}

impl Meja<'_> {
    fn view(&self, tayangan: &Tayangan) -> AcaraProyektor {
        let tertahan = self.tertahan();
        let calon = if tertahan.is_some() {
            Vec::new()
        } else {
            tayangan
                .calon
                .iter()
                .filter_map(|nip| self.calon(Nip::parse(nip).ok()?))
                .collect()
        };
        AcaraProyektor {
            judul: self.acara.judul().to_owned(),
            keterangan: self.keterangan(),
            kebutuhan: self.kebutuhan(),
            memenuhi: self.acara.jabatan().map(|_| {
                u32::try_from(self.rapat.memenuhi(&self.acara.kunci).len()).unwrap_or(u32::MAX)
            }),
            tujuan: self.tujuan().filter(|_| !calon.is_empty()),
            calon,
            putusan: self
                .rapat
                .putusan(&self.acara.kunci)
                .map(|p| self.putusan(p, tayangan.putusan && tertahan.is_none())),
            tertahan,
        }
    }

    fn tujuan(&self) -> Option<String> {
        match &self.acara.perihal {
            Perihal::PertimbanganMutasi { tujuan, .. } => Some(tujuan.clone()),
            _ => None,
        }
    }

    fn kebutuhan(&self) -> Option<String> {
        let jabatan = self.acara.jabatan()?;
        Some(format!(
            "dibutuhkan {} orang, terisi {}",
            jabatan.kebutuhan,
            jabatan.pemangku.len()
        ))
    }

    fn keterangan(&self) -> String {
        let Some(jabatan) = self.acara.jabatan() else {
            return String::new();
        };
        let level = jabatan
            .eselon
            .map_or_else(|| jabatan.jenis.to_string(), |e| format!("Eselon {e}"));
        let kelas = jabatan
            .kelas
            .map(|k| format!(" · kelas {k}"))
            .unwrap_or_default();
        format!("{} · {level}{kelas}", jabatan.unit.nama)
    }

    /// Who stepped back does not see the people of the item: they are withheld until he has left the room.
    fn tertahan(&self) -> Option<String> {
        let rapat = self.rapat;
        let there: Vec<&str> = rapat
            .tim()
            .anggota()
            .filter(|a| {
                rapat.kehadiran().is_present(a.nip) && rapat.has_recused(&self.acara.kunci, a.nip)
            })
            .map(|a| a.nama.as_str())
            .collect();
        (!there.is_empty()).then(|| {
            format!(
                "Data calon tidak ditayangkan: {} mundur dari mata acara ini dan masih berada di ruangan.",
                there.join(", ")
            )
        })
    }

    fn calon(&self, nip: Nip) -> Option<CalonProyektor> {
        if let Some(orang) = self.acara.orang().filter(|o| o.nip == nip) {
            return Some(CalonProyektor {
                nama: orang.nama.clone(),
                jabatan: with_unit(&orang.jabatan, &orang.unit),
                golongan: orang.golongan.map(|g| g.to_string()),
                hasil: None,
            });
        }
        let calon = self.lists.iter().rev().find_map(|l| l.find(&nip))?;
        let profil = &calon.profil;
        Some(CalonProyektor {
            nama: profil.nama.clone(),
            jabatan: with_unit(
                &profil.jabatan_sekarang.nama,
                &profil.jabatan_sekarang.unit_kerja,
            ),
            golongan: profil.golongan.map(|g| g.to_string()),
            hasil: Some(calon.hasil.key().to_owned()),
        })
    }

    fn putusan(&self, putusan: &Putusan, shown: bool) -> PutusanProyektor {
        let jenis = match &putusan.keputusan {
            Keputusan::Direkomendasikan(_) => "Direkomendasikan",
            Keputusan::Disetujui { .. } => "Disetujui",
            Keputusan::TidakDisetujui { .. } => "Tidak disetujui",
            Keputusan::Ditunda { .. } => "Ditunda",
        };
        let calon = putusan
            .rekomendasi()
            .filter(|_| shown)
            .into_iter()
            .flat_map(Rekomendasi::calon)
            .filter_map(|nip| self.calon(*nip))
            .collect();
        PutusanProyektor {
            jenis: jenis.to_owned(),
            calon,
        }
    }
}

fn with_unit(jabatan: &str, unit: &str) -> String {
    if unit.is_empty() {
        jabatan.to_owned()
    } else {
        format!("{jabatan}, {unit}")
    }
}

const fn tahap(tahap: Tahap) -> &'static str {
    match tahap {
        Tahap::Disiapkan => "Disiapkan",
        Tahap::Dibuka(_) => "Berlangsung",
        Tahap::Diskors { .. } => "Diskors",
        Tahap::Ditutup { .. } => "Ditutup",
        Tahap::Ditunda(_) => "Ditunda",
    }
}
