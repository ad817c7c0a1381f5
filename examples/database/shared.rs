//! Resources that stand in several roadmaps: one item each, ticked off in all of them at once.

use std::collections::BTreeMap;

use waypost::catalog::{Catalog, Item, Lang};

/// A list for each group of roadmaps.
pub(crate) fn list(catalog: &Catalog) -> String {
    let mut groups: BTreeMap<Vec<&str>, Vec<&Item>> = BTreeMap::new();
    for item in catalog.items.iter().filter(|item| item.link().is_some()) {
        let roadmaps = roadmaps(catalog, item);
        if roadmaps.len() > 1 {
            groups.entry(roadmaps).or_default().push(item);
        }
    }
    let count: usize = groups.values().map(Vec::len).sum();
    let head = format!(
        "## Resources in several roadmaps\n\n\
         {count} addresses stand in two or more roadmaps. Each is one item: ticked off in one, it is in all.\n"
    );
    let lists = groups.iter().map(|(roadmaps, items)| {
        let rows: String = items.iter().map(|item| row(item)).collect();
        format!("\n### {} ({})\n\n{rows}", roadmaps.join(", "), items.len())
    });
    head + &lists.collect::<String>()
}

/// The roadmaps that `item` stands in, in their order.
fn roadmaps<'a>(catalog: &'a Catalog, item: &Item) -> Vec<&'a str> {
    let sections = item.places.iter().map(|place| catalog.section(place.section));
    let mut roadmaps: Vec<_> = sections.map(|section| section.roadmap).collect();
    roadmaps.sort_unstable();
    roadmaps.dedup();
    roadmaps.iter().map(|roadmap| catalog.roadmap(*roadmap).id.as_str()).collect()
}

fn row(item: &Item) -> String {
    let key = item.link().map_or("", |link| link.key.as_str());
    format!("- {} (`{key}`)\n", item.title.in_lang(Lang::En))
}
