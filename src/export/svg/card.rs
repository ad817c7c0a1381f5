//! The card: how far the learner is with each roadmap, and the last year day by day.

use jiff::civil::Date;

use super::letters::{pixels, shorten};
use super::{FIGURE, Picture, TEXT};
use crate::export::Export;
use crate::export::xml::escape;
use crate::progress::{Cell, Heatmap, LEVELS};

const WIDTH: usize = 840;
const MARGIN: usize = 28;
/// Weeks of a year, with those that are cut at its ends.
const WEEKS: usize = 53;
/// From one square to the next.
const PITCH: usize = 14;
/// The side of a square.
const SIDE: usize = 11;
/// Where the squares begin, so that they end where the bars do.
const LEFT: usize = WIDTH - MARGIN - (WEEKS - 1) * PITCH - SIDE;
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

/// The heatmap from `top` on, with the months above it, days of the week beside it, and what its squares mean
/// below; answers where that ends.
fn year(export: &Export<'_>, picture: &mut Picture, top: usize) -> usize {
    months(export, picture, top + 8);
    let top = top + 18;
    for (row, name) in DAYS {
        let name = export.words.text(name);
        let y = top + row * PITCH + SIDE - 1;
        picture.line("muted", (MARGIN, y), &shorten(&name, FIGURE, LEFT - MARGIN - 6));
    }
    let heatmap = export.overview.heatmap(export.today, export.rest, WEEKS);
    for (week, days) in heatmap.weeks.iter().enumerate() {
        for (day, cell) in days.iter().enumerate() {
            let place = (LEFT + week * PITCH, top + day * PITCH);
            if let Some(class) = class(*cell) {
                let date = heatmap.date(week, day);
                let said = format!("{date} · {}", what_was_done(export, date, *cell));
                square(picture, class, place, &format!("<title>{}</title>", escape(&said)));
            }
        }
    }
    key(export, picture, &heatmap, top + 7 * PITCH + 8)
}

/// The names of the months, each over the week in which it begins.
fn months(export: &Export<'_>, picture: &mut Picture, y: usize) {
    let mut free_from = 0;
    for (week, month) in Heatmap::months(export.today, WEEKS).into_iter().enumerate() {
        let Some(month) = month else { continue };
        let name = MONTHS.get(month_at(month)).unwrap_or(&"");
        let name = export.words.text(&format!("month-{name}"));
        let x = LEFT + week * PITCH;
        if x >= free_from && x + pixels(&name, FIGURE) <= WIDTH - MARGIN {
            picture.line("muted", (x, y), &name);
            free_from = x + pixels(&name, FIGURE) + 4;
        }
    }
}

/// `nothing  1  2–3  4–6  7+`, each behind its square, and of days that were missed for a reason only what
/// there is. Answers where it ends.
fn key(export: &Export<'_>, picture: &mut Picture, heatmap: &Heatmap, top: usize) -> usize {
    let levels = LEVELS.iter().enumerate().map(|(at, least)| {
        let range = match LEVELS.get(at + 1).map(|next| next - 1) {
            Some(most) if most == *least => least.to_string(),
            Some(most) => format!("{least}–{most}"),
            None => format!("{least}+"),
        };
        (Cell::Busy(at + 1), range)
    });
    let mut x = LEFT;
    let mut entry = |cell, word: &str| {
        square(picture, class(cell).unwrap_or_default(), (x, top), "");
        x += SIDE + 5;
        picture.line("muted", (x, top + SIDE - 1), word);
        x += pixels(word, FIGURE) + 12;
    };
    entry(Cell::Quiet, &export.words.text("statistics-nothing"));
    levels.for_each(|(cell, range)| entry(cell, &range));
    for (cell, word) in [(Cell::Rest, "statistics-rest"), (Cell::Frozen, "statistics-freeze")] {
        if heatmap.weeks.iter().any(|week| week.contains(&cell)) {
            entry(cell, &export.words.text(word));
        }
    }
    top + SIDE
}

/// A day, with what else there is to say of it.
fn square(picture: &mut Picture, class: &str, (x, y): (usize, usize), inside: &str) {
    picture.put(format_args!(
        "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{SIDE}\" height=\"{SIDE}\" rx=\"2\">{inside}</rect>"
    ));
}

/// How a day is drawn; not at all, where it is still to come.
const fn class(cell: Cell) -> Option<&'static str> {
    Some(match cell {
        Cell::ToCome => return None,
        Cell::Quiet => "day",
        Cell::Rest => "day rested",
        Cell::Frozen => "day pause",
        Cell::Busy(1) => "l1",
        Cell::Busy(2) => "l2",
        Cell::Busy(3) => "l3",
        Cell::Busy(_) => "l4",
    })
}

/// `3 done · 25 min spent`, or why nothing is.
fn what_was_done(export: &Export<'_>, date: Date, cell: Cell) -> String {
    let words = export.words;
    let day = export.overview.days().get(&date);
    let done = day.map(|day| day.done).filter(|done| *done > 0);
    let minutes = day.and_then(|day| u32::try_from(day.seconds / 60).ok());
    let spent = minutes.filter(|minutes| *minutes > 0).map(|minutes| words.spent(minutes));
    let facts: Vec<String> = done.map(|done| words.done(done)).into_iter().chain(spent).collect();
    if !facts.is_empty() {
        return facts.join(" · ");
    }
    words.text(match cell {
        Cell::Rest => "statistics-rest",
        Cell::Frozen => "statistics-freeze",
        Cell::ToCome | Cell::Quiet | Cell::Busy(_) => "statistics-nothing",
    })
}

fn month_at(month: i8) -> usize {
    usize::try_from(month).unwrap_or(1).saturating_sub(1)
}

/// Every second day of the week, by its row.
const DAYS: [(usize, &str); 4] =
    [(0, "day-monday"), (2, "day-wednesday"), (4, "day-friday"), (6, "day-sunday")];

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
    use crate::catalog::{Levels, Minutes};
    use crate::export::Words;
    use crate::export::tests::{Desk, nasty};

    /// Words that would be tags.
    struct Harm;

    impl Words for Harm {
        fn text(&self, _: &str) -> String {
            "<b>".into()
        }

        fn level(&self, _: Levels) -> String {
            "<b>".into()
        }

        fn minutes(&self, _: Minutes) -> String {
            "<b>".into()
        }

        fn done(&self, _: usize) -> String {
            "<b>".into()
        }

        fn spent(&self, _: u32) -> String {
            "<b>".into()
        }
    }

    #[test]
    fn every_day_says_its_date_and_what_was_done_and_the_picture_what_it_means() {
        let desk = Desk::new(&nasty("x"));
        let picture = card(&desk.export());
        for text in [
            "<title>2026-11-01 · 1 done</title>",
            "<title>2026-11-02 · statistics-nothing</title>",
            ">statistics-nothing</text>",
            ">2–3</text>",
            ">7+</text>",
        ] {
            assert!(picture.contains(text), "{text}");
        }
        let days = 52 * 7 + 4; // to a Thursday
        assert_eq!(picture.matches("<title>").count(), 1 + days);
        assert_eq!(
            picture.matches("<text class=\"muted\" x=\"28\"").count(),
            4,
            "days of the week"
        );
        assert!(!picture.contains("statistics-rest"), "there is no such day");
    }

    #[test]
    fn the_words_of_a_card_are_never_tags() {
        let desk = Desk::new(&nasty("x"));
        let picture = card(&Export { words: &Harm, ..desk.export() });
        assert!(picture.contains("2026-11-01 · &lt;b&gt;</title>") && !picture.contains("<b>"));
    }

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
