//! Whatever an edition of the roadmaps changes, nothing that was done is lost.

use std::fmt::Write as _;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use waypost::catalog::Catalog;
use waypost::changes::{Changes, Snapshot};
use waypost::progress::{
    Change, Departed, Event, EventId, Journal, Moment, Overview, Record, Stamp, Status,
};

use crate::rig::{catalog_of, device};

/// What becomes of an item in the next edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edit {
    Keep,
    Move,
    Rename,
    Split,
    /// Gone, with a word about it.
    Retire,
    /// Gone without a word.
    Drop,
    /// Its id is a former one of the first item now, which stays.
    Merge,
}

/// A deed: on which item, and what.
type Deed = (usize, Change);

fn any_edits() -> impl Strategy<Value = Vec<Edit>> {
    use Edit::{Drop, Keep, Merge, Move, Rename, Retire, Split};
    vec(select(vec![Keep, Move, Rename, Split, Retire, Drop, Merge]), 1..12)
}

fn any_deeds() -> impl Strategy<Value = Vec<Deed>> {
    let change = prop_oneof![
        4 => select(Status::ALL.to_vec()).prop_map(Change::Status),
        1 => any::<bool>().prop_map(Change::Starred),
        1 => proptest::option::of("[a-c]").prop_map(Change::Note),
    ];
    vec((0..12usize, change), 0..40)
}

/// The roadmap with the items of two sections, and what is gone.
fn edition(here: &str, there: &str, retired: &str) -> Catalog {
    let section = |id: &str| format!("[[section]]\nid = \"{id}\"\ntitle = \"{id}\"\n");
    let text = format!(
        "format = 1\nid = \"own\"\ntitle = \"Own\"\nsummary = \"S\"\nlanguages = [\"en\"]\nadded = \"0.1\"\n{retired}{}{here}{}{there}",
        section("here"),
        section("there"),
    );
    catalog_of(&[&text])
}

fn item(id: &str, former_ids: &[String]) -> String {
    format!("[[section.task]]\nid = \"{id}\"\ntitle = \"{id}\"\nformer_ids = {former_ids:?}\n")
}

fn old_id(at: usize) -> String {
    format!("item-{at}")
}

/// The edition that the learner knows, and the next one. The first item stays, so that others can be
/// merged with it.
fn editions(edits: &[Edit]) -> (Catalog, Catalog) {
    let is_merged = |at: &usize| *at > 0 && edits[*at] == Edit::Merge;
    let merged: Vec<String> = (0..edits.len()).filter(is_merged).map(old_id).collect();
    let (mut before, mut here) = (item(&old_id(0), &[]), item(&old_id(0), &merged));
    let (mut there, mut retired) = (String::new(), String::new());
    for (at, edit) in edits.iter().enumerate().skip(1) {
        let id = old_id(at);
        before += &item(&id, &[]);
        match edit {
            Edit::Keep => here += &item(&id, &[]),
            Edit::Move => there += &item(&id, &[]),
            Edit::Rename => here += &item(&format!("new-{at}"), &[id]),
            Edit::Split => {
                here += &item(&format!("part-{at}"), std::slice::from_ref(&id));
                there += &item(&format!("other-{at}"), &[id]);
            }
            Edit::Retire => {
                writeln!(retired, "[[retired]]\nid = \"{id}\"\nreason = \"gone\"").unwrap();
            }
            Edit::Drop | Edit::Merge => {}
        }
    }
    (edition(&before, "", ""), edition(&here, &there, &retired))
}

fn journal(deeds: &[Deed], count: usize) -> Journal {
    let mut journal = Journal::default();
    for (n, (at, change)) in deeds.iter().enumerate() {
        journal.insert(Event {
            id: EventId::parse(&format!("e{n}")).unwrap(),
            stamp: Stamp::after(Stamp::default(), i64::try_from(n).unwrap()),
            device: device(),
            at: Moment::parse("2026-11-02T20:15:00+07:00").unwrap(),
            item: old_id(at % count),
            former: Vec::new(),
            field: change.field(),
            value: change.value(),
            undoes: None,
        });
    }
    journal
}

