//! A listing as a roadmap file, in the form of `docs/roadmap-format.md`.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;

use unicode_normalization::UnicodeNormalization;

use super::{Branch, Entry, Listing};
use crate::address::WebAddress;
use crate::catalog::Kind;
use crate::progress::Status;

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
    /// The ids of what is done, in order.
    pub done: Vec<String>,
}

/// Writes `listing` as a roadmap.
pub fn roadmap(listing: &Listing, naming: &Naming<'_>) -> Written {
    let mut writer = Writer {
        naming,
        written: Written { text: String::new(), items: vec![], sections: 0, done: vec![] },
        ids: HashMap::new(),
        given: HashSet::new(),
    };
    writer.head(listing);
    writer.sections(&listing.branches, 1);
    writer.written
}

struct Writer<'a> {
    naming: &'a Naming<'a>,
    written: Written,
    /// The ids of the items so far, by their canonical addresses.
    ids: HashMap<String, String>,
    given: HashSet<String>,
}

impl Writer<'_> {
    fn head(&mut self, listing: &Listing) {
        let Naming { id, title, summary, .. } = self.naming;
        let title = listing.title.as_deref().filter(|title| !title.is_empty()).unwrap_or(title);
        self.line(format_args!("{}", super::MARK));
        self.line(format_args!("format = 1"));
        self.line(format_args!("id = \"{id}\""));
        self.key("title", title);
        self.key("summary", summary);
        self.line(format_args!("languages = [\"en\"]"));
        self.line(format_args!("added = \"0.1\""));
    }

    fn sections(&mut self, branches: &[Branch], depth: usize) {
        let mut names = HashSet::new();
        for branch in branches {
            let table = ["section"; super::DEEPEST + 1].get(..depth).unwrap_or_default().join(".");
            let title = if branch.title.is_empty() { self.naming.title } else { &branch.title };
            let id = unique(slug(title).unwrap_or_else(|| "section".to_owned()), |id| {
                names.contains(id)
            });
            self.written.sections += 1;
            self.line(format_args!("\n[[{table}]]"));
            self.line(format_args!("id = \"{id}\""));
            self.key("title", title);
            self.key("summary", &branch.about);
            names.insert(id);
            for entry in &branch.entries {
                self.entry(entry, &table);
            }
            self.sections(&branch.branches, depth + 1);
        }
    }

    fn entry(&mut self, entry: &Entry, table: &str) {
        self.line(format_args!("\n[[{table}.resource]]"));
        let key = entry.address.canonical();
        if let Some(id) = self.ids.get(&key).cloned() {
            self.line(format_args!("ref = \"{id}\""));
            self.key("title", &entry.title);
            return;
        }
        let id = self.id_of(entry, &key);
        self.line(format_args!("id = \"{id}\""));
        self.line(format_args!("kind = \"{}\"", kind_of(&entry.address).name()));
        self.key("title", &entry.title);
        self.key("url", entry.address.as_str());
        let topics: Vec<String> = entry.tags.iter().filter_map(|tag| slug(tag)).collect();
        if !topics.is_empty() {
            let topics: Vec<String> = topics.iter().map(|topic| format!("\"{topic}\"")).collect();
            self.line(format_args!("topics = [{}]", topics.join(", ")));
        }
        if entry.about != entry.title {
            self.key("description", &entry.about);
        }
        if entry.status == Some(Status::Done) {
            self.written.done.push(id.clone());
        }
        self.written.items.push(id.clone());
        self.ids.insert(key, id);
    }

    /// The id that it has, or a new one from its title or its address.
    fn id_of(&mut self, entry: &Entry, key: &str) -> String {
        let Naming { id: roadmap, known, is_taken, .. } = self.naming;
        let id = match known.get(key).filter(|id| !self.given.contains(*id)) {
            Some(known) => known.clone(),
            None => {
                let slug = slug(&entry.title).or_else(|| slug(key));
                let slug = slug.unwrap_or_else(|| "link".to_owned());
                let own = if is_taken(&slug) { format!("{roadmap}-{slug}") } else { slug };
                let is_used = |id: &str| self.given.contains(id) || is_taken(id);
                unique(own, is_used)
            }
        };
        self.given.insert(id.clone());
        id
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
    let mut slug = String::new();
    let mut is_gap = false;
    for c in text.nfkd() {
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

/// `id`, with a number behind it where it is used already.
fn unique(id: String, is_used: impl Fn(&str) -> bool) -> String {
    if !is_used(&id) {
        return id;
    }
    let mut numbered = (2..).map(|number: usize| format!("{id}-{number}"));
    numbered.find(|id| !is_used(id)).unwrap_or(id)
}

/// What sort of thing is most likely at `address`.
fn kind_of(address: &WebAddress) -> Kind {
    let key = address.canonical();
    let begins = |hosts: &[&str]| hosts.iter().any(|host| key.starts_with(host));
    let ends = |ends: &[&str]| ends.iter().any(|end| key.ends_with(end));
    match () {
        () if begins(&["youtube.com", "youtu.be", "vimeo.com"]) => Kind::Video,
        () if begins(&["arxiv.org", "openreview.net", "aclanthology.org", "dl.acm.org"]) => {
            Kind::Paper
        }
        () if begins(&["colab.research.google.com", "kaggle.com/code"]) || ends(&[".ipynb"]) => {
            Kind::Notebook
        }
        () if begins(&[
            "coursera.org",
            "udemy.com",
            "edx.org",
            "udacity.com",
            "khanacademy.org",
        ]) =>
        {
            Kind::Course
        }
        () if begins(&["huggingface.co/datasets", "kaggle.com/datasets"]) => Kind::Dataset,
        () if begins(&["github.com", "gitlab.com", "codeberg.org", "bitbucket.org"]) => Kind::Repo,
        () if begins(&["docs.", "docs.rs", "developer."]) || key.contains("readthedocs.io") => {
            Kind::Docs
        }
        () if begins(&["reddit.com", "discord.gg", "discord.com", "t.me"]) => Kind::Community,
        () if ends(&[".pdf"]) => Kind::Paper,
        () => Kind::Article,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{RoadmapFiles, SourceFile, check_part};
    use crate::import::markdown;

    fn written(text: &str, known: &HashMap<String, String>) -> Written {
        let naming = Naming {
            id: "mine",
            title: "Mine",
            summary: "A list.",
            known,
            is_taken: &|id| id == "taken",
        };
        roadmap(&markdown(text), &naming)
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
        assert_eq!(written("- [New name](https://a.org/1)\n", &known).items, ["old"]);
    }

    #[test]
    fn ids_are_latin_words() {
        let slugs = ["Ünïcode & Co.", "C++", "x", "微調", "A".repeat(99).as_str()].map(slug);
        let long = "a".repeat(60);
        let expected = [Some("unicode-co"), None, None, None, Some(long.as_str())];
        assert_eq!(slugs.each_ref().map(Option::as_deref), expected);
    }
}
