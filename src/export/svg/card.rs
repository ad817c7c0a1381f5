//! The card: how far the learner is with each roadmap, and the last year day by day.

use super::letters::shorten;
use super::{Picture, TEXT};
use crate::export::Export;
use crate::progress::{Cell, Heatmap};

const WIDTH: usize = 840;
const MARGIN: usize = 28;
/// Weeks of a year, with those that are cut at its ends.
const WEEKS: usize = 53;
/// From one square to the next.
const PITCH: usize = 14;
/// The side of a square.
const SIDE: usize = 11;
/// From one roadmap to the next.
const ROW: usize = 30;
const BAR: usize = 260;

pub(super) fn card(export: &Export<'_>) -> String {
    let mut picture = Picture::new();
    let title = export.words.text("export-title");
    picture.line("title", (MARGIN, 42), &title);
    let mut y = 72;
    for roadmap in export.roadmaps {
        let tally = export.overview.roadmap(*roadmap);
        row(
            &mut picture,
            y,
            export.text(&export.catalog.roadmap(*roadmap).title),
            tally.done,
            tally.total,
        );
        y += ROW;
    }
    let all = export.overview.total();
    row(&mut picture, y, &export.words.text("progress-all"), all.done, all.total);
    y += ROW + 12;
    y = year(export, &mut picture, y);
    picture.finish(WIDTH, y + MARGIN, &title)
}

/// `title ━━━━──── 3 / 12`.
fn row(picture: &mut Picture, y: usize, title: &str, done: usize, total: usize) {
    let right = WIDTH - MARGIN;
    let bar = right - BAR - 80;
    picture.line("", (MARGIN, y + 5), &shorten(title, TEXT, bar - MARGIN - 16));
    if total > 0 {
        picture.bar((bar, y - 2), BAR, done, total);
        let class = if done == total { "figure complete" } else { "figure" };
        picture.line(class, (right, y + 5), &format!("{done} / {total}"));
    }
}

/// The heatmap from `top` on, with the months above it; answers where it ends.
fn year(export: &Export<'_>, picture: &mut Picture, top: usize) -> usize {
    let left = (WIDTH - WEEKS * PITCH) / 2 + 10;
    let mut free_from = 0;
    for (week, month) in Heatmap::months(export.today, WEEKS).into_iter().enumerate() {
        // A name takes the room of two weeks.
        if let Some(month) = month.filter(|_| week >= free_from) {
            let name =
                export.words.text(&format!("month-{}", MONTHS.get(month_at(month)).unwrap_or(&"")));
            picture.line("muted", (left + week * PITCH, top + 8), &name);
            free_from = week + 3;
        }
    }
    let top = top + 18;
    let heatmap = export.overview.heatmap(export.today, export.rest, WEEKS);
    for (week, days) in heatmap.weeks.iter().enumerate() {
        for (day, cell) in days.iter().enumerate() {
            let class = match cell {
                Cell::ToCome => continue,
                Cell::Quiet => "day",
                Cell::Rest | Cell::Frozen => "day pause",
                Cell::Busy(1) => "l1",
                Cell::Busy(2) => "l2",
                Cell::Busy(3) => "l3",
                Cell::Busy(_) => "l4",
            };
            let (x, y) = (left + week * PITCH, top + day * PITCH);
            picture.put(format_args!(
                "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{SIDE}\" height=\"{SIDE}\" rx=\"2\"/>"
            ));
        }
    }
    top + 7 * PITCH
}

fn month_at(month: i8) -> usize {
    usize::try_from(month).unwrap_or(1).saturating_sub(1)
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::tests::{Desk, nasty};

    #[test]
    fn a_long_title_ends_before_the_bar() {
        let desk = Desk::new(&nasty(
            "A title that goes on and on until it would run through the bar and the figures",
        ));
        let picture = card(&desk.export());
        assert!(
            picture.contains("A title that goes on") && picture.contains("…</text>"),
            "{picture}"
        );
    }
}
