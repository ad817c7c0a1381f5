//! [`Corpus`]: what is searched, and a search that also thinks of what was meant: other spellings and languages, slips of the
//! finger, and the wrong keyboard.

use super::best::Best;
use super::line::{JOINTS, spaced};
use super::query::Query;
use super::rank::Search;
use super::weights::Via;
use super::word::Word;
use super::{Crew, Hit, Index, Marks, spelling};
use crate::catalog::{Catalog, ItemIx, Part};
use crate::phrase::Phrase;
use crate::text::keyboard;

/// What was found, and what to say of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// How many items were found.
    pub total: usize,
    /// The best of them, as many as were asked for, best first.
    pub hits: Vec<Hit>,
    /// The roadmaps and sections with a note that was asked for: they stand above the items.
    pub parts: Vec<Part>,
    /// That something else was searched for than was typed.
    pub notice: Option<Phrase>,
}

impl Answer {
    /// Was nothing found?
    pub const fn is_empty(&self) -> bool {
        self.total == 0 && self.parts.is_empty()
    }
}

/// A catalog with its index and the marks of a learner: what is searched.
#[derive(Clone, Copy)]
pub struct Corpus<'a> {
    /// What there is to learn.
    pub catalog: &'a Catalog,
    /// The index of `catalog`.
    pub index: &'a Index,
    /// How far the learner is.
    pub marks: &'a dyn Marks,
}

impl Corpus<'_> {
    /// All items that `query` finds as it stands, and the `most` best of them; `None` when `crew` was
    /// called off.
    pub fn search(self, query: &Query, most: usize, crew: &dyn Crew) -> Option<Answer> {
        let search = Search::new(self.index, self.catalog, query, self.marks);
        let parts = self.noted(query);
        let answer = |best: &Best| {
            let (total, ranks) = best.sorted();
            let hits = ranks.iter().filter_map(|rank| search.hit(rank)).collect();
            Answer { total, hits, parts: parts.clone(), notice: None }
        };
        let best = search.best(most, crew, &|so_far| crew.show(answer(so_far)))?;
        Some(answer(&best))
    }

    /// All items that `query` finds as it stands, best first, without what is shown of them.
    pub fn items(self, query: &Query, crew: &dyn Crew) -> Vec<ItemIx> {
        let search = Search::new(self.index, self.catalog, query, self.marks);
        let best = search.best(usize::MAX, crew, &|_| ());
        let ranks = best.map_or_else(Vec::new, |best| best.sorted().1);
        ranks.into_iter().map(|rank| rank.item).collect()
    }

    /// All items that `query` finds, as [`Self::search`] does; and below them those that have its words
    /// in another spelling, or another name of what it names. When that finds nothing, one slip is
    /// forgiven in each longer word, and if still nothing is found, the line is read as if it had been
    /// typed on another keyboard.
    pub fn find(self, query: &Query, most: usize, crew: &dyn Crew) -> Option<Answer> {
        let answer = self.search(&widened(query, self.index), most, crew)?;
        if !answer.is_empty() || query.words.is_empty() {
            return Some(answer);
        }
        if let Some(forgiving) = forgiving(query, self.index) {
            let answer = self.search(&forgiving, most, crew)?;
            if answer.total > 0 {
                let notice = self.slips(&forgiving, &answer.hits);
                return Some(Answer { notice, ..answer });
            }
        }
        for layout in keyboard::Layout::ALL {
            let line = layout.retype(&query.typed);
            if line == query.typed {
                continue;
            }
            let asked = Query { filter: query.filter.clone(), ..Query::parse(&line) };
            let answer = self.search(&widened(&asked, self.index), most, crew)?;
            if answer.total > 0 {
                let notice = Phrase::new("search-other-keyboard").with("line", line);
                return Some(Answer { notice: Some(notice), ..answer });
            }
        }
        Some(Answer::default())
    }

    /// What the best hit has for the words of `query` with a slip in them.
    fn slips(self, query: &Query, hits: &[Hit]) -> Option<Phrase> {
        let search = Search::new(self.index, self.catalog, query, self.marks);
        let others = search.others(hits.first()?.item);
        let words = query.words.iter().zip(others).filter_map(|(word, other)| {
            let (via, meant) = word.others.get(other?)?;
            (*via == Via::Slip).then(|| meant.text.clone())
        });
        let words: Vec<String> = words.collect();
        (!words.is_empty()).then(|| Phrase::new("search-slips").with("words", words.join(", ")))
    }
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
