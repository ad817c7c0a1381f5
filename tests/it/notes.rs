//! Notes: writing them, reading them, what they were before, and bringing that back.

use crossterm::event::Event as TerminalEvent;
use insta::assert_snapshot;
use waypost::app::{Focus, Message, News, Popup, Written};
use waypost::phrase::Phrase;
use waypost::progress::{DeviceId, Event, EventId, Field, Moment, Stamp};

use crate::keys::{TO_ALGEBRA, TO_ATTENTION};
use crate::rig::{Rig, small_catalog};

/// On the paper, with nothing noted yet.
fn on_the_paper() -> Rig {
    Rig::new().after(TO_ATTENTION)
}

/// The same with a note that the learner wrote in their own editor.
fn noted(text: &str) -> Rig {
    let mut rig = on_the_paper();
    rig.world.editor = Some(Written::Text(text.into()));
    rig.press("n");
    rig
}

fn paste(rig: &mut Rig, text: &str) {
    rig.event(&TerminalEvent::Paste(text.into()));
}

fn note(rig: &Rig) -> Option<String> {
    rig.record("attention").note
}

// Writing

#[test]
fn what_was_written_in_the_learners_editor_is_the_note_and_undo_takes_it_back() {
    let mut rig = noted("Read **twice**.\r\n\r\n");
    assert_eq!(note(&rig).unwrap(), "Read **twice**.");
    assert_eq!(rig.notice(), "✎ Attention Is All You Need · note saved");
    assert_eq!(rig.world.drafts[0].text, "");
    rig.press("n");
    assert_eq!(rig.world.drafts[1].text, "Read **twice**.", "the editor begins with the note");
    assert_eq!(rig.notice(), "The note is as it was");
    assert_eq!(rig.world.appended.len(), 1);
    rig.press("u");
    assert_eq!(note(&rig), None);
    assert_eq!(rig.notice(), "Undone: the note on Attention Is All You Need");
    rig.press("U");
    assert_eq!(note(&rig).unwrap(), "Read **twice**.");
}

#[test]
fn an_emptied_note_is_taken_away_and_that_too_can_be_undone() {
    let mut rig = noted("Read it.");
    rig.world.editor = Some(Written::Text("  \n\n".into()));
    rig.press("n");
    assert_eq!(note(&rig), None);
    assert_eq!(rig.notice(), "Attention Is All You Need · note taken away");
    rig.press("u");
    assert_eq!(note(&rig).unwrap(), "Read it.");
    assert_eq!(rig.notice(), "Undone: Attention Is All You Need has its note again");
}

#[test]
fn a_failed_editor_changes_nothing_and_the_file_it_left_is_named_whole() {
    let mut rig = noted("Read it.");
    let path = "/tmp/waypost-note-x/attention.md";
    let why = Phrase::new("notice-editor-kept").with("why", "exit status: 1").with("path", path);
    rig.world.editor = Some(Written::Failed { why, has_kept: true });
    rig.press("n");
    assert_eq!(note(&rig).unwrap(), "Read it.");
    assert_eq!(rig.model.ui.popup, Some(Popup::Log { scroll: 0 }));
    assert!(rig.screen().contains(path), "{}", rig.screen());
}

