//! The table of commands.

use clap::{ArgMatches, Command};

use super::context::Context;
use super::report::Report;
use super::{
    add, changes, check, complete, completions, config, doctor, export, fmt, glossary, history,
    import, journal, links, list, man, mark, new, next, note, open, paths, progress, prompt,
    roadmaps, search, searches, show, sync, take_back, timer,
};
use crate::error::Error;
use crate::i18n::Texts;
use crate::progress::{Change, Status};

/// One command.
pub(super) struct Entry {
    /// What is typed.
    pub(super) name: &'static str,
    /// Its arguments and help.
    pub(super) command: fn(&Texts) -> Command,
    /// Is it about what there is to learn, so that the learner's own roadmaps are read for it?
    pub(super) reads_own: bool,
    /// What it does.
    pub(super) run: fn(&ArgMatches, &mut Context<'_>) -> Result<Report, Error>,
}

/// All commands, in the order of the help.
pub(super) const COMMANDS: &[Entry] = &[
    Entry { name: "roadmaps", command: roadmaps::command, reads_own: true, run: roadmaps::run },
    Entry { name: "list", command: list::command, reads_own: true, run: list::run },
    Entry { name: "search", command: search::command, reads_own: true, run: search::run },
    Entry { name: "searches", command: searches::command, reads_own: true, run: searches::run },
    Entry { name: "show", command: show::command, reads_own: true, run: show::run },
    Entry { name: "open", command: open::command, reads_own: true, run: open::run },
    Entry {
        name: "done",
        command: |texts| mark::command("done", texts.get("cli-done"), texts),
        reads_own: true,
        run: |matches, context| mark::run(&Change::Status(Status::Done), matches, context),
    },
    Entry {
        name: "doing",
        command: |texts| mark::command("doing", texts.get("cli-doing"), texts),
        reads_own: true,
        run: |matches, context| mark::run(&Change::Status(Status::Doing), matches, context),
    },
    Entry {
        name: "skip",
        command: |texts| mark::command("skip", texts.get("cli-skip"), texts),
        reads_own: true,
        run: |matches, context| mark::run(&Change::Status(Status::Skipped), matches, context),
    },
    Entry {
        name: "todo",
        command: |texts| mark::command("todo", texts.get("cli-todo"), texts),
        reads_own: true,
        run: |matches, context| mark::run(&Change::Status(Status::Todo), matches, context),
    },
    Entry {
        name: "star",
        command: |texts| mark::command("star", texts.get("cli-star"), texts),
        reads_own: true,
        run: |matches, context| mark::run(&Change::Starred(true), matches, context),
    },
    Entry {
        name: "unstar",
        command: |texts| mark::command("unstar", texts.get("cli-unstar"), texts),
        reads_own: true,
        run: |matches, context| mark::run(&Change::Starred(false), matches, context),
    },
    Entry { name: "note", command: note::command, reads_own: true, run: note::run },
    Entry { name: "undo", command: take_back::undo_command, reads_own: true, run: take_back::undo },
    Entry { name: "redo", command: take_back::redo_command, reads_own: true, run: take_back::redo },
    Entry { name: "history", command: history::command, reads_own: true, run: history::run },
    Entry { name: "next", command: next::command, reads_own: true, run: next::run },
    Entry { name: "progress", command: progress::command, reads_own: true, run: progress::run },
    Entry { name: "timer", command: timer::command, reads_own: true, run: timer::run },
    Entry { name: "changes", command: changes::command, reads_own: true, run: changes::run },
    Entry { name: "glossary", command: glossary::command, reads_own: true, run: glossary::run },
    Entry { name: "new", command: new::command, reads_own: true, run: new::run },
    Entry { name: "add", command: add::command, reads_own: true, run: add::run },
    Entry { name: "check", command: check::command, reads_own: false, run: check::run },
    Entry { name: "fmt", command: fmt::command, reads_own: false, run: fmt::run },
    Entry { name: "import", command: import::command, reads_own: false, run: import::run },
    Entry { name: "export", command: export::command, reads_own: true, run: export::run },
    Entry { name: "links", command: links::command, reads_own: true, run: links::run },
    Entry { name: "journal", command: journal::command, reads_own: true, run: journal::run },
    Entry { name: "sync", command: sync::command, reads_own: false, run: sync::run },
    Entry { name: "config", command: config::command, reads_own: false, run: config::run },
    Entry { name: "prompt", command: prompt::command, reads_own: true, run: prompt::run },
    Entry { name: "paths", command: paths::command, reads_own: false, run: paths::run },
    Entry { name: "doctor", command: doctor::command, reads_own: true, run: doctor::run },
    Entry {
        name: "completions",
        command: completions::command,
        reads_own: false,
        run: completions::run,
    },
    Entry {
        name: complete::NAME,
        command: |_| complete::command(),
        reads_own: true,
        run: |matches, context| Ok(complete::run(matches, context)),
    },
    Entry { name: "man", command: man::command, reads_own: false, run: man::run },
];

/// The commands that do without what is wrong in the file of the settings: they help to mend it, or have
/// no use for it.
pub(super) const DOES_WITHOUT: [&str; 6] =
    ["config", "paths", "doctor", complete::NAME, "completions", "man"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_called_what_the_table_says() {
        for entry in COMMANDS {
            assert_eq!((entry.command)(&Texts::english()).get_name(), entry.name);
        }
    }
}
