//! [`Row`]: links and the text around them, and which of the text is about which link.

mod form;

use super::Why;
use form::{bare, is_form};

/// So many neighbours of a link are looked at, and so much of each, in bytes.
const FAR: usize = 8;
const LONG: usize = 300;
/// More is not kept of a text, in bytes.
const GIANT: usize = 64 << 10;
/// So many links are kept in a row at most.
pub(super) const MOST_LINKS: usize = 1000;
/// So many cells of a row of a table are looked at.
const CELLS: usize = 20;
/// What a column is called that says what is done.
const DONE: [&str; 5] = ["done", "read", "watched", "finished", "completed"];
/// What stands around what is said, and is no part of it.
const CLOSERS: &[char] =
    &[')', ']', '}', '】', '）', '」', '》', '*', '_', '"', '”', '’', ' ', '\u{a0}'];
/// What parts a link from what is said about it.
const PARTERS: &[char] = &['-', '–', '—', ':', '：', '→', '|'];

/// A paragraph, an entry of a list, a row of a table or a heading.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// The text outside of links, in the pieces between them: at most one more than links.
    texts: Vec<String>,
    pub(super) links: Vec<Link>,
    /// In a table, the text of each cell.
    pub(super) cells: Vec<String>,
    /// Is its box ticked, where it has one?
    pub(super) is_done: Option<bool>,
    /// The quotation in it, as it is written.
    pub(super) note: Option<String>,
    /// How much of the text is bold.
    pub(super) bold: usize,
    pub(super) is_bold: bool,
}

/// A link.
#[derive(Debug, Default, Clone)]
pub(super) struct Link {
    pub(super) line: usize,
    pub(super) url: String,
    pub(super) text: String,
    /// The address of a picture in it.
    pub(super) picture: Option<String>,
    pub(super) cell: usize,
}

impl Row {
    pub(super) fn is_empty(&self) -> bool {
        self.links.is_empty() && self.texts.iter().all(|text| text.trim().is_empty())
    }

    pub(super) fn push(&mut self, text: &str) {
        if self.texts.len() <= self.links.len() {
            self.texts.resize(self.links.len() + 1, String::new());
        }
        // Of a giant line not all is kept: nothing is said at such length.
        if let Some(last) = self.texts.last_mut().filter(|last| last.len() < GIANT) {
            last.push_str(head_of(text, GIANT));
        }
        if let Some(cell) = self.cells.last_mut().filter(|cell| cell.len() < GIANT) {
            cell.push_str(head_of(text, GIANT));
        }
        if self.is_bold {
            self.bold += text.trim().len();
        }
    }

    /// Takes from the end of the text a link that lacks only its address, `[text](`; what it is called comes back.
    pub(super) fn take_label(&mut self) -> Option<String> {
        let text = self.texts.last_mut()?;
        let start = text.strip_suffix("](")?.rfind('[')?;
        let label = text.split_off(start);
        if let Some(cell) = self.cells.last_mut() {
            let kept = cell.strip_suffix(label.as_str()).map_or(cell.len(), str::len);
            cell.truncate(kept);
        }
        Some(label.strip_prefix('[')?.strip_suffix("](")?.to_owned())
    }

    /// What it is called where it has no link: its text, or its cells.
    pub(super) fn name(&self) -> String {
        let cells = self.cells.iter().take(CELLS).map(|cell| cell.trim());
        let cells: Vec<&str> =
            cells.filter(|cell| has_letters(cell) && box_of(cell).is_none()).collect();
        if self.cells.is_empty() { self.whole() } else { cells.join(" · ") }
    }

    /// In the head of a table, the column that says what is done. One called `status` may be about the things.
    pub(super) fn done_column(&self) -> Option<usize> {
        self.cells.iter().take(CELLS).position(|cell| {
            let name = cell.trim().to_lowercase();
            DONE.contains(&name.as_str()) || box_of(cell).is_some()
        })
    }

