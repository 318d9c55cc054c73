//! Draft plans as people see them.

use sidang_domain::aturan::Aturan;
use sidang_domain::kelayakan::Latar;
use sidang_domain::kepegawaian::Nip;
use sidang_domain::peta_jabatan::KodeJabatan;
use sidang_domain::rancangan::{
    AkhirRantai, Akibat, AlasanDiskresi, BedaOrang, Benturan, Berat, MataRantai, Penempatan,
    Rantai, Register, Telaah, TelaahPenempatan, telaah,
};
use sidang_store::rancangan::RancanganTersimpan;

use super::view::{
    AkibatView, BedaOrangView, BenturanView, DiskresiView, JabatanRancanganView, MataRantaiView,
    OrangRancanganView, PenempatanRingkasView, PenempatanView, RancanganBarisView,
    RancanganSisiView, RancanganView, RantaiView,
};
use crate::nominatif::temuan_view;

/// One plan with what follows from it, and the lists that its names are read from.
pub struct RancanganTampil<'a> {
    pub tersimpan: &'a RancanganTersimpan,
    pub telaah: Telaah,
    pub register: Register<'a>,
    pub aturan: &'a Aturan,
}

impl<'a> RancanganTampil<'a> {
    /// Examines a plan.
    pub fn new(
        tersimpan: &'a RancanganTersimpan,
        register: Register<'a>,
        latar: &Latar<'a>,
    ) -> Self {
        Self {
            tersimpan,
            telaah: telaah(&tersimpan.rancangan, &register, latar),
            register,
            aturan: latar.aturan,
        }
    }

    /// The whole plan.
    pub fn view(&self) -> RancanganView {
        RancanganView {
            ringkas: self.ringkas(),
            aturan: self.aturan.id.clone(),
            nama_aturan: self.aturan.nama.clone(),
            penempatan: self
                .telaah
                .penempatan
                .iter()
                .map(|p| self.placement(p))
                .collect(),
            rantai: self.telaah.rantai.iter().map(|r| self.chain(r)).collect(),
            lowong: self.lowong(),
            benturan: self.benturan(),
            alasan_diskresi: self
                .aturan
                .diskresi
                .as_ref()
                .map_or_else(Vec::new, |d| d.nilai.alasan.clone()),
        }
    }

    /// The plan as one of two.
    pub fn sisi(&self) -> RancanganSisiView {
        RancanganSisiView {
            ringkas: self.ringkas(),
            benturan: self.benturan(),
            lowong: self.lowong(),
        }
    }

    /// The plan in a list.
    pub fn ringkas(&self) -> RancanganBarisView {
        let RancanganTersimpan {
            rancangan, diubah, ..
        } = self.tersimpan;
        let found = &self.telaah.benturan;
        let grave = found.iter().filter(|b| b.berat() == Berat::Galat);
        RancanganBarisView {
            id: rancangan.id().0.to_string(),
            nama: rancangan.nama().to_owned(),
            per: rancangan.per(),
            jumlah: count(rancangan.penempatan().len()),
            benturan: count(found.len()),
            galat: count(grave.count()),
            diubah: diubah.waktu.to_rfc3339(),
            diubah_oleh: diubah.oleh.clone(),
        }
    }

    /// A placement without what follows from it.
    pub fn penempatan(&self, penempatan: &Penempatan) -> PenempatanRingkasView {
        PenempatanRingkasView {
            jabatan: self.jabatan(&penempatan.jabatan),
            orang: self.orang(&penempatan.nip),
        }
    }

    /// A post filled differently.
    pub fn beda_orang(&self, beda: &BedaOrang) -> BedaOrangView {
        let people = |nip: &[Nip]| nip.iter().map(|nip| self.orang(nip)).collect();
        BedaOrangView {
            jabatan: self.jabatan(&beda.jabatan),
            a: people(&beda.a),
            b: people(&beda.b),
        }
    }

