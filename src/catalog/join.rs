//! Puts roadmaps of the learner's own beside others: one thing is one item, wherever it stands.

mod hide;
mod known;
mod plan;

use super::{
    Addition, Catalog, Few, Hide, Id, Item, ItemIx, OwnRoadmap, Place, PlaceRef, RoadmapIx,
    Section, SectionIx,
};
use hide::hide;
pub(super) use known::Known;
use plan::plan;

/// Roadmaps put beside each other.
#[derive(Debug)]
pub struct Joined {
    /// What there is to learn.
    pub catalog: Catalog,
    /// The positions of the parts that are not in it, because they clash with what was there before.
    /// [`super::check_part()`] beside the catalog says what is wrong.
    pub refused: Vec<usize>,
    /// The positions of the parts that refer to what is nowhere, add to it or hide it: that alone is not
    /// in the catalog. [`super::dangling()`] says what it is.
    pub dangling: Vec<usize>,
}

/// Puts `parts` beside what is in `base`, in their order.
///
/// An item of a part that is the same thing as one before it becomes that one, and its id another name
/// for it. Items keep the positions that they have in `base`, unless a part hides sections.
pub fn join(base: Catalog, parts: Vec<OwnRoadmap>) -> Joined {
    let mut refused: Vec<usize> = Vec::new();
    let plans = loop {
        let taken: Vec<(usize, &OwnRoadmap)> =
            parts.iter().enumerate().filter(|(at, _)| !refused.contains(at)).collect();
        match plan(&base, &taken) {
            Ok(plans) => break plans,
            Err(mut more) => refused.append(&mut more),
        }
    };
    refused.sort_unstable();
    let (mut catalog, mut additions, mut hides) = (base, Vec::new(), Vec::new());
    let (mut outlines, mut dangling) = (Vec::new(), Vec::new());
    let taken = parts.into_iter().enumerate().filter(|(at, _)| !refused.contains(at));
    for ((number, part), at) in taken.zip(plans) {
        if at.contains(&None) {
            dangling.push(number);
        }
        let moved = |addition| (number, moved(addition, &at));
        additions.extend(part.additions.into_iter().map(moved));
        let (hidden, mut part) = (part.hides, part.catalog);
        let by = part.roadmaps.first().map(|roadmap| roadmap.id.clone());
        let hide = |section| Some((number, Hide { section, by: by.clone()? }));
        hides.extend(hidden.into_iter().filter_map(hide));
        let items = std::mem::take(&mut part.items);
        let shared = Joining { catalog: &mut catalog, at: &at }.take_items(items);
        outlines.push((part, at, shared));
    }
    // Sections after all items: a part may refer to one that comes behind it.
    for (outline, at, shared) in outlines {
        Joining { catalog: &mut catalog, at: &at }.take_outline(outline, &shared);
    }
    catalog.ids.sort(); // runs that are in order, which takes no longer than to merge them
    catalog.ids.dedup();
    let (catalog, mut nowhere) = change_others(catalog, additions, hides);
    dangling.append(&mut nowhere);
    dangling.sort_unstable();
    dangling.dedup();
    Joined { catalog, refused, dangling }
}

/// Adds to sections, and hides some. Answers also which parts name sections that are nowhere.
fn change_others(
    mut catalog: Catalog,
    additions: Vec<(usize, Addition)>,
    hides: Vec<(usize, Hide)>,
) -> (Catalog, Vec<usize>) {
    let (mut nowhere, mut hidden) = (Vec::new(), Vec::new());
    for (number, Addition { section, places }) in additions {
        match catalog.find_section_key(&section) {
            Some(section) => add(&mut catalog, section, places),
            None => nowhere.push(number),
        }
    }
    // What was to be added to a section that is nowhere may stand nowhere itself.
    let mut may_stand_nowhere = !nowhere.is_empty();
    for (number, hide) in hides {
        match catalog.find_section_key(&hide.section) {
            Some(section) => {
                hidden.push(section);
                catalog.hides.push(hide);
                may_stand_nowhere = true;
            }
            None => nowhere.push(number),
        }
    }
    let catalog = if may_stand_nowhere { hide(catalog, &hidden) } else { catalog };
    (catalog, nowhere)
}

/// A catalog that takes a part in.
struct Joining<'a> {
    catalog: &'a mut Catalog,
    /// The position of each item that the part names by one of its own; none of what is nowhere.
    at: &'a [Option<ItemIx>],
}

