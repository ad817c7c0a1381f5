//! All ids that the files write, before anything refers to one of them.

use std::collections::BTreeMap;

use super::SourceFile;
use super::parse::Parsed;
use super::report::Report;
use crate::catalog::raw::{At, RawItem, RawRetired, RawSection};
use crate::catalog::{Id, ItemIx, ItemType};

/// The items that are written out, by id.
#[derive(Debug, Default)]
pub(super) struct Names {
    items: BTreeMap<String, (ItemIx, ItemType)>,
    written: usize,
    /// Retired ids, never to be written again, each with the reason.
    retired: BTreeMap<String, String>,
}

impl Names {
    /// Registers every written item in the order of the files.
    pub(super) fn collect(roadmaps: &[Parsed<'_>], report: &mut Report) -> Self {
        let mut names = Self::default();
        for roadmap in roadmaps {
            for retired in &roadmap.root.retired {
                names.retire(roadmap.file, retired, report);
            }
            for (file, section) in &roadmap.sections {
                names.section(file, section, report);
            }
            for addition in &roadmap.root.addition {
                names.items(roadmap.file, addition.items(), report);
            }
        }
        for roadmap in roadmaps {
            for (file, section) in &roadmap.sections {
                names.refuse_spent_in(file, section, report);
            }
            for addition in &roadmap.root.addition {
                names.refuse_spent(roadmap.file, addition.items(), report);
            }
        }
        names
    }

    /// The item written out under `id`, and its type.
    pub(super) fn get(&self, id: &str) -> Option<(ItemIx, ItemType)> {
        self.items.get(id).copied()
    }

    /// The id most like `id`.
    pub(super) fn nearest(&self, id: &str) -> Option<&String> {
        crate::catalog::nearest(id, self.items.keys(), String::as_str)
    }

    /// Registers an id that is gone.
    fn retire(&mut self, file: &SourceFile, retired: &RawRetired, report: &mut Report) {
        let (id, reason) = (&retired.id, retired.reason.get_ref().clone());
        if self.retired.insert(id.get_ref().clone(), reason).is_some() {
            let what = format!("the id `{}` is retired twice", id.get_ref());
            report.add(file, id.span(), what, "take one of the two out");
        }
    }

    fn section(&mut self, file: &SourceFile, section: &RawSection, report: &mut Report) {
        self.items(file, section.items(), report);
        for inner in &section.section {
            self.section(file, inner.get_ref(), report);
        }
    }

    fn items<'r>(
        &mut self,
        file: &SourceFile,
        items: impl Iterator<Item = (ItemType, &'r At<RawItem>)>,
        report: &mut Report,
    ) {
        for (item_type, item) in items {
            if let Some(id) = &item.get_ref().id {
                self.item(file, id, item_type, report);
            }
        }
    }

    /// How many items are written out.
    pub(super) const fn len(&self) -> usize {
        self.written
    }

    fn item(
        &mut self,
        file: &SourceFile,
        id: &At<String>,
        item_type: ItemType,
        report: &mut Report,
    ) {
        if let Err(error) = Id::parse(id.get_ref()) {
            report.add(
                file,
                id.span(),
                error.to_string(),
                "for example `attention-is-all-you-need`",
            );
        }
        let ix = ItemIx::new(self.written);
        self.written += 1;
        if self.items.insert(id.get_ref().clone(), (ix, item_type)).is_some() {
            let what = format!("the id `{}` is written twice", id.get_ref());
            let hint = "use another id, or `ref` where the same item stands again";
            report.add(file, id.span(), what, hint);
        }
    }

    /// Reports retired ids that are written, and former ids that are in use.
    fn refuse_spent_in(&self, file: &SourceFile, section: &RawSection, report: &mut Report) {
        self.refuse_spent(file, section.items(), report);
        for inner in &section.section {
            self.refuse_spent_in(file, inner.get_ref(), report);
        }
    }

    fn refuse_spent<'r>(
        &self,
        file: &SourceFile,
        items: impl Iterator<Item = (ItemType, &'r At<RawItem>)>,
        report: &mut Report,
    ) {
        for (_, item) in items {
            let id = item.get_ref().id.as_ref();
            if let Some((id, reason)) =
                id.and_then(|id| Some((id, self.retired.get(id.get_ref())?)))
            {
                let what = format!("the id `{}` is retired: {reason}", id.get_ref());
                report.add(file, id.span(), what, "use an id that was never used before");
            }
            self.refuse_wrong_past(file, item.get_ref(), report);
        }
    }

    /// Reports former ids that an item has now, or that are said to be gone. Several items may have
    /// the same one: those into which an item was split.
    fn refuse_wrong_past(&self, file: &SourceFile, item: &RawItem, report: &mut Report) {
        for former in &item.former_ids {
            let id = former.get_ref();
            if self.items.contains_key(id) {
                let what = format!("the former id `{id}` is in use");
                report.add(file, former.span(), what, "take it out: an item has this id now");
            }
            if self.retired.contains_key(id) {
                let what = format!("the former id `{id}` is retired");
                let hint = "take it out of `[[retired]]`: its progress goes on in this item";
                report.add(file, former.span(), what, hint);
            }
        }
    }
}
