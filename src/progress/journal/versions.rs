//! [`Version`]: a note as it once was.

use super::Journal;
use super::entry::Entry;
use crate::progress::{Change, DeviceId, EventId, Field, Moment};

/// A note as it once was. Those that were taken back are among them: they were written all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its place among all versions of this note, from 1, the first that was written.
    pub number: usize,
    /// The event that brought it.
    pub event: EventId,
    /// When it was written.
    pub at: Moment,
    /// Was it written on another device than the one that asks?
    pub is_from_elsewhere: bool,
    /// The note, in Markdown.
    pub note: String,
    /// Is it the note as it is now?
    pub is_current: bool,
}

#[expect(clippy::indexing_slicing, reason = "positions are those of entries that were inserted")]
impl Journal {
    /// What a note was, the newest first: that of what has, and once had, these `ids`, as `device` sees
    /// it. Of a journal in short only the latest are known.
    pub fn versions(&self, ids: &[&str], device: Option<&DeviceId>) -> Vec<Version> {
        let names = device.map(|device| self.names(device)).unwrap_or_default();
        let known = ids.iter().filter_map(|id| self.items.get(*id)).flatten();
        let mut entries: Vec<&Entry> = known.map(|ix| &self.entries[*ix]).collect();
        entries.retain(|entry| entry.event.field == Field::Note);
        entries.sort_by(|one, other| one.order(other));
        let now = self.record_of(ids).note;
        let latest = entries.iter().rfind(|entry| entry.stands()).map(|entry| &entry.event.id);
        let written = entries.iter().filter_map(|entry| match entry.event.change() {
            Some(Change::Note(Some(note))) => Some((*entry, note)),
            _ => None,
        });
        let versions = (1..).zip(written).map(|(number, (entry, note))| Version {
            number,
            event: entry.event.id.clone(),
            at: entry.event.at,
            is_from_elsewhere: !names.contains(&&entry.event.device),
            is_current: Some(&entry.event.id) == latest && Some(&note) == now.as_ref(),
            note,
        });
        let mut versions: Vec<Version> = versions.collect();
        versions.reverse();
        versions
    }
}
