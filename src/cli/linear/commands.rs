//! The table of what can be asked for, from which dispatch and help are made.

use super::Dialogue;
use super::numbers::is_number;
use crate::app::Action;
use crate::catalog::nearest;
use crate::error::Error;
use crate::phrase::Phrase;

/// What can be asked for.
pub(super) struct Entry {
    /// Its letter or sign.
    pub(super) letter: &'static str,
    /// Its word.
    pub(super) word: &'static str,
    /// How what follows is written; brackets where it can be left out.
    pub(super) argument: &'static str,
    /// Under which heading the help has it.
    pub(super) group: Group,
    /// The id of its sentence.
    pub(super) help: &'static str,
    /// What on the screen it stands for.
    pub(super) actions: &'static [Action],
    /// Is what follows a query line?
    pub(super) takes_query: bool,
    /// Does it go on with the answer of before?
    pub(super) is_more: bool,
    /// What it does with what follows.
    pub(super) run: fn(&mut Dialogue<'_>, &str) -> Result<String, Error>,
}

/// The headings of the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    Move,
    Item,
    Find,
    Know,
    Program,
}

impl Group {
    pub(super) const ALL: [Self; 5] =
        [Self::Move, Self::Item, Self::Find, Self::Know, Self::Program];

    /// The id of its text.
    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::Move => "group-move",
            Self::Item => "linear-group-item",
            Self::Find => "linear-group-find",
            Self::Know => "linear-group-know",
            Self::Program => "group-program",
        }
    }
}

