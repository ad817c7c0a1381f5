//! Work on one core, whatever threads it begins.

use super::Outcome;

/// Does `work` with this thread, and all that it begins, on one core.
#[cfg(target_os = "linux")]
pub(crate) fn on_one_core<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
    let all = sched_getaffinity(None)?;
    let first = (0..CpuSet::MAX_CPU).find(|core| all.is_set(*core)).ok_or("there is no core")?;
    let mut one = CpuSet::new();
    one.set(first);
    sched_setaffinity(None, &one)?;
    let outcome = work();
    sched_setaffinity(None, &all)?;
    outcome
}

/// Where threads cannot be told where to run, they run where they like.
#[cfg(not(target_os = "linux"))]
pub(crate) fn on_one_core<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    work()
}
