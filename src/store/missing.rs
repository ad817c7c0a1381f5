//! Which lines one copy of a file of the journal lacks that another has.

use std::collections::HashSet;

use super::parse::without_mark;
use crate::progress::{Event, LineError};

/// The lines of `there` that `here` lacks, each once, without line ends.
///
/// Only lines that count are given, also those of newer versions. A damaged line stays where it is:
/// it says nothing, would be reported on every machine, and could nowhere be deleted for good.
pub fn missing<'there>(here: &[u8], there: &'there [u8]) -> Vec<&'there [u8]> {
    let mut known: HashSet<&[u8]> = lines(here).collect();
    lines(there).filter(|line| known.insert(line) && counts(line)).collect()
}

/// What to append to `here` so that it has all of `missing` as well.
///
/// A last line that is torn is completed where one of `missing` says how it goes on, else closed.
pub fn addition(here: &[u8], missing: &[&[u8]]) -> Vec<u8> {
    let torn = here.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    let mut text = Vec::new();
    let mut others = missing.to_vec();
    if !torn.is_empty() {
        if let Some(at) = others.iter().position(|line| line.starts_with(torn)) {
            text.extend(others.remove(at).iter().skip(torn.len()));
        }
        text.push(b'\n');
    }
    for line in others {
        text.extend_from_slice(line);
        text.push(b'\n');
    }
    text
}

/// The lines of a file without what does not matter: empty ones, carriage returns, the mark of an
/// editor.
fn lines(file: &[u8]) -> impl Iterator<Item = &[u8]> {
    let lines = file.split(|byte| *byte == b'\n');
    let lines = lines.map(|line| without_mark(line).trim_ascii());
    lines.filter(|line| !line.is_empty())
}

fn counts(line: &[u8]) -> bool {
    matches!(Event::from_line(line), Ok(_) | Err(LineError::Newer(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The `n`th event, as a line.
    fn line(n: u8) -> String {
        format!(
            concat!(
                r#"{{"v":1,"id":"event{}","hlc":"019ac0ffee00-0001","device":"p5","#,
                r#""at":"2026-11-02T20:15:00+07:00","item":"attention","field":"status","#,
                r#""value":"done","undoes":null}}"#,
            ),
            n
        )
    }

    /// What `here` becomes when it gets what `there` has.
    fn joined(here: &str, there: &str) -> String {
        let missing = missing(here.as_bytes(), there.as_bytes());
        here.to_owned() + &String::from_utf8(addition(here.as_bytes(), &missing)).unwrap()
    }

    #[test]
    fn a_file_gains_what_it_lacks_at_its_end_and_keeps_its_order() {
        let [a, b, c] = [line(1), line(2), line(3)];
        assert_eq!(joined("", &format!("{a}\n{b}\n")), format!("{a}\n{b}\n"));
        let here = format!("{c}\n{a}\n");
        assert_eq!(joined(&here, &format!("{a}\n{b}\n{c}\n{b}\n")), format!("{here}{b}\n"));
        assert_eq!(joined(&here, &here), here);
        assert_eq!(joined(&here, ""), here);
    }

    #[test]
    fn line_ends_and_marks_of_other_systems_make_no_other_line() {
        let [a, b] = [line(1), line(2)];
        let windows = format!("\u{feff}{a}\r\n\r\n{b}\r\n");
        assert_eq!(joined(&format!("{a}\n{b}\n"), &windows), format!("{a}\n{b}\n"));
        assert_eq!(joined(&windows, &format!("{a}\n{b}\n")), windows);
        assert_eq!(joined("", &windows), format!("{a}\n{b}\n"));
    }

    #[test]
    fn a_damaged_line_stays_where_it_is_and_one_of_a_newer_version_travels() {
        let (a, newer) = (line(1), r#"{"v":2,"what":"nobody knows yet"}"#);
        let there = format!("garbage\n{newer}\n{{\"v\":1,\"id\":\n{a}\n\0\n");
        assert_eq!(joined("", &there), format!("{newer}\n{a}\n"));
        assert_eq!(joined("more garbage\n", &there), format!("more garbage\n{newer}\n{a}\n"));
    }

    #[test]
    fn a_last_line_that_is_just_being_written_waits_until_it_is_whole() {
        let [a, b] = [line(1), line(2)];
        let half = b.split_at(40).0;
        assert_eq!(joined("", &format!("{a}\n{half}")), format!("{a}\n"));
        assert_eq!(joined("", &format!("{a}\n{b}")), format!("{a}\n{b}\n"));
    }

    #[test]
    fn a_line_that_was_cut_anywhere_is_completed() {
        let [a, b, c] = [line(1), line(2), line(3)];
        let whole = format!("{a}\n{b}\n{c}\n");
        for at in 0..whole.len() {
            let cut = whole.split_at(at).0;
            let joined = joined(cut, &whole);
            assert!(joined.starts_with(cut), "what stands there stays");
            let mut lines: Vec<&str> = joined.lines().collect();
            lines.sort_unstable();
            assert_eq!(lines, [&a, &b, &c], "cut at {at}");
            assert!(joined.ends_with('\n'));
        }
        // What nobody can complete is closed.
        assert_eq!(joined("{\"x", &format!("{a}\n")), format!("{{\"x\n{a}\n"));
    }
}
