//! [`Themes`]: those that there are, built in and the learner's own.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::file::{Source, ThemeFile, meant};
use super::{Depth, Role, Theme};
use crate::app::{Ground, ThemeChoice};
use crate::catalog::{Problem, nearest};
use crate::error::Error;
use crate::phrase::Phrase;

/// The name of the theme that fits the terminal.
pub const AUTO: &str = "auto";
/// The theme without colours.
const PLAIN: &str = "none";
/// How theme files end.
const ENDING: &str = "toml";

/// The built-in themes by name, in the order in which they are offered.
const BUILT_IN: [(&str, &str); 10] = [
    ("dark", include_str!("../../../assets/themes/dark.toml")),
    ("light", include_str!("../../../assets/themes/light.toml")),
    ("dusk", include_str!("../../../assets/themes/dusk.toml")),
    ("paper", include_str!("../../../assets/themes/paper.toml")),
    ("high-contrast", include_str!("../../../assets/themes/high-contrast.toml")),
    ("high-contrast-light", include_str!("../../../assets/themes/high-contrast-light.toml")),
    ("colorblind", include_str!("../../../assets/themes/colorblind.toml")),
    ("colorblind-light", include_str!("../../../assets/themes/colorblind-light.toml")),
    ("terminal", include_str!("../../../assets/themes/terminal.toml")),
    (PLAIN, include_str!("../../../assets/themes/none.toml")),
];

/// The themes that there are, on a terminal with so many colours.
#[derive(Debug, Clone, Default)]
pub struct Themes {
    /// The folder of the learner's own.
    folder: Option<PathBuf>,
    depth: Depth,
}

/// Why a theme cannot be used.
#[derive(Debug, Error)]
pub enum ThemeError {
    /// No theme has this name.
    #[error("no theme is called `{name}`")]
    Unknown {
        /// The name that was asked for.
        name: String,
        /// The names that there are.
        known: Vec<String>,
    },
    /// The file cannot be read.
    #[error("cannot read {path}")]
    Unreadable {
        /// The file.
        path: String,
        /// Why.
        #[source]
        why: io::Error,
    },
    /// The file is not what a theme file has to be.
    #[error("{}", told(.0))]
    Wrong(Vec<Problem>),
}

fn told(problems: &[Problem]) -> String {
    problems.iter().map(Problem::with_line).collect::<Vec<_>>().join("\n")
}

impl ThemeError {
    /// The mistake of who asked for the theme called `name`.
    pub fn into_error(self, name: &str) -> Error {
        match self {
            Self::Unknown { name, known } => {
                let near = nearest(&name, known.iter(), |name| name);
                let hint = near.map_or_else(
                    || Phrase::new("hint-themes").with("known", known.join(", ")),
                    |near| Phrase::new("hint-did-you-mean").with("nearest", near.as_str()),
                );
                let what = Phrase::new("error-unknown-theme").with("name", name.as_str());
                Error::user(what).hint(hint)
            }
            Self::Unreadable { ref path, .. } => {
                let what = Phrase::new("error-theme-unread").with("path", path.as_str());
                let hint = Phrase::new("hint-theme-unread");
                match self {
                    Self::Unreadable { why, .. } => Error::user(what).because(why).hint(hint),
                    _ => Error::user(what).hint(hint),
                }
            }
            Self::Wrong(_) => {
                let what = Phrase::new("error-theme").with("name", name);
                Error::user(what).because(self).hint(Phrase::new("hint-theme"))
            }
        }
    }

    /// The same in one line.
    pub fn in_short(&self) -> String {
        match self {
            Self::Wrong(problems) => problems.first().map_or_else(String::new, |problem| {
                let Problem { line, column, what, .. } = problem;
                format!("{line}:{column}: {what}")
            }),
            Self::Unreadable { why, .. } => why.to_string(),
            Self::Unknown { .. } => self.to_string(),
        }
    }
}

impl Themes {
    /// The built-in themes and those in `folder`, on a terminal with so many colours.
    pub const fn new(folder: Option<PathBuf>, depth: Depth) -> Self {
        Self { folder, depth }
    }

