//! What is new since the learner was here, on the screen.

use std::sync::Arc;

use insta::assert_snapshot;

use waypost::app::{Action, HomeRow, Message, News, Tone, View, why_not};
use waypost::catalog::Catalog;
use waypost::changes::{Changes, Snapshot};
use waypost::phrase::Phrase;
use waypost::progress::{Event, EventId, Status};

use crate::keys::{TO_ALGEBRA, TO_ATTENTION};
use crate::rig::{Rig, catalog_of, small_catalog};

/// What is gone of the small roadmaps in their next edition.
const RETIRED: &str = r#"added = "0.1"

[[retired]]
id = "nets-book"
title.en = "Neural networks, a book"
title.ru = "Нейронные сети, книга"
url = "https://gone.example.org/nets"
reason = "The site is gone for good."
into = ["attention"]
"#;

/// What is new in it.
const NEW: &str = r#"
[[section.section.resource]]
id = "bpe-paper"
kind = "paper"
title = "Pairs of bytes"
url = "https://papers.example.org/bpe"
description.en = "How words become pieces."
description.ru = "Как слова становятся частями."
"#;

/// Keys from the start to the book that is gone in the next edition.
const TO_BOOK: &str = "<enter><enter>jjj";

/// The next edition of the small roadmaps: the video has another id, the paper is doubtful and has
/// another title, the book is gone, and there is something on byte pairs.
fn next_edition() -> Catalog {
    let models = include_str!("roadmaps/models.toml");
    let (before, from_book) =
        models.split_once("[[section.resource]]\nid = \"nets-book\"").unwrap();
    let (_, after) = from_book.split_once("[[section.section]]").unwrap();
    let (python, empty) = after.split_once("\n[[section]]").unwrap();
    let models = format!("{before}[[section.section]]{python}{NEW}\n[[section]]{empty}")
        .replacen("added = \"0.1\"\n", RETIRED, 1)
        .replace("\"linear-algebra\"", "\"algebra\"\nformer_ids = [\"linear-algebra\"]")
        .replace("Attention Is All You Need", "Attention is all you need")
        .replace("1706.03762\"", "1706.03762\"\nhealth = \"suspect\"\nhealth_reason.en = \"It asks for money.\"\nhealth_reason.ru = \"Просят денег.\"");
    catalog_of(&[&models, include_str!("roadmaps/tuning.toml")])
}

/// What has changed from the small roadmaps to their next edition.
fn news() -> Message {
    let seen = Snapshot::new(&small_catalog(), "old");
    Message::News(News::Changed(Arc::new(Changes::between(&seen, &next_edition()))))
}

/// The next edition in front of a learner who did `keys` in the one before, and has just been told.
fn updated(keys: &str) -> Rig {
    let mut rig = Rig::on(next_edition());
    rig.model.ui.welcome = false;
    rig.tell(read(done(keys)));
    rig.tell(news());
    rig.draw();
    rig
}

/// What a learner did who pressed `keys` in the small roadmaps, by names that are not used again.
fn done(keys: &str) -> Vec<Event> {
    let mut events = Rig::new().after(keys).world.appended;
    for event in &mut events {
        event.id = EventId::parse(&format!("before{}", event.id.as_str())).unwrap();
    }
    events
}

fn read(events: Vec<Event>) -> Message {
    Message::News(News::JournalRead { events, damage: None })
}

// What it shows

