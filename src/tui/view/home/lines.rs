//! Which lines Home has, in which order, and what is left out where there is little room.

use crate::app::{HomeRow, Model};

/// One line of Home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HomeLine {
    /// Air between blocks.
    Air,
    /// What is said of where the learner left off.
    Greeting,
    /// A row that can be selected.
    Row(HomeRow),
    /// How far the learner is where they left off, and the key that goes on.
    Standing,
    /// The heading of a block, by the id of its text.
    Heading(&'static str),
    /// Why something is suggested, where that does not fit beside it.
    Reason(usize),
    /// A line of what is said when nothing is next.
    Nothing(usize),
    /// The days of the week.
    Days,
    /// What was done on them.
    Dots,
    /// The figures of the week, where they do not fit beside the days.
    Streak,
}

/// What the lines depend on besides the model.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    /// Do reasons stand below the suggestions?
    pub(super) reasons_below: bool,
    /// Do the figures of the week stand below it?
    pub(super) figures_below: bool,
    /// How many lines it takes to say that nothing is next.
    pub(super) nothing: usize,
    /// How many lines there is room for.
    pub(super) height: usize,
}

/// What is left out where there is little room; each also leaves out what those before it do.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
enum LeftOut {
    Nothing,
    Standing,
    Air,
}

/// The lines that fit into the height. What does not fit even without air is scrolled, and has air.
pub(super) fn lines(model: &Model, shape: Shape) -> Vec<HomeLine> {
    let lines = |left_out| joined(blocks(model, shape, left_out), left_out);
    let choices = [LeftOut::Nothing, LeftOut::Standing, LeftOut::Air];
    let mut fitting = choices.into_iter().map(lines).filter(|lines| lines.len() <= shape.height);
    fitting.next().unwrap_or_else(|| lines(LeftOut::Standing))
}

fn blocks(model: &Model, shape: Shape, left_out: LeftOut) -> [Vec<HomeLine>; 5] {
    let has = |part: LeftOut| left_out < part;
    let mut here = vec![HomeLine::Greeting, HomeLine::Row(HomeRow::LeftOff)];
    here.extend(has(LeftOut::Standing).then_some(HomeLine::Standing));
    let mut news = Vec::new();
    let mut next = vec![HomeLine::Heading("home-next")];
    let mut roadmaps = vec![HomeLine::Heading("pane-sections")];
    for row in model.home_rows() {
        match row {
            HomeRow::LeftOff => {}
            HomeRow::Changes => news = vec![HomeLine::Heading("home-changes"), HomeLine::Row(row)],
            HomeRow::Next(at) => {
                next.push(HomeLine::Row(row));
                next.extend(shape.reasons_below.then_some(HomeLine::Reason(at)));
            }
            HomeRow::Roadmap(_) => roadmaps.push(HomeLine::Row(row)),
        }
    }
    if model.suggestions.is_empty() {
        next.extend((0..shape.nothing).map(HomeLine::Nothing));
    }
    let heading = if model.past.is_some() { "home-week.past" } else { "home-week" };
    let mut week = vec![HomeLine::Heading(heading), HomeLine::Days, HomeLine::Dots];
    week.extend(shape.figures_below.then_some(HomeLine::Streak));
    [here, news, next, roadmaps, week]
}

/// The blocks one below the other, with air between them where there is room for it.
fn joined(blocks: [Vec<HomeLine>; 5], left_out: LeftOut) -> Vec<HomeLine> {
    let mut lines = Vec::new();
    for block in blocks.into_iter().filter(|block| !block.is_empty()) {
        if left_out < LeftOut::Air && !lines.is_empty() {
            lines.push(HomeLine::Air);
        }
        lines.extend(block);
    }
    lines
}
