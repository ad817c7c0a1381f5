//! `waypost completions`, `man` and `--version`: what a shell and its user want to know of the program.
//! Whether bash and man take them is for `tests/system/shell.sh`, which needs both.

use waypost::builtin;

use crate::support::{folder, run, state, text};

/// The commands, as the help lists them.
fn commands() -> Vec<String> {
    let help = text(&folder(), "--help");
    let (_, after) = help.split_once("Commands:\n").unwrap();
    let lines = after.lines().take_while(|line| !line.is_empty());
    let names = lines.map(|line| line.split_whitespace().next().unwrap().to_owned());
    names.filter(|name| name != "help").collect()
}

#[test]
fn every_shell_completes_every_command_and_its_options() {
    let folder = folder();
    let commands = commands();
    assert!(commands.len() > 20, "{commands:?}");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = text(&folder, &format!("completions {shell}"));
        let missing = commands.iter().find(|command| !script.contains(command.as_str()));
        assert_eq!(missing, None, "{shell}");
        for option in ["minutes", "since", "color"] {
            assert!(script.contains(option), "{shell} does not know {option}");
        }
        // The scripts of the other two know no values.
        if ["bash", "fish", "zsh"].contains(&shell) {
            assert!(script.contains("zh-Hant"), "{shell} does not know the languages");
        }
    }
    assert!(!state(&folder).exists());
}

#[test]
fn an_unknown_shell_is_a_mistake_that_names_the_right_one() {
    run(&folder(), "completions bsh")
        .code(2)
        .stdout("")
        .stderr("error: invalid value 'bsh' for '<SHELL>'\nhint: did you mean `bash`?\n");
    run(&folder(), "completions nu").code(2).stdout("").stderr(
        "error: invalid value 'nu' for '<SHELL>'\n\
         hint: values: bash, elvish, fish, powershell, zsh\n",
    );
}

#[test]
fn the_manual_has_every_command_with_what_it_takes_on_one_page() {
    let page = text(&folder(), "man");
    let title = page.lines().find(|line| line.starts_with(".TH ")).unwrap();
    assert!(title.starts_with(".TH waypost 1 "), "{title}");
    for command in commands() {
        let heading = format!(".SS \"waypost {command} [OPTIONS]");
        assert_eq!(page.matches(&heading).count(), 1, "{heading}");
    }
    let (_, next) = page.split_once(".SS \"waypost next [OPTIONS]\"").unwrap();
    let lines: Vec<&str> = next.lines().skip(1).take(5).collect();
    assert_eq!(lines[1], "Show what to do next, and why");
    assert_eq!(lines[3], r"\fB\-\-minutes\fR \fIN\fR");
    // What every command has stands once, at the top.
    assert_eq!(page.matches(r"\fB\-\-lang\fR").count(), 1);
}

#[test]
fn what_is_no_data_refuses_to_be_a_document() {
    for command in ["completions bash", "man"] {
        let name = command.split(' ').next().unwrap();
        run(&folder(), &format!("{command} --json")).code(2).stdout("").stderr(format!(
            "error: waypost {name} cannot be printed as JSON\nhint: leave out --json\n"
        ));
    }
}

#[test]
fn the_version_names_the_edition_of_the_database() {
    let version = env!("CARGO_PKG_VERSION");
    let edition = builtin::edition();
    assert_eq!(text(&folder(), "--version"), format!("waypost {version} (database {edition})\n"));
}
