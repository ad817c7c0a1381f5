//! `waypost check`.

use std::path::Path;

use crate::support::{folder, json, run, text, waypost, write};

const OWN: &str = r#"format = 1
id = "mine"
title = "Mine"
summary = "What I want to learn."
languages = ["en"]
added = "1"

[[section]]
id = "first"
title = "First"

[[section.resource]]
ref = "unsloth"

[[section.resource]]
id = "my-page"
kind = "article"
title = "My page"
description = "What it says."
url = "https://example.org/page"
"#;

#[test]
fn the_built_in_database_has_no_mistakes() {
    let printed = text(&folder(), "check");
    assert!(printed.starts_with("No mistakes: ") && printed.ends_with(" items\n"), "{printed}");
}

#[test]
fn a_roadmap_of_ones_own_may_refer_to_items_that_are_built_in() {
    let folder = folder();
    write(&folder.path().join("mine.toml"), OWN);
    let mut command = waypost(&folder);
    command.current_dir(&folder).args(["check", "mine.toml"]);
    command.assert().success().stdout("No mistakes: 1 roadmap, 1 section, 2 items\n");
}

#[test]
fn every_mistake_is_shown_with_its_place_and_what_to_do() {
    let folder = folder();
    let wrong = OWN.replace("\"unsloth\"", "\"unslot\"").replace("\"article\"", "\"artikel\"");
    write(&folder.path().join("mine.toml"), &wrong);
    let mut command = waypost(&folder);
    let assert = command.current_dir(&folder).args(["check", "mine.toml"]).assert();
    let assert = assert.code(2).stdout("");
    insta::assert_snapshot!(String::from_utf8_lossy(&assert.get_output().stderr), @r#"
    mine.toml:13:7: no item is called `unslot`
      ref = "unslot"
            ^
      hint: did you mean `unsloth`?
    mine.toml:17:8: `artikel` is not known here
      kind = "artikel"
             ^
      hint: write one of: article, docs, notebook, paper, repo, tool, course, video, model, platform, community, book, service, dataset
    error: 2 mistakes were found
    "#);
    let path = folder.path().join("mine.toml");
    let problems = &json(&folder, &format!("check {}", path.display()))["problems"];
    assert_eq!((&problems[0]["line"], &problems[0]["column"]), (&13.into(), &7.into()));
}

#[test]
fn what_a_learner_would_stumble_over_is_a_mistake_too() {
    let folder = folder();
    let unwise = OWN
        .replace("What it says.", "In this article: мир.")
        .replace("example.org/page", "example.org/page?utm_source=mail");
    write(&folder.path().join("mine.toml"), format!("{unwise}# the end \n"));
    let mut command = waypost(&folder);
    let assert = command.current_dir(&folder).args(["check", "mine.toml"]).assert();
    let assert = assert.code(2).stdout("");
    insta::assert_snapshot!(String::from_utf8_lossy(&assert.get_output().stderr), @r#"
    mine.toml:19:15: `in this article` says nothing
      description = "In this article: мир."
                    ^
      hint: leave it out, and say what there is
    mine.toml:19:15: `мир` is Cyrillic, in a text in en
      description = "In this article: мир."
                    ^
      hint: write it in the letters of the language, or in Latin ones
    mine.toml:20:7: the address has parameters that only say where the reader came from
      url = "https://example.org/page?utm_source=mail"
            ^
      hint: write `https://example.org/page`
    mine.toml:21:10: there is a space at the end of the line
      # the end
               ^
      hint: take it out
    error: 4 mistakes were found
    "#);
}

#[test]
fn a_roadmap_brings_its_section_files_however_it_is_named() {
    let folder = folder();
    let (root, sections) = OWN.split_once("[[section]]").unwrap();
    let section = sections.replace("[[section.", "[[");
    write(&folder.path().join("mine/roadmap.toml"), format!("{root}sections = [\"first\"]\n"));
    write(&folder.path().join("mine/first.toml"), &section);
    let here = |file: &str| folder.path().join("mine").join(file).display().to_string();
    let good = "No mistakes: 1 roadmap, 1 section, 2 items\n";
    let (root, section) = (here("roadmap.toml"), here("first.toml"));
    for named in [root.clone(), here(""), format!("{section} {root}")] {
        assert_eq!(text(&folder, &format!("check {named}")), good);
    }
    let refused = format!(
        "error: {section} is a section, which cannot be checked alone\nhint: check {root}\n"
    );
    run(&folder, &format!("check {section}")).code(2).stdout("").stderr(refused);
}

#[test]
fn what_only_changes_others_is_counted_too() {
    let folder = folder();
    let (head, _) = OWN.split_once("[[section]]").unwrap();
    let hides = "hides = [\"llm-course/fundamentals/neural-networks\"]\n";
    let adds = "[[addition]]\nto = \"llm-course/fundamentals\"\n[[addition.resource]]\nref = \"unsloth\"\n";
    write(&folder.path().join("mine.toml"), format!("{head}{hides}{adds}"));
    let path = folder.path().join("mine.toml").display().to_string();
    let told = "No mistakes in what changes other roadmaps: items added 1, sections hidden 1\n";
    assert_eq!(text(&folder, &format!("check {path}")), told);
}

#[test]
fn one_file_does_not_keep_the_mistakes_of_others_from_being_told() {
    let folder = folder();
    let roadmaps = folder.path().join("roadmaps");
    write(&roadmaps.join("mine.toml"), OWN.replace("\"unsloth\"", "\"unslot\""));
    let other = OWN.replace("\"mine\"", "\"other\"").replace("my-page", "other-page");
    let other = other.replace("/page", "/other");
    write(&roadmaps.join("other.toml"), other.replace("\"article\"", "\"artikel\""));
    write(&roadmaps.join("bytes.toml"), b"format = 1\nid = \"\xff\"\n");
    let assert = run(&folder, &format!("check {}", roadmaps.display())).code(2).stdout("");
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    for mistake in ["not UTF-8", "no item is called `unslot`", "`artikel` is not known here"] {
        assert!(told.contains(mistake), "{mistake}: {told}");
    }
    assert!(told.contains("error: 3 mistakes were found"), "{told}");
}

#[test]
fn a_roadmap_is_checked_from_standard_input_and_a_folder_with_all_in_it() {
    let folder = folder();
    let good = "No mistakes: 1 roadmap, 1 section, 2 items\n";
    waypost(&folder).args(["check", "-"]).write_stdin(OWN).assert().success().stdout(good);
    let (root, sections) = OWN.split_once("[[section]]").unwrap();
    let roadmaps = folder.path().join("roadmaps");
    write(&roadmaps.join("mine/roadmap.toml"), format!("{root}sections = [\"first\"]\n"));
    write(&roadmaps.join("mine/first.toml"), sections.replace("[[section.", "[["));
    write(&roadmaps.join("other.toml"), OWN.replace("\"mine\"", "\"other\""));
    let both = text(&folder, &format!("check {}", roadmaps.display()));
    assert_eq!(both, "No mistakes: 2 roadmaps, 2 sections, 2 items\n");
}

#[test]
fn a_roadmap_under_a_built_in_id_stands_in_for_it() {
    let folder = folder();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/roadmaps/fine-tuning/roadmap.toml");
    text(&folder, &format!("check {}", root.display()));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let assert = run(&folder(), "check nowhere.toml").code(2).stdout("");
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert!(told.starts_with("error: cannot read nowhere.toml\n  "), "{told}");
}

#[test]
fn the_first_byte_that_is_no_text_is_named() {
    let folder = folder();
    let mut bytes = OWN.replace("Mine", "Méin").into_bytes();
    let at = bytes.windows(3).position(|three| three == b"in\"").unwrap();
    bytes[at] = 0xFF;
    write(&folder.path().join("mine.toml"), bytes);
    let mut command = waypost(&folder);
    let assert = command.current_dir(&folder).args(["check", "mine.toml"]).assert();
    assert.code(2).stdout("").stderr(
        "mine.toml:3:12: the file is not UTF-8\n  title = \"Mé\u{FFFD}n\"\n             ^\n  hint: save it as UTF-8\n\
         error: 1 mistake was found\n",
    );
}

#[test]
fn a_report_tells_what_is_in_a_roadmap() {
    let folder = folder();
    write(&folder.path().join("mine.toml"), OWN);
    let mut command = waypost(&folder);
    let assert = command.current_dir(&folder).args(["check", "--report", "mine.toml"]).assert();
    let assert = assert.success().stderr("");
    insta::assert_snapshot!(String::from_utf8_lossy(&assert.get_output().stdout), @"
    Items by roadmap
         2  mine

    Items by kind
         1  article
         1  tool

    Items by level
         2  -

    Resources by language
         1  en
         1  -

    Descriptions by language
         2  en
         1  th
         1  te
         1  zh-Hant

    Addresses by health
         2  ok

    Items by the edition in which they came
         1  0.1
         1  1

    Longest descriptions, in columns
       176  en       unsloth
       166  th       unsloth
       133  te       unsloth
        91  zh-Hant  unsloth
        13  en       my-page

    Shortest descriptions, in columns
        13  en       my-page
        91  zh-Hant  unsloth
       133  te       unsloth
       166  th       unsloth
       176  en       unsloth

    Hosts
         1  example.org  new
         1  github.com
    ");
    let all = json(&folder, "check --report");
    assert_eq!(all["roadmaps"][0]["id"], "llm-course");
    assert!(all["hosts"][0]["items"].as_u64() >= all["hosts"][1]["items"].as_u64());
}