#[test]
fn new_changed_and_removed_items_stand_in_groups_beside_the_details() {
    let mut rig = updated(&format!("{TO_ALGEBRA}<space>")).sized(100, 17).after("N jj");
    assert_snapshot!(rig.screen(), @"
     waypost  What's new                                                    ━━━━━━━━━━━━  1 of 4  1 day
    ╭─ What's new ──────────────────────────────╮╭─ Attention is all you need ─────────────────────────╮
    │ New                                     1 ││ The title was “Attention Is All You Need”.          ┃
    │ ○ Pairs of bytes                    paper ││ The address is doubtful now. It asks for money.     ┃
    │                                           ││ Language models › Basics                            ┃
    │ Changed                                 2 ││                                                     ┃
    │ ✓ Essence of linear algebra            id ││ paper                                               ┃
    │ ! Attention is all you…   title, doubtful ││ intermediate to advanced · about 90 min (estimate)  ┃
    │                                           ││                                                     ┃
    │ Removed                                 1 ││ The paper that introduced the Transformer.          ┃
    │ ○ Neural networks, a book                 ││                                                     ┃
    │                                           ││ papers.example.org/1706.03762                       ┃
    │                                           ││                                                     │
    │                                           ││ ! Doubtful address                                  │
    │                                           ││ It asks for money.                                  │
    ╰───────────────────────────────────────────╯╰─────────────────────────────────────────────────────╯
     Enter go there  Space done  o open  d doing  Esc back  u undo  / search  Tab pane  0 home  ? help
    ");
}

#[test]
fn what_was_done_with_an_item_that_is_gone_is_kept_and_explained() {
    let mut rig = updated(&format!("{TO_BOOK}<space>s")).sized(100, 24).after("N G");
    assert_snapshot!(rig.screen(), @"
     waypost  What's new                                                           ━━━━━━━━━━━━  0 of 4
    ╭─ What's new ──────────────────────────────╮╭─ Neural networks, a book ──────────────────────── ★ ╮
    │ New                                     1 ││ ✓ done 2026-11-02                                   │
    │ ○ Pairs of bytes                    paper ││ It is no longer in the roadmap and counts nowhere.  │
    │                                           ││ What you did with it is kept.                       │
    │ Changed                                 2 ││                                                     │
    │ ○ Essence of linear algebra            id ││ Why it is gone                                      │
    │ ! Attention is all you…   title, doubtful ││ The site is gone for good.                          │
    │                                           ││                                                     │
    │ Removed                                 1 ││ gone.example.org/nets                               │
    │ ✓ Neural networks, a book               ★ ││                                                     │
    │                                           ││ In its place                                        │
    │ No longer in the roadmap                1 ││ Attention is all you need                           │
    │ ✓ Neural networks, a book               ★ ││ Language models › Basics                            │
    │                                           ││                                                     │
    │                                           ││                                                     │
    │                                           ││                                                     │
    │                                           ││                                                     │
    │                                           ││                                                     │
    │                                           ││                                                     │
    │                                           ││                                                     │
    │                                           ││                                                     │
    ╰───────────────────────────────────────────╯╰─────────────────────────────────────────────────────╯
     Enter go there  Esc back  u undo  / search  Tab pane  : commands  p progress  0 home  ? help
    ");
    let total = rig.model.overview.total();
    assert_eq!((total.done, total.total), (0, 9), "it counts nowhere");
}

#[test]
fn a_narrow_screen_shows_the_list_above_two_lines_and_the_details_alone_to_read() {
    let mut rig = updated("").sized(40, 15).after("N jj");
    assert_snapshot!(rig.screen(), @"
     waypost  What's new             0 of 4
    ╭─ What's new ─────────────────────────╮
    │ New                                1 ┃
    │ ○ Pairs of bytes               paper ┃
    │                                      ┃
    │ Changed                            2 ┃
    │ ○ Essence of linear algebra       id ┃
    │ ! Attention is all…  title, doubtful │
    │                                      │
    ╰──────────────────────────────────────╯
    ╭─ Attention is all you need ──────────╮
    │ The title was “Attention Is All You  ┃
    │ Need”.                               │
    ╰──────────────────────────────────────╯
     Enter go there  Space done  ? help
    ");
    rig.press("<tab>");
    assert!(rig.screen().contains("│ for money."), "{}", rig.screen());
    assert!(!rig.screen().contains("Removed"));
}

#[test]
fn when_nothing_has_changed_it_says_what_it_is_for() {
    let mut rig = Rig::new().sized(60, 8).after("N");
    assert_snapshot!(rig.screen(), @"
     waypost  What's new                                 0 of 4
    ╭─ What's new ─────────────────────────────────────────────╮
    │ Nothing has changed since you were here. What is new     │
    │ after an update is listed here until you have looked at  │
    │ it.                                                      │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
     Esc back  / search  : commands  p progress  0 home  ? help
    ");
    for keys in ["<enter>", "<space>", "o"] {
        rig.press(keys);
        assert_eq!(rig.model.ui.view, View::Changes, "{keys}");
        assert!(!rig.notice().is_empty(), "{keys}");
    }
}

#[test]
fn it_fits_at_every_size_and_cuts_nothing_without_an_ellipsis() {
    for (columns, rows) in [(40, 10), (40, 15), (60, 20), (80, 24), (120, 36), (200, 60), (20, 6)] {
        for keys in ["N", "N jj", "N G", "N G<tab>", "0 j", "N LL"] {
            let mut rig = updated(TO_BOOK).sized(columns, rows).after(keys);
            let screen = rig.screen();
            let new = if keys.ends_with("LL") { "ใหม่" } else { "new" };
            assert!(columns < 60 || screen.contains(new), "{columns}x{rows} {keys}\n{screen}");
        }
    }
}

// How it is told

#[test]
fn the_news_is_told_once_in_a_quiet_notice_with_the_key() {
    let mut rig = updated("");
    assert_eq!(rig.notice(), "1 new, 2 changed, 1 removed since you were here · N");
    assert_eq!(rig.model.ui.notice.as_ref().unwrap().tone, Tone::Plain);
    rig.resize(40, 15);
    assert!(rig.screen().ends_with("1 new, 2 changed, 1 removed · N"), "{}", rig.screen());
    rig.press("N");
    assert_eq!(rig.notice(), "", "who looks at it need not be told");
}

#[test]
fn the_news_does_not_take_the_place_of_what_failed() {
    let mut rig = Rig::on(next_edition());
    rig.tell(Message::News(News::Failed(Phrase::new("why-not-nothing"))));
    rig.tell(news());
    assert_eq!(rig.model.ui.notice.as_ref().unwrap().tone, Tone::Error);
    assert_eq!(rig.model.log.newest_first().count(), 2);
    assert!(rig.model.whats_new.is_unseen);
}

#[test]
fn home_has_a_row_for_it_until_the_list_was_looked_at() {
    let mut rig = updated("").sized(80, 24).after("0");
    assert_snapshot!(rig.crop(0, 1, 80, 7), @"

    Nothing is done yet. Begin in
    Language models
    0 of 4  Enter begin

    New since you were here
    N  1 new, 2 changed, 1 removed
    ");
    rig.press("j");
    assert_eq!(rig.model.home_row(), HomeRow::Changes);
    rig.press("<enter>");
    assert_eq!((rig.model.ui.view, rig.world.looked_at_news), (View::Changes, 0));
    rig.press("<esc>");
    assert_eq!((rig.model.ui.view, rig.world.looked_at_news), (View::Home, 1));
    assert_eq!(rig.model.home_row(), HomeRow::LeftOff);
    assert!(!rig.screen().contains("New since"), "{}", rig.screen());
}

#[test]
fn it_counts_as_seen_once_the_list_is_closed_in_whatever_way() {
    for keys in
        ["<esc>", "N", "q", "<enter>", "p", "f", "0<esc><esc>", "/lora<enter>", ":zoom<enter>"]
    {
        let mut rig = updated("").after("N");
        assert_eq!((rig.world.looked_at_news, &rig.model.seen), (0, &None), "{keys}");
        rig.press(keys);
        assert_eq!(rig.world.looked_at_news, 1, "{keys}");
        assert_eq!(rig.model.session().seen.as_deref(), Some("now"), "{keys}");
        rig.press("N <esc>");
        assert_eq!(rig.world.looked_at_news, 1, "{keys}");
    }
    for keys in ["0<esc>", "?<esc>", ":<esc>", "<tab>", "W<esc>", "<space>"] {
        let rig = updated("").after("N").after(keys);
        assert_eq!((rig.model.ui.view, rig.world.looked_at_news), (View::Changes, 0), "{keys}");
    }
    let rig = updated("").after("q");
    assert_eq!((rig.world.looked_at_news, rig.model.session().seen), (0, None), "not looked at");
}

#[test]
fn what_was_seen_can_be_looked_at_again_as_long_as_the_program_runs() {
    let mut rig = updated("").after("N <esc> N");
    assert!(rig.screen().contains("Pairs of bytes"), "{}", rig.screen());
}

// What the keys do

#[test]
fn the_selection_goes_over_the_entries_and_enter_goes_to_the_item_in_its_section() {
    let mut rig = updated("").after("N");
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(rig.item());
        rig.press("j");
    }
    assert_eq!(ids, ["bpe-paper", "algebra", "attention"]);
    rig.press("jjj");
    assert_eq!(rig.item(), "", "the last one is gone");
    rig.press("gg k <enter>");
    assert_eq!((rig.node().as_str(), rig.item().as_str()), ("models/basics/python", "bpe-paper"));
    rig.press("[");
    assert_eq!(rig.node(), "models");
    assert_eq!(updated("").after(": what's <enter>").model.ui.view, View::Changes);
}

#[test]
fn marks_and_links_are_as_everywhere() {
    let mut rig = updated("").after("N <space>");
    assert_eq!(rig.status("bpe-paper"), Status::Done);
    rig.press("o u");
    assert_eq!(rig.world.opened.len(), 1);
    assert_eq!(rig.status("bpe-paper"), Status::Todo);
    assert_eq!(rig.model.ui.view, View::Changes);
}

#[test]
fn an_item_that_is_gone_can_only_be_looked_at_and_leads_to_what_takes_its_place() {
    let mut rig = updated(&format!("{TO_BOOK}<space>")).after("N G");
    for action in [Action::Done, Action::Skip, Action::Star, Action::Open, Action::Copy] {
        let why = why_not(&rig.model, action).unwrap();
        assert_eq!(why.id, "why-not-gone", "{action:?}");
    }
    rig.press("<enter>");
    assert_eq!((rig.node().as_str(), rig.item().as_str()), ("models/basics", "attention"));
}

#[test]
fn nothing_is_unticked_and_an_undo_still_reaches_what_is_gone() {
    let keys = format!("{TO_ALGEBRA}<space>jj<space>");
    let mut rig = updated(&keys).after("N G");
    assert_eq!(rig.status("algebra"), Status::Done, "under its new id");
    assert_eq!(rig.model.whats_new.departed.len(), 1);
    rig.press("u");
    assert_eq!(rig.notice(), "Undone: done, Neural networks, a book");
    assert!(rig.model.whats_new.departed.is_empty());
    assert!(!rig.screen().contains("No longer"), "{}", rig.screen());
    rig.press("U");
    assert_eq!(rig.model.whats_new.departed.len(), 1);
    // An edition that has it again has its progress again.
    let mut again = Rig::new();
    again.tell(read(done(&keys)));
    assert_eq!(again.status("nets-book"), Status::Done);
}

#[test]
fn the_next_start_finds_an_item_that_was_renamed_moved_or_has_left_with_its_section() {
    let at = |keys: &str, catalog: Catalog| {
        let session = Rig::new().after(keys).model.session();
        let mut rig = Rig::on(catalog);
        rig.model.resume(&session);
        (rig.node(), rig.item())
    };
    let named = |node: &str, item: &str| (node.to_owned(), item.to_owned());
    assert_eq!(at(TO_ALGEBRA, next_edition()), named("models/basics", "algebra"));
    let tuning = include_str!("roadmaps/tuning.toml");
    let elsewhere = |from: &str, to: &str| {
        catalog_of(&[&include_str!("roadmaps/models.toml").replace(from, to), tuning])
    };
    let renamed = elsewhere("id = \"basics\"", "id = \"foundations\"");
    assert_eq!(at(TO_ATTENTION, renamed), named("models/foundations", "attention"));
    let moved = elsewhere(
        "[[section.resource]]\nid = \"attention\"",
        "[[section]]\nid = \"papers\"\ntitle.en = \"P\"\ntitle.ru = \"P\"\n[[section.resource]]\nid = \"attention\"",
    );
    assert_eq!(at(TO_ATTENTION, moved), named("models/papers", "attention"));
    // Who was in the tree stays in the section.
    let gone = at(TO_BOOK, next_edition());
    assert_eq!(gone.0, "models/basics");
}
