//! What is promised of the time that was spent: it is the same in whatever order it is learned of.

use super::*;

/// What a timer of the laptop or the desktop says of a paper, as the event number `n`.
fn timed(n: usize, device: &str, item: &str, note: &TimerNote) -> Event {
    let mut event = deed(n, device, item, &Change::Starred(true));
    (event.field, event.value) = (Field::Timer, note.value());
    event
}

fn start(n: usize, device: &str, item: &str) -> Event {
    timed(n, device, item, &TimerNote { of: None, seconds: 0, lasts: Some(720) })
}

fn counted(n: usize, of: &Event, seconds: u32, lasts: Option<u32>) -> Event {
    let note = TimerNote { of: Some(of.id.clone()), seconds, lasts };
    timed(n, of.device.as_str(), &of.item, &note)
}

/// Some timers on two devices, with readings of any of them, stops, and undos by programs that do so.
fn any_timers() -> impl Strategy<Value = Vec<Event>> {
    let what = (0..5u8, any::<proptest::sample::Index>(), 0..4000u32, any::<bool>(), any::<bool>());
    vec(what, 0..30).prop_map(|all| {
        let mut events: Vec<Event> = Vec::new();
        for (n, (kind, of, seconds, is_bert, on_laptop)) in all.into_iter().enumerate() {
            let paper = if is_bert { "bert" } else { "bert-paper" };
            let device = if on_laptop { "laptop" } else { "desktop" };
            let starts: Vec<&Event> = events
                .iter()
                .filter(|event| event.timer().is_some_and(|t| t.of.is_none()))
                .collect();
            let event = match kind {
                0 if !events.is_empty() => undo(n, device, &events[of.index(events.len())]),
                1 | 2 if !starts.is_empty() => {
                    let lasts = (kind == 1).then_some(720);
                    counted(n, starts[of.index(starts.len())], seconds, lasts)
                }
                _ => start(n, device, paper),
            };
            events.push(event);
        }
        events
    })
}

proptest! {
    #[test]
    fn whoever_has_the_same_events_has_the_same_time_spent(
        (events, shuffled) in any_timers().prop_flat_map(|events| {
            let twice = [events.clone(), events.clone()].concat();
            (Just(events), Just(twice).prop_shuffle())
        })
    ) {
        let (one, other) = (fold(&events), fold(&shuffled));
        prop_assert_eq!(one.record_of(&["bert", "bert-paper"]), other.record_of(&["bert", "bert-paper"]));
        prop_assert_eq!(one.open_sittings(), other.open_sittings());
    }

    #[test]
    fn a_journal_in_short_knows_the_time_spent(events in any_timers(), latest in 0..20usize) {
        let whole = fold(&events);
        let bytes = postcard::to_stdvec(&whole.abridge(latest)).unwrap();
        let short = Journal::from_abridged(postcard::from_bytes(&bytes).unwrap());
        for id in ["bert", "bert-paper"] {
            prop_assert_eq!(short.record_of(&[id]), whole.record_of(&[id]));
        }
        prop_assert_eq!(short.open_sittings(), whole.open_sittings());
    }
}

#[test]
fn a_crash_leaves_what_was_written_down_and_a_stop_is_final() {
    let begun = start(1, "laptop", "bert");
    let minutes = |events: &[Event]| fold(events).record_of(&["bert"]).minutes();
    let reading = counted(2, &begun, 300, Some(720));
    assert_eq!(minutes(std::slice::from_ref(&begun)), None);
    assert_eq!(minutes(&[begun.clone(), reading.clone()]), Some(5));
    let stop = counted(3, &begun, 1500, None);
    let late = counted(4, &begun, 9000, Some(720));
    let all = [begun.clone(), reading, stop, late];
    assert_eq!(minutes(&all), Some(25), "a late word of another window changes nothing");
    assert!(fold(&all).open_sittings().is_empty());
    let corrected = counted(5, &begun, 600, None);
    assert_eq!(minutes(&[&all[..], &[corrected]].concat()), Some(10));
}

