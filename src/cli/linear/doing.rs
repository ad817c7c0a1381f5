//! What the learner does with items: status, stars, whole sections, links and time.

use super::list::{Target, sections_in};
use super::mistakes::{mistake, no_section};
use super::{Dialogue, Expected};
use crate::app::Confirmation;
use crate::catalog::{ItemIx, Part};
use crate::cli::choose;
use crate::cli::mark::make;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::{Change, Status};

impl Dialogue<'_> {
    /// Ticks items off.
    pub(super) fn done(&mut self, rest: &str) -> Result<String, Error> {
        self.mark(rest, Change::Status(Status::Done))
    }

    /// Marks items as begun.
    pub(super) fn doing(&mut self, rest: &str) -> Result<String, Error> {
        self.mark(rest, Change::Status(Status::Doing))
    }

    /// Leaves items out of the figures.
    pub(super) fn skip(&mut self, rest: &str) -> Result<String, Error> {
        self.mark(rest, Change::Status(Status::Skipped))
    }

    /// Makes items open again.
    pub(super) fn todo(&mut self, rest: &str) -> Result<String, Error> {
        self.mark(rest, Change::Status(Status::Todo))
    }

    /// Gives items a star.
    pub(super) fn star(&mut self, rest: &str) -> Result<String, Error> {
        self.mark(rest, Change::Starred(true))
    }

    /// Takes the star away.
    pub(super) fn unstar(&mut self, rest: &str) -> Result<String, Error> {
        self.mark(rest, Change::Starred(false))
    }

    fn mark(&mut self, rest: &str, change: Change) -> Result<String, Error> {
        self.refuse_past()?;
        let items = self.items(rest)?;
        self.change(items, change)
    }

    /// Makes `change` to `items`, or asks first when many are not so already.
    fn change(&mut self, items: Vec<ItemIx>, change: Change) -> Result<String, Error> {
        let overview = self.context.overview()?;
        let fresh = items.iter().filter(|ix| !overview.record(**ix).holds(&change)).count();
        if fresh >= Confirmation::LEAST {
            return Ok(self.ask(items, change, fresh));
        }
        let report = make(&change, &items, &mut self.context)?;
        Ok(self.told(report))
    }

    /// Asks whether so many items are to be changed.
    fn ask(&mut self, items: Vec<ItemIx>, change: Change, count: usize) -> String {
        let asked = Confirmation { items, change };
        let question = Phrase::new("confirm-title").with("what", asked.word());
        let mut page = self.sentence(&question.with("count", count));
        if let Some(title) = asked.within(&self.context.catalog) {
            let title = title.in_lang(self.context.lang);
            page += &self.sentence(&Phrase::new("confirm-within").with("title", title));
        }
        page += &self.sentence(&Phrase::new("linear-confirm"));
        let catalog = &self.context.catalog;
        let ids = asked.items.iter().map(|ix| catalog.item(*ix).id.to_string()).collect();
        self.expected = Expected::Answer(ids, asked.change);
        page
    }

    /// What the learner answers to that. Anything but a yes is a no.
    pub(super) fn confirmed(
        &mut self,
        answer: &str,
        ids: &[String],
        change: &Change,
    ) -> Result<String, Error> {
        if !["y", "yes"].contains(&answer.to_lowercase().as_str()) {
            return Ok(self.sentence(&Phrase::new("linear-unchanged")));
        }
        let find = |id: &String| choose::find(&self.context.catalog, id);
        let items = ids.iter().map(find).collect::<Result<Vec<ItemIx>, Error>>()?;
        let what = Phrase::new("linear-did.all").with("what", change.word());
        make(change, &items, &mut self.context)?;
        Ok(self.sentence(&what.with("count", items.len())))
    }

    /// Ticks off all that is open in a section.
    pub(super) fn finish(&mut self, rest: &str) -> Result<String, Error> {
        self.whole(rest, &[Status::Todo, Status::Doing], Status::Done, "why-not-section-done")
    }

    /// Opens all again that is done in a section.
    pub(super) fn reopen(&mut self, rest: &str) -> Result<String, Error> {
        self.whole(rest, &[Status::Done], Status::Todo, "why-not-section-open")
    }

    fn whole(
        &mut self,
        rest: &str,
        from: &[Status],
        to: Status,
        why_not: &'static str,
    ) -> Result<String, Error> {
        self.refuse_past()?;
        let part = self.section(rest)?;
        let overview = self.context.overview()?;
        let catalog = &self.context.catalog;
        let mut items = catalog.items_of(&sections_in(catalog, part));
        items.retain(|ix| from.contains(&overview.record(*ix).status));
        if items.is_empty() {
            return Err(Error::user(Phrase::new(why_not)));
        }
        self.change(items, Change::Status(to))
    }

    /// The section or roadmap that `rest` names by its number; the one that the learner is in, if it
    /// names none.
    pub(super) fn section(&self, rest: &str) -> Result<Part, Error> {
        let nowhere = || no_section();
        if rest.is_empty() {
            return self.part().ok_or_else(nowhere);
        }
        match self.target(rest)? {
            Target::Part(key) => Part::find(&self.context.catalog, &key).ok_or_else(nowhere),
            _ => Err(nowhere()),
        }
    }

    /// Opens the link in the browser.
    pub(super) fn open(&mut self, rest: &str) -> Result<String, Error> {
        let id = self.item_id(rest)?;
        self.remember_line();
        self.shell(&["open", &id])
    }

    /// Says the address, whole and on a line of its own, so that it can be read out or copied.
    pub(super) fn address(&mut self, rest: &str) -> Result<String, Error> {
        let id = self.item_id(rest)?;
        self.shell(&["open", "--print", &id])
    }

    /// Starts the timer on an item, stops it, or says how long it runs.
    pub(super) fn timer(&mut self, rest: &str) -> Result<String, Error> {
        let mut words = rest.split_whitespace();
        match words.next() {
            None => self.shell(&["timer", "status"]),
            Some("stop") => {
                self.refuse_past()?;
                let minutes = words.next().map(|minutes| format!("--minutes={minutes}"));
                let words: Vec<&str> =
                    ["timer", "stop"].into_iter().chain(minutes.as_deref()).collect();
                self.shell(&words)
            }
            Some(first) => {
                self.refuse_past()?;
                let id = self.item_id(if first == "start" {
                    words.next().unwrap_or("")
                } else {
                    first
                })?;
                self.shell(&["timer", "start", &id])
            }
        }
    }

    /// The id of the one item that `rest` names.
    pub(super) fn item_id(&mut self, rest: &str) -> Result<String, Error> {
        let ix = self.item(rest)?;
        Ok(self.context.catalog.item(ix).id.to_string())
    }

    /// Refuses to change anything while a past day is shown.
    pub(super) fn refuse_past(&self) -> Result<(), Error> {
        if self.day.is_none() {
            return Ok(());
        }
        Err(mistake("error-linear-past", "hint-linear-past"))
    }
}
