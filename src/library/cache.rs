//! [`Cache`]: large roadmaps as they were packed after they were read and checked.
//!
//! A file of the cache is for one roadmap, as long as no file of it changes: after a line that says which
//! program has packed it come a checksum of the rest, of which files it was made, and the part. What is
//! not exactly as it should be is as good as nothing, and is written anew.

use std::hash::Hasher;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use fnv::FnvHasher;
use serde::{Deserialize, Serialize};

use super::find::{Found, Mark};
use crate::catalog::OwnRoadmap;
use crate::store::keep_copy;

/// From so many bytes on reading the packed form is worth a file of its own.
const LARGE: u64 = 64 << 10;

/// How a file begins. The number counts the forms that the rest has had.
const HEAD: &[u8] = concat!("waypost roadmap 2 ", env!("CARGO_PKG_VERSION"), "\n").as_bytes();
/// So many bytes of a file are its checksum.
const SUM: usize = 8;

/// Where packed roadmaps are kept.
#[derive(Debug, Default)]
pub(super) struct Cache {
    folder: Option<PathBuf>,
}

/// A part, packed. Its texts are borrowed from here for as long as the program runs: only what a start
/// finds in the cache is kept so, whatever changes afterwards.
#[derive(Debug)]
pub(super) struct Packed(&'static [u8]);

/// The files of which a part was made.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Origin(Vec<OriginFile>);

/// A file of which a part was made.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct OriginFile {
    path: Vec<u8>,
    length: u64,
    /// When it was changed, in seconds and nanoseconds since 1970.
    changed: Option<(u64, u32)>,
}

impl Origin {
    fn of(found: &Found) -> Self {
        let of_one = |mark: &Mark| {
            let since = mark.changed.and_then(|changed| changed.duration_since(UNIX_EPOCH).ok()); // none before 1970
            let changed = since.map(|since| (since.as_secs(), since.subsec_nanos()));
            OriginFile { path: whole_path(&mark.path), length: mark.length, changed }
        };
        Self(found.stamp.0.iter().map(of_one).collect())
    }
}

/// The path from the top, so that it means the same wherever the program is started.
fn whole_path(path: &Path) -> Vec<u8> {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    whole.as_os_str().as_encoded_bytes().to_vec()
}

/// Tells whether a file is as it was written. Nobody is expected to forge one.
fn checksum(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let mix =
        |sum: u64, word: u64| (sum.rotate_left(23) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let sum =
        words.iter().fold(bytes.len() as u64, |sum, word| mix(sum, u64::from_le_bytes(*word)));
    rest.iter().fold(sum, |sum, byte| mix(sum, u64::from(*byte)))
}

impl Packed {
    /// The part; none when it cannot be understood.
    pub(super) fn part(&self) -> Option<OwnRoadmap> {
        postcard::from_bytes(self.0).ok() // then it is read from its files
    }
}

impl Cache {
    pub(super) const fn new(folder: Option<PathBuf>) -> Self {
        Self { folder }
    }

    /// The roadmap that was found, if it is there as it is now.
    pub(super) fn find(&self, found: &Found) -> Option<Packed> {
        let path = self.path(found)?;
        let bytes = std::fs::read(path).ok()?; // then it is read from its files
        let (sum, rest) = bytes.strip_prefix(HEAD)?.split_at_checked(SUM)?;
        if sum != checksum(rest).to_le_bytes() {
            return None;
        }
        let (origin, part): (Origin, _) = postcard::take_from_bytes(rest).ok()?; // as above
        if origin != Origin::of(found) {
            return None;
        }
        let skipped = bytes.len() - part.len();
        let all: &'static [u8] = bytes.leak();
        all.get(skipped..).map(Packed)
    }

    /// Keeps `part`, which was made of the roadmap that was found, if that is large. Where it cannot be
    /// kept, it is read from its files the next time.
    pub(super) fn keep(&self, found: &Found, part: &OwnRoadmap) {
        let Some(path) = self.path(found) else { return };
        let packed = postcard::to_stdvec(&Origin::of(found))
            .and_then(|origin| postcard::to_extend(part, origin));
        if let Ok(packed) = packed {
            let sum = checksum(&packed).to_le_bytes();
            keep_copy(&path, &[HEAD, &sum, &packed]).ok(); // as above
        }
    }

    /// The file for the roadmap that was found, if it is large.
    fn path(&self, found: &Found) -> Option<PathBuf> {
        let folder = self.folder.as_ref().filter(|_| found.stamp.length() >= LARGE)?;
        let mut name = FnvHasher::default();
        name.write(&whole_path(&found.path));
        Some(folder.join("roadmaps").join(format!("{:016x}", name.finish())))
    }
}
