//! The learner's own editor, and the file that it is given.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use super::{Environment, variable};
use crate::error::Error;
use crate::phrase::Phrase;

/// The most letters of a name that a file is given.
const NAME: usize = 60;

/// The editor that `$VISUAL` or `$EDITOR` names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor {
    program: OsString,
    arguments: Vec<String>,
}

/// Why a text could not be edited. It is as it was.
#[derive(Debug)]
pub enum EditFailure {
    /// The editor, or the file that it would be given, could not be had.
    NotStarted {
        /// The program.
        program: String,
        /// Why.
        why: io::Error,
    },
    /// It failed, or left something that is no text.
    Failed {
        /// How.
        why: String,
        /// The file with what was written, where something was.
        kept: Option<PathBuf>,
    },
}

impl Editor {
    /// The learner's editor; none where they named none.
    pub fn of(environment: &Environment<'_>) -> Option<Self> {
        let named =
            ["VISUAL", "EDITOR"].into_iter().find_map(|name| variable(environment, name))?;
        // A path with spaces in it, as it is common on some systems.
        if Path::new(&named).is_file() {
            return Some(Self { program: named, arguments: Vec::new() });
        }
        let line = named.to_string_lossy();
        // On Windows a backslash is a part of a path, and parts nothing.
        let line = if cfg!(windows) { line.replace('\\', "\\\\") } else { line.into_owned() };
        // What has a quotation mark too many is taken as it is: starting it says what is wrong.
        let mut words = shell_words::split(&line).unwrap_or_else(|_| vec![line]).into_iter();
        Some(Self { program: words.next()?.into(), arguments: words.collect() })
    }

    /// The program.
    pub fn program(&self) -> &std::ffi::OsStr {
        &self.program
    }

    /// Has the learner edit `text`, a Markdown file called after `name`, and returns what they made of it.
    /// `run` runs the editor to its end. No shell has a hand in it.
    ///
    /// # Errors
    /// When the editor cannot be started or fails. What was written is kept in a file then.
    pub fn edit(
        &self,
        name: &str,
        text: &str,
        run: impl FnOnce(Command) -> io::Result<ExitStatus>,
    ) -> Result<String, EditFailure> {
        let not_started = |why| EditFailure::NotStarted {
            program: self.program.to_string_lossy().into_owned(),
            why,
        };
        let before = if text.is_empty() { String::new() } else { format!("{text}\n") };
        let (folder, file) = new_file(name, &before).map_err(not_started)?;
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).arg(&file);
        let status = run(command).map_err(not_started)?;
        let written = fs::read(&file);
        let is_changed = written.as_ref().is_ok_and(|written| written != before.as_bytes());
        let failed = |why: String, is_kept: bool| {
            let kept = is_kept.then(|| folder.keep().join(file.file_name().unwrap_or_default()));
            EditFailure::Failed { why, kept }
        };
        if !status.success() {
            return Err(failed(status.to_string(), is_changed));
        }
        let written =
            written.map_err(|why| EditFailure::Failed { why: why.to_string(), kept: None })?;
        String::from_utf8(written).map_err(|why| failed(why.utf8_error().to_string(), true))
    }

    /// Has the learner edit the file at `path` itself. `run` runs the editor to its end.
    ///
    /// # Errors
    /// When the editor cannot be started or fails.
    pub fn open(
        &self,
        path: &Path,
        run: impl FnOnce(Command) -> io::Result<ExitStatus>,
    ) -> Result<(), EditFailure> {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).arg(path);
        let status = run(command).map_err(|why| EditFailure::NotStarted {
            program: self.program.to_string_lossy().into_owned(),
            why,
        })?;
        let failed = || EditFailure::Failed { why: status.to_string(), kept: None };
        status.success().then_some(()).ok_or_else(failed)
    }
}

/// Writes `text`, which cannot be saved, to a file of its own, called after `name`, and returns its path.
///
/// # Errors
/// When that does not work either.
pub fn rescue(name: &str, text: &str) -> io::Result<PathBuf> {
    let (folder, file) = new_file(name, &format!("{text}\n"))?;
    let kept = folder.keep();
    Ok(kept.join(file.file_name().unwrap_or_default()))
}

