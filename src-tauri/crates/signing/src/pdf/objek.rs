//! Objects read from bytes, strictly: where readers might disagree about what stands there, it is refused.

use std::ops::Range;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};

use super::TERDALAM;

/// Where the value of `/Contents` stands in the dictionary that was read last, brackets included.
pub type SpanIsi = Option<Range<usize>>;

/// A reader of objects. Every function answers nothing where what stands there is not exactly well formed.
pub struct Pembaca<'a> {
    bytes: &'a [u8],
    pos: usize,
}

impl<'a> Pembaca<'a> {
    /// A reader that starts at `pos`.
    pub const fn new(bytes: &'a [u8], pos: usize) -> Self {
        Self { bytes, pos }
    }

    /// Where it stands.
    pub const fn pos(&self) -> usize {
        self.pos
    }

    /// The byte it stands at.
    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.pos).copied()
    }

    /// Passes over white space.
    pub fn space(&mut self) {
        while self.peek().is_some_and(is_space) {
            self.pos += 1;
        }
    }

    /// Passes over white space and comments, save the mark of the end.
    pub fn space_and_comments(&mut self) {
        loop {
            self.space();
            if self.peek() != Some(b'%') || self.at("%%EOF") {
                return;
            }
            while self.peek().is_some_and(|b| b != b'\n' && b != b'\r') {
                self.pos += 1;
            }
        }
    }

    /// Whether `word` stands here.
    pub fn at(&self, word: &str) -> bool {
        self.bytes[self.pos.min(self.bytes.len())..].starts_with(word.as_bytes())
    }

    /// Takes `word`.
    pub fn take(&mut self, word: &str) -> Option<()> {
        self.at(word).then(|| self.pos += word.len())
    }

    /// Takes one end of line.
    pub fn end_of_line(&mut self) -> Option<()> {
        self.take("\r\n")
            .or_else(|| self.take("\n"))
            .or_else(|| self.take("\r"))
    }

    /// Takes `count` bytes.
    pub fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let taken = self.bytes.get(self.pos..self.pos.checked_add(count)?)?;
        self.pos += count;
        Some(taken)
    }

    /// Takes a whole number without a sign.
    pub fn number(&mut self) -> Option<usize> {
        let start = self.pos;
        while self.peek().is_some_and(|b| b.is_ascii_digit()) {
            self.pos += 1;
        }
        std::str::from_utf8(self.bytes.get(start..self.pos)?)
            .ok()?
            .parse()
            .ok()
    }

    /// Takes `7 0 obj … endobj`, and says where its `/Contents` stands. `length` knows the lengths of streams that
    /// are told by reference.
    pub fn indirect(
        &mut self,
        length: &dyn Fn(ObjectId) -> Option<usize>,
    ) -> Option<(ObjectId, Object, SpanIsi)> {
        let number = u32::try_from(self.number()?).ok()?;
        self.some_space()?;
        let generation = u16::try_from(self.number()?).ok()?;
        self.some_space()?;
        self.take("obj")?;
        self.space();
        let mut span = None;
        let mut object = self.object(0, Some(&mut span))?;
        self.space();
        if let (Object::Dictionary(dict), true) = (&object, self.at("stream")) {
            object = Object::Stream(self.stream(dict.clone(), length)?);
            self.space();
        }
        self.take("endobj")?;
        Some(((number, generation), object, span))
    }

    /// Takes a dictionary.
    pub fn dictionary(&mut self) -> Option<Dictionary> {
        match self.object(0, None)? {
            Object::Dictionary(dict) => Some(dict),
            _ => None,
        }
    }

    fn some_space(&mut self) -> Option<()> {
        self.peek().filter(|b| is_space(*b))?;
        self.space();
        Some(())
    }

    fn stream(
        &mut self,
        dict: Dictionary,
        length: &dyn Fn(ObjectId) -> Option<usize>,
    ) -> Option<Stream> {
        self.take("stream")?;
        self.take("\r\n").or_else(|| self.take("\n"))?;
        let count = match dict.get(b"Length").ok()? {
            Object::Integer(count) => usize::try_from(*count).ok()?,
            Object::Reference(id) => length(*id)?,
            _ => return None,
        };
        let content = self.bytes(count)?.to_vec();
        let _ = self.end_of_line();
        self.take("endstream")?;
        let mut stream = Stream::new(dict, content);
        stream.allows_compression = false;
        Some(stream)
    }

    fn object(&mut self, depth: usize, span: Option<&mut SpanIsi>) -> Option<Object> {
        if depth > TERDALAM {
            return None;
        }
        match self.peek()? {
            b'<' if self.at("<<") => self.dict(depth, span).map(Object::Dictionary),
            b'<' => self.hex(),
            b'(' => self.literal(),
            b'/' => self.name().map(Object::Name),
            b'[' => self.array(depth),
            b't' => self.take("true").map(|()| Object::Boolean(true)),
            b'f' => self.take("false").map(|()| Object::Boolean(false)),
            b'n' => self.take("null").map(|()| Object::Null),
            _ => self.numeric(),
        }
    }

    fn dict(&mut self, depth: usize, mut span: Option<&mut SpanIsi>) -> Option<Dictionary> {
        self.take("<<")?;
        let mut dict = Dictionary::new();
        loop {
            self.space();
            if self.take(">>").is_some() {
                return Some(dict);
            }
            let key = self.name()?;
            self.space();
            let start = self.pos;
            let value = self.object(depth + 1, None)?;
            if key == b"Contents"
                && let Some(span) = span.as_deref_mut()
            {
                *span = Some(start..self.pos);
            }
            // The same key twice: one reader takes the first, another the last.
            if dict.has(&key) {
                return None;
            }
            dict.set(key, value);
        }
    }

    fn array(&mut self, depth: usize) -> Option<Object> {
        self.take("[")?;
        let mut items = Vec::new();
        loop {
            self.space();
            if self.take("]").is_some() {
                return Some(Object::Array(items));
            }
            items.push(self.object(depth + 1, None)?);
        }
    }

    fn name(&mut self) -> Option<Vec<u8>> {
        self.take("/")?;
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|b| is_regular(*b)) {
            self.pos += 1;
            if byte == b'#' {
                let digits = std::str::from_utf8(self.bytes(2)?).ok()?;
                name.push(u8::from_str_radix(digits, 16).ok()?);
            } else {
                name.push(byte);
            }
        }
        Some(name)
    }

    fn hex(&mut self) -> Option<Object> {
        self.take("<")?;
        let mut digits = Vec::new();
        loop {
            let byte = self.peek()?;
            self.pos += 1;
            match byte {
                b'>' => break,
                b if is_space(b) => {}
                b => digits.push(u8::try_from(char::from(b).to_digit(16)?).ok()?),
            }
        }
        if digits.len() % 2 == 1 {
            digits.push(0);
        }
        let bytes = digits.chunks(2).map(|d| d[0] << 4 | d[1]).collect();
        Some(Object::String(bytes, StringFormat::Hexadecimal))
    }

    fn literal(&mut self) -> Option<Object> {
        self.take("(")?;
        let mut text = Vec::new();
        let mut open = 1;
        loop {
            let byte = self.peek()?;
            self.pos += 1;
            match byte {
                b'(' => open += 1,
                b')' => open -= 1,
                b'\\' => {
                    self.escape(&mut text)?;
                    continue;
                }
                _ => {}
            }
            if open == 0 {
                return Some(Object::String(text, StringFormat::Literal));
            }
            text.push(byte);
        }
    }

    fn escape(&mut self, text: &mut Vec<u8>) -> Option<()> {
        if self.end_of_line().is_some() {
            return Some(());
        }
        let byte = self.peek()?;
        if byte.is_ascii_digit() {
            let start = self.pos;
            while self.pos < start + 3 && self.peek().is_some_and(|b| (b'0'..b'8').contains(&b)) {
                self.pos += 1;
            }
            let digits = std::str::from_utf8(&self.bytes[start..self.pos]).ok()?;
            text.push(u8::from_str_radix(digits, 8).ok()?);
            return Some(());
        }
        self.pos += 1;
        text.push(match byte {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            other => other,
        });
        Some(())
    }

    /// A number, or a reference.
    fn numeric(&mut self) -> Option<Object> {
        let start = self.pos;
        if let (Some(number), true) = (self.number(), self.some_space().is_some())
            && let (Some(generation), true) = (self.number(), self.some_space().is_some())
            && self.take("R").is_some()
        {
            let id = (u32::try_from(number).ok()?, u16::try_from(generation).ok()?);
            return Some(Object::Reference(id));
        }
        self.pos = start;
        while self
            .peek()
            .is_some_and(|b| b.is_ascii_digit() || b"+-.".contains(&b))
        {
            self.pos += 1;
        }
        let text = std::str::from_utf8(&self.bytes[start..self.pos]).ok()?;
        if text.contains('.') {
            text.parse().ok().map(Object::Real)
        } else {
            text.parse().ok().map(Object::Integer)
        }
    }
}

