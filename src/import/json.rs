//! JSON and JSON Lines, as `waypost export` and `waypost list --json` write them.
//!
//! A document has items, and perhaps roadmaps that say in which sections they stand; without roadmaps, items
//! say it themselves. What has another form than expected is passed over, entry by entry.

mod adder;
mod form;
mod tree;

use std::collections::HashMap;

use serde::de::IgnoredAny;

use super::own::settled;
use super::pace::Pace;
use super::{Listing, Origin, Why};
use adder::Adder;
use form::{Item, OrElse, Part, Whole};
use tree::in_places;

/// An item with the line on which it stands.
type Placed = (usize, Item);

/// What `text` lists.
pub(super) fn json(text: &str, origin: &Origin, mut pace: Pace<'_>) -> Listing {
    let mut adder = Adder::new(origin);
    // What is no document is taken for lines; each that is no item is passed over.
    if let Ok(whole) = serde_json::from_str::<Whole<'_>>(text) {
        document(text, &whole, &mut adder, pace);
        return settled(adder.builder.finish().hoisted());
    }
    let (mut read, mut items) = (0, Vec::new());
    for (number, line) in (1..).zip(text.lines()) {
        read += line.len() + 1;
        pace.reach(read);
        match serde_json::from_str::<Item>(line) {
            Ok(item) => items.push((number, item)),
            Err(_) if line.trim().is_empty() => {}
            Err(_not_an_item) => adder.builder.pass(number, Why::NoAddress, line),
        }
    }
    in_places(&items, &mut adder);
    settled(adder.builder.finish().hoisted())
}

/// Why `text` is not JSON at all, nor lines of it.
pub(super) fn flaw(text: &str) -> Option<serde_json::Error> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
    values.find_map(Result::err)
}

fn document(text: &str, whole: &Whole<'_>, adder: &mut Adder<'_>, mut pace: Pace<'_>) {
    let (mut items, mut line, mut counted) = (Vec::new(), 1, 0);
    for raw in &whole.items {
        // It is a part of the text.
        let at = (raw.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let between = text.as_bytes().get(counted..at).unwrap_or_default();
        line += memchr::memchr_iter(b'\n', between).count();
        counted = at;
        pace.reach(at);
        match serde_json::from_str::<Item>(raw.get()) {
            Ok(item) => items.push((line, item)),
            Err(_not_an_item) => adder.builder.pass(line, Why::NoAddress, raw.get()),
        }
    }
    if whole.roadmaps.is_empty() {
        return in_places(&items, adder);
    }
    let by_id = items.iter().filter_map(|placed| Some((placed.1.id.as_deref()?, placed))).collect();
    for roadmap in &whole.roadmaps {
        let OrElse::It(roadmap) = roadmap else { continue };
        let around =
            Around { roadmap: roadmap.id.as_deref().unwrap_or_default(), path: "", level: 1 };
        part(roadmap, &around, &by_id, adder);
    }
}

/// In what a section stands.
struct Around<'a> {
    /// The id of the roadmap.
    roadmap: &'a str,
    /// The path of the section around it.
    path: &'a str,
    level: usize,
}

/// Adds a roadmap or section with all that is in it.
fn part(part: &Part, around: &Around<'_>, items: &HashMap<&str, &Placed>, adder: &mut Adder<'_>) {
    adder.part(part, around.level);
    for (line, item) in part.items.iter().filter_map(|id| items.get(id.as_str())) {
        adder.item(item, item.place_in(around.roadmap, around.path), *line);
    }
    for inner in &part.sections {
        let OrElse::It(inner) = inner else { continue };
        let id = inner.id.as_deref().unwrap_or_default();
        let path = if around.path.is_empty() { id.to_owned() } else { [around.path, id].join("/") };
        let around = Around { roadmap: around.roadmap, path: &path, level: around.level + 1 };
        self::part(inner, &around, items, adder);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Kind;
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
        assert_eq!(passed, ["3", "Step"]);
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
