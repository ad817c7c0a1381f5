//! Titles along the way to a section.

use crate::catalog::{Catalog, Lang, SectionIx};

/// The titles of the sections around `section` and its own, from the top.
pub(super) fn titles(catalog: &Catalog, section: SectionIx, lang: Lang) -> Vec<&str> {
    let path = catalog.path_to(section).into_iter();
    path.map(|section| catalog.section(section).title.in_lang(lang)).collect()
}
