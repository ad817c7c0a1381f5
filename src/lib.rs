//! Waypost: a learning-roadmap browser for the terminal.
pub mod address;
pub mod app;
pub mod builtin;
pub mod catalog;
pub mod error;
pub mod export;
pub mod i18n;
pub mod phrase;
pub mod platform;
pub mod progress;
pub mod search;
pub mod store;
pub mod text;
pub mod tui;
