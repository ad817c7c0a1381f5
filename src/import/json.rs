//! JSON and JSON Lines, as `waypost export` and `waypost list --json` write them.
//!
//! A document has items, and perhaps roadmaps that say in which sections they stand; without roadmaps, items
//! say it themselves. What has another form than expected is passed over, entry by entry.

mod form;
mod item;
mod tree;

use std::collections::HashMap;

use serde::de::IgnoredAny;

use super::builder::{Builder, note};
use super::pace::Pace;
use super::{Listing, Origin, Why};
use form::{Item, OrElse, Part, Whole, others, wordings};
use item::add;
use tree::in_places;

/// An item with the line on which it stands.
type Placed = (usize, Item);

/// What `text` lists.
pub(super) fn json(text: &str, origin: &Origin, mut pace: Pace<'_>) -> Listing {
    let mut builder = Builder::of_own(origin);
    // What is no document is taken for lines; each that is no item is passed over.
    if let Ok(whole) = serde_json::from_str::<Whole<'_>>(text) {
        document(text, &whole, &mut builder, pace);
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

fn document(text: &str, whole: &Whole<'_>, builder: &mut Builder<'_>, mut pace: Pace<'_>) {
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
            Err(_not_an_item) => builder.pass(line, Why::NoAddress, raw.get()),
        }
    }
    if whole.roadmaps.is_empty() {
        return in_places(&items, builder);
    }
    let by_id = items.iter().filter_map(|placed| Some((placed.1.id.as_deref()?, placed))).collect();
    for roadmap in &whole.roadmaps {
        let OrElse::It(roadmap) = roadmap else { continue };
        let around =
            Around { roadmap: roadmap.id.as_deref().unwrap_or_default(), path: "", level: 1 };
        part(roadmap, &around, &by_id, builder);
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
fn part(
    part: &Part,
    around: &Around<'_>,
    items: &HashMap<&str, &Placed>,
    builder: &mut Builder<'_>,
) {
    builder.begin(around.level, part.titles.get("en").unwrap_or(&part.title));
    let about = part.summaries.get("en").or(part.summary.as_ref());
    builder.about(about.map_or("", String::as_str));
    let facts = builder.facts();
    facts.id = part.id();
    facts.titles = others(&part.titles);
    facts.abouts = others(&part.summaries);
    facts.languages = part.languages();
    facts.points = wordings(&part.point_texts, &part.points);
    facts.tips = wordings(&part.tip_texts, &part.tips);
    facts.note = part.note.as_deref().and_then(note);
    facts.source.clone_from(&part.source_text());
    facts.licence = part.licence.as_deref().map(form::short);
    for (line, item) in part.items.iter().filter_map(|id| items.get(id.as_str())) {
        let place = item.place_in(around.roadmap, around.path);
        add(item, place, *line, builder);
    }
    for inner in &part.sections {
        let OrElse::It(inner) = inner else { continue };
        let id = inner.id.as_deref().unwrap_or_default();
        let path = if around.path.is_empty() { id.to_owned() } else { [around.path, id].join("/") };
        let around = Around { roadmap: around.roadmap, path: &path, level: around.level + 1 };
        self::part(inner, &around, items, builder);
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
