//! [`Words`]: what our own checklists say in the learner's language.

use std::collections::HashMap;

use crate::catalog::{ItemType, Kind, Level, Levels};
use crate::export;
use crate::progress::Status;

/// The words of our own checklists, in all languages in which they may be written.
#[derive(Debug, Clone, Default)]
pub struct Words {
    facts: HashMap<String, Fact>,
    headings: HashMap<String, Heading>,
}

/// What a word says of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fact {
    Kind(Kind),
    Level(Levels),
    Status(Status),
}

/// What a line in bold says of the entries below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heading {
    /// What can be ticked off is of this type.
    Group(ItemType),
    /// Key ideas.
    Points,
    /// Things to remember.
    Tips,
}

impl Words {
    /// Learns what the interface calls things in one more language.
    pub fn add(&mut self, texts: &dyn export::Words) {
        for kind in Kind::ALL {
            self.fact(&texts.text(&format!("kind-{}", kind.name())), Fact::Kind(*kind));
        }
        for from in Level::ALL {
            for to in Level::ALL.into_iter().filter(|to| from <= *to) {
                let levels = Levels { from, to };
                self.fact(&texts.level(levels), Fact::Level(levels));
            }
        }
        self.fact(&texts.text("export-doing"), Fact::Status(Status::Doing));
        self.fact(&texts.text("export-skipped"), Fact::Status(Status::Skipped));
        for sort in ItemType::ALL {
            self.heading(&texts.text(&format!("group-{}", sort.name())), Heading::Group(sort));
        }
        self.heading(&texts.text("points"), Heading::Points);
        self.heading(&texts.text("tips"), Heading::Tips);
    }

    fn fact(&mut self, word: &str, fact: Fact) {
        self.facts.entry(key(word)).or_insert(fact);
    }

    fn heading(&mut self, word: &str, heading: Heading) {
        self.headings.entry(key(word)).or_insert(heading);
    }

    /// What `word` says of an entry.
    pub(super) fn fact_of(&self, word: &str) -> Option<Fact> {
        self.facts.get(&key(word)).copied()
    }

    /// What a line in bold that says `word` is.
    pub(super) fn heading_of(&self, word: &str) -> Option<Heading> {
        self.headings.get(&key(word)).copied()
    }
}

/// What is the same in two words that are one: an editor may have another idea of large letters.
fn key(word: &str) -> String {
    crate::text::clean(word).trim().to_lowercase()
}
