//! A terminal: a real program on a real pseudo-terminal, and the screen that it draws there.
//!
//! Nothing here sleeps: whoever waits blocks on the program's output, up to a deadline that is far
//! away.

use std::io::{Read, Write};
use std::process::Command;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;
use vt100::{Cell, Parser, Screen};

/// How long to wait for what should come at once, on a machine that has much else to do.
const PATIENCE: Duration = Duration::from_secs(30);

/// What the program writes before and after each frame.
const FRAME_BEGINS: &[u8] = b"\x1b[?2026h";
const FRAME_ENDS: &[u8] = b"\x1b[?2026l";

/// What a terminal answers to what question.
const QUESTIONS: [(&[u8], &str); 7] = [
    (b"\x1b[6n", "PLACE"),
    (b"\x1b[c", "\x1b[?62;22;52c"),
    (b"\x1b[>q", "\x1bP>|tester 1.0\x1b\\"),
    (b"\x1b]11;?\x1b\\", "\x1b]11;rgb:1a1a/1b1b/1f1f\x07"),
    (b"\x1b[?2004$p", "\x1b[?2004;2$y"),
    (b"\x1b[?1006$p", "\x1b[?1006;0$y"),
    (b"\x1b[?2026$p", "\x1b[?2026;2$y"),
];

pub(crate) const ENTER: &str = "\r";
pub(crate) const ESCAPE: &str = "\x1b";
pub(crate) const TAB: &str = "\t";
pub(crate) const CTRL_C: &str = "\x03";
pub(crate) const CTRL_L: &str = "\x0c";
pub(crate) const CTRL_Z: &str = "\x1a";

/// A program in a terminal.
pub(crate) struct Terminal {
    program: Program,
    /// None when it has been unplugged.
    master: Option<Box<dyn MasterPty + Send>>,
    keyboard: Option<Box<dyn Write + Send>>,
    output: Receiver<Vec<u8>>,
    reader: JoinHandle<()>,
    parser: Parser,
    raw: Vec<u8>,
    /// What came of output since the last question that was answered; none where nothing is answered.
    unanswered: Option<Vec<u8>>,
    modes_before: String,
    /// The folder in which the program works, kept as long as it does.
    _home: Arc<TempDir>,
}

/// What a program left behind.
pub(crate) struct Left {
    /// How it ended.
    pub(crate) status: ExitStatus,
    /// All that it ever wrote.
    pub(crate) raw: Vec<u8>,
    /// What the terminal shows now.
    pub(crate) screen: Screen,
    /// The modes of the terminal's line discipline, such as echo, before it started and after it.
    pub(crate) modes: [String; 2],
}

impl Left {
    /// What the program said below the shell's screen, with long lines in one piece.
    pub(crate) fn said(&self) -> String {
        self.screen.contents().trim_end().to_owned()
    }
}

impl Terminal {
    pub(crate) fn start(command: CommandBuilder, size: PtySize, home: Arc<TempDir>) -> Self {
        let pair = native_pty_system().openpty(size).unwrap();
        let source = pair.master.try_clone_reader().unwrap();
        let keyboard = pair.master.take_writer().unwrap();
        let modes_before = modes(&*pair.master);
        let program = Program(pair.slave.spawn_command(command).unwrap());
        // The program alone holds the terminal now: reading ends when it does.
        drop(pair.slave);
        let (sender, output) = channel();
        let read = move || read_all(source, &sender);
        let reader = Builder::new().name("terminal".into()).spawn(read).unwrap();
        Self {
            program,
            master: Some(pair.master),
            keyboard: Some(keyboard),
            output,
            reader,
            parser: Parser::new(size.rows.max(1), size.cols.max(1), 0),
            raw: Vec::new(),
            unanswered: None,
            modes_before,
            _home: home,
        }
    }

    /// Has the terminal answer what it is asked from now on.
    pub(crate) fn answers(mut self) -> Self {
        self.unanswered = Some(Vec::new());
        self
    }

