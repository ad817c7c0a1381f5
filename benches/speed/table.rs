//! The table of figures: what was measured, beside what, and whether the goal is met.

use super::sample::Sample;

/// One line of the table.
pub(crate) struct Figure {
    /// What was measured.
    pub(crate) what: String,
    /// How much it was.
    pub(crate) amount: Amount,
    /// Who did the same, and how much it was there.
    pub(crate) peer: Option<(String, Amount)>,
    /// What it should be.
    pub(crate) goal: Goal,
}

/// How much something was.
#[derive(Debug, Clone)]
pub(crate) enum Amount {
    /// How long it took: the median counts.
    Time(Sample),
    /// How long it took: the mean counts.
    Mean(Sample),
    /// How long it took: what one in a hundred exceeds counts.
    Slowest(Sample),
    /// Bytes.
    Bytes(u64),
    /// How often it happened.
    Times(u64),
    /// It could not be measured, for this reason.
    Unknown(&'static str),
}

/// What an amount should be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Goal {
    /// At most so many times that of the peer.
    Ratio(f64),
    /// At most this, in milliseconds, bytes or times.
    AtMost(f64),
    /// For the record.
    None,
}

impl Amount {
    /// Milliseconds, bytes or times; nothing where it is unknown.
    fn value(&self) -> Option<f64> {
        match self {
            Self::Time(sample) => Some(sample.at(0.5)),
            Self::Mean(sample) => Some(sample.mean()),
            Self::Slowest(sample) => Some(sample.at(0.99)),
            #[expect(clippy::cast_precision_loss, reason = "far less than 2^52")]
            Self::Bytes(count) | Self::Times(count) => Some(*count as f64),
            Self::Unknown(_) => None,
        }
    }

    /// `5.91 ms (5.70-6.34)`: the median, and between which the middle half is.
    fn text(&self) -> String {
        match self {
            Self::Unknown(why) => (*why).to_owned(),
            Self::Time(sample) => {
                let [low, middle, high] = [0.25, 0.5, 0.75].map(|share| number(sample.at(share)));
                format!("{middle} ms ({low}-{high})")
            }
            Self::Mean(sample) => {
                let [mean, slowest] = [sample.mean(), sample.at(0.99)].map(number);
                format!("mean {mean} ms (p99 {slowest})")
            }
            Self::Slowest(sample) => format!("p99 {} ms", number(sample.at(0.99))),
            Self::Bytes(_) | Self::Times(_) => {
                self.value().map_or_else(String::new, |value| self.put(value))
            }
        }
    }

    /// `value` in the unit of this amount.
    fn put(&self, value: f64) -> String {
        const KIB: f64 = 1024.0;
        match self {
            Self::Time(_) | Self::Mean(_) | Self::Slowest(_) => format!("{} ms", number(value)),
            Self::Bytes(_) if value >= KIB * KIB => format!("{:.1} MiB", value / KIB / KIB),
            Self::Bytes(_) if value >= KIB => format!("{:.1} KiB", value / KIB),
            Self::Bytes(_) => format!("{value} B"),
            Self::Times(_) | Self::Unknown(_) => format!("{value}"),
        }
    }
}

impl Figure {
    /// A figure beside that of a peer.
    pub(crate) fn beside(
        what: impl Into<String>,
        amount: Amount,
        (peer, of_peer): (&str, Amount),
        goal: Goal,
    ) -> Self {
        Self { what: what.into(), amount, peer: Some((peer.to_owned(), of_peer)), goal }
    }

    /// A figure that stands alone.
    pub(crate) fn alone(what: impl Into<String>, amount: Amount, goal: Goal) -> Self {
        Self { what: what.into(), amount, peer: None, goal }
    }

    fn ratio(&self) -> Option<f64> {
        let (_, peer) = self.peer.as_ref()?;
        Some(self.amount.value()? / peer.value()?)
    }

    /// Is it certain that the goal was not met?
    pub(crate) fn is_missed(&self) -> bool {
        let (is, limit) = match self.goal {
            Goal::Ratio(limit) => (self.ratio(), limit),
            Goal::AtMost(limit) => (self.amount.value(), limit),
            Goal::None => return false,
        };
        is.is_some_and(|is| is > limit)
    }

    fn cells(&self) -> [String; 5] {
        let peer = self.peer.as_ref();
        let peer = peer.map_or_else(String::new, |(name, of)| format!("{name} {}", of.text()));
        let ratio = self.ratio().map_or_else(String::new, |ratio| format!("{ratio:.2}"));
        let goal = match self.goal {
            Goal::Ratio(limit) => format!("ratio ≤ {limit}"),
            Goal::AtMost(limit) => format!("≤ {}", self.amount.put(limit)),
            Goal::None => String::new(),
        };
        let goal = if self.is_missed() { format!("{goal}, MISSED") } else { goal };
        [self.what.clone(), self.amount.text(), peer, ratio, goal]
    }
}

/// The figures as a table in Markdown whose columns are straight.
pub(crate) fn table(figures: &[Figure]) -> String {
    let head = ["what", "Waypost", "beside it", "ratio", "goal"].map(str::to_owned);
    let cells: Vec<_> = std::iter::once(head).chain(figures.iter().map(Figure::cells)).collect();
    let widths: [usize; 5] = std::array::from_fn(|column| {
        let texts = cells.iter().filter_map(|row| row.get(column));
        texts.map(|text| text.chars().count()).max().unwrap_or(0)
    });
    let line = |row: &[String; 5]| {
        let padded = row.iter().zip(widths).map(|(text, width)| format!("{text:width$}"));
        format!("| {} |", padded.collect::<Vec<_>>().join(" | "))
    };
    let mut lines: Vec<String> = cells.iter().map(line).collect();
    lines.insert(1, format!("|{}|", widths.map(|width| "-".repeat(width + 2)).join("|")));
    lines.join("\n")
}

/// Three digits, whatever the size.
fn number(value: f64) -> String {
    match value {
        100.0.. => format!("{value:.0}"),
        10.0.. => format!("{value:.1}"),
        1.0.. => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}