/// White space of a PDF.
const fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

const fn is_regular(byte: u8) -> bool {
    !is_space(byte)
        && !matches!(
            byte,
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Object> {
        Pembaca::new(text.as_bytes(), 0).object(0, None)
    }

    #[test]
    fn di_luar_berkas_tidak_ada_apa_pun() {
        let mut reader = Pembaca::new(b"12", 99);
        assert_eq!(reader.number(), None);
        assert!(reader.indirect(&|_| None).is_none());
    }

    #[test]
    fn objek_terbaca_seperti_tertulis() {
        let text = "<</A 1/B[1 0 R -2.5 (a\\(b\\)\\101) <4a4B>]/C#20D/N>>";
        let Some(Object::Dictionary(dict)) = read(text) else {
            panic!("a dictionary");
        };
        assert_eq!(dict.get(b"A").unwrap().as_i64().unwrap(), 1);
        assert_eq!(dict.get(b"C D").unwrap().as_name().unwrap(), b"N");
        let items = dict.get(b"B").unwrap().as_array().unwrap();
        assert_eq!(items[0], Object::Reference((1, 0)));
        assert_eq!(items[2].as_str().unwrap(), b"a(b)A");
        assert_eq!(items[3].as_str().unwrap(), b"JK");
    }

    #[test]
    fn yang_dibaca_berbeda_oleh_pembaca_lain_ditolak() {
        assert_eq!(read("<</V 1 0 R/V 2 0 R>>"), None, "one key twice");
        assert_eq!(read("<</A 1 %x\n>>"), None, "a comment inside an object");
        assert_eq!(read("<4g>"), None);
        assert_eq!(read("(a"), None);
        assert_eq!(read(&"[".repeat(100)), None, "too deep");
    }
}
