//! What is known of terminals by their names, because none of them can be asked.

use super::{Multiplexer, Speech, Terminal};

/// A terminal by a part of its name in small letters: does it make links of OSC 8, and does it put on the
/// clipboard what OSC 52 brings? None where it depends on its version or on how it is set up.
const TERMINALS: [(&str, Option<bool>, Option<bool>); 19] = [
    ("kitty", Some(true), Some(true)),
    ("wezterm", Some(true), Some(true)),
    ("ghostty", Some(true), Some(true)),
    ("foot", Some(true), Some(true)),
    ("contour", Some(true), Some(true)),
    ("alacritty", Some(true), Some(true)),
    ("rio", Some(true), Some(true)),
    ("windows terminal", Some(true), Some(true)),
    ("vscode", Some(true), Some(true)),
    ("iterm", Some(true), None),  // asks its user once
    ("mintty", Some(true), None), // off at first
    ("konsole", Some(true), None),
    ("vte", Some(true), Some(false)),
    ("hyper", Some(true), None),
    ("apple_terminal", Some(false), Some(false)),
    ("jetbrains", None, Some(false)),
    ("xterm(", Some(false), None), // as it calls itself; off at first
    ("rxvt", Some(false), None),
    ("linux", Some(false), Some(false)),
];

impl Terminal {
    /// Does it make links of addresses (OSC 8)? `name` is what it calls itself. None where that cannot be
    /// told.
    pub fn makes_links(&self, name: Option<&str>) -> Option<bool> {
        self.known(name, |links, _| links)
    }

    /// Does it put on the clipboard what is sent to it (OSC 52)? As [`Self::makes_links`].
    pub fn takes_clipboard(&self, name: Option<&str>) -> Option<bool> {
        self.known(name, |_, clipboard| clipboard)
    }

    fn known(
        &self,
        name: Option<&str>,
        which: impl Fn(Option<bool>, Option<bool>) -> Option<bool>,
    ) -> Option<bool> {
        if self.speech() < Speech::Strings {
            return Some(false);
        }
        if matches!(self.between, Some(Multiplexer::Tmux | Multiplexer::Screen)) {
            return None; // what is around them decides
        }
        let all = [name, self.program.as_deref(), Some(self.kind.as_str())];
        let mut names = all.into_iter().flatten().map(str::to_lowercase);
        names.find_map(|name| {
            let known = TERMINALS.iter().find(|(part, ..)| name.contains(part))?;
            which(known.1, known.2)
        })
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
        assert_eq!([common.makes_links(None), common.takes_clipboard(None)], [None; 2]);
        assert_eq!(common.makes_links(Some("WezTerm 2024")), Some(true));
        assert_eq!(common.makes_links(Some("XTerm(390)")), Some(false));
        assert_eq!(common.takes_clipboard(Some("XTerm(390)")), None);
        assert_eq!(terminal("foot", None).takes_clipboard(None), Some(true));
        assert_eq!(terminal("linux", None).takes_clipboard(None), Some(false));
        assert_eq!(terminal("foot", Some(Multiplexer::Tmux)).makes_links(None), None);
    }
}
