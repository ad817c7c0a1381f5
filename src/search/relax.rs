//! [`ways_out()`]: of a query line that finds nothing, what to take away so that it finds something.

/// The most pieces of a line that are tried: each costs a search.
const MOST: usize = 8;

/// A shorter line that finds something, where the whole one finds nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// What becomes of a piece of the line.
    pub piece: Piece,
    /// The line that is left.
    pub line: String,
    /// How many items it finds.
    pub hits: usize,
}

/// A word, a phrase in quotes or a condition of a query line, as it is written there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// It is taken away.
    Without(String),
    /// All others are taken away.
    Only(String),
}

/// The ways to shorten `line` so that it finds something: by one piece, in the order of the line; when
/// none of these is enough, to one piece alone. `count` says how many items a line finds, or `None` to
/// give the whole thing up.
///
/// Lines of one piece have no way out, since nothing of them would be left, nor have very long ones.
pub fn ways_out(line: &str, mut count: impl FnMut(&str) -> Option<usize>) -> Option<Vec<Way>> {
    let pieces = pieces(line);
    if !(2..=MOST).contains(&pieces.len()) {
        return Some(Vec::new());
    }
    let without = (0..pieces.len()).map(|at| {
        let kept = pieces.iter().enumerate().filter(|(other, _)| *other != at);
        let kept: Vec<&str> = kept.map(|(_, piece)| piece.as_str()).collect();
        (Piece::Without(pieces.get(at).cloned().unwrap_or_default()), kept.join(" "))
    });
    let ways = counted(without, &mut count)?;
    if !ways.is_empty() || pieces.len() == 2 {
        return Some(ways);
    }
    counted(pieces.iter().map(|piece| (Piece::Only(piece.clone()), piece.clone())), &mut count)
}

/// Those of the lines that find something.
fn counted(
    lines: impl Iterator<Item = (Piece, String)>,
    count: &mut impl FnMut(&str) -> Option<usize>,
) -> Option<Vec<Way>> {
    let mut ways: Vec<Way> = Vec::new();
    for (piece, line) in lines {
        let hits = count(&line)?;
        if hits > 0 && ways.iter().all(|way| way.line != line) {
            ways.push(Way { piece, line, hits });
        }
    }
    Some(ways)
}

/// What `line` consists of: it is parted by spaces outside of quotes, and `|` keeps both sides together.
fn pieces(line: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut is_quoted = false;
    let words = line.split(|c: char| {
        is_quoted ^= c == '"';
        c.is_whitespace() && !is_quoted
    });
    for word in words.filter(|word| !word.is_empty()) {
        match pieces.last_mut() {
            Some(last) if word.starts_with('|') || last.ends_with('|') => {
                last.push(' ');
                last.push_str(word);
            }
            _ => pieces.push(word.to_owned()),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ways(line: &str, found: &[(&str, usize)]) -> Vec<Way> {
        let count = |asked: &str| found.iter().find(|(line, _)| *line == asked).map_or(0, |f| f.1);
        ways_out(line, |asked| Some(count(asked))).unwrap()
    }

    #[test]
    fn a_line_is_parted_between_words_but_not_in_quotes_or_around_an_or() {
        assert_eq!(
            pieces(" lora  author:\"khan academy\" a | b \"fine tuning\" c| d kind:video"),
            ["lora", "author:\"khan academy\"", "a | b", "\"fine tuning\"", "c| d", "kind:video"]
        );
        assert_eq!(pieces("lora \"not closed"), ["lora", "\"not closed"]);
        assert_eq!(pieces("  "), Vec::<String>::new());
    }

    #[test]
    fn each_piece_without_which_something_is_found_is_named() {
        let found = [("lora kind:video", 1), ("lora zebra", 0), ("zebra kind:video", 2)];
        assert_eq!(
            ways("lora zebra kind:video", &found),
            [
                Way {
                    piece: Piece::Without("lora".into()),
                    line: "zebra kind:video".into(),
                    hits: 2
                },
                Way {
                    piece: Piece::Without("zebra".into()),
                    line: "lora kind:video".into(),
                    hits: 1
                },
            ]
        );
    }

    #[test]
    fn when_one_piece_less_is_not_enough_one_alone_is_offered() {
        let only = Way { piece: Piece::Only("lora".into()), line: "lora".into(), hits: 9 };
        assert_eq!(ways("lora zebra giraffe", &[("lora", 9)]), [only]);
        assert_eq!(ways("zebra giraffe", &[]), []);
    }

    #[test]
    fn a_line_that_is_too_short_or_too_long_is_not_tried() {
        for line in ["", "zebra", "1 2 3 4 5 6 7 8 9"] {
            assert_eq!(ways_out(line, |_| panic!("{line} was tried")), Some(Vec::new()));
        }
        assert_eq!(ways_out("zebra giraffe", |_| None), None);
    }
}