type Run = fn(&mut Dialogue<'_>, &str) -> Result<String, Error>;

/// A row: letter, word and argument; group; sentence; actions; what it does.
const fn row(
    names: [&'static str; 3],
    group: Group,
    help: &'static str,
    actions: &'static [Action],
    run: Run,
) -> Entry {
    let [letter, word, argument] = names;
    Entry { letter, word, argument, group, help, actions, takes_query: false, is_more: false, run }
}

/// A row about a query line.
const fn query(
    names: [&'static str; 3],
    help: &'static str,
    actions: &'static [Action],
    run: Run,
) -> Entry {
    Entry { takes_query: true, ..row(names, Find, help, actions, run) }
}

use Action as A;
use Group::{Find, Item, Know, Move, Program};

/// Everything that can be asked for, in the order of the help.
#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "a path to the method is for one lifetime, and the table is for any"
)]
pub(super) const COMMANDS: &[Entry] = &[
    row(["l", "look", ""], Move, "linear-help.look", &[], |d, rest| d.look_here(rest)),
    Entry {
        is_more: true,
        ..row(
            ["m", "more", "[all]"],
            Move,
            "linear-help.more",
            &[A::PageDown, A::Last],
            |d, rest| d.more(rest),
        )
    },
    row(["b", "back", ""], Move, "linear-help.back", &[A::Back, A::Out], |d, rest| d.back(rest)),
    row(["r", "roadmaps", ""], Move, "linear-help.roadmaps", &[], |d, rest| d.roadmaps(rest)),
    row(["P", "place", "[NUMBER]"], Move, "linear-help.place", &[A::Place], |d, rest| {
        d.go_to_place(rest)
    }),
    row(["[", "earlier", ""], Move, "linear-help.earlier", &[A::JumpBack], |d, rest| {
        d.earlier(rest)
    }),
    row(["]", "later", ""], Move, "linear-help.later", &[A::JumpForward], |d, rest| d.later(rest)),
    row(["=", "mark", "LETTER"], Move, "linear-help.mark", &[A::SetBookmark], |d, rest| {
        d.set_bookmark(rest)
    }),
    row(
        ["'", "bookmark", "[LETTER]"],
        Move,
        "linear-help.bookmark",
        &[A::GoToBookmark],
        |d, rest| d.go_to_bookmark(rest),
    ),
    row(["i", "show", "[NUMBER]"], Item, "linear-help.show", &[A::In, A::Enter], |d, rest| {
        d.show(rest)
    }),
    row(
        ["d", "done", "[NUMBERS]"],
        Item,
        "linear-help.done",
        &[A::Done, A::Select, A::SelectAll],
        |d, rest| d.done(rest),
    ),
    row(["g", "doing", "[NUMBERS]"], Item, "linear-help.doing", &[A::Doing], |d, rest| {
        d.doing(rest)
    }),
    row(["k", "skip", "[NUMBERS]"], Item, "linear-help.skip", &[A::Skip], |d, rest| d.skip(rest)),
    row(["t", "todo", "[NUMBERS]"], Item, "linear-help.todo", &[], |d, rest| d.todo(rest)),
    row(["s", "star", "[NUMBERS]"], Item, "linear-help.star", &[A::Star], |d, rest| d.star(rest)),
    row(["x", "unstar", "[NUMBERS]"], Item, "linear-help.unstar", &[], |d, rest| d.unstar(rest)),
    row(["o", "open", "[NUMBER]"], Item, "linear-help.open", &[A::Open], |d, rest| d.open(rest)),
    row(["a", "address", "[NUMBER]"], Item, "linear-help.address", &[A::Copy], |d, rest| {
        d.address(rest)
    }),
    row(
        ["N", "note", "[NUMBER] [TEXT]"],
        Item,
        "linear-help.note",
        &[A::Note, A::NewLine, A::SaveNote],
        |d, rest| d.note(rest),
    ),
    row(["e", "edit", "[NUMBER]"], Item, "linear-help.edit", &[], |d, rest| d.edit(rest)),
    row(["X", "unnote", "[NUMBER]"], Item, "linear-help.unnote", &[A::DiscardNote], |d, rest| {
        d.unnote(rest)
    }),
    row(["v", "versions", "[NUMBER]"], Item, "linear-help.versions", &[A::Versions], |d, rest| {
        d.versions(rest)
    }),
    row(["T", "timer", "[NUMBER|stop]"], Item, "linear-help.timer", &[A::Timer], |d, rest| {
        d.timer(rest)
    }),
    row(["F", "finish", "[NUMBER]"], Item, "linear-help.finish", &[A::SectionDone], |d, rest| {
        d.finish(rest)
    }),
    row(["R", "reopen", "[NUMBER]"], Item, "linear-help.reopen", &[A::SectionOpen], |d, rest| {
        d.reopen(rest)
    }),
    row(["u", "undo", "[COUNT]"], Item, "linear-help.undo", &[A::Undo], |d, rest| d.undo(rest)),
    row(["U", "redo", "[COUNT]"], Item, "linear-help.redo", &[A::Redo], |d, rest| d.redo(rest)),
    query(["/", "search", "WORDS"], "linear-help.search", &[A::Search], |d, rest| d.search(rest)),
    row(["A", "again", ""], Find, "linear-help.again", &[A::RecentSearches], |d, rest| {
        d.recent(rest)
    }),
    query(["f", "filter", "[WORDS]"], "linear-help.filter", &[A::Narrow], |d, rest| d.narrow(rest)),
    row(["h", "hide", ""], Find, "linear-help.hide", &[A::HideFinished], |d, rest| d.hide(rest)),
    row(["K", "keep", "[NAME]"], Find, "linear-help.keep", &[A::Keep], |d, rest| d.keep(rest)),
    row(["M", "rename", "NAME"], Find, "linear-help.rename", &[A::Rename], |d, rest| {
        d.rename(rest)
    }),
    row(["Z", "forget", ""], Find, "linear-help.forget", &[A::Forget], |d, rest| d.forget(rest)),
    row(["G", "group", ""], Find, "linear-help.group", &[A::GroupHits], |d, rest| d.group(rest)),
    row(["O", "openings", ""], Find, "linear-help.openings", &[A::Openings], |d, rest| {
        d.openings(rest)
    }),
    row(["w", "words", "[NUMBER]"], Find, "linear-help.words", &[A::Word], |d, rest| d.words(rest)),
    row(["W", "glossary", "[WORDS]"], Find, "linear-help.glossary", &[A::Glossary], |d, rest| {
        d.glossary(rest)
    }),
    row(
        ["n", "next", "[MINUTES]"],
        Know,
        "linear-help.next",
        &[A::Home, A::FirstSuggestion, A::SecondSuggestion, A::ThirdSuggestion],
        |d, rest| d.next(rest),
    ),
    row(
        ["p", "progress", "[all]"],
        Know,
        "linear-help.progress",
        &[A::Progress, A::OneRoadmap],
        |d, rest| d.progress(rest),
    ),
    row(
        ["S", "statistics", "[all]"],
        Know,
        "linear-help.statistics",
        &[A::Statistics, A::PartBy],
        |d, rest| d.statistics(rest),
    ),
    row(["E", "meaning", ""], Know, "linear-help.meaning", &[A::Meaning], |d, _| Ok(d.meaning())),
    row(["B", "rest", "[DAYS]"], Know, "linear-help.rest", &[A::RestDays], |d, rest| d.rest(rest)),
    row(["H", "history", "[NUMBER|all]"], Know, "linear-help.history", &[A::History], |d, rest| {
        d.history(rest)
    }),
    row(["D", "day", "[DATE]"], Know, "linear-help.day", &[A::PastDay], |d, rest| d.past_day(rest)),
    row(["c", "changes", ""], Know, "linear-help.changes", &[A::Changes], |d, rest| d.news(rest)),
    row(["L", "language", "[LANG]"], Program, "linear-help.language", &[A::Language], |d, rest| {
        d.language(rest)
    }),
    row([":", "command", "WORDS"], Program, "linear-help.command", &[], |d, rest| {
        d.run_command(rest)
    }),
    row(
        ["?", "help", "[COMMAND]"],
        Program,
        "linear-help.help",
        &[A::Help, A::Palette],
        |d, rest| d.help(rest),
    ),
    row(["q", "quit", ""], Program, "linear-help.quit", &[A::Quit], |d, rest| d.quit(rest)),
];

/// The entry called `name`, by its word in any case or its letter.
pub(super) fn named(name: &str) -> Option<&'static Entry> {
    let lower = name.to_lowercase();
    COMMANDS.iter().find(|entry| entry.letter == name || entry.word == lower)
}