    /// Types these keys, as the bytes that a terminal sends for them.
    pub(crate) fn press(&mut self, keys: &str) {
        let keyboard = self.keyboard.as_mut().unwrap();
        keyboard.write_all(keys.as_bytes()).unwrap();
        keyboard.flush().unwrap();
    }

    /// Waits until the program has the terminal for itself, whether there is room to draw or not.
    pub(crate) fn wait_until_taken(&mut self) {
        self.wait_for("the alternate screen", Screen::alternate_screen);
    }

    /// Waits until the screen is as `is_there` wants it, at the end of a frame.
    pub(crate) fn wait_for(&mut self, what: &str, is_there: impl Fn(&Screen) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while self.is_in_frame() || !is_there(self.parser.screen()) {
            if let Err(why) = self.take_in(deadline) {
                panic!(
                    "{what} did not come ({why}); the terminal shows:\n{}",
                    shown(self.screen())
                );
            }
        }
    }

    /// Waits until `text` is to be seen.
    pub(crate) fn wait_for_text(&mut self, text: &str) {
        self.wait_for(&format!("{text:?}"), |screen| screen.contents().contains(text));
    }

    /// Waits until `text` is no longer to be seen.
    pub(crate) fn wait_until_gone(&mut self, text: &str) {
        self.wait_for(&format!("the end of {text:?}"), |screen| !screen.contents().contains(text));
    }

    /// Waits until the program has written `bytes`.
    pub(crate) fn wait_for_raw(&mut self, bytes: &[u8]) {
        let deadline = Instant::now() + PATIENCE;
        while count(&self.raw, bytes) == 0 {
            self.take_in(deadline).unwrap();
        }
    }

    /// What the program writes while `something` goes on.
    pub(crate) fn written_during(&mut self, something: impl FnOnce()) -> Vec<u8> {
        let before = self.raw.len();
        something();
        while self.take_in(Instant::now()).is_ok() {}
        self.raw[before..].to_vec()
    }

    pub(crate) fn screen(&self) -> &Screen {
        self.parser.screen()
    }

    /// All that the program has written so far.
    pub(crate) fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// How many frames the program has drawn so far.
    pub(crate) fn frames(&self) -> usize {
        count(&self.raw, FRAME_BEGINS)
    }

    /// Has the terminal show, in its first row, what another program wrote.
    pub(crate) fn write_over(&mut self, text: &str) {
        self.parser.process(format!("\x1b7\x1b[H{text}\x1b8").as_bytes());
    }

