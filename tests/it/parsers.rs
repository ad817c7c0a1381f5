//! Whatever is in a file, reading it never fails in another way than by saying so: files that are right, damaged
//! at random.
//!
//! `docs/reliability.md` says how many inputs each test tries. With `PROPTEST_CASES=100000` each tries as many.

mod damage;

use std::collections::BTreeSet;

use proptest::prelude::*;
use waypost::app::key::{Key, parse_keys};
use waypost::catalog::{Id, RoadmapFiles, SourceFile, check_part};
use waypost::config::{self, Known, Setting};
use waypost::import::shared;
use waypost::keymap::{self, Keymap};
use waypost::progress::{Event, Journal, Session};
use waypost::search::{Query, complete};
use waypost::store::{addition, missing};
use waypost::text::is_unwelcome;
use waypost::tidy::tidy;
use waypost::trial::Trials;
use waypost::tui::theme::{Depth, Themes};

use crate::own::OWN;
use damage::{damaged, text};

/// How many inputs each parser is tried with, by its name in the docs.
const TRIED: [(&str, u32); 10] = [
    ("roadmap", 1000),
    ("progress", 1000),
    ("settings", 2000),
    ("journal", 10_000),
    ("sync", 2000),
    ("query", 2000),
    ("keys", 10_000),
    ("theme", 500),
    ("session", 5000),
    ("links", 5000),
];

fn tried(parser: &str) -> ProptestConfig {
    let (_, cases) = TRIED.into_iter().find(|(name, _)| *name == parser).unwrap();
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(asked.unwrap_or(cases))
    }
}

const EVENTS: &str = concat!(
    r#"{"v":1,"id":"k3v9x2m1q8w4z7t5","hlc":"019ac0ffee00-0001","device":"p5","at":"2026-11-02T20:15:00+07:00","item":"unsloth","field":"note","value":"T\u00e9xt\n","undoes":null}"#,
    "\n",
    r#"{"v":1,"id":"w2n8r5c1h7b3y9f6","hlc":"019ac0ffee00-0005","device":"p5","at":"2026-11-02T20:20:00+07:00","item":"w2","field":"search","value":{"line":"kind:video","name":"Videos"},"undoes":null}"#,
    "\n",
    r#"{"v":1,"id":"w2n8r5c1h7b3y9f7","hlc":"019ac0ffee00-0006","device":"q6","at":"2026-11-02T20:20:00Z","item":"unsloth","former":["a"],"field":"status","value":"done","undoes":"k3v9x2m1q8w4z7t5"}"#,
    "\n",
);

const SHARED: &str = "format = 1 # mine\nid = \"mine\"\ntitle = \"Mine\"\nsummary = \"All.\"\nlanguages = [\"en\"]\nadded = \"1\"\n\
    [[section]]\nid = \"a\"\ntitle = \"A\"\n[[section.step]]\nid = \"b\"\nnumber = \"1\"\ntitle = \"B\"\n\
    [[learned]]\nitem = \"b\"\nstatus = \"done\"\nsince = 2026-11-02T20:15:00+07:00\nstarred = true\nnote = \"\"\"\nx\n\n  y\"\"\"\n\
    [[learned]]\nitem = \"mine/a\"\nnote = 'on it'\n";

const SETTINGS: &str = "language = \"th\" # my own\ntheme = 'dusk'\nmouse = true\nrest_days = [\"saturday\"]\n\
    [keys]\npreset = \"plain\"\n[keys.browse]\n\"ctrl-x g\" = \"quit\"\n";

const THEME: &str = "extends = \"dark\"\nabout = \"Mine\"\n[roles]\nground = { fg = \"#e3dacb\", bg = \"#211e1a\" }\n\
    heading = { fg = \"red\", bold = true }\nlink = { fg = 12, underlined = true }\n";

const SESSION: &str = r#"{"language":"th","theme":"dusk","searches":["kind:video","rag"],"place":{"roadmap":"llm-course","section":"a/b"},"bookmarks":{"a":{"roadmap":"x"}},"panes":{"left":0.3}}"#;

const FINDINGS: &str = r#"{"tried":{"https://a.org/x":{"at":"2026-11-02T13:15:00Z","day":"2026-11-02","verdict":"dead","status":404},"https://b.org/":{"at":"2026-11-02T13:15:00Z","day":"2026-11-02","verdict":"unsure","why":"late"}}}"#;

