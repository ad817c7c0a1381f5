//! Text in any script: folding for search, graphemes and widths, wrapping, cleaning of untrusted text,
//! places in it, ids out of it.

pub mod clean;
pub mod edited;
pub mod fold;
pub mod keyboard;
pub mod place;
pub mod shared;
pub mod slug;
pub mod width;
pub mod wrap;

pub use clean::{clean, clean_lines, is_unwelcome};
pub use edited::edited;
pub use fold::{Folded, fold};
pub use place::Lines;
pub(crate) use shared::Kept;
pub use shared::Str;
pub use slug::{section_slug, slug};
pub use width::{truncate, width};
pub use wrap::{is_han, lines_at, wrap, wrap_at};
