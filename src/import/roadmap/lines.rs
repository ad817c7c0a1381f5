//! [`Lines`]: lines of TOML.

use std::fmt::{Arguments, Write};

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::catalog::Lang;

/// Lines of TOML.
#[derive(Debug, Default)]
pub(super) struct Lines {
    pub(super) text: String,
}

impl Lines {
    pub(super) fn line(&mut self, line: Arguments<'_>) {
        self.text.write_fmt(line).ok(); // a string takes everything
        self.text.push('\n');
    }

    /// A key with a value that is written as it is, such as an id.
    pub(super) fn word(&mut self, key: &str, word: &str) {
        // Most lines of a long file are such, or texts: pieces are faster put together than formatted.
        self.text.extend([key, " = \"", word, "\"\n"]);
    }

    /// A key with a list of such values, unless there are none.
    pub(super) fn words<'w>(&mut self, key: &str, words: impl Iterator<Item = &'w str>) {
        let words: Vec<String> = words.map(|word| format!("\"{word}\"")).collect();
        if !words.is_empty() {
            self.line(format_args!("{key} = [{}]", words.join(", ")));
        }
    }

    /// A key with a value that is TOML already, unless that is empty.
    pub(super) fn written(&mut self, key: &str, value: &str) {
        if !value.is_empty() {
            self.line(format_args!("{key} = {value}"));
        }
    }

    /// A key with a text, unless that is empty.
    pub(super) fn key(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.text.extend([key, " = "]);
            quote(text, &mut self.text);
            self.text.push('\n');
        }
    }

    /// A text in several languages, unless it is empty.
    pub(super) fn key_in(&mut self, key: &str, text: &str, others: &[(Lang, String)]) {
        if others.is_empty() {
            return self.key(key, text);
        }
        let texts = others.iter().map(|(lang, text)| (*lang, text.as_str()));
        for (lang, text) in std::iter::once((Lang::En, text)).chain(texts) {
            self.key(&format!("{key}.{lang}"), text);
        }
    }
}

/// `text` as a TOML string in NFC. It has no control characters any more.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quote(text, &mut quoted);
    quoted
}

fn quote(text: &str, quoted: &mut String) {
    quoted.push('"');
    let is_nfc = text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes;
    if is_nfc && !text.contains(['"', '\\']) {
        quoted.push_str(text);
    } else {
        let escape = |c| matches!(c, '"' | '\\').then_some('\\');
        quoted.extend(text.nfc().flat_map(|c| escape(c).into_iter().chain([c])));
    }
    quoted.push('"');
}
