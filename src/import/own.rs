//! What exports of this program say, read from fields that have names: the columns of a table, the attributes
//! of an outline.
//!
//! They are trusted no more than any other text: who writes a file can write all of it.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::builder::{Builder, LONGEST_ABOUT, Named, cut, note};
use super::csv::moment;
use super::{Branch, Entry, Facts, Learned, Listing, PartFacts, Wording};
use crate::address::WebAddress;
use crate::catalog::{Health, Id, ItemType, Kind, Lang, Levels};
use crate::progress::Status;

/// The longest title and the longest name of somebody, in columns.
const LONGEST_NAME: usize = 200;

/// Fields by their names, as the columns of a table are called.
pub(super) trait Fields {
    /// What the field says, in English where it is a text; nothing where it is blank.
    fn get(&self, name: &str) -> Option<String>;

    /// What it says in other languages, each once.
    fn others(&self, name: &str) -> Vec<(Lang, String)>;
}

/// Reads an export of this program, entry by entry.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// What sort of thing has an id.
    sorts: HashMap<Id, ItemType>,
}

impl Own {
    /// Adds the entry that `fields` are about.
    pub(super) fn entry(&mut self, line: usize, fields: &dyn Fields, builder: &mut Builder<'_>) {
        let mut reader = Reader { fields, unread: Vec::new() };
        let id = reader.word("id", |id| Id::parse(id).ok());
        let (sort, kind) = reader.sort();
        let title = fields.get("title").unwrap_or_default();
        // What is called otherwise here is known by its own name.
        let own_title = fields.get("own_title");
        let name = own_title.as_ref().unwrap_or(&title);
        let about = fields.get("description").unwrap_or_default();
        let url = fields.get("url");
        let sort = if url.is_some() { ItemType::Resource } else { sort };
        // An id that two things claim is that of the first.
        let mut is_its = |id: &&Id| *self.sorts.entry((*id).clone()).or_insert(sort) == sort;
        let own_id = id.as_ref().filter(&mut is_its);
        let entry = if let Some(url) = &url {
            builder.link(line, url, name, &about)
        } else {
            let kind = (sort == ItemType::Resource).then(|| kind.unwrap_or(Kind::Article));
            let id = own_id.map(Id::as_str);
            builder.named(line, Named { sort, kind, title: name, id })
        };
        let Some(entry) = entry else { return };
        if url.is_some() {
            entry.kind = kind;
        }
        entitle(entry, &title);
        entry.about = cut(&about, LONGEST_ABOUT);
        let facts = Facts { id, title_here: own_title.is_some(), ..reader.facts(entry) };
        entry.facts = Some(Box::new(facts));
        entry.learned = reader.learned();
        reader.more(entry);
        let unread = reader.unread;
        builder.unread(line, &unread);
    }

    /// Says what `fields` do of the section that is open.
    pub(super) fn part(line: usize, fields: &dyn Fields, builder: &mut Builder<'_>) {
        let mut reader = Reader { fields, unread: Vec::new() };
        let about = fields.get("description").unwrap_or_default();
        builder.about(&about);
        let is_said = !cut(&about, LONGEST_ABOUT).is_empty();
        let facts = PartFacts {
            id: reader.word("id", |id| Id::parse(id).ok()),
            titles: reader.others("title"),
            abouts: if is_said { reader.others("description") } else { Vec::new() },
            points: reader.wordings("points"),
            tips: reader.wordings("tips"),
            note: fields.get("note").as_deref().and_then(note),
            languages: reader.words("languages", Lang::from_code),
            source: reader.said("source"),
            licence: reader.said("licence"),
        };
        *builder.facts() = facts;
        let unread = reader.unread;
        builder.unread(line, &unread);
    }
}

/// Reads fields, and notes what in them is not understood.
struct Reader<'a> {
    fields: &'a dyn Fields,
    unread: Vec<String>,
}