const QUERIES: &str =
    "kind:video status:todo \"exact words\" ^start end$ !not a | b minutes<30 level<=intermediate";

const KEYS: &str = "g ctrl-x alt-shift-F12 space esc ctrl-alt-del < é й f13 shift-tab pageup";

proptest! {
    #![proptest_config(tried("roadmap"))]

    #[test]
    fn a_roadmap_is_checked_whatever_is_in_it(bytes in damaged(OWN)) {
        let file = SourceFile { path: "mine.toml".into(), text: text(&bytes) };
        let files = RoadmapFiles { root: file.clone(), sections: Vec::new() };
        match check_part(&files, None) {
            Ok(own) => {
                let catalog = own.catalog;
                for item in &catalog.items {
                    let texts = item.title.all().map(|(_, text)| text).chain([item.id.as_str()]);
                    prop_assert!(!texts.collect::<String>().contains(is_unwelcome));
                    let address = item.link().map(|link| link.address.to_string());
                    prop_assert!(address.is_none_or(|address| address.starts_with("http")));
                }
                if let Ok(tidied) = tidy(&file) {
                    let again = SourceFile { text: tidied.clone(), ..file };
                    prop_assert_eq!(tidy(&again), Ok(tidied));
                }
            }
            Err(problems) => {
                let lines = file.text.matches('\n').count() + 1;
                prop_assert!(!problems.is_empty());
                prop_assert!(problems.iter().all(|problem| (1..=lines).contains(&problem.line)));
                prop_assert!(problems.iter().all(|p| !p.excerpt.contains(|c| c != '\n' && is_unwelcome(c))));
            }
        }
    }
}

proptest! {
    #![proptest_config(tried("progress"))]

    #[test]
    fn what_was_done_is_taken_out_of_a_roadmap_file_that_stays_one(bytes in damaged(SHARED)) {
        let root = SourceFile { path: "mine.toml".into(), text: text(&bytes) };
        let files = RoadmapFiles { root, sections: Vec::new() };
        let Ok(own) = check_part(&files, None) else { return Ok(()) };
        let id = Id::parse("yours").unwrap();
        let shared = shared(&files.root.text, &id).unwrap();
        prop_assert!(!shared.text.contains(|c| c != '\n' && c != '\r' && is_unwelcome(c)));
        let root = SourceFile { path: "yours.toml".into(), text: shared.text };
        let left = check_part(&RoadmapFiles { root, sections: Vec::new() }, None);
        prop_assert_eq!(left.map(|left| left.catalog.items), Ok(own.catalog.items));
        let notes = shared.learned.iter().filter_map(|(_, learned)| learned.note.as_ref());
        for note in notes {
            prop_assert!(!note.contains(|c| c != '\n' && is_unwelcome(c)));
        }
    }
}

proptest! {
    #![proptest_config(tried("settings"))]

    #[test]
    fn settings_are_read_whatever_is_in_them_and_one_can_be_changed(bytes in damaged(SETTINGS)) {
        let known = Known {
            themes: Themes::built_in().map(str::to_owned).collect(),
            check_keys: keymap::settings::check,
            ..Known::default()
        };
        match config::check(&bytes, &known) {
            Ok(written) => {
                let _: Keymap = keymap::settings::keymap(&written.keys);
                let value = Setting::Mouse.default_value();
                let changed = config::set(&text(&bytes), Setting::Mouse, &value);
                let again = changed.map(|changed| config::check(changed.as_bytes(), &known));
                let again = again.map(|again| again.map(|again| again.values.get(&Setting::Mouse).cloned()));
                prop_assert!(again.is_none_or(|again| again == Ok(Some(value))));
            }
            Err(mistakes) => {
                let lines = text(&bytes).matches('\n').count() + 1;
                prop_assert!(mistakes.iter().all(|mistake| (1..=lines).contains(&mistake.line)));
            }
        }
    }
}

proptest! {
    #![proptest_config(tried("journal"))]

    #[test]
    fn a_line_of_the_journal_is_an_event_that_is_written_as_it_was_read_or_none(bytes in damaged(EVENTS)) {
        let mut journal = Journal::default();
        for line in bytes.split(|byte| *byte == b'\n') {
            let Ok(event) = Event::from_line(line) else { continue };
            let written = event.to_line();
            prop_assert_eq!(written.matches('\n').count(), 1);
            prop_assert_eq!(&Event::from_line(written.as_bytes()).unwrap(), &event);
            journal.insert(event);
        }
        drop(journal.history());
    }
}

