//! The rules of the house, checked in the source itself.

use std::collections::BTreeSet;

use waypost::app::Action;
use waypost::catalog::{Health, ItemType, Kind, Level};
use waypost::config::Setting;
use waypost::search::Field;
use waypost::tui::theme::Themes;

use crate::rust_source::{Source, Token, files, sources, tokens};

// Floors

/// What knows no terminal, clock or disk.
const CORE: [&str; 17] = [
    "text", "address", "catalog", "changes", "phrase", "error", "progress", "plan", "search",
    "glossary", "export", "import", "tidy", "config", "qr", "compose", "trial",
];

/// Who must not import whom: what stands lower never imports what stands higher.
const FORBIDDEN: [(&[&str], &[&str]); 7] = [
    (
        &CORE,
        &["app", "builtin", "cli", "i18n", "keymap", "library", "platform", "store", "sync", "tui"],
    ),
    (
        &["i18n", "builtin", "store", "platform"],
        &["app", "cli", "keymap", "library", "sync", "tui"],
    ),
    (&["sync", "library"], &["app", "cli", "keymap", "tui"]),
    (&["app"], &["cli", "i18n", "keymap", "library", "platform", "store", "sync", "tui"]),
    (&["keymap"], &["cli", "i18n", "library", "platform", "store", "sync", "tui"]),
    (&["cli"], &["tui"]),
    (&["tui"], &["cli"]),
];

/// What `build.rs` mounts: these import only each other.
const MOUNTED: [&str; 3] = ["text", "address", "catalog"];

#[test]
fn no_floor_imports_what_stands_above_it() {
    for source in sources() {
        let imported = imports(&source);
        for (floor, above) in FORBIDDEN {
            let wrong = imported.iter().find(|module| above.contains(&module.as_str()));
            let stands_here = floor.contains(&source.module());
            assert!(!stands_here || wrong.is_none(), "{} imports {wrong:?}", source.path);
        }
        let mounted = |module: &str| MOUNTED.contains(&module);
        let is_closed = !mounted(source.module()) || imported.iter().all(|module| mounted(module));
        assert!(is_closed, "{}, which build.rs mounts, imports {imported:?}", source.path);
    }
}

#[test]
fn the_core_and_the_app_touch_no_terminal_disk_or_clock() {
    let outside = [
        "ratatui::",
        "crossterm::",
        "clap::",
        "clap_complete::",
        "clap_mangen::",
        "std::fs",
        "std::env",
        "std::process",
        "std::thread",
        "Zoned::now",
        "Timestamp::now",
        "SystemTime",
        "Instant",
    ];
    for source in sources().iter().filter(|s| CORE.contains(&s.module()) || s.module() == "app") {
        for name in outside {
            assert_eq!(source.after(name), [0; 0], "{} uses {name}", source.path);
        }
        let group = source.after("std::{").into_iter().flat_map(|at| group(&source.tokens[at..]));
        let wrong: Vec<String> = group.filter(|name| name == "fs" || name == "env").collect();
        assert!(wrong.is_empty(), "{} uses {wrong:?}", source.path);
    }
}

/// Markdown is shown, and read.
#[test]
fn markdown_is_parsed_where_it_is_shown_and_where_it_is_imported() {
    let homes = ["src/tui/view/markdown", "src/import/markdown"];
    for source in sources() {
        let is_home = homes.iter().any(|home| source.path.starts_with(home));
        assert!(is_home || source.after("pulldown_cmark::").is_empty(), "{}", source.path);
    }
}

#[test]
fn each_outside_library_is_known_in_one_place() {
    for (name, home) in [
        ("fuzzy_matcher::", "src/search/"),
        ("directories::", "src/platform/"),
        ("open::that", "src/platform/"),
        ("fluent_bundle::", "src/i18n"),
        ("shell_words::", "src/platform/"),
        ("qrcode::", "src/qr.rs"),
        ("ratatui::", "src/tui/"),
        ("clap::", "src/cli"),
        ("clap_complete::", "src/cli/"),
        ("clap_mangen::", "src/cli/"),
    ] {
        for source in sources() {
            let is_home = source.path.starts_with(home);
            assert!(is_home || source.after(name).is_empty(), "{} uses {name}", source.path);
        }
    }
}

/// The modules of the crate that a file imports.
fn imports(source: &Source) -> BTreeSet<String> {
    let is_top = source.path.matches('/').count() == 1;
    let roots = source.after("crate::").into_iter();
    let roots = roots.chain(if is_top { source.after("super::") } else { Vec::new() });
    roots
        .flat_map(|at| match &source.tokens[at] {
            Token::Mark('{') => group(&source.tokens[at + 1..]),
            token => token.word().map(str::to_owned).into_iter().collect(),
        })
        .collect()
}

/// The first words of the paths in a group of imports, from behind its opening bracket.
fn group(tokens: &[Token]) -> Vec<String> {
    let (mut names, mut depth, mut is_first) = (Vec::new(), 0, true);
    for token in tokens {
        match token {
            Token::Mark('}') if depth == 0 => break,
            Token::Mark('}') => depth -= 1,
            Token::Mark('{') => depth += 1,
            Token::Mark(',') if depth == 0 => is_first = true,
            token => {
                names.extend(token.word().filter(|_| is_first).map(str::to_owned));
                is_first = false;
            }
        }
    }
    names
}

