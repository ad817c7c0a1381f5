//! Days on the command line.

use clap::{Arg, ArgMatches};
use jiff::civil::Date;

use crate::error::Error;
use crate::i18n::Texts;
use crate::phrase::Phrase;
use crate::platform;
use crate::progress::read_day;

/// The option that asks for a past day.
pub(super) fn as_of_arg(texts: &Texts) -> Arg {
    Arg::new("as-of").long("as-of").value_name("DATE").help(texts.get("cli-as-of.help"))
}

/// The past day that is asked for, if one is.
pub(super) fn as_of(matches: &ArgMatches) -> Result<Option<Date>, Error> {
    let Some(day) = day(matches, "as-of")? else { return Ok(None) };
    if day > platform::now().date() {
        let what = Phrase::new("error-future-day").with("day", day.to_string());
        return Err(Error::user(what).hint(Phrase::new("hint-day")));
    }
    Ok(Some(day))
}

/// The day that the option called `name` asks for, if it is given.
pub(super) fn day(matches: &ArgMatches, name: &str) -> Result<Option<Date>, Error> {
    let Some(asked) = matches.get_one::<String>(name) else { return Ok(None) };
    let what = || Phrase::new("error-no-day").with("asked", asked.as_str());
    let day = read_day(asked, platform::now().date());
    day.map(Some).ok_or_else(|| Error::user(what()).hint(Phrase::new("hint-day")))
}
