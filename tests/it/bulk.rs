//! Marks that go to several items: those that are selected together, and those of a section.

use insta::assert_snapshot;
use ratatui::style::Modifier;

use waypost::app::{Confirmation, Focus, Message, News, Popup};
use waypost::progress::{Event, Record, Status};

use crate::keys::{TO_ALGEBRA, TO_ATTENTION};
use crate::rig::Rig;

/// Keys from the start to the first of the seven items of a section.
const TO_LIMITS: &str = "G <enter><enter>";
/// Those items.
const ITEMS: [&str; 7] =
    ["know-limits", "attention", "tuning-guide", "lora", "step-data", "step-train", "tune-one"];

/// Those of the items that have `status`.
fn with(rig: &Rig, status: Status) -> Vec<&'static str> {
    ITEMS.into_iter().filter(|item| rig.status(item) == status).collect()
}

// Selecting

#[test]
fn moving_extends_the_selection_over_headings_and_the_footer_says_how_far() {
    let mut rig = Rig::new().sized(80, 16).after(TO_LIMITS).after("j v jj");
    assert_snapshot!(rig.screen(), @"
     waypost  How to tune                                      ━━━━━━━━━━━━  0 of 6
    ╭─ Roadmaps ─────────────────╮╭─ How to tune ────────────────────────── 0 of 6 ╮
    │ ▸ Language models      0/4 ││ Objectives                                     ┃
    │ ▾ Fine-tuning          0/6 ││ ○ Know the limits                    objective ┃
    │     How to tune        0/6 ││                                                ┃
    │                            ││ Resources                                      ┃
    │                            ││▌○ Attention, read again              paper     ┃
    │                            ││▌○ Tuning guide                       docs      ┃
    │                            ││                                                ┃
    │                            ││ Key ideas                                  0/1 ┃
    │                            ││▌○ LoRA                               term      ┃
    │                            ││                                                │
    │                            ││ How to proceed                                 │
    │                            ││ ○ 1   Gather examples                step      │
    ╰────────────────────────────╯╰────────────────────────────────────────────────╯
     3 selected  Space done  d doing  x skip  s star  Esc cancel  ? help
    ");
}

#[test]
fn selected_rows_are_seen_without_colours() {
    let mut rig = Rig::new().sized(80, 16).after(TO_LIMITS).after("t G <enter> v jj");
    assert_eq!(rig.model.ui.theme, "none");
    let buffer = rig.draw();
    let bars: Vec<_> = (0..16).filter(|y| buffer[(31, *y)].symbol() == "▌").collect();
    assert_eq!(bars.len(), 3, "{}", rig.screen());
    for y in bars {
        assert!(buffer[(35, y)].modifier.contains(Modifier::BOLD), "row {y}");
    }
}

#[test]
fn a_selection_goes_up_as_well_as_down() {
    let rig = Rig::new().after(TO_LIMITS).after("jjj v jkkk <space>");
    assert_eq!(with(&rig, Status::Done), ITEMS[1..=3]);
}

#[test]
fn v_again_or_escape_ends_it_and_nothing_is_done() {
    for end in ["v", "<esc>"] {
        let rig = Rig::new().after(TO_LIMITS).after("v jj").after(end);
        assert_eq!(rig.model.ui.selecting, None);
        assert_eq!((rig.model.ui.focus, rig.item().as_str()), (Focus::Items, "tuning-guide"));
        assert_eq!(rig.world.writes, 0);
    }
    assert_eq!(Rig::new().after(TO_LIMITS).after("V V").model.ui.selecting, None);
}

#[test]
fn going_elsewhere_ends_it() {
    for away in ["h", "f", "<tab><tab><tab>", "/lora <enter>"] {
        let rig = Rig::new().after(TO_LIMITS).after("v j").after(away);
        assert_eq!(rig.model.ui.selecting, None, "{away}");
    }
    let rig = Rig::new().after("/lora <enter> /python <enter> v [");
    assert_eq!(rig.model.ui.selecting, None);
    let rig = Rig::new().after("<enter><enter> v <enter>");
    assert_eq!((rig.model.ui.selecting, rig.node().as_str()), (None, "models/basics/python"));
}

#[test]
fn reading_details_and_messages_and_choosing_a_command_leave_it() {
    let rig = Rig::new().after(TO_LIMITS).after("v j l h ? q : doing <enter>");
    assert_eq!(with(&rig, Status::Doing), ITEMS[..2]);
}

#[test]
fn what_cannot_be_selected_says_why() {
    let says = |keys: &str| Rig::new().after(keys).notice();
    assert_eq!(says("v"), "Choose items in the middle pane first");
    assert_eq!(says("V"), "Choose items in the middle pane first");
    assert_eq!(says("l G k <tab> v"), "There is nothing here to select");
}

// Marking

#[test]
fn a_mark_goes_to_all_that_lack_it_and_is_taken_away_when_all_have_it() {
    let mut rig = Rig::new().after(TO_LIMITS).after("<space> x <space> j V <space>");
    assert_eq!(with(&rig, Status::Done), ITEMS);
    assert_eq!(rig.notice(), "✓ 6 items of How to tune · saved");
    assert_eq!(rig.model.ui.selecting, None);
    rig.press("V <space>");
    assert_eq!(with(&rig, Status::Todo), ITEMS);
    assert_eq!(rig.notice(), "○ 7 items of How to tune · open again");
    rig.press("V d V x");
    assert_eq!(with(&rig, Status::Skipped), ITEMS);
    assert_eq!(rig.notice(), "– 7 items of How to tune · skipped");
    rig.press("g s j v j s");
    assert_eq!(rig.notice(), "★ 2 items of How to tune · saved");
    rig.press("g v jj s");
    assert_eq!(rig.notice(), "3 items of How to tune · stars taken away");
}

#[test]
fn one_deed_is_one_write_of_lines_that_share_a_name() {
    let rig = Rig::new().after(TO_LIMITS).after("v jj <space>");
    assert_eq!(rig.world.writes, 1);
    let ids: Vec<&str> = rig.world.appended.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(ids, ["event1-1", "event1-2", "event1-3"]);
    let items: Vec<&str> = rig.world.appended.iter().map(|event| event.item.as_str()).collect();
    assert_eq!(items, ITEMS[..3]);
    let rig = Rig::new().after(TO_LIMITS).after("v <space>");
    assert_eq!(rig.world.appended[0].id.as_str(), "event1");
    assert_eq!(rig.notice(), "✓ Know the limits · saved");
}

#[test]
fn undo_takes_back_the_whole_deed_and_redo_brings_it_back_whole() {
    let mut rig = Rig::new().after(TO_LIMITS).after("<space> V d V x u");
    assert_eq!(rig.notice(), "Undone: skipped, 7 items of How to tune");
    assert_eq!(with(&rig, Status::Doing), ITEMS);
    rig.press("u");
    assert_eq!(rig.notice(), "Undone: doing, 7 items of How to tune");
    assert_eq!(with(&rig, Status::Done), ITEMS[..1]);
    rig.press("u");
    assert!(ITEMS.iter().all(|item| rig.record(item) == Record::default()));
    rig.press("U U");
    assert_eq!(rig.notice(), "Redone: doing, 7 items of How to tune");
    assert_eq!(with(&rig, Status::Doing), ITEMS);
    rig.press("U U");
    assert_eq!(with(&rig, Status::Skipped), ITEMS);
    assert_eq!(rig.world.writes, 9, "three deeds, three undos, three redos");
}

#[test]
fn an_item_that_is_listed_twice_is_marked_once() {
    let rig = Rig::new().after("f attention <enter> V <space>");
    assert_eq!(rig.world.appended.len(), 1);
}

#[test]
fn a_selected_section_stands_for_what_is_open_in_it() {
    let mut rig = Rig::new().after("<enter><enter> v j d");
    assert_eq!(rig.notice(), "◐ 2 items of Basics · saved");
    assert_eq!(rig.status("tokenizer-notes"), Status::Doing, "it stands in the section");
    assert_eq!(rig.status("linear-algebra"), Status::Doing);
    rig.press("g v <space>");
    assert_eq!(rig.status("tokenizer-notes"), Status::Done);
    rig.press("v <space>");
    assert_eq!(rig.status("tokenizer-notes"), Status::Done);
    assert_eq!(rig.notice(), "Nothing is open in the selected sections");
}

// What is shown

#[test]
fn only_what_is_shown_is_selected() {
    let rig = Rig::new().after(TO_LIMITS).after("jjx c V <space>");
    assert_eq!(rig.status("tuning-guide"), Status::Skipped);
    assert_eq!(with(&rig, Status::Done).len(), 6);
    let rig = Rig::new().after(TO_LIMITS).after("f kind:step <enter> V <space>");
    assert_eq!(with(&rig, Status::Done), ["step-data", "step-train"]);
}

#[test]
fn what_another_window_ticks_off_takes_nothing_else_in() {
    let others = |item: usize| -> Vec<Event> {
        Rig::new().after(TO_LIMITS).after(&"j".repeat(item)).after("<space>").world.appended
    };
    let after = |keys: &str, ticked: &[usize]| {
        let mut rig = Rig::new().after(TO_LIMITS).after("c jj").after(keys);
        for item in ticked {
            let mut events = others(*item);
            events[0].id = waypost::progress::EventId::parse(&format!("other{item}")).unwrap();
            rig.tell(Message::News(News::JournalRead { events, damage: None }));
        }
        rig.press("d");
        with(&rig, Status::Doing)
    };
    assert_eq!(after("v jj", &[]), ITEMS[2..=4]);
    assert_eq!(after("v jj", &[4]), ITEMS[2..=3]);
    assert_eq!(after("v jj", &[2]), ITEMS[3..=4]);
    assert_eq!(after("v jj", &[3]), ["tuning-guide", "step-data"]);
    assert_eq!(after("v kk", &[0, 2]), ["attention"]);
    assert_eq!(after("v jj", &[2, 3, 4]).len(), 1, "it has ended: one item is marked");
}

// Sections

#[test]
fn a_whole_section_is_marked_done_from_the_tree_and_opened_again() {
    let mut rig =
        Rig::new().after(TO_LIMITS).after("x jj <space> h : section <space> done <enter>");
    assert_eq!(rig.notice(), "✓ 5 items of How to tune · saved");
    assert_eq!(rig.world.writes, 3);
    assert_eq!(rig.status("know-limits"), Status::Skipped);
    assert_eq!(with(&rig, Status::Done), ITEMS[1..]);
    rig.press(": open <space> again <enter>");
    assert_eq!(rig.notice(), "○ 6 items of How to tune · open again");
    rig.press("u u");
    assert_eq!(with(&rig, Status::Done), ["tuning-guide"]);
}

#[test]
fn the_section_of_an_item_is_meant_when_an_item_is_selected() {
    let rig = Rig::new().after(TO_ATTENTION).after(": section <space> done <enter>");
    let tally = rig.model.tally(rig.model.ui.node);
    assert_eq!((tally.done, tally.all_open()), (4, 0), "at any depth");
}

#[test]
fn the_palette_says_how_many_items_a_section_has_for_it() {
    let mut rig = Rig::new().sized(100, 24).after(TO_LIMITS).after("<space> : section");
    assert_snapshot!(rig.crop(13, 2, 74, 8), @"
     > section
    ──────────────────────────────────────────────────────────────────────────
     Mark section done
     Tick off all 6 open items of “How to tune”.
     Mark section open again
     Open the one done item of “How to tune” again.
     Filter the section                                                     f
     Narrow this section to what you type, as in the search.
    ");
    let mut rig = Rig::new().sized(100, 24).after("l G k : section");
    assert!(rig.screen().contains("Not possible. Nothing is open in this section."));
}

#[test]
fn the_help_says_how_to_reach_what_has_no_key() {
    let mut rig = Rig::new().sized(100, 24).after("?/section <space> done");
    assert_snapshot!(rig.crop(0, 3, 100, 4), @"
    │                                                                                                  │
    │ On an item                                                                                       │
    │ : by name     Mark section done       Tick off all that is open in the section, at any depth,    │
    │                                       terms too.                                                 │
    ");
}

#[test]
fn a_mark_elsewhere_is_for_what_is_chosen_there_and_the_selection_waits() {
    for (keys, key) in [("W", "<space>"), ("0 <down>", "<space>")] {
        let mut rig = Rig::new().after(TO_ALGEBRA).after("v j").after(keys);
        let chosen = rig.item();
        rig.press(key);
        assert_eq!(rig.world.appended.len(), 1, "{keys}");
        assert_eq!(rig.status(&chosen), Status::Done, "{keys}");
        rig.press("<esc>");
        assert!(rig.model.is_selecting(), "{keys}");
    }
}

#[test]
fn looking_at_the_search_keeps_what_was_selected() {
    let rig = Rig::new().after(TO_ALGEBRA).after("v j / lora <esc>");
    assert!(rig.model.is_selecting());
    assert!(!rig.after("/ lora <enter>").model.is_selecting());
}

// Large changes

/// The built-in roadmaps with the first of them chosen, and `keys` pressed there.
fn in_a_roadmap(keys: &str) -> Rig {
    Rig::built_in().sized(80, 24).after(keys)
}

#[test]
fn a_change_of_very_many_items_asks_first_and_enter_makes_it() {
    let mut rig = in_a_roadmap(": mark <space> section <space> done <enter>");
    assert_eq!(rig.world.writes, 0);
    let Some(Popup::Confirm(asked)) = rig.model.ui.popup.clone() else {
        panic!("nothing is asked")
    };
    let count = asked.items.len();
    assert!(count >= Confirmation::LEAST);
    assert!(rig.screen().contains(&format!("Mark {count} items done?")), "{}", rig.screen());
    assert!(rig.screen().contains("They are in “LLM Course”."), "{}", rig.screen());
    assert!(rig.screen().contains("Enter yes  Esc no"), "{}", rig.screen());
    rig.press("<enter>");
    assert_eq!((rig.world.writes, rig.world.appended.len()), (1, count));
    assert_eq!(rig.notice(), format!("✓ {count} items of LLM Course · saved"));
    rig.press("u");
    assert_eq!(rig.notice(), format!("Undone: done, {count} items of LLM Course"));
    assert_eq!(rig.model.overview.total().done, 0);
}

#[test]
fn escape_leaves_everything_as_it_is_and_other_keys_do_not_answer() {
    for no in ["<esc>", "q"] {
        let mut rig =
            in_a_roadmap(": mark <space> section <space> done <enter>").after("<space> j x");
        assert!(matches!(rig.model.ui.popup, Some(Popup::Confirm(_))), "still asked");
        rig.press(no);
        assert_eq!((&rig.model.ui.popup, rig.world.writes), (&None, 0), "{no}");
        assert!(rig.model.running);
    }
}

#[test]
fn what_was_selected_stays_selected_when_the_answer_is_no() {
    let keys = "f type:resource <enter> V s";
    let mut rig = in_a_roadmap(keys);
    assert!(matches!(rig.model.ui.popup, Some(Popup::Confirm(_))), "{}", rig.screen());
    rig.press("<esc>");
    assert!(rig.model.is_selecting());
    rig.press("s <enter>");
    assert!(!rig.model.is_selecting());
    assert_eq!(rig.world.writes, 1);
}

#[test]
fn only_what_would_change_counts() {
    let mut rig = in_a_roadmap("f type:resource <enter> V s <enter>");
    let all = rig.world.appended.len();
    rig.press("g s V s");
    assert_eq!((rig.world.writes, &rig.model.ui.popup), (3, &None), "one lacked its star");
    assert!(all >= Confirmation::LEAST);
}
