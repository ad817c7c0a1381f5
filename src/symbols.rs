//! The signs of the interface: each has a name, a form of Unicode and one of ASCII.
//!
//! Nothing else that is drawn or printed, apart from contents, goes beyond ASCII in English.

use std::borrow::Cow;

use crate::progress::Status;

/// Declares the signs with their forms.
macro_rules! symbols {
    ($($(#[$doc:meta])* $variant:ident = $unicode:literal, $ascii:literal;)+) => {
        /// A sign of the interface.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Symbol { $($(#[$doc])* $variant,)+ }

        impl Symbol {
            /// All signs.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// How it looks where all of Unicode can be shown: always one column.
            pub const fn unicode(self) -> &'static str {
                match self { $(Self::$variant => $unicode,)+ }
            }

            /// How it looks where only ASCII can be.
            pub const fn ascii(self) -> &'static str {
                match self { $(Self::$variant => $ascii,)+ }
            }
        }
    };
}

// Of signs that look alike, texts of the locale file get the first.
symbols! {
    /// Not begun.
    Todo = "○", "o";
    /// Begun.
    Doing = "◐", "~";
    /// Learned; chosen.
    Done = "✓", "x";
    /// Left out on purpose.
    Skipped = "–", "-";
    /// A star.
    Star = "★", "*";
    /// A star that was taken away.
    NoStar = "☆", "-";
    /// A note.
    Note = "✎", "n";
    /// The focus timer.
    Timer = "◷", "@";
    /// What failed.
    Failed = "✗", "X";
    /// What came from elsewhere.
    Elsewhere = "⇄", "<";
    /// What is inside is not shown.
    Folded = "▸", ">";
    /// What is inside is shown.
    Unfolded = "▾", "v";
    /// There is more above.
    MoreAbove = "▲", "^";
    /// There is more below.
    MoreBelow = "▼", "v";
    /// Between facts; before points of a list.
    Dot = "·", "-";
    /// Nothing on a day, or in a figure.
    Nothing = "·", ".";
    /// Between the parts of a place.
    Path = "›", ">";
    /// Text was cut off.
    Ellipsis = "…", "...";
    /// The filled part of a bar.
    Bar = "━", "=";
    /// A line, and the rest of a bar without colours.
    Horizontal = "─", "-";
    /// A line from top to bottom.
    Vertical = "│", "|";
    /// The part of a scrollbar that stands for what is shown.
    Thumb = "┃", "#";
    /// The corner at the top left.
    TopLeft = "╭", "+";
    /// The corner at the top right.
    TopRight = "╮", "+";
    /// The corner at the bottom left.
    BottomLeft = "╰", "+";
    /// The corner at the bottom right.
    BottomRight = "╯", "+";
    /// A line that begins in the left border.
    FromLeft = "├", "+";
    /// A line that ends in the right border.
    ToRight = "┤", "+";
    /// A line that begins in the upper border.
    FromTop = "┬", "+";
    /// A line that ends in the lower border.
    ToBottom = "┴", "+";
    /// The bar beside rows that are selected together.
    Together = "▌", "|";
    /// Nothing at all.
    Blank = " ", " ";
    /// A day that was forgiven.
    Freeze = "+", "+";
    /// A doubtful address, and what to look out for.
    Doubtful = "!", "!";
    /// What cannot be told.
    Unknown = "?", "?";
    /// An item of a week.
    Item = "●", "*";
    /// A day on which a little was done.
    Heat1 = "□", ":";
    /// A day on which more was done.
    Heat2 = "▤", "=";
    /// A day on which much was done.
    Heat3 = "▦", "*";
    /// A day on which very much was done.
    Heat4 = "■", "#";
    /// A column that is one eighth high.
    Column1 = "▁", "_";
    /// A column that is two eighths high.
    Column2 = "▂", ".";
    /// A column that is three eighths high.
    Column3 = "▃", ":";
    /// A column that is four eighths high.
    Column4 = "▄", "-";
    /// A column that is five eighths high.
    Column5 = "▅", "=";
    /// A column that is six eighths high.
    Column6 = "▆", "+";
    /// A column that is seven eighths high.
    Column7 = "▇", "*";
    /// A whole column.
    Column8 = "█", "#";
    /// The key up.
    Up = "↑", "Up";
    /// The key down.
    Down = "↓", "Down";
    /// The key to the left.
    Left = "←", "Left";
    /// The key to the right.
    Right = "→", "Right";
    /// Before what is quoted.
    Quote = "“", "\"";
    /// After what is quoted.
    Unquote = "”", "\"";
    /// Between width and height.
    Times = "×", "x";
    /// Between two hyphens.
    Dash = "—", "-";
    /// As in a word that is shortened.
    Apostrophe = "’", "'";
}

