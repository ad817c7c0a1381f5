//! What holds for all importers: nothing makes one fail, and what an exporter writes comes back.

mod checklist;
pub(crate) mod whole;

use proptest::prelude::*;

use super::{
    Before, Branch, Entry, File, Form, Listing, Naming, Origin, Words, read, roadmap, roadmap_sh,
};
use crate::catalog::{Catalog, Kind, Lang, RoadmapFiles, RoadmapIx, SourceFile, check};
use crate::export::tests::{Desk, Ids, nasty};
use crate::export::{CHECKLIST, Export, Separator, markdown, one_file, opml, table};
use crate::progress::{Event, Journal, Overview, RestDays, Status};
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
fn is_sound(listing: &Listing) {
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

/// A roadmap of a learner: sections with items, and what was done with them.
#[derive(Debug, Clone)]
struct Made {
    sections: Vec<(String, Vec<Thing>)>,
}

#[derive(Debug, Clone)]
struct Thing {
    title: String,
    about: Option<String>,
    author: Option<String>,
    kind: Kind,
    status: Status,
    is_starred: bool,
    note: Option<String>,
}

fn text() -> impl Strategy<Value = String> {
    // What is nasty for one form or another, and always a word that begins it.
    "[A-Za-zЁёก微][A-Za-z]{2,8}( [a-zа-я*_`&<>'\"\\[\\]()#|~+=,;.-]{1,7}){0,4} [a-z]{1,4}"
}

fn thing() -> impl Strategy<Value = Thing> {
    let status = prop::sample::select(Status::ALL.to_vec());
    let note = prop::option::of(
        ("[a-z*>#-]{1,9}", "[a-z \\[\\]<&]{0,9}[a-z]")
            .prop_map(|(one, two)| format!("{one}\n\n{two}")),
    );
    let kind = prop::sample::select(Kind::ALL.to_vec());
    (
        text(),
        prop::option::of(text()),
        prop::option::of("[A-Z][a-z]{2,6}"),
        kind,
        status,
        any::<bool>(),
        note,
    )
        .prop_map(|(title, about, author, kind, status, is_starred, note)| Thing {
            title,
            about,
            author,
            kind,
            status,
            is_starred,
            note,
        })
}

fn made() -> impl Strategy<Value = Made> {
    let section = (text(), prop::collection::vec(thing(), 1..4));
    prop::collection::vec(section, 2..4).prop_map(|sections| Made { sections })
}

impl Made {
    fn listing(&self) -> Listing {
        let address = |at: usize, n: usize| format!("https://a.org/{at}/{n}?a=1&b=(2)");
        let branches = self.sections.iter().enumerate().map(|(at, (title, things))| {
            let entries = things.iter().enumerate().map(|(n, thing)| {
                let address = crate::address::WebAddress::parse(&address(at, n)).unwrap();
                let key = address.canonical().into();
                let mut entry = Entry::new(thing.title.clone(), Some(address), key);
                entry.about = thing.about.clone().unwrap_or_default();
                entry.author.clone_from(&thing.author);
                entry.kind = Some(thing.kind);
                entry.learned.status = Some(thing.status).filter(|status| *status != Status::Todo);
                entry.learned.is_starred = thing.is_starred;
                entry.learned.note.clone_from(&thing.note);
                entry
            });
            Branch { title: title.clone(), entries: entries.collect(), ..Branch::default() }
        });
        Listing { title: Some("Mine".into()), branches: branches.collect(), ..Listing::default() }
    }

    /// What `write` makes of it.
    fn exported(&self, write: impl Fn(&Export<'_>) -> String) -> String {
        let before = Before::default();
        let written = roadmap(&self.listing(), &naming(&before));
        let catalog = checked(&written.text);
        let mut journal = Journal::default();
        let mut number = 0;
        let mut tell = |item: &str, field: &str, value: serde_json::Value| {
            number += 1;
            let event = serde_json::json!({"v": 1, "id": format!("e{number}"), "hlc": format!("{number:012}-0000"),
                "device": "desk", "at": "2026-11-01T20:15:00+07:00", "item": item, "field": field, "value": value, "undoes": null});
            journal.insert(Event::from_line(event.to_string().as_bytes()).unwrap());
        };
        for (id, learned) in &written.learned {
            learned.status.iter().for_each(|status| tell(id, "status", status.name().into()));
            learned.note.iter().for_each(|note| tell(id, "note", note.clone().into()));
            if learned.is_starred {
                tell(id, "starred", true.into());
            }
        }
        let overview = Overview::new(&catalog, &journal);
        write(&Export {
            catalog: &catalog,
            overview: &overview,
            roadmaps: &[RoadmapIx::new(0)],
            lang: Lang::En,
            today: jiff::civil::date(2026, 11, 26),
            rest: RestDays::default(),
            words: &Ids,
        })
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn what_is_exported_comes_back(made in made()) {
        let origin = origin();
        let wanted = made.listing();
        let text = made.exported(markdown);
        let back = read(Form::Markdown, &text, &origin, &mut |_| ());
        prop_assert_eq!(seen(&back), seen(&wanted), "{}", text);
        prop_assert_eq!(back.passed.len(), 0);
    }
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
    for title in ["=x", "'=x", "''-x", "'x", "\"=x", "'"] {
        let thing = Thing {
            title: title.to_owned(),
            about: None,
            author: None,
            kind: Kind::Paper,
            status: Status::Todo,
            is_starred: false,
            note: Some(format!("{title}\n\n=2")),
        };
        let made = Made { sections: vec![("'+A".to_owned(), vec![thing])] };
        for separator in [Separator::Comma, Separator::Tab] {
            let text = made.exported(|export| table(export, separator).unwrap());
            let back = read(Form::Csv, &text, &origin(), &mut |_| ());
            assert_eq!(seen(&back), seen(&made.listing()), "{text}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn what_is_exported_as_toml_is_the_same_roadmap(made in made()) {
        let before = Before::default();
        let text = roadmap(&made.listing(), &naming(&before)).text;
        let root = SourceFile { path: "mine.toml".into(), text: text.clone() };
        let back = one_file(&RoadmapFiles { root, sections: Vec::new() });
        prop_assert_eq!(checked(&back), checked(&text));
    }
}

/// A list as if this program had written it.
fn outline(inside: &str) -> Listing {
    let head = "<opml xmlns:waypost=\"urn:waypost:progress:1\"><body><outline text=\"M\" waypost:id=\"m\">";
    let text = format!(
        "{head}<outline text=\"S\" waypost:id=\"s\">{inside}</outline></outline></body></opml>"
    );
    read(Form::Opml, &text, &origin(), &mut |_| ())
}

#[test]
fn what_an_export_says_wrongly_is_told_and_the_rest_is_taken() {
    let listing = outline(
        "<outline text=\"A\" url=\"https://a.org\" waypost:kind=\"tome\" waypost:id=\"No id\" waypost:level=\"high\" \
         waypost:lang=\"xx\" waypost:minutes=\"-1\" waypost:aliases=\"javascript:x https://b.org\" waypost:former-ids=\"a B\" \
         waypost:health=\"ill\" waypost:status=\"gone\" waypost:since=\"today\" category=\"tome,x,Ж\"/>\
         <outline text=\"St\u{1b}ep\" waypost:kind=\"step\" waypost:number=\"1.x\"/><outline text=\"by hand\"/>\
         <outline text=\"\" waypost:kind=\"term\"/><outline text=\"J\" url=\"javascript:x\" waypost:kind=\"paper\"/>",
    );
    let what: Vec<&str> = listing.passed.iter().map(|one| one.what.as_str()).collect();
    assert_eq!(
        what,
        [
            "No id",
            "tome",
            "xx",
            "-1",
            "javascript:x",
            "ill",
            "B",
            "gone",
            "today",
            "high",
            "Ж",
            "1.x",
            "by hand",
            "",
            "J"
        ]
    );
    let entries = &listing.branches[0].entries;
    let titles: Vec<&str> = entries.iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!((titles, entries[0].tags.as_slice()), (vec!["A", "Step"], &["x".to_owned()][..]));
    is_sound(&listing);
}

#[test]
fn what_two_things_of_an_export_claim_is_that_of_one() {
    let step =
        "<outline text=\"A step\" waypost:kind=\"step\" waypost:number=\"2\" waypost:id=\"x\"/>";
    let other = step.replace("A step", "Another").replace("id=\"x", "id=\"y");
    let listing = outline(&format!(
        "{step}{other}<outline text=\"Third\" waypost:kind=\"step\"/>\
         <outline text=\"T\" waypost:kind=\"term\" waypost:id=\"x\" waypost:former-ids=\"y z\"/>\
         <outline text=\"One\" url=\"https://a.org/1\" waypost:aliases=\"https://a.org/2 https://a.org/3 http://www.a.org/1\"/>\
         <outline text=\"Two\" url=\"https://a.org/2\" waypost:aliases=\"https://a.org/3\"/>\
         <outline text=\"Dead\" url=\"https://a.org/4\" waypost:health=\"dead\"/>"
    ));
    assert_eq!(listing.passed, []);
    let before = Before::default();
    let written = roadmap(&listing, &naming(&before));
    assert_eq!(written.items, ["x", "y", "third", "x-2", "one", "two", "dead"]);
    let numbers: Vec<&str> =
        written.text.lines().filter(|line| line.starts_with("number")).collect();
    assert_eq!(numbers, ["number = \"2\"", "number = \"1\"", "number = \"3\""]);
    assert!(written.text.contains("former_ids = [\"z\"]\n"), "{}", written.text);
    assert_eq!(written.text.matches("aliases").count(), 1);
    is_sound(&listing);
}
