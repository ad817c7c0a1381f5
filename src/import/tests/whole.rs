//! Whole roadmaps with all that can be in them, and learners who did something with them: what an export of
//! them brings back.

mod damaged;
mod forms;
mod made;

use std::fmt::Write as _;

use proptest::prelude::*;

use super::{checked, naming, origin};
use crate::catalog::{
    Body, Catalog, Health, Lang, Part, PlaceRef, RoadmapFiles, RoadmapIx, SectionIx, SourceFile,
    Text, check, check_part,
};
use crate::export::tests::export_of;
use crate::export::{Export, learned, one_file};
use crate::import::{Before, Form, Learned, read, roadmap, shared};
use crate::progress::{Event, Journal, Overview};
pub(crate) use damaged::{changes, damaged};
pub(crate) use made::whole;

/// A roadmap in TOML, and what was done with it.
#[derive(Debug, Clone)]
pub(crate) struct Whole {
    pub(super) text: String,
    pub(super) done: Vec<(String, Learned)>,
}

/// What a form keeps besides titles, addresses, kinds, types, stars, notes on items and statuses.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub(crate) struct Keeps {
    pub(crate) ids: bool,
    pub(crate) languages: bool,
    /// Authors and levels.
    pub(crate) makers: bool,
    /// The language it is in, minutes, health, aliases, former ids.
    pub(crate) facts: bool,
    /// Numbers of steps, long forms of terms.
    pub(crate) numbers: bool,
    /// Key ideas and things to remember.
    pub(crate) points: bool,
    /// Notes on roadmaps and sections.
    pub(crate) part_notes: bool,
    /// Not only the day.
    pub(crate) times: bool,
    /// Items without an address.
    pub(crate) unlinked: bool,
}

/// What keeps everything.
pub(crate) const ALL: Keeps = Keeps {
    ids: true,
    languages: true,
    makers: true,
    facts: true,
    numbers: true,
    points: true,
    part_notes: true,
    times: true,
    unlinked: true,
};

/// A journal that says `done`.
fn journal(done: &[(String, Learned)]) -> Journal {
    let mut journal = Journal::default();
    let mut number = 0;
    for (item, learned) in done {
        let status = learned.status.map(|status| ("status", status.name().into()));
        let star = learned.is_starred.then(|| ("starred", true.into()));
        let note = learned.note.clone().map(|note| ("note", note.into()));
        let all: [Option<(&str, serde_json::Value)>; 3] = [star, note, status];
        for (field, value) in all.into_iter().flatten() {
            number += 1;
            let at =
                learned.at.map_or_else(|| "2026-11-01T20:15:00+07:00".into(), |at| at.to_string());
            let event = serde_json::json!({"v": 1, "id": format!("e{number}"), "hlc": format!("{number:012}-0000"),
                "device": "desk", "at": at, "item": item, "field": field, "value": value, "undoes": null});
            journal.insert(Event::from_line(event.to_string().as_bytes()).unwrap());
        }
    }
    journal
}

impl Whole {
    /// The roadmap, and how far its learner is.
    pub(crate) fn made(&self) -> (Catalog, Overview) {
        let catalog = checked(&self.text);
        let overview = Overview::new(&catalog, &journal(&self.done));
        (catalog, overview)
    }

    /// What `write` makes of it.
    pub(super) fn exported(&self, write: impl Fn(&Export<'_>) -> String) -> String {
        let (catalog, overview) = self.made();
        write(&export_of(&catalog, &overview, &[RoadmapIx::new(0)]))
    }

    /// Everything in it that a form keeps.
    pub(crate) fn seen(&self, keeps: Keeps) -> String {
        let (catalog, overview) = self.made();
        seen(&catalog, &overview, keeps)
    }
}

/// Everything in it that a form keeps, after an import of `text`.
pub(crate) fn seen_in(form: Form, text: &str, keeps: Keeps) -> String {
    let listing = read(form, text, &origin(), &mut |_| ());
    assert_eq!(listing.passed, [], "{text}");
    let before = Before::default();
    let written = roadmap(&listing, &naming(&before));
    let catalog = checked(&written.text);
    seen(&catalog, &Overview::new(&catalog, &journal(&written.learned)), keeps)
}

/// Tells all of `catalog` and of what was done with it that a form keeps.
fn seen(catalog: &Catalog, overview: &Overview, keeps: Keeps) -> String {
    let mut told = Told { catalog, overview, keeps, text: String::new() };
    let ix = RoadmapIx::new(0);
    let roadmap = catalog.roadmap(ix);
    told.said("title", &roadmap.title);
    told.said("summary", &roadmap.summary);
    told.note(Part::Roadmap(ix));
    roadmap.sections.iter().for_each(|section| told.section(*section));
    told.text
}

struct Told<'a> {
    catalog: &'a Catalog,
    overview: &'a Overview,
    keeps: Keeps,
    text: String,
}

