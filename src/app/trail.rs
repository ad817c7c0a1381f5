//! [`Trail`]: the places where the learner was, to go back and forward between them.

use super::{Focus, Node};

/// So many places are remembered.
const KEPT: usize = 100;

/// A place where the learner was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The section.
    pub node: Node,
    /// The pane that had the focus.
    pub focus: Focus,
    /// The selected row of the middle pane.
    pub row: usize,
}

/// The places before and after this one. A jump from here forgets those after it.
#[derive(Debug, Default)]
pub struct Trail {
    before: Vec<Spot>,
    after: Vec<Spot>,
}

impl Trail {
    /// The learner jumps away from `here`.
    pub(super) fn leave(&mut self, here: Spot) {
        self.after.clear();
        if self.before.last() == Some(&here) {
            return;
        }
        self.before.push(here);
        if self.before.len() > KEPT {
            self.before.remove(0);
        }
    }

    /// Goes back from `here`; none when it is the first place.
    pub(super) fn back(&mut self, here: Spot) -> Option<Spot> {
        let there = self.before.pop()?;
        self.after.push(here);
        Some(there)
    }

    /// Goes forward again from `here`; none when it is the last place.
    pub(super) fn forward(&mut self, here: Spot) -> Option<Spot> {
        let there = self.after.pop()?;
        self.before.push(here);
        Some(there)
    }

    /// Keeps of all places what `moved` makes of them.
    pub(super) fn keep(&mut self, moved: impl Fn(&Spot) -> Option<Spot>) {
        for places in [&mut self.before, &mut self.after] {
            *places = places.iter().filter_map(&moved).collect();
        }
    }

    /// Is there a place to go back to?
    pub const fn has_before(&self) -> bool {
        !self.before.is_empty()
    }

    /// Is there a place to go forward to?
    pub const fn has_after(&self) -> bool {
        !self.after.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::RoadmapIx;

    fn spot(row: usize) -> Spot {
        Spot { node: Node::Roadmap(RoadmapIx::new(0)), focus: Focus::Items, row }
    }

    #[test]
    fn back_and_forward_are_each_others_inverse_until_a_jump() {
        let mut trail = Trail::default();
        trail.leave(spot(1));
        trail.leave(spot(2));
        assert_eq!(trail.back(spot(3)), Some(spot(2)));
        assert_eq!(trail.back(spot(2)), Some(spot(1)));
        assert_eq!(trail.back(spot(1)), None);
        assert_eq!(trail.forward(spot(1)), Some(spot(2)));
        trail.leave(spot(2));
        assert!(!trail.has_after());
        assert_eq!(trail.back(spot(9)), Some(spot(2)));
    }

    #[test]
    fn only_so_many_places_are_remembered() {
        let mut trail = Trail::default();
        (0..300).for_each(|row| trail.leave(spot(row)));
        assert_eq!(trail.before.len(), KEPT);
        assert_eq!(trail.back(spot(300)), Some(spot(299)));
    }
}
