//! A listing as a roadmap file, in the form of `docs/roadmap-format.md`.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::rc::Rc;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::builder::DEEPEST;
use super::kind::kind_of;
use super::{Branch, Entry, Learned, Listing};
use crate::address::WebAddress;

/// The longest part of an id that is made of a title.
const LONGEST_ID: usize = 60;

/// The names that things get.
pub struct Naming<'a> {
    /// The id of the roadmap.
    pub id: &'a str,
    /// What it is called where the list does not say so.
    pub title: &'a str,
    /// What is said about it.
    pub summary: &'a str,
    /// The ids that things have already, by their canonical addresses: what was imported before keeps its
    /// id, and so its progress.
    pub known: &'a HashMap<String, String>,
    /// Is this the id of something else?
    pub is_taken: &'a dyn Fn(&str) -> bool,
}

/// A roadmap file, and what it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub text: String,
    /// The ids of its items, in order.
    pub items: Vec<String>,
    /// How many sections it has.
    pub sections: usize,
    /// How far the learner is with the items about which the list says something, by their ids.
    pub learned: Vec<(String, Learned)>,
}

/// The ids of the items in a file that [`roadmap`] wrote, by their canonical addresses.
pub fn known(text: &str) -> HashMap<String, String> {
    let mut known = HashMap::new();
    let mut id = None;
    for line in text.lines() {
        let line = line.trim_start();
        if line.starts_with('[') {
            id = None;
        } else if let Some(value) = line.strip_prefix("id = ") {
            id = Some(value.trim_matches('"').to_owned());
        } else if let Some(value) = line.strip_prefix("url = ") {
            let url = value.trim_matches('"').replace("\\\"", "\"").replace("\\\\", "\\");
            // What the learner has made of it since may be no address.
            let key = WebAddress::parse(&url).ok().map(|address| address.canonical());
            known.extend(key.zip(id.take()));
        }
    }
    known
}

/// Writes `listing` as a roadmap.
pub fn roadmap(listing: &Listing, naming: &Naming<'_>) -> Written {
    let mut writer = Writer {
        naming,
        written: Written { text: String::new(), items: vec![], sections: 0, learned: vec![] },
        ids: HashMap::new(),
        names: Names::default(),
    };
    writer.head(listing);
    writer.sections(&listing.branches, 1);
    writer.written
}

struct Writer<'a> {
    naming: &'a Naming<'a>,
    written: Written,
    /// The ids of the items so far, by their canonical addresses.
    ids: HashMap<Rc<str>, String>,
    names: Names,
}

impl Writer<'_> {
    fn head(&mut self, listing: &Listing) {
        let Naming { id, title, summary, .. } = self.naming;
        let title = listing.title.as_deref().filter(|title| !title.is_empty()).unwrap_or(title);
        self.line(format_args!("{}", super::MARK));
        self.line(format_args!("format = 1"));
        self.line(format_args!("id = \"{id}\""));
        self.key("title", title);
        self.key("summary", if listing.about.is_empty() { summary } else { &listing.about });
        self.line(format_args!("languages = [\"en\"]"));
        self.line(format_args!("added = \"0.1\""));
    }

    fn sections(&mut self, branches: &[Branch], depth: usize) {
        let mut names = Names::default();
        for branch in branches {
            let table = ["section"; DEEPEST + 1].get(..depth).unwrap_or_default().join(".");
            let title = if branch.title.is_empty() { self.naming.title } else { &branch.title };
            let id = slug(title).unwrap_or_else(|| ["section", "-", &fingerprint(title)].concat());
            let id = names.give(id, &|_| false);
            self.written.sections += 1;
            self.line(format_args!("\n[[{table}]]"));
            self.line(format_args!("id = \"{id}\""));
            self.key("title", title);
            self.key("summary", &branch.about);
            for entry in &branch.entries {
                self.entry(entry, &table);
            }
            self.sections(&branch.branches, depth + 1);
        }
    }

    fn entry(&mut self, entry: &Entry, table: &str) {
        self.line(format_args!("\n[[{table}.resource]]"));
        let key = Rc::clone(&entry.key);
        if let Some(id) = self.ids.get(&key).cloned() {
            self.line(format_args!("ref = \"{id}\""));
            self.key("title", &entry.title);
            return;
        }
        let id = self.id_of(entry, &key);
        self.line(format_args!("id = \"{id}\""));
        let kind = entry.kind.unwrap_or_else(|| kind_of(&key));
        self.line(format_args!("kind = \"{}\"", kind.name()));
        self.key("title", &entry.title);
        self.key("url", entry.address.as_str());
        self.key("author", entry.author.as_deref().unwrap_or_default());
        if let Some(level) = entry.level {
            self.line(format_args!("level = \"{level}\""));
        }
        let mut topics: Vec<String> = entry.tags.iter().filter_map(|tag| slug(tag)).collect();
        topics.sort_unstable();
        topics.dedup();
        if !topics.is_empty() {
            let topics: Vec<String> = topics.iter().map(|topic| format!("\"{topic}\"")).collect();
            self.line(format_args!("topics = [{}]", topics.join(", ")));
        }
        if entry.about != entry.title {
            self.key("description", &entry.about);
        }
        if entry.learned != Learned::default() {
            self.written.learned.push((id.clone(), entry.learned.clone()));
        }
        self.written.items.push(id.clone());
        self.ids.insert(key, id);
    }

    /// The id that it has, or a new one from its title or its address.
    fn id_of(&mut self, entry: &Entry, key: &str) -> String {
        let Naming { id: roadmap, known, is_taken, .. } = self.naming;
        if let Some(known) = known.get(key).filter(|id| !self.names.given.contains(*id)) {
            self.names.given.insert(known.clone());
            return known.clone();
        }
        let slug = slug(&entry.title).or_else(|| slug(key));
        let slug = slug.unwrap_or_else(|| "link".to_owned());
        let own = if is_taken(&slug) { format!("{roadmap}-{slug}") } else { slug };
        self.names.give(own, is_taken)
    }

    /// A key with a text, unless that is empty.
    fn key(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.line(format_args!("{key} = {}", quoted(text)));
        }
    }

    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        self.written.text.write_fmt(line).ok(); // a string takes everything
        self.written.text.push('\n');
    }
}

