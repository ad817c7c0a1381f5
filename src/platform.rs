//! What differs between machines: the clock, randomness, folders, limits, signals, the language, the browser, the editor,
//! the clipboard, the terminal.

mod apart;
mod browser;
mod clipboard;
mod clock;
mod editor;
mod hyperlink;
mod interrupts;
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
pub use clipboard::{Clipboard, NotCopied};
pub use clock::{now, zone_name};
pub use editor::{EditFailure, Editor, rescue};
pub use hyperlink::{HYPERLINK_END, has_hyperlinks, hyperlink};
pub use interrupts::Interrupts;
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
