//! Samples of one thing, and how they are taken: in turns, so that what else the machine does meets
//! all of them alike.

use std::time::{Duration, Instant};

use super::Outcome;

/// How long something took, again and again.
#[derive(Debug, Default, Clone)]
pub(crate) struct Sample {
    /// In milliseconds, in any order.
    times: Vec<f64>,
}

impl Sample {
    /// Adds a time.
    pub(crate) fn add(&mut self, time: Duration) {
        self.times.push(time.as_secs_f64() * 1000.0);
    }

    /// Does `work`, and adds how long that took.
    pub(crate) fn time<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let since = Instant::now();
        let result = work();
        self.add(since.elapsed());
        result
    }

    /// The milliseconds that a `share` of the samples does not exceed: the median at 0.5.
    pub(crate) fn at(&self, share: f64) -> f64 {
        let mut sorted = self.times.clone();
        sorted.sort_unstable_by(f64::total_cmp);
        let last = sorted.len().saturating_sub(1);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            clippy::cast_sign_loss,
            reason = "a few hundred samples, and a share between 0 and 1"
        )]
        let at = (last as f64 * share).round() as usize;
        sorted.get(at).copied().unwrap_or(f64::NAN)
    }

    /// The milliseconds of all samples together, shared out.
    pub(crate) fn mean(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a few thousand samples")]
        let count = self.times.len() as f64;
        self.times.iter().sum::<f64>() / count
    }
}

/// One thing that is measured: each call does it, and adds the times that it took.
pub(crate) type Run<'a> = Box<dyn FnMut(&mut Sample) -> Outcome<()> + 'a>;

/// Does each of `runs` in turn, `rounds` times, after one round that does not count.
pub(crate) fn in_turns(rounds: usize, runs: &mut [Run<'_>]) -> Outcome<Vec<Sample>> {
    runs.iter_mut().try_for_each(|run| run(&mut Sample::default()))?;
    let mut samples = vec![Sample::default(); runs.len()];
    for _ in 0..rounds {
        runs.iter_mut().zip(&mut samples).try_for_each(|(run, sample)| run(sample))?;
    }
    Ok(samples)
}
