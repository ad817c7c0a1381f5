//! What is promised of past days: each is what was done until it was over, and a journal in short says
//! of it what the whole one says, or that it cannot.

use jiff::civil::{Date, date};

use super::*;

/// Some events on the days of November, with clocks on the wall that go back now and then.
fn any_days() -> impl Strategy<Value = Vec<Event>> {
    (any_events(), vec((0..6i8, 0..24i8, -12..12i8), 40)).prop_map(|(mut events, times)| {
        for (n, (event, (slip, hour, offset))) in events.iter_mut().zip(times).enumerate() {
            let day = 1 + i8::try_from(n / 4).unwrap() + slip / 5 * 3;
            let sign = if offset < 0 { '-' } else { '+' };
            let at = format!("2026-11-{day:02}T{hour:02}:30:00{sign}{:02}:00", offset.abs());
            event.at = Moment::parse(&at).unwrap();
        }
        events
    })
}

fn days() -> impl Iterator<Item = Date> {
    (0..16).map(|day| date(2026, 10, 31).saturating_add(jiff::Span::new().days(day)))
}

proptest! {
    #[test]
    fn a_past_day_is_what_had_been_done_until_it_was_over(events in any_days()) {
        let (catalog, whole) = (catalog(), fold(&events));
        for day in days() {
            let until = fold(events.iter().filter(|event| event.at.date() <= day));
            let then = whole.as_of(day).unwrap();
            prop_assert_eq!(then.history(), until.history());
            prop_assert_eq!(Overview::new(&catalog, &then), Overview::new(&catalog, &until));
        }
    }

    #[test]
    fn a_journal_in_short_says_of_a_past_day_what_the_whole_one_says(
        events in any_days(), (settled, latest) in (0..40usize, 0..20usize),
    ) {
        let catalog = catalog();
        let (before, after) = events.split_at(settled.min(events.len()));
        let (mut whole, mut short) = (fold(before), short::kept(&fold(before), latest));
        for event in after {
            whole.insert(event.clone());
            short.insert(event.clone());
        }
        prop_assume!(short.is_sound());
        for day in days() {
            let Some(then) = short.as_of(day) else { continue };
            prop_assert!(then.is_sound());
            let whole = Overview::new(&catalog, &whole.as_of(day).unwrap());
            prop_assert_eq!(Overview::new(&catalog, &then), whole, "{}", day);
        }
    }
}

/// A deed on the `day` of November.
fn on(n: usize, day: i8, status: Status) -> Event {
    let mut event = status_event(n, "bert", status);
    event.at = Moment::parse(&format!("2026-11-{day:02}T20:15:00+07:00")).unwrap();
    event
}

#[test]
fn what_was_taken_back_later_stood_on_the_days_before() {
    let deed = on(1, 2, Status::Done);
    let mut undo = undo(2, "laptop", &deed);
    undo.at = Moment::parse("2026-11-04T08:00:00+07:00").unwrap();
    let catalog = catalog();
    let status = |journal: &Journal| journal.record(item(&catalog, "bert")).status;
    let journal = fold([&deed, &undo]);
    let then = |day: i8| status(&journal.as_of(date(2026, 11, day)).unwrap());
    assert_eq!([1, 2, 3, 4, 5].map(then)[..], {
        use Status::{Done, Todo};
        [Todo, Done, Done, Todo, Todo]
    });
    // The past in short only says what is left of it: not what had stood before the undo.
    let later = on(3, 6, Status::Doing);
    let short = short::kept(&fold([&deed, &undo, &later]), 2);
    assert_eq!(short.known_one_by_one(), 2);
    assert_eq!(short.as_of(date(2026, 11, 3)), None);
    assert_eq!(status(&short.as_of(date(2026, 11, 5)).unwrap()), Status::Todo);
}

#[test]
fn a_day_is_over_where_the_learner_was() {
    let catalog = catalog();
    // Monday in Bangkok while New York still has Sunday; then Sunday in New York, hours later.
    let mut bangkok = on(1, 2, Status::Doing);
    bangkok.at = Moment::parse("2026-11-02T00:30:00+07:00").unwrap();
    let mut new_york = on(2, 1, Status::Done);
    new_york.at = Moment::parse("2026-11-01T23:30:00-05:00").unwrap();
    let then = fold([&bangkok, &new_york]).as_of(date(2026, 11, 1)).unwrap();
    assert_eq!(then.history(), [&new_york]);
    assert_eq!(then.record(item(&catalog, "bert")).status, Status::Done);
}

#[test]
fn what_was_found_about_clocks_puts_past_days_in_order_too() {
    let catalog = catalog();
    let ahead = |n: usize, status| {
        let mut event = on(n, 2, status);
        event.device = DeviceId::parse("desktop").unwrap();
        event.stamp = Stamp::after(Stamp::default(), 900_000 + i64::try_from(n).unwrap());
        event
    };
    let wrong = ahead(1, Status::Skipped);
    let mut finding = on(50, 4, Status::Todo);
    (finding.item, finding.field) = (String::new(), Field::Clock);
    finding.value = serde_json::json!({ "desktop": wrong.stamp.to_string() });
    let right = on(60, 3, Status::Done);
    let journal = fold([&wrong, &finding, &right]);
    assert_eq!(journal.record(item(&catalog, "bert")).status, Status::Done);
    let then = journal.as_of(date(2026, 11, 3)).unwrap();
    assert_eq!(then.record(item(&catalog, "bert")).status, Status::Done);
}
