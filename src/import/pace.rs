//! [`Pace`]: how far a list is read.

/// It is told again after so many bytes.
const STEP: usize = 256 << 10;

/// Tells how far a list is read, not too often.
pub(super) struct Pace<'a> {
    tell: &'a mut dyn FnMut(usize),
    next: usize,
}

impl<'a> Pace<'a> {
    pub(super) fn new(tell: &'a mut dyn FnMut(usize)) -> Self {
        Self { tell, next: STEP }
    }

    /// It is read up to the byte `at`.
    pub(super) fn reach(&mut self, at: usize) {
        if at >= self.next {
            self.next = at + STEP;
            (self.tell)(at);
        }
    }
}
