//! One write a frame.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use super::guard::Asked;
use super::theme::Depth;

/// A writer that keeps everything until [`FrameWriter::send`], whatever is flushed before: the
/// terminal gets a frame whole or not at all, in one write.
#[derive(Debug, Clone)]
pub(super) struct FrameWriter {
    pending: Rc<RefCell<Vec<u8>>>,
    /// Does the terminal know the marks, or at least not print them?
    has_marks: bool,
    /// Does the terminal know no more than sixteen colours?
    has_few_colours: bool,
}

/// Synchronized update: terminals that know it show the frame at once, others ignore it.
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

impl FrameWriter {
    /// For a terminal of which so much is asked, and that has so many colours.
    pub(super) fn new(asked: Asked, depth: Depth) -> Self {
        Self {
            pending: Rc::default(),
            has_marks: asked >= Asked::Modes,
            has_few_colours: depth <= Depth::Sixteen,
        }
    }

    /// Writes what is pending to `out` in one write; nothing when nothing changed.
    pub(super) fn send(&self, out: &mut impl Write) -> io::Result<()> {
        let mut pending = self.pending.borrow_mut();
        if pending.is_empty() {
            return Ok(());
        }
        let written = if self.has_few_colours { few_colours(&pending) } else { pending.clone() };
        let (begin, end) = if self.has_marks { (BEGIN, END) } else { (&[][..], &[][..]) };
        let frame = [begin, written.as_slice(), end].concat();
        pending.clear();
        out.write_all(&frame)?;
        out.flush()
    }
}

impl Write for FrameWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.pending.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The same with the sixteen colours as terminals know them that have no more. The library writes all
/// colours by their number among 256, which such a terminal may take for blinking.
fn few_colours(frame: &[u8]) -> Vec<u8> {
    let mut written = Vec::with_capacity(frame.len());
    let mut rest = frame;
    while let Some(at) = rest.windows(2).position(|pair| pair == b"\x1b[") {
        let (before, sequence) = rest.split_at_checked(at + 2).unwrap_or((rest, &[]));
        written.extend_from_slice(before);
        let length = sequence.iter().take_while(|byte| matches!(byte, b'0'..=b';')).count();
        let (parameters, behind) = sequence.split_at_checked(length).unwrap_or((sequence, &[]));
        let text = std::str::from_utf8(parameters).unwrap_or_default(); // only digits are taken
        match behind.first() {
            Some(b'm') => written.extend_from_slice(plain_colours(text).as_bytes()),
            _ => written.extend_from_slice(parameters),
        }
        rest = behind;
    }
    written.extend_from_slice(rest);
    written
}

/// `38;5;9` is `91`.
fn plain_colours(parameters: &str) -> String {
    let mut plain: Vec<String> = Vec::new();
    let mut numbers = parameters.split(';');
    while let Some(number) = numbers.next() {
        let mut ahead = numbers.clone();
        let colour = (ahead.next(), ahead.next().and_then(|colour| colour.parse::<u8>().ok()));
        match (number, colour) {
            ("38" | "48", (Some("5"), Some(colour @ 0..=15))) => {
                let ground = if number == "48" { 10 } else { 0 };
                let first = if colour < 8 { 30 } else { 82 };
                plain.push((first + ground + colour).to_string());
                numbers = ahead;
            }
            _ => plain.push(number.to_owned()),
        }
    }
    plain.join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts writes.
    #[derive(Default)]
    struct Terminal(Vec<Vec<u8>>);

    impl Write for Terminal {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.push(bytes.to_vec());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn sixteen_colours_are_written_as_old_terminals_know_them() {
        let frame = b"\x1b[2;3Ha\x1b[1;38;5;9;48;5;0mb\x1b[38;5;3m\x1b[38;2;1;2;3m\xc3\xa9\x1b[0mc";
        let expected = b"\x1b[2;3Ha\x1b[1;91;40mb\x1b[33m\x1b[38;2;1;2;3m\xc3\xa9\x1b[0mc";
        assert_eq!(few_colours(frame), expected);
        assert_eq!(few_colours(b"\x1b["), b"\x1b[");
    }

    #[test]
    fn a_frame_is_one_write_and_an_empty_one_is_none() {
        let (mut writer, mut terminal) =
            (FrameWriter::new(Asked::Modes, Depth::Full), Terminal::default());
        write!(writer, "a").unwrap();
        writer.flush().unwrap();
        write!(writer, "b").unwrap();
        writer.send(&mut terminal).unwrap();
        writer.send(&mut terminal).unwrap();
        assert_eq!(terminal.0, [b"\x1b[?2026hab\x1b[?2026l".to_vec()]);
    }

    #[test]
    fn a_terminal_that_might_print_the_marks_gets_none() {
        let (mut writer, mut terminal) =
            (FrameWriter::new(Asked::Little, Depth::Full), Terminal::default());
        write!(writer, "a").unwrap();
        writer.send(&mut terminal).unwrap();
        assert_eq!(terminal.0, [b"a".to_vec()]);
    }
}
