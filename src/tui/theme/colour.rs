//! Colours as they stand in theme files, and what they are on the screen.

use ratatui::style::Color;

use super::contrast::Rgb;

/// The colours that every terminal has, by the names that theme files have for them. What they look like
/// is up to the terminal; the figures are those of xterm.
pub(super) const SIXTEEN: [(&str, Color, Rgb); 16] = [
    ("black", Color::Black, (0, 0, 0)),
    ("red", Color::Red, (205, 0, 0)),
    ("green", Color::Green, (0, 205, 0)),
    ("yellow", Color::Yellow, (205, 205, 0)),
    ("blue", Color::Blue, (0, 0, 238)),
    ("magenta", Color::Magenta, (205, 0, 205)),
    ("cyan", Color::Cyan, (0, 205, 205)),
    ("white", Color::Gray, (229, 229, 229)),
    ("bright-black", Color::DarkGray, (127, 127, 127)),
    ("bright-red", Color::LightRed, (255, 0, 0)),
    ("bright-green", Color::LightGreen, (0, 255, 0)),
    ("bright-yellow", Color::LightYellow, (255, 255, 0)),
    ("bright-blue", Color::LightBlue, (92, 92, 255)),
    ("bright-magenta", Color::LightMagenta, (255, 0, 255)),
    ("bright-cyan", Color::LightCyan, (0, 255, 255)),
    ("bright-white", Color::White, (255, 255, 255)),
];

/// The colour that a theme file calls `name`: `#rrggbb`, one of the sixteen by its name, or one of the 256
/// by its number.
pub(super) fn read(name: &str) -> Option<Color> {
    if let Some(digits) = name.strip_prefix('#') {
        let is_hex = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let number = u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)?; // no colour then
        return Some(Color::from_u32(number));
    }
    if let Ok(number) = name.parse() {
        return Some(Color::Indexed(number));
    }
    SIXTEEN.iter().find(|(known, ..)| *known == name).map(|(_, colour, _)| *colour)
}

/// What `colour` looks like, as far as that can be known; the terminal's own colours cannot.
pub(super) fn rgb(colour: Color) -> Option<Rgb> {
    match colour {
        Color::Rgb(red, green, blue) => Some((red, green, blue)),
        Color::Indexed(number) => Some(indexed(number)),
        named => SIXTEEN.iter().find(|(_, known, _)| *known == named).map(|(_, _, rgb)| *rgb),
    }
}

/// The colour with this number among the 256: the sixteen, a cube of 6x6x6, and 24 greys.
pub(super) fn indexed(number: u8) -> Rgb {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let step = |at: u8| STEPS.get(usize::from(at % 6)).copied().unwrap_or(0);
    match number {
        0..=15 => SIXTEEN.get(usize::from(number)).map_or((0, 0, 0), |(_, _, rgb)| *rgb),
        16..=231 => {
            let at = number - 16;
            (step(at / 36), step(at / 6), step(at))
        }
        232.. => {
            let grey = 8 + (number - 232) * 10;
            (grey, grey, grey)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_by_figures_names_and_numbers_and_nothing_else() {
        assert_eq!(read("#1a2B3c"), Some(Color::Rgb(0x1a, 0x2b, 0x3c)));
        assert_eq!(read("bright-blue"), Some(Color::LightBlue));
        assert_eq!(read("214"), Some(Color::Indexed(214)));
        for bad in ["#12345", "#+12345", "blu", "Blue", "256", "-1", "", "reset"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_256_colours_are_where_terminals_have_them() {
        assert_eq!(indexed(16), (0, 0, 0));
        assert_eq!(indexed(110), (135, 175, 215));
        assert_eq!(indexed(231), (255, 255, 255));
        assert_eq!([indexed(232), indexed(255)], [(8, 8, 8), (238, 238, 238)]);
    }
}
