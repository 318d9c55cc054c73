//! Parts that the documents share: letterhead, secrecy marks, openings, tables of people and posts, signatures.

pub mod acara;
pub mod bab;
pub mod gaya;
pub mod isian;
pub mod jabatan;
pub mod kop;
pub mod lampiran;
pub mod lembar;
pub mod orang;
pub mod pengesahan;
pub mod rahasia;
pub mod rapat;
pub mod surat;
pub mod tanda_tangan;
pub mod tim;
