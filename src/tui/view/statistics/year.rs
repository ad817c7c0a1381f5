//! The last year as a heatmap, and the streak.

use ratatui::text::{Line, Span};

use super::said;
use crate::phrase::Phrase;
use crate::progress::{Cell, Heatmap, LEVELS, Statistics};
use crate::symbols::Symbol;
use crate::text::width;
use crate::tui::theme::Role;
use crate::tui::view::Screen;

const DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// Weeks of a year, with those that are cut at its ends.
const YEAR: usize = 53;
/// Columns of the names of the days.
const NAMES: usize = 3;
/// The signs of the levels of a busy day: they tell them apart where colours do not.
const SIGNS: [(Symbol, Role); 4] = [
    (Symbol::Heat1, Role::Heat1),
    (Symbol::Heat2, Role::Heat2),
    (Symbol::Heat3, Role::Heat3),
    (Symbol::Heat4, Role::Heat4),
];

/// How wide a week is drawn, and how many weeks have room.
fn scale(columns: usize) -> (usize, usize) {
    let room = columns.saturating_sub(NAMES);
    let week = (room / YEAR).clamp(1, 3);
    (week, (room / week).clamp(1, YEAR))
}

/// The title of the pane, and what was done in the weeks that are shown.
pub(super) fn title(screen: &Screen<'_>, columns: u16) -> (String, String) {
    let model = screen.model;
    let (_, weeks) = scale(usize::from(columns).saturating_sub(4));
    let title = if weeks == YEAR {
        screen.text("statistics-year")
    } else {
        screen.say(&Phrase::new("statistics-last-weeks").with("weeks", weeks))
    };
    let done = model.overview.done_per_week(model.shown_day(), weeks).iter().sum::<usize>();
    (title, screen.say(&Phrase::new("progress-done").with("count", done)))
}

/// The months, the days, what the signs mean, and the streak.
pub(super) fn lines(
    screen: &Screen<'_>,
    figures: &Statistics,
    columns: usize,
    rows: usize,
) -> Vec<Line<'static>> {
    let model = screen.model;
    let (week, weeks) = scale(columns);
    let heatmap = model.overview.heatmap(model.shown_day(), model.config.rest_days, weeks);
    let mut lines = vec![months(screen, week, weeks)];
    lines.extend((0..7).map(|day| days(screen, &heatmap, day, week)));
    let streak = streak(screen, figures, columns);
    let key = key(screen, columns);
    if rows > lines.len() + key.len() + streak.len() {
        lines.push(Line::default());
    }
    lines.extend(key);
    lines.extend(streak);
    lines
}

/// `Dec  Jan  Feb`, each over the week in which the month begins; one that has no room is left out.
fn months(screen: &Screen<'_>, week: usize, weeks: usize) -> Line<'static> {
    let mut text = " ".repeat(NAMES);
    for (at, month) in Heatmap::months(screen.model.shown_day(), weeks).into_iter().enumerate() {
        let Some(month) = month else { continue };
        let name = screen.texts.month(month);
        let column = NAMES + at * week;
        let is_free = width(&text) < column || at == 0;
        if is_free && column + width(&name) <= NAMES + weeks * week {
            text.push_str(&" ".repeat(column - width(&text)));
            text.push_str(&name);
        }
    }
    Line::styled(text, screen.style(Role::Muted))
}

/// One day of the week in all weeks; every second one with its name.
fn days(screen: &Screen<'_>, heatmap: &Heatmap, day: usize, week: usize) -> Line<'static> {
    let name = DAYS.get(day).filter(|_| day.is_multiple_of(2));
    let name = name.map(|name| screen.text(&format!("day-{name}"))).unwrap_or_default();
    let air = " ".repeat(NAMES.saturating_sub(width(&name)));
    let mut spans = vec![Span::styled(name + &air, screen.style(Role::Muted))];
    for cell in heatmap.weeks.iter().filter_map(|week| week.get(day)) {
        let (sign, role) = sign(*cell);
        spans.push(Span::styled(screen.symbol(sign), screen.style(role)));
        if week > 1 {
            spans.push(Span::raw(" ".repeat(week - 1)));
        }
    }
    Line::from(spans)
}

const fn sign(cell: Cell) -> (Symbol, Role) {
    match cell {
        Cell::ToCome => (Symbol::Blank, Role::Faint),
        Cell::Quiet => (Symbol::Nothing, Role::Faint),
        Cell::Rest => (Symbol::Skipped, Role::Muted),
        Cell::Frozen => (Symbol::Freeze, Role::Muted),
        Cell::Busy(1) => SIGNS[0],
        Cell::Busy(2) => SIGNS[1],
        Cell::Busy(3) => SIGNS[2],
        Cell::Busy(_) => SIGNS[3],
    }
}

/// `· nothing  □ 1  ▤ 2 to 3  ▦ 4 to 6  ■ 7 and more  – rest  + freeze`.
fn key(screen: &Screen<'_>, columns: usize) -> Vec<Line<'static>> {
    let nothing = (sign(Cell::Quiet), screen.text("statistics-nothing"));
    let levels = LEVELS.iter().enumerate().map(|(at, least)| {
        let next = LEVELS.get(at + 1).map(|next| next - 1);
        let range = match next {
            Some(most) if most == *least => least.to_string(),
            Some(most) => format!("{least}{}{most}", screen.symbol(Symbol::Skipped)),
            None => format!("{least}+"),
        };
        (SIGNS.get(at).copied().unwrap_or((Symbol::Blank, Role::Text)), range)
    });
    let others = [
        (sign(Cell::Rest), screen.text("statistics-rest")),
        (sign(Cell::Frozen), screen.text("statistics-freeze")),
    ];
    let mut lines = vec![Vec::new()];
    let mut used = 0;
    for ((symbol, role), word) in std::iter::once(nothing).chain(levels).chain(others) {
        let sign = screen.symbol(symbol);
        let needed = width(sign) + 1 + width(&word) + 2;
        if used + needed > columns + 2 {
            lines.push(Vec::new());
            used = 0;
        }
        used += needed;
        if let Some(line) = lines.last_mut() {
            line.push(Span::styled(sign, screen.style(role)));
            line.push(Span::styled(format!(" {word}  "), screen.style(Role::Muted)));
        }
    }
    lines.into_iter().map(Line::from).collect()
}

/// `Streak 6 days, the longest 19. Another day can be missed this week.`, or what fills the year.
fn streak(screen: &Screen<'_>, figures: &Statistics, columns: usize) -> Vec<Line<'static>> {
    let model = screen.model;
    let streak = &figures.streak;
    if streak.longest == 0 {
        return said(screen, &screen.text("statistics-begin"), columns, Role::Text);
    }
    let days = Phrase::new("statistics-streak").with("days", streak.current);
    let mut facts = vec![screen.say(&days.with("longest", streak.longest))];
    if streak.current > 0 {
        let id = if streak.has_freeze { "statistics-can-miss" } else { "statistics-missed" };
        facts.push(screen.text(id));
    }
    if model.config.rest_days.is_any() {
        let names = DAYS.iter().enumerate().filter(|(at, _)| model.config.rest_days.is_set(*at));
        let names: Vec<String> =
            names.map(|(_, name)| screen.text(&format!("day-{name}"))).collect();
        facts.push(screen.say(&Phrase::new("statistics-rests").with("days", names.join(", "))));
    }
    said(screen, &screen.texts.sentences(&facts), columns, Role::Text)
}
