//! Mistakes: exit code 2, one form, and what to write instead.

use crate::support::{folder, run};

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
        ("list --kind vido", "error: `kind` has no value `vido`\nhint: try video\n"),
        ("search kind:vido", "error: `kind` has no value `vido`\nhint: try video\n"),
        (
            "list --in klingon",
            "error: `lang` has no value `klingon`\nhint: try en, ru, th, te, zh-Hant\n",
        ),
        ("serch x", "error: unrecognized subcommand 'serch'\nhint: did you mean `search`?\n"),
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
