//! The most memory that a process ever has.
//!
//! The system counts for a process what the one that began it had, too. So it is begun by this program
//! started anew, which has hardly any.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use wait4::Wait4;

use super::Outcome;

/// The word after which this program only weighs a command.
pub(crate) const WEIGH: &str = "weigh";

/// Runs `command`, the first word of which is a program, with a list as its input, and prints the bytes.
pub(crate) fn weigh(list: &str, command: &[&str]) -> Outcome<()> {
    let (program, words) = command.split_first().ok_or("there is no command")?;
    let mut command = Command::new(program);
    command.args(words).stdin(File::open(list)?).stdout(Stdio::null()).stderr(Stdio::null());
    let usage = command.spawn()?.wait4()?.rusage;
    Ok(writeln!(io::stdout(), "{}", usage.maxrss)?)
}

/// What [`weigh`] says of it, in a process of its own.
pub(crate) fn memory_of(command: &Command, list: &Path) -> Outcome<u64> {
    let mut weigher = Command::new(std::env::current_exe()?);
    weigher.arg(WEIGH).arg(list).arg(command.get_program()).args(command.get_args());
    weigher.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let output = weigher.output()?;
    Ok(String::from_utf8(output.stdout)?.trim().parse()?)
}
