//! A listing as a roadmap file, in the form of `docs/roadmap-format.md`.

mod ids;
mod item;
mod languages;
mod lines;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::builder::DEEPEST;
use super::names::{Names, slug};
use super::{Before, Branch, Entry, Facts, Learned, Listing, PartFacts};
use crate::catalog::{Id, ItemType};
use crate::text::section_slug;
use ids::Ids;
use languages::languages;
use lines::Lines;

/// The names that things get.
pub struct Naming<'a> {
    /// The id of the roadmap.
    pub id: &'a str,
    /// What it is called where the list does not say so.
    pub title: &'a str,
    /// What is said about it.
    pub summary: &'a str,
    /// Why it is retired what the list has no more.
    pub gone: &'a str,
    /// What was imported before: it keeps its ids, and so its progress.
    pub before: &'a Before<'a>,
    /// Is this the id of something?
    pub is_taken: &'a dyn Fn(&str) -> bool,
    /// Is what has this id the same thing as the entry, so that it may have the id too?
    pub is_its: &'a dyn Fn(&str, &Entry) -> bool,
    /// Is the entry what has this id in a built-in roadmap? Then it is written out there, and referred to here.
    pub is_built_in: &'a dyn Fn(&str, &Entry) -> bool,
}

impl Naming<'_> {
    /// Is `entry` an item of a built-in roadmap, by the id that it had? Not where it has another one here
    /// already.
    fn is_from_there(&self, entry: &Entry) -> bool {
        let is_so_called =
            |id: &str| self.before.get(&entry.key).is_none_or(|known| known.id == id);
        let id = entry.id().map(Id::as_str).filter(|id| is_so_called(id));
        id.is_some_and(|id| (self.is_built_in)(id, entry))
    }
}

/// A roadmap file, and what it has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub text: String,
    /// The ids of its items, in order.
    pub items: Vec<String>,
    /// How many of them were not in the list before.
    pub new: usize,
    /// How many things that were are gone.
    pub gone: usize,
    /// How many sections it has.
    pub sections: usize,
    /// How far the learner is with that about which the list says something: items by their ids, the roadmap
    /// and its sections by their keys.
    pub learned: Vec<(String, Learned)>,
}

/// Writes `listing` as a roadmap.
pub fn roadmap(listing: &Listing, naming: &Naming<'_>) -> Written {
    let count = listing.branches.iter().map(Branch::count).sum();
    let mut writer = Writer {
        naming,
        written: Written::default(),
        lines: Lines::default(),
        items: HashMap::with_capacity(count),
        plain: plain(&listing.branches),
        former: Vec::new(),
        ids: Ids::new(naming, count),
    };
    writer.head(listing);
    let head = writer.lines.text.len();
    writer.sections(&listing.branches, &Around { depth: 1, key: naming.id });
    let (retired, gone) = retired(naming.before, &writer.written.items, naming.gone);
    let mut text = writer.with_former_ids();
    text.insert_str(head, &retired);
    Written { text, gone, ..writer.written }
}

/// What makes entries that are nowhere shown otherwise the same things as others: nothing, where there are
/// only such.
fn plain(branches: &[Branch]) -> HashSet<&str> {
    let mut all = Vec::new();
    for branch in branches {
        branch.add_entries(&mut all);
    }
    if all.iter().any(|entry| entry.is_other_here()) {
        all.retain(|entry| !entry.is_other_here());
        return all.iter().map(|entry| &*entry.key).collect();
    }
    HashSet::new()
}

/// What a list had `before` and has no more, as it has only `ids`, in TOML, and how many of these things have
/// gone now: an id stays its own, also for when it comes back.
pub fn retired(before: &Before<'_>, ids: &[String], why: &str) -> (String, usize) {
    let (mut lines, mut gone) = (Lines::default(), 0);
    let ids = ids.iter().map(String::as_str).collect();
    for known in before.without(&ids) {
        gone += usize::from(!known.is_gone);
        lines.line(format_args!("\n[[retired]]"));
        lines.word("id", known.id);
        lines.written("title", known.title);
        lines.written("url", known.url);
        lines.key("reason", why);
    }
    (lines.text, gone)
}

struct Writer<'a> {
    naming: &'a Naming<'a>,
    written: Written,
    lines: Lines,
    /// The items so far, by what makes them the same thing.
    items: HashMap<Rc<str>, Met<'a>>,
    /// What stands somewhere as it is: that is where it is written out.
    plain: HashSet<&'a str>,
    /// Which items had other ids, with the byte behind their lines.
    former: Vec<(usize, &'a Entry)>,
    ids: Ids<'a>,
}

/// An item that was met.
struct Met<'a> {
    id: String,
    /// Was it not in the list before?
    is_new: bool,
    /// What is written out; nothing yet, where it was only referred to.
    entry: Option<&'a Entry>,
}

/// What sections stand in.
struct Around<'k> {
    depth: usize,
    /// The key of the roadmap or section.
    key: &'k str,
}

