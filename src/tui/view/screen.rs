//! The whole screen: the view in front, and what lies over it.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};

use super::{
    changes, details, following, footer, glossary, header, help, home, items, layout, popup,
    progress, search, sections, statistics, welcome,
};
use crate::app::{Focus, Model, Node, View, Viewport};
use crate::i18n::Texts;
use crate::keymap::Keymap;
use crate::phrase::{Phrase, Value};
use crate::tui::theme::{Role, Theme};

/// Panes need so much room, border, air and a few letters; of less, its upper left part is shown.
const LEAST: (u16, u16) = (20, 6);

/// Everything that drawing reads.
#[derive(Clone, Copy)]
pub struct Screen<'a> {
    /// What is to be shown.
    pub model: &'a Model,
    /// What it looks like.
    pub theme: &'a Theme,
    /// How it is put.
    pub texts: &'a Texts,
    /// Which keys ask for what.
    pub keymap: &'a Keymap,
}

/// The first visible row of each list: what only drawing knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scrolls {
    pub(super) tree: usize,
    pub(super) list: usize,
    pub(super) hits: usize,
    pub(super) terms: usize,
    pub(super) changes: usize,
}

impl Screen<'_> {
    /// What `role` looks like.
    pub(super) fn style(&self, role: Role) -> Style {
        self.theme.style(role)
    }

    /// Plain text, also where something else has coloured the cells before.
    pub(super) fn plain(&self) -> Style {
        let ground = self.style(Role::Ground);
        Style::new().fg(ground.fg.unwrap_or(Color::Reset)).patch(self.style(Role::Text))
    }

    /// The name of `node`.
    pub(in crate::tui) fn title(&self, node: Node) -> String {
        let title = self.model.title(node).map(|title| title.in_lang(self.model.ui.lang));
        title.map_or_else(|| self.text("kept-title"), str::to_owned)
    }

    /// The text called `id`.
    pub(super) fn text(&self, id: &str) -> String {
        Keymap::naming(id).map_or_else(|| self.texts.get(id), |id| self.say(&Phrase::new(id)))
    }

    /// The sentence that `phrase` means.
    pub(super) fn say(&self, phrase: &Phrase) -> String {
        let mut named = self.keymap.named(phrase).into_owned();
        for (_, value) in named.values.iter_mut().skip(phrase.values.len()) {
            if let Value::Text(key) = value {
                *key = self.key(key);
            }
        }
        self.texts.say(&named)
    }

    /// The name of a key: that of the space bar is not printed on it, and so is a word of the language.
    pub(super) fn key(&self, key: &str) -> String {
        key.replace("Space", &self.texts.get("key-space"))
    }

    /// Draws the screen, and says how many lines the panes had.
    pub fn draw(&self, scrolls: &mut Scrolls, frame: &mut Frame<'_>) -> Viewport {
        let shown = frame.area();
        let (columns, rows) = LEAST;
        let area =
            Rect { width: shown.width.max(columns), height: shown.height.max(rows), ..shown };
        let mut viewport = self.model.viewport;
        let caret = if area == shown {
            self.view(area, scrolls, &mut viewport, frame.buffer_mut())
        } else {
            let mut buf = Buffer::empty(area);
            let caret = self.view(area, scrolls, &mut viewport, &mut buf);
            copy(&buf, frame.buffer_mut());
            caret
        };
        if let Some(caret) = caret.filter(|caret| shown.contains(*caret)) {
            frame.set_cursor_position(caret);
        }
        viewport
    }

    /// Draws the view in front and what lies over it, and answers where the caret is.
    fn view(
        &self,
        area: Rect,
        scrolls: &mut Scrolls,
        viewport: &mut Viewport,
        buf: &mut Buffer,
    ) -> Option<Position> {
        buf.set_style(area, self.style(Role::Ground));
        let caret = match self.model.ui.view {
            View::Browse => self.browse(area, scrolls, viewport, buf),
            View::Search => search::draw(self, area, scrolls, viewport, buf),
            View::Glossary => glossary::draw(self, area, scrolls, viewport, buf),
            View::Changes => {
                changes::draw(self, area, scrolls, viewport, buf);
                None
            }
            View::Statistics => {
                statistics::draw(self, area, viewport, buf);
                None
            }
            View::Help => help::draw(self, area, viewport, buf),
            View::Home => {
                viewport.home = home::draw(self, area, buf);
                None
            }
        };
        let caret = match &self.model.ui.popup {
            Some(popup) => popup::draw(self, popup, area, viewport, buf),
            None => caret,
        };
        following::draw(self, area, buf);
        caret
    }

    fn browse(
        &self,
        area: Rect,
        scrolls: &mut Scrolls,
        viewport: &mut Viewport,
        buf: &mut Buffer,
    ) -> Option<Position> {
        let places = layout::browse(area, &self.model.ui);
        let mut caret = None;
        if self.model.ui.welcome {
            let (_, main, _) = layout::frame(area);
            welcome::draw(self, main, buf);
        } else {
            header::draw(self, places.header, buf);
            caret = self.panes(&places, scrolls, viewport, buf);
        }
        footer::draw(self, places.footer, buf);
        caret
    }

    fn panes(
        &self,
        places: &layout::Layout,
        scrolls: &mut Scrolls,
        viewport: &mut Viewport,
        buf: &mut Buffer,
    ) -> Option<Position> {
        let mut caret = None;
        if let Some(area) = places.sections {
            viewport.tree = sections::draw(self, area, &mut scrolls.tree, buf);
        }
        if let Some(area) = places.items {
            (viewport.list, caret) = items::draw(self, area, &mut scrolls.list, buf);
        }
        if let Some(area) = places.details {
            let page = details::draw(self, area, buf);
            if self.model.ui.focus != Focus::Progress {
                (viewport.page, viewport.lines) = page;
            }
        }
        if let Some(area) = places.progress {
            let page = progress::draw(self, area, buf);
            if self.model.ui.focus == Focus::Progress {
                (viewport.page, viewport.lines) = page;
            }
        }
        caret
    }
}

/// Copies the part of `from` that fits into `to`.
fn copy(from: &Buffer, to: &mut Buffer) {
    for at in to.area.positions() {
        if let (Some(new), Some(cell)) = (from.cell(at), to.cell_mut(at)) {
            cell.clone_from(new);
        }
    }
}