    /// Takes out the cell that is a box, if there is one. Signs such as `✅` are boxes only in the first column
    /// and in `column`, which says what is done; elsewhere they say what a thing can do.
    pub(super) fn find_box(&mut self, column: Option<usize>) {
        let found = self.cells.iter().take(CELLS).enumerate().find_map(|(at, cell)| {
            let is_box = at == 0 || column == Some(at) || cell.trim().starts_with('[');
            Some((at, box_of(cell).filter(|_| is_box)?))
        });
        let Some((at, is_done)) = found.filter(|_| self.is_done.is_none()) else { return };
        self.is_done = Some(is_done);
        self.cells.remove(at);
        for link in self.links.iter_mut().filter(|link| link.cell > at) {
            link.cell -= 1;
        }
    }

    /// All text, that of links too.
    pub(super) fn whole(&self) -> String {
        self.whole_with(|_| true)
    }

    /// All text, that of such links too.
    pub(super) fn whole_with(&self, is_in: impl Fn(&Link) -> bool) -> String {
        let mut whole = String::new();
        for at in 0..self.texts.len().max(self.links.len()) {
            whole.push_str(self.text(at));
            let link = self.links.get(at).filter(|link| is_in(link));
            whole.push_str(link.map_or("", |link| link.text.as_str()));
        }
        whole
    }

    /// The text before the link `at`, behind the one before it.
    fn text(&self, at: usize) -> &str {
        self.texts.get(at).map_or("", String::as_str)
    }

    /// Takes out the links for which there is a reason, with these reasons. The texts on both sides of
    /// one become one.
    pub(super) fn take_out(&mut self, why: impl Fn(&Link) -> Option<Why>) -> Vec<(Link, Why)> {
        let (mut kept, mut texts, mut out) = (Vec::new(), Vec::new(), Vec::new());
        let mut open = self.text(0).to_owned();
        for (at, link) in std::mem::take(&mut self.links).into_iter().enumerate() {
            if let Some(why) = why(&link) {
                out.push((link, why));
            } else {
                texts.push(std::mem::take(&mut open));
                kept.push(link);
            }
            open.push_str(self.text(at + 1));
        }
        texts.push(open);
        (self.links, self.texts) = (kept, texts);
        out
    }

    /// Title and description of the link `at`.
    pub(super) fn said(&self, at: usize) -> (String, String) {
        let Some(link) = self.links.get(at) else { return Default::default() };
        if self.cells.is_empty() { self.said_in_text(link, at) } else { self.said_in_table(link) }
    }

    /// In a text. Where a label such as `Paper:` stands before the only link, the link may be called by
    /// less than that.
    fn said_in_text(&self, link: &Link, at: usize) -> (String, String) {
        let is_called = has_letters(&link.text) && !link.text.starts_with("http");
        let lead = self.text(0).trim();
        let label = lead.trim_end_matches(PARTERS).trim_end();
        let is_alone = self.links.len() == 1;
        let title = match (is_called, is_alone) {
            (false, true) if label.len() <= LONG => label.to_owned(),
            _ => self.called(link, at),
        };
        let is_sentence = is_prose(lead) && label.len() == lead.len();
        let about = if is_sentence && is_called { self.around(at) } else { self.behind(at) };
        let needs_label = about.is_empty() && is_alone && is_called && has_letters(label);
        let about = if needs_label && label != title { label.to_owned() } else { about };
        (title, about)
    }

    /// What the link `at` is called: one that only says in what form a thing is, such as `pdf`, by the thing.
    fn called(&self, link: &Link, at: usize) -> String {
        let is_first = at == 0 && self.text(0).trim().is_empty();
        if is_first || !is_form(&link.text) {
            return link.text.clone();
        }
        let near = self.links.get(at.saturating_sub(FAR)..at).unwrap_or_default();
        let mut near = near.iter().rev().map(|link| head(&link.text));
        let thing = near.find(|text| has_letters(text) && !is_form(text));
        match thing.or_else(|| self.name_before()) {
            Some(thing) if self.links.len() == 1 => thing.to_owned(),
            Some(thing) => format!("{thing} – {}", bare(&link.text)),
            None => link.text.clone(),
        }
    }

    /// What stands before all links as a name: what a sign parts from them, or all else that is said.
    fn name_before(&self) -> Option<&str> {
        let lead = self.text(0).trim();
        let name = lead.trim_end_matches(|c| PARTERS.contains(&c) || " .,;([（【".contains(c));
        let mut between = (1..self.links.len().min(FAR)).map(|at| self.text(at)).peekable();
        let is_list = between.peek().is_some() && between.all(|text| !has_letters(text));
        let is_name = has_letters(name) && !is_form(name) && name.len() <= LONG;
        (is_name && (is_list || name.len() < lead.len())).then_some(name)
    }

