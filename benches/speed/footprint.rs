//! What the program takes: room on disk, memory, and the attention of the terminal and the system.

use std::fs;
use std::time::Duration;

use super::Outcome;
use super::setting::{Setting, WAYPOST};
use super::table::{Amount, Figure, Goal};
use super::terminal::{Terminal, value_in};

const KIB: f64 = 1024.0;
const MIB: f64 = 1024.0 * KIB;
/// After so long no notice stands any more.
const NOTICES_ARE_OVER: Duration = Duration::from_secs(5);
const IDLE: Duration = Duration::from_secs(5);

pub(crate) fn figures(setting: &Setting) -> Outcome<Vec<Figure>> {
    let binary = fs::metadata(WAYPOST)?.len();
    let mut terminal = Terminal::start(setting.waypost())?;
    terminal.first_answer()?;
    let process = terminal.process()?;
    // The first deed of all also brings the hint how to take it back into the footer.
    for keys in [" ", "u"] {
        terminal.press(keys)?;
    }
    // Undone, it is there to be ticked off by the next run.
    let tick = terminal.press(" ")?.bytes;
    terminal.press("u")?;
    for keys in ["/", "transformer", "\r", "?", "\x1b", "p", "z"] {
        terminal.press(keys)?;
    }
    terminal.bytes_within(NOTICES_ARE_OVER);
    let woken = wake_ups(process);
    let written = terminal.bytes_within(IDLE);
    let woken = woken.zip(wake_ups(process)).map(|(before, after)| after - before);
    let unknown = Amount::Unknown("only known on Linux");
    let memory = terminal.peak_memory()?.map_or_else(|| unknown.clone(), Amount::Bytes);
    let woken = woken.map_or(unknown, Amount::Times);
    let seconds = IDLE.as_secs_f64();
    Ok(vec![
        Figure::alone("the program file", Amount::Bytes(binary), Goal::AtMost(10.0 * MIB)),
        Figure::alone("memory, at most (RSS)", memory, Goal::AtMost(16.0 * MIB)),
        Figure::alone("a tick, written to the terminal", Amount::Bytes(tick), Goal::AtMost(KIB)),
        Figure::alone(
            "idle for 5 s, written to the terminal",
            Amount::Bytes(written),
            Goal::AtMost(0.0),
        ),
        // The one that looks for other windows, and perhaps the first or last of the time.
        Figure::alone("idle for 5 s, woken", woken, Goal::AtMost(seconds + 1.0)),
    ])
}

/// How often threads of a process have waited for something and got it.
fn wake_ups(process: u32) -> Option<u64> {
    // Where there is no `/proc` nothing is known.
    let threads = fs::read_dir(format!("/proc/{process}/task")).ok()?;
    let statuses = threads.flatten().map(|thread| thread.path().join("status"));
    statuses.map(|status| value_in(&status.to_string_lossy(), "voluntary_ctxt_switches:")).sum()
}
