//! The pane of details: what is selected, as a page that scrolls.

mod changed;
mod item;
mod node;
mod search;
mod term;

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::text::Line;

use super::pane::Pane;
use super::prose::Prose;
use super::{Screen, row};
use crate::app::{Focus, NoteOn, Subject, View};
use crate::catalog::Text;
use crate::progress::Record;
use crate::symbols::Symbol;
use crate::tui::theme::Role;

/// Rows up to which only what matters most is shown.
const STRIP: u16 = 4;

/// Draws the pane and answers how many lines it shows, and how many there are.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, buf: &mut Buffer) -> (usize, usize) {
    let model = screen.model;
    let is_focused = match model.ui.view {
        View::Browse => model.ui.focus == Focus::Details,
        View::Glossary => model.ui.glossary.is_reading,
        View::Changes => model.ui.changes.is_reading,
        View::Search | View::Statistics | View::Help | View::Home => false,
    };
    let inner_columns = usize::from(area.width).saturating_sub(4);
    let is_strip = area.height <= STRIP;
    let gone = model.selected_gone();
    let (title, star, prose) = match model.subject() {
        Subject::Item(place) => {
            let star = marks(screen, model.overview.record(model.catalog.place(place).item));
            let mut prose = changed::news(screen, place, inner_columns);
            let page = match (is_strip, model.ui.view) {
                (true, View::Glossary) => term::strip,
                (true, _) => item::strip,
                (false, View::Glossary) => term::page,
                (false, _) => item::page,
            };
            prose.lines.extend(page(screen, place, inner_columns).lines);
            (Title::Of(model.title_text_at(place)), star, prose)
        }
        Subject::Node(node) => {
            let title = model.title(node).map_or(Title::Searches, Title::Of);
            let has_note = node.part().is_some_and(|part| model.note(NoteOn::Part(part)).is_some());
            (
                title,
                if has_note { screen.symbol(Symbol::Note).to_owned() } else { String::new() },
                node::page(screen, node, inner_columns),
            )
        }
        Subject::Nothing => match &gone {
            Some(gone) => {
                let page = changed::gone(screen, gone, inner_columns);
                (Title::Gone(gone.title), marks(screen, &gone.record), page)
            }
            None => (Title::Gone(""), String::new(), Prose::new(inner_columns)),
        },
    };
    let shown = title.shown(screen);
    let pane = Pane { title: &shown, count: &star, is_focused };
    let lines = if is_strip || pane.names_all(area.width) {
        prose.lines
    } else {
        // The border has no room for the whole title.
        let mut whole = Prose::new(inner_columns);
        let style = screen.style(Role::Text).add_modifier(Modifier::BOLD);
        match title {
            Title::Of(title) => whole.title(screen, title, style),
            Title::Searches | Title::Gone(_) => whole.paragraph(&shown, style),
        }
        whole.lines.extend(prose.lines);
        whole.lines
    };
    let inside = pane.draw(screen, area, buf);
    // The progress beside them, where it has the focus, scrolls alone.
    let is_beside = model.ui.view == View::Browse && model.ui.focus == Focus::Progress;
    show(screen, &lines, if is_beside { 0 } else { model.ui.scroll }, inside, buf)
}

/// What the details are called.
#[derive(Clone, Copy)]
enum Title<'a> {
    /// Of something in the roadmaps.
    Of(&'a Text),
    /// Of all kept searches.
    Searches,
    /// Of something that is no longer there.
    Gone(&'a str),
}

impl<'a> Title<'a> {
    fn shown(self, screen: &Screen<'_>) -> Cow<'a, str> {
        match self {
            Self::Of(title) => title.in_lang(screen.model.ui.lang).into(),
            Self::Searches => screen.text("kept-title").into(),
            Self::Gone(title) => title.into(),
        }
    }
}

/// What stands in the border: that there is a note, which may be further down, and a star.
fn marks(screen: &Screen<'_>, record: &Record) -> String {
    let marks = [(record.note.is_some(), Symbol::Note), (record.starred, Symbol::Star)];
    let there = marks.into_iter().filter(|(is_there, _)| *is_there);
    there.map(|(_, mark)| screen.symbol(mark)).collect::<Vec<_>>().join(" ")
}

pub(super) use term::{expansion, page as meaning};

/// Shows the lines from `first` on, with marks in the border where there is more.
pub(super) fn show(
    screen: &Screen<'_>,
    lines: &[Line<'static>],
    first: usize,
    inside: Rect,
    buf: &mut Buffer,
) -> (usize, usize) {
    let visible = usize::from(inside.height);
    let first = first.min(lines.len().saturating_sub(visible));
    for (y, line) in (inside.y..inside.bottom()).zip(lines.iter().skip(first)) {
        buf.set_line(inside.x, y, line, inside.width);
    }
    row::mark_more(screen, first..first + visible, lines.len(), row::border(inside), buf);
    (visible, lines.len())
}