    /// In a row of a table: the first cell names it, unless that is the link; the others are about it.
    fn said_in_table(&self, link: &Link) -> (String, String) {
        let first = self.cells.first().map_or("", |cell| cell.trim());
        let is_first = link.cell == 0 || first.is_empty();
        let is_alone = self.links.len() == 1;
        let has_text = link.picture.is_none() && has_letters(&link.text);
        // A link that says much more than the name of its row needs no other name.
        let says_all = has_text && words(&link.text) >= 3.max(words(first) * 2);
        let title = match (is_first || says_all, is_alone || !has_text) {
            (true, _) => link.text.clone(),
            (false, true) => first.to_owned(),
            (false, false) => format!("{first} – {}", link.text),
        };
        let has_link = |at: usize| self.links.iter().take(CELLS).any(|link| link.cell == at);
        let others = self
            .cells
            .iter()
            .enumerate()
            .take(CELLS)
            .filter(|(at, cell)| !has_link(*at) && (*at > 0 || is_first) && has_letters(cell));
        let about: Vec<&str> = others.map(|(_, cell)| cell.trim()).collect();
        (title, about.join(" · "))
    }

    /// What is said behind the link `at`: of several links side by side, behind the last of them.
    fn behind(&self, at: usize) -> String {
        let is_within = |at: usize| {
            (at.saturating_sub(FAR)..at).any(|earlier| parted(self.text(earlier + 1)).is_some())
        };
        let near = at..self.links.len().min(at + FAR);
        for next in near {
            let text = self.text(next + 1);
            if parted(text).is_some() {
                return self.from(next);
            }
            if is_prose(text) && is_within(at) {
                return String::new();
            }
            if is_prose(text) {
                return self.from(next);
            }
        }
        String::new()
    }

    /// The text behind the link `at`, with the texts of links in it, up to a link about which something
    /// else is said.
    fn from(&self, at: usize) -> String {
        let mut said = head(self.text(at + 1)).to_owned();
        for next in at + 1..self.links.len().min(at + FAR) {
            if said.len() > LONG * 2 || parted(self.text(next + 1)).is_some() {
                break;
            }
            said.push_str(self.links.get(next).map_or("", |link| head(&link.text)));
            said.push_str(head(self.text(next + 1)));
        }
        let said = said.trim_start_matches(CLOSERS).trim_start_matches(PARTERS);
        let said = said.trim_matches(|c: char| c.is_whitespace() || ".,;、。·•".contains(c));
        let said = said.trim_end_matches(['[', '(', '（', '【', ' ', ',', '-', '–', '—']);
        let letters = said.chars().filter(|c| c.is_alphanumeric()).take(4).count();
        if letters < 4 { String::new() } else { said.to_owned() }
    }

    /// The sentence in which the link `at` stands.
    fn around(&self, at: usize) -> String {
        let mut before = String::new();
        for earlier in (at.saturating_sub(FAR)..=at).rev() {
            let text = self.text(earlier);
            let text = tail(text);
            let ends = ENDS.iter().filter_map(|end| text.rsplit_once(end));
            if let Some((_, last)) = ends.min_by_key(|(_, last)| last.len()) {
                before.insert_str(0, last);
                break;
            }
            before.insert_str(0, text);
            if before.len() > LONG || earlier == 0 {
                break;
            }
            let link = earlier.checked_sub(1).and_then(|earlier| self.links.get(earlier));
            before.insert_str(0, link.map_or("", |link| head(&link.text)));
        }
        let mut sentence = before;
        for next in at..self.links.len().min(at + FAR) {
            sentence.push_str(self.links.get(next).map_or("", |link| head(&link.text)));
            let text = head(self.text(next + 1));
            if let Some(end) = ENDS.iter().filter_map(|end| Some(text.find(end)? + end.len())).min()
            {
                sentence.push_str(text.get(..end).unwrap_or_default());
                break;
            }
            sentence.push_str(text);
        }
        sentence.trim().to_owned()
    }
}

