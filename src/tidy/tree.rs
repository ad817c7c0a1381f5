//! A TOML file as tables with their comments.

/// Lines of comments; an empty one is a blank line between them.
pub(super) type Comments<'a> = Vec<&'a str>;

/// A whole file.
#[derive(Debug, Default)]
pub(super) struct Document<'a> {
    /// Comments at the top that stand apart from what follows.
    pub(super) head: Comments<'a>,
    /// What stands before the first header, and all tables.
    pub(super) root: Table<'a>,
    /// Comments at the end.
    pub(super) foot: Comments<'a>,
}

/// A table: the top of the file, or what stands under a `[[header]]`.
#[derive(Debug, Default)]
pub(super) struct Table<'a> {
    /// Comments above the header.
    pub(super) above: Comments<'a>,
    /// The name in the header, from the top; empty for the top itself.
    pub(super) path: Vec<String>,
    /// The comment behind the header.
    pub(super) beside: Option<&'a str>,
    /// Its keys.
    pub(super) entries: Vec<Entry<'a>>,
    /// The tables whose names begin with that of this one.
    pub(super) tables: Vec<Self>,
}

/// A key with its value.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) above: Comments<'a>,
    /// The parts of the key: `title.en` has two.
    pub(super) key: Vec<String>,
    pub(super) value: Value<'a>,
    pub(super) beside: Option<&'a str>,
}

/// A value.
#[derive(Debug)]
pub(super) enum Value<'a> {
    /// A string, without quotes and escapes.
    Text(String),
    /// A number, date or truth value, as it is written.
    Other(&'a str),
    /// A list, and the comments after its last element.
    List(Vec<Element<'a>>, Comments<'a>),
    /// A table in braces.
    Inline(Vec<(Vec<String>, Self)>),
}

/// An element of a list.
#[derive(Debug)]
pub(super) struct Element<'a> {
    pub(super) above: Comments<'a>,
    pub(super) value: Value<'a>,
    pub(super) beside: Option<&'a str>,
}
