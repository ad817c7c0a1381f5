//! What is written about the program is true.

use std::fs;
use std::path::Path;

use waypost::app::Action;
use waypost::app::key::shown;
use waypost::catalog::{Problem, RoadmapFiles, SourceFile, check};
use waypost::config::{Kind, Setting};
use waypost::i18n::Texts;
use waypost::keymap::{BINDINGS, Scope};
use waypost::search::RULES;
use waypost::store::replace_file;

use crate::rig::known;
use crate::support;

#[expect(dead_code, reason = "the test draws the pictures, it does not write them")]
#[path = "../../examples/pictures/main.rs"]
mod pictures;

#[expect(dead_code, reason = "the test reads the page, it does not write it")]
#[path = "../../examples/database/main.rs"]
mod database;

#[expect(dead_code, reason = "the test reads the page, it does not write it")]
#[path = "../../examples/keys/main.rs"]
mod keys;

#[test]
fn the_page_about_keys_is_that_of_the_keymap() {
    let is_current = read("docs/keys.md") == keys::page();
    assert!(is_current, "docs/keys.md is out of date: run `cargo run --example keys`");
}

#[test]
fn the_keys_that_the_page_gives_as_an_example_are_accepted() {
    let page = read("docs/keys.md");
    let folder = support::folder();
    replace_file(&folder.path().join("config.toml"), toml_blocks(&page)[0].as_bytes()).unwrap();
    support::run(&folder, "list").success();
}

#[test]
fn the_page_about_the_database_says_what_is_in_it_now() {
    let is_current = read("docs/database.md") == database::page().unwrap();
    assert!(is_current, "docs/database.md is out of date: run `cargo run --example database`");
}

#[test]
fn the_keys_in_the_readme_are_those_of_the_keymap() {
    let readme = read("README.md");
    let between = readme.split_once("<!-- keys -->\n").unwrap().1;
    let written = between.split_once("<!-- end of keys -->").unwrap().0;
    let wanted = first_keys(&Texts::english());
    assert!(written == wanted, "the keys in README.md should read:\n\n{wanted}");
}

#[test]
fn the_settings_in_the_docs_are_those_of_the_table() {
    let page = read("docs/configuration.md");
    let between = page.split_once("<!-- settings -->\n").unwrap().1;
    let written = between.split_once("<!-- end of settings -->").unwrap().0;
    let (texts, known) = (Texts::english(), known());
    let rows = Setting::ALL.iter().map(|setting| {
        let choices = match setting.kind() {
            Kind::Text => vec!["any text".to_owned()],
            kind => kind.choices(&known).iter().map(|choice| format!("`{choice}`")).collect(),
        };
        let (name, default) = (setting.name(), setting.default_value());
        let any = if matches!(setting.kind(), Kind::Words(_)) { "a list of " } else { "" };
        let (choices, about) = (choices.join(", "), texts.get(setting.help()));
        format!("| `{name}` | `{default}` | {any}{choices} | {about} |\n")
    });
    let rows: Vec<String> = rows.collect();
    let wanted =
        "| name | default | can be | what it is |\n|---|---|---|---|\n".to_owned() + &rows.concat();
    assert!(written == wanted, "docs/configuration.md should have:\n\n{wanted}");
}

#[test]
fn what_a_query_can_say_is_in_the_readme_as_the_program_knows_it() {
    let readme = read("README.md");
    let between = readme.split_once("<!-- rules -->\n").unwrap().1;
    let written = between.split_once("<!-- end of rules -->").unwrap().0;
    let texts = Texts::english();
    let rows = RULES.map(|rule| {
        let write = rule.write.replace('|', "\\|");
        format!("| `{write}` | {} |\n", texts.say(&rule.about()))
    });
    let wanted = "| write | to find |\n|---|---|\n".to_owned() + &rows.concat();
    assert!(written == wanted, "the table of the search in README.md should read:\n\n{wanted}");
}

#[test]
fn the_help_of_the_command_says_all_that_a_query_can_say() {
    let page = support::text(&support::folder(), "search --help");
    let says = |text: &str| page.split_whitespace().collect::<Vec<_>>().join(" ").contains(text);
    for rule in RULES {
        let about = Texts::english().say(&rule.about());
        assert!(says(&format!("{} {about}", rule.write)), "{}: {page}", rule.write);
    }
}

