//! Simplified and Traditional Chinese: the one way to write a character in folded text.
//!
//! `simplified.txt` holds pairs, a Traditional character and its Simplified form: those pairs of
//! ICU's transform `Traditional-Simplified` (CLDR, Unicode License v3) that are one character each.

/// The first character of the block that the table covers.
const FIRST: u32 = 0x4E00;

/// How many characters the block has.
const LENGTH: usize = 0x5200;

/// By position in the block: the Simplified form, 0 where that is the character itself.
static SIMPLIFIED: [u16; LENGTH] = table(include_bytes!("simplified.txt"));

/// The Simplified form of `c`.
pub(super) fn simplified(c: char) -> char {
    let position = u32::from(c).checked_sub(FIRST).and_then(|at| usize::try_from(at).ok());
    match position.and_then(|at| SIMPLIFIED.get(at)) {
        None | Some(0) => c,
        Some(&form) => char::from_u32(u32::from(form)).unwrap_or(c),
    }
}

/// Reads the pairs when the program is built. All characters take three bytes of UTF-8.
#[expect(clippy::indexing_slicing, reason = "runs at build time, where a mistake stops the build")]
#[expect(clippy::large_stack_arrays, reason = "on the stack of the compiler")]
const fn table(pairs: &[u8]) -> [u16; LENGTH] {
    let mut table = [0; LENGTH];
    let mut at = 0;
    while at < pairs.len() {
        if pairs[at] == b'\n' {
            at += 1;
            continue;
        }
        let (from, to) = (code(pairs, at), code(pairs, at + 3));
        table[from as usize - FIRST as usize] = to;
        at += 6;
    }
    table
}

#[expect(clippy::indexing_slicing, reason = "runs at build time, where a mistake stops the build")]
const fn code(text: &[u8], at: usize) -> u16 {
    ((text[at] as u16 & 0x0F) << 12)
        | ((text[at + 1] as u16 & 0x3F) << 6)
        | (text[at + 2] as u16 & 0x3F)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traditional_characters_have_one_simplified_form_and_others_stay() {
        let fold = |text: &str| text.chars().map(simplified).collect::<String>();
        assert_eq!(fold("強化學習、注意力機制"), "强化学习、注意力机制");
        assert_eq!(fold("强化学习 a ก 𠀀"), "强化学习 a ก 𠀀");
    }

    #[test]
    fn no_simplified_form_has_another_one() {
        for c in ('\0'..=char::MAX).filter(|c| simplified(*c) != *c) {
            assert_eq!(simplified(simplified(c)), simplified(c), "{c}");
        }
    }
}
