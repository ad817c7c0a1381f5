//! [`Trials`]: what trying addresses has shown, when, and which of them do not simply work.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::address::WebAddress;
use crate::catalog::{Body, Catalog, FoundOut, Link, Said};
use crate::phrase::Phrase;

/// What is known of an address that was tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// When it was tried.
    pub at: Timestamp,
    /// The day that was, where the learner is.
    pub day: Date,
    /// What that has shown.
    #[serde(flatten)]
    pub finding: Finding,
}

/// What trying an address has shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Does it work?
    pub verdict: Verdict,
    /// The last status of HTTP that a site answered, if any did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Why nothing is known, where it is not the status that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// The address that it has moved to for good.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// Does an address work?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// The site says that there is nothing (any more).
    Dead,
    /// It works, but the site says that it is another one now.
    Moved,
    /// Nothing certain: that is no reason to give it up.
    Unsure,
    /// It works.
    Ok,
}

/// Why nothing certain is known of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Why {
    /// No answer came in time.
    Late,
    /// No host of that name was found.
    Unknown,
    /// No connection came about.
    Refused,
    /// The connection ended before an answer.
    Closed,
    /// The certificate cannot be trusted.
    Certificate,
    /// The answer was no HTTP.
    Garbage,
    /// It leads on and on.
    Endless,
    /// It leads to what is no http or https address.
    Scheme,
    /// It leads into a private network.
    Private,
    /// It leads to the front page of a site.
    Front,
    /// The site asks to be left alone for a while.
    Busy,
}

impl Verdict {
    /// All of them, what matters most first.
    pub const ALL: [Self; 4] = [Self::Dead, Self::Moved, Self::Unsure, Self::Ok];

    /// The word for it in files and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dead => "dead",
            Self::Moved => "moved",
            Self::Unsure => "unsure",
            Self::Ok => "ok",
        }
    }

    /// For how long it is not worth trying again: of what works longest, of what is not certain only so
    /// long that a check that was broken off can go on.
    const fn lasts(self) -> SignedDuration {
        SignedDuration::from_hours(match self {
            Self::Ok | Self::Moved => 7 * 24,
            Self::Dead => 24,
            Self::Unsure => 1,
        })
    }
}

impl Why {
    /// What to tell the learner.
    pub const fn phrase(self) -> Phrase {
        Phrase::new(match self {
            Self::Late => "trial-late",
            Self::Unknown => "trial-unknown",
            Self::Refused => "trial-refused",
            Self::Closed => "trial-closed",
            Self::Certificate => "trial-certificate",
            Self::Garbage => "trial-garbage",
            Self::Endless => "trial-endless",
            Self::Scheme => "trial-scheme",
            Self::Private => "trial-private",
            Self::Front => "trial-front",
            Self::Busy => "trial-busy",
        })
    }
}

impl Finding {
    /// That nothing certain is known, for this reason.
    pub const fn unsure(why: Why, status: Option<u16>) -> Self {
        Self { verdict: Verdict::Unsure, status, why: Some(why), to: None }
    }

    /// What the status of the last answer means.
    pub const fn of_status(verdict: Verdict, status: u16) -> Self {
        Self { verdict, status: Some(status), why: None, to: None }
    }

    /// Why it does not simply work; nothing where it does.
    pub fn phrase(&self) -> Option<Phrase> {
        if matches!(self.verdict, Verdict::Ok | Verdict::Moved) {
            return None;
        }
        if let Some(why) = self.why {
            return Some(why.phrase());
        }
        let status = self.status.map(|status| status.to_string());
        Some(Phrase::new("trial-status").with("status", status.unwrap_or_default()))
    }

    /// What the site has said, where it is something to remember.
    fn said(&self) -> Option<Said> {
        match self.verdict {
            Verdict::Dead => Some(Said::Gone(self.status.unwrap_or_default())),
            // A site wrote it, and perhaps somebody the file: what is no address is not shown as one.
            Verdict::Moved => WebAddress::parse(self.to.as_deref()?).ok().map(Said::Moved),
            Verdict::Unsure | Verdict::Ok => None,
        }
    }
}

impl Trial {
    /// Is what it has shown still good enough not to try again?
    pub fn is_recent(&self, now: Timestamp) -> bool {
        let age = now.duration_since(self.at);
        // One of the future is of a clock that was ahead.
        !age.is_negative() && age < self.finding.verdict.lasts()
    }
}

/// What is known of all addresses that were tried.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trials {
    tried: BTreeMap<String, Trial>,
}

impl Trials {
    /// After so long nothing is known any more.
    const FORGOTTEN: SignedDuration = SignedDuration::from_hours(365 * 24);

    /// The form in which `address` is asked for, and under which what is known of it is kept: a part of a
    /// page is as alive as the page.
    pub fn key(address: &WebAddress) -> String {
        let address = address.to_ascii();
        address.split_once('#').map_or(address.as_str(), |(page, _)| page).to_owned()
    }

    /// What is known under `key`.
    pub fn get(&self, key: &str) -> Option<&Trial> {
        self.tried.get(key)
    }

    /// Keeps what was found out under `key`.
    pub fn insert(&mut self, key: String, trial: Trial) {
        self.tried.insert(key, trial);
    }

