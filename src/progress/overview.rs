//! [`Overview`]: the journal seen through a catalog: a record for each item, figures for each part.

use std::collections::HashMap;
use std::collections::btree_map::BTreeMap;

use super::statistics::{Days, replace};
use super::{Journal, Record, Tally};
use crate::catalog::{Catalog, Item, ItemIx, Part, RoadmapIx, SectionIx};

/// A record for each item of a catalog, and the figures of its parts, counted once and kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Of the items that something was done with: few, as a rule.
    records: HashMap<ItemIx, Record>,
    /// The record of all others.
    untouched: Record,
    sections: Vec<Tally>,
    roadmaps: Vec<Tally>,
    total: Tally,
    /// The notes on roadmaps and sections, by their keys: few, as a rule.
    part_notes: BTreeMap<String, String>,
    /// What was done on each day on which anything was: few days, however many items.
    pub(super) days: Days,
}

#[expect(clippy::indexing_slicing, reason = "positions are those of the catalog it was made from")]
impl Overview {
    /// Looks up every item of `catalog` in `journal`.
    pub fn new(catalog: &Catalog, journal: &Journal) -> Self {
        let mut overview = Self {
            records: HashMap::new(),
            untouched: Record::default(),
            sections: vec![Tally::default(); catalog.sections.len()],
            roadmaps: vec![Tally::default(); catalog.roadmaps.len()],
            total: Tally::default(),
            part_notes: BTreeMap::new(),
            days: Days::new(),
        };
        for key in journal.item_ids().filter(|id| Part::is_key(id)) {
            overview.update_part(journal, key);
        }
        for ix in catalog.item_positions() {
            let record = journal.record(catalog.item(ix));
            let counted = tally(catalog.item(ix), &record);
            overview.count(catalog, ix, Tally::default(), counted);
            overview.keep(ix, record);
        }
        overview
    }

    /// Looks up one item again, after an event about it. Takes time by its places only.
    pub fn update(&mut self, catalog: &Catalog, journal: &Journal, ix: ItemIx) {
        let item = catalog.item(ix);
        let record = journal.record(item);
        let old = tally(item, self.record(ix));
        self.count(catalog, ix, old, tally(item, &record));
        self.keep(ix, record);
    }

    /// Looks up the note on the part with this key again, after an event about it.
    pub fn update_part(&mut self, journal: &Journal, key: &str) {
        match journal.record_of(&[key]).note {
            Some(note) => drop(self.part_notes.insert(key.to_owned(), note)),
            None => drop(self.part_notes.remove(key)),
        }
    }

    /// The note on a roadmap or section.
    pub fn note_on(&self, catalog: &Catalog, part: Part) -> Option<&str> {
        if self.part_notes.is_empty() {
            return None; // as it mostly is: frames ask for each row
        }
        self.part_notes.get(&part.key(catalog)).map(String::as_str)
    }

    /// The roadmaps and sections that have a note, with it.
    pub fn noted_parts(&self, catalog: &Catalog) -> impl Iterator<Item = (Part, &str)> {
        let notes = self.part_notes.iter();
        notes.filter_map(|(key, note)| Some((Part::find(catalog, key)?, note.as_str())))
    }

    /// Keeps the record of the item at `ix`, which counts on the days on which it was done and dealt with.
    fn keep(&mut self, ix: ItemIx, record: Record) {
        let before = self.records.get(&ix).unwrap_or(&self.untouched);
        replace(&mut self.days, before, &record);
        if record == self.untouched {
            self.records.remove(&ix);
        } else {
            self.records.insert(ix, record);
        }
    }

    /// What the journal says of the item at `ix`.
    pub fn record(&self, ix: ItemIx) -> &Record {
        self.records.get(&ix).unwrap_or(&self.untouched)
    }

    /// What something was done with, in no order: few items, as a rule.
    pub fn touched(&self) -> impl Iterator<Item = (ItemIx, &Record)> {
        self.records.iter().map(|(ix, record)| (*ix, record))
    }

    /// The figures of a section and all sections in it.
    pub fn section(&self, ix: SectionIx) -> Tally {
        self.sections[ix.index()]
    }

    /// The figures of a roadmap.
    pub fn roadmap(&self, ix: RoadmapIx) -> Tally {
        self.roadmaps[ix.index()]
    }

    /// The figures of everything.
    pub const fn total(&self) -> Tally {
        self.total
    }

