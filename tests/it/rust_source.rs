//! The program's own source as tokens, read roughly: enough to look for words and texts.

use std::fs;
use std::path::Path;

/// A file of `src` without its comments and tests.
pub(crate) struct Source {
    /// Its path from the top of the repository, with `/`.
    pub(crate) path: String,
    pub(crate) tokens: Vec<Token>,
}

/// A piece of source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    /// A name, keyword or number.
    Word(String),
    /// What is between the quotes of a string.
    Text(String),
    /// Any other letter.
    Mark(char),
}

impl Token {
    pub(crate) fn word(&self) -> Option<&str> {
        if let Self::Word(word) = self { Some(word) } else { None }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    fn is(&self, mark: char) -> bool {
        *self == Self::Mark(mark)
    }
}

impl Source {
    /// The module of the crate that the file belongs to, e.g. `search` for `src/search/run.rs`.
    pub(crate) fn module(&self) -> &str {
        let inside = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        inside.split('/').next().unwrap()
    }

    /// Where the words and marks of `pattern` stand one after another: the positions behind them.
    pub(crate) fn after(&self, pattern: &str) -> Vec<usize> {
        let pattern = tokens(pattern);
        let windows = self.tokens.windows(pattern.len()).enumerate();
        windows.filter(|(_, w)| *w == pattern).map(|(at, _)| at + pattern.len()).collect()
    }

    /// The texts, apart from those in attributes.
    pub(crate) fn texts(&self) -> Vec<String> {
        let (mut texts, mut at) = (Vec::new(), 0);
        while at < self.tokens.len() {
            if let Some(end) = end_of_attribute(&self.tokens, at) {
                at = end;
                continue;
            }
            texts.extend(self.tokens[at].text().map(str::to_owned));
            at += 1;
        }
        texts
    }
}

/// The path of the repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `folder` of the repository whose name ends in `ending`: path and text.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&repository().join(folder), ending, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && ![".git", "target"].contains(&name.as_str()) {
            collect(&path, ending, found);
        } else if path.is_file() && name.ends_with(ending) && name != ".git" {
            let shown = path.strip_prefix(repository()).unwrap().to_string_lossy();
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            found.push((shown.replace('\\', "/"), text));
        }
    }
}

/// The files of `src`, without tests.
pub(crate) fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    let mut test_files = Vec::new();
    for (path, text) in files("src", ".rs") {
        let (tokens, test_modules) = without_tests(&tokens(&text));
        let folder = path.trim_end_matches(".rs");
        test_files.extend(test_modules.iter().map(|module| format!("{folder}/{module}")));
        sources.push(Source { path, tokens });
    }
    let is_test = |path: &str| {
        test_files.iter().any(|test| {
            path.strip_prefix(test.as_str()).is_some_and(|r| r == ".rs" || r.starts_with('/'))
        })
    };
    sources.retain(|source| !is_test(&source.path));
    sources
}

/// The tokens without what is only there in tests, and the names of modules in files of their own
/// among that.
fn without_tests(all: &[Token]) -> (Vec<Token>, Vec<String>) {
    let (mut kept, mut modules, mut at) = (Vec::new(), Vec::new(), 0);
    while at < all.len() {
        let attribute = end_of_attribute(all, at).map(|end| (end, &all[at..end]));
        match attribute {
            Some((end, attribute)) if is_test_only(attribute) => {
                let item = item_end(all, end);
                if let [.., Token::Word(keyword), Token::Word(name), Token::Mark(';')] =
                    &all[end..item]
                    && keyword == "mod"
                {
                    modules.push(name.clone());
                }
                at = item;
            }
            _ => {
                kept.push(all[at].clone());
                at += 1;
            }
        }
    }
    (kept, modules)
}

fn is_test_only(attribute: &[Token]) -> bool {
    let has = |word: &str| attribute.iter().any(|token| token.word() == Some(word));
    has("cfg") && has("test") && !has("not")
}

