//! The statistics: every figure at every size, with nothing done and with everything done.

use jiff::{Span, civil::Date};
use waypost::app::{By, Message, Pane, View};
use waypost::progress::{Event, EventId, Field, Journal, Moment, Stamp};

use crate::keys::TO_ATTENTION;
use crate::rig::{Rig, device, now, small_catalog};

/// What the small roadmaps have, of each type.
fn ids() -> Vec<String> {
    let catalog = small_catalog();
    catalog.item_positions().map(|ix| catalog.item(ix).id.to_string()).collect()
}

/// The journal of a learner who did one of these items on each of these days before today.
fn journal<'a>(done: impl IntoIterator<Item = (&'a str, i64)>) -> Box<Journal> {
    let mut journal = Journal::default();
    for (n, (item, days_ago)) in done.into_iter().enumerate() {
        let at = now().checked_sub(Span::new().days(days_ago)).unwrap();
        journal.insert(Event {
            id: EventId::parse(&format!("past{n}")).unwrap(),
            stamp: Stamp::after(Stamp::default(), at.timestamp().as_millisecond()),
            device: device(),
            at: Moment::new(&at),
            item: item.to_owned(),
            former: Vec::new(),
            field: Field::Status,
            value: "done".into(),
            undoes: None,
        });
    }
    Box::new(journal)
}

/// The program of that learner.
fn with<'a>(done: impl IntoIterator<Item = (&'a str, i64)>) -> Rig {
    let mut rig = Rig::new();
    rig.tell(Message::News(waypost::app::News::Recalled { journal: journal(done), damage: None }));
    rig
}

const SIZES: [(u16, u16); 5] = [(120, 36), (200, 60), (80, 24), (40, 15), (20, 6)];

#[test]
fn on_a_large_screen_all_figures_are_there_at_once() {
    let mut rig = with([("linear-algebra", 1), ("attention", 2)]).sized(120, 36).after("S");
    let screen = rig.screen();
    for text in ["The last year", "By roadmap", "Week by week", "Begun, not finished", "2 done"] {
        assert!(screen.contains(text), "{text}: {screen}");
    }
    assert!(screen.contains("Streak: 2 days, the longest 2."), "{screen}");
    assert!(screen.contains("Too little to say"), "{screen}");
}

#[test]
fn at_every_size_each_figure_can_be_reached_and_nothing_is_cut_off() {
    for (columns, rows) in SIZES {
        let mut rig = with([("linear-algebra", 1)]).sized(columns, rows).after("S");
        for pane in Pane::ALL {
            assert_eq!(rig.model.ui.figures.pane, pane);
            let seen = read_whole(&mut rig);
            let words: &[&str] = match pane {
                Pane::Year => &["Mo", "Su", "nothing", "forgiven", "Streak:"],
                Pane::Parts => &["Language models", "1/", "━"],
                Pane::Weeks => &["Too little", "done", "min", "est.", "week"],
                Pane::Waiting => &["Nothing waits"],
            };
            for word in words.iter().filter(|word| columns > 20 || word.len() < 8) {
                assert!(seen.contains(word), "{columns}x{rows}, {pane:?}, {word}: {seen}");
            }
            rig.press("<tab>");
        }
        assert_eq!(rig.model.ui.figures.pane, Pane::Year);
    }
}

/// What the screen shows while the pane with the focus is scrolled to its end.
fn read_whole(rig: &mut Rig) -> String {
    let mut seen = rig.screen();
    loop {
        let before = rig.model.ui.scroll;
        rig.press("<down>");
        if rig.model.ui.scroll == before {
            rig.press("g");
            return seen;
        }
        seen += &rig.screen();
    }
}

#[test]
fn days_are_told_apart_without_colours() {
    let done = ids().into_iter().map(|id| (id, 3)).collect::<Vec<_>>();
    let done = done.iter().map(|(id, ago)| (id.as_str(), *ago)).chain([("attention", 1)]);
    let mut rig = with(done).sized(120, 36).after("S");
    let screen = rig.screen();
    let row = |name: &str| screen.lines().find(|line| line.contains(name)).unwrap().to_owned();
    // Today is Monday: three days before is Friday, when all was done; Saturday was forgiven.
    assert!(row("│ Fr ").contains('■'), "{screen}");
    let saturday = screen.lines().skip_while(|line| !line.contains("│ Fr ")).nth(1).unwrap();
    assert!(saturday.contains('+'), "{screen}");
    assert!(row("│ Su ").contains('□'), "{screen}");
}

