//! `waypost fmt`.

use std::fs;

use crate::support::{folder, run, waypost, write};

const UNTIDY: &str =
    "title = 'Part' # said\nid=\"part\"\n\n\n[[tip]]\nth = \"พัก\"\nen = \"Rest.\"\n";
const TIDY: &str =
    "id = \"part\"\ntitle = \"Part\" # said\n\n[[tip]]\nen = \"Rest.\"\nth = \"พัก\"\n";

#[test]
fn files_are_put_in_form_and_those_that_are_stay_untouched() {
    let folder = folder();
    let (untidy, tidy) = (folder.path().join("x/a.toml"), folder.path().join("x/b.toml"));
    write(&untidy, UNTIDY);
    write(&tidy, TIDY);
    let before = fs::metadata(&tidy).unwrap().modified().unwrap();
    let mut command = waypost(&folder);
    let assert = command.current_dir(&folder).args(["fmt", "x"]).assert();
    assert.success().stdout("").stderr("Put x/a.toml in form\n");
    assert_eq!(fs::read_to_string(&untidy).unwrap(), TIDY);
    assert_eq!(fs::metadata(&tidy).unwrap().modified().unwrap(), before);
    run(&folder, &format!("fmt {}", untidy.display())).success().stdout("").stderr("");
}

#[test]
fn checking_names_what_would_change_and_changes_nothing() {
    let folder = folder();
    let path = folder.path().join("a.toml");
    write(&path, UNTIDY);
    let mut command = waypost(&folder);
    let assert = command.current_dir(&folder).args(["fmt", "--check", "a.toml"]).assert();
    assert.code(2).stdout("a.toml\n").stderr(
        "error: 1 file is not in form\nhint: leave out --check, and they are put in form\n",
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), UNTIDY);
    write(&path, TIDY);
    run(&folder, &format!("fmt --check {}", path.display())).success().stdout("").stderr("");
}

#[test]
fn the_standard_input_comes_back_on_the_standard_output() {
    let folder = folder();
    let mut command = waypost(&folder);
    command.args(["fmt", "-"]).write_stdin(UNTIDY).assert().success().stdout(TIDY).stderr("");
}

#[test]
fn with_a_file_that_is_no_roadmap_none_is_touched() {
    let folder = folder();
    let path = folder.path().join("a.toml");
    write(&path, UNTIDY);
    write(&folder.path().join("b.toml"), "id = \"b\"\ntitel = \"B\"\n");
    let mut command = waypost(&folder);
    let assert = command.current_dir(&folder).args(["fmt", "a.toml", "b.toml"]).assert();
    assert.code(2).stdout("").stderr(
        "b.toml:2:1: unknown field `titel`, expected one of `id`, `source`, `title`, `summary`, \
         `point`, `tip`, `objective`, `resource`, `term`, `step`, `task`, `section`\n  \
         titel = \"B\"\n  ^\n  hint: did you mean `title`?\nerror: 1 mistake was found\n",
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), UNTIDY);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let assert = run(&folder(), "fmt nowhere.toml").code(2).stdout("");
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert!(told.starts_with("error: cannot read nowhere.toml\n  "), "{told}");
    run(&folder(), "fmt --json nowhere.toml").code(2).stdout("");
}
