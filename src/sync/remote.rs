//! [`Remote`]: where to sync with, and how it is shown.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::phrase::Phrase;
use crate::text::is_unwelcome;

/// Where to sync with: whatever `git` takes, an address or the path of a repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Remote(String);

impl Remote {
    /// What the user has `asked` for, from the folder `here`: a relative path would mean another
    /// place at the next start.
    ///
    /// # Errors
    /// When it is empty, would be taken for an option, or cannot be written in one line.
    pub(super) fn read(asked: &str, here: &Path) -> Result<Self, Error> {
        if asked.is_empty() || asked.starts_with('-') || asked.chars().any(is_unwelcome) {
            let what = Phrase::new("error-sync-remote").with("remote", without_credentials(asked));
            return Err(Error::user(what).hint(Phrase::new("hint-sync-remote")));
        }
        let remote = Self(asked.to_owned());
        let Some(path) = remote.path().filter(|path| path.is_relative()) else {
            return Ok(remote);
        };
        let path = plain(here.join(path));
        Ok(path.to_str().map_or(remote, |path| Self(path.to_owned())))
    }

    /// The one that was kept.
    pub(super) const fn kept(remote: String) -> Self {
        Self(remote)
    }

    /// As git gets it.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// As people may see it.
    pub(super) fn shown(&self) -> String {
        without_credentials(&self.0)
    }

    /// The path, when it is one; by the rule that git has: a colon before the first slash makes it an
    /// address. A letter before the colon is a drive of Windows.
    pub(super) fn path(&self) -> Option<&Path> {
        let first = self.0.split(['/', '\\']).next().unwrap_or_default();
        let is_drive = cfg!(windows) && first.len() == 2;
        (!first.contains(':') || is_drive).then(|| Path::new(&self.0))
    }
}

/// `path` without `.` and `..`, as far as it is there.
fn plain(path: PathBuf) -> PathBuf {
    if path.components().any(|part| part.as_os_str() == "..") {
        // What is not there yet is git's to complain about.
        return path.canonicalize().unwrap_or(path);
    }
    path.components().collect()
}

/// `text` without the user names and passwords of the addresses in it: they may be tokens. The user
/// of an address that is not of the web, such as `ssh://git@host/`, is part of the place and stays.
pub(super) fn without_credentials(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("://") {
        let is_end = |c: char| c.is_whitespace() || "/?#'\"<>`".contains(c);
        let end = after.find(is_end).unwrap_or(after.len());
        let (authority, behind) = after.split_at(end);
        shown.push_str(before);
        shown.push_str("://");
        shown.push_str(&without_secret(before, authority));
        rest = behind;
    }
    shown + rest
}

/// `authority`, the part of an address before its path, without what nobody else may see. `before` ends
/// with the scheme.
fn without_secret(before: &str, authority: &str) -> String {
    let Some((user, host)) = authority.rsplit_once('@') else { return authority.to_owned() };
    let is_web = ["http", "https", "ftp", "ftps"].iter().any(|scheme| {
        let start = before.len().saturating_sub(scheme.len());
        before.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(scheme))
    });
    let user = user.split(':').next().unwrap_or_default();
    if is_web { host.to_owned() } else { format!("{user}@{host}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_names_and_passwords_of_addresses_are_never_shown() {
        for (text, shown) in [
            ("https://me:secret@example.org/me/notes.git", "https://example.org/me/notes.git"),
            ("https://secret@example.org", "https://example.org"),
            ("HTTPS://me:se@cret@example.org:8443/x@y", "HTTPS://example.org:8443/x@y"),
            ("ssh://git:secret@example.org/notes", "ssh://git@example.org/notes"),
            ("git@example.org:me/notes.git", "git@example.org:me/notes.git"),
            ("/home/me/notes", "/home/me/notes"),
            (
                "fatal: unable to access 'https://me:secret@a.org/': no; https://secret@b.org/ neither",
                "fatal: unable to access 'https://a.org/': no; https://b.org/ neither",
            ),
            (
                "see https://example.org/help, me@example.org",
                "see https://example.org/help, me@example.org",
            ),
        ] {
            assert_eq!(without_credentials(text), shown);
        }
    }

    #[test]
    fn a_relative_path_means_the_same_place_everywhere() {
        let here = Path::new(if cfg!(windows) { "C:\\here" } else { "/here" });
        let read = |asked| Remote::read(asked, here).unwrap().0;
        assert_eq!(Path::new(&read("./notes.git")), here.join("notes.git"));
        assert_eq!(Path::new(&read("me/notes:1.git")), here.join("me/notes:1.git"));
        for asked in
            ["git@example.org:me/notes.git", "example.org:notes", "https://example.org/notes"]
        {
            assert_eq!(read(asked), asked);
        }
    }

    #[test]
    fn a_path_through_the_folder_above_is_made_plain_where_it_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().canonicalize().unwrap();
        std::fs::create_dir_all(top.join("here")).unwrap();
        std::fs::create_dir_all(top.join("notes.git")).unwrap();
        let read = |asked| Remote::read(asked, &top.join("here")).unwrap().0;
        assert_eq!(Path::new(&read("../notes.git")), top.join("notes.git"));
    }

    #[test]
    fn what_git_would_take_for_an_option_is_refused() {
        for asked in ["", "-", "--upload-pack=evil", "a\nb", "\u{1b}[2J"] {
            assert!(Remote::read(asked, Path::new("/")).is_err(), "{asked:?}");
        }
    }
}
