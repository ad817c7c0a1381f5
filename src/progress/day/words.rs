//! What days are called in the languages of the interface other than English, which `jiff` reads.
//!
//! The words of all languages are read whatever the interface is in: who has the program in one
//! language may well think of days in another.

use jiff::Span;

/// What one language calls days.
struct Words {
    /// Days by how many ago they are.
    named: &'static [(&'static str, i32)],
    /// How a time that is counted back from today ends.
    ago: &'static [&'static str],
    /// How the words for days, weeks, months and years begin.
    units: [&'static [&'static str]; 4],
}

const LANGUAGES: [Words; 4] = [
    Words {
        named: &[("сегодня", 0), ("вчера", 1), ("позавчера", 2)],
        ago: &["назад"],
        units: [&["дн", "ден"], &["недел"], &["месяц"], &["год", "лет"]],
    },
    Words {
        named: &[("วันนี้", 0), ("เมื่อวาน", 1), ("เมื่อวานนี้", 1), ("เมื่อวานซืน", 2)],
        ago: &["ที่ผ่านมา", "ที่แล้ว", "ก่อน"],
        units: [&["วัน"], &["สัปดาห์", "อาทิตย์"], &["เดือน"], &["ปี"]],
    },
    Words {
        named: &[("今天", 0), ("昨天", 1), ("前天", 2)],
        ago: &["以前", "之前", "前"],
        units: [&["天", "日"], &["週", "周", "星期", "個星期"], &["個月", "月"], &["年"]],
    },
    Words {
        named: &[("ఈరోజు", 0), ("ఈ రోజు", 0), ("నేడు", 0), ("నిన్న", 1), ("మొన్న", 2)],
        ago: &["క్రితం", "కిందట"],
        units: [&["రోజు"], &["వార"], &["నెల"], &["సంవత్సర", "ఏళ్ల", "ఏడాది"]],
    },
];

/// How long before today the day is that `text` names, in lower case and without spaces around.
/// None when no language has such a day.
pub(super) fn before_today(text: &str) -> Option<Span> {
    LANGUAGES.iter().find_map(|words| words.named(text).or_else(|| words.counted(text)))
}

impl Words {
    fn named(&self, text: &str) -> Option<Span> {
        let (_, days) = self.named.iter().find(|(name, _)| *name == text)?;
        Some(Span::new().days(*days))
    }

    /// `3 дня назад`, `неделю назад`, `2 週前`.
    fn counted(&self, text: &str) -> Option<Span> {
        let length = self.ago.iter().find_map(|ago| text.strip_suffix(ago))?.trim_end();
        let unit = length.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let (number, _) = length.split_at(length.len() - unit.len());
        // What is no number that a calendar has names no day.
        let number: i32 = if number.is_empty() { 1 } else { number.parse().ok()? };
        let span = Span::new();
        let unit = unit.trim_start();
        let is_unit = |stems: &&[&str]| stems.iter().any(|stem| unit.starts_with(stem));
        match self.units.iter().position(is_unit)? {
            0 => span.try_days(number),
            1 => span.try_weeks(number),
            2 => span.try_months(number),
            _ => span.try_years(number),
        }
        .ok() // as above
    }
}