/// What `line` asks for, and what follows that. A letter may stand right before a number, a sign right
/// before anything.
pub(super) fn find(line: &str) -> Option<(&'static Entry, &str)> {
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    if let Some(entry) = named(first) {
        return Some((entry, rest.trim()));
    }
    let entry = COMMANDS.iter().find(|entry| line.starts_with(entry.letter))?;
    let rest = line.strip_prefix(entry.letter)?;
    let is_sign = !entry.letter.starts_with(char::is_alphabetic);
    let is_before_number = rest.get(..1).is_some_and(is_number);
    (is_sign || is_before_number).then(|| (entry, rest.trim()))
}

/// That nothing is called as `line` begins, and what may be meant.
pub(super) fn unknown(line: &str) -> Error {
    let asked = line.split_whitespace().next().unwrap_or(line);
    // What the screen calls an action is meant as it is there.
    let as_there = |entry: &&Entry| entry.actions.iter().any(|action| action.name() == asked);
    let near = || nearest(&asked.to_lowercase(), COMMANDS.iter(), |entry| entry.word);
    let meant = COMMANDS.iter().find(as_there).or_else(near);
    let error = Error::user(Phrase::new("error-linear-unknown").with("asked", asked));
    error.hint(meant.map_or(Phrase::new("hint-linear-help"), |entry| {
        Phrase::new("hint-did-you-mean").with("nearest", entry.word)
    }))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// What the screen can do and lines need not, and why.
    const NOT_HERE: [(&[Action], &str); 8] = [
        (
            &[
                A::Up,
                A::Down,
                A::PageUp,
                A::HalfPageUp,
                A::HalfPageDown,
                A::First,
                A::NextPane,
                A::PreviousPane,
            ],
            "numbers name rows, and what was said stands above",
        ),
        (
            &[A::Zoom, A::Theme, A::Redraw, A::Suspend],
            "there is no screen, and Ctrl-Z is the shell's",
        ),
        (&[A::Qr, A::Invert], "a code is a picture; `:open ID --qr` prints it all the same"),
        (&[A::Log], "what was said stays where it is"),
        (
            &[
                A::CaretLeft,
                A::CaretRight,
                A::CaretStart,
                A::CaretEnd,
                A::Erase,
                A::EraseNext,
                A::EraseWord,
                A::EraseLine,
                A::UndoTyping,
                A::RedoTyping,
            ],
            "a line is edited by the terminal, a note in the learner's editor",
        ),
        (
            &[
                A::Narrower,
                A::Wider,
                A::Shorter,
                A::Taller,
                A::HideSections,
                A::HideDetails,
                A::ResetPanes,
                A::Mouse,
            ],
            "there are no panes, and no mouse",
        ),
        (&[A::Settings, A::SettingsFile], "`: config` shows and changes all settings"),
        (&[A::Complete], "what is misspelt is answered with what may be meant"),
    ];

    #[test]
    fn everything_that_the_screen_can_do_has_a_command_or_a_reason() {
        let here = COMMANDS.iter().flat_map(|entry| entry.actions);
        let elsewhere = NOT_HERE.iter().flat_map(|(actions, _)| *actions);
        for action in Action::ALL {
            let count = here.clone().chain(elsewhere.clone()).filter(|other| *other == action);
            assert_eq!(count.count(), 1, "{action:?}");
        }
    }

    #[test]
    fn no_letter_and_no_word_stands_for_two_things() {
        let names = COMMANDS.iter().flat_map(|entry| [entry.letter, entry.word]);
        let mut seen = HashSet::new();
        for name in names {
            assert!(seen.insert(name), "{name}");
        }
        assert!(COMMANDS.iter().all(|entry| entry.letter.chars().count() == 1));
    }

    #[test]
    fn a_letter_or_sign_may_stand_right_before_what_it_is_about() {
        let found = |line| find(line).map(|(entry, rest)| (entry.word, rest));
        assert_eq!(found("d3 5"), Some(("done", "3 5")));
        assert_eq!(found("DONE  3"), Some(("done", "3")));
        assert_eq!(found("/lora"), Some(("search", "lora")));
        assert_eq!(found(":list --kind video"), Some(("command", "list --kind video")));
        assert_eq!(found("D yesterday"), Some(("day", "yesterday")));
        for line in ["3", "dn 3", "dxyz", "дone"] {
            assert_eq!(found(line), None, "{line}");
        }
    }
}
