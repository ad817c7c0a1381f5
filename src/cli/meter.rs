//! [`Meter`]: how far a long deed is, on a terminal.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::symbols::Symbol;

/// What is over sooner needs no meter.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often it is drawn at most.
const FRAME: Duration = Duration::from_millis(100);
/// The columns of the bar.
const BAR: usize = 24;
/// Goes to the beginning of the line, and takes away what stands there.
const CLEAR: &str = "\r\u{1b}[K";

/// How far a long deed is, on a line of standard error that comes and goes: only on a terminal, and only when
/// it takes longer than half a second.
pub(super) struct Meter<'a> {
    texts: &'a Texts,
    total: usize,
    since: Instant,
    drawn: Option<Instant>,
    is_terminal: bool,
}

impl<'a> Meter<'a> {
    /// Of a deed of `total` pieces that begins now.
    pub(super) fn new(texts: &'a Texts, total: usize) -> Self {
        let is_dumb = std::env::var_os("TERM").is_none_or(|terminal| terminal == "dumb");
        let is_terminal = io::stderr().is_terminal() && !is_dumb;
        Self { texts, total, since: Instant::now(), drawn: None, is_terminal }
    }

    /// Shows that `done` pieces are done.
    pub(super) fn show(&mut self, done: usize) {
        let is_new = self.drawn.is_none_or(|drawn| drawn.elapsed() >= FRAME);
        if self.is_terminal && is_new && self.since.elapsed() >= PATIENCE {
            self.drawn = Some(Instant::now());
            write(&format!("{CLEAR}{}", self.line(done)));
        }
    }

    /// Takes it away.
    pub(super) fn clear(&mut self) {
        if self.drawn.take().is_some() {
            write(CLEAR);
        }
    }

    /// `━━━━━━────── 120 of 400`.
    fn line(&self, done: usize) -> String {
        let filled = (done * BAR).checked_div(self.total).unwrap_or(0).min(BAR);
        let piece = |symbol, count: usize| self.texts.symbol(symbol).repeat(count);
        let bar = [piece(Symbol::Bar, filled), piece(Symbol::Horizontal, BAR - filled)].concat();
        let count = Phrase::new("done-of").with("done", done).with("total", self.total);
        format!("{bar} {}", self.texts.say(&count))
    }
}

/// Writes to standard error. Where that fails, nobody sees it anyway.
fn write(text: &str) {
    let mut out = io::stderr().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_how_far_the_deed_is() {
        let texts = Texts::english();
        let line = |done, total| Meter::new(&texts, total).line(done);
        assert_eq!(line(6, 12), "━━━━━━━━━━━━──────────── 6 of 12");
        assert_eq!(line(0, 0), "──────────────────────── 0 of 0");
    }
}
