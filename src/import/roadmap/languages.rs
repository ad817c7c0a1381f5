//! The languages of a roadmap: those in which it has all its texts.

use crate::catalog::{ItemType, Lang};
use crate::import::{Branch, Entry, Listing, Wording};

/// The languages that `listing` says it is in, as far as it is, English first. Entries that are `elsewhere` have
/// their texts there.
pub(super) fn languages(listing: &Listing, elsewhere: &dyn Fn(&Entry) -> bool) -> Vec<Lang> {
    let facts = &listing.facts;
    let is_whole = |lang: &Lang| {
        let is_in = In { lang: *lang, elsewhere };
        is_in.has(&facts.titles)
            && is_in.has(&facts.abouts)
            && !listing.about.is_empty()
            && listing.branches.iter().all(|branch| is_in.branch(branch))
    };
    let others = facts.languages.iter().filter(|lang| **lang != Lang::En && is_whole(lang));
    std::iter::once(Lang::En).chain(others.copied()).collect()
}

/// Asks for one language.
#[derive(Clone, Copy)]
struct In<'a> {
    lang: Lang,
    elsewhere: &'a dyn Fn(&Entry) -> bool,
}

impl In<'_> {
    /// Is there a text in the language?
    fn has(self, others: &[(Lang, String)]) -> bool {
        others.iter().any(|(lang, text)| *lang == self.lang && !text.is_empty())
    }

    /// Is `text`, where there is any, also in the language?
    fn also(self, text: &str, others: &[(Lang, String)]) -> bool {
        text.is_empty() || self.has(others)
    }

    fn said(self, said: &Wording) -> bool {
        self.also(&said.text, &said.others)
    }

    fn branch(self, branch: &Branch) -> bool {
        let Some(facts) = &branch.facts else { return false };
        self.has(&facts.titles)
            && self.also(&branch.about, &facts.abouts)
            && facts.points.iter().chain(&facts.tips).all(|said| self.said(said))
            && branch.entries.iter().all(|entry| (self.elsewhere)(entry) || self.entry(entry))
            && branch.branches.iter().all(|inner| self.branch(inner))
    }

    fn entry(self, entry: &Entry) -> bool {
        let Some(facts) = &entry.facts else {
            return entry.sort == ItemType::Resource && entry.about.is_empty();
        };
        // Names of resources are not translated.
        (entry.sort == ItemType::Resource || self.has(&facts.titles))
            && self.also(&entry.about, &facts.abouts)
            && facts.health.as_ref().is_none_or(|(_, why)| self.said(why))
    }
}
