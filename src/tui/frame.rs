//! One write a frame.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use super::guard::Asked;

/// A writer that keeps everything until [`FrameWriter::send`], whatever is flushed before: the
/// terminal gets a frame whole or not at all, in one write.
#[derive(Debug, Clone)]
pub(super) struct FrameWriter {
    pending: Rc<RefCell<Vec<u8>>>,
    /// Does the terminal know the marks, or at least not print them?
    has_marks: bool,
}

/// Synchronized update: terminals that know it show the frame at once, others ignore it.
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

impl FrameWriter {
    /// For a terminal of which so much is asked.
    pub(super) fn new(asked: Asked) -> Self {
        Self { pending: Rc::default(), has_marks: asked >= Asked::Modes }
    }

    /// Writes what is pending to `out` in one write; nothing when nothing changed.
    pub(super) fn send(&self, out: &mut impl Write) -> io::Result<()> {
        let mut pending = self.pending.borrow_mut();
        if pending.is_empty() {
            return Ok(());
        }
        let (begin, end) = if self.has_marks { (BEGIN, END) } else { (&[][..], &[][..]) };
        let frame = [begin, pending.as_slice(), end].concat();
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
    fn a_frame_is_one_write_and_an_empty_one_is_none() {
        let (mut writer, mut terminal) = (FrameWriter::new(Asked::Modes), Terminal::default());
        write!(writer, "a").unwrap();
        writer.flush().unwrap();
        write!(writer, "b").unwrap();
        writer.send(&mut terminal).unwrap();
        writer.send(&mut terminal).unwrap();
        assert_eq!(terminal.0, [b"\x1b[?2026hab\x1b[?2026l".to_vec()]);
    }

    #[test]
    fn a_terminal_that_might_print_the_marks_gets_none() {
        let (mut writer, mut terminal) = (FrameWriter::new(Asked::Little), Terminal::default());
        write!(writer, "a").unwrap();
        writer.send(&mut terminal).unwrap();
        assert_eq!(terminal.0, [b"a".to_vec()]);
    }
}
