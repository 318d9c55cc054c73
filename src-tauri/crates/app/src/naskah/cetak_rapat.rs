//! What every document of a meeting is made from: letterhead, committee, posts, people, attendance.

use std::sync::Arc;

use sidang_documents::{
    AnggotaTim, JabatanDibahas, JumlahAcara, Kehadiran, Konflik, Kop, Orang, PokokRapat,
    SuratKeputusan,
};
use sidang_domain::aturan::Aturan;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::naskah::JenisNaskah;
use sidang_domain::nominatif::{Calon, DaftarNominatif};
use sidang_domain::peta_jabatan::Jabatan;
use sidang_domain::rapat::{OrangAcara, Perihal, Rapat};
use sidang_domain::tim::{Anggota, Peran};

use super::Lambang;
use crate::basis_data::Instansi;
use crate::tim::head_of;

/// A meeting with what its documents are made from besides its record.
#[derive(Clone, Copy)]
pub struct Bahan<'a> {
    pub rapat: &'a Rapat,
    pub instansi: &'a Instansi,
    pub lambang: &'a Lambang,
    pub aturan: &'a Aturan,
    /// Frozen lists of its items.
    pub lists: &'a [Arc<DaftarNominatif>],
}

impl Bahan<'_> {
    pub fn kop(&self) -> Kop {
        kop(self.instansi, self.lambang, self.aturan)
    }

    pub fn pokok(&self) -> PokokRapat {
        let jadwal = self.rapat.jadwal();
        let sk = self.rapat.tim().sk();
        PokokRapat {
            istilah_tim: self.aturan.istilah.tim.clone(),
            dasar: SuratKeputusan {
                penetap: sk.penetap.clone(),
                nomor: sk.nomor.clone(),
                tanggal: sk.tanggal,
                tentang: sk.tentang.clone(),
            },
            tempat: jadwal.tempat.clone(),
            zona: jadwal.zona.clone(),
            pasal_kuorum: self.rapat.ketentuan().kuorum.dasar.clone(),
            dasar_kerahasiaan: Some(self.aturan.kutip(self.aturan.rapat.kerahasiaan.dasar())),
        }
    }

    /// Items by kind.
    pub fn jumlah(&self) -> JumlahAcara {
        let mut jumlah = JumlahAcara::default();
        for item in self.rapat.agenda() {
            *match item.perihal {
                Perihal::PengisianJabatan { .. } => &mut jumlah.jabatan,
                Perihal::PertimbanganMutasi { .. } => &mut jumlah.mutasi,
                Perihal::Pemberhentian { .. } => &mut jumlah.pemberhentian,
                Perihal::Lainnya { .. } => &mut jumlah.lainnya,
            } += 1;
        }
        jumlah
    }

    /// The members and their attendance, in the decree's order.
    pub fn anggota(&self) -> Vec<AnggotaTim> {
        let tim = self.rapat.tim();
        tim.anggota().map(|a| self.anggota_tim(a)).collect()
    }

    fn anggota_tim(&self, anggota: &Anggota) -> AnggotaTim {
        let stays = self.rapat.kehadiran().sesi(anggota.nip);
        let declared = self.rapat.deklarasi(anggota.nip);
        AnggotaTim {
            orang: person(anggota),
            peran: anggota.peran,
            dihitung: anggota.dihitung_kuorum,
            unsur: anggota.unsur.map(|unsur| unsur.to_string()),
            kehadiran: if stays.is_empty() {
                let reason = self.rapat.berhalangan(anggota.nip);
                Kehadiran::TidakHadir(reason.map(str::to_owned))
            } else {
                Kehadiran::Hadir(stays.to_vec())
            },
            deklarasi: declared.map(|konflik| {
                let konflik = konflik.iter().map(|k| Konflik {
                    dengan: self.nama(k.calon),
                    hubungan: k.hubungan.to_string(),
                    uraian: k.uraian.clone(),
                });
                konflik.collect()
            }),
        }
    }

    /// As what the chair signs: by the decree, or as who was made chair in place of the one it names.
    pub fn sebutan_ketua(&self) -> &'static str {
        match self.rapat.tim().ketua().peran {
            Peran::Ketua => "Ketua",
            _ => "Ketua Pengganti",
        }
    }

    /// The name of anyone the meeting is about or held by; the NIP where it is nobody's.
    pub fn nama(&self, nip: Nip) -> String {
        let member = self.rapat.tim().find(nip).map(|a| &a.nama);
        let person = || {
            let mut people = self.rapat.agenda().iter().filter_map(|item| item.orang());
            people.find(|o| o.nip == nip).map(|o| &o.nama)
        };
        let listed = || self.find(nip).map(|calon| &calon.profil.nama);
        member
            .or_else(person)
            .or_else(listed)
            .map_or_else(|| nip.to_string(), Clone::clone)
    }

    /// The person on whichever list has them.
    fn find(&self, nip: Nip) -> Option<&Calon> {
        self.lists.iter().find_map(|list| list.find(&nip))
    }
}

/// The letterhead of the institution; the office that keeps the secretariat, or the committee itself.
pub fn kop(instansi: &Instansi, lambang: &Lambang, aturan: &Aturan) -> Kop {
    let or_committee = |text: &str| {
        if text.trim().is_empty() {
            aturan.istilah.tim.clone()
        } else {
            text.to_owned()
        }
    };
    Kop {
        pemda: instansi.nama.clone(),
        instansi: or_committee(&instansi.sekretariat),
        alamat: instansi.alamat.clone(),
        logo: lambang.instansi.clone(),
        kepala_daerah: false,
    }
}

/// The letterhead of a kind: that of the head of the region, or the institution's.
pub fn kop_jenis(
    jenis: JenisNaskah,
    instansi: &Instansi,
    lambang: &Lambang,
    aturan: &Aturan,
) -> Kop {
    if !jenis.berkop_kepala_daerah() {
        return kop(instansi, lambang, aturan);
    }
    Kop {
        instansi: head_of(instansi),
        logo: lambang.negara.clone(),
        kepala_daerah: true,
        ..Kop::default()
    }
}

/// A post as documents name it.
pub fn jabatan(j: &Jabatan) -> JabatanDibahas {
    JabatanDibahas {
        nama: j.nama.clone(),
        unit: j.unit.nama.clone(),
        eselon: j.eselon.map(|e| e.to_string()),
        kelas: j.kelas,
    }
}

/// A member as documents name them.
pub fn person(anggota: &Anggota) -> Orang {
    Orang {
        nama: anggota.nama.clone(),
        nip: anggota.nip,
        golongan: anggota.golongan,
        jabatan: anggota.jabatan.clone(),
    }
}

/// The person of an item as documents name them.
pub fn subject(orang: &OrangAcara) -> Orang {
    Orang {
        nama: orang.nama.clone(),
        nip: orang.nip,
        golongan: orang.golongan,
        jabatan: [orang.jabatan.as_str(), orang.unit.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
    }
}
