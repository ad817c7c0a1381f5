//! [`complete()`]: what a line that is being typed may be about to say.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::Filter;
use super::filter::takes_commas;
use crate::catalog::{Catalog, Section, nearest};
use crate::text::{Str, fold};

/// What may stand in place of a part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// The part: bytes of the line, up to the caret.
    pub part: Range<usize>,
    /// What fits, best first; never empty.
    pub texts: Vec<String>,
}

/// What the field or the value before `caret`, a byte of `line`, may become: the name of a field, or
/// one of the values that it has in `catalog`. None where nothing fits.
pub fn complete(line: &str, caret: usize, catalog: &Catalog) -> Option<Completion> {
    let before = line.get(..caret)?;
    let start = token_start(before);
    let token = before.get(start..)?;
    let bare = token.strip_prefix('!').unwrap_or(token);
    let start = caret - bare.len();
    let sign = bare.find(|c: char| !c.is_alphabetic());
    let (name, texts, part) = match sign.map(|at| bare.split_at(at)) {
        None => (bare, fields(bare), start),
        Some((name, after)) => {
            let Some(field) = Filter::field(&fold(name)) else {
                return misspelt(name, after, start);
            };
            let (typed, part) = value_start(field, after, caret)?;
            (typed, values(field, typed, catalog), part)
        }
    };
    let texts: Vec<String> = texts.into_iter().filter(|text| text != name).collect();
    (!texts.is_empty()).then_some(Completion { part: part..caret, texts })
}

/// Where the token begins that `before` ends with; spaces in quotes are part of it.
fn token_start(before: &str) -> usize {
    let (mut start, mut is_quoted) = (0, false);
    for (at, c) in before.char_indices() {
        is_quoted ^= c == '"';
        if c.is_whitespace() && !is_quoted {
            start = at + c.len_utf8();
        }
    }
    start
}

/// The part of the value that is typed, and where it begins; none where `after` is no value.
fn value_start<'a>(field: &str, after: &'a str, caret: usize) -> Option<(&'a str, usize)> {
    let value = after.trim_start_matches([':', '<', '>', '=']);
    if value.len() == after.len() {
        return None;
    }
    let value = if takes_commas(field) { value.rsplit(',').next()? } else { value };
    // A quote is typed again, where it is needed.
    Some((value.strip_prefix('"').unwrap_or(value), caret - value.len()))
}

/// The names of the fields that begin as `typed`, else the one that is most like it.
fn fields(typed: &str) -> Vec<String> {
    let typed = fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<&str> =
        Filter::FIELDS.into_iter().filter(|field| field.starts_with(&typed)).collect();
    if found.is_empty() {
        found.extend(Filter::nearest_field(&typed));
    }
    found.into_iter().map(|field| format!("{field}:")).collect()
}

/// The name of the field that is meant by one that is none.
fn misspelt(name: &str, after: &str, start: usize) -> Option<Completion> {
    let field = after.starts_with(':').then(|| Filter::nearest_field(&fold(name))).flatten()?;
    let texts = vec![format!("{field}{after}")];
    Some(Completion { part: start..start + name.len() + after.len(), texts })
}

/// The values of `field` that fit `typed`, best first: those that begin so, those with a word that
/// does; without any those that have it, and else the one most like it. Of equals those of more items first.
fn values(field: &str, typed: &str, catalog: &Catalog) -> Vec<String> {
    const INSIDE: i32 = 2;
    let all = match Filter::values(field) {
        values if values.is_empty() => values_in(field, catalog),
        values => values.into_iter().map(str::to_owned).collect(),
    };
    let asked = fold(typed);
    let rank = |value: &String| {
        let folded = fold(value);
        let mut words = folded.match_indices(&asked).map(|(at, _)| at);
        match words.next() {
            Some(0) => Some(0),
            Some(first) => {
                let starts = |at: usize| {
                    folded.get(..at).is_some_and(|b| !b.ends_with(char::is_alphanumeric))
                };
                Some(if starts(first) || words.any(starts) { 1 } else { INSIDE })
            }
            None => None,
        }
    };
    let mut fitting: Vec<(i32, &String)> =
        all.iter().filter_map(|value| Some((rank(value)?, value))).collect();
    if fitting.iter().any(|(rank, _)| *rank < INSIDE) {
        fitting.retain(|(rank, _)| *rank < INSIDE);
    }
    fitting.sort_by_key(|(rank, _)| *rank); // stable: of equals as they stand
    if fitting.is_empty() {
        fitting.extend(nearest(&asked, all.iter(), String::as_str).map(|value| (0, value)));
    }
    fitting.into_iter().map(|(_, value)| quoted(value)).collect()
}

