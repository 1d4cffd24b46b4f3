//! redress
fn main() {}
