//! [`Keeper`]: keeps what is found out as it comes.

use std::time::{Duration, Instant};

use crate::error::Error;
use crate::links::{Ended, Told};
use crate::platform;
use crate::store::Store;
use crate::trial::{Finding, Trial, Trials};

/// How often it is written down. What was found out since then is lost with a process that is killed.
const EVERY: Duration = Duration::from_secs(1);

/// Keeps what is found out as it comes.
///
/// Where no site has answered, the network may be down, and then nothing was found out: that is held back until
/// another one answers, or all is over.
pub(super) struct Keeper<'a> {
    store: &'a Store,
    trials: &'a mut Trials,
    /// What came since the last answer of a site.
    held: Told,
    /// How many addresses were tried; in the end without those that were held back until then.
    pub(super) tried: usize,
    /// Has any site answered?
    pub(super) is_answered: bool,
    /// Is anything not written down yet, and when was that done?
    has_news: bool,
    saved: Option<Instant>,
}

impl<'a> Keeper<'a> {
    /// Adds to `trials`, and writes them down in `store`.
    pub(super) const fn new(store: &'a Store, trials: &'a mut Trials) -> Self {
        let held = Told::new();
        Self { store, trials, held, tried: 0, is_answered: false, has_news: false, saved: None }
    }

    /// Hears what was found out since the last time.
    ///
    /// # Errors
    /// When it cannot be written down.
    pub(super) fn hear(&mut self, told: Told) -> Result<(), Error> {
        self.tried += told.len();
        let silent = |(_, finding): &(String, Finding)| finding.status.is_none();
        let after_last = told.iter().rev().take_while(|told| silent(told)).count();
        let answered = self.held.len() + told.len() - after_last;
        let has_answer = after_last < told.len();
        self.held.extend(told);
        if has_answer {
            self.is_answered = true;
            self.take(answered);
        }
        let is_time = self.saved.is_none_or(|saved| saved.elapsed() >= EVERY);
        if self.has_news && is_time { self.save() } else { Ok(()) }
    }

    /// Hears how it ended.
    ///
    /// # Errors
    /// When it cannot be written down.
    pub(super) fn end(&mut self, ended: Ended) -> Result<(), Error> {
        if self.is_answered && ended != Ended::Silence {
            self.take(self.held.len());
        }
        self.tried = self.tried.saturating_sub(self.held.len());
        if self.has_news { self.save() } else { Ok(()) }
    }

    /// Takes the first `count` of what is held for certain.
    fn take(&mut self, count: usize) {
        let now = platform::now();
        let (at, day) = (now.timestamp(), now.date());
        for (key, finding) in self.held.drain(..count.min(self.held.len())) {
            self.trials.insert(key, Trial { at, day, finding });
            self.has_news = true;
        }
        self.trials.forget(at);
    }

    fn save(&mut self) -> Result<(), Error> {
        self.store.save_trials(self.trials)?;
        (self.has_news, self.saved) = (false, Some(Instant::now()));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial::{Verdict, Why};

    fn answer(key: &str) -> (String, Finding) {
        (key.into(), Finding::of_status(Verdict::Ok, 200))
    }

    fn silence(key: &str) -> (String, Finding) {
        (key.into(), Finding::unsure(Why::Late, None))
    }

    /// What is kept of these when it has `ended` so.
    fn kept(told: &[Told], ended: Ended) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path());
        let mut trials = Trials::default();
        let mut keeper = Keeper::new(&store, &mut trials);
        for told in told {
            keeper.hear(told.clone()).unwrap();
        }
        keeper.end(ended).unwrap();
        let tried = keeper.tried;
        let saved = store.trials().unwrap();
        assert_eq!(saved, trials, "it is written down");
        let all = ["a", "b", "c", "d"].into_iter().filter(|key| saved.get(key).is_some());
        let kept: Vec<_> = all.map(str::to_owned).collect();
        assert_eq!(tried, kept.len());
        kept
    }

    #[test]
    fn what_was_silent_counts_only_when_somebody_answers_afterwards() {
        let told = [vec![silence("a")], vec![answer("b"), silence("c")], vec![silence("d")]];
        assert_eq!(kept(&told, Ended::Silence), ["a", "b"]);
        assert_eq!(kept(&told, Ended::Whole), ["a", "b", "c", "d"]);
        assert_eq!(kept(&told, Ended::Stopped), ["a", "b", "c", "d"]);
        assert_eq!(kept(&told[..1], Ended::Whole), [""; 0], "the network may be down");
    }
}
