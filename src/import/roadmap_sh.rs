//! The content folders of roadmap.sh: a Markdown file for each topic, with its links.
//!
//! `topic@id.md` is a topic; in older ones `100-topic.md` is, and `index.md` stands for its folder. Titles
//! of links begin with their kind, as in `[@video@Title](address)`.

use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use super::builder::{DEEPEST, cut};
use super::pace::Pace;
use super::{Branch, Listing, Origin, Passed, Why, markdown};

/// A file of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path in the folder, with `/` between names.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// A folder or topic, with what is in it.
#[derive(Default)]
struct Folder {
    branch: Branch,
    folders: BTreeMap<String, Self>,
}

/// What the topics in `files`, which come in the order of their paths, list.
pub fn roadmap_sh(files: &[File], origin: &Origin) -> Listing {
    let (mut root, mut passed, mut relative) = (Folder::default(), Vec::new(), 0);
    for file in files {
        let mut folders: Vec<&str> = file.path.split('/').collect();
        let name = folders.pop().unwrap_or_default();
        let Some(stem) = name.strip_suffix(".md") else { continue };
        let topic = markdown::markdown(&file.text, origin, Pace::new(&mut |_| ()));
        relative += topic.relative;
        let with_file = |one: &Passed| Passed { what: named(file, &one.what), ..one.clone() };
        passed.extend(topic.passed.iter().map(with_file));
        // Folders that are too deep are one.
        folders.truncate(DEEPEST - 3);
        let around = folders.iter().fold(&mut root, |around, name| around.folder(name));
        let here = if stem == "index" { around } else { around.folder(stem) };
        if topic.branches.is_empty() && stem != "index" {
            let what = named(file, topic.title.as_deref().unwrap_or_default());
            passed.push(Passed { line: 1, why: Why::NoAddress, what });
        }
        here.hold(topic);
    }
    let Branch { entries, branches, about, title, .. } = root.whole();
    let mut listing = Listing { about, branches, passed, relative, ..Listing::default() };
    listing.title = Some(title).filter(|title| !title.is_empty());
    if !entries.is_empty() {
        listing.branches.insert(0, Branch { entries, ..Branch::default() });
    }
    listing
}

impl Folder {
    /// The folder called `name` in this one, which is made if it is the first of it.
    fn folder(&mut self, name: &str) -> &mut Self {
        let branch = Branch { title: title_of(name), ..Branch::default() };
        let made = || Self { branch, folders: BTreeMap::new() };
        self.folders.entry(name.to_owned()).or_insert_with(made)
    }

    /// Takes the entries, sections, text and title of a topic.
    fn hold(&mut self, topic: Listing) {
        let here = &mut self.branch;
        if let Some(title) = topic.title.filter(|title| !title.is_empty()) {
            here.title = title;
        }
        here.about = topic.about;
        // A topic may have several parts without a title, and a file both beside its folder and in it.
        let mut known: HashSet<_> =
            here.entries.iter().map(|entry| Rc::clone(&entry.key)).collect();
        for one in topic.branches {
            if one.title.is_empty() {
                let entries = one.entries.into_iter();
                here.entries.extend(entries.filter(|entry| known.insert(Rc::clone(&entry.key))));
                here.branches.extend(one.branches);
            } else {
                here.branches.push(one);
            }
        }
    }

    /// What is in it as a section; folders without entries are left out.
    fn whole(self) -> Branch {
        let mut branch = self.branch;
        let folders = self.folders.into_values().map(Self::whole);
        branch.branches.extend(folders.filter(|folder| folder.count() > 0));
        branch
    }
}

fn named(file: &File, what: &str) -> String {
    format!("{}: {what}", cut(&file.path, 120))
}

/// The name of a file or folder as a title: without its number and id.
fn title_of(name: &str) -> String {
    let name = name.split('@').next().unwrap_or(name);
    let name = name.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches('-');
    let mut title = cut(&name.replace('-', " "), 200);
    if let Some(first) = title.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    title
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Kind;

    #[test]
    fn topics_are_sections_and_their_folders_too() {
        let file = |path: &str, text: &str| File { path: path.into(), text: text.into() };
        let files = [
            file(
                "100-intro/100-why.md",
                "# Why Rust?\n\nBecause.\n\n- [@article@A](https://a.org)\n",
            ),
            file("100-intro/index.md", "# Introduction\n\nThe start.\n"),
            file(
                "agents@4_ap-0rD.md",
                "# Agents\n\nWhat they are.\n\nVisit:\n\n- [@video@B](https://b.org)\n- [@official@C](https://c.org)\n- [D](d.md)\n",
            ),
            file("notes.txt", "https://x.org"),
        ];
        let listing = roadmap_sh(&files, &Origin::default());
        let [intro, agents] = listing.branches.as_slice() else { panic!("{listing:?}") };
        assert_eq!((intro.title.as_str(), intro.about.as_str()), ("Introduction", "The start."));
        assert_eq!(intro.branches[0].title, "Why Rust?");
        let kinds: Vec<_> = agents.entries.iter().map(|entry| entry.kind).collect();
        assert_eq!((agents.title.as_str(), agents.about.as_str()), ("Agents", "What they are."));
        assert_eq!(kinds, [Some(Kind::Video), Some(Kind::Docs)]);
        let passed: Vec<&str> = listing.passed.iter().map(|one| one.what.as_str()).collect();
        assert_eq!(passed, ["agents@4_ap-0rD.md: D"]);
    }

    #[test]
    fn a_link_stands_once_in_a_topic_of_two_files() {
        let file = |path: &str| File { path: path.into(), text: "[B](https://b.org)\n".into() };
        let listing = roadmap_sh(&[file("b.md"), file("b/index.md")], &Origin::default());
        assert_eq!(listing.branches[0].entries.len(), 1);
    }

    #[test]
    fn what_stands_before_and_below_a_heading_without_a_title_is_taken_once() {
        let text = "https://a.org/\n# https://a.org/ https://b.org/\n".to_owned();
        let listing = roadmap_sh(&[File { path: "a/b.md".into(), text }], &Origin::default());
        let entries = &listing.branches[0].branches[0].entries;
        let urls: Vec<&str> = entries.iter().map(|entry| &*entry.key).collect();
        assert_eq!(urls, ["a.org", "b.org"]);
    }
}
