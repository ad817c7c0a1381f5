//! Compares a translation with the English texts.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use super::limits::room;
use super::script::stray;
use waypost::catalog::Lang;
use waypost::text::width;

/// A text: a message, or an attribute of one.
#[derive(Debug, Default, Clone)]
pub(crate) struct Said {
    /// The values that it names.
    pub(crate) values: BTreeSet<String>,
    /// The choices in it: by what is chosen, and between which keys.
    choices: BTreeSet<(String, BTreeSet<String>)>,
    /// What it can say, with nothing in the place of values.
    pub(crate) sentences: Vec<String>,
}

/// All texts of a locale file, by id; those of attributes are called `id.attribute`.
pub(crate) type Texts = BTreeMap<String, Said>;

/// Reads a locale file.
///
/// # Errors
/// Which lines are no Fluent.
pub(crate) fn texts(file: &str) -> Result<Texts, Vec<String>> {
    let read = fluent_syntax::parser::parse(file).map_err(|(_, mistakes)| {
        let line = |at: usize| 1 + file.get(..at).unwrap_or(file).matches('\n').count();
        mistakes
            .iter()
            .map(|one| format!("line {}: {one}", line(one.pos.start)))
            .collect::<Vec<_>>()
    })?;
    let mut texts = Texts::new();
    let mut twice = Vec::new();
    for entry in &read.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let own = message.value.iter().map(|pattern| (id.to_owned(), pattern));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|one| (format!("{id}.{}", one.id.name), &one.value));
        for (id, pattern) in own.chain(attributes) {
            let mut said = Said::default();
            said.sentences = said.hear(pattern);
            if texts.insert(id.clone(), said).is_some() {
                twice.push(format!("{id}: is there twice"));
            }
        }
    }
    if twice.is_empty() { Ok(texts) } else { Err(twice) }
}

impl Said {
    /// What `pattern` can say; notes the values and choices in it.
    fn hear(&mut self, pattern: &ast::Pattern<&str>) -> Vec<String> {
        let mut said = vec![String::new()];
        for element in &pattern.elements {
            let pieces = match element {
                ast::PatternElement::TextElement { value } => vec![(*value).to_owned()],
                ast::PatternElement::Placeable { expression } => self.hear_value(expression),
            };
            // Long texts have few choices: all that can be said is little.
            said = said
                .iter()
                .flat_map(|before| pieces.iter().map(move |piece| format!("{before}{piece}")))
                .collect();
        }
        said
    }

    fn hear_value(&mut self, expression: &ast::Expression<&str>) -> Vec<String> {
        match expression {
            ast::Expression::Inline(inline) => vec![self.name(inline)],
            ast::Expression::Select { selector, variants } => {
                let name = self.name_of(selector);
                let key = |variant: &ast::Variant<&str>| match variant.key {
                    ast::VariantKey::Identifier { name } => name.to_owned(),
                    ast::VariantKey::NumberLiteral { value } => value.to_owned(),
                };
                let keys = variants.iter().map(key).collect();
                self.choices.insert((name, keys));
                variants.iter().flat_map(|variant| self.hear(&variant.value)).collect()
            }
        }
    }

    fn name(&mut self, inline: &ast::InlineExpression<&str>) -> String {
        match inline {
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => (*value).to_owned(),
            other => {
                self.name_of(other);
                String::new()
            }
        }
    }

    fn name_of(&mut self, inline: &ast::InlineExpression<&str>) -> String {
        let name = match inline {
            ast::InlineExpression::VariableReference { id } => id.name.to_owned(),
            ast::InlineExpression::Placeable { expression } => {
                self.hear_value(expression);
                return String::new();
            }
            other => format!("{other:?}"),
        };
        self.values.insert(name.clone());
        name
    }
}

/// The categories of plurals, in whatever language.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories that whole numbers have in `lang`; the last one is what else there is.
pub(crate) const fn categories(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En | Lang::Te => &["one", "other"],
        Lang::Ru => &["one", "few", "other"],
        Lang::Th | Lang::ZhHant => &["other"],
    }
}

/// What is wrong with `own`, the texts in `lang`, beside the English ones: a line each.
pub(crate) fn faults(english: &Texts, own: &Texts, lang: Lang) -> Vec<String> {
    let mut faults = missing(english, own);
    for (id, said) in own {
        let Some(model) = english.get(id) else {
            faults.push(format!("{id}: is no text of the program"));
            continue;
        };
        let mut fault = |what: String| faults.push(format!("{id}: {what}"));
        for name in model.values.difference(&said.values) {
            fault(format!("lacks the value ${name}"));
        }
        for name in said.values.difference(&model.values) {
            fault(format!("names ${name}, which has no value here"));
        }
        for what in wrong_choices(model, said, lang) {
            fault(what);
        }
        for (text, room) in said.sentences.iter().filter_map(|text| Some((text, room(id)?))) {
            let taken = width(text);
            if taken > room {
                fault(format!("takes {taken} columns, and there are {room}: {text}"));
            }
        }
        for what in
            said.sentences.iter().filter_map(|text| stray(text, lang)).collect::<BTreeSet<_>>()
        {
            fault(what);
        }
        if said.sentences.iter().all(|text| text.trim().is_empty()) && said.values.is_empty() {
            fault("says nothing".to_owned());
        }
    }
    faults
}

/// The English texts that are not translated.
pub(crate) fn missing(english: &Texts, own: &Texts) -> Vec<String> {
    let missing = english.keys().filter(|id| !own.contains_key(*id));
    missing.map(|id| format!("{id}: is missing")).collect()
}

/// Choices by number have the plurals of the language, all others the keys of the English text.
fn wrong_choices(model: &Said, said: &Said, lang: Lang) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, keys) in &said.choices {
        let plurals = |keys: &BTreeSet<String>| {
            keys.iter().any(|key| CATEGORIES.contains(&key.as_str()) && key != "other")
        };
        let is_number = |key: &String| key.parse::<usize>().is_ok();
        let of_model = model.choices.iter().filter(|(one, _)| one == name);
        let named: BTreeSet<&String> = of_model
            .filter(|(_, keys)| !plurals(keys) && !keys.iter().any(is_number))
            .flat_map(|(_, keys)| keys)
            .collect();
        if !named.is_empty() {
            let own: BTreeSet<&String> = keys.iter().collect();
            if own != named {
                let (own, named) = (listed(&own), listed(&named));
                wrong.push(format!("chooses by ${name} between {own} instead of {named}"));
            }
            continue;
        }
        let known = categories(lang);
        for key in keys.iter().filter(|key| !is_number(key)) {
            let is_known = known.contains(&key.as_str()) || (key == "many" && lang == Lang::Ru);
            if !is_known {
                wrong.push(format!("[{key}] of ${name} is no plural of this language"));
            }
        }
        let has_rest = keys.contains("other") || keys.contains("many");
        let is_whole = known.iter().all(|one| keys.contains(*one) || (*one == "other" && has_rest));
        if plurals(keys) && !is_whole {
            wrong.push(format!("${name} needs the plurals {}", known.join(", ")));
        }
    }
    wrong
}

fn listed(keys: &BTreeSet<&String>) -> String {
    keys.iter().map(|key| format!("[{key}]")).collect::<Vec<_>>().join(" ")
}
