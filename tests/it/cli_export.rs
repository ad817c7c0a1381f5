//! `waypost export toml`.

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{folder, json, output, run, text, waypost};

#[test]
fn an_exported_roadmap_is_one_file_that_can_be_checked() {
    let folder = folder();
    let printed = text(&folder, "export toml fine-tuning");
    assert!(printed.starts_with('#') && printed.contains("\n[[section]]\n"));
    let path = folder.path().join("mine.toml");
    run(&folder, &format!("export toml fine-tuning -o {}", path.display()))
        .success()
        .stdout("")
        .stderr(format!("Wrote {}\n", path.display()));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), printed);
    let checked = json(&folder, &format!("check {}", path.display()));
    let listed = json(&folder, "list fine-tuning");
    assert_eq!(checked["items"].as_u64(), Some(listed["items"].as_array().unwrap().len() as u64));
}

#[test]
fn what_the_learner_added_to_a_built_in_roadmap_is_told_to_be_elsewhere() {
    let folder = folder();
    let address = "https://example.org/extra";
    run(&folder, &format!("add {address} --to llm-course/fundamentals/mathematics")).success();
    let assert = run(&folder, "export toml llm-course").success();
    assert!(!output(&assert).contains(address));
    assert_eq!(
        String::from_utf8_lossy(&assert.get_output().stderr),
        "What you added to llm-course is not in this file but in my-additions: waypost export toml my-additions\n"
    );
    assert!(text(&folder, "export toml my-additions").contains(address));
    run(&folder, "export toml fine-tuning").success().stderr("");
}

#[test]
fn what_bookmarks_have_no_place_for_is_told() {
    let folder = folder();
    run(&folder, "note llm-course/fundamentals slowly").success();
    let assert = run(&folder, "export netscape llm-course").success();
    let told = String::from_utf8_lossy(&assert.get_output().stderr).into_owned();
    assert!(told.starts_with("Left out, as bookmarks have no place for them: "), "{told}");
    assert!(told.ends_with(" items without an address, 1 note on a section\n"), "{told}");
}

#[test]
fn as_toml_one_roadmap_is_to_be_named() {
    let assert = run(&folder(), "export toml").code(2);
    let told = String::from_utf8_lossy(&assert.get_output().stderr).into_owned();
    assert!(told.starts_with("error: toml is a file for one roadmap, and none is named\nhint: "));
    assert!(told.contains("fine-tuning") && told.contains("llm-course"), "{told}");
}

#[cfg(unix)]
#[test]
fn an_exported_file_can_be_read_like_any_other_and_a_replaced_one_keeps_its_rights() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let path = folder.path().join("mine.toml");
    let mode = || path.metadata().unwrap().permissions().mode() & 0o777;
    let export = format!("export toml fine-tuning -o {}", path.display());
    run(&folder, &export).success();
    crate::support::write(&folder.path().join("any"), "");
    let usual = folder.path().join("any").metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(), usual);
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o640)).unwrap();
    run(&folder, &export).success();
    assert_eq!(mode(), 0o640);
}

#[test]
fn a_file_that_cannot_be_written_is_named() {
    let assert = run(&folder(), "export toml fine-tuning -o /nowhere/mine.toml").code(3);
    let told = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert!(told.starts_with("error: cannot write /nowhere/mine.toml\n  "), "{told}");
}

#[test]
fn every_form_has_all_items_with_what_was_done() {
    let folder = folder();
    run(&folder, "done unsloth").success();
    run(&folder, "note unsloth winter").success();
    let all = json(&folder, "list fine-tuning");
    let ids: Vec<&str> =
        all["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect();
    let lines = text(&folder, "export jsonl fine-tuning");
    assert_eq!(lines.lines().count(), ids.len());
    let whole: Value = serde_json::from_str(&text(&folder, "export json fine-tuning")).unwrap();
    assert_eq!(whole["items"].as_array().unwrap().len(), ids.len());
    assert_eq!(whole["roadmaps"][0]["id"], "fine-tuning");
    let of_table = text(&folder, "export csv fine-tuning");
    assert!(ids.iter().all(|id| of_table.contains(&format!("\n{id},"))));
    let outline = text(&folder, "export opml fine-tuning");
    assert!(ids.iter().all(|id| outline.contains(&format!("waypost:id=\"{id}\""))));
    for (form, done) in [
        ("jsonl", "\"status\":\"done\""),
        ("markdown", "- [x] [Fine-tuning LLMs with Unsloth](<"),
        ("html", "<li class=\"done\">"),
        ("opml", "waypost:status=\"done\""),
        ("netscape", ",done\""),
        ("bibtex", ". winter}"),
        ("tsv", "\tdone\t"),
    ] {
        let page = output(&run(&folder, &format!("export {form} fine-tuning")).success());
        assert!(page.contains(done), "{form}");
        assert!(form == "bibtex" || page.contains("winter"), "{form} has the note");
    }
    assert!(text(&folder, "export svg").starts_with("<svg "));
    assert!(text(&folder, "export markdown").matches("\n# ").count() == 4, "all four roadmaps");
}

#[test]
fn a_built_in_roadmap_comes_back_with_what_was_done() {
    let here = folder();
    let listed = json(&here, "list llm-course");
    let items = listed["items"].as_array().unwrap();
    let first = |sort: &str| items.iter().find(|item| item["type"] == sort);
    let sorts = ["resource", "term", "step", "task", "objective"];
    let some: Vec<&str> =
        sorts.into_iter().filter_map(first).map(|one| one["id"].as_str().unwrap()).collect();
    for (id, deed) in some.iter().zip(["done", "doing", "skip", "done", "done"]) {
        run(&here, &format!("{deed} {id}")).success();
    }
    run(&here, &format!("star {}", some[0])).success();
    waypost(&here).args(["note", some[0], "One <b>\n\n  two"]).assert().success();
    for form in ["opml", "csv", "tsv", "netscape"] {
        let there = folder();
        let path = there.path().join("export");
        run(&here, &format!("export {form} llm-course -o {}", path.display())).success();
        let imported = json(&there, &format!("import {form} {} --id back", path.display()));
        assert_eq!(imported["passed"], serde_json::json!([]), "{form}");
        let has_address = |item: &&Value| form != "netscape" || !item["url"].is_null();
        let told = |folder: &TempDir, roadmap: &str| -> Vec<Value> {
            let listed = json(folder, &format!("list {roadmap}"));
            let items = listed["items"].as_array().unwrap().iter().filter(has_address);
            let keys = ["id", "title", "status", "starred", "note"];
            items.map(|item| keys.map(|key| item[key].clone()).into_iter().collect()).collect()
        };
        assert_eq!(told(&there, "back"), told(&here, "llm-course"), "{form}");
        text(&there, &format!("check {}", there.path().join("roadmaps/back.toml").display()));
    }
}
