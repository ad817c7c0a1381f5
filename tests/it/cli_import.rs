//! `waypost import`.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::schema::assert_valid;
use crate::support::{folder, json, output, run, text, waypost, write};

const LIST: &str = "# My list\n\nWhat I want to read.\n\n- [Contents](#rust)\n\n## Rust\n\n\
    - [x] [The book](https://doc.rust-lang.org/book/) - begin here\n\
    - [ ] [Rustlings](https://github.com/rust-lang/rustlings) [![build](https://img.shields.io/x.svg)](https://ci.org)\n\
    - [Notes](notes.md)\n\n### More\n\n| what | where |\n|---|---|\n| Docs | [std](https://doc.rust-lang.org/std/) |\n\n\
    ## License\n\n[CC0](https://creativecommons.org/publicdomain/zero/1.0/)\n";

#[test]
fn a_list_becomes_a_roadmap_with_its_ticks_and_says_what_was_passed_over() {
    let folder = folder();
    let path = folder.path().join("list.md");
    write(&path, LIST);
    let assert = run(&folder, &format!("import markdown {}", path.display())).success();
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    let kept = folder.path().join("roadmaps/my-list.toml");
    let said = format!("Took 3 items in 2 sections into {}\n", kept.display());
    assert_eq!(output(&assert), said);
    insta::assert_snapshot!(told, @r"
    1 item is ticked off, as in the list.
    Passed over 1: no http or https address
      11: Notes
    1 of them is relative to its page: --base URL finds it from there.
    Passed over 1: links within the list
    Passed over 1: badges
    Passed over 1: licences
    ");
    let listed = json(&folder, "list my-list");
    let items = listed["items"].as_array().unwrap();
    let of = |key: &str| items.iter().map(|item| item[key].clone()).collect::<Vec<Value>>();
    assert_eq!(of("title"), ["The book", "Rustlings", "Docs"]);
    assert_eq!(of("status"), ["done", "todo", "todo"]);
    assert_eq!(items[0]["description"], "begin here");
    assert_eq!(items[2]["places"][0]["path"], serde_json::json!(["Rust", "More"]));
    text(&folder, &format!("check {}", kept.display()));
    run(&folder, "undo").success();
    assert_eq!(json(&folder, "list my-list --status done")["items"], serde_json::json!([]));
}

#[test]
fn importing_again_updates_and_keeps_ids_and_progress() {
    let folder = folder();
    let path = folder.path().join("list.md");
    write(&path, "- [Old name](https://a.org/x)\n- [Gone](https://a.org/gone)\n");
    let import = format!("import markdown {} --id mine", path.display());
    run(&folder, &import).success();
    run(&folder, "done old-name").success();
    run(&folder, "note old-name winter").success();
    write(
        &path,
        "## New\n- [New](https://a.org/new)\n- [ ] [New name](http://www.a.org/x/?utm_source=b)\n",
    );
    run(&folder, &import).success();
    let listed = json(&folder, "list mine");
    let items = listed["items"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!((&items[1]["id"], &items[1]["title"]), (&"old-name".into(), &"New name".into()));
    assert_eq!((&items[1]["status"], &items[1]["note"]), (&"done".into(), &"winter".into()));
}

/// Imports `list`, given on the standard input. What it says of it, as JSON.
pub(crate) fn import(folder: &TempDir, asked: &str, list: &str) -> Value {
    let mut command = waypost(folder);
    command.args(["--json", "import"]).args(asked.split(' ')).write_stdin(list);
    let told = serde_json::from_str(&output(&command.assert().success())).unwrap();
    assert_valid(&told, "document-import");
    told
}

#[test]
fn progress_stays_with_the_address_when_another_thing_has_the_title() {
    let folder = folder();
    import(&folder, "markdown -", "# Tools\n## A\n- [Docs](https://old.example.org/docs)\n");
    run(&folder, "done docs").success();
    run(&folder, "note docs old").success();
    let list = "# Tools\n## New\n- [Docs](https://new.example.org/docs)\n## A\n- [Docs](https://old.example.org/docs)\n";
    let told = import(&folder, "markdown -", list);
    assert_eq!((&told["new"], &told["gone"]), (&1.into(), &0.into()));
    let listed = json(&folder, "list tools");
    let of = |at: usize, key: &str| listed["items"][at][key].clone();
    assert_eq!(
        (of(0, "id"), of(0, "status"), of(0, "note")),
        ("docs-2".into(), "todo".into(), Value::Null)
    );
    assert_eq!(
        (of(1, "id"), of(1, "status"), of(1, "note")),
        ("docs".into(), "done".into(), "old".into())
    );
}

#[test]
fn what_leaves_the_list_can_be_named_and_is_known_when_it_comes_back() {
    let folder = folder();
    let stays = "- [Stays](https://a.org/stays)\n";
    let list = format!("# Mine\n- [\"The\" guide](https://a.org/guide)\n{stays}");
    import(&folder, "markdown -", &list);
    run(&folder, "done the-guide").success();
    let path = folder.path().join("list.md");
    write(&path, format!("# Mine\n- [The guide](https://b.org/guide)\n{stays}"));
    let assert = run(&folder, &format!("import markdown {}", path.display())).success();
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert_eq!(told, "New in the list: 1. No longer in it: 1.\n");
    let items = &json(&folder, "list mine")["items"];
    assert_eq!((&items[0]["id"], &items[0]["status"]), (&"the-guide-2".into(), &"todo".into()));
    let gone = &json(&folder, "changes")["departed"][0];
    assert_eq!((&gone["id"], &gone["title"]), (&"the-guide".into(), &"\"The\" guide".into()));
    assert_eq!(gone["url"], "https://a.org/guide");
    run(&folder, "check").success();
    // It is also remembered when the list is imported without it once more.
    let told = import(&folder, "markdown -", &format!("# Mine\n{stays}"));
    assert_eq!((&told["new"], &told["gone"]), (&0.into(), &1.into()));
    let list = format!("# Mine\n{stays}- [Another name](https://a.org/guide)\n");
    assert_eq!(import(&folder, "markdown -", &list)["new"], 1);
    let items = &json(&folder, "list mine")["items"];
    assert_eq!((&items[1]["id"], &items[1]["status"]), (&"the-guide".into(), &"done".into()));
}

#[test]
fn a_list_never_replaces_another_one_unasked() {
    let folder = folder();
    let kept = folder.path().join("roadmaps/resources.toml");
    import(&folder, "markdown -", "# Resources\n- [A](https://a.org/a)\n");
    let before = fs::read_to_string(&kept).unwrap();
    let other = "# Resources\n- [B](https://b.org/b)\n";
    let mut command = waypost(&folder);
    command.args(["import", "markdown", "-"]).write_stdin(other).assert().code(2).stdout("").stderr(
        "error: `resources` was imported from a list that has nothing in common with this one\n\
         hint: choose another id with --id; where it is the same list after all, --id resources replaces it\n",
    );
    assert_eq!(fs::read_to_string(&kept).unwrap(), before);
    assert_eq!(import(&folder, "markdown - --id others", other)["roadmap"], "others");
    assert_eq!(import(&folder, "markdown - --id resources", other)["gone"], 1);
}

#[test]
fn the_topics_of_a_roadmap_are_named_after_its_folder() {
    let folder = folder();
    for name in ["rust", "go"] {
        let content = folder.path().join(name).join("content");
        write(&content.join("a@1.md"), format!("# A\n\n- [@video@A](https://{name}.org/1)\n"));
        let told = json(&folder, &format!("import roadmap-sh {}", content.display()));
        assert_eq!(told["roadmap"], name);
    }
}

#[test]
fn an_id_in_a_roadmap_with_a_mistake_is_not_free() {
    let folder = folder();
    write(
        &folder.path().join("roadmaps/own.toml"),
        "format = 1\n\n[[section.resource]]\nid = \"docs\"\n",
    );
    import(&folder, "markdown - --id mine", "- [Docs](https://zz.org/docs)\n");
    let items = &json(&folder, "list mine")["items"];
    assert_eq!(items[0]["id"], "mine-docs");
}

#[test]
fn what_the_learner_said_last_stays_whatever_the_list_says() {
    let folder = folder();
    let path = folder.path().join("list.csv");
    write(
        &path,
        "url,title,status,starred,note\nhttps://a.org/1,One,done,true,theirs\nhttps://a.org/2,Two,,,\n",
    );
    let import = format!("import csv {} --id mine", path.display());
    run(&folder, &import).success();
    run(&folder, "todo one").success();
    run(&folder, "unstar one").success();
    run(&folder, "note one --clear").success();
    run(&folder, &import).success();
    let items = &json(&folder, "list mine")["items"];
    assert_eq!(
        (&items[0]["status"], &items[0]["starred"], &items[0]["note"]),
        (&"todo".into(), &false.into(), &Value::Null)
    );
    // Of what they have said nothing, the list may say it later.
    write(&path, "url,title,status\nhttps://a.org/1,One,done\nhttps://a.org/2,Two,done\n");
    run(&folder, &import).success();
    let items = &json(&folder, "list mine")["items"];
    assert_eq!((&items[0]["status"], &items[1]["status"]), (&"todo".into(), &"done".into()));
}

#[test]
fn the_standard_input_and_relative_addresses_are_read() {
    let folder = folder();
    let mut command = waypost(&folder);
    command.args(["import", "markdown", "-", "--base", "https://example.org/docs/"]);
    let assert = command.arg("--json").write_stdin("[A](a.md) [B](https://b.org)\n").assert();
    let told: Value = serde_json::from_str(&output(&assert.success().stderr(""))).unwrap();
    assert_valid(&told, "document-import");
    assert_eq!((&told["roadmap"], &told["items"]), (&"imported".into(), &2.into()));
    let listed = json(&folder, "list imported");
    assert_eq!(listed["items"][0]["url"], "https://example.org/docs/a.md");
}

#[test]
fn what_is_built_in_is_one_item_with_what_is_imported() {
    let folder = folder();
    let path = folder.path().join("list.txt");
    write(&path, "https://github.com/unslothai/unsloth done by me\n");
    run(&folder, &format!("import addresses {}", path.display())).success();
    run(&folder, "done unsloth").success();
    let listed = json(&folder, "list list");
    assert_eq!(
        (&listed["items"][0]["id"], &listed["items"][0]["status"]),
        (&"unsloth".into(), &"done".into())
    );
    run(&folder, &format!("import addresses {}", path.display())).success();
    assert_eq!(json(&folder, "list list --status done")["items"].as_array().unwrap().len(), 1);
}

#[test]
fn every_form_is_read() {
    let folder = folder();
    let topics = folder.path().join("content");
    write(&topics.join("agents@4_ap-0rD9Gl6Ep.md"), "# Agents\n\n- [@video@A](https://a.org/1)\n");
    for (form, name, list) in [
        (
            "netscape",
            "b.html",
            "<DL><p><DT><H3>F</H3><DL><p><DT><A HREF=\"https://a.org/2\" TAGS=\"doing\">A</A></DL></DL>",
        ),
        (
            "opml",
            "o.opml",
            "<opml><body><outline text=\"F\"><outline text=\"A\" url=\"https://a.org/3\"/></outline></body></opml>",
        ),
        ("json", "i.jsonl", "{\"title\":\"A\",\"url\":\"https://a.org/6\"}\n"),
        ("jsonl", "l.jsonl", "{\"title\":\"A\",\"url\":\"https://a.org/7\"}\n"),
        ("csv", "c.csv", "url,title\nhttps://a.org/4,A\n"),
        ("tsv", "t.tsv", "url\ttitle\nhttps://a.org/8\tA\n"),
        ("addresses", "a.txt", "https://a.org/5\n"),
        ("roadmap-sh", "content", ""),
    ] {
        let path = folder.path().join(name);
        if !list.is_empty() {
            write(&path, list);
        }
        let told = json(&folder, &format!("import {form} {} --id of-{form}", path.display()));
        assert_valid(&told, "document-import");
        assert_eq!(told["items"], 1, "{form}");
        assert_eq!(json(&folder, &format!("list of-{form}"))["items"].as_array().unwrap().len(), 1);
    }
    assert_eq!(json(&folder, "list of-netscape")["items"][0]["status"], "doing");
}

/// The command that imports what `export` writes in this form; none reads TOML, which is a roadmap file.
const BACK: [(&str, Option<&str>); 8] = [
    ("toml", None),
    ("json", Some("json")),
    ("jsonl", Some("jsonl")),
    ("markdown", Some("markdown")),
    ("opml", Some("opml")),
    ("netscape", Some("netscape")),
    ("csv", Some("csv")),
    ("tsv", Some("tsv")),
];

/// What the learner sees of the items of the roadmap `mine`, as far as a form has a place for it.
fn seen(folder: &TempDir, form: &str) -> Vec<Value> {
    let listed = json(folder, "list mine");
    let of = |item: &Value, keys: &[&str]| -> Value {
        keys.iter().map(|key| item[*key].clone()).collect()
    };
    let items = listed["items"].as_array().unwrap().iter();
    let keys = ["id", "url", "title", "kind", "description"];
    let learned = ["status", "starred", "note"];
    let all = items.map(|item| {
        let path = item["places"][0]["path"].clone();
        let topics = item["topics"].clone();
        let author = if form == "netscape" { Value::Null } else { item["author"].clone() };
        // An imported roadmap is written anew; one in TOML is the same, and has no progress in it.
        let learned = if form == "toml" { Value::Null } else { of(item, &learned) };
        Value::Array(vec![of(item, &keys), path, topics, author, learned])
    });
    all.collect()
}

#[test]
fn what_was_exported_with_progress_comes_back() {
    let here = folder();
    let path = here.path().join("list.csv");
    write(
        &path,
        "url,title,section,kind,author,description,status,starred,note,tags\n\
         https://a.org/1?a=b&c=(d),\"One [x] *two* `three` <b>&amp;\",A/B,paper,\"Ada, B.\",\"What - it: is, \"\"really\"\"\",done,true,\"first\n\n- second > third\",\"one,two\"\n\
         https://a.org/2,ข้อความ 微調,A/B,video,,,doing,,,\n\
         https://a.org/3,\"=1+1, @x\",A/C,,,,skipped,true,,\n\
         https://a.org/4,4. Four: a | b,D,book,,Only this,,,\"- [ ] note\",\n",
    );
    run(&here, &format!("import csv {} --id mine", path.display())).success();
    for (form, import) in BACK {
        let there = folder();
        let path = there.path().join("roadmaps").join("mine.toml");
        let path = if import.is_some() { there.path().join("export") } else { path };
        write(&path, text(&here, &format!("export {form} mine")));
        if let Some(import) = import {
            run(&there, &format!("import {import} {} --id mine", path.display())).success();
        }
        assert_eq!(seen(&there, form), seen(&here, form), "{form}");
    }
}

#[test]
fn a_built_in_roadmap_with_progress_comes_back() {
    let here = folder();
    run(&here, "done unsloth").success();
    run(&here, "star unsloth").success();
    for (form, import) in BACK {
        let Some(import) = import else { continue };
        let there = folder();
        let path = there.path().join("export");
        run(&here, &format!("export {form} fine-tuning -o {}", path.display())).success();
        run(&there, &format!("import {import} {} --id back", path.display())).success();
        let done = json(&there, "list --status done");
        assert_eq!(done["items"][0]["id"], "unsloth", "{form}");
        assert_eq!(done["items"][0]["starred"], true, "{form}");
        assert_eq!(done["items"].as_array().unwrap().len(), 1, "{form}");
    }
}

#[test]
fn nothing_that_a_terminal_would_obey_gets_through() {
    let folder = folder();
    let path = folder.path().join("nasty.md");
    let giant = "x".repeat(300_000);
    let deep = "> - ".repeat(3_000);
    write(
        &path,
        format!(
            "# \u{1b}]0;title\u{7}N\u{202e}\n\n## A\u{1b}[31m \u{0}\u{9b}1m\n\
             - [e\u{1b}[2Jvil\u{202e}](https://a.org/\u{1b}x) \u{1b}[31mtext\u{7}\n\
             - [js](javascript:alert(1))\n- [file](file:///etc/passwd)\n\
             - [host](https://аррӏе.com/)\n- [{giant}](https://a.org/{giant})\n{deep}[deep](https://a.org/deep)\n"
        ),
    );
    let assert = run(&folder, &format!("import markdown {} --id nasty", path.display())).success();
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    let list = output(&run(&folder, "list nasty").success());
    let file = fs::read_to_string(folder.path().join("roadmaps/nasty.toml")).unwrap();
    for page in [told, output(&assert), list, file.clone()] {
        assert!(
            !page.contains(|c: char| c != '\n' && c.is_control() || c == '\u{202e}'),
            "{page:?}"
        );
    }
    assert!(file.contains("https://xn--80ak6aa92e.com/") && !file.contains("javascript"));
}

#[test]
fn what_is_not_imported_is_never_replaced() {
    let folder = folder();
    let mine = folder.path().join("roadmaps/mine.toml");
    write(&mine, "format = 1\n");
    let path = folder.path().join("a.txt");
    write(&path, "https://a.org\n");
    for id in ["mine", "llm-course"] {
        let assert =
            run(&folder, &format!("import addresses {} --id {id}", path.display())).code(2);
        let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
        let error = format!(
            "error: there is another roadmap called `{id}`\nhint: choose another id with --id, or take over only what was done with --progress\n"
        );
        assert!(told.ends_with(&error), "{told}");
    }
    assert_eq!(fs::read_to_string(&mine).unwrap(), "format = 1\n");
    for id in ["../up", "a/b", "-", "A"] {
        let path = path.display().to_string();
        waypost(&folder)
            .args(["import", "addresses", &path, &format!("--id={id}")])
            .assert()
            .code(2);
    }
    assert!(!folder.path().join("up.toml").exists());
}

#[test]
fn a_list_without_links_and_a_file_that_is_not_there_are_told() {
    let folder = folder();
    let path = folder.path().join("empty.md");
    write(&path, "# Nothing\n\n[only](relative.md)\n");
    run(&folder, &format!("import markdown {}", path.display())).code(1).stdout("").stderr(
        "There is no link in it that could be learned from.\nPassed over 1: no http or https address\n  3: only\n\
         1 of them is relative to its page: --base URL finds it from there.\n",
    );
    assert!(!folder.path().join("roadmaps").exists());
    let assert = run(&folder, "import markdown nowhere.md").code(2).stdout("");
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert!(told.starts_with("error: cannot read nowhere.md\n  "), "{told}");
    run(&folder, &format!("import roadmap-sh {}", path.display())).code(2).stdout("");
    run(&folder, &format!("import markdown {} --base here", path.display())).code(2).stdout("");
}

#[test]
fn what_is_not_taken_is_told_with_its_line() {
    let folder = folder();
    let path = folder.path().join("list.md");
    let plain = (1..=7).map(|n| format!("- plain {n}\n")).collect::<Vec<_>>().concat();
    write(&path, format!("- [A](https://a.org)\n- Group\n  - [B](https://b.org)\n{plain}"));
    let told = run(&folder, &format!("import markdown {}", path.display())).success();
    insta::assert_snapshot!(String::from_utf8(told.get_output().stderr.clone()).unwrap(), @r"
    Passed over 7: entries without a link
      4: plain 1
      5: plain 2
      6: plain 3
      7: plain 4
      8: plain 5
      … and 2 more
    ");
    write(&path, "url,tags,status\nhttps://a.org,\"rust,книга\",wat\n");
    let told = json(&folder, &format!("import csv {} --id words", path.display()));
    assert_valid(&told, "document-import");
    let expected =
        ["книга", "wat"].map(|text| serde_json::json!({"line": 2, "why": "unread", "text": text}));
    assert_eq!(told["passed"], serde_json::json!(expected));
}

#[test]
fn what_is_no_json_is_a_mistake_that_says_where() {
    let folder = folder();
    let path = folder.path().join("broken.json");
    write(&path, "{\n  \"items\": [{\"title\": \"A\",,\n");
    let shown = path.display();
    let told = run(&folder, &format!("import json {shown}")).code(2).stdout("");
    let told = String::from_utf8(told.get_output().stderr.clone()).unwrap();
    assert!(told.starts_with(&format!("error: cannot read {shown}\n")), "{told}");
    assert!(told.contains("line 2 column 27"), "{told}");
    write(&path, "{\"items\": []}");
    run(&folder, &format!("import json {shown}")).code(1);
}

#[test]
fn an_item_in_two_sections_comes_back_in_both() {
    let here = folder();
    let path = here.path().join("list.md");
    write(
        &path,
        "# Mine\n## First\n- [One](https://a.org/1)\n- [Two](https://a.org/2)\n## Second\n- [Three](https://a.org/3)\n\
         - [One](https://a.org/1)\n",
    );
    run(&here, &format!("import markdown {}", path.display())).success();
    for form in ["json", "jsonl", "csv", "tsv", "markdown", "opml", "netscape"] {
        let there = folder();
        let path = there.path().join("export");
        write(&path, text(&here, &format!("export {form} mine")));
        run(&there, &format!("import {form} {} --id mine", path.display())).success();
        for section in ["first", "second"] {
            let listed = json(&there, &format!("list mine/{section}"));
            assert_eq!(listed["items"].as_array().unwrap().len(), 2, "{form} {section}");
        }
    }
}

#[test]
fn a_list_as_it_is_found_in_the_world_is_named_and_cleaned_up() {
    let folder = folder();
    let path = folder.path().join("README.md");
    write(
        &path,
        "<div align=\"center\"><h1>\n\nThe real title\n\n</h1></div>\n\n# Contents\n\n- [One](#one)\n\n\
         # :rocket: &nbsp;One [![b](https://img.shields.io/b.svg)](https://b.org) [<sup>[TOC]</sup>](#contents)\n\n\
         - [Book](https://a.org/books/license.html) - about licences\n- [More](more.md)\n\n\
         ## 微調\n\n- [Two](https://a.org/2?x=1?utm_source=c)\n\n## Our contributors\n\n[Ada](https://github.com/ada)\n",
    );
    let assert = run(&folder, &format!("import markdown {}", path.display())).success();
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert!(
        told.contains("\n1 of them is relative to its page: --base URL finds it from there.\n")
    );
    let listed = json(&folder, "list the-real-title");
    let items = listed["items"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(items[0]["places"][0]["path"], serde_json::json!(["One"]));
    assert_eq!(items[1]["url"], "https://a.org/2?x=1");
    let before = items[1]["places"][0]["section"].clone();
    // Sections whose titles have no Latin letters keep their ids too when they move.
    write(
        &path,
        "# The real title\n\n## 新\n- [N](https://a.org/n)\n## 微調\n- [Two](https://a.org/2?x=1)\n",
    );
    run(&folder, &format!("import markdown {}", path.display())).success();
    let listed = json(&folder, "list the-real-title");
    let after = listed["items"][1]["places"][0]["section"].as_str().unwrap();
    assert!(before.as_str().unwrap().ends_with(after), "{before} {after}");
}
