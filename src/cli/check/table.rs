//! The figures in columns.

use super::figures::{Count, Figures, Length};
use crate::cli::context::Context;
use crate::cli::look::{Paint, Span};
use crate::text::width;

/// The whole page.
pub(super) fn page(context: &Context<'_>, figures: &Figures) -> String {
    let mut page = String::new();
    let roadmaps = figures.roadmaps.iter();
    let roadmaps = roadmaps.map(|one| [one.items.to_string(), one.id.clone()]);
    let hosts = figures.hosts.iter().map(|host| {
        let mark = if host.is_new { context.texts.get("cli-check.new") } else { String::new() };
        [host.items.to_string(), host.name.clone(), mark]
    });
    let undescribed = figures.undescribed.iter().map(|id| [String::new(), id.clone()]);
    let mut table = |heading: &str, rows: Vec<Vec<String>>| {
        if rows.is_empty() {
            return;
        }
        if !page.is_empty() {
            page.push('\n');
        }
        let heading = context.texts.get(heading);
        context.look.line(&mut page, &[Span::new(Paint::Strong, &heading)]);
        rows_of(context, &rows, &mut page);
    };
    table("cli-check.roadmaps", roadmaps.map(Vec::from).collect());
    table("cli-check.kinds", counts(&figures.kinds));
    table("cli-check.levels", counts(&figures.levels));
    table("cli-check.languages", counts(&figures.languages));
    table("cli-check.descriptions", counts(&figures.descriptions));
    table("cli-check.health", counts(&figures.health));
    table("cli-check.editions", counts(&figures.editions));
    table("cli-check.undescribed", undescribed.map(Vec::from).collect());
    table("cli-check.longest", lengths(&figures.longest));
    table("cli-check.shortest", lengths(&figures.shortest));
    table("cli-check.hosts", hosts.map(Vec::from).collect());
    page
}

fn counts(counts: &[Count]) -> Vec<Vec<String>> {
    counts.iter().map(|count| vec![count.items.to_string(), count.name.clone()]).collect()
}

fn lengths(lengths: &[Length]) -> Vec<Vec<String>> {
    let row = |one: &Length| vec![one.columns.to_string(), one.lang.to_owned(), one.id.clone()];
    lengths.iter().map(row).collect()
}

/// Rows of a figure and words: the figures end, and the words begin, below each other.
fn rows_of(context: &Context<'_>, rows: &[Vec<String>], page: &mut String) {
    let column = |at: usize| rows.iter().filter_map(move |row| row.get(at));
    let widest = |at: usize| column(at).map(|cell| width(cell)).max().unwrap_or(0);
    for row in rows {
        let cells = row.iter().enumerate().map(|(at, cell)| match at {
            0 => Span::new(Paint::Muted, &format!("{cell:>6}  ")),
            at if at + 1 == row.len() => Span::new(Paint::Text, cell),
            at => Span::padded(Paint::Text, cell, widest(at) + 2),
        });
        context.look.line(page, &cells.collect::<Vec<_>>());
    }
}
