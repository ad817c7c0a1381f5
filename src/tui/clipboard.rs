//! The clipboard of the terminal, by the escape sequence OSC 52: it works over SSH too.

use crossterm::Command;
use crossterm::clipboard::CopyToClipboard;

/// What stands between the program and the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Between {
    /// Nothing that would hold the sequence back.
    Nothing,
    /// tmux, which takes the bare sequence or forwards what is wrapped for it, as it is set.
    Tmux,
    /// GNU screen, which forwards what is wrapped for it in short pieces.
    Screen,
}

/// The most characters of one piece for screen, which drops longer ones.
const SCREEN_PIECE: usize = 76;

impl Between {
    /// Reads it off the environment.
    pub(super) fn of(is_set: impl Fn(&str) -> bool) -> Self {
        match (is_set("TMUX"), is_set("STY")) {
            (true, _) => Self::Tmux,
            (false, true) => Self::Screen,
            (false, false) => Self::Nothing,
        }
    }
}

/// The characters that put `text` on the clipboard.
pub(super) fn copy(text: &str, between: Between) -> Result<String, std::fmt::Error> {
    let mut bare = String::new();
    CopyToClipboard::to_clipboard_from(text).write_ansi(&mut bare)?;
    Ok(match between {
        Between::Nothing => bare,
        Between::Tmux => {
            let wrapped = bare.replace('\u{1b}', "\u{1b}\u{1b}");
            format!("{bare}\u{1b}Ptmux;{wrapped}\u{1b}\\")
        }
        Between::Screen => {
            // What ends the sequence would end the wrapping too; a bell ends it as well.
            let body = bare.strip_suffix("\u{1b}\\").unwrap_or(&bare);
            let letters: Vec<char> = body.chars().chain(['\u{7}']).collect();
            let pieces = letters.chunks(SCREEN_PIECE).map(String::from_iter);
            let wrapped = pieces.map(|piece: String| format!("\u{1b}P{piece}\u{1b}\\"));
            wrapped.collect::<Vec<_>>().concat()
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const BARE: &str = "\u{1b}]52;c;aHR0cHM6Ly9hLm9yZw==\u{1b}\\";

    #[test]
    fn a_terminal_gets_the_bare_sequence() {
        assert_eq!(copy("https://a.org", Between::Nothing).unwrap(), BARE);
    }

    #[test]
    fn tmux_gets_it_bare_and_wrapped() {
        let wrapped = "\u{1b}Ptmux;\u{1b}\u{1b}]52;c;aHR0cHM6Ly9hLm9yZw==\u{1b}\u{1b}\\\u{1b}\\";
        assert_eq!(copy("https://a.org", Between::Tmux).unwrap(), format!("{BARE}{wrapped}"));
    }

    #[test]
    fn screen_gets_it_in_short_pieces_that_join_to_the_sequence() {
        let copied = copy(&"https://a.org/".repeat(20), Between::Screen).unwrap();
        let pieces: Vec<&str> = copied.split_terminator("\u{1b}\\").collect();
        assert!(pieces.len() > 3 && pieces.iter().all(|piece| piece.len() <= SCREEN_PIECE + 2));
        let joined: String =
            pieces.iter().filter_map(|piece| piece.strip_prefix("\u{1b}P")).collect();
        assert!(joined.starts_with("\u{1b}]52;c;") && joined.ends_with('\u{7}'), "{joined:?}");
    }

    #[test]
    fn what_stands_between_is_read_off_the_environment() {
        assert_eq!(Between::of(|name| name == "TMUX"), Between::Tmux);
        assert_eq!(Between::of(|name| name == "STY"), Between::Screen);
        assert_eq!(Between::of(|_| false), Between::Nothing);
    }
}
