//! Where only ASCII can be shown, everything but the contents is ASCII.

use waypost::i18n::Texts;
use waypost::symbols::{Symbol, Symbols};

use crate::machine::Machine;
use crate::rig::{Rig, catalog_of};

/// A roadmap whose contents are plain.
const PLAIN: &str = r#"
format = 1
id = "plain"
title = "Plain letters"
summary = "Everything here is ASCII, so that what is not comes from the program."
languages = ["en"]
added = "0.1"

[[section]]
id = "basics"
title = "Basics of a subject with a name that is rather long for a pane"
summary = "What comes first."
point = ["One", "Two"]

[[section.resource]]
id = "a-book"
kind = "book"
title = "A book with a title that is much too long for a pane and has to be cut somewhere"
url = "https://example.com/a"
author = "An Author"
level = "beginner"
lang = "en"
description = "A description with enough words to be wrapped, and a term: gradient."
added = "0.1"

[[section.term]]
id = "gradient"
title = "Gradient"
description = "The direction of the steepest way up."
added = "0.1"

[[section.step]]
id = "first-step"
number = "1"
title = "Read the book"
added = "0.1"
"#;

/// Keys that lead to each view and popup.
const VIEWS: [&str; 30] = [
    "",
    "<enter>",
    "<enter>j",
    "<enter>j<space>",
    "<enter>jd",
    "<enter>jx",
    "<enter>js",
    "p",
    "z",
    "/",
    "/book",
    "/gradient<tab>",
    "/nothing-like-this",
    "?",
    "0",
    "W",
    "S",
    "SR",
    "Se",
    "N",
    "t",
    ":",
    ":mark",
    "<enter>jn",
    "<enter>j<space>H",
    "<enter>j<space>m",
    "f",
    "D",
    "<enter>jT",
    "<enter>vj",
];

#[test]
fn every_screen_is_ascii_apart_from_the_contents() {
    for (keys, size) in
        VIEWS.iter().flat_map(|keys| [(120, 36), (80, 24), (40, 10)].map(|s| (keys, s)))
    {
        let texts = Texts::english().with_symbols(Symbols::Ascii);
        let mut rig = Rig::on(catalog_of(&[PLAIN])).saying(texts).sized(size.0, size.1);
        let welcome = rig.screen();
        assert!(welcome.is_ascii(), "{welcome}");
        rig.model.ui.welcome = false;
        rig.press(keys);
        let screen = rig.screen();
        let foreign: String = screen.chars().filter(|letter| !letter.is_ascii()).collect();
        assert_eq!(foreign, "", "{keys:?} at {size:?}:\n{screen}");
    }
}

#[test]
fn cut_text_ends_in_three_dots() {
    let texts = Texts::english().with_symbols(Symbols::Ascii);
    let mut rig = Rig::on(catalog_of(&[PLAIN])).saying(texts).sized(60, 16).after("<esc><enter>");
    assert!(rig.screen().contains("..."), "{}", rig.screen());
    assert!(rig.screen().contains("+- Plain letters"), "{}", rig.screen());
}

#[test]
fn every_sign_of_the_texts_has_a_form_in_ascii() {
    let texts = include_str!("../../assets/locales/en.ftl");
    let spoken: Vec<&str> = texts.lines().filter(|line| !line.starts_with('#')).collect();
    let spoken = spoken.join(" ");
    let shown = Symbols::Ascii.in_text(&spoken);
    let foreign: String = shown.chars().filter(|letter| !letter.is_ascii()).collect();
    assert_eq!(foreign, "", "add them to src/symbols.rs");
    assert!(Symbol::ALL.iter().all(|symbol| symbol.unicode().chars().count() == 1));
}

#[test]
fn commands_print_ascii_where_the_locale_has_no_more_and_where_settings_say_so() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("roadmaps")).unwrap();
    waypost::store::replace_file(&folder.path().join("roadmaps/plain.toml"), PLAIN.as_bytes())
        .unwrap();
    let data = folder.path().to_str().unwrap();
    let ascii = |machine: &Machine| {
        let told = [&["progress", "plain"][..], &["list", "plain"], &["show", "a-book"]]
            .map(|words| machine.run(&[words, &["--data", data]].concat()).stdout);
        told.iter().all(|told| !told.is_empty() && told.is_ascii())
    };
    let machine = Machine::new().with("LANG", "C");
    machine.run(&["done", "a-book", "--data", data]);
    assert!(ascii(&machine));
    let machine = machine.with("LANG", "C.UTF-8");
    assert!(!ascii(&machine));
    let settings = folder.path().join("config.toml");
    waypost::store::replace_file(&settings, b"symbols = \"ascii\"\n").unwrap();
    assert!(ascii(&machine));
}
