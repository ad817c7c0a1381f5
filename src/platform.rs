//! What differs between machines: the clock, randomness, folders, limits, the language, the browser, the editor, the terminal.

mod browser;
mod clock;
mod editor;
mod language;
mod limits;
mod paths;
mod programs;
mod random;
mod terminal;
mod threads;
mod words;

use std::ffi::OsString;

pub use browser::{Browser, browser, open};
pub use clock::{now, zone_name};
pub use editor::{EditFailure, Editor, rescue};
pub use language::language;
pub use limits::outlive_limits;
pub use paths::{Paths, StandardFolders};
pub use programs::{find_program, first_line_of};
pub use random::fresh_id;
pub use terminal::{
    Answer, Class, Conversation, Measured, Mode, Multiplexer, Speech, Terminal, Widths,
};
pub use threads::{on_threads, threads};
pub use words::words;

/// Looks up an environment variable: [`std::env::var_os`], and in tests a table.
pub type Environment<'a> = dyn Fn(&str) -> Option<OsString> + 'a;

/// The value of `name`, unless it is empty, which means unset.
fn variable(environment: &Environment<'_>, name: &str) -> Option<OsString> {
    environment(name).filter(|value| !value.is_empty())
}
