//! [`Report`]: what a command has to say, and the only place that writes it.

use std::io::{self, ErrorKind, Write};

use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::text::clean;

/// What a command has to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// What was asked for: goes to standard output.
    pub data: String,
    /// Everything else, in lines or blocks of lines: goes to standard error.
    pub notes: Vec<String>,
    /// The exit code: 0 done, 1 nothing found, 2 the user's mistake, 3 the outside failed; 128 and more: stopped by a
    /// signal, whose number is the rest.
    pub code: u8,
}

impl Report {
    /// Success with `data`, which ends with a line end unless it is empty.
    pub(super) fn done(data: impl Into<String>) -> Self {
        Self { data: data.into(), ..Self::default() }
    }

    /// Nothing was found; `data` is the empty document, where one was asked for.
    pub(super) fn nothing(data: impl Into<String>, note: impl Into<String>) -> Self {
        Self { data: data.into(), notes: vec![note.into()], code: 1 }
    }

    /// The report of a failure.
    pub fn failed(error: &Error, texts: &Texts) -> Self {
        Self { notes: vec![texts.report(error)], code: error.exit_code(), ..Self::default() }
    }

    /// Writes the report and returns the exit code. A reader that closes its end early has had enough:
    /// that is success.
    pub fn print(&self, out: &mut impl Write, err: &mut impl Write, texts: &Texts) -> u8 {
        let written = out.write_all(self.data.as_bytes()).and_then(|()| out.flush());
        let mut code = self.code;
        for note in &self.notes {
            tell(err, note);
        }
        if let Err(why) = written {
            code = if why.kind() == ErrorKind::BrokenPipe { 0 } else { 3 };
            if code != 0 {
                let error = Error::outside(Phrase::new("error-output")).because(why);
                let error = error.hint(Phrase::new("hint-output"));
                tell(err, &texts.report(&error));
            }
        }
        code
    }
}

/// Writes a note. When standard error fails there is nobody left to tell.
fn tell(err: &mut impl Write, note: &str) {
    let lines: Vec<_> = note.lines().map(clean).collect();
    let told: io::Result<()> = writeln!(err, "{}", lines.join("\n"));
    told.ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A standard output that always fails in one way.
    struct Broken(ErrorKind);

    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_that_left_is_success_and_a_full_disk_is_not() {
        let print = |kind| {
            let mut err = Vec::new();
            let code = Report::done("data\n").print(&mut Broken(kind), &mut err, &Texts::english());
            (code, String::from_utf8(err).unwrap())
        };
        assert_eq!(print(ErrorKind::BrokenPipe), (0, String::new()));
        let (code, told) = print(ErrorKind::StorageFull);
        assert_eq!(code, 3);
        assert!(told.starts_with("error: cannot write to the standard output\n"), "{told}");
    }

    #[test]
    fn escape_sequences_never_reach_the_terminal_in_a_note() {
        let mut err = Vec::new();
        let report = Report::nothing("", "a\u{1b}[2Jb\nc\u{202e}d");
        assert_eq!(report.print(&mut Vec::new(), &mut err, &Texts::english()), 1);
        assert_eq!(err, b"a[2Jb\ncd\n");
    }
}
