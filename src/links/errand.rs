//! [`Errand`]: one address on its way to a finding.

use std::time::Duration;

use url::{ParseError, Url};

use super::answer::{Answer, Method};
use super::{Manners, is_private};
use crate::address::WebAddress;
use crate::trial::{Finding, Verdict, Why};

/// So often a request leads to another one before it is given up.
const MOST_HOPS: usize = 10;
/// So often the same is tried again that may go better the next time.
const MOST_RETRIES: u32 = 2;
/// A site that asks to wait longer is left alone.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// One address on its way to a finding: what to ask for next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Errand {
    /// The key of the address that it is about.
    pub(super) key: String,
    /// What to ask for.
    pub(super) url: Url,
    /// How.
    pub(super) method: Method,
    /// How often this was asked for already.
    retries: u32,
    /// How often it was led on.
    hops: usize,
    /// Where it has moved to for good, and whether every answer so far was for good.
    moved: Option<Url>,
    is_for_good: bool,
}

/// What comes after an answer.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// That is all.
    Found(Finding),
    /// The same, and the host asks to be left alone.
    Enough(Finding),
    /// Another request, when the host was left alone for so long.
    Next(Errand, Duration),
}

impl Errand {
    /// To find out about the address with this `key`; none where it is no address.
    pub(super) fn new(key: &str) -> Option<Self> {
        // Who asks has the key of an address that was checked.
        let url = Url::parse(key).ok()?;
        let (key, method) = (key.to_owned(), Method::Head);
        let (retries, hops, moved, is_for_good) = (0, 0, None, true);
        Some(Self { key, url, method, retries, hops, moved, is_for_good })
    }

    /// What follows from `answer`.
    pub(super) fn follow(self, answer: Answer, manners: Manners) -> Step {
        let (status, to, wait) = match answer {
            Answer::Nothing(why) => return self.silence(why),
            Answer::Said { status, to, wait } => (status, to, wait),
        };
        match status {
            200..=299 => Step::Found(self.works(status)),
            301 | 302 | 303 | 307 | 308 => {
                self.led_on(status, to.as_deref(), manners.reaches_private)
            }
            429 => self.busy(status, wait, manners),
            503 if self.method == Method::Head && wait.is_some() => self.later(status, wait),
            // What refuses the one may well give the other; and only who was asked for the thing itself can
            // say that it is gone.
            _ if self.method == Method::Head => Step::Next(self.by(Method::Get), Duration::ZERO),
            404 | 410 => Step::Found(Finding::of_status(Verdict::Dead, status)),
            500 | 502 | 503 | 504 => self.busy(status, wait, manners),
            _ => Step::Found(Finding::of_status(Verdict::Unsure, status)),
        }
    }

    /// No answer: once more, in the other way, where that may help.
    fn silence(self, why: Why) -> Step {
        let may_pass = matches!(why, Why::Late | Why::Closed | Why::Refused | Why::Garbage);
        if may_pass && self.method == Method::Head {
            return Step::Next(self.by(Method::Get), Duration::ZERO);
        }
        Step::Found(Finding::unsure(why, None))
    }

    /// There is something at the address, or at the one that it led to.
    fn works(&self, status: u16) -> Finding {
        let is_front = |url: &Url| url.path() == "/" && url.query().is_none();
        let was_front = Url::parse(&self.key).is_ok_and(|asked| is_front(&asked));
        if self.hops > 0 && is_front(&self.url) && !was_front {
            return Finding::unsure(Why::Front, Some(status));
        }
        let to = self.moved.as_ref().filter(|to| !is_same(&self.key, to));
        let verdict = if to.is_some() { Verdict::Moved } else { Verdict::Ok };
        Finding { to: to.map(ToString::to_string), ..Finding::of_status(verdict, status) }
    }

    /// The site has sent it on.
    fn led_on(mut self, status: u16, to: Option<&str>, reaches_private: bool) -> Step {
        let unsure = |why| Step::Found(Finding::unsure(why, Some(status)));
        let Some(to) = to else { return unsure(Why::Garbage) };
        let next = match self.url.join(to) {
            Ok(next) => next,
            Err(ParseError::RelativeUrlWithCannotBeABaseBase) => return unsure(Why::Scheme),
            Err(_) => return unsure(Why::Garbage),
        };
        if !matches!(next.scheme(), "http" | "https") || !next.has_host() {
            return unsure(Why::Scheme);
        }
        if is_private(&next) && !reaches_private {
            return unsure(Why::Private);
        }
        self.hops += 1;
        if self.hops > MOST_HOPS || next == self.url {
            return unsure(Why::Endless);
        }
        self.is_for_good &= matches!(status, 301 | 308);
        if self.is_for_good {
            self.moved = Some(next.clone());
        }
        self.url = next;
        // A site that refused the one may still refuse it; then each hop would be two.
        let method = self.method;
        Step::Next(self.by(method), Duration::ZERO)
    }

    /// The site cannot answer just now, and says for how long.
    fn later(self, status: u16, wait: Option<Duration>) -> Step {
        match wait.filter(|wait| *wait <= LONGEST_WAIT) {
            Some(wait) => Step::Next(self.by(Method::Get), wait),
            None => Step::Found(Finding::of_status(Verdict::Unsure, status)),
        }
    }

    /// The site cannot answer just now.
    fn busy(mut self, status: u16, wait: Option<Duration>, manners: Manners) -> Step {
        let patience = manners.patience() * (1 << self.retries);
        let wait = wait.unwrap_or(patience);
        if self.retries < MOST_RETRIES && wait <= LONGEST_WAIT {
            self.retries += 1;
            return Step::Next(self, wait);
        }
        if status == 429 {
            return Step::Enough(Finding::unsure(Why::Busy, Some(status)));
        }
        Step::Found(Finding::of_status(Verdict::Unsure, status))
    }

