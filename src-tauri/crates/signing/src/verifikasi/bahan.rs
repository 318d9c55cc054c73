//! What a later check of signatures needs (DSS: certificates, answers on revocation): it may grow, and never shows.

use std::collections::BTreeSet;

use lopdf::{Object, ObjectId};

use super::perubahan::same;
use crate::pdf::Berkas;

/// The objects that the dictionary itself is made of: it, its lists, its notes on each signature. What anything else
/// refers to is not its own, whoever made it point there.
pub fn parts(berkas: &Berkas<'_>) -> BTreeSet<ObjectId> {
    let mut found = BTreeSet::new();
    let Ok(catalog) = berkas.catalog() else {
        return found;
    };
    if let Ok(dss) = catalog.get(b"DSS") {
        gather(berkas, dss, 0, &mut found);
        let mut others = catalog.clone();
        others.remove(b"DSS");
        let elsewhere = berkas.reached_from(&others.into());
        found.retain(|id| !elsewhere.contains(id));
    }
    found
}

/// DSS, then VRI, then a signature's notes, then their lists; the streams in these are not its own.
const TERDALAM: u8 = 3;

fn gather(berkas: &Berkas<'_>, object: &Object, depth: u8, found: &mut BTreeSet<ObjectId>) {
    let held: Vec<&Object> = match berkas.follow(object) {
        Some(Object::Dictionary(dict)) => dict.iter().map(|(_, value)| value).collect(),
        Some(Object::Array(_)) => Vec::new(),
        _ => return,
    };
    if let Ok(id) = object.as_reference() {
        found.insert(id);
    }
    if depth < TERDALAM {
        for object in held {
            gather(berkas, object, depth + 1, found);
        }
    }
}

/// Whether everything that stood there stands there still.
pub fn grown(old: &Object, new: &Object) -> bool {
    match (old, new) {
        (Object::Array(old), Object::Array(new)) => new.starts_with(old),
        (Object::Dictionary(old), Object::Dictionary(new)) => old
            .iter()
            .all(|(key, old)| new.get(key).is_ok_and(|new| grown(old, new))),
        _ => same(old, new),
    }
}
