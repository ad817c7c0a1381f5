//! What the tests share: the real program in a folder of its own.

use std::path::Path;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// A folder of its own for a test, which goes with it.
pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// The real program, with `folder` for its state and data and nothing of the developer's environment.
pub(crate) fn waypost(folder: &TempDir) -> Command {
    let mut command = assert_cmd::cargo_bin_cmd!("waypost");
    command.env_clear();
    command.env("WAYPOST_STATE_DIR", state(folder)).env("WAYPOST_DATA_DIR", folder.path());
    command
}

/// The state folder; the program makes it.
pub(crate) fn state(folder: &TempDir) -> std::path::PathBuf {
    folder.path().join("state")
}

/// The program with `arguments`, as words of one line.
pub(crate) fn run(folder: &TempDir, arguments: &str) -> assert_cmd::assert::Assert {
    waypost(folder).args(arguments.split_whitespace()).assert()
}

/// What the program with `arguments` prints when it succeeds.
pub(crate) fn text(folder: &TempDir, arguments: &str) -> String {
    output(&run(folder, arguments).success().stderr(""))
}

/// The document that the program with `arguments` and `--json` prints, whatever its exit code.
pub(crate) fn json(folder: &TempDir, arguments: &str) -> Value {
    let printed = output(&run(folder, &format!("{arguments} --json")));
    assert_eq!(printed.lines().count(), 1, "one document on one line");
    serde_json::from_str(&printed).unwrap()
}

pub(crate) fn output(assert: &assert_cmd::assert::Assert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

/// The `key` of each item of a document.
pub(crate) fn of_items<'a>(document: &'a Value, key: &str) -> Vec<&'a str> {
    let items = document["items"].as_array().unwrap();
    items.iter().map(|item| item[key].as_str().unwrap()).collect()
}

/// The lines of all journals, in order.
pub(crate) fn journal(folder: &TempDir) -> Vec<Value> {
    let Ok(files) = std::fs::read_dir(state(folder).join("journal")) else { return Vec::new() };
    let files = files.map(|file| file.unwrap().path());
    let text: String = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[expect(clippy::disallowed_methods, reason = "a file of a test needs no protection")]
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, content).unwrap();
}
