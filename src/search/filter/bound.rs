//! [`Bound`]: comparisons, such as `minutes<30`, and what is compared.

use std::cmp::Ordering;

use crate::catalog::Level;

/// How a value stands to the one that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::search) enum Comparison {
    Less,
    AtMost,
    More,
    AtLeast,
}

/// A comparison that must hold. What has no such value is not let through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::search) enum Bound {
    /// Of the minutes that it takes, given or estimated.
    Minutes(Comparison, u32),
    /// Of the lower end of its levels.
    Level(Comparison, Level),
    /// Of the version of the roadmaps in which it came.
    Added(Comparison, Version),
}

impl Comparison {
    /// The fields that can be compared.
    pub(in crate::search) const FIELDS: [&str; 3] = ["minutes", "level", "added"];

    /// The signs, each before those that it begins with.
    const SIGNS: [(&str, Self); 4] =
        [("<=", Self::AtMost), (">=", Self::AtLeast), ("<", Self::Less), (">", Self::More)];

    /// Cuts the sign of a comparison off `value`, which begins with it.
    pub(in crate::search) fn cut(value: &str) -> Option<(Self, &str)> {
        let cut = |(sign, comparison): (&str, Self)| Some((comparison, value.strip_prefix(sign)?));
        Self::SIGNS.into_iter().find_map(cut)
    }

    /// Does it hold for what stands in this order to what is asked for?
    pub(in crate::search) const fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Less => order.is_lt(),
            Self::AtMost => order.is_le(),
            Self::More => order.is_gt(),
            Self::AtLeast => order.is_ge(),
        }
    }
}

/// A version, such as `0.10`, which comes after `0.9`; `1.0` is `1`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::search) struct Version(Vec<u32>);

impl Version {
    /// Reads numbers with dots between them.
    pub(in crate::search) fn parse(text: &str) -> Option<Self> {
        let numbers: Option<Vec<u32>> = text.split('.').map(|part| part.parse().ok()).collect();
        let mut numbers = numbers?;
        while numbers.last() == Some(&0) {
            numbers.pop();
        }
        Some(Self(numbers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_their_numbers() {
        let version = |text| Version::parse(text).unwrap();
        assert!(version("0.9") < version("0.10") && version("0.10") < version("1"));
        assert_eq!(version("1.0"), version("1"));
        for bad in ["", "1.", "x", "1.x", "-1"] {
            assert_eq!(Version::parse(bad), None, "{bad:?}");
        }
    }
}
