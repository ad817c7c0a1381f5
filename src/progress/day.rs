//! Days as people name them.

use jiff::Span;
use jiff::civil::{Date, Weekday};

use crate::phrase::Phrase;

mod words;

/// The day that `text` names, seen from `today`: `2026-11-02`, `today`, `yesterday`, `2 weeks ago`,
/// and the same in the other languages of the interface: `вчера`, `2 週前`.
/// None when it names none, or one that no calendar has.
pub fn read_day(text: &str, today: Date) -> Option<Date> {
    let text = text.trim().to_lowercase();
    // Why it is none of these does not matter: whoever asks says what would be one.
    match text.as_str() {
        "today" => Some(today),
        "yesterday" => today.yesterday().ok(),
        ago if ago.ends_with("ago") => before(ago, today),
        other => match words::before_today(other) {
            Some(span) => today.checked_sub(span).ok(),
            None => Date::strptime("%Y-%m-%d", other).ok(),
        },
    }
}

/// The day that is `ago` before `today`: `3 days ago`, `a week ago`, `1 year 2 months ago`.
fn before(ago: &str, today: Date) -> Option<Date> {
    let one = ago.strip_prefix("a ").or_else(|| ago.strip_prefix("an "));
    let counted = one.map_or_else(|| ago.to_owned(), |rest| format!("1 {rest}"));
    let span: Span = counted.parse().ok()?; // as above
    today.checked_add(span).ok()
}

/// What stands over what happened on `day`: `Monday · 2026-11-02`, `Yesterday · 2026-11-25`.
pub fn heading_of(day: Date, today: Date) -> Phrase {
    let when = match (today - day).get_days() {
        0 => "today",
        1 => "yesterday",
        _ => "other",
    };
    let weekday = match day.weekday() {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    };
    let phrase = Phrase::new("history-day").with("when", when).with("weekday", weekday);
    phrase.with("date", day.to_string())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_are_named_by_date_or_seen_from_today() {
        let today = date(2026, 3, 31);
        for (text, day) in [
            ("2026-11-02", date(2026, 11, 2)),
            (" Today ", today),
            ("yesterday", date(2026, 3, 30)),
            ("3 days ago", date(2026, 3, 28)),
            ("a week ago", date(2026, 3, 24)),
            ("2 weeks ago", date(2026, 3, 17)),
            ("1 month ago", date(2026, 2, 28)),
            ("1 year 2 months ago", date(2025, 1, 31)),
            ("Вчера", date(2026, 3, 30)),
            ("неделю назад", date(2026, 3, 24)),
            ("2 недели назад", date(2026, 3, 17)),
            ("5 лет назад", date(2021, 3, 31)),
            ("เมื่อวานนี้", date(2026, 3, 30)),
            ("2 สัปดาห์ก่อน", date(2026, 3, 17)),
            ("昨天", date(2026, 3, 30)),
            ("2 週前", date(2026, 3, 17)),
            ("1個月前", date(2026, 2, 28)),
            ("నిన్న", date(2026, 3, 30)),
            ("2 వారాల క్రితం", date(2026, 3, 17)),
        ] {
            assert_eq!(read_day(text, today), Some(day), "{text}");
        }
    }

    #[test]
    fn what_names_no_day_is_none() {
        let bad = [
            "",
            "ago",
            "2 weeks",
            "2026-13-01",
            "2026-11",
            "later",
            "99999 years ago",
            "назад",
            "99999999999 лет назад",
            "2 前",
        ];
        for text in bad {
            assert_eq!(read_day(text, date(2026, 3, 31)), None, "{text}");
        }
    }
}
