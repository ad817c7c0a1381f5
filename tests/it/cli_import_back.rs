//! What one machine exports, another takes in.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::schema::assert_valid;
use crate::support::{folder, json, output, run, text, waypost, write};

const MINE: &str = "\
# What I want to read.
format = 1
id = \"mine\"
title.en = \"Mine\"
title.ru = \"Моё\"
summary.en = \"What I want to read.\"
summary.ru = \"Что я хочу прочесть.\"
languages = [\"en\", \"ru\"]
added = \"0.1\"

[[section]] # the only one
id = \"one\"
title.en = \"First\"
title.ru = \"Первое\"

[[section.resource]]
id = \"guide\"
kind = \"book\"
title = \"Guide\"
url = \"https://a.org/guide\"

[[section.step]]
id = \"begin\"
number = \"1\"
title.en = \"Begin\"
title.ru = \"Начните\"
";

/// A learner with a roadmap of their own, of which something is done.
fn learner() -> TempDir {
    let folder = folder();
    write(&folder.path().join("roadmaps/mine.toml"), MINE);
    run(&folder, "done begin").success();
    run(&folder, "doing guide").success();
    run(&folder, "star guide").success();
    run(&folder, "skip attention-is-all-you-need").success();
    for (on, note) in [("guide", "Read \"it\"\nagain."), ("mine/one", "On it."), ("mine", "All.")] {
        waypost(&folder).args(["note", on, note]).assert().success();
    }
    folder
}

/// What is exported as `format`, in a file.
fn exported(folder: &TempDir, format: &str, roadmap: &str) -> String {
    let path = folder.path().join(format!("{roadmap}.{format}")).display().to_string();
    run(folder, &format!("export {format} {roadmap} -o {path}")).success();
    path
}

/// All that is known of the roadmap, but for when stars and notes were given, which does not come back.
fn whole(folder: &TempDir) -> Value {
    let mut whole: Value = serde_json::from_str(&text(folder, "export json mine")).unwrap();
    let items = whole["items"].as_array_mut().unwrap();
    for item in items {
        item["updated_at"] = Value::Null;
    }
    whole
}

fn import(folder: &TempDir, asked: &str) -> Value {
    let told = json(folder, &format!("import {asked}"));
    assert_valid(&told, "document-import");
    told
}

#[test]
fn a_roadmap_file_comes_back_as_it_was_with_what_was_done() {
    let (there, here) = (learner(), folder());
    let path = exported(&there, "toml", "mine");
    let told = import(&here, &format!("toml {path}"));
    assert_eq!(
        (&told["items"], &told["learned"], &told["done"]),
        (&2.into(), &4.into(), &1.into())
    );
    assert_eq!(whole(&here), whole(&there));
    let notes = |folder: &TempDir| ["note mine", "note mine/one"].map(|asked| text(folder, asked));
    assert_eq!(notes(&here), ["All.\n", "On it.\n"]);
    let kept = fs::read_to_string(here.path().join("roadmaps/mine.toml")).unwrap();
    assert_eq!(kept.split_once('\n').unwrap().1, MINE);
    run(&here, "undo").success();
    assert_eq!(json(&here, "list mine --status done")["items"], serde_json::json!([]));
}

#[test]
fn a_document_comes_back_with_what_was_done() {
    let (there, here) = (learner(), folder());
    let path = exported(&there, "json", "mine");
    let told = import(&here, &format!("json {path}"));
    assert_eq!(
        (&told["items"], &told["learned"], &told["passed"]),
        (&2.into(), &4.into(), &serde_json::json!([]))
    );
    assert_eq!(whole(&here), whole(&there));
    let told = import(&here, &format!("json {path}"));
    assert_eq!((&told["new"], &told["gone"], &told["learned"]), (&0.into(), &0.into(), &0.into()));
}

#[test]
fn every_built_in_roadmap_comes_back_as_a_copy() {
    let there = folder();
    for format in ["json", "toml", "opml"] {
        for roadmap in ["llm-course", "llm-resources", "ai-notes", "fine-tuning"] {
            let (path, here) = (exported(&there, format, roadmap), folder());
            let told = import(&here, &format!("{format} {path} --id copy"));
            let count = json(&here, &format!("list {roadmap}"))["items"].as_array().unwrap().len();
            assert_eq!((&told["items"], &told["passed"]), (&count.into(), &serde_json::json!([])));
            let all = json(&here, "roadmaps")["roadmaps"].clone();
            let named = |id: &str| {
                all.as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone()
            };
            let (mut copy, mut original) = (named("copy"), named(roadmap));
            [&mut copy, &mut original].into_iter().for_each(without_names);
            assert_eq!(copy, original, "{format} {roadmap}");
        }
    }
}

/// Takes out of a roadmap what a copy has otherwise.
fn without_names(roadmap: &mut Value) {
    for key in ["id", "own", "editions"] {
        roadmap[key] = Value::Null;
    }
    roadmap["sections"].as_array_mut().unwrap().iter_mut().for_each(without_rows);
}

/// Takes the rows of the source out of a section: documents have them, and imports let them be.
fn without_rows(section: &mut Value) {
    section["source"] = Value::Null;
    section["sections"].as_array_mut().unwrap().iter_mut().for_each(without_rows);
}

#[test]
fn a_roadmap_file_that_is_imported_again_is_updated() {
    let (there, here) = (learner(), folder());
    import(&here, &format!("toml {}", exported(&there, "toml", "mine")));
    run(&here, "todo begin").success();
    let file = there.path().join("roadmaps/mine.toml");
    write(&file, MINE.replace("id = \"guide\"", "id = \"manual\"").replace("a.org/guide", "b.org"));
    let told = import(&here, &format!("toml {}", exported(&there, "toml", "mine")));
    assert_eq!((&told["new"], &told["gone"]), (&1.into(), &1.into()));
    assert_eq!(json(&here, "list mine")["items"][1]["status"], "todo", "what was said here stays");
    assert_eq!(json(&here, "changes")["departed"][0]["title"], "Guide");
    text(&here, &format!("check {}", here.path().join("roadmaps/mine.toml").display()));
}

#[test]
fn a_file_without_progress_has_none() {
    let there = learner();
    for format in ["toml", "json", "markdown", "opml", "csv"] {
        let plain = text(&there, &format!("export {format} mine --without-progress"));
        assert!(plain.contains("Begin") && !plain.contains("again."), "{plain}");
    }
    assert_eq!(text(&there, "export toml mine --without-progress"), MINE);
}

#[test]
fn what_was_done_with_a_built_in_roadmap_is_taken_over() {
    let (there, here) = (learner(), folder());
    run(&there, "done attention-is-all-you-need").success();
    run(&there, "note llm-course/fundamentals Begin").success();
    run(&here, "doing attention-is-all-you-need").success();
    for (format, roadmap) in [("toml", "llm-course"), ("json", "llm-course"), ("json", "")] {
        let path = exported(&there, format, roadmap);
        let here = folder();
        let told = import(&here, &format!("{format} --progress {path}"));
        assert_eq!(told["roadmap"], Value::Null);
        assert_eq!(text(&here, "note llm-course/fundamentals"), "Begin\n", "{format} {roadmap}");
        assert!(!Path::new(&here.path().join("roadmaps")).exists());
    }
    let path = exported(&there, "json", "llm-resources");
    let told = import(&here, &format!("json --progress {path}"));
    assert_eq!((&told["learned"], &told["done"]), (&0.into(), &0.into()), "it is being done here");
}

#[test]
fn what_was_done_with_what_is_not_here_is_named() {
    let (there, here) = (learner(), folder());
    let path = exported(&there, "toml", "mine");
    let assert = run(&here, &format!("import toml --progress {path}")).success();
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert_eq!(output(&assert), "Took over what was done with 0 items, ticked off: 0\n");
    insta::assert_snapshot!(told, @r"
    4 items are in no roadmap here:
      Mine
      First
      Guide
      Begin
    ");
}

#[test]
fn a_file_that_is_no_roadmap_is_refused_as_of_a_compiler() {
    let here = folder();
    let path = here.path().join("bad.toml");
    write(&path, MINE.replace("kind = \"book\"", "kind = \"tome\""));
    let assert = run(&here, &format!("import toml {}", path.display())).code(2);
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    let told = told.replace(&here.path().display().to_string(), "DIR");
    insta::assert_snapshot!(told, @r#"
    error: DIR/bad.toml is no roadmap that can be read: 1 mistake
      DIR/bad.toml:18:8: `tome` is not known here
      kind = "tome"
             ^
      hint: write one of: article, docs, notebook, paper, repo, tool, course, video, model, platform, community, book, service, dataset
    hint: waypost check DIR/bad.toml tells all of them
    "#);
    assert!(!here.path().join("roadmaps").exists());
}

#[test]
fn what_a_roadmap_file_says_of_things_that_are_nowhere_is_left_out_by_itself() {
    let here = folder();
    let path = here.path().join("r.toml");
    let reference = "\n[[section.resource]]\nref = \"nowhere\"\n";
    let learned = "\n[[learned]]\nitem = \"nothing-here\"\nstatus = \"done\"\n";
    write(&path, format!("{MINE}{reference}{learned}"));
    let told = import(&here, &format!("toml {}", path.display()));
    assert_eq!(told["unknown"], serde_json::json!(["nothing-here"]));
    assert_eq!(json(&here, "list mine")["items"].as_array().unwrap().len(), 2);
}

#[test]
fn what_stays_as_it_is_here_is_told() {
    let (there, here) = (learner(), folder());
    let path = exported(&there, "markdown", "mine");
    import(&here, &format!("markdown {path}"));
    run(&here, "skip guide").success();
    let told = import(&here, &format!("markdown {path}"));
    assert_eq!((&told["kept"], &told["new"]), (&1.into(), &0.into()));
    let assert = run(&here, &format!("import markdown {path}")).success();
    let notes = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert!(notes.contains("1 item stays as you have it here.\n"), "{notes}");
}

#[test]
fn an_item_of_a_built_in_roadmap_is_referred_to_and_never_new_again() {
    let (there, here) = (folder(), folder());
    let russian = "title.en = \"Mine\"\ntitle.ru = \"Моё\"";
    let reference = "\n[[section.resource]]\nref = \"unsloth\"\ntitle = \"The fast one\"\n\
        \n[[section.resource]]\nref = \"attention-is-all-you-need\"\n";
    assert!(MINE.contains(russian));
    write(&there.path().join("roadmaps/mine.toml"), format!("{MINE}{reference}"));
    let path = exported(&there, "json", "mine");
    let told = import(&here, &format!("json {path}"));
    assert_eq!((&told["items"], &told["new"]), (&4.into(), &2.into()));
    let kept = fs::read_to_string(here.path().join("roadmaps/mine.toml")).unwrap();
    assert!(kept.contains("languages = [\"en\", \"ru\"]"), "{kept}");
    assert!(
        kept.contains("ref = \"unsloth\"\ntitle.en = \"The fast one\"\n")
            || kept.contains("ref = \"unsloth\"\ntitle = \"The fast one\"\n"),
        "{kept}"
    );
    assert_eq!(import(&here, &format!("json {path}"))["new"], 0);
}

#[test]
fn an_item_that_has_an_id_of_its_own_here_keeps_it() {
    let here = folder();
    let list = here.path().join("list.md");
    write(&list, "# Mine\n\n- [Fast tuning](https://github.com/unslothai/unsloth)\n");
    import(&here, &format!("markdown {}", list.display()));
    let path = exported(&here, "json", "mine");
    assert!(fs::read_to_string(&path).unwrap().contains("\"id\":\"unsloth\""));
    let told = import(&here, &format!("json {path}"));
    assert_eq!((&told["new"], &told["gone"]), (&0.into(), &0.into()));
    let kept = here.path().join("roadmaps/mine.toml");
    assert!(fs::read_to_string(&kept).unwrap().contains("id = \"fast-tuning\""));
    text(&here, &format!("check {}", kept.display()));
}
