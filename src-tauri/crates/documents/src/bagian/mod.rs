//! Parts that the documents share: letterhead, secrecy marks, tables of candidates, signatures.

pub mod gaya;
pub mod jabatan;
pub mod kop;
pub mod orang;
pub mod rahasia;
pub mod tanda_tangan;