impl Told<'_> {
    fn say(&mut self, what: impl std::fmt::Debug) {
        writeln!(self.text, "{what:?}").unwrap();
    }

    fn said(&mut self, name: &str, text: &Text) {
        let languages = self.keeps.languages;
        self.say((
            name,
            text.all().filter(|(lang, _)| languages || *lang == Lang::En).collect::<Vec<_>>(),
        ));
    }

    fn note(&mut self, part: Part) {
        if self.keeps.part_notes {
            self.say(self.overview.note_on(self.catalog, part));
        }
    }

    fn section(&mut self, ix: SectionIx) {
        let section = self.catalog.section(ix);
        let has_item = |at: usize| {
            let item = self.catalog.item(section.places[at].item);
            self.keeps.unlinked || item.link().is_some()
        };
        let items: Vec<usize> = (0..section.places.len()).filter(|at| has_item(*at)).collect();
        self.say(("section", section.path.matches('/').count()));
        if self.keeps.ids {
            self.say(&section.path);
        }
        self.said("title", &section.title);
        section.summary.iter().for_each(|text| self.said("summary", text));
        if self.keeps.points {
            section.points.iter().for_each(|text| self.said("point", text));
            section.tips.iter().for_each(|text| self.said("tip", text));
        }
        self.note(Part::Section(ix));
        for at in items {
            self.item(PlaceRef { section: ix, index: u32::try_from(at).unwrap() });
        }
        section.sections.iter().for_each(|inner| self.section(*inner));
    }

    fn item(&mut self, at: PlaceRef) {
        let place = self.catalog.place(at);
        let (item, keeps) = (self.catalog.item(place.item), self.keeps);
        let record = self.overview.record(place.item);
        self.said("item", place.title.as_ref().unwrap_or(&item.title));
        item.description.iter().for_each(|text| self.said("description", text));
        self.say((item.kind_name(), item.link().map(|link| &link.address), &item.topics));
        if keeps.ids {
            self.say(&item.id);
        }
        if keeps.makers {
            let level = place.level.or(item.level);
            self.say((level, item.resource().and_then(|resource| resource.author.as_ref())));
        }
        if keeps.facts {
            self.say((&item.former_ids, item.resource().map(|one| (one.lang, one.minutes))));
            let link = item.link();
            self.say(link.map(|link| (&link.aliases, link.health, &link.reason)));
            assert!(link.is_none_or(|link| link.health != Health::Ok || link.reason.is_none()));
        }
        if let Body::Step { .. } | Body::Term { .. } = &item.body
            && keeps.numbers
        {
            self.say(&item.body);
        }
        let at = record.status_at();
        let at = at.map(|at| if keeps.times { at.to_string() } else { at.date().to_string() });
        self.say((record.status, record.starred, &record.note, at));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_roadmap_file_brings_everything_back(whole in whole()) {
        let id = crate::catalog::Id::parse("mine").unwrap();
        let back = whole.exported(|export| format!("{}{}", whole.text, learned(export, RoadmapIx::new(0))));
        checked_with_progress(&back);
        let back = shared(&back, &id).unwrap();
        prop_assert_eq!(checked(&back.text), checked(&whole.text));
        let root = SourceFile { path: "mine.toml".into(), text: whole.text.clone() };
        let one = one_file(&RoadmapFiles { root, sections: Vec::new() });
        prop_assert_eq!(checked(&one), checked(&whole.text));
        let catalog = checked(&back.text);
        let overview = Overview::new(&catalog, &journal(&back.learned));
        prop_assert_eq!(seen(&catalog, &overview, ALL), whole.seen(ALL));
    }
}

/// The checker takes what a learner did in a roadmap of their own, and in no other.
fn checked_with_progress(text: &str) {
    let root = SourceFile { path: "mine.toml".into(), text: text.to_owned() };
    let files = RoadmapFiles { root, sections: Vec::new() };
    let problems = check_part(&files, None).err();
    assert_eq!(problems, None, "{text}");
    assert_eq!(check("0.1", &[files]).is_err(), text.contains("[[learned]]"));
}
