//! The terminal: guard, event loop, keymap, theme, host, and the view that draws the model.

mod clipboard;
pub mod commands;
mod frame;
mod ground;
mod guard;
mod host;
pub mod input;
pub mod key;
mod leave;
mod lend;
pub mod links;
pub mod mouse;
mod painter;
mod run;
mod start;
mod steady;
pub mod theme;
mod title;
mod torn;
pub mod view;
mod worker;

pub use crate::keymap;
pub use guard::{Asked, Guard};
pub use run::run;
pub use start::Options;
