//! `waypost new` and `waypost add`: roadmaps of the learner's own, and what goes into them.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::own;
use crate::support::{folder, json, of_items, output, run, text, waypost, write};

/// The file of the roadmap called `id`.
fn file(folder: &TempDir, id: &str) -> PathBuf {
    folder.path().join(format!("roadmaps/{id}.toml"))
}

fn read(folder: &TempDir, id: &str) -> String {
    fs::read_to_string(file(folder, id)).unwrap()
}

/// What `waypost add` says when it has added something; the file that it wrote is named beside it.
fn add(folder: &TempDir, line: &str) -> String {
    let assert = run(folder, line).success();
    assert!(String::from_utf8_lossy(&assert.get_output().stderr).starts_with("Wrote "));
    output(&assert)
}

#[test]
fn a_new_roadmap_is_there_at_once_and_good_in_every_respect() {
    let folder = folder();
    let said = text(&folder, "new Reading list");
    let path = file(&folder, "reading-list").display().to_string();
    assert!(said.contains(&path), "{said}");
    assert!(said.contains("waypost add ADDRESS --to reading-list/first-things"), "{said}");
    assert!(text(&folder, "roadmaps").contains("Reading list"));
    text(&folder, &format!("check {path}"));
    // It is in form, so that `fmt` changes only what the learner changes.
    let before = read(&folder, "reading-list");
    text(&folder, &format!("fmt {path}"));
    assert_eq!(read(&folder, "reading-list"), before);
}

#[test]
fn a_new_roadmap_speaks_the_language_of_the_learner() {
    let folder = folder();
    let made = waypost(&folder).args(["new", "Книги на зиму", "--lang", "ru"]).assert();
    // Without a Latin letter there is no id.
    let told = String::from_utf8(made.code(2).get_output().stderr.clone()).unwrap();
    assert!(told.contains("--id"), "{told}");
    waypost(&folder)
        .args(["new", "Книги на зиму", "--id", "winter", "--lang", "ru"])
        .assert()
        .success();
    assert!(read(&folder, "winter").contains("title.ru = \"Книги на зиму\""));
    assert!(text(&folder, "roadmaps --lang ru").contains("Книги на зиму"));
    text(&folder, &format!("check {}", file(&folder, "winter").display()));
}

#[test]
fn an_id_in_a_roadmap_with_a_mistake_is_not_given_to_anything_else() {
    let folder = folder();
    let other = |kind: &str| {
        let text = "format = 1\nid = \"other\"\ntitle = \"Other\"\nsummary = \"S.\"\nlanguages = [\"en\"]\n\
            added = \"1\"\n[[section]]\nid = \"a\"\ntitle = \"A\"\n[[section.resource]]\n\
            id = \"deep-reading\"\ntitle = \"Deep reading\"\nurl = \"https://example.org/deep\"\n";
        write(&file(&folder, "other"), format!("{text}kind = \"{kind}\"\n"));
    };
    other("artikle");
    let add = ["add", "https://example.com/other", "--to", "mine/a", "--title", "Deep reading"];
    let added = output(&waypost(&folder).args(add).assert().success());
    assert!(added.contains("deep-reading-2"), "{added}");
    other("article");
    run(&folder, "show deep-reading").success().stderr("");
    assert_eq!(of_items(&json(&folder, "list mine"), "id"), ["deep-reading-2"]);
}

#[test]
fn nothing_that_is_there_is_written_over() {
    let folder = folder();
    write(&file(&folder, "mine"), "# not a roadmap yet\n");
    run(&folder, "new Mine").code(2).stdout("");
    run(&folder, "new LLM course").code(2).stdout("");
    run(&folder, "add unsloth --to mine/papers").code(2).stdout("");
    assert_eq!(read(&folder, "mine"), "# not a roadmap yet\n");
}

