//! Whole roadmaps with all that can be in them, and learners who did something with them: what an export of
//! them brings back.

mod forms;

use std::fmt::Write as _;

use proptest::prelude::*;

use super::{checked, naming, origin};
use crate::catalog::{
    Body, Catalog, Health, ItemType, Kind, Lang, Part, PlaceRef, RoadmapIx, SectionIx, Text,
};
use crate::export::tests::Ids;
use crate::export::{Export, learned};
use crate::import::{Before, Form, Learned, read, roadmap, shared};
use crate::progress::{Event, Journal, Moment, Overview, RestDays, Status};

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

/// An item as it is before it has an id and a place.
#[derive(Debug, Clone)]
struct Thing {
    sort: ItemType,
    kind: Kind,
    title: String,
    other: String,
    about: Option<String>,
    has_address: bool,
    author: Option<String>,
    level: Option<&'static str>,
    topics: Vec<String>,
    /// Of facts that few have, which it has.
    rare: u8,
    learned: Learned,
}

/// A text with what is nasty for one form or another, and a word at both ends.
fn text() -> impl Strategy<Value = String> {
    "[A-Za-zЁёก微][A-Za-z]{2,8}( ([a-zа-я*_`&<>'\"\\[\\]()#|~+=,;.:-]{1,7}|https://x\\.org/a)){0,4} [a-z]{1,4}"
}

fn note() -> impl Strategy<Value = String> {
    ("[a-z*>#\"'-]{1,9}", "[a-z \\[\\]<&\\\\\"]{0,9}[a-z]")
        .prop_map(|(one, two)| format!("{one}\n\n  {two}"))
}

fn learnt() -> impl Strategy<Value = Learned> {
    let status = prop::sample::select(Status::ALL.to_vec());
    (status, 0..28_i32, any::<bool>(), prop::option::of(note())).prop_map(
        |(status, day, is_starred, note)| {
            let is_todo = status == Status::Todo;
            let at = format!("2026-10-{:02}T20:15:07+07:00", day + 1);
            Learned {
                status: (!is_todo).then_some(status),
                at: Moment::parse(&at).ok().filter(|_| !is_todo),
                is_starred,
                note,
            }
        },
    )
}

fn thing() -> impl Strategy<Value = Thing> {
    let levels = vec!["beginner", "intermediate-advanced", "beginner-advanced"];
    let what = (
        prop::sample::select(ItemType::ALL.to_vec()),
        prop::sample::select(Kind::ALL.to_vec()),
        text(),
        "[А-Я][а-я]{2,9}( [а-я*]{1,4}){0,2}",
        prop::option::of(text()),
    );
    let more = (
        prop::bool::weighted(0.7),
        prop::option::of("[A-Z][a-z]{2,6}( [A-Z][a-z]{2,6})?"),
        prop::option::of(prop::sample::select(levels)),
        prop::collection::vec("[a-z]{3,6}(-[a-z]{3,6})?", 0..3),
        any::<u8>(),
        learnt(),
    );
    (what, more).prop_map(
        |(
            (sort, kind, title, other, about),
            (has_address, author, level, topics, rare, learned),
        )| {
            Thing {
                sort,
                kind,
                title,
                other,
                about,
                has_address,
                author,
                level,
                topics,
                rare,
                learned,
            }
        },
    )
}

pub(crate) fn whole() -> impl Strategy<Value = Whole> {
    let note = || prop::option::of(note());
    let section = (
        text(),
        prop::option::of(text()),
        prop::collection::vec(thing(), 1..5),
        note(),
        0..3_usize,
    );
    (prop::collection::vec(section, 2..5), any::<bool>(), note()).prop_map(
        |(sections, is_bilingual, on_all)| {
            let mut writer =
                Writer { is_bilingual, text: String::new(), done: Vec::new(), number: 0 };
            writer.head();
            writer.note("mine/", on_all);
            for (at, (title, about, things, note, points)) in sections.iter().enumerate() {
                // Every second section stands in the one before.
                let table = if at % 2 == 0 { "section" } else { "section.section" };
                let path =
                    if at % 2 == 0 { format!("s{at}") } else { format!("s{}/s{at}", at - 1) };
                writer.section(table, at, (title, about.as_deref()), *points);
                writer.note(&format!("mine/{path}"), note.clone());
                let mut sorted: Vec<&Thing> = things.iter().collect();
                sorted.sort_by_key(|thing| thing.sort);
                for thing in sorted {
                    writer.thing(table, thing);
                }
                if at > 0 && things.iter().all(|thing| thing.sort <= ItemType::Resource) {
                    writer.again(table);
                }
            }
            Whole { text: writer.text, done: writer.done }
        },
    )
}

/// Writes a roadmap.
struct Writer {
    is_bilingual: bool,
    text: String,
    done: Vec<(String, Learned)>,
    number: usize,
}

impl Writer {
    fn line(&mut self, key: &str, value: &str) {
        let value = serde_json::to_string(value).unwrap(); // TOML escapes the same characters in the same way
        writeln!(self.text, "{key} = {value}").unwrap();
    }

    /// A text in all languages.
    fn said(&mut self, key: &str, text: &str, other: &str) {
        if self.is_bilingual {
            self.line(&format!("{key}.en"), text);
            self.line(&format!("{key}.ru"), other);
        } else {
            self.line(key, text);
        }
    }

