//! What is promised of clocks that are wrong: causes come before effects whatever the clocks say, and a
//! clock that is ahead wins only until somebody with a right one has seen it.

use std::collections::BTreeSet;

use super::*;

/// One thing that happens on one of three machines.
#[derive(Debug, Clone)]
enum Turn {
    /// The clock of the machine jumps so far from the true time, in hours.
    Clock(usize, i64),
    /// The machine sets the status of the item.
    Set(usize, Status),
    /// The machine gets all that the other one has.
    Sync(usize, usize),
}

/// The first of November 2026, in seconds: before it no clock is believed.
const BEGIN: i64 = 1_793_491_200;

fn any_turn() -> impl Strategy<Value = Turn> {
    let year = 365 * 24;
    let hours = prop_oneof![Just(0), -2..3i64, Just(year), Just(-year), Just(2 * year)];
    let status = proptest::sample::select(Status::ALL.to_vec());
    prop_oneof![
        1 => (0..3usize, hours).prop_map(|(machine, hours)| Turn::Clock(machine, hours)),
        4 => (0..3usize, status).prop_map(|(machine, status)| Turn::Set(machine, status)),
        3 => (0..3usize, 0..3usize).prop_map(|(to, from)| Turn::Sync(to, from)),
    ]
}

/// Three machines and what each has done and seen.
struct World {
    journals: [Journal; 3],
    hours_off: [i64; 3],
    minutes: i64,
    catalog: Catalog,
    /// How many there were.
    events: usize,
    /// Of each deed: all that its machine had seen before.
    causes: Vec<(EventId, BTreeSet<EventId>)>,
}

impl World {
    fn new() -> Self {
        let journals = [Journal::default(), Journal::default(), Journal::default()];
        let (hours_off, causes) = ([0; 3], Vec::new());
        Self { journals, hours_off, minutes: 0, catalog: catalog(), events: 0, causes }
    }

    /// Where a deed of this machine comes from; every turn takes a minute.
    fn origin(&self, machine: usize) -> Origin {
        // Far enough from the beginning that a clock two years behind may still be believed.
        let now = BEGIN + 3 * 365 * 86_400 + self.minutes * 60 + self.hours_off[machine] * 3600;
        let now = jiff::Timestamp::from_second(now).unwrap();
        Origin {
            device: DeviceId::parse(["laptop", "desktop", "server"][machine]).unwrap(),
            id: EventId::parse(&format!("e{}", self.events)).unwrap(),
            now: now.to_zoned(jiff::tz::TimeZone::UTC),
        }
    }

    fn take(&mut self, turn: &Turn) {
        self.minutes += 1;
        match *turn {
            Turn::Clock(machine, hours) => self.hours_off[machine] = hours,
            Turn::Set(machine, status) => self.set(machine, status),
            Turn::Sync(to, from) => {
                let events: Vec<Event> =
                    self.journals[from].history().into_iter().cloned().collect();
                for event in events {
                    self.journals[to].insert(event);
                }
            }
        }
    }

    fn set(&mut self, machine: usize, status: Status) {
        let bert = item(&self.catalog, "bert").clone();
        let deed = self.journals[machine].set(&bert, Change::Status(status), self.origin(machine));
        for event in deed {
            let seen = self.journals[machine].history();
            let seen = seen.into_iter().map(|event| event.id.clone()).collect();
            // What is found of clocks has no effect but to say where others stand.
            if event.is_deed() {
                self.causes.push((event.id.clone(), seen));
            }
            self.events += 1;
            assert!(self.journals[machine].insert(event));
        }
        assert_eq!(self.journals[machine].record(&bert).status, status, "own deeds win");
    }

    /// The order in which `journal` has its events.
    fn order(journal: &Journal) -> Vec<EventId> {
        journal.history().into_iter().map(|event| event.id.clone()).collect()
    }
}

