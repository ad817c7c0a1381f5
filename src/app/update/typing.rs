//! Text fields: which one the letters go to, and what follows when it changes.

use std::sync::Arc;

use super::{glossary, narrowing, noting, palette, past, recalling, searching};
use crate::app::{Action, Effect, Field, Model, Popup, Ui, View};
use crate::search;

/// The line that letters go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// That of the palette.
    Palette,
    /// The one that narrows the earlier lines.
    Recent,
    /// The name under which a search is kept.
    Naming,
    /// The one that names a past day.
    Day,
    /// The value of a setting.
    Setting,
    /// That of the search.
    Search,
    /// The one that narrows the help.
    Help,
    /// The one that narrows the glossary.
    Glossary,
    /// The one that narrows the middle pane.
    Narrowing,
}

impl Ui {
    /// The line that letters go to; none where letters are commands.
    pub const fn typing(&self) -> Option<Typing> {
        match (&self.popup, self.view) {
            (Some(Popup::Palette(_)), _) => Some(Typing::Palette),
            (Some(Popup::Recent(_)), _) => Some(Typing::Recent),
            (Some(Popup::Naming(_)), _) => Some(Typing::Naming),
            (Some(Popup::Day(_)), _) => Some(Typing::Day),
            (Some(Popup::Settings(shown)), _) if shown.field.is_some() => Some(Typing::Setting),
            (None, View::Search) => Some(Typing::Search),
            (None, View::Help) if self.is_typing => Some(Typing::Help),
            (None, View::Glossary) if self.is_typing => Some(Typing::Glossary),
            (None, View::Browse) if self.is_typing => Some(Typing::Narrowing),
            (Some(_), _)
            | (
                None,
                View::Help
                | View::Glossary
                | View::Changes
                | View::Statistics
                | View::Browse
                | View::Home,
            ) => None,
        }
    }

    const fn field(&mut self) -> Option<&mut Field> {
        match self.typing() {
            Some(Typing::Search) => Some(&mut self.search.field),
            Some(Typing::Help) => Some(&mut self.help),
            Some(Typing::Glossary) => Some(&mut self.glossary.field),
            Some(Typing::Narrowing) => Some(&mut self.narrowing.field),
            Some(Typing::Recent) => match &mut self.popup {
                Some(Popup::Recent(recent)) => Some(&mut recent.field),
                _ => None,
            },
            Some(Typing::Naming) => match &mut self.popup {
                Some(Popup::Naming(naming)) => Some(&mut naming.field),
                _ => None,
            },
            Some(Typing::Day) => match &mut self.popup {
                Some(Popup::Day(line)) => Some(&mut line.field),
                _ => None,
            },
            Some(Typing::Setting) => match &mut self.popup {
                Some(Popup::Settings(shown)) => shown.field.as_mut(),
                _ => None,
            },
            Some(Typing::Palette) => match &mut self.popup {
                Some(Popup::Palette(palette)) => Some(&mut palette.field),
                _ => None,
            },
            None => None,
        }
    }
}

/// Types `text` into the line that letters go to, if there is one.
pub(super) fn typed(model: &mut Model, text: &str) -> Vec<Effect> {
    if noting::typed(model, text) {
        return Vec::new();
    }
    let Some(field) = model.ui.field() else { return Vec::new() };
    field.insert(text);
    changed(model)
}

/// Completes the field or value before the caret, where the line is a query.
fn complete(model: &mut Model) -> Vec<Effect> {
    if !matches!(model.ui.typing(), Some(Typing::Search | Typing::Narrowing)) {
        return Vec::new();
    }
    let catalog = Arc::clone(&model.catalog);
    let Some(field) = model.ui.field() else { return Vec::new() };
    let before = field.text().to_owned();
    field.complete(|line, caret| search::complete(line, caret, &catalog));
    if field.text() == before { Vec::new() } else { changed(model) }
}

/// Moves the caret or erases; none when `action` is something else, or nothing is being typed.
pub(super) fn edit(model: &mut Model, action: Action) -> Option<Vec<Effect>> {
    if action == Action::Complete {
        return Some(complete(model));
    }
    let field = model.ui.field()?;
    let length_before = field.text().len();
    match action {
        Action::CaretLeft => field.left(),
        Action::CaretRight => field.right(),
        Action::CaretStart => field.start(),
        Action::CaretEnd => field.end(),
        Action::Erase => field.erase(),
        Action::EraseNext => field.erase_next(),
        Action::EraseWord => field.erase_word(),
        Action::EraseLine => field.clear(),
        _ => return None,
    }
    let is_changed = field.text().len() != length_before;
    Some(if is_changed { changed(model) } else { Vec::new() })
}

fn changed(model: &mut Model) -> Vec<Effect> {
    match model.ui.typing() {
        Some(Typing::Search) => {
            model.ui.search.recalled = None;
            return searching::ask(model);
        }
        Some(Typing::Narrowing) => return narrowing::ask(model),
        Some(Typing::Glossary) => glossary::find(model),
        Some(Typing::Recent) => recalling::rank(model),
        Some(Typing::Palette) => palette::rank(model),
        Some(Typing::Day) => past::read(model),
        Some(Typing::Help) => model.ui.scroll = 0,
        Some(Typing::Naming | Typing::Setting) | None => {}
    }
    Vec::new()
}
