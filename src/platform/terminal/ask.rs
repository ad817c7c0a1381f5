//! Asking the terminal, with a time limit, and with everything as it was afterwards.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcgetpgrp, tcsetattr};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

use super::answer::{Answer, answers};

/// How long to wait for the next piece of an answer: a terminal may be on the other side of the world.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often to look up meanwhile, whether a signal asks the program to end.
const LOOK: Duration = Duration::from_millis(50);

/// The question that every terminal answers. It comes last: what was not answered before, never will be.
const LAST: &str = "\x1b[c";

/// A terminal that answers. While there is this, keys are not echoed; what is typed is dropped when it
/// ends, so that no answer that comes late is taken for a command by the shell.
#[derive(Debug)]
pub struct Conversation {
    /// How the terminal was.
    modes: Termios,
    /// The signal that asked the program to end, if one did.
    signal: Arc<AtomicUsize>,
    is_over: Arc<AtomicBool>,
}

impl Conversation {
    /// Begins one; none where there is no terminal that could be asked: input or output is none, it
    /// belongs to another job, or it cannot be had.
    pub fn begin() -> Option<Self> {
        let is_terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
        // Who is in the background would be stopped.
        let is_ours = is_terminal && tcgetpgrp(io::stdin()) == Ok(rustix::process::getpgrp());
        let modes = tcgetattr(io::stdin()).ok().filter(|_| is_ours)?; // it cannot be had
        let begun = Self { modes, signal: Arc::default(), is_over: Arc::default() };
        begun.hold_signals().ok()?; // without that the terminal might stay raw
        let mut raw = begun.modes.clone();
        raw.make_raw();
        tcsetattr(io::stdin(), OptionalActions::Now, &raw).ok()?; // it cannot be had
        Some(begun)
    }

    /// Signals that end programs wait until the terminal is as it was.
    fn hold_signals(&self) -> io::Result<()> {
        use signal_hook::flag::{register_conditional_default, register_usize};
        for signal in [SIGTERM, SIGHUP, SIGINT] {
            register_conditional_default(signal, Arc::clone(&self.is_over))?;
            let number = usize::try_from(signal).unwrap_or_default();
            register_usize(signal, Arc::clone(&self.signal), number)?;
        }
        Ok(())
    }

    /// Asks all of `questions` at once. None where the terminal does not answer.
    pub fn ask(&self, questions: &str) -> Option<Vec<Answer>> {
        let mut out = io::stdout().lock();
        let asked =
            out.write_all(questions.as_bytes()).and_then(|()| out.write_all(LAST.as_bytes()));
        asked.and_then(|()| out.flush()).ok()?; // it is gone
        let mut bytes = Vec::new();
        loop {
            if !self.take_in(&mut bytes) {
                return None;
            }
            let found = answers(&bytes);
            if found.contains(&Answer::Interrupt) {
                self.signal.store(usize::try_from(SIGINT).unwrap_or_default(), Ordering::SeqCst);
            }
            if found.iter().any(|answer| matches!(answer, Answer::Attributes(_))) {
                return Some(found);
            }
        }
    }

    /// Waits for more and takes it in. False when nothing comes any more, or the program is to end.
    fn take_in(&self, bytes: &mut Vec<u8>) -> bool {
        let begun = Instant::now();
        let mut piece = [0; 4096];
        while begun.elapsed() < PATIENCE && self.signal.load(Ordering::SeqCst) == 0 {
            let input = io::stdin();
            let mut waited = [PollFd::new(&input, PollFlags::IN)];
            let limit = Timespec { tv_sec: 0, tv_nsec: LOOK.subsec_nanos().into() };
            match poll(&mut waited, Some(&limit)) {
                Ok(0) | Err(Errno::INTR) => {}
                Ok(_) => match rustix::io::read(&input, &mut piece) {
                    Ok(length @ 1..) => {
                        bytes.extend_from_slice(piece.get(..length).unwrap_or_default());
                        return true;
                    }
                    Err(Errno::INTR) => {}
                    Ok(_) | Err(_) => return false,
                },
                Err(_) => return false,
            }
        }
        false
    }
}

impl Drop for Conversation {
    fn drop(&mut self) {
        tcsetattr(io::stdin(), OptionalActions::Flush, &self.modes).ok(); // it is gone: nothing is left to restore
        self.is_over.store(true, Ordering::SeqCst);
        if let Ok(signal @ 1..) = i32::try_from(self.signal.load(Ordering::SeqCst)) {
            signal_hook::low_level::emulate_default_handler(signal).ok(); // then the program goes on to its end
        }
    }
}
