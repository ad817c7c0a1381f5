//! The figures of the prompt, kept until something changes of what they come from.

use std::hash::{Hash, Hasher};
use std::path::Path;

use fnv::FnvHasher;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::builtin;
use crate::library::Library;
use crate::platform::Paths;
use crate::progress::{RestDays, Sitting};
use crate::store::{Store, keep_copy};

/// The figures of the prompt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Figures {
    pub(super) done: usize,
    pub(super) total: usize,
    pub(super) streak: usize,
    /// The timer that runs, with the id of its item.
    pub(super) timer: Option<(String, Sitting)>,
}

/// Changes with all that the figures come from, but for the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Key(u64);

/// A line of the cache.
#[derive(Serialize, Deserialize)]
struct Kept {
    key: Key,
    day: String,
    figures: Figures,
}

/// Where the figures are kept.
const FILE: &str = "prompt";

impl Key {
    /// As everything is now. It costs a `stat` for each file of the journal and of the learner's roadmaps.
    pub(super) fn now(paths: &Paths, rest: RestDays) -> Self {
        let mut hasher = FnvHasher::default();
        (env!("CARGO_PKG_VERSION"), builtin::fingerprint()).hash(&mut hasher);
        rest.hash(&mut hasher);
        paths
            .state
            .as_ref()
            .map(|state| Store::open(state).watch().fingerprint())
            .hash(&mut hasher);
        Library::new(paths.roadmaps(), None).fingerprint().hash(&mut hasher);
        Self(hasher.finish())
    }
}

/// The figures of `key` on `day`, if they are those that were kept.
pub(super) fn find(cache: &Path, key: Key, day: Date) -> Option<Figures> {
    // Whatever is wrong with the file: what it said is worked out again.
    let text = std::fs::read(cache.join(FILE)).ok()?;
    let kept: Kept = serde_json::from_slice(&text).ok()?;
    (kept.key == key && kept.day == day.to_string()).then_some(kept.figures)
}

/// Keeps `figures`. Where they cannot be kept, they are worked out the next time.
pub(super) fn keep(cache: &Path, key: Key, day: Date, figures: &Figures) {
    let kept = Kept { key, day: day.to_string(), figures: figures.clone() };
    let Ok(text) = serde_json::to_vec(&kept) else { return }; // it has no map that could fail
    keep_copy(&cache.join(FILE), &[&text, b"\n"]).ok(); // as above
}
