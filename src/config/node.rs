//! [`Node`]: a piece of TOML with its place in the text, for those who understand what is in it.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with its place in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// What it is.
    pub content: Content,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A text.
    Text(String),
    /// `true` or `false`.
    Switch(bool),
    /// A list.
    List(Vec<Node>),
    /// A table, in the order of the text.
    Table(Vec<Entry>),
    /// Something that no setting is: a number or a date.
    Other,
}

/// What a table says of one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub name: String,
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// What it is set to.
    pub value: Node,
}

impl Node {
    pub(super) fn of(value: &Spanned<DeValue<'_>>) -> Self {
        let content = match value.get_ref() {
            DeValue::String(text) => Content::Text(text.to_string()),
            DeValue::Boolean(on) => Content::Switch(*on),
            DeValue::Array(list) => Content::List(list.iter().map(Self::of).collect()),
            DeValue::Table(table) => Content::Table(entries(table)),
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_) => Content::Other,
        };
        Self { span: value.span(), content }
    }
}

/// What is in `table`, in the order of the text.
pub(super) fn entries(table: &DeTable<'_>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(name, value)| Entry {
            name: name.get_ref().to_string(),
            span: name.span(),
            value: Node::of(value),
        })
        .collect();
    entries.sort_by_key(|entry| entry.span.start);
    entries
}
