//! Carries the journal to other machines and back, over the user's own `git`.
//!
//! Git never has the folder of the journal as a work tree: it would replace files while others append
//! to them. A bare repository beside it stands between the two. What the remote has is appended to the
//! journal line by line, and what the journal has, to the files of the remote in a commit on top of its
//! newest one. Both only ever gain lines, so there is nothing to merge, and history is one line.

mod git;
mod remote;
mod repository;
mod round;
mod tree;
mod words;

use std::collections::BTreeSet;
use std::env;
use std::thread::sleep;
use std::time::Duration;

use crate::error::Error;
use crate::phrase::Phrase;
use crate::platform;
use crate::store::Store;
use git::Failure;
use remote::Remote;
use repository::{Repository, no_git};
use round::Round;

/// How often to try when other machines are faster. Of five that sync without a break one comes first by
/// chance: after so many times the unluckiest has.
const ATTEMPTS: usize = 40;
/// How long to wait for another sync of the same folder.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long to wait at most after a push that came too late.
const PAUSE: Duration = Duration::from_millis(300);

/// What a sync has done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synced {
    /// Where to, without credentials.
    pub remote: String,
    /// The remote that was used before, when it is another one now; without credentials.
    pub instead_of: Option<String>,
    /// The branch of the remote.
    pub branch: String,
    /// How many events the remote has got.
    pub sent: usize,
    /// How many events the journal has got.
    pub received: usize,
    /// The files that the journal has got them in: one for each device that wrote them.
    pub devices: BTreeSet<String>,
    /// How many times it was tried: more than once when another machine was faster.
    pub attempts: usize,
}

/// Carries the journal of `store` to a remote and back: the one that is `asked` for, which is kept for
/// the next time, else the one that was kept.
///
/// It runs `git`, which may ask for a password, and blocks until that ends; while it does, nobody is
/// kept from writing to the journal. After an error nothing is lost, and what was received stays.
///
/// # Errors
/// When no remote is known or `asked` is none, there is no git, the remote does not answer or refuses,
/// the disk fails, or another sync does not come to an end.
pub fn sync(store: &Store, asked: Option<&str>) -> Result<Synced, Error> {
    let asked = asked.map(read_remote).transpose()?;
    let folder = store.folder();
    if asked.is_none() && !Repository::is_in(folder) {
        return Err(no_remote());
    }
    let _turn = store.sync_turn(PATIENCE)?;
    let (mut repository, instead_of) = match (asked, Repository::open(folder)) {
        (None, kept) => (kept?.ok_or_else(no_remote)?, None),
        (Some(asked), Ok(Some(kept))) if kept.remote == asked => (kept, None),
        // Whatever is wrong with the old one, a new one takes its place.
        (Some(asked), kept) => (Repository::new(folder, asked)?, kept.ok().flatten()),
    };
    if !Repository::is_in(folder) {
        repository.place(folder)?;
    }
    let remote = repository.remote.shown();
    let instead_of = instead_of.map(|old| old.remote.shown());
    let mut synced = Synced { remote, instead_of, ..Synced::default() };
    carry(store, &repository, &mut synced)?;
    // Another remote is kept only now that all went well with it.
    repository.place(folder)?;
    Ok(synced)
}

/// Receives and sends until nothing is left to send.
fn carry(store: &Store, repository: &Repository, synced: &mut Synced) -> Result<(), Error> {
    let remote = &repository.remote;
    let mut head = repository.look().map_err(|why| cannot_fetch(remote, why))?;
    let mut stood_still = false;
    while synced.attempts < ATTEMPTS {
        synced.attempts += 1;
        head.name().clone_into(&mut synced.branch);
        head.commit = repository.fetch(&head).map_err(|why| cannot_fetch(remote, why))?;
        let round = Round::read(store, repository, head.commit.as_deref())?;
        round.bring_in(store, synced)?;
        let Some((commit, count)) = round.commit(repository)? else { return Ok(()) };
        synced.sent = count;
        let Err(why) = repository.push(&commit, &head.branch) else { return Ok(()) };
        pause()?;
        // Another machine that is just pushing is in the way before its commit can be seen: so a branch
        // that has not moved means a refusal only when it has not the second time.
        match repository.look() {
            Ok(now) if now != head => (head, stood_still) = (now, false),
            Ok(_) if !stood_still => stood_still = true,
            _ => return Err(cannot_push(remote, why)),
        }
    }
    let what = Phrase::new("error-sync-busy").with("count", synced.attempts);
    Err(Error::outside(what).hint(Phrase::new("hint-sync-busy")))
}

fn read_remote(asked: &str) -> Result<Remote, Error> {
    let here = env::current_dir()
        .map_err(|why| Error::outside(Phrase::new("error-sync-here")).because(why))?;
    Remote::read(asked, &here)
}

fn no_remote() -> Error {
    Error::user(Phrase::new("error-sync-no-remote")).hint(Phrase::new("hint-sync-no-remote"))
}

fn cannot_fetch(remote: &Remote, why: Failure) -> Error {
    failed(Phrase::new("error-sync-fetch"), remote, why)
}

fn cannot_push(remote: &Remote, why: Failure) -> Error {
    failed(Phrase::new("error-sync-push"), remote, why)
}

/// What to tell when git has `tried` something with the remote and failed.
fn failed(tried: Phrase, remote: &Remote, why: Failure) -> Error {
    if let Some(error) = no_git(&why) {
        return error.because(why);
    }
    let is_missing = remote.path().is_some_and(|path| !path.exists());
    let hint = if is_missing { "hint-sync-missing" } else { "hint-sync-refused" };
    let hint = Phrase::new(hint).with("remote", remote.shown());
    Error::outside(tried.with("remote", remote.shown())).because(why).hint(hint)
}

/// Waits for a moment of random length, so that machines that were in each other's way are not again.
fn pause() -> Result<(), Error> {
    let Share(share) = platform::fresh_id()?;
    sleep(PAUSE.mul_f64(share));
    Ok(())
}

/// A random share of something, from 0 to 1.
struct Share(f64);

impl From<[u8; 10]> for Share {
    fn from([low, high, ..]: [u8; 10]) -> Self {
        Self(f64::from(u16::from_le_bytes([low, high])) / f64::from(u16::MAX))
    }
}
