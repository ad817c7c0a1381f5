//! [`Field`]: the parts of an item in which words are looked for.

/// A part of an item in which words are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Its name, in any language, also the one it has in a single place; of a term: the term.
    Title,
    /// The long form of an abbreviation.
    Expansion,
    /// Who made it.
    Author,
    /// The word for what it is, such as `video` or `step`.
    Kind,
    /// One of its topics.
    Topic,
    /// The title of a section in which it stands, at any depth.
    Section,
    /// What it is and why it is here; of a term: its meaning.
    Description,
    /// Host and path of its address.
    Address,
}

impl Field {
    /// All of them, in the order of their weight.
    pub const ALL: [Self; 8] = [
        Self::Title,
        Self::Expansion,
        Self::Author,
        Self::Kind,
        Self::Topic,
        Self::Section,
        Self::Description,
        Self::Address,
    ];

    /// The word for it in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Expansion => "expansion",
            Self::Author => "author",
            Self::Kind => "kind",
            Self::Topic => "topic",
            Self::Section => "section",
            Self::Description => "description",
            Self::Address => "address",
        }
    }
}
