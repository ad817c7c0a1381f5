//! Which browser is started, and with what.

#[cfg(unix)]
mod unix;

use super::*;

fn screen(variables: &[&str], system: &str) -> bool {
    has_screen(&|asked| variables.contains(&asked).then(|| "x".into()), system)
}

#[test]
fn a_browser_is_only_started_where_the_learner_would_see_it() {
    assert!(screen(&["DISPLAY"], "linux"));
    assert!(screen(&["WAYLAND_DISPLAY", "SSH_TTY"], "linux"));
    assert!(screen(&["WSL_DISTRO_NAME"], "linux"));
    assert!(!screen(&[], "linux"));
    assert!(!screen(&["SSH_CONNECTION"], "linux"));
    assert!(screen(&[], "macos"));
    assert!(!screen(&["SSH_TTY"], "macos"));
}
