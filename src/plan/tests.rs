//! What is suggested, in which order, and why.

use jiff::civil::{Date, date};

use super::*;
use crate::catalog::{Catalog, Lang, RoadmapFiles, SourceFile, check};
use crate::i18n::Texts;
use crate::progress::{Change, DeviceId, Event, EventId, Journal, Moment, Session, Stamp, Status};

/// Four sections, the second of which has another inside; one item stands in two of them.
const COURSE: &str = r#"format = 1
id = "course"
title = "Course"
summary = "A course."
languages = ["en"]
added = "0.1"

[[section]]
id = "basics"
title = "Basics"
[[section.resource]]
id = "numbers"
kind = "article"
title = "Numbers"
description = "Counting."
url = "https://example.org/numbers"
health = "suspect"
health_reason = "It may have moved."
[[section.resource]]
id = "letters"
kind = "video"
title = "Letters"
description = "Spelling."
url = "https://example.org/letters"
[[section.term]]
id = "term-sign"
title = "Sign"
description = "A mark that means something."
[[section.step]]
id = "practise"
number = "1"
title = "Practise"

[[section]]
id = "words"
title = "Words"
[[section.resource]]
id = "reading"
kind = "book"
title = "Reading"
description = "Long texts."
url = "https://example.org/reading"
[[section.section]]
id = "poems"
title = "Poems"
[[section.section.resource]]
id = "rhyme"
kind = "article"
title = "Rhyme"
description = "Sounds."
url = "https://example.org/rhyme"

[[section]]
id = "terms"
title = "Only terms"
[[section.term]]
id = "term-verb"
title = "Verb"
description = "A word for a deed."

[[section]]
id = "speech"
title = "Speech"
[[section.resource]]
ref = "letters"
[[section.resource]]
id = "talk"
kind = "video"
title = "Talk"
description = "Speaking."
url = "https://example.org/talk"
"#;

const OTHER: &str = r#"format = 1
id = "other"
title = "Other"
summary = "Another."
languages = ["en"]
added = "0.1"

[[section]]
id = "maps"
title = "Maps"
[[section.task]]
id = "draw"
title = "Draw a map"
[[section.resource]]
ref = "talk"
"#;

const TODAY: Date = date(2026, 11, 8);

fn catalog() -> Catalog {
    let files = [COURSE, OTHER].map(|text| RoadmapFiles {
        root: SourceFile { path: "own.toml".into(), text: text.into() },
        sections: Vec::new(),
    });
    check("0.1", &files).unwrap()
}

/// A learner: what they did, each with the day of November, and where they left off.
struct Learner {
    catalog: Catalog,
    journal: Journal,
    ask: Ask,
}

impl Learner {
    fn new(here: &str, deeds: &[(&str, Status, i8)]) -> Self {
        let catalog = catalog();
        let mut journal = Journal::default();
        for (n, (item, status, day)) in deeds.iter().enumerate() {
            journal.insert(deed(n, item, *status, *day));
        }
        let (roadmap, section) = here.split_once('/').unwrap_or((here, ""));
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let session =
            Session { roadmap: some(roadmap), section: some(section), ..Session::default() };
        let here = Here::of(&session, &catalog);
        Self { catalog, journal, ask: Ask { here, today: TODAY, count: 99, minutes: None } }
    }

    /// What is suggested: the id and the reason, as people read it.
    fn next(&self) -> Vec<String> {
        let overview = Overview::new(&self.catalog, &self.journal);
        let texts = Texts::english();
        let say = |next: &Next| {
            let item = self.catalog.item(self.catalog.place(next.place).item);
            let why = texts.say(&next.reason.phrase(&self.catalog, Lang::En));
            format!("{}: {why}", item.id)
        };
        next(&self.catalog, &overview, &self.ask).iter().map(say).collect()
    }
}

fn deed(n: usize, item: &str, status: Status, day: i8) -> Event {
    let change = Change::Status(status);
    Event {
        id: EventId::parse(&format!("e{n}")).unwrap(),
        stamp: Stamp::after(Stamp::default(), i64::try_from(n).unwrap()),
        device: DeviceId::parse("laptop").unwrap(),
        at: Moment::parse(&format!("2026-11-{day:02}T20:00:00+07:00")).unwrap(),
        item: item.into(),
        former: Vec::new(),
        field: change.field(),
        value: change.value(),
        undoes: None,
    }
}

const DONE: Status = Status::Done;
const DOING: Status = Status::Doing;

