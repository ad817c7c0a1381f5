//! What an entry of our own checklists says, and the line that says where a roadmap comes from.

use std::iter::Peekable;
use std::vec::IntoIter;

use super::{Form, Span, whole};
use crate::catalog::{ItemType, Kind};
use crate::export::STAR;
use crate::import::builder::{Builder, LONGEST_ABOUT, cut};
use crate::import::words::Fact;
use crate::import::{Entry, Words, slug};
use crate::progress::Moment;

/// What parts the title of an entry from what is said of it.
const DASH: char = '–';
/// The longest name of an author, in columns.
const LONGEST_AUTHOR: usize = 200;

/// What an entry says.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// Of a step, its number.
    number: Option<String>,
    pub(super) title: String,
    pub(super) url: Option<String>,
    expansion: Option<String>,
    author: Option<String>,
    is_starred: bool,
    /// The words in emphasis.
    words: Vec<String>,
    about: String,
}

/// Takes where a roadmap comes from, and its licence, if a paragraph says nothing else.
pub(super) fn source(spans: &[Span], builder: &mut Builder<'_>) -> bool {
    let is_source = |span: &Span| match &span.form {
        Form::Plain => span.text.trim().is_empty(),
        Form::Emphasis | Form::Link { is_bare: true, .. } => true,
        Form::Strong | Form::Link { .. } => false,
    };
    if !spans.iter().all(is_source) {
        return false;
    }
    for span in spans.iter().filter(|span| span.form != Form::Plain) {
        let (facts, text) = (builder.facts(), cut(&span.text, LONGEST_ABOUT));
        match bracketed(&text).filter(|_| span.form == Form::Emphasis) {
            Some(licence) => facts.licence = Some(licence.to_owned()),
            None => facts.source = Some(text),
        }
    }
    true
}

impl Said {
    /// What `spans` say of something that is of the type `sort` unless it has a link.
    pub(super) fn of(spans: Vec<Span>, sort: ItemType) -> Self {
        let mut spans = spans.into_iter().peekable();
        let lead = spans.next_if(|span| span.form == Form::Plain);
        let lead = lead.map(|span| span.text).unwrap_or_default();
        let (number, lead) = if sort == ItemType::Step { numbered(&lead) } else { (None, &*lead) };
        let mut said = Self::titled(lead, &mut spans);
        said.number = number.map(str::to_owned);
        said.rest(spans);
        said
    }

    /// What it is called: what `spans` begin with, or `lead`, which is written before that without any form.
    fn titled(lead: &str, spans: &mut Peekable<IntoIter<Span>>) -> Self {
        match spans.peek().map(|span| &span.form) {
            Some(Form::Link { url, .. }) => Self {
                url: Some(url.clone()),
                title: next(spans),
                about: lead.trim().trim_end_matches(':').to_owned(),
                ..Self::default()
            },
            Some(Form::Strong) if lead.trim().is_empty() => {
                Self { title: next(spans), ..Self::default() }
            }
            Some(Form::Emphasis) if !lead.trim().is_empty() => {
                let has_dash = spans.peek().is_some_and(|span| span.text != STAR);
                let title = lead.trim_end();
                let bare = title.strip_suffix(DASH).filter(|_| has_dash);
                Self { title: bare.unwrap_or(title).to_owned(), ..Self::default() }
            }
            _ => {
                let rest: Vec<Span> = spans.by_ref().collect();
                Self { title: format!("{lead}{}", whole(&rest)), ..Self::default() }
            }
        }
    }

    /// What stands behind the title.
    fn rest(&mut self, mut spans: Peekable<IntoIter<Span>>) {
        while let Some(Span { form, text }) = spans.next() {
            match form {
                Form::Emphasis if text == STAR => self.is_starred = true,
                Form::Emphasis => match bracketed(&text) {
                    Some(expansion) => self.expansion = Some(expansion.to_owned()),
                    None => self.words.extend(text.split(',').map(|word| word.trim().to_owned())),
                },
                Form::Plain if text.trim().is_empty() => {}
                Form::Plain if is_author(&text, spans.peek()) => self.author = author(&text),
                _ => {
                    let text = text.trim_start();
                    let about = text.strip_prefix([':', DASH, '-']).unwrap_or(text);
                    let rest: Vec<Span> = spans.by_ref().collect();
                    self.about = format!("{about}{}", whole(&rest));
                }
            }
        }
    }

    /// What kind of resource it is, where it says so.
    pub(super) fn kind(&self, words: &Words) -> Option<Kind> {
        self.words.iter().find_map(|word| match words.fact_of(word) {
            Some(Fact::Kind(kind)) => Some(kind),
            _ => None,
        })
    }

    /// Tells `entry` what is said. The words that are not understood come back.
    pub(super) fn tell(self, entry: &mut Entry, words: &Words) -> Vec<String> {
        let mut unread = Vec::new();
        entry.about = cut(&self.about, LONGEST_ABOUT);
        entry.author = self.author;
        entry.learned.is_starred = self.is_starred;
        for word in self.words {
            match words.fact_of(&word) {
                Some(Fact::Kind(_)) => {}
                Some(Fact::Level(level)) => entry.level = Some(level),
                Some(Fact::Status(status)) => entry.learned.status = Some(status),
                None => match (word.strip_prefix('#'), day(&word)) {
                    (Some(topic), _) if slug(topic).is_some() => entry.tags.push(topic.to_owned()),
                    (None, Some(day)) => entry.learned.at = Some(day),
                    _ => unread.push(word),
                },
            }
        }
        match entry.sort {
            ItemType::Step if self.number.is_some() => entry.facts().number = self.number,
            ItemType::Term if self.expansion.is_some() => {
                let expansion = self.expansion.map(|text| cut(&text, LONGEST_ABOUT));
                entry.facts().expansion = expansion;
            }
            _ => {}
        }
        unread
    }
}

/// The text of the next piece.
fn next(spans: &mut Peekable<IntoIter<Span>>) -> String {
    spans.next().map(|span| span.text).unwrap_or_default()
}

/// Does `text` only name the author, before what is fixed?
fn is_author(text: &str, next: Option<&Span>) -> bool {
    text.trim_start().starts_with(DASH) && next.is_some_and(|span| span.form == Form::Emphasis)
}

/// The author between the dash and what is fixed, if there is one.
fn author(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.strip_prefix(DASH).unwrap_or(text).trim();
    let author = text.strip_suffix(',').unwrap_or(text);
    (!author.is_empty()).then(|| cut(author, LONGEST_AUTHOR))
}

/// The day that `word` is, as its first moment anywhere: so it never lies ahead of the day on which it was written.
fn day(word: &str) -> Option<Moment> {
    let date: jiff::civil::Date = word.parse().ok()?; // what is no date is another word
    Moment::parse(&format!("{date}T00:00:00+14:00")).ok()
}

/// The number with which a step begins, and what is behind it.
fn numbered(text: &str) -> (Option<&str>, &str) {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let parted = text.trim_start().split_once(". ");
    match parted.filter(|(number, _)| number.split('.').all(is_number)) {
        Some((number, rest)) => (Some(number), rest),
        None => (None, text),
    }
}

/// What stands in the brackets that are around all of `text`.
fn bracketed(text: &str) -> Option<&str> {
    text.strip_prefix('(')?.strip_suffix(')')
}
