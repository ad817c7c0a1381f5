//! One write a frame.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

/// A writer that keeps everything until [`FrameWriter::send`], whatever is flushed before: the
/// terminal gets a frame whole or not at all, in one write.
#[derive(Debug, Clone, Default)]
pub(super) struct FrameWriter {
    pending: Rc<RefCell<Vec<u8>>>,
}

/// Synchronized update: terminals that know it show the frame at once, others ignore it.
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

impl FrameWriter {
    /// Writes what is pending to `out` in one write; nothing when nothing changed.
    pub(super) fn send(&self, out: &mut impl Write) -> io::Result<()> {
        let mut pending = self.pending.borrow_mut();
        if pending.is_empty() {
            return Ok(());
        }
        let frame = [BEGIN, pending.as_slice(), END].concat();
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
        let (mut writer, mut terminal) = (FrameWriter::default(), Terminal::default());
        write!(writer, "a").unwrap();
        writer.flush().unwrap();
        write!(writer, "b").unwrap();
        writer.send(&mut terminal).unwrap();
        writer.send(&mut terminal).unwrap();
        assert_eq!(terminal.0, [b"\x1b[?2026hab\x1b[?2026l".to_vec()]);
    }
}
