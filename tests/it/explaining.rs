//! How a search explains itself: position, groups, ways out of an empty result, earlier lines.

use insta::assert_snapshot;

use waypost::app::{Asker, Message, Model, Popup, Ui, View};
use waypost::catalog::RoadmapIx;
use waypost::search::{Answer, Hit, Piece, Way};
use waypost::tui::theme::Role;

use crate::rig::{Rig, catalog_of, device, now};

/// The roadmaps of the hits, as they are shown.
fn roadmaps(rig: &Rig) -> Vec<RoadmapIx> {
    let (search, catalog) = (&rig.model.ui.search, &rig.model.catalog);
    let shown = (0..search.hits.len()).map(|at| search.shown(at).unwrap());
    shown.map(|hit| catalog.section(hit.place.section).roadmap).collect()
}

#[test]
fn the_line_says_which_hit_is_selected_and_how_many_there_are() {
    let mut rig = Rig::built_in().sized(60, 9).after("/<down><down>");
    assert!(rig.crop(0, 2, 60, 1).contains("3 of 1,"), "{}", rig.screen());
    rig.press("zzqqz");
    assert!(rig.crop(0, 2, 60, 1).contains("none"), "{}", rig.screen());
}

#[test]
fn a_key_groups_the_hits_by_roadmap_and_takes_that_back() {
    let mut rig = Rig::built_in().after("/fine <space> tuning <down><down><down>");
    let ranked = roadmaps(&rig);
    let chosen = rig.item();
    rig.press("<c-g>");
    assert_eq!(rig.item(), chosen, "the same hit stays selected");
    let mut grouped = roadmaps(&rig);
    assert_eq!(grouped.first(), ranked.first(), "the roadmap of the best hit comes first");
    grouped.dedup();
    let mut names: Vec<RoadmapIx> = grouped.clone();
    names.sort();
    names.dedup();
    assert_eq!(grouped.len(), names.len(), "each roadmap has one group");
    assert!(names.len() > 2);
    rig.press("x<backspace>");
    assert_eq!(rig.model.ui.search.cursor, 0, "a new line is grouped as well");
    let first = rig.model.ui.search.selected().cloned();
    assert_eq!(first.as_ref(), rig.model.ui.search.hits.first(), "and its best hit is the first");
    rig.press("<c-g>");
    let again = roadmaps(&rig);
    assert_eq!((again.get(..ranked.len()), rig.model.ui.search.cursor), (Some(&*ranked), 0));
}

#[test]
fn more_hits_are_there_before_the_selection_reaches_the_last() {
    let mut rig = Rig::built_in().after("/");
    let total = rig.model.ui.search.total;
    assert!(total > 1000 && rig.model.ui.search.hits.len() < total);
    for _ in 0..total {
        rig.press("<down>");
    }
    let search = &rig.model.ui.search;
    assert_eq!((search.cursor, search.hits.len()), (total - 1, total));
}

#[test]
fn the_hit_that_was_chosen_stays_so_while_more_is_found() {
    let mut rig = Rig::built_in().after("/learning <down><down>");
    let (chosen, search) = (rig.item(), rig.model.ui.search.clone());
    let found = |hits: &[Hit], is_whole| {
        let answer = Answer { total: hits.len(), hits: hits.to_vec(), ..Answer::default() };
        let (asker, generation) = (Asker::Search, search.generation);
        Message::Found { asker, generation, answer, is_whole, hints: Vec::new() }
    };
    rig.tell(found(&search.hits[1..9], false));
    assert_eq!((rig.item(), rig.model.ui.search.cursor), (chosen.clone(), 1));
    rig.tell(found(&search.hits[0..20], true));
    assert_eq!((rig.item(), rig.model.ui.search.cursor), (chosen, 2));
}

