//! Lines become events; those of a long history on threads of their own, while others are folded.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, Builder};

use super::lines::Line;
use crate::progress::{Event, LineError};

/// So many lines are worth a thread.
const MANY: usize = 4096;
/// So many threads read in turns: folding an event takes about half as long as reading it.
const HELPERS: usize = 2;
/// So many lines are handed over together.
const BATCH: usize = 512;
/// So many batches may wait: enough that nobody waits for long, and few enough to stay in the caches.
const WAITING: usize = 4;
/// What programs on Windows put before a text.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// What a line says, or why it says nothing.
type Read = Result<Event, LineError>;

/// Hands what each of `lines` says to `take`, in their order.
pub(super) fn for_each_event<'a>(lines: &[Line<'a>], mut take: impl FnMut(Line<'a>, Read)) {
    let rest = if lines.len() < MANY { lines } else { with_helpers(lines, &mut take) };
    for line in rest {
        take(*line, read(line));
    }
}

/// The same with helpers. Returns the lines that are left to be read: all, where there are no helpers.
fn with_helpers<'a, 'b>(
    lines: &'b [Line<'a>],
    take: &mut impl FnMut(Line<'a>, Read),
) -> &'b [Line<'a>] {
    thread::scope(|scope| {
        let helpers: [_; HELPERS] = std::array::from_fn(|turn| {
            let (sender, batches) = sync_channel(WAITING);
            let helper = Builder::new().name("lines".into());
            let helper = helper.spawn_scoped(scope, move || read_in_turns(lines, turn, &sender));
            helper.is_ok().then_some(batches) // without helpers it takes longer, and that is all
        });
        let mut rest = lines;
        for batches in helpers.iter().cycle() {
            let Some(Ok(events)) = batches.as_ref().map(Receiver::recv) else { break };
            let (batch, after) = rest.split_at(events.len());
            rest = after;
            batch.iter().zip(events).for_each(|(line, event)| take(*line, event));
        }
        rest
    })
}

/// Reads every batch of `lines` of which it is the turn.
fn read_in_turns(lines: &[Line<'_>], turn: usize, to: &SyncSender<Vec<Read>>) {
    for batch in lines.chunks(BATCH).skip(turn).step_by(HELPERS) {
        if to.send(batch.iter().map(read).collect()).is_err() {
            return; // nobody takes them any more
        }
    }
}

fn read(line: &Line<'_>) -> Read {
    Event::from_line(without_mark(line.bytes))
}

/// The line without the mark that some editors put at the beginning of a file.
pub(super) fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_lines_come_in_their_order_each_with_what_it_says() {
        let texts: Vec<String> = (0..MANY + BATCH + 7).map(|n| format!("garbage {n}")).collect();
        let numbered = (1..).zip(&texts);
        let lines: Vec<Line<'_>> =
            numbered.map(|(number, text)| Line { number, bytes: text.as_bytes() }).collect();
        for count in [0, 1, MANY - 1, MANY, lines.len()] {
            let mut numbers = Vec::new();
            for_each_event(&lines[..count], |line, read| {
                assert!(read.is_err());
                numbers.push(line.number);
            });
            assert_eq!(numbers, (1..=count).collect::<Vec<_>>());
        }
    }
}
