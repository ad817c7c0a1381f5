//! What a text says in one language: letters of its own, not too long, nothing that says nothing.

use std::ops::Range;

use super::field::Field;
use super::report::Report;
use super::{SourceFile, filler, script};
use crate::catalog::Lang;
use crate::text::width;

/// Reports what is wrong with the text of `field` in `lang`, which is written at `span` of `file`.
pub(super) fn check(
    (file, span): (&SourceFile, &Range<usize>),
    text: &str,
    (field, lang): (Field, Lang),
    report: &mut Report,
) {
    let key = field.key();
    let mut complain = |what: String, hint: &str| report.add(file, span.clone(), what, hint);
    if field.is_title() && !text.is_empty() && !text.chars().any(char::is_alphabetic) {
        complain(format!("the title `{text}` has no letters"), "write what it is called");
    }
    if let Some((word, found)) = script::foreign(text, field, lang) {
        let what = format!("`{word}` is {found}, in a text in {lang}");
        complain(what, "write it in the letters of the language, or in Latin ones");
    }
    let columns = width(text);
    if columns > field.limit() {
        let what = format!("the {key} takes {columns} columns, {} are enough", field.limit());
        complain(what, "say it shorter, or in several texts");
    }
    if let Some(phrase) = filler::find(text, lang).filter(|_| !field.is_title()) {
        complain(format!("`{phrase}` says nothing"), "leave it out, and say what there is");
    }
}
