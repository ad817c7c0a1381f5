//! [`Event`]: one thing that the learner did, as it is written down for good.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{DeviceId, EventId, Moment, NamedSearch, Stamp, Status};

/// One thing that the learner did. `docs/journal.md` says how it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub id: EventId,
    /// Its place in the order of all events.
    pub stamp: Stamp,
    /// Where it was done.
    pub device: DeviceId,
    /// When it was done.
    pub at: Moment,
    /// The id of the item; of a note on a roadmap or section, the key of that.
    pub item: String,
    /// Former ids of the item that had a say before: the learner saw what came of them, so that this
    /// deed overrules what was done under them. Mostly there are none.
    pub former: Vec<String>,
    /// What of the item it is about.
    pub field: Field,
    /// The new value of the field; of an undo: null.
    pub value: Value,
    /// The event that this one takes back; of a deed: none.
    pub undoes: Option<EventId>,
}

/// What of an item an event is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Field {
    /// The status: the name of a [`Status`].
    Status,
    /// The star: a truth value.
    Starred,
    /// The note: a text, or null for none.
    Note,
    /// That the link was opened: true. It is no deed: nothing is changed by it, or taken back.
    Opened,
    /// Of no item: a search that the learner keeps under a name, or the name alone when it is forgotten.
    Search,
    /// What the focus timer has counted: a [`TimerNote`](super::TimerNote).
    Timer,
    /// Of no item: the stamps, by device, up to which clocks were ahead of that of the writer.
    Clock,
    /// Something that only a newer version knows. The event is kept and has no effect.
    Unknown(String),
}

/// A new value of a field.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Change {
    /// The item gets this status.
    Status(Status),
    /// The item gets or loses its star.
    Starred(bool),
    /// The item gets this note, in Markdown, or loses the one it has.
    Note(Option<String>),
    /// The search is kept like this.
    Keep(NamedSearch),
    /// The search of this name is no longer kept.
    Forget(String),
}

impl Event {
    /// What this deed changes; nothing when it is an undo, or means something that only a newer
    /// version knows.
    pub fn change(&self) -> Option<Change> {
        if self.undoes.is_some() {
            return None;
        }
        match (&self.field, &self.value) {
            (Field::Status, Value::String(name)) => Status::from_name(name).map(Change::Status),
            (Field::Starred, Value::Bool(starred)) => Some(Change::Starred(*starred)),
            (Field::Note, Value::String(note)) => Some(Change::Note(Some(note.clone()))),
            (Field::Note, Value::Null) => Some(Change::Note(None)),
            (Field::Search, value) => Change::of_search(value),
            _ => None,
        }
    }

    /// Did the learner change something with it, rather than take something back or look at something?
    /// What a timer counts is no deed: nobody means that by undo.
    pub fn is_deed(&self) -> bool {
        let is_change = !matches!(self.field, Field::Clock | Field::Opened | Field::Timer);
        self.undoes.is_none() && is_change
    }

    /// Does it say that the link of an item was opened?
    pub fn is_opening(&self) -> bool {
        self.field == Field::Opened && self.undoes.is_none() && self.value == Value::Bool(true)
    }

    /// Does it say what happened to an item? A takeback does not: it shows in what it took back. Of a
    /// sitting, only its start does.
    pub fn happened(&self) -> bool {
        self.is_deed() || self.is_opening() || self.timer().is_some_and(|note| note.of.is_none())
    }

    /// Of each device whose clock was ahead of that of the writer, the latest stamp that the writer
    /// knew. What cannot be read has no effect.
    pub(super) fn clocks_ahead(&self) -> BTreeMap<DeviceId, Stamp> {
        let value = self.value.as_object().filter(|_| self.field == Field::Clock);
        let read = |(device, stamp): (&String, &Value)| {
            let device = DeviceId::parse(device).ok()?; // no effect, as the documents say
            let stamp = Stamp::parse(stamp.as_str()?).ok()?; // the same
            Some((device, stamp))
        };
        value.into_iter().flatten().filter_map(read).collect()
    }
}

impl Field {
    /// The word for it in the journal.
    pub fn name(&self) -> &str {
        match self {
            Self::Status => "status",
            Self::Starred => "starred",
            Self::Note => "note",
            Self::Opened => "opened",
            Self::Search => "search",
            Self::Timer => "timer",
            Self::Clock => "clock",
            Self::Unknown(name) => name,
        }
    }

    /// The field called `name`.
    pub fn from_name(name: &str) -> Self {
        match name {
            "status" => Self::Status,
            "starred" => Self::Starred,
            "note" => Self::Note,
            "opened" => Self::Opened,
            "search" => Self::Search,
            "timer" => Self::Timer,
            "clock" => Self::Clock,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl Change {
    /// The note that a learner means by `text`: without a byte order mark and empty lines around it, and
    /// with plain line ends, whatever wrote it. What is empty then is no note.
    pub fn note(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
        let first = text.find(|letter: char| !letter.is_whitespace());
        // What the first line is set in by may mean something.
        let start = first.and_then(|at| text.get(..at)?.rfind('\n')).map_or(0, |end| end + 1);
        let note = text.get(start..).unwrap_or_default().trim_end();
        Self::Note((!note.is_empty()).then(|| note.to_owned()))
    }

    /// The field that it changes.
    pub const fn field(&self) -> Field {
        match self {
            Self::Status(_) => Field::Status,
            Self::Starred(_) => Field::Starred,
            Self::Note(_) => Field::Note,
            Self::Keep(_) | Self::Forget(_) => Field::Search,
        }
    }

    /// The value as the journal writes it.
    pub fn value(&self) -> Value {
        match self {
            Self::Status(status) => Value::from(status.name()),
            Self::Starred(starred) => Value::from(*starred),
            Self::Note(note) => Value::from(note.clone()),
            Self::Keep(search) => search.value(),
            Self::Forget(name) => json!({ "name": name }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_kept_as_it_was_meant_whatever_wrote_it() {
        let note = |text: &str| match Change::note(text) {
            Change::Note(note) => note,
            other => panic!("{other:?}"),
        };
        assert_eq!(note("\u{feff}\r\n  \n    code\r\nเรียน  \n\n").unwrap(), "    code\nเรียน");
        assert_eq!(note("old\rMac").unwrap(), "old\nMac");
        assert_eq!(note(" \n\t\r\n"), None);
    }
}
