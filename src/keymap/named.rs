//! Texts that name keys: they name those that there are.

use std::borrow::Cow;

use super::{Keymap, Scope};
use crate::app::Action;
use crate::app::Action::{
    Done, Down, Forget, HideFinished, In, Keep, NextPane, Note, Out, Palette, Progress, Rename,
    Search, Timer, Undo, Up,
};
use crate::phrase::Phrase;

/// The text that names the keys to move with besides the arrows, which come first.
const MOVE: &str = "welcome-move";

/// A value of a text, and where the key of which action it stands for.
type Naming = (&'static str, Scope, Action);

/// The texts that name keys, and which.
const NAMING: &[(&str, &[Naming])] = &[
    ("why-not-away", &[("pane", Scope::Browse, NextPane), ("progress", Scope::Browse, Progress)]),
    ("why-not-done", &[("palette", Scope::Browse, Palette)]),
    ("why-not-versions", &[("note", Scope::Browse, Note)]),
    ("narrow-nothing-open", &[("show", Scope::Browse, HideFinished)]),
    ("statistics-begin", &[("done", Scope::Browse, Done), ("timer", Scope::Browse, Timer)]),
    (
        "kept-about",
        &[
            ("keep", Scope::Search, Keep),
            ("rename", Scope::Browse, Rename),
            ("forget", Scope::Browse, Forget),
            ("undo", Scope::Browse, Undo),
        ],
    ),
    (
        MOVE,
        &[
            ("down", Scope::Browse, Down),
            ("up", Scope::Browse, Up),
            ("out", Scope::Browse, Out),
            ("in", Scope::Browse, In),
        ],
    ),
    ("welcome-tick", &[("done", Scope::Browse, Done)]),
    ("welcome-find", &[("search", Scope::Browse, Search)]),
];

impl Keymap {
    /// The phrase with the keys that its text names. One that there is not goes by the name of its action.
    pub fn named<'p>(&self, phrase: &'p Phrase) -> Cow<'p, Phrase> {
        let Some((id, keys)) = NAMING.iter().find(|(id, _)| *id == phrase.id) else {
            return Cow::Borrowed(phrase);
        };
        let mut phrase = phrase.clone();
        for (name, scope, action) in *keys {
            let mut bound = self.bindings_in(*scope).filter(|bound| bound.action() == *action);
            let mut keys = bound.next().map(|bound| bound.shown()).unwrap_or_default().into_iter();
            let key = if *id == MOVE { keys.next_back() } else { keys.next() };
            phrase = phrase.with(name, key.unwrap_or_else(|| action.name().to_owned()));
        }
        Cow::Owned(phrase)
    }

    /// The text called `id`, if it is one that names keys.
    pub fn naming(id: &str) -> Option<&'static str> {
        NAMING.iter().map(|(named, _)| *named).find(|named| *named == id)
    }
}