#[test]
fn the_pictures_show_what_the_program_draws_now() {
    for (name, svg) in pictures::pictures().unwrap() {
        let is_current = read(&format!("assets/screens/{name}")) == svg;
        assert!(is_current, "{name} is out of date: run `cargo run --example pictures`");
    }
}

#[test]
fn every_command_of_the_readme_works() {
    let readme = read("README.md");
    let lines = readme.lines().filter_map(|line| line.strip_prefix("waypost "));
    let commands: Vec<&str> = lines.map(|line| line.split(['#', '>']).next().unwrap()).collect();
    assert_eq!(commands.len(), 11);
    let folder = support::folder();
    for command in commands {
        let printed = support::text(&folder, command);
        assert!(!printed.is_empty(), "waypost {command}");
    }
}

#[test]
fn every_search_in_the_readme_finds_something() {
    let readme = read("README.md");
    let quoted =
        readme.split("waypost search '").skip(1).map(|after| after.split_once('\'').unwrap().0);
    let lines: Vec<&str> = quoted.collect();
    assert!(!lines.is_empty());
    for line in lines {
        support::waypost(&support::folder()).args(["search", line]).assert().success();
    }
}

#[test]
fn the_examples_of_the_roadmap_format_pass_the_checker() {
    let page = read("docs/roadmap-format.md");
    let blocks = toml_blocks(&page);
    let find = |start: &str| *blocks.iter().find(|block| block.starts_with(start)).unwrap();
    let section = find("id = \"fundamentals\"");
    assert_eq!(mistakes(find("format = 1"), section), []);
}

#[test]
fn the_example_of_a_roadmap_in_one_file_passes_the_checker() {
    let page = read("docs/roadmap-format.md");
    let folder = support::folder();
    let file = folder.path().join("own.toml");
    replace_file(&file, toml_blocks(&page).last().unwrap().as_bytes()).unwrap();
    support::waypost(&folder).arg("check").arg(&file).assert().success();
}

#[test]
fn the_example_of_a_new_resource_passes_the_checker() {
    let root = read("data/roadmaps/llm-course/roadmap.toml");
    let (before, after) = root.split_once("sections = [").unwrap();
    let root = format!("{before}sections = [\"fundamentals\"]{}", after.split_once(']').unwrap().1);
    let section = read("data/roadmaps/llm-course/fundamentals.toml");
    let page = read("CONTRIBUTING.md");
    let example = toml_blocks(&page)[0];
    assert_eq!(mistakes(&root, &format!("{section}\n{example}")), []);
}

/// The keys of the first day, as Markdown.
fn first_keys(texts: &Texts) -> String {
    use Action as A;
    let first = [
        A::Up,
        A::Down,
        A::In,
        A::Out,
        A::Enter,
        A::Done,
        A::Open,
        A::Note,
        A::Search,
        A::Narrow,
        A::Home,
        A::Progress,
        A::Statistics,
        A::Undo,
        A::Theme,
        A::Language,
        A::Settings,
        A::Palette,
        A::Help,
        A::Quit,
    ];
    let rows = first.map(|action| {
        let mut bindings = BINDINGS.iter().filter(|binding| binding.action == action);
        let binding = bindings.find(|b| [Scope::Browse, Scope::Global].contains(&b.scope)).unwrap();
        let keys: Vec<String> =
            binding.keys.iter().map(|keys| format!("`{}`", shown(keys))).collect();
        format!("| {} | {} |\n", keys.join(" "), texts.get(action.help()))
    });
    "| key | does |\n|---|---|\n".to_owned() + &rows.concat()
}

fn mistakes(root: &str, section: &str) -> Vec<Problem> {
    let file = |path: &str, text: &str| SourceFile { path: path.into(), text: text.into() };
    let sections = vec![file("fundamentals.toml", section)];
    let files = RoadmapFiles { root: file("roadmap.toml", root), sections };
    check("0.1", &[files]).err().unwrap_or_default()
}

fn toml_blocks(page: &str) -> Vec<&str> {
    let after = page.split("```toml\n").skip(1);
    after.map(|block| block.split_once("```").unwrap().0).collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}
