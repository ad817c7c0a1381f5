//! Themes: what each role of the screen looks like.
//!
//! A theme is a TOML file. [`Themes`] finds those of the program and of the learner and follows `extends`;
//! [`Depth`] says how many colours the terminal has, and brings a theme down to them.

mod colour;
mod contrast;
mod depth;
mod file;
mod themes;

use std::collections::BTreeMap;

use ratatui::style::Style;

pub use depth::Depth;
pub use themes::{AUTO, ThemeError, Themes};

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
    /// The ground, and text that has no other colour. The theme `auto` leaves it to the terminal.
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

impl Theme {
    /// What `role` looks like.
    pub fn style(&self, role: Role) -> Style {
        self.styles.get(&role).copied().unwrap_or_default()
    }

    /// The same on the ground of the terminal, with plain text in the terminal's own colour: what was
    /// chosen by a guess can be read in any case.
    #[must_use]
    fn on_terminal(mut self) -> Self {
        self.styles.insert(Role::Ground, Style::new());
        self
    }
}

impl Role {
    /// The role that theme files call `name`.
    pub fn called(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|role| role.name() == name)
    }
}

#[cfg(test)]
mod tests;
