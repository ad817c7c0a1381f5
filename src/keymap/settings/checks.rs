//! What only the whole keymap shows: chords that can never be typed, places that cannot be left.

use super::rows::{Row, written};
use crate::app::Action;
use crate::app::key::Key;
use crate::config::{Mistakes, Wrong};
use crate::keymap::{Keymap, Scope};
use crate::phrase::Phrase;

/// Where the program must be left from. Elsewhere one goes back first.
const TO_QUIT: [Scope; 8] = [
    Scope::Browse,
    Scope::Sections,
    Scope::Items,
    Scope::Details,
    Scope::Progress,
    Scope::Home,
    Scope::Statistics,
    Scope::Leaving,
];

/// Refuses chords that begin with keys that ask for something themselves.
pub(super) fn chords(keymap: &Keymap, rows: &[Row], mistakes: &mut Mistakes<'_>) {
    for row in rows.iter().filter(|row| row.action.is_some()) {
        let starts = (1..row.keys.len()).filter_map(|length| row.keys.get(..length));
        let bound = starts.filter_map(|start| Some((start, bound_to(keymap, row.scope, start)?)));
        if let Some((start, action)) = bound.into_iter().next() {
            let what = Phrase::new("keys-chord")
                .with("keys", row.written())
                .with("key", written(start))
                .with("action", action.name());
            let hint = Phrase::new("hint-keys-chord").with("key", written(start));
            mistakes.add(&row.at, Wrong { what, hint });
        }
    }
}

/// What `keys` ask for in `scope` or below it; a chord for everywhere is in the way of all.
fn bound_to(keymap: &Keymap, scope: Scope, keys: &[Key]) -> Option<Action> {
    let all = Scope::ALL;
    let layers = if scope == Scope::Global { all.as_slice() } else { scope.layers() };
    for layer in layers {
        let own = keymap.of(*layer).find(|binding| binding.keys.iter().any(|own| own == keys));
        if let Some(binding) = own {
            return Some(binding.action);
        }
        let is_masked = |(masked, own): &(Scope, Vec<Key>)| masked == layer && own == keys;
        if scope != Scope::Global && keymap.masks.iter().any(is_masked) {
            return None;
        }
    }
    None
}

/// Refuses rows after which there is no key to go back with, or to quit.
pub(super) fn ways_out(base: &Keymap, keymap: &Keymap, rows: &[Row], mistakes: &mut Mistakes<'_>) {
    let mut refused: Vec<usize> = Vec::new();
    let quits = TO_QUIT.map(|scope| (scope, Action::Quit));
    let backs = Scope::ALL.map(|scope| (scope, Action::Back));
    for (scope, action) in quits.into_iter().chain(backs) {
        let has = |keymap: &Keymap| keymap.key_of(scope, action).is_some();
        if !has(base) || has(keymap) {
            continue;
        }
        let is_it = |row: &&Row| takes(base, row, scope, action);
        let Some(row) = rows.iter().rfind(is_it).filter(|row| !refused.contains(&row.at.start))
        else {
            continue;
        };
        refused.push(row.at.start);
        let what = Phrase::new("keys-no-way-out").with("key", row.written());
        let what = what.with("action", action.name());
        let hint = Phrase::new("hint-keys-no-way-out").with("action", action.name());
        let hint = hint.with("place", scope.name());
        mistakes.add(&row.at, Wrong { what, hint });
    }
}

/// Does `row` take from `action` one of the keys that it had in `scope`?
fn takes(base: &Keymap, row: &Row, scope: Scope, action: Action) -> bool {
    let is_here = row.scope == Scope::Global || scope.layers().contains(&row.scope);
    let mut bound = base.bindings_in(scope).filter(|bound| bound.action() == action);
    is_here && bound.any(|bound| bound.keys().any(|keys| row.hides(keys)))
}
