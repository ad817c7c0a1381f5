//! What a roadmap of the learner's own says of others: items that it refers to, sections to which it
//! adds, sections that it hides.

use std::collections::HashMap;

use super::names::Names;
use super::report::Report;
use super::section::Builder;
use super::values::Scope;
use crate::catalog::join::Known;
use crate::catalog::raw::{At, RawRoadmap};
use crate::catalog::{self, Addition, Catalog, Id, ItemIx, ItemType};
use crate::text::Str;

/// The items of other roadmaps, as far as they are referred to.
#[derive(Debug)]
pub(super) struct Others<'a> {
    /// Where they must be; none when that is found out later.
    pub(super) beside: Option<&'a Catalog>,
    /// The first position that none of the items of the roadmap has.
    first: usize,
    named: Vec<(Id, ItemType)>,
    positions: HashMap<String, usize>,
    additions: Vec<Addition>,
    hides: Vec<Str>,
}

/// What was found out of them.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) named: Vec<(Id, ItemType)>,
    pub(super) additions: Vec<Addition>,
    pub(super) hides: Vec<Str>,
}

impl<'a> Others<'a> {
    pub(super) fn new(names: &Names, beside: Option<&'a Catalog>) -> Self {
        Self {
            beside,
            first: names.len(),
            named: Vec::new(),
            positions: HashMap::new(),
            additions: Vec::new(),
            hides: Vec::new(),
        }
    }

    /// The item called `id`, as one of those behind the items of the roadmap, and its type. Where it
    /// cannot be known yet, it has the one that is `wanted`.
    pub(super) fn find(&mut self, id: &str, wanted: ItemType) -> Option<(ItemIx, ItemType)> {
        let item_type = match self.beside {
            Some(catalog) => {
                let hidden = || catalog.hidden.iter().find(|item| item.id.as_str() == id);
                catalog.find(id).map(|ix| catalog.item(ix)).or_else(hidden)?.item_type()
            }
            None => wanted,
        };
        if let Some(at) = self.positions.get(id) {
            let (_, known) = self.named.get(*at)?;
            return Some((ItemIx::new(self.first + at), *known));
        }
        let at = self.named.len();
        self.named.push((Id::parse(id).ok()?, item_type)); // what is no id is the name of no item
        self.positions.insert(id.to_owned(), at);
        Some((ItemIx::new(self.first + at), item_type))
    }

    pub(super) fn found(self) -> Found {
        Found { named: self.named, additions: self.additions, hides: self.hides }
    }
}

impl<'a> Builder<'a> {
    /// Notes what `root` adds to other roadmaps and hides of them.
    pub(super) fn change_others(
        &mut self,
        scope: Scope<'a, '_>,
        root: &RawRoadmap,
        report: &mut Report,
    ) {
        for raw in &root.addition {
            let places = self.places(scope, raw.items(), report);
            if let Some(section) = self.section_of_other(scope, &raw.to, report)
                && let Some(others) = &mut self.others
            {
                others.additions.push(Addition { section, places });
            }
        }
        for raw in &root.hides {
            if let Some(section) = self.section_of_other(scope, raw, report)
                && let Some(others) = &mut self.others
            {
                others.hides.push(section);
            }
        }
    }

    fn section_of_other(
        &self,
        scope: Scope<'_, '_>,
        raw: &At<String>,
        report: &mut Report,
    ) -> Option<Str> {
        let key = raw.get_ref().as_str();
        let mut refuse = |what: String, hint: String| {
            report.add(scope.file, raw.span(), what, hint);
            None
        };
        let Some(others) = &self.others else {
            let what = "only a roadmap of one's own changes others".to_owned();
            return refuse(what, "write it where the section is".to_owned());
        };
        let is_there = |catalog: &Catalog| {
            catalog.find_section_key(key).is_some() || catalog.find_hide(key).is_some()
        };
        if others.beside.is_none_or(is_there) && key.contains('/') {
            return Some(key.into());
        }
        let hint = others.beside.and_then(|catalog| nearest(catalog, key)).map_or_else(
            || "write ROADMAP/SECTION/..., as `waypost list` takes it".to_owned(),
            |nearest| format!("did you mean `{nearest}`?"),
        );
        refuse(format!("no section is called `{}`", key.escape_debug()), hint)
    }

    /// Reports what cannot stand beside the roadmaps in `catalog`.
    pub(super) fn refuse_clashes(&self, catalog: &Catalog, report: &mut Report) {
        let known = Known::of(catalog);
        for (file, span, item) in self.items.values() {
            if let Err(clash) = known.meet(item) {
                report.add(file, span.clone(), clash.what(), clash.hint());
            }
        }
        for (file, span, roadmap) in &self.roadmaps {
            if catalog.find_roadmap(roadmap.id.as_str()).is_some() {
                let what = format!("another roadmap has the id `{}`", roadmap.id);
                report.add(file, span.clone(), what, "give this one another id");
            }
        }
    }
}

/// The section that is most like what `key` names, or the roadmap where there is no such one.
fn nearest(catalog: &Catalog, key: &str) -> Option<String> {
    let (roadmap, path) = key.split_once('/')?;
    if let Some(roadmap) = catalog.find_roadmap(roadmap) {
        return catalog.nearest_section(roadmap, path);
    }
    let nearest = catalog::nearest(roadmap, catalog.roadmaps.iter(), |one| one.id.as_str());
    Some(format!("{}/{path}", nearest?.id))
}
