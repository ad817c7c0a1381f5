//! The year and the weeks as sentences, for who listens: what a picture shows is told in figures.

use std::collections::BTreeMap;

use super::Shown;
use super::year::{heading, outlook_of};
use crate::cli::context::Context;
use crate::cli::look::{Paint, Span};
use crate::phrase::Phrase;
use crate::progress::Week;

/// So many days a year has.
const YEAR: i32 = 365;

const DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// What was done in each month of the last year, the latest first; months without anything are left out.
pub(super) fn year(context: &Context<'_>, shown: &Shown, page: &mut String) {
    heading(context, page, "cli-progress-heading.year");
    // By year and month: the items, and the days on which any was done.
    let mut months: BTreeMap<(i16, i8), (usize, usize)> = BTreeMap::new();
    for (date, day) in shown.overview.days().iter().filter(|(_, day)| day.done > 0) {
        if (0..YEAR).contains(&(shown.day - *date).get_days()) {
            let month = months.entry((date.year(), date.month())).or_default();
            *month = (month.0 + day.done, month.1 + 1);
        }
    }
    if months.is_empty() {
        say(context, page, &context.texts.get("linear-year-nothing"));
    }
    for ((year, month), (done, days)) in months.into_iter().rev() {
        let phrase = Phrase::new("linear-month").with("month", context.texts.month(month));
        let phrase = phrase.with("year", year.to_string()).with("done", done);
        say(context, page, &context.say(&phrase.with("days", days)));
    }
}

/// What was done and spent in each of the last weeks, the latest first; those without anything are left
/// out. Then how long the rest will take.
pub(super) fn weeks(context: &Context<'_>, shown: &Shown, page: &mut String) {
    let is_busy = |week: &&Week| week.done > 0 || week.minutes() > 0;
    let mut weeks = shown.figures.weeks.iter().rev().filter(is_busy).peekable();
    if weeks.peek().is_some() {
        heading(context, page, "cli-progress-heading.weeks");
    }
    for week in weeks {
        let number = |number| usize::try_from(number).unwrap_or_default();
        let phrase = Phrase::new("linear-week").with("week", week.number().to_string());
        let phrase = phrase.with("done", week.done).with("minutes", number(week.minutes()));
        say(context, page, &context.say(&phrase));
    }
    outlook_of(context, shown, page);
}

/// `This week: 3 done, Monday 1, Thursday 2`
pub(super) fn week(context: &Context<'_>, shown: &Shown, page: &mut String) {
    let counts = shown.overview.week(shown.day);
    let days = DAYS.into_iter().zip(counts).filter(|(_, count)| *count > 0);
    let days = days
        .map(|(day, count)| format!("{} {count}", context.texts.get(&format!("weekday-{day}"))));
    let id = if shown.is_past { "linear-this-week.past" } else { "linear-this-week" };
    let done = context.say(&Phrase::new(id).with("done", counts.iter().sum::<usize>()));
    let spans: Vec<Span> =
        std::iter::once(done).chain(days).map(|text| Span::new(Paint::Text, &text)).collect();
    context.look.line(page, &spans);
}

fn say(context: &Context<'_>, page: &mut String, line: &str) {
    context.look.line(page, &[Span::new(Paint::Text, line)]);
}
