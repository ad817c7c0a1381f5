//! The pane of details: what is selected, as a page that scrolls.

mod changed;
mod item;
mod node;
mod search;
mod term;

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;

use super::pane::Pane;
use super::prose::Prose;
use super::{Screen, row, scrollbar};
use crate::app::{Focus, Gone, NoteOn, Subject, View, Viewport};
use crate::catalog::{Item, Text};
use crate::progress::Record;
use crate::symbols::Symbol;
use crate::tui::theme::Role;

/// Rows up to which only what matters most is shown.
const STRIP: u16 = 4;

/// Draws the pane, and says how many lines it shows, and how many there are.
pub(super) fn draw(screen: &Screen<'_>, area: Rect, viewport: &mut Viewport, buf: &mut Buffer) {
    let model = screen.model;
    let is_focused = match model.ui.view {
        View::Browse => model.ui.focus == Focus::Details,
        View::Glossary => model.ui.glossary.is_reading,
        View::Changes => model.ui.changes.is_reading,
        View::Search | View::Statistics | View::Help | View::Home => false,
    };
    let gone = model.selected_gone();
    let (title, marks) = title(screen, gone.as_ref());
    let shown = title.shown(screen);
    let pane = Pane { title: &shown, count: &marks, is_focused };
    let inside = pane.draw(screen, area, buf);
    buf.set_style(pane.title_place(screen, area), link(screen));
    let is_strip = area.height <= STRIP;
    let names_all = is_strip || pane.names_all(area.width);
    let text = |columns: usize| {
        let prose = prose(screen, gone.as_ref(), is_strip, columns);
        if names_all { prose } else { title.above(screen, prose, columns) }
    };
    let columns = usize::from(inside.width);
    let now = text(columns);
    // In other columns the same place of the text is another line.
    let before = viewport.columns;
    let is_other = before != columns && before > 0 && model.ui.scroll > 0;
    viewport.scroll =
        if is_other { text(before).line_in(model.ui.scroll, &now) } else { model.ui.scroll };
    viewport.columns = columns;
    (viewport.page, viewport.lines) = show(screen, &now.lines, viewport.scroll, inside, buf);
}

/// The title of what has an address leads there too.
fn link(screen: &Screen<'_>) -> Style {
    let model = screen.model;
    let link = model.selected_item().and_then(Item::link);
    let link = link.filter(|_| matches!(model.subject(), Subject::Item(_)));
    link.map_or_else(Style::new, |link| screen.links.style(&link.address))
}

/// What the details are called, and what stands beside that.
fn title<'a>(screen: &Screen<'a>, gone: Option<&Gone<'a>>) -> (Title<'a>, String) {
    let model = screen.model;
    match model.subject() {
        Subject::Item(place) => {
            let record = model.overview.record(model.catalog.place(place).item);
            (Title::Of(model.title_text_at(place)), marks(screen, record))
        }
        Subject::Node(node) => {
            let title = model.title(node).map_or(Title::Searches, Title::Of);
            let has_note = node.part().is_some_and(|part| model.note(NoteOn::Part(part)).is_some());
            (title, if has_note { screen.symbol(Symbol::Note).to_owned() } else { String::new() })
        }
        Subject::Nothing => match gone {
            Some(gone) => (Title::Gone(gone.title), marks(screen, &gone.record)),
            None => (Title::Gone(""), String::new()),
        },
    }
}

/// All there is to read, in so many columns.
fn prose(screen: &Screen<'_>, gone: Option<&Gone<'_>>, is_strip: bool, columns: usize) -> Prose {
    let view = screen.model.ui.view;
    match screen.model.subject() {
        Subject::Item(place) => {
            let mut prose = changed::news(screen, place, columns);
            let page = match (is_strip, view) {
                (true, View::Glossary) => term::strip,
                (true, _) => item::strip,
                (false, View::Glossary) => term::page,
                (false, _) => item::page,
            };
            prose.append(page(screen, place, columns));
            prose
        }
        Subject::Node(node) => node::page(screen, node, columns),
        Subject::Nothing => {
            let nothing = || Prose::new(columns);
            gone.map_or_else(nothing, |gone| changed::gone(screen, gone, columns))
        }
    }
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

    /// The text with the title above it, where the border has no room for the whole title.
    fn above(self, screen: &Screen<'_>, prose: Prose, columns: usize) -> Prose {
        let mut whole = Prose::new(columns);
        let style = screen.style(Role::Text).add_modifier(Modifier::BOLD).patch(link(screen));
        match self {
            Title::Of(title) => whole.title(screen, title, style),
            Title::Searches | Title::Gone(_) => whole.paragraph(&self.shown(screen), style),
        }
        whole.append(prose);
        whole
    }
}

/// What stands in the border: that there is a note, which may be further down, and a star.
fn marks(screen: &Screen<'_>, record: &Record) -> String {
    let marks = [(record.note.is_some(), Symbol::Note), (record.starred, Symbol::Star)];
    let there = marks.into_iter().filter(|(is_there, _)| *is_there);
    there.map(|(_, mark)| screen.symbol(mark)).collect::<Vec<_>>().join(" ")
}

pub(super) use term::{expansion, page as meaning};

/// Shows a page that fills the view. In other columns it stays about where it was.
pub(super) fn page(
    screen: &Screen<'_>,
    lines: &[Line<'static>],
    inside: Rect,
    viewport: &mut Viewport,
    buf: &mut Buffer,
) {
    let (scroll, columns) = (screen.model.ui.scroll, usize::from(inside.width));
    let is_other = viewport.columns != columns && viewport.columns > 0 && viewport.lines > 0;
    viewport.scroll = if is_other { scroll * lines.len() / viewport.lines } else { scroll };
    viewport.columns = columns;
    (viewport.page, viewport.lines) = show(screen, lines, viewport.scroll, inside, buf);
}

/// Shows the lines from `first` on, with a scrollbar where there is more.
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
    scrollbar::draw(screen, first..first + visible, lines.len(), row::border(inside), buf);
    (visible, lines.len())
}
