//! [`Crew`]: the threads that run errands, and what they tell.

use std::collections::HashSet;
use std::io::{self, ErrorKind};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::Builder;
use std::time::{Duration, Instant};

use url::Url;

use super::answer::{Answer, Method};
use super::errand::{Errand, Step};
use super::queue::{After, Next, Queue};
use super::{Ended, Manners, Tell, Told};
use crate::error::Error;
use crate::phrase::Phrase;
use crate::trial::{Finding, Why};

/// So many requests are made at once.
const THREADS: usize = 8;
/// When so many hosts one after another do not answer, the network is taken to be down.
const MOST_SILENT: usize = 12;
/// How often it is told that there is nothing to tell.
const BEAT: Duration = Duration::from_millis(250);

/// Makes one request, and waits for the answer.
type Ask = dyn Fn(&Url, Method) -> Answer + Send + Sync;

/// The threads that run errands.
#[derive(Clone)]
pub(super) struct Crew {
    pub(super) ask: Arc<Ask>,
    pub(super) manners: Manners,
}

/// What the threads share.
struct Desk {
    queue: Mutex<Queue>,
    has_changed: Condvar,
    is_closed: AtomicBool,
}

/// A finding, and the host that it was last looked for at.
struct Found {
    key: String,
    finding: Finding,
    host: String,
}

impl Crew {
    /// Runs all errands of `queue`, and tells what they find out. When that ends early, nobody waits for answers
    /// that may take long: the threads end by themselves.
    ///
    /// # Errors
    /// Those of `tell`, and when no thread can be started.
    pub(super) fn work(&self, queue: Queue, tell: &mut Tell<'_>) -> Result<Ended, Error> {
        let (queue, has_changed) = (Mutex::new(queue), Condvar::new());
        let desk = Arc::new(Desk { queue, has_changed, is_closed: AtomicBool::new(false) });
        let (sender, incoming) = channel();
        let start = |_| {
            let (crew, sender, desk) = (self.clone(), sender.clone(), Arc::clone(&desk));
            let thread = Builder::new().name("links".into());
            thread.spawn(move || crew.run(&desk, &sender)).map(drop)
        };
        let mut started: Vec<io::Result<()>> = (0..THREADS).map(start).collect();
        drop(sender);
        if started.iter().all(Result::is_err) {
            // With fewer it takes longer, without any it does not work.
            let why =
                started.pop().and_then(Result::err).unwrap_or_else(|| ErrorKind::Other.into());
            return Err(Error::outside(Phrase::new("error-thread")).because(why));
        }
        let ended = hear(&incoming, tell);
        desk.close();
        ended
    }

    /// Runs one errand after another until there are none, or nobody listens any more.
    fn run(&self, desk: &Desk, sender: &Sender<Found>) {
        while let Some((errand, given_up)) = desk.next() {
            let is_heard = match given_up {
                Some(why) => send(sender, errand, Finding::unsure(why, None)),
                None => self.one(desk, &errand, sender),
            };
            if !is_heard {
                return;
            }
        }
    }

    /// Makes one request, and tells what that has found out, unless another one follows. Does anybody listen?
    fn one(&self, desk: &Desk, errand: &Errand, sender: &Sender<Found>) -> bool {
        let answer = (self.ask)(&errand.url, errand.method);
        let (after, finding) = match errand.clone().follow(answer, self.manners) {
            Step::Next(next, wait) => (After::Next(Box::new(next), wait), None),
            Step::Enough(finding) => (After::Enough, Some(finding)),
            Step::Found(finding) => (after(&finding), Some(finding)),
        };
        // It is told before the site is asked again: who stops then has it.
        let is_heard = finding.is_none_or(|finding| send(sender, errand.clone(), finding));
        desk.over(errand, &after);
        is_heard
    }
}

/// Tells what `errand` has found out. Does anybody listen?
fn send(sender: &Sender<Found>, errand: Errand, finding: Finding) -> bool {
    let host = errand.url.host_str().unwrap_or_default().to_owned();
    sender.send(Found { key: errand.key, finding, host }).is_ok()
}

fn after(finding: &Finding) -> After {
    match (finding.status, finding.why) {
        (None, Some(why)) => After::Silent(why),
        _ => After::Answered,
    }
}

/// Hears what the threads have found out, and tells it in turn.
fn hear(incoming: &Receiver<Found>, tell: &mut Tell<'_>) -> Result<Ended, Error> {
    let mut silent: HashSet<String> = HashSet::new();
    loop {
        let first = match incoming.recv_timeout(BEAT) {
            Ok(first) => Some(first),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => return Ok(Ended::Whole),
        };
        let mut told = Told::new();
        for result in first.into_iter().chain(incoming.try_iter()) {
            if result.finding.status.is_some() {
                silent.clear();
            } else if result.finding.why != Some(Why::Busy) {
                silent.insert(result.host);
            }
            told.push((result.key, result.finding));
            if silent.len() >= MOST_SILENT {
                break;
            }
        }
        if tell(told)?.is_break() {
            // What has come meanwhile is found out too.
            let rest: Told = incoming.try_iter().map(|found| (found.key, found.finding)).collect();
            if !rest.is_empty() {
                let _still_enough: ControlFlow<()> = tell(rest)?;
            }
            return Ok(Ended::Stopped);
        }
        if silent.len() >= MOST_SILENT {
            return Ok(Ended::Silence);
        }
    }
}

