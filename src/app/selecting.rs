//! [`Selecting`]: several rows of the middle pane, for marks that go to all of them.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use super::{ListRow, Model, Node, Popup, View};
use crate::catalog::ItemIx;
use crate::progress::Status;

/// Which rows of the middle pane are selected together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selecting {
    /// Those from this one to the one under the cursor, whichever stands above.
    From(ListRow),
    /// All that are shown.
    All,
}

impl Model {
    /// Do marks go to several rows? Only where these can be seen: elsewhere a mark is for what is
    /// under the cursor there.
    pub fn is_selecting(&self) -> bool {
        let ui = &self.ui;
        ui.selecting.is_some()
            && ui.view == View::Browse
            && !matches!(ui.popup, Some(Popup::Term(_)))
    }

    /// The rows that are selected together, as positions in the list; headings and air between
    /// them do not count. None when nothing is being selected.
    pub fn selected_range(&self) -> Option<RangeInclusive<usize>> {
        range(self.ui.selecting?, &self.list, self.list_cursor())
    }

    /// The rows that are selected together.
    pub fn selected_rows(&self) -> impl Iterator<Item = ListRow> {
        let rows = self.selected_range().and_then(|range| self.list.get(range));
        rows.into_iter().flatten().copied().filter(|row| row.is_selectable())
    }

    /// The items to which a mark goes: those that are selected together, where a section or a kept search stands for
    /// what is open in it; else the one under the cursor. Some may come more than once.
    pub(super) fn to_mark(&self) -> impl Iterator<Item = ItemIx> {
        let is_selecting = self.is_selecting();
        let one = self.selected_ix().filter(|_| !is_selecting);
        let rows = self.selected_rows().filter(move |_| is_selecting);
        let several = rows.flat_map(|row| match row {
            ListRow::Item(place) => vec![self.catalog.place(place).item],
            ListRow::Section(section) => self.open_in(Node::Section(section)),
            ListRow::Search(ix) => self.open_in(Node::Search(ix)),
            _ => Vec::new(),
        });
        one.into_iter().chain(several)
    }

    /// The items in `node`, at any depth, that are neither done nor skipped; terms too.
    pub(super) fn open_in(&self, node: Node) -> Vec<ItemIx> {
        let is_open =
            |ix: &ItemIx| matches!(self.overview.record(*ix).status, Status::Todo | Status::Doing);
        self.items_in(node).into_iter().filter(is_open).collect()
    }

    /// The items in `node`, at any depth, that are done; terms too.
    pub(super) fn done_in(&self, node: Node) -> Vec<ItemIx> {
        let is_done = |ix: &ItemIx| self.overview.record(*ix).status == Status::Done;
        self.items_in(node).into_iter().filter(is_done).collect()
    }
}

/// Where `selecting` is in `list`.
fn range(selecting: Selecting, list: &[ListRow], cursor: usize) -> Option<RangeInclusive<usize>> {
    match selecting {
        Selecting::All => Some(0..=list.len().checked_sub(1)?),
        Selecting::From(anchor) => {
            let anchor = list.iter().position(|row| *row == anchor)?;
            Some(anchor.min(cursor)..=anchor.max(cursor))
        }
    }
}

/// The anchor and the row under the cursor after the list has changed from `before`, where the
/// cursor was at `cursor`: what goes takes nothing else in. None when no row of them stays.
pub(super) fn ends_that_stay(
    anchor: ListRow,
    before: &[ListRow],
    cursor: usize,
    after: &[ListRow],
) -> Option<(ListRow, ListRow)> {
    let range = range(Selecting::From(anchor), before, cursor)?;
    let is_downward = *range.end() == cursor;
    let shown: HashSet<&ListRow> = after.iter().collect();
    let mut staying =
        before.get(range)?.iter().filter(|row| row.is_selectable() && shown.contains(row));
    let first = staying.next()?;
    let last = staying.next_back().unwrap_or(first);
    Some(if is_downward { (*first, *last) } else { (*last, *first) })
}