    fn head(&mut self) {
        self.text.push_str("format = 1\nid = \"mine\"\n");
        self.said("title", "Mine", "Моё");
        self.said("summary", "A list.", "Список.");
        self.text.push_str(if self.is_bilingual {
            "languages = [\"en\", \"ru\"]\n"
        } else {
            "languages = [\"en\"]\n"
        });
        self.text.push_str("added = \"0.1\"\n");
    }

    fn note(&mut self, key: &str, note: Option<String>) {
        let learned = note.map(|note| Learned { note: Some(note), ..Learned::default() });
        self.done.extend(learned.map(|learned| (key.to_owned(), learned)));
    }

    fn section(
        &mut self,
        table: &str,
        at: usize,
        (title, about): (&str, Option<&str>),
        points: usize,
    ) {
        writeln!(self.text, "\n[[{table}]]\nid = \"s{at}\"").unwrap();
        self.said("title", title, &format!("Раздел {at}"));
        if let Some(about) = about {
            self.said("summary", about, "О нём");
        }
        for point in 0..points {
            let name = if point == 0 { "point" } else { "tip" };
            writeln!(self.text, "\n[[{table}.{name}]]").unwrap();
            self.line("en", &format!("* {title}: {point}"));
            if self.is_bilingual {
                self.line("ru", "Мысль");
            }
        }
    }

    fn thing(&mut self, table: &str, thing: &Thing) {
        self.number += 1;
        let n = self.number;
        let id = format!("i{n}");
        writeln!(self.text, "\n[[{table}.{}]]\nid = \"{id}\"", thing.sort.name()).unwrap();
        // Names of what is known by its name differ.
        self.said("title", &format!("{} {n}", thing.title), &format!("{} {n}", thing.other));
        match thing.sort {
            ItemType::Resource => self.resource(thing, n),
            ItemType::Step => self.line("number", &format!("{}.{n}", thing.rare)),
            ItemType::Term if thing.rare.is_multiple_of(2) => {
                self.line("expansion", &format!("Long (form) {n}"));
            }
            ItemType::Term | ItemType::Objective | ItemType::Task => {}
        }
        if let Some(level) = thing.level {
            self.line("level", level);
        }
        let mut topics = thing.topics.clone();
        topics.sort_unstable();
        topics.dedup();
        writeln!(self.text, "topics = {topics:?}").unwrap();
        if let Some(about) = &thing.about {
            self.said("description", about, "О нём самом");
        }
        if thing.rare & 16 != 0 {
            writeln!(self.text, "former_ids = [\"was-{n}\"]").unwrap();
        }
        if !thing.learned.is_empty() {
            self.done.push((id, thing.learned.clone()));
        }
    }

    fn resource(&mut self, thing: &Thing, n: usize) {
        self.line("kind", thing.kind.name());
        if thing.has_address {
            self.line("url", &format!("https://a.org/{n}?a=1&b=(2)"));
            if thing.rare & 1 != 0 {
                writeln!(self.text, "aliases = [\"https://b.org/{n}\"]").unwrap();
            }
            if thing.rare & 2 != 0 {
                self.line("health", ["suspect", "dead"][usize::from(thing.rare >> 2 & 1)]);
                self.said("health_reason", "It is closed.", "Закрыто.");
            }
        }
        if let Some(author) = &thing.author {
            self.line("author", author);
        }
        if thing.rare & 8 != 0 {
            self.line("lang", "ru");
            writeln!(self.text, "minutes = {}", thing.rare).unwrap();
        }
    }

    /// The first resource of all once more, if there is one.
    fn again(&mut self, table: &str) {
        let resource = self.text.split("\n[[").find(|table| {
            let name = table.split(']').next().unwrap_or_default();
            name.ends_with("resource")
        });
        let id = resource.and_then(|table| table.split("id = \"").nth(1)?.split('"').next());
        let Some(id) = id.map(str::to_owned) else { return };
        let is_here = self.text.rsplit("\n[[").take_while(|part| part.contains(".resource]]"));
        if is_here.into_iter().any(|part| part.contains(&format!("id = \"{id}\"\n"))) {
            return;
        }
        writeln!(self.text, "\n[[{table}.resource]]\nref = \"{id}\"\ntitle = \"Once more\"")
            .unwrap();
    }
}

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
        write(&Export {
            catalog: &catalog,
            overview: &overview,
            roadmaps: &[RoadmapIx::new(0)],
            lang: Lang::En,
            today: jiff::civil::date(2026, 11, 26),
            rest: RestDays::default(),
            words: &Ids,
        })
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
        let at = record
            .done_at
            .or(record.begun_at)
            .or_else(|| record.updated_at.filter(|_| record.status == Status::Skipped));
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
        let catalog = checked(&back.text);
        let overview = Overview::new(&catalog, &journal(&back.learned));
        prop_assert_eq!(seen(&catalog, &overview, ALL), whole.seen(ALL));
    }
}

/// The checker takes what a learner did in a roadmap of their own, and in no other.
fn checked_with_progress(text: &str) {
    use crate::catalog::{RoadmapFiles, SourceFile, check, check_part};
    let root = SourceFile { path: "mine.toml".into(), text: text.to_owned() };
    let files = RoadmapFiles { root, sections: Vec::new() };
    let problems = check_part(&files, None).err();
    assert_eq!(problems, None, "{text}");
    assert_eq!(check("0.1", &[files]).is_err(), text.contains("[[learned]]"));
}
