//! The commands that the palette offers: the actions of the keymap, with their texts.

use std::sync::Arc;

use crate::app::{Action, Command};
use crate::i18n::Texts;
use crate::keymap::{Group, Keymap, Scope};

/// What can be asked for in the panes and on Home, what one does with items first, moving about last.
pub fn commands(texts: &Texts, keymap: &Keymap) -> Arc<[Command]> {
    let groups = [Group::Item, Group::View, Group::Program, Group::Move];
    let actions = groups.into_iter().flat_map(|group| {
        let here = keymap.bindings_in(Scope::Browse).chain(keymap.bindings_in(Scope::Home));
        let here = here.map(|bound| bound.binding);
        here.filter(move |binding| binding.group == group).map(|binding| binding.action)
    });
    let offered = actions.filter(|action| !matches!(action, Action::Palette));
    let command = |action: Action| Command {
        action,
        name: texts.get(action.full_name()),
        english: texts.in_english(action.full_name()).unwrap_or_default(),
        about: texts.get(action.help()),
    };
    let mut commands: Vec<Command> = Vec::new();
    for action in offered {
        if commands.iter().all(|known| known.action != action) {
            commands.push(command(action));
        }
    }
    commands.into()
}