impl Desk {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        // A thread that died has left a queue that is whole: it holds the lock only to look something up.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next errand, and why it is given up, if it is. Waits until there is one; none when all is done.
    fn next(&self) -> Option<(Errand, Option<Why>)> {
        let mut queue = self.queue();
        while !self.is_closed.load(Ordering::Relaxed) {
            match queue.next(Instant::now()) {
                Next::Run(errand) => return Some((errand, None)),
                Next::GiveUp(errand, why) => return Some((errand, Some(why))),
                Next::End => break,
                Next::Wait(rest) => {
                    let waited = self.has_changed.wait_timeout(queue, rest);
                    (queue, _) = waited.unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
        drop(queue);
        self.has_changed.notify_all();
        None
    }

    fn over(&self, errand: &Errand, after: &After) {
        self.queue().over(errand, Instant::now(), after);
        self.has_changed.notify_all();
    }

    /// Has all threads end when they have their answers.
    fn close(&self) {
        self.is_closed.store(true, Ordering::Relaxed);
        self.has_changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;
    use std::sync::atomic::AtomicUsize;

    use super::*;
    use crate::trial::Verdict;

    /// A crew that has every request answered by `ask`.
    fn crew(ask: impl Fn(&Url, Method) -> Answer + Send + Sync + 'static) -> Crew {
        let manners = Manners { timeout: Duration::ZERO, reaches_private: true };
        Crew { ask: Arc::new(ask), manners }
    }

    fn queue(urls: &[String]) -> Queue {
        Queue::new(urls.iter().filter_map(|url| Errand::new(url)))
    }

    /// What `crew` finds out about `urls`, and how it ended.
    fn tried(urls: &[String], crew: &Crew) -> (Told, Ended) {
        let mut all = Told::new();
        let mut tell = |told| {
            all.extend(told);
            Ok(ControlFlow::Continue(()))
        };
        let ended = crew.work(queue(urls), &mut tell).unwrap();
        (all, ended)
    }

    fn urls(count: usize, form: impl Fn(usize) -> String) -> Vec<String> {
        (0..count).map(form).collect()
    }

    #[test]
    fn every_address_is_told_of_once() {
        let urls = urls(50, |at| format!("http://127.0.0.{}/{at}", at % 7 + 1));
        let ask = |_: &Url, _| Answer::Said { status: 200, to: None, wait: None };
        let (mut told, ended) = tried(&urls, &crew(ask));
        assert_eq!(ended, Ended::Whole);
        assert!(told.iter().all(|(_, finding)| finding.verdict == Verdict::Ok));
        told.sort_by(|one, other| one.0.cmp(&other.0));
        told.dedup_by(|one, other| one.0 == other.0);
        assert_eq!(told.len(), urls.len());
    }

    #[test]
    fn when_nobody_answers_the_rest_is_not_tried() {
        let urls = urls(200, |at| format!("http://h{at}.example/"));
        let (told, ended) = tried(&urls, &crew(|_, _| Answer::Nothing(Why::Unknown)));
        assert_eq!(ended, Ended::Silence);
        assert_eq!(told.len(), MOST_SILENT);
    }

    #[test]
    fn when_it_cannot_be_told_no_further_address_is_tried() {
        let urls = urls(200, |at| format!("http://h{at}.example/"));
        let asked = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&asked);
        let ask = move |_: &Url, _| {
            counted.fetch_add(1, Ordering::SeqCst);
            Answer::Nothing(Why::Late)
        };
        let mut tell = |_| Err(Error::outside(Phrase::new("error-output")));
        assert!(crew(ask).work(queue(&urls), &mut tell).is_err());
        assert!(asked.load(Ordering::SeqCst) < 2 * urls.len());
    }

    #[test]
    fn who_has_heard_enough_waits_for_no_answer() {
        let urls = urls(3, |at| format!("http://h{at}.example/"));
        let (answer, answers) = channel::<()>();
        let answers = Mutex::new(answers);
        let ask = move |_: &Url, _| {
            answers.lock().unwrap().recv().ok(); // none ever comes
            Answer::Nothing(Why::Late)
        };
        let mut heard = 0;
        let mut tell = |_| {
            heard += 1;
            assert_eq!(heard, 1, "nothing is told to who has heard enough");
            Ok(ControlFlow::Break(()))
        };
        assert_eq!(crew(ask).work(queue(&urls), &mut tell).unwrap(), Ended::Stopped);
        drop(answer);
    }
}