#[test]
fn before_anything_is_done_the_statistics_say_what_fills_them() {
    for (columns, rows) in SIZES {
        let mut rig = Rig::new().sized(columns, rows).after("S");
        let seen = read_whole(&mut rig).replace(['\n', '│', '┃'], " ");
        let words: Vec<&str> = seen.split_whitespace().collect();
        assert!(words.windows(4).any(|four| four == ["Nothing", "is", "done", "yet."]), "{seen}");
    }
}

#[test]
fn when_everything_is_done_the_forecast_says_so() {
    let ids = ids();
    let mut rig = with(ids.iter().map(|id| (id.as_str(), 20))).sized(120, 36).after("S");
    let screen = rig.screen();
    assert!(screen.contains("Everything is done."), "{screen}");
}

#[test]
fn the_forecast_is_a_range_with_what_it_is_worked_out_from() {
    let ago = [("attention", 60), ("nets-book", 40), ("linear-algebra", 25), ("know-limits", 10)];
    let mut rig = with(ago).sized(120, 40).after("S");
    let screen = rig.screen();
    assert!(screen.contains("At this pace the"), "{screen}");
    assert!(screen.contains("done in weeks 37 to 44."), "{screen}");
}

#[test]
fn what_was_begun_waits_until_it_is_finished() {
    let mut rig = Rig::new().sized(120, 36).after(TO_ATTENTION).after("d S");
    assert!(rig.screen().contains("◐ Attention Is All You Need"), "{}", rig.screen());
    rig.press("<esc> <space> S");
    assert!(rig.screen().contains("Nothing waits"), "{}", rig.screen());
}

#[test]
fn what_was_opened_and_not_finished_waits_too() {
    let mut rig = Rig::new().sized(120, 36).after(TO_ATTENTION).after("o S");
    assert!(rig.screen().contains("○ Attention Is All You Need"), "{}", rig.screen());
}

#[test]
fn keys_part_the_figures_and_show_one_roadmap() {
    let mut rig = with([("attention", 1)]).sized(120, 36).after("S <right>");
    assert_eq!((rig.model.ui.figures.by, rig.model.ui.figures.pane), (By::Section, Pane::Parts));
    assert!(rig.screen().contains("By section"));
    rig.press("<right>");
    assert!(rig.screen().contains("By kind"));
    rig.press("<right><right> r");
    assert!(rig.screen().contains("Language models ╮"), "{}", rig.screen());
    rig.press("r r");
    assert_eq!(rig.model.ui.figures.roadmap, None);
}

#[test]
fn days_of_rest_are_chosen_by_name_and_kept() {
    let mut rig = with([("attention", 5), ("linear-algebra", 2)]).sized(120, 36).after("S");
    rig.press("R jjjjj <space> j <enter> <esc>");
    assert_eq!(rig.world.settings, "rest-days = [\"sat\", \"sun\"]\n");
    assert!(rig.screen().contains("Days of rest: Sa, Su."), "{}", rig.screen());
    assert_eq!(rig.next_settings().config().rest_days, rig.model.config.rest_days);
}

#[test]
fn every_figure_is_explained_on_a_key() {
    for (columns, rows) in [(120, 36), (40, 15)] {
        let mut rig = with([("attention", 1)]).sized(columns, rows).after("S e");
        let mut seen = rig.screen();
        for _ in 0..80 {
            rig.press("<down>");
            seen += &rig.screen();
        }
        for name in ["The last year", "Streak", "Days of rest", "How far", "Time", "Forecast"] {
            assert!(seen.contains(name), "{columns}: {name}");
        }
        rig.press("<esc>");
        assert!(rig.model.ui.popup.is_none());
        assert_eq!(rig.model.ui.view, View::Statistics);
    }
}

#[test]
fn the_day_changes_while_the_statistics_are_open() {
    let mut rig = with([("attention", 1)]).sized(120, 36).after("S");
    assert!(rig.screen().contains("Streak: 1 day,"));
    let days_later: Date = now().date().checked_add(Span::new().days(7)).unwrap();
    rig.tell(Message::Today(days_later));
    assert!(rig.screen().contains("Streak: 0 days, the longest 1."), "{}", rig.screen());
}

#[test]
fn the_statistics_close_as_they_were_opened_and_marks_do_not_go_to_what_is_behind() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("S <space>");
    assert!(rig.world.appended.is_empty());
    rig.press("S");
    assert_eq!((rig.model.ui.view, rig.item().as_str()), (View::Browse, "attention"));
    assert!(rig.model.statistics.is_none());
}
