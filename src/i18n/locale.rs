//! [`Locale`]: the texts of one locale file.

use std::cell::RefCell;
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

use super::messages::messages;
use super::number::formatter;
use crate::catalog::Lang;
use crate::phrase::Value;
use crate::symbols::Symbols;

/// The texts of one locale file.
///
/// Of the file, only those messages are read that are asked for: to read all of them takes as long as
/// to draw a frame, and a run says few.
pub(super) struct Locale {
    /// By id: each message as it is written.
    written: BTreeMap<&'static str, &'static str>,
    /// The messages that were asked for.
    read: RefCell<FluentBundle<FluentResource>>,
    /// The signs of the interface.
    symbols: Symbols,
}

/// The locale file of `lang`.
pub(super) const fn file(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("../../assets/locales/en.ftl"),
        Lang::Ru => include_str!("../../assets/locales/ru.ftl"),
        Lang::Th => include_str!(concat!(env!("OUT_DIR"), "/th.ftl")),
        Lang::Te => include_str!("../../assets/locales/te.ftl"),
        Lang::ZhHant => include_str!("../../assets/locales/zh-Hant.ftl"),
    }
}

/// The language by whose rules numbers have plurals.
const fn plurals_of(lang: Lang) -> LanguageIdentifier {
    match lang {
        Lang::En => langid!("en"),
        Lang::Ru => langid!("ru"),
        Lang::Th => langid!("th"),
        Lang::Te => langid!("te"),
        Lang::ZhHant => langid!("zh-Hant"),
    }
}

impl Locale {
    /// The texts in `lang`, with these signs.
    pub(super) fn of(lang: Lang, symbols: Symbols) -> Self {
        let mut read = FluentBundle::new(vec![plurals_of(lang)]);
        // Isolation marks would shift columns: we place texts ourselves.
        read.set_use_isolating(false);
        read.set_formatter(Some(formatter(lang)));
        Self { written: messages(file(lang)).collect(), read: RefCell::new(read), symbols }
    }

    /// The text of a message, or of an attribute of it (`id.attribute`), if this file has it.
    pub(super) fn put(&self, id: &str, values: &[(&'static str, Value)]) -> Option<String> {
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

/// Reads one message. A test proves that the files have no mistakes; of a message with some, the good
/// part is used.
fn read(message: &str) -> FluentResource {
    FluentResource::try_new(message.to_owned()).unwrap_or_else(|(good_part, _mistakes)| good_part)
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;

    use super::*;

    #[test]
    fn no_file_has_mistakes() {
        for lang in Lang::ALL {
            let read = FluentResource::try_new(file(lang).to_owned());
            let mistakes = read.map_or_else(|(_, mistakes)| mistakes, |_| Vec::new());
            assert!(mistakes.is_empty(), "{lang}: {mistakes:?}");
        }
    }

    #[test]
    fn each_message_alone_says_what_it_says_in_the_file() {
        for lang in Lang::ALL {
            let whole = FluentResource::try_new(file(lang).to_owned()).unwrap();
            let whole = whole.entries().filter(|entry| matches!(entry, Entry::Message(_)));
            let whole: Vec<String> = whole.map(uncommented).collect();
            let alone: Vec<_> = messages(file(lang)).map(|(_, message)| read(message)).collect();
            let alone = alone.iter().flat_map(FluentResource::entries);
            let alone = alone.filter(|entry| matches!(entry, Entry::Message(_))).map(uncommented);
            assert!(whole.into_iter().eq(alone), "{lang}");
        }
    }

    /// The message without the comment before it, which is for translators.
    fn uncommented(entry: &Entry<&str>) -> String {
        let Entry::Message(message) = entry else { return String::new() };
        format!("{:?} {:?} {:?}", message.id, message.value, message.attributes)
    }

    #[test]
    fn no_message_needs_another() {
        for lang in Lang::ALL {
            for inside in file(lang).split('{').skip(1).map(str::trim_start) {
                let names_one = inside.starts_with(|c: char| c.is_ascii_lowercase() || c == '-');
                assert!(!names_one, "{lang}: {{ {inside}");
            }
        }
    }
}
