//! One hit of the search, on two lines.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::{Screen, row};
use crate::app::Model;
use crate::i18n::{PLACE_SEPARATOR, place_titles};
use crate::search::{Field, Hit, Match};
use crate::tui::theme::Role;
use crate::tui::view::figures::{symbol, title_style};
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
    let star = if record.starred { "★ " } else { "" };
    let right = vec![
        Span::styled(star, screen.style(Role::Star)),
        Span::styled(screen.texts.kind(item), screen.style(Role::Muted)),
    ];
    let line = |offset: u16| Rect { y: area.y + offset, height: 1, ..area };
    if area.height > 0 {
        row::draw(first, right, line(0), buf);
    }
    if area.height > 1 {
        let (second, why) = second(screen, hit, title);
        row::draw(second, why, line(1), buf);
    }
}

fn second(screen: &Screen<'_>, hit: &Hit, title: &str) -> (Vec<Span<'static>>, Vec<Span<'static>>) {
    let (muted, model) = (screen.style(Role::Muted), screen.model);
    let mut spans = vec![Span::raw("  ")];
    let place = place_titles(&model.catalog, hit.place.section, model.ui.lang);
    // The best match that title, kind and place do not show already.
    let is_shown = |found: &&Match| match found.field {
        Field::Kind => true,
        Field::Section => place.contains(&&*found.text),
        _ => *found.text == *title,
    };
    let elsewhere = hit.matches.iter().find(|found| !is_shown(found));
    if let Some(found) = elsewhere {
        let (text, ranges) = excerpt(found);
        spans.extend(marked(&text, &ranges, muted, screen.style(Role::Match)));
        spans.push(Span::raw("  "));
    }
    spans.extend(marked_place(screen, &place, hit));
    let why =
        elsewhere.or_else(|| hit.matches.first()).map(|found| why(screen.model, screen, found));
    (spans, why.map(|why| Span::styled(why, muted)).into_iter().collect())
}

/// The titles of the place, with the letters marked that were found in those of its sections.
fn marked_place(screen: &Screen<'_>, titles: &[&str], hit: &Hit) -> Vec<Span<'static>> {
    let muted = screen.style(Role::Muted);
    let mut spans = Vec::new();
    for title in titles {
        if !spans.is_empty() {
            spans.push(Span::styled(PLACE_SEPARATOR, muted));
        }
        let is_here = |found: &&Match| found.field == Field::Section && *found.text == **title;
        let ranges = hit.matches.iter().find(is_here).map(|found| found.ranges.as_slice());
        let mark = screen.style(Role::Match);
        spans.extend(marked(title, ranges.unwrap_or_default(), muted, mark));
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

/// A long text is shown from a little before its first match on, a title always from its start.
fn excerpt(found: &Match) -> (String, Vec<Range<usize>>) {
    const LEAD: usize = 24;
    if found.field == Field::Title {
        return (found.text.to_string(), found.ranges.clone());
    }
    let first = found.ranges.first().map_or(0, |range| range.start);
    let words = found.text.char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| at + 1);
    let start = words.filter(|at| *at <= first && first - at <= LEAD).min();
    let start = if first <= LEAD { 0 } else { start.unwrap_or(first) };
    let lead = if start > 0 { "…" } else { "" };
    let rest = found.text.get(start..).unwrap_or_default();
    let shift = |at: usize| at + lead.len() - start;
    let ranges = found.ranges.iter().map(|range| shift(range.start)..shift(range.end)).collect();
    (format!("{lead}{rest}"), ranges)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_shown_from_a_little_before_its_match() {
        let text = "A long description with many words before the gradient comes".to_owned();
        let at = text.find("gradient").unwrap();
        let found = Match {
            field: Field::Description,
            lang: None,
            ranges: std::iter::once(at..at + 8).collect(),
            text: text.into(),
        };
        let (shown, ranges) = excerpt(&found);
        assert_eq!(shown, "…many words before the gradient comes");
        assert_eq!(shown.get(ranges[0].clone()), Some("gradient"));
    }
}
