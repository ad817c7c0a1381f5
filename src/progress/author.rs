//! What makes events of a learner's wish, alike for the screen and the command line.

use std::collections::BTreeMap;

use jiff::Zoned;
use serde_json::Value;

use super::{Change, DeviceId, Event, EventId, Field, Journal, Moment, Stamp, TimerNote};
use crate::catalog::{Id, Item};

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
    former: Vec<String>,
    field: Field,
    value: Value,
    undoes: Option<EventId>,
}

impl Journal {
    /// The events that make `change` to `item`; none when it is already so.
    ///
    /// A note without text means none.
    pub fn set(&self, item: &Item, change: Change, origin: Origin) -> Vec<Event> {
        self.set_all([item], change, origin)
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
        self.set_each(items.into_iter().zip(std::iter::repeat(change)), origin)
    }

    /// The events that make each of `changes` to its item, unless that is so already: one deed, which is
    /// taken back as a whole. Of the same field of the same item at most one is given.
    ///
    /// A note without text means none.
    pub fn set_each<'a>(
        &self,
        changes: impl IntoIterator<Item = (&'a Item, Change)>,
        origin: Origin,
    ) -> Vec<Event> {
        self.set_each_and_on_parts(changes, std::iter::empty(), origin)
    }

    /// The same, together with changes to parts of a catalog, which are named by their keys.
    pub fn set_each_and_on_parts<'a>(
        &self,
        changes: impl IntoIterator<Item = (&'a Item, Change)>,
        on_parts: impl IntoIterator<Item = (&'a str, Change)>,
        origin: Origin,
    ) -> Vec<Event> {
        let changes = changes.into_iter().map(|(item, change)| (item, as_meant(change)));
        let others = changes.filter(|(item, change)| !self.record(item).holds(change));
        let parts = others.map(|(item, change)| Part {
            item: item.id.as_str().to_owned(),
            former: self.former_ids_with_a_say(item, &change.field()),
            field: change.field(),
            value: change.value(),
            undoes: None,
        });
        let on_parts = on_parts.into_iter().filter_map(|(key, change)| self.on_part(key, change));
        self.deed(parts.chain(on_parts).collect(), origin)
    }

    /// The event that the link of `item` was opened; before it, where clocks are ahead, one that says so.
    pub fn opened(&self, item: &Item, origin: Origin) -> Vec<Event> {
        let opening = Part {
            item: item.id.as_str().to_owned(),
            former: Vec::new(),
            field: Field::Opened,
            value: Value::Bool(true),
            undoes: None,
        };
        self.deed(vec![opening], origin)
    }

    /// The event that makes `change` to the search with this `id`.
    pub(super) fn change_search(&self, id: String, change: &Change, origin: Origin) -> Vec<Event> {
        let (field, value) = (change.field(), change.value());
        let part = Part { item: id, former: Vec::new(), field, value, undoes: None };
        self.deed(vec![part], origin)
    }

    /// The events that make `change` to the part of a catalog with this key; none when it is already so.
    pub fn set_on_part(&self, key: &str, change: Change, origin: Origin) -> Vec<Event> {
        self.deed(self.on_part(key, change).into_iter().collect(), origin)
    }

    /// What makes `change` to the part of a catalog with this key; none when it is already so.
    fn on_part(&self, key: &str, change: Change) -> Option<Part> {
        let change = as_meant(change);
        let is_so = self.record_of(&[key]).holds(&change);
        (!is_so).then(|| Part {
            item: key.to_owned(),
            former: Vec::new(),
            field: change.field(),
            value: change.value(),
            undoes: None,
        })
    }

    /// The events that take back what [`Journal::undoable`] says; empty when there is nothing.
    pub fn undo(&self, origin: Origin) -> Vec<Event> {
        self.reverse(&self.undoable(&origin.device), origin)
    }

    /// The events that take back what [`Journal::redoable`] says; empty when there is nothing.
    pub fn redo(&self, origin: Origin) -> Vec<Event> {
        self.reverse(&self.redoable(&origin.device), origin)
    }

    /// The events that write down what timers of items, each with its id, have counted.
    pub fn note_time(&self, notes: Vec<(String, TimerNote)>, origin: Origin) -> Vec<Event> {
        let parts = notes.into_iter().map(|(item, note)| Part {
            item,
            former: Vec::new(),
            field: Field::Timer,
            value: note.value(),
            undoes: None,
        });
        self.deed(parts.collect(), origin)
    }

    /// The events that take back those called `ids`, whoever wrote them, that stand and that this version
    /// understands; empty when there are none.
    pub fn take_back(&self, ids: &[EventId], origin: Origin) -> Vec<Event> {
        let known = ids.iter().filter_map(|id| self.get(id));
        let stands = |event: &&Event| self.stands(&event.id) && event.change().is_some();
        self.reverse(&known.filter(stands).collect::<Vec<_>>(), origin)
    }

    /// The events that do again what those called `ids` did and was taken back; empty when nothing was.
    pub fn do_again(&self, ids: &[EventId], origin: Origin) -> Vec<Event> {
        let takebacks: Vec<&Event> = ids.iter().flat_map(|id| self.takebacks(id)).collect();
        self.reverse(&takebacks, origin)
    }

    fn reverse(&self, targets: &[&Event], origin: Origin) -> Vec<Event> {
        let parts = targets.iter().map(|target| Part {
            item: target.item.clone(),
            former: Vec::new(),
            field: target.field.clone(),
            value: Value::Null,
            undoes: Some(target.id.clone()),
        });
        self.deed(parts.collect(), origin)
    }

    /// The former ids of `item` under which something is known that a deed now overrules.
    fn former_ids_with_a_say(&self, item: &Item, field: &Field) -> Vec<String> {
        let ids = item.former_ids.iter().map(Id::as_str);
        ids.filter(|id| self.has_say(id, field)).map(str::to_owned).collect()
    }

    /// An event for each part, one after the other; before them, where clocks are or were ahead, one that
    /// says so. Several share their name, so that the deed can be told from its neighbours.
    fn deed(&self, parts: Vec<Part>, origin: Origin) -> Vec<Event> {
        if parts.is_empty() {
            return Vec::new();
        }
        let Origin { device, id: name, now } = origin;
        let (at, now) = (Moment::new(&now), now.timestamp().as_millisecond());
        let ahead = self.clocks_ahead(now);
        let mut seen = self.newest();
        let first = ahead.as_ref().map_or_else(|| Stamp::after(seen, now), |ahead| ahead.stamp);
        let own = self.name_at(&device, first);
        let mut stamped = Vec::new();
        if ahead.is_some() || own.is_none() {
            let before = own.is_none().then_some(&device);
            let devices = ahead.map(|ahead| ahead.devices).unwrap_or_default();
            stamped.push((first, Part::finding(before, &devices)));
            seen = first;
        }
        for part in parts {
            seen = Stamp::after(seen, now);
            stamped.push((seen, part));
        }
        let device = own.unwrap_or_else(|| name.as_device());
        let is_one = stamped.len() == 1;
        let events = (1..).zip(stamped).map(|(number, (stamp, part))| Event {
            id: if is_one { name.clone() } else { name.part(number) },
            stamp,
            device: device.clone(),
            at,
            item: part.item,
            former: part.former,
            field: part.field,
            value: part.value,
            undoes: part.undoes,
        });
        events.collect()
    }
}

/// `change`, where a note without text means none.
fn as_meant(change: Change) -> Change {
    match change {
        Change::Note(Some(note)) => Change::note(&note),
        change => change,
    }
}

impl Part {
    /// That the clocks of these devices were ahead, up to these stamps; and what this device was called
    /// before, where it takes a new name.
    fn finding(before: Option<&DeviceId>, devices: &BTreeMap<DeviceId, Stamp>) -> Self {
        let stamp = |(device, stamp): (&DeviceId, &Stamp)| {
            (device.to_string(), Value::from(stamp.to_string()))
        };
        Self {
            item: before.map(DeviceId::to_string).unwrap_or_default(),
            former: Vec::new(),
            field: Field::Clock,
            value: Value::Object(devices.iter().map(stamp).collect()),
            undoes: None,
        }
    }
}
