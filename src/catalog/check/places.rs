//! The items of a section, put in their places: written there, or written elsewhere and referred to.

use std::collections::HashSet;

use super::field::Field;
use super::item;
use super::report::Report;
use super::section::Builder;
use super::values::Scope;
use crate::catalog::raw::{At, RawItem};
use crate::catalog::{ItemIx, ItemType, Place};

impl<'a> Builder<'a> {
    /// The places of a section for `items`, which come grouped by type in the order in which they are
    /// shown.
    pub(super) fn places<'r>(
        &mut self,
        scope: Scope<'a, '_>,
        items: impl Iterator<Item = (ItemType, &'r At<RawItem>)>,
        report: &mut Report,
    ) -> Vec<Place> {
        let (mut places, mut here, mut numbers) = (Vec::new(), HashSet::new(), HashSet::new());
        for (item_type, raw) in items {
            refuse_twin_number(scope, raw.get_ref(), &mut numbers, report);
            let Some(place) = self.place(scope, raw, item_type, report) else { continue };
            if !here.insert(place.item) {
                let what = "the item stands twice in this section";
                report.add(scope.file, raw.span(), what, "take one out");
            }
            places.push(place);
        }
        places
    }

    fn place(
        &mut self,
        scope: Scope<'a, '_>,
        raw: &At<RawItem>,
        item_type: ItemType,
        report: &mut Report,
    ) -> Option<Place> {
        let item = raw.get_ref();
        let source = scope.source(item.source.as_ref(), raw.span(), report).into();
        match (&item.id, &item.reference) {
            (Some(id), None) => {
                let (ix, _) = self.names.get(id.get_ref())?;
                let written = item::item(scope, raw, item_type, report)?;
                self.items.entry(ix).or_insert_with(|| (scope.file, id.span(), written));
                Some(Place { item: ix, title: None, level: None, source })
            }
            (None, Some(reference)) => {
                refuse_own_facts(scope, raw, report);
                let title = Field::title_of(item_type);
                Some(Place {
                    item: self.resolve(scope, reference, item_type, report)?,
                    title: item.title.as_ref().map(|raw| scope.text(raw, title, report)),
                    level: item.level.as_ref().and_then(|raw| item::levels(scope, raw, report)),
                    source,
                })
            }
            _ => {
                let hint = "write `id` for a new item, `ref` for one that stands elsewhere too";
                report.add(scope.file, raw.span(), "an item has either `id` or `ref`", hint);
                None
            }
        }
    }

    fn resolve(
        &mut self,
        scope: Scope<'_, '_>,
        reference: &At<String>,
        item_type: ItemType,
        report: &mut Report,
    ) -> Option<ItemIx> {
        let id = reference.get_ref();
        let others = self.others.as_mut();
        let known = self.names.get(id).or_else(|| others?.find(id, item_type));
        match known {
            Some((ix, written)) if written == item_type => Some(ix),
            Some((_, written)) => {
                let (is, wanted) = (written.with_article(), item_type.with_article());
                let what = format!("`{id}` is {is}, not {wanted}");
                let hint = format!("put it under `[[section.{}]]`", written.name());
                report.add(scope.file, reference.span(), what, hint);
                None
            }
            None => {
                let nearest = if report.is_long() { None } else { self.nearest(id) };
                let hint = nearest.map_or_else(
                    || "write the item out here, with `id`".to_owned(),
                    |nearest| format!("did you mean `{nearest}`?"),
                );
                let what = format!("no item is called `{id}`");
                report.add(scope.file, reference.span(), what, hint);
                None
            }
        }
    }

    /// The id that is most like `id`.
    fn nearest(&self, id: &str) -> Option<&str> {
        let beside = || Some(self.others.as_ref()?.beside?.nearest_id(id)?.as_str());
        self.names.nearest(id).map(String::as_str).or_else(beside)
    }
}

/// What an item is stands where it is written, not where it is referred to.
fn refuse_own_facts(scope: Scope<'_, '_>, raw: &At<RawItem>, report: &mut Report) {
    for key in raw.get_ref().facts() {
        let what = format!("a place with `ref` has no `{key}`");
        let hint = format!("write `{key}` where the item has its `id`");
        report.add(scope.file, raw.span(), what, hint);
    }
}

/// Two steps of a section must not have the same number.
fn refuse_twin_number<'r>(
    scope: Scope<'_, '_>,
    item: &'r RawItem,
    seen: &mut HashSet<&'r str>,
    report: &mut Report,
) {
    if let Some(number) = &item.number
        && !seen.insert(number.get_ref())
    {
        let what = format!("the step {} is written twice", number.get_ref());
        report.add(scope.file, number.span(), what, "give it the number it has in the list");
    }
}
