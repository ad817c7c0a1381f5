//! The keys as the learner's settings change them: `[keys]` and the tables in it, to a [`Keymap`].
//!
//! ```toml
//! [keys]
//! preset = "vim"
//!
//! [keys.browse]
//! "g g" = "first"
//! "x" = "none"
//! ```

mod checks;
mod rows;

use std::borrow::Cow;

use super::{BINDINGS, Binding, Group, Keymap, Keys, plain};
use crate::app::Action;
use crate::config::{Entry, Mistakes};
use rows::Row;

/// What names the preset.
const PRESET: &str = "preset";
/// The presets by name, the default first.
pub const PRESETS: [&str; 2] = ["vim", "plain"];
/// What stands in the place of an action where a key is to mean nothing.
pub const NONE: &str = "none";

/// The keymap of the preset called `name`.
pub fn preset(name: &str) -> Option<Keymap> {
    match name {
        "vim" => Some(Keymap::default()),
        "plain" => Some(plain::keymap()),
        _ => None,
    }
}

/// Notes what is wrong in the table `keys` of the settings.
pub fn check(keys: &[Entry], mistakes: &mut Mistakes<'_>) {
    read(keys, mistakes);
}

/// The keymap that the table `keys` asks for, which was checked before. Nothing is made where it is empty.
pub fn keymap(keys: &[Entry]) -> Keymap {
    if keys.is_empty() { Keymap::default() } else { read(keys, &mut Mistakes::of("")) }
}

/// The keymap that the table asks for. What is wrong goes to `mistakes`.
fn read(keys: &[Entry], mistakes: &mut Mistakes<'_>) -> Keymap {
    let (base, rows) = rows::read(keys, mistakes);
    let keymap = changed(&base, &rows);
    checks::chords(&keymap, &rows, mistakes);
    checks::ways_out(&base, &keymap, &rows, mistakes);
    keymap
}

/// The keymap with what the rows say.
fn changed(base: &Keymap, rows: &[Row]) -> Keymap {
    if rows.is_empty() {
        return base.clone();
    }
    let mut bindings: Vec<Binding> = base.bindings.to_vec();
    let mut masks = Vec::new();
    for row in rows {
        for binding in bindings.iter_mut().filter(|binding| row.takes_from(binding.scope, rows)) {
            take(binding, row);
        }
    }
    // The last one first, so that the first one of an action is the one that is shown.
    for row in rows.iter().rev() {
        match row.action {
            Some(action) => give(&mut bindings, row, action),
            None => masks.push((row.scope, row.keys.clone())),
        }
    }
    Keymap { bindings: Cow::Owned(bindings), masks, has_counts: base.has_counts }
}

/// Takes the keys of `row` from the binding.
fn take(binding: &mut Binding, row: &Row) {
    if binding.keys.iter().any(|chord| chord == row.keys) {
        let kept = binding.keys.iter().filter(|chord| *chord != row.keys);
        binding.keys = Keys::Chosen(kept.map(<[_]>::to_vec).collect());
    }
}

/// Gives the keys of `row` to its action, before those it has.
fn give(bindings: &mut Vec<Binding>, row: &Row, action: Action) {
    let known = bindings.iter_mut().find(|b| (b.scope, b.action) == (row.scope, action));
    if let Some(binding) = known {
        let others = binding.keys.iter().map(<[_]>::to_vec);
        binding.keys = Keys::Chosen(std::iter::once(row.keys.clone()).chain(others).collect());
        return;
    }
    let like = BINDINGS.iter().find(|binding| binding.action == action);
    let (group, in_footer) =
        like.map_or((Group::View, false), |binding| (binding.group, binding.in_footer));
    let keys = Keys::Chosen(vec![row.keys.clone()]);
    bindings.push(Binding { scope: row.scope, keys, action, group, in_footer });
}

#[cfg(test)]
mod tests;