impl Joining<'_> {
    /// Takes in all but the items, and `shared`, which of them have another title or level.
    fn take_outline(&mut self, outline: Catalog, shared: &[(ItemIx, Place)]) {
        let Catalog { mut roadmaps, sections, ids, .. } = outline;
        let roadmap = RoadmapIx::new(self.catalog.roadmaps.len());
        let first = self.catalog.sections.len();
        let Self { catalog, at } = self;
        let position = |ix: ItemIx| at.get(ix.index()).copied().flatten();
        let ids = ids.into_iter().filter_map(|(id, ix)| Some((id, position(ix)?)));
        catalog.ids.extend(ids);
        // What only changes others is not shown as a roadmap.
        roadmaps.truncate(usize::from(!sections.is_empty()));
        let shifted = |ix: &SectionIx| SectionIx::new(ix.index() + first);
        for shown in &mut roadmaps {
            shown.sections = shown.sections.iter().map(shifted).collect();
        }
        catalog.own_roadmaps += roadmaps.len();
        catalog.roadmaps.append(&mut roadmaps);
        for section in sections {
            let places = section.places.into_iter().map(|place| named(place, shared));
            let places: Vec<Place> = places.collect();
            let ix = SectionIx::new(self.catalog.sections.len());
            self.catalog.sections.push(Section {
                roadmap,
                parent: section.parent.as_ref().map(shifted),
                sections: section.sections.iter().map(shifted).collect(),
                places: Vec::new(),
                ..section
            });
            self.put(ix, places);
        }
    }

    /// Takes in the items that are new. Answers which of the others have another title or level.
    fn take_items(&mut self, mut items: Vec<Item>) -> Vec<(ItemIx, Place)> {
        let known = &mut self.catalog.items;
        let (mut shared, mut positions) = (Vec::new(), (0..).zip(self.at));
        items.retain_mut(|item| {
            let Some((local, Some(ix))) = positions.next() else { return false };
            let Some(same) = known.get_mut(ix.index()) else { return true };
            let title = (item.title != same.title).then(|| item.title.clone());
            let level = item.level.filter(|level| Some(*level) != same.level);
            let place = Place { item: *ix, title, level, source: Few::default() };
            shared.push((ItemIx::new(local), place));
            let names = std::iter::once(&item.id).chain(&item.former_ids);
            names.for_each(|name| add_name(same, name));
            false
        });
        self.catalog.own_items += items.len();
        // A large list is not copied beside itself: what is short comes to what is long.
        if known.len() < items.len() {
            items.splice(0..0, std::mem::take(known));
            *known = items;
        } else {
            known.append(&mut items);
        }
        shared
    }

    /// Puts `places`, which name items as the part does, into the section at `ix`. What has come to be
    /// one item stands there once.
    fn put(&mut self, ix: SectionIx, mut places: Vec<Place>) {
        let Self { catalog, at } = self;
        let mut next = 0;
        places.retain_mut(|place| {
            let Some(item) = at.get(place.item.index()).copied().flatten() else { return false };
            let Some(known) = catalog.items.get_mut(item.index()) else { return false };
            if known.places.last().is_some_and(|last| last.section == ix) {
                return false;
            }
            known.places.push(place_ref(ix, next));
            next += 1;
            place.item = item;
            true
        });
        if let Some(section) = catalog.sections.get_mut(ix.index()) {
            section.places = places;
        }
    }
}

/// Makes `name` another name of `item`, unless it is one.
fn add_name(item: &mut Item, name: &Id) {
    if item.id != *name && !item.former_ids.contains(name) {
        item.former_ids.push(name.clone());
    }
}

/// `place` with the title and level that the part has for what has become an item of another roadmap.
fn named(place: Place, shared: &[(ItemIx, Place)]) -> Place {
    let own = shared.binary_search_by_key(&place.item, |(local, _)| *local).ok();
    let Some((_, own)) = own.and_then(|at| shared.get(at)) else { return place };
    let title = place.title.or_else(|| own.title.clone());
    Place { title, level: place.level.or(own.level), ..place }
}

fn place_ref(section: SectionIx, index: usize) -> PlaceRef {
    PlaceRef { section, index: u32::try_from(index).unwrap_or(u32::MAX) }
}

fn moved(addition: Addition, at: &[Option<ItemIx>]) -> Addition {
    let places = addition.places.into_iter();
    let places =
        places.filter_map(|place| Some(Place { item: (*at.get(place.item.index())?)?, ..place }));
    Addition { places: places.collect(), ..addition }
}

/// Adds to the section at `ix` what does not stand there yet, each at the end of its group.
fn add(catalog: &mut Catalog, ix: SectionIx, places: Vec<Place>) {
    let Catalog { sections, items, .. } = catalog;
    let Some(section) = sections.get_mut(ix.index()) else { return };
    let group = |items: &[Item], place: &Place| items.get(place.item.index()).map(Item::item_type);
    for place in places {
        if section.places.iter().all(|there| there.item != place.item) {
            section.places.push(place);
        }
    }
    section.places.sort_by_key(|place| group(items, place)); // stable: what is added comes last
    for (index, place) in section.places.iter().enumerate() {
        let Some(item) = items.get_mut(place.item.index()) else { continue };
        let here = place_ref(ix, index);
        if let Some(known) = item.places.iter_mut().find(|place| place.section == ix) {
            *known = here;
        } else {
            item.places.push(here);
            item.places.sort_unstable();
        }
    }
}

#[cfg(test)]
mod tests;
