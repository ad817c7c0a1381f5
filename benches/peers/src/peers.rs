//! The libraries, each used as its makers do.

use std::sync::Arc;

use frizbee::Pattern;
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use nucleo::pattern::{CaseMatching, Normalization};

/// Threads that a library may use.
pub(crate) const THREADS: usize = 2;
/// Milliseconds that `nucleo` recommends to wait for its workers at once.
const TICK: u64 = 10;

/// Something that finds lines.
pub(crate) trait Engine {
    /// The line is emptied.
    fn begin(&mut self);

    /// Finds what `line` says, best first, and answers how much that is. Since [`Self::begin`] the line
    /// has only grown.
    fn find(&mut self, line: &str) -> usize;
}

/// `nucleo`, which narrows what it found before as the line grows.
pub(crate) struct Nucleo(nucleo::Nucleo<()>);

impl Nucleo {
    pub(crate) fn new(lines: &[String]) -> Self {
        let threads = Some(THREADS);
        let mut nucleo = nucleo::Nucleo::new(nucleo::Config::DEFAULT, Arc::new(|| {}), threads, 1);
        let injector = nucleo.injector();
        for line in lines {
            injector.push((), |(), columns| {
                columns.fill(line.as_str().into());
            });
        }
        while nucleo.tick(TICK).running {}
        Self(nucleo)
    }

    fn show(&mut self, line: &str, is_grown: bool) -> usize {
        let (case, normalization) = (CaseMatching::Smart, Normalization::Smart);
        self.0.pattern.reparse(0, line, case, normalization, is_grown);
        while self.0.tick(TICK).running {}
        self.0.snapshot().matched_item_count() as usize
    }
}

impl Engine for Nucleo {
    fn begin(&mut self) {
        self.show("", false);
    }

    fn find(&mut self, line: &str) -> usize {
        self.show(line, true)
    }
}

/// `frizbee`, all of whose lines are matched anew for each letter.
pub(crate) struct Frizbee {
    lines: Arc<[String]>,
    matcher: frizbee::Matcher,
}

impl Frizbee {
    pub(crate) fn new(lines: &Arc<[String]>) -> Self {
        let matcher = frizbee::Matcher::new("", &frizbee::Config::default());
        Self { lines: Arc::clone(lines), matcher }
    }
}

impl Engine for Frizbee {
    fn begin(&mut self) {}

    fn find(&mut self, line: &str) -> usize {
        self.matcher.set_patterns(&Pattern::parse_query(line));
        self.matcher.match_list_parallel(&self.lines, THREADS).len()
    }
}

/// The matcher of `fuzzy-matcher`, a word after the other; it knows no threads.
pub(crate) struct Skim {
    lines: Arc<[String]>,
    matcher: SkimMatcherV2,
}

impl Skim {
    pub(crate) fn new(lines: &Arc<[String]>) -> Self {
        Self { lines: Arc::clone(lines), matcher: SkimMatcherV2::default() }
    }

    /// What all words are worth in `line`, if they all stand in it.
    fn score(&self, line: &str, words: &[&str]) -> Option<i64> {
        words.iter().map(|word| self.matcher.fuzzy_match(line, word)).sum()
    }
}

impl Engine for Skim {
    fn begin(&mut self) {}

    fn find(&mut self, line: &str) -> usize {
        let words: Vec<&str> = line.split_whitespace().collect();
        let lines = self.lines.iter().enumerate();
        let mut found: Vec<(i64, usize)> =
            lines.filter_map(|(at, line)| Some((-self.score(line, &words)?, at))).collect();
        found.sort_unstable();
        found.len()
    }
}
