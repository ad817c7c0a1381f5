//! What makes an event of a learner's wish, alike for the screen and the command line.

use jiff::Zoned;
use serde_json::Value;

use super::{Change, DeviceId, Event, EventId, Journal, Moment, Stamp};
use crate::catalog::Item;

/// What an event says of where it comes from: made anew for each event.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    /// The device that writes it.
    pub device: DeviceId,
    /// A fresh random name for the event.
    pub id: EventId,
    /// The wall clock.
    pub now: Zoned,
}

impl Journal {
    /// The event that makes `change` to `item`; none when it is already so.
    ///
    /// A note without text means none.
    pub fn set(&self, item: &Item, change: Change, origin: Origin) -> Option<Event> {
        let change = match change {
            Change::Note(Some(note)) if note.trim().is_empty() => Change::Note(None),
            change => change,
        };
        if self.record(item).holds(&change) {
            return None;
        }
        let stamp = self.next_stamp(&origin);
        Some(Event {
            id: origin.id,
            stamp,
            device: origin.device,
            at: Moment::new(&origin.now),
            item: item.id.as_str().to_owned(),
            field: change.field(),
            value: change.value(),
            undoes: None,
        })
    }

    /// The event that takes back what [`Journal::undoable`] says; none when there is nothing.
    pub fn undo(&self, origin: Origin) -> Option<Event> {
        let target = self.undoable(&origin.device)?;
        Some(self.take_back(target, origin))
    }

    /// The event that takes back what [`Journal::redoable`] says; none when there is nothing.
    pub fn redo(&self, origin: Origin) -> Option<Event> {
        let target = self.redoable(&origin.device)?;
        Some(self.take_back(target, origin))
    }

    fn take_back(&self, target: &Event, origin: Origin) -> Event {
        let stamp = self.next_stamp(&origin);
        Event {
            id: origin.id,
            stamp,
            device: origin.device,
            at: Moment::new(&origin.now),
            item: target.item.clone(),
            field: target.field.clone(),
            value: Value::Null,
            undoes: Some(target.id.clone()),
        }
    }

    fn next_stamp(&self, origin: &Origin) -> Stamp {
        Stamp::after(self.newest(), origin.now.timestamp().as_millisecond())
    }
}
