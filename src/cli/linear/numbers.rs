//! The numbers of a line: `3`, `3 5-8`, `all`.

use super::mistakes::no_list;
use crate::error::Error;
use crate::phrase::Phrase;

/// Is `text` a number, and nothing else?
pub(super) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The numbers that `text` stands for in a list of `length`: a number, a range of them, or all. None
/// when it is something else, such as an id.
pub(super) fn numbers(text: &str, length: usize) -> Option<Result<Vec<usize>, Error>> {
    if text == "all" {
        return Some(Ok((1..=length).collect()));
    }
    let (from, to) = text.split_once('-').unwrap_or((text, text));
    if !is_number(from) || !is_number(to) {
        return None;
    }
    let ends = [from, to].map(|number| number.parse::<usize>().unwrap_or(usize::MAX));
    let [from, to] = ends;
    let wrong = [from, to].into_iter().find(|number| !(1..=length).contains(number));
    Some(match wrong {
        Some(_) if length == 0 => Err(no_list()),
        Some(wrong) => {
            let what = Phrase::new("error-linear-number").with("number", wrong.to_string());
            Err(Error::user(what.with("length", length)))
        }
        None => Ok((from.min(to)..=from.max(to)).collect()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_alone_in_ranges_and_all_at_once() {
        let read = |text| numbers(text, 9).unwrap().unwrap();
        assert_eq!(read("3"), [3]);
        assert_eq!(read("5-8"), [5, 6, 7, 8]);
        assert_eq!(read("8-5"), [5, 6, 7, 8]);
        assert_eq!(read("all"), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }

    #[test]
    fn a_number_that_the_list_has_not_is_a_mistake_and_a_name_is_none() {
        for text in ["0", "10", "8-10", "99999999999999999999999"] {
            assert!(numbers(text, 9).unwrap().is_err(), "{text}");
        }
        assert!(numbers("1", 0).unwrap().is_err());
        for text in ["unsloth", "5-", "-5", "3d", "bert-2"] {
            assert!(numbers(text, 9).is_none(), "{text}");
        }
    }
}
