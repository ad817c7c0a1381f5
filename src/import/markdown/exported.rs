//! What our own checklists say of an entry.

use crate::import::builder::{LONGEST_ABOUT, cut};
use crate::import::{Entry, Origin};
use crate::progress::Status;

/// What `waypost export markdown` says behind the link of an entry: a star, what is being done or skipped,
/// and `– author, kind: description`.
pub(super) fn exported(entry: &mut Entry, behind: &str, origin: &Origin) {
    let behind = behind.trim_start();
    let (is_starred, rest) = match behind.strip_prefix('★') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, behind),
    };
    let words = &origin.words;
    let all = [(Status::Doing, &words.doing), (Status::Skipped, &words.skipped)];
    let said = all.into_iter().find_map(|(status, words)| {
        let inside = rest.strip_prefix('(')?;
        let rest =
            words.iter().find_map(|word| inside.strip_prefix(word.as_str())?.strip_prefix(')'))?;
        Some((status, rest.trim_start()))
    });
    let (status, rest) = said.map_or((None, rest), |(status, rest)| (Some(status), rest));
    entry.learned.is_starred = is_starred;
    entry.learned.status = entry.learned.status.or(status);
    if let Some(said) = rest.strip_prefix('–').and_then(|rest| words.read(rest)) {
        entry.kind = Some(said.kind);
        entry.author = said.author.map(|author| cut(author, 200));
        entry.about = cut(said.about, LONGEST_ABOUT);
    } else if rest.is_empty() && (is_starred || status.is_some()) {
        entry.about = String::new();
    }
}