impl<'a> Writer<'a> {
    fn head(&mut self, listing: &'a Listing) {
        let Naming { id, title, summary, .. } = self.naming;
        let PartFacts { titles, abouts, note, source, licence, .. } = &listing.facts;
        let named = listing.title.as_deref().filter(|title| !title.is_empty());
        let (about, abouts) = match listing.about.as_str() {
            "" => (*summary, &[][..]),
            about => (about, abouts.as_slice()),
        };
        let languages = languages(listing, &|entry| self.naming.is_from_there(entry));
        let lines = &mut self.lines;
        lines.line(format_args!("{}", super::MARK));
        lines.line(format_args!("format = 1"));
        lines.word("id", id);
        lines.key_in("title", named.unwrap_or(title), titles);
        lines.key_in("summary", about, abouts);
        lines.words("languages", languages.iter().map(|lang| lang.code()));
        lines.key("source", source.as_deref().unwrap_or_default());
        lines.key("licence", licence.as_deref().unwrap_or_default());
        lines.line(format_args!("added = \"0.1\""));
        self.note(note.as_ref(), || format!("{id}/"));
    }

    /// Notes what the learner noted on a roadmap or section.
    fn note(&mut self, note: Option<&String>, key: impl Fn() -> String) {
        let learned = |note: &String| Learned { note: Some(note.clone()), ..Learned::default() };
        self.written.learned.extend(note.map(|note| (key(), learned(note))));
    }

    fn sections(&mut self, branches: &'a [Branch], around: &Around<'_>) {
        let mut names = Names::default();
        for branch in branches {
            let table = ["section"; DEEPEST + 1].get(..around.depth).unwrap_or_default().join(".");
            let title = if branch.title.is_empty() { self.naming.title } else { &branch.title };
            let known = branch.facts.as_ref().and_then(|facts| facts.id.as_ref());
            let id = known.map_or_else(
                || slug(title).unwrap_or_else(|| section_slug(title)),
                |id| id.as_str().to_owned(),
            );
            let id = names.give(id, &|_| false);
            let key = format!("{}/{id}", around.key);
            self.written.sections += 1;
            self.section(&table, &id, title, branch);
            self.note(branch.facts.as_ref().and_then(|facts| facts.note.as_ref()), || key.clone());
            let mut step = 0;
            for entry in &branch.entries {
                step += usize::from(entry.sort == ItemType::Step);
                self.entry(entry, &table, step);
            }
            self.sections(&branch.branches, &Around { depth: around.depth + 1, key: &key });
        }
    }

    fn section(&mut self, table: &str, id: &str, title: &str, branch: &Branch) {
        let nothing = PartFacts::default();
        let facts = branch.facts.as_deref().unwrap_or(&nothing);
        let lines = &mut self.lines;
        lines.line(format_args!("\n[[{table}]]"));
        lines.word("id", id);
        lines.key_in("title", title, &facts.titles);
        lines.key_in("summary", &branch.about, &facts.abouts);
        for (name, texts) in [("point", &facts.points), ("tip", &facts.tips)] {
            for said in texts {
                lines.line(format_args!("\n[[{table}.{name}]]"));
                lines.key("en", &said.text);
                said.others.iter().for_each(|(lang, text)| lines.key(lang.code(), text));
            }
        }
    }

    /// Writes `entry`; where it is a step whose number is not known, it is the one of this number.
    fn entry(&mut self, entry: &'a Entry, table: &str, step: usize) {
        self.lines.text.extend(["\n[[", table, ".", entry.sort.name(), "]]\n"]);
        let ids = &mut self.ids;
        let met = self.items.entry(Rc::clone(&entry.key));
        let met = met.or_insert_with(|| {
            let (id, is_new) = ids.give(entry);
            Met { id, is_new, entry: None }
        });
        let is_other = entry.is_other_here();
        if met.entry.is_some() || (is_other && self.plain.contains(&*entry.key)) {
            return reference(entry, met, &mut self.lines);
        }
        // What is shown otherwise here, and stands as it is in another roadmap, is written out there.
        let is_there = is_other && (self.naming.is_its)(&met.id, entry);
        if is_there || self.naming.is_from_there(entry) {
            reference(entry, met, &mut self.lines);
        } else {
            self.written.new += usize::from(met.is_new);
            item::write(entry, &met.id, step, &mut self.lines);
            if entry.facts.as_ref().is_some_and(|facts| !facts.former_ids.is_empty()) {
                self.former.push((self.lines.text.len(), entry));
            }
        }
        if !entry.learned.is_empty() {
            self.written.learned.push((met.id.clone(), entry.learned.clone()));
        }
        self.written.items.push(met.id.clone());
        met.entry = Some(entry);
    }

