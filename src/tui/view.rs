//! What the screen shows: the model and a theme in, cells out.

mod address;
mod bar;
mod details;
mod figures;
mod footer;
mod header;
mod help;
mod items;
mod layout;
mod pane;
mod progress;
mod prose;
mod row;
mod screen;
mod search;
mod sections;
mod welcome;

pub use screen::{Screen, Scrolls};
