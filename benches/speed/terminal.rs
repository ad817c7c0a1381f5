//! A program on a pseudo-terminal of 120x36, and the moment at which each piece of its output came.
//!
//! An answer is over with the last piece that changed the screen, letters or colours: what comes
//! after it, such as a cursor that is hidden and shown again, is not waited for by anybody. Which piece
//! that is can only be told after a silence; the silence is not in the figure.

use std::fs;
use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, sleep};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use unicode_width::UnicodeWidthStr;
use vt100::Parser;

use super::Outcome;

/// The size of the terminal.
pub(crate) const COLUMNS: u16 = 120;
pub(crate) const ROWS: u16 = 36;

/// Who is silent for so long has mostly said everything.
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
    /// Who is silent for so long has said everything.
    silence: Duration,
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
    /// From the question to the first piece that changed more of the screen than the line with the
    /// caret and the last one, which tell what was typed; if none did, the same as `time`.
    pub(crate) first: Duration,
    /// From the question to the last piece that changed the screen; if none did, to the last piece.
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
        let (silence, master) = (SILENCE, pair.master);
        Ok(Self { program, begun, keyboard, output, parser, silence, _master: master })
    }

    /// The same, waiting longer for a program that may be silent while it works.
    pub(crate) fn with_silence(mut self, silence: Duration) -> Self {
        self.silence = silence;
        self
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
        let answer = self.answer_since(pressed);
        answer.map_err(|why| format!("{why} after {}", keys.escape_debug()).into())
    }

    /// Types these keys one after the other, so fast that the program is still at work on one when the next
    /// one comes; answers with the time of each until it is to be seen in the line.
    pub(crate) fn hurry(&mut self, keys: &str, pause: Duration) -> Outcome<Vec<Duration>> {
        let (row, column) = self.parser.screen().cursor_position();
        let mut pressed = Vec::new();
        let mut typed = String::new();
        for key in keys.chars() {
            if !pressed.is_empty() {
                sleep(pause);
            }
            typed.push(key);
            pressed.push((Instant::now(), typed.clone(), column + u16::try_from(typed.width())?));
            self.keyboard.write_all(key.encode_utf8(&mut [0; 4]).as_bytes())?;
            self.keyboard.flush()?;
        }
        let mut times = Vec::new();
        for piece in self.pieces() {
            self.parser.process(&piece.bytes);
            let (to_row, to_column) = self.parser.screen().cursor_position();
            let line = self.parser.screen().contents_between(row, column, row, to_column);
            let is_there = |typed: &str, end: u16| {
                to_row == row && to_column >= end && line.starts_with(typed.trim_end())
            };
            let rest = pressed.get(times.len()..).unwrap_or_default().iter();
            let seen = rest.take_while(|(_, typed, end)| is_there(typed, *end));
            times.extend(seen.map(|(at, ..)| piece.at.saturating_duration_since(*at)));
        }
        if times.len() == pressed.len() { Ok(times) } else { Err("a key is not seen".into()) }
    }

    /// Waits until `text` is to be seen.
    pub(crate) fn wait_for(&mut self, text: &str) -> Outcome<()> {
        while !self.shows(text) {
            let missing = |_| format!("`{text}` does not come");
            let piece = self.output.recv_timeout(PATIENCE).map_err(missing)?;
            self.parser.process(&piece.bytes);
        }
        while let Ok(piece) = self.output.recv_timeout(self.silence) {
            self.parser.process(&piece.bytes);
        }
        Ok(())
    }

    /// The most memory that the program ever had, in bytes; nothing where there is no `/proc`.
    pub(crate) fn peak_memory(&self) -> Outcome<Option<u64>> {
        let kib = value_in(&format!("/proc/{}/status", self.process()?), "VmHWM:");
        Ok(kib.map(|kib| kib * 1024))
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
        let (mut first, mut settled, mut last) = (None, None, None);
        let mut bytes = 0;
        for piece in self.pieces() {
            let before = self.rows();
            self.parser.process(&piece.bytes);
            let (caret, _) = self.parser.screen().cursor_position();
            let is_typed = |row: usize| row == usize::from(caret) || row + 1 == usize::from(ROWS);
            let after = self.rows();
            let rows = before.iter().zip(&after).enumerate();
            let changed: Vec<usize> =
                rows.filter(|(_, (old, new))| old != new).map(|(row, _)| row).collect();
            if !changed.is_empty() {
                settled = Some(piece.at);
            }
            if first.is_none() && !changed.into_iter().all(is_typed) {
                first = Some(piece.at);
            }
            last = Some(piece.at);
            bytes += piece.bytes.len() as u64;
        }
        // A space at the end of a line is only to be told by the caret.
        let settled = settled.or(last).ok_or("the program says nothing")?;
        let since = |moment: Instant| moment.duration_since(question);
        Ok(Answer { first: since(first.unwrap_or(settled)), time: since(settled), bytes })
    }

    /// What the program writes until it is silent, or ends. While it works nothing is done with it: that
    /// would take a processor from it.
    fn pieces(&self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut patience = PATIENCE;
        while let Ok(piece) = self.output.recv_timeout(patience) {
            pieces.push(piece);
            patience = self.silence;
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

/// The number behind `name` in a file of the system, if it has one.
pub(crate) fn value_in(path: &str, name: &str) -> Option<u64> {
    // Where there is no `/proc` nothing is known.
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}
