//! [`Qr`]: an address as a picture that a phone reads.

use qrcode::{Color, EcLevel, QrCode};

use crate::address::WebAddress;

/// So many light modules have to stand around the code.
const QUIET: usize = 4;

/// What stands for two modules that are both drawn.
pub const BLOCK: char = '█';
/// What stands, twice, for a module that is drawn without any sign that is not in ASCII.
pub const MARK: char = '#';

/// The most bytes that a code takes.
const LONGEST: usize = 2953;

/// A QR code with the light frame that it needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// Is a module dark? Row by row.
    modules: Vec<bool>,
    side: usize,
}

/// Which modules are drawn; the others are the ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// The dark ones, on a light ground.
    Dark,
    /// The light ones, on a dark ground.
    Light,
}

impl Qr {
    /// The smallest code of `address`, as sturdy as its size allows; none where the address is too long.
    pub fn of(address: &WebAddress) -> Option<Self> {
        let text = address.to_ascii();
        let of = |level| QrCode::with_error_correction_level(&text, level).ok(); // too long for that level
        let least = of(EcLevel::L)?;
        let mut sturdier = [EcLevel::H, EcLevel::Q, EcLevel::M].into_iter().filter_map(of);
        let code = sturdier.find(|code| code.width() == least.width());
        let code = code.unwrap_or(least);
        Some(Self { side: code.width(), modules: modules(code) })
    }

    /// Is `address` short enough for a code?
    pub fn has_room(address: &WebAddress) -> bool {
        address.to_ascii().len() <= LONGEST
    }

    /// How many modules it is wide and high, the light frame included.
    pub const fn size(&self) -> usize {
        self.side + 2 * QUIET
    }

    /// Is the module in this column and row dark? Outside of the code all are light.
    fn is_dark(&self, x: usize, y: usize) -> bool {
        let inside = |at: usize| at.checked_sub(QUIET).filter(|at| *at < self.side);
        let at = inside(x).zip(inside(y)).map(|(x, y)| y * self.side + x);
        at.and_then(|at| self.modules.get(at)).is_some_and(|is_dark| *is_dark)
    }

    fn is_drawn(&self, ink: Ink, x: usize, y: usize) -> bool {
        self.is_dark(x, y) == (ink == Ink::Dark)
    }

    /// The rows of the code in half blocks, two modules above each other in a column.
    pub fn half_blocks(&self, ink: Ink) -> Vec<String> {
        let block = |x, y| match (self.is_drawn(ink, x, y), self.is_drawn(ink, x, y + 1)) {
            (true, true) => BLOCK,
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        };
        let rows = (0..self.size()).step_by(2);
        rows.map(|y| (0..self.size()).map(|x| block(x, y)).collect()).collect()
    }

    /// The rows of the code without any sign that is not in ASCII, two columns a module.
    pub fn ascii(&self, ink: Ink) -> Vec<String> {
        let module = |x, y| if self.is_drawn(ink, x, y) { MARK } else { ' ' };
        let row = |y| (0..2 * self.size()).map(|x| module(x / 2, y)).collect();
        (0..self.size()).map(row).collect()
    }
}

fn modules(code: QrCode) -> Vec<bool> {
    code.into_colors().into_iter().map(|colour| colour == Color::Dark).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(address: &str) -> Qr {
        Qr::of(&WebAddress::parse(address).unwrap()).unwrap()
    }

    #[test]
    fn the_code_stands_in_a_light_frame_and_has_its_three_corners() {
        let code = code("https://a.org");
        assert_eq!(code.size(), 29);
        let rows = code.ascii(Ink::Dark);
        assert!(rows[..4].iter().chain(&rows[25..]).all(|row| row.trim().is_empty()));
        for (row, edge) in [(4, "#######"), (24, "#######")] {
            let modules: String = rows[row].chars().step_by(2).collect();
            assert!(modules.starts_with(&format!("    {edge} ")), "{modules:?}");
            assert_eq!(modules.len(), 29);
        }
        assert!(rows[4].trim_end().ends_with("##############") && rows[24].ends_with("        "));
    }

    #[test]
    fn half_blocks_are_the_same_code_in_half_the_rows_and_the_inks_are_opposites() {
        let code = code("https://a.org");
        let (dark, light) = (code.half_blocks(Ink::Dark), code.half_blocks(Ink::Light));
        assert_eq!((dark.len(), dark[0].chars().count()), (15, 29));
        let opposite = |c| match c {
            '█' => ' ',
            ' ' => '█',
            '▀' => '▄',
            _ => '▀',
        };
        for (dark, light) in dark.iter().zip(&light) {
            assert_eq!(dark.chars().map(opposite).collect::<String>(), *light);
        }
        for (y, row) in code.ascii(Ink::Dark).iter().enumerate() {
            let half = [['█', '▀'], ['█', '▄']][y % 2];
            let module = |c| if half.contains(&c) { "##" } else { "  " };
            let from_blocks: String = dark[y / 2].chars().map(module).collect();
            assert_eq!(from_blocks, *row, "row {y}");
        }
    }

    #[test]
    fn what_fits_into_the_same_size_is_made_as_sturdy_as_it_can_be() {
        // Of the same size, but of another level: `H` has room for seven letters at this size, `L` for 17.
        let short = QrCode::with_error_correction_level("https://a.org", EcLevel::L).unwrap();
        assert_eq!(code("https://a.org").side, short.width());
        assert_ne!(code("https://a.org").modules, modules(short));
        let address = format!("https://a.org/{}", "x".repeat(3000));
        assert_eq!(Qr::of(&WebAddress::parse(&address).unwrap()), None);
    }
}
