//! What is new since the learner was here, as rows of a list.

use std::sync::Arc;

use super::Model;
use crate::catalog::{ItemIx, PlaceRef, Retired};
use crate::changes::{Changes, Removed, What};
use crate::phrase::Phrase;
use crate::progress::{Departed, Record};

/// What is new since the learner was here, as far as it is known, and what they did with items that
/// are gone.
#[derive(Debug, Default)]
pub struct WhatsNew {
    /// What has changed in the roadmaps.
    pub changes: Arc<Changes>,
    /// Has the learner still to look at it?
    pub is_unseen: bool,
    /// What was done with items that are gone, as of when the list was last shown.
    pub departed: Vec<Departed>,
}

/// The list of what is new.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChangeList {
    /// Its rows, from top to bottom.
    pub rows: Arc<[ChangeRow]>,
    /// The selected one.
    pub cursor: usize,
    /// Do the details have the focus, to be scrolled?
    pub is_reading: bool,
}

/// A row of the list of what is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeRow {
    /// The heading of a group, and how many entries it has.
    Heading(ChangeGroup, usize),
    /// The entry of a group at this position.
    Entry(ChangeGroup, usize),
    /// Air.
    Blank,
}

/// A group of the list of what is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeGroup {
    /// Items that were not there.
    New,
    /// Items that are not as they were.
    Changed,
    /// Items that are gone since the learner was here.
    Removed,
    /// Items that are gone, with which the learner did something.
    Departed,
}

/// An item that is gone, as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone<'a> {
    /// Its name for people, as far as it is known; else its id.
    pub title: &'a str,
    /// What the learner did with it.
    pub record: Record,
    /// What the roadmap says of it.
    pub retired: Option<&'a Retired>,
}

impl ChangeRow {
    /// Can it be selected?
    pub const fn is_selectable(self) -> bool {
        matches!(self, Self::Entry(..))
    }
}

impl ChangeList {
    /// The selected row; none when there is nothing to select.
    pub fn selected(&self) -> Option<ChangeRow> {
        self.rows.get(self.cursor).copied().filter(|row| row.is_selectable())
    }
}

impl WhatsNew {
    /// `12 new, 3 changed, 1 removed`.
    pub fn counted(&self) -> Phrase {
        self.counted_in("none")
    }

    /// The same as a sentence that says since when, and which key shows them.
    pub(super) fn notice(&self) -> Phrase {
        self.counted_in("long")
    }

    fn counted_in(&self, length: &'static str) -> Phrase {
        let Changes { new, changed, removed, .. } = &*self.changes;
        let (new, changed, removed) = (new.len(), changed.len(), removed.len());
        // How many follow what is before a comma.
        let (first, second) = (new.min(changed), (new + changed).min(removed));
        let phrase = Phrase::new("changes-count")
            .with("length", length)
            .with("new", new)
            .with("changed", changed);
        phrase.with("removed", removed).with("first", first).with("second", second)
    }

    /// The groups that have entries, in order, with their sizes.
    fn groups(&self) -> impl Iterator<Item = (ChangeGroup, usize)> {
        let all = [
            (ChangeGroup::New, self.changes.new.len()),
            (ChangeGroup::Changed, self.changes.changed.len()),
            (ChangeGroup::Removed, self.changes.removed.len()),
            (ChangeGroup::Departed, self.departed.len()),
        ];
        all.into_iter().filter(|(_, count)| *count > 0)
    }

    /// The rows of all groups.
    pub(super) fn rows(&self) -> Arc<[ChangeRow]> {
        let mut rows = Vec::new();
        for (group, count) in self.groups() {
            rows.extend((!rows.is_empty()).then_some(ChangeRow::Blank));
            rows.push(ChangeRow::Heading(group, count));
            rows.extend((0..count).map(|at| ChangeRow::Entry(group, at)));
        }
        rows.into()
    }
}

impl Model {
    /// The item that a row of the list of what is new is about, if it is still there.
    pub fn changed_item(&self, row: ChangeRow) -> Option<ItemIx> {
        let changes = &self.whats_new.changes;
        match row {
            ChangeRow::Entry(ChangeGroup::New, at) => changes.new.get(at).copied(),
            ChangeRow::Entry(ChangeGroup::Changed, at) => Some(changes.changed.get(at)?.item),
            _ => None,
        }
    }

    /// What has changed in the item of a row.
    pub fn what_changed(&self, row: ChangeRow) -> &[What] {
        match row {
            ChangeRow::Entry(ChangeGroup::Changed, at) => {
                let changed = self.whats_new.changes.changed.get(at);
                changed.map(|changed| changed.what.as_slice()).unwrap_or_default()
            }
            _ => &[],
        }
    }

    /// The item that a row is about, if it is gone.
    pub fn gone(&self, row: ChangeRow) -> Option<Gone<'_>> {
        let removed = |id: &str| self.whats_new.changes.removed.iter().find(|gone| gone.id == id);
        match row {
            ChangeRow::Entry(ChangeGroup::Removed, at) => {
                let Removed { id, title, retired } = self.whats_new.changes.removed.get(at)?;
                let record = self.journal.record_of(&[id]);
                Some(self.named(retired.as_ref(), title, record))
            }
            ChangeRow::Entry(ChangeGroup::Departed, at) => {
                let Departed { id, record, retired } = self.whats_new.departed.get(at)?;
                let title = removed(id).map_or(id, |gone| &gone.title);
                Some(self.named(retired.as_ref(), title, record.clone()))
            }
            _ => None,
        }
    }

    /// The selected item that is gone, where the list of what is new is in front.
    pub fn selected_gone(&self) -> Option<Gone<'_>> {
        if self.ui.view != super::View::Changes {
            return None;
        }
        self.gone(self.ui.changes.selected()?)
    }

    /// The place of what takes the place of the selected item that is gone.
    pub fn instead(&self) -> Option<PlaceRef> {
        let into = self.selected_gone()?.retired?.into.first()?;
        let item = self.catalog.item(self.catalog.find(into.as_str())?);
        item.places.first().copied()
    }

    fn named<'a>(&self, retired: Option<&'a Retired>, title: &'a str, record: Record) -> Gone<'a> {
        let named = retired.and_then(|retired| retired.title.as_ref());
        Gone { title: named.map_or(title, |title| title.in_lang(self.ui.lang)), record, retired }
    }
}
