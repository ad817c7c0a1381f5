//! Tries addresses over the network, only when asked and politely: few at once, and for each host one at a
//! time with pauses. Nothing else in the program uses the network itself.
//!
//! A `Crew` of threads takes errands out of a queue. Each is one request after another, and
//! every answer leads to a [`Finding`] or to the next request, perhaps to another host.

#[cfg(feature = "links")]
mod agent;
#[cfg(feature = "links")]
mod answer;
#[cfg(feature = "links")]
mod crew;
#[cfg(feature = "links")]
mod errand;
mod private;
#[cfg(feature = "links")]
mod queue;

use std::ops::ControlFlow;
use std::time::Duration;

use crate::error::Error;
use crate::trial::Finding;
pub use private::is_private;

/// How to try addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manners {
    /// How long to wait for each answer.
    pub timeout: Duration,
    /// May an address lead into a private network, or to this machine?
    pub reaches_private: bool,
}

#[cfg(feature = "links")]
impl Manners {
    /// How long to leave a site alone before the same is tried again, the first time, where it does not say:
    /// the longer, the longer one waits for its answers.
    fn patience(self) -> Duration {
        self.timeout / 10
    }
}

/// How it ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ended {
    /// Every address was tried.
    #[default]
    Whole,
    /// No site answered any more, and those left were not tried: probably the network is down.
    Silence,
    /// Who was told wanted no more, and those left were not tried.
    Stopped,
}

/// What was found out since it was last told, by the key of each address. Now and then it is nothing, so
/// that who shows progress can go on.
pub type Told = Vec<(String, Finding)>;

/// Who is told, and says whether to go on.
pub type Tell<'a> = dyn FnMut(Told) -> Result<ControlFlow<()>, Error> + 'a;

/// Tries the addresses with these `keys`, each once, and tells what was found out as it comes. When telling
/// fails or is enough, no further address is tried, and answers that are still waited for are not heard.
///
/// # Errors
/// Those of `tell`, and that this program was built without the network.
#[cfg(feature = "links")]
pub fn try_all(keys: &[String], manners: Manners, tell: &mut Tell<'_>) -> Result<Ended, Error> {
    let agent = agent::Agent::new(manners);
    let errands = keys.iter().filter_map(|key| errand::Errand::new(key));
    let ask = move |url: &url::Url, method| agent.ask(url, method);
    crew::Crew { ask: std::sync::Arc::new(ask), manners }.work(queue::Queue::new(errands), tell)
}

/// Says that this program was built without the network.
///
/// # Errors
/// Always that.
#[cfg(not(feature = "links"))]
pub fn try_all(_: &[String], _: Manners, _: &mut Tell<'_>) -> Result<Ended, Error> {
    use crate::phrase::Phrase;
    Err(Error::user(Phrase::new("error-links-none")).hint(Phrase::new("hint-links-none")))
}
