//! The settings on the command line.

use std::fs;

use serde_json::Value;
use waypost::config::Setting;

use crate::schema::assert_valid;
use crate::support::{self, folder, json, run, state, text, write};

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
    fs::create_dir(folder.path().join("config.toml")).unwrap();
    let told = run(&folder, "list").code(2).stdout("");
    let told = String::from_utf8(told.get_output().stderr.clone()).unwrap();
    assert!(told.starts_with("error: cannot read the settings in "), "{told}");
}

#[test]
fn the_file_that_init_makes_shows_every_setting_and_sets_none() {
    let folder = folder();
    let file = folder.path().join("config.toml");
    let before = text(&folder, "config");
    assert_eq!(text(&folder, "config path"), format!("{}\n", file.display()));
    text(&folder, "config init");
    let written = fs::read_to_string(&file).unwrap();
    for setting in Setting::ALL {
        let line = format!("\n# {} = {}\n", setting.name(), setting.default_value());
        assert!(written.contains(&line), "{line} in {written}");
    }
    assert!(written.lines().all(|line| line.is_empty() || line.starts_with("# ")));
    assert_eq!(text(&folder, "config"), before);
    // What each comment shows can be taken at its word.
    let shown = written.lines().filter(|line| line.contains(" = ") || line.starts_with("# ["));
    let uncommented: Vec<&str> = shown.filter_map(|line| line.strip_prefix("# ")).collect();
    write(&file, uncommented.join("\n"));
    text(&folder, "config check");
    run(&folder, "config init").code(2).stdout("").stderr(format!(
        "error: there are settings already: {}\nhint: open it in your editor; `waypost config` shows what holds\n",
        file.display()
    ));
}

#[test]
fn a_setting_is_set_in_the_file_whose_comments_stay() {
    let folder = folder();
    let file = folder.path().join("config.toml");
    write(&file, "# mine\nmouse = false # never\n\n[keys]\n");
    assert_eq!(text(&folder, "config set rest-days sun, Sat"), "rest-days is now sun,sat\n");
    assert_eq!(text(&folder, "config set mouse on"), "mouse is now true\n");
    assert_eq!(
        fs::read_to_string(&file).unwrap(),
        "# mine\nmouse = true # never\nrest-days = [\"sun\", \"sat\"]\n\n[keys]\n"
    );
    assert_eq!(text(&folder, "config get rest-days"), "sun,sat\n");
    assert_eq!(json(&folder, "progress")["rest_days"], serde_json::json!(["sat", "sun"]));
    text(&folder, "config set rest-days");
    assert_eq!(text(&folder, "config get rest-days"), "\n");
}

#[test]
fn what_cannot_be_set_is_refused_with_what_can() {
    let folder = folder();
    for (arguments, told) in [
        (
            "set moose on",
            "error: there is no setting called `moose`\nhint: did you mean `mouse`?\n",
        ),
        ("get moose", "error: there is no setting called `moose`\nhint: did you mean `mouse`?\n"),
        ("set theme drak", "error: `theme` cannot be `drak`\nhint: did you mean `dark`?\n"),
        (
            "set mouse maybe",
            "error: `mouse` cannot be `maybe`\nhint: write true or false, without quotes\n",
        ),
    ] {
        run(&folder, &format!("config {arguments}")).code(2).stdout("").stderr(told);
    }
    assert!(!folder.path().join("config.toml").exists());
}

#[test]
fn every_setting_says_where_it_comes_from() {
    let folder = folder();
    write(&state(&folder).join("session"), "{\"rest_days\":[\"sun\"],\"theme\":\"light\"}");
    write(&folder.path().join("config.toml"), "title = false\ntheme = \"dark\"\n");
    let mut command = support::waypost(&folder);
    let command = command.env("NO_COLOR", "1").args(["config", "--lang", "ru", "--json"]);
    let printed = support::output(&command.assert().success());
    let document: Value = serde_json::from_str(&printed).unwrap();
    assert_valid(&document, "document-config");
    let from = |name: &str| {
        let all = document["settings"].as_array().unwrap();
        let found = all.iter().find(|setting| setting["name"] == name).unwrap();
        (found["value"].clone(), found["from"].as_str().unwrap().to_owned())
    };
    assert_eq!(from("language"), ("ru".into(), "flag".into()));
    assert_eq!(from("theme"), ("none".into(), "environment".into()));
    assert_eq!(from("title"), (false.into(), "file".into()));
    assert_eq!(from("rest-days"), (vec!["sun"].into(), "session".into()));
    assert_eq!(from("mouse"), (true.into(), "default".into()));
    let told = support::waypost(&folder)
        .env("NO_COLOR", "1")
        .args(["config", "set", "theme", "light"])
        .assert();
    told.success().stderr("this run still goes by none (environment)\n");
}

#[test]
fn check_tells_all_mistakes_in_json_too() {
    let folder = folder();
    let file = folder.path().join("config.toml");
    assert!(text(&folder, "config check").starts_with("There is no "));
    for (written, code, problems) in [("mouse = true\n", 0, 0), ("mouse = 1\nzzz = 2\n", 2, 2)] {
        write(&file, written);
        let document = json(&folder, "config check");
        assert_valid(&document, "document-config-check");
        assert_eq!(document["problems"].as_array().unwrap().len(), problems);
        run(&folder, "config check").code(code);
        run(&folder, "config").code(code);
        run(&folder, "config get mouse").code(code);
    }
    assert_valid(&json(&folder, "config path"), "document-config-file");
    write(&file, "");
    assert_valid(&json(&folder, "config get mouse"), "document-config-setting");
}

#[cfg(unix)]
#[test]
fn a_link_to_the_file_stays_one_and_the_rights_of_the_file_too() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = folder();
    let (link, real) = (folder.path().join("config.toml"), folder.path().join("dotfiles/waypost"));
    write(&real, "mouse = true\n");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o644)).unwrap();
    symlink("dotfiles/waypost", &link).unwrap();
    text(&folder, "config set mouse off");
    assert!(link.symlink_metadata().unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&real).unwrap(), "mouse = false\n");
    assert_eq!(real.metadata().unwrap().permissions().mode() & 0o777, 0o644);
}

#[test]
fn a_file_that_is_not_to_be_written_is_left_alone() {
    let folder = folder();
    let file = folder.path().join("config.toml");
    write(&file, "mouse = true\n");
    let mut rights = file.metadata().unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&file, rights).unwrap();
    let told = run(&folder, "config set mouse off").code(3).stdout("");
    let told = String::from_utf8(told.get_output().stderr.clone()).unwrap();
    assert!(told.starts_with("error: cannot write the settings in "), "{told}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "mouse = true\n");
}
