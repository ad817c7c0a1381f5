//! [`Departed`]: what the learner did with items that are no longer in the roadmap.

use super::{Journal, Record, Status};
use crate::catalog::{Catalog, Part, Retired};

/// What the learner did with an item, or noted on a section, that no roadmap has any more. It counts in
/// no figure, and is there again as soon as the item or section is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departed {
    /// The id of the item, or the key of the section.
    pub id: String,
    /// What they did.
    pub record: Record,
    /// What the roadmap says of the item: what it was called, why it went, what takes its place.
    pub retired: Option<Retired>,
}

impl Departed {
    /// All of them, the one that was changed last first.
    pub fn all(catalog: &Catalog, journal: &Journal) -> Vec<Self> {
        let is_there = |id: &str| {
            let is_part = || Part::find(catalog, id).is_some();
            catalog.find(id).is_some() || catalog.is_hidden(id) || is_part()
        };
        let gone = journal.item_ids().filter(|id| !is_there(id));
        let departed = gone.map(|id| Self {
            id: id.to_owned(),
            record: journal.record_of(&[id]),
            retired: catalog.find_retired(id).cloned(),
        });
        let mut all: Vec<Self> = departed.filter(Self::is_kept).collect();
        let at = |one: &Self| one.record.updated_at.map(super::Moment::timestamp);
        all.sort_by(|a, b| at(b).cmp(&at(a)).then_with(|| a.id.cmp(&b.id)));
        all
    }

    /// Is there anything that would be missed?
    fn is_kept(&self) -> bool {
        let Record { status, starred, note, .. } = &self.record;
        *status != Status::Todo || *starred || note.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Lang, RoadmapFiles, SourceFile, check};
    use crate::progress::properties::{catalog, event_at, status_event};

    const WITHOUT: &str = r#"format = 1
id = "own"
title = "Own"
summary = "My list."
languages = ["en"]
added = "0.1"

[[retired]]
id = "bert"
title = "BERT"
reason = "it is old"
into = ["modern-bert"]

[[section]]
id = "papers"
title = "Papers"

[[section.resource]]
id = "modern-bert"
kind = "paper"
title = "ModernBERT"
"#;

    /// The catalog in which the paper is gone.
    fn without_bert() -> Catalog {
        let root = SourceFile { path: "own.toml".into(), text: WITHOUT.into() };
        check("0.2", &[RoadmapFiles { root, sections: Vec::new() }]).unwrap()
    }

    #[test]
    fn what_was_done_with_an_item_that_is_gone_is_kept_and_named() {
        let mut journal = Journal::default();
        journal.insert(event_at("bert", "2026-11-02T20:15:00+07:00"));
        journal.insert(event_at("attention", "2026-11-03T20:15:00+07:00"));
        assert_eq!(Departed::all(&catalog(), &journal), []);
        let departed = Departed::all(&without_bert(), &journal);
        let ids: Vec<&str> = departed.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["attention", "bert"], "the newest first");
        assert_eq!(departed[1].record.status, Status::Done);
        let retired = departed[1].retired.as_ref().unwrap();
        assert_eq!(retired.title.as_ref().unwrap().in_lang(Lang::En), "BERT");
        assert_eq!(departed[0].retired, None);
    }

    #[test]
    fn what_was_opened_again_leaves_nothing_behind() {
        let mut journal = Journal::default();
        journal.insert(status_event(1, "bert", Status::Done));
        journal.insert(status_event(2, "bert", Status::Todo));
        assert_eq!(Departed::all(&without_bert(), &journal), []);
    }

    #[test]
    fn an_id_that_comes_back_has_its_progress_again() {
        let mut journal = Journal::default();
        journal.insert(status_event(1, "bert", Status::Done));
        assert_eq!(Departed::all(&without_bert(), &journal).len(), 1);
        let again = catalog();
        assert_eq!(Departed::all(&again, &journal), []);
        let item = again.item(again.find("bert").unwrap());
        assert_eq!(journal.record(item).status, Status::Done);
    }
}
