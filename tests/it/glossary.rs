//! The glossary: terms of all roadmaps as a list, and explained where a text names them.

use insta::assert_snapshot;
use ratatui::buffer::Cell;

use waypost::app::{Action, Focus, Popup, View};
use waypost::catalog::Lang;
use waypost::progress::Status;
use waypost::tui::theme::Role;

use crate::rig::{Rig, catalog_of};

/// Keys from the start to the paper, which names two terms.
const TO_PAPER: &str = "<enter><enter>";

/// The roadmap of terms on a screen of 100x24, after the welcome.
fn rig() -> Rig {
    let mut rig = Rig::on(catalog_of(&[include_str!("roadmaps/words.toml")]));
    rig.model.ui.welcome = false;
    rig
}

/// The id of the term that the popup explains.
fn explained(rig: &Rig) -> String {
    assert!(matches!(rig.model.ui.popup, Some(Popup::Term(_))), "no term is explained");
    rig.item()
}

/// The text, without spaces, of all cells that have what sets the names of terms apart.
fn named(rig: &mut Rig) -> String {
    let buffer = rig.draw();
    let mark = rig.style(Role::Term);
    let is_marked = |cell: &&Cell| cell.style().patch(mark) == cell.style();
    let marked = buffer.content.iter().filter(is_marked).map(Cell::symbol);
    marked.filter(|symbol| *symbol != " ").collect()
}

// The view