    /// Gives the terminal another size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.parser.screen_mut().set_size(rows.max(1), columns.max(1));
        self.master.as_ref().unwrap().resize(size(columns, rows)).unwrap();
    }

    /// Sends the program a signal, such as `TERM`.
    pub(crate) fn signal(&self, name: &str) {
        let id = self.program.0.process_id().unwrap().to_string();
        let kill = ["-c", "kill -s \"$1\" \"$2\"", "sh", name, &id];
        assert!(Command::new("sh").args(kill).status().unwrap().success());
    }

    /// Unplugs the terminal while the program is using it. `key` makes the program draw once more.
    pub(crate) fn unplug(mut self, key: &str) -> ExitStatus {
        // The thread that reads ends as soon as it has something that nobody wants.
        self.output = channel().1;
        self.press(key);
        self.reader.join().unwrap();
        drop((self.keyboard.take(), self.master.take()));
        wait(self.program)
    }

    /// Waits until the program has ended.
    pub(crate) fn end(mut self) -> Left {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.take_in(deadline) {
                Ok(()) => {}
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    panic!("it does not end; the terminal shows:\n{}", shown(self.screen()))
                }
            }
        }
        let status = wait(self.program);
        let modes = [self.modes_before, modes(&**self.master.as_ref().unwrap())];
        Left { status, raw: self.raw, screen: self.parser.screen().clone(), modes }
    }

    /// Takes in the next piece of output.
    fn take_in(&mut self, deadline: Instant) -> Result<(), RecvTimeoutError> {
        let rest = deadline.saturating_duration_since(Instant::now());
        let piece = self.output.recv_timeout(rest)?;
        self.raw.extend(&piece);
        if self.unanswered.is_some() {
            self.answer(&piece);
        } else {
            self.parser.process(&piece);
        }
        Ok(())
    }

    /// Shows output, and answers each question in it where the cursor is then.
    fn answer(&mut self, piece: &[u8]) {
        let mut output = self.unanswered.take().unwrap_or_default();
        output.extend(piece);
        let mut at = 0;
        while at < output.len() {
            let rest = &output[at..];
            let asked = QUESTIONS.iter().find(|(question, _)| rest.starts_with(question));
            if let Some((question, answer)) = asked {
                self.parser.process(&output[..at]);
                output.drain(..at + question.len());
                at = 0;
                let (row, column) = self.parser.screen().cursor_position();
                let place = format!("\x1b[{};{}R", row + 1, column + 1);
                self.press(&answer.replace("PLACE", &place));
            } else if QUESTIONS.iter().any(|(question, _)| question.starts_with(rest)) {
                break; // the rest is still to come
            } else {
                at += 1;
            }
        }
        self.parser.process(&output[..at]);
        output.drain(..at);
        self.unanswered = Some(output);
    }

    fn is_in_frame(&self) -> bool {
        count(&self.raw, FRAME_BEGINS) > count(&self.raw, FRAME_ENDS)
    }
}

/// A process that does not outlive its test.
struct Program(Box<dyn Child + Send + Sync>);

impl Drop for Program {
    fn drop(&mut self) {
        if matches!(self.0.try_wait(), Ok(None)) {
            self.0.kill().unwrap();
        }
    }
}

/// Waits, up to a deadline, until `program` has ended.
fn wait(mut program: Program) -> ExitStatus {
    let (sender, ended) = channel();
    let mut killer = program.0.clone_killer();
    let wait = move || {
        sender.send(program.0.wait()).ok(); // nobody waits any more
    };
    Builder::new().name("wait".into()).spawn(wait).unwrap();
    ended.recv_timeout(PATIENCE).map_or_else(
        |_| {
            killer.kill().unwrap();
            panic!("the program does not end")
        },
        |status| status.unwrap(),
    )
}

fn read_all(mut source: Box<dyn Read + Send>, to: &Sender<Vec<u8>>) {
    let mut buffer = [0; 8192];
    // Where no program holds the terminal any more, reading fails on some systems.
    while let Ok(length @ 1..) = source.read(&mut buffer) {
        if to.send(buffer[..length].to_vec()).is_err() {
            return;
        }
    }
}

fn modes(master: &(dyn MasterPty + Send)) -> String {
    format!("{:?}", master.get_termios().unwrap())
}

/// The size of a terminal.
pub(crate) const fn size(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// How often `part` stands in `whole`.
pub(crate) fn count(whole: &[u8], part: &[u8]) -> usize {
    whole.windows(part.len()).filter(|window| *window == part).count()
}

/// The rows of a screen, between bars.
pub(crate) fn shown(screen: &Screen) -> String {
    let (_, columns) = screen.size();
    let rows: Vec<String> = screen.rows(0, columns).map(|row| format!("|{row}")).collect();
    rows.join("\n")
}

/// The first row that has `text`, and its cells.
pub(crate) fn row_with<'a>(screen: &'a Screen, text: &str) -> (String, Vec<&'a Cell>) {
    let (rows, columns) = screen.size();
    let mut texts = (0..rows).zip(screen.rows(0, columns));
    let Some((at, found)) = texts.find(|(_, row)| row.contains(text)) else {
        panic!("no row has {text:?}:\n{}", shown(screen));
    };
    (found, (0..columns).filter_map(|column| screen.cell(at, column)).collect())
}