    /// Forgets what was found out too long before `now`.
    pub fn forget(&mut self, now: Timestamp) {
        self.tried.retain(|_, trial| now.duration_since(trial.at) < Self::FORGOTTEN);
    }

    /// The addresses that are dead or have moved, with what their site has said.
    pub fn found_out(&self) -> BTreeMap<String, FoundOut> {
        let found = |trial: &Trial| {
            let said = trial.finding.said()?;
            Some(FoundOut { day: trial.day.to_string().into(), said })
        };
        self.tried.iter().filter_map(|(key, trial)| Some((key.clone(), found(trial)?))).collect()
    }
}

/// Has the addresses in `catalog` say what was `found` out about them.
pub fn lay(found: &BTreeMap<String, FoundOut>, catalog: &mut Catalog) {
    if found.is_empty() {
        return; // mostly: nothing needs to be looked up
    }
    for item in &mut catalog.items {
        let Body::Resource(resource) = &mut item.body else { continue };
        let Some(link) = &mut resource.link else { continue };
        link.found = found.get(&Trials::key(&link.address)).cloned().map(Box::new);
    }
}

/// What the learner has found out against `link`, if anything.
pub fn found_dead(link: &Link) -> Option<Phrase> {
    let FoundOut { day, said: Said::Gone(status) } = link.found.as_deref()? else { return None };
    let phrase = Phrase::new("trial-dead").with("date", day.as_str());
    Some(phrase.with("status", status.to_string()))
}

/// What the learner has found out about where `link` has moved to, if it has, and that address.
pub fn found_moved(link: &Link) -> Option<(Phrase, &WebAddress)> {
    let FoundOut { day, said: Said::Moved(to) } = link.found.as_deref()? else { return None };
    Some((Phrase::new("trial-moved").with("date", day.as_str()), to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Health;

    fn trial(verdict: Verdict) -> Trial {
        let at = "2026-11-02T13:15:00Z".parse().unwrap();
        let finding = Finding::of_status(verdict, 404);
        Trial { at, day: "2026-11-02".parse().unwrap(), finding }
    }

    #[test]
    fn what_works_is_tried_again_after_a_week_and_what_is_unsure_after_an_hour() {
        let after = |verdict, hours| {
            let trial = trial(verdict);
            trial.is_recent(trial.at + SignedDuration::from_hours(hours))
        };
        for (verdict, hours) in [(Verdict::Ok, 168), (Verdict::Dead, 24), (Verdict::Unsure, 1)] {
            assert!(after(verdict, hours - 1) && !after(verdict, hours), "{verdict:?}");
            assert!(!after(verdict, -1), "a clock was ahead");
        }
    }

    #[test]
    fn a_dead_page_makes_all_addresses_of_its_parts_doubtful_and_no_other() {
        let mut catalog = crate::builtin::catalog().unwrap();
        let link = |catalog: &Catalog, at: usize| {
            catalog.items.iter().filter_map(|item| item.link()).nth(at).cloned().unwrap()
        };
        let (mut trials, first) = (Trials::default(), link(&catalog, 0));
        trials.insert(Trials::key(&first.address), trial(Verdict::Dead));
        trials.insert(Trials::key(&link(&catalog, 1).address), trial(Verdict::Unsure));
        lay(&trials.found_out(), &mut catalog);
        assert_eq!(link(&catalog, 0).health_now(), Health::Dead);
        assert_eq!(link(&catalog, 0).health, first.health, "the roadmap still says what it says");
        assert_eq!(link(&catalog, 1).found, None);
        let parts = WebAddress::parse("https://a.org/x?y#part").unwrap();
        assert_eq!(Trials::key(&parts), "https://a.org/x?y");
        // What is laid anew takes back what was.
        trials.insert(Trials::key(&first.address), trial(Verdict::Ok));
        trials.insert("https://a.org/x".into(), trial(Verdict::Dead));
        lay(&trials.found_out(), &mut catalog);
        assert_eq!(link(&catalog, 0).found, None);
    }

    #[test]
    fn where_an_address_has_moved_to_is_told_when_it_is_one_and_speaks_against_nothing() {
        let first = |catalog: &Catalog| catalog.items.iter().find_map(|item| item.link()).cloned();
        let moved = |to: Option<&str>| {
            let mut catalog = crate::builtin::catalog().unwrap();
            let before = first(&catalog).unwrap();
            let (mut trials, mut trial) = (Trials::default(), trial(Verdict::Moved));
            trial.finding.to = to.map(str::to_owned);
            trials.insert(Trials::key(&before.address), trial);
            lay(&trials.found_out(), &mut catalog);
            let link = first(&catalog).unwrap();
            assert_eq!((link.health_now(), found_dead(&link)), (before.health, None));
            found_moved(&link).map(|(_, to)| to.to_string())
        };
        assert_eq!(moved(Some("https://b.org/x")).as_deref(), Some("https://b.org/x"));
        let nowhere =
            [None, Some("file:///etc/passwd"), Some("https://b.org/\u{1b}[2J"), Some("x")];
        assert_eq!(nowhere.map(moved), [const { None }; 4]);
    }
}
