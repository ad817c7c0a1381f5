//! Figures and days: how far the learner is, what the figures mean, days of rest, past days.

use jiff::civil::Date;

use super::Dialogue;
use crate::catalog::{Part, RoadmapIx};
use crate::cli::look::Paint;
use crate::cli::page::Page;
use crate::cli::progress;
use crate::config::{Setting, Value};
use crate::error::Error;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::{RestDays, read_day};

/// The days of the week, as the session and the learner name them, and their names in full.
const DAYS: [(&str, &str); 7] = [
    ("mon", "weekday-monday"),
    ("tue", "weekday-tuesday"),
    ("wed", "weekday-wednesday"),
    ("thu", "weekday-thursday"),
    ("fri", "weekday-friday"),
    ("sat", "weekday-saturday"),
    ("sun", "weekday-sunday"),
];

/// The figures of the statistics, as the locale file explains them. Of the year no picture is drawn here.
const MEANINGS: [&str; 7] = ["streak", "rest", "parts", "weeks", "time", "forecast", "waiting"];

impl Dialogue<'_> {
    /// How far the learner is: in the roadmap where they are, or in all.
    pub(super) fn progress(&mut self, rest: &str) -> Result<String, Error> {
        let roadmap = self.roadmap_of(rest)?;
        progress::briefly(&mut self.context, roadmap, self.day)
    }

    /// The last year, the weeks, and how long the rest will take.
    pub(super) fn statistics(&mut self, rest: &str) -> Result<String, Error> {
        let roadmap = self.roadmap_of(rest)?;
        progress::figures(&mut self.context, roadmap, self.day)
    }

    /// The roadmap that is meant: that of the part with a number, else the one where the learner is;
    /// none for all of them.
    fn roadmap_of(&self, rest: &str) -> Result<Option<RoadmapIx>, Error> {
        let part = match rest {
            "all" => None,
            "" => self.part(),
            number => Some(self.section(number)?),
        };
        Ok(part.map(|part| match part {
            Part::Roadmap(ix) => ix,
            Part::Section(ix) => self.context.catalog.section(ix).roadmap,
        }))
    }

    /// Says what the figures mean.
    pub(super) fn meaning(&self) -> String {
        let mut page = Page::new(self.context.look);
        for name in MEANINGS {
            page.heading(&self.context.texts.get(&format!("meaning-{name}.name")));
            let about = match name {
                "rest" => self.context.texts.get("linear-meaning-rest"),
                name => self.context.texts.get(&format!("meaning-{name}")),
            };
            page.paragraph(Paint::Text, &about);
        }
        page.finish()
    }

    /// Chooses the days of rest, or says which they are.
    pub(super) fn rest(&mut self, rest: &str) -> Result<String, Error> {
        if !rest.is_empty() {
            let names: Vec<String> = rest.split_whitespace().map(str::to_lowercase).collect();
            let is_known = |name: &String| DAYS.iter().any(|(day, _)| day == name);
            if let Some(wrong) = names.iter().find(|name| *name != "none" && !is_known(name)) {
                let what = Phrase::new("error-linear-weekday").with("asked", wrong.as_str());
                return Err(Error::user(what).hint(Phrase::new("hint-linear-weekday")));
            }
            let days = RestDays::from_names(&names);
            let names = days.names().map(str::to_owned).collect();
            self.set(Setting::RestDays, &Value::Words(names))?;
        }
        let days = self.context.config().rest_days;
        if !days.is_any() {
            return Ok(self.sentence(&Phrase::new("linear-rest-none")));
        }
        let names = DAYS.iter().enumerate().filter(|(at, _)| days.is_set(*at));
        let names: Vec<String> = names.map(|(_, (_, id))| self.context.texts.get(id)).collect();
        Ok(self.sentence(&Phrase::new("statistics-rests").with("days", names.join(", "))))
    }

    /// Shows a past day, or today again.
    pub(super) fn past_day(&mut self, rest: &str) -> Result<String, Error> {
        let today: Date = platform::now().date();
        let unknown = || {
            let what = Phrase::new("error-no-day").with("asked", rest);
            Error::user(what).hint(Phrase::new("hint-day"))
        };
        let day =
            if rest.is_empty() { today } else { read_day(rest, today).ok_or_else(unknown)? };
        if day > today {
            let what = Phrase::new("error-future-day").with("day", day.to_string());
            return Err(Error::user(what).hint(Phrase::new("hint-day")));
        }
        self.day = (day != today).then_some(day);
        self.look()
    }
}