    /// The names of the built-in themes, and before them `auto`, which fits the terminal.
    pub fn built_in() -> impl Iterator<Item = &'static str> {
        std::iter::once(AUTO).chain(BUILT_IN.iter().map(|(name, _)| *name))
    }

    /// The names that can be asked for: the built-in ones, then the learner's own, also broken ones.
    pub fn names(&self) -> Vec<String> {
        let own = self.own_names().into_iter().filter(|name| !is_built_in(name));
        Self::built_in().map(str::to_owned).chain(own).collect()
    }

    fn own_names(&self) -> Vec<String> {
        self.folder.as_ref().map(|folder| Self::in_folder(folder)).unwrap_or_default()
    }

    /// The names of the themes in `folder`; none where there is no such folder.
    pub fn in_folder(folder: &Path) -> Vec<String> {
        let files = folder.read_dir().into_iter().flatten();
        let mut names: Vec<String> = files
            .filter_map(|entry| {
                let path = entry.ok()?.path(); // one that is gone meanwhile
                let is_theme = path.extension().is_some_and(|ending| ending == ENDING);
                let name = path.file_stem().filter(|_| is_theme)?.to_str()?;
                Some(name.to_owned())
            })
            .collect();
        names.sort();
        names
    }

    /// Looks whether the theme `name` can be used, which may be one in `folder`.
    ///
    /// # Errors
    /// Says what is wrong in its file.
    pub fn check(folder: &Path, name: &str) -> Result<(), Error> {
        let themes = Self::new(Some(folder.to_owned()), Depth::Full);
        let theme = themes.find(name, Ground::Dark);
        theme.map(drop).map_err(|why| why.into_error(name))
    }

    /// The theme that is asked for by `name`, on a terminal with such a ground. Only the files that it
    /// needs are read.
    ///
    /// # Errors
    /// [`ThemeError`] when there is none, or something is wrong in its file.
    pub fn find(&self, name: &str, ground: Ground) -> Result<Theme, ThemeError> {
        if name == AUTO {
            let fitting = match (self.depth, ground) {
                (Depth::Sixteen, _) => "terminal",
                (_, Ground::Dark) => "dark",
                (_, Ground::Light) => "light",
            };
            return Ok(self.fitted(fitting)?.on_terminal());
        }
        self.fitted(name)
    }

    /// The theme called `name` with the colours that there are.
    fn fitted(&self, name: &str) -> Result<Theme, ThemeError> {
        let theme = self.read(name, &mut Vec::new())?;
        match self.depth {
            Depth::Full => Ok(theme),
            depth => Ok(depth.fit(theme, &self.read(PLAIN, &mut Vec::new())?)),
        }
    }

    /// The themes to choose from, each with what its file says of it or why it cannot be used.
    pub fn choices(&self) -> Vec<ThemeChoice> {
        let own = self.own_names().into_iter().map(|name| {
            let read = self.read(&name, &mut Vec::new());
            let about = self.source(&name).ok().and_then(|(path, text)| {
                let file = ThemeFile::parse(Source { path: &path, text: &text }).ok()?; // said as broken
                file.about
            });
            let taken =
                || "the program has a theme of this name: give the file another one".to_owned();
            let broken = if is_built_in(&name) {
                Some(taken())
            } else {
                read.err().map(|why| why.in_short())
            };
            ThemeChoice { name, is_own: true, about, broken }
        });
        let built_in = Self::built_in().map(|name| ThemeChoice {
            name: name.to_owned(),
            is_own: false,
            about: None,
            broken: None,
        });
        built_in.chain(own).collect()
    }

    /// What stands in the file of the theme called `name`, and what that is called.
    fn source(&self, name: &str) -> Result<(String, String), ThemeError> {
        if let Some((_, text)) = BUILT_IN.iter().find(|(known, _)| *known == name) {
            return Ok((format!("{name}.{ENDING}"), (*text).to_owned()));
        }
        let unknown = || ThemeError::Unknown { name: name.to_owned(), known: self.names() };
        // A name is no way into other folders.
        let is_name =
            !name.is_empty() && !name.contains(['/', '\\', ':']) && !name.starts_with('.');
        let folder = self.folder.as_ref().filter(|_| is_name).ok_or_else(unknown)?;
        let path = folder.join(format!("{name}.{ENDING}"));
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok((path.display().to_string(), text)),
            Err(why) if why.kind() == io::ErrorKind::NotFound => Err(unknown()),
            Err(why) => Err(ThemeError::Unreadable { path: path.display().to_string(), why }),
        }
    }

    /// The theme called `name`, with what those say that it extends; `children` are those that are being
    /// read and extend it.
    fn read(&self, name: &str, children: &mut Vec<String>) -> Result<Theme, ThemeError> {
        let (path, text) = self.source(name)?;
        let source = Source { path: &path, text: &text };
        let file = ThemeFile::parse(source).map_err(ThemeError::Wrong)?;
        children.push(name.to_owned());
        let mut theme = match file.extends {
            Some((parent, span)) => self.parent(source, &parent, &span, children)?,
            None => Theme::default(),
        };
        theme.styles.extend(file.styles);
        match Role::ALL.iter().find(|role| !theme.styles.contains_key(role)) {
            None => Ok(theme),
            Some(missing) => {
                let what = format!("the role `{}` is missing", missing.name());
                let hint = "add it, or begin the file with `extends = \"dark\"`".to_owned();
                Err(ThemeError::Wrong(vec![source.problem(&(0..0), what, hint)]))
            }
        }
    }

    fn parent(
        &self,
        source: Source<'_>,
        parent: &str,
        span: &std::ops::Range<usize>,
        children: &mut Vec<String>,
    ) -> Result<Theme, ThemeError> {
        let wrong = |what, hint| Err(ThemeError::Wrong(vec![source.problem(span, what, hint)]));
        if children.iter().any(|child| child == parent) {
            let way = children.iter().map(String::as_str).chain([parent]);
            let way = way.collect::<Vec<_>>().join(" -> ");
            let hint = "let one of them extend a built-in theme".to_owned();
            return wrong(format!("these themes extend each other: {way}"), hint);
        }
        match self.read(parent, children) {
            Err(ThemeError::Unknown { name, known }) => {
                // `auto` stands for others.
                let known = known.iter().map(String::as_str).filter(|known| *known != AUTO);
                wrong(format!("there is no theme `{name}` to extend"), meant(&name, known))
            }
            read => read,
        }
    }
}

fn is_built_in(name: &str) -> bool {
    Themes::built_in().any(|known| known == name)
}
