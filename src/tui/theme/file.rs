//! A theme as it stands in its file.

use std::collections::BTreeMap;
use std::ops::Range;

use ratatui::style::{Color, Modifier, Style};
use serde::Deserialize;
use toml::Spanned;

use super::{Role, colour};
use crate::catalog::{Problem, nearest};
use crate::text::Lines;

/// What stands in a theme file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct ThemeFile {
    /// A sentence about the theme.
    pub(super) about: Option<String>,
    /// The theme that has what this one does not say, and where that is named.
    pub(super) extends: Option<(String, Range<usize>)>,
    /// What the roles look like.
    pub(super) styles: BTreeMap<Role, Style>,
}

/// A text with its name, to tell where something in it is wrong.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
}

impl Source<'_> {
    /// The mistake at the bytes `span`.
    pub(super) fn problem(&self, span: &Range<usize>, what: String, hint: String) -> Problem {
        let (line, column, excerpt) = Lines::of(self.text).place(self.text, span.start);
        Problem { file: self.path.to_owned(), line, column, what, hint, excerpt }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTheme {
    about: Option<String>,
    extends: Option<Spanned<String>>,
    #[serde(default)]
    roles: BTreeMap<Spanned<String>, Spanned<toml::Table>>,
}

/// What can be said of a role.
const KEYS: [&str; 6] = ["fg", "bg", "bold", "dim", "underline", "reverse"];

impl ThemeFile {
    /// Reads a theme file.
    ///
    /// # Errors
    /// All mistakes in it, in the order of the file.
    pub(super) fn parse(source: Source<'_>) -> Result<Self, Vec<Problem>> {
        let raw: RawTheme =
            toml::from_str(source.text).map_err(|why| vec![unread(source, &why)])?;
        let mut problems = Vec::new();
        let mut styles = BTreeMap::new();
        for (name, raw) in &raw.roles {
            let Some(role) = Role::called(name.get_ref()) else {
                let names = Role::ALL.iter().map(|role| role.name());
                let what = format!("there is no role `{}`", name.get_ref());
                problems.push(source.problem(&name.span(), what, meant(name.get_ref(), names)));
                continue;
            };
            match style(raw.get_ref()) {
                Ok(style) => {
                    styles.insert(role, style);
                }
                Err(wrong) => {
                    let span = wrong.find_in(source.text, &raw.span());
                    problems.push(source.problem(&span, wrong.what, wrong.hint));
                }
            }
        }
        problems.sort_by_key(|problem| (problem.line, problem.column));
        let extends = raw.extends.map(|name| (name.get_ref().clone(), name.span()));
        if problems.is_empty() {
            Ok(Self { about: raw.about, extends, styles })
        } else {
            Err(problems)
        }
    }
}

/// The mistake of a file that is no TOML, or has a key that there is not.
fn unread(source: Source<'_>, why: &toml::de::Error) -> Problem {
    let what = why.message().replace('\n', "; ");
    let quoted: Vec<&str> = what.split('`').skip(1).step_by(2).collect();
    let hint = match quoted.as_slice() {
        [wrong, known @ ..] if what.starts_with("unknown field") => {
            meant(wrong, known.iter().copied())
        }
        _ => "docs/themes.md says what can stand here".to_owned(),
    };
    source.problem(&why.span().unwrap_or(0..0), what, hint)
}

/// What is wrong in the description of a role.
struct Wrong {
    /// What stands there, as it is written in the file.
    written: String,
    what: String,
    hint: String,
}

impl Wrong {
    /// Where in the role at `span` it stands.
    fn find_in(&self, text: &str, span: &Range<usize>) -> Range<usize> {
        let inside = text.get(span.clone()).and_then(|role| role.find(&self.written));
        inside.map_or_else(|| span.clone(), |at| span.start + at..span.end)
    }
}

fn style(raw: &toml::Table) -> Result<Style, Wrong> {
    let mut style = Style::new();
    for (key, value) in raw {
        match key.as_str() {
            "fg" => style.fg = Some(colour(value)?),
            "bg" => style.bg = Some(colour(value)?),
            "bold" => style = flagged(style, Modifier::BOLD, key, value)?,
            "dim" => style = flagged(style, Modifier::DIM, key, value)?,
            "underline" => style = flagged(style, Modifier::UNDERLINED, key, value)?,
            "reverse" => style = flagged(style, Modifier::REVERSED, key, value)?,
            other => {
                let what = format!("a role has no `{other}`");
                return Err(Wrong { written: other.to_owned(), what, hint: meant(other, KEYS) });
            }
        }
    }
    Ok(style)
}

fn colour(value: &toml::Value) -> Result<Color, Wrong> {
    let read = value.as_str().and_then(colour::read);
    read.ok_or_else(|| {
        let written = value.to_string();
        let what = format!("{written} is no colour");
        let names = colour::SIXTEEN.iter().map(|(name, ..)| *name);
        let near = value.as_str().and_then(|name| near(name, names));
        let hint = near.unwrap_or_else(|| {
            "write \"#rrggbb\", a name such as \"blue\" or a number such as \"214\"".to_owned()
        });
        Wrong { written, what, hint }
    })
}

fn flagged(style: Style, flag: Modifier, key: &str, value: &toml::Value) -> Result<Style, Wrong> {
    match value.as_bool() {
        Some(true) => Ok(style.add_modifier(flag)),
        Some(false) => Ok(style),
        None => Err(Wrong {
            written: key.to_owned(),
            what: format!("`{key}` is {value}"),
            hint: format!("write `{key} = true` or leave it out"),
        }),
    }
}

/// Which name is meant, or all that there are.
pub(super) fn meant<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    near(wrong, names.iter().copied()).unwrap_or_else(|| format!("there are {}", names.join(", ")))
}

fn near<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let names: Vec<&str> = names.into_iter().collect();
    nearest(wrong, names.iter(), |name| name).map(|name| format!("did you mean `{name}`?"))
}