#[test]
fn all_terms_stand_in_one_list_beside_the_meaning_of_the_selected_one() {
    let mut rig = rig().sized(100, 14).after("Wj <space>");
    assert_snapshot!(rig.screen(), @"
     waypost  Glossary                                                      ━━━━━━━━━━━━  0 of 1  1 day
    ╭─ Glossary ────────────────── 1 of 3 terms ╮╭─ RAG ───────────────────────────────────────────────╮
    │ A  ○ Attention                            ││ Retrieval-Augmented Generation                      │
    │ R  ✓ RAG  Retrieval-Augmented Generation  ││ ✓ done 2026-11-02                                   │
    │ T  ○ Token                                ││ An answer with what was looked up before.           │
    │                                           ││                                                     │
    │                                           ││ Stands in                                           │
    │                                           ││ Words › Answers                                     │
    │                                           ││                                                     │
    │                                           ││                                                     │
    │                                           ││                                                     │
    │                                           ││                                                     │
    ╰───────────────────────────────────────────╯╰─────────────────────────────────────────────────────╯
     Enter go there  Space done  / filter  d doing  Esc back  u undo  Tab pane  ? help    ✓ RAG · saved
    ");
}

#[test]
fn a_list_that_is_narrowed_is_in_the_order_of_its_worth_and_whole_again_after_escape() {
    let mut rig = rig().sized(100, 10).after("W/gen");
    assert_snapshot!(rig.crop(0, 1, 46, 5), @"
    ╭─ Glossary ────────────────── 0 of 3 terms ╮╭
    │ / gen                             1 found ││
    │ ○ RAG  Retrieval-Augmented Generation     ││
    │                                           ││
    │                                           ││
    ");
    rig.press("<enter> <space>");
    assert_eq!((rig.item().as_str(), rig.status("rag")), ("rag", Status::Done));
    rig.press("<esc>");
    assert_eq!((rig.model.ui.glossary.terms.len(), rig.item().as_str()), (3, "rag"));
    rig.press("<esc>");
    assert_eq!(rig.model.ui.view, View::Browse);
}

#[test]
fn terms_are_found_by_names_in_any_language_and_nothing_found_says_what_to_do() {
    let mut rig = rig().after("Wfความสนใ");
    assert_eq!(rig.item(), "attention");
    rig.press("zzqq");
    assert!(rig.screen().contains("No term has “ความสนใzzqq” in its name"), "{}", rig.screen());
    rig.press("<enter> <space>");
    assert_eq!(rig.notice(), "Nothing is chosen");
    rig.press("<enter>");
    assert_eq!(rig.notice(), "Nothing was found to go to");
}

#[test]
fn a_small_screen_shows_the_list_above_the_meaning() {
    assert_snapshot!(rig().sized(80, 20).after("W").screen(), @"
     waypost  Glossary                                         ━━━━━━━━━━━━  0 of 1
    ╭─ Glossary ───────────────────────────────────────────────────── 0 of 3 terms ╮
    │ A  ○ Attention                                                               │
    │ R  ○ RAG  Retrieval-Augmented Generation                                     │
    │ T  ○ Token                                                                   │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    ╭─ Attention ──────────────────────────────────────────────────────────────────╮
    │ What each token takes over from the others.                                  ┃
    │                                                                              ┃
    │ Stands in                                                                    ┃
    │ Words › Models                                                               │
    │ Words › Answers                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     Enter go there  Space done  / filter  w term  d doing  Esc back  ? help
    ");
}

#[test]
fn a_narrow_screen_shows_the_list_above_two_lines_and_the_meaning_alone_to_read() {
    let mut rig = rig().sized(40, 15).after("W");
    assert_snapshot!(rig.screen(), @"
     waypost  Glossary               0 of 1
    ╭─ Glossary ───────────── 0 of 3 terms ╮
    │ A  ○ Attention                       │
    │ R  ○ RAG  Retrieval-Augmented Gener… │
    │ T  ○ Token                           │
    │                                      │
    │                                      │
    │                                      │
    │                                      │
    ╰──────────────────────────────────────╯
    ╭─ Attention ──────────────────────────╮
    │ What each token takes over from the  │
    │ others.                              │
    ╰──────────────────────────────────────╯
     Enter go there  Space done  ? help
    ");
    rig.press("l");
    assert!(rig.screen().contains("Stands in"), "{}", rig.screen());
    rig.press("<esc>");
    assert!(!rig.screen().contains("Stands in"), "{}", rig.screen());
}

#[test]
fn a_catalog_without_terms_says_so() {
    let mut rig = Rig::on(catalog_of(&[include_str!("roadmaps/models.toml")])).after("W");
    assert!(rig.screen().contains("The roadmaps explain no terms yet."), "{}", rig.screen());
}

#[test]
fn enter_goes_to_where_a_term_stands_and_the_jump_can_be_taken_back() {
    let mut rig = rig().after("W <down> <enter>");
    assert_eq!((rig.node().as_str(), rig.item().as_str()), ("words/answers", "rag"));
    assert_eq!((rig.model.ui.view, rig.model.ui.focus), (View::Browse, Focus::Items));
    rig.press("[");
    assert_eq!(rig.node(), "words");
}

#[test]
fn the_term_that_was_selected_is_selected_again_in_the_next_language_and_the_next_time() {
    let mut rig = rig().after("WGLL");
    assert_eq!((rig.model.ui.lang, rig.item().as_str()), (Lang::Th, "token"));
    rig.press("W k W");
    assert_eq!((rig.model.ui.view, rig.item().as_str()), (View::Glossary, "token"));
    // A term that is selected in the panes is looked up.
    rig.press("<esc> <enter><enter> j W");
    assert_eq!(rig.item(), "attention");
}

#[test]
fn commands_work_as_in_the_panes() {
    let status = |keys: &str| rig().after("W").after(keys).status("attention");
    for (key, mark) in [("<space>", Status::Done), ("d", Status::Doing), ("x", Status::Skipped)] {
        assert_eq!(status(key), mark);
    }
    assert_eq!(status("<space> u"), Status::Todo);
    assert_eq!(status(": doing <enter>"), Status::Doing);
    let popup = |keys: &str| rig().after("W").after(keys).model.ui.popup;
    assert!(matches!(popup("t <enter> m"), Some(Popup::Log { .. })));
    let rig = rig().after("W : progress <enter>");
    assert_eq!((rig.model.ui.view, rig.model.ui.focus), (View::Browse, Focus::Progress));
    let left = self::rig().after("W?");
    assert_eq!(left.model.ui.view, View::Help);
    assert_eq!(left.after("<esc>").model.ui.view, View::Glossary);
    assert!(!self::rig().after("Wq").model.running);
}

// In texts

#[test]
fn a_text_marks_each_term_where_it_names_it_first() {
    let mut rig = rig().after(TO_PAPER);
    assert_eq!(named(&mut rig), "attentionretrieval-augmentedgeneration");
    rig.press("h");
    assert_eq!(named(&mut rig), "tokenRAGAttention", "of summary and points");
    rig.press("l G");
    assert_eq!((rig.item().as_str(), named(&mut rig).as_str()), ("token", ""));
}

#[test]
fn a_term_that_is_broken_over_two_lines_is_marked_on_both() {
    for columns in 38..60 {
        let mut rig = rig().sized(columns, 30).after(TO_PAPER).after("<tab>");
        let marked = named(&mut rig);
        assert_eq!(marked, "attentionretrieval-augmentedgeneration", "in {columns} columns");
    }
}

#[test]
fn a_term_in_thai_keeps_its_vowels() {
    let mut rig = rig().sized(100, 24).after("LL").after(TO_PAPER);
    assert_eq!(named(&mut rig), "กลไกความสนใจ");
    for columns in 38..60 {
        let mut rig = self::rig().sized(columns, 30).after("LL").after(TO_PAPER).after("<tab>");
        let shown: String = rig.screen().split(['\n', ' ', '│']).collect();
        assert!(shown.contains("อธิบายว่ากลไกความสนใจทำงานอย่างไรในโมเดล"), "{columns}: {shown}");
        assert_eq!(named(&mut rig), "กลไกความสนใจ", "in {columns} columns");
    }
}

#[test]
fn terms_are_marked_in_the_search_too_and_explained_there() {
    let mut rig = rig().after("/paper");
    assert_eq!(named(&mut rig), "attentionretrieval-augmentedgeneration");
    rig.press("<c-t>");
    assert_eq!(explained(&rig), "attention");
    rig.press("<esc>");
    assert_eq!((rig.model.ui.view, rig.model.ui.search.field.text()), (View::Search, "paper"));
}

// The popup

#[test]
fn w_explains_the_terms_of_the_text_one_after_another() {
    let mut rig = rig().after(TO_PAPER).after("w <down>");
    assert_eq!(explained(&rig), "rag");
    assert_snapshot!(rig.crop(0, 2, 100, 20), @"
    │ ▾ Words                0/1 ││ ○ The paper            paper ││ paper · about 90 min (estimate)    │
    │      ╭─ RAG ───────┬───────────────────────────────────────────────────────────────── 2/2 ╮      │
    │      │ ○ Attention │ Retrieval-Augmented Generation                                       │      │
    │      │ ○ RAG       │                                                                      │n,    │
    │      │             │ An answer with what was looked up before.                            │      │
    │      │             │                                                                      │      │
    │      │             │ Stands in                                                            │      │
    │      │             │ Words › Answers                                                      │      │
    │      │             │                                                                      │      │
    │      │             │                                                                      │      │
    │      │             │                                                                      │      │
    │      │             │                                                                      │──────╯
    │      │             │                                                                      │──────╮
    │      │             │                                                                      │  0/1 │
    │      ╰─────────────┴──────────────────────────────────────────────────────────────────────╯  0/1 │
    │                            ││                              ││ everything     ━━━━━━━━━━━━━━  0/1 │
    │                            ││                              ││ terms          ━━━━━━━━━━━━━━  0/3 │
    │                            ││                              ││                                    │
    │                            ││                              ││ 12 weeks       ▁▁▁▁▁▁▁▁▁▁▁▁        │
    │                            ││                              ││ this week      0 done              │
    ");
    rig.press("<down>");
    assert_eq!(explained(&rig), "rag", "there are no more");
    rig.press("k");
    assert_eq!(explained(&rig), "attention");
}

#[test]
fn where_there_is_little_room_the_terms_are_counted_instead_of_listed() {
    let mut rig = rig().sized(40, 15).after(TO_PAPER).after("w <tab>");
    assert_snapshot!(rig.screen(), @"
     waypost  Models                 0 of 1
    ╭─ RAG ─────────────────────────── 2/2 ╮
    │ Retrieval-Augmented Generation       │
    │                                      │
    │ An answer with what was looked up    │
    │ before.                              │
    │                                      │
    │ Stands in                            │
    │ Words › Answers                      │
    │                                      │
    │                                      │
    │                                      │
    │                                      │
    ╰──────────────────────────────────────╯
     Enter go there  Space done  ↑ up
    ");
}

#[test]
fn a_meaning_names_terms_that_can_be_followed() {
    let mut rig = rig().after(TO_PAPER).after("w w");
    assert_eq!(explained(&rig), "token");
    rig.press("w");
    assert_eq!(explained(&rig), "token");
    assert_eq!(rig.notice(), "No term of the glossary is named here");
}

#[test]
fn a_term_is_ticked_off_where_it_is_explained() {
    let mut rig = rig().after(TO_PAPER).after("w <space>");
    assert_eq!((rig.status("attention"), rig.status("paper")), (Status::Done, Status::Todo));
    assert_eq!(explained(&rig), "attention");
    assert!(rig.screen().contains("✓ done 2026-11-02"), "{}", rig.screen());
    rig.press("u");
    assert_eq!(rig.status("attention"), Status::Todo);
}

#[test]
fn enter_goes_to_the_term_and_escape_leaves_everything_as_it_was() {
    let mut rig = rig().after(TO_PAPER).after("w <down> <enter>");
    assert_eq!((rig.node().as_str(), rig.item().as_str()), ("words/answers", "rag"));
    assert_eq!(rig.model.ui.popup, None);
    rig.press("[");
    assert_eq!(rig.item(), "paper");
    let before = rig.model.ui.clone();
    rig.press("w <esc>");
    assert_eq!(rig.model.ui, before);
    let rig = self::rig().after("/paper <c-t> <enter>");
    assert_eq!((rig.model.ui.view, rig.item().as_str()), (View::Browse, "attention"));
}

#[test]
fn a_text_without_terms_says_so_and_the_footer_offers_only_what_is_there() {
    let mut rig = rig().after(TO_PAPER);
    assert!(rig.screen().contains("w term"), "{}", rig.screen());
    rig.press("G");
    assert!(!rig.screen().contains("w term"), "{}", rig.screen());
    rig.press("w");
    assert_eq!(rig.notice(), "No term of the glossary is named here");
    assert_eq!(waypost::app::why_not(&rig.model, Action::Word).unwrap().id, "why-not-word");
}