#[test]
fn each_group_has_a_heading_and_is_remembered_in_the_session() {
    let rig = Rig::new().after("/<c-g><esc>");
    let session = rig.model.session();
    let mut rig = Rig::new().sized(60, 18);
    rig.model.resume(&session);
    rig.press("/type:resource <down>");
    assert_snapshot!(rig.crop(0, 4, 60, 13), @"
    Language models                                         4
    ○ Essence of linear algebra                         video
      Basics
    ○ Attention Is All You Need                         paper
      Basics
    ! Neural networks, a book                            book
      Basics
    ○ Tokenizer notes                                 article
      Basics › Python

    Fine-tuning                                             1
    ○ Tuning guide                                       docs
      How to tune
    ");
}

#[test]
fn the_selected_hit_is_visible_wherever_it_is_among_headings() {
    for size in [(40, 8), (40, 15), (60, 12), (120, 36)] {
        let mut rig = Rig::built_in().sized(size.0, size.1).after("/rag <c-g>");
        for _ in 0..rig.model.ui.search.hits.len() {
            let place = rig.model.ui.search.selected().unwrap().place;
            let start: String = rig.model.title_at(place).chars().take(8).collect();
            let screen = rig.screen();
            assert!(screen.contains(&start), "{start} in {screen}");
            rig.press("<down>");
        }
    }
}

#[test]
fn an_empty_result_names_what_to_take_out_and_enter_does_it() {
    let mut rig = Rig::new().sized(60, 12).after("/lora <space> kind:video <space> tun");
    assert_snapshot!(rig.screen(), @"
     waypost  Search                                     0 of 4
    ╭──────────────────────────────────────────────────────────╮
    │ / lora kind:video tun                               none │
    ╰──────────────────────────────────────────────────────────╯
     Nothing has all of these. Enter shortens the line:

     without  kind:video                               1 found




     Enter shorten  Esc back
    ");
    rig.press("<enter>");
    assert_eq!(rig.model.ui.view, View::Search);
    assert_eq!(rig.model.ui.search.field.text(), "lora tun");
    assert!(!rig.model.ui.search.hits.is_empty());
    rig.press("<c-u> zzqqz <space> lora <space> qqzzq");
    assert!(rig.crop(0, 4, 60, 4).contains("only  lora"), "{}", rig.screen());
    rig.press("<enter>");
    assert_eq!(rig.model.ui.search.field.text(), "lora");
}

#[test]
fn arrows_choose_what_is_taken_out() {
    let rig = Rig::new().after("/attention <space> lora");
    assert_eq!(rig.model.ui.search.ways_out().len(), 2);
    let rig = rig.after("<down><down><enter>");
    assert_eq!(rig.model.ui.search.field.text(), "attention");
    let rig = rig.after("<c-u> attention <space> lora <down><up><enter>");
    assert_eq!(rig.model.ui.search.field.text(), "lora");
}

#[test]
fn ways_out_of_an_earlier_line_are_not_offered() {
    let mut rig = Rig::new().after("/zzqqz");
    let generation = rig.model.ui.search.generation;
    let piece = Piece::Without("attention".into());
    let ways = vec![Way { piece, line: "lora".into(), hits: 1 }];
    rig.tell(Message::WaysOut { generation: generation - 1, ways: ways.clone() });
    assert!(rig.model.ui.search.ways_out().is_empty());
    rig.tell(Message::WaysOut { generation, ways });
    assert_eq!(rig.model.ui.search.ways_out().len(), 1);
}

#[test]
fn up_in_an_empty_line_brings_back_what_led_somewhere() {
    let mut rig =
        Rig::new().after("/lora <enter> /alg <c-o><esc> /token <esc> / zzqqz <enter><esc>");
    assert_eq!(rig.model.searches.lines(), ["alg", "lora"]);
    rig.press("/<up>");
    assert_eq!((rig.model.ui.search.field.text(), rig.item().as_str()), ("alg", "linear-algebra"));
    rig.press("<up><up><up>");
    assert_eq!(rig.model.ui.search.field.text(), "lora", "the oldest one stays");
    rig.press("x <backspace><up>");
    assert_eq!(rig.model.ui.search.field.text(), "lora", "a line of one's own is not replaced");
    rig.press("<c-u><down><up><up>");
    assert_eq!(rig.model.ui.search.field.text(), "alg", "only above the first hit");
    rig.press("<enter>");
    assert_eq!((rig.model.ui.view, rig.item().as_str()), (View::Browse, "linear-algebra"));
}

#[test]
fn earlier_lines_can_be_picked_from_a_list_that_typing_narrows() {
    let mut rig = Rig::new().sized(60, 14).after("/<c-r>");
    assert_eq!(rig.notice(), "No search has led anywhere yet");
    rig.press("lora <enter> /alg <enter> /token <enter> /<c-r>");
    assert_snapshot!(rig.crop(0, 4, 60, 8), @"
    ├──────────────────────────────────────────────────────────┤
    │ token                                                    │
    │ alg                                                      │
    │ lora                                                     │
    ╰──────────────────────────────────────────────────────────╯
       Language models › Basics                                │
     ○ Tokenizer notes                                 article │
       Language models › Basics › Python                       │
    ");
    rig.press("<down><enter>");
    assert_eq!(rig.model.ui.popup, None);
    assert_eq!((rig.model.ui.search.field.text(), rig.item().as_str()), ("alg", "linear-algebra"));
    rig.press("<c-r> lo <enter>");
    assert_eq!(rig.model.ui.search.field.text(), "lora");
    rig.press("<c-r> zzqqz <enter>");
    assert!(matches!(rig.model.ui.popup, Some(Popup::Recent(_))), "nothing is picked");
    assert!(rig.screen().contains("None of the lines has that."), "{}", rig.screen());
    rig.press("<esc>");
    assert_eq!((rig.model.ui.view, rig.model.ui.search.field.text()), (View::Search, "lora"));
}

#[test]
fn the_palette_searches_again_from_the_panes() {
    let mut rig = Rig::new().after("/lora <enter> : search <space> again <enter>");
    assert!(matches!(rig.model.ui.popup, Some(Popup::Recent(_))));
    rig.press("<enter>");
    assert_eq!((rig.model.ui.view, rig.model.ui.search.field.text()), (View::Search, "lora"));
    rig.press("<esc> : group <space> hits <enter>");
    assert_eq!(rig.notice(), "Hits of a search: by roadmap");
}

#[test]
fn earlier_lines_outlive_the_program() {
    let left = Rig::new().after("/lora <enter>").model;
    let mut back =
        Model::new(left.catalog.clone(), device(), now().date(), Ui::first(&left.catalog));
    back.resume(&left.session());
    assert_eq!(back.searches.lines(), ["lora"]);
}

/// A roadmap with an item whose text was found far behind, in a deep section.
const DEEP: &str = r#"
format = 1
id = "deep"
title.en = "A roadmap with a long name"
title.th = "หัวข้อ"
summary.en = "For places that need room."
summary.th = "สรุป"
languages = ["en", "th"]
source = "https://example.org/deep"
licence = "MIT"
added = "0.1"

[[section]]
id = "outer"
title.en = "Everything that stands around"
title.th = "หัวข้อ"
summary.en = "More sections."
summary.th = "สรุป"

[[section.section]]
id = "inner"
title.en = "The middle of it all"
title.th = "หัวข้อ"
summary.en = "One more."
summary.th = "สรุป"

[[section.section.section]]
id = "last"
title.en = "Where it is"
title.th = "หัวข้อ"
summary.en = "The item."
summary.th = "สรุป"

[[section.section.section.resource]]
id = "thing"
kind = "article"
title.en = "A thing"
url = "https://example.org/thing"
description.en = "What this is about is said in a long sentence that comes to gradients only late, and goes on."
description.th = "เรื่องนี้กล่าวถึงหลายอย่างก่อนที่จะถึงคำว่ารู้จักและยังมีต่ออีกหลายคำ"
"#;

#[test]
fn text_and_place_both_have_room_and_the_match_is_seen() {
    let mut rig = Rig::on(catalog_of(&[DEEP])).sized(72, 12).after("<esc>/gradients");
    assert_snapshot!(rig.crop(0, 4, 72, 2), @"
    ○ A thing                                                     article
      …comes to gradients only late, and g…  … › Where it is  description
    ");
    rig.press("<c-u>รู้");
    assert_snapshot!(rig.crop(0, 4, 72, 2), @"
    ○ A thing                                                     article
      …างก่อนที่จะถึงคำว่ารู้จักและยังมีต่ออีกหลายคำ  … › Where it is  description th
    ");
    let buffer = rig.draw();
    let mark = rig.style(Role::Match).fg;
    let marked = (0..72u16).filter(|x| Some(buffer[(*x, 5)].fg) == mark);
    let marked: String = marked.map(|x| buffer[(x, 5)].symbol()).collect();
    assert_eq!(marked, "รู้", "the whole grapheme is marked");
}
