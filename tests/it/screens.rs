//! What the screen shows, at fixed sizes.

use insta::assert_snapshot;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Style;

use waypost::tui::theme::Role;

use crate::rig::{Rig, THUMB};

#[test]
fn a_first_start_says_what_this_is_and_where_to_begin() {
    assert_snapshot!(Rig::first_start().sized(80, 16).screen(), @"

           waypost  a roadmap for learning AI, in your terminal

           2 roadmaps, 9 things to learn, one term; no account, no network.
           What you tick off is kept in ~/.local/state/waypost.

           j k h l   move, or the arrow keys
           Space     tick off what you have learned
           /         find anything, in any language

           Where do you want to begin?
           Language models   4 to learn · English, Русский
           Fine-tuning       6 to learn · English, ไทย, తెలుగు


    Enter begin  / search  L language  t theme  ? help  q quit
    ");
}

#[test]
fn the_panes_stand_side_by_side_with_figures() {
    assert_snapshot!(Rig::new().sized(80, 9).after("lj").screen(), @"
     waypost  Basics                                           ━━━━━━━━━━━━  0 of 4
    ╭─ Roadmaps ─────────────────╮╭─ Basics ─────────────────────────────── 0 of 4 ╮
    │ ▾ Language models      0/4 ││ ▸ Python                                   0/1 ┃
    │   ▸ Basics             0/4 ││                                                ┃
    │     Still empty            ││ Resources                                      ┃
    │ ▸ Fine-tuning          0/6 ││ ○ Essence of linear algebra              video ┃
    │                            ││ ○ Attention Is All You Need              paper │
    ╰────────────────────────────╯╰────────────────────────────────────────────────╯
     Enter go in  n note  / search  Tab pane  f filter  c hide done  z zoom  ? help
    ");
}

#[test]
fn the_items_of_a_section_stand_in_groups() {
    let mut rig = Rig::new().sized(100, 20).after("G <enter><enter>");
    assert_snapshot!(rig.crop(30, 1, 32, 17), @"
    ╭─ How to tune ──────── 0 of 6 ╮
    │ Objectives                   │
    │ ○ Know the limits  objective │
    │                              │
    │ Resources                    │
    │ ○ Attention, rea…  paper     │
    │ ○ Tuning guide     docs      │
    │                              │
    │ Key ideas                0/1 │
    │ ○ LoRA             term      │
    │                              │
    │ How to proceed               │
    │ ○ 1   Gather exa…  step      │
    │ ○ 2.1 Train        step      │
    │                              │
    │ Tasks                        │
    │ ○ Tune a model     task      │
    ");
}

#[test]
fn the_details_of_an_item_say_where_else_it_stands() {
    let mut rig = Rig::new().sized(100, 15).after("<enter><enter>jj");
    assert_snapshot!(rig.crop(62, 1, 38, 13), @"
    ╭─ Attention Is All You Need ────────╮
    │ paper                              │
    │ intermediate to advanced · about   │
    │ 90 min (estimate)                  │
    │                                    │
    │ The paper that introduced the      │
    │ Transformer.                       │
    │                                    │
    │ papers.example.org/1706.03762      │
    │                                    │
    │ Also in                            │
    │ Fine-tuning › How to tune          │
    ╰────────────────────────────────────╯
    ");
}

#[test]
fn the_details_of_an_item_say_how_else_it_is_called() {
    let mut rig = Rig::new().sized(100, 16).after("<enter><enter>j");
    assert_snapshot!(rig.crop(62, 1, 38, 14), @"
    ╭─ Essence of linear algebra ────────╮
    │ video · 3Blue1Brown · English      │
    │ beginner · about 45 min (estimate) │
    │                                    │
    │ Vectors and matrices as movements  │
    │ of space.                          │
    │                                    │
    │ videos.example.org/watch?          │
    │ v=fNk&list=PLZ_ab                  │
    │                                    │
    │ Also called                        │
    │ Русский  Суть линейной алгебры     │
    │                                    │
    ╰────────────────────────────────────╯
    ");
}

#[test]
fn a_doubtful_address_is_marked_and_says_why() {
    let mut rig = Rig::new().sized(100, 16).after("<enter><enter>G");
    assert_snapshot!(rig.crop(30, 1, 70, 13), @"
    ╭─ Basics ───────────── 0 of 4 ╮╭─ Neural networks, a book ──────────╮
    │ ▸ Python                 0/1 ││ book · about 15 h (estimate)       │
    │                              ││                                    │
    │ Resources                    ││ Chapter by chapter, with           │
    │ ○ Essence of linear…   video ││ exercises.                         │
    │ ○ Attention Is All Y…  paper ││                                    │
    │ ! Neural networks, a…  book  ││ gone.example.org/nets              │
    │                              ││                                    │
    │                              ││ ! Doubtful address                 │
    │                              ││ The site shows a parking page.     │
    │                              ││                                    │
    │                              ││                                    │
    │                              ││                                    │
    ");
}

#[test]
fn the_details_of_a_section_carry_its_knowledge() {
    let mut rig = Rig::new().sized(100, 15).after("lj");
    assert_snapshot!(rig.crop(62, 1, 38, 13), @"
    ╭─ Basics ───────────────────────────╮
    │ 4 things to learn, 0 done          │
    │                                    │
    │ What all models stand on.          │
    │                                    │
    │ Key points                         │
    │ · A model sees everything as       │
    │   vectors.                         │
    │                                    │
    │ To remember                        │
    │ · Begin with what interests you.   │
    │                                    │
    ╰────────────────────────────────────╯
    ");
}

#[test]
fn the_details_stay_where_they_are_while_the_progress_scrolls() {
    let screen = |keys: &str| Rig::new().sized(120, 34).after(keys).screen();
    let details = |screen: &str| -> Vec<String> {
        let right = |row: &str| row.chars().skip(80).collect();
        screen.lines().skip(2).take(3).map(right).collect()
    };
    let (before, after) = (screen("lj p"), screen("lj p<down><down>"));
    assert_ne!(before, after, "the progress does not scroll");
    assert_eq!(details(&before), details(&after), "{before}\n{after}");
}

#[test]
fn the_progress_counts_sections_roadmaps_weeks_and_kinds() {
    let mut rig = Rig::new().sized(52, 22).after("<enter><enter>j <space> j x hp");
    assert_snapshot!(rig.crop(0, 1, 52, 14), @"
    ╭─ Progress ───────────────────────────────────────╮
    │ this section     ━━━━━━━━━━━━━━━━━━━━━━━━━━  1/3 │
    │ Language models  ━━━━━━━━━━━━━━━━━━━━━━━━━━  1/3 │
    │ everything       ━━━━━━━━━━━━━━━━━━━━━━━━━━  1/8 │
    │ terms            ━━━━━━━━━━━━━━━━━━━━━━━━━━  0/1 │
    │                                                  │
    │ 12 weeks         ▁▁▁▁▁▁▁▁▁▁▁▂                    │
    │ this week        1 done                          │
    │                                                  │
    │ Language models by kind                          │
    │ article          ━━━━━━━━━━━━━━━━━━━━━━━━━━  0/1 │
    │ book             ━━━━━━━━━━━━━━━━━━━━━━━━━━  0/1 │
    │ video            ━━━━━━━━━━━━━━━━━━━━━━━━━━  1/1 │
    │                                                  │
    ");
}

#[test]
fn a_hit_shows_where_it_stands_and_why_it_was_found() {
    let mut rig = Rig::new().sized(64, 10).after("/ЛИНЕЙНОЙ");
    assert_snapshot!(rig.screen(), @"
     waypost  Search                           ━━━━━━━━━━━━  0 of 4
    ╭──────────────────────────────────────────────────────────────╮
    │ / ЛИНЕЙНОЙ                                            1 of 1 │
    ╰──────────────────────────────────────────────────────────────╯
     ○ Essence of linear algebra                             video
       Суть линейной алгебры  Language models › Basics    title ru



     Enter go there  Ctrl-O open  Esc back  Ctrl-K keep
    ");
}

#[test]
fn a_search_without_hits_says_what_to_do() {
    assert_snapshot!(Rig::new().sized(60, 9).after("/lora <space> zzqqz").screen(), @"
     waypost  Search                                     0 of 4
    ╭──────────────────────────────────────────────────────────╮
    │ / lora zzqqz                                        none │
    ╰──────────────────────────────────────────────────────────╯
     Nothing has all of these. Enter shortens the line:

     without  zzqqz                                    1 found

     Enter shorten  Esc back
    ");
}

#[test]
fn a_word_that_is_nowhere_is_named() {
    let mut rig = Rig::new().sized(60, 9).after("/zzqqz");
    assert_snapshot!(rig.crop(0, 4, 60, 2), @" Nothing contains “zzqqz”. Try fewer letters.");
}

#[test]
fn a_mistake_in_the_search_is_explained_whole_above_what_was_found() {
    assert_snapshot!(Rig::new().sized(46, 12).after("/lora <space> level:hard").screen(), @"
     waypost  Search                       0 of 4
    ╭────────────────────────────────────────────╮
    │ / lora level:hard                   1 of 1 │
    ╰────────────────────────────────────────────╯
     `level` has no value `hard`: try beginner,
     intermediate, advanced

     ○ LoRA                                 term
       Fine-tuning › How to tune           title


     Enter go there  Esc back  Ctrl-K keep
    ");
}

#[test]
fn an_empty_search_shows_what_can_be_typed() {
    let mut rig = Rig::new().sized(60, 9).after("/");
    assert_snapshot!(rig.crop(0, 1, 60, 3), @"
    ╭──────────────────────────────────────────────────────────╮
    │ /  any language · kind:video · author:… · stat…  1 of 10 │
    ╰──────────────────────────────────────────────────────────╯
    ");
}

#[test]
fn lists_show_that_there_is_more() {
    for keys in ["lj l", "G <enter><enter>", "/"] {
        let mut rig = Rig::new().sized(60, 8).after(keys);
        let is_there = |row: &str| row.ends_with(THUMB);
        let rows = rig.screen();
        assert!(rows.lines().any(is_there), "{rows}");
        rig.press(if keys == "/" { "<pagedown>".repeat(9) } else { "G".to_owned() }.as_str());
        let after = rig.screen();
        let top = |screen: &str| screen.lines().position(is_there);
        assert!(top(&after) > top(&rows), "{after}");
    }
}

#[test]
fn the_help_lists_keys_and_says_what_is_not_possible_now() {
    assert_snapshot!(Rig::new().sized(60, 12).after("?").screen(), @"
     waypost  Help                                       0 of 4
    ╭─ Help ───────────────────────────────────────────────────╮
    │ On an item                                               ┃
    │ Space         Tick the item off, everywhere it stands;   │
    │               again to take that back.                   │
    │               Not possible. Choose an item first, or     │
    │               try : Mark section done.                   │
    │ o             Open the item's link in the browser.       │
    │               Not possible. Choose an item first: a      │
    │               section has no link.                       │
    ╰──────────────────────────────────────────────────────────╯
     Esc back  ↑ up  ↓ down  / filter
    ");
}

#[test]
fn a_zoomed_pane_stands_alone() {
    assert_snapshot!(Rig::new().sized(100, 9).after("<enter><enter>z").screen(), @"
     waypost  Language models › Basics                                             ━━━━━━━━━━━━  0 of 4
    ╭─ Basics ───────────────────────────────────────────────────────────────────────────────── 0 of 4 ╮
    │ ▸ Python                                                                                     0/1 ┃
    │                                                                                                  ┃
    │ Resources                                                                                        ┃
    │ ○ Essence of linear algebra                                                                video ┃
    │ ○ Attention Is All You Need                                                                paper │
    ╰──────────────────────────────────────────────────────────────────────────────────────────────────╯
     Enter go in  n note  Esc back  / search  Tab pane  f filter  c hide done  : commands  ? help
    ");
}

#[test]
fn a_narrow_screen_shows_one_list_above_a_strip_of_details() {
    assert_snapshot!(Rig::new().sized(40, 14).after("<enter><enter>jj").screen(), @"
     waypost  Basics                 0 of 4
    ╭─ Basics ───────────────────── 0 of 4 ╮
    │ ▸ Python                         0/1 │
    │                                      │
    │ Resources                            │
    │ ○ Essence of linear algebra    video │
    │ ○ Attention Is All You Need    paper │
    │ ! Neural networks, a book      book  │
    ╰──────────────────────────────────────╯
    ╭─ Attention Is All You Need ──────────╮
    │ paper · intermediate to advanced ·…  ┃
    │ The paper that introduced the        │
    ╰──────────────────────────────────────╯
     Space done  o open  d doing  ? help
    ");
}

#[test]
fn without_a_browser_the_address_is_shown_whole() {
    let mut rig = Rig::new().sized(60, 14).after("<enter><enter>j");
    rig.world.has_browser = false;
    rig.press("o");
    assert_snapshot!(rig.screen(), @"
     waypost  Basics                                     0 of 4
    ╭─ Basics ───────────────────────────────────────── 0 of 4 ╮
    ╭─ Open this link elsewhere ───────────────────────────────╮
    │ There is no browser here to open the link.               │
    │                                                          │
    │ https://videos.example.org/watch?v=fNk&list=PLZ_ab       │
    │                                                          │
    │ Select it with the mouse, copy it, or show it as a QR    │
    │ code for your phone. The environment variable BROWSER    │
    │ names the browser to use.                                │
    ╰──────────────────────────────────────────────────────────╯
    │ Vectors and matrices as movements of space.              │
    ╰──────────────────────────────────────────────────────────╯
     y copy  Q QR code  Esc back
    ");
}

#[test]
fn a_tick_is_confirmed_in_the_footer() {
    let mut rig = Rig::new().sized(80, 9).after("<enter><enter>j <space>");
    assert_snapshot!(rig.crop(0, 5, 80, 4), @"
    │ ▸ Fine-tuning          0/6 ││ ✓ Essence of linear algebra              video ┃
    │                            ││ ○ Attention Is All You Need              paper │
    ╰────────────────────────────╯╰────────────────────────────────────────────────╯
     Space done  o open  d doing  ? help        ✓ Essence of linear algebra · saved
    ");
}

#[test]
fn the_letters_that_matched_are_marked_by_whole_graphemes() {
    let marked = |keys: &str| marked_text(&mut Rig::new().sized(64, 10).after(keys));
    assert_eq!(marked("/alg"), "alg");
    assert_eq!(marked("/линейной"), "линейной");
    // One letter and two marks over it are one grapheme; the key types each on its own.
    assert_eq!(marked("LL /คู่มือ"), "คู่มือ");
    assert_eq!(marked("/శిక్షణ"), "శిక్షణ");
}

#[test]
fn a_word_found_in_the_title_of_a_section_is_marked_in_the_place() {
    assert_eq!(marked_text(&mut Rig::new().sized(64, 7).after("/basics")), "Basics");
}

#[test]
fn a_marked_letter_keeps_its_vowels() {
    let mut rig = Rig::new().sized(64, 10).after("/ตัวอย่างน");
    let buffer = rig.draw();
    assert!(rig.screen().contains("รวบรวมตัวอย่างน้ำ"), "{}", rig.screen());
    assert!(!marked_cells(&rig, &buffer).contains(&"น".to_owned()), "a letter without its vowel");
}

#[test]
fn the_selection_can_be_seen_without_colours() {
    let mut rig = Rig::new().after("t G <enter>");
    assert_eq!(rig.model.ui.theme, "none");
    let buffer = rig.draw();
    let selected = rig.style(Role::Selected);
    assert_ne!(selected, Style::default());
    let styles = styles_of(&buffer, "▸ Language models");
    assert!(styles.iter().all(|style| style.patch(selected) == *style), "{styles:?}");
}

/// The text of all cells that have what sets matched letters apart.
fn marked_text(rig: &mut Rig) -> String {
    let buffer = rig.draw();
    marked_cells(rig, &buffer).concat()
}

fn marked_cells(rig: &Rig, buffer: &Buffer) -> Vec<String> {
    let mark = rig.style(Role::Match);
    let cells = buffer.content.iter().filter(|cell| cell.style().patch(mark) == cell.style());
    cells.map(|cell| cell.symbol().to_owned()).collect()
}

/// The styles of the cells in which `text`, of narrow letters only, stands.
fn styles_of(buffer: &Buffer, text: &str) -> Vec<Style> {
    let columns = text.chars().count();
    let mut cells = buffer.content.windows(columns);
    let letters = |cells: &&[Cell]| cells.iter().map(Cell::symbol).collect::<String>() == text;
    cells.find(letters).unwrap().iter().map(Cell::style).collect()
}
