//! The few parts of a PDF that signing needs: objects read strictly, increments written and read, the state of a file.

mod berkas;
mod objek;
mod tambahan;
mod tulis;

pub use berkas::Berkas;
pub use objek::Pembaca;
pub use tambahan::{Tambahan, read_increment};
pub use tulis::Increment;

use lopdf::{Object, ObjectId};

/// Deepest nesting of arrays, dictionaries and field trees that is followed.
pub const TERDALAM: usize = 24;

/// Every object that `object` refers to.
pub fn references(object: &Object, found: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => found.push(*id),
        Object::Array(items) => items.iter().for_each(|item| references(item, found)),
        Object::Dictionary(dict) => dict.iter().for_each(|(_, v)| references(v, found)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, v)| references(v, found)),
        _ => {}
    }
}
