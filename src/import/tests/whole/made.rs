//! Roadmaps with all that can be in them, made at random.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::Whole;
use crate::catalog::{ItemType, Kind};
use crate::import::Learned;
use crate::progress::{Moment, Status};

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
        .prop_map(|(one, two)| format!("{one}  \n\n  {two}"))
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
