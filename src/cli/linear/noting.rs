//! Notes: written line by line or in the learner's editor, taken away, and what they were before.

use super::list::Target;
use super::mistakes::no_note_there;
use super::numbers::is_number;
use super::{Dialogue, Expected};
use crate::catalog::Part;
use crate::cli::note;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::text::clean;

/// The line that ends a note.
const END: &str = ".";

impl Dialogue<'_> {
    /// Writes a note: what follows on the line, else the lines that follow.
    pub(super) fn note(&mut self, rest: &str) -> Result<String, Error> {
        self.refuse_past()?;
        let (key, text) = self.noted(rest)?;
        if !text.is_empty() {
            return self.save_note(&key, text);
        }
        let now = note::versions(&mut self.context, &key)?;
        let now = now.into_iter().find(|version| version.is_current);
        let mut page = String::new();
        if let Some(now) = now {
            page += &self.sentence(&Phrase::new("linear-note-now"));
            page.extend(now.note.lines().map(|line| self.line(line)));
        }
        let title = self.context.catalog.title_of(&key, self.context.lang).unwrap_or(&key);
        page += &self.sentence(&Phrase::new("linear-note-begin").with("title", title));
        self.expected = Expected::Note(key, Vec::new());
        Ok(page)
    }

    /// Takes `line` into the note on what has this key; or saves the note, when it ends it.
    pub(super) fn note_line(
        &mut self,
        key: String,
        mut lines: Vec<String>,
        line: &str,
    ) -> Result<String, Error> {
        if line == END {
            return self.save_note(&key, &lines.join("\n"));
        }
        lines.push(clean(line).into_owned());
        self.expected = Expected::Note(key, lines);
        Ok(String::new())
    }

    /// Saves the note, unless nothing was written.
    pub(super) fn save_note(&mut self, key: &str, text: &str) -> Result<String, Error> {
        if text.trim().is_empty() {
            return Ok(self.sentence(&Phrase::new("linear-note-same")));
        }
        let report = note::save(&mut self.context, key, text)?;
        Ok(self.told(report))
    }

    /// Has the note written in the learner's editor.
    pub(super) fn edit(&mut self, rest: &str) -> Result<String, Error> {
        self.refuse_past()?;
        let (key, _) = self.noted(rest)?;
        self.has_lent = true;
        self.shell(&["note", "--edit", &key])
    }

    /// Takes the note away.
    pub(super) fn unnote(&mut self, rest: &str) -> Result<String, Error> {
        self.refuse_past()?;
        let (key, _) = self.noted(rest)?;
        self.shell(&["note", "--clear", &key])
    }

    /// Lists what the note was, the newest first; a number brings one back.
    pub(super) fn versions(&mut self, rest: &str) -> Result<String, Error> {
        let (key, _) = self.noted(rest)?;
        let versions = note::versions(&mut self.context, &key)?;
        if versions.is_empty() {
            return Err(Error::user(Phrase::new("error-linear-versions")));
        }
        let chosen = self.chosen.clone();
        self.begin_list();
        self.chosen = chosen;
        let mut page = self.sentence(&Phrase::new("linear-versions"));
        for version in versions {
            let said = match (version.is_current, version.is_from_elsewhere) {
                (true, _) => self.context.texts.get("versions-now"),
                (false, true) => self.context.texts.get("versions-elsewhere"),
                (false, false) => String::new(),
            };
            let target = Target::Version(key.clone(), version.number);
            self.add(target, &[&version.at.to_the_minute(), &said], &mut page);
            page.extend(version.note.lines().map(|line| self.line(line)));
        }
        Ok(page)
    }

    /// The key of what `rest` begins with, and what is left of it: a number of the list, or nothing,
    /// for what was chosen, else for where the learner is.
    fn noted<'r>(&self, rest: &'r str) -> Result<(String, &'r str), Error> {
        let (first, others) = rest.split_once(' ').unwrap_or((rest, ""));
        if is_number(first) {
            return Ok((key_of(self.target(first)?)?, others.trim()));
        }
        if let Some(Target::Item(id)) = &self.chosen {
            return Ok((id.clone(), rest));
        }
        let part: Option<Part> = self.part();
        let part = part.ok_or_else(no_note_there)?;
        Ok((part.key(&self.context.catalog), rest))
    }
}

/// The key of what has a note.
fn key_of(target: Target) -> Result<String, Error> {
    match target {
        Target::Item(key) | Target::Part(key) => Ok(key),
        Target::Search(_) | Target::Line(_) | Target::Deed(..) | Target::Version(..) => {
            Err(no_note_there())
        }
    }
}