    fn placement(&self, telaah: &TelaahPenempatan) -> PenempatanView {
        let Penempatan {
            jabatan,
            nip,
            diskresi,
        } = &telaah.penempatan;
        let now = self
            .register
            .pegawai(nip)
            .and_then(|rekam| rekam.jabatan_pada(self.tersimpan.rancangan.per()));
        let target = self.jabatan(jabatan);
        let periksa = telaah.periksa.as_ref();
        PenempatanView {
            nip: nip.to_string(),
            nama: self.orang(nip).nama,
            jabatan_kini: now.map(|r| r.nama.clone()),
            unit_kini: now.map(|r| r.unit_kerja.clone()),
            kode: target.kode,
            jabatan: target.jabatan,
            unit: target.unit,
            hasil: periksa.map(|p| p.hasil.key().to_owned()),
            arah: periksa.and_then(|p| Some(p.arah?.key().to_owned())),
            kategori: periksa.and_then(|p| Some(p.kategori?.key().to_owned())),
            lingkup: periksa.and_then(|p| Some(p.lingkup?.key().to_owned())),
            temuan: periksa.map_or_else(Vec::new, |p| p.temuan.iter().map(temuan_view).collect()),
            akibat: telaah.akibat.iter().map(akibat_view).collect(),
            diskresi: diskresi.as_ref().map(DiskresiView::from),
            menyimpang: telaah.menyimpang.iter().map(ToString::to_string).collect(),
        }
    }

    fn chain(&self, rantai: &Rantai) -> RantaiView {
        RantaiView {
            kalimat: rantai.kalimat(&self.register),
            akhir: match rantai.akhir {
                AkhirRantai::Lowong => "lowong",
                AkhirRantai::TetapTerisi => "tetap_terisi",
                AkhirRantai::DariLuarPeta => "dari_luar_peta",
                AkhirRantai::Lingkar => "lingkar",
            }
            .to_owned(),
            mata: rantai.mata.iter().map(|mata| self.link(mata)).collect(),
        }
    }

    fn link(&self, mata: &MataRantai) -> MataRantaiView {
        let JabatanRancanganView { kode, jabatan, .. } = self.jabatan(&mata.jabatan);
        MataRantaiView {
            kode,
            jabatan,
            nip: mata.masuk.map(|nip| nip.to_string()),
            nama: mata.masuk.map(|nip| self.orang(&nip).nama),
            keluar: mata.keluar.map(|nip| self.register.nama(&nip)),
        }
    }

    fn lowong(&self) -> Vec<JabatanRancanganView> {
        let posts = self.telaah.lowong().into_iter();
        posts.map(|kode| self.jabatan(kode)).collect()
    }

    fn benturan(&self) -> Vec<BenturanView> {
        self.telaah.benturan.iter().map(benturan_view).collect()
    }

    fn jabatan(&self, kode: &KodeJabatan) -> JabatanRancanganView {
        let known = self.register.jabatan(kode);
        JabatanRancanganView {
            kode: kode.to_string(),
            jabatan: known.map(|j| j.nama.clone()).unwrap_or_default(),
            unit: known.map(|j| j.unit.nama.clone()).unwrap_or_default(),
        }
    }

    fn orang(&self, nip: &Nip) -> OrangRancanganView {
        let known = self.register.pegawai(nip);
        OrangRancanganView {
            nip: nip.to_string(),
            nama: known
                .map(|r| r.pegawai.nama.to_string())
                .unwrap_or_default(),
        }
    }
}

fn akibat_view(akibat: &Akibat) -> AkibatView {
    AkibatView {
        jenis: akibat.jenis.key().to_owned(),
        apa: akibat.jenis.to_string(),
        sebelum: akibat.sebelum.clone(),
        sesudah: akibat.sesudah.clone(),
        arti: akibat.arti.clone(),
    }
}

fn benturan_view(benturan: &Benturan) -> BenturanView {
    BenturanView {
        jenis: benturan.jenis.key().to_owned(),
        berat: benturan.berat().key().to_owned(),
        pesan: benturan.pesan.clone(),
        dasar: benturan.dasar.clone(),
        saran: benturan.saran.clone(),
        nip: benturan.nip.iter().map(ToString::to_string).collect(),
        kode: benturan.jabatan.iter().map(ToString::to_string).collect(),
    }
}

impl From<&AlasanDiskresi> for DiskresiView {
    fn from(diskresi: &AlasanDiskresi) -> Self {
        Self {
            alasan: diskresi.alasan.clone(),
            uraian: diskresi.uraian.clone(),
        }
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
