//! Several threads for one piece of work.

use std::num::NonZero;
use std::thread::{Builder, available_parallelism, scope};

/// More threads do not make a search of our lists faster.
const MOST: usize = 8;

/// How many threads can work at the same time here.
pub fn threads() -> usize {
    available_parallelism().map_or(1, NonZero::get).min(MOST)
}

/// Calls `work` on so many `threads` at the same time, this one being one of them; returns when all have
/// ended. The others are called `name`.
pub fn on_threads(threads: usize, name: &str, work: &(dyn Fn() + Sync)) {
    scope(|scope| {
        for _ in 1..threads {
            let builder = Builder::new().name(name.to_owned());
            builder.spawn_scoped(scope, work).ok(); // then there is one less: this one does it all
        }
        work();
    });
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::{Barrier, Mutex};

    use super::*;

    #[test]
    fn the_work_is_done_at_the_same_time() {
        let (all_there, names) = (Barrier::new(3), Mutex::new(HashSet::new()));
        on_threads(3, "worker", &|| {
            all_there.wait();
            names.lock().unwrap().insert(std::thread::current().id());
        });
        assert_eq!(names.into_inner().unwrap().len(), 3);
    }
}
