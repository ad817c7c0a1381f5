//! What one machine exports as a Markdown checklist, another takes in: each built-in roadmap, whole.

use serde_json::Value;
use tempfile::TempDir;

use crate::schema::assert_valid;
use crate::support::{folder, json, run, text, waypost, write};

const ROADMAPS: [&str; 4] = ["llm-course", "llm-resources", "ai-notes", "fine-tuning"];

/// A learner who did something with items of every type, and wrote notes on all there is.
fn learner() -> TempDir {
    let folder = folder();
    let all = json(&folder, "list");
    let ids: Vec<&str> = crate::support::of_items(&all, "id");
    let every = |count: usize, first: usize| {
        let ids = ids.iter().skip(first).step_by(count);
        ids.flat_map(|id| [id, "\n"]).collect::<String>()
    };
    for (command, ids) in [
        ("done", every(7, 0)),
        ("doing", every(7, 1)),
        ("skip", every(7, 2)),
        ("star", every(5, 0)),
    ] {
        waypost(&folder).args([command, "-"]).write_stdin(ids).assert().success();
    }
    let some = every(131, 3);
    for on in some.lines().chain([
        "llm-course",
        "ai-notes",
        "llm-course/fundamentals",
        "fine-tuning/about",
    ]) {
        let note = format!("- on *{on}*\n\n  > [x]: https://a.org \\ <b>");
        waypost(&folder).args(["note", on, &note]).assert().success();
    }
    let types = ["resource", "term", "step", "objective", "task"];
    let done = json(&folder, "list --status done");
    assert!(
        types.iter().all(|sort| done["items"]
            .as_array()
            .unwrap()
            .iter()
            .any(|item| item["type"] == *sort))
    );
    folder
}

/// What a list says of an item of the roadmap `id`.
fn seen(item: &Value, id: &str) -> Value {
    let keys =
        ["type", "kind", "url", "author", "number", "expansion", "status", "starred", "note"];
    let mut seen: Vec<Value> = keys.iter().map(|key| item[*key].clone()).collect();
    seen.push(item["done_at"].as_str().map(|at| at.split_once('T').unwrap().0.to_owned()).into());
    let places = item["places"].as_array().unwrap().iter();
    let here = places.filter(|place| place["roadmap"] == id);
    seen.extend(here.map(|place| place["path"].clone()));
    seen.into()
}

#[test]
fn the_checklist_of_a_built_in_roadmap_brings_back_what_was_done_in_any_language() {
    let there = learner();
    for language in ["en", "ru", "th", "te", "zh-Hant"] {
        for roadmap in ROADMAPS {
            let here = folder();
            let path = there.path().join("list.md");
            let export = format!("--lang {language} export markdown {roadmap}");
            let page = text(&there, &export);
            write(&path, &page);
            let told = json(&here, &format!("import markdown --progress {}", path.display()));
            assert_valid(&told, "document-import");
            assert_eq!(text(&here, &export), page, "{roadmap} {language}");
        }
    }
}

#[test]
fn a_checklist_may_be_written_anew_by_an_editor() {
    let (there, here) = (learner(), folder());
    let page = text(&there, "export markdown fine-tuning");
    let edited = page
        .replace(" *(", " _(")
        .replace(")*", ")_")
        .replace("(<", "(")
        .replace(">)", ")")
        .replace("> \"", " \"")
        .replace("\n* ", "\n-   ")
        .replace("**", "__")
        .replace("\n- [", "\n\n* [")
        .replace('\n', "\r\n");
    let path = there.path().join("list.md");
    write(&path, format!("\u{feff}{edited}"));
    run(&here, &format!("import markdown --id back {}", path.display())).success();
    assert_eq!(text(&here, "export markdown back"), page);
}

#[test]
fn the_checklist_of_all_roadmaps_brings_back_what_was_done() {
    let (there, here) = (learner(), folder());
    let path = there.path().join("list.md");
    let page = text(&there, "export markdown");
    write(&path, &page);
    run(&here, &format!("import markdown --progress {}", path.display())).success();
    assert_eq!(text(&here, "export markdown"), page);
}

#[test]
fn the_checklist_of_a_built_in_roadmap_becomes_the_same_roadmap() {
    let there = learner();
    for roadmap in ROADMAPS {
        let here = folder();
        let path = there.path().join("list.md");
        let page = text(&there, &format!("export markdown {roadmap}"));
        write(&path, &page);
        let told = json(&here, &format!("import markdown --id back {}", path.display()));
        assert_eq!(told["passed"], serde_json::json!([]), "{roadmap}");
        if roadmap == "llm-resources" {
            // It names a few things without an address otherwise in another section, where each is one of its own,
            // and one with a level in one section has that in all.
            let lines = |page: &str| page.lines().count();
            assert_eq!(lines(&text(&here, "export markdown back")), lines(&page));
            continue;
        }
        assert_eq!(text(&here, "export markdown back"), page, "{roadmap}");
        let of = |folder: &TempDir, id: &str| -> Vec<Value> {
            let listed = json(folder, &format!("list {id}"));
            listed["items"].as_array().unwrap().iter().map(|item| seen(item, id)).collect()
        };
        assert_eq!(of(&here, "back"), of(&there, roadmap), "{roadmap}");
    }
}

#[test]
fn a_checklist_without_progress_has_no_trace_of_it() {
    let (there, never) = (learner(), folder());
    let export = "export markdown --without-progress";
    assert_eq!(text(&there, export), text(&never, export));
}

#[test]
fn a_checklist_in_which_somebody_wrote_is_read_too() {
    let here = folder();
    let path = here.path().join("mine.md");
    write(
        &path,
        "<!-- waypost checklist 1 -->\n\n# Mine\n\nWhat I read.\nIn two lines.\n\n## Now\n\n- [X] [One](https://a.org/1) - *really* good\n\
         - [ ] See [Two](<https://a.org/2>) – Ada, *Книга, Doing, soon*: of **all**\n  in two lines\n    - [x] [Three](https://a.org/3)\n\
         - [ ] *Read* more\n- a thing to know\n\n**Tasks:**\n\n- [x] Do it\n\n> Mine\n> alone.\n",
    );
    let told = json(&here, &format!("import markdown {}", path.display()));
    let passed = serde_json::json!([
        {"line": 11, "why": "unread", "text": "soon"},
        {"line": 14, "why": "unlinked", "text": "Read more"},
    ]);
    assert_eq!(told["passed"], passed);
    let page = text(&here, "export markdown mine");
    let day = page.split("*article, ").nth(1).unwrap().split('*').next().unwrap();
    insta::assert_snapshot!(page.replace(day, "DAY"), @"
    <!-- waypost checklist 1 -->

    # Mine

    What I read. In two lines.

    ## Now

    > Mine
    > alone.

    * a thing to know

    - [x] [One](<https://a.org/1>) – *article, DAY*: really good
    - [ ] [Two](<https://a.org/2>) – Ada, *book, doing, DAY*: of all in two lines
    - [x] [Three](<https://a.org/3>) – *article, DAY*

    **Tasks**

    - [x] Do it – *DAY*
    ");
    assert_eq!(text(&here, "note mine/now"), "Mine\nalone.\n");
}