/// A new Markdown file, in a new folder that only its user can look into and that goes with the value.
fn new_file(name: &str, text: &str) -> io::Result<(tempfile::TempDir, PathBuf)> {
    let folder = private(tempfile::Builder::new().prefix("waypost-note-"))?;
    let name: String = name.chars().map(|c| if c == '/' { '-' } else { c }).take(NAME).collect();
    let file = folder.path().join(format!("{}.md", name.trim_matches('-')));
    File::create_new(&file)?.write_all(text.as_bytes())?;
    Ok((folder, file))
}

/// A folder that only its user can look into.
#[cfg(unix)]
fn private(folder: &mut tempfile::Builder<'_, '_>) -> io::Result<tempfile::TempDir> {
    use std::os::unix::fs::PermissionsExt;
    folder.permissions(fs::Permissions::from_mode(0o700)).tempdir()
}

/// A folder in that of the user: on Windows nobody else looks into it.
#[cfg(not(unix))]
fn private(folder: &mut tempfile::Builder<'_, '_>) -> io::Result<tempfile::TempDir> {
    folder.tempdir()
}

impl EditFailure {
    /// The failure in a line: the text called `not_started`, with `program` and `why`, or `failed` or
    /// `kept`, with `why` and perhaps `path`.
    pub fn phrase(&self, [not_started, failed, kept]: [&'static str; 3]) -> Phrase {
        match self {
            Self::NotStarted { program, why } => Phrase::new(not_started)
                .with("program", program.as_str())
                .with("why", why.to_string()),
            Self::Failed { why, kept: None } => Phrase::new(failed).with("why", why.as_str()),
            Self::Failed { why, kept: Some(path) } => Phrase::new(kept)
                .with("why", why.as_str())
                .with("path", path.to_string_lossy().into_owned()),
        }
    }

    /// Does it name a file to be looked after?
    pub const fn has_kept(&self) -> bool {
        matches!(self, Self::Failed { kept: Some(_), .. })
    }

    /// The failure as a command reports it.
    pub fn error(&self) -> Error {
        let ids = ["error-start-editor", "error-editor-failed", "error-editor-kept"];
        let error = Error::outside(self.phrase(ids));
        match self {
            Self::NotStarted { .. } => error.hint(Phrase::new("hint-editor")),
            Self::Failed { .. } => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(value: &str) -> Option<Vec<String>> {
        let editor = Editor::of(&|name| (name == "EDITOR").then(|| value.into()))?;
        let program = editor.program.into_string().unwrap();
        Some(std::iter::once(program).chain(editor.arguments).collect())
    }

    #[test]
    fn the_command_is_split_into_words_and_never_seen_by_a_shell() {
        assert_eq!(words("vim").unwrap(), ["vim"]);
        assert_eq!(words("code --wait -n").unwrap(), ["code", "--wait", "-n"]);
        assert_eq!(words("'my editor' \"$HOME\"; rm").unwrap(), ["my editor", "$HOME;", "rm"]);
        assert_eq!(words("it's").unwrap(), ["it's"]);
        assert_eq!(words(""), None);
        assert_eq!(words("  "), None);
    }

    #[test]
    fn visual_comes_first_and_a_path_with_spaces_is_one_program() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("my ed");
        File::create(&path).unwrap();
        let editor = Editor::of(&|name| match name {
            "VISUAL" => Some(path.clone().into()),
            _ => Some("ed".into()),
        });
        assert_eq!(editor, Some(Editor { program: path.into(), arguments: Vec::new() }));
    }

    #[cfg(unix)]
    #[test]
    fn the_file_has_a_telling_name_in_a_folder_of_its_users_own_and_goes_afterwards() {
        use std::os::unix::fs::PermissionsExt;
        let editor = Editor { program: "true".into(), arguments: Vec::new() };
        let mut given = None;
        let edited = editor.edit("llm-course/basics/", "Old", |command| {
            let file = PathBuf::from(command.get_args().next().unwrap());
            assert_eq!(file.file_name().unwrap(), "llm-course-basics.md");
            let folder = file.parent().unwrap();
            assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o777, 0o700);
            assert_eq!(fs::read_to_string(&file).unwrap(), "Old\n");
            given = Some(folder.to_owned());
            { command }.status()
        });
        assert_eq!(edited.unwrap(), "Old\n");
        assert!(!given.unwrap().exists());
    }
}
