//! What holds for all importers: nothing makes one fail, and what an exporter writes comes back.

mod checklist;
pub(crate) mod whole;

use proptest::prelude::*;

use super::{
    Before, Branch, Entry, File, Form, Listing, Naming, Origin, Words, read, roadmap, roadmap_sh,
};
use crate::catalog::{Catalog, RoadmapFiles, SourceFile, check};
use crate::export::tests::{Desk, Ids, nasty};
use crate::export::{CHECKLIST, Export, Separator, markdown, opml, table};
use crate::text::is_unwelcome;

const FORMS: [Form; 6] =
    [Form::Markdown, Form::Netscape, Form::Opml, Form::Json, Form::Csv, Form::Addresses];

fn origin() -> Origin {
    Origin { base: None, words: Some(words) }
}

/// The words with which tests export.
fn words() -> Words {
    let mut words = Words::default();
    words.add(&Ids);
    words
}

fn naming<'a>(before: &'a Before<'a>) -> Naming<'a> {
    Naming {
        id: "mine",
        title: "Mine",
        summary: "A list.",
        gone: "Gone.",
        before,
        is_taken: &|_| false,
        is_its: &|_, _| false,
        is_built_in: &|_, _| false,
    }
}

/// `text` as a roadmap that the checker has taken.
fn checked(text: &str) -> Catalog {
    let root = SourceFile { path: "mine.toml".into(), text: text.to_owned() };
    let files = [RoadmapFiles { root, sections: Vec::new() }];
    check("0.1", &files).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"))
}

fn of_all<'a>(branches: &'a [Branch], take: &mut impl FnMut(&'a Branch)) {
    for branch in branches {
        take(branch);
        of_all(&branch.branches, take);
    }
}

/// Whatever a list has in it, the roadmap made of it is one that the checker takes, without a character that a
/// terminal would obey.
pub(crate) fn is_sound(listing: &Listing) {
    let before = Before::default();
    let written = roadmap(listing, &naming(&before));
    assert!(!written.text.contains(|c: char| c != '\n' && is_unwelcome(c)));
    let passed = listing.passed.iter().map(|passed| passed.what.as_str());
    passed.for_each(|what| assert!(!what.contains(is_unwelcome), "{what:?}"));
    if !written.items.is_empty() {
        assert_eq!(checked(&written.text).items.len(), written.items.len());
    }
}

/// What means something in some form.
const SIGNS: [&str; 66] = [
    "{\"items\": [",
    "{\"title\": \"",
    "\", \"url\": \"",
    "\"}",
    "[",
    "](",
    ")",
    "https://a.org/",
    "http://b.org",
    "javascript:alert(1)",
    "data:text/html,",
    "#",
    "##",
    "- ",
    "- [x] ",
    "- [ ] ",
    "> ",
    "\n",
    "\n\n",
    "    ",
    "|",
    "|-|\n",
    "**",
    "`",
    "```\n",
    "![",
    "<a href=\"",
    "\">",
    "</a>",
    "<details>",
    "<summary>",
    "<DT><H3>",
    "<DL><p>",
    "<DD>",
    "</DL>",
    "<outline text=\"",
    "<opml xmlns:waypost=\"urn:waypost:progress:1\">",
    "<outline text=\"a\" waypost:id=\"a\" waypost:kind=\"step\" waypost:number=\"1\"",
    "<outline text=\"b\" waypost:kind=\"term\" waypost:id=\"",
    "<outline text=\"c\" url=\"https://a.org/\" waypost:aliases=\"https://b.org/",
    "\" waypost:text-ru=\"",
    "\" waypost:health=\"dead\" waypost:health-reason=\"",
    "\" waypost:languages=\"en ru\" waypost:points=\"",
    "\" waypost:former-ids=\"a aa b c",
    "\" url='",
    "/>",
    "</outline>",
    "&#27;",
    "&amp;",
    "&#0;",
    "\u{1b}[31m",
    "\u{202e}",
    "\0",
    ",",
    "\"",
    "url,title\n",
    "id,url,title,type,number,aliases,former_ids,roadmap,section,path,section_summary\n",
    "a,,t,step,1,,b,m,s/t,S > T,\"\nb\"\n",
    "b,https://a.org/,t,,,https://b.org/,a,m,s,",
    "<META NAME=\"generator\" CONTENT=\"waypost\">\n",
    "@video@",
    "*(",
    ")*",
    " *★* – ",
    "*#a, kind-paper, 2026-11-01*: ",
    "ก็微",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_makes_an_importer_fail(pieces in prop::collection::vec(
        prop_oneof![3 => prop::sample::select(SIGNS.to_vec()).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from), 1 => "[a-z ]{0,9}"], 0..60,
    )) {
        let text = pieces.concat();
        for form in FORMS {
            is_sound(&read(form, &text, &origin(), &mut |_| ()));
        }
        is_sound(&read(Form::Markdown, &format!("{CHECKLIST}\n{text}"), &origin(), &mut |_| ()));
        let file = File { path: format!("a/{}.md", text.replace('/', "-")), text };
        is_sound(&roadmap_sh(&[file], &origin()));
    }
}

