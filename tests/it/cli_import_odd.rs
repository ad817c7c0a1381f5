//! `waypost import` of what is odd: names of files, fields of documents, what was written into a list.

use crate::cli_import::import;
use crate::support::{folder, json, text, waypost, write};

#[test]
fn the_name_of_a_file_or_roadmap_is_cleaned_as_any_title_is() {
    let folder = folder();
    let names = [
        "a\u{1b}[31mb.csv",
        "notes  2024 .csv",
        "re\u{301}sume\u{301}.csv",
        "emoji \u{1f44d}\u{1f3fd} x.csv",
    ];
    for (at, name) in names.iter().enumerate() {
        let path = folder.path().join(name);
        write(&path, format!("url\nhttps://a{at}.org/x\n"));
        waypost(&folder).args(["import", "csv"]).arg(&path).assert().success();
    }
    for name in
        ["  sp  ", "tab\tname", "Emoji \u{1f44d}\u{1f3fd} y", "e\u{301}te\u{301}", "A\u{1b}[31mC"]
    {
        waypost(&folder).args(["new", name]).assert().success();
    }
    text(&folder, &format!("check {}", folder.path().join("roadmaps").display()));
}

#[test]
fn an_odd_field_of_a_document_is_as_good_as_missing() {
    let folder = folder();
    let odd = [
        r#""minutes": -5"#,
        r#""minutes": "90""#,
        r#""topics": "no""#,
        r#""starred": "yes""#,
        r#""note": 5"#,
        r#""title": null"#,
        r#""aliases": null"#,
        r#""description": ["x"]"#,
        r#""titles": {"fr": "x", "ru": 5}"#,
    ];
    let items = odd
        .iter()
        .enumerate()
        .map(|(at, odd)| format!(r#"{{"url": "https://a{at}.org/", {odd}}}"#));
    let list = format!(r#"{{"items": [{}]}}"#, items.collect::<Vec<_>>().join(", "));
    let told = import(&folder, "json - --id odd", &list);
    assert_eq!((&told["items"], &told["passed"]), (&odd.len().into(), &serde_json::json!([])));
}

#[test]
fn badges_beside_what_is_said_say_nothing() {
    let folder = folder();
    let list =
        "- [Tool](https://tool.org/) - A tool. ![stars](https://img.shields.io/github/stars/x/y)\n";
    import(&folder, "markdown - --id badges", list);
    assert_eq!(json(&folder, "list badges")["items"][0]["description"], "A tool");
}

#[test]
fn links_that_are_written_into_a_checklist_are_taken() {
    let folder = folder();
    let list = "<!-- waypost checklist 1 -->\n\n# Mine\n\nA list.\n\n## Read\n\nIt is [here](https://in.org/text) too.\n\n\
        - [ ] https://bare.org/\n- [x] Note: see https://mid.org/ please\n- [ ] <a href=\"https://html.org/2\">H2</a>\n\
        - [P](https://p.org/1), [Q](https://q.org/2)\n- <a href=\"https://html.org/3\">H3</a>\n\n\
        | a | b |\n|---|---|\n| [T](https://t.org/) | x |\n";
    let told = import(&folder, "markdown -", list);
    let items = json(&folder, "list mine")["items"].clone();
    let urls: Vec<&str> =
        items.as_array().unwrap().iter().map(|item| item["url"].as_str().unwrap()).collect();
    let wanted = [
        "https://in.org/text",
        "https://bare.org/",
        "https://mid.org/",
        "https://html.org/2",
        "https://p.org/1",
        "https://q.org/2",
        "https://html.org/3",
        "https://t.org/",
    ];
    assert_eq!((urls, &told["passed"]), (wanted.to_vec(), &serde_json::json!([])));
    assert_eq!(items[3]["title"], "H2");
}
