//! [`Answer`]: what came back of one request.

use std::time::Duration;

use crate::trial::Why;

/// How to ask for an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    /// For what one would get, without getting it.
    Head,
    /// For the thing itself, of which nothing is read.
    Get,
}

/// What came back of one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// An answer of HTTP.
    Said {
        /// Its status.
        status: u16,
        /// Where it leads to, as it is written.
        to: Option<String>,
        /// How long the site asks to wait before the next request.
        wait: Option<Duration>,
    },
    /// None, for this reason.
    Nothing(Why),
}
