//! Lending the terminal to the learner's editor: whoever reads it here pauses meanwhile.

use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crossterm::event::{Event, read};

use super::guard::without;
use super::worker::JournalWorker;
use crate::app::{Draft, Written};
use crate::phrase::Phrase;
use crate::platform;

/// How long to wait for the thread that reads to pause, before waking it again.
const WAKE_EVERY: Duration = Duration::from_millis(100);
/// How often to try.
const TRIES: usize = 20;

/// Whether the terminal is lent, as those know it who read it.
#[derive(Debug, Clone, Default)]
pub(super) struct Lent(Arc<(Mutex<Turn>, Condvar)>);

/// Whose turn it is to read the terminal.
#[derive(Debug, Default)]
struct Turn {
    is_lent: bool,
    /// Does the thread that reads wait until it gets the terminal back?
    is_paused: bool,
}

impl Lent {
    /// Is the terminal lent?
    #[cfg(unix)]
    pub(super) fn is_lent(&self) -> bool {
        self.turn().is_lent
    }

    /// The next event of the terminal, once it is not lent.
    pub(super) fn read(&self) -> io::Result<Event> {
        loop {
            self.pause();
            if is_there()? {
                return read();
            }
        }
    }

    /// The next event of the terminal, if one comes within `time`.
    pub(super) fn read_within(&self, time: Duration) -> io::Result<Option<Event>> {
        self.pause();
        if crossterm::event::poll(time)? { read().map(Some) } else { Ok(None) }
    }

    /// Waits as long as the terminal is lent.
    fn pause(&self) {
        let (_, changed) = &*self.0;
        let mut turn = self.turn();
        while turn.is_lent {
            turn.is_paused = true;
            changed.notify_all();
            turn = changed.wait(turn).unwrap_or_else(PoisonError::into_inner);
        }
        turn.is_paused = false;
    }

    /// Lends the terminal while `use_it` has it. None when the thread that reads cannot be made to pause.
    fn lend<T>(&self, use_it: impl FnOnce() -> T) -> Option<T> {
        self.turn().is_lent = true;
        let outcome = self.has_paused().then(use_it);
        self.turn().is_lent = false;
        self.0.1.notify_all();
        outcome
    }

    fn has_paused(&self) -> bool {
        let (_, changed) = &*self.0;
        for _ in 0..TRIES {
            wake();
            let waited =
                changed.wait_timeout_while(self.turn(), WAKE_EVERY, |turn| !turn.is_paused);
            if waited.unwrap_or_else(PoisonError::into_inner).0.is_paused {
                return true;
            }
        }
        false
    }

    fn turn(&self) -> MutexGuard<'_, Turn> {
        // Nothing can panic while it is held.
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Is there an event? Where nothing can wake the thread that waits for it, it looks up now and then.
fn is_there() -> io::Result<bool> {
    if cfg!(unix) { Ok(true) } else { crossterm::event::poll(WAKE_EVERY) }
}

/// Wakes the thread that waits for an event, as a window does that is resized.
#[cfg(unix)]
fn wake() {
    use rustix::process::{Signal, getpid, kill_process};
    kill_process(getpid(), Signal::WINCH).ok(); // what comes of it is waited for, and tried again
}

#[cfg(not(unix))]
const fn wake() {}

/// Has the note written in the learner's editor. Answers what came of it, and whether the terminal could
/// be had again: what was written must not go with it.
pub(super) fn edit(
    draft: &Draft,
    lent: &Lent,
    journal: Option<&JournalWorker>,
) -> io::Result<(Written, io::Result<()>)> {
    let Some(editor) = platform::Editor::of(&|name| std::env::var_os(name)) else {
        return Ok((Written::Nowhere(None), Ok(())));
    };
    let run = |command| run(command, journal);
    let edited = lent.lend(|| without(|| editor.edit(&draft.key, &draft.text, run)));
    let Some(edited) = edited else {
        return Ok((Written::Nowhere(Some(Phrase::new("notice-not-lent"))), Ok(())));
    };
    let (edited, is_back) = edited?;
    let ids = ["notice-no-editor", "notice-editor-failed", "notice-editor-kept"];
    let written = match edited {
        Ok(text) => Written::Text(text),
        Err(why @ platform::EditFailure::NotStarted { .. }) => {
            Written::Nowhere(Some(why.phrase(ids)))
        }
        Err(why) => Written::Failed { why: why.phrase(ids), has_kept: why.has_kept() },
    };
    Ok((written, is_back))
}

/// Has the file at `path` edited in the learner's editor. Answers what went wrong with that, if anything,
/// and whether the terminal could be had again.
pub(super) fn edit_file(
    path: &Path,
    lent: &Lent,
    journal: Option<&JournalWorker>,
) -> io::Result<(Option<Phrase>, io::Result<()>)> {
    let Some(editor) = platform::Editor::of(&|name| std::env::var_os(name)) else {
        return Ok((Some(Phrase::new("error-no-editor")), Ok(())));
    };
    let edited = lent.lend(|| without(|| editor.open(path, |command| run(command, journal))));
    let Some(edited) = edited else { return Ok((Some(Phrase::new("notice-not-lent")), Ok(()))) };
    let (edited, is_back) = edited?;
    let ids = ["notice-no-editor", "notice-editor-ended", "notice-editor-ended"];
    Ok((edited.err().map(|why| why.phrase(ids)), is_back))
}

/// Runs the editor to its end.
#[cfg(not(unix))]
fn run(mut command: Command, _: Option<&JournalWorker>) -> io::Result<ExitStatus> {
    command.status()
}

/// Runs the editor to its end. When it is stopped, so is this program, until a shell resumes both.
#[cfg(unix)]
fn run(mut command: Command, journal: Option<&JournalWorker>) -> io::Result<ExitStatus> {
    use std::os::unix::process::ExitStatusExt;

    use rustix::io::Errno;
    use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};

    let child = command.spawn()?;
    let editor = Pid::from_child(&child);
    loop {
        let status = match waitpid(Some(editor), WaitOptions::UNTRACED) {
            Ok(Some((_, status))) => status,
            Ok(None) | Err(Errno::INTR) => continue,
            Err(why) => return Err(why.into()),
        };
        if !status.stopped() {
            return Ok(ExitStatus::from_raw(status.as_raw()));
        }
        if super::guard::is_job()? {
            // Who is stopped must not hold the lock of the journal: all others would wait for it.
            let _rest = journal.map(JournalWorker::rest);
            super::guard::stop_job()?;
        }
        kill_process(editor, Signal::CONT)?; // a shell has resumed both, or there is none
    }
}