#[test]
fn a_reading_whose_start_is_lost_tells_when_it_began() {
    let begun = start(1, "laptop", "bert");
    let mut reading = counted(2, &begun, 3600, Some(720));
    reading.at = Moment::parse("2026-11-03T00:30:00+07:00").unwrap();
    let sittings = fold([&reading]).record_of(&["bert"]).sittings;
    assert_eq!(sittings[0].begun.to_string(), "2026-11-02T23:30:00+07:00");
}

#[test]
fn a_timer_is_over_when_nothing_was_heard_of_it_and_a_clock_that_jumps_back_adds_nothing() {
    let begun = start(1, "laptop", "bert");
    let reading = counted(2, &begun, 300, Some(720));
    let open = fold([&begun, &reading]).open_sittings();
    let (id, sitting) = &open[0];
    assert_eq!(id, "bert");
    let at = |seconds: i64| {
        let heard = sitting.heard.timestamp().as_second();
        jiff::Timestamp::from_second(heard + seconds).unwrap()
    };
    assert_eq!(
        [-90_000, 0, 60, 720, 90_000].map(|s| sitting.seconds_at(at(s))),
        [300, 300, 360, 1020, 1020]
    );
    assert_eq!([-90_000, 0, 720, 721].map(|s| sitting.runs_at(at(s))), [true, true, true, false]);
}

#[test]
fn what_is_no_note_of_a_timer_has_no_effect() {
    for value in
        ["null", "5", "{}", "{\"of\":7,\"seconds\":1}", "{\"of\":\"x\"}", "{\"seconds\":-1}"]
    {
        let mut event = start(1, "laptop", "bert");
        event.value = serde_json::from_str(value).unwrap();
        assert_eq!(event.timer(), None, "{value}");
    }
    let mut long = start(1, "laptop", "bert");
    long.value = serde_json::from_str("{\"seconds\":4000000000}").unwrap();
    assert_eq!(long.timer().unwrap().seconds, 86_400, "no sitting is longer than a day");
}

#[test]
fn undo_and_redo_pass_the_timer_by() {
    let (catalog, mut journal) = (catalog(), Journal::default());
    let bert = item(&catalog, "bert");
    do_in(&mut journal, |journal| journal.set(bert, Change::Status(Status::Done), origin(journal)));
    let begin = || TimerNote { of: None, seconds: 0, lasts: Some(720) };
    do_in(&mut journal, |journal| {
        journal.note_time(vec![("bert".into(), begin())], origin(journal))
    });
    do_in(&mut journal, |journal| journal.undo(origin(journal)));
    assert_eq!(journal.record(bert).status, Status::Todo);
    do_in(&mut journal, |journal| {
        journal.note_time(vec![("bert".into(), begin())], origin(journal))
    });
    do_in(&mut journal, |journal| journal.redo(origin(journal)));
    assert_eq!(journal.record(bert).status, Status::Done);
    assert_eq!(journal.record(bert).sittings.len(), 2);
}

#[test]
fn looking_up_one_item_again_counts_its_days_as_looking_up_all_does() {
    let (catalog, mut journal) = (catalog(), Journal::default());
    let mut overview = Overview::new(&catalog, &journal);
    let begun = start(1, "laptop", "attention");
    let events = [
        begun.clone(),
        counted(2, &begun, 600, Some(720)),
        status_event(3, "attention", Status::Done),
        counted(4, &begun, 900, None),
        status_event(5, "attention", Status::Todo),
        counted(6, &begun, 0, None),
    ];
    for event in events {
        journal.insert(event);
        overview.update(&catalog, &journal, catalog.find("attention").unwrap());
        assert_eq!(overview, Overview::new(&catalog, &journal));
    }
    assert!(overview.days().is_empty());
}
