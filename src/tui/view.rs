//! What the screen shows: the model and a theme in, cells out.

mod address;
mod bar;
mod changes;
mod code;
mod confirm;
mod details;
mod field;
mod figures;
mod following;
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
mod notice;
mod palette;
mod pane;
mod past;
mod popup;
mod progress;
mod prose;
mod recent;
mod row;
mod screen;
mod scrollbar;
mod search;
mod sections;
mod settings;
mod statistics;
mod term;
mod themes;
mod too_small;
mod versions;
mod welcome;

use crate::app::{Scrolls, Viewport};

pub use screen::Screen;
