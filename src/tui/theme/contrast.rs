//! How well one colour can be told from another.

use std::f64::consts::PI;

/// A colour of the screen: red, green and blue.
pub(super) type Rgb = (u8, u8, u8);

/// The contrast ratio of two colours as WCAG 2.2 has it: from 1, the same, to 21, black on white.
pub(super) fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// How different `other` looks from `one`, in Oklab. Where few colours are left, green is to stay green:
/// the hue of what has one counts for more than how strong or how bright it is.
pub(super) fn distance(one: Rgb, other: Rgb) -> f64 {
    /// Below it a colour is a grey.
    const GREY: f64 = 0.04;
    const HUE: f64 = 0.1;
    const CHROMA: f64 = 0.1;
    let ([light_1, a_1, b_1], [light_2, a_2, b_2]) = (oklab(one), oklab(other));
    let (chroma_1, chroma_2) = (a_1.hypot(b_1), a_2.hypot(b_2));
    let light = (light_1 - light_2).powi(2);
    if chroma_1 < GREY {
        return light + (a_1 - a_2).powi(2) + (b_1 - b_2).powi(2);
    }
    let apart = (b_1.atan2(a_1) - b_2.atan2(a_2)).abs();
    let angle = if chroma_2 < GREY { PI / 2.0 } else { apart.min(2.0 * PI - apart) };
    light + CHROMA * (chroma_1 - chroma_2).powi(2) + HUE * angle.powi(2)
}

fn luminance((red, green, blue): Rgb) -> f64 {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn linear(channel: u8) -> f64 {
    let share = f64::from(channel) / 255.0;
    if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
}

/// Björn Ottosson, <https://bottosson.github.io/posts/oklab/>.
fn oklab((red, green, blue): Rgb) -> [f64; 3] {
    let (red, green, blue) = (linear(red), linear(green), linear(blue));
    let l = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
    let m = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
    let s = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
    [
        0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
        1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
        0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_21_and_the_same_is_1() {
        assert!((contrast((0, 0, 0), (255, 255, 255)) - 21.0).abs() < 0.01);
        assert!((contrast((9, 9, 9), (9, 9, 9)) - 1.0).abs() < f64::EPSILON);
        assert!((contrast((0x77, 0x77, 0x77), (255, 255, 255)) - 4.48).abs() < 0.01);
    }

    #[test]
    fn a_pale_green_is_nearer_to_green_than_to_grey() {
        let pale = (0x9f, 0xce, 0x72);
        assert!(distance(pale, (0, 205, 0)) < distance(pale, (127, 127, 127)));
    }
}
