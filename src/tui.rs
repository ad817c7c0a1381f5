//! The terminal: guard, event loop, keymap, theme, host, and the view that draws the model.

mod clipboard;
pub mod commands;
mod frame;
mod ground;
mod guard;
mod host;
pub mod input;
pub mod key;
pub mod keymap;
mod leave;
mod lend;
mod painter;
mod run;
mod start;
mod steady;
pub mod theme;
pub mod view;
mod worker;

pub use guard::Guard;
pub use run::run;
pub use start::Options;
