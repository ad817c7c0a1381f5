//! What comes in: terminal events, signals and answers of workers, in one channel.

use std::sync::mpsc::Sender;
use std::thread::Builder;

use crossterm::event::{Event, KeyEventKind};

use super::key::Key;
use super::keymap::{Scope, action_for};
use super::lend::Lent;
use crate::app::{Action, Message, Ui};
use crate::error::Error;
use crate::phrase::Phrase;

/// Something that wakes the loop.
#[derive(Debug)]
pub(super) enum Incoming {
    /// The terminal says something.
    Terminal(Event),
    /// The terminal can no longer be read: it is gone.
    Closed,
    /// The system asks the program to end.
    End,
    /// The system asks the program to stop until it is resumed.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only signals ask for it"))]
    Suspend,
    /// The program was stopped and is resumed.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only signals tell of it"))]
    Resumed,
    /// A worker answers.
    News(Message),
}

impl Incoming {
    /// Is it something that was typed or pasted?
    pub(super) const fn is_typed(&self) -> bool {
        matches!(self, Self::Terminal(Event::Key(_) | Event::Paste(_)))
    }
}

/// Ends the loop when the thread that holds it panics: what that thread did is not done any more.
#[derive(Debug)]
pub(super) struct Alarm(pub(super) Sender<Incoming>);

impl Drop for Alarm {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.send(Incoming::End).ok(); // the loop has ended before
        }
    }
}

/// Reads the terminal and the system's signals on threads of their own, as long as the loop listens and
/// the terminal is not lent.
pub(super) fn listen(to: &Sender<Incoming>, lent: &Lent) -> Result<(), Error> {
    let failed = |why| Error::outside(Phrase::new("error-thread")).because(why);
    let events = to.clone();
    let alarm = Alarm(to.clone());
    let of_reader = lent.clone();
    let read = move || {
        let _alarm = alarm;
        while let Ok(event) = of_reader.read() {
            if events.send(Incoming::Terminal(event)).is_err() {
                return;
            }
        }
        events.send(Incoming::Closed).ok(); // the loop has ended before
    };
    Builder::new().name("input".into()).spawn(read).map_err(failed)?;
    signals(to.clone(), lent.clone())
}

/// Asks for the signals that end or stop programs, so that the terminal is given back first.
#[cfg(unix)]
fn signals(to: Sender<Incoming>, lent: Lent) -> Result<(), Error> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP};
    let failed = |why| Error::outside(Phrase::new("error-thread")).because(why);
    let all = [SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT];
    let mut signals = signal_hook::iterator::Signals::new(all).map_err(failed)?;
    let wait = move || {
        for signal in signals.forever() {
            // Who has the terminal is meant by its keys, and is waited for when it stops.
            if lent.is_lent() && matches!(signal, SIGINT | SIGTSTP | SIGCONT) {
                continue;
            }
            let asked = match signal {
                SIGTSTP => Incoming::Suspend,
                SIGCONT => Incoming::Resumed,
                _ => Incoming::End,
            };
            if to.send(asked).is_err() {
                return;
            }
        }
    };
    Builder::new().name("signals".into()).spawn(wait).map_err(failed)?;
    Ok(())
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same on every system")]
fn signals(_: Sender<Incoming>, _: Lent) -> Result<(), Error> {
    Ok(())
}

/// What a terminal event means for `ui`; nothing for events that only ask for a new frame.
pub fn meaning(event: &Event, ui: &Ui) -> Option<Message> {
    match event {
        Event::Key(event) if event.kind != KeyEventKind::Release => {
            let key = Key::pressed(event)?;
            let scope = Scope::of(ui);
            match command(scope, key) {
                Some(action) => Some(Message::Act(action)),
                None if scope.types() => Some(Message::Typed(key.typed()?.to_string())),
                None if scope == Scope::Address => Some(Message::Act(Action::Back)),
                None => None,
            }
        }
        // Text that is pasted goes to text fields only: a pasted `q` must not quit.
        Event::Paste(text) => Some(Message::Typed(text.clone())),
        _ => None,
    }
}

