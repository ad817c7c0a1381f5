//! [`Ears`]: the lines of the learner, and the signals that end the dialogue.

use std::io::{self, BufRead};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::Builder;

use crate::error::Error;
use crate::phrase::Phrase;

/// What was heard.
pub(super) enum Heard {
    /// A line, whole or the last one.
    Line(String),
    /// There will be no more: the input or the terminal is at its end, or the system or the learner,
    /// by Ctrl-C, asks the program to end.
    Nothing,
    /// The input cannot be read.
    Failed(io::Error),
}

/// What comes from the threads that listen.
enum Sound {
    Heard(Heard),
    #[cfg_attr(not(unix), expect(dead_code, reason = "only signals make it"))]
    Interrupt,
}

/// Listens to the learner, but only when a line is wanted: an editor that was started in between has the
/// terminal for itself.
pub(super) struct Ears {
    wants: Sender<()>,
    sounds: Receiver<Sound>,
    /// Was the program asked to end while it was not listening?
    is_ending: bool,
}

impl Ears {
    /// Begins to listen.
    pub(super) fn open() -> Result<Self, Error> {
        let failed = |why| Error::outside(Phrase::new("error-thread")).because(why);
        let (wants, wanted) = channel();
        let (to, sounds) = channel();
        let signals = to.clone();
        let read = move || {
            while wanted.recv().is_ok() && to.send(Sound::Heard(read_line())).is_ok() {}
        };
        Builder::new().name("input".into()).spawn(read).map_err(failed)?;
        listen_to_signals(signals).map_err(failed)?;
        Ok(Self { wants, sounds, is_ending: false })
    }

    /// Drops what Ctrl-C has asked for while another program had the terminal: it was meant for that.
    pub(super) fn forget_interrupts(&mut self) {
        self.is_ending |= self.sounds.try_iter().any(|sound| matches!(sound, Sound::Heard(_)));
    }

    /// The next line. What was asked for while the last one was answered comes first.
    pub(super) fn next(&mut self) -> Heard {
        self.is_ending |= self.sounds.try_iter().next().is_some();
        if self.is_ending || self.wants.send(()).is_err() {
            return Heard::Nothing; // or the thread that reads has panicked
        }
        match self.sounds.recv() {
            Ok(Sound::Heard(heard)) => heard,
            Ok(Sound::Interrupt) | Err(_) => Heard::Nothing,
        }
    }
}

/// Reads a line. What is no text is taken as well as it goes: it names nothing anyway.
fn read_line() -> Heard {
    let mut line = Vec::new();
    match io::stdin().lock().read_until(b'\n', &mut line) {
        Ok(0) => Heard::Nothing,
        Ok(_) => Heard::Line(String::from_utf8_lossy(&line).into_owned()),
        Err(why) => Heard::Failed(why),
    }
}

/// Asks for the signals that end programs, so that the dialogue ends in good order.
#[cfg(unix)]
fn listen_to_signals(to: Sender<Sound>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT])?;
    let wait = move || {
        for signal in signals.forever() {
            let sound =
                if signal == SIGINT { Sound::Interrupt } else { Sound::Heard(Heard::Nothing) };
            if to.send(sound).is_err() {
                return;
            }
        }
    };
    Builder::new().name("signals".into()).spawn(wait).map(drop)
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same on every system")]
fn listen_to_signals(_: Sender<Sound>) -> io::Result<()> {
    Ok(())
}
