//! [`Agent`]: makes requests by `ureq`.

use std::fmt;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::time::Duration;

use jiff::fmt::rfc2822;
use ureq::config::Config;
use ureq::http::{Uri, header};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use url::Url;

use super::Manners;
use super::answer::{Answer, Method};
use super::private::is_private_ip;
use crate::platform;
use crate::trial::Why;

/// The program as it names itself to those who look after sites, and where they can learn about it.
const NAME: &str = concat!("waypost/", env!("CARGO_PKG_VERSION"));
const HOME: &str = env!("CARGO_PKG_REPOSITORY");

/// Makes requests. It follows nothing, reads no bodies and keeps nothing but open connections.
pub(super) struct Agent {
    agent: ureq::Agent,
}

impl Agent {
    pub(super) fn new(manners: Manners) -> Self {
        let Manners { timeout, reaches_private } = manners;
        let config = tls(Config::builder())
            .user_agent(name())
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_resolve(Some(timeout))
            .timeout_connect(Some(timeout))
            .timeout_recv_response(Some(timeout))
            .build();
        // A proxy looks the names up itself, and is mostly in a private network.
        let allows_private = reaches_private || config.proxy().is_some();
        let resolver = Names { inner: DefaultResolver::default(), allows_private };
        Self { agent: ureq::Agent::with_parts(config, DefaultConnector::default(), resolver) }
    }

    /// Makes one request, and gives what came back.
    pub(super) fn ask(&self, url: &Url, method: Method) -> Answer {
        let request = match method {
            Method::Head => self.agent.head(url.as_str()),
            Method::Get => self.agent.get(url.as_str()),
        };
        match request.call() {
            Ok(response) => {
                let text = |name| {
                    let value = response.headers().get(name)?;
                    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
                };
                let wait = text(header::RETRY_AFTER).and_then(|wait| read_wait(&wait));
                let (status, to) = (response.status().as_u16(), text(header::LOCATION));
                Answer::Said { status, to, wait }
            }
            Err(error) => Answer::Nothing(why(&error, url)),
        }
    }
}

/// Who asks: `waypost/0.1.0 (+https://...)`, where the package has a home.
fn name() -> String {
    if HOME.is_empty() { format!("{NAME} (link check)") } else { format!("{NAME} (+{HOME})") }
}

#[cfg(windows)]
fn tls(config: AgentConfig) -> AgentConfig {
    use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
    let tls = TlsConfig::builder().provider(TlsProvider::NativeTls);
    config.tls_config(tls.root_certs(RootCerts::PlatformVerifier).build())
}

#[cfg(not(windows))]
const fn tls(config: AgentConfig) -> AgentConfig {
    config
}

type AgentConfig = ureq::config::ConfigBuilder<ureq::typestate::AgentScope>;

/// The header `Retry-After`: seconds, or a date.
fn read_wait(text: &str) -> Option<Duration> {
    if let Ok(seconds) = text.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = rfc2822::DateTimeParser::new().parse_timestamp(text.trim()).ok()?; // then it says nothing
    let wait = until.duration_since(platform::now().timestamp());
    Some(wait.try_into().unwrap_or_default()) // one that is over is none
}

/// Why there is no answer.
fn why(error: &ureq::Error, url: &Url) -> Why {
    match error {
        ureq::Error::Timeout(_) => Why::Late,
        ureq::Error::HostNotFound => Why::Unknown,
        ureq::Error::Other(why) if why.is::<Private>() => Why::Private,
        ureq::Error::Io(why) => io_why(why, url),
        ureq::Error::Tls(_) => Why::Certificate,
        #[cfg(not(windows))]
        ureq::Error::Rustls(_) => Why::Certificate,
        #[cfg(windows)]
        ureq::Error::NativeTls(_) => Why::Certificate,
        ureq::Error::ConnectionFailed | ureq::Error::ConnectProxyFailed(_) => Why::Refused,
        _ => Why::Garbage,
    }
}

fn io_why(why: &io::Error, url: &Url) -> Why {
    match why.kind() {
        ErrorKind::TimedOut | ErrorKind::WouldBlock => Why::Late,
        ErrorKind::UnexpectedEof
        | ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::BrokenPipe => Why::Closed,
        // So a handshake fails.
        ErrorKind::InvalidData if url.scheme() == "https" => Why::Certificate,
        ErrorKind::InvalidData => Why::Garbage,
        _ => Why::Refused,
    }
}

/// Looks names up, and hides what is private where that is not asked for: a name can lead anywhere.
#[derive(Debug)]
struct Names {
    inner: DefaultResolver,
    allows_private: bool,
}

/// The name of a host leads into a private network.
#[derive(Debug)]
struct Private;

impl fmt::Display for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name leads into a private network")
    }
}

impl std::error::Error for Private {}

impl Resolver for Names {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.inner.resolve(uri, config, timeout).map_err(|why| match why {
            ureq::Error::Io(_) => ureq::Error::HostNotFound, // so the system says that there is none
            other => other,
        })?;
        let is_fine = |found: &&SocketAddr| self.allows_private || !is_private_ip(found.ip());
        let mut fine = self.inner.empty();
        found.iter().filter(is_fine).for_each(|found| fine.push(*found));
        if fine.is_empty() { Err(ureq::Error::Other(Box::new(Private))) } else { Ok(fine) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_may_say_how_long_to_wait_in_seconds_or_by_a_date() {
        assert_eq!(read_wait(" 120 "), Some(Duration::from_mins(2)));
        assert_eq!(read_wait("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        let far = read_wait("Fri, 21 Oct 2033 07:28:00 GMT");
        assert!(far.is_some_and(|wait| wait > Duration::from_hours(24)), "{far:?}");
        assert_eq!([read_wait("soon"), read_wait("-3"), read_wait("")], [None; 3]);
    }

    #[test]
    fn a_name_that_leads_into_a_private_network_is_not_asked() {
        let ask = |reaches_private| {
            let timeout = Duration::from_secs(5);
            let agent = Agent::new(Manners { timeout, reaches_private });
            agent.ask(&Url::parse("http://127.0.0.1:1/").unwrap(), Method::Head)
        };
        assert_eq!(ask(false), Answer::Nothing(Why::Private));
        assert_eq!(ask(true), Answer::Nothing(Why::Refused));
    }
}
