//! Texts of the interface: the locale files, and phrases turned into sentences.

mod config;
mod forecast;
mod locale;
mod messages;
mod number;
mod words;

use std::cell::{Cell, OnceCell, RefCell};

use crate::catalog::Lang;
use crate::error::Error;
use crate::phrase::{Phrase, Value};
use crate::symbols::{Symbol, Symbols};

pub use config::config_template;
pub use forecast::{basis, outlook};
use locale::Locale;
pub use words::place_titles;

/// What marks in the Thai file where a line may break.
pub(crate) const BREAK: char = '\u{200B}';

/// The texts of the interface in one language, with English for what it lacks.
pub struct Texts {
    lang: Cell<Lang>,
    own: RefCell<Locale>,
    /// The English texts, once one is asked for that the language lacks.
    english: OnceCell<Box<Locale>>,
    /// Are the places marked where lines of Thai may break?
    marks_breaks: Cell<bool>,
    /// The signs of the interface.
    symbols: Symbols,
}

impl Texts {
    /// The texts in `lang`.
    pub fn of(lang: Lang) -> Self {
        Self::with(lang, Symbols::Unicode)
    }

    fn with(lang: Lang, symbols: Symbols) -> Self {
        Self {
            lang: Cell::new(lang),
            own: RefCell::new(Locale::of(lang, symbols)),
            english: OnceCell::new(),
            marks_breaks: Cell::new(false),
            symbols,
        }
    }

    /// From now on, the texts in `lang`: whoever has them speaks it.
    pub fn speak(&self, lang: Lang) {
        if self.lang.replace(lang) != lang {
            self.own.replace(Locale::of(lang, self.symbols));
        }
    }

    /// Has spaces without width stand where lines of Thai may break: for who wraps lines and drops what has
    /// no width, as the screen does.
    pub fn mark_breaks(&self) {
        self.marks_breaks.set(true);
    }

    /// The English texts.
    pub fn english() -> Self {
        Self::of(Lang::En)
    }

    /// The language they are in.
    pub const fn lang(&self) -> Lang {
        self.lang.get()
    }

    /// The English text called `id`, which has no values; none where this is English anyway.
    pub fn in_english(&self, id: &str) -> Option<String> {
        if self.lang() == Lang::En { None } else { self.english_locale().put(id, &[]) }
    }

    /// Draws with these signs from now on.
    pub fn set_symbols(&mut self, symbols: Symbols) {
        let marks_breaks = self.marks_breaks.clone();
        *self = Self { marks_breaks, ..Self::with(self.lang(), symbols) };
    }

    /// The same with these signs.
    #[must_use]
    pub fn with_symbols(self, symbols: Symbols) -> Self {
        Self { marks_breaks: self.marks_breaks.clone(), ..Self::with(self.lang(), symbols) }
    }

    /// With which signs to draw.
    pub const fn symbols(&self) -> Symbols {
        self.symbols
    }

    /// What stands between facts.
    pub const fn between_facts(&self) -> &'static str {
        self.symbols.between_facts()
    }

    /// What stands between the titles of a place.
    pub const fn between_titles(&self) -> &'static str {
        self.symbols.between_titles()
    }

    /// The form of `symbol`.
    pub const fn symbol(&self, symbol: Symbol) -> &'static str {
        self.symbols.get(symbol)
    }

    /// The text called `id`, which has no values.
    pub fn get(&self, id: &str) -> String {
        self.lookup(id, &[])
    }

    /// The text called `id`, if there is one.
    pub fn find(&self, id: &str) -> Option<String> {
        self.put(id, &[])
    }

    /// The sentence that `phrase` means.
    pub fn say(&self, phrase: &Phrase) -> String {
        self.lookup(phrase.id, &phrase.values)
    }

    /// `error: what`, the causes, and `hint: what to do`, one a line.
    pub fn report(&self, error: &Error) -> String {
        let mut lines = vec![format!("{}: {}", self.get("error"), self.say(&error.what))];
        let mut cause = std::error::Error::source(error);
        while let Some(why) = cause {
            // A cause can be a failure of ours, which is said in words too.
            let said = why.downcast_ref().map(|error: &Error| self.say(&error.what));
            lines.push(format!("  {}", said.unwrap_or_else(|| why.to_string())));
            cause = why.source();
        }
        if let Some(hint) = &error.hint {
            lines.push(format!("{}: {}", self.get("hint"), self.say(hint)));
        }
        lines.join("\n")
    }

    fn lookup(&self, id: &str, values: &[(&'static str, Value)]) -> String {
        // A test proves that every id in use is in the file; the id itself is the last resort.
        self.put(id, values).unwrap_or_else(|| id.to_owned())
    }

    fn put(&self, id: &str, values: &[(&'static str, Value)]) -> Option<String> {
        let mut own = self.own.borrow().put(id, values);
        if !self.marks_breaks.get() && self.lang() == Lang::Th {
            own = own.map(|text| text.replace(BREAK, ""));
        }
        own.or_else(|| (self.lang() != Lang::En).then(|| self.english_locale().put(id, values))?)
    }

    fn english_locale(&self) -> &Locale {
        self.english.get_or_init(|| Box::new(Locale::of(Lang::En, self.symbols)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_of_ours_that_is_a_cause_is_said_in_words_too() {
        let why = Error::outside(Phrase::new("error-thread")).because("no room");
        let error = Error::outside(Phrase::new("error-terminal")).because(why);
        assert_eq!(
            Texts::english().report(&error),
            "error: cannot use the terminal\n  cannot start a thread\n  no room"
        );
    }

    #[test]
    fn a_text_that_a_language_lacks_is_said_in_english() {
        let texts = Texts::of(Lang::Th);
        assert_eq!(texts.get("name"), "waypost");
        assert_eq!(texts.get("no-such-text"), "no-such-text");
        assert_eq!(Texts::english().in_english("name"), None);
        assert_eq!(texts.in_english("action-done.name").as_deref(), Some("Mark done"));
    }

    #[test]
    fn an_error_says_what_why_and_what_to_do() {
        let error = Error::user(Phrase::new("error-unknown-item").with("asked", "atention"))
            .hint(Phrase::new("hint-did-you-mean").with("nearest", "attention"));
        assert_eq!(
            Texts::english().report(&error),
            "error: no item is called `atention`\nhint: did you mean `attention`?"
        );
    }
}