#[test]
fn an_address_goes_into_a_roadmap_that_is_made_for_it() {
    let folder = folder();
    let added = json(&folder, "add https://example.org/how-to-read --to reading-list/on-reading");
    assert_eq!(of_items(&added, "id"), ["how-to-read"]);
    assert_eq!(added["added"][0], "how-to-read");
    assert_eq!(added["items"][0]["title"], "How to read");
    assert_eq!(of_items(&json(&folder, "list reading-list/on-reading"), "id"), ["how-to-read"]);
    // A second time nothing happens, under whatever form of the address.
    let before = read(&folder, "reading-list");
    let again =
        json(&folder, "add http://www.example.org/how-to-read/ --to reading-list/on-reading");
    assert!(again["added"].as_array().unwrap().is_empty());
    assert_eq!(read(&folder, "reading-list"), before);
}

#[test]
fn an_item_stands_in_several_sections_of_one_roadmap() {
    let folder = folder();
    for place in ["mine/papers", "mine/winter", "fine-tuning/how-to"] {
        add(&folder, &format!("add unsloth --to {place}"));
        assert!(of_items(&json(&folder, &format!("list {place}")), "id").contains(&"unsloth"));
    }
    assert_eq!(read(&folder, "mine").matches("ref = \"unsloth\"").count(), 2);
}

#[test]
fn what_is_said_of_a_resource_is_kept() {
    let folder = folder();
    let options = "--kind book --level beginner-advanced --minutes 90 --author Ada --topic Deep-Learning --note later";
    let line = format!("add https://example.org/b --to mine/books --title Numbers {options}");
    let item = &json(&folder, &line)["items"][0];
    assert_eq!(item["title"], "Numbers");
    assert_eq!(item["kind"], "book");
    assert_eq!(item["level"], "beginner-advanced");
    assert_eq!(item["minutes"], 90);
    assert_eq!(item["minutes_estimated"], false);
    assert_eq!(item["author"], "Ada");
    assert_eq!(item["topics"][0], "deep-learning");
    assert_eq!(item["note"], "later");
}

#[test]
fn a_built_in_item_is_referred_to_and_ticked_off_in_both() {
    let folder = folder();
    add(&folder, "add unsloth --to mine/tools");
    assert!(read(&folder, "mine").ends_with("[[section.resource]]\nref = \"unsloth\"\n"));
    text(&folder, "done unsloth");
    assert_eq!(json(&folder, "list mine")["items"][0]["status"], "done");
}

#[test]
fn a_built_in_section_gains_an_item_without_another_roadmap_being_shown() {
    let folder = folder();
    let count = json(&folder, "roadmaps")["roadmaps"].as_array().unwrap().len();
    add(&folder, "add https://example.org/matrices --to llm-course/fundamentals/mathematics");
    add(&folder, "add https://example.org/vectors --to llm-course/fundamentals/mathematics");
    let listed = json(&folder, "list llm-course/fundamentals/mathematics --type resource");
    assert!(
        of_items(&listed, "url")
            .ends_with(&["https://example.org/matrices", "https://example.org/vectors"])
    );
    assert_eq!(json(&folder, "roadmaps")["roadmaps"].as_array().unwrap().len(), count);
}

#[test]
fn what_is_added_to_an_imported_list_stays_when_it_is_imported_again() {
    let folder = folder();
    let import = || {
        let list = "# List\n## Tools\n- [One](https://example.org/one)\n";
        waypost(&folder).args(["import", "markdown", "-"]).write_stdin(list).assert().success();
    };
    import();
    let imported = read(&folder, "list");
    add(&folder, "add https://example.org/two --to list/tools");
    assert_eq!(read(&folder, "list"), imported);
    assert!(read(&folder, "my-additions").contains("to = \"list/tools\""));
    import();
    assert_eq!(of_items(&json(&folder, "list list/tools"), "id"), ["one", "example-org-two"]);
}

#[test]
fn a_section_may_be_called_something_without_latin_letters() {
    let folder = folder();
    for what in ["unsloth", "real-python"] {
        let to = ["add", what, "--to", "mine/Мой раздел"];
        waypost(&folder).args(to).assert().success();
    }
    let written = read(&folder, "mine");
    assert_eq!(written.matches("title = \"Мой раздел\"").count(), 1, "{written}");
    // An imported list gives it the same id.
    let list = "# List\n## Мой раздел\n- [One](https://example.org/one)\n";
    waypost(&folder).args(["import", "markdown", "-"]).write_stdin(list).assert().success();
    let id = |text: &str| text.lines().find(|line| line.contains("\"section-")).map(str::to_owned);
    assert!(id(&written).is_some());
    assert_eq!(id(&written), id(&read(&folder, "list")));
}

