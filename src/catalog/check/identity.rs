//! One thing is one item: ids, addresses and names that must not repeat over the database.

use std::collections::HashMap;

use super::report::Report;
use super::section::Builder;
use crate::catalog::{Body, Item, Lang};
use crate::text::fold;

/// Reports whatever makes two items one, and roadmaps with the same id.
pub(super) fn check(builder: &Builder<'_>, report: &mut Report) {
    let mut taken: HashMap<String, &str> = HashMap::new();
    for (file, span, item) in builder.items.values() {
        for mark in marks(item) {
            if let Some(other) = taken.insert(mark.clone(), item.id.as_str())
                && other != item.id.as_str()
            {
                let what = format!("`{other}` is the same thing: both have {mark}");
                let hint = format!("write `ref = \"{other}\"` instead of a new item");
                report.add(file, span.clone(), what, hint);
            }
        }
    }
    let mut roadmaps: Vec<&str> = Vec::new();
    for (file, span, roadmap) in &builder.roadmaps {
        if roadmaps.contains(&roadmap.id.as_str()) {
            let what = format!("another roadmap has the id `{}`", roadmap.id);
            report.add(file, span.clone(), what, "give this one another id");
        }
        roadmaps.push(roadmap.id.as_str());
    }
}

/// All that no other item may have: addresses, else kind and title; of a term its name. Steps,
/// objectives and tasks are never merged.
fn marks(item: &Item) -> Vec<String> {
    let title = fold(item.title.in_lang(Lang::En));
    match (&item.body, item.link()) {
        (Body::Resource(_), Some(link)) => {
            let aliases =
                link.aliases.iter().map(|alias| format!("the address {}", alias.canonical()));
            aliases.chain([format!("the address {}", link.key)]).collect()
        }
        (Body::Resource(resource), None) => {
            vec![format!("the title {title} ({})", resource.kind.name())]
        }
        (Body::Term { .. }, _) => vec![format!("the name {title}")],
        _ => Vec::new(),
    }
}
