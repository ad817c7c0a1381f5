//! Mistakes: exit code 2, one form, and what to write instead.

use crate::support::{folder, run, waypost, write};

#[test]
fn every_mistake_has_one_form_and_says_what_to_write_instead() {
    let mistakes = [
        ("show unslot", "error: no item is called `unslot`\nhint: did you mean `unsloth`?\n"),
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
            "error: `2026-13-01` is no day\nhint: write it as in 2026-11-01, or today or yesterday\n",
        ),
        ("list --kind vido", "error: `kind` has no value `vido`\nhint: try video\n"),
        ("search kind:vido", "error: `kind` has no value `vido`\nhint: try video\n"),
        (
            "list --in klingon",
            "error: `lang` has no value `klingon`\nhint: try en, ru, th, te, zh-Hant\n",
        ),
        ("serch x", "error: unrecognized subcommand 'serch'\nhint: did you mean `search`?\n"),
        ("export toml", "error: no roadmap is named\nhint: there are llm-course, fine-tuning\n"),
        (
            "export toml fine-tuning --json",
            "error: waypost export toml cannot be printed as JSON\nhint: leave out --json\n",
        ),
        (
            "--json",
            "error: waypost cannot be printed as JSON\nhint: name a command, such as `waypost list --json`\n",
        ),
    ];
    for (arguments, told) in mistakes {
        run(&folder(), arguments).code(2).stdout("").stderr(told);
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
        "check -",
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