proptest! {
    #![proptest_config(tried("sync"))]

    #[test]
    fn what_a_machine_lacks_is_added_to_whatever_it_has_and_nothing_else_changes(
        here in damaged(EVENTS), there in damaged(EVENTS),
    ) {
        let lacking = missing(&here, &there);
        let after = [here.clone(), addition(&here, &lacking)].concat();
        prop_assert!(after.starts_with(&here));
        prop_assert_eq!(missing(&after, &there), Vec::<&[u8]>::new());
        let events = |bytes: &[u8]| -> BTreeSet<Vec<u8>> {
            let lines = bytes.split(|byte| *byte == b'\n').map(|line| line.trim_ascii().to_vec());
            lines.filter(|line| Event::from_line(line).is_ok()).collect()
        };
        prop_assert!(events(&after).is_superset(&events(&here)));
    }
}

proptest! {
    #![proptest_config(tried("query"))]

    #[test]
    fn a_query_is_understood_whatever_was_typed(bytes in damaged(QUERIES), caret in 0_usize..200) {
        let line = text(&bytes);
        let query = Query::parse(&line);
        prop_assert!(query.hints().len() <= query.mistakes().len() + line.len());
        let catalog = waypost::catalog::Catalog::default();
        if let Some(completion) = complete(&line, caret.min(line.len()), &catalog) {
            prop_assert!(line.get(completion.part).is_some(), "a part of the line");
        }
        drop(query.strictly());
    }
}

proptest! {
    #![proptest_config(tried("keys"))]

    #[test]
    fn keys_are_read_whatever_they_are_and_written_so_that_they_are_read_again(bytes in damaged(KEYS)) {
        if let Ok(keys) = parse_keys(&text(&bytes)) {
            let names: Vec<String> = keys.iter().map(|key: &Key| key.name()).collect();
            prop_assert_eq!(parse_keys(&names.join(" ")), Ok(keys));
        }
    }
}

proptest! {
    #![proptest_config(tried("theme"))]

    #[test]
    fn a_theme_is_read_whatever_is_in_it(bytes in damaged(THEME)) {
        let folder = tempfile::tempdir().unwrap();
        crate::support::write(&folder.path().join("mine.toml"), &bytes);
        let themes = Themes::new(Some(folder.path().to_owned()), Depth::Full);
        let found = themes.find("mine", waypost::app::Ground::Dark);
        let choices = themes.choices();
        let choice = choices.iter().find(|choice| choice.name == "mine").unwrap();
        prop_assert_eq!(choice.broken.is_none(), found.is_ok());
    }
}

proptest! {
    #![proptest_config(tried("session"))]

    #[test]
    fn a_session_is_read_whatever_is_in_it(bytes in damaged(SESSION)) {
        if let Ok(session) = serde_json::from_slice::<Session>(&bytes) {
            let written = serde_json::to_vec(&session).unwrap();
            prop_assert_eq!(serde_json::from_slice::<Session>(&written).unwrap(), session);
        }
    }
}

proptest! {
    #![proptest_config(tried("links"))]

    #[test]
    fn findings_about_links_are_read_whatever_is_in_them(bytes in damaged(FINDINGS)) {
        if let Ok(trials) = serde_json::from_slice::<Trials>(&bytes) {
            let written = serde_json::to_vec(&trials).unwrap();
            prop_assert_eq!(serde_json::from_slice::<Trials>(&written).unwrap(), trials);
        }
    }
}

#[test]
fn the_docs_say_how_many_inputs_are_tried() {
    let docs = std::fs::read_to_string("docs/reliability.md").unwrap();
    for (name, cases) in TRIED {
        let row = docs.lines().find(|line| line.contains(&format!("`{name}`")));
        let row = row.unwrap_or_else(|| panic!("docs/reliability.md has no row for `{name}`"));
        let figure =
            if cases < 10_000 { cases.to_string() } else { format!("{},000", cases / 1000) };
        assert!(row.contains(&format!("| {figure} |")), "{row}");
    }
}
