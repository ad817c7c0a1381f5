//! The integration tests: one program, so that it links once.

#[cfg(test)]
mod adding;
#[cfg(test)]
mod ascii;
#[cfg(test)]
mod borders;
#[cfg(test)]
mod breaks;
#[cfg(test)]
mod bulk;
#[cfg(test)]
mod changes;
#[cfg(test)]
mod cli_add;
#[cfg(test)]
mod cli_changes;
#[cfg(test)]
mod cli_check;
#[cfg(test)]
mod cli_config;
#[cfg(test)]
mod cli_doctor;
#[cfg(test)]
mod cli_errors;
#[cfg(test)]
mod cli_export;
#[cfg(test)]
mod cli_fmt;
#[cfg(test)]
mod cli_glossary;
#[cfg(test)]
mod cli_history;
#[cfg(test)]
mod cli_import;
#[cfg(test)]
mod cli_import_back;
#[cfg(test)]
mod cli_import_checklist;
#[cfg(test)]
mod cli_import_odd;
#[cfg(test)]
#[cfg(unix)]
mod cli_journal;
#[cfg(test)]
mod cli_json;
#[cfg(test)]
#[cfg(feature = "links")]
mod cli_links;
#[cfg(test)]
mod cli_list;
#[cfg(test)]
mod cli_mark;
#[cfg(test)]
mod cli_next;
#[cfg(test)]
mod cli_note;
#[cfg(test)]
mod cli_open;
#[cfg(test)]
mod cli_output;
#[cfg(test)]
mod cli_progress;
#[cfg(test)]
mod cli_prompt;
#[cfg(test)]
mod cli_searches;
#[cfg(test)]
mod cli_shell;
#[cfg(test)]
mod cli_show;
#[cfg(test)]
#[cfg(unix)]
mod cli_sync;
#[cfg(test)]
mod cli_timer;
#[cfg(test)]
mod content;
#[cfg(test)]
mod counting;
#[cfg(test)]
mod docs;
#[cfg(test)]
mod editions;
#[cfg(test)]
mod explaining;
#[cfg(test)]
#[cfg(unix)]
mod faults;
#[cfg(test)]
mod finding;
#[cfg(test)]
mod glossary;
#[cfg(test)]
mod history;
#[cfg(test)]
mod home;
#[cfg(test)]
mod house_rules;
#[cfg(test)]
mod judged;
#[cfg(test)]
mod kept;
#[cfg(test)]
mod keymap;
#[cfg(test)]
mod keys;
#[cfg(test)]
mod leaving;
#[cfg(test)]
mod linear;
#[cfg(test)]
mod links;
#[cfg(test)]
mod locales;
#[cfg(test)]
mod long_past;
#[cfg(test)]
#[cfg(unix)]
mod machine;
mod merges;
#[cfg(test)]
mod mouse;
#[cfg(test)]
mod narrowing;
#[cfg(test)]
mod notes;
#[cfg(test)]
mod opening;
#[cfg(test)]
mod own;
#[cfg(test)]
mod palette;
#[cfg(test)]
mod panes;
#[cfg(test)]
mod parsers;
#[cfg(test)]
mod past_days;
#[cfg(test)]
mod properties;
#[cfg(test)]
#[cfg(unix)]
mod pty;
#[cfg(test)]
mod renewing;
#[cfg(test)]
mod returning;
#[cfg(test)]
mod rig;
#[cfg(test)]
mod roadmap_schema;
#[cfg(test)]
mod rust_source;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod screens;
#[cfg(test)]
mod settings;
#[cfg(test)]
mod soak;
#[cfg(test)]
mod statistics;
#[cfg(test)]
mod support;
#[cfg(test)]
#[cfg(unix)]
mod terminal;
#[cfg(test)]
mod timing;
#[cfg(test)]
#[cfg(unix)]
mod untrusted;

// `breaks` mounts a part of the build, to which these are at the top.
#[cfg(test)]
use waypost::{catalog, text};
