//! What must hold before minutes are printed.

use sidang_domain::kepegawaian::Nip;
use sidang_domain::rapat::Kuorum;

use super::{BeritaAcaraNaskah, CaraPutusan, Keputusan, MataAcara, Terperiksa};
use crate::{AnggotaTim, Error};

impl BeritaAcaraNaskah {
    /// Refuses a record that would make the minutes untrue.
    pub(super) fn periksa(&self) -> Result<Terperiksa<'_>, Error> {
        let (Some(pertama), Some(terakhir)) = (self.pertemuan.first(), self.pertemuan.last())
        else {
            return Err(Error::TanpaPertemuan);
        };
        self.require_kuorum(self.kuorum)?;
        let pimpinan = self
            .find(self.pimpinan.nip)
            .filter(|a| a.hadir())
            .ok_or(Error::PimpinanTidakHadir)?;
        for acara in &self.mata_acara {
            self.require_acara(acara)?;
        }
        Ok(Terperiksa {
            naskah: self,
            pertama,
            terakhir,
            pimpinan,
        })
    }

    fn require_acara(&self, acara: &MataAcara) -> Result<(), Error> {
        if acara.keputusan.ditunda() {
            // A meeting that has lost its quorum can still postpone what is left, and close.
            self.require_jumlah(acara.kuorum)?;
        } else {
            self.require_kuorum(acara.kuorum)?;
        }
        if matches!(&acara.keputusan, Keputusan::Direkomendasikan { calon, .. } if calon.is_empty())
        {
            return Err(Error::TanpaCalon {
                jabatan: acara.pokok().to_owned(),
            });
        }
        let suara = acara.cara.as_ref().and_then(CaraPutusan::hitungan);
        let suara = suara.map(|hitungan| hitungan.iter().map(|(_, jumlah)| jumlah).sum::<usize>());
        if let Some(suara) = suara.filter(|suara| *suara != acara.peserta) {
            return Err(Error::SuaraTidakCocok {
                acara: acara.pokok().to_owned(),
                suara,
                peserta: acara.peserta,
            });
        }
        let absen = |nip| !self.find(nip).is_some_and(AnggotaTim::hadir);
        match acara.mundur.iter().find(|m| absen(m.nip)) {
            Some(mundur) => Err(Error::MundurTidakHadir {
                nama: self.nama(mundur.nip),
            }),
            None => Ok(()),
        }
    }

    fn require_kuorum(&self, kuorum: Kuorum) -> Result<(), Error> {
        if !kuorum.sah() {
            return Err(Error::KuorumTidakTerpenuhi {
                hadir: kuorum.hadir,
                anggota: kuorum.anggota,
                pasal: self.rapat.pasal_kuorum.clone(),
            });
        }
        self.require_jumlah(kuorum)
    }

    fn require_jumlah(&self, kuorum: Kuorum) -> Result<(), Error> {
        let (anggota, hadir) = (kuorum.anggota as usize, kuorum.hadir as usize);
        let tercatat = self.dihitung().count();
        if anggota != tercatat {
            return Err(Error::JumlahTidakCocok {
                dihitung: anggota,
                tercatat,
            });
        }
        // Who came late or left early is on the list too, so it may be longer than the count.
        let tercatat = self.dihitung().filter(|a| a.hadir()).count();
        if hadir > tercatat {
            return Err(Error::JumlahTidakCocok {
                dihitung: hadir,
                tercatat,
            });
        }
        Ok(())
    }

    /// The members counted for the quorum.
    pub(super) fn dihitung(&self) -> impl Iterator<Item = &AnggotaTim> {
        self.anggota.iter().filter(|a| a.dihitung)
    }

    fn find(&self, nip: Nip) -> Option<&AnggotaTim> {
        self.dihitung().find(|a| a.orang.nip == nip)
    }

    /// The member's name, or the NIP where it is nobody's.
    pub(super) fn nama(&self, nip: Nip) -> String {
        self.find(nip)
            .map_or_else(|| nip.to_string(), |a| a.orang.nama.clone())
    }
}
