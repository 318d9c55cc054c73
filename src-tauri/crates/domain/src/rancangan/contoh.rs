//! A made-up office to plan in: few people, few posts, and short ways to place and to ask.

use uuid::Uuid;

use super::{
    Benturan, Indeks, JenisBenturan, Penempatan, Rancangan, RancanganId, Register, Telaah, telaah,
};
use crate::aturan::Aturan;
use crate::kelayakan::Latar;
use crate::kelayakan::contoh::{jabatan, kolaka, latar, layak_dengan_urut, masa, per};
use crate::kepegawaian::{Golongan, Nama, Nip, RekamPegawai};
use crate::peta_jabatan::{Eselon, Jabatan, JenisJabatan, KodeJabatan, PetaAcuan};

/// People and posts, to be changed by a test as it needs.
#[derive(Debug, Clone)]
pub struct Kantor {
    pub pegawai: Vec<RekamPegawai>,
    pub jabatan: Vec<Jabatan>,
    pub aturan: Aturan,
}

/// The NIP of the person of a serial number.
pub fn nip(urut: u16) -> Nip {
    layak_dengan_urut(urut).pegawai.nip
}

pub fn kode(kode: &str) -> KodeJabatan {
    KodeJabatan::parse(kode).unwrap()
}

impl Kantor {
    /// No posts yet; people with the serial numbers 1 to `jumlah`, named `P1` and so on, sound in every respect.
    pub fn new(jumlah: u16) -> Self {
        let person = |urut| {
            let mut rekam = layak_dengan_urut(urut);
            rekam.pegawai.nama = Nama::plain(format!("P{urut}"));
            rekam
        };
        Self {
            pegawai: (1..=jumlah).map(person).collect(),
            jabatan: Vec::new(),
            aturan: kolaka().clone(),
        }
    }

    /// A Pengawas post (IV.a) of the unit `Bidang Contoh` of `Dinas Contoh`, needing one holder.
    pub fn post(&mut self, nama: &str, pemangku: &[u16]) -> &mut Jabatan {
        let mut post = jabatan(JenisJabatan::Pengawas, Some(Eselon::IVa));
        post.kode = kode(nama);
        post.nama = format!("Jabatan {nama}");
        post.pemangku = pemangku.iter().map(|urut| nip(*urut)).collect();
        self.jabatan.push(post);
        self.jabatan.last_mut().unwrap()
    }

    /// As [`Kantor::post`], of another kind and in another unit.
    pub fn post_in(
        &mut self,
        nama: &str,
        (jenis, eselon): (JenisJabatan, Option<Eselon>),
        unit: &str,
        pemangku: &[u16],
    ) -> &mut Jabatan {
        let post = self.post(nama, pemangku);
        post.jenis = jenis;
        post.eselon = eselon;
        unit.clone_into(&mut post.unit.nama);
        post
    }

    pub fn person(&mut self, urut: u16) -> &mut RekamPegawai {
        &mut self.pegawai[usize::from(urut) - 1]
    }

    pub fn set_rank(&mut self, urut: u16, golongan: Golongan) {
        self.person(urut).pegawai.golongan = Some(golongan);
    }

    /// The present post in the history.
    pub fn set_present(&mut self, urut: u16, jenis: JenisJabatan) {
        self.person(urut)
            .riwayat_jabatan
            .push(masa(jenis, "2021-01-01", None));
    }

    pub fn indeks(&self) -> Indeks {
        Indeks::new(&self.pegawai, &self.jabatan)
    }

    /// Examines a plan of these placements.
    pub fn telaah(&self, penempatan: &[(&str, u16)]) -> Telaah {
        self.telaah_of(&rancangan(penempatan))
    }

    pub fn telaah_of(&self, rancangan: &Rancangan) -> Telaah {
        let indeks = self.indeks();
        let register = Register::new(&self.pegawai, &self.jabatan, &indeks);
        let latar = Latar {
            peta: &PetaAcuan::new(&self.jabatan),
            ..latar(&self.aturan)
        };
        telaah(rancangan, &register, &latar)
    }

    /// The conflicts of one kind in a plan.
    pub fn benturan(&self, penempatan: &[(&str, u16)], jenis: JenisBenturan) -> Vec<Benturan> {
        let all = self.telaah(penempatan).benturan;
        all.into_iter().filter(|b| b.jenis == jenis).collect()
    }
}

/// An empty plan at the reference date of the examples.
pub fn kosong() -> Rancangan {
    Rancangan::new(RancanganId(Uuid::nil()), "Rancangan contoh", per()).unwrap()
}

/// A plan of these placements.
pub fn rancangan(penempatan: &[(&str, u16)]) -> Rancangan {
    let mut rancangan = kosong();
    for (jabatan, urut) in penempatan {
        rancangan.place(penempatan_baru(jabatan, *urut)).unwrap();
    }
    rancangan
}

pub fn penempatan_baru(jabatan: &str, urut: u16) -> Penempatan {
    Penempatan {
        jabatan: kode(jabatan),
        nip: nip(urut),
        diskresi: None,
    }
}
