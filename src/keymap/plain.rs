//! The preset `plain`: arrows, Ctrl and function keys, as those expect them who do not know vim.

use std::borrow::Cow;

use super::{BINDINGS, Binding, Keymap, Keys, Scope};
use crate::app::Action;
use crate::app::Code::{Char, Delete, Enter, Esc, F, Left, Right};
use crate::app::key::{Held, Key, alt, ctrl, key, letter};

/// What is on other keys than in the table.
const PLAIN: &[(Scope, Action, &[Key])] = &[
    (Scope::Browse, Action::Search, &[ctrl('f'), letter('/'), key(F(3))]),
    (Scope::Browse, Action::Palette, &[ctrl('p')]),
    (Scope::Browse, Action::Undo, &[ctrl('z'), letter('u')]),
    (Scope::Browse, Action::Redo, &[ctrl('y'), letter('U')]),
    (Scope::Browse, Action::SelectAll, &[ctrl('a'), letter('V')]),
    (Scope::Browse, Action::HalfPageUp, &[]),
    (Scope::Browse, Action::HalfPageDown, &[]),
    (Scope::Browse, Action::JumpBack, &[alt(Left)]),
    (Scope::Browse, Action::JumpForward, &[alt(Right)]),
    (Scope::Browse, Action::Rename, &[key(F(2)), letter('r')]),
    (Scope::Browse, Action::Forget, &[key(Delete)]),
    (Scope::Browse, Action::Help, &[key(F(1)), letter('?')]),
    (Scope::Browse, Action::Quit, &[ctrl('q'), letter('q')]),
    (Scope::Glossary, Action::Narrow, &[letter('f'), ctrl('f'), letter('/')]),
    (Scope::Glossary, Action::Undo, &[ctrl('z'), letter('u')]),
    (Scope::Changes, Action::Undo, &[ctrl('z'), letter('u')]),
    (Scope::Term, Action::Undo, &[ctrl('z'), letter('u')]),
    (Scope::History, Action::Undo, &[ctrl('z'), letter('u')]),
    (Scope::History, Action::Redo, &[ctrl('y'), letter('U')]),
    (Scope::Help, Action::Back, &[key(Esc), key(F(1)), letter('?'), letter('q')]),
    (Scope::Help, Action::Narrow, &[letter('f'), ctrl('f'), letter('/')]),
    (Scope::RestDays, Action::Enter, &[key(Enter), letter(' ')]),
    (Scope::Global, Action::Redraw, &[key(F(5)), ctrl('l')]),
    (Scope::Global, Action::Suspend, &[]),
];

/// The keymap of the preset.
pub fn keymap() -> Keymap {
    let bindings: Vec<Binding> = BINDINGS.iter().map(plain).collect();
    Keymap { bindings: Cow::Owned(bindings), masks: Vec::new(), has_counts: false }
}

fn plain(binding: &Binding) -> Binding {
    let is_it = |row: &&(Scope, Action, _)| (row.0, row.1) == (binding.scope, binding.action);
    let keys = match PLAIN.iter().find(is_it) {
        Some((.., keys)) => Keys::Table(keys),
        None if is_move(binding.action) => {
            let kept = binding.keys.iter().filter(|keys| !keys.iter().any(is_of_vim));
            Keys::Chosen(kept.map(<[Key]>::to_vec).collect())
        }
        None => binding.keys.clone(),
    };
    Binding { keys, ..binding.clone() }
}

const fn is_move(action: Action) -> bool {
    use Action::{Down, First, In, Last, Out, PartBy, Up};
    matches!(action, Up | Down | Out | In | First | Last | PartBy)
}

/// Does the key move only for those who know vim or Emacs?
const fn is_of_vim(key: &Key) -> bool {
    matches!(
        (key.held, key.code),
        (Held::Nothing, Char('h' | 'j' | 'k' | 'l' | 'g' | 'G')) | (Held::Ctrl, Char('p' | 'n'))
    )
}
