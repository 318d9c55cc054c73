//! A small typesetter: text is shaped, broken into lines, stacked into strips, and the strips set on pages.
//!
//! Lengths are points (1/72 inch). `x` runs right from the left edge, `y` runs down from the top: of a strip while
//! it is composed, of the page once it is set. Only [`paint`] knows that PDF counts upwards.
//!
//! The order of reading: [`layout`] (what the institution chose), [`face`], [`shape`] and [`pairs`] (glyphs), [`text`], [`words`] and [`hyphen`] (what may
//! break where),
//! [`paragraph`] (lines), [`strip`] (what is never torn), [`table`], [`flow`] (the galley), [`page`] (pages),
//! [`paint`] (what a page draws), [`subset`], [`embed`] and [`file`] (the PDF), [`sheet`] (a whole document).

mod code;
mod embed;
pub mod face;
pub mod file;
pub mod flow;
mod hyphen;
pub mod layout;
pub mod outline;
pub mod page;
mod paint;
mod pairs;
pub mod paragraph;
pub mod picture;
pub mod shape;
pub mod sheet;
pub mod strip;
mod subset;
pub mod table;
pub mod text;
mod words;

/// Points in `millimetres`.
pub const fn mm(millimetres: f64) -> f64 {
    millimetres * 72.0 / 25.4
}