impl Symbol {
    /// That of an item with this status.
    pub const fn of(status: Status) -> Self {
        match status {
            Status::Todo => Self::Todo,
            Status::Doing => Self::Doing,
            Status::Done => Self::Done,
            Status::Skipped => Self::Skipped,
        }
    }
}

/// With which signs the interface is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Symbols {
    /// Those of Unicode.
    #[default]
    Unicode,
    /// Those that every terminal has.
    Ascii,
}

impl Symbols {
    /// The word for them in settings.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unicode => "unicode",
            Self::Ascii => "ascii",
        }
    }

    /// The signs that settings call `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Unicode, Self::Ascii].into_iter().find(|symbols| symbols.name() == name)
    }

    /// Those that fit a machine whose environment has these values: ASCII where the locale says that its
    /// letters are of another code than UTF-8, or the terminal has no font for more.
    ///
    /// A locale that is not named at all says nothing: so it is in most containers, and they show UTF-8.
    pub fn fitting(value: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name| value(name).filter(|value| !value.is_empty());
        // The console of Linux has letters of a font of at most 512.
        if set("TERM").is_some_and(|term| term == "linux") {
            return Self::Ascii;
        }
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set).unwrap_or_default();
        let code =
            locale.split('@').next().and_then(|name| name.split_once('.')).map(|(_, code)| code);
        let is_utf8 = |code: &str| code.replace('-', "").eq_ignore_ascii_case("utf8");
        let is_other =
            code.map_or_else(|| ["C", "POSIX"].contains(&&*locale), |code| !is_utf8(code));
        if is_other { Self::Ascii } else { Self::Unicode }
    }

    /// The form of `symbol`.
    pub const fn get(self, symbol: Symbol) -> &'static str {
        match self {
            Self::Unicode => symbol.unicode(),
            Self::Ascii => symbol.ascii(),
        }
    }

    /// The sign of an item with this status.
    pub const fn status(self, status: Status) -> &'static str {
        self.get(Symbol::of(status))
    }

    /// What stands between facts.
    pub const fn between_facts(self) -> &'static str {
        match self {
            Self::Unicode => " · ",
            Self::Ascii => " - ",
        }
    }

    /// What stands between the titles of a place.
    pub const fn between_titles(self) -> &'static str {
        match self {
            Self::Unicode => " › ",
            Self::Ascii => " > ",
        }
    }

    /// `text`, which is no content, with these signs.
    pub fn in_text(self, text: &str) -> Cow<'_, str> {
        if self == Self::Unicode || text.is_ascii() {
            return Cow::Borrowed(text);
        }
        let mut shown = String::with_capacity(text.len());
        let mut buffer = [0; 4];
        for letter in text.chars() {
            let letter: &str = letter.encode_utf8(&mut buffer);
            let symbol = Symbol::ALL.iter().find(|symbol| symbol.unicode() == letter);
            shown.push_str(symbol.map_or(letter, |symbol| symbol.ascii()));
        }
        Cow::Owned(shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::width;

    #[test]
    fn every_sign_takes_one_column_and_has_a_form_that_every_terminal_shows() {
        for symbol in Symbol::ALL {
            assert_eq!(width(symbol.unicode()), 1, "{symbol:?}");
            assert!(symbol.ascii().bytes().all(|byte| matches!(byte, b' '..=b'~')), "{symbol:?}");
        }
    }

    #[test]
    fn the_states_of_an_item_differ_without_unicode_too() {
        let signs = Status::ALL.map(|status| Symbols::Ascii.status(status));
        assert_eq!(signs, ["o", "~", "x", "-"]);
    }

    #[test]
    fn texts_get_the_signs_too_and_keep_their_letters() {
        assert_eq!(Symbols::Ascii.in_text("✓ “Слой” · saved…"), "x \"Слой\" - saved...");
        assert_eq!(Symbols::Unicode.in_text("✓ saved…"), "✓ saved…");
    }

    #[test]
    fn ascii_is_for_locales_that_say_so_and_for_the_linux_console() {
        let fitting = |name: &str, value: &str| {
            Symbols::fitting(|asked| (asked == name).then(|| value.to_owned()))
        };
        for value in ["C", "POSIX", "en_US.ISO-8859-1", "ru_RU.KOI8-R"] {
            assert_eq!(fitting("LANG", value), Symbols::Ascii, "{value}");
        }
        for value in ["", "C.UTF-8", "th_TH.utf8", "de_DE.UTF-8@euro", "en_US"] {
            assert_eq!(fitting("LANG", value), Symbols::Unicode, "{value}");
        }
        assert_eq!(fitting("TERM", "linux"), Symbols::Ascii);
        let mixed = |name: &str| match name {
            "LC_ALL" => Some(String::new()),
            "LC_CTYPE" => Some("C".to_owned()),
            _ => Some("en_US.UTF-8".to_owned()),
        };
        assert_eq!(Symbols::fitting(mixed), Symbols::Ascii, "what comes first has the word");
    }
}
