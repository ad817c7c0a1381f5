//! The dialogue: the real program with lines in and lines out.

mod doing;
mod finding;
mod knowing;
mod languages;
mod moving;
mod noting;
mod talk;
mod words;
