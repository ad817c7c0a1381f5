//! How many columns this terminal gives to letters that terminals disagree about.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use unicode_width::UnicodeWidthStr;

use super::{Answer, Conversation};

/// What terminals disagree about, by the reason why they do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Telugu clusters: one, two or three columns.
    Telugu,
    /// Clusters of the other Indic scripts and their neighbours, from Devanagari to Khmer.
    Indic,
    /// Thai and Lao: their vowel AM is taken for a letter of its own by some, and by few all marks are.
    Thai,
    /// Chinese and what else takes two columns.
    Wide,
    /// Pictures.
    Emoji,
    /// Signs and lines that take one column, and two in terminals that are set up for Chinese.
    Symbol,
    /// Cyrillic letters: the same.
    Cyrillic,
}

/// So many clusters that differ are kept of a class; of more, it does not matter which they are.
const KEPT: usize = 64;

/// So many are asked for at once: the answers must fit into what the system keeps of what comes in.
const AT_ONCE: usize = 64;

impl Class {
    /// Every class, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Thai,
        Self::Telugu,
        Self::Indic,
        Self::Wide,
        Self::Emoji,
        Self::Cyrillic,
        Self::Symbol,
    ];

    /// The class of a cluster; none where all terminals agree.
    pub fn of(cluster: &str) -> Option<Self> {
        if cluster.len() < 2 {
            return None;
        }
        let of_letter = |c| match c {
            '\u{C00}'..='\u{C7F}' => Some(Self::Telugu),
            '\u{E00}'..='\u{EFF}' => Some(Self::Thai),
            '\u{900}'..='\u{DFF}' | '\u{F00}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' => {
                Some(Self::Indic)
            }
            '\u{400}'..='\u{52F}' => Some(Self::Cyrillic),
            '\u{1F000}'..='\u{1FAFF}' => Some(Self::Emoji),
            _ => None,
        };
        cluster.chars().find_map(of_letter).or_else(|| {
            match (cluster.width(), cluster.width_cjk()) {
                (2.., _) if cluster.starts_with(|c| matches!(c, '\u{2190}'..='\u{2BFF}')) => {
                    Some(Self::Emoji)
                }
                (2.., _) => Some(Self::Wide),
                _ if cluster.starts_with(|c| matches!(c, '\u{2010}'..='\u{2BFF}')) => {
                    Some(Self::Symbol)
                }
                (narrow, wide) => (narrow != wide).then_some(Self::Symbol),
            }
        })
    }

    /// Is a cluster of this class doubtful where nothing was measured?
    pub fn is_doubtful(self, cluster: &str) -> bool {
        match self {
            Self::Telugu | Self::Indic => cluster.len() > 3,
            Self::Thai => cluster.len() > 3 && cluster.contains(['\u{E33}', '\u{EB3}']),
            Self::Wide | Self::Emoji | Self::Symbol | Self::Cyrillic => false,
        }
    }
}

/// What was measured of a terminal, by class.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Widths(BTreeMap<Class, Measured>);

/// What was measured of a class.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// How many clusters.
    pub clusters: usize,
    /// How many of them take other columns here than the program reckons with.
    pub differing: usize,
    /// Some of those, with the columns that they take.
    pub columns: BTreeMap<String, usize>,
}

impl Widths {
    /// Measures how wide each of `clusters` is. None where the terminal does not answer.
    pub fn measure<'a>(
        clusters: impl IntoIterator<Item = &'a str>,
        terminal: &Conversation,
    ) -> Option<Self> {
        let clusters: Vec<&str> = clusters.into_iter().collect();
        let mut widths = Self::default();
        for some in clusters.chunks(AT_ONCE) {
            let asked = some.iter().flat_map(|cluster| ["\r", cluster, "\x1b[6n"]);
            let asked: String = asked.chain(["\r\x1b[K"]).collect();
            let answers = terminal.ask(&asked)?;
            let columns = answers.iter().filter_map(|answer| match answer {
                Answer::Column(column) => Some(column.saturating_sub(1)),
                _ => None,
            });
            let columns: Vec<usize> = columns.collect();
            if columns.len() != some.len() {
                return None;
            }
            some.iter().zip(columns).for_each(|(cluster, columns)| widths.note(cluster, columns));
        }
        Some(widths)
    }

    /// Notes that a cluster takes so many columns.
    pub fn note(&mut self, cluster: &str, columns: usize) {
        let Some(class) = Class::of(cluster) else { return };
        let measured = self.0.entry(class).or_default();
        measured.clusters += 1;
        if columns != cluster.width() {
            measured.differing += 1;
            if measured.columns.len() < KEPT {
                measured.columns.insert(cluster.to_owned(), columns);
            }
        }
    }

    /// What was measured of a class.
    pub fn of(&self, class: Class) -> Option<&Measured> {
        self.0.get(&class)
    }

    /// Does the terminal draw most signs of the interface two columns wide, so that it is better off with
    /// those of ASCII?
    pub fn has_wide_symbols(&self) -> bool {
        self.of(Class::Symbol).is_some_and(|symbols| {
            let wide = symbols.columns.values().filter(|columns| **columns > 1).count();
            wide * 2 > symbols.clusters.min(KEPT)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clusters_are_told_apart_by_why_terminals_disagree() {
        for (cluster, class) in [
            ("a", None),
            ("ß", None),
            ("స్త్రీ", Some(Class::Telugu)),
            ("क्षि", Some(Class::Indic)),
            ("น้ำ", Some(Class::Thai)),
            ("注", Some(Class::Wide)),
            ("，", Some(Class::Wide)),
            ("🚀", Some(Class::Emoji)),
            ("✅", Some(Class::Emoji)),
            ("★", Some(Class::Symbol)),
            ("─", Some(Class::Symbol)),
            ("я", Some(Class::Cyrillic)),
            ("✓", Some(Class::Symbol)),
        ] {
            assert_eq!(Class::of(cluster), class, "{cluster}");
        }
    }

    #[test]
    fn wide_symbols_are_those_of_a_terminal_for_chinese_and_not_one_odd_sign() {
        let measured = |wide: &[&str]| {
            let mut widths = Widths::default();
            for symbol in ["─", "│", "★", "…", "●"] {
                widths.note(symbol, 1 + usize::from(wide.contains(&symbol)));
            }
            widths
        };
        assert!(!measured(&[]).has_wide_symbols());
        assert!(!measured(&["★"]).has_wide_symbols());
        assert!(measured(&["─", "│", "★"]).has_wide_symbols());
    }

    #[test]
    fn what_differs_is_kept_and_not_without_end() {
        let mut widths = Widths::default();
        for letter in '\u{4e00}'..'\u{4f00}' {
            widths.note(&letter.to_string(), 1);
        }
        let wide = widths.of(Class::Wide).unwrap();
        assert_eq!((wide.clusters, wide.differing, wide.columns.len()), (256, 256, KEPT));
        let text = serde_json::to_string(&widths).unwrap();
        assert_eq!(serde_json::from_str::<Widths>(&text).unwrap(), widths);
    }
}
