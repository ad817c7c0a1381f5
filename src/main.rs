//! The program: as yet it has nothing to do.

fn main() {}
