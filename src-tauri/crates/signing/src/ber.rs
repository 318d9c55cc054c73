//! BER with lengths left open, as some programs write a CMS, put into DER.

/// Deepest nesting that is read.
const TERDALAM: u8 = 32;
const SEQUENCE: u8 = 0x30;
const CONSTRUCTED: u8 = 0x20;
const OCTET_STRING: u8 = 0x04;

/// The element that begins here as DER, and how many bytes it took. Elements whose length is told are taken as they
/// stand: whether they are DER is the reader's to ask.
pub fn to_der(bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
    (*bytes.first()? == SEQUENCE).then_some(())?;
    element(bytes, 0)
}

fn element(bytes: &[u8], depth: u8) -> Option<(Vec<u8>, usize)> {
    let tag = *bytes.first()?;
    let many_byte_tag = tag & 0x1f == 0x1f;
    if many_byte_tag || depth > TERDALAM {
        return None;
    }
    if *bytes.get(1)? == 0x80 {
        open_ended(tag, bytes, depth)
    } else {
        let length = told_length(bytes)?;
        Some((bytes.get(..length)?.to_vec(), length))
    }
}

/// Reads parts until two zeros end them.
fn open_ended(tag: u8, bytes: &[u8], depth: u8) -> Option<(Vec<u8>, usize)> {
    let mut parts = Vec::new();
    let mut at = 2;
    while bytes.get(at..at + 2)? != [0, 0] {
        let (part, length) = element(bytes.get(at..)?, depth + 1)?;
        parts.push(part);
        at += length;
    }
    let der = match tag {
        // A string in pieces becomes one.
        0x24 => {
            let pieces = parts.iter().map(|part| content(part, OCTET_STRING));
            wrap(OCTET_STRING, &pieces.collect::<Option<Vec<_>>>()?.concat())
        }
        // Members of a set, and of the sets that a CMS tags anew, stand in the order of their bytes.
        0x31 | 0xa0 | 0xa1 => {
            parts.sort();
            wrap(tag, &parts.concat())
        }
        _ if tag & CONSTRUCTED != 0 => wrap(tag, &parts.concat()),
        _ => return None,
    };
    Some((der, at + 2))
}

fn content(der: &[u8], tag: u8) -> Option<&[u8]> {
    let (length, header) = (told_length(der)?, header_length(der)?);
    (der.first() == Some(&tag)).then(|| der.get(header..length))?
}

fn wrap(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut der = vec![tag];
    let length = content.len();
    if let Ok(short @ 0..0x80) = u8::try_from(length) {
        der.push(short);
    } else {
        let bytes = length.to_be_bytes();
        let bytes = &bytes[bytes.iter().take_while(|b| **b == 0).count()..];
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a length has at most eight bytes"
        )]
        der.push(0x80 | bytes.len() as u8);
        der.extend(bytes);
    }
    der.extend(content);
    der
}

fn header_length(bytes: &[u8]) -> Option<usize> {
    let first = usize::from(*bytes.get(1)?);
    Some(if first < 0x80 { 2 } else { 2 + first - 0x80 })
}

/// How long the element is, by its own word, its header included.
fn told_length(bytes: &[u8]) -> Option<usize> {
    let first = usize::from(*bytes.get(1)?);
    if first < 0x80 {
        return Some(2 + first);
    }
    let count = first - 0x80;
    let length = bytes
        .get(2..2 + count)
        .filter(|_| (1..=4).contains(&count))?
        .iter()
        .fold(0, |sum, b| (sum << 8) | usize::from(*b));
    Some(2 + count + length)
}

#[cfg(test)]
mod tests {
    use super::to_der;

    #[test]
    fn panjang_terbuka_ditulis_ulang_dan_himpunannya_diurutkan() {
        let set = [0x31, 0x80, 0x02, 0x01, 0x05, 0x02, 0x01, 0x01, 0, 0];
        let ber = [
            &[0x30, 0x80][..],
            &set,
            &[0x24, 0x80, 4, 1, 7, 4, 2, 8, 9, 0, 0, 0, 0],
        ]
        .concat();
        let der = [0x30, 13, 0x31, 6, 2, 1, 1, 2, 1, 5, 4, 3, 7, 8, 9];
        let padded = [&ber[..], &[0; 9]].concat();
        assert_eq!(to_der(&padded), Some((der.to_vec(), ber.len())));
        // What is DER already stays.
        assert_eq!(to_der(&der), Some((der.to_vec(), der.len())));
    }

    #[test]
    fn yang_terpotong_atau_terlalu_dalam_ditolak() {
        assert_eq!(to_der(&[0x30, 0x80, 0x02, 0x01, 0x05, 0]), None);
        assert_eq!(to_der(&[0x30, 0x05, 0x02]), None);
        assert_eq!(to_der(&[0x30, 0x80, 0x04, 0x80, 0, 0, 0, 0]), None);
        assert_eq!(to_der(&[0x30, 0x80].repeat(1000)), None);
        assert_eq!(to_der(&[]), None);
        let long = [&[0x30, 0x80, 0x04, 0x81, 200][..], &[1; 200], &[0, 0]].concat();
        let (der, used) = to_der(&long).unwrap();
        assert_eq!((used, &der[..3]), (long.len(), &[0x30, 0x81, 203][..]));
    }
}