// Files

#[test]
fn files_are_small_and_named_after_what_is_in_them() {
    for folder in ["src", "tests", "build", "examples", "benches"] {
        for (path, text) in files(folder, ".rs") {
            let lines = text.lines().count();
            assert!(lines <= 500, "{path} has {lines} lines");
            let name = path.rsplit('/').next().unwrap();
            let is_vague = ["utils.rs", "helpers.rs", "common.rs", "manager.rs", "mod.rs"];
            assert!(!is_vague.contains(&name), "{path}");
        }
    }
}

#[test]
fn the_project_stands_alone() {
    // In two pieces, so that this file does not break the rule itself.
    let foreign = [("/wo", "rk/"), ("../sha", "red"), ("/ro", "ot/")];
    for (path, text) in files("", "") {
        for (head, tail) in foreign {
            let name = format!("{head}{tail}");
            assert!(!text.contains(&name), "{path} names {name}");
        }
    }
}

// Texts and colours

/// Files with texts that no locale translates, and which they are.
const OTHER_TEXTS: [(&str, &str); 9] = [
    ("src/tui/theme/file.rs", "what is wrong with a theme file, for its author"),
    ("src/tui/theme/themes.rs", "what is wrong with a theme file, for its author"),
    ("src/tui/position.rs", "the keys of keyboards, row after row"),
    ("src/cli/completions.rs", "the name of a command"),
    ("src/cli/export.rs", "the name of a command"),
    ("src/cli/fmt.rs", "the name of a command"),
    ("src/cli/linear/commands.rs", "how what follows a word is written"),
    ("src/cli/man.rs", "the name of a command"),
    ("src/cli/usage.rs", "what the library says that reads arguments"),
];

#[test]
fn every_text_of_the_interface_is_in_the_locale_file() {
    for source in sources().iter().filter(|s| ["app", "tui", "cli"].contains(&s.module())) {
        if OTHER_TEXTS.iter().any(|(path, _)| *path == source.path) {
            continue;
        }
        let texts = source.texts();
        let sentence = texts.iter().find(|text| has_two_words(text));
        assert_eq!(sentence, None, "{}", source.path);
    }
}

/// Do two words stand next to each other, placeholders aside?
fn has_two_words(text: &str) -> bool {
    let mut depth = 0;
    let spoken = text.chars().filter(|c| {
        depth += i32::from(*c == '{');
        let is_outside = depth == 0;
        depth -= i32::from(*c == '}');
        is_outside
    });
    let spoken: String = spoken.collect();
    let is_word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let words: Vec<bool> = spoken.split(' ').map(|word| is_word(&word)).collect();
    words.windows(2).any(|pair| pair == [true, true])
}

#[test]
fn every_sign_of_the_interface_is_in_the_table_of_symbols() {
    for source in sources().iter().filter(|s| ["app", "tui", "cli", "i18n"].contains(&s.module())) {
        let texts = source.texts();
        let foreign = texts.iter().find(|text| !text.is_ascii());
        assert_eq!(foreign, None, "{}: src/symbols.rs has the signs", source.path);
    }
}

#[test]
fn every_colour_is_in_a_theme_file() {
    for source in sources().iter().filter(|source| source.module() == "tui") {
        let used = source.after("Color::").into_iter().map(|at| &source.tokens[at]);
        let wrong = used.filter_map(Token::word).find(|colour| *colour != "Reset");
        // There the number of a link stands in the place of a colour, which is never shown.
        let is_theme =
            source.path.starts_with("src/tui/theme") || source.path == "src/tui/links.rs";
        assert!(is_theme || wrong.is_none(), "{} has the colour {wrong:?}", source.path);
        assert_eq!(source.after("Stylize"), [0; 0], "{}", source.path);
    }
}

#[test]
fn every_text_that_is_asked_for_is_there() {
    let (ids, composed) = (ids(), composed_ids());
    let areas: BTreeSet<&str> = ids.iter().filter_map(|id| Some(id.split_once('-')?.0)).collect();
    for source in sources().iter().filter(|source| !MOUNTED.contains(&source.module())) {
        let asked = ["Phrase::new(", ".text(", "texts.get(", ".heading(screen,"];
        let asked = asked.iter().flat_map(|call| source.after(call));
        for id in asked.filter_map(|at| source.tokens[at].text()) {
            assert!(ids.contains(id), "{}: there is no text `{id}`", source.path);
        }
        for text in source.tokens.iter().filter_map(Token::text) {
            let is_like_an_id = text.contains('-')
                && is_kebab(text)
                && areas.contains(text.split('-').next().unwrap());
            let is_known = ids.contains(text) || NO_TEXTS.contains(&text);
            assert!(!is_like_an_id || is_known, "{}: there is no text `{text}`", source.path);
            let prefix = text.split_once('{').map(|(prefix, _)| prefix).filter(|p| is_prefix(p));
            let is_composed = prefix.is_none_or(|p| composed.iter().any(|id| id.starts_with(p)));
            assert!(is_composed, "{}: nobody knows what `{text}` becomes", source.path);
        }
    }
    for id in composed {
        assert!(ids.contains(&id), "there is no text `{id}`");
    }
}

