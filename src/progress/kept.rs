//! [`KeptSearch`]: a query line that the learner keeps under a name.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Change, Event, Journal, Origin};
use crate::text::{clean, fold};

/// A query line and the name under which it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct NamedSearch {
    /// The name.
    pub name: String,
    /// The query line.
    pub line: String,
}

/// A query line that the learner keeps under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSearch {
    /// What the journal calls it, whatever its name is.
    pub id: String,
    /// Its name and its line.
    pub search: NamedSearch,
}

impl NamedSearch {
    /// The longest name and the longest line, in bytes: what is longer was pasted by mistake.
    pub const LONGEST: usize = 500;

    /// `line` under `name`, both without blanks around them and without what must not reach a terminal;
    /// under itself where no name is given. None when there is no line, or too much of it.
    pub fn new(name: &str, line: &str) -> Option<Self> {
        let tidy = |text: &str| clean(text).trim().to_owned();
        let (name, line) = (tidy(name), tidy(line));
        let name = if name.is_empty() { line.clone() } else { name };
        let is_short = name.len().max(line.len()) <= Self::LONGEST;
        (is_short && !line.is_empty()).then_some(Self { name, line })
    }

    /// Is it called `name`, in any case?
    pub fn is_called(&self, name: &str) -> bool {
        fold(&self.name) == fold(name.trim())
    }

    pub(super) fn value(&self) -> Value {
        json!({ "name": self.name, "line": self.line })
    }
}

impl Change {
    /// What the value of an event says of a search: a name with a line, or a name alone, which is
    /// forgotten. None when it is something else.
    pub(super) fn of_search(value: &Value) -> Option<Self> {
        let name = value.get("name")?.as_str()?;
        match value.get("line") {
            None => Some(Self::Forget(clean(name).into_owned())),
            Some(line) => NamedSearch::new(name, line.as_str()?).map(Self::Keep),
        }
    }
}

impl Journal {
    /// The events that keep `search`: as a new one, or in place of the one with this `id`. None when it
    /// is already so.
    pub fn keep_search(&self, id: Option<&str>, search: NamedSearch, origin: Origin) -> Vec<Event> {
        let change = Change::Keep(search);
        if id.is_some_and(|id| self.search_change(id).as_ref() == Some(&change)) {
            return Vec::new();
        }
        let id = id.map_or_else(|| origin.id.as_str().to_owned(), str::to_owned);
        self.change_search(id, &change, origin)
    }

    /// The events that forget the search with this `id`; none when it is not kept.
    pub fn forget_search(&self, id: &str, origin: Origin) -> Vec<Event> {
        match self.search_change(id) {
            Some(Change::Keep(NamedSearch { name, .. })) => {
                self.change_search(id.to_owned(), &Change::Forget(name), origin)
            }
            _ => Vec::new(),
        }
    }

    /// The searches that the learner keeps, in the order of their names.
    pub fn kept_searches(&self) -> Vec<KeptSearch> {
        let kept = self.item_ids().filter_map(|id| {
            let Change::Keep(search) = self.search_change(id)? else { return None };
            Some((fold(&search.name), KeptSearch { id: id.to_owned(), search }))
        });
        let mut kept: Vec<(String, KeptSearch)> = kept.collect();
        kept.sort_by(|(name, one), (other, two)| name.cmp(other).then_with(|| one.id.cmp(&two.id)));
        kept.into_iter().map(|(_, kept)| kept).collect()
    }
}

impl Event {
    /// The name of the search that it keeps or forgets; none when it is about something else.
    pub fn search_name(&self) -> Option<String> {
        match self.change() {
            Some(Change::Keep(search)) => Some(search.name),
            Some(Change::Forget(name)) => Some(name),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::properties::{do_in, origin};

    fn search(name: &str, line: &str) -> NamedSearch {
        NamedSearch::new(name, line).unwrap()
    }

    fn names(journal: &Journal) -> Vec<String> {
        journal.kept_searches().into_iter().map(|kept| kept.search.name).collect()
    }

    /// A journal that keeps two searches.
    fn two() -> Journal {
        let mut journal = Journal::default();
        for (name, line) in [("Videos", "kind:video"), ("agents", "rag | agents")] {
            do_in(&mut journal, |j| j.keep_search(None, search(name, line), origin(j)));
        }
        journal
    }

    #[test]
    fn kept_searches_stand_in_the_order_of_their_names() {
        let journal = two();
        assert_eq!(names(&journal), ["agents", "Videos"]);
        assert_eq!(journal.kept_searches()[1].search.line, "kind:video");
    }

    #[test]
    fn a_search_that_is_renamed_or_forgotten_comes_back_by_undo() {
        let mut journal = two();
        let id = journal.kept_searches()[0].id.clone();
        let renamed = search("Zebra", "rag | agents");
        do_in(&mut journal, |j| j.keep_search(Some(&id), renamed.clone(), origin(j)));
        assert_eq!(names(&journal), ["Videos", "Zebra"]);
        assert_eq!(journal.keep_search(Some(&id), renamed, origin(&journal)), []);
        do_in(&mut journal, |j| j.forget_search(&id, origin(j)));
        assert_eq!(names(&journal), ["Videos"]);
        do_in(&mut journal, |j| j.undo(origin(j)));
        assert_eq!(names(&journal), ["Videos", "Zebra"]);
        do_in(&mut journal, |j| j.undo(origin(j)));
        assert_eq!(names(&journal), ["agents", "Videos"]);
    }

    #[test]
    fn a_journal_in_short_knows_them_too() {
        let mut journal = two();
        let id = journal.kept_searches()[0].id.clone();
        do_in(&mut journal, |j| j.forget_search(&id, origin(j)));
        let short = Journal::from_abridged(journal.abridge(0));
        assert_eq!(short.known_one_by_one(), 0);
        assert_eq!(names(&short), ["Videos"]);
    }

    #[test]
    fn what_cannot_be_kept_has_no_name() {
        assert_eq!(search(" ", " rag\u{7} ").name, "rag");
        assert_eq!(NamedSearch::new("x", "  "), None);
        assert_eq!(NamedSearch::new("x", &"y".repeat(501)), None);
        for value in [json!(null), json!("x"), json!({"name": "x", "line": 1})] {
            assert_eq!(Change::of_search(&value), None);
        }
    }
}
