//! `waypost sync`, as far as it needs no git; `tests/system/sync.sh` has the rest.

use tempfile::TempDir;

use crate::schema::assert_valid;
use crate::support::{folder, output, run, state, text, waypost};

const HINT: &str = "hint: write it as git does, such as git@example.org:me/waypost.git or \
                    /media/stick/waypost.git\n";

#[test]
fn the_first_time_it_asks_where_to_sync_to() {
    let folder = folder();
    run(&folder, "sync").code(2).stdout("").stderr(
        "error: it is not known yet where to sync to\n\
         hint: name a git repository of yours once, such as \
         `waypost sync git@example.org:me/waypost.git`\n",
    );
    assert!(!state(&folder).exists());
}

#[test]
fn what_can_be_no_remote_is_refused() {
    let folder = folder();
    for (remote, shown) in
        [("--upload-pack=x", "--upload-pack=x"), ("a\u{1b}[2J", "a[2J"), ("", "")]
    {
        let told = format!("error: `{shown}` is no address or path of a git repository\n{HINT}");
        let mut command = waypost(&folder);
        command.args(["sync", "--", remote]).assert().code(2).stdout("").stderr(told);
    }
    assert!(!state(&folder).exists());
}

#[test]
fn without_git_it_says_what_to_install_and_nothing_is_lost() {
    let folder = folder();
    run(&folder, "done unsloth").success();
    let mut command = waypost(&folder);
    command.args(["sync", "https://me:secret@example.org/notes.git"]).env("PATH", folder.path());
    let assert = command.assert().code(3).stdout("");
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert!(told.starts_with("error: cannot start git\n"), "{told}");
    let hint = "hint: install git, or put it on your PATH; what you did is kept here\n";
    assert!(told.ends_with(hint) && !told.contains("secret"), "{told}");
    assert_eq!(
        text(&folder, "list --status done"),
        "✓ tool  unsloth  Fine-tuning LLMs with Unsloth\n"
    );
}

/// Puts a git on a path of its own that says of the remote what `script` prints, and knows no settings.
fn git_that_says(script: &str, folder: &TempDir) -> String {
    use std::os::unix::fs::PermissionsExt;
    let git = folder.path().join("bin/git");
    let script = format!(
        "#!/bin/sh\ncase \"$*\" in\n*ls-remote*) {script} ;;\n*\" clone \"*) mkdir \"$GIT_DIR\" ;;\n\
         *--get*) exit 1 ;;\nesac\nexit 0\n"
    );
    crate::support::write(&git, script);
    std::fs::set_permissions(&git, std::fs::Permissions::from_mode(0o755)).unwrap();
    format!("{}:/usr/bin:/bin", folder.path().join("bin").display())
}

#[test]
fn the_words_of_git_are_shown_clean_and_without_passwords() {
    let folder = folder();
    let says = "printf 'banner \\033[31m\\nfatal: no https://me:secret@example.org/notes.git\\n\\n' >&2; exit 128";
    let mut command = waypost(&folder);
    command.args(["sync", "https://me:secret@example.org/notes.git"]);
    command.env("PATH", git_that_says(says, &folder)).assert().code(3).stdout("").stderr(
        "error: cannot fetch from https://example.org/notes.git\n\
         \x20 banner [31m\n\
         \x20 fatal: no https://example.org/notes.git\n\
         hint: see whether it is there and lets you read and write; what you did is kept here, \
         and the next sync sends it\n",
    );
}

#[test]
fn what_was_carried_is_a_document_that_is_described() {
    let folder = folder();
    let mut command = waypost(&folder);
    command.args(["sync", "https://me:secret@example.org/notes.git", "--json"]);
    let assert = command.env("PATH", git_that_says(":", &folder)).assert().success().stderr("");
    let document = serde_json::from_str(&output(&assert)).unwrap();
    assert_valid(&document, "document-sync");
    let expected = serde_json::json!({
        "schema": 1, "remote": "https://example.org/notes.git", "branch": "main",
        "sent": 0, "received": 0, "devices": 0, "attempts": 1
    });
    assert_eq!(document, expected);
}
