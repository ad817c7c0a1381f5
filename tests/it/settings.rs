//! The settings on the screen.

use waypost::app::{Message, News, Popup};
use waypost::config::{Layer, Setting, Value, check};

use crate::rig::{Rig, known};

/// The selected row of the box.
fn row(rig: &mut Rig, name: &str) -> String {
    let screen = rig.screen();
    let line = screen.lines().find(|line| line.contains(&format!("│ {name} ")));
    line.unwrap_or_else(|| panic!("{name} is not in {screen}")).to_owned()
}

#[test]
fn every_setting_is_shown_with_its_value_and_who_says_so() {
    let mut rig = Rig::new().sized(120, 36).after("O");
    for setting in Setting::ALL {
        let name = waypost::i18n::Texts::english().get(setting.label());
        assert!(row(&mut rig, &name).contains("default"), "{name}");
    }
    assert!(rig.screen().contains("All settings stand in ~/.config/waypost/config.toml."));
    assert!(rig.screen().contains("The language of what you read: auto is that of this machine."));
}

#[test]
fn a_value_is_changed_at_once_on_the_screen_and_in_the_file() {
    let mut rig = Rig::new().in_english().sized(100, 30).after("O <right>");
    assert_eq!(rig.world.settings, "language = \"en\"\n");
    rig.press("<right>");
    assert_eq!(rig.model.ui.lang.code(), "ru");
    rig.press("<left><left><left>");
    assert_eq!(rig.model.ui.lang.code(), "zh-Hant");
    assert!(row(&mut rig, "Language").contains("繁體中文"));
    rig.press("jjj<space>");
    assert!(!rig.model.config.mouse);
    assert!(row(&mut rig, "Mouse").contains("off") && row(&mut rig, "Mouse").contains("file"));
    assert_eq!(rig.world.settings, "language = \"zh-Hant\"\nmouse = false\n");
    rig.press("<esc>");
    assert_eq!(rig.model.ui.popup, None);
}

#[test]
fn days_are_typed_and_a_slip_is_told_before_it_is_kept() {
    let mut rig = Rig::new().sized(100, 30).after("O G <enter>");
    assert!(rig.screen().contains("Any of mon, tue, wed, thu, fri, sat, sun."));
    rig.press("sat, sund<enter>");
    assert!(rig.screen().contains("`rest-days` cannot be `sund`"), "{}", rig.screen());
    assert!(rig.screen().contains("did you mean `sun`?"));
    assert_eq!(rig.world.settings, "");
    rig.press("<backspace><enter>");
    assert_eq!(rig.world.settings, "rest-days = [\"sat\", \"sun\"]\n");
    assert!(row(&mut rig, "Days of rest").contains("Saturday, Sunday"));
    rig.press("<enter><c-u>mon<esc>");
    assert_eq!(rig.world.settings, "rest-days = [\"sat\", \"sun\"]\n", "Escape leaves it");
    assert!(matches!(rig.model.ui.popup, Some(Popup::Settings(_))));
}

#[test]
fn a_choice_comes_before_what_the_command_line_said() {
    let mut rig = Rig::new().sized(100, 30);
    let mut settings = rig.model.settings.clone();
    settings.lay(Layer::Flag, Setting::Theme, Value::word("light"));
    rig.model.begin_with(settings, waypost::catalog::Lang::En);
    rig.press("O j");
    assert!(row(&mut rig, "Theme").contains("option"));
    rig.press("<left>");
    assert_eq!(rig.model.ui.theme, "dark");
    assert!(row(&mut rig, "Theme").contains("file"));
}

#[test]
fn what_somebody_else_writes_to_the_file_is_taken_over() {
    let mut rig = Rig::new().in_english().after("L");
    let written = check(b"language = \"th\"\nrest-days = [\"sun\"]\n", &known()).unwrap();
    rig.tell(Message::News(News::Settings(written.clone())));
    assert_eq!(rig.model.ui.lang.code(), "th");
    assert_eq!(rig.notice(), "The settings have changed");
    assert!(rig.model.config.rest_days.is_any());
    rig.tell(Message::News(News::Settings(written)));
    assert_eq!(rig.world.settings, "language = \"ru\"\n", "nothing is written because of it");
}

#[test]
fn the_file_is_opened_in_the_learners_own_editor() {
    let mut rig = Rig::new().after("O e");
    assert_eq!(rig.world.settings_edits, 1);
    assert!(matches!(rig.model.ui.popup, Some(Popup::Settings(_))));
    rig.press("<esc> :open the file <enter>");
    assert_eq!(rig.world.settings_edits, 2);
}

#[test]
fn in_little_room_the_rows_scroll_and_the_selected_one_is_seen() {
    let mut rig = Rig::new().sized(40, 10).after("O G");
    assert!(row(&mut rig, "Days of rest").contains("none"), "{}", rig.screen());
    rig.press("g");
    assert!(row(&mut rig, "Language").contains("automatic"), "{}", rig.screen());
}
