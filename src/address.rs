//! Web addresses: http and https only, and the canonical form by which two are the same resource.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use url::Url;

use crate::text::Str;

/// An http or https address, checked once, written as its source writes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct WebAddress(Str);

/// Why a text is no address that may be opened.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AddressError {
    /// It cannot be read as an address at all.
    #[error("`{0}` is not an address: {1}")]
    Malformed(String, url::ParseError),
    /// Its scheme is neither http nor https.
    #[error("`{0}` is not an http or https address")]
    Scheme(String),
    /// It has spaces or invisible characters.
    #[error("`{0}` has spaces or invisible characters")]
    Unclean(String),
}

impl WebAddress {
    /// Checks `text`.
    ///
    /// # Errors
    /// [`AddressError`] when it cannot be parsed, is not http or https, or has white space in it.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let unclean = |c: char| c.is_whitespace() || crate::text::is_unwelcome(c);
        let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic());
        if is_plain && has_plain_host(text) {
            return Ok(Self(text.into()));
        }
        if !is_plain && text.contains(unclean) {
            return Err(AddressError::Unclean(text.escape_debug().to_string()));
        }
        let url = Url::parse(text).map_err(|why| AddressError::Malformed(text.to_owned(), why))?;
        if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
            return Err(AddressError::Scheme(text.to_owned()));
        }
        // Letters of one script look like those of another: where they name the host, Punycode shows it. So it
        // is with what browsers correct, and with letters written by their numbers.
        let host = authority(text);
        let is_plain = host.is_ascii() && !host.contains(['%', '\\']) && has_scheme(text);
        if !is_plain {
            return Ok(Self(String::from(url).into()));
        }
        Ok(Self(text.into()))
    }

    /// The address that `text`, which may be relative, means on the page at this address.
    ///
    /// # Errors
    /// As [`WebAddress::parse`].
    pub fn join(&self, text: &str) -> Result<Self, AddressError> {
        let malformed = |why| AddressError::Malformed(text.to_owned(), why);
        let joined = Url::parse(&self.0).and_then(|page| page.join(text)).map_err(malformed)?;
        Self::parse(joined.as_str())
    }

    /// The address, ready to be opened.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address as programs hand it on: nothing but printable ASCII.
    pub fn to_ascii(&self) -> String {
        let is_plain = self.0.bytes().all(|byte| byte.is_ascii_graphic());
        // It was parsed once already: it is one.
        let encoded = (!is_plain).then(|| Url::parse(&self.0).ok().map(String::from)).flatten();
        encoded.unwrap_or_else(|| self.as_str().to_owned())
    }

    /// Where the Wayback Machine of the Internet Archive has older copies of it, if there are any.
    pub fn archived(&self) -> Option<Self> {
        // It is an address when this is one.
        Self::parse(&format!("https://web.archive.org/web/{}", self.to_ascii())).ok()
    }

    /// The address as people read it: without scheme and `www.`.
    pub fn without_scheme(&self) -> &str {
        strip_scheme(&self.0)
    }

    /// The address without the parameters that only say where the reader came from, if it has any.
    pub fn without_tracking(&self) -> Option<String> {
        let (rest, fragment) =
            self.0.split_once('#').map_or((self.as_str(), None), |(rest, f)| (rest, Some(f)));
        let (page, query) = rest.split_once('?')?;
        let kept: Vec<&str> =
            query.split('&').filter(|parameter| !is_tracking(parameter)).collect();
        if kept.len() == query.split('&').count() {
            return None;
        }
        let query = kept.join("&");
        let mut untracked = page.to_owned();
        for (mark, part) in
            [('?', Some(query.as_str()).filter(|query| !query.is_empty())), ('#', fragment)]
        {
            untracked.extend(part.map(|part| format!("{mark}{part}")));
        }
        Some(untracked)
    }

    /// The canonical form: without scheme, `www.`, tracking parameters and trailing slashes, the
    /// host in lower case. Two addresses with the same canonical form are one resource.
    pub fn canonical(&self) -> String {
        let (rest, fragment) = split(self.without_scheme(), '#');
        let (rest, query) = split(rest, '?');
        let (host, path) = split(rest, '/');
        let host = host.to_ascii_lowercase();
        let is_amazon = host.split('.').any(|label| label == "amazon");
        let path = canonical_path(&host, path, is_amazon);
        let query = query
            .split('&')
            .filter(|parameter| !is_amazon && !parameter.is_empty() && !is_tracking(parameter));
        let mut canonical = String::with_capacity(self.0.len());
        canonical.push_str(&host);
        if !path.is_empty() {
            canonical.extend(["/", path]);
        }
        for (at, parameter) in query.enumerate() {
            canonical.extend([if at == 0 { "?" } else { "&" }, parameter]);
        }
        if !fragment.is_empty() {
            canonical.extend(["#", fragment]);
        }
        canonical
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Does it begin as addresses are written, with two slashes and then the host?
fn has_scheme(address: &str) -> bool {
    let rest = address.split_once("://").map(|(_, rest)| rest);
    rest.is_some_and(|rest| !rest.starts_with(['/', '\\']))
}

/// Is `text` http or https with a host that is nothing but names in small letters? Then it is an address for
/// certain, as nearly all are, and need not be taken apart to know it: of what stands behind the host in
/// printable ASCII nothing can be wrong.
fn has_plain_host(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let is_name = |name: &str| {
        let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        name.bytes().all(|byte| is_letter(byte) || byte == b'-')
            && name.bytes().next().is_some_and(is_letter)
            && !name.starts_with("xn--")
    };
    // What ends in a number may be one of an old form of addresses.
    let last = host.rsplit('.').next().unwrap_or_default();
    last.starts_with(|c: char| c.is_ascii_lowercase()) && host.split('.').all(is_name)
}

/// What stands between the scheme and the path: the host, with what is written around it.
fn authority(address: &str) -> &str {
    let (_, rest) = address.split_once(':').unwrap_or(("", address));
    let rest = rest.trim_start_matches(['/', '\\']);
    rest.split(['/', '\\', '?', '#']).next().unwrap_or(rest)
}

fn strip_scheme(address: &str) -> &str {
    let (_, rest) = address.split_once("://").unwrap_or(("", address));
    rest.get(..4)
        .filter(|start| start.eq_ignore_ascii_case("www."))
        .map_or(rest, |_| rest.get(4..).unwrap_or(rest))
}

fn split(text: &str, mark: char) -> (&str, &str) {
    text.split_once(mark).unwrap_or((text, ""))
}

fn canonical_path<'a>(host: &str, path: &'a str, is_amazon: bool) -> &'a str {
    let path =
        if is_amazon { path.split_once("/ref=").map_or(path, |(path, _)| path) } else { path };
    let path = path.trim_end_matches('/');
    if host == "github.com" { path.strip_suffix(".git").unwrap_or(path) } else { path }
}

