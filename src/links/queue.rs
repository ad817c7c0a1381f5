//! [`Queue`]: which address to ask for next, so that no host is asked twice at once or without a pause.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use super::errand::Errand;
use super::private::is_this_machine;
use crate::trial::Why;

/// How long a host is left alone after each request.
const PAUSE: Duration = Duration::from_secs(1);
/// After so many addresses without an answer, the rest of a host is given up: each may take long.
const MOST_SILENT: u32 = 3;

/// The errands that are waiting, by host.
#[derive(Debug, Default)]
pub(super) struct Queue {
    hosts: Vec<Host>,
    positions: HashMap<String, usize>,
    /// How many errands are being run.
    running: usize,
}

/// A host, and who waits for it.
#[derive(Debug, Default)]
struct Host {
    waiting: VecDeque<Errand>,
    is_busy: bool,
    /// Not before this it may be asked again.
    rests_until: Option<Instant>,
    /// How many addresses one after another had no answer.
    silent: u32,
    /// Why the rest is given up.
    given_up: Option<Why>,
}

/// What a thread is to do now.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Run this one, and say so when it is [over](Queue::over).
    Run(Errand),
    /// This one is given up.
    GiveUp(Errand, Why),
    /// Wait so long, or until another thread has done something.
    Wait(Duration),
    /// All is done.
    End,
}

impl Queue {
    /// With these `errands`.
    pub(super) fn new(errands: impl Iterator<Item = Errand>) -> Self {
        let mut queue = Self::default();
        for errand in errands {
            queue.host(&errand).waiting.push_back(errand);
        }
        queue
    }

    fn host(&mut self, errand: &Errand) -> &mut Host {
        // Another port is another server.
        let port = errand.url.port_or_known_default().unwrap_or_default();
        let name = format!("{}:{port}", errand.url.host_str().unwrap_or_default());
        let next = self.hosts.len();
        let at = *self.positions.entry(name).or_insert(next);
        if at == next {
            self.hosts.push(Host::default());
        }
        #[expect(clippy::indexing_slicing, reason = "positions are those of hosts")]
        &mut self.hosts[at]
    }

    /// What to do at the time `now`. The host that most wait for comes first: it takes longest.
    pub(super) fn next(&mut self, now: Instant) -> Next {
        let mut soonest: Option<Duration> = None;
        let mut best: Option<&mut Host> = None;
        let mut is_empty = true;
        for host in self.hosts.iter_mut().filter(|host| !host.waiting.is_empty()) {
            is_empty = false;
            if host.is_busy {
                continue;
            }
            let rest = host.rests_until.map_or(Duration::ZERO, |until| until - now.min(until));
            if rest > Duration::ZERO && host.given_up.is_none() {
                soonest = Some(soonest.map_or(rest, |soonest| soonest.min(rest)));
            } else if best.as_ref().is_none_or(|best| best.waiting.len() < host.waiting.len()) {
                best = Some(host);
            }
        }
        let found = best.and_then(|host| Some((host.waiting.pop_front()?, host)));
        let Some((errand, host)) = found else {
            let is_over = is_empty && self.running == 0;
            return if is_over { Next::End } else { Next::Wait(soonest.unwrap_or(PAUSE)) };
        };
        if let Some(why) = host.given_up {
            return Next::GiveUp(errand, why);
        }
        host.is_busy = true;
        self.running += 1;
        Next::Run(errand)
    }

    /// The request that `errand` was for is over, at the time `now`; what follows is `told`.
    pub(super) fn over(&mut self, errand: &Errand, now: Instant, told: &After) {
        let pause = if is_this_machine(&errand.url) { Duration::ZERO } else { PAUSE };
        self.running = self.running.saturating_sub(1);
        let host = self.host(errand);
        host.is_busy = false;
        let rest = match told {
            After::Next(_, wait) => pause.max(*wait),
            _ => pause,
        };
        host.rests_until = Some(now + rest);
        match told {
            After::Silent(why) => {
                host.silent += 1;
                host.given_up = (host.silent >= MOST_SILENT).then_some(*why);
            }
            // What waits is not tried: the next check goes on with it.
            After::Enough => host.waiting.clear(),
            After::Answered => host.silent = 0,
            After::Next(..) => {}
        }
        if let After::Next(next, _) = told {
            // First, so that what is begun comes to an end.
            self.host(next).waiting.push_front((**next).clone());
        }
    }
}

