//! JSON and JSON Lines, as `waypost export` and `waypost list --json` write them.
//!
//! A document has items, and perhaps roadmaps that say in which sections they stand; without roadmaps, items
//! say it themselves. What has another form than expected is passed over, entry by entry.

use std::collections::HashMap;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::builder::{Builder, cut, note};
use super::csv::{begin, moment};
use super::pace::Pace;
use super::{Entry, Listing, Origin, Why, tags};
use crate::catalog::{Kind, Levels};
use crate::progress::Status;

/// A document.
#[derive(Deserialize)]
struct Whole {
    #[serde(default)]
    roadmaps: Vec<OrElse<Roadmap>>,
    items: Vec<OrElse<Item>>,
}

/// What has the form that it should have, or anything else.
#[derive(Deserialize)]
#[serde(untagged)]
enum OrElse<T> {
    It(T),
    Else(IgnoredAny),
}

/// A roadmap or a section.
#[derive(Deserialize)]
struct Roadmap {
    title: String,
    summary: Option<String>,
    #[serde(default)]
    sections: Vec<OrElse<Self>>,
    #[serde(default)]
    items: Vec<String>,
}

#[derive(Deserialize)]
struct Item {
    id: Option<String>,
    title: String,
    url: Option<String>,
    kind: Option<String>,
    author: Option<String>,
    level: Option<String>,
    description: Option<String>,
    #[serde(default)]
    topics: Vec<String>,
    status: Option<String>,
    #[serde(default)]
    starred: bool,
    note: Option<String>,
    done_at: Option<String>,
    #[serde(default)]
    places: Vec<Place>,
}

#[derive(Deserialize)]
struct Place {
    #[serde(default)]
    path: Vec<String>,
}

/// What `text` lists.
pub(super) fn json(text: &str, origin: &Origin, mut pace: Pace<'_>) -> Listing {
    let mut builder = Builder::new(origin);
    // What is no document is taken for lines; each that is no item is passed over.
    if let Ok(whole) = serde_json::from_str::<Whole>(text) {
        document(whole, &mut builder);
        return builder.finish().hoisted();
    }
    let (mut read, mut path) = (0, Vec::new());
    for (number, line) in (1..).zip(text.lines()) {
        read += line.len() + 1;
        pace.reach(read);
        match serde_json::from_str::<Item>(line) {
            Ok(item) => add_in_place(&item, number, &mut path, &mut builder),
            Err(_) if line.trim().is_empty() => {}
            Err(_not_an_item) => builder.pass(number, Why::NoAddress, line),
        }
    }
    builder.finish().hoisted()
}

fn document(whole: Whole, builder: &mut Builder<'_>) {
    let mut items = Vec::new();
    for item in whole.items {
        match item {
            OrElse::It(item) => items.push(item),
            OrElse::Else(_) => builder.pass(1, Why::NoAddress, ""),
        }
    }
    if whole.roadmaps.is_empty() {
        let mut path = Vec::new();
        for item in &items {
            add_in_place(item, 1, &mut path, builder);
        }
        return;
    }
    let by_id = items.iter().filter_map(|item| Some((item.id.as_deref()?, item))).collect();
    sections(&whole.roadmaps, 1, &by_id, builder);
}

fn sections(
    branches: &[OrElse<Roadmap>],
    level: usize,
    items: &HashMap<&str, &Item>,
    builder: &mut Builder<'_>,
) {
    for branch in branches {
        let OrElse::It(branch) = branch else { continue };
        builder.begin(level, &branch.title);
        builder.about(branch.summary.as_deref().unwrap_or_default());
        for item in branch.items.iter().filter_map(|id| items.get(id.as_str())) {
            add(item, 1, builder);
        }
        sections(&branch.sections, level + 1, items, builder);
    }
}

/// Adds an item in the section that it names.
fn add_in_place(item: &Item, line: usize, path: &mut Vec<String>, builder: &mut Builder<'_>) {
    let here = item.places.first().map(|place| place.path.as_slice()).unwrap_or_default();
    if here != path.as_slice() {
        begin(path, here, builder);
        here.clone_into(path);
    }
    add(item, line, builder);
}

fn add(item: &Item, line: usize, builder: &mut Builder<'_>) {
    let (url, about) = (item.url.as_deref(), item.description.as_deref());
    let url = url.unwrap_or_default();
    if let Some(entry) = builder.link(line, url, &item.title, about.unwrap_or_default()) {
        tell(entry, item);
    }
}

/// What else is said of an item.
fn tell(entry: &mut Entry, item: &Item) {
    entry.kind = item.kind.as_deref().and_then(Kind::from_name).or(entry.kind);
    entry.author = item.author.as_deref().map(|author| cut(author, 200));
    entry.level = item.level.as_deref().and_then(Levels::from_name);
    item.topics.iter().for_each(|topic| tags::take(entry, topic));
    let status = item.status.as_deref().and_then(Status::from_name);
    let learned = &mut entry.learned;
    learned.status = status.filter(|status| *status != Status::Todo).or(learned.status);
    learned.is_starred |= item.starred;
    learned.note = item.note.as_deref().and_then(note);
    learned.at = item.done_at.as_deref().and_then(moment);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(text: &str) -> Listing {
        json(text, &Origin::default(), Pace::new(&mut |_| ()))
    }

    #[test]
    fn documents_have_items_in_sections_and_odd_ones_are_passed_over() {
        let text = r#"{"schema": 1, "new": {}, "items": [3, {"id": "a", "title": "A", "url": "https://a.org", "kind": "video",
            "status": "done", "starred": true, "note": "n", "topics": ["rust"], "minutes": 3}, {"id": "s", "title": "Step"}],
            "roadmaps": [{"title": "Mine", "summary": "All", "sections": [{"title": "S", "items": ["a", "s", "x"]}, 7]}]}"#;
        let listing = listing(text);
        assert_eq!((listing.title.as_deref(), listing.about.as_str()), (Some("Mine"), "All"));
        let a = &listing.branches[0].entries[0];
        assert_eq!((a.kind, a.learned.status), (Some(Kind::Video), Some(Status::Done)));
        assert_eq!((a.learned.note.as_deref(), a.learned.is_starred), (Some("n"), true));
        let passed: Vec<&str> = listing.passed.iter().map(|one| one.what.as_str()).collect();
        assert_eq!(passed, ["", "Step"]);
    }

    #[test]
    fn lines_are_items_that_say_where_they_stand() {
        let text = "{\"title\": \"A\", \"url\": \"https://a.org\", \"places\": [{\"path\": [\"P\", \"Q/R\"]}]}\n\nnothing\n\
                    {\"title\": \"B\", \"url\": \"https://b.org\", \"places\": [{\"path\": [\"P\", \"S\"]}]}\n";
        let listing = listing(text);
        let titles: Vec<&str> = listing.branches.iter().map(|one| one.title.as_str()).collect();
        assert_eq!((listing.title.as_deref(), titles), (Some("P"), vec!["Q/R", "S"]));
        assert_eq!((listing.passed[0].line, listing.passed[0].what.as_str()), (3, "nothing"));
    }
}
