//! All ids that the files write, before anything refers to one of them.

use std::collections::BTreeMap;

use super::SourceFile;
use super::parse::Parsed;
use super::report::Report;
use crate::catalog::raw::{At, RawSection};
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
                let reason = retired.reason.get_ref().clone();
                names.retired.insert(retired.id.get_ref().clone(), reason);
            }
            for (file, section) in &roadmap.sections {
                names.section(file, section, report);
            }
        }
        for roadmap in roadmaps {
            for (file, section) in &roadmap.sections {
                names.refuse_spent(file, section, report);
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

    fn section(&mut self, file: &SourceFile, section: &RawSection, report: &mut Report) {
        for (item_type, item) in section.items() {
            if let Some(id) = &item.get_ref().id {
                self.item(file, id, item_type, report);
            }
        }
        for inner in &section.section {
            self.section(file, inner.get_ref(), report);
        }
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
    fn refuse_spent(&self, file: &SourceFile, section: &RawSection, report: &mut Report) {
        for (_, item) in section.items() {
            let id = item.get_ref().id.as_ref();
            if let Some((id, reason)) =
                id.and_then(|id| Some((id, self.retired.get(id.get_ref())?)))
            {
                let what = format!("the id `{}` is retired: {reason}", id.get_ref());
                report.add(file, id.span(), what, "use an id that was never used before");
            }
            let former_ids = item.get_ref().former_ids.iter();
            for former in former_ids.filter(|id| self.items.contains_key(id.get_ref())) {
                let what = format!("the former id `{}` is in use", former.get_ref());
                report.add(file, former.span(), what, "take it out: an item has this id now");
            }
        }
        for inner in &section.section {
            self.refuse_spent(file, inner.get_ref(), report);
        }
    }
}