proptest! {
    #[test]
    fn what_was_done_after_seeing_something_is_later_whatever_the_clocks_say(
        turns in vec(any_turn(), 0..40)
    ) {
        let mut world = World::new();
        for turn in &turns {
            world.take(turn);
        }
        for (to, from) in [(0, 1), (0, 2), (1, 0), (2, 0)] {
            world.take(&Turn::Sync(to, from));
        }
        let order = World::order(&world.journals[0]);
        let place = |id: &EventId| order.iter().position(|other| other == id).unwrap();
        for (event, causes) in &world.causes {
            for cause in causes {
                prop_assert!(place(cause) < place(event), "{} after {}", cause, event);
            }
        }
        for journal in &world.journals {
            prop_assert_eq!(&World::order(journal), &order, "all machines agree");
        }
        // Also one that reads all files one after the other.
        let mut reader = Journal::default();
        let mut events = world.journals[0].history();
        events.sort_by_key(|event| (&event.device, event.stamp));
        for event in events {
            reader.insert_unordered(event.clone());
        }
        reader.put_in_order();
        prop_assert_eq!(&World::order(&reader), &order);
        let bert = item(&world.catalog, "bert");
        prop_assert_eq!(reader.record(bert), world.journals[0].record(bert));
    }

    #[test]
    fn a_stamp_is_hardly_ahead_of_the_clock_of_who_wrote_it(turns in vec(any_turn(), 0..40)) {
        let mut world = World::new();
        for turn in &turns {
            world.take(turn);
        }
        let hour = Stamp::end_of(60 * 60 * 1000 + 1000);
        for event in world.journals.iter().flat_map(Journal::history) {
            let by_clock = Stamp::after(Stamp::default(), event.at.timestamp().as_millisecond());
            prop_assert!(event.stamp.since(by_clock) <= hour, "{:?}", event);
        }
    }
}

#[test]
fn a_clock_that_was_a_year_ahead_does_not_win_for_a_year() {
    let mut world = World::new();
    let year = 365 * 24;
    // The laptop is a year ahead, and the desktop sees what it did.
    world.take(&Turn::Clock(0, year));
    world.take(&Turn::Set(0, Status::Doing));
    world.take(&Turn::Sync(1, 0));
    world.take(&Turn::Set(1, Status::Skipped));
    // The server, which has seen none of it, does something later.
    world.take(&Turn::Set(2, Status::Done));
    for (to, from) in [(0, 1), (0, 2), (1, 0), (2, 0)] {
        world.take(&Turn::Sync(to, from));
    }
    let bert = item(&world.catalog, "bert");
    for journal in &world.journals {
        assert_eq!(journal.record(bert).status, Status::Done, "it was the latest");
    }
    // The laptop gets the right time, and does something again.
    world.take(&Turn::Clock(0, 0));
    world.take(&Turn::Set(0, Status::Todo));
    world.take(&Turn::Set(2, Status::Doing));
    world.take(&Turn::Sync(0, 2));
    let bert = item(&world.catalog, "bert");
    assert_eq!(world.journals[0].record(bert).status, Status::Doing);
}

#[test]
fn an_undo_after_the_clock_was_set_back_takes_back_the_latest_deed() {
    let mut world = World::new();
    world.take(&Turn::Clock(0, 365 * 24));
    world.take(&Turn::Set(0, Status::Doing));
    world.take(&Turn::Clock(0, 0));
    world.take(&Turn::Set(0, Status::Done));
    let journal = &mut world.journals[0];
    assert_eq!(journal.len(), 3, "what was found of the clock is an event too");
    let status = |journal: &Journal| journal.record(item(&world.catalog, "bert")).status;
    for (number, before) in [(9, Status::Doing), (10, Status::Todo)] {
        let mut origin = origin(journal);
        origin.id = EventId::parse(&format!("undo{number}")).unwrap();
        do_in(journal, |journal| journal.undo(origin));
        assert_eq!(status(journal), before);
    }
    for (number, again) in [(11, Status::Doing), (12, Status::Done)] {
        let mut origin = origin(journal);
        origin.id = EventId::parse(&format!("redo{number}")).unwrap();
        do_in(journal, |journal| journal.redo(origin));
        assert_eq!(status(journal), again);
    }
}
