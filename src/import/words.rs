//! [`Words`]: what exported checklists say in the learner's language.

use crate::catalog::Kind;

/// The words of exported checklists, in any language that they may be written in.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// Being done.
    pub doing: Vec<String>,
    /// Skipped.
    pub skipped: Vec<String>,
    /// The kinds.
    pub kinds: Vec<(String, Kind)>,
}

/// What an exported checklist says behind a title: `– author, kind: description`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Said<'a> {
    pub(super) author: Option<&'a str>,
    pub(super) kind: Kind,
    pub(super) about: &'a str,
}

impl Words {
    /// Reads `text`, which stands behind the dash; nothing where it is of another form.
    pub(super) fn read<'a>(&self, text: &'a str) -> Option<Said<'a>> {
        let text = text.trim();
        let all = self.kinds.iter().filter_map(|(word, kind)| {
            let at = text.match_indices(word.as_str()).find_map(|(at, _)| {
                let (before, behind) = (text.get(..at)?, text.get(at + word.len()..)?);
                let is_whole = before.is_empty() || before.ends_with(", ");
                (is_whole && (behind.is_empty() || behind.starts_with(':'))).then_some(at)
            })?;
            let author = text.get(..at)?.strip_suffix(", ");
            let about = text.get(at + word.len()..)?.trim_start_matches(':').trim();
            Some((at, Said { author, kind: *kind, about }))
        });
        all.min_by_key(|(at, _)| *at).map(|(_, said)| said)
    }
}
