//! The figures as tables.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The report.
#[derive(Deserialize)]
pub(crate) struct Figures {
    roadmaps: Vec<Roadmap>,
    kinds: Vec<Count>,
    levels: Vec<Count>,
    languages: Vec<Count>,
    descriptions: Vec<Count>,
    health: Vec<Count>,
    editions: Vec<Count>,
    undescribed: Vec<String>,
    longest: Vec<Length>,
    shortest: Vec<Length>,
    hosts: Vec<Count>,
}

#[derive(Deserialize)]
struct Roadmap {
    id: String,
    sections: usize,
    items: usize,
}

#[derive(Deserialize)]
struct Count {
    name: String,
    items: usize,
}

#[derive(Deserialize)]
struct Length {
    id: String,
    lang: String,
    columns: usize,
}

/// A table for each of the figures.
pub(crate) fn figures(figures: &Figures) -> String {
    let roadmaps = figures.roadmaps.iter();
    let roadmaps =
        roadmaps.map(|one| format!("| `{}` | {} | {} |", one.id, one.sections, one.items));
    let undescribed = if figures.undescribed.is_empty() {
        "Every item has a description.".to_owned()
    } else {
        format!("Without a description: `{}`.", figures.undescribed.join("`, `"))
    };
    let parts = [
        table("Roadmaps", "| roadmap | sections | items |\n|---|---:|---:|", roadmaps),
        "An item that stands in several roadmaps counts in each here, and once below.\n".to_owned(),
        counts("Kinds", "kind", &figures.kinds),
        counts("Levels", "level", &figures.levels),
        counts("Languages of the resources", "language", &figures.languages),
        counts("Descriptions", "language", &figures.descriptions),
        format!("{undescribed}\n"),
        lengths("The longest descriptions", &figures.longest),
        lengths("The shortest descriptions", &figures.shortest),
        counts("Health of the addresses", "health", &figures.health),
        counts("Editions in which items came", "edition", &figures.editions),
        hosts(&figures.hosts),
    ];
    parts.join("\n")
}

fn table(title: &str, head: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: String = rows.map(|row| row + "\n").collect();
    format!("## {title}\n\n{head}\n{rows}")
}

fn counts(title: &str, name: &str, counts: &[Count]) -> String {
    let rows = counts.iter().map(|count| {
        let name = if count.name == "-" { "not said" } else { &count.name };
        format!("| {name} | {} |", count.items)
    });
    table(title, &format!("| {name} | items |\n|---|---:|"), rows)
}

fn lengths(title: &str, lengths: &[Length]) -> String {
    let rows = lengths.iter();
    let rows = rows.map(|one| format!("| `{}` | {} | {} |", one.id, one.lang, one.columns));
    table(title, "| item | language | columns |\n|---|---|---:|", rows)
}

/// Most hosts have one resource: those with equally many share a row.
fn hosts(hosts: &[Count]) -> String {
    let mut by_items: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for host in hosts {
        by_items.entry(host.items).or_default().push(&host.name);
    }
    let rows = by_items.iter().rev();
    let rows = rows.map(|(items, names)| format!("| {items} | {} |", names.join(", ")));
    table("Hosts", "| resources on each | hosts |\n|---:|---|", rows)
}
