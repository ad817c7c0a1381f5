//! The clipboard of the system, by the tools that it has for that.

#[cfg(test)]
mod tests;

use std::io::{self, ErrorKind};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;

use super::{Environment, apart, variable};

/// The tools by which the learner's clipboard can be reached, the best one first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clipboard(Vec<Tool>);

/// A program that gets the text on its standard input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Tool {
    program: &'static str,
    arguments: &'static [&'static str],
}

/// Why nothing was copied.
#[derive(Debug)]
pub enum NotCopied {
    /// None of the tools is installed.
    NoTool,
    /// This program failed.
    Failed {
        /// The program.
        program: &'static str,
        /// How; none when it does not come to an end.
        why: Option<String>,
    },
}

impl Clipboard {
    /// That of this machine; none where there is no tool for it, or where the learner sits at another
    /// machine, whose clipboard only the terminal can reach.
    pub fn of(environment: &Environment<'_>) -> Option<Self> {
        Self::on(environment, std::env::consts::OS)
    }

    fn on(environment: &Environment<'_>, system: &str) -> Option<Self> {
        let is_set = |name: &str| variable(environment, name).is_some();
        if ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"].into_iter().any(is_set) {
            return None;
        }
        let tools: Vec<Tool> = match system {
            "macos" => vec![tool("pbcopy", &[])],
            "windows" => vec![tool("clip.exe", &[])],
            _ => on_unix(is_set),
        };
        (!tools.is_empty()).then_some(Self(tools))
    }

    /// Copies `text`. No shell has a part in it.
    ///
    /// This blocks, for at most `patience` a tool. Call it on a thread that may wait.
    ///
    /// # Errors
    /// [`NotCopied`] when there is no tool, or the first one that there is fails.
    pub fn copy(&self, text: &str, patience: Duration) -> Result<(), NotCopied> {
        for tool in &self.0 {
            let failed = |why| NotCopied::Failed { program: tool.program, why };
            return match tool.run(text, patience) {
                Err(why) if why.kind() == ErrorKind::NotFound => continue,
                Err(why) => Err(failed(Some(why.to_string()))),
                Ok(None) => Err(failed(None)),
                Ok(Some(status)) if status.success() => Ok(()),
                Ok(Some(status)) => Err(failed(Some(status.to_string()))),
            };
        }
        Err(NotCopied::NoTool)
    }
}

impl Tool {
    fn run(self, text: &str, patience: Duration) -> io::Result<Option<ExitStatus>> {
        let mut command = Command::new(self.program);
        let child = apart::spawn(command.args(self.arguments), Stdio::piped())?;
        apart::ended(child, "clipboard", text.to_owned(), patience)
    }
}

/// The tools of Unix, by what the variables that are set say of the desktop.
fn on_unix(is_set: impl Fn(&str) -> bool) -> Vec<Tool> {
    let mut tools = Vec::new();
    if is_set("TERMUX_VERSION") {
        tools.push(tool("termux-clipboard-set", &[]));
    }
    if is_set("WAYLAND_DISPLAY") {
        tools.push(tool("wl-copy", &[]));
    }
    if is_set("DISPLAY") {
        tools.push(tool("xclip", &["-in", "-selection", "clipboard"]));
        tools.push(tool("xsel", &["--input", "--clipboard"]));
    }
    // Linux in Windows, where a desktop of Linux has a clipboard of its own at best.
    if is_set("WSL_DISTRO_NAME") || is_set("WSL_INTEROP") {
        tools.insert(0, tool("clip.exe", &[]));
    }
    tools
}

const fn tool(program: &'static str, arguments: &'static [&'static str]) -> Tool {
    Tool { program, arguments }
}