/// The position behind the attribute that begins at `at`, if one does.
fn end_of_attribute(tokens: &[Token], at: usize) -> Option<usize> {
    let is = |at: usize, mark| tokens.get(at).is_some_and(|token| token.is(mark));
    let open = if is(at + 1, '!') { at + 2 } else { at + 1 };
    (is(at, '#') && is(open, '[')).then(|| end_of_group(tokens, open))
}

/// The position behind the item that begins at `at`, its attributes included.
fn item_end(tokens: &[Token], mut at: usize) -> usize {
    while let Some(end) = end_of_attribute(tokens, at) {
        at = end;
    }
    let is_end = |token: &Token| token.is(';') || token.is('{');
    let end = at + tokens[at..].iter().position(is_end).unwrap();
    if tokens[end].is(';') { end + 1 } else { end_of_group(tokens, end) }
}

/// The position behind the bracket that closes the one at `open`.
fn end_of_group(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token {
            Token::Mark('(' | '[' | '{') => depth += 1,
            Token::Mark(')' | ']' | '}') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
}

/// Reads Rust source, without its comments.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (token, behind) = token(rest, first);
        tokens.extend(token);
        rest = behind;
    }
    tokens
}

/// The token that `rest` begins with, if it is one that counts, and what is behind it.
fn token(rest: &str, first: char) -> (Option<Token>, &str) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let behind_first = behind(rest, first.len_utf8());
    if rest.starts_with("//") {
        return (None, behind(rest, rest.find('\n').unwrap_or(rest.len())));
    }
    if let Some((string, behind)) = raw_string(rest) {
        return (Some(Token::Text(string.to_owned())), behind);
    }
    match first {
        '"' => {
            let (string, behind) = string(behind_first);
            (Some(Token::Text(string)), behind)
        }
        '\'' => (None, behind_quote(behind_first)),
        _ if is_word(first) => {
            let (word, behind) = rest.split_at(rest.find(|c| !is_word(c)).unwrap_or(rest.len()));
            (Some(Token::Word(word.to_owned())), behind)
        }
        _ if first.is_whitespace() => (None, behind_first),
        _ => (Some(Token::Mark(first)), behind_first),
    }
}

fn behind(text: &str, at: usize) -> &str {
    text.split_at(at).1
}

/// The raw string that `rest` begins with, if it does, and what is behind that.
fn raw_string(rest: &str) -> Option<(&str, &str)> {
    let opening = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let inside = opening.trim_start_matches('#');
    let hashes = "#".repeat(opening.len() - inside.len());
    inside.strip_prefix('"')?.split_once(&format!("\"{hashes}"))
}

/// The string up to its closing quote, and what is behind that.
fn string(inside: &str) -> (String, &str) {
    let mut string = String::new();
    let mut letters = inside.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => break,
            '\\' => string.extend(letters.next().map(|_| ' ')),
            letter => string.push(letter),
        }
    }
    (string, letters.as_str())
}

/// What is behind a letter in quotes; a lifetime has no second quote.
fn behind_quote(rest: &str) -> &str {
    let mut letters = rest.chars();
    if letters.next() == Some('\\') {
        letters.next();
        return letters.as_str().split_once('\'').map_or("", |(_, behind)| behind);
    }
    if letters.next() == Some('\'') { letters.as_str() } else { rest }
}

#[test]
fn source_is_read_without_comments_and_tests() {
    let text = r#"
        // no
        fn a<'a>() -> char { '"'; '\''; "it \"is\""; r"raw x" } /// no
        #[cfg(test)] mod tests;
        #[cfg(test)] #[must_use] fn gone() { {} }
        fn b() {}
    "#;
    let (tokens, modules) = without_tests(&tokens(text));
    let words: Vec<&str> = tokens.iter().filter_map(Token::word).collect();
    let texts: Vec<&str> = tokens.iter().filter_map(Token::text).collect();
    assert_eq!(words, ["fn", "a", "a", "char", "fn", "b"]);
    assert_eq!(texts, ["it  is ", "raw x"]);
    assert_eq!(modules, ["tests"]);
}
