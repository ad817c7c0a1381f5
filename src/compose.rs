//! Roadmap files of the learner's own, as text: a first one to start from, and one with an item more.
//!
//! A [`Wish`] is what the learner says; [`Wish::plan`] finds out what it means beside all that there is, and
//! [`insert()`] writes it into a file, where everything else stays as it is.

mod first;
mod guess;
mod insert;
mod name;
#[cfg(test)]
mod tests;
mod wish;

pub use first::{First, addition_head, head};
pub use insert::{insert, insert_addition, languages_of};
pub use name::{id_of, lang_of};
pub use wish::{Facts, Piece, Place, Plan, Planned, Wish};