#[test]
fn who_begins_is_led_through_all_roadmaps_in_order_each_item_once() {
    assert_eq!(
        Learner::new("", &[]).next(),
        [
            "letters: begins Course",
            "practise: then in Basics",
            "numbers: then in Basics", // its address is doubtful
            "reading: begins Words",
            "rhyme: begins Poems",
            "talk: begins Speech",
            "draw: begins Other",
        ]
    );
}

#[test]
fn what_was_begun_comes_first_the_most_recent_before_all() {
    let deeds = [("letters", DOING, 1), ("draw", DOING, 8), ("talk", DOING, 7)];
    let next = Learner::new("course/basics", &deeds).next();
    assert_eq!(
        next[..4],
        [
            "draw: you began it today",
            "talk: you began it yesterday",
            "letters: you began it 7 days ago",
            "practise: next in Basics",
        ]
    );
}

#[test]
fn a_clock_that_was_ahead_is_no_reason_to_speak_of_the_future() {
    let next = Learner::new("", &[("talk", DOING, 30)]).next();
    assert_eq!(next[0], "talk: you began it today");
}

#[test]
fn it_goes_on_in_the_section_then_after_it_then_with_what_was_passed_over() {
    let next = Learner::new("course/words", &[("practise", DONE, 1)]).next();
    assert_eq!(
        next,
        [
            "reading: next in Words",
            "rhyme: begins Poems",
            "letters: begins Speech, the next section",
            "talk: then in Speech",
            "numbers: still open in Basics",
            "draw: begins Other",
        ]
    );
}

#[test]
fn a_section_of_terms_alone_is_not_the_next_one_and_terms_are_never_suggested() {
    let next = Learner::new("course/words/poems", &[]).next();
    assert_eq!(next[1], "letters: begins Speech, the next section");
    assert!(!next.iter().any(|one| one.starts_with("term-")), "{next:?}");
}

#[test]
fn when_a_roadmap_is_complete_those_that_were_begun_come_before_others() {
    let course = ["numbers", "letters", "practise", "reading", "rhyme"];
    let mut deeds: Vec<_> = course.map(|item| (item, DONE, 1)).to_vec();
    deeds.push(("talk", Status::Skipped, 1));
    assert_eq!(Learner::new("course/speech", &deeds).next(), ["draw: next in Maps"]);
    let next = Learner::new("", &[("draw", DONE, 1)]).next();
    assert_eq!(next[..2], ["talk: next in Maps", "letters: begins Course"]);
}

#[test]
fn an_item_is_taken_up_in_the_roadmap_that_the_learner_is_in() {
    let section = |here| {
        let learner = Learner::new(here, &[("talk", DOING, 8)]);
        let overview = Overview::new(&learner.catalog, &learner.journal);
        let first = next(&learner.catalog, &overview, &learner.ask)[0];
        learner.catalog.section(first.place.section).path.to_string()
    };
    assert_eq!([section("other"), section("course"), section("")], ["maps", "speech", "speech"]);
}

#[test]
fn with_little_time_only_what_is_known_to_fit_is_suggested() {
    let mut learner = Learner::new("course", &[("reading", DOING, 8)]);
    learner.ask.minutes = Some(30);
    let next = learner.next();
    assert_eq!(next, ["numbers: begins Basics", "rhyme: begins Poems"]);
}

#[test]
fn much_that_was_begun_leaves_room_for_what_is_open() {
    let mut learner = Learner::new("", &[("talk", DOING, 7), ("reading", DOING, 6)]);
    let mut firsts = |count| {
        learner.ask.count = count;
        let ids = learner.next().into_iter();
        ids.map(|one| one.split(':').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(firsts(0), [""; 0]);
    assert_eq!(firsts(1), ["talk"]);
    assert_eq!(firsts(2), ["talk", "letters"]);
    assert_eq!(firsts(3), ["talk", "reading", "letters"]);
}

#[test]
fn where_everything_is_done_nothing_is_next() {
    let all = ["numbers", "letters", "practise", "reading", "rhyme", "talk", "draw"];
    assert_eq!(Learner::new("course/basics", &all.map(|item| (item, DONE, 1))).next(), [""; 0]);
}

#[test]
fn a_place_that_is_gone_leaves_its_roadmap() {
    assert_eq!(Learner::new("gone/basics", &[]).ask.here, Here::Nowhere);
    let learner = Learner::new("other/gone", &[]);
    assert_eq!(learner.ask.here.roadmap(&learner.catalog), learner.catalog.find_roadmap("other"));
}
