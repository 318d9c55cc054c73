//! Signing and verifying, from outside: what holds, what is refused, and what others say of it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../alat/mod.rs"]
mod alat;
mod ketahanan;
mod kunci;
mod membubuhkan;
mod pembanding;
mod serangan;
