//! How far one is, by roadmap, section, kind or level.

use ratatui::text::{Line, Span};

use crate::app::By;
use crate::catalog::Levels;
use crate::i18n::Texts;
use crate::progress::{Statistics, Status, Tally};
use crate::text::width;
use crate::tui::theme::Role;
use crate::tui::view::Screen;
use crate::tui::view::bar::bar;
use crate::tui::view::figures::{done_of_total, fraction, status_symbol};

/// Columns from which on the counts stand beside the name.
const WIDE: usize = 50;
/// Columns of the names of parts, at the least.
const NAME: usize = 16;

/// A part: its name, how deep it stands, and how far one is with it.
struct Part {
    name: String,
    depth: usize,
    tally: Tally,
}

/// By what it is parted, and of which roadmap.
pub(super) fn title(screen: &Screen<'_>, figures: &Statistics) -> (String, String) {
    let by = match screen.model.ui.figures.by {
        By::Roadmap => "statistics-by-roadmap",
        By::Section => "statistics-by-section",
        By::Kind => "statistics-by-kind",
        By::Level => "statistics-by-level",
    };
    (screen.text(by), roadmap(screen, figures))
}

/// The roadmap that is shown alone; nothing, when all are.
pub(super) fn roadmap(screen: &Screen<'_>, figures: &Statistics) -> String {
    let model = screen.model;
    let title = figures.roadmap.map(|ix| model.catalog.roadmap(ix).title.in_lang(model.ui.lang));
    title.unwrap_or_default().to_owned()
}

pub(super) fn lines(
    screen: &Screen<'_>,
    figures: &Statistics,
    columns: usize,
) -> Vec<Line<'static>> {
    let parts = parts(screen, figures);
    let counts = Counts::new(&parts, screen.texts);
    let is_wide = columns >= WIDE && counts.width() + NAME <= columns;
    let mut lines = Vec::new();
    for part in &parts {
        let figures = done_of_total(screen, &part.tally);
        let margin = "  ".repeat(part.depth);
        let mut right = Vec::new();
        if is_wide {
            right.extend(counts.spans(screen, part.tally));
        }
        let air = counts.total.saturating_sub(figures.width());
        right.extend([Span::raw(" ".repeat(air + 2)), figures]);
        let room = columns.saturating_sub(right.iter().map(Span::width).sum::<usize>());
        let name =
            screen.truncate(&format!("{margin}{}", part.name), room.saturating_sub(1)).into_owned();
        let air = " ".repeat(room.saturating_sub(width(&name)));
        let mut spans = vec![Span::styled(name + &air, screen.style(Role::Text))];
        spans.extend(right);
        lines.push(Line::from(spans));
        lines.push(Line::from(bar(screen, &part.tally, columns).to_vec()));
        if !is_wide && part.tally.doing + part.tally.skipped > 0 {
            lines.push(Line::from(counts.spans(screen, part.tally)));
        }
    }
    lines
}

/// The columns of the counts.
struct Counts {
    doing: usize,
    skipped: usize,
    open: usize,
    total: usize,
}

impl Counts {
    fn new(parts: &[Part], texts: &Texts) -> Self {
        let widest = |count: fn(&Tally) -> usize| {
            parts.iter().map(|part| width(&texts.figure(count(&part.tally)))).max().unwrap_or(1)
        };
        let totals = parts.iter().map(|part| {
            let Tally { done, total, terms, terms_done, .. } = part.tally;
            let (done, total) = if total > 0 { (done, total) } else { (terms_done, terms) };
            width(&fraction(texts, done, total))
        });
        Self {
            doing: widest(|tally| tally.doing),
            skipped: widest(|tally| tally.skipped),
            open: widest(Tally::open),
            total: totals.max().unwrap_or(0),
        }
    }

    /// All columns, air included.
    const fn width(&self) -> usize {
        self.doing + self.skipped + self.open + self.total + 3 * 4 + 2
    }

    /// `◐ 3  – 2  ○ 166`.
    fn spans(&self, screen: &Screen<'_>, tally: Tally) -> Vec<Span<'static>> {
        let all = [
            (Status::Doing, tally.doing, self.doing),
            (Status::Skipped, tally.skipped, self.skipped),
            (Status::Todo, tally.open(), self.open),
        ];
        let spans = all.into_iter().flat_map(|(status, count, columns)| {
            let (symbol, role) = match count {
                0 => (
                    Span::styled(screen.texts.symbols().status(status), screen.style(Role::Muted)),
                    Role::Muted,
                ),
                _ => (status_symbol(screen, status), Role::Muted),
            };
            let count = screen.texts.figure(count);
            [symbol, Span::styled(format!(" {count:>columns$}  "), screen.style(role))]
        });
        spans.collect()
    }
}

fn parts(screen: &Screen<'_>, figures: &Statistics) -> Vec<Part> {
    let model = screen.model;
    let (catalog, lang) = (&model.catalog, model.ui.lang);
    let part = |name: String, tally: Tally| Part { name, depth: 0, tally };
    let mut parts: Vec<Part> = match model.ui.figures.by {
        By::Roadmap => {
            let roadmaps = figures.roadmaps.iter();
            let mut parts: Vec<Part> = roadmaps
                .map(|(ix, tally)| {
                    part(catalog.roadmap(*ix).title.in_lang(lang).to_owned(), *tally)
                })
                .collect();
            let Tally { terms, terms_done, .. } = figures.total;
            let terms = Tally { total: terms, done: terms_done, ..Tally::default() };
            if figures.roadmap.is_none() {
                parts.push(part(screen.text("progress-all"), figures.total));
            }
            parts.push(part(screen.text("progress-terms-label"), terms));
            parts
        }
        By::Section => {
            let sections = figures.sections.iter();
            let named = sections.map(|(ix, tally)| {
                let section = catalog.section(*ix);
                let depth = section.depth().min(3);
                Part { name: section.title.in_lang(lang).to_owned(), depth, tally: *tally }
            });
            named.collect()
        }
        By::Kind => {
            let kinds = figures.kinds.iter();
            kinds.map(|(kind, tally)| part(screen.text(&format!("kind-{kind}")), *tally)).collect()
        }
        By::Level => {
            let name = |level: Option<crate::catalog::Level>| match level {
                Some(level) => screen.texts.level(Levels { from: level, to: level }),
                None => screen.text("statistics-no-level"),
            };
            figures.levels.iter().map(|(level, tally)| part(name(*level), *tally)).collect()
        }
    };
    parts.retain(|part| part.tally.total + part.tally.skipped + part.tally.terms > 0);
    parts
}
