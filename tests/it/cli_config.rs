//! The settings on the command line.

use crate::support::{self, folder, run, write};

#[test]
fn a_wrong_file_of_settings_is_refused_before_anything_else_happens() {
    let folder = folder();
    let file = folder.path().join("config.toml");
    write(&file, "langage = \"th\"\nmouse = \"on\"\n");
    let path = file.display();
    run(&folder, "list").code(2).stdout("").stderr(format!(
        "{path}:1:1: there is no setting called `langage`\n  \
           langage = \"th\"\n  ^\n  hint: did you mean `language`?\n\
         {path}:2:9: this is no value for `mouse`\n  \
           mouse = \"on\"\n          ^\n  hint: write true or false, without quotes\n\
         error: the settings in {path} have 2 mistakes\n\
         hint: mend {path}, or move it away to do without\n"
    ));
    support::waypost(&folder).assert().code(2);
    run(&folder, "paths").success();
}

#[test]
fn the_language_of_the_file_comes_before_that_of_the_machine_and_an_option_before_both() {
    let folder = folder();
    write(&folder.path().join("config.toml"), "language = \"ru\"\n");
    let title = |arguments: &str| {
        let mut command = support::waypost(&folder);
        let command = command.env("LANG", "th_TH.UTF-8").args(arguments.split_whitespace());
        support::output(&command.arg("show").arg("attention-is-all-you-need").assert().success())
    };
    assert_eq!(title(""), title("--lang ru"));
    assert_ne!(title(""), title("--lang th"));
}

#[test]
fn a_file_that_cannot_be_read_is_not_passed_over() {
    let folder = folder();
    std::fs::create_dir(folder.path().join("config.toml")).unwrap();
    let told = run(&folder, "list").code(2).stdout("");
    let told = String::from_utf8(told.get_output().stderr.clone()).unwrap();
    assert!(told.starts_with("error: cannot read the settings in "), "{told}");
}