#[test]
fn every_text_of_the_locale_file_is_asked_for() {
    let sources = sources();
    let literal = sources.iter().flat_map(|s| &s.tokens).filter_map(Token::text);
    let used: BTreeSet<String> = literal.map(str::to_owned).chain(composed_ids()).collect();
    let unused: Vec<String> = ids().difference(&used).cloned().collect();
    assert_eq!(unused, [""; 0]);
}

/// Texts of the source that look like ids of the locale file, and are none.
const NO_TEXTS: [&str; 1] = ["past-day"];

/// The filters of the command line that take a value.
const FILTERS: [&str; 12] = [
    "author", "health", "in", "kind", "level", "minutes", "note", "roadmap", "section", "status",
    "topic", "type",
];

/// The days of the week.
const WEEK: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The months.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The words of settings that have words of their own on the screen.
const CHOICES: [&str; 12] = [
    "auto", "always", "never", "unicode", "ascii", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
];

/// The figures that the statistics explain.
const MEANINGS: [&str; 8] =
    ["year", "streak", "rest", "parts", "weeks", "time", "forecast", "waiting"];

/// The ids that the source puts together from names.
fn composed_ids() -> BTreeSet<String> {
    let of = |prefix: &str, names: Vec<&str>| -> Vec<String> {
        names.iter().map(|name| format!("{prefix}-{name}")).collect()
    };
    let types = || ItemType::ALL.iter().map(|item_type| item_type.name());
    let kinds = Kind::ALL.iter().map(|kind| kind.name());
    let kinds = kinds.chain(types().filter(|name| *name != ItemType::Resource.name()));
    let doubtful = Health::ALL.iter().filter(|health| **health != Health::Ok);
    let welcome = ["move", "tick", "find"];
    let mut ids = of("kind", kinds.collect());
    ids.extend(of("group", types().collect()));
    ids.extend(of("level", Level::ALL.iter().map(|level| level.name()).collect()));
    ids.extend(of("field", Field::ALL.iter().map(|field| field.name()).collect()));
    ids.extend(of("health", doubtful.map(|health| health.name()).collect()));
    ids.extend(FILTERS.map(|name| format!("cli-filter.{name}")));
    ids.extend(of("day", WEEK.to_vec()));
    ids.extend(of("weekday", WEEK.to_vec()));
    ids.extend(of("month", MONTHS.to_vec()));
    ids.extend(of("theme", Themes::built_in().collect()));
    ids.extend(of("statistics", vec!["items", "minutes", "estimate", "week"]));
    ids.extend(of("meaning", MEANINGS.to_vec()));
    ids.extend(MEANINGS.map(|name| format!("meaning-{name}.name")));
    ids.extend(of("welcome", welcome.to_vec()));
    ids.extend(welcome.map(|name| format!("welcome-{name}.help")));
    let texts_of = |action: &Action| [action.label(), action.full_name(), action.help()];
    ids.extend(Action::ALL.iter().flat_map(texts_of).map(str::to_owned));
    ids.extend(of("choice", CHOICES.to_vec()));
    let texts_of = |setting: &Setting| [setting.label(), setting.help()];
    ids.extend(Setting::ALL.iter().flat_map(texts_of).map(str::to_owned));
    ids.into_iter().collect()
}

/// The ids of the locale file, those of attributes as `id.attribute`.
fn ids() -> BTreeSet<String> {
    let (_, text) = files("assets/locales", "en.ftl").remove(0);
    let mut ids = BTreeSet::new();
    let mut last = String::new();
    for line in text.lines() {
        let Some((name, value)) = line.split_once(" =") else { continue };
        if let Some(attribute) = name.trim_start().strip_prefix('.') {
            ids.insert(format!("{last}.{attribute}"));
        } else if is_kebab(name) {
            last = name.to_owned();
            // Without a value it only holds its attributes.
            let is_new = value.is_empty() || ids.insert(last.clone());
            assert!(is_new, "`{name}` is there twice");
        }
    }
    ids
}

fn is_kebab(text: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
    text.split('-').all(is_part)
}

/// Is it the beginning of an id, such as `kind-`?
fn is_prefix(text: &str) -> bool {
    text.strip_suffix('-').is_some_and(is_kebab)
}

#[test]
fn the_rules_see_what_they_look_for() {
    let code = "use crate::{a::{b, c}, d}; fn f() { Phrase::new(\"x-y\"); crate::e::g() }";
    let source = Source { path: "src/app/x.rs".into(), tokens: tokens(code) };
    assert_eq!(imports(&source).into_iter().collect::<Vec<_>>(), ["a", "d", "e"]);
    assert_eq!(source.tokens[source.after("Phrase::new(")[0]].text(), Some("x-y"));
    assert!(has_two_words("Nothing found") && !has_two_words("{a} › {b c}  ·"));
}
