//! The terminal guard: whatever we ask of the terminal is given back on every way out.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

use crossterm::cursor::{MoveTo, Show};
use crossterm::event::{
    DisableBracketedPaste, DisableFocusChange, EnableBracketedPaste, EnableFocusChange,
};
use crossterm::style::ResetColor;
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{execute, queue};

use super::mouse::{LeaveMouse, ListenToMouse};
use super::title;
use crate::platform::{Speech, Terminal};

/// Is the terminal ours? To leave the alternate screen twice would put the cursor back to where it
/// was at first, over what has been written since, such as the message of a panic.
static TAKEN: AtomicBool = AtomicBool::new(false);
/// Does the learner want the program to listen to the mouse?
static WANTS_MOUSE: AtomicBool = AtomicBool::new(false);
/// Does the terminal report what the mouse does?
static REPORTS_MOUSE: AtomicBool = AtomicBool::new(false);
/// What we ask of the terminal, as a number of [`Asked`]: a panic has to know it, on any thread.
static ASKED: AtomicU8 = AtomicU8::new(Asked::Title as u8);

/// What is asked of a terminal, each with all that stands above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    /// Raw mode, and the cursor in the end: it might print what it does not know.
    Little,
    /// The alternate screen, bracketed paste and reports of the focus.
    Modes,
    /// The title of its window.
    Title,
}

impl Asked {
    /// What can be asked of `terminal`, with the title where that is wanted.
    pub fn of(terminal: &Terminal, wants_title: bool) -> Self {
        match terminal.speech() {
            Speech::Nothing | Speech::Basic => Self::Little,
            Speech::Strings if wants_title => Self::Title,
            Speech::Modes | Speech::Strings => Self::Modes,
        }
    }

    fn now() -> Self {
        let all = [Self::Little, Self::Modes, Self::Title];
        let number = ASKED.load(Ordering::SeqCst);
        all.into_iter().find(|asked| *asked as u8 == number).unwrap_or(Self::Little)
    }
}

/// Holds the terminal in raw mode on its alternate screen, with bracketed paste, focus reports and, where
/// that is wanted, reports of the mouse.
///
/// Dropping it gives everything back; so does a panic, before its message is printed. This needs
/// unwinding: never set `panic = "abort"`.
#[derive(Debug)]
pub struct Guard(());

impl Guard {
    /// Takes the terminal, asking so much of it.
    ///
    /// # Errors
    /// When there is none, or it cannot be switched to raw mode.
    pub fn take(asked: Asked) -> io::Result<Self> {
        static HOOK: std::sync::Once = std::sync::Once::new();
        ASKED.store(asked as u8, Ordering::SeqCst);
        HOOK.call_once(restore_before_panics);
        let guard = Self(());
        enter()?;
        Ok(guard)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        leave().ok(); // the terminal is gone: nobody is left to tell
    }
}

fn enter() -> io::Result<()> {
    TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    let (mut out, asked) = (io::stdout(), Asked::now());
    if asked == Asked::Title {
        out.write_all(title::KEEP)?;
    }
    if asked >= Asked::Modes {
        queue!(out, EnterAlternateScreen, EnableBracketedPaste, EnableFocusChange)?;
    }
    queue!(out, Clear(ClearType::All))?; // an alternate screen is empty, but here may be none
    if asked >= Asked::Modes && WANTS_MOUSE.load(Ordering::SeqCst) {
        REPORTS_MOUSE.store(true, Ordering::SeqCst);
        queue!(out, ListenToMouse)?;
    }
    out.flush()
}

/// Has the terminal report what the mouse does, or no longer: now, or once the terminal is taken.
pub(super) fn listen_to_mouse(listens: bool) -> io::Result<()> {
    WANTS_MOUSE.store(listens, Ordering::SeqCst);
    if !TAKEN.load(Ordering::SeqCst) || REPORTS_MOUSE.swap(listens, Ordering::SeqCst) == listens {
        return Ok(());
    }
    if listens { execute!(io::stdout(), ListenToMouse) } else { execute!(io::stdout(), LeaveMouse) }
}

