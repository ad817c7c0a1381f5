//! The comparison of what the learner saw with what there is.

use std::collections::{HashMap, HashSet};

use super::snapshot::{SeenItem, health, is_in_own, section_key, section_title, title};
use super::{Changed, Changes, Removed, Snapshot, What};
use crate::catalog::{Catalog, Health, Id, Item, ItemIx, SectionIx};

impl Changes {
    /// What is not in `catalog` as it was in `seen`. What is the learner's own is no news to them, nor
    /// what they have hidden.
    pub fn between(seen: &Snapshot, catalog: &Catalog) -> Self {
        let past = Past::new(seen, catalog);
        let mut changes = Self { since: seen.edition.clone(), ..Self::default() };
        for item in catalog.item_positions().filter(|ix| !catalog.is_own(*ix)) {
            match past.what_changed(item) {
                None => changes.new.push(item),
                Some(what) if what.is_empty() => {}
                Some(what) => changes.changed.push(Changed { item, what }),
            }
        }
        let is_gone =
            |old: &&SeenItem| catalog.find(&old.id).is_none() && !catalog.is_hidden(&old.id);
        changes.removed = seen.items.iter().filter(is_gone).map(|old| gone(old, catalog)).collect();
        changes
    }
}

fn gone(old: &SeenItem, catalog: &Catalog) -> Removed {
    Removed {
        id: old.id.clone(),
        title: old.title.clone(),
        retired: catalog.find_retired(&old.id).cloned(),
    }
}

/// What the learner saw, by id, and what there is.
struct Past<'a> {
    seen: &'a Snapshot,
    items: HashMap<&'a str, &'a SeenItem>,
    catalog: &'a Catalog,
}

impl<'a> Past<'a> {
    fn new(seen: &'a Snapshot, catalog: &'a Catalog) -> Self {
        let items = seen.items.iter().map(|item| (item.id.as_str(), item)).collect();
        Self { seen, items, catalog }
    }

    /// What of the item is not as it was; none when it is new.
    fn what_changed(&self, ix: ItemIx) -> Option<Vec<What>> {
        let item = self.catalog.item(ix);
        let known = |id: &Id| self.items.get(id.as_str()).copied();
        let mut before = std::iter::once(&item.id).chain(&item.former_ids).filter_map(known);
        let first = before.next()?;
        let mut what = Vec::new();
        if self.is_part_of(item, first) {
            // Everything else of a part is its own, and no news.
            what.push(What::Split(first.title.clone()));
        } else {
            self.compare(item, first, &mut what);
        }
        let mut named = HashSet::from([first.id.as_str()]);
        what.extend(before.filter(|old| named.insert(&old.id)).map(|old| {
            let title = old.title.clone();
            if self.is_part_of(item, old) { What::Split(title) } else { What::Merged(title) }
        }));
        Some(what)
    }

    /// Is the item one of several that `old` became?
    fn is_part_of(&self, item: &Item, old: &SeenItem) -> bool {
        item.id.as_str() != old.id && self.catalog.find_all(&old.id).nth(1).is_some()
    }

    fn compare(&self, item: &Item, old: &SeenItem, what: &mut Vec<What>) {
        if title(item) != old.title {
            what.push(What::Title(old.title.clone()));
        }
        let address = item.link().map(|link| link.key.as_str());
        if address != old.address.as_deref() {
            what.push(What::Address(old.address.clone()));
        }
        what.extend(trust(health(item), old.health.as_deref()));
        if item.kind_name() != old.kind {
            what.push(What::Kind(old.kind.clone()));
        }
        if item.level.map(|level| level.to_string()) != old.level {
            what.push(What::Level(old.level.clone()));
        }
        self.compare_places(item, old, what);
        if item.id.as_str() != old.id {
            what.push(What::Renamed(old.id.clone()));
        }
    }

    /// A section is the same as before if it has its path or its title: either may have been changed.
    fn compare_places(&self, item: &Item, old: &SeenItem, what: &mut Vec<What>) {
        let now = item.places.iter().map(|place| place.section);
        let now: Vec<SectionIx> = now.filter(|ix| !is_in_own(self.catalog, *ix)).collect();
        let is_new = |ix: &&SectionIx| !old.sections.iter().any(|key| self.is_same(key, **ix));
        let is_left = |key: &&String| !now.iter().any(|ix| self.is_same(key, *ix));
        let mut left = old.sections.iter().filter(is_left);
        for section in now.iter().filter(is_new) {
            what.push(match left.next() {
                Some(_) => What::Moved(*section),
                None => What::Also(*section),
            });
        }
        let titles = left.map(|key| self.seen.sections.get(key).unwrap_or(key));
        what.extend(titles.map(|title| What::Left(title.clone())));
    }

    /// Is the section that had this key the one at `ix` now?
    fn is_same(&self, key: &str, ix: SectionIx) -> bool {
        let now = section_key(self.catalog, ix);
        let roadmap = |key: &str| key.split('/').next().map(str::to_owned);
        let title = self.seen.sections.get(key).map(String::as_str);
        now == key
            || (roadmap(&now) == roadmap(key) && title == Some(section_title(self.catalog, ix)))
    }
}

/// What became of the trust in an address. That one was corrected shows in the address.
fn trust(now: Option<Health>, before: Option<&str>) -> Option<What> {
    let before = before.and_then(Health::from_name);
    let is_bad = |health| matches!(health, Some(Health::Suspect | Health::Dead));
    match now {
        _ if now == before => None,
        Some(Health::Dead) => Some(What::Dead),
        Some(Health::Suspect) => Some(What::Doubtful),
        _ => is_bad(before).then_some(What::Trusted),
    }
}
