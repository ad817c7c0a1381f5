//! Roadmaps that change while the program runs: the learner stays where they are.

use std::sync::Arc;

use waypost::app::{Message, News, View};
use waypost::catalog::{Catalog, RoadmapFiles, SourceFile, check_part, join};
use waypost::phrase::Phrase;
use waypost::progress::Status;

use crate::keys::TO_ATTENTION;
use crate::rig::{Rig, small_catalog};

/// Reads these single files as the learner's own, beside the small roadmaps.
fn beside(own: &[&str]) -> Catalog {
    let part = |text: &&str| {
        let root = SourceFile { path: "own.toml".into(), text: (*text).to_owned() };
        check_part(&RoadmapFiles { root, sections: Vec::new() }, None).unwrap()
    };
    let joined = join(small_catalog(), own.iter().map(part).collect());
    assert_eq!(joined.refused, [0; 0]);
    joined.catalog
}

/// A roadmap called `id` with an article, a term and a built-in paper in a section inside a section.
fn own(id: &str) -> String {
    format!(
        "format = 1\nid = \"{id}\"\ntitle = \"My {id}\"\nsummary = \"S.\"\nlanguages = [\"en\"]\nadded = \"1\"\n\
         [[section]]\nid = \"top\"\ntitle = \"Top\"\n[[section.section]]\nid = \"in\"\ntitle = \"In\"\n\
         [[section.section.resource]]\nid = \"{id}-page\"\nkind = \"article\"\ntitle = \"Linear page {id}\"\n\
         [[section.section.resource]]\nref = \"attention\"\n\
         [[section.section.term]]\nid = \"{id}-term\"\ntitle = \"Term {id}\"\ndescription = \"About attention.\"\n"
    )
}

/// What takes a section out of the small roadmaps, so that all behind it have other positions.
fn hiding() -> String {
    own("hiding").replace("added = \"1\"\n", "added = \"1\"\nhides = [\"models/basics/python\"]\n")
}

fn renew(rig: &mut Rig, catalog: Catalog) {
    let news = News::Roadmaps { catalog: Arc::new(catalog), left_out: Vec::new() };
    rig.tell(Message::News(news));
    rig.draw();
}

#[test]
fn a_roadmap_that_comes_is_in_the_tree_and_in_the_search_at_once() {
    let mut rig = Rig::new().after("/ zebra");
    assert!(rig.model.ui.search.hits.is_empty());
    renew(&mut rig, beside(&[&own("zebra")]));
    assert_eq!(rig.model.ui.search.field.text(), "zebra");
    assert!(rig.screen().contains("Linear page zebra"), "{}", rig.screen());
    rig.press("<esc>");
    assert!(rig.screen().contains("My zebra"));
}

#[test]
fn the_learner_stays_on_the_item_whatever_comes_and_goes_before_it() {
    let mut rig = Rig::new().after(TO_ATTENTION);
    for catalog in [beside(&[&hiding()]), beside(&[&own("a"), &own("b")]), small_catalog()] {
        renew(&mut rig, catalog);
        assert_eq!((rig.item().as_str(), rig.node().as_str()), ("attention", "models/basics"));
    }
}

#[test]
fn in_ones_own_section_one_stays_while_a_roadmap_before_it_comes_and_goes() {
    let mut rig = Rig::on(beside(&[&own("z")]));
    rig.model.ui.welcome = false;
    rig.press("/ page <enter>");
    assert_eq!(rig.item(), "z-page");
    for others in [vec![own("a"), own("z")], vec![hiding(), own("z")], vec![own("z")]] {
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        renew(&mut rig, beside(&others));
        assert_eq!((rig.item().as_str(), rig.node().as_str()), ("z-page", "z/top/in"));
    }
    renew(&mut rig, small_catalog());
    assert_eq!(rig.node(), "models", "what is gone leaves the first roadmap");
}

#[test]
fn progress_is_that_of_the_same_items() {
    let mut rig = Rig::on(beside(&[&own("z")]));
    rig.model.ui.welcome = false;
    rig.press("/ page <enter> <space>");
    renew(&mut rig, beside(&[&hiding(), &own("z").replace("Linear page", "Another page")]));
    assert_eq!(rig.status("z-page"), Status::Done);
    rig.press("u");
    assert_eq!(rig.status("z-page"), Status::Todo);
}

#[test]
fn a_search_keeps_its_line_and_the_selected_hit_until_the_answer() {
    let mut rig = Rig::on(beside(&[&own("z")])).after("<esc>");
    rig.press("/ a");
    rig.world.searches_slowly = true;
    rig.press("<down><down>");
    let selected = rig.item();
    renew(&mut rig, beside(&[&hiding(), &own("z")]));
    assert_eq!((rig.item(), rig.model.ui.search.field.text()), (selected.clone(), "a"));
    let before = rig.model.ui.search.total;
    rig.hear();
    assert!(rig.model.ui.search.total > before, "what is new is found");
    assert_eq!(rig.item(), selected);
}

#[test]
fn what_was_asked_of_the_roadmaps_before_is_not_answered_by_positions_of_now() {
    let mut rig = Rig::on(beside(&[&own("a"), &own("z")])).after("<esc>");
    rig.world.searches_slowly = true;
    rig.press("/ page");
    renew(&mut rig, small_catalog());
    rig.hear();
    assert!(rig.model.ui.search.hits.is_empty());
    rig.screen();
}

/// Keys that show everything that holds on to something of the roadmaps.
const SIGHTS: [&str; 14] = [
    "",
    "/ page",
    "/ <c-g> e",
    "W",
    "W / ter",
    "0",
    "0 jjj",
    "N",
    "f page",
    "f a <enter>",
    "v",
    "/ term <enter> w",
    "c",
    "/ attention <enter> [ ] [",
];

#[test]
fn nothing_that_is_shown_breaks_when_roadmaps_come_go_and_change_places() {
    let large = || beside(&[&own("a"), &own("z")]);
    for sight in SIGHTS {
        for next in [small_catalog(), beside(&[&hiding()]), beside(&[&own("z")]), large()] {
            let mut rig = Rig::on(large());
            rig.model.ui.welcome = false;
            rig.press("/ page <enter>");
            rig.press(sight);
            let view = rig.model.ui.view;
            renew(&mut rig, next);
            assert_eq!(rig.model.ui.view, view, "{sight}");
            rig.press("<down> <enter> <up> <esc> [ ] <space> u <esc> 0");
            assert_eq!(rig.model.ui.view, View::Home, "{sight}");
        }
    }
}

#[test]
fn what_is_left_out_is_said_and_stays_in_the_messages() {
    let mut rig = Rig::new();
    let left_out = Phrase::new("own-no-file").with("path", "mine.toml");
    let catalog = Arc::new(small_catalog());
    rig.tell(Message::News(News::Roadmaps { catalog, left_out: vec![left_out] }));
    assert_eq!(rig.notice(), "mine.toml is left out: it is no file");
    renew(&mut rig, small_catalog());
    assert_eq!(rig.notice(), "Your roadmaps have changed and are read again");
}