#[test]
fn giant_lines_and_deep_nesting_are_no_trouble() {
    for (sign, times) in [
        ("[", 100_000),
        ("> ", 20_000),
        ("- ", 20_000),
        ("<a \"", 100_000),
        ("<a href='", 100_000),
        ("<!--", 100_000),
        ("&", 300_000),
        ("**", 100_000),
        ("<details>", 50_000),
        ("<outline text=\"a\">", 20_000),
        ("<DL><DT><H3>a</H3>", 20_000),
        ("https://a.org/ ", 20_000),
        ("[a](https://a.org/) ", 20_000),
        ("|[a](https://b.org/)", 20_000),
        ("![](", 50_000),
        ("\"", 300_000),
        ("word ", 200_000),
        ("x", 1_000_000),
    ] {
        let text = sign.repeat(times);
        for form in FORMS {
            is_sound(&read(form, &text, &origin(), &mut |_| ()));
        }
        is_sound(&read(Form::Markdown, &format!("{CHECKLIST}\n{text}"), &origin(), &mut |_| ()));
    }
}

/// Sections with their entries, without what a form has no place for.
fn seen(listing: &Listing) -> Vec<(String, Entry)> {
    let mut all = Vec::new();
    of_all(&listing.branches, &mut |branch| {
        for entry in &branch.entries {
            let mut entry = entry.clone();
            entry.learned.at = None;
            entry.facts = None;
            all.push((branch.title.clone(), entry));
        }
    });
    all
}

#[test]
fn what_speaks_against_an_address_changes_nothing_of_what_comes_back() {
    let sound = nasty("Text");
    let dead = "kind = \"paper\"\nhealth = \"dead\"\nhealth_reason = \"Closed.\"";
    let dead = sound.replacen("kind = \"paper\"", dead, 1);
    for (form, write, said) in [
        (Form::Markdown, markdown as fn(&Export<'_>) -> String, "?a=1&b='2'> \"health-dead\")"),
        (Form::Opml, opml, " waypost:health=\"dead\""),
    ] {
        let [sound, dead] = [&sound, &dead].map(|text| write(&Desk::new(text).export()));
        assert!(dead.contains(said) && !sound.contains("dead"), "{dead}");
        let [sound, dead] = [sound, dead].map(|page| read(form, &page, &origin(), &mut |_| ()));
        assert_eq!((seen(&dead), dead.passed), (seen(&sound), sound.passed));
    }
}

#[test]
fn apostrophes_before_a_formula_come_back_from_a_table() {
    for text in ["=x", "'=x", "''-x", "'x", "\"=x", "'"] {
        let desk = Desk::new(&nasty(text));
        for separator in [Separator::Comma, Separator::Tab] {
            let page = table(&desk.export(), separator).unwrap();
            let back = read(Form::Csv, &page, &origin(), &mut |_| ());
            let entries = seen(&back);
            assert_eq!(entries.len(), 3, "{page}");
            for (section, entry) in entries {
                let said = [&section, &entry.title, &entry.about, &entry.author.unwrap()];
                assert_eq!(said, [text; 4], "{page}");
            }
        }
    }
}
