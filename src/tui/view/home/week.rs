//! This week: what was done on each day, and the streak.

use jiff::civil::Weekday;
use ratatui::text::{Line, Span};

use super::cut;
use crate::phrase::Phrase;
use crate::symbols::Symbol;
use crate::text::width;
use crate::tui::theme::Role;
use crate::tui::view::Screen;

const DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// Columns from which on the figures stand beside the days.
const WIDE: usize = 60;
/// Columns of a day where there is much room, and where there is little.
const DAY: (usize, usize) = (5, 4);
/// Columns between the days and the figures.
const GAP: usize = 3;

/// The week, from Monday on.
pub(super) struct Week {
    counts: [usize; 7],
    columns: usize,
    day: usize,
    /// Do the figures fit beside the days?
    pub(super) is_wide: bool,
    /// The streak, alone and with its rule.
    streak: Option<(String, String)>,
}

impl Week {
    /// The week of today, for so many columns.
    pub(super) fn new(screen: &Screen<'_>, columns: usize) -> Self {
        let model = screen.model;
        let day = if columns >= WIDE { DAY.0 } else { DAY.1 };
        let counts = model.overview.week(model.shown_day());
        let mut week = Self { counts, columns, day, is_wide: columns >= WIDE, streak: None };
        let days = model.overview.streak(model.shown_day(), model.config.rest_days).current;
        if days > 0 {
            let short = screen.say(&Phrase::new("home-streak").with("days", days));
            let long = Phrase::new("home-streak.rule").with("streak", short.clone());
            let long = screen.say(&long);
            week.is_wide &= 7 * day + GAP + width(&long) <= columns;
            week.streak = Some((short, long));
        }
        week
    }

    /// `Mo   Tu   We`, today clearer than the others.
    pub(super) fn days(&self, screen: &Screen<'_>) -> Line<'static> {
        let today = screen.model.shown_day().weekday().since(Weekday::Monday);
        let name = |(at, name): (usize, &&str)| {
            let role = if Ok(at) == usize::try_from(today) { Role::Text } else { Role::Muted };
            self.cell(&screen.text(&format!("day-{name}")), screen.style(role))
        };
        let mut spans: Vec<Span<'static>> = DAYS.iter().enumerate().map(name).collect();
        if self.is_wide {
            spans.push(Span::raw(" ".repeat(GAP)));
            spans.push(Span::styled(self.done(screen), screen.style(Role::Text)));
        }
        cut(screen, spans, self.columns)
    }

    /// A dot for each thing done, on each day.
    pub(super) fn dots(&self, screen: &Screen<'_>) -> Line<'static> {
        let dots = |count: &usize| {
            let role = if *count == 0 { Role::BarRest } else { Role::Done };
            self.cell(&dots(screen, *count, self.day - 1), screen.style(role))
        };
        let mut spans: Vec<Span<'static>> = self.counts.iter().map(dots).collect();
        if self.is_wide {
            spans.push(Span::raw(" ".repeat(GAP)));
            let streak = self.streak.as_ref().map(|(_, long)| long.clone()).unwrap_or_default();
            spans.push(Span::styled(streak, screen.style(Role::Muted)));
        }
        cut(screen, spans, self.columns)
    }

    /// `9 done  streak 6 days`, where that does not fit beside the days.
    pub(super) fn streak(&self, screen: &Screen<'_>) -> Line<'static> {
        let done = self.done(screen) + "  ";
        let fits = |text: &&String| width(&done) + width(text) <= self.columns;
        let streak =
            self.streak.as_ref().map(|(short, long)| Some(long).filter(fits).unwrap_or(short));
        let streak = Span::styled(streak.cloned().unwrap_or_default(), screen.style(Role::Muted));
        cut(screen, vec![Span::styled(done, screen.style(Role::Text)), streak], self.columns)
    }

    fn done(&self, screen: &Screen<'_>) -> String {
        let count: usize = self.counts.iter().sum();
        screen.say(&Phrase::new("progress-done").with("count", count))
    }

    fn cell(&self, text: &str, style: ratatui::style::Style) -> Span<'static> {
        Span::styled(format!("{text}{}", " ".repeat(self.day.saturating_sub(width(text)))), style)
    }
}

/// So many dots in at most `columns`; a plus where there were more.
fn dots(screen: &Screen<'_>, count: usize, columns: usize) -> String {
    let (nothing, item) = (screen.symbol(Symbol::Nothing), screen.symbol(Symbol::Item));
    match count {
        0 => nothing.to_owned(),
        _ if count <= columns => item.repeat(count),
        _ => item.repeat(columns.saturating_sub(1)) + "+",
    }
}
