//! Programs that run apart from our terminal: they neither read it nor write on it.

use std::io::{self, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread::Builder;
use std::time::Duration;

/// Starts `command`, which can read what it is given and nothing else.
pub(super) fn spawn(command: &mut Command, stdin: Stdio) -> io::Result<Child> {
    command.stdin(stdin).stdout(Stdio::null()).stderr(Stdio::null());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0); // Ctrl-C is not for it
    command.spawn()
}

/// Gives `child` what it is to read, and waits up to `patience` for its end; None when it still runs then.
/// A thread called `name` goes on waiting for it, so that it does not stay behind as a zombie.
pub(super) fn ended(
    mut child: Child,
    name: &str,
    input: String,
    patience: Duration,
) -> io::Result<Option<ExitStatus>> {
    let (sender, end) = channel();
    let reap = move || {
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(input.as_bytes()).ok(); // who does not read says so by how it ends
        }
        // An error means that nobody waits for the news any more.
        sender.send(child.wait()).ok();
    };
    Builder::new().name(name.into()).spawn(reap)?;
    match end.recv_timeout(patience) {
        Ok(status) => status.map(Some),
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => Ok(None),
    }
}
