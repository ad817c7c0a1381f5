//! `kill -9`, which no program can answer: what was acknowledged is there, and the next one works.

use std::collections::BTreeSet;
use std::process::Stdio;
use std::time::{Duration, Instant};

use super::listed;
use crate::machine::Machine;
use crate::pty::{go_to_item, of_the_course, open_on_item};
use crate::terminal::{ENTER, ESCAPE};

/// How many programs are killed.
const VICTIMS: u32 = 60;

#[test]
fn commands_killed_at_any_moment_lose_nothing_that_they_acknowledged() {
    let machine = Machine::new();
    let ids: Vec<String> = listed(&machine, &[]).into_iter().collect();
    let begun = Instant::now();
    assert!(machine.run(&["doing", &ids[0]]).status.success());
    let life = begun.elapsed();

    let (mut done, mut starred) = (BTreeSet::new(), BTreeSet::new());
    for number in 0..VICTIMS {
        let id = &ids[number as usize];
        // Spread evenly over a life that is longer than usual, since two run at once.
        let moment = life * 2 * number / VICTIMS;
        let bystander = machine.command(&["star", id]).stdout(Stdio::null()).spawn().unwrap();
        if acknowledges(&machine, id, moment) {
            done.insert(id.clone());
        }
        assert!(bystander.wait_with_output().unwrap().status.success(), "at {moment:?}");
        starred.insert(id.clone());
        assert!(done.is_subset(&listed(&machine, &["--status", "done"])), "at {moment:?}");
    }
    assert_eq!(listed(&machine, &["--starred"]), starred);
    assert!(done.len() < VICTIMS as usize, "nobody was killed in time");
}

/// Starts to tick off `id`, and kills that after `moment`, unless it has reported success before.
fn acknowledges(machine: &Machine, id: &str, moment: Duration) -> bool {
    let mut victim = machine.command(&["done", id]).stdout(Stdio::null()).spawn().unwrap();
    let begun = Instant::now();
    while begun.elapsed() < moment {
        std::thread::yield_now();
    }
    victim.kill().unwrap();
    victim.wait().unwrap().success()
}

#[test]
fn a_window_killed_after_it_said_saved_has_saved() {
    let machine = Machine::new();
    for ticks in 1..=3 {
        let mut window = machine.open();
        // Whether the welcome is shown depends on what the one before had kept when it was killed.
        window.wait_for_text("waypost");
        go_to_item(&mut window);
        window.press(&"j".repeat(ticks));
        window.press(" ");
        window.wait_for_text("saved");
        window.wait_for_text(&of_the_course(ticks));
        window.signal("KILL");
        window.end();
        assert_eq!(listed(&machine, &["--status", "done"]).len(), ticks);
    }
}

#[test]
fn a_whole_section_ticked_off_is_there_after_a_kill_and_taken_back_by_one_undo() {
    let machine = Machine::new();
    let mut window = open_on_item(&machine);
    window.press(":section done");
    window.wait_for_text("Tick off all");
    window.press(ENTER);
    window.wait_for_text("· saved");
    window.signal("KILL");
    window.end();
    let done = listed(&machine, &["--status", "done"]);
    let lines = machine.journal();
    assert!(done.len() > 7 && lines.len() == done.len(), "{done:?}");

    let mut window = machine.open();
    // It may have been killed before it kept where it was.
    window.wait_for_text("waypost");
    window.press(ESCAPE);
    let resources = listed(&machine, &["--status", "done", "--type", "resource"]).len();
    window.wait_for_text(&format!(" {resources}/"));
    window.press("u");
    window.wait_for_text(&format!("Undone: done, {} items", done.len()));
    window.press("q");
    assert!(window.end().status.success());
    assert!(listed(&machine, &["--status", "done"]).is_empty());
}

#[test]
fn a_timer_stops_with_its_window_and_can_be_stopped_by_a_command_after_a_kill() {
    for (signal, is_stopped) in [("TERM", true), ("KILL", false)] {
        let machine = Machine::new();
        let mut window = open_on_item(&machine);
        window.press("T");
        window.wait_for_text("the timer runs");
        window.signal(signal);
        window.end();
        assert_eq!(machine.run(&["timer", "stop"]).status.success(), !is_stopped, "{signal}");
        assert_eq!(machine.run(&["timer"]).status.code(), Some(1), "none runs any more");
    }
}

#[test]
fn commands_at_the_same_time_lose_nothing() {
    let machine = Machine::new();
    // As many as a busy machine has through with in the time that a lock is waited for.
    let ids: BTreeSet<String> = listed(&machine, &[]).into_iter().take(200).collect();
    let start = |id: &String| {
        machine.command(&["done", id]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let commands: Vec<_> = ids.iter().map(start).collect();
    for command in commands {
        let output = command.wait_with_output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }
    assert_eq!(listed(&machine, &["--status", "done"]), ids);
    assert_eq!(machine.journal_files().len(), 1, "they all are one device");
}
