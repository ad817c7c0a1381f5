//! Sizes that no learner chooses, and sizes that change all the time.

use vt100::Screen;

use super::open_on_item;
use crate::machine::Machine;
use crate::terminal::{CTRL_L, ESCAPE, Terminal, shown};

/// How often the window is resized in a storm.
const STORM: u16 = 300;

/// Is there a header in the first row, and a footer in the last one?
fn is_whole(screen: &Screen) -> bool {
    let (_, columns) = screen.size();
    let lines: Vec<String> = screen.rows(0, columns).collect();
    lines.first().is_some_and(|line| line.starts_with(" waypost"))
        && lines.last().is_some_and(|line| line.contains("? help"))
}

/// All rows but the last, which has passing notices.
fn panes(screen: &Screen) -> String {
    let all = shown(screen);
    all.rsplit_once('\n').map_or(String::new(), |(panes, _)| panes.to_owned())
}

/// Waits until all keys are taken in, and for a whole frame that is the same when it is drawn anew.
#[track_caller]
fn assert_right(terminal: &mut Terminal) {
    terminal.press("/here");
    terminal.wait_for_text("/ here");
    terminal.press(ESCAPE);
    terminal.wait_until_gone("/ here");
    terminal.wait_for("a whole frame", is_whole);
    let drawn = panes(terminal.screen());
    terminal.write_over("rubbish");
    terminal.press(CTRL_L);
    terminal.wait_for("the same frame, drawn anew", |screen| panes(screen) == drawn);
    assert!(is_whole(terminal.screen()), "{}", shown(terminal.screen()));
}

#[test]
fn a_terminal_without_room_is_waited_for() {
    for (columns, rows) in [(0, 0), (1, 1), (0, 24), (80, 0), (2, 1), (1, 50)] {
        let machine = Machine::new();
        let mut terminal = machine.open_at(columns, rows);
        terminal.wait_until_taken();
        terminal.press("q");
        assert!(terminal.end().status.success(), "{columns}x{rows}");

        let mut terminal = machine.open_at(columns, rows);
        terminal.wait_until_taken();
        terminal.resize(120, 36);
        assert_right(&mut terminal);
        terminal.resize(columns, rows);
        terminal.press("j");
        terminal.resize(80, 24);
        assert_right(&mut terminal);
        terminal.press("q");
        assert!(terminal.end().status.success(), "{columns}x{rows}");
    }
}

#[test]
fn after_a_storm_of_resizes_the_frame_is_that_of_the_last_size_and_no_key_is_lost() {
    let machine = Machine::new();
    let mut terminal = open_on_item(&machine);
    // The same item is ticked off and opened again, an odd number of times in all.
    for step in 0..STORM {
        terminal.resize(step * 37 % 180, step * 11 % 50);
        match step % 4 {
            0 => terminal.press(" "),
            1 => terminal.press("j"),
            2 => terminal.press("?"),
            _ => terminal.press("?k"),
        }
    }
    terminal.resize(120, 36);
    assert_right(&mut terminal);
    assert!(terminal.screen().contents().contains("✓ 3Blue1Brown"), "{}", shown(terminal.screen()));
    terminal.press("q");
    assert!(terminal.end().status.success());
    assert_eq!(machine.journal().len(), usize::from(STORM / 4));
}
