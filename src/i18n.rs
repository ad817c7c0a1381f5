//! Texts of the interface: the locale files, and phrases turned into sentences.

mod forecast;
mod messages;
mod words;

use std::cell::RefCell;
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::langid;

use crate::error::Error;
use crate::phrase::{Phrase, Value};
use crate::symbols::{Symbol, Symbols};

pub use forecast::{basis, outlook};
use messages::messages;
pub use words::place_titles;

/// The English texts, the model for every other locale.
const ENGLISH: &str = include_str!("../assets/locales/en.ftl");

/// The texts of the interface in one language.
///
/// Of the file, only those messages are read that are asked for: to read all of them takes as long as
/// to draw a frame, and a run says few.
pub struct Texts {
    /// By id: each message as it is written.
    written: BTreeMap<&'static str, &'static str>,
    /// The messages that were asked for.
    read: RefCell<FluentBundle<FluentResource>>,
    /// The signs of the interface.
    symbols: Symbols,
}

impl Texts {
    /// The English texts.
    pub fn english() -> Self {
        let mut read = FluentBundle::new(vec![langid!("en")]);
        // Isolation marks would shift columns: we place texts ourselves.
        read.set_use_isolating(false);
        Self {
            written: messages(ENGLISH).collect(),
            read: RefCell::new(read),
            symbols: Symbols::Unicode,
        }
    }

    /// The same with these signs.
    #[must_use]
    pub fn with_symbols(self, symbols: Symbols) -> Self {
        Self { symbols, ..self }
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

    /// The text of a message, or of an attribute of it: `id.attribute`.
    fn put(&self, id: &str, values: &[(&'static str, Value)]) -> Option<String> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
        let mut bundle = self.read.borrow_mut();
        if !bundle.has_message(id) {
            // Before values are put in: those are contents.
            bundle.add_resource_overriding(read(&self.symbols.in_text(self.written.get(id)?)));
        }
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Value::Text(text) => args.set(*name, text.as_str()),
                Value::Number(number) => args.set(*name, FluentValue::from(*number)),
            }
        }
        let mut mistakes = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&args), &mut mistakes).into_owned())
    }
}

/// Reads one message. A test proves that the file has no mistakes; of a message with some, the good part
/// is used.
fn read(message: &str) -> FluentResource {
    FluentResource::try_new(message.to_owned()).unwrap_or_else(|(good_part, _mistakes)| good_part)
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;

    use super::*;

    #[test]
    fn the_english_file_has_no_mistakes() {
        assert!(FluentResource::try_new(ENGLISH.to_owned()).is_ok());
    }

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
    fn each_message_alone_says_what_it_says_in_the_file() {
        let whole = FluentResource::try_new(ENGLISH.to_owned()).unwrap();
        let whole = whole.entries().filter(|entry| matches!(entry, Entry::Message(_)));
        let alone: Vec<_> = messages(ENGLISH).map(|(_, message)| read(message)).collect();
        assert!(whole.eq(alone.iter().flat_map(FluentResource::entries)));
    }

    #[test]
    fn no_message_needs_another() {
        let placeables = ENGLISH.split('{').skip(1).map(str::trim_start);
        for inside in placeables {
            let names_one = inside.starts_with(|c: char| c.is_ascii_lowercase() || c == '-');
            assert!(!names_one, "{{ {inside}");
        }
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
