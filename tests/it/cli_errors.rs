//! Mistakes: exit code 2, one form, and what to write instead.

use crate::support::{folder, run, waypost, write};

/// Mistakes in how a command is written, and all that is said of each.
const MISWRITTEN: [(&str, &str); 14] = [
    (
        "serch x",
        "error: unrecognized subcommand 'serch'\nhint: did you mean `searches`, `search`?\n",
    ),
    (
        "frobnicate",
        "error: unrecognized subcommand 'frobnicate'\nhint: `waypost --help` shows all commands and options\n",
    ),
    (
        "-x",
        "error: unexpected argument '-x' found\nhint: `waypost --help` shows all commands and options\n",
    ),
    ("list --jsn", "error: unexpected argument '--jsn' found\nhint: did you mean `--json`?\n"),
    (
        "done",
        "error: the following required arguments were not provided: <ID>...\nhint: usage: waypost done <ID>...\n",
    ),
    (
        "undo 0",
        "error: invalid value '0' for '[N]': 0 is not in 1..=4294967295\nhint: `--help` after a command shows how it is written\n",
    ),
    (
        "list --state",
        "error: a value is required for '--state <DIR>' but none was supplied\nhint: `--help` after a command shows how it is written\n",
    ),
    (
        "--lang",
        "error: a value is required for '--lang <LANG>' but none was supplied\nhint: values: en, ru, th, te, zh-Hant\n",
    ),
    (
        "list --lang tlh",
        "error: invalid value 'tlh' for '--lang <LANG>'\nhint: values: en, ru, th, te, zh-Hant\n",
    ),
    (
        "--theme blue",
        "error: no theme is called `blue`\nhint: there are auto, dark, light, dusk, paper, high-contrast, high-contrast-light, colorblind, colorblind-light, terminal, none\n",
    ),
    (
        "list --color red",
        "error: invalid value 'red' for '--color <WHEN>'\nhint: values: auto, always, never\n",
    ),
    (
        "export toml",
        "error: toml is a file for one roadmap, and none is named\nhint: there are llm-course, llm-resources, ai-notes, fine-tuning\n",
    ),
    (
        "export toml fine-tuning --json",
        "error: waypost export cannot be printed as JSON\nhint: leave out --json\n",
    ),
    (
        "--json",
        "error: waypost cannot be printed as JSON\nhint: name a command, such as `waypost list --json`\n",
    ),
];

/// Names of things that there are not, and all that is said of each.
const UNKNOWN: [(&str, &str); 15] = [
    ("show unslot", "error: no item is called `unslot`\nhint: did you mean `unsloth`?\n"),
    (
        "done real-pyton",
        "error: no item is called `real-pyton`\nhint: did you mean `real-python`?\n",
    ),
    ("open %%", "error: no item is called `%%`\nhint: find its id with `waypost search`\n"),
    (
        "list fine-tunin",
        "error: no roadmap is called `fine-tunin`\nhint: did you mean `fine-tuning`?\n",
    ),
    (
        "list fine-tuning/how",
        "error: there is no section `fine-tuning/how`\nhint: did you mean `fine-tuning/how-to`?\n",
    ),
    (
        "progress fine-tunin",
        "error: no roadmap is called `fine-tunin`\nhint: did you mean `fine-tuning`?\n",
    ),
    ("history unslot", "error: no item is called `unslot`\nhint: did you mean `unsloth`?\n"),
    (
        "history --since 2026-13-01",
        "error: `2026-13-01` is no day\nhint: write it as in 2026-11-01, or today, yesterday or \"2 weeks ago\"\n",
    ),
    (
        "progress --as-of soon",
        "error: `soon` is no day\nhint: write it as in 2026-11-01, or today, yesterday or \"2 weeks ago\"\n",
    ),
    (
        "list --as-of 9999-12-31",
        "error: 9999-12-31 is still to come\nhint: write it as in 2026-11-01, or today, yesterday or \"2 weeks ago\"\n",
    ),
    ("list --kind vido", "error: `kind` has no value `vido`\nhint: did you mean `video`?\n"),
    ("search kind:vido", "error: `kind` has no value `vido`\nhint: did you mean `video`?\n"),
    ("search a | knd:video", "error: no field `knd`\nhint: did you mean `kind`?\n"),
    ("search a minutes<x", "error: `minutes` has no value `x`\nhint: try minutes<30\n"),
    (
        "list --in klingon",
        "error: `lang` has no value `klingon`\nhint: try en, ru, th, te, zh-Hant\n",
    ),
];

#[test]
fn every_mistake_has_one_form_and_says_what_to_write_instead() {
    for (arguments, told) in MISWRITTEN.into_iter().chain(UNKNOWN) {
        let folder = folder();
        run(&folder, arguments).code(2).stdout("").stderr(told);
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "{arguments}");
    }
}

#[test]
fn every_failure_says_what_to_do() {
    let folder = folder();
    std::fs::create_dir(folder.path().join("empty")).unwrap();
    write(&folder.path().join("file"), "");
    let empty = format!("check {}", folder.path().join("empty").display());
    let no_folder = format!("done unsloth --state {}", folder.path().join("file/state").display());
    let failures = [
        "check /nonexistent",
        empty.as_str(),
        "export toml fine-tuning -o /nowhere/mine.toml",
        "export toml",
        "export pdf fine-tuning",
        "show",
        "done unslot",
        "list --no-such-option",
        no_folder.as_str(),
        "--theme no-such-theme list",
    ];
    for arguments in failures {
        let assert = run(&folder, arguments).stdout("");
        let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
        assert!(matches!(assert.get_output().status.code(), Some(2 | 3)), "{arguments}: {told}");
        assert!(told.starts_with("error: ") && told.contains("\nhint: "), "{arguments}: {told}");
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_refused_and_escape_sequences_are_not_repeated() {
    use std::os::unix::ffi::OsStrExt;
    let mut command = waypost(&folder());
    command.arg("done").arg(std::ffi::OsStr::from_bytes(b"\xFF"));
    command.assert().code(2).stdout("").stderr(
        "error: invalid UTF-8 was detected in one or more arguments\n\
         hint: usage: waypost done [OPTIONS] <ID>...\n",
    );
    let mut command = waypost(&folder());
    command.args(["show", "\u{1b}[31mred"]);
    command
        .assert()
        .code(2)
        .stdout("")
        .stderr("error: no item is called `[31mred`\nhint: find its id with `waypost search`\n");
}

#[test]
fn ids_that_are_no_text_are_refused_with_what_to_give() {
    let mut command = waypost(&folder());
    let assert = command.args(["done", "-"]).write_stdin([0xFF]).assert().code(3).stdout("");
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert!(
        told.ends_with("\nhint: give ids as text, with spaces or line ends between them\n"),
        "{told}"
    );
}

#[test]
fn without_a_terminal_the_screen_points_to_the_commands() {
    run(&folder(), "").code(2).stdout("").stderr(
        "error: the screen needs a terminal for input and output\n\
         hint: use a command, such as `waypost list`; `waypost --help` shows them all\n",
    );
}

#[test]
fn help_and_version_are_data() {
    let version = concat!("waypost ", env!("CARGO_PKG_VERSION"), " (database ");
    let printed = crate::support::text(&folder(), "--version");
    assert!(printed.starts_with(version), "{printed}");
    assert!(crate::support::text(&folder(), "search --help").contains("kind:video"));
}
