//! Words for the facts of the catalog, alike on the screen and on the command line.

use super::Texts;
use super::number::grouped;
use crate::catalog::{Catalog, Item, Lang, Level, Levels, Minutes, SectionIx};
use crate::export::Words;
use crate::phrase::Phrase;

/// The months, as the locale file has them.
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

impl Texts {
    /// The word for what `item` is.
    pub fn kind(&self, item: &Item) -> String {
        self.get(&format!("kind-{}", item.kind_name()))
    }

    /// The words for a level or range of levels.
    pub fn level(&self, levels: Levels) -> String {
        let name = |level: Level| self.get(&format!("level-{}", level.name()));
        if levels.from == levels.to {
            return name(levels.from);
        }
        let range = Phrase::new("level-range").with("from", name(levels.from));
        self.say(&range.with("to", name(levels.to)))
    }

    /// Sentences one after the other: in Chinese nothing stands between them.
    pub fn sentences(&self, all: &[String]) -> String {
        all.join(if self.lang() == Lang::ZhHant { "" } else { " " })
    }

    /// `1,490`: a number that may be large.
    pub fn figure(&self, number: usize) -> String {
        grouped(number, self.lang())
    }

    /// `LLM Course › LLM fundamentals › Python`: the place of a section, in `lang`.
    pub fn place_name(&self, catalog: &Catalog, section: SectionIx, lang: Lang) -> String {
        place_titles(catalog, section, lang).join(self.between_titles())
    }

    /// `Nov`: the month with this number, from 1 on, in short.
    pub fn month(&self, month: i8) -> String {
        let at = usize::try_from(month).unwrap_or_default().saturating_sub(1);
        MONTHS.get(at).map(|name| self.get(&format!("month-{name}"))).unwrap_or_default()
    }

    /// `25 min spent`, `3 h 10 min spent`.
    pub fn spent(&self, minutes: u32) -> String {
        if minutes < 120 {
            return self.say(&Phrase::new("spent").with("minutes", minutes as usize));
        }
        let spent = Phrase::new("spent-hours").with("hours", (minutes / 60) as usize);
        self.say(&spent.with("minutes", (minutes % 60) as usize))
    }

    /// `about 45 min (estimate)`.
    pub fn minutes(&self, minutes: Minutes) -> String {
        let Minutes { amount, is_estimated } = minutes;
        let is_long = amount >= 120;
        let id = match (is_long, is_estimated) {
            (false, false) => "minutes",
            (false, true) => "minutes-estimated",
            (true, false) => "hours",
            (true, true) => "hours-estimated",
        };
        let amount = if is_long { amount / 60 } else { amount };
        self.say(&Phrase::new(id).with("amount", amount as usize))
    }
}

impl Words for Texts {
    fn text(&self, id: &str) -> String {
        self.get(id)
    }

    fn level(&self, levels: Levels) -> String {
        self.level(levels)
    }

    fn minutes(&self, minutes: Minutes) -> String {
        self.minutes(minutes)
    }

    fn done(&self, count: usize) -> String {
        self.say(&Phrase::new("progress-done").with("count", count))
    }

    fn spent(&self, minutes: u32) -> String {
        self.spent(minutes)
    }
}

/// The titles of the roadmap and of the sections that lead to `section`, itself included, in `lang`.
pub fn place_titles(catalog: &Catalog, section: SectionIx, lang: Lang) -> Vec<&str> {
    let roadmap = catalog.roadmap(catalog.section(section).roadmap);
    let path = catalog.path_to(section).into_iter();
    let sections = path.map(|section| catalog.section(section).title.in_lang(lang));
    std::iter::once(roadmap.title.in_lang(lang)).chain(sections).collect()
}
