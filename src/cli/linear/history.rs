//! What was done: the history, and taking back and doing again.

use super::Dialogue;
use super::list::Target;
use crate::cli::history::told;
use crate::cli::take_back::turn;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::progress::EventId;

impl Dialogue<'_> {
    /// Lists what happened to an item, else to what the learner is in, the newest first. A number takes
    /// it back, or does it again.
    pub(super) fn history(&mut self, rest: &str) -> Result<String, Error> {
        let asked = match (rest, &self.chosen) {
            ("all", _) => None,
            ("", Some(Target::Item(id))) => Some(id.clone()),
            ("", _) => self.part().map(|part| part.key(&self.context.catalog)),
            (number, _) => match self.target(number) {
                Ok(Target::Part(key)) => Some(key),
                _ => Some(self.item_id(number)?),
            },
        };
        let happenings = told(&mut self.context, asked.as_deref())?;
        if happenings.is_empty() {
            return Ok(self.line(&self.context.texts.get("history-empty")));
        }
        let chosen = self.chosen.clone();
        self.begin_list();
        self.chosen = chosen;
        let mut page = self.sentence(&Phrase::new("linear-history"));
        for happening in happenings {
            let target = Target::Deed(happening.events, happening.stands);
            let at = happening.at.to_the_minute();
            self.add(target, &[&happening.what, &happening.about, &at], &mut page);
        }
        Ok(page)
    }

    /// Takes back the deed with these events, which `stands`, or does it again.
    pub(super) fn reverse(&mut self, events: &[EventId], stands: bool) -> Result<String, Error> {
        self.refuse_past()?;
        let report = turn(events, stands, &mut self.context)?;
        for target in &mut self.list {
            if let Target::Deed(listed, stand) = target
                && listed == events
            {
                *stand = !stands;
            }
        }
        Ok(self.told(report))
    }

    /// Takes back what was done last.
    pub(super) fn undo(&mut self, rest: &str) -> Result<String, Error> {
        self.last("undo", rest)
    }

    /// Does again what was taken back last.
    pub(super) fn redo(&mut self, rest: &str) -> Result<String, Error> {
        self.last("redo", rest)
    }

    fn last(&mut self, command: &str, count: &str) -> Result<String, Error> {
        self.refuse_past()?;
        let words = [command, count];
        let length = if count.is_empty() { 1 } else { 2 };
        self.shell(words.get(..length).unwrap_or_default())
    }
}
