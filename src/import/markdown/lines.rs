//! [`Lines`]: at which line something stands.

/// A text whose lines are counted.
pub(super) struct Lines<'a> {
    pub(super) text: &'a str,
    /// The byte up to which lines were counted, and how many there were.
    counted: (usize, usize),
}

impl<'a> Lines<'a> {
    pub(super) const fn of(text: &'a str) -> Self {
        Self { text, counted: (0, 0) }
    }

    /// The line at the byte `at`: what stands close to the last one that was asked for is found fast.
    pub(super) fn at(&mut self, at: usize) -> usize {
        let (counted, lines) = self.counted;
        let between = self.text.as_bytes().get(counted.min(at)..counted.max(at));
        let between = memchr::memchr_iter(b'\n', between.unwrap_or_default()).count();
        let lines = if at >= counted { lines + between } else { lines.saturating_sub(between) };
        self.counted = (at, lines);
        lines + 1
    }
}
