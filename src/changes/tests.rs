//! What counts as a change, and what does not.

use super::*;
use crate::catalog::{Catalog, Lang, RoadmapFiles, SourceFile, check};
use crate::phrase::Phrase;

/// A roadmap with `retired` and `sections`, as they are written.
fn catalog(retired: &str, sections: &str) -> Catalog {
    let text = format!(
        "format = 1\nid = \"own\"\ntitle = \"Own\"\nsummary = \"My list.\"\nlanguages = [\"en\"]\nadded = \"0.1\"\n{retired}{sections}"
    );
    let root = SourceFile { path: "own.toml".into(), text };
    check("0.2", &[RoadmapFiles { root, sections: Vec::new() }]).unwrap()
}

fn section(id: &str, title: &str) -> String {
    format!("[[section]]\nid = \"{id}\"\ntitle = \"{title}\"\n")
}

/// A paper called `id` whose address is `https://a.org/ID`, with other keys as they are written.
fn paper(id: &str, keys: &str) -> String {
    let mut text = format!("[[section.resource]]\nid = \"{id}\"\n{keys}");
    for (key, value) in [("kind", "paper"), ("title", id), ("url", &format!("https://a.org/{id}"))]
    {
        if !keys.contains(&format!("{key} = ")) {
            text.extend([key, " = \"", value, "\"\n"]);
        }
    }
    text
}

fn refer(id: &str) -> String {
    format!("[[section.resource]]\nref = \"{id}\"\n")
}

fn changes(before: &Catalog, now: &Catalog) -> Changes {
    Changes::between(&Snapshot::new(before, "before"), now)
}

/// What changed, as `id: word word`; new and removed items as `+ id` and `- id`.
fn told(before: &str, now: &str) -> Vec<String> {
    told_with("", before, now)
}

fn told_with(retired: &str, before: &str, now: &str) -> Vec<String> {
    let (before, now) = (catalog("", before), catalog(retired, now));
    let Changes { new, changed, removed, .. } = changes(&before, &now);
    let id = |ix: ItemIx| now.item(ix).id.to_string();
    let mut told: Vec<String> = new.into_iter().map(|ix| format!("+ {}", id(ix))).collect();
    told.extend(changed.into_iter().map(|Changed { item, what }| {
        let words: Vec<&str> = what.iter().map(What::name).collect();
        format!("{}: {}", id(item), words.join(" "))
    }));
    told.extend(removed.into_iter().map(|gone| format!("- {}", gone.id)));
    told
}

#[test]
fn the_same_catalog_has_no_news_and_neither_has_other_wording() {
    let before = section("a", "A") + &paper("x", "description = \"One.\"\n");
    assert_eq!(told(&before, &before), [""; 0]);
    assert_eq!(told(&before, &before.replace("One.", "In other words.")), [""; 0]);
}

#[test]
fn new_and_removed_items_come_in_the_order_of_the_roadmaps() {
    let before = section("a", "A") + &paper("x", "") + &paper("b", "");
    let now = section("a", "A") + &paper("z", "") + &paper("c", "");
    assert_eq!(told(&before, &now), ["+ z", "+ c", "- x", "- b"]);
}

#[test]
fn each_fact_that_changes_is_told_by_itself() {
    let before = section("a", "A") + &paper("x", "");
    let suspect = "health = \"suspect\"\nhealth_reason = \"It is a placeholder.\"\n";
    let moved = "url = \"https://b.org\"\naliases = [\"https://a.org/x\"]\nhealth = \"moved\"\n\
                 health_reason = \"It has moved.\"\n";
    let cases = [
        ("title = \"Y\"\n", "x: title"),
        ("url = \"https://b.org\"\n", "x: address"),
        (moved, "x: address"),
        (suspect, "x: doubtful"),
        ("health = \"dead\"\nhealth_reason = \"Gone.\"\n", "x: dead"),
        ("kind = \"book\"\n", "x: kind"),
        ("level = \"beginner\"\n", "x: level"),
    ];
    for (keys, expected) in cases {
        let now = section("a", "A") + &paper("x", keys);
        assert_eq!(told(&before, &now), [expected]);
    }
    let doubtful = section("a", "A") + &paper("x", suspect);
    assert_eq!(told(&doubtful, &before), ["x: trusted"]);
    let corrected = section("a", "A") + &paper("x", moved);
    assert_eq!(told(&doubtful, &corrected), ["x: address trusted"]);
    assert_eq!(told(&corrected, &corrected.replace("moved.", "gone.")), [""; 0]);
}

#[test]
fn the_same_address_in_another_form_is_no_news() {
    let with = |url: &str| section("a", "A") + &paper("x", &format!("url = \"{url}\"\n"));
    let (before, now) = (with("https://a.org/x"), with("http://www.a.org/x/?utm_source=y"));
    assert_eq!(told(&before, &now), [""; 0]);
}

