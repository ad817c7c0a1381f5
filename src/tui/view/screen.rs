//! The whole screen: the view in front, and what lies over it.

use std::borrow::Cow;
use std::cell::RefCell;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};

use super::{
    changes, details, following, footer, glossary, header, help, home, items, layout, notice,
    popup, progress, search, sections, statistics, too_small, welcome,
};
use crate::address::WebAddress;
use crate::app::{Area, Edge, Focus, Model, Node, Regions, Scrolls, Target, View, Viewport};
use crate::i18n::Texts;
use crate::keymap::Keymap;
use crate::phrase::{Phrase, Value};
use crate::symbols::Symbol;
use crate::text::truncate;
use crate::tui::harmless;
use crate::tui::links::Links;
use crate::tui::theme::{Role, Theme};

/// Everything that drawing reads.
pub struct Screen<'a> {
    /// What is to be shown.
    pub model: &'a Model,
    /// What it looks like.
    pub theme: &'a Theme,
    /// How it is put.
    pub texts: &'a Texts,
    /// Which keys ask for what.
    pub keymap: &'a Keymap,
    /// The addresses that are links.
    pub links: &'a Links,
    /// What stands where, as far as it is drawn.
    regions: RefCell<Regions>,
}

impl<'a> Screen<'a> {
    /// A screen on which nothing is drawn yet.
    pub fn new(
        model: &'a Model,
        theme: &'a Theme,
        texts: &'a Texts,
        keymap: &'a Keymap,
        links: &'a Links,
    ) -> Self {
        Self { model, theme, texts, keymap, links, regions: RefCell::default() }
    }

    /// What stands where, once it is drawn.
    pub fn into_regions(self) -> Regions {
        self.regions.into_inner()
    }

    /// Notes what stands in `area`, over all that was drawn before.
    pub(super) fn mark(&self, area: Rect, target: Target) {
        self.regions.borrow_mut().mark(shared(area), target);
    }

    /// Notes a border that can be moved.
    pub(super) fn mark_edge(&self, edge: Edge) {
        self.regions.borrow_mut().mark_edge(edge);
    }

    /// What `role` looks like.
    pub(super) fn style(&self, role: Role) -> Style {
        self.theme.style(role)
    }

    /// Plain text, also where something else has coloured the cells before.
    pub(super) fn plain(&self) -> Style {
        let ground = self.style(Role::Ground);
        Style::new().fg(ground.fg.unwrap_or(Color::Reset)).patch(self.style(Role::Text))
    }

    /// What `address` looks like, as a link to itself.
    pub(super) fn link(&self, address: &WebAddress) -> Style {
        self.style(Role::Link).patch(self.links.style(address))
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

    /// The form of `symbol`.
    pub(super) const fn symbol(&self, symbol: Symbol) -> &'static str {
        self.texts.symbol(symbol)
    }

    /// `text` in at most `columns`.
    pub(super) fn truncate<'t>(&self, text: &'t str, columns: usize) -> Cow<'t, str> {
        truncate(text, columns, self.symbol(Symbol::Ellipsis))
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
        let key = key.replace("Space", &self.texts.get("key-space"));
        self.texts.symbols().in_text(&key).into_owned()
    }

    /// Draws the screen, and says how many lines the panes had.
    pub fn draw(&self, frame: &mut Frame<'_>) -> Viewport {
        let viewport = self.draw_all(frame);
        harmless::tame(frame.buffer_mut());
        viewport
    }

    fn draw_all(&self, frame: &mut Frame<'_>) -> Viewport {
        let area = frame.area();
        let ui = &self.model.ui;
        let before = self.model.viewport;
        // What scrolls in another view has other lines.
        let columns = if before.view == Some(ui.view) { before.columns } else { 0 };
        let view = Some(ui.view);
        let mut viewport = Viewport { scroll: ui.scroll, view, columns, ..before };
        if too_small::is_too_small(area) {
            too_small::draw(self, area, frame.buffer_mut());
            return viewport;
        }
        let mut scrolls = ui.scrolls;
        let caret = self.view(area, &mut scrolls, &mut viewport, frame.buffer_mut());
        viewport.scrolls = scrolls;
        if let Some(caret) = caret.filter(|caret| area.contains(*caret)) {
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
        notice::draw_over(self, area, buf);
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
            for edge in &places.edges {
                self.mark_edge(edge.clone());
            }
            self.mark(main, Target::Page); // it lies over the panes
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
            self.mark(area, Target::Pane(Focus::Sections));
            viewport.tree = sections::draw(self, area, &mut scrolls.tree, buf);
        }
        if let Some(area) = places.items {
            self.mark(area, Target::Pane(Focus::Items));
            (viewport.list, caret) = items::draw(self, area, &mut scrolls.list, buf);
        }
        if let Some(area) = places.details {
            self.mark(area, Target::Pane(Focus::Details));
            details::draw(self, area, viewport, buf);
        }
        if let Some(area) = places.progress {
            self.mark(area, Target::Pane(Focus::Progress));
            (viewport.progress, viewport.progress_lines) = progress::draw(self, area, buf);
        }
        for edge in &places.edges {
            self.mark_edge(edge.clone());
        }
        caret
    }
}

/// The place as those know it who draw nothing.
const fn shared(area: Rect) -> Area {
    Area { x: area.x, y: area.y, width: area.width, height: area.height }
}
