//! Damaged lines of the journal: passed over, kept, copied once, and reported.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{listed, told};
use crate::machine::Machine;
use crate::pty::{go_to_item, wait_for_section};

const TORN: &str = r#"{"v":1,"id":"k3v9x2m1q8w4z7t5","hl"#;

/// A machine on which a program died while it wrote the second line; and its journal.
fn torn() -> (Machine, PathBuf) {
    let machine = Machine::new();
    assert!(machine.run(&["done", "3blue1brown-linear-algebra"]).status.success());
    let file = machine.journal_files().remove(0);
    OpenOptions::new().append(true).open(&file).unwrap().write_all(TORN.as_bytes()).unwrap();
    (machine, file)
}

/// The copy of the damaged lines.
fn copy(file: &Path) -> String {
    let mut name = file.as_os_str().to_owned();
    name.push(".damaged");
    std::fs::read_to_string(name).unwrap()
}

#[test]
fn commands_report_a_torn_line_and_go_on() {
    let (machine, file) = torn();
    for id in ["kaggle-nlp-guide", "immersive-linear-algebra"] {
        let output = machine.run(&["done", id]);
        assert!(output.status.success(), "{output:?}");
        let name = file.to_str().unwrap();
        assert!(told(&output).contains(&format!("line 2 of {name}")), "{}", told(&output));
    }
    assert_eq!(listed(&machine, &["--status", "done"]).len(), 3);
    let journal = machine.journal();
    assert_eq!((journal.len(), journal[1].as_str()), (4, TORN), "{journal:#?}");
    assert_eq!(copy(&file), format!("{TORN}\n"));
}

#[test]
fn a_window_reports_a_torn_line_and_goes_on() {
    let (machine, file) = torn();
    // The second window begins where the first one ended.
    for go_there in [go_to_item, wait_for_section] {
        let mut window = machine.open();
        window.wait_for_text("One line of your progress cannot be read.");
        go_there(&mut window);
        window.press("j ");
        window.wait_for_text("saved");
        window.press("q");
        assert!(window.end().status.success());
    }
    assert_eq!(machine.journal().len(), 4);
    assert_eq!(copy(&file), format!("{TORN}\n"));
}

#[test]
fn a_journal_cut_anywhere_keeps_all_whole_lines() {
    let (machine, file) = torn();
    let lines = machine.journal();
    for kept in [0, 1, lines[0].len() / 2, lines[0].len() - 1] {
        let (whole, part) = (lines[0].as_bytes(), &lines[0].as_bytes()[..kept]);
        let text = [whole, b"\n", part].concat();
        File::create(&file).unwrap().write_all(&text).unwrap();
        assert!(machine.run(&["star", "kaggle-nlp-guide"]).status.success(), "{kept}");
        assert_eq!(listed(&machine, &["--status", "done"]).len(), 1, "{kept}");
        assert_eq!(listed(&machine, &["--starred"]).len(), 1, "{kept}");
    }
}
