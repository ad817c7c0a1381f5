//! Home: where one left off, what is next, the roadmaps, and this week.

use insta::assert_snapshot;

use waypost::app::{Action, Focus, HomeRow, Message, View, why_not};
use waypost::catalog::RoadmapIx;
use waypost::progress::Status;

use crate::keys::{TO_ALGEBRA, TO_ATTENTION};
use crate::rig::{Rig, THUMB, catalog_of, small_catalog};

/// Keys that do everything in the small roadmaps that counts.
const EVERYTHING: &str = "<enter><enter>j <space>j<space>j<space> kkk<enter><space> \
    <esc> G <enter> <enter> <space>jj<space>jj<space>j<space>j<space>";

/// The id of what is suggested at `at`; empty when nothing is.
fn suggested(rig: &Rig, at: usize) -> String {
    let next = rig.model.suggestions.get(at);
    next.map_or_else(String::new, |next| rig.model.item_at(next.place).id.to_string())
}

// What it shows

#[test]
fn home_shows_where_one_left_off_what_is_next_the_roadmaps_and_this_week() {
    let mut rig = Rig::new().sized(100, 26).after(TO_ALGEBRA).after("<space> j d 0");
    assert_snapshot!(rig.screen(), @"
    waypost  Home                                                          ━━━━━━━━━━━━  1 of 9  1 day



       You were in
       Basics  Language models
       1 of 4  Enter go on

       Next
       1  Attention Is All You Need   paper     you began it today
       2  Neural networks, a book     book      next in Basics
       3  Tokenizer notes             article   begins Python

       Roadmaps
       Language models                ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   1/4   en ru
       Fine-tuning                    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   0/6   en th te

       This week
       Mo   Tu   We   Th   Fr   Sa   Su      1 done
       ●    ·    ·    ·    ·    ·    ·       streak 1 day; one day off a week does not break it





    Enter go on  1-3 do next  Tab browse  / search  ? help         ◐ Attention Is All You Need · saved
    ");
}

#[test]
fn where_there_is_less_room_the_figures_of_the_week_stand_below_it() {
    let mut rig = Rig::new().sized(72, 24).after(TO_ALGEBRA).after("<space> j d 0");
    assert_snapshot!(rig.crop(0, 1, 72, 22), @"


    You were in
    Basics  Language models
    1 of 4  Enter go on

    Next
    1  Attention Is All You Need   paper     you began it today
    2  Neural networks, a book     book      next in Basics
    3  Tokenizer notes             article   begins Python

    Roadmaps
    Language models                ━━━━━━━━━━━━━━━━   1/4   en ru
    Fine-tuning                    ━━━━━━━━━━━━━━━━   0/6   en th te

    This week
    Mo   Tu   We   Th   Fr   Sa   Su
    ●    ·    ·    ·    ·    ·    ·
    1 done  streak 1 day; one day off a week does not break it
    ");
}

#[test]
fn a_narrow_screen_has_one_column_and_reasons_where_they_fit() {
    let mut rig = Rig::new().sized(40, 15).after(TO_ALGEBRA).after("<space> j d 0");
    assert_snapshot!(rig.screen(), @"
    waypost  Home                   1 of 9
     You were in                          ┃
     Basics  Language models              ┃
                                          ┃
     Next                                 ┃
     1  Attention Is All You Need   paper ┃
        you began it today                ┃
     2  Neural networks, a book      book ┃
        next in Basics                    ┃
     3  Tokenizer notes           article │
        begins Python                     │
                                          │
     Roadmaps                             │
     Language models                  1/4 │
    ? help          ◐ Attention I… · saved
    ");
    rig.resize(40, 30);
    assert_snapshot!(rig.crop(0, 1, 40, 27), @"



    You were in
    Basics  Language models
    1 of 4  Enter go on

    Next
    1  Attention Is All You Need   paper
       you began it today
    2  Neural networks, a book      book
       next in Basics
    3  Tokenizer notes           article
       begins Python

    Roadmaps
    Language models                  1/4
    Fine-tuning                      0/6

    This week
    Mo  Tu  We  Th  Fr  Sa  Su
    ●   ·   ·   ·   ·   ·   ·
    1 done  streak 1 day
    ");
}

#[test]
fn who_has_done_nothing_is_told_where_to_begin() {
    let mut rig = Rig::first_start().sized(80, 24).after("0");
    assert!(!rig.model.ui.welcome);
    assert_snapshot!(rig.crop(0, 1, 80, 20), @"


    Nothing is done yet. Begin in
    Language models
    0 of 4  Enter begin

    Next
    1  Essence of linear algebra   video   begins Language models
    2  Attention Is All You Need   paper   then in Basics
    3  Neural networks, a book     book    then in Basics

    Roadmaps
    Language models                ━━━━━━━━━━━━━━━━━━━━━━━━   0/4   en ru
    Fine-tuning                    ━━━━━━━━━━━━━━━━━━━━━━━━   0/6   en th te

    This week
    Mo   Tu   We   Th   Fr   Sa   Su      0 done
    ·    ·    ·    ·    ·    ·    ·
    ");
}

#[test]
fn who_has_done_everything_is_told_so() {
    let mut rig = Rig::new().sized(80, 22).after(EVERYTHING).after("0");
    let total = rig.model.overview.total();
    assert_eq!(total.done, total.total);
    assert_snapshot!(rig.crop(0, 1, 80, 18), @"


    You were in
    How to tune  Fine-tuning
    6 of 6  Enter go on

    Next
    You have been through everything. Any of it can be looked at again.

    Roadmaps
    Language models   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   4/4   en ru
    Fine-tuning       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   6/6   en th te

    This week
    Mo   Tu   We   Th   Fr   Sa   Su
    ●●●+ ·    ·    ·    ·    ·    ·
    9 done  streak 1 day; one day off a week does not break it
    ");
    rig.press("1");
    assert_eq!(rig.notice(), "Nothing is open that could be next");
    assert_eq!(rig.model.ui.view, View::Home);
}

#[test]
fn a_wide_screen_does_not_stretch_it() {
    let mut rig = Rig::new().sized(200, 60).after("0");
    for row in rig.screen().lines().skip(1).take(57) {
        let columns = row.trim().chars().count();
        assert!(columns <= 100, "{row}");
    }
}

#[test]
fn titles_of_every_script_keep_the_columns_in_line() {
    let mut rig = Rig::new().sized(80, 24).after("0 LL");
    assert_snapshot!(rig.crop(0, 6, 80, 9), @"

    ต่อไป
    1  Essence of linear algebra   วิดีโอ     เริ่ม Language models
    2  Attention Is All You Need   งานวิจัย   ต่อจากนั้นใน Basics
    3  Neural networks, a book     หนังสือ    ต่อจากนั้นใน Basics

    แผนการเรียน
    Language models                ━━━━━━━━━━━━━━━━━━━━━━━━   0/4   en ru
    การปรับแต่ง                      ━━━━━━━━━━━━━━━━━━━━━━━━   0/6   en th te
    ");
    rig.press("L");
    assert!(rig.screen().contains("ఫైన్-ట్యూనింగ్"), "{}", rig.screen());
}

#[test]
fn long_titles_are_cut_and_leave_room_for_the_rest() {
    let long = "词".repeat(80);
    let roadmap = include_str!("roadmaps/models.toml");
    let roadmap = roadmap.replace("Language models", &long).replace("Essence of", &long);
    let mut rig = Rig::on(catalog_of(&[&roadmap]));
    rig.resize(100, 24);
    rig.press("0");
    for row in rig.screen().lines().filter(|row| row.contains(&"词".repeat(10))).skip(1) {
        assert!(row.contains('…') && (row.contains("0/4") || row.contains("begins")), "{row}");
    }
}

#[test]
fn more_done_on_a_day_than_there_is_room_for_shows_a_plus() {
    let mut rig = Rig::new().sized(100, 26).after(EVERYTHING).after("0");
    assert!(rig.screen().contains("●●●+ ·"), "{}", rig.screen());
}

// What the keys do

#[test]
fn the_key_of_home_and_escape_and_tab_go_back_to_the_panes_as_they_were() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("<tab>");
    let before = rig.model.ui.clone();
    for key in ["0", "<esc>", "<tab>", "<backtab>", "<left>"] {
        rig.press("0");
        assert_eq!(rig.model.ui.view, View::Home, "{key}");
        rig.press(key);
        assert_eq!(rig.model.ui, before, "{key}");
    }
}

#[test]
fn enter_goes_on_where_one_left_off() {
    let mut rig = Rig::new().after(TO_ATTENTION).after("0");
    rig.press("<enter>");
    assert_eq!((rig.item().as_str(), rig.model.ui.view), ("attention", View::Browse));
}

#[test]
fn a_digit_goes_to_its_suggestion_and_a_jump_back_returns() {
    for (at, key) in ["1", "2", "3"].into_iter().enumerate() {
        let mut rig = Rig::new().after("0");
        let wanted = suggested(&rig, at);
        rig.press(key);
        assert_eq!((rig.item(), rig.model.ui.view), (wanted, View::Browse));
        rig.press("[");
        assert_eq!((rig.node().as_str(), rig.model.ui.focus), ("models", Focus::Sections));
    }
}

#[test]
fn a_digit_without_a_suggestion_says_why() {
    let mut rig = Rig::new().after(EVERYTHING).after("u0");
    assert_eq!(rig.model.suggestions.len(), 1);
    rig.press("2");
    assert_eq!(rig.notice(), "There are no more suggestions");
    assert!(why_not(&rig.model, Action::FirstSuggestion).is_none());
    assert!(rig.screen().contains("1 do next"), "{}", rig.screen());
}

#[test]
fn the_selection_goes_over_all_rows_and_enter_goes_where_it_is() {
    let mut rig = Rig::new().after("0");
    let rows = rig.model.home_rows();
    assert_eq!(rows.len(), 6);
    for row in &rows {
        assert_eq!(rig.model.home_row(), *row);
        rig.press("<down>");
    }
    assert_eq!(rig.model.home_row(), HomeRow::Roadmap(RoadmapIx::new(1)));
    rig.press("<enter>");
    assert_eq!((rig.node().as_str(), rig.model.ui.focus), ("tuning", Focus::Items));
    rig.press("0 j <enter>");
    assert_eq!(rig.item(), "know-limits");
    rig.press("0 G g <enter>");
    assert_eq!(rig.item(), "know-limits");
}

#[test]
fn a_selected_suggestion_is_ticked_off_opened_or_begun_and_what_follows_moves_up() {
    let mut rig = Rig::new().after("0 jj");
    let (first, second) = (suggested(&rig, 0), suggested(&rig, 1));
    rig.press("o");
    assert_eq!(rig.world.opened.len(), 1);
    rig.press("d");
    assert_eq!(rig.status(&second), Status::Doing);
    assert_eq!((suggested(&rig, 0), rig.item()), (second.clone(), second.clone()));
    rig.press("<space>");
    assert_eq!(rig.status(&second), Status::Done);
    assert_eq!(suggested(&rig, 0), first);
    rig.press("uu");
    assert_eq!(rig.status(&second), Status::Todo);
    rig.press("g <space>");
    assert_eq!(rig.notice(), "Choose an item first, or try : Mark section done");
}

#[test]
fn what_lies_over_home_leads_back_to_it() {
    for keys in ["/ lora <esc>", "? <esc>", ": mark <esc>", "L m <esc>"] {
        let rig = Rig::new().after("0 jj").after(keys);
        assert_eq!(
            (rig.model.ui.view, rig.model.home_row()),
            (View::Home, HomeRow::Next(1)),
            "{keys}"
        );
    }
    let rig = Rig::new().after("0 / lora <enter>");
    assert_eq!((rig.item().as_str(), rig.model.ui.view), ("lora", View::Browse));
    assert_eq!(Rig::new().after("0 t j <enter>").model.ui.theme, "light");
    assert!(!Rig::new().after("0 q").model.running);
}

#[test]
fn what_is_about_the_panes_shows_them() {
    assert_eq!(Rig::new().after("0 p").model.ui.focus, Focus::Progress);
    for keys in ["0 f", "0 c", "0 z", "0 p"] {
        assert_eq!(Rig::new().after(keys).model.ui.view, View::Browse, "{keys}");
    }
    assert!(Rig::new().after("0 f").model.ui.is_typing);
}

#[test]
fn the_palette_goes_to_a_suggestion_from_anywhere() {
    let wanted = suggested(&Rig::new().after("0"), 1);
    assert_eq!(Rig::new().after(": second <space> sugg <enter>").item(), wanted);
    assert_eq!(Rig::new().after("0 : second <space> sugg <enter>").item(), wanted);
    assert_eq!(Rig::new().after(": show <space> home <enter>").model.ui.view, View::Home);
}

#[test]
fn what_another_window_did_and_a_new_day_are_shown() {
    let other = Rig::new().after(TO_ALGEBRA).after("<space> jd");
    let mut rig = Rig::new().after("0");
    assert_eq!(suggested(&rig, 0), "linear-algebra");
    let events = other.world.appended;
    rig.tell(Message::News(waypost::app::News::JournalRead { events, damage: None }));
    assert_eq!(suggested(&rig, 0), "attention");
    assert!(rig.screen().contains("you began it today"));
    let tomorrow = rig.model.today.tomorrow().unwrap();
    rig.tell(Message::Today(tomorrow));
    assert!(rig.screen().contains("you began it yesterday"));
}

#[test]
fn a_list_longer_than_the_screen_follows_the_selection() {
    let mut rig = Rig::on(small_catalog()).sized(60, 8).after("0");
    let thumb = rig.find(THUMB);
    rig.press("G");
    assert!(rig.screen().contains("Fine-tuning") && rig.find(THUMB) > thumb);
}
