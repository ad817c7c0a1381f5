//! The mouse: what the terminal is asked to report of it, and what its reports mean.

use std::fmt;
use std::time::{Duration, Instant};

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use crossterm::{Command, csi};

use crate::app::{Point, Pointer};

/// How soon a second press belongs to the first.
const TWICE: Duration = Duration::from_millis(400);

/// Asks for buttons, the wheel, and moves while a button is pressed, in a form without limits. Other moves
/// are not asked for: so the terminal reports nothing while nobody does anything.
pub(super) struct ListenToMouse;

/// Takes that back.
pub(super) struct LeaveMouse;

impl Command for ListenToMouse {
    fn write_ansi(&self, out: &mut impl fmt::Write) -> fmt::Result {
        out.write_str(concat!(csi!("?1000h"), csi!("?1002h"), csi!("?1006h")))
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> std::io::Result<()> {
        crossterm::event::EnableMouseCapture.execute_winapi()
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        crossterm::event::EnableMouseCapture.is_ansi_code_supported()
    }
}

impl Command for LeaveMouse {
    fn write_ansi(&self, out: &mut impl fmt::Write) -> fmt::Result {
        out.write_str(concat!(csi!("?1006l"), csi!("?1002l"), csi!("?1000l")))
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> std::io::Result<()> {
        crossterm::event::DisableMouseCapture.execute_winapi()
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        crossterm::event::DisableMouseCapture.is_ansi_code_supported()
    }
}

/// Where and when the button was pressed last.
#[derive(Debug, Clone, Copy, Default)]
pub struct Presses(Option<(Point, Instant)>);

impl Presses {
    /// What `event`, which came at `now`, means; nothing for other buttons and for moves without any.
    pub fn read(&mut self, event: &MouseEvent, now: Instant) -> Option<Pointer> {
        let at = Point { x: event.column, y: event.row };
        match event.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(self.press(at, now)),
            MouseEventKind::Drag(MouseButton::Left) => Some(Pointer::Dragged(at)),
            MouseEventKind::Up(MouseButton::Left) => Some(Pointer::Released),
            MouseEventKind::ScrollUp => Some(Pointer::WheeledUp(at)),
            MouseEventKind::ScrollDown => Some(Pointer::WheeledDown(at)),
            MouseEventKind::Down(_)
            | MouseEventKind::Drag(_)
            | MouseEventKind::Up(_)
            | MouseEventKind::Moved
            | MouseEventKind::ScrollLeft
            | MouseEventKind::ScrollRight => None,
        }
    }

    fn press(&mut self, at: Point, now: Instant) -> Pointer {
        let is_again = |(before, since): (Point, Instant)| {
            before == at && now.saturating_duration_since(since) <= TWICE
        };
        if self.0.take().is_some_and(is_again) {
            return Pointer::PressedAgain(at); // a third press is a first one
        }
        self.0 = Some((at, now));
        Pointer::Pressed(at)
    }
}

#[cfg(test)]
mod tests {
    use crossterm::event::KeyModifiers;

    use super::*;

    fn event(kind: MouseEventKind, column: u16) -> MouseEvent {
        MouseEvent { kind, column, row: 4, modifiers: KeyModifiers::NONE }
    }

    #[test]
    fn two_presses_in_one_place_are_one_double_press_and_a_third_begins_anew() {
        let (mut presses, start) = (Presses::default(), Instant::now());
        let mut press = |column, after| {
            let down = event(MouseEventKind::Down(MouseButton::Left), column);
            presses.read(&down, start + Duration::from_millis(after))
        };
        let at = |x| Point { x, y: 4 };
        assert_eq!(press(7, 0), Some(Pointer::Pressed(at(7))));
        assert_eq!(press(7, 200), Some(Pointer::PressedAgain(at(7))));
        assert_eq!(press(7, 400), Some(Pointer::Pressed(at(7))));
        assert_eq!(press(8, 500), Some(Pointer::Pressed(at(8))));
        assert_eq!(press(8, 1000), Some(Pointer::Pressed(at(8))));
    }

    #[test]
    fn other_buttons_and_moves_mean_nothing() {
        let mut presses = Presses::default();
        for kind in [
            MouseEventKind::Moved,
            MouseEventKind::Down(MouseButton::Right),
            MouseEventKind::Drag(MouseButton::Middle),
            MouseEventKind::ScrollLeft,
        ] {
            assert_eq!(presses.read(&event(kind, 1), Instant::now()), None);
        }
    }

    #[test]
    fn only_what_is_needed_is_asked_for() {
        let (mut on, mut off) = (String::new(), String::new());
        ListenToMouse.write_ansi(&mut on).unwrap();
        LeaveMouse.write_ansi(&mut off).unwrap();
        let asked: Vec<&str> = on.split_terminator('h').collect();
        let mut left: Vec<&str> = off.split_terminator('l').collect();
        left.reverse();
        assert_eq!(asked, left);
        assert!(!on.contains("1003"));
    }
}
