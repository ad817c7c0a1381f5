//! Lines become events; many at once on two threads, because a long history has a hundred thousand.

use std::thread::{self, Builder};

use super::lines::Line;
use crate::progress::{Event, LineError};

/// So many lines are worth a thread.
const MANY: usize = 4096;
/// What programs on Windows put before a text.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// What each of `lines` says.
pub(super) fn events(lines: &[Line<'_>]) -> Vec<Result<Event, LineError>> {
    if lines.len() < MANY {
        return one_by_one(lines);
    }
    let (first, second) = lines.split_at(lines.len() / 2);
    thread::scope(|scope| {
        let helper = Builder::new().name("lines".into());
        let helper = helper.spawn_scoped(scope, || one_by_one(second));
        let mut events = one_by_one(first);
        // Without a helper it takes longer, and that is all.
        let rest = helper.ok().and_then(|helper| helper.join().ok());
        events.extend(rest.unwrap_or_else(|| one_by_one(second)));
        events
    })
}

fn one_by_one(lines: &[Line<'_>]) -> Vec<Result<Event, LineError>> {
    lines.iter().map(|line| Event::from_line(without_mark(line.bytes))).collect()
}

/// The line without the mark that some editors put at the beginning of a file.
pub(super) fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line)
}
