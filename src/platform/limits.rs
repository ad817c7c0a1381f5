//! Limits that the system sets to programs.

/// Has a write beyond the limit on the size of files fail, as it does on a full disk, where the system
/// would end the program in the middle of it.
#[cfg(unix)]
pub fn outlive_limits() {
    use signal_hook::consts::SIGXFSZ;
    let was_sent = std::sync::Arc::default();
    // Where the signal cannot be taken, the program goes on as others do.
    signal_hook::flag::register(SIGXFSZ, was_sent).ok();
}

/// Other systems have no such limits.
#[cfg(not(unix))]
pub fn outlive_limits() {}
