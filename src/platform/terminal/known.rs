//! What is known of terminals by their names, because none of them can be asked.

use super::{Multiplexer, Speech, Terminal};

/// A terminal by a part of its name in small letters: does it put on the clipboard what OSC 52 brings? None
/// where it depends on its version or on how it is set up.
const TERMINALS: [(&str, Option<bool>); 19] = [
    ("kitty", Some(true)),
    ("wezterm", Some(true)),
    ("ghostty", Some(true)),
    ("foot", Some(true)),
    ("contour", Some(true)),
    ("alacritty", Some(true)),
    ("rio", Some(true)),
    ("windows terminal", Some(true)),
    ("vscode", Some(true)),
    ("iterm", None),  // asks its user once
    ("mintty", None), // off at first
    ("konsole", None),
    ("vte", Some(false)),
    ("hyper", None),
    ("apple_terminal", Some(false)),
    ("jetbrains", Some(false)),
    ("xterm(", None), // as it calls itself; off at first
    ("rxvt", None),
    ("linux", Some(false)),
];

impl Terminal {
    /// Does it put on the clipboard what is sent to it (OSC 52)? `name` is what it calls itself. None where
    /// that cannot be told.
    pub fn takes_clipboard(&self, name: Option<&str>) -> Option<bool> {
        if self.speech() < Speech::Strings {
            return Some(false);
        }
        if matches!(self.between, Some(Multiplexer::Tmux | Multiplexer::Screen)) {
            return None; // what is around them decides
        }
        let all = [name, self.program.as_deref(), Some(self.kind.as_str())];
        let mut names = all.into_iter().flatten().map(str::to_lowercase);
        names.find_map(|name| TERMINALS.iter().find(|(part, _)| name.contains(part))?.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terminal(kind: &str, between: Option<Multiplexer>) -> Terminal {
        Terminal { kind: kind.into(), program: None, between, is_remote: false }
    }

    #[test]
    fn what_is_not_known_is_not_claimed() {
        let common = terminal("xterm-256color", None);
        assert_eq!(common.takes_clipboard(None), None);
        assert_eq!(common.takes_clipboard(Some("WezTerm 2024")), Some(true));
        assert_eq!(common.takes_clipboard(Some("XTerm(390)")), None);
        assert_eq!(terminal("foot", None).takes_clipboard(None), Some(true));
        assert_eq!(terminal("linux", None).takes_clipboard(None), Some(false));
        assert_eq!(terminal("foot", Some(Multiplexer::Tmux)).takes_clipboard(None), None);
    }
}
