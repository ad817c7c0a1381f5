//! What the screen shows: the model and a theme in, cells out.

mod address;
mod bar;
mod changes;
mod confirm;
mod details;
mod field;
mod figures;
mod footer;
mod glossary;
mod header;
mod help;
mod history;
mod home;
mod items;
mod layout;
mod leaving;
mod log;
mod markdown;
mod marked;
mod naming;
mod note;
mod palette;
mod pane;
mod past;
mod popup;
mod progress;
mod prose;
mod recent;
mod row;
mod screen;
mod search;
mod sections;
mod statistics;
mod term;
mod themes;
mod versions;
mod welcome;

use crate::app::Viewport;

pub use screen::{Screen, Scrolls};