#[test]
fn without_an_editor_of_their_own_the_learner_writes_here() {
    let mut rig = on_the_paper().sized(60, 14).after("n");
    assert_snapshot!(rig.screen(), @"
     waypost  Basics                                     0 of 4
    ╭─ Attention Is All You Need ──────────────────────────────╮
    │   Markdown: # heading, - list, **bold**, > quote, `code` │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
     Esc save and close  Ctrl-S save  Ctrl-X drop  Ctrl-Z undo
    ");
    paste(&mut rig, "# Second reading\nThe *queries* and\tkeys");
    rig.press("<enter> q ? n <up> <up> <end> !");
    assert_snapshot!(rig.screen(), @"
     waypost  Basics                                     0 of 4
    ╭─ Attention Is All You Need ─────────────── not saved yet ╮
    │ # Second reading!                                        │
    │ The *queries* and    keys                                │
    │ q?n                                                      │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
     Esc save and close  Ctrl-S save  Ctrl-X drop  Ctrl-Z undo
    ");
    rig.press("<esc>");
    assert_eq!(rig.model.ui.popup, None);
    assert_eq!(note(&rig).unwrap(), "# Second reading!\nThe *queries* and    keys\nq?n");
    assert_eq!(rig.notice(), "✎ Attention Is All You Need · note saved");
}

#[test]
fn nothing_that_is_typed_is_lost_by_leaving_and_what_is_dropped_is_dropped_on_purpose() {
    for (keys, kept) in
        [("<esc>", true), ("<c-c>", true), ("<c-s> x <c-x>", true), ("<c-x>", false)]
    {
        let rig = on_the_paper().after("n abc").after(keys);
        assert_eq!(note(&rig), kept.then(|| "abc".to_owned()), "{keys}");
        assert_eq!(rig.model.running, keys != "<c-c>");
    }
    let mut rig = on_the_paper().after("n abc");
    rig.tell(Message::Ending); // a signal, or the terminal is gone
    assert_eq!(note(&rig).unwrap(), "abc");
    assert_eq!(on_the_paper().after("n <esc> n <c-s>").world.appended, []);
}

#[test]
fn typing_is_taken_back_in_the_note_while_u_takes_back_the_note() {
    let mut rig = on_the_paper().after("n zebra");
    paste(&mut rig, " two");
    rig.press("<c-z> <c-z>");
    assert!(!rig.screen().contains("zebra"));
    rig.press("<c-y> <esc>");
    assert_eq!(note(&rig).unwrap(), "zebra");
    assert_eq!(rig.world.suspensions, 0, "Ctrl-Z is for the text here");
}

#[test]
fn a_long_note_follows_the_caret_in_any_script() {
    let mut rig = on_the_paper().sized(40, 10).after("n");
    paste(
        &mut rig,
        "注意力機制，讓模型看見全文。微調，改變模型。\n\nกินข้าวกับปลาทูทอดตอนเช้าและตอนเย็นทุกวัน\n\nక్షమించండి స్త్రీ తెలుగు\n\nlast",
    );
    assert_snapshot!(rig.screen(), @"
     waypost  Basics                 0 of 4
    ╭─ Attention Is All… ─── not saved yet ╮
    │                                      │
    │ กินข้าวกับปลาทูทอดตอนเช้าและตอนเย็นทุกวัน    │
    │                                      ┃
    │ క్షమించండి స్త్రీ తెలుగు                    ┃
    │                                      ┃
    │ last                                 ┃
    ╰──────────────────────────────────────╯
     Esc save and close  Ctrl-S save
    ");
    rig.press("<pageup><pageup><home>");
    assert_snapshot!(rig.crop(0, 2, 40, 4), @"
    │ 注意力機制，讓模型看見全文。微調，   ┃
    │ 改變模型。                           ┃
    │                                      ┃
    │ กินข้าวกับปลาทูทอดตอนเช้าและตอนเย็นทุกวัน    ┃
    ");
}

#[test]
fn a_section_and_a_roadmap_have_notes_of_their_own() {
    let mut rig = Rig::new();
    for (keys, text) in [("", "All of it."), ("l j", "Begin here.")] {
        rig.press(keys);
        rig.world.editor = Some(Written::Text(text.into()));
        rig.press("n");
    }
    assert_eq!(rig.note_on("models/").unwrap(), "All of it.");
    assert_eq!(rig.note_on("models/basics").unwrap(), "Begin here.");
    let items: Vec<&str> = rig.world.appended.iter().map(|event| &*event.item).collect();
    assert_eq!(items, ["models/", "models/basics"]);
    assert_eq!(rig.notice(), "✎ Basics · note saved");
    assert_snapshot!(rig.screen(), @"
     waypost  Language models › Basics                                             ━━━━━━━━━━━━  0 of 4
    ╭─ Roadmaps ─────────────────╮╭─ Basics ───────────── 0 of 4 ╮╭─ Basics ──────────────────────── ✎ ╮
    │ ▾ Language models    ✎ 0/4 ││ ▸ Python                 0/1 ││ 4 things to learn, 0 done          ┃
    │   ▸ Basics           ✎ 0/4 ││                              ││                                    ┃
    │     Still empty            ││ Resources                    ││ What all models stand on.          ┃
    │ ▸ Fine-tuning          0/6 ││ ○ Essence of linear…   video ││                                    ┃
    │                            ││ ○ Attention Is All Y…  paper ││ Note                               ┃
    │                            ││ ! Neural networks, a…  book  ││ Begin here.                        ┃
    │                            ││                              ││                                    ┃
    │                            ││                              ││ Key points                         ┃
    │                            ││                              ││ · A model sees everything as       ┃
    │                            ││                              ││   vectors.                         │
    │                            ││                              ││                                    │
    │                            ││                              │╰────────────────────────────────────╯
    │                            ││                              │╭─ Progress ─────────────────────────╮
    │                            ││                              ││ this section   ━━━━━━━━━━━━━━  0/4 │
    │                            ││                              ││ Language mode… ━━━━━━━━━━━━━━  0/4 │
    │                            ││                              ││ everything     ━━━━━━━━━━━━━━  0/9 │
    │                            ││                              ││ terms          ━━━━━━━━━━━━━━  0/1 │
    │                            ││                              ││                                    │
    │                            ││                              ││ 12 weeks       ▁▁▁▁▁▁▁▁▁▁▁▁        │
    │                            ││                              ││ this week      0 done              │
    ╰────────────────────────────╯╰──────────────────────────────╯╰────────────────────────────────────╯
     Enter go in  n note  / search  u undo  Tab pane  f filter  z zoom  ? help    ✎ Basics · note saved
    ");
    rig.press("u");
    assert_eq!(rig.note_on("models/basics"), None);
    assert_eq!(rig.notice(), "Undone: the note on Basics");
}

// Reading

#[test]
fn a_note_is_shown_as_it_is_meant_and_marked_in_its_row() {
    let text = "# Two things\n\nSee *this* and **that**, `x` and [the code](https://example.org/a).\n\n\
                1. one\n2. two\n   - [x] done\n   - [ ] open\n\n> quoted\n> twice\n\n```py\nif x:\n    y()\n```\n\u{1b}[31mred\u{202e}";
    let mut rig = noted(text).sized(120, 36);
    let row = rig.crop(30, 6, 50, 1);
    assert!(row.contains("✎ paper"), "{row}");
    rig.press("<tab>");
    rig.press("z G");
    assert_snapshot!(rig.crop(0, 1, 60, 34), @"
    ╭─ Attention Is All You Need ───────────────────────────────
    │ paper · intermediate to advanced · about 90 min (estimate)
    │
    │ The paper that introduced the Transformer.
    │
    │ papers.example.org/1706.03762
    │
    │ Note
    │ Two things
    │
    │ See this and that, `x` and the code (example.org/a).
    │
    │ 1. one
    │ 2. two
    │    ✓ done
    │    ○ open
    │
    │ │ quoted
    │ │ twice
    │
    │   if x:
    │       y()
    │
    │ [31mred
    │
    │ Also in
    │ Fine-tuning › How to tune
    │
    │
    │
    │
    │
    │
    ╰───────────────────────────────────────────────────────────
    ");
}

#[test]
fn notes_are_searched() {
    let mut rig = noted("Read **twice**, Ещё раз");
    rig.press("/note:ещё");
    assert_eq!(rig.item(), "attention");
    assert!(rig.crop(0, 2, 60, 4).contains('✎'));
}

#[test]
fn a_section_is_found_by_its_note_above_the_items_and_enter_goes_there() {
    let mut rig = Rig::new();
    for (keys, text) in
        [("", "The winter plan"), ("l j", "\nBegin in winter."), (TO_ATTENTION, "Winter")]
    {
        rig.press(keys);
        rig.world.editor = Some(Written::Text(text.into()));
        rig.press("n");
    }
    rig.press("/note:winter");
    assert_snapshot!(rig.crop(0, 0, 100, 13), @"
     waypost  Search                                                               ━━━━━━━━━━━━  0 of 4
    ╭──────────────────────────────────────────────────────────────────────────────────────────────────╮
    │ / note:winter                                                                             1 of 3 │
    ╰──────────────────────────────────────────────────────────────────────────────────────────────────╯
       Language models                                 ✎ roadmap  ╭─ Language models ─────────────── ✎ ╮
       The winter plan                                            │ 4 things to learn, 0 done          │
                                                                  │                                    │
       Basics                                          ✎ section  │ From vectors to a model of one's   │
       Begin in winter.                          Language models  │ own.                               │
                                                                  │                                    │
     ○ Tokenizer notes                                 ✎ article  │ Note                               │
       Language models › Basics › Python                          │ The winter plan                    │
                                                                  │                                    │
    ");
    rig.press("<down> <enter>");
    assert_snapshot!(rig.crop(0, 0, 60, 2), @"
     waypost  Language models › Basics
    ╭─ Roadmaps ─────────────────╮╭─ Basics ───────────── 0 of 4
    ");
}

// What it was before

/// A note that was written three times and taken back once.
fn rewritten() -> Rig {
    let mut rig = noted("First");
    for text in ["Second, *longer*", "Third"] {
        rig.world.editor = Some(Written::Text(text.into()));
        rig.press("n");
    }
    rig
}

#[test]
fn an_older_note_is_looked_at_and_brought_back_as_a_deed_of_its_own() {
    let mut rig = rewritten().after("e");
    assert_snapshot!(rig.crop(0, 4, 100, 8), @"
    │ 2026-11-02 20:15  ✓ │ Third                                                                      │
    │ 2026-11-02 20:15    │                                                                            │
    │ 2026-11-02 20:15    │                                                                            │
    │                     │                                                                            │
    │                     │                                                                            │
    │                     │                                                                            │
    │                     │                                                                            │
    │                     │                                                                            │
    ");
    rig.press("j");
    assert!(rig.screen().contains("Second, longer"));
    rig.press("<enter>");
    assert_eq!(note(&rig).unwrap(), "Second, *longer*");
    assert_eq!(rig.world.appended.len(), 4);
    rig.press("u");
    assert_eq!(note(&rig).unwrap(), "Third");
    let mut rig = rig.sized(50, 16).after("e jj");
    assert_snapshot!(rig.crop(0, 1, 50, 6), @"
    ╭─ Notes on Attention Is All You Need ────── 3/4 ╮
    │ 2026-11-02 20:15                               │
    │                                                │
    │ Second, longer                                 │
    │                                                │
    │                                                │
    ");
}

#[test]
fn what_was_undone_is_still_among_the_older_notes() {
    let mut rig = rewritten().after("u u u");
    assert_eq!(note(&rig), None);
    rig.press("e <enter>");
    assert_eq!(note(&rig).unwrap(), "Third");
}

#[test]
fn where_nothing_was_noted_that_is_said() {
    let rig = on_the_paper().after("e");
    assert_eq!(rig.notice(), "Nothing was ever noted here: n writes a note");
}

#[test]
fn older_notes_are_fetched_where_only_the_last_one_is_known() {
    let mut rig = rewritten();
    rig.world.whole = rig.model.journal.clone();
    let short = waypost::progress::Journal::from_abridged(rig.model.journal.abridge(0));
    let journal = Box::new(short);
    rig.tell(Message::News(News::Recalled { journal, damage: None }));
    assert_eq!(note(&rig).unwrap(), "Third");
    rig.press("e");
    assert!(rig.screen().contains("1/3"), "{}", rig.screen());
}

// Other devices

/// A note that another device wrote, at `at` milliseconds.
fn from_elsewhere(text: &str, at: i64) -> Message {
    let event = Event {
        id: EventId::parse("elsewhere").unwrap(),
        stamp: Stamp::after(Stamp::default(), at),
        device: DeviceId::parse("phone").unwrap(),
        at: Moment::parse("2026-11-02T20:00:00+07:00").unwrap(),
        item: "attention".into(),
        former: Vec::new(),
        field: Field::Note,
        value: text.into(),
        undoes: None,
    };
    Message::News(News::JournalRead { events: vec![event], damage: None })
}

#[test]
fn of_two_notes_that_were_written_at_once_the_later_one_counts_and_the_other_is_named() {
    let mut rig = noted("Mine");
    let earlier = from_elsewhere("Theirs", 1);
    rig.tell(earlier);
    assert_eq!(note(&rig).unwrap(), "Mine");
    let said = "“Attention Is All You Need”: another device wrote a note too; e shows it";
    assert_eq!(rig.notice(), said);
    rig.press("e j");
    assert!(rig.screen().contains("Theirs"));

    let mut rig = noted("Mine");
    rig.tell(from_elsewhere("Theirs", i64::MAX >> 20));
    assert_eq!(note(&rig).unwrap(), "Theirs");
    let said = "“Attention Is All You Need”: another device wrote another note; e shows yours";
    assert_eq!(rig.notice(), said);
}

// Sections that are gone

#[test]
fn a_note_on_a_section_that_is_gone_is_kept_under_what_is_no_longer_there() {
    let mut rig = Rig::new();
    rig.world.editor = Some(Written::Text("All of it.".into()));
    rig.press("l j n");
    let mut event = rig.world.appended[0].clone();
    event.item = "models/old".into();
    event.id = EventId::parse("old").unwrap();
    rig.tell(Message::News(News::JournalRead { events: vec![event], damage: None }));
    rig.press("N");
    let screen = rig.screen();
    assert!(screen.contains("No longer in the roadmap"), "{screen}");
    assert!(screen.contains("models/old") && screen.contains("All of it."), "{screen}");
    assert!(!screen.contains("models/basics"), "what is there is not gone: {screen}");
}

#[test]
fn a_note_needs_something_to_be_on() {
    let mut rig = Rig::on(small_catalog());
    rig.model.ui.welcome = false;
    rig.press("p n");
    assert_eq!(rig.model.ui.focus, Focus::Progress);
    assert_eq!(rig.notice(), "Go back to the items first: Tab, or p");
    let rig = Rig::new().after(TO_ALGEBRA).after("n <esc>");
    assert_eq!(rig.notice(), "");
}
