//! A program on a pseudo-terminal of 120x36, and the moment at which each piece of its output came.
//!
//! An answer is over with the last piece that changed the screen, letters or colours: what comes
//! after it, such as a cursor that is hidden and shown again, is not waited for by anybody. Which piece
//! that is can only be told after a silence; the silence is not in the figure.

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::Builder;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

use super::Outcome;

/// The size of the terminal.
pub(crate) const COLUMNS: u16 = 120;
pub(crate) const ROWS: u16 = 36;

/// Who is silent for so long has said everything.
const SILENCE: Duration = Duration::from_millis(120);
/// Who has said nothing for so long never will.
const PATIENCE: Duration = Duration::from_secs(10);

/// A program in a terminal.
pub(crate) struct Terminal {
    program: Box<dyn Child + Send + Sync>,
    /// When it was started.
    begun: Instant,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Piece>,
    parser: Parser,
    /// What the program holds to write to.
    _master: Box<dyn MasterPty + Send>,
}

/// What was read at once, and when.
struct Piece {
    at: Instant,
    bytes: Vec<u8>,
}

/// What a program answered.
pub(crate) struct Answer {
    /// From the question to the last piece that changed the screen.
    pub(crate) time: Duration,
    /// All that it wrote.
    pub(crate) bytes: u64,
}

impl Terminal {
    /// Starts a program by a shell that says something when it is ready, and becomes the program when it
    /// gets a line: at that moment the clock starts, so that nobody is charged for the shell.
    pub(crate) fn start(command: CommandBuilder) -> Outcome<Self> {
        let size = PtySize { rows: ROWS, cols: COLUMNS, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size)?;
        let (source, mut keyboard) = (pair.master.try_clone_reader()?, pair.master.take_writer()?);
        let (sender, output) = channel();
        Builder::new().name("terminal".into()).spawn(move || read_all(source, &sender))?;
        let program = pair.slave.spawn_command(command)?;
        output.recv_timeout(PATIENCE)?;
        let (begun, parser) = (Instant::now(), Parser::new(ROWS, COLUMNS, 0));
        keyboard.write_all(b"\n")?;
        Ok(Self { program, begun, keyboard, output, parser, _master: pair.master })
    }

    /// What the program shows at first.
    pub(crate) fn first_answer(&mut self) -> Outcome<Answer> {
        self.answer_since(self.begun)
    }

    /// Types these keys; answers with what the program says to them.
    pub(crate) fn press(&mut self, keys: &str) -> Outcome<Answer> {
        let pressed = Instant::now();
        self.keyboard.write_all(keys.as_bytes())?;
        self.keyboard.flush()?;
        self.answer_since(pressed)
    }

    /// How many bytes the program writes, unasked, in this time.
    pub(crate) fn bytes_within(&self, time: Duration) -> u64 {
        let deadline = Instant::now() + time;
        let mut bytes = 0;
        while let Ok(piece) =
            self.output.recv_timeout(deadline.saturating_duration_since(Instant::now()))
        {
            bytes += piece.bytes.len() as u64;
        }
        bytes
    }

    /// Is `text` to be seen?
    pub(crate) fn shows(&self, text: &str) -> bool {
        self.parser.screen().contents().contains(text)
    }

    /// The number by which the system knows the program.
    pub(crate) fn process(&self) -> Outcome<u32> {
        Ok(self.program.process_id().ok_or("the program has ended")?)
    }

    /// What the program answers to a question that was asked at this moment.
    fn answer_since(&mut self, question: Instant) -> Outcome<Answer> {
        let mut settled = None;
        let mut bytes = 0;
        for piece in self.pieces() {
            let before = self.rows();
            self.parser.process(&piece.bytes);
            if self.rows() != before {
                settled = Some(piece.at);
            }
            bytes += piece.bytes.len() as u64;
        }
        let settled = settled.ok_or("the screen does not change")?;
        Ok(Answer { time: settled.duration_since(question), bytes })
    }

    /// What the program writes until it is silent, or ends. While it works nothing is done with it: that
    /// would take a processor from it.
    fn pieces(&self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut patience = PATIENCE;
        while let Ok(piece) = self.output.recv_timeout(patience) {
            pieces.push(piece);
            patience = SILENCE;
        }
        pieces
    }

    /// The letters and colours of each row, without the cursor.
    fn rows(&self) -> Vec<Vec<u8>> {
        self.parser.screen().rows_formatted(0, COLUMNS).collect()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // It may have ended by itself; whoever is killed leaves nothing here that matters.
        self.program.kill().ok();
        self.program.wait().ok(); // as above
    }
}

fn read_all(mut source: Box<dyn Read + Send>, to: &Sender<Piece>) {
    let mut buffer = [0; 8192];
    // Where no program holds the terminal any more, reading fails on some systems.
    while let Ok(length @ 1..) = source.read(&mut buffer) {
        let bytes = buffer.get(..length).unwrap_or_default().to_vec();
        if to.send(Piece { at: Instant::now(), bytes }).is_err() {
            return;
        }
    }
}
