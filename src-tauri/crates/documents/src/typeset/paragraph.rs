//! Paragraphs: from text to lines of the best possible breaks.

use textwrap::wrap_algorithms::{Penalties, wrap_optimal_fit};

use super::layout::Layout;
use super::shape::width;
use super::strip::{Mark, Strip};
use super::text::Text;
use super::words::{CHARACTER, Piece, Word, words};
use crate::Error;

/// Height above and below the baseline of Liberation Sans, in em.
const ASCENT: f64 = 0.905;
const DESCENT: f64 = 0.212;
/// A line whose spaces would grow by more than this (in em) is better left ragged.
const WIDEST_STRETCH: f64 = 1.5;
/// What a divided word costs a paragraph: as much as a line with this many characters of white, squared.
const HYPHEN: usize = 60;
/// The least distance between lines, as a multiple of the size, where a page would otherwise run over by a few.
const TIGHTEST: f64 = 1.24;
/// Rounding must not push a word off the line it was measured for.
const TOLERANCE: f64 = 0.01;

/// Where lines stand between the margins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Ragged right.
    Left,
    /// In the middle, with lines of like length.
    Centre,
    /// Ragged left.
    Right,
    /// Flush on both sides but for the last line.
    Justify,
}

/// A paragraph and how it is to be set.
#[derive(Debug, Clone)]
pub struct Paragraph {
    text: Text,
    align: Align,
    leading: f64,
    left: f64,
    inset: f64,
    first_indent: f64,
    labels: Vec<(f64, Text)>,
    /// White space above.
    pub space_before: f64,
    /// Whether it should stand on the same page as what follows.
    pub keep_with_next: bool,
}

/// One line of a paragraph.
#[derive(Debug, Clone)]
pub struct Line {
    /// White space above; only a paragraph's first line has any.
    pub space_before: f64,
    /// Distance from this line's top to the next one's.
    pub height: f64,
    /// By how much that distance may be lessened.
    pub give: f64,
    /// Its ink.
    pub marks: Vec<Mark>,
}

impl Paragraph {
    /// A ragged-right paragraph with ordinary line spacing.
    pub fn new(text: Text) -> Self {
        Self {
            leading: 1.35,
            text,
            align: Align::Left,
            left: 0.0,
            inset: 0.0,
            first_indent: 0.0,
            labels: Vec::new(),
            space_before: 0.0,
            keep_with_next: false,
        }
    }

