//! What a terminal answers, found among what else is typed.

/// An answer of a terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// `CSI 6 n`: the column of the cursor, from 1 on.
    Column(usize),
    /// `CSI c`: what it can do, in numbers. Every terminal answers this.
    Attributes(Vec<u16>),
    /// `CSI ? n $ p`: whether it knows the mode of this number.
    Mode(u16, Mode),
    /// `CSI > q`: what it is called, with its version.
    Name(String),
    /// `OSC 11`: the colour of its ground, red, green and blue.
    Ground([u8; 3]),
    /// `DCS + q`: whether it has the capability of this name, in hexadecimal digits.
    Capability(String, bool),
    /// Not an answer: Ctrl-C was typed.
    Interrupt,
}

/// Whether a terminal knows a mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It does.
    Known,
    /// It knows it, and never switches it on.
    Off,
    /// It does not.
    Unknown,
}

/// The answers in `bytes`, in order. What is none of them was typed, and is passed over.
#[cfg_attr(not(any(unix, test)), expect(dead_code, reason = "nothing is asked there"))]
pub(super) fn answers(bytes: &[u8]) -> Vec<Answer> {
    let (mut found, mut rest) = (Vec::new(), bytes);
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        match (first, behind.split_first()) {
            (0x03, _) => found.push(Answer::Interrupt),
            (0x1b, Some((b'[', body))) => {
                let Some(end) = body.iter().position(|byte| (0x40..=0x7e).contains(byte)) else {
                    break;
                };
                let (parameters, behind) = body.split_at(end);
                found.extend(control(parameters, behind.first().copied().unwrap_or_default()));
                rest = behind.get(1..).unwrap_or_default();
            }
            (0x1b, Some((kind @ (b']' | b'P'), body))) => {
                let Some((text, behind)) = string(body) else { break };
                found.extend(if *kind == b']' { ground(text) } else { described(text) });
                rest = behind;
            }
            _ => {}
        }
    }
    found
}

/// The answer that this control sequence is.
fn control(parameters: &[u8], last: u8) -> Option<Answer> {
    let text = std::str::from_utf8(parameters).ok()?; // then it is no answer
    let numbers = |text: &str| -> Vec<u16> {
        text.split(';').map(|number| number.parse().unwrap_or_default()).collect()
    };
    match (last, text) {
        (b'R', text) => Some(Answer::Column(text.split_once(';')?.1.parse().ok()?)), // as above
        (b'c', text) => Some(Answer::Attributes(numbers(text.strip_prefix('?')?))),
        (b'y', text) => match numbers(text.strip_prefix('?')?.strip_suffix('$')?)[..] {
            [mode, 1..=3] => Some(Answer::Mode(mode, Mode::Known)),
            [mode, 4] => Some(Answer::Mode(mode, Mode::Off)),
            [mode, _] => Some(Answer::Mode(mode, Mode::Unknown)),
            _ => None,
        },
        _ => None,
    }
}

/// A string up to its end, and what is behind it. None while the end has not come.
fn string(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let end = bytes.iter().position(|byte| matches!(byte, 0x07 | 0x1b))?;
    let (text, behind) = bytes.split_at(end);
    let length = if behind.first() == Some(&0x07) { 1 } else { 2 };
    let behind = behind.get(length..)?;
    Some((std::str::from_utf8(text).unwrap_or_default(), behind))
}

/// `11;rgb:1a1a/1b1b/1f1f`, of as many digits as it likes.
fn ground(text: &str) -> Option<Answer> {
    let colour = text.strip_prefix("11;rgb")?;
    let parts = colour.trim_start_matches('a').strip_prefix(':')?.split('/').take(3);
    let parts: Option<Vec<u8>> = parts.map(channel).collect();
    Some(Answer::Ground(parts?.try_into().ok()?)) // then it is no colour
}

fn channel(digits: &str) -> Option<u8> {
    let most = 16_u32.checked_pow(u32::try_from(digits.len()).ok()?)?.checked_sub(1)?; // too many digits
    let value = u32::from_str_radix(digits, 16).ok()?; // no colour
    u8::try_from((value * 255).checked_div(most)?).ok() // always fits
}

/// `>|name`, `1+r4D73=…` or `0+r4D73`.
fn described(text: &str) -> Option<Answer> {
    if let Some(name) = text.strip_prefix(">|") {
        return Some(Answer::Name(crate::text::clean(name).into_owned()));
    }
    let (known, capability) = text.split_once("+r")?;
    let name = capability.split('=').next().unwrap_or_default();
    Some(Answer::Capability(name.to_ascii_uppercase(), known == "1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_found_among_keys() {
        let bytes = b"ab\x1b[12;7R\x1b[A\x1b[?2026;2$y\x1b[?1006;0$yq\x1b[?62;22;52c\x03";
        let expected = [
            Answer::Column(7),
            Answer::Mode(2026, Mode::Known),
            Answer::Mode(1006, Mode::Unknown),
            Answer::Attributes(vec![62, 22, 52]),
            Answer::Interrupt,
        ];
        assert_eq!(answers(bytes), expected);
    }

    #[test]
    fn strings_end_with_a_bell_or_with_a_backslash() {
        let bytes = b"\x1b]11;rgb:1a1a/ffff/0000\x07\x1b]11;rgb:f/80/000\x1b\\\x1bP>|foot(1.2)\x1b\\\x1bP0+r4d73\x1b\\";
        let expected = [
            Answer::Ground([0x1a, 0xff, 0]),
            Answer::Ground([0xff, 0x80, 0]),
            Answer::Name("foot(1.2)".into()),
            Answer::Capability("4D73".into(), false),
        ];
        assert_eq!(answers(bytes), expected);
    }

    #[test]
    fn what_has_come_in_part_is_waited_for() {
        for bytes in [&b"\x1b"[..], b"\x1b[", b"\x1b[?62", b"\x1b]11;rgb:", b"\x1bP>|x\x1b"] {
            assert_eq!(answers(bytes), [], "{bytes:?}");
        }
    }

    #[test]
    fn rubbish_is_no_answer() {
        for bytes in [
            &b"\x1b[R"[..],
            b"\x1b[?$y",
            b"\x1b]11;rgb:zz/1/1\x07",
            b"\x1b]11;rgb:\x07",
            b"\x1bPx\x07",
        ] {
            assert_eq!(answers(bytes), [], "{bytes:?}");
        }
    }
}
