//! [`Scope`]: a filter applied to a catalog: which items and places it lets through.

use super::entry::Entry;
use super::filter::{Bound, Version};
use super::line::Line;
use super::{Field, Filter, Index, Marks};
use crate::catalog::{
    Catalog, Item, ItemIx, ItemType, Lang, Levels, Link, Part, PlaceRef, Section, SectionIx,
};
use crate::text::fold;

/// A filter applied to a catalog.
pub(super) struct Scope<'a> {
    filter: &'a Filter,
    catalog: &'a Catalog,
    index: &'a Index,
    marks: &'a dyn Marks,
    /// Does the filter ask for nothing?
    pub(super) is_open: bool,
    /// By `SectionIx`: may items stand there? Empty when the filter says nothing of it.
    sections: Vec<bool>,
    /// The authors that are asked for, as positions in [`Index::shared`].
    authors: Vec<u32>,
    /// The topics that are asked for, likewise.
    topics: Vec<u32>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(
        filter: &'a Filter,
        index: &'a Index,
        catalog: &'a Catalog,
        marks: &'a dyn Marks,
    ) -> Self {
        Self {
            filter,
            is_open: *filter == Filter::default(),
            catalog,
            index,
            marks,
            sections: sections(filter, index, catalog),
            authors: shared(Field::Author, &filter.authors, index),
            topics: shared(Field::Topic, &filter.topics, index),
        }
    }

    /// Does the filter let `item` through, wherever it stands?
    pub(super) fn allows(&self, position: ItemIx) -> bool {
        let filter = self.filter;
        if self.is_open {
            return true;
        }
        let item = self.catalog.item(position);
        let health = item.link().map(Link::health_now);
        let has = |shared: &[u32]| {
            let entry = self.index.entry(position);
            entry.is_some_and(|entry| entry.shared().iter().any(|own| shared.contains(own)))
        };
        any(&filter.kinds, |kind| *kind == item.kind_name())
            && any(&filter.types, |item_type| *item_type == item.item_type())
            && any(&filter.healths, |asked| health == Some(*asked))
            && any(&filter.langs, |lang| is_in(item, *lang))
            && any(&filter.statuses, |status| *status == self.marks.status(position))
            && any(&filter.stars, |star| *star == self.marks.starred(position))
            && any(&filter.ids, |part| item.id.as_str().contains(part.as_str()))
            && (filter.notes.is_empty() || has_note(&filter.notes, self.marks.note(position)))
            && (filter.addresses.is_empty() || self.has_address(position))
            && has_minutes(filter, item)
            && (filter.added.is_empty() && filter.bounds.is_empty() || was_added(filter, item))
            && (filter.authors.is_empty() || has(&self.authors))
            && (filter.topics.is_empty() || has(&self.topics))
    }

    /// Does the filter let `part` through, as far as it says where?
    pub(super) fn allows_part(&self, part: Part) -> bool {
        let is_in = |section: &SectionIx| {
            self.sections.get(section.index()).copied().unwrap_or(self.sections.is_empty())
        };
        match part {
            Part::Section(section) => is_in(&section),
            Part::Roadmap(roadmap) => {
                let sections = &self.catalog.roadmap(roadmap).sections;
                self.filter.sections.is_empty() && sections.iter().any(is_in)
            }
        }
    }

    fn has_address(&self, position: ItemIx) -> bool {
        let prose = self.index.entry(position).into_iter().flat_map(Entry::prose);
        let mut addresses = prose.filter(|line| line.field() == Field::Address);
        addresses.any(|line| any(&self.filter.addresses, |part| line.folded.contains(part)))
    }

    /// Does the filter let the item through at `place`?
    pub(super) fn allows_place(&self, item: ItemIx, place: PlaceRef) -> bool {
        if self.is_open {
            return true;
        }
        let in_section = || {
            self.sections.is_empty()
                || self.sections.get(place.section.index()).copied().unwrap_or(false)
        };
        let at_level = || {
            let levels = self.catalog.place(place).level;
            let levels = levels.or_else(|| self.catalog.item(item).level);
            any(&self.filter.levels, |asked| levels.is_some_and(|levels| overlap(levels, *asked)))
                && self.filter.bounds.iter().all(|bound| match bound {
                    Bound::Level(comparison, asked) => {
                        levels.is_some_and(|levels| comparison.holds(levels.from.cmp(asked)))
                    }
                    Bound::Minutes(..) | Bound::Added(..) => true,
                })
        };
        in_section() && at_level()
    }
}

/// Is nothing asked for, or one of what is?
fn any<T>(asked: &[T], is_it: impl Fn(&T) -> bool) -> bool {
    asked.is_empty() || asked.iter().any(is_it)
}

/// Has `note` one of the texts that are asked for?
pub(super) fn has_note(asked: &[String], note: Option<&str>) -> bool {
    let note = note.map(fold);
    note.is_some_and(|note| asked.iter().any(|part| note.contains(part)))
}

