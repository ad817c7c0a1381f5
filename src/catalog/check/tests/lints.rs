//! A bad example for every lint, with what is said of it.

use super::{ROOT, SECTION, single};
use crate::catalog::{Catalog, Problem, proofread};

fn proofread_text(text: String) -> Result<Catalog, Vec<String>> {
    let read = proofread("0.1", &[single(text)]);
    read.map_err(|problems| problems.iter().map(Problem::to_string).collect())
}

fn checked(extra: &str) -> Result<Catalog, Vec<String>> {
    proofread_text(format!("{ROOT}{SECTION}{extra}"))
}

fn only_problem(extra: &str) -> String {
    let mut problems = checked(extra).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    problems.remove(0)
}

/// A resource with these keys besides an id, a kind and a title. Its first line is line 18.
fn resource(keys: &str) -> String {
    format!("[[section.resource]]\nid = \"x\"\nkind = \"paper\"\ntitle = \"Title\"\n{keys}\n")
}

/// What is said of a resource with this description.
fn described(text: &str) -> String {
    only_problem(&resource(&format!("description = \"{text}\"")))
}

/// What is said of the keys of a resource, all that there is.
fn told(keys: &str) -> String {
    checked(&resource(keys)).unwrap_err().join("\n")
}

#[test]
fn letters_of_another_language_are_named() {
    assert_eq!(
        described("A model of мира."),
        "own.toml:22:15: `мира` is Cyrillic, in a text in en\n  \
         hint: write it in the letters of the language, or in Latin ones"
    );
    let thai = told("description.en = \"A model.\"\ndescription.th = \"โมเดล модель\"");
    assert!(thai.starts_with("own.toml:23:18: `модель` is Cyrillic, in a text in th"), "{thai}");
    let chinese = told("description.en = \"A model.\"\ndescription.zh-Hant = \"语言模型\"");
    assert!(chinese.starts_with("own.toml:23:23: `语` is Simplified Chinese"), "{chinese}");
}

#[test]
fn the_title_of_a_resource_may_be_in_its_own_letters_and_that_of_a_step_may_not() {
    let title = "title = \"动手学深度学习\"\n";
    checked(&format!("[[section.resource]]\nid = \"x\"\nkind = \"book\"\n{title}")).unwrap();
    let step = format!("[[section.step]]\nid = \"x\"\nnumber = \"1\"\n{title}");
    assert!(only_problem(&step).contains("is Chinese, in a text in en"));
    let place = "[[section]]\nid = \"again\"\ntitle = \"Again\"\n[[section.resource]]\nref = \"attention\"\ntitle = \"注意力\"\n";
    checked(place).unwrap();
}

#[test]
fn invisible_characters_are_reported_where_they_stand() {
    for (text, column, what) in [
        ("a\u{200B}b", 17, "U+200B, a space without width"),
        ("a\u{A0}b", 17, "U+00A0, a space that does not break"),
        ("a\u{AD}b", 17, "U+00AD, a soft hyphen"),
        ("a\u{FEFF}b", 17, "U+FEFF, a byte order mark"),
        ("a\u{202E}b", 17, "U+202E, which turns the direction of writing"),
        ("ok ✔\u{FE0F}", 20, "U+FE0F, which chooses the look of an emoji"),
        ("👩\u{200D}🚀", 17, "U+200D, a joiner"),
        ("👍\u{1F3FD}", 17, "U+1F3FD, a skin tone"),
        ("a\u{3000}b", 17, "U+3000"),
        ("a\u{FFFD}b", 17, "U+FFFD, which stands for a damaged letter"),
        ("a\tb", 17, "U+0009, a tab"),
    ] {
        let told = told(&format!("description = \"{text}\""));
        let expected = format!("own.toml:22:{column}: the file holds the character {what}");
        assert!(told.contains(&expected), "wanted {expected}\ngot {told}");
    }
    let escaped = described("a\\u200Bb");
    let expected = "own.toml:22:15: the text holds the character U+200B, a space without width";
    assert!(escaped.starts_with(expected), "{escaped}");
    assert!(only_problem("# a\u{202E}b\n").contains(":18:4: the file holds"));
}

#[test]
fn a_joiner_of_telugu_stands_in_telugu_alone() {
    let text = "description.en = \"Notes.\"\ndescription.te = \"నోట్\u{200C}బుక్స్\"";
    checked(&resource(text)).unwrap();
    assert!(described("note\u{200C}books").contains("a joiner of Telugu"));
}

#[test]
fn spaces_at_the_end_of_a_line_and_tabs_outside_of_texts_are_reported() {
    let line = only_problem("# a note \n");
    assert!(line.starts_with("own.toml:18:9: there is a space at the end of the line"), "{line}");
    assert!(
        only_problem("[[section]]\t\nid = \"s\"\ntitle = \"S\"\nsummary = \"A.\"\n")
            .contains("a tab")
    );
    proofread_text(format!("{ROOT}{SECTION}").replace('\n', "\r\n")).unwrap();
}

#[test]
fn a_text_that_is_not_in_nfc_is_reported() {
    assert!(described("cafe\u{301}").contains("not in Unicode form NFC"));
    assert!(described(" a").contains("has a space at an end"));
}

