//! Roadmaps and sections: the outline, with items put in their places.

use super::SourceFile;
use super::field::Field;
use super::learned;
use super::names::Names;
use super::others::Others;
use super::parse::Parsed;
use super::report::Report;
use super::retired;
use super::values::Scope;
use crate::address::WebAddress;
use crate::catalog::raw::{At, RawSection};
use crate::catalog::{
    Catalog, Edition, Id, Item, ItemIx, Lang, PlaceRef, Roadmap, RoadmapIx, Section, SectionIx,
};
use crate::text::Str;
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

/// Puts a catalog together. Items are kept with the place at which they are written.
pub(super) struct Builder<'a> {
    pub(super) names: &'a Names,
    pub(super) roadmaps: Vec<(&'a SourceFile, Range<usize>, Roadmap)>,
    sections: Vec<Section>,
    pub(super) items: BTreeMap<ItemIx, (&'a SourceFile, Range<usize>, Item)>,
    /// The items of other roadmaps that may be referred to; none where all roadmaps are here.
    pub(super) others: Option<Others<'a>>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(names: &'a Names, others: Option<Others<'a>>) -> Self {
        let (roadmaps, sections, items) = (Vec::new(), Vec::new(), BTreeMap::new());
        Self { names, roadmaps, sections, items, others }
    }

    /// Adds a roadmap with all that is in it.
    pub(super) fn roadmap(&mut self, ix: RoadmapIx, parsed: &Parsed<'a>, report: &mut Report) {
        let (file, root) = (parsed.file, &parsed.root);
        let known = Lang::ALL.map(Lang::code).join(", ");
        let bare = Scope { file, languages: &[], editions: &[], added: root.added.get_ref() };
        let languages: Vec<Lang> = root
            .languages
            .iter()
            .filter_map(|raw| bare.word(raw, Lang::from_code, &known, report))
            .collect();
        let scope = Scope { languages: &languages, ..bare };
        let editions: Vec<Edition> = root
            .edition
            .iter()
            .filter_map(|raw| {
                let title = scope.full_text(&raw.title, Field::Title, report);
                Some(Edition { id: scope.id(&raw.id, report)?, title })
            })
            .collect();
        let scope = Scope { editions: &editions, ..scope };
        let sections: Vec<SectionIx> = parsed
            .sections
            .iter()
            .map(|(file, raw)| {
                self.section(
                    Scope { file, ..scope },
                    Around { roadmap: ix, parent: None },
                    raw,
                    report,
                )
            })
            .collect();
        let listed = root.sections.iter().all(Vec::is_empty);
        let is_empty = sections.is_empty() && listed && !root.changes_others();
        if report.proofreads() && is_empty {
            report.add(file, root.id.span(), "the roadmap is empty", "add a `[[section]]`");
        }
        refuse_twins(parsed.sections.iter().map(|(file, raw)| (*file, raw)), report);
        self.change_others(scope, root, report);
        let Some(id) = scope.id(&root.id, report) else { return };
        let knows_all = self.others.is_none();
        learned::check(scope, root, !knows_all, report);
        let retired = retired::all(scope, root, knows_all.then_some(self.names), report);
        let roadmap = Roadmap {
            id,
            title: scope.full_text(&root.title, Field::Title, report),
            summary: scope.full_text(&root.summary, Field::Summary, report),
            source: root.source.as_ref().map(|raw| origin(scope, raw, report)),
            licence: root.licence.as_ref().map(|raw| scope.string(raw, report)),
            retired,
            sections,
            editions: editions.clone(),
            languages: languages.clone(),
            is_imported: false, // who reads files knows
        };
        self.roadmaps.push((file, root.id.span(), roadmap));
    }

    fn section(
        &mut self,
        scope: Scope<'a, '_>,
        around: Around,
        raw: &RawSection,
        report: &mut Report,
    ) -> SectionIx {
        let ix = SectionIx::new(self.sections.len());
        refuse_empty(scope.file, raw, report);
        let id = scope.id(&raw.id, report).map_or_else(|| "?".to_owned(), |id| id.to_string());
        let parent = around.parent.and_then(|parent| self.sections.get(parent.index()));
        let path = parent.map_or_else(|| id.clone(), |parent| format!("{}/{id}", parent.path));
        self.sections.push(Section {
            path: path.into(),
            roadmap: around.roadmap,
            parent: around.parent,
            sections: Vec::new(),
            title: scope.full_text(&raw.title, Field::Title, report),
            summary: raw.summary.as_ref().map(|raw| scope.full_text(raw, Field::Summary, report)),
            points: raw
                .point
                .iter()
                .map(|raw| scope.full_text(raw, Field::Point, report))
                .collect(),
            tips: raw.tip.iter().map(|raw| scope.full_text(raw, Field::Tip, report)).collect(),
            source: scope.source(raw.source.as_ref(), raw.id.span(), report),
            places: Vec::new(),
        });
        let places = self.places(scope, raw.items(), report);
        let inside = Around { parent: Some(ix), ..around };
        let sections: Vec<SectionIx> = raw
            .section
            .iter()
            .map(|inner| self.section(scope, inside, inner.get_ref(), report))
            .collect();
        refuse_twins(raw.section.iter().map(|inner| (scope.file, inner.get_ref())), report);
        if let Some(section) = self.sections.get_mut(ix.index()) {
            section.places = places;
            section.sections = sections;
        }
        ix
    }

    /// The catalog; only asked for when nothing was reported.
    pub(super) fn finish(self, edition: Str) -> Catalog {
        let mut items: Vec<Item> = self.items.into_values().map(|(_, _, item)| item).collect();
        put_places(&self.sections, &mut items);
        let mut ids: Vec<(Id, ItemIx)> = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let names = std::iter::once(&item.id).chain(&item.former_ids);
            ids.extend(names.map(|id| (id.clone(), ItemIx::new(at))));
        }
        ids.sort();
        ids.dedup();
        let roadmaps = self.roadmaps.into_iter().map(|(_, _, roadmap)| roadmap).collect();
        Catalog { edition, roadmaps, sections: self.sections, items, ids, ..Catalog::default() }
    }
}

