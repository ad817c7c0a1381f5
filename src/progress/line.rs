//! The line of the journal that an event is: JSON with nine fields, the same for good, and a tenth that
//! few lines have.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::{DeviceId, Event, EventId, Field, Moment, MomentError, NameError, Stamp, StampError};

/// The version of the line that this program writes, and the newest that it reads.
const VERSION: u64 = 1;

/// Why a line of the journal is passed over.
#[derive(Debug, Error)]
pub enum LineError {
    /// A newer version of the program wrote it: nothing is wrong with it.
    #[error("a newer version of Waypost wrote it (version {0} of the line)")]
    Newer(u64),
    /// It is no event at all, such as a torn line.
    #[error("it is not a whole event: {0}")]
    NotAnEvent(#[from] serde_json::Error),
    /// Its version is none.
    #[error("it has the version {0}, which there never was")]
    Version(u64),
    /// Its stamp cannot be read.
    #[error(transparent)]
    Stamp(#[from] StampError),
    /// Its time cannot be read.
    #[error(transparent)]
    Moment(#[from] MomentError),
    /// One of its names cannot be read.
    #[error(transparent)]
    Name(#[from] NameError),
}

/// The fields of a line in the order in which they are written. Fields that a newer version may add
/// are ignored; they stay in the file, because a line is never written again.
#[derive(Serialize, Deserialize)]
struct Line<'a> {
    v: u64,
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    hlc: Cow<'a, str>,
    #[serde(borrow)]
    device: Cow<'a, str>,
    #[serde(borrow)]
    at: Cow<'a, str>,
    item: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    former: Vec<String>,
    #[serde(borrow)]
    field: Cow<'a, str>,
    value: Value,
    undoes: Option<String>,
}

/// All that is sure of a line that a newer version wrote.
#[derive(Deserialize)]
struct Versioned {
    v: u64,
}

impl Event {
    /// Reads a line, with or without its line end.
    ///
    /// # Errors
    /// [`LineError`] says why the line does not count.
    pub fn from_line(line: &[u8]) -> Result<Self, LineError> {
        let read: Result<Line<'_>, _> = serde_json::from_slice(line);
        match read {
            Ok(line) if line.v == VERSION => line.into_event(),
            Ok(line) => Err(unread(line.v)),
            Err(why) => Err(newer(line).map_or(LineError::NotAnEvent(why), LineError::Newer)),
        }
    }

    /// The event as one line, with its line end.
    pub fn to_line(&self) -> String {
        let line = Line {
            v: VERSION,
            id: self.id.as_str().into(),
            hlc: self.stamp.to_string().into(),
            device: self.device.as_str().into(),
            at: self.at.to_string().into(),
            item: self.item.clone(),
            former: self.former.clone(),
            field: self.field.name().into(),
            value: self.value.clone(),
            undoes: self.undoes.as_ref().map(EventId::to_string),
        };
        // Cannot fail, as every key is a text; and JSON escapes what would end the line.
        let mut text = serde_json::to_string(&line).unwrap_or_default();
        text.push('\n');
        text
    }
}

impl Line<'_> {
    fn into_event(self) -> Result<Event, LineError> {
        Ok(Event {
            id: EventId::parse(&self.id)?,
            stamp: Stamp::parse(&self.hlc)?,
            device: DeviceId::parse(&self.device)?,
            at: Moment::parse(&self.at)?,
            item: self.item,
            former: self.former,
            field: Field::from_name(&self.field),
            value: self.value,
            undoes: self.undoes.as_deref().map(EventId::parse).transpose()?,
        })
    }
}

/// The version of a line that is not of ours in its form, if it is a newer one.
fn newer(line: &[u8]) -> Option<u64> {
    // Whatever is wrong with it, the caller already has a better reason.
    let Versioned { v } = serde_json::from_slice(line).ok()?;
    (v > VERSION).then_some(v)
}

const fn unread(version: u64) -> LineError {
    if version > VERSION { LineError::Newer(version) } else { LineError::Version(version) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = concat!(
        r#"{"v":1,"id":"k3v9x2m1q8w4z7t5","hlc":"019ac0ffee00-0001","device":"p5","#,
        r#""at":"2026-11-02T20:15:00+07:00","item":"attention","field":"status","#,
        r#""value":"done","undoes":null}"#,
        "\n"
    );

    fn read(line: &str) -> Result<Event, LineError> {
        Event::from_line(line.as_bytes())
    }

    #[test]
    fn the_line_is_the_one_that_is_documented() {
        assert_eq!(read(LINE).unwrap().to_line(), LINE);
        assert!(include_str!("../../docs/journal.md").contains(LINE.trim_end()));
    }

    #[test]
    fn a_note_of_many_lines_stays_on_one() {
        let mut event = read(LINE).unwrap();
        event.value = Value::from("one\r\ntwo\u{2028}три \"4\"\0");
        let line = event.to_line();
        assert_eq!(line.trim_end().lines().count(), 1);
        assert_eq!(read(&line).unwrap(), event);
    }

    #[test]
    fn what_a_newer_version_adds_is_ignored_but_a_newer_line_is_not_read() {
        let added = LINE.replace("{\"v\":1,", "{\"v\":1,\"mood\":{\"x\":[]},");
        assert_eq!(read(&added).unwrap(), read(LINE).unwrap());
        for newer in [LINE.replace("\"v\":1", "\"v\":2"), "{\"v\":2,\"id\":7}".into()] {
            assert!(matches!(read(&newer), Err(LineError::Newer(2))), "{newer}");
        }
    }

    #[test]
    fn a_line_that_is_not_whole_never_counts() {
        for end in 0..LINE.trim_end().len() {
            assert!(Event::from_line(&LINE.as_bytes()[..end]).is_err(), "{end}");
        }
        for bad in ["\0\0", "null", "[]", "{\"v\":0}", "{}"] {
            assert!(read(bad).is_err(), "{bad:?}");
        }
        assert!(matches!(read(&LINE.replace("\"v\":1", "\"v\":0")), Err(LineError::Version(0))));
    }

    #[test]
    fn an_unknown_field_or_value_is_kept_without_effect() {
        for (from, to) in [("\"status\"", "\"review\""), ("\"done\"", "\"mastered\"")] {
            let event = read(&LINE.replace(from, to)).unwrap();
            assert_eq!(event.change(), None, "{to}");
        }
    }
}
