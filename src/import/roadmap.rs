//! A listing as a roadmap file, in the form of `docs/roadmap-format.md`.

use std::collections::HashMap;
use std::fmt::Write;
use std::rc::Rc;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::builder::DEEPEST;
use super::names::{Names, slug};
use super::{Before, Branch, Entry, Learned, Listing};
use crate::catalog::likely_kind;
use crate::text::section_slug;
use crate::text::slug::LONGEST;

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
    /// Is this the id of something else?
    pub is_taken: &'a dyn Fn(&str) -> bool,
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
    /// How far the learner is with the items about which the list says something, by their ids.
    pub learned: Vec<(String, Learned)>,
}

/// Writes `listing` as a roadmap.
pub fn roadmap(listing: &Listing, naming: &Naming<'_>) -> Written {
    let mut writer = Writer {
        naming,
        written: Written::default(),
        ids: HashMap::new(),
        names: Names::without(naming.before.ids()),
    };
    writer.head(listing);
    writer.retired(listing);
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

    /// What the list had and has no more: its id stays its own, also for when it comes back.
    fn retired(&mut self, listing: &Listing) {
        for known in self.naming.before.without(listing) {
            self.written.gone += usize::from(!known.is_gone);
            self.line(format_args!("\n[[retired]]"));
            self.line(format_args!("id = \"{}\"", known.id));
            if !known.title.is_empty() {
                self.line(format_args!("title = {}", known.title));
            }
            self.line(format_args!("url = {}", known.url));
            self.key("reason", self.naming.gone);
        }
    }

    fn sections(&mut self, branches: &[Branch], depth: usize) {
        let mut names = Names::default();
        for branch in branches {
            let table = ["section"; DEEPEST + 1].get(..depth).unwrap_or_default().join(".");
            let title = if branch.title.is_empty() { self.naming.title } else { &branch.title };
            let id = slug(title).unwrap_or_else(|| section_slug(title));
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
        let kind = entry.kind.unwrap_or_else(|| likely_kind(&key));
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
        let Naming { id: roadmap, before, is_taken, .. } = self.naming;
        let known = before.get(key);
        self.written.new += usize::from(known.is_none_or(|known| known.is_gone));
        if let Some(known) = known {
            return known.id.to_owned();
        }
        let slug = slug(&entry.title).or_else(|| slug(key));
        let slug = slug.unwrap_or_else(|| "link".to_owned());
        // What is another roadmap's is rather named after this one than numbered, unless that gets long.
        let is_of_another = !self.names.has(&slug) && is_taken(&slug);
        let is_short = roadmap.len() + slug.len() < LONGEST;
        let own = if is_of_another && is_short { format!("{roadmap}-{slug}") } else { slug };
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
