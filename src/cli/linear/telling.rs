//! Telling: about an item or section, what is next, and what is new.

use super::Dialogue;
use super::list::Target;
use super::mistakes::{no_list, nothing_chosen};
use crate::builtin;
use crate::catalog::{Part, Text};
use crate::changes::{Changed, Changes, Snapshot};
use crate::cli::changes;
use crate::cli::look::Paint;
use crate::cli::page::Page;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::plan::{self, Ask, Here};
use crate::platform;

/// More suggestions are no help in choosing.
const SUGGESTIONS: usize = 5;

impl Dialogue<'_> {
    /// Tells all about an item, or about the section where the learner is.
    pub(super) fn show(&mut self, rest: &str) -> Result<String, Error> {
        if rest.is_empty() && !matches!(self.chosen, Some(Target::Item(_))) {
            let part = self.part();
            let part = part.ok_or_else(nothing_chosen)?;
            return self.tell_part(part);
        }
        if let Ok(Target::Part(key)) = self.target(rest) {
            let part = Part::find(&self.context.catalog, &key);
            return self.tell_part(part.ok_or_else(no_list)?);
        }
        let id = self.item_id(rest)?;
        self.tell_item(&id)
    }

    /// Everything about an item.
    pub(super) fn tell_item(&mut self, id: &str) -> Result<String, Error> {
        self.shell(&["show", id])
    }

    /// What a roadmap or section is about, its key points and tips, and the note on it.
    fn tell_part(&mut self, part: Part) -> Result<String, Error> {
        let overview = self.context.overview()?;
        let (catalog, lang) = (&self.context.catalog, self.context.lang);
        let mut page = Page::new(self.context.look);
        page.paragraph(Paint::Strong, part.title(catalog).in_lang(lang));
        let (summary, points, tips): (Option<&Text>, &[Text], &[Text]) = match part {
            Part::Roadmap(ix) => (Some(&catalog.roadmap(ix).summary), &[], &[]),
            Part::Section(ix) => {
                let section = catalog.section(ix);
                (section.summary.as_ref(), &section.points, &section.tips)
            }
        };
        if let Some(summary) = summary {
            page.text(Paint::Text, summary, lang, "");
        }
        for (heading, texts) in [("points", points), ("tips", tips)] {
            if !texts.is_empty() {
                page.heading(&self.context.texts.get(heading));
            }
            for text in texts {
                page.text(Paint::Text, text, lang, "");
            }
        }
        if let Some(note) = overview.note_on(catalog, part) {
            page.heading(&self.context.texts.get("note"));
            note.lines().for_each(|line| page.paragraph(Paint::Text, line));
        }
        Ok(page.finish())
    }

    /// Lists what to do next, and why; with a number, only what takes no longer than so many minutes.
    pub(super) fn next(&mut self, rest: &str) -> Result<String, Error> {
        let minutes = match rest {
            "" => None,
            rest => Some(rest.parse::<u32>().ok().ok_or_else(|| {
                // There is no more to say of it.
                Error::user(Phrase::new("error-linear-minutes").with("asked", rest))
            })?),
        };
        let overview = self.context.overview()?;
        let here = match self.part() {
            None => Here::Nowhere,
            Some(Part::Roadmap(ix)) => Here::Roadmap(ix),
            Some(Part::Section(ix)) => Here::Section(ix),
        };
        let ask = Ask { here, today: platform::now().date(), count: SUGGESTIONS, minutes };
        let suggestions = plan::next(&self.context.catalog, &overview, &ask);
        if suggestions.is_empty() {
            return Ok(self.line(&self.context.texts.get("cli-next.nothing")));
        }
        self.begin_list();
        let mut page = self.sentence(&Phrase::new("linear-next"));
        for next in suggestions {
            let (catalog, lang) = (&self.context.catalog, self.context.lang);
            let ix = catalog.place(next.place).item;
            let item = catalog.item(ix);
            let why = self.context.say(&next.reason.phrase(catalog, lang));
            let minutes = item.minutes().map(|minutes| self.context.texts.minutes(minutes));
            let facts = [item.title.in_lang(lang).to_owned(), why, self.context.texts.kind(item)];
            let facts: Vec<String> = facts.into_iter().chain(minutes).collect();
            let target = Target::Item(item.id.to_string());
            let facts: Vec<&str> = facts.iter().map(String::as_str).collect();
            self.add(target, &facts, &mut page);
        }
        Ok(page)
    }

    /// That something is new, where it is. What a new learner meets is not news.
    pub(super) fn news_at_start(&self) -> Result<String, Error> {
        if self.context.paths.state.is_none() {
            return Ok(self.sentence(&Phrase::new("error-no-state-folder")));
        }
        let fingerprint = builtin::fingerprint();
        let Some(before) = self.context.seen()? else {
            self.see()?;
            return Ok(String::new());
        };
        if before.fingerprint == fingerprint {
            return Ok(String::new());
        }
        let Changes { new, changed, removed, .. } =
            Changes::between(&before, &self.context.catalog);
        if new.is_empty() && changed.is_empty() && removed.is_empty() {
            return Ok(String::new());
        }
        let news = Phrase::new("linear-news").with("new", new.len());
        Ok(self.sentence(&news.with("changed", changed.len()).with("removed", removed.len())))
    }

    /// Keeps the roadmaps as the learner has now seen them.
    fn see(&self) -> Result<(), Error> {
        self.context.save_seen(&Snapshot::new(&self.context.catalog, builtin::fingerprint()))
    }

    /// Lists what is new or changed, and says what is gone; then it has been looked at.
    pub(super) fn news(&mut self, _: &str) -> Result<String, Error> {
        let (Changes { new, changed, .. }, gone) = changes::news(&mut self.context)?;
        if new.is_empty() && changed.is_empty() && gone.is_empty() {
            return Ok(self.line(&self.context.texts.get("changes-none")));
        }
        let overview = self.context.overview()?;
        self.begin_list();
        let mut page = String::new();
        if !new.is_empty() {
            page += &self.line(&format!("{}:", self.context.texts.get("changes-new")));
        }
        for ix in new {
            self.add_item(ix, &overview, None, &mut page);
        }
        if !changed.is_empty() {
            page += &self.line(&format!("{}:", self.context.texts.get("changes-changed")));
        }
        for Changed { item, what } in changed {
            self.add_item(item, &overview, None, &mut page);
            let catalog = &self.context.catalog;
            let said = what.iter().map(|what| what.phrase(catalog, item, self.context.lang));
            page.extend(said.map(|said| self.sentence(&said)));
        }
        self.see()?;
        // What is gone has no number: there is nothing to go to.
        Ok(page + &gone)
    }
}
