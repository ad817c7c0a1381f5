//! Links of the terminal (OSC 8): which terminals have them, and how they are written.

#[cfg(test)]
mod tests;

use super::{Environment, Speech, Terminal, variable};
use crate::address::WebAddress;
use crate::config::Hyperlinks;

/// What ends a link.
pub const HYPERLINK_END: &str = "\u{1b}]8;;\u{1b}\\";

/// The longest address that terminals take; VTE drops longer ones, and so do browsers.
const LONGEST: usize = 2083;

/// Programs that name themselves in `TERM_PROGRAM`, with the first version that has links.
const PROGRAMS: [(&str, Version); 10] = [
    ("WezTerm", (0, 0)),
    ("ghostty", (0, 0)),
    ("Hyper", (0, 0)),
    ("rio", (0, 0)),
    ("Tabby", (0, 0)),
    ("contour", (0, 0)),
    ("iTerm.app", (3, 1)),
    ("vscode", (1, 72)),
    ("mintty", (3, 1)),
    ("tmux", TMUX),
];

/// The first version of tmux that hands links on, to terminals that have them.
const TMUX: Version = (3, 4);

/// How the types of terminals begin that have links, as `TERM` names them.
const TYPES: [&str; 7] =
    ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour", "rio"];

/// Variables that only terminals with links set.
const MARKS: [&str; 6] = [
    "KITTY_WINDOW_ID",
    "WEZTERM_PANE",
    "GHOSTTY_RESOURCES_DIR",
    "ALACRITTY_WINDOW_ID",
    "WT_SESSION",
    "DOMTERM",
];

/// The first two numbers of a version.
type Version = (u32, u32);

/// Are addresses to be links of the terminal?
///
/// Where the learner leaves that to the program, only in terminals that are known to have links: others
/// might show what is written for them.
pub fn has_hyperlinks(wish: Hyperlinks, environment: &Environment<'_>) -> bool {
    match wish {
        Hyperlinks::Always => true,
        Hyperlinks::Never => false,
        Hyperlinks::Auto => is_known(environment),
    }
}

fn is_known(environment: &Environment<'_>) -> bool {
    let text = |name: &str| variable(environment, name)?.into_string().ok(); // what is no text names nothing known
    let kind = text("TERM").unwrap_or_default();
    if Terminal::of(environment).speech() < Speech::Strings {
        return false;
    }
    let program = text("TERM_PROGRAM").unwrap_or_default();
    let version = version(&text("TERM_PROGRAM_VERSION").unwrap_or_default());
    // What stands in between decides: the marks of the terminal around it are inherited.
    if text("TMUX").is_some() {
        return program == "tmux" && version >= TMUX;
    }
    if text("STY").is_some() || kind == "screen" || kind.starts_with("screen.") {
        return false;
    }
    // 0.50.0 crashed over them.
    let number = |name: &str| text(name).and_then(|value| value.parse::<u32>().ok()); // no number, no claim
    PROGRAMS.iter().any(|(name, first)| *name == program && version >= *first)
        || TYPES.iter().any(|start| kind.starts_with(start))
        || MARKS.iter().any(|name| text(name).is_some())
        || number("VTE_VERSION").is_some_and(|version| version > 5000)
        || number("KONSOLE_VERSION").is_some_and(|version| version >= 20_12_00)
}

/// The first two numbers of what a program says of its version, such as `3.5a` or `next-3.6`.
fn version(text: &str) -> Version {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let mut next = || numbers.next().and_then(|part| part.parse().ok()).unwrap_or(0); // as if it were not there
    (next(), next())
}

/// What begins a link to `address`, up to [`HYPERLINK_END`]. Pieces with the same `name` are one link, as
/// lines of one address. None where the address is too long for one.
pub fn hyperlink(address: &WebAddress, name: &str) -> Option<String> {
    let address = address.to_ascii();
    (address.len() <= LONGEST).then(|| format!("\u{1b}]8;id={name};{address}\u{1b}\\"))
}
