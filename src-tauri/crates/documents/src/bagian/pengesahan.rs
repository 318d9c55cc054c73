//! The signatures under minutes: those who were there, and nobody else.

use sidang_domain::kepegawaian::Nip;
use sidang_domain::tim::Peran;

use super::gaya::{sel, sel_nomor};
use super::tanda_tangan::{BlokTandaTangan, Penanda};
use super::tim::{AnggotaTim, ruang_tanda_tangan};
use crate::Error;
use crate::templat::{Catatan, Kalimat};
use crate::typeset::flow::Flow;
use crate::typeset::layout::Layout;
use crate::typeset::strip::Strip;
use crate::typeset::table::{Cell, Row, Table};

/// With more members than this, a block for each would not fit one page: they sign in a table.
const PALING_BANYAK_BLOK: usize = 8;
/// Room for a signature in that table.
const RUANG_TINTA: f64 = 30.0;
/// Between leader and members.
const JEDA: f64 = 15.0;

/// Who signs the minutes of a meeting.
pub struct Pengesahan<'a> {
    /// The sentences of the minutes.
    pub kalimat: &'a Kalimat<'a>,
    /// Who led, and as what: `Ketua`; none where the meeting was never opened and the chair was not there.
    pub pimpinan: Option<(Nip, &'a str)>,
    /// The committee in its order.
    pub tim: &'a [AnggotaTim],
}

impl Pengesahan<'_> {
    /// The leader at the left and the secretary at the right, then the other members present in their order; all on
    /// one page, the one of what stands before it.
    pub fn tulis(&self, flow: &mut Flow) -> Result<(), Error> {
        let layout = flow.layout();
        let mut strips = self.atas(&layout)?;
        let anggota = self.anggota();
        if anggota.len() > PALING_BANYAK_BLOK {
            let mut baris = self
                .dalam_tabel(&anggota)?
                .strips(&layout, layout.width())?;
            baris[0].space_before = JEDA;
            strips.extend(baris);
        } else {
            let mut baris = self.berpasangan(&anggota)?.strips(&layout)?;
            if let Some(pertama) = baris.first_mut() {
                pertama.space_before = JEDA;
            }
            strips.extend(baris);
        }
        let last = strips.len().saturating_sub(1);
        for (i, mut strip) in strips.into_iter().enumerate() {
            strip.keep_with_next = i < last;
            flow.strip(strip);
        }
        Ok(())
    }

    /// Whether there is anyone to sign.
    pub fn ada(&self) -> bool {
        self.hadir().next().is_some()
    }

    /// Leader and secretary alone, as a correction of the minutes has them.
    pub fn tulis_pimpinan(&self, flow: &mut Flow) -> Result<(), Error> {
        self.atas(&flow.layout())?
            .into_iter()
            .for_each(|strip| flow.strip(strip));
        Ok(())
    }

    fn hadir(&self) -> impl Iterator<Item = &AnggotaTim> {
        let menandatangani = |a: &&AnggotaTim| a.hadir() && a.peran != Peran::Sekretariat;
        self.tim.iter().filter(menandatangani)
    }

    fn memimpin(&self, anggota: &AnggotaTim) -> bool {
        self.pimpinan
            .is_some_and(|(nip, _)| nip == anggota.orang.nip)
    }

    fn sekretaris(&self) -> Option<&AnggotaTim> {
        self.hadir()
            .find(|a| a.peran == Peran::Sekretaris && !self.memimpin(a))
    }

    /// Leader and secretary, as far as they were there.
    fn atas(&self, layout: &Layout) -> Result<Vec<Strip>, Error> {
        let memimpin = self.pimpinan.and_then(|(_, selaku)| {
            let pimpinan = self.hadir().find(|a| self.memimpin(a))?;
            Some(self.memegang("ketua", selaku, pimpinan))
        });
        let sekretaris = self
            .sekretaris()
            .map(|a| self.memegang("sekretaris", &a.peran.to_string(), a));
        let atas = memimpin.into_iter().chain(sekretaris);
        BlokTandaTangan::dua_kolom(atas.collect::<Result<_, Error>>()?).strips(layout)
    }

    /// Someone who signs for the committee.
    fn memegang(
        &self,
        ruang: &str,
        kedudukan: &str,
        anggota: &AnggotaTim,
    ) -> Result<Penanda, Error> {
        let tentang = Catatan::new().dengan("kedudukan", kedudukan);
        let selaku = self.kalimat.tentang("penanda", &tentang)?;
        self.penanda(ruang, &selaku, anggota)
    }

    fn penanda(&self, ruang: &str, selaku: &str, anggota: &AnggotaTim) -> Result<Penanda, Error> {
        let selaku = format!("{selaku}{}", anggota.diwakili(self.kalimat)?);
        Ok(Penanda::orang(ruang, selaku, &anggota.orang))
    }

    /// Those who sign below.
    fn anggota(&self) -> Vec<&AnggotaTim> {
        let sekretaris = self.sekretaris().map(|a| a.orang.nip);
        self.hadir()
            .filter(|a| !self.memimpin(a) && Some(a.orang.nip) != sekretaris)
            .collect()
    }

    fn berpasangan(&self, anggota: &[&AnggotaTim]) -> Result<BlokTandaTangan, Error> {
        let penanda = anggota.iter().enumerate().map(|(i, a)| {
            let selaku = format!("{}. {}", i + 1, a.kedudukan(self.kalimat)?);
            self.penanda(&ruang(i + 1), &selaku, a)
        });
        Ok(BlokTandaTangan::dua_kolom(
            penanda.collect::<Result<_, Error>>()?,
        ))
    }

    fn dalam_tabel(&self, anggota: &[&AnggotaTim]) -> Result<Table, Error> {
        let head = self.kalimat.kepala_tabel("tabel_pengesahan")?;
        let mut table = Table::new([6.5, 48.0, 19.5, 26.0], head);
        for (i, a) in anggota.iter().enumerate() {
            let kedudukan = a.kedudukan(self.kalimat)? + &a.diwakili(self.kalimat)?;
            let cells = vec![
                sel_nomor(i + 1),
                Cell::new(a.orang.nama_dan_nip()),
                Cell::new(vec![sel(kedudukan)]),
                Cell::new(ruang_tanda_tangan(i + 1)).ruang(ruang(i + 1)),
            ];
            table.row(Row::new(cells).at_least(RUANG_TINTA));
        }
        Ok(table)
    }
}

/// Name of the room where member `nomor` signs.
fn ruang(nomor: usize) -> String {
    format!("anggota-{nomor}")
}