/// `value` as a query line has it.
fn quoted(value: &str) -> String {
    if value.contains(char::is_whitespace) { format!("\"{value}\"") } else { value.to_owned() }
}

/// The values that `field` has in `catalog`, each once: those of more items first,
/// short ids before long ones.
fn values_in(field: &str, catalog: &Catalog) -> Vec<String> {
    let items = || catalog.items.iter();
    match field {
        "roadmap" => once_each(catalog.roadmaps.iter().map(|roadmap| roadmap.id.as_str())),
        "section" => once_each(catalog.sections.iter().map(Section::id)),
        "id" => {
            let mut ids = once_each(items().map(|item| item.id.as_str()));
            ids.sort_by_key(String::len);
            ids
        }
        "topic" => most_first(items().flat_map(|item| item.topics.iter().map(Str::as_str))),
        "author" => most_first(items().filter_map(|item| item.resource()?.author.as_deref())),
        "added" => most_first(items().map(|item| &*item.added)),
        _ => Vec::new(),
    }
}

fn once_each<'a>(values: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen = HashSet::new();
    values.filter(|value| seen.insert(*value)).map(str::to_owned).collect()
}

fn most_first<'a>(values: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_unstable_by(|(a, many), (b, others)| others.cmp(many).then_with(|| a.cmp(b)));
    counts.into_iter().map(|(value, _)| value.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;

    /// The lines that `line` can become, with its caret at the end.
    fn lines(line: &str) -> Vec<String> {
        let catalog = builtin::catalog().unwrap();
        let Some(completion) = complete(line, line.len(), &catalog) else { return Vec::new() };
        let before = line.get(..completion.part.start).unwrap();
        completion.texts.iter().map(|text| format!("{before}{text}")).collect()
    }

    fn first(line: &str) -> String {
        lines(line).into_iter().next().unwrap_or_default()
    }

    #[test]
    fn the_start_of_a_field_becomes_the_field() {
        assert_eq!(lines("ki"), ["kind:"]);
        assert_eq!(lines("lora L"), ["lora level:", "lora lang:"]);
        assert_eq!(lines("!au"), ["!author:"]);
        assert_eq!(lines("knd"), ["kind:"]);
        assert_eq!(lines("knd:vi"), ["kind:vi"]);
        for line in ["", " ", "zzz", "lora", "kind:video ", "http://a", "\"ki", "^ki", "c++"] {
            assert_eq!(lines(line), [""; 0], "{line}");
        }
    }

    #[test]
    fn the_start_of_a_value_becomes_one_that_the_field_has() {
        for (line, completed) in [
            ("kind:vi", "kind:video"),
            ("kind:video,bo", "kind:video,book"),
            ("!kind:vidoe", "!kind:video"),
            ("KIND:VI", "KIND:video"),
            ("level<=in", "level<=intermediate"),
            ("in:zh", "in:zh-Hant"),
            ("author:kha", "author:\"Khan Academy\""),
            ("author:\"Khan Ac", "author:\"Khan Academy\""),
            ("roadmap:llm-c", "roadmap:llm-course"),
            ("id:unsl", "id:unsloth"),
            ("kind:video", ""),
            ("note:x", ""),
        ] {
            assert_eq!(first(line), completed, "{line}");
        }
        assert_eq!(lines("kind:vi"), ["kind:video"]);
        assert_eq!(first("kind:vice"), "kind:service");
        assert_eq!(lines("star:"), ["star:yes", "star:no"]);
    }

    #[test]
    fn every_completion_is_understood() {
        for field in Filter::FIELDS {
            for line in lines(&format!("{field}:")) {
                let query = crate::search::Query::parse(&line);
                assert!(query.hints().is_empty() && !query.is_empty(), "{line}");
            }
        }
    }
}
