//! Exports into which somebody, or something, has written: they still make roadmaps that the checker takes.

use proptest::prelude::*;

use super::whole;
use crate::export::{Export, Separator, markdown, netscape, opml, table};
use crate::import::tests::{is_sound, origin};
use crate::import::{Form, read};

/// A change of a text: what is at one place goes, or comes to another place too.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    at: prop::sample::Index,
    length: usize,
    to: Option<prop::sample::Index>,
}

/// A few changes.
pub(crate) fn changes() -> impl Strategy<Value = Vec<Change>> {
    let change = (any::<prop::sample::Index>(), 1..80_usize, any::<Option<prop::sample::Index>>());
    let change = change.prop_map(|(at, length, to)| Change { at, length, to });
    prop::collection::vec(change, 1..6)
}

/// `text` with `changes`.
pub(crate) fn damaged(text: &str, changes: &[Change]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for Change { at, length, to } in changes {
        let start = at.index(letters.len() + 1);
        let end = letters.len().min(start + length);
        let piece: Vec<char> = match to {
            Some(_) => letters[start..end].to_vec(),
            None => letters.drain(start..end).collect(),
        };
        if let Some(to) = to {
            let to = to.index(letters.len() + 1);
            letters.splice(to..to, piece);
        }
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_damaged_export_makes_a_roadmap_all_the_same(whole in whole(), changes in changes()) {
        let csv = |export: &Export<'_>| table(export, Separator::Comma).unwrap();
        for (form, text) in [
            (Form::Markdown, whole.exported(markdown)),
            (Form::Opml, whole.exported(opml)),
            (Form::Csv, whole.exported(csv)),
            (Form::Netscape, whole.exported(netscape)),
        ] {
            is_sound(&read(form, &damaged(&text, &changes), &origin(), &mut |_| ()));
        }
    }
}
