//! One hit of the search, on two lines.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::excerpt::excerpt;
use super::{Screen, place, row};
use crate::app::Model;
use crate::i18n::place_titles;
use crate::search::{Field, Hit, Match};
use crate::symbols::Symbol;
use crate::text::width;
use crate::tui::theme::Role;
use crate::tui::view::figures::{note_mark, star_mark, symbol, title_style};
use crate::tui::view::marked::marked;

/// Title and kind; below, the text in which it was found, the place, and why it matched.
pub(super) fn draw(
    screen: &Screen<'_>,
    hit: &Hit,
    is_selected: bool,
    area: Rect,
    buf: &mut Buffer,
) {
    let model = screen.model;
    let item = model.catalog.item(hit.item);
    let record = model.overview.record(hit.item);
    let title = model.title_at(hit.place);
    let base = title_style(screen, record).patch(row::emphasis(is_selected));
    let in_title =
        hit.matches.iter().find(|found| found.field == Field::Title && *found.text == *title);
    let ranges = in_title.map(|found| found.ranges.as_slice()).unwrap_or_default();
    let mut first = vec![symbol(screen, item, record), Span::raw(" ")];
    first.extend(marked(title, ranges, base, screen.style(Role::Match)));
    let right = vec![
        note_mark(screen, record.note.is_some()),
        star_mark(screen, record.starred),
        Span::styled(screen.texts.kind(item), screen.style(Role::Muted)),
    ];
    let line = |offset: u16| Rect { y: area.y + offset, height: 1, ..area };
    if area.height > 0 {
        row::draw(screen, first, right, line(0), buf);
    }
    if area.height > 1 {
        let (second, why) = second(screen, hit, title, usize::from(area.width));
        row::draw(screen, second, why, line(1), buf);
    }
}

/// Columns before the second line, and between its parts.
const GAP: usize = 2;

fn second(
    screen: &Screen<'_>,
    hit: &Hit,
    title: &str,
    columns: usize,
) -> (Vec<Span<'static>>, Vec<Span<'static>>) {
    let (muted, model) = (screen.style(Role::Muted), screen.model);
    let mut titles = place_titles(&model.catalog, hit.place.section, model.ui.lang);
    if model.ui.search.grouped.is_some() {
        titles.remove(0); // the roadmap is the heading
    }
    // The best match that title, kind and place do not show already.
    let is_shown = |found: &&Match| match found.field {
        Field::Kind => true,
        Field::Section => titles.contains(&&*found.text),
        _ => *found.text == *title,
    };
    let elsewhere = hit.matches.iter().find(|found| !is_shown(found));
    let why = elsewhere.or_else(|| hit.matches.first()).map(|found| why(model, screen, found));
    let taken = GAP + why.as_ref().map_or(0, |why| width(why) + GAP);
    let room = columns.saturating_sub(taken + if elsewhere.is_some() { GAP } else { 0 });
    // Neither the text nor the place may leave the other one no room.
    let for_place =
        elsewhere.map_or(room, |found| (room / 2).max(room.saturating_sub(width(&found.text))));
    let shown =
        place::fitting(&titles, |at| found_in(hit, &titles, at).is_some(), for_place, screen.texts);
    let mut spans = vec![Span::raw(" ".repeat(GAP))];
    if let Some(found) = elsewhere {
        let for_text = room - place::columns_of(&titles, &shown, screen.texts).min(for_place);
        let (text, ranges) = excerpt(found, for_text, screen.symbol(Symbol::Ellipsis));
        let text = marked(&text, &ranges, muted, screen.style(Role::Match));
        spans.extend(row::cut(screen, text, for_text).spans);
        spans.push(Span::raw(" ".repeat(GAP)));
    }
    spans.extend(marked_place(screen, &titles, &shown, hit));
    (spans, why.map(|why| Span::styled(why, muted)).into_iter().collect())
}

/// The letters of the title `at` that were found in it as that of a section.
fn found_in<'a>(hit: &'a Hit, titles: &[&str], at: usize) -> Option<&'a [Range<usize>]> {
    let title = titles.get(at)?;
    let is_here = |found: &&Match| found.field == Field::Section && *found.text == **title;
    hit.matches.iter().find(is_here).map(|found| found.ranges.as_slice())
}

/// The titles of the place that are shown, with the letters marked that were found in them.
fn marked_place(
    screen: &Screen<'_>,
    titles: &[&str],
    shown: &[Option<usize>],
    hit: &Hit,
) -> Vec<Span<'static>> {
    let (muted, mark) = (screen.style(Role::Muted), screen.style(Role::Match));
    let mut spans = Vec::new();
    for shown in shown {
        if !spans.is_empty() {
            spans.push(Span::styled(screen.texts.between_titles(), muted));
        }
        let title = shown.and_then(|at| Some((titles.get(at)?, found_in(hit, titles, at))));
        match title {
            Some((title, found)) => {
                spans.extend(marked(title, found.unwrap_or_default(), muted, mark));
            }
            None => spans.push(Span::styled(screen.symbol(Symbol::Ellipsis), muted)),
        }
    }
    spans
}

/// `title ru`: the field, and the language when it is not that of display.
fn why(model: &Model, screen: &Screen<'_>, found: &Match) -> String {
    let field = screen.text(&format!("field-{}", found.field.name()));
    match found.lang.filter(|lang| *lang != model.ui.lang) {
        Some(lang) => format!("{field} {lang}"),
        None => field,
    }
}
