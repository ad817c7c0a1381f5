//! The learner's own roadmaps on disk: found, read, checked, and put beside the built-in ones.
//!
//! In the folder of data `roadmaps/` holds them: a folder with `roadmap.toml` and section files for
//! each, or a single file. What is large is kept packed in the cache, so that a start need not
//! read it as TOML again. On all of it lies what the learner has found out about links.

mod cache;
mod find;
mod read;
#[cfg(test)]
mod tests;
mod write;

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use fnv::FnvHasher;

use crate::builtin;
use crate::catalog::{
    Catalog, FoundOut, Id, OwnRoadmap, Problem, RoadmapFiles, check_part, dangling, join,
};
use crate::error::Error;
use crate::import::MARK;
use crate::phrase::Phrase;
use crate::store::Store;
use crate::trial;
use cache::{Cache, Packed};
use find::{Found, Stamp};
pub use read::Unread;

/// The learner's own roadmaps, as far as they have been read.
#[derive(Debug, Default)]
pub struct Library {
    /// Where they are; none when this machine has no folder for them.
    folder: Option<PathBuf>,
    cache: Cache,
    /// What was read, by the file or folder of the roadmap.
    kept: BTreeMap<PathBuf, Kept>,
    /// What was there when they were last loaded, and at the last look.
    loaded: Listing,
    looked_at: Listing,
    /// Where it is kept what trying addresses has shown; none when this machine has no folder for it.
    trials: Option<Store>,
    /// The addresses that do not simply work, and what tells whether they have changed, as last loaded.
    found_out: BTreeMap<String, FoundOut>,
    found_since: Option<(SystemTime, u64)>,
}

/// The roadmaps that there are, and what cannot be looked at.
type Listing = (Vec<Found>, Vec<(PathBuf, Unread)>);

/// What was read of one roadmap.
#[derive(Debug)]
struct Kept {
    stamp: Stamp,
    what: What,
}

#[derive(Debug)]
enum What {
    /// A part, as it was packed.
    Packed(Packed),
    /// A part, as it was written.
    Written(Box<OwnRoadmap>),
    /// What is wrong with it.
    Wrong(Why),
}

/// All that there is to learn.
#[derive(Debug)]
pub struct Loaded {
    /// The built-in roadmaps and the learner's own.
    pub catalog: Catalog,
    /// Roadmaps of the learner's own that are not in it, or not with all they say.
    pub left_out: Vec<LeftOut>,
}

/// A roadmap that is left out, or of which something is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its file or folder.
    pub path: PathBuf,
    /// What is wrong.
    pub why: Why,
}

/// Why a roadmap is left out, or something of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It has mistakes; there is at least one.
    Mistakes(Vec<Problem>),
    /// It is there without what it says of others although it is nowhere: at least one thing.
    Dangling(Vec<Problem>),
    /// It cannot be had, for this reason.
    Unreadable(Unread),
}

impl LeftOut {
    /// The ids that are written in it, as far as that can be told of what has mistakes.
    pub fn ids(&self) -> Vec<String> {
        read::ids(&self.path)
    }

    /// That it is left out, and why; of mistakes only how many there are.
    pub fn phrase(&self) -> Phrase {
        let of = |id| Phrase::new(id).with("path", self.path.to_string_lossy().into_owned());
        match &self.why {
            Why::Mistakes(problems) => of("own-mistakes").with("count", problems.len()),
            Why::Dangling(problems) => of("own-dangling").with("count", problems.len()),
            Why::Unreadable(Unread::Refused(why)) => of("own-refused").with("why", why.as_str()),
            Why::Unreadable(Unread::NoFile) => of("own-no-file"),
            Why::Unreadable(Unread::NoRoot) => of("own-no-root"),
            Why::Unreadable(Unread::TooLong) => of("own-too-long"),
            Why::Unreadable(Unread::Changed) => of("own-changed"),
        }
    }
}

impl Library {
    /// The roadmaps in `folder`; what is made of large ones is kept in `cache`. This touches nothing.
    pub fn new(folder: Option<PathBuf>, cache: Option<PathBuf>) -> Self {
        Self { folder, cache: Cache::new(cache), ..Self::default() }
    }

