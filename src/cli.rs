//! The command line: one file a command; each gives a [`Report`] in plain text or JSON.
//!
//! [`Invocation::parse`] reads the arguments, [`Invocation::run`] does what a command is asked for,
//! and [`Report::print`] is the only place that writes. Help texts come from the locale file.

mod add;
mod changes;
mod check;
mod choose;
mod commands;
mod complete;
mod completions;
mod config;
mod context;
mod day;
mod doctor;
mod document;
mod examples;
mod export;
mod fmt;
mod global;
mod glossary;
mod hands;
mod history;
mod import;
mod invocation;
mod journal;
mod language;
mod linear;
mod links;
mod list;
mod look;
mod man;
mod mark;
mod meter;
mod new;
mod next;
mod note;
mod open;
mod own;
mod page;
mod paths;
mod progress;
mod prompt;
mod report;
mod roadmaps;
mod rows;
mod search;
mod searches;
mod show;
mod sync;
mod take_back;
mod timer;
mod usage;
mod words;

pub use invocation::Invocation;
pub use language::language;
pub use report::Report;
