//! [`Repository`]: the bare repository in the state folder, through which the journal travels.
//!
//! It has no work tree and no index, so git never touches a file that others read and write. All that
//! is in it comes from the remote or the journal: it can be deleted and made again.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::cannot_fetch;
use super::git::{Failure, Git};
use super::remote::Remote;
use super::tree::Entry;
use crate::error::Error;
use crate::phrase::Phrase;
use crate::text::clean;

/// The branch of a remote that has none yet.
const BRANCH: &str = "refs/heads/main";
/// Where the newest commit of the remote is remembered, as far as this machine knows.
const SEEN: &str = "refs/waypost/remote";
/// How the names of repositories begin that are being made.
const UNFINISHED: &str = ".sync.git-";

/// The repository.
#[derive(Debug)]
pub(super) struct Repository {
    folder: PathBuf,
    git: Git,
    /// Where it syncs with.
    pub(super) remote: Remote,
    /// The folder that goes with the value, as long as it is not placed.
    unplaced: Option<TempDir>,
}

/// The branch of a remote through which the journal travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    /// Its whole name, such as `refs/heads/main`.
    pub(super) branch: String,
    /// Its newest commit; none where nothing was pushed yet.
    pub(super) commit: Option<String>,
}

impl Head {
    /// The branch as people call it.
    pub(super) fn name(&self) -> &str {
        self.branch.strip_prefix("refs/heads/").unwrap_or(&self.branch)
    }
}

impl Repository {
    /// Is there one in the folder `state`?
    pub(super) fn is_in(state: &Path) -> bool {
        folder(state).exists()
    }

    /// The one in the folder `state`, if there is one that knows its remote. The caller has the turn to
    /// sync.
    pub(super) fn open(state: &Path) -> Result<Option<Self>, Error> {
        if !Self::is_in(state) {
            return Ok(None);
        }
        let folder = folder(state);
        let git = Git::new(folder.clone());
        let remote = || {
            remove_locks(&folder)?;
            git.ask(&["config", "--local", "--get", "remote.origin.url"])
        };
        let remote = remote().map_err(|why| failed(&folder, why))?;
        let remote = remote.filter(|remote| !remote.is_empty()).map(Remote::kept);
        Ok(remote.map(|remote| Self { folder, git, remote, unplaced: None }))
    }

    /// A new one that syncs with `remote`, which has answered. It is gone again unless it is
    /// [placed](Self::place). The caller has the turn to sync.
    pub(super) fn new(state: &Path, remote: Remote) -> Result<Self, Error> {
        let local = |why: io::Error| failed(&folder(state), why.into());
        remove_unfinished(state).map_err(local)?;
        let unplaced = tempfile::Builder::new().prefix(UNFINISHED).tempdir_in(state);
        let unplaced = unplaced.map_err(local)?;
        // Inside of a folder that is its user's alone: there may be a password in the address.
        let folder = unplaced.path().join("sync.git");
        let git = Git::new(folder.clone());
        // A clone has hashes of the kind that the remote has, even if that is empty. It gets no hooks of
        // the user's template, and shares no files with a remote on this machine.
        let options = "clone --quiet --bare --no-local --single-branch --no-tags --template=";
        let mut arguments: Vec<&OsStr> = options.split(' ').map(OsStr::new).collect();
        arguments.extend(["--origin", "origin", "--", remote.as_str()].map(OsStr::new));
        arguments.push(folder.as_os_str());
        git.run(&arguments).map_err(|why| cannot_fetch(&remote, why))?;
        make_private(&folder).map_err(local)?;
        // Fails where the remote is empty; otherwise nothing is lost but the time to fetch it again.
        git.feed(&["update-ref", SEEN, "HEAD"], b"").ok();
        Ok(Self { folder, git, remote, unplaced: Some(unplaced) })
    }

    /// Puts a new one into the folder `state`, in the place of the one that is there.
    pub(super) fn place(&mut self, state: &Path) -> Result<(), Error> {
        let Some(unplaced) = self.unplaced.take() else { return Ok(()) };
        let folder = folder(state);
        let placed = || {
            if folder.exists() {
                fs::remove_dir_all(&folder)?;
            }
            fs::rename(&self.folder, &folder)
        };
        placed().map_err(|why| failed(&folder, why.into()))?;
        drop(unplaced);
        (self.git, self.folder) = (Git::new(folder.clone()), folder);
        Ok(())
    }

