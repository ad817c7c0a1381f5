//! Talking with the real program: all lines at once, or one after the other.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use tempfile::TempDir;

use crate::support::{output, waypost};

/// What the program says to `lines`, one below the other, without what it says at the start.
#[track_caller]
pub(super) fn talk(folder: &TempDir, lines: &[&str]) -> String {
    let start = said(folder, &[]);
    let said = said(folder, lines);
    said.strip_prefix(&start).unwrap_or(&said).to_owned()
}

/// What the program says to `lines`, all of it. It ends with its input, and that is no failure.
#[track_caller]
pub(super) fn said(folder: &TempDir, lines: &[&str]) -> String {
    let input: String = lines.iter().flat_map(|line| [line, "\n"]).collect();
    let assert = waypost(folder).arg("--linear").write_stdin(input).assert();
    let said = output(&assert.success().stderr(""));
    assert_speakable(&said);
    said
}

/// Nothing but text and line ends: no escape sequence, no other control character, no line drawing.
#[track_caller]
pub(super) fn assert_speakable(said: &str) {
    let is_control = |c: &char| c.is_control() && *c != '\n';
    let is_drawn = |c: &char| matches!(c, '\u{2500}'..='\u{25FF}' | '★' | '☆' | '✓' | '✎' | '›');
    let wrong = said.chars().find(|c| is_control(c) || is_drawn(c));
    assert_eq!(wrong, None, "{said}");
}

/// A dialogue that goes on while something else happens.
pub(super) struct Talk {
    program: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Talk {
    pub(super) fn begin(folder: &TempDir) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_waypost"));
        command.arg("--linear").env_clear();
        command.env("WAYPOST_STATE_DIR", folder.path().join("state"));
        command.env("WAYPOST_DATA_DIR", folder.path());
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut program = command.spawn().unwrap();
        let input = program.stdin.take().unwrap();
        let output = BufReader::new(program.stdout.take().unwrap());
        Self { program, input, output }
    }

    /// Says `line`, and waits for the answer that begins with `answer`.
    pub(super) fn say(&mut self, line: &str, answer: &str) -> String {
        writeln!(self.input, "{line}").unwrap();
        loop {
            let mut said = String::new();
            assert!(self.output.read_line(&mut said).unwrap() > 0, "{answer} was not said");
            if said.starts_with(answer) {
                return said;
            }
        }
    }

    /// Kills the program, so that it cannot do anything more.
    pub(super) fn kill(mut self) {
        self.program.kill().unwrap();
        self.program.wait().unwrap();
    }
}