fn leave() -> io::Result<()> {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return Ok(());
    }
    let mouse = if REPORTS_MOUSE.swap(false, Ordering::SeqCst) {
        queue!(io::stdout(), LeaveMouse)
    } else {
        Ok(())
    };
    let screen = leave_screen(&mut io::stdout(), Asked::now());
    disable_raw_mode().and(mouse).and(screen)
}

fn leave_screen(out: &mut impl Write, asked: Asked) -> io::Result<()> {
    // Where there is no alternate screen, as in GNU screen at first, the last frame would stay behind the
    // prompt.
    queue!(out, ResetColor, Clear(ClearType::All), MoveTo(0, 0))?;
    if asked >= Asked::Modes {
        queue!(out, DisableFocusChange, DisableBracketedPaste, LeaveAlternateScreen)?;
    }
    queue!(out, Show)?;
    if asked == Asked::Title {
        out.write_all(title::GIVE_BACK)?;
    }
    out.flush()
}

/// Gives the terminal back before the message of a panic is printed, whichever thread panics: one of a
/// worker ends the program too, see [`super::input::Alarm`].
fn restore_before_panics() {
    let shown = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        leave().ok(); // the message is printed in any case
        shown(panic);
    }));
}

/// Gives the terminal back, stops the program, and takes the terminal again when it is resumed. False,
/// and nothing is done, where there is no shell that could resume it.
#[cfg(unix)]
pub(super) fn suspend() -> io::Result<bool> {
    if !is_job()? {
        return Ok(false);
    }
    leave()?;
    stop_job()?;
    enter()?;
    Ok(true)
}

/// Has a shell that controls jobs put this one into a group of its own?
#[cfg(unix)]
pub(super) fn is_job() -> io::Result<bool> {
    use rustix::process::{getpgrp, getsid};
    Ok(getpgrp() != getsid(None)?)
}

/// Stops the program until it is resumed, with all of its job: a shell only comes back when what it has
/// started itself is stopped too.
#[cfg(unix)]
pub(super) fn stop_job() -> io::Result<()> {
    Ok(rustix::process::kill_current_process_group(rustix::process::Signal::STOP)?)
}

/// Gives the terminal to `use_it`, and takes it again as it was, whatever that has done to it. Answers
/// what `use_it` did, and whether the terminal could be had again: it may be gone.
pub(super) fn without<T>(use_it: impl FnOnce() -> T) -> io::Result<(T, io::Result<()>)> {
    leave()?;
    let modes = Modes::now();
    let outcome = use_it();
    modes.restore();
    Ok((outcome, enter()))
}

/// How the terminal handles what is typed, such as echo. Who is killed leaves it as it needed it.
struct Modes(#[cfg(unix)] Option<rustix::termios::Termios>);

#[cfg(unix)]
impl Modes {
    fn now() -> Self {
        Self(rustix::termios::tcgetattr(io::stdout()).ok()) // then there is nothing to restore
    }

    fn restore(self) {
        use rustix::termios::{OptionalActions, tcsetattr};
        if let Some(modes) = self.0 {
            tcsetattr(io::stdout(), OptionalActions::Now, &modes).ok(); // switching to raw mode says why
        }
    }
}

#[cfg(not(unix))]
impl Modes {
    const fn now() -> Self {
        Self()
    }

    const fn restore(self) {}
}

/// Sets the terminal up again after a shell had it: the program was stopped without being asked, and
/// resumed. Where it was asked, this changes nothing.
pub(super) fn retake() -> io::Result<()> {
    disable_raw_mode()?; // it would not be switched on where it is thought to be on
    enable_raw_mode()?;
    if REPORTS_MOUSE.load(Ordering::SeqCst) {
        queue!(io::stdout(), ListenToMouse)?;
    }
    if Asked::now() >= Asked::Modes {
        execute!(io::stdout(), EnableBracketedPaste, EnableFocusChange)?;
    }
    Ok(())
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same on every system")]
pub(super) fn suspend() -> io::Result<bool> {
    Ok(false)
}
