//! [`History`]: what happened to an item, or to all in a section, as rows of a list.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Model, Node, Subject};
use crate::catalog::{Id, Item, Part};
use crate::progress::{Change, EventId, Happening, Moment};

/// So many lines are shown: more than anybody scrolls through. The command line shows all of them.
const MOST: usize = 1000;

/// What happened to an item, or to all in a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// The item, section or roadmap.
    pub of: Subject,
    /// The rows, the newest first.
    pub rows: Arc<[HistoryRow]>,
    /// The selected one.
    pub cursor: usize,
}

/// A row of a history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HistoryRow {
    /// The day on which the lines below it happened.
    Day(Date),
    /// Something that happened.
    Line(HistoryLine),
    /// Air.
    Blank,
    /// There is more than is shown: still to be read, or too much for the screen.
    More,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryLine {
    /// The events that it was.
    pub events: Vec<EventId>,
    /// When.
    pub at: Moment,
    /// The word by which the locale file knows it.
    pub word: String,
    /// What it changed, if this version understands it and the learner did it.
    pub change: Option<Change>,
    /// The item; of several, one.
    pub item: String,
    /// Of how many items.
    pub count: usize,
    /// Was it taken back?
    pub is_undone: bool,
    /// Did it happen on another machine?
    pub is_elsewhere: bool,
}

impl HistoryRow {
    /// Can it be selected?
    pub const fn is_selectable(&self) -> bool {
        matches!(self, Self::Line(_))
    }
}

impl History {
    /// The selected line, if there is any.
    pub fn selected(&self) -> Option<&HistoryLine> {
        match self.rows.get(self.cursor)? {
            HistoryRow::Line(line) => Some(line),
            HistoryRow::Day(_) | HistoryRow::Blank | HistoryRow::More => None,
        }
    }
}

impl Model {
    /// The rows of the history of `of`, as far as it is known one by one.
    pub(super) fn history_rows(&self, of: Subject) -> Arc<[HistoryRow]> {
        let items: Vec<&Item> = match of {
            Subject::Item(place) => vec![self.item_at(place)],
            Subject::Node(node) => {
                let items = self.items_in(node).into_iter();
                items.map(|ix| self.catalog.item(ix)).collect()
            }
            Subject::Nothing => Vec::new(),
        };
        let ids = items.iter().flat_map(|item| std::iter::once(&item.id).chain(&item.former_ids));
        let besides = self.besides_items(of);
        let ids = ids.map(Id::as_str).chain(besides.iter().map(String::as_str));
        let ids: HashSet<&str> = ids.collect();
        let happenings = self.journal.happenings(MOST, Some(&ids), |_| true);
        let mut rows = Vec::new();
        let mut day = None;
        for happening in &happenings {
            let date = happening.latest.at.date();
            if day.replace(date) != Some(date) {
                rows.extend((!rows.is_empty()).then_some(HistoryRow::Blank));
                rows.push(HistoryRow::Day(date));
            }
            rows.push(HistoryRow::Line(self.history_line(happening)));
        }
        let has_more = !self.journal.is_whole() || happenings.len() == MOST;
        rows.extend(has_more.then_some(HistoryRow::More));
        rows.into()
    }

    /// Under what the journal knows what stands for no item: a search that is kept, a roadmap or section
    /// with its sections, on which there may be notes.
    fn besides_items(&self, of: Subject) -> Vec<String> {
        let Subject::Node(node) = of else { return Vec::new() };
        let sections = match node {
            Node::Roadmap(roadmap) => self.catalog.sections_of(roadmap),
            Node::Section(section) => self.catalog.subtree(section),
            Node::Searches => {
                return self.ui.kept.all().iter().map(|kept| kept.id.clone()).collect();
            }
            Node::Search(ix) => {
                return self.ui.kept.get(ix).map(|kept| kept.id.clone()).into_iter().collect();
            }
        };
        let sections = sections.into_iter().map(Part::Section);
        let parts = node.part().into_iter().chain(sections);
        parts.map(|part| part.key(&self.catalog)).collect()
    }

    fn history_line(&self, happening: &Happening<'_>) -> HistoryLine {
        let latest = happening.latest;
        HistoryLine {
            events: happening.events.iter().map(|event| event.id.clone()).collect(),
            at: latest.at,
            word: happening.word().to_owned(),
            change: latest.change(),
            item: latest.item.clone(),
            count: happening.events.len(),
            is_undone: !happening.stands,
            is_elsewhere: !self.journal.is_by(&self.device, latest),
        }
    }
}
