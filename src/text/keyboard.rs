//! Which Latin letter is on the key that typed a letter of another alphabet.

/// Letters of a keyboard layout, and what a US keyboard has on the same keys. Signs that the US
/// keyboard has too are left out, unless a command cannot be typed without them.
const LAYOUTS: [(&str, &str); 8] = [
    // Russian: ЙЦУКЕН.
    ("йцукенгшщзхъфывапролджэячсмитьбю.", "qwertyuiop[]asdfghjkl;'zxcvbnm,./"),
    ("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,", "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"),
    // Thai: Kedmanee.
    ("ๅภถุึคตจๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ", "14567890qwertyuiop[]asdfghjkl;'zxcvbnm,./"),
    ("๐\"ฎฑธํ๊ณฯญฐฤฆฏโฌ็๋ษศซฉฮฺ์ฒฬฦ", "QWERTYUIOP{ASDFGHJKL:CVBN<>?"),
    // Telugu: InScript.
    ("ౌైాీూబహగదజడోే్ిుపరకతచటెంమనవలసయ", "qwertyuiop[asdfghjkl;'zxcvbnm/"),
    ("ఔఐఆఈఊభఙఘధఝఢఓఏఅఇఉఫఱఖథఛఠఎఁణళశష@", "QWERTYUIOP{ASDFGHJKL:\"ZXCNM<?"),
    // Digits. Where the key of one types a sign in Thai, the Thai digit stands for it.
    ("๑๒๓๔๕๖๗๘๙", "123456789"),
    ("౦౧౨౩౪౫౬౭౮౯", "0123456789"),
];

/// A way to read keys as those of another keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Russian, Thai or Telugu keys as those of a US keyboard.
    Us,
    /// US keys as those of a Russian keyboard.
    Russian,
    /// US keys as those of a Thai keyboard.
    Thai,
    /// US keys as those of a Telugu keyboard.
    Telugu,
}

impl Layout {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Us, Self::Russian, Self::Thai, Self::Telugu];

    /// `text` as if its keys had been pressed on this keyboard; what is on none of them stays.
    pub fn retype(self, text: &str) -> String {
        text.chars().map(|typed| self.on_the_key_of(typed).unwrap_or(typed)).collect()
    }

    fn on_the_key_of(self, typed: char) -> Option<char> {
        let first = match self {
            Self::Us => return latin(typed),
            Self::Russian => 0,
            Self::Thai => 2,
            Self::Telugu => 4,
        };
        let mut own_and_us = LAYOUTS.into_iter().skip(first).take(2);
        own_and_us.find_map(|(own, us)| {
            own.chars().zip(us.chars()).find_map(|(own, us)| (us == typed).then_some(own))
        })
    }
}

/// The letter that a US keyboard has on the key that typed `typed`, which is none of its letters.
pub fn latin(typed: char) -> Option<char> {
    let twin = |(own, us): (&str, &str)| {
        own.chars().zip(us.chars()).find_map(|(own, us)| (own == typed).then_some(us))
    };
    LAYOUTS.into_iter().find_map(twin)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_letter_has_one_place() {
        let mut seen = HashSet::new();
        for (own, us) in LAYOUTS {
            assert_eq!(own.chars().count(), us.chars().count(), "{own}");
            for letter in own.chars() {
                assert!(seen.insert(letter), "{letter} is there twice");
                assert!(!letter.is_ascii_alphanumeric(), "{letter} has its own place");
            }
        }
    }

    #[test]
    fn the_letters_at_both_ends_of_a_row_are_in_place() {
        let latin = |letters: &str| letters.chars().filter_map(latin).collect::<String>();
        assert_eq!(latin("йхфжяю"), "q[a;z.");
        assert_eq!(latin("ๆลฟงผใ"), "q]a'z.");
        assert_eq!(latin("๐ฐฤซฉฬ"), "Q{A:C>");
        assert_eq!(latin("ౌడోటెస"), "q[a'zm");
        assert_eq!(latin("ఔఢఓఠఎష"), "Q{A\"Z<");
        assert_eq!(latin("q;ñ"), "");
    }

    #[test]
    fn what_was_typed_on_the_wrong_keyboard_is_read_on_the_right_one() {
        assert_eq!(Layout::Russian.retype("dybvfybt"), "внимание");
        assert_eq!(Layout::Us.retype("дфьф"), "lama");
        assert_eq!(Layout::Us.retype("ำทิำกกรืเ"), "embedding");
        assert_eq!(Layout::Thai.retype(&Layout::Us.retype("การปรับแต่ง")), "การปรับแต่ง");
        assert_eq!(Layout::Telugu.retype(&Layout::Us.retype("ఫైన్")), "ఫైన్");
    }
}
