//! What makes events of a learner's wish, alike for the screen and the command line.

use jiff::Zoned;
use serde_json::Value;

use super::{Change, DeviceId, Event, EventId, Field, Journal, Moment, Stamp};
use crate::catalog::Item;

/// What the events of a deed say of where they come from: made anew for each deed.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    /// The device that writes it.
    pub device: DeviceId,
    /// A fresh random name for the deed.
    pub id: EventId,
    /// The wall clock.
    pub now: Zoned,
}

/// What an event of a deed says, apart from where it comes from.
struct Part {
    item: String,
    field: Field,
    value: Value,
    undoes: Option<EventId>,
}

impl Journal {
    /// The event that makes `change` to `item`; none when it is already so.
    ///
    /// A note without text means none.
    pub fn set(&self, item: &Item, change: Change, origin: Origin) -> Option<Event> {
        self.set_all([item], change, origin).pop()
    }

    /// The events that make `change` to those of `items`, each given once, that are not so already:
    /// one deed, which is taken back as a whole.
    ///
    /// A note without text means none.
    pub fn set_all<'a>(
        &self,
        items: impl IntoIterator<Item = &'a Item>,
        change: Change,
        origin: Origin,
    ) -> Vec<Event> {
        let change = match change {
            Change::Note(Some(note)) if note.trim().is_empty() => Change::Note(None),
            change => change,
        };
        let others = items.into_iter().filter(|item| !self.record(item).holds(&change));
        let parts = others.map(|item| Part {
            item: item.id.as_str().to_owned(),
            field: change.field(),
            value: change.value(),
            undoes: None,
        });
        self.deed(parts.collect(), origin)
    }

    /// The events that take back what [`Journal::undoable`] says; empty when there is nothing.
    pub fn undo(&self, origin: Origin) -> Vec<Event> {
        self.take_back(&self.undoable(&origin.device), origin)
    }

    /// The events that take back what [`Journal::redoable`] says; empty when there is nothing.
    pub fn redo(&self, origin: Origin) -> Vec<Event> {
        self.take_back(&self.redoable(&origin.device), origin)
    }

    fn take_back(&self, targets: &[&Event], origin: Origin) -> Vec<Event> {
        let parts = targets.iter().map(|target| Part {
            item: target.item.clone(),
            field: target.field.clone(),
            value: Value::Null,
            undoes: Some(target.id.clone()),
        });
        self.deed(parts.collect(), origin)
    }

    /// An event for each part, one after the other. Several share their name, so that the deed can
    /// be told from its neighbours.
    fn deed(&self, parts: Vec<Part>, origin: Origin) -> Vec<Event> {
        let Origin { device, id: name, now } = origin;
        let (at, now) = (Moment::new(&now), now.timestamp().as_millisecond());
        let is_one = parts.len() == 1;
        let mut seen = self.newest();
        let events = (1..).zip(parts).map(|(number, part)| {
            let stamp = Stamp::after(seen, now);
            seen = stamp;
            Event {
                id: if is_one { name.clone() } else { name.part(number) },
                stamp,
                device: device.clone(),
                at,
                item: part.item,
                field: part.field,
                value: part.value,
                undoes: part.undoes,
            }
        });
        events.collect()
    }
}
