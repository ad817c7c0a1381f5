//! Which hosts are not on the open network.

#[cfg(feature = "links")]
use std::net::IpAddr;
use std::net::{Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

/// Names that are only known in a home or company, or on this machine.
const ENDINGS: [&str; 6] = ["localhost", "local", "internal", "lan", "home.arpa", "intranet"];

/// Is the host of `url` this machine, or one in a private network, as far as its name tells?
pub fn is_private(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            let ends = |ending: &&str| {
                let rest = name.strip_suffix(*ending);
                rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            };
            !name.contains('.') || ENDINGS.iter().any(ends)
        }
        Some(Host::Ipv4(ip)) => is_private_v4(ip),
        Some(Host::Ipv6(ip)) => is_private_v6(ip),
        None => true,
    }
}

/// Is it this machine, as far as its name tells? Then nobody is bothered by many requests.
#[cfg(feature = "links")]
pub(super) fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// Is it an address of this machine or of a private network?
#[cfg(feature = "links")]
pub(super) fn is_private_ip(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_private_v4(ip),
        IpAddr::V6(ip) => is_private_v6(ip),
    }
}

fn is_private_v4(ip: Ipv4Addr) -> bool {
    let [a, b, ..] = ip.octets();
    let is_shared = a == 100 && (64..128).contains(&b); // between a provider and its customers
    let is_reserved = a == 0 || a >= 224;
    ip.is_private() || ip.is_loopback() || ip.is_link_local() || is_shared || is_reserved
}

fn is_private_v6(ip: Ipv6Addr) -> bool {
    let is_v4 = ip.to_ipv4_mapped().is_some_and(is_private_v4);
    let is_own = ip.is_unspecified() || ip.is_loopback();
    is_v4 || is_own || ip.is_unique_local() || ip.is_unicast_link_local() || ip.is_multicast()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_at_home_is_told_from_what_is_outside() {
        let is = |host: &str| is_private(&Url::parse(&format!("http://{host}/x")).unwrap());
        for host in [
            "localhost",
            "a.localhost",
            "127.0.0.1",
            "127.1",
            "0x7f.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "[::1]",
            "[fe80::1]",
            "[fd00::1]",
            "[::ffff:10.0.0.1]",
            "printer",
            "printer.local",
            "a.b.internal.",
        ] {
            assert!(is(host), "{host}");
        }
        for host in ["example.org", "local.org", "8.8.8.8", "[2606:4700::1111]", "172.32.0.1"] {
            assert!(!is(host), "{host}");
        }
    }
}