    /// The same with what trying addresses has shown, which is kept in `trials`.
    #[must_use]
    pub fn with_trials(self, trials: Option<Store>) -> Self {
        Self { trials, ..self }
    }

    /// The folder of the roadmaps.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Have the roadmaps changed since they were last loaded, and not since the last look? So what is
    /// being written is left alone until it is done. It costs a `stat` for each file; ask a few times a
    /// second, and then [load](Library::load).
    pub fn has_changed(&mut self) -> bool {
        let now = find::all(self.folder.as_deref());
        let is_settled = now == self.looked_at;
        self.looked_at = now;
        is_settled && self.looked_at != self.loaded || self.has_found_other()
    }

    /// Is more or other known of addresses than when it was last loaded?
    fn has_found_other(&mut self) -> bool {
        let since = self.trials.as_ref().and_then(Store::trials_stamp);
        if since == self.found_since {
            return false;
        }
        let before = std::mem::take(&mut self.found_out);
        self.read_findings();
        self.found_out != before
    }

    /// Reads which addresses do not simply work.
    fn read_findings(&mut self) {
        let Some(store) = &self.trials else { return };
        self.found_since = store.trials_stamp();
        if self.found_since.is_some() {
            // What keeps it from being read is told by who tries addresses; all else works without.
            self.found_out = store.trials().unwrap_or_default().found_out();
        } else {
            self.found_out.clear();
        }
    }

    /// What changes whenever a file of the roadmaps does. It costs a `stat` for each.
    pub fn fingerprint(&self) -> u64 {
        let mut hasher = FnvHasher::default();
        (&self.folder, find::all(self.folder.as_deref())).hash(&mut hasher);
        hasher.finish()
    }

    /// The built-in roadmaps, and beside them the learner's own as they are now on disk. Only what has
    /// changed since the last time is read.
    ///
    /// # Errors
    /// When the program file is damaged. What is wrong with a roadmap leaves out that one alone.
    pub fn load(&mut self) -> Result<Loaded, Error> {
        self.load_without(&[])
    }

    /// The same without the roadmaps of the learner's own that are called one of `ids`.
    ///
    /// # Errors
    /// As [`Library::load`].
    pub fn load_without(&mut self, ids: &[String]) -> Result<Loaded, Error> {
        let found = find::all(self.folder.as_deref());
        self.load_found(found, ids)
    }

    /// The same without what stands at `path`, which is not read either: it may be long. What adds to it has
    /// nothing to add to, and is not left out for that.
    ///
    /// # Errors
    /// As [`Library::load`].
    pub fn load_beside(&mut self, path: &Path) -> Result<Loaded, Error> {
        let (mut found, unread) = find::all(self.folder.as_deref());
        found.retain(|found| found.path != path);
        let mut loaded = self.load_found((found, unread), &[])?;
        loaded.left_out.retain(|left_out| !matches!(left_out.why, Why::Dangling(_)));
        Ok(loaded)
    }

    fn load_found(&mut self, found: Listing, ids: &[String]) -> Result<Loaded, Error> {
        self.read_findings();
        self.loaded = found;
        let mut loaded = self.join_without(ids)?;
        loaded.catalog.left_out = loaded.left_out.iter().flat_map(LeftOut::ids).collect();
        trial::lay(&self.found_out, &mut loaded.catalog);
        Ok(loaded)
    }