    /// The figures of `items`, each given once.
    pub fn of_items(&self, catalog: &Catalog, items: impl IntoIterator<Item = ItemIx>) -> Tally {
        let mut tally = Tally::default();
        for ix in items {
            let counted = self::tally(catalog.item(ix), self.record(ix));
            tally.replace(Tally::default(), counted);
        }
        tally
    }

    /// The figures of `items` in groups, each with what `group` says of it. Terms are left out.
    pub fn by_group<K: Ord>(
        &self,
        catalog: &Catalog,
        items: &[ItemIx],
        group: impl Fn(&Item) -> K,
    ) -> BTreeMap<K, Tally> {
        let mut groups: BTreeMap<K, Tally> = BTreeMap::new();
        for ix in items.iter().filter(|ix| catalog.item(**ix).counts()) {
            let item = catalog.item(*ix);
            let counted = tally(item, self.record(*ix));
            groups.entry(group(item)).or_default().replace(Tally::default(), counted);
        }
        groups
    }

    /// Counts the item at `ix` as `new`, once in each part that it is in, and no longer as `old`.
    fn count(&mut self, catalog: &Catalog, ix: ItemIx, old: Tally, new: Tally) {
        let places = catalog.item(ix).places.iter();
        let mut sections: Vec<SectionIx> =
            places.flat_map(|place| catalog.up_from(place.section)).collect();
        sections.sort_unstable();
        sections.dedup();
        // The sections of one roadmap stand side by side.
        for of_one in
            sections.chunk_by(|a, b| catalog.section(*a).roadmap == catalog.section(*b).roadmap)
        {
            for section in of_one {
                self.sections[section.index()].replace(old, new);
            }
            if let Some(section) = of_one.first() {
                self.roadmaps[catalog.section(*section).roadmap.index()].replace(old, new);
            }
        }
        self.total.replace(old, new);
    }
}

fn tally(item: &Item, record: &Record) -> Tally {
    Tally::of_one(record.status, !item.counts())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Status;
    use crate::progress::properties::{catalog, status_event};

    fn overview(statuses: &[(&str, Status)]) -> (Catalog, Overview) {
        let (catalog, mut journal) = (catalog(), Journal::default());
        for (n, (item, status)) in statuses.iter().enumerate() {
            journal.insert(status_event(n, item, *status));
        }
        let overview = Overview::new(&catalog, &journal);
        (catalog, overview)
    }

    #[test]
    fn an_item_in_two_sections_counts_once_in_what_holds_both() {
        let (catalog, overview) = overview(&[("attention", Status::Done)]);
        let expected = Tally { total: 2, done: 1, terms: 1, ..Tally::default() };
        let roadmap = RoadmapIx::new(0);
        let section = |path| overview.section(catalog.find_section(roadmap, path).unwrap());
        assert_eq!(section("papers"), expected);
        assert_eq!(section("papers/classic"), Tally { total: 1, done: 1, ..Tally::default() });
        assert_eq!(overview.roadmap(roadmap), expected);
        assert_eq!(overview.total(), expected);
    }

    #[test]
    fn a_skipped_item_is_not_in_the_total_and_a_term_never_is() {
        let (_, overview) = overview(&[("bert", Status::Skipped), ("token", Status::Done)]);
        let expected = Tally { total: 1, skipped: 1, terms: 1, terms_done: 1, ..Tally::default() };
        assert_eq!(overview.total(), expected);
    }

    #[test]
    fn items_are_counted_by_group_without_terms() {
        let (catalog, overview) = overview(&[("bert", Status::Done), ("token", Status::Done)]);
        let items: Vec<ItemIx> = catalog.item_positions().collect();
        let groups = overview.by_group(&catalog, &items, Item::kind_name);
        let papers = Tally { total: 2, done: 1, ..Tally::default() };
        assert_eq!(groups.into_iter().collect::<Vec<_>>(), [("paper", papers)]);
    }

    #[test]
    fn looking_up_one_item_again_gives_what_looking_up_all_does() {
        let (catalog, mut journal) = (catalog(), Journal::default());
        let mut overview = Overview::new(&catalog, &journal);
        let deeds = [
            ("attention", Status::Done),
            ("token", Status::Skipped),
            ("bert", Status::Done),
            ("attention", Status::Doing),
            ("bert", Status::Todo),
        ];
        for (n, (item, status)) in deeds.into_iter().enumerate() {
            journal.insert(status_event(n, item, status));
            overview.update(&catalog, &journal, catalog.find(item).unwrap());
            assert_eq!(overview, Overview::new(&catalog, &journal));
        }
    }
}
