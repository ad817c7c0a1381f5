//! The mouse of the rig, with a clock of its own.

use std::time::Duration;

use crossterm::event::{
    Event as TerminalEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use super::Rig;

impl Rig {
    fn mouse(&mut self, kind: MouseEventKind, (column, row): (u16, u16)) {
        let modifiers = KeyModifiers::NONE;
        self.event(&TerminalEvent::Mouse(MouseEvent { kind, column, row, modifiers }));
    }

    /// Clicks at column `x` and row `y`.
    pub(crate) fn click(&mut self, x: u16, y: u16) {
        self.clock += Duration::from_secs(1);
        self.click_at_once(x, y);
    }

    /// Clicks twice there.
    pub(crate) fn double_click(&mut self, x: u16, y: u16) {
        self.click(x, y);
        self.click_at_once(x, y);
    }

    fn click_at_once(&mut self, x: u16, y: u16) {
        self.mouse(MouseEventKind::Down(MouseButton::Left), (x, y));
        self.mouse(MouseEventKind::Up(MouseButton::Left), (x, y));
    }

    /// Turns the wheel there so many times: down, or up when that is less than nothing.
    pub(crate) fn wheel(&mut self, x: u16, y: u16, turns: i32) {
        let kind = if turns < 0 { MouseEventKind::ScrollUp } else { MouseEventKind::ScrollDown };
        (0..turns.abs()).for_each(|_| self.mouse(kind, (x, y)));
    }

    /// Presses the button at `from`, moves to `to`, and releases it.
    pub(crate) fn drag(&mut self, from: (u16, u16), to: (u16, u16)) {
        self.clock += Duration::from_secs(1);
        self.mouse(MouseEventKind::Down(MouseButton::Left), from);
        self.mouse(MouseEventKind::Drag(MouseButton::Left), to);
        self.mouse(MouseEventKind::Up(MouseButton::Left), to);
    }

    /// The column and row in which `text` first stands.
    pub(crate) fn find(&mut self, text: &str) -> (u16, u16) {
        let screen = self.screen();
        let mut rows = (0..).zip(screen.lines());
        let found = rows.find_map(|(y, row)| Some((row.split_once(text)?.0.to_owned(), y)));
        let (before, y) = found.unwrap_or_else(|| panic!("{text:?} is not on\n{screen}"));
        (u16::try_from(waypost::text::width(&before)).unwrap(), y)
    }

    /// Clicks on the first letter of `text`.
    pub(crate) fn click_on(&mut self, text: &str) {
        let (x, y) = self.find(text);
        self.click(x, y);
    }
}