/// A section has something to read or to do.
fn refuse_empty(file: &SourceFile, raw: &RawSection, report: &mut Report) {
    let says = raw.summary.is_some() || !raw.point.is_empty() || !raw.tip.is_empty();
    if report.proofreads() && !says && raw.section.is_empty() && raw.items().next().is_none() {
        let what = format!("the section `{}` is empty", raw.id.get_ref());
        report.add(file, raw.id.span(), what, "add an item or a summary, or take it out");
    }
}

/// Where a roadmap comes from: an address in the form in which it is shown, or any other text.
fn origin(scope: Scope<'_, '_>, raw: &At<String>, report: &mut Report) -> Str {
    let text = scope.string(raw, report);
    WebAddress::parse(&text).map_or(text, |address| address.to_string().into())
}

/// Two sections side by side must not have the same id.
fn refuse_twins<'a>(
    sections: impl Iterator<Item = (&'a SourceFile, &'a RawSection)>,
    report: &mut Report,
) {
    let mut seen: HashSet<&str> = HashSet::new();
    for (file, section) in sections {
        let id = &section.id;
        if !seen.insert(id.get_ref()) {
            let what = format!("the section `{}` is written twice", id.get_ref());
            report.add(file, id.span(), what, "give one of them another id");
        }
    }
}

/// Tells each item where it stands; a place may come before the one where the item is written.
fn put_places(sections: &[Section], items: &mut [Item]) {
    for (at, section) in sections.iter().enumerate() {
        for (index, place) in section.places.iter().enumerate() {
            let index = u32::try_from(index).unwrap_or(u32::MAX);
            if let Some(item) = items.get_mut(place.item.index()) {
                item.places.push(PlaceRef { section: SectionIx::new(at), index });
            }
        }
    }
}

/// What is around a section.
#[derive(Debug, Clone, Copy)]
struct Around {
    roadmap: RoadmapIx,
    parent: Option<SectionIx>,
}
