//! The commands that the palette offers: the actions of the keymap, with their texts.

use std::sync::Arc;

use crate::app::{Action, Command, ThemeChoice};
use crate::i18n::Texts;
use crate::keymap::{Group, Keymap, Scope};
use crate::phrase::Phrase;
use crate::text::clean;

/// Choosing this theme.
fn theme(texts: &Texts, choice: &ThemeChoice) -> Command {
    let ThemeChoice { name, about, .. } = choice;
    let about = match about {
        Some(about) => clean(about).into_owned(),
        None if choice.is_own => texts.get("themes-own-about"),
        None => texts.get(&format!("theme-{name}")),
    };
    Command {
        action: Action::Theme,
        name: texts.say(&Phrase::new("palette-theme").with("name", clean(name).into_owned())),
        english: String::new(),
        about,
        theme: Some(name.clone()),
    }
}

/// What can be asked for in the panes and on Home, what one does with items first, moving about last.
pub fn commands(texts: &Texts, keymap: &Keymap, themes: &[ThemeChoice]) -> Arc<[Command]> {
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
        theme: None,
    };
    let mut commands: Vec<Command> = Vec::new();
    for action in offered {
        if commands.iter().all(|known| known.action != action) {
            commands.push(command(action));
        }
    }
    let themes = themes.iter().filter(|choice| choice.broken.is_none());
    commands.extend(themes.map(|choice| theme(texts, choice)));
    commands.into()
}
