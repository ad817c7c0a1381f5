//! The dialogue itself: help, language, commands of the shell, leaving.

use super::Dialogue;
use super::commands::{COMMANDS, Entry, Group, named, unknown};
use super::mistakes::mistake;
use crate::catalog::Lang;
use crate::cli::look::Paint;
use crate::cli::page::Page;
use crate::cli::timer::running;
use crate::config::{Setting, Value};
use crate::error::Error;
use crate::phrase::Phrase;
use crate::platform;
use crate::search::RULES;

impl Dialogue<'_> {
    /// Lists all commands, or explains one.
    pub(super) fn help(&self, rest: &str) -> Result<String, Error> {
        let mut page = Page::new(self.context.look);
        if !rest.is_empty() {
            let entry = named(rest).ok_or_else(|| unknown(rest))?;
            self.explain(entry, &mut page);
            if entry.takes_query {
                self.explain_queries(&mut page);
            }
            return Ok(page.finish());
        }
        page.paragraph(Paint::Text, &self.context.texts.get("linear-help-begin"));
        for group in Group::ALL {
            page.heading(&self.context.texts.get(group.label()));
            for entry in COMMANDS.iter().filter(|entry| entry.group == group) {
                self.explain(entry, &mut page);
            }
        }
        Ok(page.finish())
    }

    /// `d, done NUMBERS: Tick items off.`
    fn explain(&self, entry: &Entry, page: &mut Page) {
        let Entry { letter, word, argument, .. } = entry;
        let air = if argument.is_empty() { "" } else { " " };
        let about = self.context.texts.get(entry.help);
        page.paragraph(Paint::Text, &format!("{letter}, {word}{air}{argument}: {about}"));
    }

    /// What a query line can say.
    fn explain_queries(&self, page: &mut Page) {
        page.heading(&self.context.texts.get("help-search"));
        for rule in RULES {
            let about = self.context.say(&rule.about());
            page.paragraph(Paint::Text, &format!("{}: {about}", rule.write));
        }
    }

    /// Shows the contents in the language that is named, else in the next one.
    pub(super) fn language(&mut self, rest: &str) -> Result<String, Error> {
        let lang = if rest.is_empty() {
            self.next_language()
        } else {
            Lang::from_code(rest).ok_or_else(|| {
                let known = Lang::ALL.map(Lang::code).join(", ");
                let hint = Phrase::new("hint-linear-language").with("known", known);
                Error::user(Phrase::new("error-linear-language").with("asked", rest)).hint(hint)
            })?
        };
        self.context.lang = lang;
        self.context.texts.speak(lang);
        self.set(Setting::Language, &Value::word(lang.code()))?;
        Ok(self.sentence(&Phrase::new("notice-language").with("name", lang.endonym())))
    }

    /// The next language.
    fn next_language(&self) -> Lang {
        let here = Lang::ALL.into_iter().skip_while(|lang| *lang != self.context.lang);
        here.skip(1).chain(Lang::ALL).next().unwrap_or(Lang::En)
    }

    /// Runs a command of the shell, as it would be written after `waypost`.
    pub(super) fn run_command(&mut self, rest: &str) -> Result<String, Error> {
        self.refuse_past()?;
        let words = platform::words(rest).unwrap_or_default();
        // What they would read is the input of the dialogue.
        if words.is_empty() || words.iter().any(|word| word == "-") {
            return Err(mistake("error-linear-command", "hint-linear-command"));
        }
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.has_lent = true;
        self.shell(&words)
    }

    /// Leaves.
    pub(super) fn quit(&mut self, _: &str) -> Result<String, Error> {
        self.is_over = true;
        self.farewell()
    }

    /// What is to be known when the learner leaves: that the timer goes on.
    pub(super) fn farewell(&mut self) -> Result<String, Error> {
        let journal = self.context.journal()?;
        let Some((id, _)) = running(&journal, platform::now().timestamp()).into_iter().next()
        else {
            return Ok(String::new());
        };
        let title = self.context.catalog.title_of(&id, self.context.lang).unwrap_or(&id);
        Ok(self.sentence(&Phrase::new("linear-timer-goes-on").with("title", title)))
    }
}
