//! `waypost completions`, `man` and `--version`: what a shell and its user want to know of the program.
//! Whether bash and man take them is for `tests/system/shell.sh`, which needs both.

use tempfile::TempDir;
use waypost::builtin;

use crate::own;
use crate::support::{folder, output, run, state, text, waypost};

/// The commands, as the help lists them.
fn commands() -> Vec<String> {
    let help = text(&folder(), "--help");
    let (_, after) = help.split_once("Commands:\n").unwrap();
    let lines = after.lines().take_while(|line| !line.is_empty());
    let names = lines.map(|line| line.split_whitespace().next().unwrap().to_owned());
    names.filter(|name| name != "help").collect()
}

/// What these words may become, the last of which is being typed.
fn completed(folder: &TempDir, words: &[&str]) -> Vec<String> {
    let assert = waypost(folder).args(["complete", "--", "waypost"]).args(words).assert();
    let printed = output(&assert.success().stderr(""));
    printed.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

#[test]
fn commands_options_and_their_values_are_completed() {
    let folder = folder();
    assert_eq!(completed(&folder, &[""]), [commands(), vec!["help".to_owned()]].concat());
    for (line, expected) in [
        ("glo", "glossary"),
        ("next --min", "--minutes"),
        ("--color a", "auto always"),
        ("--color=al", "--color=always"),
        ("--lang zh", "zh-Hant"),
        ("list --status do", "doing done"),
        ("list --kind=video,bo", "--kind=video,book"),
        ("config get th", "theme"),
        ("completions f", "fish"),
        ("export mark", "markdown"),
        // Behind `--` there are no options.
        ("show -- --js", ""),
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        assert_eq!(completed(&folder, &words).join(" "), expected, "{line}");
    }
    assert!(!state(&folder).exists());
}

#[test]
fn ids_roadmaps_and_sections_are_completed_ones_own_too() {
    let folder = own::with(own::OWN);
    assert_eq!(completed(&folder, &["done", "unsloth", "zebra-p"]), ["zebra-page"]);
    assert_eq!(completed(&folder, &["progress", "m"]), ["mine"]);
    assert_eq!(completed(&folder, &["list", "m"]), ["mine/"]);
    assert_eq!(completed(&folder, &["list", "mine/"]), ["mine/winter"]);
    assert_eq!(completed(&folder, &["add", "--to", "mine/w"]), ["mine/winter"]);
    assert_eq!(completed(&folder, &["export", "toml", "mi"]), ["mine"]);
    assert_eq!(completed(&folder, &["search", "roadmap:mi"]), ["roadmap:mine"]);
    assert!(completed(&folder, &["search", "a", "kind:v"]).contains(&"kind:video".to_owned()));
}

#[test]
fn every_shell_gets_a_script_that_asks_the_program() {
    let folder = folder();
    for shell in ["bash", "fish", "powershell", "zsh"] {
        let script = text(&folder, &format!("completions {shell}"));
        assert!(script.contains(" complete "), "{shell}");
        assert!(script.contains(&format!("waypost completions {shell}")), "{shell}");
    }
    let script = text(&folder, "completions elvish");
    let missing = commands().into_iter().find(|command| !script.contains(command.as_str()));
    assert_eq!(missing, None);
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
    let lines: Vec<&str> = next.lines().skip(1).take(8).collect();
    assert_eq!(lines[1], "Show what to do next, and why");
    assert_eq!(lines[3..6], ["Examples:", "  waypost next", r"  waypost next \-\-minutes 30"]);
    assert_eq!(lines[7], r"\fB\-\-minutes\fR \fIN\fR");
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
