//! Roadmap files with what their learner did, as `waypost export toml` writes them.

use serde::Deserialize;
use toml::value::Datetime;
use toml_edit::{DocumentMut, value};

use super::Learned;
use super::builder::note;
use crate::catalog::{Id, Part};
use crate::progress::{Moment, Status};
use crate::text::{clean_lines, edited};

/// A roadmap file, and how far its learner was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shared {
    /// The file, without what its learner did. All else in it is as it was, comments too.
    pub text: String,
    /// What they did: items by their ids, the roadmap and its sections by their keys.
    pub learned: Vec<(String, Learned)>,
}

/// The end of such a file.
#[derive(Deserialize)]
struct Tail {
    id: String,
    #[serde(default)]
    learned: Vec<Table>,
}

/// What was done with one thing.
#[derive(Deserialize)]
struct Table {
    item: String,
    status: Option<String>,
    since: Option<Datetime>,
    #[serde(default)]
    starred: bool,
    note: Option<String>,
}

/// Takes what its learner did out of a roadmap file that the checker has taken, and calls the roadmap `id`; none
/// when that cannot be done.
pub fn shared(text: &str, id: &Id) -> Option<Shared> {
    let tail: Tail = toml::from_str(text).ok()?; // the checker has told what is wrong
    let own = format!("{}/", tail.id);
    let text = edited(text, |text| {
        let mut document: DocumentMut = text.parse().ok()?;
        document.remove("learned");
        if tail.id != id.as_str() {
            document.insert("id", value(id.as_str()));
        }
        // In comments there may be anything.
        Some(clean_lines(document.to_string()).trim_end().to_owned() + "\n")
    })?;
    let learned = tail.learned.into_iter().map(|table| {
        let path = table.item.strip_prefix(&own).filter(|_| Part::is_key(&table.item));
        let key = path.map(|path| format!("{id}/{path}"));
        (key.unwrap_or_else(|| table.item.clone()), table.learned())
    });
    Some(Shared { text, learned: learned.collect() })
}

impl Table {
    fn learned(&self) -> Learned {
        let status = self.status.as_deref().and_then(Status::from_name);
        let since = self.since.map(|since| since.to_string());
        Learned {
            status: status.filter(|status| *status != Status::Todo),
            at: since.and_then(|since| Moment::parse(&since).ok()), // as the checker has seen
            is_starred: self.starred,
            note: self.note.as_deref().and_then(note),
        }
    }
}
