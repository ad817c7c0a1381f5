//! Themes: what each role of the screen looks like, read from `assets/themes/*.toml`.

use std::collections::BTreeMap;

use ratatui::style::{Color, Modifier, Style};
use serde::Deserialize;
use thiserror::Error;

/// The name of the theme that fits the terminal.
const AUTO: &str = "auto";

/// The built-in themes by name.
const BUILT_IN: [(&str, &str); 3] = [
    ("dark", include_str!("../../assets/themes/dark.toml")),
    ("light", include_str!("../../assets/themes/light.toml")),
    ("none", include_str!("../../assets/themes/none.toml")),
];

/// Declares the roles with their names in theme files.
macro_rules! roles {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)+) => {
        /// What a piece of the screen is for; a theme says what it looks like.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Role { $($(#[$doc])* $variant,)+ }

        impl Role {
            /// All roles.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its name in theme files.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

roles! {
    /// The ground, and text that has no other colour. Left to the terminal by [`Theme::on_terminal`].
    Ground = "ground",
    /// Text that is read.
    Text = "text",
    /// Names of what is shown.
    Title = "title",
    /// Text that steps back: kinds, figures, what is done.
    Muted = "muted",
    /// What need not be read: lines, and what is behind a popup.
    Faint = "faint",
    /// Headings of groups.
    Heading = "heading",
    /// What the eye is led to.
    Accent = "accent",
    /// Keys in footer and help.
    Key = "key",
    /// Addresses.
    Link = "link",
    /// A QR code: dark on light, on any ground.
    Code = "code",
    /// What names a term that can be looked up.
    Term = "term",
    /// Letters that a search matched.
    Match = "match",
    /// Done.
    Done = "done",
    /// Doing.
    Doing = "doing",
    /// Stars.
    Star = "star",
    /// Doubtful addresses, and what is not possible.
    Warning = "warning",
    /// What failed.
    Error = "error",
    /// The filled part of a bar.
    Bar = "bar",
    /// The rest of a bar.
    BarRest = "bar-rest",
    /// A day of the last year on which a little was done.
    Heat1 = "heat-1",
    /// One on which more was done.
    Heat2 = "heat-2",
    /// One on which much was done.
    Heat3 = "heat-3",
    /// One on which very much was done.
    Heat4 = "heat-4",
    /// The border of a pane.
    Border = "border",
    /// The border of the pane that has the focus.
    BorderFocused = "border-focused",
    /// The selected row where the focus is.
    Selected = "selected",
    /// The selected row of other panes.
    SelectedElsewhere = "selected-elsewhere",
    /// Rows that are selected together with the one under the cursor.
    SelectedTogether = "selected-together",
}

/// What each role looks like.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Theme {
    styles: BTreeMap<Role, Style>,
}

/// Why a theme cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ThemeError {
    /// No theme has this name.
    #[error("no theme is called `{0}`")]
    Unknown(String),
    /// The file is not what a theme file has to be.
    #[error("{0}")]
    Malformed(String),
    /// A role is missing or unknown, or a colour cannot be read.
    #[error("the role `{role}` {why}")]
    Role {
        /// The role.
        role: String,
        /// What is wrong with it.
        why: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTheme {
    #[expect(dead_code, reason = "says in the file what it is; the program knows it by its path")]
    name: String,
    roles: BTreeMap<String, RawStyle>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct RawStyle {
    fg: Option<String>,
    bg: Option<String>,
    bold: bool,
    underline: bool,
    reverse: bool,
}

impl Theme {
    /// The names that can be asked for: `auto`, which fits the terminal, and the built-in themes.
    pub fn names() -> impl Iterator<Item = &'static str> {
        std::iter::once(AUTO).chain(BUILT_IN.iter().map(|(name, _)| *name))
    }

    /// The theme that is asked for by `name`, where `auto` means `fitting` on the terminal's ground.
    ///
    /// # Errors
    /// [`ThemeError::Unknown`] when there is none.
    pub fn find(name: &str, fitting: &str) -> Result<Self, ThemeError> {
        if name == AUTO { Ok(Self::named(fitting)?.on_terminal()) } else { Self::named(name) }
    }

    /// The same on the ground of the terminal, with plain text in the terminal's own colour: what was
    /// chosen by a guess can be read in any case.
    #[must_use]
    pub fn on_terminal(mut self) -> Self {
        self.styles.insert(Role::Ground, Style::new());
        self
    }

    /// The built-in theme called `name`.
    ///
    /// # Errors
    /// [`ThemeError::Unknown`] when there is none.
    pub fn named(name: &str) -> Result<Self, ThemeError> {
        let found = BUILT_IN.iter().find(|(known, _)| *known == name);
        let (_, text) = found.ok_or_else(|| ThemeError::Unknown(name.to_owned()))?;
        Self::parse(text)
    }

    /// Reads a theme file.
    ///
    /// # Errors
    /// [`ThemeError`] when a role is missing or unknown, or a colour cannot be read.
    pub fn parse(text: &str) -> Result<Self, ThemeError> {
        let raw: RawTheme =
            toml::from_str(text).map_err(|why| ThemeError::Malformed(why.to_string()))?;
        let mut styles = BTreeMap::new();
        for (name, raw) in &raw.roles {
            let broken = |why: String| ThemeError::Role { role: name.clone(), why };
            let role = Role::ALL.iter().find(|role| role.name() == name);
            let role = role.ok_or_else(|| broken("is not known".into()))?;
            styles.insert(*role, style(raw).map_err(broken)?);
        }
        match Role::ALL.iter().find(|role| !styles.contains_key(role)) {
            Some(role) => {
                Err(ThemeError::Role { role: role.name().into(), why: "is missing".into() })
            }
            None => Ok(Self { styles }),
        }
    }

    /// What `role` looks like.
    pub fn style(&self, role: Role) -> Style {
        self.styles.get(&role).copied().unwrap_or_default()
    }
}

fn style(raw: &RawStyle) -> Result<Style, String> {
    let mut style = Style::new();
    style.fg = raw.fg.as_deref().map(colour).transpose()?;
    style.bg = raw.bg.as_deref().map(colour).transpose()?;
    let flags = [
        (raw.bold, Modifier::BOLD),
        (raw.underline, Modifier::UNDERLINED),
        (raw.reverse, Modifier::REVERSED),
    ];
    let on = flags.into_iter().filter(|(on, _)| *on);
    Ok(on.fold(style, |style, (_, flag)| style.add_modifier(flag)))
}

fn colour(name: &str) -> Result<Color, String> {
    name.parse().map_err(|_unreadable| {
        format!("has no colour `{name}`: write \"#rrggbb\" or a name such as \"blue\"")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_theme_has_every_role() {
        for name in Theme::names() {
            Theme::find(name, "dark").unwrap();
        }
    }

    #[test]
    fn a_bad_theme_says_which_role_and_why() {
        let error = |roles: &str| {
            Theme::parse(&format!("name = \"x\"\n[roles]\n{roles}")).unwrap_err().to_string()
        };
        assert_eq!(error("txt = {}\n"), "the role `txt` is not known");
        assert!(
            error("text = { fg = \"blu\" }\n").starts_with("the role `text` has no colour `blu`")
        );
        assert!(error("text = { fgg = \"blue\" }\n").contains("unknown field `fgg`"));
        assert_eq!(error("ground = {}\n"), "the role `text` is missing");
    }

    #[test]
    fn text_that_carries_meaning_can_be_read() {
        let meaningful = [Role::Muted, Role::Heading, Role::Accent, Role::Key, Role::Link]
            .into_iter()
            .chain([Role::Match, Role::Done, Role::Doing, Role::Star, Role::Warning, Role::Error])
            .chain([Role::Selected, Role::SelectedElsewhere, Role::SelectedTogether, Role::Ground]);
        for (name, ground) in [("dark", (0x1a, 0x1b, 0x1f)), ("light", (0xff, 0xff, 0xff))] {
            let theme = Theme::named(name).unwrap();
            let selected = rgb(theme.style(Role::Selected).bg.unwrap());
            for (role, ground) in meaningful.clone().flat_map(|r| [(r, ground), (r, selected)]) {
                let text = rgb(theme.style(role).fg.unwrap());
                assert!(contrast(text, ground) >= 4.5, "{name}: {role:?} on {ground:?}");
            }
        }
    }

    #[test]
    fn plain_text_of_a_guessed_theme_is_the_terminals_own_and_so_readable_on_any_ground() {
        for fitting in ["dark", "light", "none"] {
            let theme = Theme::find(AUTO, fitting).unwrap();
            assert_eq!([Role::Text, Role::Ground].map(|r| theme.style(r)), [Style::new(); 2]);
        }
    }

    #[test]
    fn the_theme_without_colours_has_none_and_shows_the_selection() {
        let theme = Theme::named("none").unwrap();
        assert!(
            Role::ALL.iter().all(|r| theme.style(*r).fg.is_none() && theme.style(*r).bg.is_none())
        );
        assert!(theme.style(Role::Selected).add_modifier.contains(Modifier::REVERSED));
    }

    fn rgb(colour: Color) -> (u8, u8, u8) {
        match colour {
            Color::Rgb(r, g, b) => (r, g, b),
            other => panic!("{other} is not an RGB colour"),
        }
    }

    /// WCAG 2.2, contrast ratio of two sRGB colours.
    fn contrast(a: (u8, u8, u8), b: (u8, u8, u8)) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance((r, g, b): (u8, u8, u8)) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.03928 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }
}
