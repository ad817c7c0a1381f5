//! [`Setting`]: the table of the settings, and [`Config`]: what they come to.

use super::setting::{Kind, Known};
use super::value::{Hyperlinks, Value};
use super::{Entry, Layer, Settings};
use crate::catalog::Lang;
use crate::progress::RestDays;
use crate::symbols::Symbols;

/// Declares the settings: name in the file; field of [`Config`] and its type; kind; default; and how the
/// field is read from the value.
macro_rules! settings {
    ($($(#[$doc:meta])* $variant:ident = $name:literal as $field:ident: $type:ty {
        $kind:expr, $default:expr, $read:expr
    })+) => {
        /// A setting. Its texts are `setting-NAME` and, a sentence, `setting-NAME.help`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Setting { $($(#[$doc])* $variant,)+ }

        impl Setting {
            /// All settings, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its name in the file.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The id of its label in the locale file.
            pub const fn label(self) -> &'static str {
                match self { $(Self::$variant => concat!("setting-", $name),)+ }
            }

            /// The id of its sentence in the locale file.
            pub const fn help(self) -> &'static str {
                match self { $(Self::$variant => concat!("setting-", $name, ".help"),)+ }
            }

            /// What it can be.
            pub const fn kind(self) -> Kind {
                match self { $(Self::$variant => $kind,)+ }
            }

            /// What it is where nobody says otherwise.
            pub fn default_value(self) -> Value {
                match self { $(Self::$variant => $default,)+ }
            }
        }

        /// What the settings come to.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Config {
            $($(#[$doc])* pub $field: $type,)+
            /// The keys that the learner wants otherwise: what is in the table `keys` of the file, with
            /// its places.
            pub keys: Vec<Entry>,
        }

        impl Settings {
            /// What they come to.
            pub fn config(&self) -> Config {
                $(let $field: fn(&Value) -> $type = $read;)+
                Config {
                    $($field: $field(&self.get(Setting::$variant).0),)+
                    keys: self.keys.clone(),
                }
            }
        }
    };
}

// A row here, a label and a sentence in the locale file: that is all that a setting needs to be read from
// the file, checked, listed, explained, changed on the screen and in the file, and documented.
settings! {
    /// The language of display; none is that of the machine.
    Language = "language" as language: Option<Lang> {
        Kind::Word(languages), Value::word(AUTO), |value| Lang::from_code(value.as_word())
    }
    /// The name of the theme.
    Theme = "theme" as theme: String {
        Kind::Word(themes), Value::word(AUTO), |value| value.as_word().to_owned()
    }
    /// The signs with which the interface is drawn; none are those that fit the machine.
    Symbols = "symbols" as symbols: Option<Symbols> {
        Kind::Word(|_| vec![AUTO, Symbols::Unicode.name(), Symbols::Ascii.name()]),
        Value::word(AUTO), |value| Symbols::from_name(value.as_word())
    }
    /// Does the program listen to the mouse?
    Mouse = "mouse" as mouse: bool { Kind::Switch, Value::Switch(true), Value::is_on }
    /// Does the title of the window say what is shown?
    Title = "title" as title: bool { Kind::Switch, Value::Switch(true), Value::is_on }
    /// Are addresses links of the terminal?
    Hyperlinks = "hyperlinks" as hyperlinks: Hyperlinks {
        Kind::Word(|_| Hyperlinks::WORDS.to_vec()), Value::word(AUTO),
        |value| Hyperlinks::of(value.as_word())
    }
    /// Is the program a dialogue of lines, with no screen?
    Linear = "linear" as linear: bool { Kind::Switch, Value::Switch(false), Value::is_on }
    /// Is it remembered which links are opened?
    RememberOpenings = "remember-openings" as remember_openings: bool {
        Kind::Switch, Value::Switch(true), Value::is_on
    }
    /// The days of the week on which nothing is missed.
    RestDays = "rest-days" as rest_days: RestDays {
        Kind::Words(|_| RestDays::ALL_NAMES.to_vec()), Value::Words(Vec::new()),
        |value| RestDays::from_names(value.as_words())
    }
}

/// What fits the machine.
pub(super) const AUTO: &str = "auto";

/// The name of the table of keys in the file.
pub(super) const KEYS: &str = "keys";

impl Default for Config {
    /// What the settings come to where nobody says anything.
    fn default() -> Self {
        Settings::default().config()
    }
}

impl Settings {
    /// What `setting` is, and who says so.
    pub fn get(&self, setting: Setting) -> (Value, Layer) {
        self.said(setting).unwrap_or_else(|| (setting.default_value(), Layer::Default))
    }
}

fn languages(_: &Known) -> Vec<&str> {
    std::iter::once(AUTO).chain(Lang::ALL.map(Lang::code)).collect()
}

fn themes(known: &Known) -> Vec<&str> {
    known.themes.iter().map(String::as_str).collect()
}
