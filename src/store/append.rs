//! Appends events to the file of their device.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::create::{parent, sync_folder};
use super::failure::{Tried, failed};
use super::lock::Lock;
use crate::error::Error;
use crate::progress::Event;

/// Appends `events`, those of one device with one write, and waits until they are on disk. Returns the
/// name and the new length of each file that it appended to.
pub(super) fn append(
    lock: &Lock,
    journal: &Path,
    events: &[Event],
) -> Result<Vec<(String, u64)>, Error> {
    let mut grown = Vec::new();
    // Mostly all are of one device; one whose clock was ahead may have taken a new name in between.
    for events in events.chunk_by(|one, next| one.device == next.device) {
        let Some(first) = events.first() else { continue };
        let name = format!("{}.jsonl", first.device);
        let path = journal.join(&name);
        let lines: String = events.iter().map(Event::to_line).collect();
        let length = append_lines(lock, &path, lines.as_bytes());
        grown.push((name, length.map_err(failed(Tried::Write, &path))?));
    }
    Ok(grown)
}

/// Appends whole `lines` to the file at `path`, closing a torn last line with a line end of its own.
/// After an error the file is as it was, as far as the disk allows. Returns its new length.
pub(super) fn append_lines(lock: &Lock, path: &Path, lines: &[u8]) -> io::Result<u64> {
    append_with(lock, path, |file, length| {
        let end: &[u8] = if is_torn(file, length)? { b"\n" } else { b"" };
        Ok([end, lines].concat())
    })
}

/// The same with `text`, which begins where the file ends.
pub(super) fn append_text(lock: &Lock, path: &Path, text: &[u8]) -> io::Result<u64> {
    append_with(lock, path, |_, _| Ok(text.to_vec()))
}

/// Appends with one write what `text` makes of the file and its length, and waits until it is on disk.
fn append_with(
    lock: &Lock,
    path: &Path,
    text: impl FnOnce(&mut File, u64) -> io::Result<Vec<u8>>,
) -> io::Result<u64> {
    let mut file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
    let length = file.metadata()?.len();
    if length == 0 {
        // It is new, or nothing was ever saved in it: its name may not be on disk.
        sync_folder(parent(path))?;
    }
    let text = text(&mut file, length)?;
    lock.announce()?;
    if let Err(why) = file.write_all(&text).and_then(|()| file.sync_data()) {
        if lock.is_held {
            // What was never acknowledged must not count. When even this fails, the caller's events
            // are known by their ids, so that trying again does not make them count twice.
            cut(path, length).ok();
        }
        return Err(why);
    }
    Ok(length + text.len() as u64)
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