/// What follows from a request.
#[derive(Debug)]
pub(super) enum After {
    /// Another one, when the host was left alone for so long.
    Next(Box<Errand>, Duration),
    /// It came to an end with an answer.
    Answered,
    /// It came to an end without one, for this reason.
    Silent(Why),
    /// The host asks to be left alone.
    Enough,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queue(urls: &[&str]) -> Queue {
        Queue::new(urls.iter().map(|url| Errand::new(url).unwrap()))
    }

    fn run(queue: &mut Queue, now: Instant) -> Errand {
        match queue.next(now) {
            Next::Run(errand) => errand,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_host_is_asked_one_thing_at_a_time_and_rests_after_each() {
        let mut queue =
            queue(&["http://a.org/1", "http://a.org/2", "http://a.org/3", "http://b.org/"]);
        let mut now = Instant::now();
        let first = run(&mut queue, now);
        assert_eq!(first.key, "http://a.org/1", "most wait for this host");
        assert_eq!(run(&mut queue, now).key, "http://b.org/");
        assert!(matches!(queue.next(now), Next::Wait(_)));
        queue.over(&first, now, &After::Answered);
        assert_eq!(queue.next(now), Next::Wait(PAUSE));
        now += PAUSE;
        let second = run(&mut queue, now);
        let wait = Duration::from_secs(9);
        queue.over(&second, now, &After::Next(Box::new(second.clone()), wait));
        assert_eq!(queue.next(now), Next::Wait(wait));
        assert_eq!(run(&mut queue, now + wait).key, "http://a.org/2", "what is begun comes first");
    }

    #[test]
    fn this_machine_needs_no_rest() {
        let mut queue = queue(&["http://127.0.0.1:1/a", "http://127.0.0.1:1/b"]);
        let now = Instant::now();
        let first = run(&mut queue, now);
        assert!(matches!(queue.next(now), Next::Wait(_)), "but one thing at a time");
        queue.over(&first, now, &After::Answered);
        let second = run(&mut queue, now);
        queue.over(&second, now, &After::Answered);
        assert_eq!(queue.next(now), Next::End);
    }

    #[test]
    fn what_leads_to_another_host_waits_for_that_one() {
        let mut queue = queue(&["http://a.org/1", "http://b.org/1"]);
        let now = Instant::now();
        let (first, other) = (run(&mut queue, now), run(&mut queue, now));
        assert_ne!(first.key, other.key);
        let mut next = first.clone();
        next.url = other.url.clone();
        queue.over(&first, now, &After::Next(Box::new(next), Duration::ZERO));
        assert!(matches!(queue.next(now), Next::Wait(_)), "the other host is busy");
        queue.over(&other, now, &After::Answered);
        assert_eq!(run(&mut queue, now + PAUSE).key, first.key);
    }

    #[test]
    fn a_host_that_is_silent_or_wants_to_be_left_alone_is_given_up() {
        let urls: Vec<String> = (0..6).map(|at| format!("http://a.org/{at}")).collect();
        let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
        let now = Instant::now();
        let mut silent = queue(&urls);
        for at in 0..MOST_SILENT {
            let errand = run(&mut silent, now + PAUSE * at);
            silent.over(&errand, now + PAUSE * at, &After::Silent(Why::Late));
        }
        assert!(matches!(silent.next(now), Next::GiveUp(_, Why::Late)));
        let mut busy = queue(&urls);
        let errand = run(&mut busy, now);
        busy.over(&errand, now, &After::Enough);
        assert_eq!(busy.next(now), Next::End);
    }
}
