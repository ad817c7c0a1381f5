//! What a text is for, and how long it may be there.

use crate::catalog::ItemType;

/// The place of a text in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// The title of a roadmap, section, step, objective, task or term.
    Title,
    /// The title of a resource: a proper name, in English as the resource itself has it.
    ProperName,
    /// What a roadmap or section is about.
    Summary,
    /// A key idea.
    Point,
    /// Something to remember.
    Tip,
    /// What an item is; of a term its meaning.
    Description,
    /// Why an address is doubtful.
    Reason,
}

impl Field {
    /// The title of an item of this type.
    pub(super) fn title_of(item_type: ItemType) -> Self {
        if item_type == ItemType::Resource { Self::ProperName } else { Self::Title }
    }

    /// The key under which it is written.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Title | Self::ProperName => "title",
            Self::Summary => "summary",
            Self::Point => "point",
            Self::Tip => "tip",
            Self::Description => "description",
            Self::Reason => "health_reason",
        }
    }

    /// The columns that it may take in a terminal, so that a Chinese letter counts twice and a Thai
    /// vowel sign not at all. A title fits on two lines, a description on six of a narrow pane.
    /// `docs/roadmap-format.md` has the same table.
    pub(super) fn limit(self) -> usize {
        match self {
            Self::Title => 100,
            Self::ProperName => 160,
            Self::Summary | Self::Reason => 240,
            Self::Description => 300,
            Self::Point | Self::Tip => 320,
        }
    }

    /// Is it a title?
    pub(super) fn is_title(self) -> bool {
        matches!(self, Self::Title | Self::ProperName)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limits_are_those_of_the_document() {
        let document = include_str!("../../../docs/roadmap-format.md");
        for (row, field) in [
            ("title of a resource", Field::ProperName),
            ("any other title", Field::Title),
            ("`summary`, `health_reason`", Field::Summary),
            ("`summary`, `health_reason`", Field::Reason),
            ("`description`", Field::Description),
            ("`point`, `tip`", Field::Point),
            ("`point`, `tip`", Field::Tip),
        ] {
            let line = format!("| {row} | {} |\n", field.limit());
            assert!(document.contains(&line), "{line}");
        }
    }
}