impl Reader<'_> {
    /// What sort of thing it is, and of a resource which kind.
    fn sort(&mut self) -> (ItemType, Option<Kind>) {
        let of_name = |name: &str| ItemType::ALL.into_iter().find(|sort| sort.name() == name);
        let told = self.word("type", of_name);
        let word = self.fields.get("kind").unwrap_or_default();
        let (kind, by_kind) = (Kind::from_name(&word), of_name(&word));
        if !word.is_empty() && kind.is_none() && by_kind.is_none() {
            self.unread.push(word);
        }
        (told.or(by_kind).unwrap_or(ItemType::Resource), kind)
    }

    fn facts(&mut self, entry: &Entry) -> Facts {
        let is_number = |number: &str| {
            let is_one = |part: &str| {
                !part.is_empty() && part.len() <= 9 && part.bytes().all(|b| b.is_ascii_digit())
            };
            let parts = number.split('.');
            (parts.clone().count() <= 9 && parts.clone().all(is_one)).then(|| number.to_owned())
        };
        let is_said = !entry.about.is_empty();
        Facts {
            titles: self.others("title"),
            abouts: if is_said { self.others("description") } else { Vec::new() },
            number: self.word("number", is_number).filter(|_| entry.sort == ItemType::Step),
            expansion: self.said("expansion"),
            lang: self.word("lang", Lang::from_code),
            minutes: self.word("minutes", |minutes| minutes.parse().ok()),
            aliases: self.words("aliases", |alias| WebAddress::parse(alias).ok()),
            health: self.health(),
            former_ids: self.words("former_ids", |id| Id::parse(id).ok()),
            ..Facts::default()
        }
    }

    /// What is known against the address. What only the learner found out has no reason, and is no part of a
    /// roadmap.
    fn health(&mut self) -> Option<(Health, Wording)> {
        let health = self.word("health", Health::from_name)?;
        let text = self.said("health_reason").filter(|_| health != Health::Ok)?;
        Some((health, Wording { text, others: self.others("health_reason") }))
    }

    fn learned(&mut self) -> Learned {
        let status = self.word("status", Status::from_name);
        let status = status.filter(|status| *status != Status::Todo);
        let at = self.word("since", moment).or_else(|| self.word("done_at", moment));
        Learned {
            status,
            at: at.filter(|_| status.is_some()),
            is_starred: self.fields.get("starred").is_some_and(|starred| starred.trim() == "true"),
            note: self.fields.get("note").as_deref().and_then(note),
        }
    }

    /// What other lists say too.
    fn more(&mut self, entry: &mut Entry) {
        let author = self.fields.get("author").map(|author| cut(&author, LONGEST_NAME));
        entry.author = author.filter(|author| !author.is_empty());
        let here = self.word("level_here", Levels::from_name);
        entry.facts().level_here = here.is_some();
        entry.level = here.or_else(|| self.word("level", Levels::from_name));
        let topic = |topic: &str| Id::parse(topic).ok().map(|_| topic.to_owned());
        entry.tags = self.words("topics", topic);
    }

    /// What the field says as one word.
    fn word<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.fields.get(name)?;
        let value = read(text.trim());
        if value.is_none() {
            self.unread.push(text);
        }
        value
    }

    /// What it says as words with spaces between them.
    fn words<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let text = self.fields.get(name).unwrap_or_default();
        let mut words = Vec::new();
        for word in text.split_whitespace() {
            match read(word) {
                Some(value) => words.push(value),
                None => self.unread.push(word.to_owned()),
            }
        }
        words
    }

    /// What it says on one line.
    fn said(&self, name: &str) -> Option<String> {
        let text = cut(&self.fields.get(name)?, LONGEST_ABOUT);
        Some(text).filter(|text| !text.is_empty())
    }

    fn others(&self, name: &str) -> Vec<(Lang, String)> {
        let others = self.fields.others(name).into_iter();
        let others = others.map(|(lang, text)| (lang, cut(&text, LONGEST_ABOUT)));
        others.filter(|(lang, text)| *lang != Lang::En && !text.is_empty()).collect()
    }

    /// Texts of which each has a line.
    fn wordings(&self, name: &str) -> Vec<Wording> {
        let (text, others) = (self.fields.get(name).unwrap_or_default(), self.fields.others(name));
        let others: Vec<(Lang, Vec<&str>)> =
            others.iter().map(|(lang, text)| (*lang, text.lines().collect())).collect();
        let wording = |(at, line): (usize, &str)| {
            let other = |(lang, lines): &(Lang, Vec<&str>)| {
                let text = cut(lines.get(at)?, LONGEST_ABOUT);
                (*lang != Lang::En && !text.is_empty()).then_some((*lang, text))
            };
            let text = cut(line, LONGEST_ABOUT);
            Wording { text, others: others.iter().filter_map(other).collect() }
        };
        let said = text.lines().enumerate().map(wording);
        said.filter(|wording| !wording.text.is_empty()).collect()
    }
}

/// Calls `entry` as an export of this program does. Of others a title may begin with its kind.
pub(super) fn entitle(entry: &mut Entry, title: &str) {
    let title = cut(title, LONGEST_NAME);
    if !title.is_empty() {
        entry.title = title;
    }
}

/// Takes out of `listing` what no roadmap can have: two steps of one number in a section, two things of one
/// address.
pub(super) fn settled(mut listing: Listing) -> Listing {
    let mut owners: HashMap<String, Rc<str>> = HashMap::new();
    owners.extend(listing.keys().into_iter().map(|key| (key.to_owned(), key.into())));
    let mut met = HashSet::new();
    listing.branches.iter_mut().for_each(|branch| settle(branch, &mut owners, &mut met));
    listing
}

fn settle(branch: &mut Branch, owners: &mut HashMap<String, Rc<str>>, met: &mut HashSet<Rc<str>>) {
    let (mut numbers, mut next) = (HashSet::new(), 1_usize);
    for entry in &mut branch.entries {
        // What stands elsewhere already has its facts from there.
        if !met.insert(Rc::clone(&entry.key)) {
            continue;
        }
        let is_step = entry.sort == ItemType::Step;
        let key = Rc::clone(&entry.key);
        let facts = entry.facts();
        facts.aliases.retain(|alias| {
            let owner = owners.entry(alias.canonical()).or_insert_with(|| Rc::clone(&key));
            *owner == key && alias.canonical() != *key
        });
        if !is_step {
            continue;
        }
        let told = facts.number.take().filter(|number| !numbers.contains(number));
        let number = told.unwrap_or_else(|| {
            while numbers.contains(&next.to_string()) {
                next += 1;
            }
            next.to_string()
        });
        numbers.insert(number.clone());
        facts.number = Some(number);
    }
    branch.branches.iter_mut().for_each(|inner| settle(inner, owners, met));
}