    fn by(self, method: Method) -> Self {
        Self { method, retries: 0, ..self }
    }
}

/// Is it the same resource, though written in another way?
fn is_same(key: &str, to: &Url) -> bool {
    let canonical = |text: &str| WebAddress::parse(text).map(|address| address.canonical());
    canonical(key) == canonical(to.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(status: u16) -> Answer {
        Answer::Said { status, to: None, wait: None }
    }

    fn leads(status: u16, to: &str) -> Answer {
        Answer::Said { status, to: Some(to.into()), wait: None }
    }

    fn waits(status: u16, seconds: u64) -> Answer {
        Answer::Said { status, to: None, wait: Some(Duration::from_secs(seconds)) }
    }

    /// What is found out about `key` when these answers come, of which the last one is given on and on; and
    /// how long the waiting took.
    fn found(key: &str, answers: &[Answer]) -> (Finding, Duration) {
        let (mut errand, mut waited) = (Errand::new(key).unwrap(), Duration::ZERO);
        for at in 0.. {
            let answer = answers.get(at).or_else(|| answers.last()).unwrap().clone();
            match errand.follow(answer, MANNERS) {
                Step::Found(finding) | Step::Enough(finding) => return (finding, waited),
                Step::Next(next, wait) => (errand, waited) = (next, waited + wait),
            }
        }
        unreachable!("an errand ends");
    }

    const MANNERS: Manners = Manners { timeout: Duration::from_secs(20), reaches_private: false };
    const PAGE: &str = "https://a.org/page";

    fn verdict(answers: &[Answer]) -> Verdict {
        found(PAGE, answers).0.verdict
    }

    #[test]
    fn only_a_site_that_says_twice_that_nothing_is_there_makes_an_address_dead() {
        assert_eq!(verdict(&[said(404)]), Verdict::Dead);
        assert_eq!(verdict(&[said(410)]), Verdict::Dead);
        assert_eq!(verdict(&[said(404), said(200)]), Verdict::Ok);
        assert_eq!(verdict(&[leads(302, "/x"), said(404)]), Verdict::Dead);
        for status in (100..600).filter(|status| ![404, 410].contains(status)) {
            assert_ne!(verdict(&[said(status)]), Verdict::Dead, "{status}");
            assert_ne!(verdict(&[leads(status, "/x")]), Verdict::Dead, "{status}");
        }
        for why in [Why::Late, Why::Unknown, Why::Refused, Why::Closed, Why::Certificate] {
            assert_eq!(verdict(&[Answer::Nothing(why)]), Verdict::Unsure, "{why:?}");
        }
    }

    #[test]
    fn what_refuses_to_tell_is_asked_for_the_thing_itself() {
        for refusal in [said(405), said(403), said(501), said(500), Answer::Nothing(Why::Closed)] {
            assert_eq!(verdict(&[refusal, said(200)]), Verdict::Ok);
        }
    }

    #[test]
    fn a_site_is_given_the_time_it_asks_for_but_not_for_ever() {
        let seconds = |answers: &[Answer]| found(PAGE, answers).1.as_secs();
        assert_eq!(seconds(&[waits(429, 7), said(200)]), 7);
        assert_eq!(seconds(&[said(429)]), 2 + 4);
        assert_eq!(seconds(&[said(503)]), 2 + 4);
        assert_eq!(seconds(&[waits(503, 9), said(200)]), 9);
        assert_eq!(seconds(&[waits(429, 31)]), 0);
        let (finding, _) = found(PAGE, &[waits(429, 3600)]);
        assert_eq!(finding, Finding::unsure(Why::Busy, Some(429)));
    }

    #[test]
    fn an_address_has_moved_only_when_that_is_for_good_and_leads_to_something_else() {
        let to = |answers: &[Answer]| found(PAGE, answers).0.to;
        assert_eq!(to(&[leads(301, "/new"), said(200)]).as_deref(), Some("https://a.org/new"));
        let chain = [leads(308, "//b.org/x"), leads(302, "/today"), leads(301, "/y"), said(200)];
        assert_eq!(to(&chain).as_deref(), Some("https://b.org/x"));
        assert_eq!(to(&[leads(302, "/new"), leads(301, "/newer"), said(200)]), None);
        assert_eq!(to(&[leads(301, "http://www.a.org/page/"), said(200)]), None);
        assert_eq!(to(&[leads(301, "/new"), said(404)]), None);
    }

    #[test]
    fn nothing_is_followed_to_other_schemes_into_private_networks_or_without_end() {
        let why = |answers: &[Answer]| found(PAGE, answers).0.why;
        for to in ["file:///etc/passwd", "javascript:alert(1)", "ftp://a.org/", "data:,x"] {
            assert_eq!(why(&[leads(302, to), said(200)]), Some(Why::Scheme), "{to}");
        }
        for to in ["http://127.0.0.1/", "http://192.168.0.1/x", "http://localhost:8080/"] {
            assert_eq!(why(&[leads(302, to), said(200)]), Some(Why::Private), "{to}");
        }
        assert_eq!(why(&[leads(302, "/a"), leads(302, "/b")]), Some(Why::Endless));
        assert_eq!(why(&[leads(302, PAGE)]), Some(Why::Endless));
        assert_eq!(why(&[leads(302, "http://")]), Some(Why::Garbage));
        assert_eq!(why(&[said(302)]), Some(Why::Garbage));
        assert_eq!(why(&[leads(301, "/"), said(200)]), Some(Why::Front));
    }
}
