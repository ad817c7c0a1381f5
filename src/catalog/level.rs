//! How much a learner should know before.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// No knowledge of the field is needed.
    Beginner,
    /// The foundations are known.
    Intermediate,
    /// The field is known.
    Advanced,
}

/// One level, or a range of them; compared by its lower end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Levels {
    /// The lower end.
    pub from: Level,
    /// The upper end, equal to the lower one for a single level.
    pub to: Level,
}

impl Level {
    /// All levels, ascending.
    pub const ALL: [Self; 3] = [Self::Beginner, Self::Intermediate, Self::Advanced];

    /// The word for it in files, options and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Beginner => "beginner",
            Self::Intermediate => "intermediate",
            Self::Advanced => "advanced",
        }
    }

    /// The level called `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }
}

impl Levels {
    /// Reads `beginner` or `beginner-advanced`; the ends must ascend.
    pub fn from_name(name: &str) -> Option<Self> {
        let (from, to) = name.split_once('-').unwrap_or((name, name));
        let (from, to) = (Level::from_name(from)?, Level::from_name(to)?);
        let ascends = from < to || !name.contains('-');
        ascends.then_some(Self { from, to })
    }
}

impl fmt::Display for Levels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to {
            f.pad(self.from.name())
        } else {
            write!(f, "{}-{}", self.from.name(), self.to.name())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_and_ranges_are_read_and_written_alike() {
        for name in ["beginner", "intermediate-advanced", "beginner-advanced"] {
            assert_eq!(Levels::from_name(name).unwrap().to_string(), name);
        }
        for bad in ["", "all", "advanced-beginner", "beginner-beginner", "beginner-"] {
            assert_eq!(Levels::from_name(bad), None, "{bad:?}");
        }
    }
}
