//! Opens addresses in the learner's browser.

mod command;
#[cfg(test)]
mod tests;

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::{Environment, apart, find_program, variable};
use crate::address::WebAddress;
use crate::error::Error;
use crate::phrase::Phrase;
use command::{commands, programs};

/// Opens `address` in the browser that `$BROWSER` names, else in the one of the system.
///
/// This blocks: for at most `patience` it waits whether the browser fails; one that still runs then is
/// taken to be well. Call it on a thread that may wait.
///
/// # Errors
/// When there is no browser that the learner could see, it cannot be started, or it fails at once.
pub fn open(
    address: &WebAddress,
    environment: &Environment<'_>,
    patience: Duration,
) -> Result<(), Error> {
    if let Some(list) = variable(environment, "BROWSER") {
        return run_first(commands(&list.to_string_lossy(), address), address, patience);
    }
    if !has_screen(environment, std::env::consts::OS) {
        return Err(failed("error-no-browser").hint(hint("hint-no-browser", address)));
    }
    open::that_detached_with_timeout(address.as_str(), patience)
        .map_err(|why| failed("error-open").because(why).hint(hint("hint-set-browser", address)))
}

/// What would open a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Browser {
    /// The first command of `$BROWSER` that can be found.
    Named(String),
    /// None of the commands that `$BROWSER` names can be found.
    Missing(String),
    /// That of the system.
    System,
    /// None: the learner would see no window.
    Nowhere,
    /// None: what opens windows on this system is not installed.
    NoOpener,
}

/// Finds out what would open a link here.
pub fn browser(environment: &Environment<'_>) -> Browser {
    if let Some(list) = variable(environment, "BROWSER") {
        let list = list.to_string_lossy().into_owned();
        let found = programs(&list).find(|program| find_program(program, environment).is_some());
        return found.map_or_else(
            || Browser::Missing(list.clone()),
            |found| Browser::Named(found.to_owned()),
        );
    }
    let system = std::env::consts::OS;
    if !has_screen(environment, system) {
        return Browser::Nowhere;
    }
    let openers = ["xdg-open", "gio", "gnome-open", "kde-open", "wslview"];
    let needs_one = !["macos", "windows"].contains(&system);
    let is_there = |program: &&str| find_program(program, environment).is_some();
    if needs_one && !openers.iter().any(is_there) { Browser::NoOpener } else { Browser::System }
}

/// Would the learner see a window that opens on this machine?
fn has_screen(environment: &Environment<'_>, system: &str) -> bool {
    let is_set = |name| variable(environment, name).is_some();
    if ["macos", "windows"].contains(&system) {
        return !(is_set("SSH_CONNECTION") || is_set("SSH_TTY"));
    }
    let is_wsl = is_set("WSL_DISTRO_NAME") || is_set("WSL_INTEROP"); // opens in Windows
    is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") || is_wsl
}

/// Runs the first of `commands` that can be started.
fn run_first(
    commands: Vec<Command>,
    address: &WebAddress,
    patience: Duration,
) -> Result<(), Error> {
    let mut failure = failed("error-open");
    for mut command in commands {
        match apart::spawn(&mut command, Stdio::null()) {
            Ok(child) => return wait(child, address, patience),
            Err(why) => {
                let program = command.get_program().to_string_lossy().into_owned();
                failure = failed("error-start-browser").because(why);
                failure.what = failure.what.with("program", program);
            }
        }
    }
    Err(failure.hint(hint("hint-correct-browser", address)))
}

/// Waits up to `patience` for `child` to fail.
fn wait(child: Child, address: &WebAddress, patience: Duration) -> Result<(), Error> {
    let ended = apart::ended(child, "browser", String::new(), patience);
    match ended.map_err(|why| failed("error-open").because(why))? {
        Some(status) if !status.success() => Err(failed("error-browser-failed")
            .because(status.to_string())
            .hint(hint("hint-correct-browser", address))),
        _ => Ok(()),
    }
}

const fn failed(what: &'static str) -> Error {
    Error::outside(Phrase::new(what))
}

/// Every hint gives the whole address: whatever else is wrong, the learner can go there.
fn hint(id: &'static str, address: &WebAddress) -> Phrase {
    Phrase::new(id).with("address", address.as_str())
}
