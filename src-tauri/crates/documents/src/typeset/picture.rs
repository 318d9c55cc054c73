//! Pictures: decoded once, laid on white, and no finer than a printer shows.

use std::sync::{Arc, Mutex, PoisonError};

use image::imageops::FilterType;
use image::{DynamicImage, ImageFormat, ImageReader, Limits};

use super::file::deflated;
use crate::Error;

/// Pixels along the longer side: a letterhead's emblem at 600 dots per inch.
const FINEST: u32 = 560;
/// More pixels along a side than any scanner gives.
const LARGEST: u32 = 20_000;

/// A picture ready to be embedded.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from the top down.
    pub height: u32,
    /// Red, green and blue of every pixel, compressed.
    pub data: Vec<u8>,
}

/// The last picture: all letters of a meeting bear the same emblem.
static LAST: Mutex<Option<(Vec<u8>, Arc<Picture>)>> = Mutex::new(None);

impl Picture {
    /// Reads a PNG or JPEG.
    ///
    /// # Errors
    /// [`Error::Logo`] where it is neither.
    pub fn read(bytes: &[u8]) -> Result<Arc<Self>, Error> {
        let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = last.as_ref().filter(|(read, _)| read == bytes) {
            return Ok(known.clone());
        }
        let picture = Arc::new(Self::decode(bytes)?);
        *last = Some((bytes.to_vec(), picture.clone()));
        Ok(picture)
    }

    fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let pixels = decoded(bytes)?.to_rgba8();
        let (width, height) = pixels.dimensions();
        let on_white = |ink: u8, cover: u8| {
            let (ink, cover) = (u16::from(ink), u16::from(cover));
            u8::try_from((ink * cover + 255 * (255 - cover)) / 255).expect("a mean of bytes")
        };
        let data: Vec<u8> = pixels
            .pixels()
            .flat_map(|p| [0, 1, 2].map(|i| on_white(p.0[i], p.0[3])))
            .collect();
        Ok(Self {
            width,
            height,
            data: deflated(&data),
        })
    }
}

/// The picture in a PNG or JPEG, no finer than it is printed.
fn decoded(bytes: &[u8]) -> Result<DynamicImage, Error> {
    let mut reader = ImageReader::new(std::io::Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| Error::Logo)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST);
    limits.max_image_height = Some(LARGEST);
    reader.limits(limits);
    let mut picture = reader.decode().map_err(|_| Error::Logo)?;
    if picture.width().max(picture.height()) > FINEST {
        picture = picture.resize(FINEST, FINEST, FilterType::Triangle);
    }
    if picture.width() == 0 || picture.height() == 0 {
        return Err(Error::Logo);
    }
    Ok(picture)
}

/// An emblem as it is kept: a PNG no finer than it is printed, with nothing in it but the picture.
///
/// # Errors
/// [`Error::Logo`] where `bytes` are neither PNG nor JPEG.
pub fn lambang(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    let mut png = std::io::Cursor::new(Vec::new());
    decoded(bytes)?
        .write_to(&mut png, ImageFormat::Png)
        .map_err(|_| Error::Logo)?;
    Ok(png.into_inner())
}
