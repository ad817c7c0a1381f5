//! The last weeks: what was done, the time that was spent, and how long the rest will take.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Bar, BarChart, BarGroup, Widget};

use super::{parts, said, short};
use crate::i18n::{basis, outlook};
use crate::progress::{Statistics, Week};
use crate::symbols::Symbol;
use crate::text::width;
use crate::tui::theme::Role;
use crate::tui::view::Screen;

/// The widest a week is drawn, its air included.
const WIDEST: usize = 8;
/// The columns of a week, its air included, in which its figures have room.
const NARROWEST: usize = 4;
/// The least and the most rows of a chart.
const HEIGHT: (usize, usize) = (2, 14);
/// A week is drawn as high as it is beside the best one, or beside this when all were quiet.
const GOOD_WEEK: u64 = 8;
/// Rows of the figures below the chart.
const FIGURES: usize = 4;
/// Rows below which there is no air above the chart.
const TIGHT: usize = 10;
/// Rows from which on the minutes have a chart of their own.
const WITH_MINUTES: usize = 20;

/// The title of the pane, and the roadmap that is shown alone.
pub(super) fn title(screen: &Screen<'_>, figures: &Statistics) -> (String, String) {
    (screen.text("statistics-weeks"), parts::roadmap(screen, figures))
}

pub(super) fn lines(
    screen: &Screen<'_>,
    figures: &Statistics,
    columns: usize,
    rows: usize,
) -> Vec<Line<'static>> {
    let forecast = &figures.forecast;
    let mut lines = said(screen, &screen.say(&outlook(forecast)), columns, Role::Text);
    if let Some(basis) = basis(forecast) {
        lines.extend(said(screen, &screen.say(&basis), columns, Role::Muted));
    }
    if rows >= TIGHT {
        lines.push(Line::default());
    }
    let table = Table::new(screen, &figures.weeks, columns);
    let free = rows.saturating_sub(lines.len() + FIGURES);
    let (has_two, height) = if rows >= WITH_MINUTES { (true, free / 2) } else { (false, free) };
    let height = height.clamp(HEIGHT.0, HEIGHT.1);
    lines.extend(table.chart(screen, (height, GOOD_WEEK), |week| week.done as u64));
    lines.push(
        table.row(screen, "statistics-items", |week| {
            zero_dot(screen, screen.texts.figure(week.done))
        }),
    );
    if has_two {
        lines.extend(table.chart(screen, (height, GOOD_WEEK * 30), Week::minutes));
    }
    let minutes = |minutes: u64| zero_dot(screen, short(screen, minutes));
    lines.push(table.row(screen, "statistics-minutes", |week| minutes(week.minutes())));
    lines.push(table.row(screen, "statistics-estimate", |week| minutes(week.estimated)));
    lines.push(table.names(screen));
    lines
}

/// Nothing is a dot, which is quieter than a figure.
fn zero_dot(screen: &Screen<'_>, figure: String) -> String {
    if figure == "0" { screen.symbol(Symbol::Nothing).to_owned() } else { figure }
}

/// The weeks that have room, each with the same columns, beside the names of the rows.
struct Table<'a> {
    weeks: &'a [Week],
    label: usize,
    week: usize,
}

impl<'a> Table<'a> {
    fn new(screen: &Screen<'_>, weeks: &'a [Week], columns: usize) -> Self {
        let labels = ["items", "minutes", "estimate", "week"];
        let labels = labels.map(|name| width(&screen.text(&format!("statistics-{name}"))));
        let label = labels.into_iter().max().unwrap_or(0) + 1;
        let room = columns.saturating_sub(label);
        let count = (room / NARROWEST).clamp(1, weeks.len().max(1));
        let shown = weeks.len().saturating_sub(count);
        let week = (room / count).clamp(1, WIDEST);
        Self { weeks: weeks.get(shown..).unwrap_or_default(), label, week }
    }

    /// A bar for each week, in so many rows and as if one had at least so much. The last one, which is not
    /// over, has another colour.
    fn chart(
        &self,
        screen: &Screen<'_>,
        (height, floor): (usize, u64),
        value: impl Fn(&Week) -> u64,
    ) -> Vec<Line<'static>> {
        let last = self.weeks.len().saturating_sub(1);
        let bars = self.weeks.iter().enumerate().map(|(at, week)| {
            let role = if at == last { Role::Bar } else { Role::Accent };
            let style = screen.style(role).remove_modifier(Modifier::BOLD);
            Bar::new(value(week)).text_value(String::new()).style(style)
        });
        let bars: Vec<Bar<'_>> = bars.collect();
        let size = |columns: usize| u16::try_from(columns).unwrap_or(u16::MAX);
        let area = Rect::new(0, 0, size(self.weeks.len() * self.week), size(height));
        let mut buf = Buffer::empty(area);
        let highest = self.weeks.iter().map(&value).max().unwrap_or(0).max(floor);
        BarChart::default()
            .data(BarGroup::default().bars(&bars))
            .bar_width(size(self.week.saturating_sub(1).max(1)))
            .bar_gap(1)
            .max(highest)
            .render(area, &mut buf);
        let row = |y: u16| {
            let cells = (0..area.width).filter_map(|x| buf.cell((x, y)));
            // The ground is that of the pane.
            let style = |cell: &Cell| Style { fg: Some(cell.fg), ..Style::new() };
            let spans = cells.map(|cell| match cell.symbol() {
                " " => Span::raw(" "),
                bar => Span::styled(bar.to_owned(), style(cell)),
            });
            std::iter::once(Span::raw(" ".repeat(self.label))).chain(spans).collect()
        };
        (0..area.height).map(row).collect()
    }

    /// `minutes   120   95    ·`.
    fn row(
        &self,
        screen: &Screen<'_>,
        label: &str,
        figure: impl Fn(&Week) -> String,
    ) -> Line<'static> {
        let name = screen.text(label);
        let air = " ".repeat(self.label.saturating_sub(width(&name)));
        let mut spans = vec![Span::styled(name + &air, screen.style(Role::Muted))];
        for week in self.weeks {
            spans.push(Span::styled(self.cell(&figure(week)), screen.style(Role::Text)));
        }
        Line::from(spans)
    }

    /// The numbers of the weeks.
    fn names(&self, screen: &Screen<'_>) -> Line<'static> {
        let row = self.row(screen, "statistics-week", |week| week.number().to_string());
        row.style(screen.style(Role::Muted))
    }

    /// `text` in the middle of the bar.
    fn cell(&self, text: &str) -> String {
        let bar = self.week.saturating_sub(1).max(1);
        let before = bar.saturating_sub(width(text)).div_ceil(2);
        let after = self.week.saturating_sub(before + width(text));
        format!("{}{text}{}", " ".repeat(before), " ".repeat(after))
    }
}
