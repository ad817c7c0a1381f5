//! [`RULES`]: the one table of what a query line can say, from which help and documents are made.

use super::Filter;
use crate::phrase::Phrase;

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// What to write.
    pub write: &'static str,
    /// The id of what that finds, in the locale file.
    pub about: &'static str,
    /// The field that it is about.
    pub field: Option<&'static str>,
}

const fn sign(write: &'static str, about: &'static str) -> Rule {
    Rule { write, about, field: None }
}

const fn field(field: &'static str, write: &'static str, about: &'static str) -> Rule {
    Rule { write, about, field: Some(field) }
}

/// What a query line can say, in the order in which help and documents show it.
pub const RULES: [Rule; 23] = [
    sign("embeddings lena", "rule-words"),
    sign("\"fine tuning\"", "rule-phrase"),
    sign("^attention", "rule-start"),
    sign("course$", "rule-end"),
    sign("!python", "rule-not"),
    sign("lora | qlora", "rule-or"),
    field("kind", "kind:video", "rule-kind"),
    field("status", "status:todo", "rule-status"),
    field("level", "level<=intermediate", "rule-level"),
    field("minutes", "minutes<30", "rule-minutes"),
    field("lang", "lang:en", "rule-lang"),
    field("author", "author:\"khan academy\"", "rule-author"),
    field("topic", "topic:nlp", "rule-topic"),
    field("roadmap", "roadmap:llm-course", "rule-roadmap"),
    field("section", "section:python", "rule-section"),
    field("type", "type:resource", "rule-type"),
    field("star", "star:yes", "rule-star"),
    field("note", "note:later", "rule-note"),
    field("added", "added>=0.2", "rule-added"),
    field("health", "health:suspect", "rule-health"),
    field("id", "id:unsloth", "rule-id"),
    field("url", "url:arxiv.org", "rule-url"),
    field("is", "is:starred", "rule-is"),
];

impl Rule {
    /// What it finds, with the values that its field has.
    pub fn about(&self) -> Phrase {
        let values = self.field.map(Filter::values).unwrap_or_default();
        Phrase::new(self.about).with("values", values.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::Query;

    #[test]
    fn every_field_has_its_row_and_every_row_is_understood() {
        let fields: Vec<&str> = RULES.iter().filter_map(|rule| rule.field).collect();
        assert_eq!(fields, Filter::FIELDS);
        for rule in RULES {
            let query = Query::parse(rule.write);
            assert!(!query.is_empty() && query.hints().is_empty(), "{}", rule.write);
            assert_eq!(
                *query.filter() != Filter::default(),
                rule.field.is_some(),
                "{}",
                rule.write
            );
        }
    }
}
