//! What differs between machines: the clock, randomness, folders, limits, the language, the browser, the editor.

mod browser;
mod clock;
mod editor;
mod language;
mod limits;
mod paths;
mod random;
mod threads;
mod words;

use std::ffi::OsString;

pub use browser::open;
pub use clock::now;
pub use editor::{EditFailure, Editor, rescue};
pub use language::language;
pub use limits::outlive_limits;
pub use paths::{Paths, StandardFolders};
pub use random::fresh_id;
pub use threads::{on_threads, threads};
pub use words::words;

/// Looks up an environment variable: [`std::env::var_os`], and in tests a table.
pub type Environment<'a> = dyn Fn(&str) -> Option<OsString> + 'a;

/// The value of `name`, unless it is empty, which means unset.
fn variable(environment: &Environment<'_>, name: &str) -> Option<OsString> {
    environment(name).filter(|value| !value.is_empty())
}
