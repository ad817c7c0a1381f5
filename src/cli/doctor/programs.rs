//! Programs that the deeds of this one need: browser, editor, clipboard, git.

use super::finding::{Finding, Group, State};
use crate::phrase::Phrase;
use crate::platform::{self, Browser, Editor, Environment, find_program};

/// Programs that put text on the clipboard of the desktop.
const CLIPBOARDS: [&str; 7] =
    ["wl-copy", "xclip", "xsel", "pbcopy", "clip.exe", "clip", "termux-clipboard-set"];

pub(super) fn findings(environment: &Environment<'_>) -> Vec<Finding> {
    vec![browser(environment), editor(environment), clipboard(environment), git(environment)]
}

const fn new(about: &'static str, state: State, value: Phrase) -> Finding {
    Finding::new(Group::Programs, about, state, value)
}

fn browser(environment: &Environment<'_>) -> Finding {
    let new = |state, value| new("doctor-browser", state, value);
    match platform::browser(environment) {
        Browser::Named(program) => {
            new(State::Good, Phrase::new("doctor-browser-named").with("program", program))
        }
        Browser::Missing(list) => {
            let value = Phrase::new("doctor-browser-missing").with("list", list);
            new(State::Mend, value).mend(Phrase::new("doctor-hint-browser-missing"))
        }
        Browser::System => new(State::Good, Phrase::new("doctor-browser-system")),
        Browser::Nowhere => new(State::Note, Phrase::new("doctor-browser-nowhere")),
        Browser::NoOpener => {
            let value = Phrase::new("doctor-browser-no-opener");
            new(State::Mend, value).mend(Phrase::new("doctor-hint-browser"))
        }
    }
}

fn editor(environment: &Environment<'_>) -> Finding {
    let new = |state, value| new("doctor-editor", state, value);
    let Some(editor) = Editor::of(environment) else {
        return new(State::Note, Phrase::new("doctor-editor-own"));
    };
    let program = editor.program().to_string_lossy().into_owned();
    let is_there = find_program(&program, environment).is_some();
    let said = |id| Phrase::new(id).with("program", program);
    if is_there {
        new(State::Good, said("doctor-editor-named"))
    } else {
        new(State::Mend, said("doctor-editor-missing")).mend(Phrase::new("doctor-hint-editor"))
    }
}

fn clipboard(environment: &Environment<'_>) -> Finding {
    let is_there = |program: &&str| find_program(program, environment).is_some();
    let found: Vec<&str> = CLIPBOARDS.into_iter().filter(is_there).collect();
    if found.is_empty() {
        return new("doctor-clipboards", State::Note, Phrase::new("doctor-clipboards-none"));
    }
    let programs = Phrase::new("doctor-clipboards-found").with("programs", found.join(", "));
    new("doctor-clipboards", State::Good, programs)
}

fn git(environment: &Environment<'_>) -> Finding {
    let is_there = find_program("git", environment).is_some();
    let version = is_there.then(|| platform::first_line_of("git", &["--version"])).flatten();
    match version {
        Some(version) => {
            new("doctor-git", State::Good, Phrase::new("doctor-git-is").with("version", version))
        }
        None => new("doctor-git", State::Note, Phrase::new("doctor-git-none")),
    }
}