/// The records that the old item at `at` has in the next edition: of itself or of its parts.
fn records(now: &Catalog, journal: &Journal, at: usize) -> Vec<Record> {
    let overview = Overview::new(now, journal);
    now.find_all(&old_id(at)).map(|ix| overview.record(ix).clone()).collect()
}

proptest! {
    #[test]
    fn nothing_that_was_done_is_unticked_and_nothing_is_ticked_by_an_update(
        edits in any_edits(), deeds in any_deeds(),
    ) {
        let (before, now) = editions(&edits);
        let journal = journal(&deeds, edits.len());
        let overview = Overview::new(&before, &journal);
        let departed = Departed::all(&now, &journal);
        for (at, edit) in edits.iter().enumerate() {
            let was = overview.record(before.find(&old_id(at)).unwrap());
            let is = records(&now, &journal, at);
            let kept = departed.iter().find(|gone| gone.id == old_id(at)).map(|gone| &gone.record);
            let is_merged = at == 0 || *edit == Edit::Merge;
            if is_merged {
                // What becomes of items that were merged is tested below.
                prop_assert_eq!((is.len(), kept), (1, None));
            } else if matches!(edit, Edit::Retire | Edit::Drop) {
                let is_empty = *was == Record { updated_at: was.updated_at, ..Record::default() };
                prop_assert_eq!(kept, (!is_empty).then_some(was));
                prop_assert!(is.is_empty());
            } else {
                prop_assert_eq!(is.len(), if *edit == Edit::Split { 2 } else { 1 });
                prop_assert!(is.iter().all(|record| record == was), "{:?}: {:?}", edit, is);
                prop_assert_eq!(kept, None);
            }
        }
    }

    #[test]
    fn what_was_merged_is_as_far_as_what_was_furthest_and_keeps_stars_and_notes(
        edits in any_edits(), deeds in any_deeds(),
    ) {
        let (before, now) = editions(&edits);
        let journal = journal(&deeds, edits.len());
        let overview = Overview::new(&before, &journal);
        let merged = (0..edits.len()).filter(|at| *at == 0 || edits[*at] == Edit::Merge);
        let record = |at| overview.record(before.find(&old_id(at)).unwrap());
        let were: Vec<&Record> = merged.map(record).collect();
        let is = &records(&now, &journal, 0)[0];
        let way = [Status::Todo, Status::Skipped, Status::Doing, Status::Done];
        let how_far = |status| way.iter().position(|other| *other == status);
        prop_assert_eq!(how_far(is.status), were.iter().map(|was| how_far(was.status)).max().unwrap());
        prop_assert_eq!(is.starred, were.iter().any(|was| was.starred));
        let note = is.note.clone().unwrap_or_default();
        prop_assert!(were.iter().filter_map(|was| was.note.as_ref()).all(|was| note.contains(was)));
    }

    #[test]
    fn every_item_that_was_seen_is_still_there_or_told_to_be_gone(edits in any_edits()) {
        let (before, now) = editions(&edits);
        let changes = Changes::between(&Snapshot::new(&before, "before"), &now);
        prop_assert_eq!(&changes.new, &[]);
        for (at, edit) in edits.iter().enumerate().skip(1) {
            let id = old_id(at);
            let is_told = changes.removed.iter().any(|gone| gone.id == id);
            prop_assert_eq!(is_told, matches!(edit, Edit::Retire | Edit::Drop));
            let told: Vec<&str> = changes
                .changed
                .iter()
                .filter(|changed| now.find_all(&id).any(|ix| ix == changed.item))
                .flat_map(|changed| changed.what.iter().map(waypost::changes::What::name))
                .collect();
            let expected: &[&str] = match edit {
                Edit::Move => &["moved"],
                Edit::Rename => &["title", "renamed"],
                Edit::Split => &["split", "split"],
                Edit::Keep | Edit::Retire | Edit::Drop => &[],
                Edit::Merge => {
                    prop_assert!(told.iter().all(|word| *word == "merged") && !told.is_empty());
                    continue;
                }
            };
            prop_assert_eq!(told, expected);
        }
    }
}
