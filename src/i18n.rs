//! Texts of the interface: the locale files, and phrases turned into sentences.

mod words;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::langid;

use crate::error::Error;
use crate::phrase::{Phrase, Value};

pub use words::{PLACE_SEPARATOR, place_name, place_titles};

/// The English texts, the model for every other locale.
const ENGLISH: &str = include_str!("../assets/locales/en.ftl");

/// The texts of the interface in one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The English texts.
    pub fn english() -> Self {
        // A test proves that the file has no mistakes; of a file with some, the good part is used.
        let resource = FluentResource::try_new(ENGLISH.to_owned())
            .unwrap_or_else(|(good_part, _mistakes)| good_part);
        let mut bundle = FluentBundle::new(vec![langid!("en")]);
        // Isolation marks would shift columns: we place texts ourselves.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// The text called `id`, which has no values.
    pub fn get(&self, id: &str) -> String {
        self.lookup(id, &[])
    }

    /// The text called `id`, if there is one.
    pub fn find(&self, id: &str) -> Option<String> {
        self.pattern(id).is_some().then(|| self.get(id))
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

    /// The pattern of `id`, or of an attribute of a message: `id.attribute`.
    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
        let message = self.bundle.get_message(id)?;
        match attribute {
            Some(name) => Some(message.get_attribute(name)?.value()),
            None => message.value(),
        }
    }

    fn lookup(&self, id: &str, values: &[(&'static str, Value)]) -> String {
        // A test proves that every id in use is in the file; the id itself is the last resort.
        let Some(pattern) = self.pattern(id) else { return id.to_owned() };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Value::Text(text) => args.set(*name, text.as_str()),
                Value::Number(number) => args.set(*name, FluentValue::from(*number)),
            }
        }
        let mut mistakes = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut mistakes).into_owned()
    }
}

#[cfg(test)]
mod tests {
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
    fn an_error_says_what_why_and_what_to_do() {
        let error = Error::user(Phrase::new("error-unknown-item").with("asked", "atention"))
            .hint(Phrase::new("hint-did-you-mean").with("nearest", "attention"));
        assert_eq!(
            Texts::english().report(&error),
            "error: no item is called `atention`\nhint: did you mean `attention`?"
        );
    }
}
