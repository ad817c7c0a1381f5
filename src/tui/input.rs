//! What comes in: terminal events, signals and answers of workers, in one channel.

use std::io;
use std::sync::mpsc::Sender;
use std::thread::Builder;

use crossterm::event::{Event, KeyEventKind, MouseEvent, MouseEventKind};

use super::ground::{Heard, Listener, PATIENCE};
use super::key::pressed;
use super::lend::Lent;
use super::torn::Reader;
use crate::app::key::{Code, Key, key};
use crate::app::{Action, Message, News, Pending, Ui};
use crate::error::Error;
use crate::keymap::{Found, Keymap, Scope};
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
    /// Is it something that was typed, pasted or done with the mouse?
    pub(super) const fn is_typed(&self) -> bool {
        matches!(self, Self::Terminal(Event::Key(_) | Event::Paste(_) | Event::Mouse(_)))
    }

    /// Is it a press of a button of the mouse?
    pub(super) const fn is_press(&self) -> bool {
        matches!(
            self,
            Self::Terminal(Event::Mouse(MouseEvent { kind: MouseEventKind::Down(_), .. }))
        )
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
/// the terminal is not lent. `listener` looks for the answer to what the terminal was asked.
pub(super) fn listen(to: &Sender<Incoming>, lent: &Lent, listener: Listener) -> Result<(), Error> {
    let failed = |why| Error::outside(Phrase::new("error-thread")).because(why);
    let events = to.clone();
    let alarm = Alarm(to.clone());
    let mut reader = Reader::new(lent.clone());
    let read = move || {
        let _alarm = alarm;
        let mut listener = listener;
        while let Ok(heard) = next(&mut reader, &mut listener) {
            let ground = heard.ground.map(News::Ground).map(Message::News).map(Incoming::News);
            let mut came = heard.events.into_iter().map(Incoming::Terminal).chain(ground);
            if came.any(|came| events.send(came).is_err()) {
                return; // the loop has ended before
            }
        }
        events.send(Incoming::Closed).ok(); // the loop has ended before
    };
    Builder::new().name("input".into()).spawn(read).map_err(failed)?;
    signals(to.clone(), lent.clone())
}

/// What comes next from the terminal: while it may be the beginning of an answer, only for a while.
fn next(reader: &mut Reader, listener: &mut Listener) -> io::Result<Heard> {
    if listener.is_unsure() {
        return match reader.read_within(PATIENCE)? {
            Some(event) => Ok(listener.hear(event)),
            None => Ok(Heard { events: listener.give_up(), ground: None }),
        };
    }
    reader.read().map(|event| listener.hear(event))
}

/// Asks for the signals that end or stop programs, so that the terminal is given back first.
#[cfg(unix)]
fn signals(to: Sender<Incoming>, lent: Lent) -> Result<(), Error> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    let failed = |why| Error::outside(Phrase::new("error-thread")).because(why);
    let all = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT];
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
pub fn meaning(event: &Event, ui: &Ui, keymap: &Keymap) -> Option<Message> {
    match event {
        Event::Key(event) if event.kind != KeyEventKind::Release => {
            let key = pressed(event)?;
            let keys = Keys { keymap, scope: Scope::of(ui), key };
            match &ui.pending {
                None => keys.first(),
                Some(Pending::Letter(action)) => Some(keys.letter(*action)),
                Some(pending) => Some(keys.next(pending)),
            }
        }
        // Text that is pasted goes to text fields only: a pasted `q` must not quit.
        Event::Paste(text) => Some(Message::Typed(text.clone())),
        _ => None,
    }
}

/// A key that was pressed, and where.
struct Keys<'a> {
    keymap: &'a Keymap,
    scope: Scope,
    key: Key,
}

