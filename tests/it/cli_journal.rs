//! `waypost journal verify`: every line of the journal is checked, and nothing is changed.

use std::fs::OpenOptions;
use std::io::Write;

use crate::machine::Machine;
use crate::schema::assert_valid;

/// What the command says: its exit code, standard output and standard error.
fn verify(machine: &Machine, options: &[&str]) -> (i32, String, String) {
    let output = machine.run(&[&["journal", "verify"], options].concat());
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_journal_in_which_nothing_is_wrong_is_counted() {
    let machine = Machine::new();
    assert_eq!(verify(&machine, &[]).0, 1);
    assert!(!machine.state().exists(), "looking leaves nothing behind");
    assert!(machine.run(&["done", "unsloth", "real-python"]).status.success());
    let (code, data, notes) = verify(&machine, &[]);
    assert_eq!((code, notes.as_str()), (0, ""));
    assert!(data.contains("  2 events\n2 events in 1 file\n"), "{data}");
}

#[test]
fn every_bad_line_is_named_with_its_number_and_reason() {
    let machine = Machine::new();
    assert!(machine.run(&["done", "unsloth"]).status.success());
    let file = machine.journal_files().remove(0);
    let first = std::fs::read_to_string(&file).unwrap();
    let more = format!("garbage\n\0\0\0\n{first}{{\"v\":2}}\n{{\"v\":1,\"id\":\"to");
    OpenOptions::new().append(true).open(&file).unwrap().write_all(more.as_bytes()).unwrap();
    let before = std::fs::read(&file).unwrap();
    let (code, data, notes) = verify(&machine, &[]);
    assert_eq!(code, 2);
    for part in [
        "2 events · 1 repeated · the last line has no end",
        "line 2: it is not",
        "line 3: it is not",
        "line 5: a newer version of Waypost wrote it",
        "line 6: it is not",
        "1 event in 1 file",
    ] {
        assert!(data.contains(part), "{part} is not in {data}");
    }
    assert!(notes.starts_with("error: 3 lines of the journal are damaged\nhint: "), "{notes}");
    let (code, data, _) = verify(&machine, &["--json"]);
    assert_eq!(code, 2);
    let document = serde_json::from_str(&data).unwrap();
    assert_valid(&document, "document-journal");
    assert_eq!(document["files"][0]["damaged"][2]["line"], 6);
    assert_eq!(std::fs::read(&file).unwrap(), before, "nothing is changed");
}
