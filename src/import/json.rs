//! JSON and JSON Lines, as `waypost export` and `waypost list --json` write them.
//!
//! A document has items, and perhaps roadmaps that say in which sections they stand; without roadmaps, items
//! say it themselves. What has another form than expected is passed over, entry by entry.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::builder::{Builder, DEEPEST, cut, note};
use super::csv::moment;
use super::pace::Pace;
use super::{Entry, Listing, Origin, Why, tags};
use crate::catalog::{Kind, Levels};

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
    roadmap: String,
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
    let (mut read, mut items) = (0, Vec::new());
    for (number, line) in (1..).zip(text.lines()) {
        read += line.len() + 1;
        pace.reach(read);
        match serde_json::from_str::<Item>(line) {
            Ok(item) => items.push((number, item)),
            Err(_) if line.trim().is_empty() => {}
            Err(_not_an_item) => builder.pass(number, Why::NoAddress, line),
        }
    }
    in_places(&items, &mut builder);
    builder.finish().hoisted()
}

/// Why `text` is not JSON at all, nor lines of it.
pub(super) fn flaw(text: &str) -> Option<serde_json::Error> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
    values.find_map(Result::err)
}

fn document(whole: Whole, builder: &mut Builder<'_>) {
    let mut items = Vec::new();
    for item in whole.items {
        match item {
            OrElse::It(item) => items.push((1, item)),
            OrElse::Else(_) => builder.pass(1, Why::NoAddress, ""),
        }
    }
    if whole.roadmaps.is_empty() {
        return in_places(&items, builder);
    }
    let by_id = items.iter().filter_map(|(_, item)| Some((item.id.as_deref()?, item))).collect();
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

/// Adds items, each with its line, in the sections that they name.
fn in_places(items: &[(usize, Item)], builder: &mut Builder<'_>) {
    let common = common_roadmaps(items);
    let is_in = |place: &&Place| common.is_empty() || common.contains(place.roadmap.as_str());
    let mut tree = Tree::default();
    let mut others = Vec::new();
    for (line, item) in items {
        let mut paths = item.places.iter().filter(is_in).map(|place| place.path.as_slice());
        tree.put(paths.next().unwrap_or_default(), (*line, item));
        others.extend(paths.map(|path| (path, (*line, item))));
    }
    // The first places of all come in the order of the roadmap: after them no section is out of order.
    for (path, item) in others {
        tree.put(path, item);
    }
    tree.tell(0, 0, builder);
}

/// The roadmaps in which all `items` stand: where only one was exported, it is one of these.
fn common_roadmaps(items: &[(usize, Item)]) -> HashSet<&str> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (_, item) in items {
        let own: HashSet<&str> = item.places.iter().map(|place| place.roadmap.as_str()).collect();
        for id in own {
            *counts.entry(id).or_default() += 1;
        }
    }
    counts.retain(|_, count| *count == items.len());
    counts.into_keys().collect()
}

/// Sections with the items that name them; the first one is around all others.
#[derive(Default)]
struct Tree<'a> {
    sections: Vec<Section<'a>>,
    by_path: HashMap<&'a [String], usize>,
}

#[derive(Default)]
struct Section<'a> {
    title: &'a str,
    items: Vec<(usize, &'a Item)>,
    sections: Vec<usize>,
}

impl<'a> Tree<'a> {
    fn put(&mut self, path: &'a [String], item: (usize, &'a Item)) {
        // What is deeper stands in the last section that is not.
        let at = self.section(path.get(..DEEPEST * 2).unwrap_or(path));
        self.sections.get_mut(at).into_iter().for_each(|section| section.items.push(item));
    }

    /// The section of this path, which is made if it is the first of it.
    fn section(&mut self, path: &'a [String]) -> usize {
        if let Some(at) = self.by_path.get(path) {
            return *at;
        }
        let (title, around) = match path.split_last() {
            Some((title, around)) => (title.as_str(), Some(self.section(around))),
            None => ("", None),
        };
        let at = self.sections.len();
        self.sections.push(Section { title, ..Section::default() });
        if let Some(around) = around.and_then(|around| self.sections.get_mut(around)) {
            around.sections.push(at);
        }
        self.by_path.insert(path, at);
        at
    }

    /// Hands over what is in the section `at`.
    fn tell(&self, at: usize, level: usize, builder: &mut Builder<'_>) {
        let Some(section) = self.sections.get(at) else { return };
        if level > 0 {
            builder.begin(level, section.title);
        }
        section.items.iter().for_each(|(line, item)| add(item, *line, builder));
        section.sections.iter().for_each(|at| self.tell(*at, level + 1, builder));
    }
}

fn add(item: &Item, line: usize, builder: &mut Builder<'_>) {
    let (url, about) = (item.url.as_deref(), item.description.as_deref());
    let url = url.unwrap_or_default();
    if let Some(entry) = builder.link(line, url, &item.title, about.unwrap_or_default()) {
        let unread = tell(entry, item);
        builder.unread(line, &unread);
    }
}

/// What else is said of an item. The words that are not understood come back.
fn tell(entry: &mut Entry, item: &Item) -> Vec<String> {
    entry.kind = item.kind.as_deref().and_then(Kind::from_name).or(entry.kind);
    entry.author = item.author.as_deref().map(|author| cut(author, 200));
    entry.level = item.level.as_deref().and_then(Levels::from_name);
    let mut unread = item.topics.clone();
    unread.retain(|topic| !tags::take(entry, topic));
    unread.extend(item.status.clone().filter(|status| !tags::take_status(entry, status)));
    let learned = &mut entry.learned;
    learned.is_starred |= item.starred;
    learned.note = item.note.as_deref().and_then(note);
    learned.at = item.done_at.as_deref().and_then(moment);
    unread
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Status;

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

    #[test]
    fn lines_keep_all_places_in_the_roadmap_that_has_them_all() {
        let line = |name: &str, places: &str| {
            format!(
                "{{\"title\": \"{name}\", \"url\": \"https://a.org/{name}\", \"places\": [{places}]}}\n"
            )
        };
        let text = line(
            "a",
            r#"{"roadmap": "other", "path": ["O"]}, {"roadmap": "mine", "path": ["P"]}, {"roadmap": "mine", "path": ["R", "S"]}"#,
        ) + &line("b", r#"{"roadmap": "mine", "path": ["P"]}"#)
            + &line(
                "c",
                r#"{"roadmap": "mine", "path": ["Q"]}, {"roadmap": "mine", "path": ["P"]}"#,
            );
        let listing = listing(&text);
        let of = |branch: &crate::import::Branch| -> Vec<String> {
            branch.entries.iter().map(|entry| entry.title.clone()).collect()
        };
        let [p, q, r] = listing.branches.as_slice() else { panic!("{listing:?}") };
        assert_eq!((of(p), of(q)), (vec!["a".into(), "b".into(), "c".into()], vec!["c".into()]));
        assert_eq!((r.title.as_str(), of(&r.branches[0])), ("R", vec!["a".to_owned()]));
        assert_eq!(listing.passed, []);
    }

    #[test]
    fn what_is_no_json_is_told_from_json_without_items() {
        assert!(flaw("{\"items\": [").is_some() && flaw("no json").is_some());
        assert!(flaw("{}").is_none() && flaw("{}\n[]\n").is_none() && flaw("").is_none());
    }
}