/// `text` as a TOML string in NFC. It has no control characters any more.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    if is_nfc_quick(text.chars()) == IsNormalized::Yes && !text.contains(['"', '\\']) {
        quoted.push_str(text);
        quoted.push('"');
        return quoted;
    }
    for c in text.nfc() {
        if matches!(c, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
}

/// `text` as an id: its Latin letters and digits in lower case, joined by hyphens; none where it has
/// fewer than two.
pub fn slug(text: &str) -> Option<String> {
    // Most texts are ASCII, and of them all are whole already.
    if text.is_ascii() { slug_of(text.chars()) } else { slug_of(text.nfkd()) }
}

fn slug_of(letters: impl Iterator<Item = char>) -> Option<String> {
    let mut slug = String::new();
    let mut is_gap = false;
    for c in letters {
        if c.is_ascii_alphanumeric() {
            if is_gap && !slug.is_empty() {
                slug.push('-');
            }
            is_gap = false;
            slug.push(c.to_ascii_lowercase());
        } else if !unicode_normalization::char::is_combining_mark(c) {
            is_gap = true;
        }
        if slug.len() >= LONGEST_ID {
            break;
        }
    }
    (slug.len() > 1).then_some(slug)
}

/// Six letters that are always the same for the same title, for ids that stay when sections are put
/// elsewhere.
fn fingerprint(title: &str) -> String {
    let hash = title.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193) // FNV-1a
    });
    format!("{:06x}", hash >> 8)
}

/// Names that are given once each.
#[derive(Default)]
struct Names {
    given: HashSet<String>,
    /// The number to try next behind a name that is given already.
    next: HashMap<String, usize>,
}

impl Names {
    /// `name`, with a number behind it where it is given or taken already.
    fn give(&mut self, name: String, is_taken: &dyn Fn(&str) -> bool) -> String {
        if !is_taken(&name) && self.given.insert(name.clone()) {
            return name;
        }
        let next = self.next.entry(name.clone()).or_insert(2);
        loop {
            let numbered = format!("{name}-{next}");
            *next += 1;
            if !is_taken(&numbered) && self.given.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{RoadmapFiles, SourceFile, check_part};
    use crate::import::{Form, Origin, read};

    fn written(text: &str, known: &HashMap<String, String>) -> Written {
        let naming = Naming {
            id: "mine",
            title: "Mine",
            summary: "A list.",
            known,
            is_taken: &|id| id == "taken",
        };
        roadmap(&read(Form::Markdown, text, &Origin::default(), &mut |_| ()), &naming)
    }

    #[test]
    fn a_list_becomes_a_roadmap_that_the_checker_takes() {
        let list = "# My \"list\"\n- [Taken](https://a.org/1) - what\\it is\n## Один\n- [Ёж](https://a.org/2)\n\
                    - [x] [Again](http://www.a.org/1/)\n### Один\n- [](https://youtu.be/x?v=1)\n";
        let written = written(list, &HashMap::new());
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
        let known = HashMap::from([("a.org/1".to_owned(), "old".to_owned())]);
        let before = written("- [New name](https://a.org/1)\n- [B](https://a.org/\\\"b)", &known);
        assert_eq!(before.items, ["old", "a-org-b"]);
        let known = super::known(&before.text);
        assert_eq!(known["a.org/1"], "old");
        assert_eq!(written("- [B, renamed](http://www.a.org/\\\"b)\n", &known).items, ["a-org-b"]);
    }

    #[test]
    fn ids_are_latin_words() {
        let slugs = ["Ünïcode & Co.", "C++", "x", "微調", "A".repeat(99).as_str()].map(slug);
        let long = "a".repeat(60);
        let expected = [Some("unicode-co"), None, None, None, Some(long.as_str())];
        assert_eq!(slugs.each_ref().map(Option::as_deref), expected);
    }
}