#[test]
fn a_roadmap_that_is_made_is_told_with_the_one_that_was_perhaps_meant() {
    let folder = folder();
    let told = |line: &str| {
        String::from_utf8(run(&folder, line).success().get_output().stderr.clone()).unwrap()
    };
    let first = told("add unsloth --to llm-cours/fundamentals");
    let end = "The roadmap llm-cours is new\nhint: did you mean `llm-course`?\n";
    assert!(first.ends_with(end), "{first}");
    assert!(!told("add real-python --to llm-cours/fundamentals").contains("is new"));
}

#[test]
fn addresses_are_read_from_standard_input() {
    let folder = folder();
    let lines = "https://example.org/one\n\nunsloth\nhttps://example.org/two\n";
    let added = waypost(&folder).args(["add", "-", "--to", "mine/all"]).write_stdin(lines).assert();
    assert_eq!(output(&added.success()).lines().count(), 3);
    assert_eq!(of_items(&json(&folder, "list mine"), "id").len(), 3);
    // Of nothing, nothing comes.
    let none = waypost(&folder).args(["add", "-", "--to", "mine/all"]).write_stdin("").assert();
    none.code(1);
}

#[test]
fn what_cannot_be_added_is_told_and_nothing_is_written() {
    let folder = folder();
    for (line, told) in [
        ("add unslot --to mine/a", "did you mean `unsloth`?"),
        ("add zzzzqqqq --to mine/a", "give an http or https address"),
        (
            "add unsloth --to ai-notes/deep/llm-engineering",
            "did you mean `ai-notes/llm-engineering`?",
        ),
        ("add unsloth --to Книги/папка", "such as reading-list"),
        ("add file:///etc/passwd --to mine/a", "http"),
        ("add unsloth --to mine", "ROADMAP/SECTION"),
        ("add unsloth --to llm-course/fundamental", "did you mean `llm-course/fundamentals`?"),
        ("add unsloth kani --to mine/a --title Both", "--title"),
        ("add unsloth", "--to"),
        ("add unsloth --to mine/a --kind vdieo", "did you mean `video`?"),
    ] {
        let assert = run(&folder, line).code(2).stdout("");
        let said = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
        assert!(said.contains(told), "{line}: {said}");
        assert!(said.contains("\nhint: "), "{line}: {said}");
    }
    assert!(!folder.path().join("roadmaps").exists());
}

#[test]
fn the_file_of_the_learner_keeps_its_comments_and_a_folder_its_files() {
    let folder = own::with(&own::OWN.replace("[[addition]]", "# What I add.\n[[addition]]"));
    add(&folder, "add https://example.org/lions --to mine/winter");
    let text_now = read(&folder, "mine");
    assert!(text_now.contains("\n# What I add.\n[[addition]]\n"), "{text_now}");
    let (winter, _) = text_now.split_once("[[addition]]").unwrap();
    assert!(winter.contains("example.org/lions"), "{text_now}");

    let exported = text(&folder, "export toml fine-tuning");
    assert!(exported.contains("[[section]]"));
    let (head, _) = own::OWN.split_once("[[section]]").unwrap();
    let parts = folder.path().join("roadmaps/parted");
    let head = head.replace("mine", "parted") + "sections = [\"one\", \"two\"]\n";
    write(&parts.join("roadmap.toml"), head);
    for name in ["one", "two"] {
        write(
            &parts.join(format!("{name}.toml")),
            format!("id = \"{name}\"\ntitle = \"{name}\"\n"),
        );
    }
    add(&folder, "add https://example.org/bears --to parted/two");
    let two = fs::read_to_string(parts.join("two.toml")).unwrap();
    assert!(two.contains("[[resource]]\nid = \"example-org-bears\""), "{two}");
}