    /// The roadmaps that were found, as they are written.
    fn join_without(&mut self, ids: &[String]) -> Result<Loaded, Error> {
        let base = builtin::catalog()?;
        let (found, unread) = self.loaded.clone();
        let mut left_out: Vec<LeftOut> = unread
            .into_iter()
            .map(|(path, why)| LeftOut { path, why: Why::Unreadable(why) })
            .collect();
        if found.is_empty() {
            self.kept.clear();
            return Ok(Loaded { catalog: base, left_out });
        }
        self.kept.retain(|path, _| found.iter().any(|found| found.path == *path));
        let (mut parts, mut paths) = (Vec::new(), Vec::new());
        for found in &found {
            match self.part(found) {
                Ok(part) if part.is_called_one_of(ids) => {}
                Ok(part) => {
                    parts.push(part);
                    paths.push(found);
                }
                Err(why) => left_out.push(LeftOut { path: found.path.clone(), why }),
            }
        }
        let joined = join(base, parts);
        for found in joined.refused.iter().filter_map(|at| paths.get(*at)) {
            let why = clashes(found, &joined.catalog);
            left_out.push(LeftOut { path: found.path.clone(), why });
        }
        for found in joined.dangling.iter().filter_map(|at| paths.get(*at)) {
            let why = match read::roadmap(found).map(|files| dangling(&files, &joined.catalog)) {
                Ok(problems) if problems.is_empty() => continue, // it was mended just now, and is looked at again
                Ok(problems) => Why::Dangling(problems),
                Err(why) => why,
            };
            left_out.push(LeftOut { path: found.path.clone(), why });
        }
        left_out.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(Loaded { catalog: joined.catalog, left_out })
    }

    /// The files of the learner's own roadmap called `id`, if it can be read.
    pub fn files(&mut self, id: &str) -> Option<RoadmapFiles> {
        let (found, _) = find::all(self.folder.as_deref());
        let is_it = |part: &OwnRoadmap| part.catalog.find_roadmap(id).is_some();
        let found = found.iter().find(|found| self.part(found).as_ref().is_ok_and(is_it))?;
        read::roadmap(found).ok() // that it has gone meanwhile is told by who asks
    }

    /// The learner's own roadmaps that add something to the one called `id`.
    pub fn adding_to(&mut self, id: &str) -> Vec<Id> {
        let (found, _) = find::all(self.folder.as_deref());
        // What cannot be read is told when all roadmaps are loaded.
        let parts = found.iter().filter_map(|found| self.part(found).ok());
        let adds = |part: &OwnRoadmap| {
            let roadmap = |section: &str| section.split('/').next() == Some(id);
            part.additions.iter().any(|addition| roadmap(&addition.section))
        };
        let own = parts.filter(adds).flat_map(|part| part.catalog.roadmaps);
        own.map(|roadmap| roadmap.id).filter(|own| own.as_str() != id).collect()
    }

    /// The roadmap that was found: as it is known, else from the cache, else read and checked.
    fn part(&mut self, found: &Found) -> Result<OwnRoadmap, Why> {
        if let Some(kept) = self.kept.get(&found.path).filter(|kept| kept.stamp == found.stamp) {
            return kept.what.part();
        }
        if let Some(packed) = self.cache.find(found) {
            let part = packed.part();
            if let Some(part) = part {
                let kept = Kept { stamp: found.stamp.clone(), what: What::Packed(packed) };
                self.kept.insert(found.path.clone(), kept);
                return Ok(part);
            }
        }
        let what = match read::roadmap(found) {
            Ok(files) => match check_part(&files, None) {
                Ok(mut part) => {
                    let is_imported = files.root.text.starts_with(MARK);
                    part.catalog.roadmaps.iter_mut().for_each(|one| one.is_imported = is_imported);
                    What::Written(Box::new(part))
                }
                Err(problems) => What::Wrong(Why::Mistakes(problems)),
            },
            Err(why) => What::Wrong(why),
        };
        if let What::Written(part) = &what {
            self.cache.keep(found, part);
        }
        let part = what.part();
        self.kept.insert(found.path.clone(), Kept { stamp: found.stamp.clone(), what });
        part
    }
}

impl What {
    fn part(&self) -> Result<OwnRoadmap, Why> {
        match self {
            Self::Packed(packed) => packed.part().ok_or(Why::Unreadable(Unread::Changed)),
            Self::Written(part) => Ok((**part).clone()),
            Self::Wrong(why) => Err(why.clone()),
        }
    }
}

/// What keeps the roadmap from standing beside those in `catalog`.
fn clashes(found: &Found, catalog: &Catalog) -> Why {
    match read::roadmap(found).map(|files| check_part(&files, Some(catalog))) {
        Ok(Err(problems)) => Why::Mistakes(problems),
        // It was written anew just now, and is looked at again.
        Ok(Ok(_)) => Why::Unreadable(Unread::Changed),
        Err(why) => why,
    }
}
