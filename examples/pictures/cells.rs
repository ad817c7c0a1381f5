//! The cells of a screen in runs that are drawn alike.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use waypost::text::width;

/// The colours that a theme leaves to the terminal.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ground {
    /// Behind everything.
    pub(crate) paper: &'static str,
    /// Of plain text.
    pub(crate) ink: &'static str,
}

/// Cells side by side of one kind and look.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Run {
    /// The column of the first.
    pub(crate) column: usize,
    /// How many columns they take.
    pub(crate) columns: usize,
    /// What they show.
    pub(crate) text: String,
    pub(crate) kind: Kind,
    pub(crate) look: Look,
}

/// How a cell is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Not at all, apart from what is behind it.
    Blank,
    /// As part of a word in letters that all have the same width.
    Letter,
    /// As part of a word in a script whose letters join or are wide.
    Cluster,
    /// As a letter in the middle of its cell.
    Symbol,
    /// As a line.
    Line(char),
    /// As a column of so many eighths.
    Column(usize),
}

/// What a cell looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Look {
    pub(crate) colour: String,
    /// The colour behind it; none where it is that of the whole screen.
    pub(crate) behind: Option<String>,
    pub(crate) is_bold: bool,
    pub(crate) is_underlined: bool,
}

impl Kind {
    fn of(symbol: &str) -> Self {
        let mut letters = symbol.chars();
        let (Some(first), None) = (letters.next(), letters.next()) else { return Self::Cluster };
        match first {
            ' ' => Self::Blank,
            '─' | '━' | '│' | '╭' | '╮' | '╰' | '╯' | '├' | '┤' => {
                Self::Line(first)
            }
            '▁'..='█' => Self::Column(u32::from(first) as usize & 0xF),
            '\u{2190}'..='\u{2BFF}' => Self::Symbol,
            ..'\u{590}' | '\u{2010}'..'\u{2190}' => Self::Letter,
            _ => Self::Cluster,
        }
    }

    /// Is it drawn in one with a cell of the same kind beside it?
    const fn joins(self) -> bool {
        match self {
            Self::Symbol => false,
            Self::Line(symbol) => matches!(symbol, '─' | '━'),
            Self::Blank | Self::Letter | Self::Cluster | Self::Column(_) => true,
        }
    }
}

impl Look {
    fn of(cell: &Cell, ground: Ground) -> Self {
        let has = |modifier| cell.modifier.contains(modifier);
        let (mut colour, mut behind) = (hex(cell.fg), hex(cell.bg));
        if has(Modifier::REVERSED) {
            let paper = behind.unwrap_or_else(|| ground.paper.to_owned());
            (colour, behind) = (Some(paper), colour.or_else(|| Some(ground.ink.to_owned())));
        }
        Self {
            colour: colour.unwrap_or_else(|| ground.ink.to_owned()),
            behind,
            is_bold: has(Modifier::BOLD),
            is_underlined: has(Modifier::UNDERLINED),
        }
    }
}

/// The runs of a row.
pub(crate) fn runs(cells: &[Cell], ground: Ground) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut free = 0;
    for (column, cell) in cells.iter().enumerate() {
        let symbol = cell.symbol();
        // What a wide letter to the left covers is not there.
        if column < free || symbol.is_empty() {
            continue;
        }
        let columns = width(symbol).max(1);
        free = column + columns;
        let (kind, look) = (Kind::of(symbol), Look::of(cell, ground));
        match runs.last_mut().filter(|last| kind.joins() && last.kind == kind && last.look == look)
        {
            Some(last) => {
                last.columns += columns;
                last.text.push_str(symbol);
            }
            None => runs.push(Run { column, columns, text: symbol.to_owned(), kind, look }),
        }
    }
    runs
}

/// The colour in CSS; none for the terminal's own, and the built-in themes name no other.
fn hex(colour: Color) -> Option<String> {
    match colour {
        Color::Rgb(red, green, blue) => Some(format!("#{red:02x}{green:02x}{blue:02x}")),
        _ => None,
    }
}
