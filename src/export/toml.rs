//! A roadmap as one TOML file: its own text, comments and all, with the section files put into it.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

use crate::catalog::RoadmapFiles;
use crate::text::clean_lines;

/// The files of a roadmap in the one-file form of `docs/roadmap-format.md`.
///
/// The root comes without its list of sections; each section file follows as a `[[section]]`, in
/// the order of that list. What is not TOML comes as it is: [`crate::catalog::check`] judges.
pub fn one_file(files: &RoadmapFiles) -> String {
    let (mut text, order) = without_sections(&files.root.text);
    let stems = names(&order);
    let listed = stems.iter().filter_map(|stem| files.sections.iter().find(|f| f.stem() == stem));
    for section in listed {
        text.truncate(text.trim_end().len());
        text.push_str("\n\n[[section]]\n");
        text.push_str(under_section(&section.text).trim_start());
    }
    // In comments there may be anything.
    clean_lines(text)
}

/// `root` without the key `sections`, and the value of that key.
fn without_sections(root: &str) -> (String, String) {
    let lines = statements(root);
    let first = |line: &Range<usize>| root.get(line.clone()).unwrap_or_default().trim_start();
    let own_keys = lines.iter().take_while(|line| !first(line).starts_with('['));
    let is_key = |line: &&Range<usize>| {
        let key = first(line).split('=').next().unwrap_or_default();
        key.trim().trim_matches(['"', '\'']) == "sections"
    };
    let Some(line) = own_keys.clone().find(is_key) else {
        return (root.to_owned(), String::new());
    };
    let part = |range: Range<usize>| root.get(range).unwrap_or_default();
    let rest = [part(0..line.start), part(line.end..root.len())].concat();
    (rest, part(line.clone()).to_owned())
}

/// The strings in a statement such as `sections = ["a", "b"]`.
fn names(statement: &str) -> Vec<String> {
    let table: Option<toml::Table> = toml::from_str(statement).ok(); // empty, when there was no key
    let list =
        table.and_then(|table| table.get("sections").and_then(|list| list.as_array()).cloned());
    list.unwrap_or_default().iter().filter_map(|name| Some(name.as_str()?.to_owned())).collect()
}

/// `text` with `section.` before the name of each of its tables.
fn under_section(text: &str) -> String {
    let mut moved = String::with_capacity(text.len() + text.len() / 16);
    for line in statements(text) {
        let line = text.get(line).unwrap_or_default();
        let brackets = line.find(|c: char| c != '[' && !c.is_whitespace());
        match line.trim_start().starts_with('[').then(|| line.split_at_checked(brackets?)).flatten()
        {
            Some((brackets, name)) => moved.extend([brackets, "section.", name]),
            None => moved.push_str(line),
        }
    }
    moved
}

/// The statements of `text`: its lines, those together that a string or list spans.
fn statements(text: &str) -> Vec<Range<usize>> {
    let (mut statements, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    for token in Source::new(text).lex() {
        depth = depth_after(depth, &token);
        let ends = token.kind() == TokenKind::Newline && depth == 0;
        if ends || token.kind() == TokenKind::Eof {
            statements.push(start..token.span().end());
            start = token.span().end();
        }
    }
    statements
}

/// How many brackets are open after `token`.
fn depth_after(depth: usize, token: &Token) -> usize {
    match token.kind() {
        TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => depth + 1,
        TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => depth.saturating_sub(1),
        _ => depth,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;
    use crate::catalog::{SourceFile, check};

    fn file(path: &str, text: &str) -> SourceFile {
        SourceFile { path: path.into(), text: text.into() }
    }

    #[test]
    fn section_files_are_put_in_where_the_root_listed_them() {
        let root = "# Mine\nformat = 1\nsections = [ # in order\n  \"b\",\n  \"a\",\n]\nid = \"x\"\n\n[[edition]]\nid = \"e\"\n";
        let a = "# A\nid = \"a\"\nnote = \"\"\"\n[[no]]\n\"\"\"\nlist = [\n  [1],\n]\n\n[[tip]] # kept\nen = \"t\"\n";
        let b = "id = \"b\"\n[[section.resource]]\nid = \"r\"\n";
        let files = RoadmapFiles {
            root: file("x/roadmap.toml", root),
            sections: vec![file("x/a.toml", a), file("x/b.toml", b)],
        };
        let expected = "# Mine\nformat = 1\nid = \"x\"\n\n[[edition]]\nid = \"e\"\n\n\
            [[section]]\nid = \"b\"\n[[section.section.resource]]\nid = \"r\"\n\n\
            [[section]]\n# A\nid = \"a\"\nnote = \"\"\"\n[[no]]\n\"\"\"\nlist = [\n  [1],\n]\n\n\
            [[section.tip]] # kept\nen = \"t\"\n";
        assert_eq!(one_file(&files), expected);
    }

    #[test]
    fn a_roadmap_in_one_file_stays_as_it_is() {
        let text = "format = 1\nid = \"x\"\n[[section]]\nid = \"a\" # the first\nsections = 1";
        let files = RoadmapFiles { root: file("x.toml", text), sections: Vec::new() };
        assert_eq!(one_file(&files), text);
    }

    #[test]
    fn every_built_in_roadmap_is_the_same_from_its_one_file() {
        let sources = builtin::sources();
        for at in 0..sources.len() {
            let mut roadmaps = sources.clone();
            let root = file("one.toml", &one_file(&roadmaps[at]));
            roadmaps[at] = RoadmapFiles { root, sections: Vec::new() };
            assert_eq!(check(builtin::edition(), &roadmaps), builtin::check_sources());
        }
    }
}
