//! Roadmaps of the learner's own, beside the built-in ones, on the command line.

use tempfile::TempDir;

use crate::support::{folder, json, of_items, output, run, text, waypost, write};

/// A roadmap with a page of its own and three that are built in: by id, by address, and added to.
pub(crate) const OWN: &str = r#"format = 1
id = "mine"
title = "My reading"
summary = "What I want to read."
languages = ["en"]
added = "1"

[[section]]
id = "winter"
title = "Winter"

[[section.resource]]
id = "zebra-page"
kind = "article"
title = "All about zebras"
url = "https://example.org/zebras"

[[section.resource]]
ref = "unsloth"

[[section.resource]]
id = "my-name-for-it"
kind = "video"
title = "The one with the vectors"
url = "https://youtube.com/watch?v=fNk_zzaMoSs&list=PLZHQObOWTQDPD3MizzM2xVFitgF8hE_ab"

[[addition]]
to = "llm-course/fundamentals/mathematics"

[[addition.resource]]
id = "zebra-algebra"
kind = "article"
title = "Algebra for zebras"
"#;

/// A folder with `text` as the roadmap `mine.toml`.
pub(crate) fn with(text: &str) -> TempDir {
    let folder = folder();
    write(&folder.path().join("roadmaps/mine.toml"), text);
    folder
}

#[test]
fn own_items_are_found_listed_shown_and_ticked_off() {
    let folder = with(OWN);
    assert_eq!(of_items(&json(&folder, "search zebras"), "id"), ["zebra-page", "zebra-algebra"]);
    let listed = json(&folder, "list mine/winter");
    assert_eq!(of_items(&listed, "id"), ["zebra-page", "unsloth", "3blue1brown-linear-algebra"]);
    assert!(text(&folder, "show zebra-page").contains("My reading"));
    text(&folder, "done zebra-page");
    assert!(text(&folder, "roadmaps").contains("1 of 3"));
    let added = json(&folder, "list llm-course/fundamentals/mathematics --type resource");
    assert_eq!(of_items(&added, "id").last(), Some(&"zebra-algebra"));
}

#[test]
fn the_same_address_is_ticked_off_everywhere_under_either_name() {
    let folder = with(OWN);
    text(&folder, "done my-name-for-it");
    let built_in = json(&folder, "show 3blue1brown-linear-algebra");
    assert_eq!(built_in["item"]["status"], "done");
    // What was done under another name stays when the roadmap goes.
    std::fs::remove_file(folder.path().join("roadmaps/mine.toml")).unwrap();
    let alone = json(&folder, "show 3blue1brown-linear-algebra");
    assert_eq!(alone["item"]["status"], "done");
}

#[test]
fn progress_under_an_id_of_ones_own_counts_for_what_it_turns_out_to_be() {
    let alone = OWN.replace(
        "https://youtube.com/watch?v=fNk_zzaMoSs&list=PLZHQObOWTQDPD3MizzM2xVFitgF8hE_ab",
        "https://example.org/vectors",
    );
    let folder = with(&alone);
    text(&folder, "done my-name-for-it");
    write(&folder.path().join("roadmaps/mine.toml"), OWN);
    let built_in = json(&folder, "show 3blue1brown-linear-algebra");
    assert_eq!(built_in["item"]["status"], "done");
}

#[test]
fn what_refers_to_nothing_is_told_as_of_a_compiler_and_hides_nothing_else() {
    let folder = with(OWN);
    write(
        &folder.path().join("roadmaps/other.toml"),
        OWN.replace("\"mine\"", "\"other\"").replace("\"unsloth\"", "\"unslot\""),
    );
    let assert = run(&folder, "list other").success();
    assert!(output(&assert).contains("All about zebras"));
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    let here = folder.path().join("roadmaps/other.toml").display().to_string();
    assert_eq!(
        told,
        format!(
            "{here}:19:7: no item is called `unslot`\n  ref = \"unslot\"\n        ^\n  hint: did you mean `unsloth`?\n\
             {here}: an entry is left out, as it names what is nowhere\nhint: waypost check {here}\n"
        )
    );
    // The command that is hinted at says the same, and nothing of it twice.
    let assert = waypost(&folder).args(["check", &here]).assert().code(2);
    let checked = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert_eq!(checked.matches("no item is called `unslot`").count(), 1, "{checked}");
}

#[test]
fn a_roadmap_of_ones_own_is_exported_as_it_is_written() {
    assert_eq!(text(&with(OWN), "export toml mine"), OWN);
}

#[test]
fn hidden_sections_are_not_there_and_what_was_done_in_them_keeps_its_name() {
    let folder = with(
        &OWN.replace("added = \"1\"\n", "added = \"1\"\nhides = [\"llm-course/fundamentals\"]\n")
            .replace("llm-course/fundamentals/mathematics", "llm-resources/foundations"),
    );
    for section in ["llm-course/fundamentals", "llm-course/fundamentals/neural-networks"] {
        let told = format!(
            "error: you have hidden the section `{section}`\n\
             hint: take it out of `hides` in your roadmap `mine`\n"
        );
        run(&folder, &format!("list {section}")).code(2).stdout("").stderr(told);
    }
    let all = json(&folder, "list llm-course");
    assert!(!of_items(&all, "id").is_empty());
    assert!(!of_items(&all, "id").contains(&"3blue1brown-linear-algebra"));
    let kept = json(&folder, "list mine");
    assert!(of_items(&kept, "id").contains(&"3blue1brown-linear-algebra"));
}
