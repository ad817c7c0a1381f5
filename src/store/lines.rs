//! [`Tail`]: reads the lines that a file has gained since it was last read.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use serde::{Deserialize, Serialize};

/// So many of the bytes before the place where reading ended are remembered; that is more than a
/// line, and a line has a random id in it.
const REMEMBERED: usize = 512;

/// How far a file has been read.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Tail {
    /// Bytes of whole lines that were read.
    pub(super) offset: u64,
    /// Whole lines that were read.
    lines: usize,
    /// The bytes before `offset`, to tell a file that has grown from one that is another.
    last_bytes: Vec<u8>,
    /// Is there a line behind them that has no line end yet?
    pub(super) is_torn: bool,
    /// Lines that were reported as passed over.
    pub(super) reported: BTreeSet<usize>,
}

/// What a file has gained.
#[derive(Debug)]
pub(super) struct Gain {
    text: Vec<u8>,
    /// The number of its first line.
    first: usize,
    /// How many bytes the file has.
    pub(super) length: u64,
    /// Is it another file than it was? Then this is all of it.
    pub(super) is_other: bool,
}

/// A line of a file, without its line feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// Its number, from 1.
    pub(super) number: usize,
    /// What it says.
    pub(super) bytes: &'a [u8],
}

impl Gain {
    /// The lines that are not empty.
    pub(super) fn lines(&self) -> Vec<Line<'_>> {
        let numbered = (self.first..).zip(self.text.split(|byte| *byte == b'\n'));
        let lines = numbered.map(|(number, bytes)| Line { number, bytes });
        lines.filter(|line| !line.bytes.trim_ascii().is_empty()).collect()
    }
}

impl Tail {
    /// The lines of the file at `path` that were not read yet: all of them when it is not the file
    /// that it was. The last line may lack its line end: it is read again the next time.
    pub(super) fn read(&mut self, path: &Path) -> io::Result<Gain> {
        let mut file = open(path)?;
        let from = self.offset.saturating_sub(self.last_bytes.len() as u64);
        let mut bytes = read_from(&mut file, from)?;
        let is_other = !bytes.starts_with(&self.last_bytes);
        if is_other {
            *self = Self::default();
            bytes = read_from(&mut file, 0)?;
        } else {
            bytes.drain(..self.last_bytes.len());
        }
        let (first, length) = (self.lines + 1, self.offset + bytes.len() as u64);
        self.advance(&bytes);
        Ok(Gain { text: bytes, first, length, is_other })
    }

    /// Has everything be read again; what was reported stays so.
    pub(super) fn rewind(&mut self) {
        let reported = std::mem::take(&mut self.reported);
        *self = Self { reported, ..Self::default() };
    }

    /// Takes the whole lines of `bytes` as read.
    fn advance(&mut self, bytes: &[u8]) {
        let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let (whole, rest) = bytes.split_at(end);
        self.is_torn = !rest.is_empty();
        self.offset += whole.len() as u64;
        self.lines += whole.split_inclusive(|byte| *byte == b'\n').count();
        let (_, last) = whole.split_at(whole.len().saturating_sub(REMEMBERED));
        self.last_bytes.extend_from_slice(last);
        let surplus = self.last_bytes.len().saturating_sub(REMEMBERED);
        self.last_bytes.drain(..surplus);
    }
}

/// Opens a file to be read; nothing else, because reading a pipe could wait for ever.
pub(super) fn open(path: &Path) -> io::Result<File> {
    let is_something_else =
        std::fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir());
    if is_something_else {
        return Err(io::Error::new(ErrorKind::InvalidInput, "it is no regular file"));
    }
    File::open(path)
}

fn read_from(file: &mut File, offset: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(offset))?;
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}