    /// The lines with the ids that items had, but for those that now, when all are known, are another's.
    fn with_former_ids(&mut self) -> String {
        let text = std::mem::take(&mut self.lines.text);
        if self.former.is_empty() {
            return text;
        }
        let Naming { before, is_taken, is_its, .. } = self.naming;
        let ids: HashSet<&str> = self.written.items.iter().map(String::as_str).collect();
        let (mut lines, mut written) = (Lines::default(), 0);
        for (end, entry) in &self.former {
            lines.text.push_str(text.get(written..*end).unwrap_or_default());
            written = *end;
            let former = entry.facts.iter().flat_map(|facts| &facts.former_ids).map(Id::as_str);
            let is_free = |id: &&str| {
                let is_here = ids.contains(*id) || before.called(id).is_some();
                !is_here && (!is_taken(id) || is_its(id, entry))
            };
            lines.words("former_ids", former.filter(is_free));
        }
        lines.text.push_str(text.get(written..).unwrap_or_default());
        lines.text
    }
}

/// Refers to an item that is written out elsewhere, with what is shown otherwise here.
fn reference(entry: &Entry, met: &Met<'_>, lines: &mut Lines) {
    lines.word("ref", &met.id);
    let nothing = Facts::default();
    let facts = entry.facts.as_deref().unwrap_or(&nothing);
    let (mut has_title, mut has_level) = (facts.title_here, facts.level_here);
    // Few lists say which of their titles is the one of the thing itself: that is where it stands first.
    if let Some(item) = met.entry.filter(|_| !entry.is_other_here()) {
        let titles = item.facts.as_ref().map_or(&[][..], |facts| &facts.titles);
        has_title = item.title != entry.title || (entry.facts.is_some() && facts.titles != titles);
        has_level = item.level != entry.level;
    }
    if has_title {
        lines.key_in("title", &entry.title, &facts.titles);
    }
    if let Some(level) = entry.level.filter(|_| has_level) {
        lines.word("level", &level.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{RoadmapFiles, SourceFile, check_part};
    use crate::import::{Form, Origin, read};

    fn written(text: &str, before: &Before<'_>) -> Written {
        let naming = Naming {
            id: "mine",
            title: "Mine",
            summary: "A list.",
            gone: "It is gone.",
            before,
            is_taken: &|id| id == "taken",
            is_its: &|_, _| false,
            is_built_in: &|_, _| false,
        };
        roadmap(&read(Form::Markdown, text, &Origin::default(), &mut |_| ()), &naming)
    }

    #[test]
    fn a_list_becomes_a_roadmap_that_the_checker_takes() {
        let list = "# My \"list\"\n- [Taken](https://a.org/1) - what\\it is\n## Один\n- [Ёж](https://a.org/2)\n\
                    - [x] [Again](http://www.a.org/1/)\n### Один\n- [](https://youtu.be/x?v=1)\n";
        let written = written(list, &Before::default());
        let root = SourceFile { path: "mine.toml".into(), text: written.text.clone() };
        let files = RoadmapFiles { root, sections: Vec::new() };
        let own = check_part(&files, None)
            .unwrap_or_else(|problems| panic!("{problems:?}\n{}", written.text));
        assert_eq!(own.catalog.items.len(), 3);
        assert_eq!(written.items, ["mine-taken", "a-org-2", "youtu-be-x-v-1"]);
        assert_eq!(written.sections, 3);
    }

    #[test]
    fn what_was_imported_before_keeps_its_id() {
        let old = "[[section.resource]]\nid = \"old\"\ntitle = \"O\"\nurl = \"https://a.org/1\"\n";
        let first = written(
            "- [New name](https://a.org/1)\n- [B](https://a.org/\\\"b)",
            &Before::read(old),
        );
        assert_eq!(first.items, ["old", "a-org-b"]);
        let renamed =
            written("- [B, renamed](http://www.a.org/\\\"b)\n", &Before::read(&first.text));
        assert_eq!(renamed.items, ["a-org-b"]);
    }

    #[test]
    fn an_id_stays_with_its_address_also_when_that_is_gone() {
        let first =
            written("- [Docs](https://a.org/1)\n- [Same](https://a.org/2)", &Before::default());
        let list =
            "- [Docs](https://b.org/1)\n- [Docs](https://c.org/1)\n- [Same](https://a.org/2)";
        let second = written(list, &Before::read(&first.text));
        assert_eq!(second.items, ["docs-2", "docs-3", "same"]);
        assert_eq!((second.new, second.gone), (2, 1));
        let retired = "\n[[retired]]\nid = \"docs\"\ntitle = \"Docs\"\nurl = \"https://a.org/1\"\nreason = \"It is gone.\"\n";
        assert!(second.text.contains(retired), "{}", second.text);
        let list = "- [Same](https://a.org/2)\n- [Docs](https://d.org/1)";
        let third = written(list, &Before::read(&second.text));
        assert_eq!(third.items, ["same", "docs-4"]);
        assert_eq!((third.new, third.gone), (1, 2));
        let fourth = written("- [Back](https://a.org/1)", &Before::read(&third.text));
        assert_eq!((fourth.items.as_slice(), fourth.new), (["docs".to_owned()].as_slice(), 1));
        assert!(!fourth.text.contains("https://a.org/1\"\nreason"), "{}", fourth.text);
    }
}
