//! Real processes: scripts that stand for browsers.

use std::ffi::OsString;
use std::fs::{File, read_to_string};
use std::io::Write;
use std::path::Path;

use super::*;

/// Long enough for a script on a busy machine; no test waits for all of it.
const PATIENCE: Duration = Duration::from_mins(1);

/// The command of a browser that logs its arguments, one a line, and ends with `code`.
///
/// A shell reads the script: one that was just written cannot always be run itself, because
/// another test may be starting a process that has inherited the open file.
fn fake_browser(folder: &Path, code: u8) -> String {
    let (path, log) = (folder.join("browser"), folder.join("log"));
    let mut script = File::create(&path).unwrap();
    write!(script, "printf '%s\\n' \"$@\" > '{}'\nexit {code}\n", log.display()).unwrap();
    format!("/bin/sh {}", path.display())
}

fn open_with(browser: &str, address: &str) -> Result<(), Error> {
    let lookup = |name: &str| (name == "BROWSER").then(|| OsString::from(browser));
    open(&WebAddress::parse(address).unwrap(), &lookup, PATIENCE)
}

#[test]
fn the_browser_gets_the_exact_address_as_its_last_argument() {
    let folder = tempfile::tempdir().unwrap();
    let browser = fake_browser(folder.path(), 0);
    let address = "https://a.org/x%20y?a=1&b='$(id)';\"q\"&c=%s%%`x`#ф";
    open_with(&format!("{browser} --new-window"), address).unwrap();
    let log = read_to_string(folder.path().join("log")).unwrap();
    assert_eq!(log, format!("--new-window\n{address}\n"));
}

#[test]
fn the_next_browser_of_the_list_is_tried_when_one_cannot_be_started() {
    let folder = tempfile::tempdir().unwrap();
    let browser = fake_browser(folder.path(), 0);
    let list = format!("/no/such/browser::{browser} --url=%s -x");
    open_with(&list, "https://a.org/?q=%s").unwrap();
    let log = read_to_string(folder.path().join("log")).unwrap();
    assert_eq!(log, "--url=https://a.org/?q=%s\n-x\n");
    let error = open_with("/no/such/browser", "https://a.org").unwrap_err();
    assert_eq!(error.what.id, "error-start-browser");
    assert!(error.cause.is_some());
}

#[test]
fn a_browser_that_fails_at_once_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let browser = fake_browser(folder.path(), 3);
    let error = open_with(&browser, "https://a.org").unwrap_err();
    assert_eq!(error.what.id, "error-browser-failed");
    assert_eq!(error.cause.unwrap().to_string(), "exit status: 3");
}

#[test]
fn without_a_browser_nothing_is_started_and_the_address_is_shown_whole() {
    let ssh = |name: &str| (name == "SSH_TTY").then(|| OsString::from("/dev/pts/0"));
    let address = WebAddress::parse("https://a.org/long?x=1").unwrap();
    let error = open(&address, &ssh, PATIENCE).unwrap_err();
    assert_eq!(error.what, Phrase::new("error-no-browser"));
    let hint = Phrase::new("hint-no-browser").with("address", "https://a.org/long?x=1");
    assert_eq!(error.hint, Some(hint));
}
