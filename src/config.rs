//! The settings: one table of them, and what stands in the learner's file.
//!
//! [`Setting`] is the table, one row a setting: reading the file, the file that `waypost config init`
//! writes, the command line, the view of the settings and `docs/configuration.md` are all made from it.
//! [`Config`] is what the program reads. [`Settings`] lays what the file says over the defaults, and over
//! that what the environment and the command line say.

mod edit;
mod layers;
mod mistake;
mod node;
mod read;
mod setting;
mod table;
mod typed;
mod value;

pub use edit::set;
pub use layers::{Layer, Settings};
pub use mistake::{Mistake, Mistakes};
pub use node::{Content, Entry, Node};
pub use read::{InFile, check, read};
pub use setting::{Kind, Known};
pub use table::{Config, Setting};
pub use typed::Wrong;
pub use value::{Hyperlinks, Value};

#[cfg(test)]
mod tests;
