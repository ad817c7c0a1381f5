//! What tags and labels say: the kind of a thing, and how far the learner is with it.

use super::Entry;
use crate::catalog::Kind;
use crate::progress::Status;

/// Takes a tag for what it says: a kind, a status, a star, or else a topic.
pub(super) fn take(entry: &mut Entry, tag: &str) {
    let tag = tag.trim();
    if let (None, Some(kind)) = (entry.kind, Kind::from_name(tag)) {
        entry.kind = Some(kind);
    } else if let Some(status) = Status::from_name(tag) {
        entry.learned.status = Some(status).filter(|status| *status != Status::Todo);
    } else if tag == "starred" {
        entry.learned.is_starred = true;
    } else if !tag.is_empty() {
        entry.tags.push(tag.to_owned());
    }
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
