//! What OPML, tables and bookmarks bring back.

use proptest::prelude::*;

use super::{ALL, Keeps, journal, seen, seen_in, whole};
use crate::builtin;
use crate::catalog::{Catalog, Lang, RoadmapIx, check};
use crate::export::tests::export_of;
use crate::export::{Export, Separator, netscape, opml, table};
use crate::import::tests::origin;
use crate::import::{Form, Learned, read, recognise};
use crate::progress::{Moment, Overview, Status};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn an_outline_brings_everything_back(whole in whole()) {
        let text = whole.exported(opml);
        prop_assert_eq!(seen_in(Form::Opml, &text, ALL), whole.seen(ALL), "{}", text);
    }

    #[test]
    fn a_table_brings_back_all_that_is_about_items(whole in whole()) {
        for separator in [Separator::Comma, Separator::Tab] {
            let text = whole.exported(|export| table(export, separator).unwrap());
            // Also why an address is doubtful it says in one language.
            let wanted = whole.seen(TABLE).replace(", Ru: \"Закрыто.\"", "");
            prop_assert_eq!(seen_in(Form::Csv, &text, TABLE), wanted, "{}", text);
        }
    }

    #[test]
    fn bookmarks_bring_back_what_has_an_address(whole in whole()) {
        let text = whole.exported(netscape);
        // A bookmark says the instant, not what the clock on the wall showed.
        let wanted = whole.seen(BOOKMARKS).replace("T20:15:07+07:00", "T13:15:07+00:00");
        prop_assert_eq!(seen_in(Form::Netscape, &text, BOOKMARKS), wanted, "{}", text);
    }
}

/// What a table keeps: it is in one language.
const TABLE: Keeps = Keeps { languages: false, points: false, part_notes: false, ..ALL };

/// What bookmarks keep.
const BOOKMARKS: Keeps =
    Keeps { ids: false, facts: false, numbers: false, unlinked: false, ..TABLE };

/// A built-in roadmap, the first of all, with something done with every third item.
fn built_in(at: usize) -> (Catalog, Overview) {
    let mut sources = builtin::sources();
    sources.swap(0, at);
    let catalog = check("0.1", &sources).unwrap();
    let at = Moment::parse("2026-10-02T20:15:07+07:00").ok();
    let done = catalog.items.iter().enumerate().step_by(3).map(|(n, item)| {
        let status = Status::ALL[n % 4];
        let note = (n % 2 == 0).then(|| format!("<i>\n\n  {n} & on"));
        let status = Some(status).filter(|status| *status != Status::Todo);
        let at = at.filter(|_| status.is_some());
        (item.id.to_string(), Learned { status, at, is_starred: n % 5 == 0, note })
    });
    let overview = Overview::new(&catalog, &journal(&done.collect::<Vec<_>>()));
    (catalog, overview)
}

#[test]
fn every_built_in_roadmap_comes_back() {
    type Write = fn(&Export<'_>) -> String;
    let csv: Write = |export| table(export, Separator::Comma).unwrap();
    let tsv: Write = |export| table(export, Separator::Tab).unwrap();
    for at in 0..builtin::sources().len() {
        let (catalog, overview) = built_in(at);
        let first = [RoadmapIx::new(0)];
        let export = export_of(&catalog, &overview, &first);
        // A reason is in one language in tables. What is nowhere shown as it is gets the level of its first place.
        let outlines = Keeps { makers: false, ..ALL };
        let table = Keeps { facts: false, makers: false, ..TABLE };
        let bookmarks = Keeps { makers: false, ..BOOKMARKS };
        for (form, write, keeps) in [
            (Form::Opml, opml as Write, outlines),
            (Form::Csv, csv, table),
            (Form::Csv, tsv, table),
            (Form::Netscape, netscape, bookmarks),
        ] {
            let mut wanted = seen(&catalog, &overview, keeps);
            if form == Form::Netscape {
                wanted = wanted.replace("T20:15:07+07:00", "T13:15:07+00:00");
            } else if form == Form::Csv {
                wanted = without_empty_sections(&wanted);
            }
            similar(&seen_in(form, &write(&export), keeps), &wanted);
        }
        // In whatever language it is written.
        let russian = opml(&Export { lang: Lang::Ru, ..export });
        similar(&seen_in(Form::Opml, &russian, outlines), &seen(&catalog, &overview, outlines));
    }
}

/// What a form tells that has only items, with the sections in which they stand.
fn without_empty_sections(seen: &str) -> String {
    let sections: Vec<&str> = seen.split("(\"section\", ").collect();
    let depth = |section: &str| section.split(')').next().and_then(|depth| depth.parse().ok());
    let (mut kept, mut below) = (Vec::new(), 0);
    // From the last to the first: a section is kept for its items, or for one in it that is kept.
    for section in sections.iter().skip(1).rev() {
        let depth: usize = depth(section).unwrap();
        if section.contains("\n(\"item\", ") || below > depth {
            kept.push(*section);
            below = depth;
        }
    }
    kept.push(sections[0]);
    kept.reverse();
    kept.join("(\"section\", ")
}

/// Both say the same; else the first line that differs is told.
fn similar(one: &str, other: &str) {
    for (one, other) in one.lines().zip(other.lines()) {
        assert_eq!(one, other);
    }
    assert_eq!(one.len(), other.len());
}

#[test]
fn several_roadmaps_come_back_each_as_a_section() {
    let (catalog, overview) = built_in(0);
    let roadmaps: Vec<RoadmapIx> = catalog.roadmap_positions().collect();
    let export = export_of(&catalog, &overview, &roadmaps);
    let csv = table(&export, Separator::Comma).unwrap();
    for (form, text) in [(Form::Opml, opml(&export)), (Form::Csv, csv)] {
        let listing = read(form, &text, &origin(), &mut |_| ());
        let ids = listing.branches.iter().map(|branch| branch.facts.as_ref().unwrap().id.clone());
        let wanted = catalog.roadmaps.iter().map(|roadmap| Some(roadmap.id.clone()));
        assert_eq!(ids.collect::<Vec<_>>(), wanted.collect::<Vec<_>>());
        assert_eq!(listing.passed, []);
        let found = recognise(&listing, &catalog);
        assert_eq!(found.unknown, Vec::<String>::new());
        assert!(found.learned.len() > 300, "{}", found.learned.len());
    }
}