#[test]
fn an_item_that_moved_stands_in_more_or_in_fewer_sections_is_told_so() {
    let (a, b) = (section("a", "A"), section("b", "B"));
    let here = a.clone() + &paper("x", "") + &b + &paper("y", "");
    let there = a.clone() + &b + &paper("x", "") + &paper("y", "");
    assert_eq!(told(&here, &there), ["x: moved"]);
    let both = a.clone() + &paper("x", "") + &b + &refer("x") + &paper("y", "");
    assert_eq!(told(&here, &both), ["x: also"]);
    assert_eq!(told(&both, &here), ["x: left"]);
    // Within one section it may stand anywhere.
    let turned = a + &b + &paper("y", "") + &paper("x", "");
    assert_eq!(told(&there, &turned), [""; 0]);
}

#[test]
fn a_section_that_gets_another_id_or_title_moves_nothing() {
    let before = section("a", "A") + &paper("x", "");
    assert_eq!(told(&before, &(section("b", "A") + &paper("x", ""))), [""; 0]);
    assert_eq!(told(&before, &(section("a", "B") + &paper("x", ""))), [""; 0]);
    assert_eq!(told(&before, &(section("b", "B") + &paper("x", ""))), ["x: moved"]);
}

#[test]
fn what_was_renamed_also_several_times_is_not_new() {
    let before = section("a", "A") + &paper("x", "");
    let keys = "url = \"https://a.org/x\"\ntitle = \"x\"\n";
    let now = section("a", "A") + &paper("y", &format!("{keys}former_ids = [\"x\"]\n"));
    assert_eq!(told(&before, &now), ["y: renamed"]);
    let later = section("a", "A") + &paper("z", &format!("{keys}former_ids = [\"x\", \"y\"]\n"));
    assert_eq!(told(&before, &later), ["z: renamed"]);
    assert_eq!(told(&now, &later), ["z: renamed"]);
}

#[test]
fn what_was_merged_is_a_change_of_the_one_that_is_left() {
    let before = section("a", "A") + &paper("x", "") + &paper("y", "");
    let aliases = "aliases = [\"https://a.org/y\"]\nformer_ids = [\"y\"]\n";
    let now = section("a", "A") + &paper("x", aliases);
    assert_eq!(told(&before, &now), ["x: merged"]);
    let anew = section("a", "A")
        + &paper("z", "title = \"x\"\nurl = \"https://a.org/x\"\nformer_ids = [\"x\", \"y\"]\n");
    assert_eq!(told(&before, &anew), ["z: renamed merged"]);
}

#[test]
fn the_parts_of_what_was_split_are_changes_and_nothing_is_new_or_gone() {
    let before = section("a", "A") + &paper("x", "");
    let part = |id| paper(id, "former_ids = [\"x\"]\n");
    assert_eq!(
        told(&before, &(section("a", "A") + &part("y") + &part("z"))),
        ["y: split", "z: split"]
    );
}

#[test]
fn what_is_gone_says_why_and_what_takes_its_place() {
    let before = catalog("", &(section("a", "A") + &paper("x", "") + &paper("y", "")));
    let retired = "[[retired]]\nid = \"x\"\nreason = \"closed\"\ninto = [\"y\"]\n";
    let now = catalog(retired, &(section("a", "A") + &paper("y", "")));
    let gone = changes(&before, &now).removed.remove(0);
    let retired = gone.retired.unwrap();
    assert_eq!((gone.title.as_str(), retired.reason.as_str()), ("x", "closed"));
    assert_eq!(retired.into[0].as_str(), "y");
}

#[test]
fn the_words_name_what_it_was() {
    let before = catalog("", &(section("a", "A") + &paper("x", "")));
    let now =
        catalog("", &(section("a", "A") + &paper("x", "level = \"advanced\"\ntitle = \"Y\"\n")));
    let Changed { item, what } = changes(&before, &now).changed.remove(0);
    let ids: Vec<Phrase> = what.iter().map(|what| what.phrase(&now, item, Lang::En)).collect();
    let level = Phrase::new("change-level.new").with("now", "advanced");
    assert_eq!(ids, [Phrase::new("change-title").with("before", "x"), level]);
}

#[test]
fn a_snapshot_survives_being_written_and_ignores_what_newer_versions_add() {
    let seen = Snapshot::new(
        &catalog("", &(section("a", "A") + &paper("x", "level = \"beginner\"\n"))),
        "f",
    );
    let mut written = serde_json::to_value(&seen).unwrap();
    written["later"] = 1.into();
    written["items"][0]["later"] = 1.into();
    let read: Snapshot = serde_json::from_value(written).unwrap();
    assert_eq!(read, seen);
}
