//! Search: a query line becomes ranked hits with the letters that matched.
//!
//! Every text of the catalog is folded once, when the [`Index`] is built; a [`Query`] is folded when
//! it is parsed. An item is a hit when its [`Filter`] lets it through and each word of the query
//! stands somewhere in it: in a title of any language, its author, kind, topics, sections,
//! description or address. `weights` says which place counts for how much, and what the learner opens
//! comes first of equals. Results depend on the catalog, the query and the marks of the learner, and on nothing that was searched before.

mod answer;
mod bag;
mod bare;
mod best;
mod choices;
mod complete;
mod crew;
mod entry;
mod field;
mod filter;
mod finder;
mod finding;
mod fuzzy;
mod hit;
mod index;
mod line;
mod lines;
mod marks;
mod matcher;
mod menu;
mod names;
mod noted;
mod query;
mod rank;
mod relax;
mod rules;
mod run;
mod scope;
mod sieve;
mod spelling;
mod synonyms;
#[cfg(test)]
mod tests;
mod unfit;
mod vocabulary;
mod weights;
mod word;

pub use answer::{Answer, Corpus};
pub use complete::{Completion, complete};
pub use crew::Crew;
pub use field::Field;
pub use filter::{Filter, FilterError};
pub use hit::{Hit, Match};
pub use index::Index;
pub use marks::{Habits, Marks};
pub use menu::{Pick, pick};
pub use names::{Names, Words};
pub use query::Query;
pub use relax::{Piece, Way, ways_out};
pub use rules::{RULES, Rule};