/// Does this `name=value` only say where the reader came from?
fn is_tracking(parameter: &str) -> bool {
    let (name, _) = split(parameter, '=');
    name.starts_with("utm_")
        || ["WT.mc_id", "si", "fbclid", "spm", "ref", "usp", "source", "source_id"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(text: &str) -> String {
        WebAddress::parse(text).unwrap().canonical()
    }

    #[test]
    fn only_web_addresses_are_accepted() {
        for bad in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "vscode://x",
            "example.org",
            "",
            "https://",
        ] {
            assert!(WebAddress::parse(bad).is_err(), "{bad}");
        }
        assert!(WebAddress::parse("https://a.org/ b").is_err());
        assert!(WebAddress::parse("https://a.org/\u{202e}b").is_err());
    }

    #[test]
    fn what_is_taken_without_being_taken_apart_is_an_address() {
        let letters = [
            "http://", "https://", "a", "1", "0x7f", "xn--", "-", ".", "/", "?", "#", "@", ":",
            "%", "[", "\\", "|",
        ];
        let mut seed = 7_usize;
        let mut plain = 0;
        for _ in 0..50_000 {
            let mut text = String::from("http://");
            for _ in 0..seed % 7 {
                seed = seed
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                text.push_str(letters[(seed >> 33) % letters.len()]);
            }
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            if has_plain_host(&text) {
                plain += 1;
                assert!(Url::parse(&text).is_ok_and(|url| url.has_host()), "{text}");
            }
        }
        assert!(plain > 1000, "{plain}");
        for other in [
            "http://",
            "https://A.org",
            "http://1.2.3.4",
            "http://a..b",
            "http://a@b.org",
            "http://a.org:80",
            "http://.a",
        ] {
            assert!(!has_plain_host(other), "{other}");
        }
    }

    #[test]
    fn a_relative_address_is_found_from_its_page() {
        let page = WebAddress::parse("https://example.org/docs/README.md").unwrap();
        let joined = |text| page.join(text).map(|address| address.to_string());
        assert_eq!(joined("../a b.md").unwrap(), "https://example.org/a%20b.md");
        assert_eq!(joined("https://b.org").unwrap(), "https://b.org/");
        assert!(joined("mailto:a@b.org").is_err() && joined("javascript:alert(1)").is_err());
    }

    #[test]
    fn a_host_that_only_looks_like_another_is_shown_as_it_is_looked_up() {
        let pairs = [
            ("https://аррӏе.com/a?b#c", "https://xn--80ak6aa92e.com/a?b#c"),
            ("https://пример.рф", "https://xn--e1afmkfd.xn--p1ai/"),
            ("https://例え.jp/道", "https://xn--r8jz45g.jp/%E9%81%93"),
            ("https://user@gооgle.com", "https://user@xn--ggle-55da.com/"),
            ("https:\\\\gооgle.com", "https://xn--ggle-55da.com/"),
            ("https:\\\\a.org", "https://a.org/"),
            ("https:a.org/x", "https://a.org/x"),
            ("https:////a.org/x", "https://a.org/x"),
            ("https://%D0%B0pple.com/x", "https://xn--pple-43d.com/x"),
            ("https://%61.org/x", "https://a.org/x"),
            ("https://ru.wikipedia.org/wiki/Ёж", "https://ru.wikipedia.org/wiki/Ёж"),
            ("https://Example.org", "https://Example.org"),
        ];
        for (address, expected) in pairs {
            assert_eq!(WebAddress::parse(address).unwrap().as_str(), expected, "{address}");
        }
    }

    #[test]
    fn programs_get_an_address_in_printable_ascii() {
        let pairs = [
            ("https://ru.wikipedia.org/wiki/Ёж", "https://ru.wikipedia.org/wiki/%D0%81%D0%B6"),
            ("https://Example.org/a%20b", "https://Example.org/a%20b"),
        ];
        for (address, expected) in pairs {
            assert_eq!(WebAddress::parse(address).unwrap().to_ascii(), expected);
        }
    }

    #[test]
    fn the_archive_is_asked_for_the_whole_address() {
        let address = WebAddress::parse("https://ru.wikipedia.org/wiki/Ёж?a=b#c").unwrap();
        let archived = address.archived().unwrap();
        let expected =
            "https://web.archive.org/web/https://ru.wikipedia.org/wiki/%D0%81%D0%B6?a=b#c";
        assert_eq!(archived.as_str(), expected);
    }

    #[test]
    fn an_address_is_told_without_the_parameters_that_track() {
        let pairs = [
            ("https://a.org/x?usp=sharing", Some("https://a.org/x")),
            ("https://A.org/x?v=1&utm_source=n&w=2#top", Some("https://A.org/x?v=1&w=2#top")),
            ("https://youtu.be/6UAwhL9Q-TQ?si=5jJd", Some("https://youtu.be/6UAwhL9Q-TQ")),
            ("https://a.org/x?v=1&size=2", None),
            ("https://a.org/x#ref=1?si=2", None),
            ("https://a.org/x?", None),
        ];
        for (address, expected) in pairs {
            let untracked = WebAddress::parse(address).unwrap().without_tracking();
            assert_eq!(untracked.as_deref(), expected, "{address}");
        }
    }

    #[test]
    fn the_canonical_form_drops_what_does_not_matter() {
        let pairs = [
            ("https://www.Example.org/Path/", "example.org/Path"),
            ("http://github.com/a/b.git", "github.com/a/b"),
            ("https://youtu.be/6UAwhL9Q-TQ?si=5jJd", "youtu.be/6UAwhL9Q-TQ"),
            ("https://a.org/x?utm_source=n&v=1&ref=2#top", "a.org/x?v=1#top"),
            ("https://www.amazon.com/Book/dp/1/ref=sr_1?k=v", "amazon.com/Book/dp/1"),
            ("https://course.fast.ai/", "course.fast.ai"),
        ];
        for (address, expected) in pairs {
            assert_eq!(canonical(address), expected);
        }
    }
}
