//! Waypost: a learning-roadmap browser for the terminal.
//!
//! The modules are the floors of a house: what stands lower never imports what stands higher.
//!
//! - **Core**, without a terminal, a clock or a disk: [`text`], [`address`] and [`catalog`] say what there
//!   is to learn ([`builtin`] is the database that comes with the program); [`progress`] what the
//!   learner has done; [`changes`] what is new since they looked; [`plan`] what comes next; [`search`] finds it; [`glossary`] explains its
//!   terms; [`export`] writes it down and [`tidy`] in good form; [`compose`] writes what the learner adds; [`phrase`] and [`error`] are what is said to people;
//!   [`config`] is what they want otherwise; [`qr`] is an address for a phone; [`trial`] is what trying addresses has shown.
//! - **App**: [`app`] is what the program does, as values. An [`app::Action`] or a piece of news arrives as
//!   an [`app::Message`]; [`app::update()`] changes the [`app::Model`] and answers with
//!   [`app::Effect`]s; [`app::perform()`] has an [`app::Host`] carry them out, and failures come back
//!   as messages.
//! - **Keymap**: [`keymap`] says which key asks for which action, by default and as the settings have it.
//! - **Edges**: [`store`] keeps the journal on disk, [`library`] reads the learner's own roadmaps, [`sync`] carries it to other machines, [`links`] tries addresses, [`platform`]
//!   knows the machine, [`i18n`] the words; [`cli`] is the command line and [`tui`] the screen.

pub mod address;
pub mod app;
pub mod builtin;
pub mod catalog;
pub mod changes;
pub mod cli;
pub mod compose;
pub mod config;
pub mod error;
pub mod export;
pub mod glossary;
pub mod i18n;
pub mod import;
pub mod keymap;
pub mod library;
pub mod links;
pub mod phrase;
pub mod plan;
pub mod platform;
pub mod progress;
pub mod qr;
pub mod search;
pub mod store;
pub mod symbols;
pub mod sync;
pub mod text;
pub mod tidy;
pub mod trial;
pub mod tui;
