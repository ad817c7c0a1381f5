//! Ids and titles out of what people write.

use unicode_script::{Script, UnicodeScript};

use crate::catalog::{Catalog, Id, Lang};
use crate::text::{section_slug, slug};

/// The id that `text` gives: its words in lower-case ASCII letters, as far as it has any.
pub fn id_of(text: &str) -> Option<Id> {
    Id::parse(&slug(text)?).ok() // it is one
}

/// The id of a section whose title has no Latin letters: the one that it has in an imported list.
pub(super) fn section_id(title: &str) -> Option<Id> {
    Id::parse(&section_slug(title)).ok() // as above
}

/// `id` as no item has it, had it or will have it again: with a number, where it is taken.
pub(super) fn free(id: &Id, catalog: &Catalog) -> Id {
    let is_taken = |id: &str| {
        catalog.find(id).is_some()
            || catalog.find_retired(id).is_some()
            || catalog.is_hidden(id)
            || catalog.is_left_out(id)
    };
    let numbered = (2_u32..).filter_map(|number| Id::parse(&format!("{id}-{number}")).ok());
    let mut names = std::iter::once(id.clone()).chain(numbered);
    names.find(|name| !is_taken(name.as_str())).unwrap_or_else(|| id.clone())
}

/// What an id says, as a title: `deep-reading` is *Deep reading*.
pub(super) fn title_of(id: &Id) -> String {
    capital(&id.as_str().replace('-', " "))
}

/// `text` with a capital letter at its beginning.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// The language whose script most of the letters of `text` are of; English for those of no other.
pub fn lang_of(text: &str) -> Lang {
    let of = |script| match script {
        Script::Cyrillic => Some(Lang::Ru),
        Script::Thai => Some(Lang::Th),
        Script::Telugu => Some(Lang::Te),
        Script::Han => Some(Lang::ZhHant),
        _ => None,
    };
    text.chars().find_map(|letter| of(letter.script())).unwrap_or(Lang::En)
}