    /// Asks the remote for its branch: the one that it shows first, else `main`.
    pub(super) fn look(&self) -> Result<Head, Failure> {
        let arguments = ["ls-remote", "--symref", "--", self.remote.as_str(), "HEAD", BRANCH];
        let listed = self.git.run(&arguments)?;
        Ok(read_head(&String::from_utf8_lossy(&listed)))
    }

    /// Gets what `head` has and this repository has not. Returns the newest commit, which may be newer
    /// than the one in `head`.
    pub(super) fn fetch(&self, head: &Head) -> Result<Option<String>, Failure> {
        if head.commit.is_none() || head.commit == self.seen()? {
            return Ok(head.commit.clone());
        }
        let what = format!("+{}:{SEEN}", head.branch);
        let only_that = ["--quiet", "--no-tags", "--no-prune", "--no-recurse-submodules"];
        self.git
            .run(&[&["fetch"][..], &only_that, &["--", self.remote.as_str(), &what]].concat())?;
        self.seen()
    }

    fn seen(&self) -> Result<Option<String>, Failure> {
        self.git.ask(&["rev-parse", "--verify", "--quiet", SEEN])
    }

    /// What is at the top of `commit`.
    pub(super) fn tree(&self, commit: &str) -> Result<Vec<Entry>, Error> {
        let listed = self.git.feed(&["ls-tree", "-z", "-l", "--full-tree", commit], b"");
        Ok(Entry::read_all(&listed.map_err(|why| self.failed(why))?))
    }

    /// The content of a file.
    pub(super) fn content(&self, object: &str) -> Result<Vec<u8>, Error> {
        self.git.feed(&["cat-file", "blob", object], b"").map_err(|why| self.failed(why))
    }

    /// Keeps the content of a file, and returns its name. No filter changes it, such as one for line
    /// ends, because git is not told what file that is.
    pub(super) fn keep_content(&self, content: &[u8]) -> Result<String, Error> {
        let name = self.git.feed(&["hash-object", "-w", "--stdin"], content);
        name.map(|name| one_line(&name)).map_err(|why| self.failed(why))
    }

    /// Makes a commit of `entries` that follows on `parent`.
    pub(super) fn commit(
        &self,
        entries: &[Entry],
        parent: Option<&str>,
        message: &str,
    ) -> Result<String, Error> {
        let commit = || {
            let listed: Vec<u8> = entries.iter().flat_map(Entry::to_line).collect();
            let tree = one_line(&self.git.feed(&["mktree", "-z"], &listed)?);
            let parent: Vec<&str> = parent.iter().flat_map(|parent| ["-p", *parent]).collect();
            let arguments = ["commit-tree", "--no-gpg-sign", tree.as_str(), "-m", message];
            let git = self.with_author()?;
            let commit = git.feed(&[&arguments[..], &parent].concat(), b"")?;
            Ok(one_line(&commit))
        };
        commit().map_err(|why| self.failed(why))
    }

    /// Git with an author: the user, as they are known to it. It would make one up of the name of the host
    /// where it knows none, which is nobody's business.
    fn with_author(&self) -> Result<Git, Failure> {
        let mut git = self.git.clone();
        let is_known = |name| {
            let value = git.ask(&["config", "--get", name])?;
            Ok::<_, Failure>(value.is_some_and(|value| !value.trim().is_empty()))
        };
        let has_address = std::env::var_os("EMAIL").is_some_and(|address| !address.is_empty());
        let (name, address) = (is_known("user.name")?, has_address || is_known("user.email")?);
        if !name {
            git = git.with_setting("user.name=waypost");
        }
        if !address {
            git = git.with_setting("user.email=waypost@localhost");
        }
        Ok(git)
    }

    /// Makes `commit` the newest of `branch`, if it follows on the one that is.
    pub(super) fn push(&self, commit: &str, branch: &str) -> Result<(), Failure> {
        let what = format!("{commit}:{branch}");
        let only_that = ["--quiet", "--no-verify", "--no-follow-tags", "--recurse-submodules=no"];
        self.git
            .run(&[&["push"][..], &only_that, &["--", self.remote.as_str(), &what]].concat())?;
        // It is there: should this fail, the next time costs a fetch, or some room.
        self.git.feed(&["update-ref", SEEN, commit], b"").ok();
        self.git.feed(&["gc", "--auto", "--quiet"], b"").ok();
        Ok(())
    }

