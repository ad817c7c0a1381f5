//! An entry as a table of a roadmap file.

use std::collections::HashSet;

use super::Entry;
use super::lines::{Lines, quoted};
use crate::catalog::{Id, ItemType, likely_kind};
use crate::import::{Facts, slug};

/// Writes `entry` under `id`, with its keys in the order of the format but for its former ids, which are the
/// last. A step whose number is not known is the one of the number `step`.
pub(super) fn write(entry: &Entry, id: &str, step: usize, lines: &mut Lines) {
    let nothing = Facts::default();
    let facts = entry.facts.as_deref().unwrap_or(&nothing);
    lines.word("id", id);
    match entry.sort {
        ItemType::Resource => {
            lines.word("kind", entry.kind.unwrap_or_else(|| likely_kind(&entry.key)).name());
        }
        ItemType::Step => match &facts.number {
            Some(number) => lines.word("number", number),
            None => lines.word("number", &step.to_string()),
        },
        ItemType::Objective | ItemType::Task | ItemType::Term => {}
    }
    lines.key_in("title", &entry.title, &facts.titles);
    if entry.sort == ItemType::Term {
        lines.key("expansion", facts.expansion.as_deref().unwrap_or_default());
    }
    if entry.sort == ItemType::Resource {
        resource(entry, facts, lines);
    }
    if let Some(level) = entry.level {
        lines.word("level", &level.to_string());
    }
    lines.words("topics", topics(entry).iter().map(String::as_str));
    if entry.about != entry.title {
        lines.key_in("description", &entry.about, &facts.abouts);
    }
}

/// The topics as ids, each once: in the order of an export of this program, else by their names.
fn topics(entry: &Entry) -> Vec<String> {
    let is_own = entry.facts.is_some();
    let own = |tag: &String| Id::parse(tag).ok().filter(|_| is_own).map(|id| id.to_string());
    let topic = |tag: &String| own(tag).or_else(|| slug(tag));
    let mut topics: Vec<String> = entry.tags.iter().filter_map(topic).collect();
    if is_own {
        let mut met = HashSet::new();
        topics.retain(|topic| met.insert(topic.clone()));
    } else {
        topics.sort_unstable();
        topics.dedup();
    }
    topics
}

/// What only resources have.
fn resource(entry: &Entry, facts: &Facts, lines: &mut Lines) {
    if let Some(address) = &entry.address {
        lines.key("url", address.as_str());
        let aliases: Vec<String> = facts.aliases.iter().map(|one| quoted(one.as_str())).collect();
        if !aliases.is_empty() {
            lines.line(format_args!("aliases = [{}]", aliases.join(", ")));
        }
        if let Some((health, why)) = &facts.health {
            lines.word("health", health.name());
            lines.key_in("health_reason", &why.text, &why.others);
        }
    }
    lines.key("author", entry.author.as_deref().unwrap_or_default());
    if let Some(lang) = facts.lang {
        lines.word("lang", lang.code());
    }
    if let Some(minutes) = facts.minutes {
        lines.line(format_args!("minutes = {minutes}"));
    }
}
