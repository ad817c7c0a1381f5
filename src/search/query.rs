//! [`Query`]: a query line, parsed: words, phrases and `field:value` conditions.

use super::word::Word;
use super::{Filter, FilterError};
use crate::phrase::Phrase;
use crate::text::fold;

/// What is searched for.
///
/// A query line has words, each of which must stand somewhere in an item; `"phrases in quotes"`,
/// which must stand there as they are, a hyphen or slash being as good as a space; and conditions such as `kind:video` or
/// `author:"khan academy"`, see [`Filter::add`]. A colon after anything but the name of a field is
/// text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    pub(super) words: Vec<Word>,
    /// All words next to each other as they were typed, when there are several.
    pub(super) as_typed: Option<Word>,
    filter: Filter,
    mistakes: Vec<FilterError>,
}

impl Query {
    /// Reads a query line. Nothing is refused: what cannot be understood is passed over and explained
    /// in [`Self::hints`], and the rest still searches.
    pub fn parse(line: &str) -> Self {
        let line = fold(line);
        let mut query = Self::default();
        let mut rest = line.trim_start();
        while !rest.is_empty() {
            let (token, after) = Token::cut(rest);
            query.add(token);
            rest = after.trim_start();
        }
        let typed: Vec<&str> = query.words.iter().map(|word| word.text.as_str()).collect();
        query.as_typed = (typed.len() > 1).then(|| Word::phrase(&typed.join(" "))).flatten();
        query
    }

    fn add(&mut self, token: Token<'_>) {
        match token {
            Token::Word(text) => self.words.push(Word::new(without_scheme(text))),
            Token::Phrase(text) => self.words.extend(Word::phrase(text)),
            // While a value is being typed, nothing is asked for yet.
            Token::Condition(_, "") => {}
            Token::Condition(field, value) => {
                if let Err(error) = self.filter.add(field, value) {
                    self.mistakes.push(error);
                }
            }
        }
    }

    /// Asks for `value` in `field` besides, see [`Filter::add`].
    ///
    /// # Errors
    /// As [`Filter::add`].
    pub fn narrow(&mut self, field: &str, value: &str) -> Result<(), FilterError> {
        self.filter.add(field, value)
    }

    /// What could not be understood, each with what to write instead.
    pub fn hints(&self) -> Vec<Phrase> {
        self.mistakes.iter().map(FilterError::hint).collect()
    }

    /// The conditions that could not be understood.
    pub fn mistakes(&self) -> &[FilterError] {
        &self.mistakes
    }

    /// Does it ask for nothing, so that everything is found?
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.filter == Filter::default()
    }

    /// Its conditions.
    pub const fn filter(&self) -> &Filter {
        &self.filter
    }
}

impl From<Filter> for Query {
    /// A query of conditions alone.
    fn from(filter: Filter) -> Self {
        Self { filter, ..Self::default() }
    }
}

/// One piece of a query line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    Word(&'a str),
    Phrase(&'a str),
    /// Field and value.
    Condition(&'a str, &'a str),
}

impl<'a> Token<'a> {
    /// Cuts the first token off `line`, which begins with it.
    fn cut(line: &'a str) -> (Self, &'a str) {
        if let Some(quoted) = line.strip_prefix('"') {
            let (phrase, rest) = quoted.split_once('"').unwrap_or((quoted, ""));
            return (Self::Phrase(phrase), rest);
        }
        let condition = line.split_once(':').filter(|(field, _)| Filter::field(field).is_some());
        let Some((field, after)) = condition else {
            let (word, rest) = cut_word(line);
            return (Self::Word(word), rest);
        };
        let (value, rest) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => cut_word(after),
        };
        (Self::Condition(field, value.trim()), rest)
    }
}

fn cut_word(text: &str) -> (&str, &str) {
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// A pasted address as addresses are searched: without scheme, `www.` and slashes at its end.
fn without_scheme(word: &str) -> &str {
    let Some(address) = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://"))
    else {
        return word;
    };
    let bare = address.strip_prefix("www.").unwrap_or(address).trim_end_matches('/');
    if bare.is_empty() { word } else { bare }
}