/// What `key` asks for in `scope`. On a keyboard of another alphabet the place of the key counts: where
/// letters type, no place is a command without Ctrl.
fn command(scope: Scope, key: Key) -> Option<Action> {
    action_for(scope, key).or_else(|| action_for(scope, key.in_latin()?))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    use super::super::keymap::BINDINGS;
    use super::*;
    use crate::app::View;

    /// The letters of the keymap, and what other layouts type on the same keys.
    const LETTERS: &str = "hjklgGdxsyuUozpLtq?/fcm[:wWv0NrPneSTHDO";
    const LAYOUTS: [&str; 3] = [
        "ролдпПвчынгГщязДей,.асьхЖцЦм0ТкЗтуЫЕРВЩ",
        "้่าสเฌกปหัี๊นผยศะๆฦฝดแทบซไ\"อจ์พญืำฆธ็ฏฯ",
        "పరకతుఉ్ంేబహఙదెజథూౌ@యిమసడఛైఐన౦ళీఝలాఏఊఫఅధ",
    ];

    fn press(code: KeyCode, modifiers: KeyModifiers) -> Event {
        Event::Key(KeyEvent::new(code, modifiers))
    }

    fn ui(view: View) -> Ui {
        Ui { view, ..Ui::first(&crate::builtin::catalog().unwrap()) }
    }

    #[test]
    fn letters_act_on_the_panes_and_type_in_the_search() {
        let q = press(KeyCode::Char('q'), KeyModifiers::NONE);
        assert_eq!(meaning(&q, &ui(View::Browse)), Some(Message::Act(Action::Quit)));
        assert_eq!(meaning(&q, &ui(View::Search)), Some(Message::Typed("q".into())));
    }

    #[test]
    fn released_keys_do_nothing() {
        let mut key = KeyEvent::new(KeyCode::Char('q'), KeyModifiers::NONE);
        key.kind = KeyEventKind::Release;
        assert_eq!(meaning(&Event::Key(key), &ui(View::Browse)), None);
    }

    #[test]
    fn pasted_text_is_never_a_command() {
        let paste = Event::Paste("q".into());
        assert_eq!(meaning(&paste, &ui(View::Browse)), Some(Message::Typed("q".into())));
    }

    #[test]
    fn every_command_stays_on_its_key_when_another_alphabet_is_typed() {
        let bound = BINDINGS.iter().flat_map(|binding| binding.keys).filter_map(|key| key.typed());
        // The Telugu layout has nothing of its own on the keys of `]` and `V`; 1 to 3 are for Home, `R`
        // for the statistics.
        let elsewhere = [' ', ']', 'V', '1', '2', '3', 'R'];
        let bound: HashSet<char> = bound.filter(|letter| !elsewhere.contains(letter)).collect();
        assert_eq!(bound, LETTERS.chars().collect());
        let ui = ui(View::Browse);
        let act = |letter| meaning(&press(KeyCode::Char(letter), KeyModifiers::NONE), &ui);
        for layout in LAYOUTS {
            assert_eq!(layout.chars().count(), LETTERS.len());
            for (typed, letter) in layout.chars().zip(LETTERS.chars()) {
                assert!(act(letter).is_some(), "{letter}");
                assert_eq!(act(typed), act(letter), "{typed} is on the key of {letter}");
            }
        }
        for typed in ['М', 'ฮ'] {
            assert_eq!(act(typed), act('V'), "{typed} is on the key of V");
        }
    }

    #[test]
    fn letters_of_any_alphabet_type_in_the_search_and_only_ctrl_commands() {
        let search = ui(View::Search);
        for typed in LAYOUTS.iter().flat_map(|layout| layout.chars()) {
            let key = press(KeyCode::Char(typed), KeyModifiers::NONE);
            assert_eq!(meaning(&key, &search), Some(Message::Typed(typed.into())));
        }
        for typed in ['с', 'С', 'แ', 'మ'] {
            let key = press(KeyCode::Char(typed), KeyModifiers::CONTROL);
            for view in [View::Search, View::Browse, View::Help] {
                assert_eq!(meaning(&key, &ui(view)), Some(Message::Act(Action::Quit)), "{typed}");
            }
        }
    }
}
