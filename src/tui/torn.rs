//! Reports about the focus that come right behind the key Esc.
//!
//! The library takes two escapes in a row for one key, and what is left of the report for letters: `[` and
//! `O` would be commands. Nobody types three keys in no time, so they are put together again.

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use super::lend::Lent;

/// In this time comes what was sent at once; the library looks for nothing in no time at all.
const AT_ONCE: Duration = Duration::from_millis(1);

/// Reads the terminal.
#[derive(Debug)]
pub(super) struct Reader {
    lent: Lent,
    /// What was read and not given yet.
    ahead: VecDeque<Event>,
}

impl Reader {
    /// Reads as long as the terminal is not lent.
    pub(super) const fn new(lent: Lent) -> Self {
        Self { lent, ahead: VecDeque::new() }
    }

    /// The next event.
    pub(super) fn read(&mut self) -> io::Result<Event> {
        let event = match self.ahead.pop_front() {
            Some(event) => return Ok(event),
            None => self.lent.read()?,
        };
        self.look_behind(&event)?;
        Ok(event)
    }

    /// The next event, if one comes within `time`.
    pub(super) fn read_within(&mut self, time: Duration) -> io::Result<Option<Event>> {
        if !self.ahead.is_empty() {
            return Ok(self.ahead.pop_front());
        }
        let event = self.lent.read_within(time)?;
        if let Some(event) = &event {
            self.look_behind(event)?;
        }
        Ok(event)
    }

    fn look_behind(&mut self, event: &Event) -> io::Result<()> {
        if *event != plain(KeyCode::Esc) {
            return Ok(());
        }
        while self.ahead.len() < 2 {
            let Some(next) = self.lent.read_within(AT_ONCE)? else { break };
            self.ahead.push_back(next);
        }
        if let Some(report) = report(self.ahead.make_contiguous()) {
            self.ahead = VecDeque::from([report]);
        }
        Ok(())
    }
}

/// The report of which this is left.
fn report(events: &[Event]) -> Option<Event> {
    let [bracket, letter] = events else { return None };
    match letter {
        _ if *bracket != plain(KeyCode::Char('[')) => None,
        letter if *letter == capital('I') => Some(Event::FocusGained),
        letter if *letter == capital('O') => Some(Event::FocusLost),
        _ => None,
    }
}

const fn plain(code: KeyCode) -> Event {
    Event::Key(KeyEvent::new(code, KeyModifiers::NONE))
}

const fn capital(letter: char) -> Event {
    Event::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::SHIFT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_left_of_a_report_is_one() {
        let letter = |letter| plain(KeyCode::Char(letter));
        assert_eq!(report(&[letter('['), capital('O')]), Some(Event::FocusLost));
        assert_eq!(report(&[letter('['), capital('I')]), Some(Event::FocusGained));
        for other in [vec![], vec![letter('[')], vec![letter('['), letter('j')]] {
            assert_eq!(report(&other), None);
        }
        assert_eq!(report(&[letter('j'), capital('O')]), None);
    }
}
