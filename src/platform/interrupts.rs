//! [`Interrupts`]: the signals that end programs, for a deed that wants to come to an end in good order.

#[cfg(unix)]
use std::sync::Arc;
#[cfg(unix)]
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// The signals that end programs, Ctrl-C among them. While this lives, the first one is only noted; a second
/// one ends the program at once, and so does the first one afterwards.
#[derive(Debug, Default)]
pub struct Interrupts {
    /// The signal that came, if one did.
    #[cfg(unix)]
    signal: Arc<AtomicUsize>,
    #[cfg(unix)]
    is_enough: Arc<AtomicBool>,
}

#[cfg(unix)]
impl Interrupts {
    /// Notes signals from now on.
    pub fn heed() -> Self {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        use signal_hook::flag::{register, register_conditional_default, register_usize};
        let heeded = Self::default();
        let (noted, is_enough) = (&heeded.signal, &heeded.is_enough);
        for signal in [SIGTERM, SIGHUP, SIGINT] {
            let number = usize::try_from(signal).unwrap_or_default();
            // Actions run in this order. Where one cannot be taken, the signal ends the program as ever.
            register_conditional_default(signal, Arc::clone(is_enough))
                .and_then(|_| register_usize(signal, Arc::clone(noted), number))
                .and_then(|_| register(signal, Arc::clone(is_enough)))
                .ok();
        }
        heeded
    }

    /// The exit code that tells a shell of the signal that came: 130 for Ctrl-C. None if none did.
    pub fn code(&self) -> Option<u8> {
        let number = self.signal.load(Ordering::SeqCst);
        if number == 0 { None } else { u8::try_from(128 + number).ok() }
    }
}

#[cfg(unix)]
impl Drop for Interrupts {
    fn drop(&mut self) {
        self.is_enough.store(true, Ordering::SeqCst);
    }
}

/// Other systems end the program, as ever.
#[cfg(not(unix))]
impl Interrupts {
    /// Does nothing.
    pub const fn heed() -> Self {
        Self {}
    }

    /// None.
    #[expect(clippy::unused_self, reason = "the same on every system")]
    pub const fn code(&self) -> Option<u8> {
        None
    }
}
