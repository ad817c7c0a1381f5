//! Numbers as each language writes them: where the digits are parted.

use fluent_bundle::FluentValue;

use crate::catalog::Lang;

/// What stands between groups of digits in `lang`. It is one column wide, and no line ends there.
const fn separator(lang: Lang) -> char {
    match lang {
        Lang::En | Lang::Th | Lang::Te | Lang::ZhHant => ',',
        Lang::Ru => '\u{a0}',
    }
}

/// `1,490`: `number` as it is written in `lang`.
pub(super) fn grouped(number: usize, lang: Lang) -> String {
    let digits = number.to_string();
    let mut written = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.char_indices() {
        if at > 0 && parts(digits.len() - at, lang) {
            written.push(separator(lang));
        }
        written.push(digit);
    }
    written
}

/// Does a group of digits begin where `left` of them are left?
const fn parts(left: usize, lang: Lang) -> bool {
    match lang {
        // Above the thousands, two digits each: lakhs and crores.
        Lang::Te => left == 3 || (left > 3 && left % 2 == 1),
        Lang::En | Lang::Ru | Lang::Th | Lang::ZhHant => left.is_multiple_of(3),
    }
}

/// Writes the numbers in the texts of `lang`; whatever else there is, Fluent writes itself.
pub(super) fn formatter<M>(lang: Lang) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match lang {
        Lang::En => |value, _| written(value, Lang::En),
        Lang::Ru => |value, _| written(value, Lang::Ru),
        Lang::Th => |value, _| written(value, Lang::Th),
        Lang::Te => |value, _| written(value, Lang::Te),
        Lang::ZhHant => |value, _| written(value, Lang::ZhHant),
    }
}

fn written(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    // All our numbers are whole and not negative: anything else is left to Fluent.
    number.as_string().parse().ok().map(|number| grouped(number, lang))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::width;

    #[test]
    fn large_numbers_are_parted_as_each_language_does() {
        let figures = [0, 999, 1_000, 12_345, 1_234_567];
        for (lang, written) in [
            (Lang::En, ["0", "999", "1,000", "12,345", "1,234,567"]),
            (Lang::Ru, ["0", "999", "1\u{a0}000", "12\u{a0}345", "1\u{a0}234\u{a0}567"]),
            (Lang::Th, ["0", "999", "1,000", "12,345", "1,234,567"]),
            (Lang::Te, ["0", "999", "1,000", "12,345", "12,34,567"]),
            (Lang::ZhHant, ["0", "999", "1,000", "12,345", "1,234,567"]),
        ] {
            assert_eq!(figures.map(|number| grouped(number, lang)), written, "{lang}");
        }
    }

    #[test]
    fn a_separator_takes_one_column() {
        for lang in Lang::ALL {
            assert_eq!(width(&grouped(1_000, lang)), 5, "{lang}");
        }
    }
}