impl Keys<'_> {
    /// What it means when nothing was typed before.
    fn first(&self) -> Option<Message> {
        if let Some(message) = self.after(&[], None) {
            return Some(message);
        }
        let count = self.digit().filter(|digit| *digit > 0 && self.counts());
        if let Some(digit) = count {
            return Some(Message::Pending(Some(Pending::counted(None, digit))));
        }
        match self.scope {
            scope if scope.types() => Some(Message::Typed(self.key.typed()?.to_string())),
            Scope::Address => Some(Message::Act(Action::Back)),
            _ => None,
        }
    }

    /// What it means after a count or the first keys of a chord: what does not go on with them ends them.
    fn next(&self, pending: &Pending) -> Message {
        let (keys, count) = (pending.keys(), pending.count());
        if let Some(digit) = self.digit().filter(|_| keys.is_empty()) {
            return Message::Pending(Some(Pending::counted(count, digit)));
        }
        // Escape takes back what was typed, and no more than that.
        let is_escape = self.key == key(Code::Esc);
        let message = if is_escape { None } else { self.after(keys, count) };
        message.or_else(|| self.anywhere()).unwrap_or(Message::Pending(None))
    }

    /// What it means where a letter is awaited. On a keyboard of another alphabet the place counts.
    fn letter(&self, action: Action) -> Message {
        let typed = self.key.in_latin().unwrap_or(self.key).typed();
        let lettered = typed.map(|letter| Message::Lettered(action, letter));
        lettered.or_else(|| self.anywhere()).unwrap_or(Message::Pending(None))
    }

    /// What it asks for after `keys`, if anything. On a keyboard of another alphabet the place of the key
    /// counts: where letters type, no place is a command without Ctrl.
    fn after(&self, keys: &[Key], count: Option<usize>) -> Option<Message> {
        std::iter::once(self.key).chain(self.key.in_latin()).find_map(|key| {
            let keys = [keys, &[key]].concat();
            match self.keymap.find(self.scope, &keys) {
                Found::More => Some(Message::Pending(Some(Pending::Chord(keys, count)))),
                Found::Action(action) => Some(
                    count.map_or(Message::Act(action), |count| Message::Counted(count, action)),
                ),
                Found::Nothing => None,
            }
        })
    }

    /// What it asks for everywhere, such as to quit: that is never a part of something else.
    fn anywhere(&self) -> Option<Message> {
        match self.keymap.find(Scope::Global, &[self.key]) {
            Found::Action(action) => Some(Message::Act(action)),
            Found::More | Found::Nothing => None,
        }
    }

    fn counts(&self) -> bool {
        self.keymap.has_counts() && self.scope.has_rows()
    }

    /// The digit on the key, whatever the alphabet.
    fn digit(&self) -> Option<u32> {
        let key = self.key.in_latin().unwrap_or(self.key);
        key.typed()?.to_digit(10)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    use super::*;
    use crate::app::View;
    use crate::keymap::BINDINGS;

    /// The letters of the keymap, and what other layouts type on the same keys.
    const LETTERS: &str = "hjklgGdxsyuUozpLtq?/fcm[:wWv0NrPneSTHDb'iICQO";
    const LAYOUTS: [&str; 3] = [
        "ролдпПвчынгГщязДей,.асьхЖцЦм0ТкЗтуЫЕРВиэшШСЙЩ",
        "้่าสเฌกปหัี๊นผยศะๆฦฝดแทบซไ\"อจ์พญืำฆธ็ฏิงรณฉ๐ฯ",
        "పరకతుఉ్ంేబహఙదెజథూౌ@యిమసడఛైఐన౦ళీఝలాఏఊఫఅవటగఘణఔధ",
    ];

    fn meaning(event: &Event, ui: &Ui) -> Option<Message> {
        super::meaning(event, ui, &Keymap::default())
    }

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
        let bound = BINDINGS
            .iter()
            .flat_map(|binding| binding.keys.iter())
            .flatten()
            .filter_map(|key| key.typed());
        // The Telugu layout has nothing of its own on the keys of `]` and `V`; 1 to 3 are for Home, `R`
        // for the statistics. The signs for sizes are typed by other keys there.
        let elsewhere = [' ', ']', 'V', '1', '2', '3', 'R', '<', '>', '-', '+', '='];
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