    /// Sets where the lines stand.
    #[must_use]
    pub fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }

    /// Sets the distance between lines, as a multiple of the size.
    #[must_use]
    pub fn leading(self, factor: f64) -> Self {
        Self {
            leading: factor,
            ..self
        }
    }

    /// Sets the first line in by `indent`.
    #[must_use]
    pub fn first_indent(self, indent: f64) -> Self {
        Self {
            first_indent: indent,
            ..self
        }
    }

    /// Sets all lines in by `left`.
    #[must_use]
    pub fn left(self, left: f64) -> Self {
        Self { left, ..self }
    }

    /// Sets all lines in by exactly `inset`, whatever the size of the letters.
    #[must_use]
    pub fn inset(self, inset: f64) -> Self {
        Self { inset, ..self }
    }

    /// Adds a label on the first line, at `x` from the paragraph's left edge: a hanging number or a field's name.
    #[must_use]
    pub fn label(mut self, x: f64, text: impl Into<String>) -> Self {
        self.labels.push((x, Text::new(self.text.base, text)));
        self
    }

    /// Sets the white space above.
    #[must_use]
    pub fn after(self, space_before: f64) -> Self {
        Self {
            space_before,
            ..self
        }
    }

    /// Keeps it on the page of what follows.
    #[must_use]
    pub fn keep_with_next(self) -> Self {
        Self {
            keep_with_next: true,
            ..self
        }
    }

    /// Breaks the paragraph into lines for `width`.
    ///
    /// # Errors
    /// [`Error::HurufTidakTercetak`].
    pub fn lines(&self, layout: &Layout, width: f64) -> Result<Vec<Line>, Error> {
        self.laid_out(layout).set(width)
    }

    /// The same in the letters and indents of `layout`.
    fn laid_out(&self, layout: &Layout) -> Self {
        let label = |(x, text): &(f64, Text)| (layout.indent(*x), text.laid_out(layout));
        Self {
            text: self.text.laid_out(layout),
            left: self.inset + layout.indent(self.left),
            first_indent: layout.indent(self.first_indent),
            labels: self.labels.iter().map(label).collect(),
            ..*self
        }
    }

    fn set(&self, width: f64) -> Result<Vec<Line>, Error> {
        let measure = width - self.left;
        let words = words(&self.text, measure - self.first_indent, self.is_flush())?;
        let mut lines: Vec<Line> = Vec::new();
        for section in words.split_inclusive(|word| word.ends_line) {
            let indent = if lines.is_empty() {
                self.first_indent
            } else {
                0.0
            };
            let set = self.broken(section, indent, measure);
            let last = set.len() - 1;
            for (i, line) in set.iter().enumerate() {
                let indent = if i == 0 { indent } else { 0.0 };
                let marks = self.set_line(line, indent, measure, i == last);
                lines.push(Line {
                    space_before: 0.0,
                    height: self.line_height(),
                    give: self.line_height() - self.leading.min(TIGHTEST) * self.text.base.size,
                    marks,
                });
            }
        }
        if let Some(first) = lines.first_mut() {
            first.space_before = self.space_before;
            let text = std::mem::take(&mut first.marks);
            for (x, label) in &self.labels {
                first.marks.extend(self.set_label(*x, label)?);
            }
            first.marks.extend(text);
        }
        Ok(lines)
    }

    fn broken<'a>(&self, words: &'a [Word], indent: f64, measure: f64) -> Vec<&'a [Word]> {
        let lines = optimal(words, indent, measure);
        if self.align != Align::Centre || lines.len() < 2 {
            return lines;
        }
        // Centred lines look best at like length: the narrowest measure that needs no line more.
        let (mut narrow, mut wide) = (measure / 2.0, measure);
        while wide - narrow > 1.0 {
            let middle = f64::midpoint(narrow, wide);
            let fits = words.iter().all(|word| word.width <= middle);
            if fits && optimal(words, indent, middle).len() == lines.len() {
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        optimal(words, indent, wide)
    }

    fn set_line(&self, words: &[Word], indent: f64, measure: f64, last: bool) -> Vec<Mark> {
        let pieces = line_pieces(words);
        let room = measure - indent - pieces.iter().map(Piece::width).sum::<f64>();
        let shift = match self.align {
            Align::Left | Align::Justify => 0.0,
            Align::Centre => room / 2.0,
            Align::Right => room,
        };
        let spaces = pieces
            .iter()
            .flat_map(|piece| &piece.glyphs)
            .filter(|g| g.is_space())
            .count();
        #[expect(clippy::cast_precision_loss, reason = "a line has few spaces")]
        let stretch = room / spaces.max(1) as f64;
        let flush = self.is_flush() && !last && stretch <= WIDEST_STRETCH * self.text.base.size;
        let stretch = if flush { stretch } else { 0.0 };
        runs(pieces, self.left + indent + shift, self.baseline(), stretch)
    }

    fn is_flush(&self) -> bool {
        self.align == Align::Justify
    }

    fn set_label(&self, x: f64, label: &Text) -> Result<Vec<Mark>, Error> {
        let words = words(label, f64::INFINITY, false)?;
        Ok(runs(line_pieces(&words), x, self.baseline(), 0.0))
    }

    /// The letters stand in the middle of the line's height.
    fn baseline(&self) -> f64 {
        let size = self.text.base.size;
        (self.line_height() - (ASCENT + DESCENT) * size) / 2.0 + ASCENT * size
    }

    fn line_height(&self) -> f64 {
        self.leading * self.text.base.size
    }
}

