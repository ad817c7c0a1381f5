//! Roadmap files in one stable form: order of keys and tables, quotes, blank lines, width.
//!
//! What a file says and every comment in it stay. `docs/roadmap-format.md` shows the form.

mod order;
mod read;
mod tree;
mod write;

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use crate::catalog::{Problem, SourceFile, well_formed};

/// The text of `file` in that form. Doing it again changes nothing.
///
/// # Errors
/// Where it is no roadmap or section file, as [`crate::catalog::check()`] says it.
pub fn tidy(file: &SourceFile) -> Result<String, Vec<Problem>> {
    well_formed(file)?;
    let mut document = read::document(&file.text);
    order::put_in_order(&mut document);
    let tidied = write::document(&document);
    if says_the_same(&file.text, &tidied) {
        return Ok(tidied);
    }
    let what = "the file cannot be put in form without changing what it says";
    let (file, hint) = (file.path.clone(), "leave it as it is, and please report this".into());
    let excerpt = String::new();
    Err(vec![Problem { file, line: 1, column: 1, what: what.into(), hint, excerpt }])
}

/// Do both texts hold the same values and the same comments? This has always been so; a program that
/// writes over people's files looks nevertheless.
fn says_the_same(before: &str, after: &str) -> bool {
    let values = |text: &str| toml::from_str::<toml::Table>(text);
    matches!((values(before), values(after)), (Ok(before), Ok(after)) if before == after)
        && comments(before) == comments(after)
}

/// All comments, in the order of the alphabet.
fn comments(text: &str) -> Vec<&str> {
    let source = Source::new(text);
    let tokens = source.lex().filter(|token| token.kind() == TokenKind::Comment);
    let mut comments: Vec<&str> =
        tokens.filter_map(|token| Some(source.get(token)?.as_str().trim_end())).collect();
    comments.sort_unstable();
    comments
}

#[cfg(test)]
mod tests;
