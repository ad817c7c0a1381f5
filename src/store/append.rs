//! Appends events to the file of their device.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::create::{parent, sync_folder};
use super::failure::{Tried, failed};
use super::lock::Lock;
use crate::error::Error;
use crate::progress::Event;

/// Appends `events`, all of one device, with one write, and waits until they are on disk.
pub(super) fn append(lock: &Lock, journal: &Path, events: &[Event]) -> Result<(), Error> {
    let Some(first) = events.first() else { return Ok(()) };
    let path = journal.join(format!("{}.jsonl", first.device));
    let lines: String = events.iter().map(Event::to_line).collect();
    append_lines(lock, &path, lines.as_bytes()).map_err(failed(Tried::Write, &path))
}

/// Appends whole `lines` to the file at `path`, closing a torn last line with a line end of its own.
/// After an error the file is as it was, as far as the disk allows.
pub(super) fn append_lines(lock: &Lock, path: &Path, lines: &[u8]) -> io::Result<()> {
    let is_new = !path.try_exists()?;
    let mut file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
    let length = file.metadata()?.len();
    let mut text = Vec::with_capacity(lines.len() + 1);
    if is_torn(&mut file, length)? {
        text.push(b'\n');
    }
    text.extend_from_slice(lines);
    lock.announce()?;
    if let Err(why) = file.write_all(&text).and_then(|()| file.sync_data()) {
        if lock.is_held {
            // What was never acknowledged must not count. When even this fails, the caller's events
            // are known by their ids, so that trying again does not make them count twice.
            cut(path, length).ok();
        }
        return Err(why);
    }
    if is_new { sync_folder(parent(path)) } else { Ok(()) }
}

/// Did the last writer die in the middle of a line?
fn is_torn(file: &mut File, length: u64) -> io::Result<bool> {
    if length == 0 {
        return Ok(false);
    }
    let mut last = [0];
    file.seek(SeekFrom::Start(length - 1))?;
    file.read_exact(&mut last)?;
    Ok(last != *b"\n")
}

/// Takes off again what a failed write has left after `length`.
fn cut(path: &Path, length: u64) -> io::Result<()> {
    // On Windows a handle that appends may not do this.
    let file = OpenOptions::new().write(true).open(path)?;
    file.set_len(length)?;
    file.sync_data()
}