fn optimal(words: &[Word], indent: f64, measure: f64) -> Vec<&[Word]> {
    let widths = [measure - indent, measure].map(|width| (width + TOLERANCE) / CHARACTER);
    // No breaking is better than one line.
    let whole: f64 = words
        .iter()
        .map(|word| word.width + word.space_width())
        .sum();
    if whole <= measure - indent {
        return vec![words];
    }
    // The usual penalty lets a line run over by a fraction of a character to save a line; ours may not.
    let penalties = Penalties {
        overflow_penalty: 1_000_000,
        hyphen_penalty: HYPHEN,
        ..Penalties::new()
    };
    wrap_optimal_fit(words, &widths, &penalties).expect("widths are far below infinity")
}

/// What a line shows: its words with the spaces between them, in as few pieces as the styles allow.
fn line_pieces(words: &[Word]) -> Vec<Piece> {
    let mut line = Vec::new();
    let (begun, rest) = begun_before(words);
    let (rest, divided) = divided_at_end(rest);
    if let [.., last] = begun {
        add(&mut line, &found_as("", begun, last.hyphen()));
        let space = last.space.as_ref().filter(|_| begun.len() < words.len());
        if let Some(space) = space {
            add(&mut line, space);
        }
    }
    for (i, word) in rest.iter().enumerate() {
        let ends = divided.is_empty() && i + 1 == rest.len();
        let space = word.space.as_ref().filter(|_| !ends);
        for piece in word.pieces.iter().chain(space) {
            add(&mut line, piece);
        }
    }
    if let [first, ..] = divided {
        let whole = first.part.as_ref().map_or("", |part| &part.whole);
        let hyphen = divided.last().and_then(Word::hyphen);
        add(&mut line, &found_as(whole, divided, hyphen));
    }
    line
}

/// The end of a word whose beginning stands on the line before, and the other words.
fn begun_before(words: &[Word]) -> (&[Word], &[Word]) {
    let inside = |word: &Word| word.part.as_ref().is_some_and(|part| !part.first);
    let end = words.iter().position(|word| !inside(word));
    words.split_at(end.unwrap_or(words.len()))
}

/// Whole words, and the beginning of one that goes on on the next line.
fn divided_at_end(words: &[Word]) -> (&[Word], &[Word]) {
    let goes_on = words.last().is_some_and(|word| word.hyphen().is_some());
    let first = |word: &Word| word.part.as_ref().is_none_or(|part| part.first);
    let start = words.iter().rposition(first).filter(|_| goes_on);
    words.split_at(start.unwrap_or(words.len()))
}

/// Parts of a divided word as one piece that is found as `actual`.
fn found_as(actual: &str, parts: &[Word], hyphen: Option<&Piece>) -> Piece {
    let pieces: Vec<_> = parts.iter().flat_map(|part| &part.pieces).collect();
    let glyphs = pieces.iter().copied().chain(hyphen);
    Piece {
        style: pieces[0].style,
        glyphs: glyphs.flat_map(|piece| piece.glyphs.clone()).collect(),
        actual: Some(actual.into()),
    }
}

fn add(line: &mut Vec<Piece>, piece: &Piece) {
    match line.last_mut() {
        Some(last)
            if last.style == piece.style && last.actual.is_none() && piece.actual.is_none() =>
        {
            last.glyphs.extend_from_slice(&piece.glyphs);
        }
        _ => line.push(piece.clone()),
    }
}

/// Sets pieces from `x` on the baseline `y`, every space wider by `stretch` points.
fn runs(pieces: Vec<Piece>, x: f64, y: f64, stretch: f64) -> Vec<Mark> {
    let mut pen = x;
    let mut runs = Vec::with_capacity(pieces.len());
    for Piece {
        style,
        mut glyphs,
        actual,
    } in pieces
    {
        #[expect(clippy::cast_possible_truncation, reason = "a stretch is below an em")]
        let kern = (stretch * 1000.0 / style.size).round() as i32;
        glyphs
            .iter_mut()
            .filter(|glyph| glyph.is_space())
            .for_each(|space| space.kern += kern);
        let advance = width(&glyphs, style.size);
        runs.push(Mark::Glyphs {
            x: pen,
            y,
            style,
            glyphs,
            actual: actual.map(|actual| actual.to_string()),
        });
        pen += advance;
    }
    runs
}

/// Sets paragraphs below each other.
///
/// # Errors
/// [`Error::HurufTidakTercetak`].
pub fn stacked(paragraphs: &[Paragraph], layout: &Layout, width: f64) -> Result<Vec<Line>, Error> {
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        lines.extend(paragraph.lines(layout, width)?);
    }
    Ok(lines)
}

