//! [`find()`]: search that also thinks of what was meant: other spellings and languages, slips of the
//! finger, and the wrong keyboard.

use super::line::{JOINTS, spaced};
use super::query::Query;
use super::weights::Via;
use super::word::Word;
use super::{Hit, Index, Marks, search, spelling};
use crate::catalog::Catalog;
use crate::phrase::Phrase;
use crate::text::keyboard;

/// What was found, and what to say of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// Best first.
    pub hits: Vec<Hit>,
    /// That something else was searched for than was typed.
    pub notice: Option<Phrase>,
}

/// All items that `query` finds, best first, as [`search`] does; and below them those that have its
/// words in another spelling, or another name of what it names. When that finds nothing, one slip is
/// forgiven in each longer word, and if still nothing is found, the line is read as if it had been
/// typed on another keyboard.
pub fn find(index: &Index, catalog: &Catalog, query: &Query, marks: &dyn Marks) -> Answer {
    let ask = |query: &Query| search(index, catalog, query, marks);
    let hits = ask(&widened(query, index));
    if !hits.is_empty() || query.words.is_empty() {
        return Answer { hits, notice: None };
    }
    if let Some(forgiving) = forgiving(query, index) {
        let hits = ask(&forgiving);
        if !hits.is_empty() {
            return Answer { hits, notice: None };
        }
    }
    let elsewhere = keyboard::Layout::ALL.into_iter().filter_map(|layout| {
        let line = layout.retype(&query.typed);
        if line == query.typed {
            return None;
        }
        let asked = Query { filter: query.filter.clone(), ..Query::parse(&line) };
        let hits = ask(&widened(&asked, index));
        let notice = Phrase::new("search-other-keyboard").with("line", line);
        (!hits.is_empty()).then_some(Answer { hits, notice: Some(notice) })
    });
    elsewhere.into_iter().next().unwrap_or_default()
}

/// `query` with what else its words are called.
fn widened(query: &Query, index: &Index) -> Query {
    let mut wider = query.clone();
    for word in wider.words.iter_mut().filter(|word| !word.is_phrase) {
        if let Some(other) = spelling::other(&word.text) {
            word.or(Via::Spelling, Word::new(&other));
        }
    }
    let texts: Vec<&str> = query.words.iter().map(|word| word.text.as_str()).collect();
    for start in 0..texts.len() {
        for end in start + 1..=texts.len().min(start + index.synonyms.words) {
            let run = wider.words.get_mut(start..end).unwrap_or_default();
            let name = spaced(&texts.get(start..end).unwrap_or_default().join(" "));
            name_otherwise(run, &name, index);
        }
    }
    wider
}

/// Lets the other names of what `name` names stand for each of the words of which it is made.
fn name_otherwise(run: &mut [Word], name: &str, index: &Index) {
    if run.iter().any(|word| word.is_phrase) {
        return;
    }
    let others = index.synonyms.of(name).filter(|other| *other != name);
    for other in others.filter_map(Word::phrase) {
        for word in &mut *run {
            word.or(Via::Name, other.clone());
        }
    }
}

/// `query` with what may be meant by words with a slip in them; `None` where nothing may.
fn forgiving(query: &Query, index: &Index) -> Option<Query> {
    let mut words = Vec::new();
    let mut forgives = false;
    for word in &query.words {
        if word.is_phrase {
            words.push(word.clone());
            continue;
        }
        for part in word.text.split(JOINTS).filter(|part| !part.is_empty()) {
            let mut part = Word::new(part);
            for meant in index.vocabulary().meant_by(&part.text.clone()) {
                part.or(Via::Slip, Word::new(meant));
                forgives = true;
            }
            words.push(part);
        }
    }
    forgives.then(|| Query { words, as_typed: None, ..query.clone() })
}
