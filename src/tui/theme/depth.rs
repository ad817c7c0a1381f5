//! [`Depth`]: how many colours a terminal has, and themes brought down to them.

use ratatui::style::{Color, Style};

use super::colour::{SIXTEEN, indexed, rgb};
use super::contrast::{Rgb, contrast, distance};
use super::{Role, Theme};
use crate::platform::Environment;

/// How many colours a terminal has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Depth {
    /// None.
    Mono,
    /// The sixteen that every terminal has, and that look as the user likes.
    Sixteen,
    /// 256.
    Many,
    /// All of them.
    #[default]
    Full,
}

/// Terminals that have all colours, by what `TERM` begins with. `direct` says so too.
const FULL_TERMS: [&str; 8] =
    ["alacritty", "contour", "foot", "ghostty", "rio", "wezterm", "xterm-ghostty", "xterm-kitty"];
/// The same by what `TERM_PROGRAM` is.
const FULL_PROGRAMS: [&str; 6] =
    ["Hyper", "WarpTerminal", "WezTerm", "ghostty", "iTerm.app", "vscode"];
/// Terminals without colours.
const MONO_TERMS: [&str; 4] = ["dumb", "hurd-mono", "vt", "xterm-mono"];

/// The grounds that text stands on.
const GROUNDS: [Role; 4] =
    [Role::Ground, Role::Selected, Role::SelectedElsewhere, Role::SelectedTogether];

impl Depth {
    /// What the environment says of the terminal, by `COLORTERM`, `TERM` and `TERM_PROGRAM`.
    pub fn of(environment: &Environment<'_>) -> Self {
        let value = |name| environment(name).and_then(|value| value.into_string().ok()); // no known name
        let is_set = |name| environment(name).is_some_and(|value| !value.is_empty());
        let (term, program) = (value("TERM").unwrap_or_default(), value("TERM_PROGRAM"));
        let has_any_of = |known: &[&str]| known.iter().any(|begin| term.starts_with(begin));
        let many = if term.contains("256color") { Self::Many } else { Self::Sixteen };
        // What COLORTERM says was mostly inherited by screen from the terminal around it, of which it
        // passes on 256 colours at most.
        let is_screen = is_set("STY") || (term.starts_with("screen") && !is_set("TMUX"));
        if has_any_of(&MONO_TERMS) {
            return Self::Mono;
        }
        if is_screen {
            return many;
        }
        let says_all =
            value("COLORTERM").is_some_and(|says| ["truecolor", "24bit"].contains(&&*says));
        let is_modern = program.is_some_and(|name| FULL_PROGRAMS.contains(&&*name));
        let is_within_tmux = is_set("TMUX") || term.starts_with("tmux");
        let is_windows = is_set("WT_SESSION") || (cfg!(windows) && term.is_empty());
        let is_full = term.contains("direct") || has_any_of(&FULL_TERMS) || is_modern || is_windows;
        if says_all || (is_full && !is_within_tmux) { Self::Full } else { many }
    }

    /// `theme` with the colours that there are: each becomes the nearest that can be read as well. What
    /// is selected can still be seen. `plain` is the theme without colours.
    pub(super) fn fit(self, theme: Theme, plain: &Theme) -> Theme {
        match self {
            Self::Full => theme,
            Self::Many | Self::Sixteen => Fit::new(self, &theme).theme(&theme, plain),
            Self::Mono => plain.clone(),
        }
    }

    /// The colours that there are.
    fn palette(self) -> Vec<(Color, Rgb)> {
        match self {
            Self::Sixteen => SIXTEEN.iter().map(|(_, colour, rgb)| (*colour, *rgb)).collect(),
            // The first sixteen look different everywhere.
            _ => (16..=255).map(|number| (Color::Indexed(number), indexed(number))).collect(),
        }
    }
}

/// Brings the colours of one theme down.
struct Fit {
    depth: Depth,
    palette: Vec<(Color, Rgb)>,
    /// The grounds as they were, and as they are now: those that differ go on to differ.
    grounds: Vec<(Rgb, Color)>,
    /// The contrast that text keeps, if it had it.
    needed: f64,
}

impl Fit {
    fn new(depth: Depth, theme: &Theme) -> Self {
        let palette = depth.palette();
        let ground = |role: &Role| theme.style(*role).bg.and_then(rgb);
        let needed = if theme.contrast() >= 7.0 { 7.0 } else { 4.5 };
        // Of the sixteen nobody knows what they look like: the figures are a guess.
        let needed = if depth == Depth::Sixteen { needed * 0.9 } else { needed };
        let mut fit = Self { depth, palette, grounds: Vec::new(), needed };
        // With sixteen colours a selection is not told by its ground.
        let grounds = if depth == Depth::Sixteen { &GROUNDS[..1] } else { &GROUNDS[..] };
        grounds.iter().filter_map(ground).for_each(|before| fit.learn_ground(before));
        fit
    }

    /// Finds out what this ground becomes.
    fn learn_ground(&mut self, before: Rgb) {
        if self.grounds.iter().any(|(known, _)| *known == before) {
            return;
        }
        let is_free = |(colour, _): &&(Color, Rgb)| self.grounds.iter().all(|(_, c)| c != colour);
        let after = nearest(before, self.palette.iter().filter(is_free));
        self.grounds.extend(after.map(|after| (before, after)));
    }

