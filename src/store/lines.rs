//! [`Tail`]: reads the lines that a file has gained since it was last read.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

/// So many of the bytes before the place where reading ended are remembered; that is more than a
/// line, and a line has a random id in it.
const REMEMBERED: usize = 512;

/// How far a file has been read.
#[derive(Debug, Default)]
pub(super) struct Tail {
    /// Bytes of whole lines that were read.
    offset: u64,
    /// Whole lines that were read.
    lines: usize,
    /// The bytes before `offset`, to tell a file that has grown from one that is another.
    last_bytes: Vec<u8>,
    /// Lines that were reported as passed over.
    pub(super) reported: BTreeSet<usize>,
}

/// A line of a file, without its line feed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number, from 1.
    pub(super) number: usize,
    /// What it says.
    pub(super) bytes: Vec<u8>,
}

impl Tail {
    /// The lines of the file at `path` that were not read yet: all of them when it is not the file
    /// that it was. The last line may lack its line end: it is read again the next time.
    pub(super) fn read(&mut self, path: &Path) -> io::Result<Vec<Line>> {
        let mut file = File::open(path)?;
        let from = self.offset.saturating_sub(self.last_bytes.len() as u64);
        let mut bytes = read_from(&mut file, from)?;
        if bytes.starts_with(&self.last_bytes) {
            bytes.drain(..self.last_bytes.len());
        } else {
            *self = Self::default();
            bytes = read_from(&mut file, 0)?;
        }
        let lines = self.split(&bytes);
        self.advance(&bytes);
        Ok(lines)
    }

    fn split(&self, bytes: &[u8]) -> Vec<Line> {
        let numbered = (self.lines + 1..).zip(bytes.split(|byte| *byte == b'\n'));
        let lines = numbered.map(|(number, bytes)| Line { number, bytes: bytes.to_vec() });
        lines.filter(|line| !line.bytes.trim_ascii().is_empty()).collect()
    }

    /// Takes the whole lines of `bytes` as read.
    fn advance(&mut self, bytes: &[u8]) {
        let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let (whole, _rest) = bytes.split_at(end);
        self.offset += whole.len() as u64;
        self.lines += whole.split_inclusive(|byte| *byte == b'\n').count();
        self.last_bytes.extend_from_slice(whole);
        let surplus = self.last_bytes.len().saturating_sub(REMEMBERED);
        self.last_bytes.drain(..surplus);
    }
}

fn read_from(file: &mut File, offset: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(offset))?;
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}
