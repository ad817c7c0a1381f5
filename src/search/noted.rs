//! Roadmaps and sections with a note that a query asks for: `note:` finds them beside the items.

use super::query::Query;
use super::scope::{Scope, has_note};
use super::{Corpus, Filter};
use crate::catalog::Part;
use crate::text::fold;

impl Corpus<'_> {
    /// The roadmaps and sections whose note `query` asks for, in the order of the catalog. Where it asks
    /// for more than a note, words of the title and a place, there are none: they have nothing else.
    pub(super) fn noted(self, query: &Query) -> Vec<Part> {
        let filter = query.filter();
        let rest = Filter {
            notes: Vec::new(),
            roadmaps: Vec::new(),
            sections: Vec::new(),
            ..filter.clone()
        };
        if filter.notes.is_empty() || rest != Filter::default() || !query.choices.is_empty() {
            return Vec::new();
        }
        let scope = Scope::new(filter, self.index, self.catalog, self.marks);
        let mut parts = self.marks.notes_on_parts(self.catalog);
        parts.retain(|(part, note)| {
            has_note(&filter.notes, Some(note))
                && scope.allows_part(*part)
                && self.is_called(*part, query)
        });
        let mut parts: Vec<Part> = parts.into_iter().map(|(part, _)| part).collect();
        parts.sort_unstable();
        parts
    }

    /// Do all words of `query` stand in its title?
    fn is_called(self, part: Part, query: &Query) -> bool {
        let titles: Vec<String> =
            part.title(self.catalog).all().map(|(_, title)| fold(title)).collect();
        query.words.iter().all(|word| titles.iter().any(|title| title.contains(&word.text)))
    }
}