    fn theme(&self, theme: &Theme, plain: &Theme) -> Theme {
        let styles = Role::ALL.iter().map(|role| {
            let style = theme.style(*role);
            let is_selection = GROUNDS[1..].contains(role);
            let style = match style.bg {
                // A ground that is not there any more shows nothing.
                Some(_) if is_selection && self.depth == Depth::Sixteen => plain.style(*role),
                _ => self.style(style),
            };
            (*role, style)
        });
        Theme { styles: styles.collect() }
    }

    fn style(&self, style: Style) -> Style {
        let fg = style.fg.map(|colour| match rgb(colour) {
            Some(rgb) if !self.has(colour) => self.letters(rgb),
            _ => colour,
        });
        let bg = style.bg.map(|colour| match rgb(colour) {
            Some(rgb) if !self.has(colour) => self.ground(rgb),
            _ => colour,
        });
        Style { fg, bg, ..style }
    }

    /// Does the terminal have it as it is?
    fn has(&self, colour: Color) -> bool {
        let is_many = matches!(colour, Color::Indexed(16..)) && self.depth == Depth::Many;
        is_many || SIXTEEN.iter().any(|(_, known, _)| *known == colour)
    }

    /// What a ground has become.
    fn ground(&self, colour: Rgb) -> Color {
        let known = self.grounds.iter().find(|(before, _)| *before == colour);
        let known = known.map(|(_, after)| *after);
        known.or_else(|| nearest(colour, self.palette.iter())).unwrap_or(Color::Reset)
    }

    /// The nearest colour for letters that have as much contrast as they need, or had, on all grounds.
    fn letters(&self, colour: Rgb) -> Color {
        let had = self.grounds.iter().map(|(before, _)| contrast(colour, *before));
        let needed = had.fold(self.needed, f64::min);
        let grounds: Vec<Rgb> = self.grounds.iter().filter_map(|(_, after)| rgb(*after)).collect();
        let is_readable = |(_, candidate): &&(Color, Rgb)| {
            grounds.iter().all(|ground| contrast(*candidate, *ground) >= needed)
        };
        nearest(colour, self.palette.iter().filter(is_readable))
            .or_else(|| nearest(colour, self.palette.iter()))
            .unwrap_or(Color::Reset)
    }
}

/// Which of `palette` looks most like `colour`.
fn nearest<'a>(colour: Rgb, palette: impl Iterator<Item = &'a (Color, Rgb)>) -> Option<Color> {
    let by_distance = |one: &&(Color, Rgb), other: &&(Color, Rgb)| {
        distance(colour, one.1).total_cmp(&distance(colour, other.1))
    };
    palette.min_by(by_distance).map(|(nearest, _)| *nearest)
}

impl Theme {
    /// The least contrast of text that carries meaning, on any ground that it stands on; infinite where
    /// nobody knows.
    pub(super) fn contrast(&self) -> f64 {
        let grounds: Vec<Rgb> =
            GROUNDS.iter().filter_map(|role| self.style(*role).bg.and_then(rgb)).collect();
        let least = Role::ALL.iter().filter(|role| role.carries_meaning()).flat_map(|role| {
            let text = self.style(*role).fg.and_then(rgb);
            // The colour of a selection is for its own ground.
            let own = self.style(*role).bg.and_then(rgb);
            let grounds = own.map_or_else(|| grounds.clone(), |own| vec![own]);
            grounds.into_iter().filter_map(move |ground| Some(contrast(text?, ground)))
        });
        least.fold(f64::INFINITY, f64::min)
    }
}

impl Role {
    /// Is it for text that must be readable? Lines, grounds that are dimmed and the rest of a bar need not
    /// be; the levels of a heatmap are told by their signs.
    pub(super) const fn carries_meaning(self) -> bool {
        !matches!(
            self,
            Self::Faint
                | Self::Border
                | Self::BarRest
                | Self::Bar
                | Self::Heat1
                | Self::Heat2
                | Self::Heat3
                | Self::Heat4
        )
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;

    fn depth(variables: &[(&str, &str)]) -> Depth {
        Depth::of(&|asked| {
            let found = variables.iter().find(|(name, _)| *name == asked);
            found.map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn terminals_have_the_colours_that_the_environment_says() {
        let cases: [(&[(&str, &str)], Depth); 17] = [
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")], Depth::Full),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "24bit")], Depth::Full),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "yes")], Depth::Many),
            (&[("TERM", "xterm-256color")], Depth::Many),
            (&[("TERM", "xterm-kitty")], Depth::Full),
            (&[("TERM", "xterm-direct")], Depth::Full),
            (&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "iTerm.app")], Depth::Full),
            (&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "Apple_Terminal")], Depth::Many),
            (&[("TERM", "tmux-256color"), ("TMUX", "/tmp/1")], Depth::Many),
            (&[("TERM", "tmux-256color"), ("TMUX", "/"), ("TERM_PROGRAM", "vscode")], Depth::Many),
            (&[("TERM", "tmux-256color"), ("TMUX", "/"), ("COLORTERM", "truecolor")], Depth::Full),
            (&[("TERM", "screen-256color"), ("STY", "1"), ("COLORTERM", "truecolor")], Depth::Many),
            (&[("TERM", "screen"), ("COLORTERM", "truecolor")], Depth::Sixteen),
            (&[("TERM", "linux")], Depth::Sixteen),
            (&[("TERM", "xterm")], Depth::Sixteen),
            (&[("TERM", "vt220")], Depth::Mono),
            (&[("WT_SESSION", "1")], Depth::Full),
        ];
        for (variables, expected) in cases {
            assert_eq!(depth(variables), expected, "{variables:?}");
        }
    }
}