/// Is the box ticked that `cell` of a table is, if it is one?
fn box_of(cell: &str) -> Option<bool> {
    match cell.trim().trim_end_matches('\u{fe0f}') {
        "[x]" | "[X]" | "✅" | "☑" | "✔" | "✓" => Some(true),
        "[ ]" | "☐" | "⬜" => Some(false),
        _ => None,
    }
}

/// What ends a sentence.
const ENDS: [&str; 7] = [". ", "! ", "? ", "。", "！", "？", "। "];

/// What is said in `text`, if a dash or colon parts it from the link before.
fn parted(text: &str) -> Option<&str> {
    let said = text.trim_start_matches(CLOSERS).strip_prefix(PARTERS)?;
    has_letters(said).then_some(said)
}

/// Has `text` enough words to say something by itself?
fn is_prose(text: &str) -> bool {
    let text = head(text);
    let words = words(text);
    // Chinese and Thai have no spaces between words.
    let letters = text.chars().filter(|c| c.is_alphanumeric() && !c.is_ascii()).count();
    words >= 3 || (words > 0 && letters >= 8)
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| has_letters(word)).count()
}

pub(super) fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// The first bytes of `text`.
fn head(text: &str) -> &str {
    head_of(text, LONG * 2)
}

/// At most so many of the first bytes of `text`.
fn head_of(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    let end = (0..=most).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

/// The last bytes of `text`.
fn tail(text: &str) -> &str {
    let start = text.len().saturating_sub(LONG);
    let start = (start..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    text.get(start..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row of texts and links in turns; a link is `[title]`.
    fn row(pieces: &[&str]) -> Row {
        let mut row = Row::default();
        for piece in pieces {
            match piece.strip_prefix('[').and_then(|link| link.strip_suffix(']')) {
                Some(text) => {
                    row.push("");
                    row.links.push(Link { text: text.to_owned(), ..Link::default() });
                }
                None => row.push(piece),
            }
        }
        row
    }

    #[test]
    fn links_that_only_name_a_form_are_called_by_the_thing_too() {
        for (pieces, titles) in [
            (
                &["Attention: ", "[paper]", " ", "[(PDF)]"][..],
                &["Attention – paper", "Attention – PDF"][..],
            ),
            (
                &["[Attention]", " (", "[code]", ", ", "[слайды]", ")"],
                &["Attention", "Attention – code", "Attention – слайды"],
            ),
            (&["Attention is all. ", "[paper]"], &["Attention is all"]),
            (&["We give ", "[code]", " and ", "[slides]"], &["code", "slides"]),
            (&["[A]", " and ", "[B]"], &["A", "B"]),
            (&["[Paper]", " - about it"], &["Paper"]),
        ] {
            let row = row(pieces);
            let said: Vec<String> = (0..row.links.len()).map(|at| row.said(at).0).collect();
            assert_eq!(said, titles, "{pieces:?}");
        }
    }

    #[test]
    fn each_link_has_what_is_said_about_it() {
        for (pieces, abouts) in [
            (&["[A]", " - what it is"][..], &["what it is"][..]),
            (&["[A]", " и ", "[B]", "."], &["", ""]),
            (
                &["[A]", " [", "[b]", "] — a tool for [files]"],
                &["a tool for [files]", "a tool for [files]"],
            ),
            (&["[A]", ": the first, ", "[B]", ": the second"], &["the first", "the second"]),
            (&["[A]", " - like ", "[B]", " but faster."], &["like B but faster", ""]),
            (
                &["[A]", " by somebody who knows. See also ", "[B]", "."],
                &["by somebody who knows. See also B", ""],
            ),
            (
                &["We meet daily. Learners can use ", "[this]", " to plan. Or not."],
                &["Learners can use this to plan."],
            ),
            (&["Paper: ", "[A]"], &["Paper"]),
            (&["[A]", "（線性代數的直觀介紹）"], &["（線性代數的直觀介紹）"]),
        ] {
            let row = row(pieces);
            let said: Vec<String> = (0..row.links.len()).map(|at| row.said(at).1).collect();
            assert_eq!(said, abouts, "{pieces:?}");
        }
    }
}