/// A stack of paragraphs in a column of a strip.
pub struct Column {
    /// Left edge.
    pub x: f64,
    /// Width.
    pub width: f64,
    /// From the top down.
    pub paragraphs: Vec<Paragraph>,
}

/// Sets columns side by side into one strip.
///
/// # Errors
/// [`Error::HurufTidakTercetak`].
pub fn beside(layout: &Layout, columns: &[Column]) -> Result<Strip, Error> {
    let mut strip = Strip::default();
    for column in columns {
        let mut y = 0.0;
        for line in stacked(&column.paragraphs, layout, column.width)? {
            y += line.space_before;
            strip
                .marks
                .extend(line.marks.into_iter().map(|mark| mark.moved(column.x, y)));
            y += line.height;
        }
        strip.height = strip.height.max(y);
    }
    Ok(strip)
}

#[cfg(test)]
mod tests {
    use sidang_domain::naskah::TataNaskah;

    use super::*;
    use crate::typeset::text::Style;

    const MEASURE: f64 = 320.0;

    fn layout() -> Layout {
        Layout::new(TataNaskah::default())
    }

    fn text() -> Text {
        let kata = "Tim\u{a0}Penilai Kinerja mempertimbangkan usulan pengisian jabatan ";
        Text::new(Style::plain(10.0), kata.repeat(7)).bold("sesuai syarat.")
    }

    /// Left and right end of the ink on each line.
    fn ends(paragraph: &Paragraph) -> Vec<(f64, f64)> {
        let end = |mark: &Mark| match mark {
            Mark::Glyphs {
                x, style, glyphs, ..
            } => (*x, x + width(glyphs, style.size)),
            _ => panic!("a paragraph is made of glyphs"),
        };
        let lines = paragraph.lines(&layout(), MEASURE).unwrap();
        lines
            .iter()
            .map(|l| (end(&l.marks[0]).0, end(l.marks.last().unwrap()).1))
            .collect()
    }

    #[test]
    fn rata_kiri_kanan_kecuali_baris_terakhir() {
        let ends = ends(&Paragraph::new(text()).aligned(Align::Justify));
        let (last, flush) = ends.split_last().unwrap();
        assert!(flush.len() >= 4);
        for (left, right) in flush {
            assert!(
                left.abs() < 0.001 && (right - MEASURE).abs() < 0.3,
                "{left} {right}"
            );
        }
        assert!(last.1 < MEASURE);
    }

    #[test]
    fn tidak_ada_baris_melewati_batas() {
        for align in [Align::Left, Align::Centre, Align::Right, Align::Justify] {
            for (left, right) in ends(&Paragraph::new(text()).aligned(align).first_indent(30.0)) {
                assert!(
                    left > -0.01 && right < MEASURE + 0.3,
                    "{align:?}: {left} {right}"
                );
            }
        }
    }

    #[test]
    fn judul_di_tengah_sebaris_sama_panjang() {
        let ends = ends(
            &Paragraph::new(Text::new(Style::plain(10.0), "kata ".repeat(18)))
                .aligned(Align::Centre),
        );
        assert_eq!(ends.len(), 2);
        let lengths: Vec<_> = ends.iter().map(|(left, right)| right - left).collect();
        assert!((lengths[0] - lengths[1]).abs() < 25.0, "{lengths:?}");
    }

    #[test]
    fn baris_baru_dan_nomor_menggantung() {
        let paragraph = Paragraph::new(Text::new(Style::plain(10.0), "satu\ndua"))
            .left(20.0)
            .label(0.0, "1.");
        let lines = paragraph.lines(&layout(), MEASURE).unwrap();
        assert_eq!(lines.len(), 2);
        let x = |line: &Line| match &line.marks[..] {
            [Mark::Glyphs { x, .. }, ..] => *x,
            _ => panic!("a line starts with glyphs"),
        };
        assert!(x(&lines[0]).abs() < 0.001);
        assert!((x(&lines[1]) - 20.0).abs() < 0.001);
    }
}
