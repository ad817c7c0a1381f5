//! [`Synonyms`]: the names that one thing has in all languages, to find by one what has another.

use std::collections::HashMap;

use super::line::Line;
use crate::catalog::Lang;

/// As many names may stand for one.
const MOST: usize = 16;

/// The names of each thing that has several: titles in all languages, long forms, and what stands in
/// brackets behind a title. Things with the same English name are one.
#[derive(Debug, Default)]
pub(super) struct Synonyms {
    /// The names of each thing.
    things: Vec<Vec<String>>,
    /// For each name, the things that have it.
    by_name: HashMap<String, Vec<usize>>,
    /// For each English name, the thing that has it.
    english: HashMap<String, usize>,
    /// The most words that a name has.
    pub(super) words: usize,
}

impl Synonyms {
    /// Takes in the names of a thing.
    pub(super) fn gather(&mut self, lines: &[Line<'_>]) {
        if lines.len() < 2 && !lines.iter().any(has_brackets) {
            return;
        }
        let mut names: Vec<String> = lines.iter().flat_map(parts).collect();
        names.sort_unstable();
        names.dedup();
        let title =
            lines.iter().find(|line| line.lang() == Some(Lang::En)).or_else(|| lines.first());
        let Some(key) = title.and_then(|title| parts(title).into_iter().next()) else { return };
        if names.len() < 2 {
            return;
        }
        let thing = *self.english.entry(key).or_insert(self.things.len());
        if thing == self.things.len() {
            self.things.push(Vec::new());
        }
        for name in names {
            self.words = self.words.max(name.split_whitespace().count());
            let things = self.by_name.entry(name.clone()).or_default();
            if things.contains(&thing) {
                continue;
            }
            things.push(thing);
            if let Some(all) = self.things.get_mut(thing) {
                all.push(name);
            }
        }
    }

    /// The other names of what the folded `name` names, words with a space between them.
    pub(super) fn of<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        let things = self.by_name.get(name).map_or(&[][..], Vec::as_slice);
        let names = things.iter().filter_map(|thing| self.things.get(*thing)).flatten();
        names.map(String::as_str).take(MOST)
    }
}

fn has_brackets(line: &Line<'_>) -> bool {
    line.folded.ends_with(')')
}

/// The name without what stands in brackets at its end, and that.
fn parts(line: &Line<'_>) -> Vec<String> {
    let whole = line.spaced();
    let split = whole.strip_suffix(')').and_then(|rest| rest.split_once('('));
    let (name, inside) = match split {
        Some((name, inside)) if !name.trim().is_empty() => (name, Some(inside)),
        _ => (whole.as_ref(), None),
    };
    let names = std::iter::once(name).chain(inside).map(str::trim);
    names.filter(|name| name.chars().nth(1).is_some()).map(str::to_owned).collect()
}
