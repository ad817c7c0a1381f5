//! What tags and labels say: the kind of a thing, and how far the learner is with it.

use super::{Entry, slug};
use crate::catalog::Kind;
use crate::progress::Status;

/// What services call what is done, and what is not yet.
const DONE: [&str; 10] =
    ["archive", "archived", "read", "completed", "true", "yes", "x", "1", "✓", "✔"];
const NOT_YET: [&str; 8] = ["", "unread", "new", "later", "false", "no", "0", "-"];

/// Takes a tag for what it says: a kind, a status, a star, or else a topic. Is it understood? The names of
/// topics are in Latin letters.
pub(super) fn take(entry: &mut Entry, tag: &str) -> bool {
    let tag = tag.trim();
    if let (None, Some(kind)) = (entry.kind, Kind::from_name(tag)) {
        entry.kind = Some(kind);
    } else if let Some(status) = Status::from_name(tag) {
        entry.learned.status = Some(status).filter(|status| *status != Status::Todo);
    } else if tag == "starred" {
        entry.learned.is_starred = true;
    } else if !tag.is_empty() {
        let is_topic = slug(tag).is_some();
        entry.tags.extend(is_topic.then(|| tag.to_owned()));
        return is_topic;
    }
    true
}

/// Takes what is said of the status of an entry. Is it understood?
pub(super) fn take_status(entry: &mut Entry, word: &str) -> bool {
    let word = word.trim().to_lowercase();
    let is_done = DONE.contains(&word.as_str());
    let status = if is_done { Some(Status::Done) } else { Status::from_name(&word) };
    let told = status.filter(|status| *status != Status::Todo);
    entry.learned.status = told.or(entry.learned.status);
    status.is_some() || NOT_YET.contains(&word.as_str())
}

/// The kind that roadmap.sh writes before a title, as in `@video@Title`, and the title without it.
pub(super) fn kind_before(title: &str) -> (Option<Kind>, &str) {
    let parts = title.strip_prefix('@').and_then(|rest| rest.split_once('@'));
    let Some((label, title)) = parts.filter(|(label, _)| label.len() <= 20) else {
        return (None, title);
    };
    let kind = match label {
        "official" => Some(Kind::Docs),
        "opensource" => Some(Kind::Repo),
        "feed" => Some(Kind::Community),
        "podcast" => Some(Kind::Video),
        "roadmap" | "roadmap.sh" => Some(Kind::Course),
        other => Kind::from_name(other),
    };
    (kind, title)
}
