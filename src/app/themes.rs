//! Themes as the app knows them: names to choose from.

use super::Popup;

/// What ground the terminal has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ground {
    /// Bright letters on a dark one.
    #[default]
    Dark,
    /// Dark letters on a bright one.
    Light,
}

impl Ground {
    /// The word for it in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
        }
    }

    /// The ground called `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Dark, Self::Light].into_iter().find(|ground| ground.name() == name)
    }
}

/// A theme that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeChoice {
    /// Its name.
    pub name: String,
    /// Is it the learner's own?
    pub is_own: bool,
    /// What its file says of it; the built-in ones have a text in the locale file.
    pub about: Option<String>,
    /// Why it cannot be used, if it cannot.
    pub broken: Option<String>,
}

/// The list of themes, of which the selected one is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct ThemePicker {
    /// The theme to go back to.
    pub before: String,
    /// The themes.
    pub choices: Vec<ThemeChoice>,
    /// The selected one.
    pub cursor: usize,
    /// What lay there before, and will again.
    pub over: Option<Box<Popup>>,
}

impl ThemePicker {
    /// The selected one.
    pub fn selected(&self) -> Option<&ThemeChoice> {
        self.choices.get(self.cursor)
    }
}