    fn failed(&self, why: Failure) -> Error {
        failed(&self.folder, why)
    }
}

/// What to tell when git fails with what is in `folder`, on this machine.
fn failed(folder: &Path, why: Failure) -> Error {
    if let Some(error) = no_git(&why) {
        return error.because(why);
    }
    let path = clean(&folder.to_string_lossy()).into_owned();
    let what = Phrase::new("error-sync-repository").with("path", path);
    Error::outside(what).because(why).hint(Phrase::new("hint-sync-repository"))
}

/// What to tell when there is no git at all.
pub(super) fn no_git(why: &Failure) -> Option<Error> {
    let Failure::Start(why) = why else { return None };
    let error = Error::outside(Phrase::new("error-sync-git"));
    (why.kind() == ErrorKind::NotFound).then(|| error.hint(Phrase::new("hint-sync-git")))
}

fn folder(state: &Path) -> PathBuf {
    state.join("sync.git")
}

/// Removes what is left of repositories that were being made by a program that was killed.
fn remove_unfinished(state: &Path) -> io::Result<()> {
    for entry in fs::read_dir(state)? {
        let entry = entry?;
        if entry.file_name().as_encoded_bytes().starts_with(UNFINISHED.as_bytes()) {
            // A git that was left behind may still be writing to it: then it goes the next time.
            fs::remove_dir_all(entry.path()).ok();
        }
    }
    Ok(())
}

/// Keeps everybody but its user out of `folder`.
#[cfg(unix)]
fn make_private(folder: &Path) -> io::Result<()> {
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))
}

/// Other systems take the rights from the folder above.
#[cfg(not(unix))]
fn make_private(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Removes the locks of a git that was killed, which nobody would ever open again. Objects are not
/// locked, and many.
fn remove_locks(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            if entry.file_name() != "objects" {
                remove_locks(&path)?;
            }
        } else if path.extension().is_some_and(|ending| ending == "lock") {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// Reads what `git ls-remote --symref` lists for `HEAD` and `main`.
fn read_head(listed: &str) -> Head {
    let lines = || listed.lines().filter_map(|line| line.split_once('\t'));
    let shown = |line: (&str, &str)| {
        (line.1 == "HEAD").then(|| line.0.strip_prefix("ref: "))?.map(str::to_owned)
    };
    let first = lines().find_map(shown);
    let name = if first.is_some() { "HEAD" } else { BRANCH };
    let commit = lines().find(|(value, at)| *at == name && !value.starts_with("ref: "));
    Head {
        branch: first.unwrap_or_else(|| BRANCH.to_owned()),
        commit: commit.map(|(value, _)| value.to_owned()),
    }
}

/// The one name that git has `printed`.
fn one_line(printed: &[u8]) -> String {
    String::from_utf8_lossy(printed).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_branch_is_the_one_that_the_remote_shows_else_main() {
        let head = |branch: &str, commit: Option<&str>| Head {
            branch: branch.to_owned(),
            commit: commit.map(str::to_owned),
        };
        let main = "refs/heads/main";
        for (listed, expected) in [
            ("", head(main, None)),
            (
                "ref: refs/heads/trunk\tHEAD\nabc\tHEAD\ndef\trefs/heads/main\n",
                head("refs/heads/trunk", Some("abc")),
            ),
            (
                "ref: refs/heads/main\tHEAD\nabc\tHEAD\nabc\trefs/heads/main\n",
                head(main, Some("abc")),
            ),
            // It shows a branch that is not there, or none, or one that only ends like ours.
            ("def\trefs/heads/main\n", head(main, Some("def"))),
            ("abc\tHEAD\ndef\trefs/heads/main\n", head(main, Some("def"))),
            ("abc\tHEAD\nabc\trefs/x/refs/heads/main\n", head(main, None)),
            ("ref: refs/heads/trunk\tHEAD\n", head("refs/heads/trunk", None)),
        ] {
            assert_eq!(read_head(listed), expected, "{listed}");
        }
    }
}