/// What takes nobody knows how long fits only where nothing is asked.
fn has_minutes(filter: &Filter, item: &Item) -> bool {
    let minutes = item.minutes().map(|minutes| minutes.amount);
    any(&filter.minutes, |asked| minutes == Some(*asked))
        && filter.bounds.iter().all(|bound| match bound {
            Bound::Minutes(comparison, asked) => {
                minutes.is_some_and(|minutes| comparison.holds(minutes.cmp(asked)))
            }
            Bound::Level(..) | Bound::Added(..) => true,
        })
}

fn was_added(filter: &Filter, item: &Item) -> bool {
    let version = Version::parse(&item.added);
    any(&filter.added, |asked| version.as_ref() == Some(asked))
        && filter.bounds.iter().all(|bound| match bound {
            Bound::Added(comparison, asked) => {
                version.as_ref().is_some_and(|version| comparison.holds(version.cmp(asked)))
            }
            Bound::Level(..) | Bound::Minutes(..) => true,
        })
}

fn overlap(one: Levels, other: Levels) -> bool {
    one.from <= other.to && other.from <= one.to
}

/// A resource is in the language it is written in, anything else in those of its title.
fn is_in(item: &Item, lang: Lang) -> bool {
    match item.item_type() {
        ItemType::Resource => item.resource().and_then(|resource| resource.lang) == Some(lang),
        _ => item.title.exactly(lang).is_some(),
    }
}

fn sections(filter: &Filter, index: &Index, catalog: &Catalog) -> Vec<bool> {
    if filter.roadmaps.is_empty() && filter.sections.is_empty() {
        return Vec::new();
    }
    let roadmaps =
        chosen(&filter.roadmaps, &index.roadmaps, |names, asked| match names.split_first() {
            Some((id, _)) if id == asked => Fit::Id,
            _ => Fit::part(names.iter().any(|name| name.contains(asked))),
        });
    let in_roadmap =
        |section: &Section| roadmaps.get(section.roadmap.index()).copied().unwrap_or(false);
    let titles = |section| index.section(SectionIx::new(section)).collect();
    let sections: Vec<(&Section, Vec<Line<'_>>)> =
        catalog.sections.iter().enumerate().map(|(ix, section)| (section, titles(ix))).collect();
    let own = chosen(&filter.sections, &sections, |(section, titles), asked| {
        if in_roadmap(section) { section_fit(section, titles, asked) } else { Fit::Not }
    });
    let mut inside: Vec<bool> = Vec::with_capacity(own.len());
    for (section, own) in catalog.sections.iter().zip(own) {
        // The catalog lists sections from the top down: those around it were done before.
        let around = section.parent.and_then(|parent| inside.get(parent.index()).copied());
        inside.push(in_roadmap(section) && (own || around.unwrap_or(false)));
    }
    inside
}

fn section_fit(section: &Section, titles: &[Line<'_>], asked: &str) -> Fit {
    if section.path.as_str() == asked {
        Fit::Path
    } else if section.id() == asked {
        Fit::Id
    } else {
        let in_title = || titles.iter().any(|title| title.folded.contains(asked));
        Fit::part(section.path.contains(asked) || in_title())
    }
}

/// The texts of `field` that are asked for, as positions in [`Index::shared`].
fn shared(field: Field, asked: &[String], index: &Index) -> Vec<u32> {
    if asked.is_empty() {
        return Vec::new();
    }
    let lines: Vec<Line<'_>> = index.shared.iter().collect();
    let chosen = chosen(asked, &lines, |line, asked| match line.field() {
        Field::Topic if field == Field::Topic && line.folded == asked => Fit::Id,
        other => Fit::part(other == field && line.folded.contains(asked)),
    });
    chosen.into_iter().zip(0..).filter_map(|(is, position)| is.then_some(position)).collect()
}

/// How well a thing fits what was asked for, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Not,
    /// A name of it has the text in it.
    Part,
    /// It is the id.
    Id,
    /// It is the path from the top.
    Path,
}

impl Fit {
    const fn part(is_part: bool) -> Self {
        if is_part { Self::Part } else { Self::Not }
    }
}

/// For each of `all`: is it asked for, and nothing else fits better? When nothing is asked for, all
/// are.
fn chosen<T>(asked: &[String], all: &[T], fit: impl Fn(&T, &str) -> Fit) -> Vec<bool> {
    let mut chosen = vec![asked.is_empty(); all.len()];
    for asked in asked {
        let fits: Vec<Fit> = all.iter().map(|one| fit(one, asked)).collect();
        let best = fits.iter().copied().max().filter(|best| *best > Fit::Not);
        for (chosen, fit) in chosen.iter_mut().zip(fits) {
            *chosen |= Some(fit) == best;
        }
    }
    chosen
}
