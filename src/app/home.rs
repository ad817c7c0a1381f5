//! The rows of Home, and what is next as it shows it.

use super::{Model, Node};
use crate::catalog::{ItemIx, RoadmapIx};
use crate::plan::{self, Ask, Here};
use crate::progress::Tally;

/// So many suggestions are shown: one for each of the keys that go there.
const SUGGESTIONS: usize = 3;

/// A row of Home that can be selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HomeRow {
    /// Where the learner left off.
    LeftOff,
    /// What is new since they were here, until they have looked at it.
    Changes,
    /// The suggestion at this position.
    Next(usize),
    /// A roadmap.
    Roadmap(RoadmapIx),
}

impl Model {
    /// The rows of Home that can be selected, from top to bottom.
    pub fn home_rows(&self) -> Vec<HomeRow> {
        let suggestions = (0..self.suggestions.len()).map(HomeRow::Next);
        let roadmaps = self.catalog.roadmap_positions().map(HomeRow::Roadmap);
        let news = self.whats_new.is_unseen.then_some(HomeRow::Changes);
        let first = std::iter::once(HomeRow::LeftOff).chain(news);
        first.chain(suggestions).chain(roadmaps).collect()
    }

    /// The selected row of Home. In place of a suggestion that is gone, the last one that is left.
    pub fn home_row(&self) -> HomeRow {
        if self.ui.home == HomeRow::Changes && !self.whats_new.is_unseen {
            return HomeRow::LeftOff;
        }
        match (self.ui.home, self.suggestions.len().checked_sub(1)) {
            (HomeRow::Next(_), None) => HomeRow::LeftOff,
            (HomeRow::Next(at), Some(last)) => HomeRow::Next(at.min(last)),
            (row, _) => row,
        }
    }

    /// Was nothing done yet?
    pub fn is_new(&self) -> bool {
        let Tally { done, doing, skipped, terms_done, .. } = self.overview.total();
        done + doing + skipped + terms_done == 0
    }

    /// Works out again what is next. A selected suggestion stays selected as long as it is one.
    pub(super) fn refresh_suggestions(&mut self) {
        let selected = match self.home_row() {
            HomeRow::Next(at) => self.suggested(at),
            HomeRow::LeftOff | HomeRow::Changes | HomeRow::Roadmap(_) => None,
        };
        let here = match self.ui.node {
            Node::Roadmap(roadmap) => Here::Roadmap(roadmap),
            Node::Section(section) => Here::Section(section),
            Node::Searches | Node::Search(_) => Here::Roadmap(self.roadmap_here()),
        };
        let ask = Ask { here, today: self.shown_day(), count: SUGGESTIONS, minutes: None };
        self.suggestions = plan::next(&self.catalog, &self.overview, &ask);
        let positions = 0..self.suggestions.len();
        let stays = |at: &usize| selected.is_some() && self.suggested(*at) == selected;
        if let Some(at) = positions.into_iter().find(stays) {
            self.ui.home = HomeRow::Next(at);
        }
    }

    /// The item that is suggested at a position.
    fn suggested(&self, at: usize) -> Option<ItemIx> {
        self.suggestions.get(at).map(|next| self.catalog.place(next.place).item)
    }
}
