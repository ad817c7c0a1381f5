//! The wall clock: nothing else reads it, so that everything else can be tested at any time.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// How long a time zone is taken to be that of the system: learners travel.
const ZONE_HOLDS: Duration = Duration::from_mins(5);

/// The time now, where the learner is.
#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
pub fn now() -> Zoned {
    Timestamp::now().to_zoned(zone())
}

/// The name of the time zone of the system, such as `Europe/Berlin`, where it has one. This takes a while.
pub fn zone_name() -> Option<String> {
    TimeZone::system().iana_name().map(str::to_owned)
}

/// The time zone of the system, looked up now and then.
fn zone() -> TimeZone {
    static LAST: Mutex<Option<(Instant, TimeZone)>> = Mutex::new(None);
    let Ok(mut last) = LAST.lock() else { return look_up() };
    let known = last.take().filter(|(since, _)| since.elapsed() < ZONE_HOLDS);
    let (_, zone) = last.insert(known.unwrap_or_else(|| (Instant::now(), look_up())));
    zone.clone()
}

/// The time zone of the system. To find out its name, which nothing here needs, [`TimeZone::system`]
/// lists all zones that there are: that takes longer than the rest of the start. So only the rules are
/// read, where the system keeps them in a file and the user does not ask for another zone.
fn look_up() -> TimeZone {
    let is_chosen = std::env::var_os("TZ").is_some();
    // Where the file is missing or strange, the long way is left.
    let rules = if is_chosen { None } else { std::fs::read("/etc/localtime").ok() };
    let local = rules.and_then(|rules| TimeZone::tzif("Local", &rules).ok()); // as above
    local.unwrap_or_else(TimeZone::system)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_leads_to_the_time_of_the_system() {
        let now = now();
        assert_eq!(now.offset(), TimeZone::system().to_offset(now.timestamp()));
    }
}
