//! Values that nothing in the roadmaps has, such as a misspelt author: left out of a query, and said.

use std::collections::HashSet;

use super::query::Term;
use super::{Filter, FilterError, Query};
use crate::catalog::{Catalog, Id, Section, nearest};
use crate::text::{Str, fold};

impl Query {
    /// Leaves out what asks for a roadmap, section, author, topic or id that nothing in `catalog` has
    /// anything like, as it is done with all that cannot be understood: it is explained in
    /// [`Self::hints`], and the rest still searches.
    #[must_use]
    pub fn fitted(mut self, catalog: &Catalog) -> Self {
        let mut mistakes = unfit(&mut self.filter, catalog);
        let mut asks_for_something = |term: &mut Term| {
            let Term::Fits(filter) = term else { return true };
            mistakes.extend(unfit(filter, catalog));
            **filter != Filter::default()
        };
        for choice in &mut self.choices {
            choice.terms.retain_mut(&mut asks_for_something);
            choice.without.retain_mut(&mut asks_for_something);
        }
        self.choices.retain(|choice| !choice.is_empty());
        self.mistakes.extend(mistakes);
        self
    }
}

/// Takes the values out of `filter` that nothing in `catalog` has.
fn unfit(filter: &mut Filter, catalog: &Catalog) -> Vec<FilterError> {
    let all = [
        ("roadmap", &mut filter.roadmaps),
        ("section", &mut filter.sections),
        ("author", &mut filter.authors),
        ("topic", &mut filter.topics),
        ("id", &mut filter.ids),
    ];
    let mut mistakes = Vec::new();
    for (field, asked) in all {
        if asked.is_empty() {
            continue; // mostly nothing is asked for, and nothing has to be gone through
        }
        let known = known(field, catalog);
        asked.retain(|value| {
            let fits = known.iter().any(|name| name.contains(value.as_str()));
            if !fits {
                mistakes.push(FilterError::unfit(field, value, like(value, &known)));
            }
            fits
        });
    }
    mistakes
}

/// What `field` has in `catalog`, folded, each once.
fn known(field: &str, catalog: &Catalog) -> Vec<String> {
    let items = || catalog.items.iter();
    let names: HashSet<&str> = match field {
        "roadmap" => {
            let roadmaps = || catalog.roadmaps.iter();
            let titles = roadmaps().flat_map(|roadmap| roadmap.title.all());
            let ids = roadmaps().map(|roadmap| roadmap.id.as_str());
            titles.map(|(_, title)| title).chain(ids).collect()
        }
        "section" => {
            let sections = || catalog.sections.iter();
            let titles = sections().flat_map(|section| section.title.all());
            let paths =
                sections().flat_map(|section| [section.path.as_str(), Section::id(section)]);
            titles.map(|(_, title)| title).chain(paths).collect()
        }
        "author" => items().filter_map(|item| item.resource()?.author.as_deref()).collect(),
        "topic" => items().flat_map(|item| item.topics.iter().map(Str::as_str)).collect(),
        _ => items().map(|item| Id::as_str(&item.id)).collect(),
    };
    let mut known: Vec<String> = names.into_iter().map(fold).collect();
    known.sort_unstable(); // of names that are equally alike always the same is named
    known
}

/// The name, or the word of one, that is most like `value`.
fn like(value: &str, known: &[String]) -> Option<String> {
    let words = known.iter().flat_map(|name| name.split_whitespace());
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let words = words.filter(|word| word.chars().count() > 2);
    let names = known.iter().map(String::as_str).filter(|_| value.chars().count() > 2);
    let all: Vec<&str> = names.chain(words).collect();
    nearest(value, all.iter(), |name| name).map(|name| (*name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;
    use crate::i18n::Texts;

    /// The hints of `line`, and the query that is left.
    fn read(line: &str) -> (Vec<String>, Query) {
        let query = Query::parse(line).fitted(&builtin::catalog().unwrap());
        let texts = Texts::english();
        (query.hints().iter().map(|hint| texts.say(hint)).collect(), query)
    }

    #[test]
    fn a_value_that_nothing_has_is_explained_with_what_is_most_like_it() {
        for (line, hint) in [
            ("author:karpaty", "no author fits `karpaty`; did you mean `karpathy`?"),
            ("roadmap:llm-curse", "no roadmap fits `llm-curse`; did you mean `llm-course`?"),
            ("section:pyton", "no section fits `pyton`; did you mean `python`?"),
            ("id:unslothh", "no id fits `unslothh`; did you mean `unsloth`?"),
            ("topic:%%%", "no topic fits `%%%`"),
        ] {
            assert_eq!(read(line).0, [hint], "{line}");
        }
    }

    #[test]
    fn what_is_left_searches_as_if_it_had_not_been_there() {
        let bare = |line: &str| Query { mistakes: Vec::new(), ..read(line).1 };
        assert_eq!(bare("author:karpatyy kind:video"), bare("kind:video"));
        assert_eq!(bare("!author:karpatyy kind:video"), bare("kind:video"));
        assert_eq!(bare("topic:rag,zzqq"), bare("topic:rag"));
        assert_eq!(bare("kind:book author:zzqq | section:zzqq"), bare("kind:book"));
    }

    #[test]
    fn a_part_of_a_value_in_any_language_fits() {
        for line in
            ["author:KARP", "roadmap:course", "section:основы", "topic:nl", "id:unsl", "rag"]
        {
            assert_eq!(read(line).0, [""; 0], "{line}");
        }
    }
}
