//! [`Query`]: a query line, parsed: words, phrases and `field:value` conditions.

mod term;
mod token;

use super::word::Word;
use super::{Filter, FilterError};
use crate::phrase::Phrase;
use crate::text::fold;

pub(super) use term::{Choice, Term};
use token::{Token, What};

/// What is searched for.
///
/// A query line has words, each of which must stand somewhere in an item; `"phrases in quotes"`,
/// which must stand there as they are, a hyphen or slash being as good as a space; and conditions such
/// as `kind:video` or `author:"khan academy"`, see [`Filter::add`]. [`RULES`](super::RULES) has the
/// signs. A colon after anything but the name of a field is text, and so are signs inside a word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    pub(super) words: Vec<Word>,
    /// All words next to each other as they were typed, when there are several.
    pub(super) as_typed: Option<Word>,
    /// Of each of these one term must hold.
    pub(super) choices: Vec<Choice>,
    pub(super) filter: Filter,
    /// The words as they were typed; nothing when there is more to the line than words and conditions.
    pub(super) typed: String,
    pub(super) mistakes: Vec<FilterError>,
}

impl Query {
    /// Reads a query line. Nothing is refused: what cannot be understood is passed over and explained
    /// in [`Self::hints`], and the rest still searches.
    pub fn parse(line: &str) -> Self {
        let mut query = Self { typed: plain_words(line), ..Self::default() };
        let line = fold(line);
        let (mut typed, mut choice, mut is_or) = (Vec::new(), Choice::default(), false);
        let mut rest = line.trim_start();
        while !rest.is_empty() {
            let (token, after) = Token::cut(rest);
            rest = after.trim_start();
            let Token::Term { is_not, what } = token else {
                is_or |= token == Token::Or;
                typed.extend((token == Token::Or).then(|| "|".to_owned()));
                continue;
            };
            let (is_another, term) = (std::mem::take(&mut is_or), query.term(what));
            let Some(term) = term else { continue };
            typed.extend(term.text().filter(|_| !is_not).map(ToOwned::to_owned));
            if !is_another {
                query.add(std::mem::take(&mut choice));
            }
            choice.add(is_not, term);
        }
        query.add(choice);
        query.as_typed = (typed.len() > 1).then(|| Word::as_typed(&typed.join(" "))).flatten();
        query
    }

    /// What a token asks for; nothing while a value is still to be typed, or where it has a mistake,
    /// which is kept.
    fn term(&mut self, what: What<'_>) -> Option<Term> {
        match what {
            What::Word(text) => Some(Term::Word(Word::new(without_scheme(text)))),
            What::Phrase(text) => Word::phrase(text).map(Term::Word),
            What::Edge { text, starts, ends } => {
                Some(Term::Word(Word::phrase(text)?.at_edge(starts, ends)))
            }
            What::Condition(_, value) if value.trim_start_matches(['<', '>', '=']).is_empty() => {
                None
            }
            What::Condition(field, value) => {
                let mut filter = Filter::default();
                if let Err(error) = filter.add(field, value) {
                    self.mistakes.push(error);
                }
                (filter != Filter::default()).then_some(Term::Fits(Box::new(filter)))
            }
            What::Misspelt(name) => {
                self.mistakes.push(FilterError::field(name));
                None
            }
        }
    }

    /// Asks for `choice` besides. What leaves no choice is kept apart: all words are ranked together,
    /// and of values of the same field any is enough.
    fn add(&mut self, choice: Choice) {
        match choice.only() {
            Ok(Term::Word(word)) => self.words.push(word),
            Ok(Term::Fits(filter)) => self.filter.extend(*filter),
            Err(choice) if choice.is_empty() => {}
            Err(choice) => self.choices.push(choice),
        }
    }

    /// Asks for the words only where they stand as they were typed, with no other letters between their
    /// own. Then a longer word never finds more.
    #[must_use]
    pub fn strictly(mut self) -> Self {
        let terms = self.choices.iter_mut().flat_map(|choice| &mut choice.terms);
        let in_choices = terms.filter_map(|term| match term {
            Term::Word(word) => Some(word),
            Term::Fits(_) => None,
        });
        for word in self.words.iter_mut().chain(in_choices).chain(&mut self.as_typed) {
            (word.may_part, word.bare) = (false, None);
        }
        self
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
        self.words.is_empty() && self.choices.is_empty() && self.filter == Filter::default()
    }

    /// Does it ask for words, so that what is found is ranked?
    pub(super) fn has_words(&self) -> bool {
        !self.words.is_empty() || self.choices.iter().any(Choice::has_words)
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

/// The words of `line` as they stand, without conditions; nothing when there are quotes or signs.
fn plain_words(line: &str) -> String {
    let mut rest = line.trim_start();
    let mut words = Vec::new();
    while !rest.is_empty() {
        let (token, after) = Token::cut(rest);
        match token {
            Token::Term { is_not: false, what: What::Condition(..) } => {}
            // The names of fields may be in capitals.
            Token::Term { is_not: false, what: What::Word(word) } => {
                let folded = fold(word);
                let (token, _) = Token::cut(&folded);
                let is_word = matches!(token, Token::Term { what: What::Word(_), .. });
                words.extend(is_word.then_some(word));
            }
            _ => return String::new(),
        }
        rest = after.trim_start();
    }
    words.join(" ")
}

/// A pasted address as addresses are searched: without scheme, `www.` and slashes at its end.
pub(super) fn without_scheme(word: &str) -> &str {
    let Some(address) = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://"))
    else {
        return word;
    };
    let bare = address.strip_prefix("www.").unwrap_or(address).trim_end_matches('/');
    if bare.is_empty() { word } else { bare }
}