#[test]
fn an_address_is_written_without_what_tracks_the_reader() {
    let url = only_problem(&resource("url = \"https://a.org/x?v=1&fbclid=Iw\""));
    assert_eq!(
        url,
        "own.toml:22:7: the address has parameters that only say where the reader came from\n  \
         hint: write `https://a.org/x?v=1`"
    );
    let alias = told("url = \"https://a.org\"\naliases = [\"https://b.org/?utm_source=n\"]");
    assert!(alias.starts_with("own.toml:23:12: "), "{alias}");
}

#[test]
fn a_title_has_letters() {
    let title = "[[section.resource]]\nid = \"x\"\nkind = \"book\"\ntitle = \"12.3\"\n";
    assert!(only_problem(title).starts_with("own.toml:21:9: the title `12.3` has no letters"));
}

#[test]
fn a_description_says_more_than_the_title_and_than_other_descriptions() {
    let title = described("title.");
    assert!(title.starts_with("own.toml:22:15: the description in en only repeats the title"));
    let other = described("The paper that introduced the transformer");
    assert!(other.contains("22:15: the description in en is that of `attention`"), "{other}");
    let summary = "[[section]]\nid = \"s\"\ntitle = \"All of it\"\nsummary = \"All of it.\"\n";
    assert!(only_problem(summary).contains("the summary in en only repeats the title"));
    // What is the title in another language says nothing against it.
    checked(
        &resource("title.ru = \"Own\"\n")
            .replace("title = \"Title\"\ntitle.ru", "title.en = \"T\"\ntitle.ru"),
    )
    .unwrap();
}

#[test]
fn phrases_that_say_nothing_are_named() {
    let told = described("In this article the Transformer is explained.");
    let expected = "own.toml:22:15: `in this article` says nothing\n  hint: leave it out";
    assert!(told.starts_with(expected), "{told}");
    let title =
        "[[section.resource]]\nid = \"x\"\nkind = \"book\"\ntitle = \"The Ultimate Guide\"\n";
    checked(title).unwrap();
}

#[test]
fn every_text_has_a_limit() {
    let long = |letters: usize| "a".repeat(letters);
    assert!(described(&long(301)).contains("takes 301 columns, 300 are enough"));
    checked(&resource(&format!("description = \"{}\"", long(300)))).unwrap();
    let chinese =
        format!("description.en = \"A.\"\ndescription.zh-Hant = \"{}\"", "字".repeat(151));
    assert!(told(&chinese).contains("takes 302 columns"));
    for (text, limit) in [("point", 320), ("tip", 320)] {
        let text = format!("[[section.{text}]]\nen = \"{}\"\n", long(limit + 1));
        assert!(only_problem(&text).contains(&format!("{limit} are enough")), "{text}");
    }
    let title = |letters| {
        format!("[[section]]\nid = \"s\"\ntitle = \"{}\"\nsummary = \"A.\"\n", long(letters))
    };
    checked(&title(100)).unwrap();
    assert!(only_problem(&title(101)).contains("the title takes 101 columns"));
}

#[test]
fn a_section_is_not_empty_and_neither_is_a_roadmap() {
    let empty = proofread_text(ROOT.to_owned()).unwrap_err();
    assert_eq!(empty, ["own.toml:2:6: the roadmap is empty\n  hint: add a `[[section]]`"]);
    let told = only_problem("[[section]]\nid = \"s\"\ntitle = \"S\"\n");
    assert!(
        told.starts_with("own.toml:19:6: the section `s` is empty\n  hint: add an item"),
        "{told}"
    );
    checked("[[section]]\nid = \"s\"\ntitle = \"S\"\n[[section.tip]]\nen = \"Rest.\"\n").unwrap();
}

#[test]
fn nothing_can_go_in_a_circle() {
    // What a reference names is written out, and what takes the place of a retired id is an item.
    let to_itself = "[[section.resource]]\nref = \"x\"\n";
    assert!(only_problem(to_itself).contains("no item is called `x`"));
    let pair = "[[retired]]\nid = \"a\"\nreason = \"R\"\ninto = [\"b\"]\n[[retired]]\nid = \"b\"\nreason = \"R\"\ninto = [\"a\"]\n";
    let problems = proofread_text(format!("{ROOT}{pair}{SECTION}")).unwrap_err();
    assert_eq!(problems.len(), 2, "{problems:#?}");
    let former = resource("former_ids = [\"attention\"]");
    assert!(only_problem(&former).contains("the former id `attention` is in use"));
    let own = resource("former_ids = [\"x\"]");
    assert!(only_problem(&own).contains("the former id `x` is in use"));
}

#[test]
fn what_is_only_unwise_does_not_keep_a_roadmap_from_being_read() {
    let unwise = "# a note \n[[section]]\nid = \"s\"\ntitle = \"12\"\n";
    assert!(checked(unwise).is_err());
    super::checked(unwise).unwrap();
    let unwise =
        "url = \"https://a.org/?si=1\"\ndescription = \"In this article мира is explained.\"";
    assert!(checked(&resource(unwise)).is_err());
    super::checked(&resource(unwise)).unwrap();
}
